"""The book of finished orders: nothing in it ever changes; a manager cancels and corrects beside it, with a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.order import Payment
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.metrics import S3
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.order_lines import PRODUCT, TOTAL
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import assert_named
from tests.gui.goods import drafts, order, orders, sell
from tests.gui.orders_desk import book, page
from tests.gui.people import add_customer

__all__ = ["book", "page"]

Key = Qt.Key


def shown_numbers(book: OrderBook) -> list[str]:
    return [book.orders.index(row, 0).data() for row in range(book.orders.rowCount())]


def test_an_empty_book_says_what_to_do(page: OrdersPage, book: OrderBook) -> None:
    page.shown()
    assert book.ui.empty.isVisible()
    assert "F4" in book.ui.empty.text()
    assert not book.ui.orderPane.isVisible()


def test_the_latest_orders_newest_first_and_the_newest_whole(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    first = sell(parts, "DM-500")
    second = sell(parts, "DP-1000", "DG-250", customer_id=customer_id, note="Gói quà")
    page.shown()
    assert shown_numbers(book) == [second.number, first.number]
    assert book.ui.number.text() == second.number
    assert "Trần Thị Bưởi" in book.ui.about.text()
    assert book.ui.total.text() == "355.000\xa0đ"
    assert book.ui.note.text() == "Gói quà"
    book.ui.orders.selectRow(1)
    assert book.ui.number.text() == first.number
    assert "khách lẻ" in book.ui.about.text()
    assert not book.ui.record.isVisible()
    assert not book.ui.note.isVisible()


def test_a_name_of_usual_length_stands_whole_beside_its_figures(
    page: OrdersPage, parts: Parts, book: OrderBook
) -> None:
    sell(parts, "DG-250")
    page.shown()
    lines, face = book.ui.lines, QFontMetrics(font())
    assert lines.columnWidth(PRODUCT) - 2 * S3 >= face.horizontalAdvance("Dầu gấc nguyên chất")
    assert lines.columnWidth(TOTAL) - 2 * S3 >= QFontMetrics(font(strong=True)).horizontalAdvance("176.000")


def test_an_order_asked_for_is_shown(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    first = sell(parts, "DM-500")
    sell(parts, "DP-1000")
    page.open(Destination(Place.ORDERS, order_id=first.order_id))
    assert book.ui.number.text() == first.number


def test_a_cancelled_order_stays_in_the_book_and_says_why(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    book.ui.reason.setText("Khách đổi ý")
    book.ui.cancel.click()
    kept = order(parts, done.order_id)
    assert (kept.state, kept.total) == ("cancelled", 118_000)
    assert "Khách đổi ý" in book.ui.events.text()
    assert "Bảo" in book.ui.events.text()
    assert book.orders.index(0, 3).data(CellRole.CHIPS)[0].text == "Đã hủy"
    assert not book.ui.cancel.isVisible()
    assert not book.ui.correct.isVisible()


@pytest.mark.parametrize("button", ["cancel", "correct"])
@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_happens_and_it_is_said(
    page: OrdersPage, parts: Parts, book: OrderBook, button: str, reason: str
) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    book.ui.reason.setText(reason)
    getattr(book.ui, button).click()
    assert book.ui.problem.wrong
    assert not page.taking
    assert order(parts, done.order_id).state == "finished"
    assert drafts(parts) == ()


def test_another_order_does_not_keep_the_reason_typed_for_this_one(
    page: OrdersPage, parts: Parts, book: OrderBook
) -> None:
    sell(parts, "DM-500")
    sell(parts, "DP-1000")
    page.shown()
    book.ui.cancel.click()
    book.ui.reason.setText("Khách đổi ý")
    book.ui.orders.selectRow(1)
    assert book.ui.reason.text() == ""
    assert not book.ui.problem.wrong


def test_a_clerk_sees_orders_and_why_they_cannot_be_cancelled(
    page: OrdersPage, parts: Parts, book: OrderBook, as_staff: Callable[[str], object]
) -> None:
    done = sell(parts, "DM-500")
    as_staff("Hạnh")
    page.shown()
    assert book.ui.number.text() == done.number
    for button in (book.ui.cancel, book.ui.correct):
        assert not button.isEnabled()
        assert "quản lý" in button.toolTip()
        assert "quản lý" in button.accessibleDescription()
    assert not book.ui.reason.isEnabled()
    book.ui.cancel.click()
    assert order(parts, done.order_id).state == "finished"


def test_the_buttons_follow_who_is_at_the_desk(
    page: OrdersPage, parts: Parts, book: OrderBook, as_staff: Callable[[str], object]
) -> None:
    sell(parts, "DM-500")
    page.shown()
    assert book.ui.cancel.isEnabled()
    as_staff("Hạnh")
    parts.broadcast.tell(Change(everything=True))
    assert not book.ui.cancel.isEnabled()
    as_staff("Bảo")
    parts.broadcast.tell(Change(everything=True))
    assert book.ui.cancel.isEnabled()


def test_a_correction_is_a_new_order_that_names_the_old(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    old = sell(parts, "DM-500", "DG-250", customer_id=customer_id, note="Gói quà")
    page.shown()
    book.ui.reason.setText("Tính nhầm")
    book.ui.correct.click()
    entry = page.ui.entry.ui
    assert page.taking
    assert page.draft.customer_id == customer_id
    assert page.draft.note == "Gói quà"
    assert [line.code for line in page.draft.lines] == ["DM-500", "DG-250"]
    assert old.number in entry.about.whole
    assert order(parts, old.order_id).state == "finished"  # until the new one is finished
    qtbot.keyClick(entry.scan, Key.Key_Delete)
    for keys in ("F9", "F9"):
        next(key for key in page.keys() if key.keys == keys).do()

    newest, before = orders(parts)
    assert (before.id, before.state, before.total) == (old.order_id, "cancelled", 294_000)
    kept = order(parts, newest.id)
    assert (kept.total, kept.payment, kept.corrects_number) == (118_000, Payment.CASH, old.number)
    assert any(newest.number in event.reason for event in order(parts, old.order_id).events)
    page.open(Destination(Place.ORDERS, order_id=newest.id))
    assert old.number in book.ui.about.text()
    page.open(Destination(Place.ORDERS, order_id=old.order_id))
    assert newest.number in book.ui.events.text()
    assert "Tính nhầm" in book.ui.events.text()


def test_money_that_changed_since_the_correction_began_is_said_and_counted_anew(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    old = sell(parts, "DM-500", "DG-250")
    page.shown()
    book.ui.reason.setText("Tính nhầm")
    book.ui.correct.click()
    parts.jobs.run(Lane.WRITE, lambda desk: desk.payments.refund(old.order_id, Payment.CASH, 294_000, "trả lại"))
    entry = page.ui.entry.ui

    def press(keys: str) -> None:
        next(key for key in page.keys() if key.keys == keys).do()

    qtbot.keyClick(entry.scan, Key.Key_Delete)
    for keys in ("F9", "F9"):
        press(keys)
    assert entry.pay.ui.problem.wrong
    assert old.number in entry.pay.ui.problem.words
    assert order(parts, old.order_id).state == "finished"
    assert (page.draft.payment, [line.code for line in page.draft.lines]) == (None, ["DM-500"])
    assert [kept.draft for kept in drafts(parts)] == [page.draft]
    assert not entry.pay.paying
    press("F9")  # how it is paid is asked anew
    assert entry.pay.way is None
    qtbot.keyClick(entry.pay.ui.cash, "3")
    press("F9")
    assert entry.work.currentWidget() is entry.donePage
    newest, before = orders(parts)
    assert (before.state, newest.life.paid, newest.total) == ("cancelled", 118_000, 118_000)
    assert [payment.amount for payment in order(parts, old.order_id).payments] == [294_000, -294_000]


def test_correcting_holds_the_order_that_was_being_taken(
    page: OrdersPage, parts: Parts, book: OrderBook, qtbot: QtBot
) -> None:
    sell(parts, "DM-500")
    page.open(Destination(Place.ORDERS, new=True))
    qtbot.keyClicks(page.ui.entry.ui.scan, "DP-1000")
    qtbot.keyClick(page.ui.entry.ui.scan, Key.Key_Return)
    next(key for key in page.keys() if key.keys == "Esc").do()
    book.ui.reason.setText("Tính nhầm")
    book.ui.correct.click()
    assert [line.code for line in page.draft.lines] == ["DM-500"]
    held = [kept for kept in drafts(parts) if kept.held]
    assert [line.code for kept in held for line in kept.draft.lines] == ["DP-1000"]


def test_an_order_cancelled_meanwhile_is_said(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    done = sell(parts, "DM-500")
    page.shown()
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.cancel(done.order_id, "Khách trả lại"))
    book.ui.reason.setText("Khách đổi ý")
    book.ui.cancel.click()
    assert done.number in book.ui.problem.words
    assert len([e for e in order(parts, done.order_id).events if e.kind == "cancelled"]) == 1


def test_the_customers_record_is_one_press_away(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    sell(parts, "DM-500", customer_id=customer_id)
    page.shown()
    book.ui.record.click()
    assert asked == [Destination(Place.CUSTOMERS, customer_id=customer_id)]


def test_in_a_narrow_window_the_state_stands_under_the_total(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    customer_id = add_customer(parts, "Trần Thị Bưởi")
    done = sell(parts, "DM-500", customer_id=customer_id)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.cancel(done.order_id, "Khách trả lại"))
    page.resize(799, 412)
    page.shown()
    assert book.ui.orders.isColumnHidden(3)
    assert book.orders.index(0, 2).data(CellRole.SECOND) == "Đã hủy"
    assert book.ui.orders.columnWidth(1) >= 120


def test_everything_has_a_name_for_a_screen_reader(page: OrdersPage, parts: Parts, book: OrderBook) -> None:
    assert_named(page)
    sell(parts, "DM-500")
    page.shown()
    assert_named(page)
    book.ui.cancel.click()
    assert_named(page)
