"""A half-taken order as text for the draft table, versioned so that a later program still reads it."""

import json

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Discount, Exchange, Line, OrderDraft, Payment, Source
from kingoil_desk.domain.payment import Part

VERSION = 2
OLDEST = 1  # had one way of paying and no source


def to_json(draft: OrderDraft) -> str:
    return json.dumps(
        {
            "version": VERSION,
            "customer": draft.customer_id,
            "lines": [_line_values(line) for line in draft.lines],
            "discount": [draft.discount.percent, draft.discount.amount],
            "fee": draft.fee,
            "note": draft.note,
            "payment": draft.payment,
            "corrects": draft.corrects_order_id,
            "reason": draft.reason,
            "typing": draft.typing,
            "payments": [[part.way, part.amount, part.received, part.reference] for part in draft.payments],
            "source": draft.source,
            "exchange": draft.exchange and _exchange_values(draft.exchange),
            "last_payment": draft.last_payment_id,
            "brought": [[part.way, part.amount] for part in draft.brought],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _line_values(line: Line) -> list[object]:
    off = [line.discount.percent, line.discount.amount]
    return [line.product_id, line.code, line.name, line.unit, line.quantity, line.price, off]


def _exchange_values(back: Exchange) -> list[object]:
    return [back.order_id, back.number, back.pieces, back.reason, back.credit, back.way]


def _exchange(order_id: int, number: str, pieces: list[list[int]], reason: str, credit: int, way: str) -> Exchange:
    counted = tuple((position, quantity) for position, quantity in pieces)
    return Exchange(order_id, number, counted, reason, credit, Payment(way) if way else None)


def from_json(text: str) -> OrderDraft:
    """The draft that `to_json` wrote; raises `FILE_NEWER` for a version this program does not know."""
    kept = json.loads(text)
    if not OLDEST <= kept["version"] <= VERSION:
        raise KnownError(Code.FILE_NEWER)
    return OrderDraft(
        customer_id=kept["customer"],
        lines=tuple(
            Line(product_id, code, name, unit, quantity, price, Discount(*off))
            for product_id, code, name, unit, quantity, price, off in kept["lines"]
        ),
        discount=Discount(*kept["discount"]),
        fee=kept["fee"],
        note=kept["note"],
        payment=Payment(kept["payment"]) if kept["payment"] else None,
        corrects_order_id=kept["corrects"],
        reason=kept["reason"],
        typing=kept["typing"],
        payments=tuple(
            Part(Payment(way), amount, received, reference)
            for way, amount, received, reference in kept.get("payments", ())
        ),
        source=Source(kept.get("source", Source.COUNTER)),
        exchange=_exchange(*kept["exchange"]) if kept.get("exchange") else None,
        last_payment_id=kept.get("last_payment"),
        brought=tuple(Part(Payment(way), amount) for way, amount in kept.get("brought", ())),
    )
