"""Blocks of words that flow down a paper: measured and broken the same for every printer, PDF and screen.

Everything is laid out in units of 1/40 mm and scaled to the device when it is painted, so that lines break at the same
words everywhere and what was counted into pages stays in them.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.paper.codes import draw_qr

MM = 40.0  # units
POINT = MM * 25.4 / 72
INK = "#000000"  # black on white whatever the window's colours are

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@contextlib.contextmanager
def in_units(painter: QPainter, page: QRectF, width: float) -> Iterator[None]:
    """The painter in units from the corner of a page that is `width` mm wide; as it was afterwards."""
    painter.save()
    scale = page.width() / (width * MM)
    painter.translate(page.topLeft())
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(INK))
    try:
        yield
    finally:
        painter.restore()


@lru_cache(maxsize=64)
def face(points: float, strong: bool = False) -> QFont:
    """The desk's font for painting in units."""
    result = font(strong=strong)
    result.setPixelSize(max(1, round(points * POINT)))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the same widths at every scale
    return result


def advance(text: str, points: float, *, strong: bool = False) -> float:
    """Units that the text takes on one line."""
    return QFontMetricsF(face(points, strong)).horizontalAdvance(text)


def unbroken(text: str) -> str:
    """A phone number that no line end parts."""
    return text.replace(" ", "\u00a0")


@lru_cache(maxsize=4)
def points_of_capitals(millimetres: float, strong: bool = True) -> float:
    """The type size whose capitals are so high."""
    return millimetres * MM * 100 / (QFontMetricsF(face(100, strong)).capHeight())


@dataclass(frozen=True, slots=True)
class Words:
    """Words that wrap, inside a word where one is wider than the room; never cut."""

    text: str
    points: float = 9.0
    strong: bool = False
    align: Qt.AlignmentFlag = LEFT
    ink: str = INK

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text.replace("\n", "\u2028"), face(self.points, self.strong))
        wrap = QTextOption(self.align)
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def height(self, width: float) -> float:
        return self._laid_out(width)[1]

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        painter.setPen(QColor(self.ink))
        self._laid_out(width)[0].draw(painter, QPointF(left, top))


class Block(Protocol):
    """Part of a paper that no end of a page parts; all lengths in units."""

    def height(self, width: float) -> float: ...

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Gap:
    """`mm` of white."""

    mm: float

    def height(self, width: float) -> float:
        return self.mm * MM

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, with white above and below; `thick` and `room` in mm."""

    thick: float = 0.25
    room: float = 1.0

    def height(self, width: float) -> float:
        return (2 * self.room + self.thick) * MM

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        line = QRectF(left, top + self.room * MM, width, self.thick * MM)
        painter.fillRect(line, QColor(INK))


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a column of `mm`; those with 0 share what the others leave."""

    words: Words
    mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, as high as the highest; `gap` mm between them."""

    cells: tuple[Cell, ...]
    gap: float = 2.0

    def _widths(self, width: float) -> list[float]:
        fixed = sum(cell.mm for cell in self.cells) + self.gap * (len(self.cells) - 1)
        rest = (width - fixed * MM) / max(1, sum(not cell.mm for cell in self.cells))
        return [cell.mm * MM if cell.mm else rest for cell in self.cells]

    def height(self, width: float) -> float:
        return max(cell.words.height(room) for cell, room in zip(self.cells, self._widths(width), strict=True))

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        for cell, room in zip(self.cells, self._widths(width), strict=True):
            cell.words.draw(painter, left, top, room)
            left += room + self.gap * MM


def pair(label: str, value: str, points: float = 9.0, *, strong: bool = False) -> Row:
    """Words at the left and their figures at the right, which never wrap."""
    figures = advance(value, points, strong=strong) / MM + 0.5
    return Row((Cell(Words(label, points, strong)), Cell(Words(value, points, strong, RIGHT), figures)))


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that stay together."""

    blocks: tuple[Block, ...]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        for block in self.blocks:
            block.draw(painter, left, top, width)
            top += block.height(width)


@dataclass(frozen=True, slots=True)
class TableRow(Group):
    """A row of a table; where it begins another page, the `head` of the columns stands above it once more."""

    head: Block


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code of `mm` with its white margin: in the middle, or at the left with `beside` at its right."""

    text: str
    mm: float
    beside: Group | None = None

    def height(self, width: float) -> float:
        side = self.mm * MM
        return side if self.beside is None else max(side, self.beside.height(width - side - 2 * MM))

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        side = self.mm * MM
        if self.beside is None:
            draw_qr(painter, QRectF(left + (width - side) / 2, top, side, side), self.text)
            return
        draw_qr(painter, QRectF(left, top, side, side), self.text)
        room = width - side - 2 * MM
        down = max(0.0, (side - self.beside.height(room)) / 2)
        self.beside.draw(painter, left + side + 2 * MM, top + down, room)


def paged(blocks: Sequence[Block], width: float, first: float, others: float) -> list[list[Block]]:
    """The blocks of each page; `first` and `others` are the heights (mm) that pages of `width` mm have for them."""
    pages: list[list[Block]] = [[]]
    room = first * MM
    for block in blocks:
        height = block.height(width * MM)
        if height > room and pages[-1]:
            pages.append([])
            room = others * MM
            if isinstance(block, TableRow):
                pages[-1].append(block.head)
                room -= block.head.height(width * MM)
        if pages[-1] or len(pages) == 1 or not isinstance(block, Gap | Rule):  # no page begins with a line of white
            pages[-1].append(block)
            room -= height
    return pages


def painted(blocks: Sequence[Block], width: float, margin: float) -> Callable[[QPainter, QRectF], None]:
    """A page `width` mm wide that has the blocks one below the other, inside its margin."""

    def paint(painter: QPainter, page: QRectF) -> None:
        with in_units(painter, page, width):
            top = margin * MM
            for block in blocks:
                block.draw(painter, margin * MM, top, (width - 2 * margin) * MM)
                top += block.height((width - 2 * margin) * MM)

    return paint
