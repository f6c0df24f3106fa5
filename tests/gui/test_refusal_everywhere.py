"""A refusal stands in words on every screen that shows the customer, at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.gui import chips
from kingoil_desk.gui.chips import Chip
from kingoil_desk.gui.command_palette import CommandPalette
from kingoil_desk.gui.consent_finder import ConsentFinder
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.never_asked import NeverAsked
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.consent import Said
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
    orders.held()
    held = orders.ui.entry.held.model
    assert [chip.text for chip in held.data(held.index(0, 0), 0x0100 + 4)] == [WORDS]
    palette = CommandPalette(parts.jobs, (), customers)
    qtbot.addWidget(palette)
    palette.ui.search.setText("phùng khế")
    spoken = [palette.model.data(palette.model.index(row)) for row in range(palette.model.rowCount())]
    assert any(WORDS in str(words) for words in spoken)


# badges in every list

Opened = tuple[QWidget, QWidget]  # a window, and the list in it


def open_customers(parts: Parts, qtbot: QtBot) -> Opened:
    """The list of customers."""
    page = open_page(parts, qtbot, CustomersPage)
    assert isinstance(page, CustomersPage)
    page.ui.search.setText("phùng khế")
    return page, page.ui.results


def open_palette(parts: Parts, qtbot: QtBot) -> Opened:
    palette = CommandPalette(parts.jobs, ())
    qtbot.addWidget(palette)
    palette.show()
    palette.ui.search.setText("phùng khế")
    return palette, palette.ui.found


def open_finder_of_an_order(parts: Parts, qtbot: QtBot) -> Opened:
    page = open_page(parts, qtbot, OrdersPage)
    assert isinstance(page, OrdersPage)
    page.open(Destination(Place.ORDERS, new=True))
    next(key.do for key in page.keys() if key.keys == "F2" and key.do is not None)()
    finder = page.ui.entry.ui.finder
    finder.ui.search.setText("phùng khế")
    return page, finder.ui.results


def open_orders(parts: Parts, qtbot: QtBot) -> Opened:
    page = open_page(parts, qtbot, OrdersPage)
    assert isinstance(page, OrdersPage)
    page.shown()
    page.ui.book.load()
    return page, page.ui.book.ui.orders


def open_one_order(parts: Parts, qtbot: QtBot) -> Opened:
    page = open_page(parts, qtbot, OrdersPage)
    assert isinstance(page, OrdersPage)
    page.shown()
    page.ui.book.load()
    return page, page.ui.book.ui.refusals


def open_held_orders(parts: Parts, qtbot: QtBot) -> Opened:
    page = open_page(parts, qtbot, OrdersPage)
    assert isinstance(page, OrdersPage)
    page.held()
    return page, page.ui.entry.ui.heldTable


def open_found_in_the_book(parts: Parts, qtbot: QtBot) -> Opened:
    page = open_page(parts, qtbot, ConsentPage)
    page.shown()
    assert isinstance(page, ConsentPage)
    assert isinstance(page.front, ConsentFinder)
    return page, page.front.ui.found


def open_never_asked(parts: Parts, qtbot: QtBot) -> Opened:
    """Of one purpose: whoever refused another one is among them, with the badge."""
    page = open_page(parts, qtbot, ConsentPage)
    page.shown()
    assert isinstance(page, ConsentPage)
    page.show_section(page.section(1))
    assert isinstance(page.front, NeverAsked)
    page.front.ui.about.setCurrentIndex(page.front.ui.about.findData(Purpose.MARKETING))
    return page, page.front.ui.waiting


LISTS: tuple[Callable[[Parts, QtBot], Opened], ...] = (
    open_customers,
    open_palette,
    open_finder_of_an_order,
    open_orders,
    open_one_order,
    open_held_orders,
    open_found_in_the_book,
    open_never_asked,
)


@contextmanager
def drawn_chips(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The words of every chip that `chips.paint_chip` draws meanwhile."""
    drawn: list[str] = []
    paint = chips.paint_chip

    def note(painter: object, rect: object, chip: Chip, *rest: object, **more: object) -> None:
        drawn.append(chip.text)
        paint(painter, rect, chip, *rest, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(chips, "paint_chip", note)
        yield drawn


@pytest.mark.parametrize("open_list", LISTS, ids=lambda open_list: open_list.__name__.removeprefix("open_"))
def test_every_list_draws_the_badge(
    parts: Parts,
    clock: FixedClock,
    customer_id: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    open_list: Callable[[Parts, QtBot], Opened],
) -> None:
    words = WORDS
    if open_list is open_never_asked:
        said = [
            Said(Channel.CALL, purpose, Decision.REFUSED) for purpose in Purpose if purpose is not Purpose.MARKETING
        ]
        parts.jobs.run(Lane.WRITE, lambda desk: desk.consent.record(customer_id, said, How.COUNTER, clock.now))
        words = "Từ chối gọi một phần"
    else:
        refuse(parts, clock, customer_id)
    window, view = open_list(parts, qtbot)
    QApplication.processEvents()
    assert window.isVisible()
    assert view.isVisible()
    with drawn_chips(monkeypatch) as drawn:
        view.grab()
    assert words in drawn


def test_without_a_refusal_no_list_draws_one(
    parts: Parts, customer_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for open_list in LISTS[:4]:
        window, view = open_list(parts, qtbot)
        assert window.isVisible()
        with drawn_chips(monkeypatch) as drawn:
            view.grab()
        assert not any("chối" in words or "Không" in words for words in drawn)
