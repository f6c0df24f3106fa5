"""Locks the desk when nobody has touched it for a while, by two clocks, so that sleep and a changed clock count too."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kingoil_desk.domain.idle import IdleWatch

LOOK_MS = 1_000
SLEPT_MS = 10_000  # between two looks: the PC was asleep
WAKING_MS = 500  # after such a look: what is pressed then woke the PC
SESSION_MS = 12 * 3_600_000  # the longest sign-in, however busy
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # comes before a key press, and before shortcuts see the key
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod}


class IdleLock(QObject):
    """Counts keys, presses, the wheel and touch; mouse movement alone is nobody. Window's thread.

    `due` is sent once; the touch that woke the PC is swallowed, so that it reaches no form. `mono` gives ms of a
    clock that only goes forward, `wall` ms of the wall clock.
    """

    due = Signal()

    def __init__(self, mono: Callable[[], int], wall: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mono, self._wall = mono, wall
        self._watch = IdleWatch(0)
        self._begun = 0
        self._watching = self._swallowing = False
        self._looked = 0  # by the wall clock
        self._waking_until: int | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        return self._watching

    def begin(self, limit_ms: int) -> None:
        """Somebody has signed in; `limit_ms` without a touch locks."""
        self._watch = IdleWatch(limit_ms)
        self._begun, self._looked = self._mono(), self._wall()
        self._waking_until = None
        self._touch()
        if not self._watching:
            self._watching = True
            self._timer.start()
            app = QApplication.instance()
            assert app is not None
            app.installEventFilter(self)

    def set_limit(self, limit_ms: int) -> None:
        self._watch.limit_ms = limit_ms

    def end(self) -> None:
        """Nobody is signed in: nothing is counted. The key that is being swallowed still is."""
        self._timer.stop()
        self._watching = False
        app = QApplication.instance()
        if app is not None and not self._swallowing and self._waking_until is None:
            app.removeEventFilter(self)

    def look(self) -> None:
        """Once a second; also after the PC slept through many: then the key that woke it may still be on its way."""
        if not self._watching:
            return
        before, self._looked = self._looked, self._wall()
        if self._is_due():
            if self._looked - before >= SLEPT_MS:
                self._waking_until = self._mono() + WAKING_MS
            self._go()

    def _is_due(self) -> bool:
        mono = self._mono()
        return self._watch.is_due(mono, self._wall()) or mono - self._begun >= SESSION_MS

    def _touch(self) -> None:
        self._watch.touched(self._mono(), self._wall())

    def _go(self) -> None:
        self.end()
        self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._swallowing:
            return self._swallow(event)
        if kind not in _TOUCHES:
            return False
        if self._waking_until is not None:
            return self._woken(event)
        if not self._watching:
            return False
        if not self._is_due():
            self._touch()
            return False
        self._swallowing = kind == QEvent.Type.ShortcutOverride  # its key press follows
        self._go()
        if self._swallowing:
            event.accept()  # no shortcut takes the key
        return True

    def _woken(self, event: QEvent) -> bool:
        """The first touch after a look that found the PC had slept: the one that woke it, when it comes at once."""
        until, self._waking_until = self._waking_until, None
        assert until is not None
        if self._mono() >= until:
            self._stop_hearing()
            return False
        self._swallowing = event.type() == QEvent.Type.ShortcutOverride
        if self._swallowing:
            event.accept()
        self._stop_hearing()
        return True

    def _swallow(self, event: QEvent) -> bool:
        """The rest of the key that woke the PC: its press is taken; with its release, or anything else, it is over.

        A key held down sends presses and releases of its own: they are the same press still.
        """
        kind = event.type()
        if kind in _KEYS or (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            event.accept()
            return True
        if kind in (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress):
            self._swallowing = False
            self._stop_hearing()
            return kind == QEvent.Type.KeyRelease
        return False

    def _stop_hearing(self) -> None:
        app = QApplication.instance()
        if app is not None and not self._watching and not self._swallowing:
            app.removeEventFilter(self)
