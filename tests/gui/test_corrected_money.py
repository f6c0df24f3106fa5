"""Money of an order that is corrected or cancelled: it comes along, the rest is asked for, what is over is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.order import Finished
from kingoil_desk.service.shop import Lane
from tests.gui.goods import order, orders, owed_order, sell
from tests.gui.paper.reading import bare
from tests.gui.test_money_told import papers, says, state
from tests.gui.test_order_panes import add, book, enter, page, press, typed

__all__ = ["book", "page"]

Key = Qt.Key


def collected(parts: Parts, pieces: int = 1) -> Finished:
    """An order of sesame oil that a carrier brought the money for."""
    done = owed_order(parts, pieces=pieces)
    came = [Part(Payment.ON_DELIVERY, 118_000 * pieces)]
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.pay(done.order_id, came))
    return done


def correct(page: OrdersPage, book: OrderBook) -> None:
    page.shown()
    book.ui.reason.setText("Tính nhầm")
    book.ui.correct.click()


def test_what_a_carrier_collected_comes_along_and_the_rest_is_paid_with_change(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    old = collected(parts)
    correct(page, book)
    add(page, qtbot, "DG-250")
    entry = page.ui.entry.ui
    assert entry.pay.ui.total.text() == money_unit(176_000)
    press(page, "F9")
    qtbot.keyClick(entry.pay, "1")
    qtbot.keyClicks(entry.pay.ui.received, "200.000")
    enter(qtbot)
    assert entry.doneChange.text() == f"Trả lại {money_unit(24_000)}"
    assert entry.doneNext.text().startswith("Tiền của đơn được sửa + Tiền mặt · F4")
    new = orders(parts)[0]
    assert [(row.way, row.amount) for row in order(parts, new.id).payments] == [
        (Payment.ON_DELIVERY, 118_000),
        (Payment.CASH, 176_000),
    ]
    for said in papers(parts, new.id):
        says(said, f"Tiền chuyển từ đơn {old.number}118.000", "Tiền mặt176.000", "Trả lại24.000")
        assert bare("Hàng đổi") not in said
    for said in papers(parts, old.order_id):
        says(said, "ĐƠN ĐÃ HỦY", f"Tiền chuyển sang đơn {new.number}−118.000")
        assert bare("Đã hoàn") not in said
    press(page, "Esc")
    assert state(book) == "Nhiều cách"
    assert book.ui.paid.text() == "Thanh toán: tiền của đơn được sửa + Tiền mặt"
    assert book.shown.payments.index(0, 0).data() == f"Chuyển từ {old.number}"
    page.open(Destination(Place.ORDERS, order_id=old.order_id))
    assert book.shown.payments.index(1, 0).data() == f"Chuyển sang {new.number}"
    assert book.ui.paid.text() == "Không còn nợ, không phải hoàn tiền"


def test_in_parts_too_the_money_that_came_along_counts(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    collected(parts)
    correct(page, book)
    add(page, qtbot, "DG-250")
    pay = page.ui.entry.ui.pay
    press(page, "F9")
    qtbot.keyClick(pay, "3")
    qtbot.keyClick(pay, "+")
    qtbot.keyClicks(pay.ui.received, "100000")
    qtbot.keyClick(pay.ui.received, "+")
    qtbot.keyClick(pay, "1")
    enter(qtbot)
    assert page.ui.entry.is_done
    assert [(row.way, row.amount) for row in order(parts, orders(parts)[0].id).payments] == [
        (Payment.ON_DELIVERY, 118_000),
        (Payment.CARD, 100_000),
        (Payment.CASH, 76_000),
    ]


def test_a_correction_that_costs_as_much_asks_for_no_way(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    sell(parts, "DM-500")
    correct(page, book)
    press(page, "F9")
    assert page.ui.entry.ui.pay.ui.pay.hasFocus()
    enter(qtbot)
    assert page.ui.entry.ui.doneNext.text().startswith("Trả bằng tiền của đơn được sửa · F4")
    press(page, "Esc")
    assert state(book) == "Tiền mặt"


def test_cash_that_is_over_is_told_before_and_after(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    old = sell(parts, "DM-500", "DG-250")
    correct(page, book)
    entry = page.ui.entry.ui
    qtbot.keyClick(entry.scan, Key.Key_Delete)
    told = f"Hoàn lại cho khách {money_unit(176_000)} (tiền\xa0mặt)"
    assert entry.pay.ui.giveBack.text() == told
    press(page, "F9")
    press(page, "F9")
    assert entry.doneChange.text() == told
    assert [row.amount for row in order(parts, old.order_id).payments] == [294_000, -118_000, -176_000]


def test_cancelling_what_a_carrier_collected_asks_how_it_goes_back(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = collected(parts)
    page.shown()
    book.ui.reason.setText("khách đổi ý")
    book.ui.cancel.click()
    assert [row.amount for row in order(parts, done.order_id).payments] == [118_000]
    assert book.ui.money.isVisible()
    assert (book.ui.money.ui.amount.text(), book.ui.money.ui.text.text()) == ("118.000", "khách đổi ý")
    assert not book.ui.money.ui.onDelivery.isVisible()
    press(page, "Esc")
    assert state(book) == "Cần hoàn tiền"
    press(page, "F9")
    typed(qtbot, "2")
    book.ui.money.ui.text.setFocus()
    typed(qtbot, "khach doi y")
    enter(qtbot)
    assert [(row.way, row.amount) for row in order(parts, done.order_id).payments] == [
        (Payment.ON_DELIVERY, 118_000),
        (Payment.TRANSFER, -118_000),
    ]
    assert state(book) == "Đã hủy"


@pytest.mark.parametrize("again", [False, True])
def test_other_money_goes_back_at_once_and_nothing_is_asked(
    page: OrdersPage, parts: Parts, book: OrderBook, again: bool
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    if again:  # refused first
        book.ui.cancel.click()
        assert book.ui.problem.wrong
    book.ui.reason.setText("khách đổi ý")
    book.ui.cancel.click()
    assert not book.ui.money.isVisible()
    assert [row.amount for row in order(parts, done.order_id).payments] == [118_000, -118_000]


def test_a_refused_end_leaves_the_focus_in_the_payment(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    correct(page, book)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.cancel(done.order_id, "nhanh hơn"))
    press(page, "F9")
    enter(qtbot)
    pay = page.ui.entry.ui.pay
    assert pay.ui.problem.wrong
    assert pay.isAncestorOf(QApplication.focusWidget())
