"""The row pinned under the results: a new customer from what was typed."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.enter_press import enter_press
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import S2, S4
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.rows import paint_text


class NewCustomerRow(QPushButton):
    """A button that looks like a row: plus, "New customer “…”", a hint, and its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typed = ""
        self.offer("")

    def offer(self, typed: str) -> None:
        """What was typed, to be filled into the right field of the new record."""
        self._typed = typed
        self.setText(self.tr("New customer “{typed}”").format(typed=typed) if typed else self.tr("New customer"))
        self.setAccessibleName(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_press.means(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), t.hover)
        icons.draw(painter, QRect(S4, 18, icons.MEDIUM, icons.MEDIUM), "plus", t.accent)
        cap = key_cap_width("F3")
        room = QRect(48, 7, self.width() - 48 - cap - S4 - S2, 22)
        paint_text(painter, room, self.text(), font(strong=True), t.text, elide=True)
        hint = self.tr("Not the one? What was typed is filled in.") if self._typed else ""
        paint_text(painter, room.translated(0, 22), hint, font(Size.SMALL), t.text2, elide=True)
        corner = QPoint(self.width() - cap - S4, (self.height() - KEY_CAP) // 2)
        paint_key_cap(painter, corner, "F3", t.text2, t.control)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.offer(self._typed)
