"""Ctrl+L locks also where no shortcut of the window is heard: in a dialog, a menu, a list that is open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.command_palette import CommandPalette
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.places import Place
from tests.gui.window import in_dialog, page

L, CONTROL = Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier


def heard(window: MainWindow) -> list[str]:
    asked: list[str] = []
    window.lock_asked.connect(lambda: asked.append("lock"))
    return asked


def test_it_locks_over_the_list_of_keys_and_the_palette(window: MainWindow) -> None:
    asked = heard(window)
    for opening in (window.show_keys, window.show_palette):
        in_dialog(lambda dialog: QTest.keyClick(QApplication.focusWidget() or dialog, L, CONTROL))
        opening()
    assert asked == ["lock", "lock"]


def test_it_locks_over_an_open_menu_and_an_open_list(qtbot: QtBot, window: MainWindow) -> None:
    asked = heard(window)
    menu = QMenu(window)
    menu.addAction("Sao chép")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    QTest.keyClick(menu, L, CONTROL)
    menu.close()
    box = QComboBox(page(window, Place.CUSTOMERS))
    box.addItems(["Lan", "Loan"])
    box.show()
    box.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(box.view(), L, CONTROL)
    box.hidePopup()
    assert asked == ["lock", "lock"]


def test_it_is_heard_once_and_no_other_key_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    asked = heard(window)
    qtbot.keyClick(window, L, CONTROL)
    assert asked == ["lock"], "without a dialog the window's own shortcut hears it"
    typed: list[str] = []

    def type_in_it(dialog: CommandPalette) -> None:
        QTest.keyClicks(dialog.ui.search, "lan")
        typed.append(dialog.ui.search.text())

    in_dialog(type_in_it)
    window.show_palette()
    assert (asked, typed) == (["lock"], ["lan"])
