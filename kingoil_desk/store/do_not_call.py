"""The Do-Not-Call register as it was brought in: hashes of numbers with what each turns away, and how old it is.

A list of millions comes in by many short transactions and is in force only once it is whole (`ready`): before, its
rows turn nobody away, and a list that was cut off leaves nothing but rows that the next one takes over.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

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


@dataclass(frozen=True, slots=True)
class BroughtList:
    """One list that was brought in; `brought_by` is a name."""

    as_of: int
    brought_at: int
    brought_by: str
    numbers: int
    added: int  # of them, those that no list had before


class Hashed(NamedTuple):
    """A number of a list by its hash, and what it turns away."""

    contact_hash: bytes
    calls: int
    messages: int


def hashed(key: bytes, one: Listed) -> Hashed:
    """`key` as `contact_hashes.key_of` gives it."""
    return Hashed(contact_hashes.hashed(key, KeptPhone, one.e164), int(one.calls), int(one.messages))


def begin(conn: Connection, as_of: int, now: int, staff_id: int) -> int:
    """A list that is on its way, not in force yet: its id. In an open transaction, as all that follows."""
    cursor = conn.execute(
        "INSERT INTO do_not_call_list(as_of, brought_at, brought_by, ready) VALUES (?,?,?,0)", (as_of, now, staff_id)
    )
    return int(cursor.lastrowid)


def add(conn: Connection, list_id: int, rows: Iterable[Hashed]) -> tuple[int, list[Hashed]]:
    """Adds numbers to a list on its way: how many no list in force had, and those that turn away more than it said.

    The latter are for `finish`: until then the lists before stay as they were.
    """
    added, more = 0, []
    for row in rows:
        new = conn.execute(
            "INSERT INTO do_not_call(contact_hash, calls, messages, list_id) VALUES (?,?,?,?)"
            " ON CONFLICT (contact_hash) DO NOTHING",
            (*row, list_id),
        )
        if new.rowcount:
            added += 1
        else:
            known, raised = _meet(conn, list_id, row)
            added += not known
            more += [row] if raised else []
    return added, more


def _meet(conn: Connection, list_id: int, row: Hashed) -> tuple[bool, bool]:
    """A number that stands there already: whether it is known, and whether it turns away more now."""
    id_, calls, messages, of, ready = conn.execute(
        "SELECT do_not_call.id, calls, messages, list_id, ready FROM do_not_call"
        " JOIN do_not_call_list ON do_not_call_list.id = list_id WHERE contact_hash = ?",
        (row.contact_hash,),
    ).fetchone()
    if ready:
        return True, row.calls > calls or row.messages > messages
    if of == list_id:  # twice in one list
        row = row._replace(calls=max(calls, row.calls), messages=max(messages, row.messages))
    conn.execute(
        "UPDATE do_not_call SET calls = ?, messages = ?, list_id = ? WHERE id = ?",
        (row.calls, row.messages, list_id, id_),
    )
    return of == list_id, False


def finish(conn: Connection, list_id: int, more: Iterable[Hashed], numbers: int, added: int) -> None:
    """The list is whole and in force from now on."""
    conn.executemany(
        "UPDATE do_not_call SET calls = max(calls, ?2), messages = max(messages, ?3) WHERE contact_hash = ?1", more
    )
    conn.execute(
        "UPDATE do_not_call_list SET ready = 1, numbers = ?, added = ? WHERE id = ?", (numbers, added, list_id)
    )


def drop_some(conn: Connection, list_id: int, most: int) -> bool:
    """Takes back rows of a list that never became whole, the newest first; False when none was at the end any more.

    The list itself goes with the last of them.
    """
    last = conn.execute("SELECT id, list_id FROM do_not_call ORDER BY id DESC LIMIT 1").fetchone()
    if last is not None and last["list_id"] == list_id:
        conn.execute("DELETE FROM do_not_call WHERE id > ? AND list_id = ?", (last["id"] - most, list_id))
        return True
    if not conn.execute("SELECT 1 FROM do_not_call WHERE list_id = ? LIMIT 1", (list_id,)).fetchone():
        conn.execute("DELETE FROM do_not_call_list WHERE id = ? AND ready = 0", (list_id,))
    return False


def unfinished(conn: Connection) -> list[int]:
    """Lists that were cut off, when none is on its way."""
    return [row["id"] for row in conn.execute("SELECT id FROM do_not_call_list WHERE NOT ready ORDER BY id DESC")]


def listing(conn: Connection, contact_hash: bytes, channel: Channel) -> int | None:
    """The row that turns this channel away from that number; None when there is none, or for e-mail."""
    column = COLUMN.get(channel)
    if column is None:
        return None
    row = conn.execute(
        f"SELECT do_not_call.id FROM do_not_call JOIN do_not_call_list ON do_not_call_list.id = list_id"
        f" WHERE contact_hash = ? AND {column} AND ready",
        (contact_hash,),
    ).fetchone()
    return int(row["id"]) if row else None


def register(conn: Connection) -> Register | None:
    """The newest register and how many numbers are listed in all; None when none was ever brought in."""
    row = conn.execute(
        "SELECT as_of, brought_at, (SELECT sum(added) FROM do_not_call_list WHERE ready) FROM do_not_call_list"
        " WHERE ready ORDER BY as_of DESC, id DESC LIMIT 1"
    ).fetchone()
    return Register(*row) if row else None


def lists(conn: Connection) -> list[BroughtList]:
    """Every list that was brought in whole, the newest first."""
    rows = conn.execute(
        "SELECT as_of, brought_at, staff.name, numbers, added FROM do_not_call_list"
        " JOIN staff ON staff.id = brought_by WHERE ready ORDER BY do_not_call_list.id DESC"
    )
    return [BroughtList(*row) for row in rows]
