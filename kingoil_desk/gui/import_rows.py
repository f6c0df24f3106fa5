"""Tables of an import: the first rows as they would be read, and the rows that were refused."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from kingoil_desk.gui import import_words
from kingoil_desk.gui.formats import money
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.import_report import RefusedRow

COLUMNS = (
    ("line", "", 60), ("order", "date", 150), ("name", "emails", 0), ("phones", "addresses", 0), ("items", "status", 0),
    ("total", "refuses", 130), ("language", "", 90),
)  # fmt: skip
# a field, the field under it, px (0 shares what is left); columns that no row fills are left out
MOST = 500  # refused rows shown; the file of refused rows holds all of them


class SampleModel(QAbstractTableModel):
    """The first rows, two fields a cell; a row that would be refused says why in the place of its name."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[tuple[str, str, int], ...] = ()
        self._rows: Sequence[Mapping[str, str]] = ()

    def show(self, rows: Sequence[Mapping[str, str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        present = {name for row in rows for name in row} | {"name"}
        self._columns = tuple(c for c in COLUMNS if c[0] in present or c[1] in present)
        self.endResetModel()

    def widths(self) -> tuple[int, ...]:
        """Px of each column that is shown."""
        return tuple(width for _, _, width in self._columns)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        field = self._columns[section][0]
        if role == Roles.DisplayRole:
            return import_words.sample_field(field, QCoreApplication.translate)
        if role == Roles.TextAlignmentRole:
            return RIGHT if field == "total" else LEFT
        return None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, (upper, lower, _) = self._rows[index.row()], self._columns[index.column()]
        if role in (Roles.DisplayRole, Roles.ToolTipRole):
            return self._text(row, upper)
        if role == CellRole.SECOND:
            return self._text(row, lower)
        if role == CellRole.STRONG:
            return upper in ("name", "total") and "refused" not in row
        if role == CellRole.QUIET:
            return "refused" in row
        if role == Roles.TextAlignmentRole:
            return RIGHT if upper == "total" else LEFT
        return True if role == CellRole.MAY_ELIDE else None

    @staticmethod
    def _text(row: Mapping[str, str], field: str) -> str:
        if field == "name" and "refused" in row:
            return import_words.reason(row["refused"], QCoreApplication.translate)
        value = row.get(field, "")
        return money(int(value)) if field == "total" and value else value.replace("\n", "; ")


class RefusedRowsModel(TableOf[RefusedRow]):
    """Line, reason, and the row's columns as they stood in the file; at most 500."""

    right = frozenset({0})

    def show(self, rows: Sequence[RefusedRow]) -> None:
        super().show(rows[:MOST])

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Line"), self.tr("Reason"), self.tr("As it stands in the file"))

    def cell(self, row: RefusedRow, column: int, role: int) -> Any:
        if role in (Roles.DisplayRole, Roles.ToolTipRole):
            written = " · ".join(f"{name}: {value}" for name, value in row.columns.items() if value)
            return (str(row.line), import_words.reason(row.reason, QCoreApplication.translate), written)[column]
        if role == CellRole.QUIET:
            return column == 2
        return column > 0 if role == CellRole.MAY_ELIDE else None
