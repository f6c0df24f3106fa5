"""Products found while typing, for the order page: a model over one answer."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.gui.formats import money
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole
from kingoil_desk.service.product import Product

Roles = Qt.ItemDataRole


class FoundProductsModel(QAbstractTableModel):
    """Code, name over unit, price."""

    def __init__(self) -> None:
        super().__init__()
        self._products: tuple[Product, ...] = ()

    def show(self, products: tuple[Product, ...]) -> None:
        self.beginResetModel()
        self._products = products
        self.endResetModel()

    def product(self, row: int) -> Product | None:
        return self._products[row] if 0 <= row < len(self._products) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._products)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Roles.DisplayRole:
            return (self.tr("Code"), self.tr("Product"), self.tr("Price (đ)"))[section]
        return (RIGHT if section == 2 else LEFT) if role == Roles.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        product = self.product(index.row()) if index.isValid() else None
        if product is None:
            return None
        column = index.column()
        if role == Roles.DisplayRole:
            return (product.code, product.name, money(product.price))[column]
        if role == CellRole.SECOND and column == 1:
            return product.unit
        if role == CellRole.QUIET:
            return column == 0
        if role == CellRole.STRONG:
            return column == 2
        if role == CellRole.MAY_ELIDE:
            return column == 1
        if role == Roles.TextAlignmentRole:
            return RIGHT if column == 2 else LEFT
        return None
