"""What staff do with a finished order by keys alone: money in and back, slips, steps, returns, exchanges, e-invoice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.order_life import CameBack, Kind, Stage
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.order import Only
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.conftest import assert_named
from tests.gui.goods import order, orders, owed_order, sell
from tests.gui.orders_desk import book, page, press
from tests.gui.people import add_customer

__all__ = ["book", "page"]

Key = Qt.Key


def typed(qtbot: QtBot, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)


def enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)


def chips(book: OrderBook) -> list[str]:
    return [chip.text for chip in book.ui.life.chips]


# where it stands


def test_an_order_tells_its_life_in_words(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    done = owed_order(parts)
    page.shown()
    assert chips(book) == ["Đã đặt", "Chưa trả tiền"]
    assert book.orders.index(0, 3).data(CellRole.CHIPS)[0].text == "Còn nợ"
    for kind, word in ((Kind.PACKED, "Đã đóng gói"), (Kind.HANDED_OVER, "Đang giao"), (Kind.DELIVERED, "Đã giao")):
        parts.jobs.run(Lane.WRITE, lambda desk, kind=kind: desk.steps.step(done.order_id, kind), parts.broadcast.tell)
        assert chips(book) == [word, "Chưa trả tiền"]
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.payments.pay(done.order_id, [Part(Payment.TRANSFER, 50_000)]),
        parts.broadcast.tell,
    )
    assert chips(book) == ["Đã giao", "Đã trả một phần"]
    assert "Chuyển khoản" in book.shown.payments.index(0, 0).data()
    assert "Bảo" in book.shown.payments.index(0, 0).data(CellRole.SECOND)
    assert book.orders.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "đã giao, đã trả một phần, Chuyển khoản"


def test_the_list_shows_only_what_is_owed_or_on_the_way(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    paid, owed, sent = sell(parts, "DM-500"), owed_order(parts), sell(parts, "DG-250")
    for kind in (Kind.PACKED, Kind.HANDED_OVER):
        parts.jobs.run(Lane.WRITE, lambda desk, kind=kind: desk.steps.step(sent.order_id, kind))
    page.shown()

    def listed() -> list[str]:
        return [book.orders.index(row, 0).data() for row in range(book.orders.rowCount())]

    assert listed() == [sent.number, owed.number, paid.number]
    book.ui.only.setCurrentIndex(list(Only).index(Only.OWED))
    assert listed() == [owed.number]
    book.ui.only.setCurrentIndex(list(Only).index(Only.ON_THE_WAY))
    assert listed() == [sent.number]
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.step(sent.order_id, Kind.DELIVERED), parts.broadcast.tell)
    assert listed() == []
    assert book.ui.empty.isVisible()
    assert "F4" not in book.ui.empty.text()
    book.load(paid.order_id)
    assert book.ui.number.text() == paid.number
    assert len(listed()) == 3


# money


def test_what_is_owed_is_settled_the_way_that_was_agreed_on(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts)
    page.shown()
    assert money_unit(118_000) in book.ui.paid.text()
    press(page, "F9")
    assert book.ui.money.isVisible()
    assert not book.ui.orderPane.isVisible()
    assert done.number in book.ui.money.ui.title.text()
    assert order(parts, done.order_id).life.owed == 118_000  # nothing is written down unseen
    press(page, "Esc")
    assert book.ui.orderPane.isVisible()
    press(page, "F9")
    enter(qtbot)
    assert [(p.way, p.amount) for p in order(parts, done.order_id).payments] == [(Payment.ON_DELIVERY, 118_000)]
    assert book.ui.orderPane.isVisible()
    assert not book.ui.settle.isVisible()
    press(page, "F9")
    assert not book.ui.money.isVisible()


def test_another_way_by_a_figure_and_cash_with_its_change(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts)
    page.shown()
    press(page, "F9")
    typed(qtbot, "1")
    assert book.ui.money.ui.received.isVisible()
    book.ui.money.ui.received.setFocus()
    typed(qtbot, "100.000")
    assert "18.000" in book.ui.money.ui.receivedNote.words
    enter(qtbot)
    assert order(parts, done.order_id).payments == ()
    book.ui.money.ui.received.clear()
    typed(qtbot, "200.000")
    assert "82.000" in book.ui.money.ui.receivedNote.words
    enter(qtbot)
    assert [(p.way, p.amount, p.received) for p in order(parts, done.order_id).payments] == [
        (Payment.CASH, 118_000, 200_000)
    ]


def test_a_mixed_payment_is_one_part_after_the_other(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts)
    page.shown()
    press(page, "F9")
    typed(qtbot, "2")
    book.ui.money.ui.amount.setFocus()
    typed(qtbot, "50.000")
    assert "68.000" in book.ui.money.ui.amountNote.words
    press(page, "Ctrl+S")
    press(page, "F9")
    typed(qtbot, "3")
    enter(qtbot)
    assert [(p.way, p.amount) for p in order(parts, done.order_id).payments] == [
        (Payment.TRANSFER, 50_000),
        (Payment.CARD, 68_000),
    ]


@pytest.mark.parametrize("amount", ["muoi", "118.001", "0"])
def test_a_sum_out_of_sense_is_told_and_the_panel_stays(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot, amount: str
) -> None:
    done = owed_order(parts)
    page.shown()
    press(page, "F9")
    book.ui.money.ui.amount.setFocus()
    typed(qtbot, amount)
    enter(qtbot)
    assert book.ui.money.isVisible()
    assert book.ui.money.ui.problem.wrong or book.ui.money.ui.amountNote.wrong
    assert order(parts, done.order_id).payments == ()


def test_a_scan_into_the_choice_neither_chooses_nor_pays(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts)
    page.shown()
    press(page, "F9")
    typed(qtbot, "123443211234")
    enter(qtbot)
    assert book.ui.money.ways.way is Payment.ON_DELIVERY
    assert order(parts, done.order_id).payments == ()


def test_a_manager_gives_money_back_with_a_reason(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    press(page, "Shift+F9")
    assert not book.ui.money.ui.onDelivery.isVisible()
    book.ui.money.ui.amount.setFocus()
    typed(qtbot, "18.000")
    press(page, "Ctrl+S")
    assert book.ui.money.ui.problem.wrong  # without a reason
    book.ui.money.ui.text.setFocus()
    typed(qtbot, "giam gia muon")
    enter(qtbot)
    kept = order(parts, done.order_id)
    assert [(p.way, p.amount) for p in kept.payments] == [(Payment.CASH, 118_000), (Payment.CASH, -18_000)]
    assert kept.life.owed == 18_000
    assert "Hoàn tiền" in book.shown.payments.index(1, 0).data()


def test_what_is_too_much_goes_back_by_f9(page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot) -> None:
    done = sell(parts, "DM-500", "DG-250")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {1: 1}, "bể chai"))
    page.shown()
    assert money_unit(176_000) in book.ui.paid.text()
    assert chips(book) == ["Đã đặt", "Trả thừa", "Trả hàng một phần"]
    press(page, "F9")
    assert book.ui.money.ui.amount.text() == "176.000"
    book.ui.money.ui.text.setFocus()
    typed(qtbot, "be chai")
    enter(qtbot)
    assert order(parts, done.order_id).life.to_give_back == 0
    assert not book.ui.settle.isVisible()


def test_a_payment_that_was_a_slip_is_answered_by_a_counter_entry(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.pay(done.order_id, [Part(Payment.CARD, 118_000)]))
    page.shown()
    press(page, "Ctrl+B")
    assert "Thẻ" in book.ui.money.ui.facts.text()
    enter(qtbot)
    assert book.ui.money.ui.problem.wrong
    typed(qtbot, "nham don")
    enter(qtbot)
    kept = order(parts, done.order_id)
    assert [p.amount for p in kept.payments] == [118_000, -118_000]
    assert kept.payments[1].corrects_id == kept.payments[0].id
    assert book.shown.payments.index(0, 1).data(CellRole.SECOND) == "Ghi nhầm".lower()
    assert "Bút toán đảo" in book.shown.payments.index(1, 0).data()
    assert not book.ui.slip.isVisible()


def test_a_clerk_takes_money_and_gives_none_back(
    page: OrdersPage, parts: Parts, book: OrderBook, as_staff: Callable[[str], object]
) -> None:
    done = sell(parts, "DM-500")
    owed = owed_order(parts)
    as_staff("Hạnh")
    page.shown()
    press(page, "F9")
    assert book.ui.money.isVisible()
    press(page, "Esc")
    book.load(done.order_id)
    for button in (book.ui.refund, book.ui.slip, book.ui.back):
        assert not button.isEnabled()
        assert "quản lý" in button.toolTip()
    for keys in ("Shift+F9", "Ctrl+B", "Ctrl+R"):
        press(page, keys)
        assert not book.panes.asking
    press(page, "Ctrl+G")
    assert order(parts, done.order_id).life.stage is Stage.PACKED
    assert order(parts, owed.order_id).life.owed == 118_000


def test_the_number_of_the_e_invoice_is_noted(page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    press(page, "Ctrl+I")
    enter(qtbot)
    assert book.ui.money.ui.problem.wrong
    typed(qtbot, "1C26TKO-00000042")
    enter(qtbot)
    assert order(parts, done.order_id).life.e_invoice == "1C26TKO-00000042"
    assert "1C26TKO-00000042" in book.ui.paid.text()
    assert "1C26TKO-00000042" in book.ui.events.text()


# goods


def test_goods_go_on_step_by_step_or_at_once(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    first, second = sell(parts, "DM-500"), sell(parts, "DG-250")
    page.shown()
    press(page, "Ctrl+Shift+G")
    assert order(parts, second.order_id).life.stage is Stage.DELIVERED
    assert not book.ui.cancel.isVisible()  # out of the house: it comes back as a return
    press(page, "Ctrl+G")
    assert order(parts, second.order_id).life.stage is Stage.DELIVERED
    book.load(first.order_id)
    for stage in (Stage.PACKED, Stage.HANDED_OVER, Stage.DELIVERED):
        press(page, "Ctrl+G")
        assert order(parts, first.order_id).life.stage is stage
    assert not book.ui.step.isVisible()
    assert not book.ui.delivered.isVisible()


def test_a_step_that_somebody_took_meanwhile_is_told(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.cancel(done.order_id, "Khách đổi ý"))
    press(page, "Ctrl+G")
    assert done.number in book.ui.stepProblem.words


def test_goods_come_back_in_part_by_keys_alone(page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot) -> None:
    done = owed_order(parts, Payment.CASH, pieces=3)
    page.shown()
    press(page, "Ctrl+R")
    panel = book.ui.returning
    assert panel.isVisible()
    assert panel.ui.lines.hasFocus()
    press(page, "Ctrl+S")
    assert panel.ui.problem.wrong  # nothing is counted yet
    typed(qtbot, "2")
    assert panel.lines.index(0, 1).data() == "2"
    assert money_unit(236_000) in panel.ui.worth.text()  # before anything is saved
    assert order(parts, done.order_id).returns == ()
    press(page, "Ctrl+S")
    assert panel.ui.reasonNote.wrong
    typed(qtbot, "be chai")
    press(page, "Ctrl+S")
    kept = order(parts, done.order_id)
    assert (kept.life.came_back, kept.returns[0].value) == (CameBack.RETURNED_PART, 236_000)
    assert [p.amount for p in kept.payments] == [354_000, -236_000]
    assert not panel.isVisible()
    assert "Trả hàng một phần" in chips(book)
    assert "236.000" in book.ui.events.text()
    press(page, "Ctrl+R")
    typed(qtbot, "9")
    assert panel.lines.index(0, 1).data() == "1"  # never more than is out
    press(page, "F5")
    assert panel.ui.reason.hasFocus()
    typed(qtbot, "khach tra")
    press(page, "Ctrl+S")
    assert order(parts, done.order_id).life.came_back is CameBack.RETURNED
    for button in (book.ui.back, book.ui.step, book.ui.pack, book.ui.delivered):
        assert not button.isVisible(), "nothing of it is left to go anywhere"


def test_figures_plus_minus_and_backspace_count(page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot) -> None:
    owed_order(parts, Payment.CASH, pieces=30)
    page.shown()
    press(page, "Ctrl+R")
    table, model = book.ui.returning.ui.lines, book.ui.returning.lines
    QAbstractItemModelTester(model)
    for keys, count in (("12", 12), ("+", 13), ("--", 11), ("5", 5)):
        qtbot.keyClicks(table, keys)
        assert model.pieces == {0: count}
    qtbot.keyClick(table, Key.Key_Backspace)
    assert model.pieces == {}
    qtbot.keyClicks(table, "99999")
    assert model.pieces == {0: 30}


def test_what_came_back_may_be_paid_back_later(page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    press(page, "Ctrl+R")
    press(page, "F5")
    typed(qtbot, "khach tra")
    book.ui.returning.ui.later.click()
    press(page, "Ctrl+S")
    assert order(parts, done.order_id).life.to_give_back == 118_000
    assert book.orders.index(0, 3).data(CellRole.CHIPS)[0].text == "Cần hoàn tiền"


def test_goods_of_an_unpaid_order_leave_less_owed(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = owed_order(parts, pieces=2)
    page.shown()
    press(page, "Ctrl+R")
    typed(qtbot, "1")
    assert "không hoàn tiền" in book.ui.returning.ui.worth.text()
    enter(qtbot)
    typed(qtbot, "khach bot")
    press(page, "Ctrl+S")
    life = order(parts, done.order_id).life
    assert (life.owed, life.to_give_back) == (118_000, 0)


# an exchange


def exchange(page: OrdersPage, book: OrderBook, qtbot: QtBot) -> None:
    """Everything of the order that shows comes back, for other goods."""
    press(page, "Ctrl+R")
    press(page, "F5")
    typed(qtbot, "doi hang")
    press(page, "F4")
    assert page.taking


def add(page: OrdersPage, qtbot: QtBot, code: str) -> None:
    scan = page.ui.entry.ui.scan
    qtbot.keyClicks(scan, code)
    qtbot.keyClick(scan, Key.Key_Return)


def test_an_exchange_leads_to_a_new_order_whose_difference_is_settled(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    done = sell(parts, "DM-500", customer_id=customer_id)
    page.shown()
    exchange(page, book, qtbot)
    entry = page.ui.entry.ui
    assert page.draft.customer_id == customer_id
    assert done.number in entry.about.whole
    assert "118.000" in entry.about.whole
    assert order(parts, done.order_id).returns == ()  # both or neither
    add(page, qtbot, "DP-1000")
    assert entry.pay.ui.credit.text().endswith("118.000")
    assert entry.pay.ui.total.text() == "61.000\xa0đ"
    press(page, "F9")
    qtbot.keyClick(entry.pay.ui.cash, "1")
    qtbot.keyClicks(entry.pay.ui.received, "100.000")
    assert "39.000" in entry.pay.ui.receivedNote.words
    qtbot.keyClick(entry.pay.ui.received, Key.Key_Return)
    assert entry.work.currentWidget() is entry.donePage
    new = orders(parts)[0]
    kept, old = order(parts, new.id), order(parts, done.order_id)
    assert (old.life.came_back, old.returns[0].new_number) == (CameBack.EXCHANGED, new.number)
    assert (kept.life.owed, kept.life.to_give_back, old.life.to_give_back) == (0, 0, 0)
    assert [(p.amount, p.received) for p in kept.payments] == [(118_000, None), (61_000, 100_000)]


def test_an_exchange_whose_money_went_back_meanwhile_is_said_and_counted_anew(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, "DP-1000")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.refund(done.order_id, Payment.CASH, 118_000, "trả lại"))
    entry = page.ui.entry.ui
    press(page, "F9")
    qtbot.keyClick(entry.pay.ui.cash, "1")
    press(page, "F9")
    assert done.number in entry.pay.ui.problem.words
    assert entry.pay.ui.total.text() == "179.000\N{NO-BREAK SPACE}đ"
    assert "0\N{NO-BREAK SPACE}đ" in entry.about.whole
    assert order(parts, done.order_id).returns == ()
    press(page, "F9")
    press(page, "F9")
    assert entry.work.currentWidget() is entry.donePage
    assert order(parts, orders(parts)[0].id).life.paid == 179_000


def test_money_that_went_over_is_no_slip_and_whoever_chooses_it_is_told_what_to_do(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, "DM-500")
    press(page, "F9")
    press(page, "F9")
    press(page, "Esc")
    new = orders(parts)[0]
    page.open(Destination(Place.ORDERS, order_id=new.id))
    assert not book.ui.slip.isVisible()  # nothing of it can be a slip
    press(page, "Ctrl+B")
    assert not book.ui.money.isVisible()
    parts.jobs.run(
        Lane.WRITE, lambda desk: desk.payments.refund(new.id, Payment.CASH, 18_000, "bớt"), parts.broadcast.tell
    )
    book.ui.payments.selectRow(0)
    press(page, "Ctrl+B")
    assert not book.ui.money.isVisible()
    assert book.ui.stepProblem.wrong
    assert done.number in book.ui.stepProblem.words
    book.ui.payments.selectRow(1)
    press(page, "Ctrl+B")
    assert book.ui.money.isVisible()
    press(page, "Esc")
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.payments.correct_payment(order(parts, new.id).payments[1].id, "nham"),
        parts.broadcast.tell,
    )
    assert [payment.amount for payment in order(parts, new.id).payments] == [118_000, -18_000, 18_000]


def test_goods_worth_less_need_no_way_and_the_rest_goes_back(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DP-1000")
    page.shown()
    exchange(page, book, qtbot)
    add(page, qtbot, "DM-500")
    entry = page.ui.entry.ui
    assert entry.pay.ui.total.text() == "0\xa0đ"
    press(page, "F9")
    press(page, "F9")
    assert entry.work.currentWidget() is entry.donePage
    old, kept = order(parts, done.order_id), order(parts, orders(parts)[0].id)
    assert [p.amount for p in old.payments] == [179_000, -118_000, -61_000]
    assert (old.life.to_give_back, kept.life.owed) == (0, 0)


def test_an_exchange_survives_being_held_and_taken_up_again(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    exchange(page, book, qtbot)
    press(page, "F11")  # held before anything was scanned
    assert page.draft.exchange is None
    press(page, "F11")
    qtbot.keyClick(page.ui.entry.ui.heldTable, Key.Key_Return)
    assert page.draft.exchange is not None
    assert page.draft.exchange.order_id == done.order_id
    assert done.number in page.ui.entry.ui.about.whole
    assert page.ui.entry.ui.title.text() == "Đổi hàng"


# panes and names


def test_another_order_closes_the_panel_and_a_save_elsewhere_does_not(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    sell(parts, "DM-500")
    owed_order(parts)
    page.shown()
    press(page, "F9")
    book.ui.money.ui.amount.setFocus()
    typed(qtbot, "50.000")
    book.load()
    assert book.ui.money.isVisible()
    assert book.ui.money.ui.amount.text() == "50.000"
    assert not book.ui.orderPane.isVisible()
    book.ui.orders.selectRow(1)
    assert book.ui.orderPane.isVisible()
    assert not book.ui.money.isVisible()


@pytest.mark.parametrize("size", [(1270, 712), (799, 412)])
def test_every_pane_has_names_and_room(
    page: OrdersPage, parts: Parts, book: OrderBook, size: tuple[int, int], languages: Languages
) -> None:
    done = owed_order(parts)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.pay(done.order_id, [Part(Payment.CARD, 18_000)]))
    page.resize(*size)
    page.shown()
    QAbstractItemModelTester(book.shown.payments)
    for keys in ("", "F9", "Shift+F9", "Ctrl+B", "Ctrl+I", "Ctrl+R"):
        if keys:
            press(page, keys)
            assert book.panes.asking
        assert_named(page)
        pane = book.ui.orderPane if not keys else book.ui.returning if keys == "Ctrl+R" else book.ui.money
        assert pane.isVisible()
        assert pane.minimumSizeHint().height() <= size[1]
        for area in pane.findChildren(QScrollArea):
            assert area.widget().minimumSizeHint().width() <= area.viewport().width()  # nothing is cut at the right
        press(page, "Esc")
    press(page, "Ctrl+I")
    languages.choose(Language.ENGLISH)
    assert book.ui.money.ui.title.text() == f"E-invoice of order {done.number}"
    press(page, "Esc")
    assert [chip.text for chip in book.ui.life.chips] == ["Placed", "Paid in part"]


def test_every_key_of_the_book_reaches_it_in_the_window(
    qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme
) -> None:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    made = OrdersPage(parts)
    window.add_page(made)
    told = [key.keys for key in made.keys() if key.do is not None]
    assert [keys for keys in told if not window.hears(keys)] == []
    assert len(told) == len(set(told))
