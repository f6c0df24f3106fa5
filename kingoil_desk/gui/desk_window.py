"""The one window on the screen: whatever is in front (a start's screens, the lock, the desk itself) fills it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedLayout, QToolTip, QWidget
from shiboken6 import isValid

from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.opening_screen import OpeningScreen

TITLE = "King Oil Desk"
SIZE = (1366, 740)
RELAUNCH = 75  # exit code of the loop: begin the program anew


class DeskWindow(QWidget):
    """Holds screens one behind the other. `may_close` is asked before the window goes; `closed` after it has gone."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screens = QStackedLayout(self)
        self._screens.setContentsMargins(0, 0, 0, 0)
        self.may_close: Callable[[], bool] = lambda: True
        self.ring = FocusRing(self)
        self.setWindowTitle(TITLE)
        self.resize(*SIZE)
        self.bring_forward(OpeningScreen(TITLE, self))

    @property
    def front(self) -> QWidget | None:
        """The screen that shows."""
        return self._screens.currentWidget()

    def add(self, screen: QWidget) -> None:
        """Puts a screen behind the others, to be shown later."""
        if self._screens.indexOf(screen) < 0:
            self._screens.addWidget(screen)

    def bring_forward(self, screen: QWidget) -> None:
        """Shows a screen in place of the one before, which stays behind it."""
        self.add(screen)
        self._screens.setCurrentWidget(screen)
        self.ring.raise_()

    def cover_with(self, screen: QWidget) -> None:
        """The same, painted before anything else happens: nothing of what was in front stays on the glass."""
        self.bring_forward(screen)
        self.repaint()

    def remove(self, screen: QWidget) -> None:
        """Takes a screen out and deletes it with all it holds, once no event of its own is under way."""
        self._screens.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            event.accept()
            self.closed.emit()
        else:
            event.ignore()


class Curtain(QObject):
    """While it is drawn nothing comes in front of the window: what opens is answered with a no before it is seen."""

    def draw(self) -> None:
        """Closes what is open, and keeps others from coming."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        close_dialogs()

    def lift(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_in_front(watched):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, watched, partial(_dismiss, watched))
        return False


def close_dialogs() -> None:
    """Closes menus, lists, tips and dialogs in front of the window, each answered with a no."""
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if isValid(widget) and widget.isVisible() and _is_in_front(widget):  # one may take another along
            _dismiss(widget)


def _is_in_front(widget: QWidget) -> bool:
    """Whether it is a window that belongs to another one."""
    return widget.isWindow() and widget.windowType() is not Qt.WindowType.Window


def _dismiss(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        widget.reject()
    else:
        widget.close()
    if widget.isVisible():  # it asked something first
        widget.hide()
