"""Enter presses the button that has the focus: once, and never as the end of a scan or of a key pressed in a hurry."""

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

HURRY_S = 0.3  # between keys; nobody who looks at what they press is faster
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPress:
    """One for all buttons: what one of them does may bring the next one under the same finger."""

    def __init__(self) -> None:
        self._held_at = float("-inf")

    def hold(self) -> None:
        """The focus came to a button by itself, as when Enter left a field: the same Enter again presses nothing."""
        self._held_at = time.monotonic()

    def means(self, event: QKeyEvent) -> bool:
        """Whether a key that came to a button presses it. Letters press nothing; they are a scanner's, and so is the
        Enter behind them.
        """
        enter = event.key() in _ENTER
        if not enter and not event.text().strip():
            return False
        rested = time.monotonic() - self._held_at > HURRY_S
        self.hold()
        return enter and rested and not event.isAutoRepeat()


enter_press = EnterPress()
