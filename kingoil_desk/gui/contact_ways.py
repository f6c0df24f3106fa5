"""The numbers or mailboxes that a channel could use, masked, as a list to choose from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kingoil_desk.gui import words
from kingoil_desk.gui.rows import AnyIndex, CellRole
from kingoil_desk.service.contact_values import Way


class WaysModel(QAbstractListModel):
    """A row each: the masked number or mailbox, what it is for, and whether others have it too."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: Sequence[Way] = ()
        self._icon = ""

    def show(self, ways: Sequence[Way], icon: str) -> None:
        self.beginResetModel()
        self._ways, self._icon = ways, icon
        self.endResetModel()

    def way(self, row: int) -> Way | None:
        return self._ways[row] if 0 <= row < len(self._ways) else None

    def row_of(self, point_id: int) -> int:
        return next((row for row, way in enumerate(self._ways) if way.id == point_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ways)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        way = self.way(index.row()) if index.isValid() else None
        if way is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(way)
        return self._icon if role == CellRole.ICON else None

    def words(self, way: Way) -> str:
        """`••• ••• 5678 · Mobile · shared by 2`."""
        parts = [way.masked, words.label(way.label)]
        if way.shared_with:
            parts.append(self.tr("shared by {count}").format(count=way.shared_with + 1))
        return " · ".join(part for part in parts if part)
