"""The table of products: a model over them, filtered as the manager types."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.domain.text import fold
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import money
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole
from kingoil_desk.service.product import Product

Roles = Qt.ItemDataRole
CODE, BARCODE, STATE = 0, 2, 4  # columns that give way in a narrow window


class ProductsModel(QAbstractTableModel):
    """Code, name over unit, barcode, price, whether it is on sale."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Product, ...] = ()
        self._shown: tuple[Product, ...] = ()
        self._filter = ""

    def show(self, products: tuple[Product, ...]) -> None:
        self._all = products
        self._apply()

    def narrow(self, typed: str) -> None:
        """Keeps the products in which each typed word begins a word of the name, the code or the barcode."""
        self._filter = fold(typed)
        self._apply()

    def _apply(self) -> None:
        wanted = self._filter.split()
        self.beginResetModel()
        self._shown = tuple(p for p in self._all if all(_matches(p, word) for word in wanted))
        self.endResetModel()

    def product(self, row: int) -> Product | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, code: str) -> int:
        return next((i for i, p in enumerate(self._shown) if p.code == code), -1)

    @property
    def total(self) -> int:
        return len(self._all)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 5:
            return None
        if role == Roles.DisplayRole:
            names = (self.tr("Code"), self.tr("Product"), self.tr("Barcode"), self.tr("Price (đ)"), self.tr("State"))
            return names[section]
        if role == Roles.TextAlignmentRole:
            return RIGHT if section == 3 else LEFT
        return None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        product = self.product(index.row()) if index.isValid() else None
        if product is None:
            return None
        column = index.column()
        if role == Roles.DisplayRole:
            return (product.code, product.name, product.barcode, money(product.price), "")[column]
        if role == CellRole.SECOND:
            return product.unit if column == 1 else ""
        if role == CellRole.STRONG:
            return column == 3
        if role == CellRole.QUIET:
            return column in (0, 2) or not product.active
        if role == CellRole.MAY_ELIDE:
            return column in (1, 2)
        if role == Roles.TextAlignmentRole:
            return RIGHT if column == 3 else LEFT
        if column == 4 and not product.active:
            if role == CellRole.CHIPS:
                return (Chip(ChipState.NEUTRAL, self.tr("retired")),)
            if role == Roles.AccessibleTextRole:
                return self.tr("retired")
        return None


def _matches(product: Product, word: str) -> bool:
    parts = (*fold(product.name).split(), fold(product.code), product.barcode)
    return any(part.startswith(word) for part in parts)
