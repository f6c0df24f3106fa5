"""A quiet strip: a sentence that is always there, on a sunken ground with a hairline around it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from kingoil_desk.gui.buttons import paint_box
from kingoil_desk.gui.palette import tokens_of


class QuietStrip(QFrame):
    """Holds an icon and words; never red, never amber."""

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        paint_box(painter, self.rect(), t.sunken, t.line)
        painter.end()
