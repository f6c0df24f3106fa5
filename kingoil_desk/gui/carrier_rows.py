"""The carriers of the shop, and the columns of the list that one of them gets."""

from collections.abc import Sequence
from typing import Any

from kingoil_desk.domain.manifest import NEEDED, NEUTRAL, Columns, Field
from kingoil_desk.gui import parcel_words
from kingoil_desk.gui.chips import Chip, ChipState, spoken
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.manifest import Carrier

NAME, COLUMNS, STATE = range(3)


class CarriersModel(TableOf[Carrier]):
    """Name, how many columns, and whether it is used and told the goods."""

    right = frozenset({COLUMNS})

    def row_of(self, carrier_id: int) -> int:
        return next((at for at, row in enumerate(self._rows) if row.id == carrier_id), -1)

    def named(self, name: str) -> Carrier | None:
        return next((row for row in self._rows if row.name == name), None)

    def heads(self) -> tuple[str, ...]:
        return self.tr("Name"), self.tr("Columns"), self.tr("State")

    def cell(self, row: Carrier, column: int, role: int) -> Any:
        text = (row.name, number(len(row.columns)), "")[column]
        chips = self._chips(row) if column == STATE else ()
        if role == Roles.DisplayRole:
            return text
        if role == Roles.AccessibleTextRole:
            return text or spoken(chips)
        if role == Roles.ToolTipRole:
            return text if column == NAME else None
        if role == CellRole.CHIPS:
            return chips
        if role == CellRole.QUIET:
            return not row.active
        return column == NAME if role == CellRole.MAY_ELIDE else None

    def _chips(self, row: Carrier) -> tuple[Chip, ...]:
        chips = () if row.active else (Chip(ChipState.NEUTRAL, self.tr("no longer used")),)
        return (*chips, *((Chip(ChipState.SOON, self.tr("is told the goods")),) if row.product_names else ()))


INSIDE, FIELD, HEADING = range(3)
STARTING = dict(NEUTRAL) | {Field.GOODS: "Tên hàng", Field.NOTE: "Ghi chú"}  # on a carrier's list, so in Vietnamese


class ColumnsModel(TableOf[tuple[Field, str]]):
    """Every field once: those of the list first, in its order; the others below."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0  # how many are on the list

    def put(self, columns: Sequence[tuple[Field, str]]) -> None:
        used = {field for field, _ in columns}
        self._count = len(columns)
        self.show([*columns, *((field, heading) for field, heading in STARTING.items() if field not in used)])

    def columns(self) -> Columns:
        """Those on the list, in order."""
        return tuple(self._rows[: self._count])

    def is_used(self, row: int) -> bool:
        return row < self._count

    def toggle(self, row: int) -> int:
        """Onto the list (last) or off it; where the row is then. What every carrier needs stays."""
        used, found = self.is_used(row), self.at(row)
        if found is None or (used and found[0] in NEEDED):
            return row
        rows = [*self._rows[:row], *self._rows[row + 1 :]]
        at = self._count - 1 if used else self._count
        self._count += -1 if used else 1
        self.show([*rows[:at], found, *rows[at:]])
        return at

    def move(self, row: int, by: int) -> int:
        """One place up or down within the list; where the row is then."""
        to = row + by
        if not (self.is_used(row) and 0 <= to < self._count):
            return row
        rows = list(self._rows)
        rows[row], rows[to] = rows[to], rows[row]
        self.show(rows)
        return to

    def set_heading(self, row: int, heading: str) -> None:
        found = self.at(row)
        if found is not None:
            rows = list(self._rows)
            rows[row] = (found[0], heading)
            self._rows = rows
            self.dataChanged.emit(self.index(row, HEADING), self.index(row, HEADING))

    def heads(self) -> tuple[str, ...]:
        return self.tr("On it"), self.tr("Field"), self.tr("Heading")

    def cell(self, row: tuple[Field, str], column: int, role: int) -> Any:
        used = self.is_used(self._rows.index(row))
        mark = self.tr("yes") if used else self.tr("no")
        text = (mark, parcel_words.field(row[0]), row[1])[column]
        if role in (Roles.DisplayRole, Roles.AccessibleTextRole):
            return text
        if role == Roles.ToolTipRole:
            return text if column else None
        if role == CellRole.QUIET:
            return not used
        return column > 0 if role == CellRole.MAY_ELIDE else None
