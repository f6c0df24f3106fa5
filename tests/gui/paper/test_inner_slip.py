"""The slip inside a parcel: goods and thanks, the parcel's code, and no prices unless asked for."""

import dataclasses

import pytest

from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.inner_slip import InnerSlip, SlipLine
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import SIZES, Paper
from tests.gui.paper.reading import bare, margins_are_white, painted, text

BOTH = SIZES[Paper.INNER_SLIP]
LINES = (
    SlipLine("Dầu mè rang", "chai 500 ml", 2, 236_000),
    SlipLine("Hộp quà Tết Ẩm Ấm Ẵng Ộ Ữ Ỷ gồm dầu gấc và dầu dừa", "hộp", 1, 145_000),
)
SLIP = InnerSlip(
    Seller("King Oil", phone="0236 3 123 456"), "K7F392QF", 1, 2, "DH-2611-0318", LINES, hotline="1900 0000"
)


@pytest.mark.parametrize("size", BOTH)
def test_it_says_what_lies_in_the_parcel_and_thanks(size: PaperSize) -> None:
    said = text(SLIP, size)
    for words in ("K7F3-92QF", "Kiện 1/2", "DH-2611-0318", "2 chai 500 ml", LINES[1].name, "1900 0000"):
        assert bare(words) in said, words
    assert bare("Cảm ơn Quý khách đã đặt hàng.") in said


@pytest.mark.parametrize("size", BOTH)
def test_prices_stand_there_only_when_asked_for(size: PaperSize) -> None:
    assert "000đ" not in text(SLIP, size)
    assert "236.000" not in text(SLIP, size)
    said = text(dataclasses.replace(SLIP, prices=True), size)
    assert "236.000" in said
    assert "381.000đ" in said


@pytest.mark.parametrize("size", BOTH)
def test_long_names_wrap_inside_the_paper(size: PaperSize) -> None:
    name = "Ẵ" * 150
    slip = dataclasses.replace(SLIP, lines=(SlipLine(name, name, 9_999, 1),), called_name=name, prices=True)
    layout = slip.layout(size)
    assert margins_are_white(painted(layout), layout, 3.9)
    assert text(slip, size).count("Ẵ") == 450


def test_many_products_fill_numbered_pages_on_a5_and_one_strip_on_a_roll() -> None:
    lines = tuple(SlipLine(f"Dầu số {at:03d}", "chai", 1) for at in range(80))
    slip = dataclasses.replace(SLIP, lines=lines)
    pages = len(slip.layout(PaperSize.A5).pages)
    said = text(slip, PaperSize.A5)
    assert pages > 1
    assert bare(f"K7F3-92QF · Trang {pages}/{pages}") in said
    assert [line.name for line in lines if bare(line.name) not in said] == []
    assert len(slip.layout(PaperSize.ROLL_80).pages) == 1


def test_a_name_is_said_only_when_given_and_in_the_slips_language() -> None:
    said = text(dataclasses.replace(SLIP, called_name="chị Quyên", language=Language.ENGLISH), PaperSize.A5)
    assert bare("Dear chị Quyên, thank you for your order.") in said
