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
    """Gives back whatever is paid, the way it came; how much that was (VND)."""
    paid = order_payments.paid_by_way(conn, order_id)
    amount = sum(paid.values())
    for way, share in shared_out(amount, paid):
        give_back(conn, w, order_id, way, share, reason)
    return amount


def check_refund_way(way: Payment) -> None:
    """Raises `REFUND_WAY`: a carrier collects money and never brings any to the customer."""
    if way is Payment.ON_DELIVERY:
        raise KnownError(Code.REFUND_WAY)


def payments_again(conn: Connection, row: Row) -> tuple[Payment | None, tuple[Part, ...]]:
    """How a draft that corrects the order is paid at first: as the order was.

    One way when it paid for everything or nothing was paid; what the carrier collected counts as on delivery.
    """
    paid = {way: amount for way, amount in order_payments.paid_by_way(conn, row["id"]).items() if amount > 0}
    collected = paid.pop(Payment.ON_DELIVERY, 0)
    if not paid:
        return Payment.ON_DELIVERY if collected else _unpaid(row), ()
    if len(paid) == 1 and sum(paid.values()) == row["total"]:
        return next(iter(paid)), ()
    return payment_of(row), tuple(Part(way, amount) for way, amount in paid.items())


def correction_of_now(conn: Connection, row: Row, draft: OrderDraft) -> OrderDraft:
    """The draft that corrects the order, paid as the order is by now."""
    way, parts = payments_again(conn, row)
    last = order_payments.last_id(conn, row["id"])
    return replace(draft, payment=way, payments=parts, last_payment_id=last)


def check_money_since(conn: Connection, row: Row, draft: OrderDraft) -> None:
    """Raises `MONEY_CHANGED` when money of the order came in or went back after the draft that corrects it began: the
    draft would then take what is not there any more, or leave out what came.
    """
    if draft.last_payment_id != order_payments.last_id(conn, row["id"]):
        raise KnownError(Code.MONEY_CHANGED, number=row["number"])


def _unpaid(row: Row) -> Payment | None:
    """Nothing is paid yet: a way that would take the money at once is not taken over."""
    way = payment_of(row)
    return way if way is Payment.ON_DELIVERY or not row["total"] else None
