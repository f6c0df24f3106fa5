"""A slim scroll bar: 10 px, no arrows, in the palette's greys."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

from kingoil_desk.gui.palette import tokens_of


class SlimBar(QScrollBar):
    """Drag the thumb, or press beside it to move a page."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._grip: int | None = None  # px between the thumb's start and the mouse while dragging

    def _upright(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical

    def _length(self) -> int:
        return self.height() if self._upright() else self.width()

    def _thumb(self) -> tuple[int, int]:
        """Start and length in px; the length is at least 28, and 0 when there is nothing to scroll."""
        span = self.maximum() - self.minimum()
        if span <= 0:
            return 0, 0
        size = max(28, self._length() * self.pageStep() // (span + self.pageStep()))
        free = self._length() - size
        start = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self.sliderPosition(), free)
        return start, size

    def _at(self, event: QMouseEvent) -> int:
        point = event.position().toPoint()
        return point.y() if self._upright() else point.x()

    def sizeHint(self) -> QSize:
        return QSize(10, 40) if self._upright() else QSize(40, 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        (start, size), at = self._thumb(), self._at(event)
        if start <= at < start + size:
            self._grip = at - start
        else:
            step = self.SliderAction.SliderPageStepSub if at < start else self.SliderAction.SliderPageStepAdd
            self.triggerAction(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            free = self._length() - self._thumb()[1]
            start = self._at(event) - self._grip
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), start, free))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def paintEvent(self, event: QPaintEvent) -> None:
        start, size = self._thumb()
        if not size:
            return
        t = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.text2 if self.underMouse() else t.control))
        thumb = QRect(2, start, 6, size) if self._upright() else QRect(start, 2, size, 6)
        painter.drawRoundedRect(thumb, 3, 3)
        painter.end()
