"""A QR code on screen: black on white whatever the theme, with the quiet edge that telephones need."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4  # modules of white around it, as the standard asks
SIDE = 184  # px at 100 %: three and more a module


class QrCode(QWidget):
    """Draws the text it was given; nothing without one. Whole pixels a module, so that every edge is sharp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._modules: tuple[bytes, ...] = ()
        self.setFixedSize(SIDE, SIDE)

    def show_text(self, text: str) -> None:
        """`text` in plain ASCII; medium correction, so that a smear on the screen does not matter."""
        import segno  # only where a code is drawn

        self.text = text
        self._modules = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix) if text else ()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        across = len(self._modules) + 2 * QUIET
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        scale = self.devicePixelRatioF()
        module = max(int(min(self.width(), self.height()) * scale) // across, 1) / scale
        left = int((self.width() - module * across) / 2 * scale) / scale + module * QUIET
        for y, row in enumerate(self._modules):
            for x, black in enumerate(row):
                if black:
                    square = QRectF(left + x * module, left + y * module, module, module)
                    painter.fillRect(square, Qt.GlobalColor.black)
