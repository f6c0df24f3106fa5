"""The receipt on both papers: its words, sums and code read back, however long it gets."""

import dataclasses
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kingoil_desk.domain import vietqr
from kingoil_desk.domain.order import MAX_TOTAL, Payment
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.receipt import PaidPart, Receipt, Transfer, VatPart
from kingoil_desk.gui.paper.receipt_lines import ReceiptLine
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import SIZES, Paper
from tests.gui.paper.reading import bare, codes, darkest, margins_are_white, painted, pictures, text

BOTH = SIZES[Paper.RECEIPT]
LONG_NAME = "Hộp quà Tết Ẩm Ấm Ẵng Ộ Ữ Ỷ gồm dầu gấc nguyên chất và dầu dừa ép lạnh, hộp gỗ khắc tên"
LINES = (
    ReceiptLine("Dầu mè rang", "chai 500 ml", 2, 118_000, 0, 236_000),
    ReceiptLine("Dầu đậu phộng ép lạnh", "chai 1 lít", 3, 179_000, 26_850, 510_150),
    ReceiptLine(LONG_NAME, "hộp 2 chai", 1, 145_000, 0, 145_000),
)
PAYLOAD = vietqr.payload(vietqr.Account("970436", "0123456789", "CONG TY KING OIL"), 400_000, "DH26110318")
RECEIPT = Receipt(
    seller=Seller("King Oil · Cửa hàng Ngũ Hành Sơn", "12 Lê Văn Hiến, Đà Nẵng", "0236 3 123 456", "0401234567"),
    number="DH-2611-0318",
    at="22/11/2026 14:36",
    cashier="Hạnh",
    lines=LINES,
    gross=918_000,
    discount=58_000,
    fee=20_000,
    total=880_000,
    vat=(VatPart(800, 52_000), VatPart(750, 16_181)),
    paid=(PaidPart(Payment.CASH, 380_000), PaidPart(Payment.CARD, 100_000)),
    given=400_000,
    change=20_000,
    owed=400_000,
    transfer=Transfer(PAYLOAD, "Vietcombank", "0123456789", "CONG TY KING OIL", 400_000, "DH26110318"),
    invoice="1C26TKO-000318",
    hotline="1900 0000",
)
SHORT = Receipt(RECEIPT.seller, "DH-2611-0001", "01/11/2026 08:00", "Hạnh", LINES[:1], 236_000, 0, 0, 236_000)


@pytest.mark.parametrize("size", BOTH)
def test_it_says_everything_that_belongs_on_a_receipt(size: PaperSize) -> None:
    said = text(RECEIPT, size)
    for words in (
        *("King Oil · Cửa hàng Ngũ Hành Sơn", "12 Lê Văn Hiến, Đà Nẵng", "0236 3 123 456", "Mã số thuế: 0401234567"),
        *("DH-2611-0318", "22/11/2026 14:36", "Hạnh", "Dầu mè rang", "chai 500 ml", "118.000", "236.000", "510.150"),
        *("−26.850", "Tạm tính", "918.000", "−58.000", "Phí giao hàng", "20.000", "Tổng cộng", "880.000 đ"),
        *("trong đó thuế GTGT 8 %", "52.000", "trong đó thuế GTGT 7,5 %", "16.181", "Tiền mặt", "380.000", "Thẻ"),
        *("Khách đưa", "Trả lại", "Còn phải trả", "400.000 đ", "Vietcombank", "0123456789", "CONG TY KING OIL"),
        *("DH26110318", "Phiếu bán hàng, không thay thế hóa đơn.", "1C26TKO-000318", "1900 0000", "Cảm ơn"),
    ):
        assert bare(words) in said, words


@pytest.mark.parametrize("size", BOTH)
def test_goods_that_came_back_and_goods_without_vat_are_told_apart(size: PaperSize) -> None:
    vat = (VatPart(800, 13_333), VatPart(0, 0), VatPart(None, 90_000))
    said = text(dataclasses.replace(RECEIPT, returned=145_000, vat=vat), size)
    for words in (
        *("Hàng trả lại", "−145.000", "Sau khi trả hàng", "735.000 đ", "trong đó thuế GTGT 8 %", "13.333"),
        *("trong đó thuế GTGT 0 %", "trong đó không chịu thuế GTGT", "90.000"),
    ):
        assert bare(words) in said, words


@pytest.mark.parametrize("size", BOTH)
def test_what_is_nought_or_empty_is_not_mentioned(size: PaperSize) -> None:
    said = text(dataclasses.replace(SHORT, seller=Seller("King Oil")), size)
    absent = ("Tạm tính", "Phí giao hàng", "Khách đưa", "Trả lại", "Còn phải trả", "VietQR", "Hóa đơn điện tử")
    for words in (*absent, "Hotline", "Điện thoại", "Mã số thuế", "Khách hàng", "thuế GTGT", "trả hàng"):
        assert bare(words) not in said
    assert bare("không thay thế hóa đơn") in said


@pytest.mark.parametrize("size", BOTH)
def test_the_transfer_is_read_at_203_dpi_as_it_was_made(size: PaperSize) -> None:
    assert codes(pictures(printing.to_pdf(RECEIPT, size))[0]) == {"QRCode": PAYLOAD}
    assert codes(painted(RECEIPT.layout(size))) == {"QRCode": PAYLOAD}


@settings(max_examples=15)
@given(st.integers(1, vietqr.MAX_AMOUNT))
def test_the_longest_transfers_are_read_too(amount: int) -> None:
    payload = vietqr.payload(vietqr.Account("970436", "9" * vietqr.MAX_ACCOUNT), amount, "D" * 25, "B" * 25)
    assert RECEIPT.transfer is not None
    receipt = dataclasses.replace(RECEIPT, transfer=dataclasses.replace(RECEIPT.transfer, payload=payload))
    for size in BOTH:
        assert codes(painted(receipt.layout(size))) == {"QRCode": payload}


def test_a_roll_is_one_page_as_long_as_what_stands_on_it() -> None:
    short, long = SHORT.layout(PaperSize.ROLL_80), RECEIPT.layout(PaperSize.ROLL_80)
    assert (short.width, len(short.pages), len(long.pages)) == (80, 1, 1)
    assert short.height < long.height - 50
    for layout in (short, long):
        assert margins_are_white(painted(layout), layout, 3.9)
        assert darkest(painted(layout), 4, layout.height - 10, 76, layout.height - 4) < 128  # no tail of white
    (page,) = PdfReader(io.BytesIO(printing.to_pdf(RECEIPT, PaperSize.ROLL_80))).pages
    assert float(page.mediabox.height) / 72 * 25.4 == pytest.approx(long.height, abs=0.3)
    assert not short.landscape()


def test_sixty_lines_all_stand_on_it_and_on_a_numbered_page() -> None:
    lines = tuple(dataclasses.replace(LINES[at % 3], name=f"{LINES[at % 3].name} {at:03d}") for at in range(60))
    receipt = dataclasses.replace(RECEIPT, lines=lines)
    for size in BOTH:
        said = text(receipt, size)
        assert [at for at in range(60) if bare(f"{lines[at].name}") not in said] == []
    layout = receipt.layout(PaperSize.A5)
    assert len(layout.pages) > 2
    said = text(receipt, PaperSize.A5)
    for page in range(len(layout.pages)):
        assert bare(f"DH-2611-0318 · Trang {page + 1}/{len(layout.pages)}") in said
        assert margins_are_white(painted(layout, page), layout, 9)
    assert len(receipt.layout(PaperSize.ROLL_80).pages) == 1


def test_a_usual_sale_is_one_a5_page_without_a_number() -> None:
    assert len(RECEIPT.layout(PaperSize.A5).pages) == 1
    assert "Trang" not in text(RECEIPT, PaperSize.A5)


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("word", ["Ấ" * 200, "Dầu ép lạnh " * 16], ids=["one word", "many words"])
def test_long_words_wrap_and_nothing_is_cut(word: str, size: PaperSize) -> None:
    receipt = dataclasses.replace(
        RECEIPT,
        seller=Seller(word, word, "0236 3 123 456", "0401234567"),
        cashier=word,
        called_name=word,
        lines=(ReceiptLine(word, word[:60], 1, 1, 0, 1),),
        transfer=None,
    )
    layout = receipt.layout(size)
    for page in range(len(layout.pages)):
        assert margins_are_white(painted(layout, page), layout, 3.9)
    assert text(receipt, size).count(bare(word)) >= 5  # the seller's name and address, cashier, customer, product


@pytest.mark.parametrize("size", BOTH)
def test_the_largest_sums_stay_whole(size: PaperSize) -> None:
    most = MAX_TOTAL - 1
    receipt = dataclasses.replace(SHORT, lines=(ReceiptLine("Dầu", "chai", 99_999, most, most, most),), total=most)
    said = text(receipt, size)
    assert said.count(bare("999.999.999.999")) >= 3
    layout = receipt.layout(size)
    assert margins_are_white(painted(layout), layout, 3.9)


def test_the_customer_is_named_only_when_given() -> None:
    assert "Khách" not in text(SHORT, PaperSize.ROLL_80)
    assert bare("chị Hằng") in text(dataclasses.replace(SHORT, called_name="chị Hằng"), PaperSize.ROLL_80)


def test_its_language_is_its_own_whatever_the_window_speaks() -> None:
    said = text(dataclasses.replace(RECEIPT, language=Language.ENGLISH), PaperSize.A5)
    assert bare("This is a sales slip and no tax invoice.") in said
    assert bare("Tổng cộng") not in said


def test_the_properties_name_nobody_and_no_number() -> None:
    properties = PdfReader(io.BytesIO(printing.to_pdf(RECEIPT, PaperSize.A5))).metadata or {}
    assert (properties["/Title"], properties["/Creator"]) == ("Phiếu bán hàng", "King Oil Desk")
    assert "2611" not in str({key: value for key, value in properties.items() if "Date" not in key})


def test_every_page_has_the_heads_of_its_columns() -> None:
    """On the wide paper, where the goods go on over the end of a page."""
    pages = PdfReader(io.BytesIO(printing.to_pdf(dataclasses.replace(RECEIPT, lines=LINES * 20), PaperSize.A5))).pages
    assert len(pages) > 2
    assert [bare("Tên hàng") in bare(one.extract_text()) for one in pages[:-1]] == [True] * (len(pages) - 1)


@pytest.mark.parametrize("size", BOTH)
def test_a_cancelled_order_says_so_in_the_largest_letters(size: PaperSize) -> None:
    receipt = dataclasses.replace(SHORT, cancelled=True, replaced_by="DH-2611-0002")
    said = text(receipt, size)
    assert bare("ĐƠN ĐÃ HỦY") in said
    assert bare("Thay bằng đơn DH-2611-0002") in said
    assert bare("ĐƠN ĐÃ HỦY") not in text(SHORT, size)
