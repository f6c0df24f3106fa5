"""A window over plain pages that remember what was done with them, for tests."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Shop


class PlainPage(Page):
    """A page that remembers what the window did with it."""

    icon_name: ClassVar[str] = "users"
    words: ClassVar[str] = "Khách hàng"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.said: list[object] = []
        self.may_leave = True
        self.enabled = True
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Ô gõ")
        QVBoxLayout(self).addWidget(self.field)

    def label(self) -> str:
        return self.words

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F6", "Ghi từ chối", lambda: self.said.append("F6"), lambda: self.enabled),
            Key("F2", "Tìm ở đây", lambda: self.said.append("F2")),
            Key("Up", "Chọn trong danh sách"),
        )

    def open(self, destination: Destination) -> None:
        self.said.append(destination)

    def shown(self) -> None:
        self.said.append("shown")
        super().shown()

    def search_focus(self) -> None:
        self.field.setFocus()

    def changed(self, change: Change) -> None:
        self.said.append(change)

    def leave(self) -> bool:
        return self.may_leave


class CustomersPage(PlainPage):
    place = Place.CUSTOMERS


class OrdersPage(PlainPage):
    place = Place.ORDERS
    icon_name = "order"
    words = "Đơn hàng"

    def keys(self) -> tuple[Key, ...]:
        return (Key("F9", "Thu tiền", lambda: self.said.append("F9")),)


class ManagerPage(PlainPage):
    place = Place.MANAGER
    icon_name = "manage"
    words = "Quản lý"


def make_window(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme) -> MainWindow:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    for page in (CustomersPage, OrdersPage, ManagerPage):
        window.add_page(page(parts))
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def page(window: MainWindow, place: Place) -> PlainPage:
    found = window.page(place)
    assert isinstance(found, PlainPage)
    return found


def in_dialog(act: Callable[[Any], object]) -> list[QDialog]:
    """Calls `act(dialog)` on the modal dialog that opens next; returns a list that then holds it."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():  # after a failed assertion, or the test would wait for ever
                    dialog.reject()

    QTimer.singleShot(50, look)
    return seen
