"""What became of an order's money: what came in each way, what was given back, what went over between orders."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.payment import Carried, CarriedPart, Payment, by_way
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.order_values import PaymentRow


@dataclass(frozen=True, slots=True)
class MoneyMoved:
    """VND, all above nothing; by way, or by the other order. Slips and their answers are left out."""

    came: Mapping[Payment, int]
    given_back: Mapping[Payment, int]
    from_orders: tuple[CarriedPart, ...]
    to_orders: tuple[CarriedPart, ...]


def moved(order: OrderView) -> MoneyMoved:
    """From the facts of the order."""
    meant = [row for row in order.payments if row.corrects_id is None and not row.corrected]
    in_rows = [row for row in meant if row.amount > 0]
    out_rows = [row for row in meant if row.amount < 0]
    return MoneyMoved(
        came=by_way((row.way, row.amount) for row in in_rows if not row.carried),
        given_back=by_way((row.way, -row.amount) for row in out_rows if not row.carried),
        from_orders=_carried(in_rows),
        to_orders=_carried(out_rows),
    )


def next_orders(order: OrderView) -> frozenset[str]:
    """Numbers of the orders that went out in place of this one, or of goods of it."""
    exchanged = {back.new_number for back in order.returns if back.new_number}
    return frozenset(exchanged | {event.reason for event in order.events if event.kind == Kind.CORRECTED})


def _carried(rows: Iterable[PaymentRow]) -> tuple[CarriedPart, ...]:
    """One part for each other order."""
    sums: dict[tuple[str, Carried], int] = {}
    for row in rows:
        if row.carried is not None:
            key = row.reason, row.carried
            sums[key] = sums.get(key, 0) + abs(row.amount)
    return tuple(CarriedPart(number, amount, why) for (number, why), amount in sums.items())
