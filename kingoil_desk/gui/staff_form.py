"""The form beside the table of staff: a new name, a role, a PIN or a passphrase typed twice, with what is wrong."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.staff import StaffMember, check_name
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_staff_view import Ui_StaffView
from kingoil_desk.gui.secret_words import check_new, rule_words, short_pin_words
from kingoil_desk.service.settings import ShopSettings

NAME_CODES = {Code.STAFF_NAME_NEEDED, Code.STAFF_NAME_TAKEN, Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS}
SECRET_CODES = {Code.PIN_SHAPE, Code.PIN_TOO_SIMPLE, Code.PASSPHRASE_SHORT, Code.PASSPHRASE_COMMON}


class Task(StrEnum):
    """What the form is open for."""

    ADD = "add"
    RENAME = "rename"
    SECRET = "secret"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds once nothing is against it."""

    name: str
    role: Role
    secret: str = field(repr=False)


class StaffForm(QObject):
    """Works the fields of `Ui_StaffView`; the view around it saves. `person` is None for somebody new."""

    closed = Signal()

    def __init__(self, ui: Ui_StaffView, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.task: Task | None = None
        self.person: StaffMember | None = None
        self.settings = ShopSettings(ShopDetails(""), 5, False)
        self._complaint: tuple[FieldNote, KnownError] | None = None
        self._roles = QButtonGroup(self)
        self._roles.addButton(ui.counter)
        self._roles.addButton(ui.manager)
        ui.nameNote.watch(ui.name)
        ui.firstNote.watch(ui.first)
        ui.againNote.watch(ui.again)
        ui.first.textChanged.connect(self._warn)
        ui.counter.toggled.connect(self._choose_role)

    @property
    def role(self) -> Role:
        """Whose kind of secret is asked for: the new role where it changes."""
        if self.task is Task.ADD:
            return Role.MANAGER if self.ui.manager.isChecked() else Role.COUNTER
        now = self.person.role if self.person is not None else Role.COUNTER
        if self.task is Task.ROLE:
            return Role.COUNTER if now is Role.MANAGER else Role.MANAGER
        return now

    @property
    def asks_name(self) -> bool:
        return self.task in (Task.ADD, Task.RENAME)

    @property
    def asks_secret(self) -> bool:
        return self.task is not None and self.task is not Task.RENAME

    def open(self, task: Task, person: StaffMember | None, name: str | None = None) -> None:
        """Shows the form, empty but for the name that is changed; `name` is one that was typed before a lock."""
        ui = self.ui
        self.task, self.person = task, person
        ui.counter.setChecked(True)
        ui.name.setText(name if name is not None else person.name if person is not None else "")
        self._wipe()
        self.clear_complaints()
        self.retranslate()
        ui.pages.setCurrentWidget(ui.form)
        ui.area.verticalScrollBar().setValue(0)
        self.focus()

    def close(self) -> None:
        """Nothing of a secret stays in its field."""
        self.task = self.person = None
        self._wipe()
        self.ui.name.setText("")
        self.clear_complaints()
        self.ui.pages.setCurrentWidget(self.ui.acts)
        self.closed.emit()

    def focus(self) -> None:
        field = self.ui.name if self.asks_name else self.ui.first
        field.setFocus()
        if self.asks_name:
            field.selectAll()

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        if self.task is None:
            return False
        kept = self.person.name if self.person is not None else ""
        secrets = bool(self.ui.first.text() or self.ui.again.text())
        return secrets or (self.asks_name and self.ui.name.text() != kept)

    def typed(self) -> Typed | None:
        """What was typed; None when something is wrong, which is then said beside its field."""
        ui, name = self.ui, self.person.name if self.person is not None else ""
        self.clear_complaints()
        try:
            if self.asks_name:
                name = check_name(ui.name.text())
            if self.asks_secret:
                check_new(self.role, ui.first.text(), self.settings, name)
                if ui.first.text() != ui.again.text():
                    raise KnownError(Code.PASSPHRASES_DIFFER)
        except KnownError as error:
            self.refuse(error)
            return None
        return Typed(name, self.role, ui.first.text())

    def refuse(self, error: KnownError) -> bool:
        """Says beside its field what is wrong; False for an error that belongs to none."""
        ui = self.ui
        field: QLineEdit
        if error.code in NAME_CODES and self.asks_name:
            field, note = ui.name, ui.nameNote
        elif error.code in SECRET_CODES:
            field, note = ui.first, ui.firstNote
        elif error.code is Code.PASSPHRASES_DIFFER:
            field, note = ui.again, ui.againNote
        else:
            return False
        self._complaint = note, error
        note.say_wrong(words_of(error))
        field.setFocus()
        field.selectAll()
        ui.area.ensureWidgetVisible(field, 0, 48)
        announce(field, words_of(error))
        return True

    def clear_complaints(self) -> None:
        self._complaint = None
        for note in (self.ui.nameNote, self.ui.firstNote, self.ui.againNote):
            note.say("")

    def _wipe(self) -> None:
        self.ui.first.wipe()
        self.ui.again.wipe()

    def _warn(self, typed: str) -> None:
        self.ui.firstNote.say(short_pin_words(self.role, typed, short=self.settings.short_pins))

    def _choose_role(self) -> None:
        """A PIN that was begun is no beginning of a passphrase."""
        self._wipe()
        self.clear_complaints()
        self.retranslate()

    def retranslate(self) -> None:
        ui, role = self.ui, self.role
        manager = role is Role.MANAGER
        rows: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (self.asks_name, (ui.nameLabel, ui.name)),
            (self.task is Task.ADD, (ui.roleLabel, ui.counter, ui.manager)),
            (self.asks_secret, (ui.firstLabel, ui.first, ui.againLabel, ui.again, ui.rule)),
        )
        for asked, widgets in rows:
            for widget in widgets:
                widget.setVisible(asked)
        ui.roleWords.setText(self._role_words())
        ui.roleWords.setVisible(bool(ui.roleWords.text()))
        ui.firstLabel.setText(self.tr("New passphrase") if manager else self.tr("New PIN"))
        ui.first.setAccessibleName(ui.firstLabel.text())
        ui.rule.setText(rule_words(role, short=self.settings.short_pins))
        if self._complaint is not None:
            note, error = self._complaint
            note.say_wrong(words_of(error))

    def _role_words(self) -> str:
        if self.task is Task.ADD and self.role is Role.MANAGER:
            return self.tr("A manager sees and changes everything: staff, settings, imports, the recovery code.")
        if self.task is Task.ROLE and self.role is Role.MANAGER:
            return self.tr("A manager signs in with a passphrase instead of a PIN. In force at the next act.")
        if self.task is Task.ROLE:
            return self.tr("At the counter a PIN takes the place of the passphrase. In force at the next act.")
        return ""

    def title(self) -> str:
        name = self.person.name if self.person is not None else ""
        if self.task is Task.ADD or self.task is None:
            return self.tr("Somebody new")
        if self.task is Task.RENAME:
            return self.tr("Another name for {name}").format(name=name)
        if self.task is Task.ROLE:
            made = self.tr("Make {name} a manager"), self.tr("Put {name} at the counter")
            return made[self.role is Role.COUNTER].format(name=name)
        if self.role is Role.MANAGER:
            return self.tr("New passphrase for {name}").format(name=name)
        return self.tr("New PIN for {name}").format(name=name)
