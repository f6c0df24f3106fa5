"""The table of overrides: when and by whom, which order, by what, why, and how the contact came out."""

from typing import Any

from kingoil_desk.gui import contact_told, words
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.override import OverrideRow

WHEN, ORDER, REASON, OUTCOME = range(4)


class OverridesModel(TableOf[OverrideRow]):
    """Two lines a row: moment over staff, order over customer code, reason over what it passed over, outcome."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (self.tr("When"), self.tr("Order"), self.tr("Reason"), self.tr("Came out"))

    def row_of(self, override_id: int) -> int:
        return next((row for row, one in enumerate(self._rows) if one.id == override_id), -1)

    def cell(self, row: OverrideRow, column: int, role: int) -> Any:
        first = (self._formats.moment(row.at), row.number, row.reason, contact_told.outcome(row.outcome))[column]
        second = (row.staff, row.code, contact_told.sentence(row.refusal), words.channel(row.channel))[column]
        if role == Roles.DisplayRole:
            return first
        if role == CellRole.SECOND:
            return second
        if role == Roles.AccessibleTextRole:
            return f"{first}, {second}"
        if role == CellRole.STRONG:
            return column == ORDER
        if role == CellRole.MAY_ELIDE:
            return column == REASON
        return None
