"""What the window shows for the blink of an eye until it is known what comes: the program's name and one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kingoil_desk.gui.metrics import S2


class OpeningScreen(QWidget):
    """Made of next to nothing, so that a start shows at once that it was heard."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, words = QLabel(title), QLabel(self.tr("Opening the shop's file…"))
        name.setProperty("role", "title")
        words.setProperty("role", "second")
        column = QVBoxLayout(self)
        column.setSpacing(S2)
        column.addStretch(1)
        for label in (name, words):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
