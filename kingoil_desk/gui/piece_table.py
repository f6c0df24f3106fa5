"""A table whose lines take a piece in by + and give one out by -, as on a till."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.rows import RowTable


class PieceTable(RowTable):
    """`moved` tells the row and +1 or -1; the keys act only while the table has the focus."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=ROW_TWO_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {"+": 1, "-": -1}.get(event.text())
        if by is not None and self.currentIndex().isValid():
            self.moved.emit(self.currentIndex().row(), by)
        else:
            super().keyPressEvent(event)
