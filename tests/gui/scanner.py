"""A scanner and a person at the keyboard, each at their pace, for tests: real key events and a clock of their own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui.scan_guard import Pace

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Stroke = str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]
CTRL = Modifier.ControlModifier
GS = (Key.Key_BracketRight, CTRL)
HOLD_MS = 60


class Keyboard:
    """Keys pressed in a widget, `gap` ms apart; a person needs 60 ms at least, a scanner a few."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.pace = Pace(self._time, HOLD_MS)

    def _time(self, _event: QKeyEvent) -> float:
        return self.now

    def stroke(self, widget: QWidget, key: Stroke, gap: float) -> None:
        self.now += gap
        target = widget.window().focusWidget() or widget if widget.window().isActiveWindow() else widget
        if isinstance(key, str):
            QTest.keyClick(target, key)
        elif isinstance(key, tuple):
            QTest.keyClick(target, *key)
        else:
            QTest.keyClick(target, key)

    def scan(self, widget: QWidget, code: str, *, gap: float = 4, end: tuple[Stroke, ...] = (Key.Key_Return,)) -> None:
        """A whole scan, some time after whatever came before it."""
        self.keys(widget, *code, *end, gap=gap)

    def keys(self, widget: QWidget, *keys: Stroke, gap: float = 4) -> None:
        """A burst of any keys."""
        self.now += 2_000
        for key in keys:
            self.stroke(widget, key, gap)

    def type(self, widget: QWidget, *keys: Stroke, gap: float = 90) -> None:
        """A person's keys; every second one comes a little later."""
        self.now += 2_000
        for at, key in enumerate(keys):
            self.stroke(widget, key, gap + at % 2 * 30)
