"""The versions of a text that never changes once kept: wordings, and the policy."""

from dataclasses import dataclass
from typing import Any

from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf

NUMBER, WHAT, SINCE, BY = range(4)
WIDTHS = (128, 0, 140, 150)  # px; 0 takes the rest


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version; `by` is empty for what came with the program."""

    version: int
    what: str  # its title, or how it begins
    since: int  # ms UTC
    by: str
    current: bool


class VersionsModel(TableOf[VersionRow]):
    """Number with a chip on the one in use, what it is, since when, by whom; the newest first."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Version"), self.tr("Text"), self.tr("Since"), self.tr("Written down by"))

    def cell(self, row: VersionRow, column: int, role: int) -> Any:
        words = (
            str(row.version),
            row.what,
            self._formats.moment(row.since),
            row.by or self.tr("the program itself"),
        )
        if role == Roles.DisplayRole:
            return words[column]
        if role == Roles.AccessibleTextRole:
            return f"{words[column]}, {self.tr('in use')}" if column == NUMBER and row.current else words[column]
        if role == CellRole.CHIPS and column == NUMBER and row.current:
            return (Chip(ChipState.NEUTRAL, self.tr("in use")),)
        if role == CellRole.STRONG:
            return row.current and column == NUMBER
        if role == CellRole.MAY_ELIDE:
            return column == WHAT
        if role == CellRole.QUIET:
            return column in (SINCE, BY)
        return None
