"""Goods that came back, in the file: what of which line, what they were worth, and the order that went out for them."""

from collections.abc import Mapping

from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.order_life import Return
from kingoil_desk.store.connection import Connection, Row


def insert_return(
    conn: Connection,
    order_id: int,
    kind: str,
    pieces: Mapping[int, int],
    values: Mapping[int, int],
    at: int,
    staff_id: int,
    reason: str,
    new_order_id: int | None = None,
) -> int:
    """A return (`kind` `returned`) or an exchange (`exchanged`, with the new order); its id. Values in VND by line."""
    cursor = conn.execute(
        "INSERT INTO order_return(uid, order_id, at, staff_id, kind, reason, value, new_order_id)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (new_uid(), order_id, at, staff_id, kind, reason, sum(values.values()), new_order_id),
    )
    return_id = int(cursor.lastrowid)
    conn.executemany(
        "INSERT INTO order_return_line VALUES (?,?,?,?)",
        [(return_id, position, quantity, values[position]) for position, quantity in pieces.items()],
    )
    return return_id


def returns_of(conn: Connection, order_id: int) -> list[Row]:
    """Returns of an order, oldest first: id, at, staff, kind, reason, value, new_number (empty without)."""
    rows = conn.execute(
        "SELECT r.id, r.at, coalesce(s.name, '') AS staff, r.kind, r.reason, r.value,"
        " coalesce(n.number, '') AS new_number FROM order_return r LEFT JOIN staff s ON s.id = r.staff_id"
        " LEFT JOIN orders n ON n.id = r.new_order_id WHERE r.order_id = ? ORDER BY r.id",
        (order_id,),
    )
    return list(rows)


def pieces_of(conn: Connection, return_id: int) -> dict[int, int]:
    """Pieces by line of one return."""
    rows = conn.execute(
        "SELECT position, quantity FROM order_return_line WHERE return_id = ? ORDER BY position", (return_id,)
    )
    return {row["position"]: row["quantity"] for row in rows}


def returned(conn: Connection, order_id: int) -> list[Return]:
    """As the state of an order is made from."""
    return [Return(row["kind"], row["value"], pieces_of(conn, row["id"])) for row in returns_of(conn, order_id)]


def bad_returns(conn: Connection) -> list[str]:
    """Numbers of orders whose returns are out of sense: more pieces of a line than were sold, worth more than the
    order, or worth something else than their lines. For the long lane.
    """
    rows = conn.execute(
        "SELECT number FROM (SELECT r.order_id, l.position, sum(l.quantity) AS back, min(l.quantity) AS least,"
        " min(l.value) AS worth FROM order_return r JOIN order_return_line l ON l.return_id = r.id"
        " GROUP BY r.order_id, l.position) AS b JOIN orders o ON o.id = b.order_id"
        " LEFT JOIN order_line s ON s.order_id = b.order_id AND s.position = b.position"
        " WHERE s.quantity IS NULL OR back > s.quantity OR least < 1 OR worth < 0"
        " UNION SELECT number FROM (SELECT r.order_id, r.value, coalesce(sum(l.value), 0) AS lines FROM order_return r"
        " LEFT JOIN order_return_line l ON l.return_id = r.id GROUP BY r.id) JOIN orders o ON o.id = order_id"
        " WHERE value <> lines"
        " UNION SELECT number FROM (SELECT order_id, sum(value) AS worth FROM order_return GROUP BY order_id)"
        " JOIN orders o ON o.id = order_id WHERE worth > o.total"
    )
    return [row["number"] for row in rows]
