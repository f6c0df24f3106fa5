"""Contacts that a manager let through against a refusal: append-only, each about one order, used once."""

from typing import NamedTuple

from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.store.connection import Connection, Row


class NewOverride(NamedTuple):
    """A row to be. `at` in ms UTC; `refusal` and `consent_id` say what was passed over."""

    at: int
    customer_id: int
    order_id: int
    contact_hash: bytes
    channel: Channel
    refusal: Reason
    consent_id: int | None
    reason: str
    staff_id: int


def append(conn: Connection, row: NewOverride) -> int:
    """Appends one row in an open transaction: its id."""
    values = (str(value) if isinstance(value, Channel | Reason) else value for value in row)
    cursor = conn.execute(
        f"INSERT INTO contact_override(uid, {', '.join(NewOverride._fields)}) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (new_uid(), *values),
    )
    return int(cursor.lastrowid)


def unused(conn: Connection, override_id: int) -> Row | None:
    """The row, unless a contact was made under it already."""
    row: Row | None = conn.execute(
        "SELECT * FROM contact_override AS o WHERE id = ?"
        " AND NOT EXISTS (SELECT 1 FROM contact_log AS c WHERE c.order_id = o.order_id AND c.override_id = o.id)",
        (override_id,),
    ).fetchone()
    return row


def latest(conn: Connection, since: int, limit: int) -> list[Row]:
    """Overrides from a moment on (ms UTC), newest first: their columns, `staff` (a name), `code`, `number` and the
    `outcome` of the contact that was made, if one was.
    """
    return list(
        conn.execute(
            "SELECT o.*, staff.name AS staff, code, number, c.outcome FROM contact_override AS o"
            " JOIN staff ON staff.id = o.staff_id JOIN customer ON customer.id = o.customer_id"
            " JOIN orders ON orders.id = o.order_id"
            " LEFT JOIN contact_log AS c ON c.order_id = o.order_id AND c.override_id = o.id"
            " WHERE o.at >= ? ORDER BY o.id DESC LIMIT ?",
            (since, limit),
        )
    )
