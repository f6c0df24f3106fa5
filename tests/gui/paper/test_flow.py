"""How blocks flow: stacked marks have room in every line, pages keep order and height, columns keep to themselves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kingoil_desk.gui.paper.flow import MM, Cell, Gap, QrCode, Row, Words, in_units, paged, painted, pair
from tests.gui.paper.reading import DOTS, darkest

MARKED = "ẴỆỖỮẬỢỰỘ"


def picture_of(*blocks: Words | Row | QrCode, width: float = 80, dots: int = DOTS) -> QImage:
    high = sum(block.height((width - 10) * MM) for block in blocks) / MM
    picture = QImage(round(width * dots), round((high + 10) * dots), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painted(blocks, width, 5)(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    return picture


@pytest.mark.parametrize("points", [7.0, 8.5, 9.0, 12.0, 16.0])
@pytest.mark.parametrize("strong", [False, True])
def test_stacked_marks_stay_inside_their_line(points: float, strong: bool) -> None:
    """So that lines one below the other never touch, though marks stand above capitals and dots below."""
    picture = picture_of(Words(MARKED, points, strong))
    bottom = picture.height() / DOTS
    assert darkest(picture, 0, 0, 80, 5) > 200
    assert darkest(picture, 0, bottom - 5, 80, bottom) > 200
    assert darkest(picture, 0, 5, 80, bottom - 5) < 128


class Sized:
    """A block of so many mm."""

    def __init__(self, mm: float) -> None:
        self.mm = mm

    def height(self, width: float) -> float:
        return self.mm * MM

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Nothing."""


@settings(max_examples=100)
@given(st.lists(st.floats(1, 60), max_size=40), st.floats(60, 120), st.floats(60, 120))
def test_pages_keep_the_order_and_their_height(heights: list[float], first: float, others: float) -> None:
    blocks = [Sized(height) for height in heights]
    pages = paged(blocks, 70, first, others)
    assert [block for page in pages for block in page] == blocks
    for at, page in enumerate(pages):
        assert sum(block.height(0) for block in page) / MM <= (others if at else first) + 1e-6


def test_a_new_page_does_not_begin_with_white() -> None:
    pages = paged([Words("a"), Gap(50), Gap(50), Words("b")], 70, 60, 60)
    assert [[type(block) for block in page] for page in pages][1:] == [[Words]]


@settings(max_examples=40)
@given(st.text(MARKED + "a ", min_size=1, max_size=120), st.text("0123456789.", min_size=1, max_size=12))
def test_figures_keep_their_column_whatever_stands_beside(words: str, figures: str) -> None:
    block = pair(words, figures, 9)
    assert len(block.cells) == 2
    picture = picture_of(block)
    assert darkest(picture, 75.2, 0, 80, picture.height() / DOTS) > 200
    assert darkest(picture, 0, 0, 4.8, picture.height() / DOTS) > 200


def test_columns_without_a_width_share_what_is_left() -> None:
    row = Row((Cell(Words("a" * 200)), Cell(Words("b"), 10), Cell(Words("c" * 200))))
    picture = picture_of(row)
    assert darkest(picture, 75.2, 0, 80, picture.height() / DOTS) > 200


def test_a_painter_is_given_back_as_it_was() -> None:
    picture = QImage(100, 100, QImage.Format.Format_Grayscale8)
    painter = QPainter(picture)
    before = painter.transform()
    with in_units(painter, QRectF(0, 0, 100, 100), 80):
        assert painter.transform() != before
    assert painter.transform() == before
    painter.end()
