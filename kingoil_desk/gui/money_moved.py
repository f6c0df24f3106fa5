"""What became of an order's money: what came in each way, what was given back, what goes with an exchange."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.payment import Payment, by_way
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.order_values import PaymentRow


@dataclass(frozen=True, slots=True)
class MoneyMoved:
    """VND, all above nothing; by way, or by the number of the other order. Slips and their answers are left out."""

    came: Mapping[Payment, int]
    given_back: Mapping[Payment, int]
    from_orders: Mapping[str, int]  # paid for goods of that order, which came back for these
    to_orders: Mapping[str, int]  # pays that order, which went out in place of goods of this one


def moved(order: OrderView) -> MoneyMoved:
    """From the facts of the order."""
    meant = [row for row in order.payments if row.corrects_id is None and not row.corrected]
    in_rows = [row for row in meant if row.amount > 0]
    out_rows = [row for row in meant if row.amount < 0]
    return MoneyMoved(
        came=by_way((row.way, row.amount) for row in in_rows if not row.carried),
        given_back=by_way((row.way, -row.amount) for row in out_rows if not row.carried),
        from_orders=_by_number(row for row in in_rows if row.carried),
        to_orders=_by_number(row for row in out_rows if row.carried),
    )


def next_orders(order: OrderView) -> frozenset[str]:
    """Numbers of the orders that went out in place of this one, or of goods of it."""
    exchanged = {back.new_number for back in order.returns if back.new_number}
    return frozenset(exchanged | {event.reason for event in order.events if event.kind == Kind.CORRECTED})


def _by_number(rows: Iterable[PaymentRow]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.reason] = sums.get(row.reason, 0) + abs(row.amount)
    return sums
