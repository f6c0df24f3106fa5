"""Codes as another reader sees them: what they say, and that their edges lie on whole dots."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kingoil_desk.domain import check_character, parcel_code, vietqr
from kingoil_desk.gui.paper.codes import code128_bars, draw_code128, draw_qr, qr_rows
from kingoil_desk.gui.paper.flow import MM, in_units
from tests.gui.paper.reading import codes

CODES = st.text(check_character.ALPHABET, min_size=parcel_code.LENGTH, max_size=parcel_code.LENGTH)


def picture_of(text: str, *, bars: bool, width: float = 60, height: float = 60, dots: float = 8) -> QImage:
    picture = QImage(round(width * dots), round(height * dots), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    with in_units(painter, QRectF(0, 0, picture.width(), picture.height()), width):
        place = QRectF(1.3 * MM, 1.7 * MM, (width - 2.6) * MM, (height - 3.4) * MM)
        (draw_code128 if bars else draw_qr)(painter, place, text)
    painter.end()
    return picture


def greys(picture: QImage) -> set[int]:
    row, bits = picture.bytesPerLine(), bytes(picture.constBits())
    return {grey for y in range(picture.height()) for grey in bits[y * row : y * row + picture.width()]}


@settings(max_examples=60)
@given(CODES)
@example("99F3A7QY")
@example("9K000099")
@example("99000000")
def test_code_128_says_the_code_and_nothing_else(code: str) -> None:
    """Figures and letters in any order: the encoder changes its alphabet in between."""
    assert codes(picture_of(code, bars=True, height=15)) == {"Code128": code}


@settings(max_examples=40)
@given(CODES)
def test_a_qr_code_says_the_code_and_nothing_else(code: str) -> None:
    assert codes(picture_of(code, bars=False)) == {"QRCode": code}


@settings(max_examples=25)
@given(st.integers(1, vietqr.MAX_AMOUNT), st.text("ABCDEFGHJK0123456789", min_size=0, max_size=vietqr.MAX_PURPOSE))
def test_a_transfer_is_read_as_it_was_made(amount: int, words: str) -> None:
    payload = vietqr.payload(vietqr.Account("970436", "0123456789"), amount, words)
    assert codes(picture_of(payload, bars=False)) == {"QRCode": payload}


@pytest.mark.parametrize("dots", [8, 11.81, 23.62, 7.77])
@pytest.mark.parametrize("bars", [True, False])
def test_every_edge_lies_on_a_dot(bars: bool, dots: float) -> None:
    """Neither black nor white would be a grey edge, which a thermal head prints ragged."""
    assert greys(picture_of("K7F392QF", bars=bars, dots=dots)) == {0, 255}


def test_every_module_is_equally_wide() -> None:
    picture = picture_of("K7F392QF", bars=True, height=15)
    row = bytes(picture.constBits())[picture.bytesPerLine() * 60 :][: picture.width()]
    modules = "".join("1" if bar else "0" for bar in code128_bars("K7F392QF"))
    drawn = "".join("1" if grey == 0 else "0" for grey in row).strip("0")
    module = len(drawn) // len(modules)
    assert drawn == "".join(bit * module for bit in modules)


def test_a_qr_code_has_four_modules_of_white_around_it() -> None:
    picture = picture_of("K7F392QF", bars=False)
    rows = [bytes(picture.scanLine(y))[: picture.width()] for y in range(picture.height())]
    dark = [y for y, row in enumerate(rows) if 0 in row]
    module = (dark[-1] - dark[0] + 1) // len(qr_rows("K7F392QF"))
    white = 1.7 * 8  # mm to the place that was given
    assert dark[0] - white >= 4 * module - 1
    assert picture.height() - white - dark[-1] >= 4 * module - 1


def test_a_small_preview_still_shows_a_whole_code() -> None:
    """Less than a dot a module: grey, but inside its place."""
    picture = picture_of("K7F392QF" * 12, bars=False, dots=0.7)
    assert min(greys(picture)) < 128
    assert bytes(picture.scanLine(0))[: picture.width()] == b"\xff" * picture.width()
