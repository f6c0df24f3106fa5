"""The customer form at work: soft warnings while typing, saving, and what to do when somebody saved meanwhile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kingoil_desk.domain.customer import CustomerDraft, HintKind
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.changed_meanwhile import ChangedMeanwhile, Choice
from kingoil_desk.gui.customer_form import CustomerForm
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.customer import Editable, Saved
from kingoil_desk.service.shop import Lane


class CustomerEditor(QWidget):
    """`ended` tells the saved customer's id, or 0 when the form was left without a save."""

    ended = Signal(int)
    opened = Signal(int)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hints = Latest(parts.jobs)
        self._active = False
        self.form = CustomerForm(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.save_asked.connect(self.save)
        self.form.cancelled.connect(self._cancel)
        self.form.hints_wanted.connect(self._ask_hints)
        self.form.opened.connect(self.opened)

    def begin_new(self, draft: CustomerDraft) -> None:
        self._active = True
        self.form.begin_new(draft)
        self._ask_hints()

    def begin_change(self, customer_id: int, code: str, editable: Editable) -> None:
        self._active = True
        self.form.begin_change(customer_id, code, editable.draft, editable.version)

    def kept(self) -> Kept | None:
        return self.form.kept() if self._active else None

    def bring_back(self, kept: Kept) -> bool:
        """Goes on with the form that `kept` gave; False when there is none to read."""
        self._active = self.form.bring_back(kept)
        self._ask_hints()
        return self._active

    def end(self) -> None:
        """Drops what the form holds."""
        self._active = False
        self._hints.forget()
        self.form.customer_id = None
        self.form.put(CustomerDraft())

    def is_changed(self) -> bool:
        return self._active and self.form.is_changed()

    def save(self) -> None:
        """Saves once; the button waits until the answer is there."""
        if not self._active or not self.form.ui.save.isEnabled():
            return
        self.form.clear_problems()
        try:
            draft = self.form.draft()
        except KnownError as error:
            self.form.show_problem(error)
            return
        self.form.ui.save.setEnabled(False)
        customer_id, version = self.form.customer_id, self.form.version
        if customer_id is None or version is None:
            self._parts.jobs.run(
                Lane.WRITE,
                lambda desk: desk.customers.add(draft),
                self._saved,
                self._refused,
                ended=self._ready,
                owner=self,
            )
        else:
            self._parts.jobs.run(
                Lane.WRITE,
                lambda desk: desk.customers.change(customer_id, draft, version),
                self._saved,
                self._refused,
                ended=self._ready,
                owner=self,
            )

    def _ready(self) -> None:
        self.form.ui.save.setEnabled(True)

    def _saved(self, saved: Saved) -> None:
        self.ended.emit(saved.customer_id)
        self._parts.broadcast.tell(saved.change)
        refused = any(hint.kind is HintKind.POINT_REFUSED for hint in saved.hints)
        words = self.tr("{code} saved; a refusal of before holds for it") if refused else self.tr("{code} saved")
        self._parts.notices.can_undo(words.format(code=saved.code), lambda: self._undo(saved.customer_id))

    def _undo(self, customer_id: int) -> None:
        self._parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.undo(customer_id), self._undone, owner=self)

    def _undone(self, saved: Saved) -> None:
        self._parts.broadcast.tell(saved.change)
        self._parts.notices.tell(self.tr("The last save of {code} was taken back").format(code=saved.code))

    def _refused(self, error: KnownError) -> None:
        if error.code is not Code.CHANGED_MEANWHILE:
            self.form.show_problem(error)
            return
        theirs, version = error.data["theirs"], error.data["version"]
        assert isinstance(theirs, CustomerDraft)
        assert isinstance(version, int)
        dialog = ChangedMeanwhile(self.window(), error, self.form.loose_draft(), theirs)
        dialog.exec()
        if dialog.choice is Choice.THEIRS:
            self.form.begin_change(self.form.customer_id or 0, self.form.code, theirs, version)
        elif dialog.choice is Choice.MINE:
            self.form.version = version
            self._ready()
            self.save()
        dialog.deleteLater()

    def _cancel(self) -> None:
        self.ended.emit(0)

    def _ask_hints(self) -> None:
        if self._active:
            draft, customer_id = self.form.loose_draft(), self.form.customer_id
            self._hints.ask(
                lambda desk: desk.customers.hints(draft, customer_id),
                self.form.show_hints,
                self._no_hints,
                owner=self.form,
            )

    def _no_hints(self, _error: KnownError) -> None:
        """A half-typed form that cannot be read yet has no hints; the save says what is wrong."""
        self.form.show_hints(())
