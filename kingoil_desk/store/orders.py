"""Finished orders in the file: kept for ever, followed by facts about them, and read through indexes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.ids import new_uid, order_number
from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, Payment, shop_day, summary, sums
from kingoil_desk.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order to keep: `at` in ms UTC, `fee` in VND on top of the goods. The total is always computed from these."""

    number: str
    at: int
    lines: tuple[Line, ...]
    customer_id: int | None = None
    staff_id: int | None = None
    discount: Discount = NO_DISCOUNT
    fee: int = 0
    payment: Payment | None = None
    note: str = ""
    corrects_id: int | None = None
    web_id: str | None = None
    import_id: int | None = None


_INSERT_ORDER = (
    "INSERT INTO orders(id, uid, number, customer_id, at, staff_id, discount_percent, discount_amount, fee, total, payment, "
    "note, summary, corrects_id, web_id, import_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_INSERT_LINE = "INSERT INTO order_line VALUES (?,?,?,?,?,?,?,?,?,?,?)"


def insert_order(conn: Connection, order: NewOrder) -> int:
    """Keeps one order with its lines and returns its id; events are written apart (`insert_event`)."""
    return insert_orders(conn, (order,))[0]


def insert_orders(conn: Connection, orders: Sequence[NewOrder]) -> range:
    """Keeps many orders in the caller's transaction and returns their ids in the order given."""
    first = conn.execute("SELECT coalesce(max(id), 0) + 1 FROM orders").fetchone()[0]
    ids = range(first, first + len(orders))
    conn.executemany(_INSERT_ORDER, (_order_row(i, order) for i, order in zip(ids, orders, strict=True)))
    conn.executemany(_INSERT_LINE, _line_rows(zip(ids, orders, strict=True)))
    return ids


def _order_row(order_id: int, order: NewOrder) -> tuple[object, ...]:
    total = sums(order.lines, order.discount, order.fee).total
    return (
        order_id, new_uid(), order.number, order.customer_id, order.at, order.staff_id, order.discount.percent,
        order.discount.amount, order.fee, total, order.payment, order.note, summary(order.lines), order.corrects_id,
        order.web_id, order.import_id,
    )  # fmt: skip


def _line_rows(orders: Iterable[tuple[int, NewOrder]]) -> Iterator[tuple[object, ...]]:
    for order_id, order in orders:
        for position, line in enumerate(order.lines):
            off = line.discount
            yield (
                order_id, position, line.product_id, line.code, line.name, line.unit, line.quantity, line.price,
                off.percent, off.amount, line.total,
            )  # fmt: skip


def insert_event(
    conn: Connection,
    order_id: int,
    kind: str,
    at: int,
    *,
    staff_id: int | None = None,
    reason: str = "",
    import_id: int | None = None,
) -> int:
    """A fact about an order: `finished`, `cancelled` (once only), `corrected` (`reason` is the new number), `web_status`."""
    cursor = conn.execute(
        "INSERT INTO order_event(order_id, at, staff_id, kind, reason, import_id) VALUES (?,?,?,?,?,?)",
        (order_id, at, staff_id, kind, reason, import_id),
    )
    return int(cursor.lastrowid)


def take_numbers(conn: Connection, at: int, count: int = 1) -> list[str]:
    """The next order numbers of the month of `at` on the shop's wall; given back when the transaction rolls back."""
    day = shop_day(at)
    last = conn.execute(
        "INSERT INTO counter VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value RETURNING value",
        (f"order {day:%y%m}", count),
    ).fetchone()[0]
    return [order_number(day, number) for number in range(last - count + 1, last + 1)]
