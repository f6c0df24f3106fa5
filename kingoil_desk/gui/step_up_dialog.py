"""Asks the person at the desk for the passphrase once more, for one act that is named in words."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.forms.ui_step_up_dialog import Ui_StepUpDialog
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane

LETTERS = 64  # average letters of the widest line; follows the font
ABOUT_SECRET = {Code.SECRET_WRONG, Code.SECRET_WAIT}

Act = Callable[[Desk, str], Any]  # the service call with the passphrase


class StepUpDialog(QDialog):
    """Esc cancels, and nothing was called. A wrong passphrase is said here with the tries left; whatever else goes
    wrong is about the act itself, so the dialog closes and `failed` hears it. The passphrase is kept nowhere: a second
    act asks again. Use `open()`; `owner` is the view that asks, and hears nothing once it is gone.
    """

    def __init__(
        self,
        owner: QWidget,
        parts: Parts,
        words: str,
        act: Act,
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        super().__init__(owner.window())
        self._owner, self._parts = owner, parts
        self._act, self._done, self._failed = act, done, failed
        self._busy = False
        self.ui = Ui_StepUpDialog()
        self.ui.setupUi(self)
        ui, actor = self.ui, parts.session.actor
        ui.icon.set_icon("key", "accent")
        ui.act.setText(words)
        ui.secretLabel.setText(self.tr("Passphrase of {name}").format(name=actor.name if actor else ""))
        ui.secret.setAccessibleName(ui.secretLabel.text())
        ui.note.watch(ui.secret)
        ui.confirm.setDefault(True)
        ui.confirm.clicked.connect(self.confirm)
        ui.cancel.clicked.connect(self.reject)
        ui.secret.setFocus()
        self.setAccessibleName(ui.title.text())
        self.setAccessibleDescription(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS + 48)
        self.ring = FocusRing(self)

    def confirm(self) -> None:
        """Runs the one act with what was typed; one at a time."""
        ui = self.ui
        if self._busy:
            return
        typed = ui.secret.take()
        if not typed:
            ui.note.say(self.tr("Type your passphrase first."))
            ui.secret.setFocus()
            return
        self._set_busy(True)
        act = self._act
        self._parts.jobs.run(
            Lane.WRITE, lambda desk: act(desk, typed), self._succeeded, self._refused, owner=self._owner
        )

    def _succeeded(self, result: Any) -> None:
        if isValid(self):
            self._set_busy(False)
            self.accept()
        self._done(result)

    def _refused(self, error: KnownError) -> None:
        if not isValid(self):  # a lock has closed it
            return
        self._set_busy(False)
        if error.code in ABOUT_SECRET:
            self.ui.note.say_wrong(words_of(error))
            self.adjustSize()
            self.ui.secret.setFocus()
            announce(self, words_of(error))
        else:
            self.reject()
            self._failed(error)

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        for widget in (self.ui.secret, self.ui.confirm, self.ui.cancel):
            widget.setEnabled(not on)

    # Qt

    def done(self, result: int) -> None:
        self.ui.secret.wipe()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc while the passphrase is tried would look like a cancel, and the act might be done all the same."""
        if not (self._busy and event.key() == Qt.Key.Key_Escape):
            super().keyPressEvent(event)
