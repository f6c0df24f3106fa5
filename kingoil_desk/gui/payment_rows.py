"""The money of an order as rows: what came in, what was given back, who wrote it down and when."""

from typing import Any

from kingoil_desk.domain.payment import Carried
from kingoil_desk.gui import order_words, words
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.order_values import PaymentRow

SUM = 1


class PaymentsModel(TableOf[PaymentRow]):
    """The way over when and who, the amount over what became of it."""

    right = frozenset({SUM})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Payments"), self.tr("Amount"))

    def cell(self, row: PaymentRow, column: int, role: int) -> Any:
        if role == Roles.DisplayRole:
            return (self._way(row), order_words.signed(row.amount))[column]
        if role == CellRole.SECOND:
            return (self._about(row), self.tr("a slip") if row.corrected else "")[column]
        if role == CellRole.STRONG:
            return column == SUM and not row.corrected
        if role == CellRole.QUIET:
            return row.corrected or row.corrects_id is not None
        if role == CellRole.MAY_ELIDE:
            return column == 0
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole) and column == 0:
            state = self.tr("a slip") if row.corrected else ""
            return ", ".join(
                text for text in (self._way(row), order_words.signed(row.amount), self._about(row), state) if text
            )
        return None

    def _way(self, row: PaymentRow) -> str:
        if row.corrects_id is not None:
            return self.tr("Counter-entry · {way}").format(way=words.payment(row.way))
        if row.carried is not None:
            return self._went_over(row, row.carried).format(number=row.reason)
        if row.amount < 0:
            return self.tr("Given back · {way}").format(way=words.payment(row.way))
        return words.payment(row.way)

    def _went_over(self, row: PaymentRow, why: Carried) -> str:
        if why is Carried.EXCHANGE:
            return self.tr("Exchanged goods of {number}") if row.amount > 0 else self.tr("Goods exchanged for {number}")
        return self.tr("Moved from {number}") if row.amount > 0 else self.tr("Moved to {number}")

    def _about(self, row: PaymentRow) -> str:
        when = f"{self._formats.short_date(row.at, capital=True)} {self._formats.time(row.at)}"
        reason = "" if row.carried else row.reason  # said above
        return " · ".join(text for text in (when, row.staff, reason, row.reference) if text)
