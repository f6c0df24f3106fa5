"""What the shop knows of a customer beside the form: first order, counts, favourites, the trail on the web."""

from dataclasses import dataclass

from kingoil_desk.store.connection import Connection, Row

_ORDERS_LOOKED_AT = 100  # favourites are of late: bounded, so that a customer of ten thousand orders opens at once


@dataclass(frozen=True, slots=True)
class Orders:
    """`first_at` in ms UTC, None without an order. Cancelled orders count, as they are in the list."""

    count: int
    first_at: int | None


def orders(conn: Connection, customer_id: int) -> Orders:
    """Counted in the index alone."""
    return Orders(
        *conn.execute("SELECT count(*), min(at) FROM orders WHERE customer_id = ?", (customer_id,)).fetchone()
    )


def last_at(conn: Connection, customer_id: int) -> int:
    """When the customer was last served, in ms UTC: the latest order, or when they were added."""
    row = conn.execute(
        "SELECT max(created_at, coalesce((SELECT max(at) FROM orders WHERE customer_id = ?1), 0))"
        " FROM customer WHERE id = ?1",
        (customer_id,),
    ).fetchone()
    return int(row[0])


def favourites(conn: Connection, customer_id: int, limit: int) -> list[Row]:
    """Products (`name`, `times`) by how many of the latest orders hold them, the most recent first among equals."""
    return list(
        conn.execute(
            # a bare column beside max() comes from the row of the maximum: the name of the last time
            "SELECT name, count(DISTINCT order_id) AS times, max(o.at) AS at FROM"
            " (SELECT id, at FROM orders WHERE customer_id = ? ORDER BY at DESC, id DESC LIMIT ?) AS o"
            " JOIN order_line ON order_id = o.id WHERE NOT EXISTS"
            " (SELECT 1 FROM order_event AS e WHERE e.order_id = o.id AND e.kind = 'cancelled')"
            " GROUP BY coalesce(product_id, code || ' ' || name) ORDER BY times DESC, at DESC LIMIT ?",
            (customer_id, _ORDERS_LOOKED_AT, limit),
        )
    )


def web_trace(conn: Connection, customer_id: int) -> Row | None:
    """The latest `ip` and `language` that an import brought."""
    row: Row | None = conn.execute(
        "SELECT ip, language FROM web_trace WHERE customer_id = ? ORDER BY seen_at DESC LIMIT 1", (customer_id,)
    ).fetchone()
    return row


def is_in_use(conn: Connection, customer_id: int) -> bool:
    """Whether anything hangs on the customer: an order, a draft of one, a word in the consent ledger, a contact
    or a place on a list."""
    row = conn.execute(
        "SELECT EXISTS (SELECT 1 FROM orders WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM consent WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM order_draft WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM contact_log WHERE customer_id = ?1)"
        " OR EXISTS (SELECT 1 FROM contact_list_member WHERE customer_id = ?1)",
        (customer_id,),
    ).fetchone()
    return bool(row[0])
