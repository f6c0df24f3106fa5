"""Taking an import back, some rows at a time, and leaving what staff have worked with since."""

import json
from dataclasses import dataclass

from kingoil_desk.store import customers, search
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.imports import Batch, touched, untouch

_DAY_MS = 86_400_000  # for a clock that was set back meanwhile


def drop_staged(conn: Connection, batch: Batch, limit: int) -> int:
    """Forgets staged rows; how many."""
    cursor = conn.execute(
        "DELETE FROM import_row WHERE import_id = ?1 AND line IN"
        " (SELECT line FROM import_row WHERE import_id = ?1 ORDER BY line LIMIT ?2)",
        (batch.id, limit),
    )
    return int(cursor.rowcount)


def drop_orders(conn: Connection, batch: Batch, after: int, limit: int) -> list[int]:
    """Takes back orders with an id over `after`; the ids looked at. What staff cancelled or corrected stays."""
    ids = [
        row[0]
        for row in conn.execute(
            "SELECT id FROM orders WHERE import_id = ? AND id > ? ORDER BY id LIMIT ?", (batch.id, after, limit)
        )
    ]
    gone = [(id_,) for id_ in ids if not _has_other_facts(conn, id_, batch.id)]
    conn.executemany("DELETE FROM order_event WHERE order_id = ?", gone)
    conn.executemany("DELETE FROM order_payment WHERE order_id = ?", gone)
    conn.executemany("DELETE FROM order_line WHERE order_id = ?", gone)
    conn.executemany("DELETE FROM orders WHERE id = ?", gone)
    return ids


def _has_other_facts(conn: Connection, order_id: int, import_id: int) -> bool:
    row = conn.execute(
        "SELECT 1 FROM order_event WHERE order_id = ?1 AND import_id IS NOT ?2"
        " UNION ALL SELECT 1 FROM orders WHERE corrects_id = ?1"
        " UNION ALL SELECT 1 FROM contact_log WHERE order_id = ?1"
        " UNION ALL SELECT 1 FROM contact_override WHERE order_id = ?1"
        " UNION ALL SELECT 1 FROM order_payment WHERE order_id = ?1 AND import_id IS NOT ?2"
        " UNION ALL SELECT 1 FROM order_return WHERE order_id = ?1"
        " UNION ALL SELECT 1 FROM parcel WHERE order_id = ?1",
        (order_id, import_id),
    ).fetchone()
    return row is not None


def drop_statuses(conn: Connection, batch: Batch, after: int, limit: int) -> list[int]:
    """Takes back what the import said about orders of earlier imports; the event ids looked at."""
    rows = conn.execute(
        "SELECT e.id, o.import_id IS ?1 AS ours FROM order_event AS e JOIN orders AS o ON o.id = e.order_id"
        " WHERE e.import_id = ?1 AND e.id > ?2 ORDER BY e.id LIMIT ?3",
        (batch.id, after, limit),
    ).fetchall()
    conn.executemany("DELETE FROM order_event WHERE id = ?", [(row["id"],) for row in rows if not row["ours"]])
    return [row["id"] for row in rows]


def drop_payments(conn: Connection, batch: Batch, after: int, limit: int) -> list[int]:
    """Takes back what the import said was paid for orders of earlier imports; the payment ids looked at.

    Where staff wrote money down since, it stays: their entries answer it.
    """
    rows = conn.execute(
        "SELECT p.id, o.import_id IS ?1 OR EXISTS (SELECT 1 FROM order_payment AS later WHERE"
        " later.order_id = p.order_id AND later.id > p.id AND later.import_id IS NOT ?1) AS stays"
        " FROM order_payment AS p JOIN orders AS o ON o.id = p.order_id"
        " WHERE p.import_id = ?1 AND p.id > ?2 ORDER BY p.id LIMIT ?3",
        (batch.id, after, limit),
    ).fetchall()
    conn.executemany("DELETE FROM order_payment WHERE id = ?", [(row["id"],) for row in rows if not row["stays"]])
    return [row["id"] for row in rows]


@dataclass(frozen=True, slots=True)
class Undone:
    """Customers looked at, and the codes of those that stay because staff worked with them."""

    looked_at: int
    kept: tuple[str, ...]


def drop_customers(conn: Connection, batch: Batch, now: int, limit: int) -> Undone:
    """Takes back new customers and what known ones were given. Orders have been dropped before."""
    ids = [customer_id for customer_id, _ in touched(conn, batch.id, limit)]
    kept = []
    for customer_id in ids:
        row = conn.execute(
            "SELECT id, code, version, created_at, import_id IS ? AS ours FROM customer WHERE id = ?",
            (batch.id, customer_id),
        ).fetchone()
        if row["ours"]:
            stays = row["version"] > 1 or _in_use(conn, customer_id)
            _index_kept(conn, row) if stays else _drop_customer(conn, customer_id, batch.id)
        else:
            stays = _saved_since(conn, customer_id, batch.started_at)
            _strip(conn, customer_id, batch, now, keep_contacts=stays)
        if stays:
            kept.append(row["code"])
    untouch(conn, batch.id, ids)
    return Undone(len(ids), tuple(kept))


def _in_use(conn: Connection, customer_id: int) -> bool:
    row = conn.execute(
        "SELECT EXISTS (SELECT 1 FROM orders WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM order_draft WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM consent WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM contact_log WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM contact_list_member WHERE customer_id = ?1)",
        (customer_id,),
    ).fetchone()
    return bool(row[0])


def _saved_since(conn: Connection, customer_id: int, at: int) -> bool:
    row = conn.execute(
        "SELECT 1 FROM customer_save WHERE customer_id = ? AND saved_at >= ?", (customer_id, at)
    ).fetchone()
    return row is not None


def _drop_customer(conn: Connection, customer_id: int, import_id: int) -> None:
    search.remove(conn, customer_id)
    _drop_web(conn, customer_id, import_id)
    for table in ("phone", "email", "address"):
        conn.execute(f"DELETE FROM {table} WHERE customer_id = ?", (customer_id,))
    conn.execute("DELETE FROM customer WHERE id = ?", (customer_id,))


def _drop_web(conn: Connection, customer_id: int, import_id: int) -> None:
    for table in ("web_trace", "web_account"):
        conn.execute(f"DELETE FROM {table} WHERE customer_id = ? AND import_id = ?", (customer_id, import_id))


def _strip(conn: Connection, customer_id: int, batch: Batch, now: int, *, keep_contacts: bool) -> None:
    """Takes from a known customer what the import gave, and shows search what is left, at the same rank."""
    _drop_web(conn, customer_id, batch.id)
    if keep_contacts:
        return
    gone = 0
    for table in ("phone", "email", "address"):
        cursor = conn.execute(f"DELETE FROM {table} WHERE customer_id = ? AND import_id = ?", (customer_id, batch.id))
        gone += cursor.rowcount
    if gone:
        customers.touch(conn, customer_id, now, batch.by_staff)
        row = conn.execute("SELECT last_at FROM search_doc WHERE customer_id = ?", (customer_id,)).fetchone()
        if row:
            search.reindex(conn, customer_id, row["last_at"], to_top=False)


def _index_kept(conn: Connection, row: Row) -> None:
    if conn.execute("SELECT 1 FROM search_doc WHERE customer_id = ?", (row["id"],)).fetchone() is None:
        search.reindex(conn, row["id"], row["created_at"])


def drop_products(conn: Connection, batch: Batch) -> int:
    """Takes back new products that nobody has sold, put into a draft or changed since; how many stay.

    There are few, so it is one step. Orders have been dropped before.
    """
    new = {
        row["id"]: row["version"]
        for row in conn.execute("SELECT id, version FROM product WHERE import_id = ?", (batch.id,))
    }
    if not new:
        return 0
    sold = conn.execute(
        "SELECT DISTINCT product_id FROM orders JOIN order_line ON order_id = orders.id"
        " WHERE at >= ? UNION"
        " SELECT product_id FROM orders JOIN order_line ON order_id = orders.id WHERE import_id = ?",
        (batch.started_at - _DAY_MS, batch.id),
    )
    in_use = {row[0] for row in sold} | _drafted(conn)
    gone = [id_ for id_, version in new.items() if version == 1 and id_ not in in_use]
    conn.executemany("DELETE FROM product WHERE id = ?", [(id_,) for id_ in gone])
    return len(new) - len(gone)


def _drafted(conn: Connection) -> set[int | None]:
    bodies = conn.execute("SELECT body FROM order_draft")
    return {line[0] for row in bodies for line in json.loads(row["body"])["lines"]}
