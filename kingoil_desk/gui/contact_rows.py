"""Any number of phones or e-mails in a form: a field, what it is for, and always one empty row to go on."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kingoil_desk.domain.customer import EmailEntry, Label, PhoneEntry
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.kept_forms import Kept, code_of, label_of, text_of, whole_of
from kingoil_desk.gui.metrics import S1, S2

LABELS = {
    "phone": (Label.NONE, Label.MOBILE, Label.LANDLINE, Label.SHARED, Label.WORK, Label.HOME),
    "email": (Label.NONE, Label.PERSONAL, Label.WORK, Label.SHARED),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What one row holds; `id` names the kept row that it came from."""

    text: str
    label: Label
    id: int | None


BLANK = Typed("", Label.NONE, None)


class ContactRow(QWidget):
    """One contact: field, label, and a button that takes the row out."""

    edited = Signal()
    dropped = Signal(object)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._id: int | None = None
        self.field, self.label = QLineEdit(self), Choice(self)
        self.drop = KeyButton("×", self, kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S1)
        row.addWidget(self.field, 3)
        row.addWidget(self.label, 2)
        row.addWidget(self.drop)
        for choice in LABELS[kind]:
            self.label.addItem("", choice)
        self.field.textChanged.connect(self.edited)
        self.label.currentIndexChanged.connect(self.edited)
        self.drop.clicked.connect(lambda: self.dropped.emit(self))
        self._word()

    def _word(self) -> None:
        phone = self._kind == "phone"
        translate = QCoreApplication.translate
        name = translate("ContactRow", "Phone") if phone else translate("ContactRow", "E-mail")
        self.field.setAccessibleName(name)
        self.label.setAccessibleName(translate("ContactRow", "What the {contact} is for").format(contact=name))
        self.drop.setAccessibleName(translate("ContactRow", "Take out this {contact}").format(contact=name))
        self.drop.setToolTip(self.drop.accessibleName())
        for at, choice in enumerate(LABELS[self._kind]):
            self.label.setItemText(at, words.label(choice) or translate("ContactRow", "not said"))

    def put(self, typed: Typed) -> None:
        self._id = typed.id
        self.field.setText(typed.text)
        if self.label.findData(typed.label) < 0:
            self.label.addItem(words.label(typed.label), typed.label)
        self.label.setCurrentIndex(self.label.findData(typed.label))

    def typed(self) -> Typed:
        return Typed(self.field.text(), self.label.currentData(), self._id)

    def kept(self) -> Kept:
        return {"text": self.field.text(), "label": code_of(self.label.currentData()), "id": self._id}

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()


class ContactRows(QWidget):
    """The rows of one kind; a row typed into brings the next empty one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "phone"
        self._rows: list[ContactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S2)

    def set_kind(self, kind: str) -> None:
        """`phone` or `email`, once, before anything is put in."""
        self._kind = kind
        self.put(())

    def put(self, entries: tuple[PhoneEntry, ...] | tuple[EmailEntry, ...]) -> None:
        """Replaces every row."""
        self._replace([*(Typed(entry.typed, entry.label, entry.id) for entry in entries), BLANK])

    def kept(self) -> list[Kept]:
        """Every row as it stands, empty ones too."""
        return [row.kept() for row in self._rows]

    def bring_back(self, kept: list[Kept]) -> None:
        """The rows that `kept` gave."""
        typed = [Typed(text_of(row, "text"), label_of(row), whole_of(row, "id")) for row in kept]
        self._replace(typed if typed and not typed[-1].text else [*typed, BLANK])

    def _replace(self, typed: list[Typed]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for one in typed:
            self._add(one)

    def typed(self) -> tuple[Typed, ...]:
        """What was typed, without empty rows."""
        return tuple(t for t in (row.typed() for row in self._rows) if t.text.strip())

    def phones(self) -> tuple[PhoneEntry, ...]:
        return tuple(PhoneEntry(t.text, t.label, t.id) for t in self.typed())

    def emails(self) -> tuple[EmailEntry, ...]:
        return tuple(EmailEntry(t.text, t.label, t.id) for t in self.typed())

    @property
    def first_field(self) -> QLineEdit:
        return self._rows[0].field

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        return tuple(row.field for row in self._rows)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in its order."""
        return tuple(widget for row in self._rows for widget in (row.field, row.label, row.drop))

    def _add(self, typed: Typed) -> None:
        row = ContactRow(self._kind, self)
        row.put(typed)
        row.edited.connect(self._edited)
        row.dropped.connect(self._drop)
        row.drop.setVisible(bool(typed.text))
        self._column.addWidget(row)
        self._rows.append(row)

    def _edited(self) -> None:
        for row in self._rows:
            row.drop.setVisible(bool(row.field.text()))
        if self._rows[-1].field.text():
            self._add(BLANK)
        self.edited.emit()

    def _drop(self, row: ContactRow) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._rows[min(at, len(self._rows) - 1)].field.setFocus()
        self.edited.emit()
