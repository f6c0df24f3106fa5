"""The orders page as a clerk uses it: an order by keys alone, never lost, never sold twice, never half kept."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import How
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Discount, Payment
from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.found_products import FoundProductsModel
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.notices import Notices
from kingoil_desk.gui.order_lines import OrderLinesModel
from kingoil_desk.gui.order_list import HeldOrdersModel, OrderListModel
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Navigator, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.goods import drafts, order, orders, products, stock
from tests.gui.orders_desk import make_page, press
from tests.gui.people import add_customer

Key = Qt.Key


@pytest.fixture
def goods(parts: Parts, as_staff: Callable[[str], object]) -> None:
    """Three products in the file, and a clerk at the desk."""
    parts.jobs.run(Lane.WRITE, stock)
    as_staff("Hạnh")


@pytest.fixture
def page(parts: Parts, goods: None, qtbot: QtBot) -> OrdersPage:
    return make_page(parts, qtbot)


def add(page: OrdersPage, qtbot: QtBot, typed: str) -> None:
    """Types or scans into the product field, then Enter."""
    scan = page.ui.entry.ui.scan
    scan.clear()
    qtbot.keyClicks(scan, typed)
    qtbot.keyClick(scan, Key.Key_Return)


def edit(page: OrdersPage, qtbot: QtBot, keys: str, typed: str) -> None:
    """Opens the strip with its key, types over what stands there, Enter."""
    press(page, keys)
    field = page.ui.entry.ui.edit
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)


def in_front(page: OrdersPage, qtbot: QtBot, *typed: str) -> OrdersPage:
    """An order being taken, with those products."""
    press(page, "F4")
    for text in typed:
        add(page, qtbot, text)
    return page


def pay(page: OrdersPage, qtbot: QtBot, way: str = "2") -> None:
    """F9, how it is paid, Enter."""
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    qtbot.keyClick(pane.ui.cash, way)
    qtbot.keyClick(pane.ui.received if way == "1" else pane, Key.Key_Return)


def quantities(page: OrdersPage) -> list[tuple[str, int]]:
    return [(line.code, line.quantity) for line in page.draft.lines]


# a whole order


def test_an_order_by_keys_alone_ends_in_the_file_and_in_the_customers_record(
    page: OrdersPage, parts: Parts, qtbot: QtBot
) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi", "0912 345 678")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    ui = page.ui.entry.ui
    assert ui.customerName.whole == "Trần Thị Bưởi"
    add(page, qtbot, "me rang")
    edit(page, qtbot, "F5", "3")
    edit(page, qtbot, "F7", "120.000")
    edit(page, qtbot, "F8", "5%")
    add(page, qtbot, "gac")
    edit(page, qtbot, "F8", "6.000")
    edit(page, qtbot, "Shift+F8", "12.000")
    assert ui.pay.ui.total.text() == "500.000\xa0đ"  # 342.000 + 170.000 - 12.000
    press(page, "F9")
    qtbot.keyClick(ui.pay.ui.cash, "1")
    qtbot.keyClicks(ui.pay.ui.received, "600.000")
    assert "100.000\xa0đ" in ui.pay.ui.receivedNote.words
    qtbot.keyClick(ui.pay.ui.received, Key.Key_Return)

    assert ui.work.currentWidget() is ui.donePage
    kept = order(parts, orders(parts)[0].id)
    assert kept.number in ui.doneTitle.text()
    assert "100.000\xa0đ" in ui.doneChange.text()
    assert ui.doneChange.isVisible()
    assert (kept.total, kept.payment, kept.customer_id) == (500_000, Payment.CASH, customer_id)
    assert [(line.code, line.quantity, line.price, line.discount) for line in kept.lines] == [
        ("DM-500", 3, 120_000, Discount(percent=500)),
        ("DG-250", 1, 176_000, Discount(amount=6_000)),
    ]
    assert kept.discount == Discount(amount=12_000)
    assert drafts(parts) == ()
    numbers: list[str] = []
    parts.jobs.run(
        Lane.LOOK,
        lambda desk: desk.orders.of_customer(customer_id),
        lambda rows: numbers.extend(row.number for row in rows),
    )
    assert numbers == [kept.number]


def test_the_next_order_begins_empty_and_nothing_is_left_of_the_last(
    page: OrdersPage, parts: Parts, qtbot: QtBot
) -> None:
    told: list[str] = []
    parts.notices.told.connect(told.append)
    pay(in_front(page, qtbot, "DM-500"), qtbot)
    press(page, "F4")
    assert page.draft.lines == ()
    assert page.draft.payment is None
    assert drafts(parts) == ()  # no empty draft is held in the name of the finished order
    assert told == []


def test_after_a_finished_order_the_book_offers_a_new_one(page: OrdersPage, qtbot: QtBot) -> None:
    pay(in_front(page, qtbot, "DM-500"), qtbot)
    press(page, "Esc")
    assert not page.taking
    press(page, "F4")
    assert page.draft.lines == ()
    assert page.ui.entry.ui.work.currentWidget() is page.ui.entry.ui.linesPage


# products


def test_typing_finds_products_and_arrows_choose(page: OrdersPage, qtbot: QtBot) -> None:
    press(page, "F4")
    ui = page.ui.entry.ui
    qtbot.keyClicks(ui.scan, "dau")
    assert ui.work.currentWidget() is ui.foundPage
    names = [ui.found.model().index(row, 1).data() for row in range(3)]
    qtbot.keyClick(ui.scan, Key.Key_Down)
    qtbot.keyClick(ui.scan, Key.Key_Return)
    assert [line.name for line in page.draft.lines] == [names[1]]
    assert ui.scan.text() == ""


@pytest.mark.parametrize("scanned", ["8934600000024", "DP-1000", "dp-1000"])
def test_a_scan_and_its_enter_add_at_once(page: OrdersPage, qtbot: QtBot, scanned: str) -> None:
    in_front(page, qtbot, scanned)
    assert quantities(page) == [("DP-1000", 1)]


def test_the_same_product_again_is_one_more(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DP-1000", "8934600000017")
    assert quantities(page) == [("DM-500", 2), ("DP-1000", 1)]
    assert page.ui.entry.ui.lines.currentIndex().row() == 0


def test_arrows_and_delete_in_the_empty_field_work_on_the_lines(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DP-1000", "DG-250")
    ui = page.ui.entry.ui
    qtbot.keyClick(ui.scan, Key.Key_Up)
    assert ui.lines.currentIndex().row() == 1
    qtbot.keyClick(ui.scan, Key.Key_Delete)
    assert quantities(page) == [("DM-500", 1), ("DG-250", 1)]
    qtbot.keyClick(ui.scan, Key.Key_Up)
    qtbot.keyClick(ui.scan, Key.Key_Up)
    assert ui.lines.currentIndex().row() == 0
    qtbot.keyClicks(ui.scan, "x")
    qtbot.keyClick(ui.scan, Key.Key_Delete)  # now it is the letter's
    assert len(page.draft.lines) == 2


def test_an_unknown_barcode_is_said_and_sells_nothing_like_it(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "89346000")
    ui = page.ui.entry.ui
    assert ui.problem.wrong
    assert ui.scan.text() == "89346000"
    assert quantities(page) == [("DM-500", 1)]
    ui.scan.clear()
    assert not ui.problem.wrong


@pytest.mark.parametrize(
    ("keys", "typed"),
    [
        ("F5", "0"), ("F5", "100000"), ("F5", "1.5"), ("F5", "abc"), ("F5", "9" * 5_000), ("F5", ""),
        ("F7", "1.5"), ("F7", "-1"), ("F7", "10000000001"), ("F7", ""),
        ("F8", "101%"), ("F8", "118.001"), ("F8", "-1"), ("F8", "%"),
        ("Shift+F8", "118.001"), ("Shift+F8", "abc"),
    ],
)  # fmt: skip
def test_a_figure_that_makes_no_sense_is_said_and_changes_nothing(
    page: OrdersPage, qtbot: QtBot, keys: str, typed: str
) -> None:
    in_front(page, qtbot, "DM-500")
    ui, before = page.ui.entry.ui, page.draft
    press(page, keys)
    ui.edit.setText(typed)
    qtbot.keyClick(ui.edit, Key.Key_Return)
    assert ui.editNote.wrong
    assert ui.edit.text() == typed[: ui.edit.maxLength()]
    assert page.draft == before
    press(page, "Esc")
    assert not ui.editor.isVisible()
    assert page.draft == before


def test_the_strip_changes_the_line_it_was_opened_for(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DP-1000")
    ui = page.ui.entry.ui
    press(page, "F5")
    assert "Dầu đậu phộng" in ui.editorLabel.whole
    ui.edit.setText("7")
    ui.lines.selectRow(0)  # a click on another line meanwhile
    qtbot.keyClick(ui.edit, Key.Key_Return)
    assert quantities(page) == [("DM-500", 1), ("DP-1000", 7)]


def test_removing_the_line_that_is_being_changed_is_harmless(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DP-1000")
    press(page, "F5")
    press(page, "Del")
    qtbot.keyClick(page.ui.entry.ui.edit, Key.Key_Return)
    assert quantities(page) == [("DM-500", 1)]


# payment


@pytest.mark.parametrize("keys", ["F9", "F5", "F7", "F8", "Shift+F8"])
def test_an_empty_order_is_said(page: OrdersPage, parts: Parts, qtbot: QtBot, keys: str) -> None:
    press(page, "F4")
    press(page, keys)
    assert page.ui.entry.ui.problem.wrong
    assert not page.ui.entry.ui.pay.paying
    assert orders(parts) == ()


def test_a_way_of_paying_must_be_chosen(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    press(page, "F9")
    assert pane.ui.problem.wrong
    assert orders(parts) == ()
    qtbot.keyClick(pane, "2")
    assert not pane.ui.problem.wrong
    press(page, "F9")
    assert [row.payment for row in orders(parts)] == [Payment.TRANSFER]


@pytest.mark.parametrize("received", ["100.000", "117.999", "abc", "1.5"])
def test_too_little_cash_is_said_and_nothing_is_sold(
    page: OrdersPage, parts: Parts, qtbot: QtBot, received: str
) -> None:
    in_front(page, qtbot, "DM-500")
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    qtbot.keyClick(pane.ui.cash, "1")
    qtbot.keyClicks(pane.ui.received, received)
    qtbot.keyClick(pane.ui.received, Key.Key_Return)
    assert pane.ui.receivedNote.wrong
    assert orders(parts) == ()


def test_figures_are_figures_until_f9(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    ui = page.ui.entry.ui
    for figure in "1234":
        qtbot.keyClick(ui.pay, figure)
        assert page.draft.payment is None
    ui.scan.clear()
    qtbot.keyClicks(ui.scan, "1234")
    assert ui.scan.text() == "1234"
    assert page.draft.payment is None
    ui.scan.clear()
    press(page, "F9")
    qtbot.keyClick(ui.pay.ui.cash, "3")
    assert page.draft.payment is Payment.CARD


def test_a_scan_during_payment_chooses_and_finishes_nothing(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    qtbot.keyClicks(pane, "8934600000024")
    qtbot.keyClick(pane, Key.Key_Return)
    assert orders(parts) == ()
    assert page.draft.payment is None
    assert pane.ui.problem.wrong


def test_a_product_typed_but_not_added_is_not_given_away(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    ui = page.ui.entry.ui
    qtbot.keyClicks(ui.scan, "gac")
    press(page, "F9")
    assert ui.problem.wrong
    assert not ui.pay.paying
    qtbot.keyClick(ui.scan, Key.Key_Return)
    assert quantities(page) == [("DM-500", 1), ("DG-250", 1)]
    press(page, "F9")
    assert ui.pay.paying


def test_esc_leaves_the_payment_and_keeps_the_order(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    press(page, "F9")
    press(page, "Esc")
    assert not page.ui.entry.ui.pay.paying
    assert page.taking
    assert quantities(page) == [("DM-500", 1)]


@pytest.fixture
def threaded(shop: Shop, clock: FixedClock, answers: Answers) -> Iterator[Parts]:
    """Parts whose jobs run on their own threads: the answer comes after the next key."""
    jobs = Jobs(shop.desk)
    yield Parts(jobs, Formats(clock), shop.session, clock, Broadcast(), Navigator(), Notices(asker=answers))
    jobs.close()


def test_enter_pressed_twice_sells_once(threaded: Parts, parts: Parts, goods: None, qtbot: QtBot) -> None:
    page = make_page(threaded, qtbot)
    problems: list[KnownError] = []
    threaded.jobs.known.connect(problems.append)
    page.ui.entry.keeper.failed.connect(problems.append)
    threaded.notices.failed.connect(problems.append)
    press(page, "F4")
    add(page, qtbot, "DM-500")
    qtbot.waitUntil(lambda: bool(page.draft.lines))
    entry = page.ui.entry
    press(page, "F9")
    qtbot.keyClick(entry.ui.pay.ui.cash, "2")
    entry.ui.pay.ui.note.setPlainText("Gói quà")  # not in the file yet
    slow = threading.Event()
    threaded.jobs.run(Lane.WRITE, lambda _: slow.wait(10))  # the file takes its time
    for _ in range(2):
        qtbot.keyClick(entry.ui.pay, Key.Key_Return)
    for keys in ("F9", "F11", "F4", "Del", "Ctrl+0"):  # an impatient clerk: none of it may touch what is on its way
        press(page, keys)
    assert page.leave()
    written: list[object] = []
    threaded.jobs.run(Lane.WRITE, lambda _: None, written.append)
    slow.set()
    qtbot.waitUntil(lambda: bool(written))  # everything asked for before is in the file, and told
    assert entry.ui.work.currentWidget() is entry.ui.donePage
    assert quantities(page) == [("DM-500", 1)]
    assert not entry.ui.pay.ui.problem.wrong
    assert [order(parts, row.id).note for row in orders(parts)] == ["Gói quà"]
    assert drafts(parts) == ()
    assert problems == []


def test_a_scanner_need_not_wait_for_the_file(threaded: Parts, goods: None, qtbot: QtBot) -> None:
    page = make_page(threaded, qtbot)
    press(page, "F4")
    scan = page.ui.entry.ui.scan
    for code in ("8934600000017", "8934600000024", "8934600000017"):
        qtbot.keyClicks(scan, code)
        qtbot.keyClick(scan, Key.Key_Return)
    qtbot.waitUntil(lambda: quantities(page) == [("DM-500", 2), ("DP-1000", 1)])
    assert scan.text() == ""


# drafts


def test_a_crash_loses_nothing(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    customer_id = add_customer(parts, "Lê Văn Cam")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    add(page, qtbot, "DM-500")
    edit(page, qtbot, "F5", "4")
    told: list[str] = []
    parts.notices.told.connect(told.append)
    again = make_page(parts, qtbot)  # the first page object never said goodbye
    assert again.taking
    assert quantities(again) == [("DM-500", 4)]
    assert again.ui.entry.ui.customerName.whole == "Lê Văn Cam"
    assert len(told) == 1
    pay(again, qtbot)
    assert len(orders(parts)) == 1
    assert drafts(parts) == ()


def test_half_a_word_and_a_note_are_kept_when_the_page_is_left(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    ui = page.ui.entry.ui
    ui.pay.ui.note.setPlainText("Giao sau 17 giờ")
    qtbot.keyClicks(ui.scan, "gac ng")
    assert page.leave()
    (kept,) = drafts(parts)
    assert (kept.draft.note, kept.draft.typing) == ("Giao sau 17 giờ", "gac ng")
    again = make_page(parts, qtbot).ui.entry.ui
    assert again.scan.text() == "gac ng"
    assert again.pay.ui.note.toPlainText() == "Giao sau 17 giờ"


def test_typing_is_kept_within_two_seconds(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    page.ui.entry.ui.pay.ui.note.setPlainText("Gói quà")
    qtbot.waitUntil(lambda: drafts(parts)[0].draft.note == "Gói quà", timeout=2_000)


def test_a_note_goes_into_the_order(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    page.ui.entry.ui.pay.ui.note.setPlainText("Giao sau 17 giờ\nGọi trước")
    pay(page, qtbot)
    assert order(parts, orders(parts)[0].id).note == "Giao sau 17 giờ\nGọi trước"


def test_holding_and_bringing_back(page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff) -> None:
    in_front(page, qtbot, "DM-500", "DP-1000")
    press(page, "F11")
    assert page.draft.lines == ()
    assert [kept.held for kept in drafts(parts)] == [True]
    pay(in_front(page, qtbot, "DG-250"), qtbot)  # the next customer
    press(page, "F11")
    ui = page.ui.entry.ui
    assert ui.work.currentWidget() is ui.heldPage
    assert "Dầu mè rang" in ui.heldTable.model().index(0, 0).data(CellRole.SECOND)
    ui.heldTable.activated.emit(ui.heldTable.currentIndex())
    assert quantities(page) == [("DM-500", 1), ("DP-1000", 1)]
    assert [kept.held for kept in drafts(parts)] == [False]
    pay(page, qtbot)
    assert [row.total for row in orders(parts)] == [297_000, 176_000]
    assert drafts(parts) == ()


def test_a_finished_order_never_comes_back_to_be_sold_twice(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    pay(in_front(page, qtbot, "DM-500"), qtbot)
    press(page, "F11")
    press(page, "Esc")
    assert page.draft.lines == ()
    press(page, "F9")
    press(page, "F9")
    assert len(orders(parts)) == 1


def test_after_a_finished_order_no_key_brings_its_draft_back(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    pay(in_front(page, qtbot, "DM-500"), qtbot)
    for keys in ("Ctrl+0", "F5", "F9", "Del", "F3"):
        press(page, keys)
    assert page.leave()
    assert drafts(parts) == ()
    assert len(orders(parts)) == 1


def test_a_new_order_holds_the_unfinished_one(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    told: list[str] = []
    parts.notices.told.connect(told.append)
    in_front(page, qtbot, "DM-500")
    press(page, "F4")
    assert page.draft.lines == ()
    assert [(kept.held, kept.draft.lines[0].code) for kept in drafts(parts)] == [(True, "DM-500")]
    assert any("F11" in words for words in told)


def test_f4_from_the_book_goes_on_with_the_order_that_was_left(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    press(page, "Esc")
    assert not page.taking
    press(page, "F4")
    assert quantities(page) == [("DM-500", 1)]


def test_dropping_asks_first(page: OrdersPage, parts: Parts, answers: Answers, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    answers.yes = False
    page.ui.entry.ui.drop.click()
    assert quantities(page) == [("DM-500", 1)]
    assert len(drafts(parts)) == 1
    answers.yes = True
    page.ui.entry.ui.drop.click()
    assert page.draft.lines == ()
    assert drafts(parts) == ()
    assert [question.danger for question in answers.asked] == [True, True]
    assert not page.ui.entry.ui.drop.isVisible()


def test_a_draft_stays_with_whoever_typed_it(page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff) -> None:
    known: list[KnownError] = []
    parts.jobs.known.connect(known.append)
    in_front(page, qtbot, "DM-500")
    assert page.leave()
    hand_over(page, parts, as_staff, "Thảo")
    assert page.draft.lines == ()
    pay(in_front(page, qtbot, "DG-250"), qtbot)
    assert page.leave()
    hand_over(page, parts, as_staff, "Hạnh")
    assert quantities(page) == [("DM-500", 1)]
    pay(page, qtbot)
    assert [order(parts, row.id).staff for row in orders(parts)] == ["Hạnh", "Thảo"]
    assert drafts(parts) == ()
    assert known == []


def hand_over(page: OrdersPage, parts: Parts, as_staff: Callable[[str], object], name: str) -> None:
    """What the window does when somebody else takes over."""
    as_staff(name)
    parts.broadcast.tell(Change(everything=True))


# what changed meanwhile


def test_a_product_retired_meanwhile_is_said_and_the_draft_kept(
    page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff
) -> None:
    in_front(page, qtbot, "DM-500", "DG-250")
    page.ui.entry.ui.pay.ui.note.setPlainText("Gói quà")
    as_staff("Bảo")
    retired = replace(products(parts)["DM-500"], active=False)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.products.change(retired))
    as_staff("Hạnh")
    pay(page, qtbot)
    pane = page.ui.entry.ui.pay
    assert "Dầu mè rang" in pane.ui.problem.words
    assert orders(parts) == ()
    page.leave()
    (kept,) = drafts(parts)
    assert [line.code for line in kept.draft.lines] == ["DM-500", "DG-250"]
    assert kept.draft.note == "Gói quà"
    assert page.ui.entry.ui.lines.currentIndex().row() == 0
    press(page, "Del")
    pay(page, qtbot)
    assert [row.total for row in orders(parts)] == [176_000]


def test_a_customer_archived_meanwhile_is_said_and_the_draft_kept(
    page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff
) -> None:
    customer_id = add_customer(parts, "Tạ Thị Nhãn")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    add(page, qtbot, "DM-500")
    as_staff("Bảo")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.archive(customer_id), parts.broadcast.tell)
    as_staff("Hạnh")
    pay(page, qtbot)
    assert page.ui.entry.ui.pay.ui.problem.wrong
    assert orders(parts) == ()
    assert [kept.draft.customer_id for kept in drafts(parts)] == [customer_id]
    press(page, "Ctrl+0")
    pay(page, qtbot)
    assert [row.customer_id for row in orders(parts)] == [None]


def test_on_delivery_asks_whose_order_it_is(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    customer_id = add_customer(parts, "Tạ Thị Nhãn")
    in_front(page, qtbot, "DM-500")
    pay(page, qtbot, "4")
    entry = page.ui.entry
    pane = entry.ui.pay
    assert pane.ui.problem.wrong
    assert "khách" in pane.ui.problem.words
    assert pane.ui.pay.isEnabled()
    assert orders(parts) == ()
    page.leave()
    (kept,) = drafts(parts)
    assert kept.draft == page.draft
    press(page, "F2")
    assert not pane.ui.problem.wrong
    entry.choose_customer(customer_id)
    press(page, "F9")
    press(page, "F9")
    assert [(row.customer_id, row.life.owed) for row in orders(parts)] == [(customer_id, 118_000)]


def test_a_fee_that_no_order_of_the_desk_has_is_said_beside_the_button(
    page: OrdersPage, parts: Parts, qtbot: QtBot
) -> None:
    in_front(page, qtbot, "DM-500")
    page.ui.entry.set_draft(replace(page.draft, fee=-100_000))
    pay(page, qtbot)
    assert "−100.000" in page.ui.entry.ui.pay.ui.problem.words
    assert orders(parts) == ()


def test_a_line_in_words_of_no_product_is_said_and_chosen(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "DG-250")
    first, second = page.draft.lines
    entry = page.ui.entry
    for line, told in (
        (replace(first, name="x" * 201), "201"),
        (replace(first, unit="a\x07"), "Đơn vị"),
        (replace(first, product_id=None), "Dầu mè rang"),
    ):
        entry.set_draft(replace(page.draft, lines=(line, second)))
        pay(page, qtbot)
        assert told in entry.ui.pay.ui.problem.words
        press(page, "Esc")
    assert entry.ui.lines.currentIndex().row() == 0
    assert orders(parts) == ()
    press(page, "Del")
    pay(page, qtbot)
    assert [row.total for row in orders(parts)] == [176_000]


def test_a_price_changed_meanwhile_stays_as_it_was_told_to_the_customer(
    page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff
) -> None:
    in_front(page, qtbot, "DM-500")
    as_staff("Bảo")
    dearer = replace(products(parts)["DM-500"], price=130_000)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.products.change(dearer))
    as_staff("Hạnh")
    add(page, qtbot, "DM-500")
    assert [(line.quantity, line.price) for line in page.draft.lines] == [(1, 118_000), (1, 130_000)]


# the customer


def test_f2_finds_another_customer_and_esc_comes_back(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    first = add_customer(parts, "Lê Văn Cam", "0987 654 321")
    second = add_customer(parts, "Phạm Thị Mận", "0912 345 678")
    page.open(Destination(Place.ORDERS, customer_id=first, new=True))
    add(page, qtbot, "DM-500")
    ui = page.ui.entry.ui
    press(page, "F2")
    assert ui.work.currentWidget() is ui.finder
    press(page, "Esc")
    assert ui.work.currentWidget() is ui.linesPage
    assert page.draft.customer_id == first
    press(page, "F2")
    qtbot.keyClicks(ui.finder.ui.search, "5678")
    qtbot.keyClick(ui.finder.ui.search, Key.Key_Return)
    assert page.draft.customer_id == second
    assert ui.customerName.whole == "Phạm Thị Mận"
    assert quantities(page) == [("DM-500", 1)]
    press(page, "Ctrl+0")
    assert page.draft.customer_id is None
    assert ui.customerName.whole == "Khách lẻ"


def test_f2_during_payment_ends_the_choice(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    press(page, "F9")
    press(page, "F2")
    assert not page.ui.entry.ui.pay.paying
    press(page, "Esc")
    assert page.ui.entry.ui.work.currentWidget() is page.ui.entry.ui.linesPage


def test_refusals_stand_above_the_order(page: OrdersPage, parts: Parts, clock: FixedClock, qtbot: QtBot) -> None:
    customer_id = add_customer(parts, "Mai Thị Gấc", "0912 345 678")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    ui = page.ui.entry.ui
    assert not ui.banner.isVisible()
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.consent.refuse_everything(customer_id, How.COUNTER, clock.now),
        parts.broadcast.tell,
    )
    assert ui.banner.isVisible()
    assert "Gấc" in ui.banner.accessibleName()
    assert len([chip for chip in ui.verdicts.chips if chip.state.name == "REFUSED"]) == 3
    press(page, "Ctrl+0")
    assert not ui.banner.isVisible()
    assert ui.verdicts.chips == ()


def test_f6_opens_the_customers_consent(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    press(page, "F4")
    press(page, "F6")
    assert asked == []
    customer_id = add_customer(parts, "Mai Thị Gấc")
    page.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    press(page, "F6")
    assert asked == [Destination(Place.CONSENT, customer_id=customer_id)]


# what every page must


def test_everything_has_a_name_for_a_screen_reader(page: OrdersPage, qtbot: QtBot) -> None:
    assert_named(page)
    in_front(page, qtbot, "DM-500")
    assert_named(page)
    qtbot.keyClicks(page.ui.entry.ui.scan, "dau")
    assert_named(page)
    page.ui.entry.ui.scan.clear()
    press(page, "F5")
    assert_named(page)
    press(page, "Esc")
    press(page, "F2")
    assert_named(page)
    press(page, "Esc")
    press(page, "F9")
    qtbot.keyClick(page.ui.entry.ui.pay.ui.cash, "1")
    assert_named(page)
    qtbot.keyClick(page.ui.entry.ui.pay.ui.received, Key.Key_Return)
    assert_named(page)
    press(page, "F11")
    assert_named(page)


def test_in_a_small_window_total_and_payment_stay_in_sight(page: OrdersPage, qtbot: QtBot) -> None:
    page.resize(799, 412)
    in_front(page, qtbot, "DM-500")
    edit(page, qtbot, "F8", "5%")
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    qtbot.keyClick(pane.ui.cash, "1")
    pane.ui.received.setText("1.000")
    for widget in (pane.ui.total, pane.ui.received, pane.ui.pay):
        assert widget.isVisible()
        assert widget.height() >= widget.minimumSizeHint().height()
        assert widget.mapTo(page, widget.rect().bottomLeft()).y() < page.height()
    assert page.minimumSizeHint().height() <= 412  # or the window would scroll it
    lines = page.ui.entry.ui.lines
    assert lines.columnWidth(1) >= 100
    assert lines.model().index(0, 5).data(CellRole.SECOND) == "−5 %"


@pytest.mark.parametrize(
    ("make", "shown"),
    [
        (lambda _: FoundProductsModel(), lambda page, parts: tuple(products(parts).values())),
        (lambda _: OrderLinesModel(), lambda page, parts: page.draft.lines),
        (HeldOrdersModel, lambda page, parts: drafts(parts)),
        (OrderListModel, lambda page, parts: orders(parts)),
    ],
)
def test_the_models_keep_qts_rules(page: OrdersPage, parts: Parts, qtbot: QtBot, make, shown) -> None:
    pay(in_front(page, qtbot, "DG-250"), qtbot)
    in_front(page, qtbot, "DM-500", "DP-1000")
    rows = shown(page, parts)
    assert rows
    model = make(parts.formats)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows)
    assert model.rowCount() == len(rows)
    model.show(())
    assert model.rowCount() == 0


def test_the_page_knows_its_place(page: OrdersPage) -> None:
    assert page.place is Place.ORDERS
    assert page.label() == "Đơn hàng"
