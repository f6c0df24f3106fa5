"""The outer label tells a stranger nothing: fields, words, codes, properties, and what a camera reads off it."""

import dataclasses
import datetime as dt
import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kingoil_desk.domain import check_character, parcel_code
from kingoil_desk.domain.text import fold
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.label import Label, Labels, Mark
from kingoil_desk.gui.paper.size import MILLIMETRES, PaperSize
from kingoil_desk.gui.preferences import SIZES, Paper
from tests.gui.paper.reading import DOTS, DPI, bare, codes, darkest, margins_are_white, painted, pictures, seen, text

ALL_SIZES = SIZES[Paper.LABEL]
CODE, RETURN = "K7F392QF", "QD0311"
LABEL = Label(
    CODE, RETURN, 2, 3, "Hãng A", "S-07", dt.date(2026, 11, 22), "King Oil · Cửa hàng mẫu", (Mark.FRAGILE, Mark.UPRIGHT)
)
LONG = dataclasses.replace(
    LABEL,
    number=12,
    of=12,
    carrier="Giao Hàng Tiết Kiệm Miền Trung và Tây Nguyên, bưu cục Ngũ Hành Sơn",
    sorting="QUẬN NGŨ HÀNH SƠN-07",
    shop_name="Cửa hàng dầu thực vật ép lạnh nguyên chất Ẩm Ấm Ẵng Ộ Ữ Ỷ, phường Ngũ Hành Sơn, Đà Nẵng",
    marks=tuple(Mark),
)
FIXED = (
    "Không giao được: trả theo mã dưới đây", "Mã kiện hàng", "Tuyến chia hàng", "Hãng vận chuyển", "Ngày gửi",
    "Mã trả về cửa hàng", "Tên, số điện thoại và địa chỉ không in ở đây.",
)  # fmt: skip
# whom this parcel is for, and what lies in it: none of it may be found anywhere
CUSTOMER = {
    "name": "Trần Bích Quyên", "called": "chị Quyên", "phone": "0905 123 456", "international": "+84905123456",
    "email": "bichquyen@mail.example", "address": "45 Bạch Đằng, phường Thạc Gián", "product": "Dầu gấc nguyên chất",
    "price": "236.000", "order": "DH-2611-0318", "customer": "KH000123",
}  # fmt: skip
TELLING = ("bich", "quyen", "0905", "905123", "123456", "bachdang", "thacgian", "daugac", "236000", "dh2611", "kh0001")


def mine(label: Label) -> tuple[str, ...]:
    """The words of one label that are its own."""
    return (
        parcel_code.shown(label.code), label.code, parcel_code.shown_return(label.return_code),
        f"{label.number}/{label.of}", label.carrier, label.sorting, f"{label.sent:%d/%m/%Y}", label.shop_name,
    )  # fmt: skip


def searched(said: str) -> str:
    """Folded letters and figures only, so that neither marks nor blanks hide anything."""
    return re.sub(r"[^a-z0-9@]", "", fold(said))


def assert_nobody(said: str) -> None:
    """None of the customer's data, neither whole nor in what tells it; no mailbox, and nothing as long as a number."""
    found = searched(said)
    assert [word for word in (*TELLING, *map(searched, CUSTOMER.values())) if word in found] == []
    assert "@" not in said
    without_date = said.replace(f"{LABEL.sent:%d/%m/%Y}", "|")
    assert not re.search(r"\d{9}", re.sub(r"[\s./-]", "", without_date))


def test_a_label_has_no_field_for_anything_of_a_customer() -> None:
    """Whoever adds one has to come by here: is it the carrier's, or is it the recipient's? (C4.2)"""
    assert [field.name for field in dataclasses.fields(Label)] == [
        "code", "return_code", "number", "of", "carrier", "sorting", "sent", "shop_name", "marks", "language",
    ]  # fmt: skip


@pytest.mark.parametrize("wrong", ["0905123456", "90512345", "K7F392QG", "k7f392qf", "K7F3-92QF", "", "HANG"])
def test_nothing_but_a_parcels_code_gets_into_the_codes(wrong: str) -> None:
    with pytest.raises(ValueError):
        dataclasses.replace(LABEL, code=wrong)
    with pytest.raises(ValueError):
        dataclasses.replace(LABEL, return_code=wrong)


@pytest.mark.parametrize("size", ALL_SIZES)
@pytest.mark.parametrize("label", [LABEL, LONG], ids=["usual", "long"])
def test_the_words_are_the_labels_own_and_no_others(label: Label, size: PaperSize) -> None:
    """Every word of the PDF is one that is known here: one more, and something is left over."""
    left = text(Labels([label]), size)
    for words in sorted((*mine(label), *FIXED), key=len, reverse=True):
        assert bare(words) in left, words
        left = left.replace(bare(words), "", 1)
    assert left == ""
    assert_nobody(text(Labels([label]), size))


@pytest.mark.parametrize("size", ALL_SIZES)
@pytest.mark.parametrize("label", [LABEL, LONG], ids=["usual", "long"])
def test_its_codes_are_read_at_203_dpi_and_say_the_code_alone(label: Label, size: PaperSize) -> None:
    expected = {"QRCode": CODE, "Code128": CODE}
    assert codes(pictures(printing.to_pdf(Labels([label]), size))[0]) == expected
    assert codes(painted(Labels([label]).layout(size))) == expected


@settings(max_examples=20)
@given(st.text(check_character.ALPHABET, min_size=7, max_size=7).filter(lambda body: not body.isdecimal()))
def test_any_code_is_read_from_the_smallest_label(body: str) -> None:
    code = next(c for last in check_character.ALPHABET if (c := check_character.read(body + last, 8)))
    label = dataclasses.replace(LABEL, code=code)
    assert codes(painted(Labels([label]).layout(PaperSize.LABEL_75_100))) == {"QRCode": code, "Code128": code}


@pytest.mark.parametrize("size", ALL_SIZES)
def test_a_camera_reads_where_it_goes_and_nobodys_name(size: PaperSize, tmp_path: Path) -> None:
    picture = pictures(printing.to_pdf(Labels([LABEL]), size))[0]
    said = seen(picture, tmp_path)
    assert_nobody(said)
    for words in ("King Oil", "Hãng A", "22/11/2026", parcel_code.shown_return(RETURN)):  # it can read at all
        assert bare(words) in bare(said)


@pytest.mark.parametrize("size", ALL_SIZES)
def test_the_properties_name_the_kind_of_paper_and_nobody(size: PaperSize) -> None:
    pdf = printing.to_pdf(Labels([LABEL]), size)
    properties = dict(PdfReader(io.BytesIO(pdf)).metadata or {})
    assert (properties.pop("/Title"), properties.pop("/Creator")) == ("Nhãn kiện hàng", "King Oil Desk")
    assert properties.pop("/Author", "") == ""
    assert set(properties) <= {"/Producer", "/CreationDate", "/ModDate", "/Trapped"}
    raw = pdf.decode("latin-1")
    assert not any(value in raw for value in (CODE, *CUSTOMER.values()))


@pytest.mark.parametrize("size", ALL_SIZES)
def test_a_page_has_the_size_of_its_label(size: PaperSize) -> None:
    (page,) = PdfReader(io.BytesIO(printing.to_pdf(Labels([LABEL]), size))).pages
    found = (float(page.mediabox.width) / 72 * 25.4, float(page.mediabox.height) / 72 * 25.4)
    assert found == pytest.approx(MILLIMETRES[size], abs=0.3)


@pytest.mark.parametrize("size", ALL_SIZES)
@pytest.mark.parametrize(
    "label", [LABEL, LONG, dataclasses.replace(LONG, code="WMWMWMW8")], ids=["usual", "long", "wide"]
)
def test_nothing_leaves_the_label(label: Label, size: PaperSize) -> None:
    layout = Labels([label]).layout(size)
    assert margins_are_white(painted(layout), layout, 2.5 if size is PaperSize.LABEL_75_100 else 3)


@pytest.mark.parametrize(("code", "first"), [(CODE, (13, 20)), ("WMWMWMW8", (6, 12))], ids=["usual", "wide"])
def test_the_codes_capitals_are_ten_mm_high_on_the_large_label(code: str, first: tuple[int, int]) -> None:
    """Measured on the first letter: K and W stand between the lines of a capital, without a tail. Wide codes too."""
    picture = painted(Labels([dataclasses.replace(LABEL, code=code)]).layout(PaperSize.LABEL_100_150), dots=10)
    rows = "".join(
        "#" if darkest(picture, first[0], y / 10, first[1], (y + 1) / 10, 10) < 128 else " " for y in range(450)
    )
    assert max(map(len, rows.split())) == pytest.approx(100, abs=2)


def test_without_a_sorting_mark_there_is_no_box_for_it() -> None:
    said = text(Labels([dataclasses.replace(LABEL, sorting="")]), PaperSize.A6)
    assert bare("Tuyến chia hàng") not in said


def test_in_english_it_says_the_same() -> None:
    said = text(Labels([dataclasses.replace(LABEL, language=Language.ENGLISH)]), PaperSize.LABEL_100_150)
    for words in (
        "Not deliverable: return under the code below",
        "Name, phone number and address are not printed here.",
    ):
        assert bare(words) in said


def test_many_labels_are_one_page_each_in_their_order() -> None:
    made = [dataclasses.replace(LABEL, code=parcel_code.make_code()) for _ in range(12)]
    found = pictures(printing.to_pdf(Labels(made), PaperSize.LABEL_75_100))
    assert [codes(picture)["QRCode"] for picture in found] == [label.code for label in made]


def test_it_is_black_on_white_whatever_the_window_is() -> None:
    picture = painted(Labels([LABEL]).layout(PaperSize.A6))
    assert picture.pixelColor(DOTS, DOTS).lightness() == 255
    assert pytest.approx(DOTS, abs=0.01) == DPI / 25.4
