"""The latest orders and the favourites on a record: two small table models, with no database inside."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.gui.formats import Formats, money
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole
from kingoil_desk.service.customer import Favourite, OrderRow

Roles = Qt.ItemDataRole


class LatestOrdersModel(QAbstractTableModel):
    """Date, goods over state and number, total in đồng."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._orders: tuple[OrderRow, ...] = ()

    def show(self, orders: tuple[OrderRow, ...]) -> None:
        self.beginResetModel()
        self._orders = orders
        self.endResetModel()

    def order(self, row: int) -> OrderRow | None:
        return self._orders[row] if 0 <= row < len(self._orders) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._orders)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Roles.DisplayRole:
            return (self.tr("Date"), self.tr("Goods"), self.tr("Total (đ)"))[section]
        if role == Roles.TextAlignmentRole:
            return RIGHT if section == 2 else LEFT
        return None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        order = self.order(index.row()) if index.isValid() else None
        if order is None:
            return None
        column = index.column()
        if role == Roles.DisplayRole:
            when = self._formats.short_date(order.at, capital=True)
            return (when, order.summary, money(order.total))[column]
        if role == CellRole.SECOND and column == 1:
            return f"{self._state(order)} · {order.number}"
        if role == CellRole.QUIET:
            return column == 0 or order.state == "cancelled"
        if role == CellRole.STRONG:
            return column == 2 and order.state != "cancelled"
        if role == CellRole.MAY_ELIDE:
            return column == 1
        if role == Roles.TextAlignmentRole:
            return RIGHT if column == 2 else LEFT
        if role == Roles.AccessibleTextRole and column == 1:
            return f"{order.summary}, {self._state(order)}, {order.number}"
        if role == Roles.ToolTipRole and column == 1:
            return order.summary
        return None

    def _state(self, order: OrderRow) -> str:
        return self.tr("cancelled") if order.state == "cancelled" else self.tr("finished")


class FavouritesModel(QAbstractTableModel):
    """Product and how many orders had it."""

    def __init__(self) -> None:
        super().__init__()
        self._favourites: tuple[Favourite, ...] = ()

    def show(self, favourites: tuple[Favourite, ...]) -> None:
        self.beginResetModel()
        self._favourites = favourites
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._favourites)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 2:
            return None
        if role == Roles.DisplayRole:
            return (self.tr("Product"), self.tr("Times"))[section]
        if role == Roles.TextAlignmentRole:
            return RIGHT if section == 1 else LEFT
        return None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._favourites):
            return None
        favourite = self._favourites[index.row()]
        if role == Roles.DisplayRole:
            return (favourite.name, str(favourite.times))[index.column()]
        if role == CellRole.MAY_ELIDE:
            return index.column() == 0
        if role == Roles.TextAlignmentRole:
            return RIGHT if index.column() == 1 else LEFT
        return None
