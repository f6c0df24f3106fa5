"""What a half-taken order survives: saves that fail, holding that fails, a figure half typed, a change of minds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui import draft_keeper
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.order import OrderService
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.goods import drafts, orders, stock
from tests.gui.orders_desk import make_page, press
from tests.gui.people import add_customer

Key = Qt.Key


@pytest.fixture
def page(parts: Parts, as_staff, qtbot: QtBot) -> OrdersPage:
    """An order of one product is being taken by a clerk."""
    parts.jobs.run(Lane.WRITE, stock)
    as_staff("Hạnh")
    page = make_page(parts, qtbot)
    press(page, "F4")
    type_in(page, "DM-500")
    return page


def type_in(page: OrdersPage, code: str) -> None:
    QTest.keyClicks(page.ui.entry.ui.scan, code)
    QTest.keyClick(page.ui.entry.ui.scan, Key.Key_Return)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch):
    """Saves of drafts fail until `full_disk()` is called."""
    real = OrderService.keep_draft

    def fails(*_args: object, **_more: object) -> int:
        raise KnownError(Code.DISK_FULL)

    def fill() -> None:
        monkeypatch.setattr(OrderService, "keep_draft", fails)

    def tidy() -> None:
        monkeypatch.setattr(OrderService, "keep_draft", real)

    fill()
    return tidy


def codes(page: OrdersPage) -> list[str]:
    return [line.code for line in page.draft.lines]


def test_a_save_that_fails_is_said_and_tried_again(
    page: OrdersPage, parts: Parts, full_disk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_keeper, "AGAIN_MS", 50)
    type_in(page, "DP-1000")
    kept = page.ui.entry.ui.kept
    assert "Đĩa đã đầy" in kept.whole or "đĩa" in kept.whole.lower()
    assert kept.property("role") == "error"
    assert codes(page) == ["DM-500", "DP-1000"]
    full_disk()
    qtbot.waitUntil(lambda: len(drafts(parts)[0].draft.lines) == 2, timeout=2_000)
    assert kept.property("role") == "meta"


def test_an_order_that_cannot_be_held_stays_on_the_screen(page: OrdersPage, parts: Parts, full_disk) -> None:
    told: list[str] = []
    parts.notices.told.connect(told.append)
    press(page, "F11")
    assert codes(page) == ["DM-500"]
    assert told == []
    assert page.ui.entry.ui.kept.property("role") == "error"
    full_disk()
    press(page, "F11")
    assert codes(page) == []
    assert [kept.held for kept in drafts(parts)] == [True]
    assert len(told) == 1


def test_another_order_begins_only_when_this_one_is_safe(page: OrdersPage, parts: Parts, full_disk) -> None:
    customer_id = add_customer(parts, "Lê Văn Cam")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    assert codes(page) == ["DM-500"]
    assert page.draft.customer_id is None
    full_disk()
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    assert codes(page) == []
    assert page.draft.customer_id == customer_id


@pytest.mark.parametrize("next_key", ["F9", "F7", "F2", "F3", "F11"])
def test_a_figure_typed_without_enter_counts_when_the_next_key_comes(
    page: OrdersPage, parts: Parts, next_key: str
) -> None:
    press(page, "F5")
    page.ui.entry.ui.edit.setText("3")
    press(page, next_key)
    page.leave()
    assert [line.quantity for kept in drafts(parts) for line in kept.draft.lines] == [3]


@pytest.mark.parametrize("next_key", ["F9", "F7", "F2", "F3", "F4", "F11"])
def test_a_figure_that_makes_no_sense_stops_the_next_key(page: OrdersPage, parts: Parts, next_key: str) -> None:
    press(page, "F5")
    ui = page.ui.entry.ui
    ui.edit.setText("0")
    press(page, next_key)
    assert ui.editNote.wrong
    assert ui.editor.isVisible()
    assert not ui.pay.paying
    assert [line.quantity for line in page.draft.lines] == [1]
    assert [kept.held for kept in drafts(parts)] == [False]


def test_an_emptied_order_leaves_no_draft_behind(page: OrdersPage, parts: Parts) -> None:
    press(page, "Del")
    assert codes(page) == []
    press(page, "F4")
    assert drafts(parts) == ()


def test_a_new_customer_found_nowhere_joins_the_order_that_waits(page: OrdersPage, parts: Parts) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    press(page, "F2")
    page.ui.entry.ui.finder.ui.search.setText("Ngô Thị Lựu")
    press(page, "Ctrl+N")
    assert asked == [Destination(Place.CUSTOMERS, new=True, typed="Ngô Thị Lựu")]
    assert page.leave()
    customer_id = add_customer(parts, "Ngô Thị Lựu")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))  # F4 on the new record
    assert (page.draft.customer_id, codes(page)) == (customer_id, ["DM-500"])
    assert [kept.held for kept in drafts(parts)] == [False]


def test_f4_on_the_record_of_the_orders_own_customer_goes_on_with_it(page: OrdersPage, parts: Parts) -> None:
    customer_id = add_customer(parts, "Lê Văn Cam")
    page.ui.entry.choose_customer(customer_id)
    press(page, "Esc")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    assert codes(page) == ["DM-500"]
    assert len(drafts(parts)) == 1


def test_what_is_scanned_anywhere_goes_into_the_product_field(page: OrdersPage, parts: Parts) -> None:
    ui = page.ui.entry.ui
    for place in (ui.lines, ui.changeCustomer, ui.held):
        place.setFocus()
        for character in "DP-1000":
            QTest.keyClick(ui.scan if ui.scan.hasFocus() else place, character)
        assert ui.scan.text() == "DP-1000"
        QTest.keyClick(ui.scan, Key.Key_Return)
    assert [(line.code, line.quantity) for line in page.draft.lines] == [("DM-500", 1), ("DP-1000", 3)]


def test_a_scan_after_a_finished_order_begins_the_next_one(page: OrdersPage, parts: Parts) -> None:
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    QTest.keyClick(pane.ui.cash, "2")
    QTest.keyClick(pane, Key.Key_Return)
    done = page.ui.entry.ui.donePage
    assert done.hasFocus()  # and no button: Enter pressed twice leaves on the screen what to give back
    QTest.keyClick(done, Key.Key_Return)
    assert page.ui.entry.ui.work.currentWidget() is done
    QTest.keyClick(done, "D")
    type_in(page, "P-1000")
    assert codes(page) == ["DP-1000"]
    assert len(orders(parts)) == 1


def test_the_held_orders_are_counted(page: OrdersPage, parts: Parts) -> None:
    ui = page.ui.entry.ui
    assert not ui.heldCount.isVisible()  # the one on the screen is none
    press(page, "F11")
    assert ui.heldCount.isVisible()
    assert "1" in ui.heldCount.accessibleName()


def test_keys_of_the_order_alone_are_heard_in_the_window(
    page: OrdersPage, parts: Parts, shop: Shop, theme: Theme, languages: Languages, qtbot: QtBot
) -> None:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    waiting = OrdersPage(parts)
    window.add_page(waiting)
    page.hide()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    waiting.shown()  # goes on with the order in the file
    entry = waiting.ui.entry
    entry.choose_customer(add_customer(parts, "Lê Văn Cam"))
    QTest.keyClick(entry.ui.scan, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert entry.editor.is_open
    press(waiting, "Esc")
    QTest.keyClick(entry.ui.scan, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert waiting.draft.customer_id is None
