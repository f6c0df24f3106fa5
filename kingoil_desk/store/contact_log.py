"""The log of contacts made: append-only, by the hash of the number or mailbox that was used."""

from typing import NamedTuple

from kingoil_desk.domain.advertising import UNASKED
from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.store.connection import Connection

_UNASKED = ", ".join(f"'{purpose}'" for purpose in sorted(UNASKED))


class NewContact(NamedTuple):
    """A row to be. `at` in ms UTC; `order_id` when it was about one order."""

    at: int
    customer_id: int | None
    contact_hash: bytes
    channel: Channel
    purpose: Purpose
    outcome: Outcome
    staff_id: int
    order_id: int | None = None
    override_id: int | None = None  # the one contact that an override opened


def append(conn: Connection, row: NewContact) -> int:
    """Appends one row in an open transaction: its id."""
    at, customer_id, contact_hash, channel, purpose, outcome, *rest = row
    values = (new_uid(), at, customer_id, contact_hash, str(channel), str(purpose), str(outcome), *rest)
    cursor = conn.execute(
        "INSERT INTO contact_log(uid, at, customer_id, contact_hash, channel, purpose, outcome, staff_id, order_id,"
        " override_id) VALUES (?,?,?,?,?,?,?,?,?,?)",
        values,
    )
    return int(cursor.lastrowid)


def unasked_since(conn: Connection, contact_hash: bytes, channel: Channel, since: int) -> tuple[tuple[int, int], ...]:
    """Contacts the shop started of its own accord (row id, ms UTC) on that channel after a moment."""
    rows = conn.execute(
        f"SELECT id, at FROM contact_log WHERE contact_hash = ? AND channel = ? AND at > ? AND purpose IN ({_UNASKED})",
        (contact_hash, str(channel), since),
    )
    return tuple((row["id"], row["at"]) for row in rows)
