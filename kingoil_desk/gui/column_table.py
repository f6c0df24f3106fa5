"""A table whose rows are taken in or left out by Space and moved by Alt+Up and Alt+Down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui.metrics import ROW_FIGURES
from kingoil_desk.gui.rows import RowTable


class ColumnTable(RowTable):
    """The keys act only while the table has the focus; each signal tells the row."""

    toggled = Signal(int)
    moved = Signal(int, int)  # row, -1 or +1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=ROW_FIGURES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if row >= 0 and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(row)
        elif row >= 0 and by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(row, by)
        else:
            super().keyPressEvent(event)
