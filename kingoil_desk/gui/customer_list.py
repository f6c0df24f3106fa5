"""The list of found customers: a model over the rows of one search, with no database inside."""

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kingoil_desk.domain.name import sort_keys
from kingoil_desk.gui import words
from kingoil_desk.service.search import Hit

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Sorting(Enum):
    """The order of the list: as found (exact marks, then the last order), or by name as Vietnamese lists are."""

    LAST_ORDER = auto()
    GIVEN_NAME = auto()
    FAMILY_NAME = auto()


def _sorted(hits: tuple[Hit, ...], sorting: Sorting) -> tuple[Hit, ...]:
    if sorting is Sorting.LAST_ORDER:
        return hits
    given = sorting is Sorting.GIVEN_NAME

    def key(hit: Hit) -> tuple[bool, bytes]:
        keys = sort_keys(hit.name)
        return hit.archived, keys.given_first if given else keys.family_first

    return tuple(sorted(hits, key=key))


class CustomerListModel(QAbstractListModel):
    """Rows are `Hit`s, replaced whole by the newest query."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self.sorting = Sorting.LAST_ORDER

    def sort_by(self, sorting: Sorting) -> None:
        """Puts the rows that are shown in another order; the next results follow it too."""
        self.sorting = sorting

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Puts the newest result in place; an unchanged one is left alone, so that nothing flickers."""
        hits = _sorted(hits, self.sorting)
        if hits == self._hits:
            return
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, customer_id: int) -> int:
        """The row of a customer, or -1."""
        return next((i for i, hit in enumerate(self._hits) if hit.customer_id == customer_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.name or words.masked_tail(hit.tail)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(hit)
        return None

    def _spoken(self, hit: Hit) -> str:
        parts = (
            hit.name,
            words.spoken_to(hit.address_form, hit.called),
            words.masked_tail(hit.tail),
            hit.place,
            *words.prohibitions(hit.refusals),
            self.tr("archived") if hit.archived else "",
        )
        return ", ".join(part for part in parts if part)
