"""A pen that writes block below block on a paper: lengths in mm, type in points, whatever the device."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kingoil_desk.gui.fonts import font

INK, GREY = "#000000", "#4A4A4A"  # black on white whatever the window's colours are


class Pen:
    """Stands at `y` in `area`, the page without its margins (in mm on all four sides), and moves down as it writes.

    Type is measured for the painter's device. With `measured_for`, it is measured for that one and scaled to the
    painter's: so lines break at the same words on every printer, and what was counted into pages stays in them.
    """

    def __init__(
        self, painter: QPainter, page: QRectF, margin: float, measured_for: QPaintDevice | None = None
    ) -> None:
        self.painter = painter
        self.device = measured_for or painter.device()
        scale = painter.device().logicalDpiX() / self.device.logicalDpiX()
        painter.scale(scale, scale)
        self.dots = self.device.logicalDpiX() / 25.4
        edge = margin * self.dots
        whole = QRectF(page.left() / scale, page.top() / scale, page.width() / scale, page.height() / scale)
        self.area = whole.adjusted(edge, edge, -edge, -edge)
        self.y = self.area.top()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def gap(self, millimetres: float) -> None:
        self.y += millimetres * self.dots

    def line(self) -> None:
        self.painter.setPen(QPen(QColor(GREY), 0.3 * self.dots))
        self.painter.drawLine(QPointF(self.area.left(), self.y), QPointF(self.area.right(), self.y))

    def text(
        self,
        text: str,
        points: float = 11.5,
        *,
        strong: bool = False,
        ink: str = INK,
        left: float = 0,
        lead: str = "",
    ) -> None:
        """Wrapped over the whole width, from `left` mm on; `lead` stands before it on the same line, in 600."""
        layout = self._layout(lead + text, points, Qt.AlignmentFlag.AlignLeft, strong=strong)
        if lead:
            layout.setFormats([_strong(len(lead), points)])
        height = self._break(layout, self.area.width() - left * self.dots)
        self.painter.setPen(QColor(ink))
        layout.draw(self.painter, QPointF(self.area.left() + left * self.dots, self.y))
        self.y += height

    def _layout(self, text: str, points: float, align: Qt.AlignmentFlag, *, strong: bool = False) -> QTextLayout:
        layout = QTextLayout(text, _type(points, strong=strong), self.device)
        wrap = QTextOption(align)
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a name may be one word of 100 letters
        layout.setTextOption(wrap)
        return layout

    def _break(self, layout: QTextLayout, room: float) -> float:
        """Breaks the text into lines of that width: how high they are together."""
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return height

    def heading(self, text: str, points: float = 14) -> None:
        self.text(text, points, strong=True)
        self.gap(0.5)

    def step(self, number: str, text: str) -> None:
        y = self.y
        self.text(number, strong=True)
        self.y = y
        self.text(text, left=8)
        self.gap(1)

    def foot(self, text: str, right: str = "") -> None:
        """At the bottom of the page, wherever the text above ended."""
        self.painter.setPen(QColor(GREY))
        for words, align in ((text, Qt.AlignmentFlag.AlignLeft), (right, Qt.AlignmentFlag.AlignRight)):
            layout = self._layout(words, 9, align)
            height = self._break(layout, self.area.width())
            layout.draw(self.painter, QPointF(self.area.left(), self.area.bottom() - height))

    def use(self, points: float, *, strong: bool = False, ink: str = INK) -> None:
        """The type and ink for what is drawn beside these methods, on a page that is not scaled."""
        self.painter.setFont(_type(points, strong=strong))
        self.painter.setPen(QColor(ink))

    def metrics(self, points: float) -> QFontMetricsF:
        return QFontMetricsF(_type(points, strong=True), self.device)


def _type(points: float, *, strong: bool) -> QFont:
    result = font(strong=strong)
    result.setPointSizeF(points)
    return result


def _strong(length: int, points: float) -> QTextLayout.FormatRange:
    """The first letters of a text in 600; lengths in UTF-16, as Qt counts them, for the letters of a lead."""
    bold = QTextCharFormat()
    bold.setFont(_type(points, strong=True))
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = 0, length, bold
    return result
