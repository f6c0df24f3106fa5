"""The customer's slip of refusals and grants, on A5: as many pages as its words need."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPen

from kingoil_desk.domain.consent import Channel, Decision
from kingoil_desk.domain.shop import contact_line
from kingoil_desk.gui.consent_words import last_day_words
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.output import PDF_DPI, Paint
from kingoil_desk.gui.paper.pen import GREY, INK, Pen
from kingoil_desk.gui.paper.slip_words import SlipWords
from kingoil_desk.service.consent_slip import ConsentSlip, SaidOnce, Standing

WIDTH, HEIGHT, MARGIN = 148.0, 210.0, 12.0  # mm
FOOT = 8.0  # mm at the bottom that only the foot uses
BODY, SMALL = 9.5, 8.5  # points
INDENT, MARK = 6.0, 3.2  # mm

Block = Callable[[Pen], None]  # what the end of a page never parts


def a5() -> QPageSize:
    return QPageSize(QPageSize.PageSizeId.A5)


class ConsentSlipPaper:
    """`pages` draws it; it holds no way to reach the customer. The language is the customer's, not the window's.

    Everything is measured once for a device of its own, and each printer's page is scaled from that: so all agree on
    where a page ends.
    """

    def __init__(self, slip: ConsentSlip, formats: Formats, language: Language = Language.VIETNAMESE) -> None:
        self.slip, self.formats, self.language = slip, formats, language
        self._words = SlipWords(language)
        self._device = QImage(1, 1, QImage.Format.Format_Grayscale8)
        self._device.setDotsPerMeterX(round(PDF_DPI / 0.0254))
        self._device.setDotsPerMeterY(round(PDF_DPI / 0.0254))
        self._device.fill(255)
        self._sheets = self._parted()

    def title(self) -> str:
        """What the PDF and the printer's queue are told; the same for every customer."""
        return self._words.title()

    def pages(self) -> list[Paint]:
        """Each page as a painter's work; A5 upright."""
        return [partial(self._paint, at) for at in range(len(self._sheets))]

    def _paint(self, at: int, painter: QPainter, page: QRectF) -> None:
        pen = Pen(painter, page, MARGIN, self._device)
        for block in self._sheets[at]:
            block(pen)
        number = self._words.page(at + 1, len(self._sheets))
        pen.foot(f"{self.slip.code} · {self.formats.moment(self.slip.made_at)}", number)

    def _parted(self) -> list[list[Block]]:
        """The blocks of each page."""
        painter = QPainter(self._device)
        dots = self._device.logicalDpiX() / 25.4
        pen = Pen(painter, QRectF(0, 0, WIDTH * dots, HEIGHT * dots), MARGIN)
        bottom = pen.area.bottom() - FOOT * dots
        sheets: list[list[Block]] = [[]]
        for block in self._blocks():
            before = pen.y
            block(pen)
            if pen.y > bottom and sheets[-1]:
                sheets.append([])
                pen.y += pen.area.top() - before
            sheets[-1].append(block)
        painter.end()
        return sheets

    # from the top down

    def _blocks(self) -> list[Block]:
        return [self._head, *self._standing(), *self._history(), self._how_to_change]

    def _head(self, pen: Pen) -> None:
        words, slip = self._words, self.slip
        pen.text(slip.shop.name, 13, strong=True)
        if contact := contact_line(slip.shop):
            pen.text(contact, SMALL, ink=GREY)
        pen.gap(2)
        pen.line()
        pen.gap(3)
        pen.text(words.title(), 16, strong=True)
        pen.gap(1)
        if slip.name:
            pen.text(f"{words.customer()} {slip.name}", BODY + 1, strong=True)
        pen.text(words.code_and_date(slip.code, self.formats.moment(slip.made_at)), BODY)

    def _standing(self) -> list[Block]:
        """A block a channel; the heading stays with the first one."""
        blocks: list[Block] = []
        for channel in Channel:
            lines = [standing for standing in self.slip.standing if standing.channel is channel]
            heading = "" if blocks else self._words.in_force()
            blocks.append(partial(self._channel, heading, channel, lines))
        return blocks

    def _channel(self, heading: str, channel: Channel, lines: Sequence[Standing], pen: Pen) -> None:
        self._heading(heading, pen)
        pen.gap(1)
        pen.text(self._words.channel(channel), BODY, strong=True)
        for standing in lines:
            lead = self._words.decision(standing.decision)
            if standing.expires_at is not None:
                lead += f", {self._words.until(last_day_words(standing.expires_at))}"
            _mark(pen, standing.decision)
            pen.text(f": {self._words.purposes(standing.purposes)}", BODY, left=INDENT, lead=lead)
            pen.gap(0.4)

    def _history(self) -> list[Block]:
        """A block a line; the heading stays with the first one, the count of what is left out with the last."""
        words, said = self._words, self.slip.said
        if not said:
            return [partial(self._note, words.what_was_said(), words.nothing_said())]
        blocks: list[Block] = [
            partial(self._said, words.what_was_said() if at == 0 else "", one) for at, one in enumerate(said)
        ]
        if self.slip.left_out:
            blocks.append(partial(self._note, "", words.left_out(self.slip.left_out)))
        return blocks

    def _said(self, heading: str, said: SaidOnce, pen: Pen) -> None:
        words, formats = self._words, self.formats
        self._heading(heading, pen)
        pen.gap(1)
        _mark(pen, None if said.corrects or said.corrected else said.decision)
        lead = f"{formats.moment(said.stated_at)} · {words.said(said)}"
        pen.text(f" · {words.cells(said.cells)}", BODY, left=INDENT, lead=lead)
        facts = [] if said.corrects else [words.how(said.how)]
        if said.representative:
            facts.append(words.represented(said.representative))
        facts.append(words.recorded(said, formats.moment(said.recorded_at)))
        facts += words.versions(said)
        if said.expires_at is not None:
            over = said.expires_at <= self.slip.made_at
            facts.append(words.lasts(last_day_words(said.expires_at), over=over))
        pen.text(" · ".join(facts), SMALL, ink=GREY, left=INDENT)

    def _note(self, heading: str, text: str, pen: Pen) -> None:
        self._heading(heading, pen)
        pen.gap(1)
        pen.text(text, BODY)

    def _how_to_change(self, pen: Pen) -> None:
        """With the reference below it, by which the shop finds these words again."""
        self._heading(self._words.how_to_change(), pen)
        pen.gap(1)
        pen.text(self._words.change_words(), BODY)
        if self.slip.reference is not None:
            pen.gap(2)
            pen.text(self._words.reference(self.slip.reference), SMALL, ink=GREY)

    def _heading(self, text: str, pen: Pen) -> None:
        if text:
            pen.gap(4)
            pen.text(text, 11.5, strong=True)


def _mark(pen: Pen, decision: Decision | None) -> None:
    """A box before the line: crossed for a no, ticked for a yes, empty and dashed for neither; also in grey."""
    side = MARK * pen.dots
    box = QRectF(pen.area.left() + pen.dots, pen.y + 0.7 * pen.dots, side, side)
    asked = decision is not None
    style = Qt.PenStyle.SolidLine if asked else Qt.PenStyle.DotLine
    pen.painter.setPen(QPen(QColor(INK), 0.25 * pen.dots, style))
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.drawRect(box)
    if not asked:
        return
    pen.painter.setPen(QPen(QColor(INK), 0.5 * pen.dots))
    inner = box.adjusted(*(edge * 0.22 * side for edge in (1, 1, -1, -1)))
    if decision is Decision.GRANTED:
        low = QPointF(inner.left() + 0.35 * inner.width(), inner.bottom())
        pen.painter.drawPolyline([QPointF(inner.left(), inner.center().y()), low, inner.topRight()])
    else:
        pen.painter.drawLine(inner.topLeft(), inner.bottomRight())
        pen.painter.drawLine(inner.topRight(), inner.bottomLeft())
