"""The keys of the orders page in the window that hears them: each does what the page tells of it, or says why not."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Payment, Source
from kingoil_desk.gui.key_bar import KeyHint
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.goods import order, orders, sell, stock
from tests.gui.people import add_customer

Key = Qt.Key
BARE = {"Del"}  # a field's, where one has the focus


@pytest.fixture
def window(
    qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, as_staff: Callable[[str], object]
) -> MainWindow:
    """The orders page alone in its window, so that no other page asks for a key on its behalf; a clerk at the desk."""
    parts.jobs.run(Lane.WRITE, stock)
    as_staff("Hạnh")
    made = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(made)
    made.add_page(OrdersPage(parts))
    made.resize(1366, 688)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.page(Place.ORDERS).shown()
    return made


@pytest.fixture
def page(window: MainWindow) -> OrdersPage:
    found = window.page(Place.ORDERS)
    assert isinstance(found, OrdersPage)
    return found


def press(keys: str) -> None:
    """As a keyboard does, wherever the focus is."""
    chord = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget(), chord.key(), chord.keyboardModifiers())


def take(page: OrdersPage, *codes: str, customer_id: int | None = None) -> None:
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    for code in codes:
        QTest.keyClicks(page.ui.entry.ui.scan, code)
        press("Return")


def finish(page: OrdersPage, figure: str = "3") -> None:
    press("F9")
    press(figure)
    press("Return")


def bar(page: OrdersPage) -> dict[str, bool]:
    """What the key bar offers, and whether it does anything now."""
    hints = [hint for hint in page.ui.keyBar.findChildren(KeyHint) if not hint.isHidden()]
    return {hint.key.keys: hint.key.enabled() for hint in hints}


# an order being taken


def test_the_window_hears_every_key_that_the_page_tells(window: MainWindow, page: OrdersPage) -> None:
    take(page, "DM-500")
    told = [key.keys for key in page.keys() if key.do is not None and key.keys not in BARE]
    assert [keys for keys in told if not window.hears(keys)] == []


def test_an_order_by_phone_by_its_key_from_anywhere(page: OrdersPage) -> None:
    take(page, "DM-500")
    entry = page.ui.entry.ui
    for place in (entry.scan, entry.lines, entry.pay.ui.note, entry.changeCustomer):
        place.setFocus()
        press("Ctrl+U")
        assert page.draft.source is Source.PHONE
        press("Ctrl+U")
        assert page.draft.source is Source.COUNTER
    press("F9")
    press("Ctrl+U")
    assert page.draft.source is Source.PHONE


@pytest.mark.parametrize(
    ("keys", "done"),
    [
        ("F2", lambda page: page.ui.entry.ui.work.currentWidget() is page.ui.entry.ui.finder),
        ("F3", lambda page: page.ui.entry.ui.scan.hasFocus()),
        ("F5", lambda page: page.ui.entry.editor.is_open),
        ("F7", lambda page: page.ui.entry.editor.is_open),
        ("F8", lambda page: page.ui.entry.editor.is_open),
        ("Shift+F8", lambda page: "cả đơn" in page.ui.entry.ui.editorLabel.whole),
        ("F9", lambda page: page.ui.entry.ui.pay.paying),
        ("F11", lambda page: not page.draft.lines),
        ("F4", lambda page: not page.draft.lines),
        ("Del", lambda page: not page.draft.lines),
        ("Ctrl+U", lambda page: page.draft.source is Source.PHONE),
        ("Ctrl+0", lambda page: page.draft.customer_id is None),
        ("Esc", lambda page: not page.taking),
    ],
)
@pytest.mark.parametrize("place", ["scan", "lines", "changeCustomer"])
def test_each_key_does_what_it_tells(
    page: OrdersPage, parts: Parts, keys: str, place: str, done: Callable[[OrdersPage], bool]
) -> None:
    take(page, "DM-500", customer_id=add_customer(parts, "Trần Thị Bưởi"))
    getattr(page.ui.entry.ui, place).setFocus()
    press(keys)
    assert done(page)


def test_del_takes_no_line_away_while_it_is_paid(page: OrdersPage) -> None:
    take(page, "DM-500")
    press("F9")
    press("Del")
    assert len(page.draft.lines) == 1


@pytest.mark.parametrize("width", [1366, 920])
def test_how_the_order_came_in_is_in_sight_in_any_window(window: MainWindow, page: OrdersPage, width: int) -> None:
    window.resize(width, 520)
    take(page, "DM-500")
    box = page.ui.entry.ui.source
    assert box.isVisible()
    around = page.ui.entry.ui.left
    place = box.mapTo(around, QPoint(0, 0))
    assert around.rect().contains(place)
    assert around.rect().contains(box.mapTo(around, box.rect().bottomRight()))
    box.setFocus()
    press("Down")
    assert page.draft.source is Source.PHONE


# taking payment


@pytest.mark.parametrize("figure", ["1", "2", "3", "4"])
def test_after_esc_the_figures_choose_again(page: OrdersPage, figure: str) -> None:
    take(page, "DM-500")
    press("F9")
    press("1")
    press("Esc")
    press("F9")
    press(figure)
    pane = page.ui.entry.ui.pay
    assert pane.way is list(Payment)[int(figure) - 1]
    assert pane.ui.received.text() == ""


def test_after_esc_enter_twice_finishes_in_the_way_chosen_before(page: OrdersPage, parts: Parts) -> None:
    take(page, "DM-500")
    press("F9")
    press("3")
    press("Esc")
    press("F9")
    press("Return")
    assert order(parts, orders(parts)[0].id).payments[0].way is Payment.CARD


# the bar


def test_the_bar_tells_what_the_keys_do_now(page: OrdersPage, parts: Parts) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    take(page, "DM-500")
    assert bar(page)["F6"] is False
    page.ui.entry.choose_customer(customer_id)
    assert bar(page)["F6"] is True
    finish(page)
    assert not {"F3", "F5", "F6", "F7", "F8", "F9", "Del"} & bar(page).keys()
    assert all(bar(page)[keys] for keys in ("F4", "F10", "Ctrl+P"))
    press("F4")
    assert "F5" in bar(page)


# packing


@pytest.fixture
def went(parts: Parts) -> list[Destination]:
    seen: list[Destination] = []
    parts.navigator.asked.connect(seen.append)
    return seen


def test_the_order_just_finished_is_packed_by_key_and_button(
    page: OrdersPage, parts: Parts, went: list[Destination]
) -> None:
    take(page, "DM-500", customer_id=add_customer(parts, "Trần Thị Bưởi"))
    finish(page)
    assert page.ui.entry.ui.donePack.isVisible()
    press("Ctrl+P")
    page.ui.entry.ui.donePack.click()
    assert [there.order_id for there in went[-2:]] == [orders(parts)[0].id] * 2


def test_an_order_of_nobody_says_why_it_is_not_packed(page: OrdersPage, parts: Parts, went: list[Destination]) -> None:
    told: list[str] = []
    parts.notices.told.connect(told.append)
    take(page, "DM-500")
    finish(page)
    assert not page.ui.entry.ui.donePack.isVisible()
    press("Ctrl+P")
    assert "khách lẻ" in told[-1]
    press("Esc")
    press("Ctrl+P")
    assert "khách lẻ" in page.ui.book.ui.stepProblem.words
    assert went == []


def test_the_book_offers_packing_before_the_bare_step(page: OrdersPage, parts: Parts, went: list[Destination]) -> None:
    done = sell(parts, "DM-500", customer_id=add_customer(parts, "Trần Thị Bưởi"))
    page.ui.book.load(done.order_id)
    ui = page.ui.book.ui
    assert (ui.pack.isVisible(), ui.step.isVisible()) == (True, False)
    ui.pack.click()
    assert went[-1].order_id == done.order_id
    press("Ctrl+G")
    assert not ui.pack.isVisible()
    assert ui.step.text() == "Đã bàn giao"


# a clerk


@pytest.mark.parametrize("keys", ["Ctrl+R", "Shift+F9", "Ctrl+B"])
def test_a_key_that_only_managers_may_press_says_so(page: OrdersPage, parts: Parts, keys: str) -> None:
    done = sell(parts, "DM-500")
    page.ui.book.load(done.order_id)
    press(keys)
    assert not page.ui.book.panes.asking
    assert "quản lý" in page.ui.book.ui.stepProblem.words


def test_the_list_gets_the_focus_once_it_is_read(page: OrdersPage, parts: Parts) -> None:
    book = page.ui.book
    book.focus()  # the first time, before the answer is there
    assert book.ui.fresh.hasFocus()
    sell(parts, "DM-500")
    book.load()
    assert book.ui.orders.hasFocus()
    book.ui.fresh.setFocus()
    book.load()
    assert book.ui.fresh.hasFocus()
