"""The table of products: a model over them, filtered as the manager types."""

from collections.abc import Sequence
from typing import Any

from kingoil_desk.domain.text import fold
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import money
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.product import Product

CODE, BARCODE, STATE = 0, 2, 4  # columns that give way in a narrow window


class ProductsModel(TableOf[Product]):
    """Code, name over unit, barcode, price, whether it is on sale."""

    right = frozenset({3})

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Product] = ()
        self._filter = ""

    def show(self, rows: Sequence[Product]) -> None:
        self._all = rows
        self._apply()

    def narrow(self, typed: str) -> None:
        """Keeps the products in which each typed word begins a word of the name, the code or the barcode."""
        self._filter = fold(typed)
        self._apply()

    def _apply(self) -> None:
        wanted = self._filter.split()
        super().show(tuple(p for p in self._all if all(_matches(p, word) for word in wanted)))

    def product(self, row: int) -> Product | None:
        return self.at(row)

    def row_of(self, code: str) -> int:
        return next((i for i, p in enumerate(self._rows) if p.code == code), -1)

    @property
    def total(self) -> int:
        return len(self._all)

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Code"), self.tr("Product"), self.tr("Barcode"), self.tr("Price (đ)"), self.tr("State"))

    def cell(self, row: Product, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            return (row.code, row.name, row.barcode, money(row.price), "")[column]
        if role == CellRole.SECOND:
            return row.unit if column == 1 else ""
        if role == CellRole.STRONG:
            return column == 3
        if role == CellRole.QUIET:
            return column in (0, 2) or not row.active
        if role == CellRole.MAY_ELIDE:
            return column in (1, 2)
        if column == 4 and not row.active:
            if role == CellRole.CHIPS:
                return (Chip(ChipState.NEUTRAL, self.tr("retired")),)
            if role == Roles.AccessibleTextRole:
                return self.tr("retired")
        return None


def _matches(product: Product, word: str) -> bool:
    parts = (*fold(product.name).split(), fold(product.code), product.barcode)
    return any(part.startswith(word) for part in parts)
