"""The latest orders and the favourites on a record: two small table models, with no database inside."""

from typing import Any

from kingoil_desk.gui import order_words
from kingoil_desk.gui.formats import Formats, money
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.customer import Favourite, OrderRow


class LatestOrdersModel(TableOf[OrderRow]):
    """Date, goods over state and number, total in đồng."""

    right = frozenset({2})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Date"), self.tr("Goods"), self.tr("Total (đ)"))

    def order(self, row: int) -> OrderRow | None:
        return self.at(row)

    def cell(self, row: OrderRow, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            when = self._formats.short_date(row.at, capital=True)
            return (when, row.summary, money(row.total))[column]
        if role == CellRole.SECOND:
            return f"{order_words.standing(row.life)} · {row.number}" if column == 1 else ""
        if role == CellRole.QUIET:
            return column == 0 or row.life.cancelled
        if role == CellRole.STRONG:
            return column == 2 and not row.life.cancelled
        if role == CellRole.MAY_ELIDE:
            return column == 1
        if role == Roles.AccessibleTextRole and column == 1:
            return f"{row.summary}, {order_words.standing(row.life)}, {row.number}"
        return row.summary if role == Roles.ToolTipRole and column == 1 else None


class FavouritesModel(TableOf[Favourite]):
    """Product and how many orders had it."""

    right = frozenset({1})

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Product"), self.tr("Times"))

    def cell(self, row: Favourite, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            return (row.name, str(row.times))[column]
        return column == 0 if role == CellRole.MAY_ELIDE else None
