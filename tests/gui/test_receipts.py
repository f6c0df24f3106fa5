"""F10: the receipt of the order just finished and of one in the book, as a PDF and on paper, and written down."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Discount, Line, OrderDraft, Payment, Source
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.vat import VatKind
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.print_preview import PrintPreview
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.goods import orders, products, sell, stock
from tests.gui.paper.reading import bare, codes, pictures
from tests.gui.test_orders_page import add, edit, in_front, make_page, press
from tests.gui.test_print_preview import World
from tests.service.staffed import log

Key = Qt.Key
ACCOUNT = Account("970436", "0071000008261", "KING OIL")
NAME, CALLED, PHONE, STREET = "Đặng Thị Hương Vân", "Vân Mập", "0912 345 678", "12 Lê Lai"


def _shop(desk: Desk) -> None:
    stock(desk)
    desk.settings.set_account(ACCOUNT)
    desk.settings.set_details(ShopDetails("King Oil Quận 3", "028 3930 0000", address="5 Kỳ Đồng, Quận 3"))


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(tmp_path)
    made.chosen = str(tmp_path / "phieu.pdf")
    return made


@pytest.fixture
def page(
    parts: Parts, qtbot: QtBot, world: World, tmp_path: Path, as_staff: Callable[[str], object]
) -> Iterator[OrdersPage]:
    """A clerk at the desk of a shop that takes transfers."""
    parts.jobs.run(Lane.WRITE, _shop)
    as_staff("Hạnh")
    made = make_page(parts, qtbot)
    made.join(Preferences(tmp_path))
    for receipts in (made.ui.entry.done.receipts, made.ui.book.receipts):
        receipts.outside = world.outside()
    yield made
    for preview in made.findChildren(PrintPreview):
        if isValid(preview):
            preview.hide()


def preview_of(page: OrdersPage) -> PrintPreview:
    (preview,) = [one for one in page.window().findChildren(PrintPreview) if one.isVisible()]
    return preview


def read_back(page: OrdersPage, world: World, qtbot: QtBot) -> tuple[str, bytes]:
    """F10, then Ctrl+S: the words of the PDF without blanks, and the PDF."""
    press(page, "F10")
    preview = preview_of(page)
    with qtbot.waitSignal(preview.saved):
        preview.save_pdf()
    preview.hide()
    pdf = Path(world.chosen).read_bytes()
    return bare("".join(one.extract_text() for one in PdfReader(Path(world.chosen)).pages)), pdf


def customer(parts: Parts) -> int:
    draft = CustomerDraft(full_name=NAME, called_name=CALLED, phones=(PhoneEntry(PHONE),))
    ids: list[int] = []
    parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.add(draft), lambda saved: ids.append(saved.customer_id))
    return ids[0]


def test_the_receipt_of_a_sale_says_what_was_sold_and_paid(
    page: OrdersPage, parts: Parts, world: World, qtbot: QtBot
) -> None:
    page.open(Destination(Place.ORDERS, customer_id=customer(parts), new=True))
    add(page, qtbot, "DM-500")
    edit(page, qtbot, "F5", "2")
    edit(page, qtbot, "F8", "5%")
    pane = page.ui.entry.ui.pay
    press(page, "F9")
    pane.choose(Payment.CASH)
    pane.ui.received.setText("300.000")
    press(page, "F9")
    said, _ = read_back(page, world, qtbot)
    (row,) = orders(parts)
    for words in (
        *("King Oil Quận 3", "028 3930 0000", "5 Kỳ Đồng, Quận 3", row.number, "Hạnh", CALLED),
        *("Dầu mè rang", "118.000", "236.000", "−11.800", "224.200 đ", "Tiền mặt", "300.000", "75.800"),
        *("trong đó thuế GTGT 8 %", "16.607", "không thay thế hóa đơn"),
    ):
        assert bare(words) in said, words
    for secret in (NAME, PHONE, "345678", "Đặng"):
        assert bare(secret) not in said, secret


def test_an_open_transfer_can_be_paid_from_the_paper(
    page: OrdersPage, parts: Parts, world: World, qtbot: QtBot
) -> None:
    in_front(page, qtbot, "DM-500")
    press(page, "F9")
    page.ui.entry.ui.pay.choose(Payment.TRANSFER)
    press(page, "F9")
    said, pdf = read_back(page, world, qtbot)
    (row,) = orders(parts)
    assert bare("Còn phải trả") in said
    payload: list[str] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.payments.vietqr(row.id), payload.append)
    assert [text for picture in pictures(pdf) for text in codes(picture).values()] == payload
    page.ui.entry.ui.transfer.take()
    said, pdf = read_back(page, world, qtbot)
    assert bare("Còn phải trả") not in said
    assert [text for picture in pictures(pdf) for text in codes(picture).values()] == []


def test_parts_fees_and_discounts_add_up(page: OrdersPage, parts: Parts, world: World, qtbot: QtBot) -> None:
    goods = products(parts)["DG-250"]
    line = Line(goods.id, goods.code, goods.name, goods.unit, 3, goods.price)
    paid = (Part(Payment.CASH, 200_000, 200_000), Part(Payment.CARD, 100_000))
    draft = OrderDraft(lines=(line,), discount=Discount(amount=8_000), fee=18_000, payments=paid)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.finish(draft))
    page.ui.book.load()
    said, _ = read_back(page, world, qtbot)
    for words in ("528.000", "−8.000", "18.000", "538.000 đ", "200.000", "100.000", "238.000 đ", "Còn phải trả"):
        assert bare(words) in said, words
    assert bare("Khách hàng") not in said


def test_the_receipt_after_a_return_says_what_stayed_and_its_vat(
    page: OrdersPage, parts: Parts, world: World, qtbot: QtBot, as_staff: Callable[[str], object]
) -> None:
    as_staff("Bảo")
    for code, kind in (("DG-250", VatKind.NONE), ("DP-1000", VatKind.ZERO)):
        product = replace(products(parts)[code], vat=kind)
        parts.jobs.run(Lane.WRITE, lambda desk, product=product: desk.products.change(product))
    done = sell(parts, "DM-500", "DG-250", "DP-1000")
    page.ui.book.load()
    said, _ = read_back(page, world, qtbot)
    for words in ("GTGT 8 % 8.741", "GTGT 0 % 0", "không chịu thuế GTGT 176.000", "473.000 đ"):
        assert bare(words) in said, words
    parts.jobs.run(Lane.WRITE, lambda desk: desk.steps.return_goods(done.order_id, {0: 1}, "bể chai", Payment.CASH))
    page.ui.book.load()
    said, _ = read_back(page, world, qtbot)
    for words in ("Hàng trả lại −118.000", "Sau khi trả hàng 355.000 đ", "không chịu thuế GTGT 176.000"):
        assert bare(words) in said, words
    assert bare("GTGT 8 %") not in said


def test_what_went_out_is_in_the_log(page: OrdersPage, parts: Parts, world: World, shop: Shop, qtbot: QtBot) -> None:
    sold = sell(parts, "DM-500")
    page.ui.book.load()
    read_back(page, world, qtbot)
    press(page, "F10")
    preview = preview_of(page)
    with qtbot.waitSignal(preview.printed):
        preview.print_pages()
    rows = [row for row in log(shop) if row[2] == "order.print"]
    assert [row[3] for row in rows] == [sold.number] * 2
    assert _fields(shop) == ["pdf", "paper"]


def _fields(shop: Shop) -> list[str]:
    with shop.desk(Lane.WRITE).ctx.using() as conn:
        rows = conn.execute("SELECT fields FROM audit WHERE action = 'order.print' ORDER BY seq").fetchall()
        return [re.sub(r"[^a-z]", "", str(row[0])) for row in rows]


def test_looking_alone_is_not_written_down(page: OrdersPage, parts: Parts, shop: Shop, qtbot: QtBot) -> None:
    sell(parts, "DM-500")
    page.ui.book.load()
    press(page, "F10")
    QTest.keyClick(preview_of(page), Key.Key_Escape)
    assert [row for row in log(shop) if row[2] == "order.print"] == []


def test_a_cancelled_orders_receipt_says_so_and_what_was_given_back(
    page: OrdersPage, parts: Parts, world: World, qtbot: QtBot, as_staff: Callable[[str], object]
) -> None:
    sold = sell(parts, "DM-500")
    as_staff("Bảo")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.cancel(sold.order_id, "nhầm"))
    page.ui.book.load()
    said, _ = read_back(page, world, qtbot)
    for words in ("ĐƠN ĐÃ HỦY", "Tiền mặt118.000", "Đã hoàn (Tiền mặt)−118.000"):
        assert bare(words) in said, words
    assert bare("Còn phải trả") not in said


def test_before_the_order_is_finished_there_is_none(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    press(page, "F10")
    assert page.window().findChildren(PrintPreview) == []
    assert QApplication.activeModalWidget() is None


def test_an_order_that_is_not_there_cannot_be_printed(desk: Desk) -> None:
    with pytest.raises(KnownError) as told:
        desk.orders.printed(99, "paper")
    assert told.value.code is Code.ORDER_UNKNOWN


# --- how the order came in


def test_an_order_by_phone_says_so_in_the_book(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    box = page.ui.entry.ui.source
    assert [box.itemText(at) for at in range(box.count())] == ["Tại quầy", "Qua điện thoại"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assert page.draft.source is Source.PHONE
    again = make_page(parts, qtbot)  # as after a crash
    assert again.ui.entry.ui.source.currentText() == "Qua điện thoại"
    press(again, "F9")
    again.ui.entry.ui.pay.choose(Payment.CASH)
    press(again, "F9")
    press(again, "F4")
    assert again.draft.source is Source.COUNTER
    press(again, "Esc")
    assert "Qua điện thoại" in again.ui.book.ui.about.text()
