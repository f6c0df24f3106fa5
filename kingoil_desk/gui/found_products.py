"""Products found while typing, for the order page: a model over one answer."""

from typing import Any

from kingoil_desk.gui.formats import money
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.product import Product


class FoundProductsModel(TableOf[Product]):
    """Code, name over unit, price."""

    right = frozenset({2})

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Code"), self.tr("Product"), self.tr("Price (đ)"))

    def product(self, row: int) -> Product | None:
        return self.at(row)

    def cell(self, row: Product, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            return (row.code, row.name, money(row.price))[column]
        if role == CellRole.SECOND:
            return row.unit if column == 1 else ""
        if role == CellRole.QUIET:
            return column == 0
        if role == CellRole.STRONG:
            return column == 2
        return column == 1 if role == CellRole.MAY_ELIDE else None
