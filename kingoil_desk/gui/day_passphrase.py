"""The start-of-day passphrase of an opened shop: set or changed where this PC's keyring does not have the key."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.domain.staff_secret import check_passphrase
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_security_view import Ui_SecurityView
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.secret_field import SecretField
from kingoil_desk.gui.step_up_dialog import StepUpDialog
from kingoil_desk.service.recovery import WITHOUT_KEYRING

ABOUT_NEW = {Code.PASSPHRASE_SHORT, Code.PASSPHRASE_COMMON}


class DayPassphrase(QObject):
    """Works the block `day` of `Ui_SecurityView`, which shows once `show_for` was told where the key is kept. What is
    typed lies in the two fields alone; `leave` forgets it.
    """

    is_set = Signal()

    def __init__(self, ui: Ui_SecurityView, parts: Parts, view: QWidget) -> None:
        super().__init__(view)
        self.ui, self._parts, self._view = ui, parts, view
        self._kept = KeyKept.KEYRING
        self._done_now = False
        self._wrong: tuple[FieldNote, KnownError] | None = None
        ui.dayNote.watch(ui.dayFirst)
        ui.dayAgainNote.watch(ui.dayAgain)
        for field in (ui.dayFirst, ui.dayAgain):
            field.textEdited.connect(self._edited)
        ui.dayFirst.returnPressed.connect(ui.dayAgain.setFocus)
        ui.dayAgain.returnPressed.connect(self.set)
        ui.setDay.clicked.connect(self.set)
        ui.setDay.setAutoDefault(True)  # Enter presses it when it has the focus

    def show_for(self, kept: KeyKept) -> None:
        """Where the key of the open file comes from: only without a keyring is there anything to set."""
        self._kept = kept
        self.retranslate()

    def leave(self) -> None:
        """What was typed is gone, and what was said of it."""
        self._wipe()
        self._edited()

    def set(self) -> None:
        """Looks at what was typed, then asks for the manager's own passphrase; nothing is written before that."""
        ui = self.ui
        if ui.day.isHidden() or not ui.setDay.isEnabled():
            return
        self._edited()
        day = ui.dayFirst.text()
        try:
            check_passphrase(day)
        except KnownError as error:
            self._complain(ui.dayFirst, ui.dayNote, error)
            return
        if day != ui.dayAgain.text():
            self._complain(ui.dayAgain, ui.dayAgainNote, KnownError(Code.PASSPHRASES_DIFFER))
            return
        StepUpDialog(
            self._view,
            self._parts,
            self.tr("Every later start of the program asks the new start-of-day passphrase. Tell it to everybody who "
                    "opens the shop in the morning."),
            lambda desk, secret: desk.recovery.set_day_passphrase(secret, day),
            self._succeeded,
            self._refused,
        ).open()  # fmt: skip

    def _succeeded(self, _result: object) -> None:
        self._wipe()
        self._done_now = True
        self._kept = KeyKept.PASSPHRASE
        self.retranslate()
        words = self.tr("The start-of-day passphrase is set.")
        announce(self.ui.setDay, words)
        self._parts.notices.tell(words)
        self.ui.setDay.setFocus()
        self.is_set.emit()

    def _refused(self, error: KnownError) -> None:
        if error.code in ABOUT_NEW:
            self._complain(self.ui.dayFirst, self.ui.dayNote, error)
        else:
            self._complain(self.ui.setDay, self.ui.dayProblem, error)

    def _complain(self, widget: QWidget, note: FieldNote, error: KnownError) -> None:
        self._wrong = (note, error)
        self._say()
        widget.setFocus()
        if isinstance(widget, SecretField):
            widget.selectAll()
        announce(widget, words_of(error))

    def _edited(self) -> None:
        if self._wrong is not None or self._done_now:
            self._wrong, self._done_now = None, False
            self._say()

    def _wipe(self) -> None:
        self.ui.dayFirst.wipe()
        self.ui.dayAgain.wipe()

    # showing

    def _say(self) -> None:
        ui, wrong = self.ui, self._wrong
        for note in (ui.dayNote, ui.dayAgainNote, ui.dayProblem):
            note.say_wrong(words_of(wrong[1]) if wrong is not None and wrong[0] is note else "")
        for widget in (ui.dayResult, ui.dayResultWords):
            widget.setVisible(self._done_now)
        if self._done_now:
            ui.dayResult.set_chip(Chip(ChipState.GRANTED, self.tr("The start-of-day passphrase is set")))
            ui.dayResultWords.setText(self.tr("The next start of the program asks it."))

    def retranslate(self) -> None:
        ui, has_one = self.ui, self._kept is KeyKept.PASSPHRASE
        ui.day.setVisible(self._kept in WITHOUT_KEYRING)
        if has_one:
            ui.dayWords.setText(
                self.tr(
                    "It is asked every time the program starts, whoever is at the desk; everybody who opens the shop "
                    "in the morning must know it. Change it when somebody who knows it leaves, or when it is forgotten."
                )
            )
            ui.setDay.setText(self.tr("Change the start-of-day passphrase…"))
        else:
            ui.dayWords.setText(
                self.tr(
                    "This PC's keyring could not be used, so the recovery code was asked. Once a start-of-day "
                    "passphrase is set, every start asks that one instead; everybody who opens the shop in the "
                    "morning must know it. If the keyring was only locked, unlock it and start the program again: "
                    "then no such passphrase is needed."
                )
            )
            ui.setDay.setText(self.tr("Set the start-of-day passphrase…"))
        no = self.tr("Only a manager may do this.")
        ui.setDay.set_unavailable("" if may(self._parts.session.actor, Act.CHANGE_RECOVERY_CODE) else no)
        for field in (ui.dayFirst, ui.dayAgain):
            field.setEnabled(ui.setDay.isEnabled())
        self._say()
