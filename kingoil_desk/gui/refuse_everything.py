"""The one big button of the consent panel: every channel and purpose refused in one press."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.enter_press import enter_press
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import RADIUS, REFUSE_EVERYTHING
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.rows import paint_text

CAP = "F6"


class RefuseEverything(QPushButton):
    """68 px, across the matrix; `text` is the act, `explain` its consequence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._consequence = ""

    def explain(self, act: str, consequence: str) -> None:
        self.setText(act)
        self._consequence = consequence
        self.setAccessibleName(act)
        self.setAccessibleDescription(consequence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, REFUSE_EVERYTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_press.means(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        on = self.isEnabled()
        ink = t.red if on else t.text2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = t.red_bg if on and (self.underMouse() or self.isDown()) else t.surface
        painter.setPen(QPen(QColor(t.red if on else t.line), 2 if on else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        icons.draw(painter, QRect(20, (self.height() - icons.LARGE) // 2, icons.LARGE, icons.LARGE), "ban", ink)
        cap = key_cap_width(CAP)
        room = QRect(60, 9, self.width() - 60 - cap - 32, 28)
        paint_text(painter, room, self.text(), font(Size.TITLE, strong=True), ink)
        lower = QRect(60, 38, room.width(), 20)
        paint_text(painter, lower, self._consequence, font(Size.SMALL), t.text if on else t.text2, elide=True)
        corner = QPoint(self.width() - cap - 16, (self.height() - KEY_CAP) // 2)
        paint_key_cap(painter, corner, CAP, ink, ink)
        painter.end()
