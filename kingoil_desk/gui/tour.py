"""Walks the main job in real widgets and saves a picture of each step; works offscreen and in the frozen program.

It presses keys as a clerk does and looks whether what a clerk would see is there: a step that does not hold
ends the tour with `TourFailed`. No QtTest, which a frozen program does not carry.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from kingoil_desk.gui.jobs import Job, Jobs
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane

PATIENCE = 10_000  # ms until a step counts as failed


def _nothing(_desk: Desk) -> None:
    """Work that ends when everything asked before it has."""


def _over(job: Job) -> bool:
    return not job.active


class TourFailed(Exception):
    """A step did not show what it should; the text names the step, never anybody's data."""


class Walker:
    """Types, presses keys and takes pictures in one window."""

    def __init__(self, window: MainWindow, jobs: Jobs, folder: Path) -> None:
        self.window, self._jobs, self._folder = window, jobs, folder
        self._all = window.window()  # what stays when the desk is locked and its pages go
        self.pictures: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)

    def type(self, text: str) -> None:
        """Letter by letter into whatever has the focus."""
        for letter in text:
            self._send(0, letter)
        self.settle()

    def press(self, *keys: str) -> None:
        """Keys by name (`Enter`, `Down`, `F6`, `Ctrl+S`): the window's own first, else to the focus."""
        for name in keys:
            if not self.window.hears(name):
                code = QKeySequence(name)[0]  # type: ignore[index]
                self._send(code.key().value, name if len(name) == 1 else "", code.keyboardModifiers())
            else:
                self.window.press(name)
            self.settle()

    def _send(self, key: int, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target: QWidget = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def settle(self) -> None:
        """Waits until everything asked so far has been answered and painted."""
        for _ in range(3):  # an answer may ask again: a list, then the record, then the count
            for lane in (Lane.LOOK, Lane.WRITE):
                job = self._jobs.run(lane, _nothing)
                self._wait(partial(_over, job), "the desk did not answer")
        QApplication.processEvents()

    def wait(self, condition: Callable[[], bool], step: str) -> None:
        """Goes on when the condition holds; raises `TourFailed` after ten seconds."""
        self._wait(condition, step)

    def _wait(self, condition: Callable[[], bool], step: str) -> None:
        end = QDeadlineTimer(PATIENCE)
        while not condition():
            if end.hasExpired():
                raise TourFailed(step)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def expect(self, holds: bool, step: str) -> None:
        if not holds:
            raise TourFailed(step)

    def picture(self, name: str) -> None:
        """The whole window as a PNG, numbered in the order of the walk."""
        self.settle()
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not self._all.grab().save(str(path)):
            raise TourFailed(f"the picture {name} could not be written")
        self.pictures.append(path)
