"""What the services of orders share: an order's state read from its facts, and money written down with it."""

from dataclasses import replace

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.domain.order_life import Kind, Life, life
from kingoil_desk.domain.payment import Part, Payment, shared_out
from kingoil_desk.service.order_values import payment_of
from kingoil_desk.service.session import Writing
from kingoil_desk.store import order_payments, order_returns, orders
from kingoil_desk.store.connection import Connection, Row


def order_row(conn: Connection, order_id: int) -> Row:
    """The order's own row; `ORDER_UNKNOWN` when there is none."""
    row = orders.order_row(conn, order_id)
    if row is None:
        raise KnownError(Code.ORDER_UNKNOWN)
    return row


def life_of(conn: Connection, row: Row) -> Life:
    """Where the order of that row stands now."""
    order_id = row["id"]
    return life(
        row["total"],
        [line.quantity for line in orders.order_lines(conn, order_id)],
        [(event["kind"], event["reason"]) for event in orders.order_events(conn, order_id)],
        order_payments.paid_by_way(conn, order_id).values(),
        order_returns.returned(conn, order_id),
    )


def insert_event(conn: Connection, order_id: int, kind: Kind, w: Writing, reason: str = "") -> None:
    """One more fact, by whoever writes now."""
    orders.insert_event(conn, order_id, kind, w.now, staff_id=w.actor.staff_id, reason=reason)


def take(conn: Connection, w: Writing, order_id: int, part: Part) -> None:
    """Money that came in."""
    order_payments.insert_payment(conn, order_id, part, w.now, w.actor.staff_id)


def give_back(conn: Connection, w: Writing, order_id: int, way: Payment, amount: int, reason: str) -> None:
    """Money that went out, `amount` VND over nothing."""
    order_payments.insert_payment(conn, order_id, Part(way, -amount), w.now, w.actor.staff_id, reason=reason)


def carry_over(conn: Connection, w: Writing, row: Row, new: tuple[int, str], way: Payment, amount: int) -> None:
    """`amount` VND that came with the order of `row` pay the `new` one (id and number) from now on."""
    new_id, number = new
    for order_id, sum_, told, other in (
        (row["id"], -amount, number, new_id),
        (new_id, amount, row["number"], row["id"]),
    ):
        order_payments.insert_payment(
            conn, order_id, Part(way, sum_), w.now, w.actor.staff_id, reason=told, carried_id=other
        )


def give_all_back(conn: Connection, w: Writing, order_id: int, reason: str) -> int:
    """Gives back whatever is paid, the way it came; how much that was (VND).

    What a carrier collected stays to be given back: it brings the customer nothing, so somebody must say how.
    """
    paid = order_payments.paid_by_way(conn, order_id)
    whole = sum(paid.values())
    amount = whole - max(0, min(paid.pop(Payment.ON_DELIVERY, 0), whole))
    for way, share in shared_out(amount, paid):
        give_back(conn, w, order_id, way, share, reason)
    return amount


def check_refund_way(way: Payment) -> None:
    """Raises `REFUND_WAY`: a carrier collects money and never brings any to the customer."""
    if way is Payment.ON_DELIVERY:
        raise KnownError(Code.REFUND_WAY)


def correction_of_now(conn: Connection, row: Row, draft: OrderDraft) -> OrderDraft:
    """The draft that corrects the order, with what is paid for that by now; a carrier is to collect as before."""
    way = Payment.ON_DELIVERY if payment_of(row) is Payment.ON_DELIVERY else None
    last, brought = order_payments.last_id(conn, row["id"]), brought_by(conn, row["id"])
    return replace(draft, payment=way, payments=(), last_payment_id=last, brought=brought)


def brought_by(conn: Connection, order_id: int) -> tuple[Part, ...]:
    """What is paid for an order, one part a way."""
    return tuple(Part(way, amount) for way, amount in order_payments.paid_by_way(conn, order_id).items())


def check_money_since(conn: Connection, row: Row, draft: OrderDraft) -> None:
    """Raises `MONEY_CHANGED` when money of the order came in or went back after the draft that corrects it began: the
    draft would then take what is not there any more, or leave out what came.
    """
    if draft.last_payment_id != order_payments.last_id(conn, row["id"]) or draft.brought != brought_by(conn, row["id"]):
        raise KnownError(Code.MONEY_CHANGED, number=row["number"])
