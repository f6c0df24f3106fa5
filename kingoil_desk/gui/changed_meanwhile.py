"""Somebody saved the same customer meanwhile: both versions side by side, and three ways on."""

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kingoil_desk.domain.birth import show_birth
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE, S2, S4, S5
from kingoil_desk.gui.rows import AnyIndex, CellRole, RowTable


class Choice(Enum):
    BACK = auto()
    MINE = auto()
    THEIRS = auto()


def described(draft: CustomerDraft) -> dict[str, str]:
    """A draft as words by field, in the order of the form."""
    translate = QCoreApplication.translate
    return {
        translate("ChangedMeanwhile", "Full name"): draft.full_name,
        translate("ChangedMeanwhile", "Called"): words.spoken_to(draft.address_form, draft.called_name),
        translate("ChangedMeanwhile", "Phones"): ", ".join(p.typed for p in draft.phones),
        translate("ChangedMeanwhile", "E-mails"): ", ".join(e.typed for e in draft.emails),
        translate("ChangedMeanwhile", "Addresses"): "; ".join(a.given for a in draft.addresses),
        translate("ChangedMeanwhile", "Born"): show_birth(draft.birth) if draft.birth else "",
        translate("ChangedMeanwhile", "Gender"): words.gender(draft.gender),
        translate("ChangedMeanwhile", "How they found us"): draft.source,
        translate("ChangedMeanwhile", "Notes"): draft.notes,
    }


class _BothModel(QAbstractTableModel):
    """Rows are the fields that differ: field, mine, theirs."""

    def __init__(self, mine: CustomerDraft, theirs: CustomerDraft) -> None:
        super().__init__()
        left, right = described(mine), described(theirs)
        self.rows = [(field, left[field], right[field]) for field in left if left[field] != right[field]]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < 3:
            return (self.tr("Field"), self.tr("Typed here"), self.tr("Saved meanwhile"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        if role == CellRole.QUIET:
            return index.column() == 0
        if role == CellRole.MAY_ELIDE:
            return index.column() > 0
        return None


class ChangedMeanwhile(QDialog):
    """`choice` after `exec`; Esc goes back to the form with everything as typed."""

    def __init__(self, parent: QWidget, error: KnownError, mine: CustomerDraft, theirs: CustomerDraft) -> None:
        super().__init__(parent)
        self.choice = Choice.BACK
        self.setModal(True)
        self.setWindowTitle("King Oil Desk")
        text = QLabel(words_of(error), self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.model = _BothModel(mine, theirs)
        table = RowTable(self, row_height=ROW_LINE)
        table.setModel(self.model)
        table.set_columns(140, 0, 0)
        table.setAccessibleName(self.tr("Both versions"))
        table.setFixedHeight(ROW_HEAD + ROW_LINE * max(1, len(self.model.rows)) + 2)
        self.back = KeyButton(self.tr("Back to the form"), self, key="Esc")
        self.take_theirs = KeyButton(self.tr("Take theirs"), self)
        self.keep_mine = KeyButton(self.tr("Save mine over it"), self, kind="danger")
        buttons = QHBoxLayout()
        buttons.setSpacing(S2)
        buttons.addStretch(1)
        for button in (self.back, self.take_theirs, self.keep_mine):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S4)
        column.addWidget(text)
        column.addWidget(table)
        column.addLayout(buttons)
        self.setMinimumWidth(680)
        self.back.clicked.connect(self.reject)
        self.take_theirs.clicked.connect(lambda: self._end(Choice.THEIRS))
        self.keep_mine.clicked.connect(lambda: self._end(Choice.MINE))
        self._ring = FocusRing(self)
        self.back.setFocus()

    def _end(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
