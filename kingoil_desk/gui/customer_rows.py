"""How a found customer looks in the list: name and form of address, phone tail and ward, refusals."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState, paint_chips
from kingoil_desk.gui.customer_list import HIT_ROLE
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.metrics import ROW_HIT, S2, S3, S4
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import RIGHT, AnyIndex, RowDelegate, paint_text
from kingoil_desk.service.search import Hit

TAIL_COLUMN = 78  # px: the wards of all rows begin on one line


class CustomerDelegate(RowDelegate):
    """64 px rows; refusals are never cut, the ward gives way to them."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HIT, parent)
        self._formats = formats

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        hit: Hit = index.data(HIT_ROLE)
        inner = rect.adjusted(S4, 0, -S4, 0)
        upper = QRect(inner.x(), inner.y() + 9, inner.width(), 22)
        lower = QRect(inner.x(), inner.y() + 33, inner.width(), 24)
        date = self._formats.brief_date(hit.last_at)
        upper.setWidth(upper.width() - self._paint_date(painter, upper, date, t))
        self._paint_name(painter, upper, hit, t)
        chips = words.prohibition_chips(hit.refusals)
        if hit.archived:
            chips = (*chips, Chip(ChipState.NEUTRAL, self.tr("archived")))
        taken = 0
        if chips:
            taken = paint_chips(painter, lower, chips, t, right=True) + S2
        self._paint_place(painter, lower.adjusted(0, 0, -taken, 0), hit, t)

    def _paint_date(self, painter: QPainter, rect: QRect, date: str, t: Tokens) -> int:
        return paint_text(painter, rect, date, font(Size.SMALL), t.text2, RIGHT) + S3

    def _paint_name(self, painter: QPainter, rect: QRect, hit: Hit, t: Tokens) -> None:
        strong = font(strong=True)
        spoken = words.spoken_to(hit.address_form, hit.called)
        width = QFontMetrics(strong).horizontalAdvance(hit.name)
        if width > rect.width():  # a name of hundreds of letters: shown as far as there is room, whole on the record
            paint_text(painter, rect, hit.name, strong, t.text, elide=True)
            return
        x = paint_text(painter, rect, hit.name, strong, t.text)
        rest = rect.adjusted(x + S2, 0, 0, 0)
        if QFontMetrics(font()).horizontalAdvance(spoken) <= rest.width():
            paint_text(painter, rest, spoken, font(), t.text2)

    def _paint_place(self, painter: QPainter, rect: QRect, hit: Hit, t: Tokens) -> None:
        tail = words.masked_tail(hit.tail)
        x = paint_text(painter, rect, tail, font(), t.text)
        start = max(TAIL_COLUMN, x + S2) if tail else 0
        place = rect.adjusted(start, 0, 0, 0)
        if QFontMetrics(font(Size.SMALL)).horizontalAdvance(hit.place) <= place.width():
            paint_text(painter, place, hit.place, font(Size.SMALL), t.text2)
