"""The one window on the screen: whatever is in front (a start's screens, the lock, the desk itself) fills it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedLayout, QWidget

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


def close_dialogs() -> None:
    """Closes menus, lists and dialogs in front of the window, each answered with a no."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
