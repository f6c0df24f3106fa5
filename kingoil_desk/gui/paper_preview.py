"""Papers as they will come out of the printer, page below page, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.gui.metrics import S3
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.paper.output import Paint, a4

PAPER = "#FFFFFF"  # paper is white in the dark as well


class PaperPreview(QWidget):
    """Lies in a scroll area; takes its width and needs the height that follows from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Paint] = ()
        self._size = a4()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pages(self, pages: Sequence[Paint], size: QPageSize) -> None:
        self._pages, self._size = pages, size
        self.updateGeometry()
        self.update()

    def _millimetres(self) -> tuple[float, float]:
        size = self._size.size(QPageSize.Unit.Millimeter)
        return size.width(), size.height()

    def _page_height(self, width: int) -> float:
        across, down = self._millimetres()
        return (width - 2) * down / across

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = max(1, len(self._pages))
        return round(count * (self._page_height(width) + 2) + (count - 1) * S3)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumWidth())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        across, down = self._millimetres()
        dots = self.logicalDpiX() / 25.4  # what a page asks of the device it is drawn on
        scale = (self.width() - 2) / (across * dots)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, step = 1.0, self._page_height(self.width()) + S3
        for paint in self._pages:
            sheet = QRectF(1, top, self.width() - 2, step - S3)
            painter.setPen(QPen(QColor(tokens_of(self.palette()).control), 1))
            painter.setBrush(QColor(PAPER))
            painter.drawRect(sheet)
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(sheet.topLeft())
            painter.scale(scale, scale)
            paint(painter, QRectF(0, 0, across * dots, down * dots))
            painter.restore()
            top += step
        painter.end()
