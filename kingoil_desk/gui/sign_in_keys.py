"""The keys of the sign-in screen: arrows choose, text goes into the secret field, and a scanner signs nobody in."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kingoil_desk.domain.typing_speed import TypingSpeed

AFTER_SCAN_MS = 500  # a scanner may send CR and LF: the second Enter means as little as the first
Key, Modifier, Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
ENTERS = {Key.Key_Return, Key.Key_Enter}
ARROWS = {Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down}
WITHIN_TEXT = {Key.Key_Backspace, Key.Key_Delete, Key.Key_Home, Key.Key_End}
EDITING = (Standard.Paste, Standard.SelectAll, Standard.DeleteStartOfWord, Standard.DeleteEndOfWord)
ONLY_HELD = {
    *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta),
    *(Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock),
}


def monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class SignInKeys(QObject):
    """Filters the events of the screen's widgets. `blocked` tells that nothing may be typed now.

    Every other key is swallowed while the screen is there, shortcuts of the window below among them: a scanner's
    control characters must do nothing.
    """

    entered = Signal(bool, object)  # whether a scanner typed what stood before; the widget that had the focus
    stepped = Signal(int)  # an arrow key
    typed = Signal(str)  # a letter, while no field had the focus
    escaped = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], int], blocked: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._clock, self._blocked = clock, blocked
        self._speed = TypingSpeed()
        self._scanned_at: int | None = None
        self.sideways: QWidget | None = None  # the field in which Left and Right move in the text
        self.presses: QWidget | None = None  # the button on which Space is as good as Enter

    def watch(self, widgets: Iterable[QWidget]) -> None:
        for widget in widgets:
            widget.installEventFilter(self)

    def forget(self) -> None:
        """What was typed is gone, so its speed means nothing."""
        self._speed.clear()

    def _enter(self, watched: QObject, event: QKeyEvent) -> None:
        at = self._clock()
        scanned = self._speed.entered(at)
        if event.isAutoRepeat() or (
            not scanned and self._scanned_at is not None and at - self._scanned_at <= AFTER_SCAN_MS
        ):
            return
        self._scanned_at = at if scanned else None
        self.entered.emit(scanned, watched)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether the key goes no further."""
        key, held = event.key(), event.modifiers()
        chord = bool(held & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier))
        altgr = bool(held & Modifier.ControlModifier) and bool(held & Modifier.AltModifier)
        text = event.text()
        if key in ONLY_HELD or (held & Modifier.AltModifier and not altgr):
            return False  # Alt belongs to the system: Alt+F4 closes, Alt+Tab goes elsewhere
        if self._blocked():
            return True
        if key in ENTERS or (key == Key.Key_Space and watched is self.presses):
            self._enter(watched, event)
            return True
        if key in (Key.Key_Tab, Key.Key_Backtab) and not chord:
            return False
        if not event.isAutoRepeat():
            self._speed.key(self._clock())
        field = isinstance(watched, QLineEdit)
        if text and text.isprintable() and (altgr or not chord):
            if not field and key != Key.Key_Space:
                self.typed.emit(text)
            return not field and key != Key.Key_Space
        if key in ARROWS and not chord and not held & Modifier.ShiftModifier:
            if watched is self.sideways and key in (Key.Key_Left, Key.Key_Right):
                return False
            self.stepped.emit(key)
            return True
        if key == Key.Key_Escape:
            self.escaped.emit()
            return True
        edits = (key in WITHIN_TEXT and not chord) or any(event.matches(sequence) for sequence in EDITING)
        return not (field and edits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of the window is heard from here
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            if event.commitString():
                self._speed.key(self._clock())
            return self._blocked()
        return False
