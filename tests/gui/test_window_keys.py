"""Keys with one meaning: sent to the page in front, told by F1, found by Ctrl+K, shown in the key bar."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.gui.command_palette import CommandPalette, FoundModel
from kingoil_desk.gui.key_bar import KeyBar, KeyHint
from kingoil_desk.gui.keys_dialog import KeyListModel, KeysDialog
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.conftest import assert_named
from tests.gui.window import in_dialog, page


def test_a_key_goes_to_the_page_in_front(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]
    window.go(Destination(Place.ORDERS))
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]


def test_a_key_works_while_typing(qtbot: QtBot, window: MainWindow) -> None:
    field = page(window, Place.CUSTOMERS).field
    field.setFocus()
    qtbot.keyClicks(field, "an")
    qtbot.keyClick(field, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]
    assert field.text() == "an"


def test_a_key_that_is_off_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page(window, Place.CUSTOMERS).enabled = False
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == []


def test_the_pages_meaning_comes_before_the_windows(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert page(window, Place.CUSTOMERS).said == ["F2"]
    window.go(Destination(Place.ORDERS))
    qtbot.keyClick(window, Qt.Key.Key_F2)  # the orders page has no F2: find a customer
    assert window.current is window.page(Place.CUSTOMERS)
    assert page(window, Place.CUSTOMERS).field.hasFocus()


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_F3, Destination(Place.CUSTOMERS, new=True)),
        (Qt.Key.Key_F4, Destination(Place.ORDERS, new=True)),
    ],
)
def test_the_windows_own_keys_go_anywhere(qtbot: QtBot, window: MainWindow, key: Qt.Key, wanted: Destination) -> None:
    window.go(Destination(Place.MANAGER))
    qtbot.keyClick(window, key)
    assert wanted in page(window, wanted.place).said


def test_control_and_a_digit_reach_every_place(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.page(Place.MANAGER)


def test_a_key_held_down_is_one_press(window: MainWindow) -> None:
    """F6 twice refuses everything, so auto-repeat must never make the second press."""
    assert {shortcut.autoRepeat() for shortcut in window._shortcuts.values()} == {False}


def test_f1_tells_all_keys_once(qtbot: QtBot, window: MainWindow) -> None:
    seen = in_dialog(lambda dialog: dialog.reject())
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = seen
    assert isinstance(dialog, KeysDialog)
    told = []
    for view in (dialog.ui.pageKeys, dialog.ui.everywhereKeys):
        model = view.model()
        told += [model.index(row, 0).data().split(":")[0] for row in range(model.rowCount())]
    assert told[:3] == ["F6", "F2", "Up"]
    assert len(told) == len(set(told))
    assert {"F1", "F3", "F4", "Ctrl+K", "Ctrl+Shift+Z"} <= set(told)
    assert_named(dialog)


def test_key_list_model(qtmodeltester: object) -> None:
    model = KeyListModel((Key("F1", "Mọi phím"), Key("F2", "Tìm")))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(1, 0).data() == "F2: Tìm"


def test_f1_says_of_a_key_that_does_nothing_now_that_it_does_not() -> None:
    model = KeyListModel((Key("F10", "In phiếu", enabled=lambda: False), Key("F2", "Tìm", enabled=lambda: True)))
    assert [model.index(row, 0).data() for row in (0, 1)] == ["F10: In phiếu (lúc này chưa dùng được)", "F2: Tìm"]


def test_the_palette_does_an_action(qtbot: QtBot, window: MainWindow) -> None:
    def choose(dialog: CommandPalette) -> None:
        qtbot.keyClicks(dialog.ui.search, "don hang")
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)

    seen = in_dialog(choose)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert seen
    assert window.current is window.page(Place.ORDERS)


def test_the_palette_finds_a_customer(qtbot: QtBot, window: MainWindow, shop: Shop) -> None:
    draft = CustomerDraft(full_name="Nguyễn Thị Ánh", phones=(PhoneEntry("0912345678"),))
    saved = shop.desk(Lane.WRITE).customers.add(draft)

    def choose(dialog: CommandPalette) -> None:
        qtbot.keyClicks(dialog.ui.search, "nguyen anh")
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)

    in_dialog(choose)
    window.show_palette()
    assert Destination(Place.CUSTOMERS, customer_id=saved.customer_id) in page(window, Place.CUSTOMERS).said


def test_arrows_move_in_the_list_while_the_field_keeps_the_text(qtbot: QtBot, window: MainWindow) -> None:
    rows: list[int] = []

    def look(dialog: CommandPalette) -> None:
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Down)
        rows.append(dialog.ui.found.currentIndex().row())
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Up)
        rows.append(dialog.ui.found.currentIndex().row())
        assert_named(dialog)
        qtbot.keyClicks(dialog.ui.search, "xyzxyz")
        rows.append(dialog.model.rowCount())
        assert not dialog.ui.nothing.isHidden()
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)  # nothing to take: nothing happens
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(look)
    window.show_palette()
    assert rows == [1, 0, 0]


def test_the_palette_offers_nothing_that_is_off(window: MainWindow) -> None:
    words = [command.key.words for command in window.commands()]
    assert len(words) == len(set(words))
    assert "Ghi từ chối" in words
    assert "Hoàn tác lần lưu gần nhất" not in words
    page(window, Place.CUSTOMERS).enabled = False
    window.parts.notices.can_undo("Đã lưu", lambda: None)
    words = [command.key.words for command in window.commands()]
    assert "Ghi từ chối" not in words
    assert "Hoàn tác lần lưu gần nhất" in words


def test_found_model(window: MainWindow) -> None:
    model = FoundModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(window.commands(), ())
    assert model.rowCount() == len(window.commands())
    model.show((), ())
    assert model.rowCount() == 0


def test_the_key_bar_cuts_no_key(qtbot: QtBot, theme: Theme) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    pressed: list[str] = []
    keys = [Key(f"F{n}", "Số lượng của dòng", partial(pressed.append, f"F{n}"), bar=True) for n in range(1, 9)]
    bar.show_keys([*keys, Key("F9", "Không ở đây")])
    bar.resize(700, 40)
    bar.show()
    QApplication.processEvents()
    shown = [hint for hint in bar.findChildren(KeyHint) if hint.isVisible()]
    assert 0 < len(shown) < len(keys)
    assert all(hint.width() >= hint.sizeHint().width() for hint in shown)
    assert all(hint.geometry().right() <= bar.width() for hint in shown)
    qtbot.mouseClick(shown[1], Qt.MouseButton.LeftButton)
    assert pressed == ["F2"]
    bar.resize(4000, 40)
    QApplication.processEvents()
    assert [hint.isVisible() for hint in bar.findChildren(KeyHint)] == [True] * len(keys)
    assert_named(bar)
