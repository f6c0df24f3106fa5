"""What a customer has not paid as far as the desk knows, said calmly: old orders may never have been noted."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.gui.formats import Formats, money_unit, number
from kingoil_desk.service.order_values import Debts

YEAR_MS = 365 * 86_400_000  # an older order on delivery was surely collected, and only never noted


def lately(debts: Debts, now: int) -> int:
    """VND owed on the orders of the last year; `now` in ms UTC."""
    return sum(debt.owed for debt in debts.orders if debt.at >= now - YEAR_MS)


def told(debts: Debts, formats: Formats) -> str:
    """`Not noted as paid: 354.000 đ on 2 orders, the oldest of 12/03/2026`; empty without any."""
    translate, orders = QCoreApplication.translate, debts.orders
    if not orders:
        return ""
    one = translate("DebtWords", "Not noted as paid: {sum} on order {number} of {date}")
    many = translate("DebtWords", "Not noted as paid: {sum} on {count} orders, the oldest of {date}")
    return (one if len(orders) == 1 else many).format(
        sum=money_unit(debts.owed),
        count=number(len(orders)),
        number=orders[0].number,
        date=formats.date(orders[0].at),
    )


def chip(debts: Debts, now: int) -> str:
    """Beside a name while an order is taken; only what is owed lately, and empty without any."""
    owed = lately(debts, now)
    return QCoreApplication.translate("DebtWords", "Not paid: {sum}").format(sum=money_unit(owed)) if owed else ""
