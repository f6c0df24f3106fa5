"""Scrolls a part of a page where the page keeps its height, and steps back where the page itself scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kingoil_desk.gui.metrics import S2
from kingoil_desk.gui.slim_bar import SlimBar

LEAST = 120  # px: what a scrolling part never shrinks below


class FittingArea(QScrollArea):
    """`hold(widget)` once; `set_whole(True)` asks for all the height that the widget needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self.setWidgetResizable(True)

    def hold(self, widget: QWidget) -> None:
        self.setWidget(widget)
        widget.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)

    def set_whole(self, whole: bool) -> None:
        if whole != self._whole:
            self._whole = whole
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)
            self.updateGeometry()

    def _needed(self) -> int:
        held = self.widget()
        layout = held.layout() if held is not None else None
        if held is None or layout is None:
            return LEAST
        tall = layout.totalHeightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else 0
        return max(held.minimumSizeHint().height(), tall)

    def _wide(self) -> int:
        """Nothing is cut at the side: what it holds, and the bar."""
        held = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return (held.minimumSizeHint().width() if held is not None else 0) + bar

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), max(LEAST, self._needed()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), self._needed() + S2 if self._whole else LEAST)
