"""Lists of orders: the shop's latest, and the ones held at the counter."""

from typing import Any

from kingoil_desk.gui import order_words, words
from kingoil_desk.gui.formats import Formats, money
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.order import KeptDraft, OrderListRow

SUM, STATE = 2, 3


class OrderListModel(TableOf[OrderListRow]):
    """Number over date, customer over goods, total, state."""

    right = frozenset({2})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.narrow = False  # refusals stand before the goods, the state under the total

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Order"), self.tr("Customer"), self.tr("Total (đ)"), self.tr("State"))

    def order(self, row: int) -> OrderListRow | None:
        return self.at(row)

    def row_of(self, order_id: int) -> int:
        return next((i for i, order in enumerate(self._rows) if order.id == order_id), -1)

    def cell(self, row: OrderListRow, column: int, role: int) -> Any:
        gone = row.state == "cancelled"
        if role == Roles.DisplayRole:
            who = row.customer_name or self.tr("walk-in customer")
            return (row.number, who, money(row.total), "")[column]
        if role == CellRole.SECOND:
            when = f"{self._formats.short_date(row.at, capital=True)} {self._formats.time(row.at)}"
            refused = words.prohibitions(row.refusals) if self.narrow else ()
            under_total = order_words.in_list(row).text if self.narrow else ""
            return (when, " · ".join((*refused, row.summary)), under_total, "")[column]
        if role == CellRole.CHIPS and column == 1 and not self.narrow:
            return words.prohibition_chips(row.refusals)
        if role == CellRole.ICON and column == 1 and self.narrow and row.refusals:
            return "ban"
        if role == Roles.AccessibleTextRole and column == 1:
            who = row.customer_name or self.tr("walk-in customer")
            return ", ".join((who, *words.prohibitions(row.refusals), row.summary))
        if role == CellRole.CHIPS and column == STATE:
            return (order_words.in_list(row),)
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole) and column == STATE:
            return ", ".join((*order_words.state_words(row.life), *order_words.ways_of(row)))
        if role == CellRole.STRONG:
            return column in (0, 2) and not gone
        if role == CellRole.QUIET:
            return gone
        if role == CellRole.MAY_ELIDE:
            return column == 1
        return None


class HeldOrdersModel(TableOf[KeptDraft]):
    """Unfinished orders: customer over goods, who kept it and when, sum."""

    right = frozenset({2})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Customer"), self.tr("Kept"), self.tr("Total (đ)"))

    def draft(self, row: int) -> KeptDraft | None:
        return self.at(row)

    def cell(self, row: KeptDraft, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            who = row.customer_name or self.tr("walk-in customer")
            return (who, self._formats.time(row.changed_at), money(row.draft.sums.total))[column]
        if role == CellRole.SECOND:
            return (", ".join(line.name for line in row.draft.lines), row.staff, "")[column]
        if role == CellRole.CHIPS and column == 0:
            return words.prohibition_chips(row.refusals)
        if role == Roles.AccessibleTextRole and column == 0:
            who = row.customer_name or self.tr("walk-in customer")
            return ", ".join((who, *words.prohibitions(row.refusals), *(line.name for line in row.draft.lines)))
        if role == CellRole.STRONG:
            return column in (0, 2)
        if role == CellRole.MAY_ELIDE:
            return column == 0
        return None
