"""Work beside the window where no shop is open yet, so that there are no lanes to run it on."""

import contextlib
import functools
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.errors import KnownError

T = TypeVar("T")


class Beside(QObject):
    """Runs one piece of work at a time on a thread of its own; the ends come back on the window's thread.

    The thread is no daemon: a program that closes meanwhile waits for the work, which is never cut in half. With
    `inline=True` it runs at once on the calling thread. An exception that is no `KnownError` is a bug and is
    raised on the window's thread, where the program's own hook meets it.
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._busy = False
        self._delivered.connect(self._call)  # queued when it comes from the other thread

    @property
    def busy(self) -> bool:
        return self._busy

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[KnownError], object],
        crashed: Callable[[], object] | None = None,
    ) -> None:
        """`done(result)` or `failed(error)` follows, or `crashed()` before a bug is raised; never once this is gone."""
        self._busy = True

        def there() -> None:
            end: Callable[[], object]
            try:
                end = functools.partial(done, work())
            except KnownError as error:
                end = functools.partial(failed, error)
            except Exception as bug:
                end = functools.partial(_raise, bug, crashed)
            with contextlib.suppress(RuntimeError):  # the window and this object are gone
                self._delivered.emit(end)

        if self._inline:
            there()
        else:
            threading.Thread(target=there, name="desk-beside").start()

    def _call(self, end: Callable[[], object]) -> None:
        self._busy = False
        end()


def _raise(bug: Exception, crashed: Callable[[], object] | None) -> None:
    if crashed is not None:
        crashed()
    raise bug
