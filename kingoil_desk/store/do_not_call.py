"""The Do-Not-Call register as it was brought in: hashes of numbers with what each turns away, and how old it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.do_not_call import Listed
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.store import contact_hashes
from kingoil_desk.store.connection import Connection

COLUMN = {Channel.CALL: "calls", Channel.MESSAGE: "messages"}


@dataclass(frozen=True, slots=True)
class Register:
    """`as_of`: the day it shows, as its midnight in the shop; `brought_at`: when it came. Both in ms UTC."""

    as_of: int
    brought_at: int
    numbers: int


def bring(conn: Connection, listed: Iterable[Listed], as_of: int, now: int, staff_id: int) -> None:
    """Adds a list in an open transaction. It only ever adds: no list takes a number off."""
    key = contact_hashes.key_of(conn)
    list_id = conn.execute(
        "INSERT INTO do_not_call_list(as_of, brought_at, brought_by) VALUES (?,?,?)", (as_of, now, staff_id)
    ).lastrowid
    conn.executemany(
        "INSERT INTO do_not_call(contact_hash, calls, messages, list_id) VALUES (?,?,?,?)"
        " ON CONFLICT (contact_hash) DO UPDATE SET calls = max(calls, excluded.calls),"
        " messages = max(messages, excluded.messages), list_id = excluded.list_id",
        (
            (contact_hashes.hashed(key, KeptPhone, e164), int(calls), int(messages), list_id)
            for e164, calls, messages in listed
        ),
    )


def listing(conn: Connection, contact_hash: bytes, channel: Channel) -> int | None:
    """The row that turns this channel away from that number; None when there is none, or for e-mail."""
    column = COLUMN.get(channel)
    if column is None:
        return None
    row = conn.execute(f"SELECT id FROM do_not_call WHERE contact_hash = ? AND {column}", (contact_hash,)).fetchone()
    return int(row["id"]) if row else None


def register(conn: Connection) -> Register | None:
    """The newest register and how many numbers are listed in all; None when none was ever brought in."""
    row = conn.execute(
        "SELECT as_of, brought_at, (SELECT count(*) FROM do_not_call) FROM do_not_call_list"
        " ORDER BY as_of DESC, id DESC LIMIT 1"
    ).fetchone()
    return Register(*row) if row else None
