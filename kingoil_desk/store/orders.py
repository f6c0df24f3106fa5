"""Finished orders in the file: kept for ever, followed by facts about them, and read through indexes."""

from dataclasses import dataclass

from kingoil_desk.domain.ids import new_uid, order_number
from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, Payment, Source, shop_day, summary, sums
from kingoil_desk.domain.vat import LineVat, VatKind
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.counters import next_count


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order to keep: `at` in ms UTC, `fee` in VND on top of the goods. The total is computed from them.

    `vat` is that of each line; left out, it is not known.
    """

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
    source: Source = Source.COUNTER
    vat: tuple[LineVat, ...] = ()


def insert_order(conn: Connection, order: NewOrder) -> int:
    """Keeps an order with its lines and returns its id; what happened to it is written apart (`insert_event`)."""
    total = sums(order.lines, order.discount, order.fee).total
    cursor = conn.execute(
        "INSERT INTO orders(uid, number, customer_id, at, staff_id, discount_percent, discount_amount, fee, total,"
        " payment, note, summary, corrects_id, web_id, import_id, source) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new_uid(), order.number, order.customer_id, order.at, order.staff_id, order.discount.percent,
            order.discount.amount, order.fee, total, order.payment, order.note, summary(order.lines),
            order.corrects_id, order.web_id, order.import_id, order.source,
        ),
    )  # fmt: skip
    order_id = int(cursor.lastrowid)
    vat = order.vat or (LineVat(),) * len(order.lines)
    conn.executemany(
        "INSERT INTO order_line(order_id, position, product_id, code, name, unit, quantity, price, discount_percent,"
        " discount_amount, total, vat, vat_kind) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            (order_id, position, *_line_values(line), of_line.rate, of_line.kind)
            for position, (line, of_line) in enumerate(zip(order.lines, vat, strict=True))
        ],
    )
    return order_id


def _line_values(line: Line) -> tuple[object, ...]:
    off = line.discount
    return (
        line.product_id, line.code, line.name, line.unit, line.quantity, line.price,
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
    """A fact about an order; its id.

    `kind` is one of `domain.order_life.Kind`; `cancelled` comes once an order.
    """
    cursor = conn.execute(
        "INSERT INTO order_event(order_id, at, staff_id, kind, reason, import_id) VALUES (?,?,?,?,?,?)",
        (order_id, at, staff_id, kind, reason, import_id),
    )
    return int(cursor.lastrowid)


def next_number(conn: Connection, at: int) -> str:
    """The next order number of the month of `at`; given back when the caller's transaction rolls back."""
    day = shop_day(at)
    return order_number(day, next_count(conn, f"order {day:%y%m}"))


def first_at(conn: Connection, order_id: int) -> int:
    """When the order was taken (ms UTC); of one that corrects another, when the first of them was."""
    row = conn.execute(
        "WITH RECURSIVE before(at, corrects_id) AS (SELECT at, corrects_id FROM orders WHERE id = ? UNION ALL"
        " SELECT o.at, o.corrects_id FROM orders o JOIN before b ON o.id = b.corrects_id)"
        " SELECT at FROM before WHERE corrects_id IS NULL",
        (order_id,),
    ).fetchone()
    return int(row["at"])


def is_cancelled(conn: Connection, order_id: int) -> bool:
    row = conn.execute("SELECT 1 FROM order_event WHERE order_id = ? AND kind = 'cancelled'", (order_id,)).fetchone()
    return row is not None


_CANCELLED = "EXISTS (SELECT 1 FROM order_event e WHERE e.order_id = o.id AND e.kind = 'cancelled') AS cancelled"
_REFUSALS = (
    "coalesce((SELECT refusals FROM search_doc WHERE customer_id = o.customer_id), 0) AS refusals"  # consent bits
)
_STAGE = (
    "coalesce((SELECT e.kind FROM order_event e WHERE e.order_id = o.id AND e.kind IN ('placed', 'packed',"
    " 'handed_over', 'delivered') ORDER BY e.id DESC LIMIT 1), 'placed')"
)
_PAID = "coalesce((SELECT sum(p.amount) FROM order_payment p WHERE p.order_id = o.id), 0)"
_RETURNED = "coalesce((SELECT sum(r.value) FROM order_return r WHERE r.order_id = o.id), 0)"
_STANDING = (
    f"{_STAGE} AS stage, {_PAID} AS paid, {_RETURNED} AS returned,"
    " (SELECT max(r.kind = 'exchanged') FROM order_return r WHERE r.order_id = o.id) AS exchanged,"
    " EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.quantity > coalesce((SELECT sum(b.quantity)"
    " FROM order_return r JOIN order_return_line b ON b.return_id = r.id"
    " WHERE r.order_id = o.id AND b.position = l.position), 0)) AS some_out"
)
_WAYS = (  # of what came in and was no slip; `goods` for what went over from an order whose goods came back
    "(SELECT group_concat(iif(p.carried_id IS NULL OR p.carried_id = o.corrects_id, p.way, 'goods'))"
    " FROM order_payment p WHERE p.order_id = o.id"
    " AND p.amount > 0 AND p.corrects_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM order_payment a WHERE a.corrects_id = p.id)) AS ways"
)
_LIST = (
    "SELECT o.id, o.number, o.at, o.customer_id, coalesce(c.full_name, '') AS customer_name, o.summary,"
    f" o.total, o.payment, {_CANCELLED}, {_REFUSALS}, {_STANDING}, {_WAYS}"
    " FROM orders o LEFT JOIN customer c ON c.id = o.customer_id"
)
_NOT_CANCELLED = "NOT EXISTS (SELECT 1 FROM order_event e WHERE e.order_id = o.id AND e.kind = 'cancelled')"
_OWED = f"o.total - {_RETURNED} - {_PAID} > 0 AND {_NOT_CANCELLED}"
_ON_THE_WAY = f"{_STAGE} = 'handed_over' AND {_NOT_CANCELLED}"
_NEWEST = "ORDER BY o.at DESC, o.id DESC LIMIT ?"


def recent_orders(conn: Connection, limit: int) -> list[Row]:
    """The latest orders, newest first: a walk down the index of time that stops after `limit` rows."""
    return list(conn.execute(f"{_LIST} {_NEWEST}", (limit,)))


def recent_owed(conn: Connection, since: int, limit: int) -> list[Row]:
    """The latest orders since that moment (ms UTC) on which anything is owed; columns as in `recent_orders`."""
    return list(conn.execute(f"{_LIST} WHERE o.at >= ? AND {_OWED} {_NEWEST}", (since, limit)))


def recent_on_the_way(conn: Connection, since: int, limit: int) -> list[Row]:
    """The latest orders since that moment that a carrier has; columns as in `recent_orders`."""
    return list(conn.execute(f"{_LIST} WHERE o.at >= ? AND {_ON_THE_WAY} {_NEWEST}", (since, limit)))


def orders_of(conn: Connection, customer_id: int, limit: int) -> list[Row]:
    """A customer's orders, newest first; columns as in `recent_orders`."""
    return list(conn.execute(f"{_LIST} WHERE o.customer_id = ? {_NEWEST}", (customer_id, limit)))


def order_row(conn: Connection, order_id: int) -> Row | None:
    """An order's columns, with `customer_name`, `customer_code`, `staff`, `corrects_number`, `cancelled` and who
    refused what.
    """
    row: Row | None = conn.execute(
        "SELECT o.*, coalesce(c.full_name, '') AS customer_name, coalesce(c.code, '') AS customer_code,"
        f" coalesce(s.name, '') AS staff, coalesce(k.number, '') AS corrects_number, {_CANCELLED}, {_REFUSALS}"
        " FROM orders o LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff s ON s.id = o.staff_id"
        " LEFT JOIN orders k ON k.id = o.corrects_id WHERE o.id = ?",
        (order_id,),
    ).fetchone()
    return row


def id_of_number(conn: Connection, number: str) -> int | None:
    """The finished order of that number, `DH-2611-0318`."""
    row = conn.execute("SELECT id FROM orders WHERE number = ?", (number,)).fetchone()
    return int(row[0]) if row else None


def order_lines(conn: Connection, order_id: int) -> tuple[Line, ...]:
    """The lines in the order they were taken."""
    rows = conn.execute("SELECT * FROM order_line WHERE order_id = ? ORDER BY position", (order_id,))
    return tuple(
        Line(
            row["product_id"],
            row["code"],
            row["name"],
            row["unit"],
            row["quantity"],
            row["price"],
            Discount(row["discount_percent"], row["discount_amount"]),
        )
        for row in rows
    )


def line_vat(conn: Connection, order_id: int) -> tuple[LineVat, ...]:
    """The VAT within each line."""
    rows = conn.execute("SELECT vat, vat_kind FROM order_line WHERE order_id = ? ORDER BY position", (order_id,))
    return tuple(LineVat(row["vat"], VatKind(row["vat_kind"]) if row["vat_kind"] else None) for row in rows)


def order_events(conn: Connection, order_id: int) -> list[Row]:
    """Facts about an order, oldest first: kind, at, staff (name or empty), reason."""
    found = conn.execute(
        "SELECT e.kind, e.at, coalesce(s.name, '') AS staff, e.reason FROM order_event e"
        " LEFT JOIN staff s ON s.id = e.staff_id WHERE e.order_id = ? ORDER BY e.id",
        (order_id,),
    )
    return list(found)


def bad_totals(conn: Connection) -> list[str]:
    """Numbers of orders whose total is not lines - discount + fee, or that hold a line with a wrong total.

    One pass in the order of both tables' keys, without sorting; for the long lane (seconds a million orders).
    """
    rows = conn.execute(
        f"""
        SELECT number FROM (
          SELECT o.number, o.total, o.fee, o.discount_percent, o.discount_amount,
            coalesce(sum(l.total), 0) AS goods,
            sum(l.total <> l.quantity * l.price - {_discount_sql("l.", "l.quantity * l.price")}) AS wrong
          FROM orders o LEFT JOIN order_line l ON l.order_id = o.id GROUP BY o.id)
        WHERE wrong OR total <> goods - {_discount_sql("", "goods")} + fee"""
    )
    return [row["number"] for row in rows]


def _discount_sql(table: str, whole: str) -> str:
    """`domain.order.Discount.of` in SQL, written apart from it, so that one checks the other."""
    amount, percent = f"{table}discount_amount", f"{table}discount_percent"
    return f"min({whole}, iif({amount} > 0, {amount}, ({whole} * {percent} + 5000) / 10000))"
