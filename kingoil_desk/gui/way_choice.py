"""One of several ways in which money goes: chosen by figure, arrows or mouse; what a scanner types chooses none."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kingoil_desk.domain.order import Payment
from kingoil_desk.gui.buttons import OptionButton

PAUSE_S = 0.3  # between keys; a scanner makes none
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class WayChoice(QObject):
    """Works on buttons of a form; None is a way, too: nothing now. Enter on the chosen one is `entered`."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, buttons: Mapping[Payment | None, OptionButton], parent: QObject) -> None:
        super().__init__(parent)
        self._buttons = dict(buttons)
        self._typed_at = 0.0
        self._scanning = False
        self._before: OptionButton | None = None
        for button in self._buttons.values():
            button.clicked.connect(lambda _on, button=button: self._choose(button))
            button.installEventFilter(self)

    @property
    def way(self) -> Payment | None:
        return next((way for way, button in self._buttons.items() if button.isChecked()), None)

    def put(self, way: Payment | None) -> None:
        """Marks one without telling; a new choice begins."""
        self._typed_at, self._scanning = 0.0, False
        for other, button in self._buttons.items():
            button.setChecked(other is way)

    def offer(self, *ways: Payment | None) -> None:
        """Shows these and hides the others."""
        for way, button in self._buttons.items():
            button.setVisible(way in ways)

    def focus(self) -> None:
        """The marked one, else the first that shows."""
        shown = self._shown()
        next((button for button in shown if button.isChecked()), shown[0]).setFocus()

    def _shown(self) -> list[OptionButton]:
        return [button for button in self._buttons.values() if not button.isHidden()]

    def _choose(self, button: OptionButton) -> None:
        for other in self._buttons.values():
            other.setChecked(other is button)
        self.chosen.emit()

    def _move(self, button: OptionButton, by: int) -> None:
        shown = self._shown()
        there = shown[(shown.index(button) + by) % len(shown)]
        there.setFocus()
        self._choose(there)

    def _figure(self, text: str) -> None:
        """A single figure chooses; more of them at once are a scan, and the choice is as before it."""
        now = time.monotonic()
        fast, self._typed_at = now - self._typed_at <= PAUSE_S, now
        if fast:
            if not self._scanning and self._before is not None:
                self._choose(self._before)
            self._scanning = True
            return
        self._scanning = False
        self._before = next((button for button in self._buttons.values() if button.isChecked()), None)
        for button in self._shown():
            if button.key == text:
                button.setFocus()
                self._choose(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not isinstance(watched, OptionButton):
            return False
        if event.key() in _ENTER:
            scanned = self._scanning and time.monotonic() - self._typed_at <= PAUSE_S
            if scanned or event.isAutoRepeat():
                return True
            if watched.isChecked():
                self.entered.emit()
            else:
                self._choose(watched)
            return True
        if event.key() in (*_ON, *_BACK):
            self._move(watched, 1 if event.key() in _ON else -1)
            return True
        if event.text().isdigit():
            self._figure(event.text())
            return True
        return False
