"""The steps of a longer way, one below the other: done, present, still to come. It shows, it is no control."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.metrics import BAR, OPTION, S2, S3, S4
from kingoil_desk.gui.palette import tokens_of


class StepList(QWidget):
    """The present step has a tint and an accent bar and stands in 600; a done one has a tick; never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def present(self) -> str:
        """The words of the present step."""
        return self._steps[self._present] if self._steps else ""

    def show_steps(self, steps: Sequence[str], present: int, name: str) -> None:
        """`name` is what a screen reader says of the whole list."""
        self._steps, self._present = tuple(steps), present
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(strong=True))
        words = max((metrics.horizontalAdvance(step) for step in self._steps), default=0)
        return QSize(S3 + icons.SMALL + S2 + words + S4, len(self._steps) * OPTION)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        for at, words in enumerate(self._steps):
            row = QRect(0, at * OPTION, self.width(), OPTION)
            present = at == self._present
            if present:
                painter.fillRect(row, QColor(t.tint))
                painter.fillRect(row.left(), row.top(), BAR, row.height(), QColor(t.accent))
            mark = QRect(S3, row.top() + (OPTION - icons.SMALL) // 2, icons.SMALL, icons.SMALL)
            if at < self._present:
                icons.draw(painter, mark, "check", t.text2)
            else:
                painter.setFont(font(strong=present))
                painter.setPen(QColor(t.text if present else t.text2))
                painter.drawText(mark, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(at + 1))
            painter.setFont(font(strong=present))
            painter.setPen(QColor(t.text if present else t.text2))
            text = row.adjusted(S3 + icons.SMALL + S2, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
