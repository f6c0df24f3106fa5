"""The lines of an order while it is packed: how many pieces are in the parcel that shows, and how many are free."""

from collections.abc import Sequence
from typing import Any

from kingoil_desk.domain.packing import Division
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.packing import PackingLine

GOODS, INSIDE, FREE = range(3)


class PackingLinesModel(TableOf[PackingLine]):
    """Goods over what was ordered, pieces in this parcel, pieces in none."""

    right = frozenset({INSIDE, FREE})

    def __init__(self) -> None:
        super().__init__()
        self.division = Division({})
        self.parcel = 0

    def begin(self, lines: Sequence[PackingLine], division: Division) -> None:
        """Lines of which nothing is left are left out."""
        self.division, self.parcel = division, 0
        self.show([line for line in lines if line.left])

    def look_again(self) -> None:
        """The pieces were moved, or another parcel shows."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, FREE))

    def heads(self) -> tuple[str, ...]:
        return self.tr("Goods"), self.tr("In it"), self.tr("Left")

    def cell(self, row: PackingLine, column: int, role: int) -> Any:
        inside = self.division.parcels[self.parcel].get(row.position, 0)
        text = (row.name, number(inside), number(self.division.free(row.position)))[column]
        if role in (Roles.DisplayRole, Roles.ToolTipRole):
            return text if role == Roles.DisplayRole or column == GOODS else None
        if role == CellRole.SECOND:
            return f"{number(row.quantity)} {row.unit}".rstrip() if column == GOODS else ""
        if role == Roles.AccessibleTextRole:
            return f"{self.heads()[column]}: {text}" if column else text
        if role == CellRole.STRONG:
            return column == INSIDE and inside > 0
        if role == CellRole.QUIET:
            return column != GOODS and text == number(0)
        return column == GOODS if role in (CellRole.MAY_ELIDE, CellRole.KEEP_END) else None
