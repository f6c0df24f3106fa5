"""Long work that stays polite: it lets other threads have their turn, and notices when it is not wanted any more."""

import time
from collections.abc import Callable

from kingoil_desk.domain.errors import Code, KnownError


class Breath:
    """Taken between two slices of long work on one thread. `rest_s` is slept each time; 0 only yields."""

    def __init__(self, cancelled: Callable[[], bool] = lambda: False, rest_s: float = 0.0) -> None:
        self._cancelled = cancelled
        self._rest_s = rest_s

    def take(self) -> None:
        """Raises `IMPORT_CANCELLED` when somebody asked for it."""
        if self._cancelled():
            raise KnownError(Code.IMPORT_CANCELLED)
        time.sleep(self._rest_s)
