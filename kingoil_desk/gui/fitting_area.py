"""Scrolls a part of a page where the page keeps its height, and steps back where the page itself scrolls."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.metrics import S2
from kingoil_desk.gui.slim_bar import SlimBar

AROUND = 48  # px kept in sight above and below what is brought there
LEAST = 120  # px: what a scrolling part never shrinks below


class FittingArea(QScrollArea):
    """`hold(widget)` once; `set_whole(True)` asks for all the height that the widget needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self._widest = 0  # px it ever needed: what is beside it keeps its place
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
        for note in widget.findChildren(FieldNote):
            note.complained.connect(partial(self.bring, note))

    def bring(self, widget: QWidget) -> None:
        """Scrolls a part of what is held into sight, here or wherever the page scrolls, once all have their places."""
        QTimer.singleShot(0, widget, partial(self._bring, widget))

    def _bring(self, widget: QWidget) -> None:
        around: QWidget | None = self
        while around is not None:
            if isinstance(around, QScrollArea) and widget.isVisible():
                around.ensureWidgetVisible(widget, 0, AROUND)
            around = around.parentWidget()

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
        self._widest = max(self._widest, held.minimumSizeHint().width() if held is not None else 0)
        return self._widest + bar

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._widest = 0
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), max(LEAST, self._needed()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), self._needed() + S2 if self._whole else LEAST)
