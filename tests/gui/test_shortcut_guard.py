"""The window's keys stay the window's, even where a field would take them for its text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.shortcut_guard import ShortcutGuard


class Greedy(QLineEdit):
    """Takes every key for itself, as line edits take Ctrl+E on some systems."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "heard"), [(Qt.Key.Key_E, 1), (Qt.Key.Key_C, 0)])
def test_a_greedy_field_does_not_take_the_windows_keys(qtbot: QtBot, key: Qt.Key, heard: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = Greedy()
    QVBoxLayout(window).addWidget(field)
    presses: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+E"), window)
    shortcut.activated.connect(lambda: presses.append("Ctrl+E"))
    guard = ShortcutGuard(window, lambda keys: keys == "Ctrl+E")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    assert guard.parent() is window
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert len(presses) == heard
