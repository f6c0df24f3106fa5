"""The lines of an order from which goods come back: how many are out, and how many lie on the counter now."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from kingoil_desk.domain.order import Line
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf

BACK = 1
DIGITS = 5  # of a quantity


class ReturnLinesModel(TableOf[tuple[int, Line]]):
    """Product over its unit, and how many come back now of those that are out; never more than that."""

    right = frozenset({BACK})
    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._gone: Mapping[int, int] = {}
        self._pieces: dict[int, int] = {}

    def begin(self, lines: tuple[Line, ...], gone: Mapping[int, int]) -> None:
        """Another order; `gone` are pieces that came back before, by line."""
        self._gone, self._pieces = gone, {}
        self.show(tuple(enumerate(lines)))

    @property
    def pieces(self) -> dict[int, int]:
        """How many come back now, by line; lines of which none does are left out."""
        return {row: quantity for row, quantity in sorted(self._pieces.items()) if quantity}

    def out(self, row: int) -> int:
        """How many the customer has."""
        found = self.at(row)
        return found[1].quantity - self._gone.get(row, 0) if found is not None else 0

    def put(self, row: int, quantity: int) -> None:
        """So many come back; at most what is out, at least none."""
        if self.at(row) is None:
            return
        self._pieces[row] = max(0, min(quantity, self.out(row)))
        self.dataChanged.emit(self.index(row, 0), self.index(row, BACK))
        self.counted.emit()

    def add(self, row: int, by: int) -> None:
        self.put(row, self._pieces.get(row, 0) + by)

    def type_digit(self, row: int, digit: str, *, fresh: bool) -> None:
        """A figure typed on a row: the first one (`fresh`) begins anew."""
        before = "" if fresh else str(self._pieces.get(row, 0))
        self.put(row, int((before + digit)[:DIGITS]))

    def drop_digit(self, row: int) -> None:
        self.put(row, self._pieces.get(row, 0) // 10)

    def all_back(self) -> None:
        """Everything that is out."""
        self._pieces = {row: self.out(row) for row in range(self.rowCount())}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, BACK))
        self.counted.emit()

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Product"), self.tr("Comes back"))

    def cell(self, row: tuple[int, Line], column: int, role: int) -> Any:
        at, line = row
        now = self._pieces.get(at, 0)
        if role == Roles.DisplayRole:
            return (line.name, number(now))[column]
        if role == CellRole.SECOND:
            return (line.unit, self.tr("of {count}").format(count=number(self.out(at))))[column]
        if role == CellRole.STRONG:
            return column == BACK and now > 0
        if role == CellRole.QUIET:
            return not self.out(at)
        if role in (CellRole.MAY_ELIDE, CellRole.KEEP_END):
            return column == 0
        if role == Roles.ToolTipRole and column == 0:
            return line.name
        if role == Roles.AccessibleTextRole and column == 0:
            back = self.tr("{count} of {out} come back").format(count=number(now), out=number(self.out(at)))
            return ", ".join(text for text in (line.name, line.unit, back) if text)
        return None
