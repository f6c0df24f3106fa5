"""Money of orders in the file: a row each time, below nothing for what was given back; answered, never changed."""

from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part, by_way, shared_out
from kingoil_desk.store.connection import Connection, Row


def insert_payment(
    conn: Connection,
    order_id: int,
    part: Part,
    at: int,
    staff_id: int | None,
    *,
    reason: str = "",
    corrects_id: int | None = None,
    import_id: int | None = None,
    carried_id: int | None = None,
) -> int:
    """A payment of `part.amount` VND (below nothing: given back) at `at` (ms UTC); its id.

    `carried_id` is the other order, when the money only went over from one to the other.
    """
    cursor = conn.execute(
        "INSERT INTO order_payment(uid, order_id, at, staff_id, way, amount, received, reference, reason, corrects_id,"
        " import_id, carried_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            new_uid(), order_id, at, staff_id, part.way, part.amount, part.received, part.reference, reason,
            corrects_id, import_id, carried_id,
        ),
    )  # fmt: skip
    return int(cursor.lastrowid)


def payments_of(conn: Connection, order_id: int) -> list[Row]:
    """The payments of an order, oldest first, each with `staff` (name or empty), `corrected` (whether answered) and
    `carried` (why it only went over from one order to another, as `domain.payment.Carried`; empty for what did not).
    """
    rows = conn.execute(
        "SELECT p.id, p.at, coalesce(s.name, '') AS staff, p.way, p.amount, p.received, p.reference, p.reason,"
        " p.corrects_id, CASE WHEN p.carried_id IS NULL THEN '' WHEN p.carried_id = o.corrects_id"
        " OR p.order_id = k.corrects_id THEN 'correction' ELSE 'exchange' END AS carried,"
        " EXISTS (SELECT 1 FROM order_payment a WHERE a.corrects_id = p.id) AS corrected"
        " FROM order_payment p JOIN orders o ON o.id = p.order_id LEFT JOIN orders k ON k.id = p.carried_id"
        " LEFT JOIN staff s ON s.id = p.staff_id WHERE p.order_id = ? ORDER BY p.id",
        (order_id,),
    )
    return list(rows)


def payment_row(conn: Connection, payment_id: int) -> Row | None:
    row: Row | None = conn.execute("SELECT * FROM order_payment WHERE id = ?", (payment_id,)).fetchone()
    return row


def last_id(conn: Connection, order_id: int) -> int:
    """The newest entry of money on an order; 0 when there is none."""
    row = conn.execute("SELECT coalesce(max(id), 0) FROM order_payment WHERE order_id = ?", (order_id,)).fetchone()
    return int(row[0])


def is_corrected(conn: Connection, payment_id: int) -> bool:
    row = conn.execute("SELECT 1 FROM order_payment WHERE corrects_id = ?", (payment_id,)).fetchone()
    return row is not None


def paid_by_way(conn: Connection, order_id: int) -> dict[Payment, int]:
    """What was paid less what was given back (VND), by way."""
    rows = conn.execute("SELECT way, amount FROM order_payment WHERE order_id = ?", (order_id,))
    return by_way((Payment(row["way"]), row["amount"]) for row in rows)


_BALANCE_OF = (
    "SELECT o.id, o.number, o.at, o.total, o.total"
    " - coalesce((SELECT sum(value) FROM order_return r WHERE r.order_id = o.id), 0)"
    " - coalesce((SELECT sum(amount) FROM order_payment p WHERE p.order_id = o.id), 0) AS owed FROM orders o"
    " WHERE o.{} = ? AND NOT EXISTS"
    " (SELECT 1 FROM order_event e WHERE e.order_id = o.id AND e.kind = 'cancelled')"
)


def debts_of(conn: Connection, customer_id: int) -> list[Row]:
    """A customer's orders on which anything is owed, oldest first: id, number, at, total, owed (VND)."""
    query = f"SELECT * FROM ({_BALANCE_OF.format('customer_id')}) WHERE owed > 0 ORDER BY at, id"
    return list(conn.execute(query, (customer_id,)))


def owed_on(conn: Connection, order_id: int) -> int:
    """What is still to be paid on an order (VND), never below nothing; nothing on a cancelled one."""
    row = conn.execute(f"SELECT owed FROM ({_BALANCE_OF.format('id')})", (order_id,)).fetchone()
    return max(0, int(row["owed"])) if row else 0


def web_paid(conn: Connection, order_id: int, way: Payment, at: int, import_id: int) -> None:
    """What an export says was paid: the whole order, unless money or a cancellation was written down before."""
    row = conn.execute(
        "SELECT total FROM orders WHERE id = ?1 AND total > 0"
        " AND NOT EXISTS (SELECT 1 FROM order_payment WHERE order_id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM order_return WHERE order_id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM order_event WHERE order_id = ?1 AND kind = 'cancelled')",
        (order_id,),
    ).fetchone()
    if row:
        insert_payment(conn, order_id, Part(way, row["total"]), at, None, import_id=import_id)


def web_given_back(conn: Connection, order_id: int, at: int, import_id: int) -> None:
    """What was paid for an order that the web shop cancelled or refunded goes back the way it came."""
    paid = paid_by_way(conn, order_id)
    for way, amount in shared_out(sum(paid.values()), paid):
        insert_payment(conn, order_id, Part(way, -amount), at, None, import_id=import_id)


def bad_sums(conn: Connection) -> list[str]:
    """Numbers of orders whose money is out of sense: more paid than the order came to, more given back than paid, or
    a counter-entry that does not answer its payment exactly. One pass over the payments; for the long lane.
    """
    rows = conn.execute(
        "SELECT number FROM (SELECT order_id, sum(amount) AS paid FROM order_payment GROUP BY order_id)"
        " JOIN orders o ON o.id = order_id WHERE paid < 0 OR paid > o.total"
        " UNION SELECT number FROM order_payment a JOIN order_payment p ON p.id = a.corrects_id"
        " JOIN orders o ON o.id = a.order_id"
        " WHERE a.amount <> -p.amount OR a.order_id <> p.order_id OR a.way <> p.way OR p.corrects_id IS NOT NULL"
    )
    return [row["number"] for row in rows]
