"""A refusal stands in words on every screen that shows the customer, at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import How
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.gui.command_palette import CommandPalette
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane
from tests.conftest import FixedClock
from tests.gui.people import add_customer

WORDS = "Từ chối tất cả"
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def open_page(parts: Parts, qtbot: QtBot, kind: type[Page]) -> Page:
    page = kind(parts)  # type: ignore[call-arg]
    parts.broadcast.changed.connect(page.changed)
    qtbot.addWidget(page)
    page.resize(1270, 712)
    page.retranslate()
    page.show()
    return page


@pytest.fixture
def customer_id(parts: Parts) -> int:
    """Somebody with a finished and a held order."""
    customer_id = add_customer(parts, "Phùng Thị Khế", "0912 345 678")

    def sell(desk: Desk) -> None:
        desk.products.add(Product(0, "DM-500", "", "Dầu mè rang", "chai", 118_000, True))
        product = desk.products.all()[0]
        line = Line(product.id, product.code, product.name, product.unit, 1, product.price)
        draft = OrderDraft(customer_id, (line,), payment=Payment.CASH)
        desk.orders.finish(draft)
        desk.orders.keep_draft(draft, held=True)

    parts.jobs.run(Lane.WRITE, sell)
    return customer_id


def refuse(parts: Parts, clock: FixedClock, customer_id: int) -> None:
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.consent.refuse_everything(customer_id, How.COUNTER, clock.now),
        parts.broadcast.tell,
    )


def test_everywhere_at_once(parts: Parts, clock: FixedClock, customer_id: int, qtbot: QtBot) -> None:
    customers = open_page(parts, qtbot, CustomersPage)
    customers.ui.search.setText("phùng khế")
    orders = open_page(parts, qtbot, OrdersPage)
    orders.shown()
    entry = open_page(parts, qtbot, OrdersPage)
    entry.open(Destination(Place.ORDERS, customer_id=customer_id, new=True))
    panel = open_page(parts, qtbot, ConsentPanel)
    panel.open(Destination(Place.CONSENT, customer_id=customer_id))

    refuse(parts, clock, customer_id)

    assert isinstance(customers, CustomersPage)
    assert WORDS in customers.hits.data(customers.hits.index(0), ACCESSIBLE)
    assert customers.record.ui.banner.isVisible()
    assert isinstance(entry, OrdersPage)
    assert entry.ui.entry.ui.banner.isVisible()
    assert {chip.text for chip in entry.ui.entry.ui.verdicts.chips} == {
        "Gọi: đã từ chối", "Tin nhắn: đã từ chối", "Email: đã từ chối",
    }  # fmt: skip
    assert isinstance(panel, ConsentPanel)
    assert not panel.ui.everything.isEnabled()
    assert isinstance(orders, OrdersPage)
    book = orders.ui.book
    book.load()
    assert WORDS in book.orders.data(book.orders.index(0, 1), ACCESSIBLE)
    assert [chip.text for chip in book.ui.refusals.chips] == [WORDS]
    orders._held()
    held = orders.ui.entry.held.model
    assert [chip.text for chip in held.data(held.index(0, 0), 0x0100 + 4)] == [WORDS]
    palette = CommandPalette(parts.jobs, (), customers)
    qtbot.addWidget(palette)
    palette.ui.search.setText("phùng khế")
    spoken = [palette.model.data(palette.model.index(row)) for row in range(palette.model.rowCount())]
    assert any(WORDS in str(words) for words in spoken)
