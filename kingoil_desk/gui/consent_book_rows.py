"""Customers as the consent book lists them, masked: those that were found, and those that are to be asked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex

from kingoil_desk.domain.consent import Decision
from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState, spoken
from kingoil_desk.gui.consent_history import summary
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.consent_book import BookRow

WHO, BADGES, THIRD, LAST = range(4)


def badges(row: BookRow) -> tuple[Chip, ...]:
    """What may not be done; for whoever refused nothing, whether they agreed to anything that was asked about."""
    if row.refusals:
        return words.prohibition_chips(row.refusals)
    if any(one.decision is Decision.GRANTED for one in row.said):
        return (Chip(ChipState.GRANTED, words.decision(Decision.GRANTED)),)
    return (Chip(ChipState.NEVER_ASKED, words.decision(None)),)


class BookModel(TableOf[BookRow]):
    """Rows come in parts; `narrow` hides the third column, and its words are told in the last one."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.narrow = False

    def add(self, rows: Sequence[BookRow]) -> None:
        """More rows below those that stand; the chosen one stays chosen."""
        if rows:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def row_of(self, customer_id: int) -> int:
        return next((i for i, row in enumerate(self._rows) if row.customer_id == customer_id), -1)

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Customer"), self.tr("In force"), self.third_head(), self.last_head())

    def cell(self, row: BookRow, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            return self._texts(row)[column]
        if role == CellRole.SECOND:
            return self._seconds(row)[column]
        if role == CellRole.CHIPS and column == BADGES:
            return badges(row)
        if role == CellRole.STRONG:
            return column == WHO
        if role == CellRole.MAY_ELIDE:
            return column in (WHO, THIRD)
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole):
            return self._spoken(row, column)
        return None

    def _texts(self, row: BookRow) -> tuple[str, ...]:
        return (row.name or row.code, "", self.third(row)[0], self.last(row)[0])

    def _seconds(self, row: BookRow) -> tuple[str, ...]:
        code = row.code if row.name else ""
        known = (code, words.masked_tail(row.tail), words.spoken_to(row.address_form, row.called))
        return (" · ".join(part for part in known if part), "", self.third(row)[1], self.last(row)[1])

    def _spoken(self, row: BookRow, column: int) -> str:
        if column == BADGES:
            return spoken(badges(row))
        parts = [self._texts(row)[column], self._seconds(row)[column]]
        if column == LAST and self.narrow:
            parts += self.third(row)
        return ", ".join(part for part in parts if part)

    def third_head(self) -> str:
        raise NotImplementedError

    def last_head(self) -> str:
        raise NotImplementedError

    def third(self, row: BookRow) -> tuple[str, str]:
        """The third column's two lines."""
        raise NotImplementedError

    def last(self, row: BookRow) -> tuple[str, str]:
        """The last column's two lines."""
        raise NotImplementedError


class FoundModel(BookModel):
    """What was said, when, how and to whom."""

    def third_head(self) -> str:
        return self.tr("What was said")

    def last_head(self) -> str:
        return self.tr("Written down")

    def third(self, row: BookRow) -> tuple[str, str]:
        kinds = {one.decision for one in row.said}
        if len(kinds) == 1:
            return words.decision(kinds.pop()), summary(row.said)
        parts = (
            f"{words.decision(kind)}: {summary([one for one in row.said if one.decision is kind])}"
            for kind in Decision
            if kind in kinds
        )
        return words.decision(row.said[0].decision) if row.said else "", "; ".join(parts)

    def last(self, row: BookRow) -> tuple[str, str]:
        if row.how is None:
            return "", ""
        return self._formats.moment(row.recorded_at), f"{words.how(row.how)} · {row.recorded_by}"


class WaitingModel(BookModel):
    """Where they live and when they last bought."""

    def third_head(self) -> str:
        return self.tr("Ward, commune")

    def last_head(self) -> str:
        return self.tr("Last here")

    def third(self, row: BookRow) -> tuple[str, str]:
        return row.place, ""

    def last(self, row: BookRow) -> tuple[str, str]:
        return self._formats.short_date(row.last_at, capital=True), ""
