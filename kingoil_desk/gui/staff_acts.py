"""What is done about staff: at once, or once the passphrase was given where a manager's account is touched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.jobs import Work
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.staff_form import Task, Typed
from kingoil_desk.gui.step_up_dialog import Act, StepUpDialog
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane


def _others_manage(desk: Desk, person: StaffMember) -> bool:
    """Whether the shop has another manager who may sign in."""
    return any(m.active and m.role is Role.MANAGER and m.id != person.id for m in desk.staff.members())


class StaffActs(QWidget):
    """One act at a time: `saved` or `refused` follows, or neither when the passphrase is not given. Never shown."""

    saved = Signal(object)  # Change
    refused = Signal(object)  # KnownError

    def __init__(self, parts: Parts, view: QWidget) -> None:
        super().__init__(view)
        self._parts = parts
        self.busy = False
        self.hide()

    def save(self, task: Task, person: StaffMember | None, typed: Typed, words: str) -> None:
        """What a form is open for; `words` name the act where nothing better does."""
        if task is Task.ADD:
            self._add(typed)
        elif person is not None and task is Task.RENAME:
            self._run(lambda desk: desk.staff.rename(person.id, typed.name))
        elif person is not None and task is Task.SECRET:
            self._set_secret(person, typed)
        elif person is not None:
            role, new = typed.role, typed.secret
            self._confirm(words, lambda desk, secret: desk.staff.change_role(secret, person.id, role, new))

    def set_active(self, person: StaffMember, active: bool) -> None:
        """Whether somebody may sign in; asks before people shut themselves out."""
        actor = self._parts.session.actor
        if self.busy:
            return
        if active or actor is None or person.id != actor.staff_id:
            self._set_active(person, active)
            return
        self.busy = True
        self._parts.jobs.run(
            Lane.LOOK,
            lambda desk: _others_manage(desk, person),
            lambda others: self._shut_out(person, others),
            self.refused.emit,
            ended=self._end,
            owner=self,
        )

    def _shut_out(self, person: StaffMember, others: bool) -> None:
        """Whoever is the only manager is not promised that another can help; the service says why it cannot be."""
        if not others or self._sure():
            self._set_active(person, False)

    def _set_active(self, person: StaffMember, active: bool) -> None:
        if person.role is Role.COUNTER:
            self._run(lambda desk: desk.staff.set_active(person.id, active))
            return
        words = self.tr("{name} may sign in again.") if active else self.tr("{name} may not sign in any more.")
        words = words.format(name=person.name)
        self._confirm(words, lambda desk, secret: desk.staff.set_manager_active(secret, person.id, active))

    def end_wait(self, person: StaffMember) -> None:
        """Lets somebody try again at once."""
        if not self.busy:
            self._run(lambda desk: desk.staff.end_wait(person.id))

    def _add(self, typed: Typed) -> None:
        if typed.role is Role.COUNTER:
            self._run(lambda desk: desk.staff.add(typed.name, typed.secret))
            return
        words = self.tr("{name} becomes a manager of this shop.").format(name=typed.name)
        self._confirm(words, lambda desk, secret: desk.staff.add_manager(secret, typed.name, typed.secret))

    def _set_secret(self, person: StaffMember, typed: Typed) -> None:
        if person.role is Role.COUNTER:
            self._run(lambda desk: desk.staff.set_pin(person.id, typed.secret))
            return
        words = self.tr("{name} gets another passphrase.").format(name=person.name)
        self._confirm(words, lambda desk, secret: desk.staff.set_passphrase(secret, person.id, typed.secret))

    def _sure(self) -> bool:
        return self._parts.notices.ask(
            Question(
                self.tr("Shut yourself out?"),
                self.tr("You can do nothing more here from then on. Another manager can let you in again."),
                yes=self.tr("Shut me out"),
                no=self.tr("Leave it as it is"),
                danger=True,
            )
        )

    def _run(self, work: Work[Change]) -> None:
        self.busy = True
        self._parts.jobs.run(Lane.WRITE, work, self.saved.emit, self.refused.emit, ended=self._end, owner=self)

    def _end(self) -> None:
        self.busy = False

    def _confirm(self, words: str, act: Act) -> None:
        StepUpDialog(self, self._parts, words, act, self.saved.emit, self.refused.emit).open()
