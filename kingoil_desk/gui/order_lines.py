"""The lines of an order as a table, for the order being taken and for a finished one."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics

from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.formats import MINUS, money, number
from kingoil_desk.gui.metrics import S3
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole, RowTable

Roles = Qt.ItemDataRole
NUMBER, PRODUCT, QUANTITY, PRICE, DISCOUNT, TOTAL = range(6)
WIDE = (44, 0, 112, 116, 96, 128)  # px of the columns
NARROW = (1, 0, 64, 88, 1, 108)  # number and discount are hidden


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
        self._back: Mapping[int, int] = {}
        self.discount_under_total = False  # where there is little room, and the discount's own column is hidden

    def show(self, lines: tuple[Line, ...], back: Mapping[int, int] | None = None) -> None:
        """`back` are pieces that came back since, by line."""
        if (lines, back or {}) == (self._lines, self._back):
            return
        self.beginResetModel()
        self._lines, self._back = lines, back or {}
        self.endResetModel()

    def _returned(self, row: int) -> str:
        """How many pieces came back, in words; empty for none."""
        back = self._back.get(row, 0)
        return self.tr("returned {count}").format(count=number(back)) if back else ""

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
                self.tr("Qty") if self.discount_under_total else self.tr("Quantity"),
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
        if role == CellRole.SECOND and column == QUANTITY:
            return self._returned(index.row())
        if role == CellRole.SECOND and column == TOTAL and self.discount_under_total:
            return MINUS + discount_words(line.discount) if line.discount != NO_DISCOUNT else ""
        if role == CellRole.STRONG:
            return column in (QUANTITY, TOTAL)
        if role == CellRole.QUIET:
            return column in (NUMBER, DISCOUNT)
        if role in (CellRole.MAY_ELIDE, CellRole.KEEP_END):
            return column == PRODUCT
        if role == Roles.ToolTipRole and column == PRODUCT:
            return line.name
        if role == Roles.TextAlignmentRole:
            return LEFT if column <= PRODUCT else RIGHT
        if role == Roles.AccessibleTextRole and column == PRODUCT:
            told = f"{line.name}, {number(line.quantity)} × {money(line.price)}, {money(line.total)}"
            return ", ".join(filter(None, (told, self._returned(index.row()))))
        return None


def room_for(model: QAbstractTableModel, column: int, least: int) -> int:
    """Px that the longest figure of a column takes, `least` at least."""
    face = QFontMetrics(font(strong=True))
    texts = (model.index(row, column).data() for row in range(model.rowCount()))
    return max(least, *(face.horizontalAdvance(text) + 2 * S3 + 2 for text in texts), 0)


def fit_columns(table: RowTable, model: OrderLinesModel, *, narrow: bool) -> None:
    """Widths that stay, but for a figure too long for its column: a sum is never cut short, goods give way."""
    widths = list(NARROW if narrow else WIDE)
    for column in (QUANTITY, PRICE, TOTAL):
        widths[column] = room_for(model, column, widths[column])
    model.discount_under_total = narrow
    for column in (NUMBER, DISCOUNT):
        table.setColumnHidden(column, narrow)
    table.set_columns(*widths)
