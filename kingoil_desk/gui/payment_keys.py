"""The keys of the choice how an order is paid: figures, `+`, Enter, and no scan for any of them."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kingoil_desk.domain.order import Payment
from kingoil_desk.gui.buttons import OptionButton

if TYPE_CHECKING:
    from kingoil_desk.gui.payment_pane import PaymentPane

PAUSE_S = 0.3  # between keys; a scanner makes none
MOST_TRIED = 3  # figures in a row that somebody may press while making up their mind

_WAYS = {"1": Payment.CASH, "2": Payment.TRANSFER, "3": Payment.CARD, "4": Payment.ON_DELIVERY}
_PLUS = "+"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaymentKeys(QObject):
    """The page's guard takes scans out before they come here; this one stays for scanners as slow as fingers."""

    def __init__(self, pane: "PaymentPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed = ""  # without a pause, since the choice was opened
        self._pressed_at = 0.0
        self._before: Payment | None = None  # what was chosen before that
        self._scanning = False
        for widget in (*pane.buttons().values(), pane.ui.received):
            widget.installEventFilter(self)

    def forget(self) -> None:
        """What was pressed so far has nothing to do with what comes."""
        self._pressed, self._scanning = "", False

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that no field took; whether it means something in the choice."""
        text = event.text()
        if not self._pane.paying:
            return False
        if event.key() in _ENTER:
            self._enter(event)
            return True
        if text.strip() and text.isprintable():
            self._figure(text)
            return True
        return False

    def _figure(self, text: str) -> None:
        """A printable key in the choice. More of them than anybody presses, or a wrong one, are a scan: the choice
        is as before it, and its Enter finishes nothing.
        """
        now = time.monotonic()
        if now - self._pressed_at > PAUSE_S:
            self.forget()
        if text == _PLUS and len(self._pressed) <= 1 and not self._scanning:
            self._pressed = ""
            self._pane.split()
            return
        if not self._pressed:
            self._before = self._pane.way
        self._pressed, self._pressed_at = self._pressed + text, now
        if text in _WAYS and len(self._pressed) <= MOST_TRIED and not self._scanning:
            self._pane.choose(_WAYS[text])
            return
        self._pane.take_back(self._pane.way if self._scanning else self._before)
        self._scanning = True

    def _enter(self, event: QKeyEvent) -> None:
        scanned = self._scanning and time.monotonic() - self._pressed_at <= PAUSE_S
        self.forget()
        if not scanned and not event.isAutoRepeat():
            self._pane.pay_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter means the same in every place of the choice; on some systems a button would take it for a press."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if isinstance(watched, OptionButton) and not watched.isChecked() and not self._scanning:
                watched.click()
            else:
                self._enter(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text() == _PLUS:
            self._pane.split()
            return True
        return super().eventFilter(watched, event)
