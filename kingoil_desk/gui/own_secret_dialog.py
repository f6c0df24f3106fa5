"""Changes one's own PIN or passphrase, whatever one's role: the old one first, then the new one twice."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from shiboken6 import isValid

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.forms.ui_own_secret_dialog import Ui_OwnSecretDialog
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.secret_field import SecretField
from kingoil_desk.gui.secret_words import check_new, rule_words, short_pin_words
from kingoil_desk.gui.step_up_dialog import ABOUT_SECRET, LETTERS
from kingoil_desk.service.settings import ShopSettings
from kingoil_desk.service.shop import Lane


class OwnSecretDialog(QDialog):
    """For whoever is at the desk; in a demo nobody has a secret, so it is not offered there. Use `open()`."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._role = Role.COUNTER if parts.session.actor is None else parts.session.actor.role
        self._settings: ShopSettings | None = None
        self._busy = False
        self.ui = Ui_OwnSecretDialog()
        self.ui.setupUi(self)
        self._set_up()
        self.ring = FocusRing(self)
        parts.jobs.run(Lane.LOOK, lambda desk: desk.settings.read(), self._show_settings)

    def _set_up(self) -> None:
        ui, manager = self.ui, self._role is Role.MANAGER
        ui.icon.set_icon("key", "accent")
        ui.title.setText(self.tr("Change my passphrase") if manager else self.tr("Change my PIN"))
        ui.oldLabel.setText(self.tr("The passphrase until now") if manager else self.tr("The PIN until now"))
        ui.freshLabel.setText(self.tr("The new passphrase") if manager else self.tr("The new PIN"))
        ui.againLabel.setText(self.tr("The new passphrase once more") if manager else self.tr("The new PIN once more"))
        for field, label, note in self._rows():
            field.setAccessibleName(label.text())
            note.watch(field)
        ui.fresh.textChanged.connect(self._warn)
        ui.save.setDefault(True)
        ui.save.clicked.connect(self.save)
        ui.cancel.clicked.connect(self.reject)
        ui.rule.setText(rule_words(self._role, short=False))
        ui.old.setFocus()
        self.setAccessibleName(ui.title.text())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS + 48)

    def _rows(self) -> tuple[tuple[SecretField, QLabel, FieldNote], ...]:
        ui = self.ui
        return (
            (ui.old, ui.oldLabel, ui.oldNote),
            (ui.fresh, ui.freshLabel, ui.freshNote),
            (ui.again, ui.againLabel, ui.againNote),
        )

    def _show_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.ui.rule.setText(rule_words(self._role, short=settings.short_pins))
        self.adjustSize()

    def _warn(self, typed: str) -> None:
        short = self._settings is not None and self._settings.short_pins
        self.ui.freshNote.say(short_pin_words(self._role, typed, short=short))
        self.adjustSize()

    def save(self) -> None:
        """Looks at the new one before the old one is tried: a slip there costs no try."""
        ui, settings, actor = self.ui, self._settings, self._parts.session.actor
        if self._busy or settings is None or actor is None:
            return
        for _field, _label, note in self._rows():
            note.say("")
        old, new, again = ui.old.text(), ui.fresh.text(), ui.again.text()
        if not old:
            self._complain(ui.old, ui.oldNote, self.tr("Type the one that you have now."))
            return
        try:
            check_new(self._role, new, settings, actor.name)
        except KnownError as error:
            self._complain(ui.fresh, ui.freshNote, words_of(error))
            return
        if new != again:
            self._complain(ui.again, ui.againNote, words_of(KnownError(Code.PASSPHRASES_DIFFER)))
            return
        self._set_busy(True)
        window = self.parentWidget() or self
        self._parts.jobs.run(
            Lane.WRITE, lambda desk: desk.staff.change_own(old, new), self._saved, self._refused, owner=window
        )

    def _saved(self, change: Change) -> None:
        manager = self._role is Role.MANAGER
        if isValid(self):
            self._set_busy(False)
            words = self.tr("Your passphrase is changed.") if manager else self.tr("Your PIN is changed.")
            self.accept()
            self._parts.notices.tell(words)
        self._parts.broadcast.tell(change)

    def _refused(self, error: KnownError) -> None:
        if not isValid(self):  # a lock has closed it
            return
        self._set_busy(False)
        ui = self.ui
        field, note = (ui.old, ui.oldNote) if error.code in ABOUT_SECRET else (ui.fresh, ui.freshNote)
        field.wipe()
        self._complain(field, note, words_of(error))

    def _complain(self, field: SecretField, note: FieldNote, words: str) -> None:
        note.say_wrong(words)
        self.adjustSize()
        field.setFocus()
        field.selectAll()
        announce(self, words)

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        for widget in (*(row[0] for row in self._rows()), self.ui.save, self.ui.cancel):
            widget.setEnabled(not on)

    # Qt

    def done(self, result: int) -> None:
        for field, _label, _note in self._rows():
            field.wipe()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc while it is being changed would look like a cancel."""
        if not (self._busy and event.key() == Qt.Key.Key_Escape):
            super().keyPressEvent(event)
