"""Ctrl+L in a dialog, a menu or a list that is open: no shortcut of the window is heard there, and it locks as well."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

LOCK_KEYS = "Ctrl+L"


class LockKey(QObject):
    """Hears the key only while something stands in front of the window; else it is the window's own. GUI thread.

    Dialogs that the system itself draws are not heard: there the desk locks when nobody touches it.
    """

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_L or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True
