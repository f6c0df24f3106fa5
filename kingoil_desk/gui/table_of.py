"""A read-only table over rows that are replaced whole; subclasses say what its heads are and what a cell holds."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.gui.chips import Chip, spoken
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole

T = TypeVar("T")
Roles = Qt.ItemDataRole


def two_lines(role: int, first: str, second: str, chips: tuple[Chip, ...] = ()) -> Any:
    """What a cell of two lines and chips says in the roles that all such cells know; None for others."""
    if role == Roles.DisplayRole:
        return first
    if role == CellRole.SECOND:
        return second
    if role == CellRole.CHIPS:
        return chips
    if role == Roles.AccessibleTextRole:
        return ", ".join(part for part in (first, second, spoken(chips)) if part)
    return None


class TableOf(QAbstractTableModel, Generic[T]):
    """Override `heads` and `cell`; `right` names the columns of figures, which stand at the right edge."""

    right: frozenset[int] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[T] = ()

    def heads(self) -> tuple[str, ...]:
        """The columns' heads, translated."""
        raise NotImplementedError

    def cell(self, row: T, column: int, role: int) -> Any:
        """What a cell says in a role; None for the roles it does not know."""
        raise NotImplementedError

    def show(self, rows: Sequence[T]) -> None:
        """Puts other rows in place."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, row: int) -> T | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.heads()):
            return None
        if role == Roles.DisplayRole:
            return self.heads()[section]
        return self._side(section) if role == Roles.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Roles.TextAlignmentRole:
            return self._side(index.column())
        return self.cell(row, index.column(), role)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if column in self.right else LEFT
