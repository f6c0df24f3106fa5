"""What is said of an order's money after a return, an exchange, or a payment of which a transfer is still to come."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.formats import Formats, money_unit
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.order_rows import LatestOrdersModel
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import SIZES, Paper
from kingoil_desk.gui.receipt_of import Sold, read, receipt_of
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane
from tests.conftest import FixedClock
from tests.gui.goods import order, orders, owed_order, sell, stock
from tests.gui.orders_desk import book, make_page, press
from tests.gui.paper.reading import bare, codes, painted, text
from tests.gui.people import add_customer
from tests.gui.test_order_panes import add, enter, exchange
from tests.gui.test_payment_parts import ACCOUNT, amount

__all__ = ["book"]

Key = Qt.Key


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> OrdersPage:
    """A manager at the desk of a shop that takes transfers."""
    parts.jobs.run(Lane.WRITE, stock)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.settings.set_account(ACCOUNT))
    return make_page(parts, qtbot)


def papers(parts: Parts, order_id: int) -> list[str]:
    """The words of the order's receipt on every paper."""
    found: list[Sold] = []
    parts.jobs.run(Lane.LOOK, lambda desk: read(desk, order_id), found.append)
    paper = receipt_of(found[0], parts.formats)
    return [text(paper, size) for size in SIZES[Paper.RECEIPT]]


def says(said: str, *told: str) -> None:
    for words in told:
        assert bare(words) in said, words


def state(book: OrderBook, row: int = 0) -> str:
    """The chip of a row of the list."""
    return str(book.orders.index(row, 3).data(CellRole.CHIPS)[0].text)


# what came back


def test_the_receipt_after_a_return_tells_what_came_in_what_came_back_and_what_was_given(
    parts: Parts, page: OrdersPage
) -> None:
    done = sell(parts, "DM-500", "DG-250")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {1: 1}, "dư", Payment.TRANSFER))
    for said in papers(parts, done.order_id):
        says(
            said,
            "Tiền mặt294.000",
            "Hàng trả lại−176.000",
            "Đã hoàn (Chuyển khoản)−176.000",
            "Đã trả lại: 1 chai 250 ml",
        )
        assert bare("Còn phải") not in said


def test_everything_that_came_back_was_paid_once(parts: Parts, page: OrdersPage) -> None:
    done = sell(parts, "DM-500")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {0: 1}, "dư"))
    for said in papers(parts, done.order_id):
        says(said, "Tiền mặt118.000", "Hàng trả lại−118.000", "Còn phải hoàn lại118.000 đ")
        assert bare("Đã hoàn") not in said


def test_a_slip_and_its_answer_are_not_on_the_receipt(parts: Parts, page: OrdersPage) -> None:
    done = sell(parts, "DM-500")
    slip = order(parts, done.order_id).payments[0].id
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.correct_payment(slip, "nhầm"))
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.pay(done.order_id, [Part(Payment.CARD, 118_000)]))
    for said in papers(parts, done.order_id):
        says(said, "Thẻ118.000")
        assert bare("Tiền mặt") not in said
        assert bare("Đã hoàn") not in said


def test_an_order_says_which_goods_came_back(parts: Parts, page: OrdersPage, book: OrderBook) -> None:
    done = sell(parts, "DM-500", "DG-250")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {1: 1}, "dư", Payment.CASH))
    page.shown()
    assert [book.lines.index(row, 2).data(CellRole.SECOND) for row in (0, 1)] == ["", "đã trả 1"]
    assert "1 Dầu gấc nguyên chất" in book.ui.events.text()
    assert book.ui.paid.text() == f"Thanh toán: Tiền mặt · đã hoàn {money_unit(176_000)}"


def test_the_customers_record_says_that_an_order_came_back(parts: Parts, page: OrdersPage, clock: FixedClock) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    done = sell(parts, "DM-500", customer_id=customer_id)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {0: 1}, "dư", Payment.CASH))
    model = LatestOrdersModel(Formats(clock))
    parts.jobs.run(Lane.LOOK, lambda desk: desk.customers.record(customer_id), lambda record: model.show(record.orders))
    assert model.index(0, 1).data(CellRole.SECOND) == f"đã trả hàng · {done.number}"


def test_the_customers_record_calls_no_order_done_that_is_only_placed(
    parts: Parts, page: OrdersPage, clock: FixedClock
) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    done = owed_order(parts, customer_id=customer_id)
    model = LatestOrdersModel(Formats(clock))
    parts.jobs.run(Lane.LOOK, lambda desk: desk.customers.record(customer_id), lambda record: model.show(record.orders))
    assert model.index(0, 1).data(CellRole.SECOND) == f"đã đặt · còn nợ · {done.number}"


# an exchange


def test_an_exchange_that_leaves_money_over_says_it_before_and_after_it_is_finished(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DP-1000")
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, "DM-500")
    entry = page.ui.entry.ui
    told = f"Hoàn lại cho khách {money_unit(61_000)} (tiền\xa0mặt)"
    assert (entry.pay.ui.giveBack.isVisible(), entry.pay.ui.giveBack.text()) == (True, told)
    press(page, "F9")
    press(page, "F9")
    assert (entry.doneChange.isVisible(), entry.doneChange.text()) == (True, told)
    assert entry.doneNext.text().startswith("Trả bằng hàng đổi · F4")
    new = orders(parts)[0]
    for said in papers(parts, new.id):
        says(said, f"Hàng đổi từ đơn {done.number}118.000")
        assert bare("Tiền mặt") not in said
    for said in papers(parts, done.order_id):
        says(
            said,
            "Tiền mặt179.000",
            "Hàng trả lại−179.000",
            "Đã hoàn (Tiền mặt)−61.000",
            f"Đổi sang đơn {new.number}−118.000",
        )
    press(page, "Esc")
    assert state(book) == "Hàng đổi"
    assert book.ui.paid.text() == "Thanh toán: hàng đổi"
    assert book.shown.payments.index(0, 0).data() == f"Hàng đổi từ {done.number}"


@pytest.mark.parametrize(
    ("back", "code", "told"),
    [("DP-1000", "DM-500", "Trả bằng hàng đổi · F4"), ("DM-500", "DP-1000", "Hàng đổi + Tiền mặt")],
)
def test_a_way_that_brought_nothing_is_not_told(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot, back: str, code: str, told: str
) -> None:
    sell(parts, back)
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, code)
    entry = page.ui.entry.ui
    press(page, "F9")
    qtbot.keyClick(entry.pay.ui.cash, "1")
    press(page, "F9")
    assert entry.doneNext.text().startswith(told)


def test_the_next_order_says_nothing_of_the_exchange(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    sell(parts, "DP-1000")
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, "DM-500")
    press(page, "F9")
    press(page, "F9")
    press(page, "F4")
    entry = page.ui.entry.ui
    assert not entry.pay.ui.giveBack.isVisible()
    add(page, qtbot, "DM-500")
    press(page, "F9")
    qtbot.keyClick(entry.pay, "3")
    press(page, "F9")
    assert not entry.doneChange.isVisible()
    assert entry.doneNext.text().startswith("Thẻ · F4")


def test_the_head_of_an_exchange_begins_with_the_sum(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DP-1000")
    page.shown()
    exchange(page, book, qtbot)
    about = page.ui.entry.ui.about.whole
    assert about == f"trị giá {money_unit(179_000)} · hàng của đơn {done.number} · doi hang"


# a transfer that is still to come


def test_some_by_transfer_and_the_rest_in_cash_keeps_its_code(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    page.shown()
    press(page, "F4")
    add(page, qtbot, "DM-500")
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    amount(pane, "2", "50000")
    qtbot.keyClick(pane, "1")
    qtbot.keyClick(pane.ui.received, Key.Key_Return)
    new = orders(parts)[0]
    for said in papers(parts, new.id):
        says(said, "Tiền mặt68.000", "Còn phải trả50.000 đ", "VietQR")
    press(page, "Esc")
    assert book.ui.paid.text() == f"Còn nợ {money_unit(50_000)} · Chuyển khoản"
    press(page, "F9")
    money = book.ui.money
    assert "Chuyển khoản" in money.ui.facts.text()
    assert money.ways.way is Payment.TRANSFER
    enter(qtbot)
    assert order(parts, new.id).life.owed == 0
    assert state(book) == "Nhiều cách"


def test_the_code_on_that_paper_asks_for_what_is_open(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    page.shown()
    press(page, "F4")
    add(page, qtbot, "DM-500")
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    amount(pane, "2", "50000")
    qtbot.keyClick(pane, "1")
    qtbot.keyClick(pane.ui.received, Key.Key_Return)
    found: list[Sold] = []
    parts.jobs.run(Lane.LOOK, lambda desk: read(desk, orders(parts)[0].id), found.append)
    paper = receipt_of(found[0], parts.formats)
    (code,) = codes(painted(paper.layout(SIZES[Paper.RECEIPT][0]))).values()
    assert "540550000" in code


@pytest.mark.parametrize(("account", "told"), [(True, False), (False, True)])
def test_without_an_account_the_pane_says_that_a_transfer_counts_as_paid(
    page: OrdersPage, parts: Parts, qtbot: QtBot, account: bool, told: bool
) -> None:
    parts.jobs.run(Lane.WRITE, lambda desk: _set_account(desk, there=account))
    page.shown()
    press(page, "F4")
    add(page, qtbot, "DM-500")
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    assert not pane.ui.accountNote.isVisible()
    qtbot.keyClick(pane, "2")
    assert pane.ui.accountNote.isVisible() is told
    qtbot.keyClick(pane, "3")
    assert not pane.ui.accountNote.isVisible()


def _set_account(desk: Desk, *, there: bool) -> None:
    desk.settings.set_account(ACCOUNT if there else None)


def test_a_reason_that_is_typed_belongs_to_a_refund(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    press(page, "Shift+F9")
    book.ui.money.ui.amount.setText("18.000")
    book.ui.money.ui.text.setText("bớt")
    press(page, "Ctrl+S")
    for said in papers(parts, done.order_id):
        says(said, "Tiền mặt118.000", "Đã hoàn (Tiền mặt)−18.000", "Còn phải trả18.000 đ")
