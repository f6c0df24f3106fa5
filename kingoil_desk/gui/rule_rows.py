"""The table of rules of contact: the day each begins, whether it is in force, and where it stands."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.contact_rules import RecordedRule

STATE, SOURCE = 1, 2


class RulesModel(TableOf[RecordedRule]):
    """The newest first. `today` tells which is in force."""

    def __init__(self) -> None:
        super().__init__()
        self.in_force: RecordedRule | None = None

    def show_rules(self, rules: Sequence[RecordedRule], today: dt.date) -> None:
        """`rules` by day, as the service gives them."""
        started = [one for one in rules if one.rule.since <= today]
        self.in_force = started[-1] if started else rules[0]
        self.show(tuple(reversed(rules)))

    def heads(self) -> tuple[str, ...]:
        return (self.tr("From"), self.tr("State"), self.tr("Where it stands"))

    def state_words(self, row: RecordedRule) -> str:
        if row is self.in_force:
            return self.tr("in force")
        assert self.in_force is not None
        return self.tr("coming") if row.rule.since > self.in_force.rule.since else self.tr("past")

    def cell(self, row: RecordedRule, column: int, role: int) -> Any:
        state = self.state_words(row)
        if role == Roles.AccessibleTextRole:
            return (f"{row.rule.since:%d/%m/%Y}", state, row.rule.note)[column]
        if role == Roles.DisplayRole:
            return (f"{row.rule.since:%d/%m/%Y}", "", row.rule.note)[column]
        if role == CellRole.CHIPS and column == STATE:
            coming = row is not self.in_force and state == self.tr("coming")
            return (Chip(ChipState.SOON if coming else ChipState.NEUTRAL, state),)
        if role == CellRole.STRONG:
            return column == 0 and row is self.in_force
        if role == CellRole.QUIET:
            return column == SOURCE
        return column == SOURCE if role == CellRole.MAY_ELIDE else None
