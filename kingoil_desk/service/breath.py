"""Long work that stays polite: it lets other threads have their turn, and notices when it is not wanted any more."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kingoil_desk.domain.errors import Code, KnownError

# Measured with searches beside an import on two busy cores: without rests their p99 was 70-90 ms, with them 8-11.
REST_S = 0.001
SWITCH_S = 0.001  # how long one thread may keep the interpreter from another; Python's own is 0.005


class Breath:
    """Taken between two slices of long work on one thread, each of some milliseconds at most."""

    def __init__(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._cancelled = cancelled

    def check(self) -> None:
        """Raises `IMPORT_CANCELLED` when somebody asked for it."""
        if self._cancelled():
            raise KnownError(Code.IMPORT_CANCELLED)

    def take(self) -> None:
        """The same, and a rest in which a search can run undisturbed."""
        self.check()
        rest()


def rest() -> None:
    """Leaves the interpreter to others for a moment, where there are others."""
    if threading.active_count() > 1:
        time.sleep(REST_S)


@contextmanager
def quick_switches() -> Iterator[None]:
    """Other threads wait less for the interpreter meanwhile: a search that comes back from the file goes on at once."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
