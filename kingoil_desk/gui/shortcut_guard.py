"""Keeps the window's keys its own: fields on some systems take Ctrl+E or Ctrl+K for moving about in their text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class ShortcutGuard(QObject):
    """Watches the widget with the focus, in one window. `hears` tells whether a key belongs to the window.

    Keys that edit text everywhere (Ctrl+C, Ctrl+V, Ctrl+Z …) are no keys of the window, so they stay the field's.
    """

    def __init__(self, window: QWidget, hears: Callable[[str], bool]) -> None:
        super().__init__(window)
        self._window, self._hears = window, hears
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # it may have been deleted with the focus
            self._watched.removeEventFilter(self)
        inside = new is not None and new.window() is self._window.window() and self._window.isAncestorOf(new)
        self._watched = new if inside else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if chord and self._hears(QKeySequence(event.keyCombination()).toString()):
                event.ignore()
                return True
        return False
