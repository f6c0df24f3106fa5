"""The outer label of a parcel: what the carrier needs to sort it and bring it back, and nothing of the recipient.

The policy (C4.2) is kept by what a label cannot hold: its values have no place for a name, a number, an address or a
product, its codes are the parcel's code alone, and that is random. Whoever adds a field here breaks a test on purpose.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.parcel import Mark
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.codes import draw_code128, draw_qr
from kingoil_desk.gui.paper.flow import CENTRE, INK, LEFT, MM, Words, face, in_units, points_of_capitals
from kingoil_desk.gui.paper.paper_words import PaperWords, words_in
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.paper.size import MILLIMETRES, PaperSize

LEAST = 4.0  # points below which nothing is shrunk; it wraps instead


@dataclass(frozen=True, slots=True)
class Label:
    """The whole of what one label says. `code` and `return_code` as `domain.parcel_code` made them, this parcel is the
    `number`-th `of` so many, `carrier` and `sorting` (may be empty) are the carrier's own words.
    """

    code: str
    return_code: str
    number: int
    of: int
    carrier: str
    sorting: str
    sent: dt.date
    shop_name: str
    marks: tuple[Mark, ...] = ()
    language: Language = Language.VIETNAMESE

    def __post_init__(self) -> None:
        """Raises `ValueError` for a code that no parcel has: a phone number would be one."""
        if parcel_code.read_code(self.code) != self.code or not parcel_code.is_return_code(self.return_code):
            raise ValueError("a label carries a parcel's own codes only")


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels to print in one run; one page each."""

    labels: Sequence[Label]

    def title(self) -> str:
        language = self.labels[0].language if self.labels else Language.VIETNAMESE
        return words_in(language).translate("Label", "Parcel labels")

    def layout(self, size: PaperSize) -> Layout:
        return Layout(*MILLIMETRES[size], [partial(paint_label, label, size) for label in self.labels])


@dataclass(frozen=True, slots=True)
class _Grid:
    """Heights from the top down in mm, and how large the type is beside that of 100×150."""

    width: float
    margin: float
    type: float
    head: float
    capitals: float  # how high the code's letters are
    middle: float
    bars: float
    side: float  # width of the column beside the QR code
    gap: float


_GRIDS = {
    PaperSize.LABEL_100_150: _Grid(100, 5, 1.0, 11.5, 10, 55, 21, 36, 1.6),
    PaperSize.A6: _Grid(105, 5, 1.0, 11.5, 10, 54.5, 20, 38, 1.5),
    PaperSize.LABEL_75_100: _Grid(75, 3.5, 0.72, 8.4, 7.2, 34.5, 13, 29, 1.0),
}
_RULE = 0.5  # mm


def paint_label(label: Label, size: PaperSize, painter: QPainter, page: QRectF) -> None:
    """One page, black on white whatever the window's colours are."""
    grid = _GRIDS[size]
    with in_units(painter, page, grid.width):
        _LabelPainter(painter, grid, MILLIMETRES[size][1], label).paint()


class _LabelPainter:
    """Draws section below section; lengths in mm."""

    def __init__(self, painter: QPainter, grid: _Grid, height: float, label: Label) -> None:
        self._painter, self._grid, self._height, self._label = painter, grid, height, label
        self._words: PaperWords = words_in(label.language)
        self._left, self._right = grid.margin, grid.width - grid.margin

    def paint(self) -> None:
        grid = self._grid
        y = grid.margin - grid.gap / 2
        self._head(y)
        y = self._rule(y + grid.head)
        y = self._code(y)
        y = self._rule(y)
        self._middle(y)
        y = self._rule(y + grid.middle)
        y = self._bars(y)
        y = self._rule(y)
        self._foot(y)

    # sections

    def _head(self, y: float) -> None:
        grid, label = self._grid, self._label
        box = 17.5 * grid.type
        parcels = QRectF(self._right - box, y, box, grid.head - 1.5 * grid.gap)
        self._painter.fillRect(_units(parcels), QColor(INK))
        self._fit(parcels.adjusted(1, 0, -1, 0), f"{label.number}/{label.of}", 16, CENTRE, strong=True, ink="#FFFFFF")
        room = parcels.left() - 2 - self._left
        note = self._words.translate("Label", "Not deliverable: return under the code below")
        name = QRectF(self._left, y - 0.3, room, grid.head * 0.56)
        self._fit(name, label.shop_name, 12, LEFT, strong=True)
        self._fit(QRectF(self._left, name.bottom(), room, grid.head * 0.34), note, 8.5, LEFT)

    def _code(self, y: float) -> float:
        """The code's capitals have their full height; wide letters are drawn narrower."""
        grid, caption = self._grid, 4.0 * self._grid.type
        self._fit(
            QRectF(self._left, y, self._right - self._left, caption),
            self._words.translate("Label", "Parcel code"),
            8.5,
            LEFT,
        )
        baseline = y + caption + 1.8 * grid.type + grid.capitals
        font = face(points_of_capitals(grid.capitals), True)
        text = parcel_code.shown(self._label.code)
        wide, room = QFontMetricsF(font).horizontalAdvance(text), (self._right - self._left) * MM
        painter = self._painter
        painter.save()
        painter.translate(grid.width * MM / 2, baseline * MM)
        painter.scale(min(1.0, room / wide), 1.0)
        painter.setFont(font)
        painter.drawText(QPointF(-wide / 2, 0), text)
        painter.restore()
        return baseline + 2.6 * grid.type + grid.gap / 2  # Q and the comma below the line

    def _middle(self, y: float) -> None:
        """At the left the QR code, whose white margin may use the label's; at the right where it goes."""
        grid, label = self._grid, self._label
        edge = self._right - grid.side
        white = 1.0  # the label's cut edge may be dark
        draw_qr(self._painter, _units(QRectF(white, y, edge - 1 - white, grid.middle)), label.code, robust=True)
        caption, value, t = 4.0 * grid.type, 6.6 * grid.type, grid.type
        y += grid.gap / 2
        if label.sorting:
            self._caption(QRectF(edge, y, grid.side, caption), self._words.translate("Label", "Sorting mark"))
            box = QRectF(edge, y + caption + 0.3, grid.side, 14.5 * t)
            pen = QPen(QColor(INK), _RULE * MM)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._painter.setPen(pen)
            half = _RULE / 2
            self._painter.drawRect(_units(box.adjusted(half, half, -half, -half)))
            self._fit(box.adjusted(1.5, 1, -1.5, -1), label.sorting, 40, CENTRE, strong=True)
            y = box.bottom() + 1.8 * t
        self._caption(QRectF(edge, y, grid.side, caption), self._words.translate("Label", "Carrier"))
        carrier = QRectF(edge, y + caption, grid.side, 1.4 * value)
        self._fit(carrier, label.carrier, 14, LEFT, strong=True)
        y = carrier.bottom() + 0.8 * t
        self._caption(QRectF(edge, y, grid.side, caption), self._words.translate("Label", "Date sent"))
        self._fit(QRectF(edge, y + caption, grid.side, value), f"{label.sent:%d/%m/%Y}", 13, LEFT, strong=True)

    def _bars(self, y: float) -> float:
        grid, code = self._grid, self._label.code
        y += grid.gap / 2
        draw_code128(self._painter, _units(QRectF(0.5, y, grid.width - 1, grid.bars)), code)
        y += grid.bars
        under = 5.4 * grid.type
        self._fit(QRectF(self._left, y, self._right - self._left, under), code, 12, CENTRE, strong=True)
        return y + under

    def _foot(self, y: float) -> None:
        grid, label, t = self._grid, self._label, self._grid.type
        bottom = self._height - grid.margin + grid.gap / 2
        note = 4.0 * t
        sentence = self._words.translate("Label", "Name, phone number and address are not printed here.")
        self._fit(QRectF(self._left, bottom - note, self._right - self._left, note), sentence, 8.5, LEFT)
        side = min(11.0 * t, bottom - note - y - 0.5)
        marks = side * len(label.marks) + 1.0 * max(0, len(label.marks) - 1)
        x = self._right - marks
        for mark in label.marks:
            self._mark(QRectF(x, y + 0.3, side, side), mark)
            x += side + 1.0
        room = self._right - marks - 2 - self._left
        self._caption(QRectF(self._left, y, room, 4.0 * t), self._words.translate("Label", "Return code to the shop"))
        value = QRectF(self._left, y + 4.0 * t, room, min(7.5 * t, bottom - note - y - 4.0 * t))
        self._fit(value, parcel_code.shown_return(label.return_code), 16, LEFT, strong=True)

    # strokes

    def _rule(self, y: float) -> float:
        self._painter.fillRect(_units(QRectF(self._left, y, self._right - self._left, _RULE)), QColor(INK))
        return y + _RULE + self._grid.gap

    def _caption(self, place: QRectF, text: str) -> None:
        self._fit(place, text, 8.5, LEFT)

    def _fit(
        self, place: QRectF, text: str, points: float, align: Qt.AlignmentFlag, *, strong: bool = False, ink: str = INK
    ) -> None:
        """In the middle of the height; shrunk on one line as far as two thirds, then wrapped and shrunk until it fits.
        `points` are those of 100×150.
        """
        points *= self._grid.type
        room, high = place.width() * MM, place.height() * MM
        one_line = QFontMetricsF(face(points, strong)).horizontalAdvance(text)
        if one_line > room and one_line * 2 / 3 <= room:
            points *= 0.99 * room / one_line
        while (height := Words(text, points, strong, align).height(room)) > high * 1.12 and points > LEAST:
            points -= 0.25
        top = place.top() * MM + (high - height) / 2
        Words(text, points, strong, align, ink).draw(self._painter, place.left() * MM, top, room)

    def _mark(self, place: QRectF, mark: Mark) -> None:
        """The usual picture without words, in a box of 24 by 24."""
        painter, box = self._painter, _units(place)
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width() / 24, box.height() / 24)
        pen = QPen(QColor(INK), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_picture(mark))
        painter.restore()


def _picture(mark: Mark) -> QPainterPath:
    path = QPainterPath()
    if mark is Mark.FRAGILE:  # a glass
        path.moveTo(6, 3)
        path.lineTo(18, 3)
        path.cubicTo(18, 9, 16, 13, 12, 13)
        path.cubicTo(8, 13, 6, 9, 6, 3)
        _lines(path, ((12, 13), (12, 21)), ((8, 21), (16, 21)))
    elif mark is Mark.UPRIGHT:  # two arrows
        for x in (7, 17):
            _lines(path, ((x, 21), (x, 4)), ((x - 4, 8), (x, 4), (x + 4, 8)))
    else:  # an umbrella
        path.moveTo(3, 13)
        path.cubicTo(3, 1, 21, 1, 21, 13)
        path.lineTo(3, 13)
        path.moveTo(12, 13)
        path.lineTo(12, 19)
        path.cubicTo(12, 22, 16, 22, 16, 19)
        _lines(path, ((12, 2), (12, 4)))
    return path


def _lines(path: QPainterPath, *lines: Sequence[tuple[float, float]]) -> None:
    for line in lines:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)


def _units(place: QRectF) -> QRectF:
    return QRectF(place.left() * MM, place.top() * MM, place.width() * MM, place.height() * MM)
