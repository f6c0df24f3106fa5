"""The lines of an order as a table, for the order being taken and for a finished one."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line
from kingoil_desk.gui.formats import MINUS, money, number
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole

Roles = Qt.ItemDataRole
NUMBER, PRODUCT, QUANTITY, PRICE, DISCOUNT, TOTAL = range(6)


def discount_words(discount: Discount) -> str:
    """`5 %`, `2,5 %`, `6.000`, or nothing."""
    if discount.percent:
        whole, part = divmod(discount.percent, 100)
        return f"{whole},{part:02d}".rstrip("0").rstrip(",") + " %" if part else f"{whole} %"
    return money(discount.amount) if discount.amount else ""


class OrderLinesModel(QAbstractTableModel):
    """Number, product over code and unit, quantity, price, discount, total."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self.discount_under_total = False  # where the discount's own column is hidden

    def show(self, lines: tuple[Line, ...]) -> None:
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 6:
            return None
        if role == Roles.DisplayRole:
            names = (
                "",
                self.tr("Product"),
                self.tr("Quantity"),
                self.tr("Price"),
                self.tr("Discount"),
                self.tr("Total"),
            )
            return names[section]
        if role == Roles.TextAlignmentRole:
            return LEFT if section <= PRODUCT else RIGHT
        return None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Roles.DisplayRole:
            return (
                str(index.row() + 1), line.name, number(line.quantity), money(line.price),
                discount_words(line.discount), money(line.total),
            )[column]  # fmt: skip
        if role == CellRole.SECOND and column == PRODUCT:
            return " · ".join(part for part in (line.code, line.unit) if part)
        if role == CellRole.SECOND and column == TOTAL and self.discount_under_total:
            return MINUS + discount_words(line.discount) if line.discount != NO_DISCOUNT else ""
        if role == CellRole.STRONG:
            return column in (QUANTITY, TOTAL)
        if role == CellRole.QUIET:
            return column in (NUMBER, DISCOUNT)
        if role == CellRole.MAY_ELIDE:
            return column == PRODUCT
        if role == Roles.ToolTipRole and column == PRODUCT:
            return line.name
        if role == Roles.TextAlignmentRole:
            return LEFT if column <= PRODUCT else RIGHT
        if role == Roles.AccessibleTextRole and column == PRODUCT:
            return f"{line.name}, {number(line.quantity)} × {money(line.price)}, {money(line.total)}"
        return None
