"""Which of a window's shortcuts a key means, for whoever lets a key wait before it does anything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_INSIDE = (Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def shortcut_of(window: QWidget, event: QKeyEvent) -> QShortcut | None:
    """The one that Qt would choose where the focus is now; None for a key that does nothing but type or move."""
    keys = event.key()
    function = Qt.Key.Key_F1 <= keys <= Qt.Key.Key_F35 or keys == Qt.Key.Key_Escape
    chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if not function and not chord:
        return None
    wanted = QKeySequence(int(event.modifiers().value & ~_KEYPAD.value) | keys)
    found = [one for one in window.findChildren(QShortcut) if one.isEnabled() and one.key() == wanted]
    heard = [one for one in found if _is_here(window, one)]
    return min(heard, key=lambda one: one.context() not in _INSIDE, default=None)


def _is_here(window: QWidget, shortcut: QShortcut) -> bool:
    owner, focus = shortcut.parent(), window.focusWidget()
    if not isinstance(owner, QWidget) or owner.window() is not window or not owner.isVisible():
        return False
    if shortcut.context() in _INSIDE:
        return focus is not None and (owner is focus or owner.isAncestorOf(focus))
    return True
