"""The one window: what is in front, what is covered, what is taken out, and that nothing comes before the cover."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QLineEdit, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kingoil_desk.gui.desk_window import Curtain, DeskWindow, close_dialogs
from kingoil_desk.gui.opening_screen import OpeningScreen


@pytest.fixture
def window(qtbot: QtBot) -> DeskWindow:
    window = DeskWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def coloured(name: str) -> QFrame:
    screen = QFrame()
    screen.setStyleSheet(f"background: {name}; border: 0")
    return screen


def glass(window: DeskWindow) -> str:
    """The colour in the middle of the window."""
    return window.grab().toImage().pixelColor(window.rect().center()).name()


def test_it_says_that_it_opens_until_a_screen_is_there(window: DeskWindow) -> None:
    assert isinstance(window.front, OpeningScreen)
    screen = coloured("#ff0000")
    window.bring_forward(screen)
    assert window.front is screen
    assert glass(window) == "#ff0000"


def test_a_screen_behind_is_neither_seen_nor_reached(qtbot: QtBot, window: DeskWindow) -> None:
    front, behind = QLineEdit(), QLineEdit()
    window.bring_forward(front)
    window.add(behind)
    assert window.front is front
    assert not behind.isVisible()
    behind.setFocus()
    qtbot.wait(20)
    window.cover_with(behind)
    assert (front.isVisible(), behind.isVisible()) == (False, True)


def test_what_is_taken_out_is_deleted_with_all_it_holds(qtbot: QtBot, window: DeskWindow) -> None:
    screen = QWidget()
    inside = QLabel("Quách Ngọc Xuyến", screen)
    window.bring_forward(screen)
    window.bring_forward(coloured("#00ff00"))
    window.remove(screen)
    qtbot.waitUntil(lambda: not isValid(inside))
    assert not isValid(screen)


def test_it_closes_only_when_whoever_is_asked_lets_it(window: DeskWindow) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.may_close = lambda: False
    assert not window.close()
    assert window.isVisible()
    assert closed == []
    window.may_close = lambda: True
    assert window.close()
    assert closed == [True]


def test_dialogs_menus_and_tips_are_closed_and_the_window_stays(qtbot: QtBot, window: DeskWindow) -> None:
    dialog, over, menu = QDialog(window), QDialog(window), QMenu(window)
    dialog.open()
    over.open()
    menu.addAction("Quách Ngọc Xuyến")
    menu.popup(window.mapToGlobal(QPoint(30, 30)))
    QToolTip.showText(window.mapToGlobal(QPoint(50, 50)), "Quách Ngọc Xuyến", window)
    close_dialogs()
    assert [w for w in (dialog, over, menu) if w.isVisible()] == []
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not QToolTip.isVisible()
    assert window.isVisible()


class Asking(QDialog):
    """Asks before it goes, as a dialog with something typed in it does."""

    def reject(self) -> None:
        again = QDialog(self)
        again.setWindowModality(Qt.WindowModality.ApplicationModal)
        if again.exec() == QDialog.DialogCode.Accepted:
            super().reject()


def test_nothing_opens_before_a_drawn_curtain(qtbot: QtBot, window: DeskWindow) -> None:
    curtain = Curtain(window)
    curtain.draw()
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLabel("Quách Ngọc Xuyến"))
    QTimer.singleShot(5_000, dialog, dialog.accept)  # or the test would wait for ever
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen), "it was on the glass for a moment"
    menu = QMenu(window)
    menu.addAction("Quách Ngọc Xuyến")
    menu.popup(window.mapToGlobal(QPoint(30, 30)))
    qtbot.waitUntil(lambda: not menu.isVisible())
    curtain.lift()
    free = QDialog(window)
    free.open()
    qtbot.wait(50)
    assert free.isVisible()
    free.close()


def test_a_dialog_that_asks_first_goes_without_an_answer(qtbot: QtBot, window: DeskWindow) -> None:
    curtain = Curtain(window)
    asking = Asking(window)
    asking.open()
    qtbot.waitUntil(asking.isVisible)
    curtain.draw()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
    curtain.lift()
