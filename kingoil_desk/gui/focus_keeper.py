"""Keeps the focus in the page: what an act hides or disables does not drop it on the rail or the status line."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kingoil_desk.gui.page import Page


class FocusKeeper(QObject):
    """One per window; `front` gives the page in front. Qt hands the focus of what goes away to the next widget in tab
    order, which after a page's last one is outside of it. Somebody who leaves the page by key or mouse is let go.
    """

    def __init__(self, window: QWidget, front: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window, self._front = window, front
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._front()
        if page is None or old is None or not isValid(old) or not page.isAncestorOf(old):
            return
        if new is None or not page.isAncestorOf(new):
            QTimer.singleShot(0, self, partial(self._look, page, old))  # the act may give the focus itself

    def _look(self, page: Page, old: QWidget) -> None:
        if not isValid(page) or page is not self._front() or not page.isVisible():
            return
        gone = not isValid(old) or not old.isVisible() or not old.isEnabled()
        now = self._window.window().focusWidget()
        if gone and (now is None or not page.isAncestorOf(now)):
            page.focus_again()
