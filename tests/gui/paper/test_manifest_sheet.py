"""The carrier's sheet: whom each parcel is for, on as many pages as it takes, to be handed over sealed."""

import dataclasses
import io
from pathlib import Path

from pypdf import PdfReader

from kingoil_desk.domain import parcel_code
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.manifest_sheet import Manifest, ManifestParcel
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.size import PaperSize
from tests.gui.paper.reading import bare, margins_are_white, painted, pictures, seen, text

NAME = "Nguyễn Thị Ánh Tuyết Ẵm Ộ"
SEALED = "Dữ liệu cá nhân: giao trong phong bì niêm phong, chỉ cho hãng vận chuyển."


def parcels(count: int) -> list[ManifestParcel]:
    return [
        ManifestParcel(
            parcel_code.make_code(), f"{NAME} {at}", f"0905 000 {at:03d}", f"{at} Lê Lợi, Hải Châu", at * 1_000, 500
        )
        for at in range(1, count + 1)
    ]


def manifest(count: int) -> Manifest:
    seller = Seller("King Oil", phone="0236 3 123 456")
    return Manifest(seller, "Giao Hàng A", "22/11/2026", "BG-2611-007", "Hạnh", parcels(count))


def test_every_parcel_stands_there_with_its_recipient() -> None:
    made = manifest(3)
    said = text(made, PaperSize.A4)
    for parcel in made.parcels:
        for words in (parcel_code.shown(parcel.code), parcel.name, parcel.phone, parcel.address, "500"):
            assert bare(words) in said
    for words in ("Giao Hàng A · 22/11/2026 · Số BG-2611-007", SEALED, "6.000 đ", "1.500 g", "Người lập: Hạnh"):
        assert bare(words) in said, words
    assert said.count(bare("(họ tên, chữ ký, giờ)")) == 2


def test_two_pages_each_have_their_head_their_number_and_the_warning() -> None:
    made = manifest(40)
    layout = made.layout()
    assert len(layout.pages) >= 2
    reader = PdfReader(io.BytesIO(printing.to_pdf(made, PaperSize.A4)))
    pages = [bare(page.extract_text()) for page in reader.pages]
    for at, page in enumerate(pages, 1):
        for words in (f"Trang {at}/{len(pages)}", "BG-2611-007", SEALED, "Người nhận", "Thu hộ (đ)"):
            assert bare(words) in page
        assert margins_are_white(painted(layout, at - 1), layout, 10)
    for at, parcel in enumerate(made.parcels, 1):
        assert sum(bare(parcel_code.shown(parcel.code)) in page for page in pages) == 1, at
    signed = [bare("(họ tên, chữ ký, giờ)") in page for page in pages]
    assert signed == [False] * (len(pages) - 1) + [True]
    assert bare(parcel_code.shown(made.parcels[-1].code)) in pages[-1]  # the sums never stand alone


def test_it_lies_on_its_long_side() -> None:
    (page,) = PdfReader(io.BytesIO(printing.to_pdf(manifest(1), PaperSize.A4))).pages
    assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == (842, 595)


def test_the_goods_stand_there_only_where_the_contract_asks() -> None:
    made = manifest(2)
    assert bare("Nội dung hàng") not in text(made, PaperSize.A4)
    told = [dataclasses.replace(parcel, content="Dầu ăn đóng chai") for parcel in made.parcels]
    said = text(dataclasses.replace(made, parcels=told), PaperSize.A4)
    assert bare("Nội dung hàng") in said
    assert said.count(bare("Dầu ăn đóng chai")) == 2


def test_long_names_and_addresses_wrap_inside_their_columns() -> None:
    long = ManifestParcel("K7F392QF", "Ẵ" * 100, "0905 000 000", "Ộ" * 300, 9_999_999_999, 99_999, "Ữ" * 80)
    made = dataclasses.replace(manifest(0), parcels=[long])
    layout = made.layout()
    assert margins_are_white(painted(layout), layout, 10)
    said = text(made, PaperSize.A4)
    assert [said.count(letter) for letter in "ẴỘỮ"] == [100, 300, 80]
    assert "K7F3-92QF" in said


def test_a_manifest_without_parcels_still_says_so() -> None:
    said = text(manifest(0), PaperSize.A4)
    assert bare("Số kiện 0") in said


def test_a_camera_reads_the_names_here(tmp_path: Path) -> None:
    """So that its finding none on a label means something."""
    said = seen(pictures(printing.to_pdf(manifest(3), PaperSize.A4))[0], tmp_path)
    assert "0905000002" in bare(said)
    assert bare("Nguyễn Thị Ánh Tuyết") in bare(said)


def test_the_properties_name_nobody() -> None:
    pdf = printing.to_pdf(manifest(1), PaperSize.A4)
    properties = dict(PdfReader(io.BytesIO(pdf)).metadata or {})
    assert properties["/Title"] == "Danh sách bàn giao kiện hàng"
    assert NAME not in str(properties)
