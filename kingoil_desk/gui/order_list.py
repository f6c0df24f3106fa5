"""Lists of orders: the shop's latest, and the ones held at the counter."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats, money
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole
from kingoil_desk.service.order import KeptDraft, OrderListRow

Roles = Qt.ItemDataRole
SUM, STATE = 2, 3


class OrderListModel(QAbstractTableModel):
    """Number over date, customer over goods, total, state."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._orders: tuple[OrderListRow, ...] = ()
        self.narrow = False  # refusals stand before the goods, the state under the total

    def show(self, orders: tuple[OrderListRow, ...]) -> None:
        self.beginResetModel()
        self._orders = orders
        self.endResetModel()

    def order(self, row: int) -> OrderListRow | None:
        return self._orders[row] if 0 <= row < len(self._orders) else None

    def row_of(self, order_id: int) -> int:
        return next((i for i, order in enumerate(self._orders) if order.id == order_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._orders)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 4:
            return None
        if role == Roles.DisplayRole:
            return (self.tr("Order"), self.tr("Customer"), self.tr("Total (đ)"), self.tr("State"))[section]
        return (RIGHT if section == 2 else LEFT) if role == Roles.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        order = self.order(index.row()) if index.isValid() else None
        if order is None:
            return None
        column, gone = index.column(), order.state == "cancelled"
        if role == Roles.DisplayRole:
            who = order.customer_name or self.tr("walk-in customer")
            return (order.number, who, money(order.total), "")[column]
        if role == CellRole.SECOND:
            when = f"{self._formats.short_date(order.at, capital=True)} {self._formats.time(order.at)}"
            refused = words.prohibitions(order.refusals) if self.narrow else ()
            under_total = self._state(order) if self.narrow else ""
            return (when, " · ".join((*refused, order.summary)), under_total, "")[column]
        if role == CellRole.CHIPS and column == 1 and not self.narrow:
            return words.prohibition_chips(order.refusals)
        if role == CellRole.ICON and column == 1 and self.narrow and order.refusals:
            return "ban"
        if role == Roles.AccessibleTextRole and column == 1:
            who = order.customer_name or self.tr("walk-in customer")
            return ", ".join((who, *words.prohibitions(order.refusals), order.summary))
        if role == CellRole.CHIPS and column == STATE:
            return (Chip(ChipState.NEUTRAL, self._state(order)),)
        if role == Roles.AccessibleTextRole and column == STATE:
            return self._state(order)
        if role == CellRole.STRONG:
            return column in (0, 2) and not gone
        if role == CellRole.QUIET:
            return gone
        if role == CellRole.MAY_ELIDE:
            return column == 1
        if role == Roles.TextAlignmentRole:
            return RIGHT if column == 2 else LEFT
        return None

    def _state(self, order: OrderListRow) -> str:
        return self.tr("cancelled") if order.state == "cancelled" else words.payment(order.payment)


class HeldOrdersModel(QAbstractTableModel):
    """Unfinished orders: customer over goods, who kept it and when, sum."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._drafts: tuple[KeptDraft, ...] = ()

    def show(self, drafts: tuple[KeptDraft, ...]) -> None:
        self.beginResetModel()
        self._drafts = drafts
        self.endResetModel()

    def draft(self, row: int) -> KeptDraft | None:
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._drafts)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Roles.DisplayRole:
            return (self.tr("Customer"), self.tr("Kept"), self.tr("Total (đ)"))[section]
        return (RIGHT if section == 2 else LEFT) if role == Roles.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        kept = self.draft(index.row()) if index.isValid() else None
        if kept is None:
            return None
        column = index.column()
        if role == Roles.DisplayRole:
            who = kept.customer_name or self.tr("walk-in customer")
            return (who, self._formats.time(kept.changed_at), money(kept.draft.sums.total))[column]
        if role == CellRole.SECOND:
            return (", ".join(line.name for line in kept.draft.lines), kept.staff, "")[column]
        if role == CellRole.CHIPS and column == 0:
            return words.prohibition_chips(kept.refusals)
        if role == CellRole.STRONG:
            return column in (0, 2)
        if role == CellRole.MAY_ELIDE:
            return column == 0
        if role == Roles.TextAlignmentRole:
            return RIGHT if column == 2 else LEFT
        return None
