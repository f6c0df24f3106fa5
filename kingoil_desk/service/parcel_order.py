"""An order follows its parcels: packed when all is in them, gone when all have left, delivered when all arrived."""

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order_life import STEPS, Kind, Stage
from kingoil_desk.domain.parcel import Step
from kingoil_desk.service.order_money import insert_event, life_of, order_row
from kingoil_desk.service.session import Writing
from kingoil_desk.store import order_payments, orders, parcels
from kingoil_desk.store.connection import Connection, Row

_GONE = {Step.HANDED_OVER, Step.DELIVERED, Step.RETURNED, Step.LOST}


def order_to_pack(conn: Connection, order_id: int) -> Row:
    """The order's row. Raises `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, `RECIPIENT_NEEDED` for an order of nobody."""
    row = order_row(conn, order_id)
    if row["cancelled"]:
        raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
    if row["customer_id"] is None:
        raise KnownError(Code.RECIPIENT_NEEDED)
    return row


def left_to_collect(conn: Connection, order_id: int) -> int:
    """VND that are owed on an order and that no parcel of it collects."""
    return max(0, order_payments.owed_on(conn, order_id) - parcels.cod_of_order(conn, order_id))


def follow(conn: Connection, w: Writing, order_id: int) -> None:
    """Writes the order's own facts that its parcels make true now; part of the parcels' own transaction.

    A fact that may not follow what has happened (an order cancelled meanwhile, fetched at the shop) is left out.
    """
    row = order_row(conn, order_id)
    now = life_of(conn, row)
    if now.cancelled:
        return
    inside = parcels.packed(conn, order_id)
    whole = all(line.quantity <= inside.get(at, 0) for at, line in enumerate(orders.order_lines(conn, order_id)))
    states = {Step(one["state"]) for one in parcels.of_order(conn, order_id)} - {Step.CANCELLED}
    if not whole or not states:
        return
    stage = now.stage
    facts = (
        (Kind.PACKED, Stage.PACKED, True),
        (Kind.HANDED_OVER, Stage.HANDED_OVER, states <= _GONE),
        (Kind.DELIVERED, Stage.DELIVERED, states == {Step.DELIVERED}),
    )
    for kind, after, true in facts:
        if true and stage in STEPS[kind]:
            insert_event(conn, order_id, kind, w)
            w.audit(f"order.{kind}", row["number"])
            stage = after
