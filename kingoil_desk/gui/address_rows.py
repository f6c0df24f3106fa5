"""Any number of addresses in a form: the text as given, its commune of 2025 when known, and what it is for."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kingoil_desk.domain.customer import AddressEntry, Label
from kingoil_desk.domain.unit import commune
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.kept_forms import Kept, code_of, commune_of, label_of, text_of, whole_of
from kingoil_desk.gui.metrics import S1, S3
from kingoil_desk.gui.unit_field import UnitField

LABELS = (Label.NONE, Label.HOME, Label.WORK, Label.DELIVERY, Label.BILLING)
NOTHING = AddressEntry("")


class AddressRow(QWidget):
    """One address. An address as given is kept for ever: changing the text makes a new one beside the old."""

    edited = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: int | None = None
        self.given, self.unit, self.label = QLineEdit(self), UnitField(self), Choice(self)
        self.drop = KeyButton("×", self, kind="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(S1)
        second.setSpacing(S1)
        first.addWidget(self.given, 1)
        first.addWidget(self.drop)
        second.addWidget(self.unit, 3, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.label, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addLayout(second)
        for choice in LABELS:
            self.label.addItem("", choice)
        self.given.textChanged.connect(self.edited)
        self.unit.chosen.connect(self.edited)
        self.label.currentIndexChanged.connect(self.edited)
        self.drop.clicked.connect(lambda: self.dropped.emit(self))
        self._word()

    def _word(self) -> None:
        translate = QCoreApplication.translate
        self.given.setAccessibleName(translate("AddressRow", "Address as given"))
        self.given.setPlaceholderText(translate("AddressRow", "number, street, as the customer says it"))
        self.label.setAccessibleName(translate("AddressRow", "What the address is for"))
        self.drop.setAccessibleName(translate("AddressRow", "Take out this address"))
        self.drop.setToolTip(self.drop.accessibleName())
        for at, choice in enumerate(LABELS):
            self.label.setItemText(at, words.label(choice) or translate("AddressRow", "not said"))

    def put(self, entry: AddressEntry) -> None:
        self._id = entry.id
        self.given.setText(entry.given.replace("\n", ", "))
        self.unit.put(entry.commune_code)
        self._put_label(entry.label)

    def _put_label(self, label: Label) -> None:
        if self.label.findData(label) < 0:
            self.label.addItem(words.label(label), label)
        self.label.setCurrentIndex(self.label.findData(label))

    def kept(self) -> Kept:
        """What stands in the fields, a commune only half typed too."""
        return {
            "given": self.given.text(),
            "unit": self.unit.code,
            "unit_text": self.unit.field.text(),
            "label": code_of(self.label.currentData()),
            "id": self._id,
        }

    def bring_back(self, kept: Kept) -> None:
        self._id = whole_of(kept, "id")
        self.given.setText(text_of(kept, "given"))
        self.unit.put(commune_of(kept, "unit"))
        if not self.unit.code:
            self.unit.field.setText(text_of(kept, "unit_text"))
        self._put_label(label_of(kept))

    def entry(self) -> AddressEntry:
        code = self.unit.code
        province = commune(code).province_code if code else ""
        given = self.given.text() or self.unit.field.text()
        return AddressEntry(given, code, province, self.label.currentData(), self._id)

    def is_empty(self) -> bool:
        return not self.given.text().strip() and not self.unit.field.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()


class AddressRows(QWidget):
    """The rows; one typed into brings the next empty one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AddressRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S3)
        self.put(())

    def put(self, entries: tuple[AddressEntry, ...]) -> None:
        self._clear()
        for entry in entries or (NOTHING,):
            self._add(entry)

    def kept(self) -> list[Kept]:
        """Every row as it stands, empty ones too."""
        return [row.kept() for row in self._rows]

    def bring_back(self, kept: list[Kept]) -> None:
        """The rows that `kept` gave."""
        self._clear()
        for one in kept:
            row = AddressRow(self)
            row.bring_back(one)
            self._join(row)
        if not kept:
            self._add(NOTHING)

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def entries(self) -> tuple[AddressEntry, ...]:
        return tuple(row.entry() for row in self._rows if not row.is_empty())

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        return tuple(row.given for row in self._rows)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in its order."""
        return tuple(w for row in self._rows for w in (row.given, row.drop, row.unit.field, row.label))

    def _add(self, entry: AddressEntry) -> None:
        row = AddressRow(self)
        row.put(entry)
        self._join(row)

    def _join(self, row: AddressRow) -> None:
        row.drop.setVisible(not row.is_empty())
        row.edited.connect(self._edited)
        row.dropped.connect(self._drop)
        self._column.addWidget(row)
        self._rows.append(row)

    def _edited(self) -> None:
        for row in self._rows:
            row.drop.setVisible(not row.is_empty())
        if self._rows[-1].given.text().strip() and self._rows[-1].unit.code:
            self._add(NOTHING)
        self.edited.emit()

    def _drop(self, row: AddressRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._add(NOTHING)
        self._rows[0].given.setFocus()
        self.edited.emit()
