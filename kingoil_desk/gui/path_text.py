"""A path in small letters that can be selected and copied whole: it wraps anywhere, since paths have no blanks."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from kingoil_desk.gui.fonts import Size, font


class PathText(QTextEdit):
    """As high as its lines; read with Tab and the arrows, copied with Ctrl+C. `show_path` sets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(Size.SMALL))
        self.document().setDocumentMargin(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setProperty("focus_ring", True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_path(self, path: str) -> None:
        """Shows the path; the same one again leaves what is selected alone."""
        if path != self.toPlainText():
            self.setPlainText(path)
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(18, math.ceil(self.document().size().height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
