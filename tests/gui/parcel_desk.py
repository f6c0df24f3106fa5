"""The window with the parcels page over a shop with carriers and orders of invented people, for tests."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.parcel import NewParcel
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.paper.printing import Steps
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.print_preview import Outside, PrintPreview
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import Carrier
from kingoil_desk.service.parcel import ParcelRow
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.conftest import Answers
from tests.gui.goods import products, stock
from tests.gui.window import CustomersPage

FAST, POST = "Hãng Nhanh", "Hãng Bưu Chính"
NAME, PHONE, MAIL = "Quách Thị Thanh Ngần", "0912 345 678", "ngan.quach@thu.example"
STREET, COMMUNE = "12/4 Lê Thánh Tôn", "26740"


@dataclass
class Printed:
    """Takes the place of printers; breaks after `most` pages."""

    most: int = 1_000
    layouts: list[Layout] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def steps(self, _parent: QWidget, title: str, layout: Layout, _printer: str, _copies: int) -> Steps:
        from kingoil_desk.domain.errors import Code, KnownError

        self.titles.append(title)
        self.layouts.append(layout)
        for page in range(len(layout.pages)):
            if page >= self.most:
                raise KnownError(Code.PRINTER_FAILED)
            yield page + 1


class Post:
    """The window, its pages, and what stands in the shop."""

    def __init__(self, window: MainWindow, parts: Parts) -> None:
        self.window, self.parts = window, parts
        page, orders = window.page(Place.PARCELS), window.page(Place.ORDERS)
        assert isinstance(page, ParcelsPage)
        assert isinstance(orders, OrdersPage)
        self.page, self.orders = page, orders
        self.today, self.manifests = page.today, page.manifests
        self.printed = Printed()
        outside = Outside(printers=lambda: (), print_steps=self.printed.steps)
        self.today.papers.outside = self.manifests.papers.outside = outside

    def desk(self) -> Desk:
        found: list[Desk] = []
        self.parts.jobs.run(Lane.WRITE, lambda desk: desk, found.append)
        return found[0]

    def sell(self, quantity: int = 2, *codes: str, paid: bool = False, **customer: object) -> int:
        """An order of somebody new, to be paid on delivery; its id."""
        person: dict[str, object] = {
            "full_name": NAME, "phones": (PhoneEntry(PHONE),), "emails": (EmailEntry(MAIL),),
            "addresses": (AddressEntry(STREET, COMMUNE, "79"),),
        }  # fmt: skip
        desk, kept = self.desk(), products(self.parts)
        whose = desk.customers.add(CustomerDraft(**{**person, **customer})).customer_id  # type: ignore[arg-type]
        wanted = [kept[code] for code in codes or ("DM-500",)]
        lines = tuple(Line(p.id, p.code, p.name, p.unit, quantity, p.price) for p in wanted)
        payment = Payment.CASH if paid else Payment.ON_DELIVERY
        return desk.orders.finish(OrderDraft(whose, lines, payment=payment)).order_id

    def pack(self, order_id: int, carrier: str = FAST, parcels: int = 1) -> tuple[ParcelRow, ...]:
        """The first line's pieces, one by one into so many parcels and the rest into the last; the first collects."""
        desk = self.desk()
        carrier_id = next(one.id for one in desk.manifests.carriers() if one.name == carrier)
        left = desk.packing.order(order_id).lines[0].left
        pieces = [1] * (parcels - 1) + [left - parcels + 1]
        owed = desk.packing.order(order_id).owed
        wanted = [NewParcel(carrier_id, {0: count}, 800, 0 if at else owed) for at, count in enumerate(pieces)]
        packed = desk.parcels.pack(order_id, wanted)
        self.parts.broadcast.tell(packed.change)
        return packed.parcels

    def go(self, section: int = 0) -> None:
        self.window.go(Destination(Place.PARCELS))
        self.page._show(section)
        QApplication.processEvents()

    def type(self, text: str, *, enter: bool = True) -> None:
        """Into whatever has the focus, as a keyboard or a scanner does."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)
        if enter:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        QApplication.processEvents()

    def press(self, keys: str) -> None:
        """A key of the page or the window."""
        self.window.press(keys)
        QApplication.processEvents()

    def preview(self, qtbot: QtBot) -> PrintPreview:
        """The preview in front."""
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintPreview))
        front = QApplication.activeModalWidget()
        assert isinstance(front, PrintPreview)
        return front


def open_post(
    qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, size: tuple[int, int] = (1366, 712)
) -> Post:
    parts.jobs.run(Lane.WRITE, stock)
    for name in (FAST, POST):
        carrier = Carrier(0, name, tuple((f.value, h) for f, h in NEUTRAL), False, True)
        parts.jobs.run(Lane.WRITE, lambda desk, carrier=carrier: desk.manifests.put_carrier(carrier))
    window = MainWindow(parts, shop, languages, theme, Preferences(Path(shop.folder)))
    qtbot.addWidget(window)
    for make in (CustomersPage, OrdersPage, ParcelsPage):
        window.add_page(make(parts))
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return Post(window, parts)


@pytest.fixture
def post(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, answers: Answers) -> Post:
    """Test modules import it by name."""
    made = open_post(qtbot, parts, shop, languages, theme)
    parts.notices.ask_by(answers)
    return made
