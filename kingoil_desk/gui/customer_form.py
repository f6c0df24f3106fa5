"""The form for a new or changed customer: nothing is required but a name or a phone."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.birth import Birth, parse_birth, show_birth
from kingoil_desk.domain.customer import AddressForm, CustomerDraft, Gender, Hint
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.text import clean_line
from kingoil_desk.gui import words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_customer_form import Ui_CustomerForm
from kingoil_desk.gui.kept_forms import (
    Kept,
    code_of,
    draft_values,
    one_of,
    part_of,
    read_draft,
    rows_of,
    text_of,
    whole_of,
)
from kingoil_desk.gui.theme import set_state

_SUBJECTS = {
    Code.NAME_OR_PHONE_NEEDED: "full_name",
    Code.BIRTH_IMPOSSIBLE: "birth",
    Code.PHONE_NOT_READ: "phone",
    Code.EMAIL_NOT_READ: "email",
    Code.UNIT_UNKNOWN: "address",
}


def _subject(error: KnownError) -> str:
    """What part of the form the error is about, empty when it names none."""
    return str(error.data.get("field", "")) or _SUBJECTS.get(error.code, "")


class CustomerForm(QFrame):
    """Holds one draft. `version` is the one it was made on; None for a new customer."""

    save_asked = Signal()
    cancelled = Signal()
    hints_wanted = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CustomerForm()
        self.ui.setupUi(self)
        self.customer_id: int | None = None
        self.version: int | None = None
        self.code = ""
        self._start = CustomerDraft()
        self._guessed = ""
        self._stops: tuple[QWidget, ...] = ()
        self._problem: KnownError | None = None
        self._stop: int | None = None  # where Tab stood before a lock
        ui = self.ui
        ui.phones.set_kind("phone")
        ui.emails.set_kind("email")
        for form in (None, *AddressForm):
            ui.addressForm.addItem("", form)
        for gender in (None, *Gender):
            ui.gender.addItem("", gender)
        self._notes: dict[str, FieldNote] = {
            "full_name": ui.nameNote, "birth": ui.birthNote, "phone": ui.phoneNote, "email": ui.emailNote,
            "address": ui.addressNote, "notes": ui.notesNote, "": ui.problem,
        }  # fmt: skip
        ui.nameNote.watch(ui.fullName)
        ui.birthNote.watch(ui.birth)
        ui.notesNote.watch(ui.notes)
        self._connect()
        self._word()
        self.put(CustomerDraft())

    def _connect(self) -> None:
        ui = self.ui
        ui.save.clicked.connect(self.save_asked)
        ui.cancel.clicked.connect(self.cancelled)
        ui.hints.opened.connect(self.opened)
        for field in (ui.fullName, ui.calledName, ui.birth, ui.source):
            field.textChanged.connect(self._edited)
        ui.notes.textChanged.connect(self._edited)
        for choice in (ui.addressForm, ui.gender):
            choice.currentIndexChanged.connect(self._edited)
        for rows in (ui.phones, ui.emails, ui.addresses):
            rows.edited.connect(self._edited)
        ui.fullName.editingFinished.connect(self._guess_called)

    def _word(self) -> None:
        ui = self.ui
        for at, form in enumerate((None, *AddressForm)):
            ui.addressForm.setItemText(at, words.address_form(form) or self.tr("not said"))
        for at, gender in enumerate((None, *Gender)):
            ui.gender.setItemText(at, words.gender(gender))
        new = self.customer_id is None
        ui.title.setText(self.tr("New customer") if new else self.tr("Change customer"))
        ui.code.setText(self.code)

    def begin_new(self, draft: CustomerDraft) -> None:
        """A new customer; `draft` holds what was typed into the search field."""
        self.customer_id, self.version, self.code = None, None, ""
        self.put(draft, start=CustomerDraft())
        self._word()
        empty_name = not draft.full_name
        (self.ui.fullName if empty_name else self.ui.calledName).setFocus()
        if draft.full_name:
            self._guess_called()

    def begin_change(self, customer_id: int, code: str, draft: CustomerDraft, version: int) -> None:
        self.customer_id, self.version, self.code = customer_id, version, code
        self.put(draft)
        self._word()
        self.ui.fullName.setFocus()

    def put(self, draft: CustomerDraft, start: CustomerDraft | None = None) -> None:
        """Fills every field; `start` is what counts as unchanged (the draft itself when left out)."""
        ui = self.ui
        ui.fullName.setText(draft.full_name)
        ui.calledName.setText(draft.called_name)
        ui.addressForm.setCurrentIndex(ui.addressForm.findData(draft.address_form))
        ui.gender.setCurrentIndex(ui.gender.findData(draft.gender))
        ui.birth.setText(show_birth(draft.birth) if draft.birth else "")
        ui.source.setText(draft.source)
        ui.notes.setPlainText(draft.notes)
        ui.phones.put(draft.phones)
        ui.emails.put(draft.emails)
        ui.addresses.put(draft.addresses)
        self._guessed = ""
        self.clear_problems()
        ui.hints.show_hints(())
        self._start = self._loose() if start is None else start
        self._edited()

    def kept(self) -> Kept:
        """Every field as it stands, readable or not, and what the form was begun on."""
        ui, focus = self.ui, self.focusWidget()
        return {
            "id": self.customer_id,
            "version": self.version,
            "code": self.code,
            "start": draft_values(self._start),
            "full_name": ui.fullName.text(),
            "called_name": ui.calledName.text(),
            "guessed": self._guessed,
            "address_form": code_of(ui.addressForm.currentData()),
            "gender": code_of(ui.gender.currentData()),
            "birth": ui.birth.text(),
            "phones": ui.phones.kept(),
            "emails": ui.emails.kept(),
            "addresses": ui.addresses.kept(),
            "source": ui.source.text(),
            "notes": ui.notes.toPlainText(),
            "stop": self._stops.index(focus) if focus in self._stops else self._stop,
        }

    def bring_back(self, kept: Kept) -> bool:
        """The form that `kept` gave, on the version it was begun on; False when it cannot be read."""
        customer_id, version = whole_of(kept, "id"), whole_of(kept, "version")
        new = kept.get("id", "") is None and kept.get("version", "") is None
        begun = new or (customer_id is not None and version is not None)
        if not begun or not isinstance(kept.get("full_name"), str):
            return False
        ui = self.ui
        self.customer_id, self.version, self.code = customer_id, version, text_of(kept, "code")
        self._word()
        ui.fullName.setText(text_of(kept, "full_name"))
        ui.calledName.setText(text_of(kept, "called_name"))
        ui.addressForm.setCurrentIndex(ui.addressForm.findData(one_of(AddressForm, kept, "address_form")))
        ui.gender.setCurrentIndex(ui.gender.findData(one_of(Gender, kept, "gender")))
        ui.birth.setText(text_of(kept, "birth"))
        ui.source.setText(text_of(kept, "source"))
        ui.notes.setPlainText(text_of(kept, "notes"))
        ui.phones.bring_back(rows_of(kept, "phones"))
        ui.emails.bring_back(rows_of(kept, "emails"))
        ui.addresses.bring_back(rows_of(kept, "addresses"))
        self._guessed = text_of(kept, "guessed")
        self._start = read_draft(part_of(kept, "start"))
        self._stop = whole_of(kept, "stop")
        self._edited()
        return True

    def focus_again(self) -> None:
        """Once after a form was brought back: to the field that had the focus."""
        stop, self._stop = self._stop, None
        if stop is not None and stop < len(self._stops):
            self._stops[stop].setFocus()
            self.ui.scroll.ensureWidgetVisible(self._stops[stop])

    def draft(self) -> CustomerDraft:
        """What the form holds; raises `KnownError` for a birth date that is none."""
        return self._draft(parse_birth(self.ui.birth.text()))

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        return self._loose() != self._start or (
            self.ui.birth.text() != (show_birth(self._start.birth) if self._start.birth else "")
        )

    def _draft(self, birth: Birth | None) -> CustomerDraft:
        ui = self.ui
        return CustomerDraft(
            full_name=ui.fullName.text(),
            called_name=ui.calledName.text(),
            address_form=ui.addressForm.currentData(),
            gender=ui.gender.currentData(),
            birth=birth,
            phones=ui.phones.phones(),
            emails=ui.emails.emails(),
            addresses=ui.addresses.entries(),
            source=ui.source.text(),
            notes=ui.notes.toPlainText(),
        )

    def _loose(self) -> CustomerDraft:
        """The draft with a birth date only when it can be read: for comparing and for hints."""
        try:
            return self.draft()
        except KnownError:
            return self._draft(None)

    def loose_draft(self) -> CustomerDraft:
        """What can be read of the form so far, for soft warnings."""
        return self._loose()

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        self.ui.hints.show_hints(hints)

    def clear_problems(self) -> None:
        self._problem = None
        for note in self._notes.values():
            note.say("")
        for field in self._fields():
            set_state(field, "")

    def show_problem(self, error: KnownError) -> None:
        """Says beside the right field what is wrong, and goes there; nothing was saved."""
        self.clear_problems()
        self._say_problem(error)
        field = self._wrong_field(error)
        if field is not None:
            set_state(field, "error")
            field.setFocus()
            self.ui.scroll.ensureWidgetVisible(field)

    def _say_problem(self, error: KnownError) -> None:
        self._problem = error
        self._notes.get(_subject(error), self.ui.problem).say_wrong(words_of(error))

    def _wrong_field(self, error: KnownError) -> QWidget | None:
        ui, subject = self.ui, _subject(error)
        if subject in ("phone", "email"):
            fields = (ui.phones if subject == "phone" else ui.emails).fields
            return next((field for field in fields if clean_line(field.text()) == error.data.get("text")), fields[0])
        return {
            "full_name": ui.fullName, "birth": ui.birth, "notes": ui.notes,
            "called_name": ui.calledName, "source": ui.source,
        }.get(subject)  # fmt: skip

    def _fields(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return (ui.fullName, ui.calledName, ui.birth, ui.source, ui.notes, *ui.phones.fields, *ui.emails.fields)

    def _edited(self) -> None:
        self._order_tabs()
        self.ui.unsaved.setVisible(self.is_changed())
        self.hints_wanted.emit()

    def _order_tabs(self) -> None:
        """Tab goes as people speak: rows come and go, and Qt would put each new one behind the whole window."""
        ui = self.ui
        stops = (
            ui.fullName, ui.calledName, ui.addressForm, *ui.phones.stops, *ui.emails.stops, *ui.addresses.stops,
            ui.birth, ui.gender, ui.source, ui.notes, ui.cancel, ui.save,
        )  # fmt: skip
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _guess_called(self) -> None:
        """Fills the called name in while it is empty or still the last guess; staff may fix it."""
        called = self.ui.calledName
        if called.text() in ("", self._guessed) and self.ui.fullName.text().strip():
            self._guessed = guess_called(self.ui.fullName.text())
            called.setText(self._guessed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._word()
            if self._problem is not None:
                self._say_problem(self._problem)
