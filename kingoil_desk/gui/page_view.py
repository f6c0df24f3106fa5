"""A page as it will stand on paper, fitted to the width there is; always black on white."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.gui.metrics import S3
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.paper.output import Paint

LARGEST = 6.0  # px a mm: a small label is not blown up to a poster


class PageView(QWidget):
    """`show_page` gives it a page in mm; it stands in a scroll area and asks for the height that its width needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint: Paint | None = None
        self._width, self._height = 1.0, 1.0
        self._picture: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, paint: Paint, width: float, height: float) -> None:
        self._paint, self._width, self._height = paint, width, height
        self._picture = None
        self.updateGeometry()
        self.update()

    def _page(self, room: int) -> QSize:
        scale = min((room - 2 * S3) / self._width, LARGEST)
        return QSize(max(1, round(self._width * scale)), max(1, round(self._height * scale)))

    def _drawn(self, size: QSize) -> QImage:
        """The page in the screen's own dots; drawn once for each size."""
        dots = QSize(round(size.width() * self.devicePixelRatio()), round(size.height() * self.devicePixelRatio()))
        if self._picture is None or self._picture.size() != dots:
            self._picture = QImage(dots, QImage.Format.Format_RGB32)
            self._picture.fill(Qt.GlobalColor.white)
            if self._paint is not None:
                painter = QPainter(self._picture)
                self._paint(painter, QRectF(0, 0, dots.width(), dots.height()))
                painter.end()
        return self._picture

    # Qt

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._page(width).height() + 2 * S3

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._page(self.width())
        left = (self.width() - size.width()) // 2
        painter = QPainter(self)
        place = QRectF(left, S3, size.width(), size.height())
        painter.drawImage(place, self._drawn(size))
        painter.setPen(QPen(QColor(tokens_of(self.palette()).control), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()
