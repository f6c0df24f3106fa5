"""The one focus ring: drawn around whatever button, box or tile has the focus, two px away from it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from kingoil_desk.gui.metrics import RADIUS_PANEL, RING, RING_GAP
from kingoil_desk.gui.palette import tokens_of

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}


def wants_ring(widget: QWidget | None) -> bool:
    """Buttons and whatever says so by its `focus_ring` property; fields and tables draw their own focus."""
    return widget is not None and (isinstance(widget, QAbstractButton) or bool(widget.property("focus_ring")))


class FocusRing(QWidget):
    """One per window. It lies over the window, takes no mouse, and follows the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # queued and without arguments: the focus also moves while a window is taken apart
        app.focusChanged.connect(self._moved, Qt.ConnectionType.QueuedConnection)
        self._moved()

    @property
    def target(self) -> QWidget | None:
        """The widget the ring is around, or None."""
        return self._target if self.isVisible() else None

    def _moved(self) -> None:
        if not isValid(self._target):  # it had the focus when it was deleted
            self._target = None
        for watched in self._chain():
            watched.removeEventFilter(self)
        new = QApplication.focusWidget()
        inside = new is not None and new.window() is self._window
        self._target = new if inside and wants_ring(new) else None
        for watched in self._chain():
            watched.installEventFilter(self)
        self._place()

    def _chain(self) -> list[QWidget]:
        """The target and everything that moves it, up to the window."""
        chain: list[QWidget] = []
        widget = self._target
        while widget is not None and widget is not self._window:
            chain.append(widget)
            widget = widget.parentWidget()
        return chain

    def _place(self) -> None:
        target, window = self._target, self._window
        if target is None or not target.isVisible():
            self.hide()
            return
        reach = RING + RING_GAP
        rect = QRect(target.mapTo(window, QPoint()), target.size()).adjusted(-reach, -reach, reach, reach)
        seen = self._seen(rect)
        if seen.isEmpty():  # scrolled out of sight
            self.hide()
            return
        self.setGeometry(rect)
        self.setMask(seen.translated(-rect.topLeft()))
        self.raise_()
        self.show()
        self.update()

    def _seen(self, rect: QRect) -> QRect:
        """The part of the ring that no scroll area cuts off."""
        seen = rect
        for widget in self._chain():
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                seen &= QRect(widget.mapTo(self._window, QPoint()), widget.size())
        return seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), RING))
        half = RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_PANEL, RADIUS_PANEL)
        painter.end()
