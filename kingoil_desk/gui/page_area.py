"""Holds one page in the window: as wide as there is room, and scrolling when the window is too low for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kingoil_desk.gui.page import Page
from kingoil_desk.gui.slim_bar import SlimBar


class PageArea(QScrollArea):
    """A page is never squeezed below the height its layout needs; its width always follows the window, so that
    it can give columns up. `QScrollArea.widgetResizable` would hold on to both.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self.setWidget(page)
        page.installEventFilter(self)

    def _fit(self) -> None:
        room = self.viewport().size()
        self.page.resize(room.width(), max(room.height(), self.page.minimumSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
