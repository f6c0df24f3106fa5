"""The table of VAT rates: the day each begins, the kind of goods, the rate, whether it is in force, where it stands."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from kingoil_desk.domain.vat import Rate
from kingoil_desk.gui import vat_words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf

SINCE, KIND, RATE, STATE, NOTE = range(5)


class VatRatesModel(TableOf[Rate]):
    """By kind, the newest first. Of two rates of one day the later written one counts."""

    right = frozenset({RATE})

    def __init__(self) -> None:
        super().__init__()
        self._in_force: tuple[Rate, ...] = ()
        self._today = dt.date.min

    def show_rates(self, rates: Sequence[Rate], today: dt.date) -> None:
        """`rates` as the service gives them: the shipped ones, then the shop's own in the order they were written."""
        self._today = today
        ordered: list[Rate] = []
        newest: list[Rate] = []
        for kind in dict.fromkeys(rate.kind for rate in rates):
            own = sorted((rate for rate in rates if rate.kind is kind), key=lambda rate: rate.since)
            newest.extend([rate for rate in own if rate.since <= today][-1:])
            ordered.extend(reversed(own))
        self._in_force = tuple(newest)
        self.show(ordered)

    def heads(self) -> tuple[str, ...]:
        return (self.tr("From"), self.tr("Goods"), self.tr("Rate"), self.tr("State"), self.tr("Where it stands"))

    def state_words(self, row: Rate) -> str:
        if any(row is one for one in self._in_force):
            return self.tr("in force")
        return self.tr("coming") if row.since > self._today else self.tr("past")

    def cell(self, row: Rate, column: int, role: int) -> Any:
        state, note = self.state_words(row), vat_words.note(row)
        texts = (f"{row.since:%d/%m/%Y}", vat_words.kind(row.kind), vat_words.rate(row.hundredths), "", note)
        now = any(row is one for one in self._in_force)
        if role == Roles.DisplayRole:
            return texts[column]
        if role == Roles.AccessibleTextRole:
            return state if column == STATE else texts[column]
        if role == CellRole.CHIPS and column == STATE:
            coming = row.since > self._today
            return (Chip(ChipState.SOON if coming else ChipState.NEUTRAL, state),)
        if role == CellRole.STRONG:
            return column == RATE and now
        if role == CellRole.QUIET:
            return column == NOTE or (not now and row.since <= self._today)
        if role == Roles.ToolTipRole and column in (KIND, NOTE):
            return texts[column]
        return column in (KIND, NOTE) if role == CellRole.MAY_ELIDE else None
