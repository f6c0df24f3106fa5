"""Staff for the manager: everybody in a table, and beside it what can be done about whoever is chosen."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.role import Act, Role, may
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_staff_view import Ui_StaffView
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, one_of, text_of, whole_of
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.staff_acts import StaffActs
from kingoil_desk.gui.staff_form import StaffForm, Task
from kingoil_desk.gui.staff_rows import SECRET, STATE, StaffModel
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.settings import ShopSettings

NARROW = 860  # px: below it the table shows names, over role and state; the pane at the right tells the rest
Everybody = tuple[tuple[StaffMember, ...], ShopSettings, bool]


def _everybody(desk: Desk) -> Everybody:
    """The people, the settings that new secrets follow, and whether this is a demo."""
    return desk.staff.members(), desk.settings.read(), desk.ctx.home.pointer.kind == "demo"


class StaffView(QWidget):
    """`begin(parts)` once. What touches a manager's account opens `StepUpDialog` first."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StaffView()
        self.ui.setupUi(self)
        self.staff = StaffModel()
        self.form = StaffForm(self.ui, self)
        self._person: StaffMember | None = None
        self._wanted = ""  # the name of somebody who was just added
        self._brought: Kept = {}  # before a lock, until the people are read
        self._problem: KnownError | None = None
        self._countdown = QTimer(self, interval=1000)

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._read = Latest(parts.jobs)
        ui = self.ui
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.staff)
        ui.table.set_columns(0, 160, 190)
        ui.table.selectionModel().currentRowChanged.connect(self._chosen)
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)  # the pane's ground shows through
        ui.inside.setAutoFillBackground(False)
        ui.fresh.clicked.connect(self.add)
        ui.rename.clicked.connect(lambda: self._open(Task.RENAME))
        ui.secret.clicked.connect(lambda: self._open(Task.SECRET))
        ui.role.clicked.connect(lambda: self._open(Task.ROLE))
        ui.active.clicked.connect(self.change_active)
        ui.endWait.clicked.connect(self.end_wait)
        ui.cancel.clicked.connect(self.cancel)
        ui.save.clicked.connect(self.save)
        self.form.closed.connect(self.retranslate)
        self.acts = StaffActs(parts, self)
        self.acts.saved.connect(self._saved)
        self.acts.refused.connect(self._refused)
        self._countdown.timeout.connect(self._count_down)

    def keys(self) -> tuple[Key, ...]:
        ui = self.ui
        add = Key("F3", self.tr("Add somebody"), self.add, self._allowed)
        if self.form.task is not None:
            return (add, Key("Ctrl+S", self.tr("Save"), self.save), Key("Esc", self.tr("Cancel"), self.cancel))
        acts = (ui.rename, ui.secret, ui.role, ui.active, ui.endWait)
        return (add, *(Key(button.key, button.text(), button.click, button.isEnabled) for button in acts))

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.MANAGE_STAFF)

    def focus(self) -> None:
        if self.form.task is not None:
            self.form.focus()
        else:
            self.ui.table.setFocus()

    # reading

    def load(self) -> None:
        """Counter staff are told why there is no list, and nothing of it is read."""
        if self._allowed():
            self._read.ask(_everybody, self._show, owner=self)
        else:
            self._read.forget()
            self._countdown.stop()
            self._person = None
            if self.form.task is not None:
                self.form.close()
            self.staff.show(())
        self.retranslate()

    def _show(self, everybody: Everybody) -> None:
        people, settings, self.staff.demo = everybody
        actor = self.parts.session.actor
        self.staff.me = actor.staff_id if actor is not None else None
        self.form.settings = settings
        self.staff.show(people)
        kept, self._brought = self._brought, {}
        person = whole_of(kept, "person")
        wanted = person if person is not None else self._person.id if self._person is not None else None
        row = self.staff.row_named(self._wanted) if self._wanted else -1
        if row < 0 and wanted is not None:
            row = self.staff.row_of(wanted)
        self._wanted = ""
        self._person = self.staff.at(max(row, 0))
        self.ui.table.selectRow(max(row, 0))
        if self.staff.anybody_waits:
            self._countdown.start()
        else:
            self._countdown.stop()
        if kept and self.form.task is None:
            self._reopen(kept)
        self.retranslate()

    def _count_down(self) -> None:
        if self.isVisible():
            self.load()

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        person = self.staff.at(index.row())
        if person is None or (self._person is not None and person.id == self._person.id):
            return
        if self.leave():
            self._person = person
            self._say_problem(None)
            self.retranslate()
        else:
            QTimer.singleShot(0, self, self._choose_again)  # the view is not done with choosing yet

    def _choose_again(self) -> None:
        if self._person is not None:
            self.ui.table.selectRow(self.staff.row_of(self._person.id))

    # forms

    def add(self) -> None:
        """The form for somebody new."""
        if self._allowed() and self.leave():
            self._begin(Task.ADD, None)

    def _open(self, task: Task) -> None:
        if self._person is not None:
            self._begin(task, self._person)

    def _begin(self, task: Task, person: StaffMember | None, name: str | None = None) -> None:
        self._say_problem(None)
        self.form.open(task, person, name)
        self.retranslate()

    def cancel(self) -> None:
        """Back to the table; what was typed is dropped, after a question when there is something."""
        if self.leave():
            if self.form.task is not None:
                self.form.close()
            self.ui.table.setFocus()

    def leave(self) -> bool:
        if self.form.task is None:
            return True
        consequence = self.tr("What was typed about this member of staff is lost. What was saved stays as it is.")
        if self.form.is_changed() and not self.parts.notices.may_lose(consequence):
            return False
        self.form.close()
        return True

    def kept(self) -> Kept | None:
        """A name that was being typed; never a secret."""
        form = self.form
        if form.task is None or not form.asks_name or not form.is_changed():
            return None
        person = form.person.id if form.person is not None else None
        return {"task": str(form.task), "person": person, "name": self.ui.name.text()}

    def bring_back(self, kept: Kept) -> None:
        self._brought = kept

    def _reopen(self, kept: Kept) -> None:
        task, row = one_of(Task, kept, "task"), self.staff.row_of(whole_of(kept, "person") or 0)
        if task is Task.ADD:
            self._begin(task, None, text_of(kept, "name"))
        elif task is Task.RENAME and row >= 0:
            self._begin(task, self.staff.at(row), text_of(kept, "name"))

    # saving

    def save(self) -> None:
        """Saves the form at once, or once the passphrase was given."""
        task = self.form.task
        typed = self.form.typed() if task is not None and not self.acts.busy else None
        if task is None or typed is None:
            return
        self._wanted = typed.name if task is Task.ADD else ""
        self.acts.save(task, self.form.person, typed, self.form.title())

    def change_active(self) -> None:
        """Lets whoever is chosen sign in, or not any more."""
        if self._person is not None:
            self.acts.set_active(self._person, not self._person.active)

    def end_wait(self) -> None:
        """Whoever is chosen may try again at once."""
        if self._person is not None:
            self.acts.end_wait(self._person)

    def _saved(self, change: Change) -> None:
        self._say_problem(None)
        if self.form.task is not None:
            self.form.close()
        self.parts.notices.tell(self.tr("Staff saved."))
        self.parts.broadcast.tell(change)
        if self.isVisible():
            self.ui.table.setFocus()

    def _refused(self, error: KnownError) -> None:
        self._wanted = ""
        if self.form.task is None:
            self._say_problem(error)
        elif not self.form.refuse(error):
            self.parts.notices.fail(error)

    def _say_problem(self, error: KnownError | None) -> None:
        self._problem = error
        words = words_of(error) if error is not None else ""
        self.ui.problem.say_wrong(words)
        announce(self.ui.problem, words)

    # showing

    def retranslate(self) -> None:
        ui, allowed = self.ui, self._allowed()
        ui.reason.setText("" if allowed else self.tr("Only a manager may do this: see who works here and change it."))
        ui.reason.setVisible(not allowed)
        ui.table.setVisible(allowed)
        ui.side.setVisible(allowed)
        ui.count.setText(self.tr("{count} people").format(count=number(self.staff.rowCount())) if allowed else "")
        if self._person is not None:  # as it is now
            self._person = self.staff.at(self.staff.row_of(self._person.id)) or self._person
        if self.form.task is not None:
            ui.formTitle.setText(self.form.title())
            ui.facts.setText("")
            self.form.retranslate()
            ui.manager.set_unavailable(self._demo_words())
        else:
            self._show_person()
        ui.facts.setVisible(bool(ui.facts.text()))
        if self._problem is not None:
            self._say_problem(self._problem)

    def _show_person(self) -> None:
        ui, person, staff = self.ui, self._person, self.staff
        acts = (ui.rename, ui.secret, ui.role, ui.active, ui.endWait)
        for button in acts:
            button.setVisible(person is not None)
        if person is None:
            ui.formTitle.setText("")
            ui.facts.setText("")
            return
        manager = person.role is Role.MANAGER
        ui.formTitle.setText(staff.name_words(person))
        facts = (staff.role_words(person.role), staff.state_words(person), staff.secret_words(person))
        ui.facts.setText(" · ".join(facts))
        ui.secret.setText(self.tr("New passphrase") if manager else self.tr("New PIN"))
        ui.role.setText(self.tr("Put at the counter") if manager else self.tr("Make a manager"))
        ui.active.setText(self.tr("May not sign in any more") if person.active else self.tr("May sign in again"))
        ui.active.setProperty("icon_name", "ban" if person.active else "check")
        demo = self._demo_words()
        ui.secret.set_unavailable(demo if manager else "")
        ui.role.set_unavailable(demo)
        ui.active.set_unavailable(demo if manager else "")
        ui.endWait.set_unavailable("" if person.wait_ms else self.tr("There is no wait to end."))

    def _demo_words(self) -> str:
        if not self.staff.demo:
            return ""
        return self.tr("Nobody has a passphrase in a demo, so this could not be confirmed.")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.staff.narrow = narrow = self.width() < NARROW
        for column in (STATE, SECRET):
            self.ui.table.setColumnHidden(column, narrow)
