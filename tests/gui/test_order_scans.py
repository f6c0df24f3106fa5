"""Scanning on the orders page: the product is in the order, and whatever had the focus is as it was before."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.order import Payment
from kingoil_desk.gui import scan_guard
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.message_dialog import MessageDialog
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.conftest import Answers
from tests.gui.goods import GAC, PEANUT, SESAME, order, orders, sell, stock
from tests.gui.orders_desk import make_page, press
from tests.gui.people import add_customer
from tests.gui.scanner import CTRL, GS, HOLD_MS, Key, Keyboard, Modifier
from tests.gui.test_orders_page import quantities

NEW = PEANUT.barcode


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Keyboard:
    made = Keyboard()
    monkeypatch.setattr(scan_guard, "PACE", made.pace)
    return made


@pytest.fixture
def page(parts: Parts, keyboard: Keyboard, qtbot: QtBot, as_staff: Callable[[str], object]) -> OrdersPage:
    """One product in the order being taken, Vân's, a clerk at the desk."""
    parts.jobs.run(Lane.WRITE, stock)
    as_staff("Hạnh")
    made = make_page(parts, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open(Destination(Place.ORDERS, customer_id=add_customer(parts, "Đặng Thị Vân", "0912 345 678"), new=True))
    keyboard.scan(made.ui.entry.ui.scan, SESAME.barcode)
    assert quantities(made) == [("DM-500", 1)]
    return made


def opened(page: OrdersPage, keys: str, typed: str) -> QWidget:
    """A figure of the line is half typed."""
    press(page, keys)
    field = page.ui.entry.ui.edit
    field.setText(typed)
    field.setCursorPosition(1)
    return field


def noted(page: OrdersPage) -> QWidget:
    note = page.ui.entry.ui.pay.ui.note
    note.setPlainText("Giao sau 17 giờ")
    note.setFocus()
    return note


def finding(page: OrdersPage) -> QWidget:
    press(page, "F2")
    search = page.ui.entry.ui.finder.ui.search
    search.setText("van")
    return search


def half_a_product(page: OrdersPage) -> QWidget:
    page.ui.entry.ui.scan.setText("gac")
    return page.ui.entry.ui.scan


def paying(page: OrdersPage, figure: str = "") -> QWidget:
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    if figure:
        pane.choose({"1": Payment.CASH, "2": Payment.TRANSFER}[figure])
    if figure == "1":
        pane.ui.received.setText("500.000")
        return pane.ui.received
    return pane.ui.pay if figure else pane.ui.cash


def held(page: OrdersPage) -> QWidget:
    page.ui.entry.ui.held.setFocus()
    return page.ui.entry.ui.held


def of(name: str) -> Callable[[OrdersPage], QWidget]:
    def focus(page: OrdersPage) -> QWidget:
        widget: QWidget = getattr(page.ui.entry.ui, name)
        widget.setFocus()
        return widget

    return focus


PLACES: dict[str, Callable[[OrdersPage], QWidget]] = {
    "quantity": lambda page: opened(page, "F5", "12"),
    "price": lambda page: opened(page, "F7", "120.000"),
    "discount": lambda page: opened(page, "F8", "5%"),
    "discount of the order": lambda page: opened(page, "Shift+F8", "6.000"),
    "note": noted,
    "customers": finding,
    "product": half_a_product,
    "how it is paid": paying,
    "cash": lambda page: paying(page, "1"),
    "finish": lambda page: paying(page, "2"),
    "hold": of("held"),
    "drop": of("drop"),
    "other customer": of("changeCustomer"),
    "source": of("source"),
    "lines": of("lines"),
}


def look(page: OrdersPage, widget: QWidget) -> object:
    """What must be as it was."""
    ui = page.ui.entry.ui
    text: object = ""
    if isinstance(widget, QLineEdit):
        text = widget.text(), widget.cursorPosition(), widget.selectedText()
    elif isinstance(widget, QPlainTextEdit):
        text = widget.toPlainText(), widget.textCursor().position()
    work = ui.work.currentWidget()
    return QApplication.focusWidget(), text, work, ui.pay.paying, ui.pay.way, page.draft.note, page.draft.payment


@pytest.mark.parametrize("end", [(Key.Key_Return,), (Key.Key_Tab,), (Key.Key_Return, (Key.Key_J, CTRL))])
@pytest.mark.parametrize("place", PLACES)
def test_a_scan_adds_the_product_and_leaves_the_rest(
    page: OrdersPage, parts: Parts, keyboard: Keyboard, answers: Answers, qtbot: QtBot, place: str, end: tuple
) -> None:
    widget = PLACES[place](page)
    before = look(page, widget)
    assert QApplication.focusWidget() is widget
    keyboard.scan(widget, NEW, end=end)
    qtbot.wait(HOLD_MS + 20)
    assert quantities(page) == [("DM-500", 1), ("DP-1000", 1)]
    assert look(page, widget) == before
    assert (orders(parts), answers.asked) == ((), [])


@pytest.mark.parametrize("place", PLACES)
def test_keys_of_the_window_within_a_scan_mean_nothing(
    page: OrdersPage, parts: Parts, keyboard: Keyboard, answers: Answers, qtbot: QtBot, place: str
) -> None:
    widget = PLACES[place](page)
    before = look(page, widget)
    keys = (
        (Key.Key_0, CTRL),
        *NEW[:4],
        Key.Key_F9,
        GS,
        *NEW[4:8],
        (Key.Key_F8, Modifier.ShiftModifier),
        Key.Key_Escape,
    )
    keyboard.keys(widget, *keys, *NEW[8:], Key.Key_Return, Key.Key_F9)
    qtbot.wait(HOLD_MS + 20)
    assert quantities(page) == [("DM-500", 1), ("DP-1000", 1)]
    assert look(page, widget) == before
    assert page.draft.customer_id is not None
    assert (orders(parts), answers.asked) == ((), [])


@pytest.mark.parametrize("place", [place for place in PLACES if place != "product"])
def test_an_unknown_code_is_told_and_changes_nothing(
    page: OrdersPage, parts: Parts, keyboard: Keyboard, place: str
) -> None:
    widget = PLACES[place](page)
    before = look(page, widget)
    keyboard.scan(widget, "8999999999999")
    assert "8999999999999" in page.ui.entry.ui.problem.words
    assert look(page, widget) == before
    assert quantities(page) == [("DM-500", 1)]


def test_an_unknown_code_in_the_empty_product_field_gives_way_to_the_next(page: OrdersPage, keyboard: Keyboard) -> None:
    scan = page.ui.entry.ui.scan
    scan.setFocus()
    keyboard.scan(scan, "8999999999999")
    assert scan.selectedText() == "8999999999999"
    keyboard.scan(scan, NEW)
    assert scan.text() == ""
    assert not page.ui.entry.ui.problem.wrong
    assert quantities(page) == [("DM-500", 1), ("DP-1000", 1)]


def test_what_begins_like_a_code_is_not_sold_by_a_scan(page: OrdersPage, keyboard: Keyboard) -> None:
    keyboard.scan(page.ui.entry.ui.scan, "DP-10")
    assert quantities(page) == [("DM-500", 1)]
    assert page.ui.entry.ui.problem.wrong


def test_the_figure_being_typed_still_counts_for_its_line(page: OrdersPage, keyboard: Keyboard) -> None:
    field = opened(page, "F5", "12")
    keyboard.scan(field, GAC.barcode)
    keyboard.type(field, Key.Key_Return)
    assert quantities(page) == [("DM-500", 12), ("DG-250", 1)]


def test_a_price_by_hand_is_a_price(page: OrdersPage, keyboard: Keyboard) -> None:
    press(page, "F7")
    keyboard.type(page.ui.entry.ui.edit, *"120000", Key.Key_Return)
    assert page.draft.lines[0].price == 120_000
    assert not page.ui.entry.editor.is_open


def test_a_scan_while_cash_is_counted_changes_what_is_to_pay(
    page: OrdersPage, parts: Parts, keyboard: Keyboard
) -> None:
    received = paying(page, "1")
    keyboard.scan(received, NEW)
    pane = page.ui.entry.ui.pay
    assert pane.rest == 297_000
    assert "203.000" in pane.ui.receivedNote.words
    keyboard.type(received, Key.Key_Return)
    assert [row.total for row in orders(parts)] == [297_000]


def test_figures_by_hand_choose_how_it_is_paid(page: OrdersPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    cash = paying(page)
    pane = page.ui.entry.ui.pay
    keyboard.type(cash, "1")
    qtbot.waitUntil(pane.ui.received.hasFocus)
    keyboard.type(pane.ui.received, *"500000")
    assert (pane.way, pane.ui.received.text()) == (Payment.CASH, "500000")


def test_letters_by_hand_on_a_list_go_into_the_product_field(
    page: OrdersPage, keyboard: Keyboard, qtbot: QtBot
) -> None:
    lines = of("lines")(page)
    keyboard.type(lines, *"gac")
    qtbot.waitUntil(lambda: page.ui.entry.ui.scan.text() == "gac")


def test_after_a_finished_order_a_scan_begins_the_next(page: OrdersPage, parts: Parts, keyboard: Keyboard) -> None:
    paying(page, "2")
    press(page, "F9")
    assert page.ui.entry.is_done
    keyboard.scan(page.ui.entry.ui.donePage, NEW)
    assert quantities(page) == [("DP-1000", 1)]
    assert page.ui.entry.ui.scan.hasFocus()
    assert len(orders(parts)) == 1


# --- the book


@pytest.fixture
def book(page: OrdersPage, parts: Parts) -> OrdersPage:
    """The book in front, one order in it; the order being taken waits behind it."""
    sell(parts, "DG-250")
    press(page, "Esc")
    assert not page.taking
    return page


@pytest.mark.parametrize("name", ["orders", "fresh", "contact", "receipt"])
def test_in_the_book_a_scan_goes_on_with_the_order(
    book: OrdersPage, keyboard: Keyboard, parts: Parts, qtbot: QtBot, name: str
) -> None:
    asked: list[object] = []
    parts.navigator.asked.connect(asked.append)
    widget: QWidget = getattr(book.ui.book.ui, name)
    widget.setFocus()
    keyboard.scan(widget, NEW)
    qtbot.wait(HOLD_MS + 20)
    assert book.taking
    assert quantities(book) == [("DM-500", 1), ("DP-1000", 1)]
    assert (len(orders(parts)), asked) == (1, [])


def test_a_reason_half_typed_in_the_book_stays(
    book: OrdersPage, keyboard: Keyboard, parts: Parts, as_staff: Callable[[str], object]
) -> None:
    as_staff("Bảo")
    book.ui.book.load()
    told: list[str] = []
    parts.notices.told.connect(told.append)
    reason = book.ui.book.ui.reason
    reason.setFocus()
    assert reason.hasFocus()
    reason.setText("Khách đổi ý")
    reason.setCursorPosition(5)
    keyboard.scan(reason, NEW)
    assert (reason.text(), reason.cursorPosition(), reason.hasFocus()) == ("Khách đổi ý", 5, True)
    assert not book.taking
    assert quantities(book) == [("DM-500", 1), ("DP-1000", 1)]
    assert any("F4" in words for words in told)


def test_a_reason_stays_while_the_next_order_begins_behind_it(
    page: OrdersPage, keyboard: Keyboard, parts: Parts, as_staff: Callable[[str], object]
) -> None:
    paying(page, "2")
    press(page, "F9")
    press(page, "Esc")
    as_staff("Bảo")
    page.ui.book.load()
    reason = page.ui.book.ui.reason
    reason.setFocus()
    keyboard.type(reason, *"abc")
    keyboard.scan(reason, NEW)
    assert (reason.text(), reason.hasFocus(), page.taking) == ("abc", True, False)
    assert quantities(page) == [("DP-1000", 1)]


def test_money_is_not_taken_by_a_scan_in_the_book(page: OrdersPage, parts: Parts, keyboard: Keyboard) -> None:
    page.ui.entry.choose_customer(add_customer(parts, "Tạ Thị Nhãn"))
    press(page, "F9")
    page.ui.entry.ui.pay.choose(Payment.ON_DELIVERY)
    press(page, "F9")
    press(page, "Esc")
    settle = page.ui.book.ui.settle
    settle.setFocus()
    keyboard.scan(settle, NEW)
    assert order(parts, orders(parts)[0].id).life.owed == 118_000


# --- in front of the page


def test_a_scan_is_no_answer_to_a_question(qtbot: QtBot, keyboard: Keyboard) -> None:
    dialog = MessageDialog(None, "Đã nhận tiền?", yes="Đã nhận", no="Chưa")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    keyboard.scan(dialog.ui.yes, NEW)
    qtbot.wait(HOLD_MS + 20)
    assert dialog.isVisible()
    keyboard.type(dialog.ui.yes, Key.Key_Return)
    assert dialog.result() == MessageDialog.DialogCode.Accepted


# --- parcels


@pytest.mark.parametrize("place", ["product", "lines", "price", "cash"])
def test_a_parcel_is_opened_unless_somebody_is_typing(
    page: OrdersPage, parts: Parts, keyboard: Keyboard, place: str
) -> None:
    """While something is typed it is only named, and the order stays as it is."""
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    widget = PLACES[place](page)
    code = parcel_code.make_code()
    keyboard.scan(widget, parcel_code.shown(code))
    typing = place in ("price", "cash")
    assert asked == ([] if typing else [Destination(Place.PARCELS, code=code)])
    assert (parcel_code.shown(code) in page.ui.entry.ui.problem.words) is typing
    assert quantities(page) == [("DM-500", 1)]


# --- in the window, with its keys


@pytest.mark.parametrize("chord", [(Key.Key_K, CTRL), (Key.Key_L, CTRL), Key.Key_F2, Key.Key_F11, (Key.Key_1, CTRL)])
def test_the_windows_own_keys_are_not_pressed_by_a_scanner(
    parts: Parts,
    shop: Shop,
    languages: Languages,
    theme: Theme,
    keyboard: Keyboard,
    qtbot: QtBot,
    chord: object,
) -> None:
    parts.jobs.run(Lane.WRITE, stock)
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    locked: list[object] = []
    window.lock_asked.connect(lambda: locked.append(1))
    page = OrdersPage(parts)
    window.add_page(page)
    window.resize(1366, 688)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.shown()
    window.press("F4")
    page.open(Destination(Place.ORDERS, new=True))
    scan = page.ui.entry.ui.scan
    scan.setFocus()
    keyboard.keys(scan, *NEW[:3], chord, *NEW[3:], Key.Key_Return, chord)
    keyboard.keys(scan, chord, *NEW, Key.Key_Return)
    qtbot.wait(HOLD_MS + 20)
    assert quantities(page) == [("DP-1000", 2)]
    assert locked == []
    assert QApplication.activeModalWidget() is None
    assert scan.hasFocus()
