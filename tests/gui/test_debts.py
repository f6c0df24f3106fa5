"""What a customer has not paid: a calm line on the record with a way to the order, a word while an order is taken."""

import pytest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.order import Finished
from kingoil_desk.service.shop import Lane
from tests.conftest import FixedClock
from tests.gui.goods import owed_order, sell, stock
from tests.gui.people import add_customer

YEAR_MS = 366 * 86_400_000


@pytest.fixture
def buoi(parts: Parts) -> int:
    parts.jobs.run(Lane.WRITE, stock)
    return add_customer(parts, "Trần Thị Bưởi", "0912 345 678")


@pytest.fixture
def page(parts: Parts, buoi: int, qtbot: QtBot) -> CustomersPage:
    made = CustomersPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    return made


def opened(page: CustomersPage, customer_id: int) -> str:
    """The line of debts on the record; empty when it does not show."""
    page.open(Destination(Place.CUSTOMERS, customer_id=customer_id))
    ui = page.record.ui
    return str(ui.debtsWords.text()) if ui.debts.isVisible() else ""


def test_without_debts_there_is_no_line(page: CustomersPage, parts: Parts, buoi: int) -> None:
    assert opened(page, buoi) == ""
    sell(parts, "DM-500", customer_id=buoi)
    assert opened(page, buoi) == ""
    assert not next(key for key in page.keys() if key.keys == "F9").enabled()


def test_one_order_is_named_and_several_are_counted(page: CustomersPage, parts: Parts, buoi: int) -> None:
    first = owed_order(parts, customer_id=buoi)
    assert opened(page, buoi) == f"Chưa ghi nhận thanh toán: 118.000\xa0đ của đơn {first.number} ngày 18/11/2026"
    owed_order(parts, pieces=2, customer_id=buoi)
    assert opened(page, buoi) == "Chưa ghi nhận thanh toán: 354.000\xa0đ của 2 đơn, cũ nhất ngày 18/11/2026"
    assert page.record.ui.debtsWords.property("role") != "warning"  # no refusal, so nothing red


def test_the_newest_of_them_is_a_key_away(page: CustomersPage, parts: Parts, buoi: int) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    owed_order(parts, customer_id=buoi)
    newest = owed_order(parts, customer_id=buoi)
    opened(page, buoi)
    key = next(key for key in page.keys() if key.keys == "F9")
    assert key.enabled()
    assert key.do is not None
    key.do()
    page.record.ui.debtsOpen.click()
    assert asked == [Destination(Place.ORDERS, order_id=newest.order_id)] * 2


def test_the_line_goes_when_the_money_comes(page: CustomersPage, parts: Parts, buoi: int) -> None:
    done = owed_order(parts, customer_id=buoi)
    assert opened(page, buoi)
    pay(parts, done)
    assert not page.record.ui.debts.isVisible()


def pay(parts: Parts, done: Finished) -> None:
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.payments.pay(done.order_id, [Part(Payment.CASH, done.total)]),
        parts.broadcast.tell,
    )


def test_orders_older_than_a_year_are_told_quietly(
    page: CustomersPage, parts: Parts, buoi: int, clock: FixedClock, qtbot: QtBot
) -> None:
    owed_order(parts, customer_id=buoi)
    opened(page, buoi)
    assert page.record.ui.debtsWords.property("role") == ""
    clock.now += YEAR_MS
    assert "118.000" in opened(page, buoi)
    assert page.record.ui.debtsWords.property("role") == "second"


def test_taking_an_order_says_what_is_owed_lately(parts: Parts, buoi: int, clock: FixedClock, qtbot: QtBot) -> None:
    page = OrdersPage(parts)
    qtbot.addWidget(page)
    page.resize(1270, 712)
    page.show()

    def strip() -> list[str]:
        page.open(Destination(Place.ORDERS, customer_id=buoi, new=True))
        return [chip.text for chip in page.ui.entry.ui.verdicts.chips]

    assert not any(text[-1] == "đ" for text in strip())
    owed_order(parts, pieces=3, customer_id=buoi)
    page.ui.entry.start()
    assert strip()[-1] == "Chưa trả: 354.000\xa0đ"
    clock.now += YEAR_MS
    page.ui.entry.start()
    assert not any("354.000" in text for text in strip())
