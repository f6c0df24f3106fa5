"""Lists of contacts and who stands on them. A list exists by its own row, which comes last; it is never changed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact_list import OffList
from kingoil_desk.domain.ids import list_code, new_uid
from kingoil_desk.domain.order import shop_day
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.counters import next_count

_LIST = (
    "SELECT contact_list.*, maker.name AS maker, ended.kind AS ended, ended.at AS ended_at, ender.name AS ender,"
    " replaced.code AS replaces, heir.code AS replaced_by"
    " FROM contact_list JOIN staff AS maker ON maker.id = contact_list.made_by"
    " LEFT JOIN contact_list_end AS ended ON ended.list_id = contact_list.id"
    " LEFT JOIN staff AS ender ON ender.id = ended.staff_id"
    " LEFT JOIN contact_list AS replaced ON replaced.id = contact_list.replaces_id"
    " LEFT JOIN contact_list AS heir ON heir.replaces_id = contact_list.id"
)
_LIVE = "expires_at > ? AND NOT EXISTS (SELECT 1 FROM contact_list_end WHERE list_id = contact_list.id)"


class NewList(NamedTuple):
    """A list to be. Times in ms UTC; `asked`: how many customers it was about."""

    name: str
    purpose: Purpose
    channel: Channel
    made_at: int
    made_by: int
    expires_at: int
    asked: int
    held: int
    left_out: Mapping[OffList, int]
    replaces_id: int | None = None


class LiveList(NamedTuple):
    id: int
    code: str
    channel: Channel
    purpose: Purpose


def next_id(conn: Connection) -> int:
    """The id of the next list. Members that stand under it already are left of a list that was never made."""
    return int(conn.execute("SELECT coalesce(max(id), 0) + 1 FROM contact_list").fetchone()[0])


def drop_unmade(conn: Connection, limit: int) -> int:
    """Takes away up to `limit` members of lists that were never made, in an open transaction: how many."""
    cursor = conn.execute(
        "DELETE FROM contact_list_member WHERE (list_id, customer_id) IN (SELECT list_id, customer_id"
        " FROM contact_list_member WHERE list_id >= ? LIMIT ?)",
        (next_id(conn), limit),
    )
    return int(cursor.rowcount)


def add_members(conn: Connection, list_id: int, customers: Iterable[int]) -> None:
    """In an open transaction."""
    conn.executemany("INSERT INTO contact_list_member VALUES (?, ?)", ((list_id, id_) for id_ in customers))


def make(conn: Connection, list_id: int, new: NewList) -> str:
    """Makes the list exist, with the members that stand under its id, in an open transaction: its code."""
    day = shop_day(new.made_at)
    code = list_code(day, next_count(conn, f"list {day:%y%m}"))
    name, purpose, channel, made_at, made_by, expires_at, asked, held, left_out, replaces_id = new
    kept = json.dumps({reason.value: count for reason, count in left_out.items()})
    conn.execute(
        "INSERT INTO contact_list VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (list_id, new_uid(), code, name, str(purpose), str(channel), made_at, made_by, expires_at, asked, held, kept,
         replaces_id),
    )  # fmt: skip
    return code


def end(conn: Connection, list_id: int, kind: str, at: int, staff_id: int) -> None:
    """`recalled` or `reissued`, once, in an open transaction."""
    conn.execute("INSERT INTO contact_list_end VALUES (?,?,?,?)", (list_id, kind, at, staff_id))


def all_lists(conn: Connection) -> list[Row]:
    """Newest first: all columns, `maker`, `ended` (how) with `ended_at` and `ender`, `replaces`, `replaced_by`."""
    return list(conn.execute(f"{_LIST} ORDER BY contact_list.id DESC"))


def one(conn: Connection, list_id: int) -> Row | None:
    row: Row | None = conn.execute(f"{_LIST} WHERE contact_list.id = ?", (list_id,)).fetchone()
    return row


def left_out(row: Row) -> dict[OffList, int]:
    """Why how many were left out of a list."""
    return {OffList(reason): count for reason, count in json.loads(row["left_out"]).items()}


def live(conn: Connection, now: int) -> list[LiveList]:
    """Lists that somebody may be working through."""
    return _live(conn.execute(f"SELECT id, code, channel, purpose FROM contact_list WHERE {_LIVE} ORDER BY id", (now,)))


def live_with(conn: Connection, customer_id: int, now: int) -> list[LiveList]:
    """Those of them that hold this customer."""
    rows = conn.execute(
        "SELECT id, code, channel, purpose FROM contact_list"
        f" WHERE id IN (SELECT list_id FROM contact_list_member WHERE customer_id = ?) AND {_LIVE} ORDER BY id",
        (customer_id, now),
    )
    return _live(rows)


def _live(rows: Iterable[Row]) -> list[LiveList]:
    return [LiveList(row["id"], row["code"], Channel(row["channel"]), Purpose(row["purpose"])) for row in rows]


def members(conn: Connection, list_id: int) -> Iterator[int]:
    """Everybody on it, in order of ids."""
    rows = conn.execute(
        "SELECT customer_id FROM contact_list_member WHERE list_id = ? ORDER BY customer_id", (list_id,)
    )
    return (row[0] for row in rows)


def page(conn: Connection, list_id: int, after: int, limit: int) -> list[int]:
    """The next members after a customer's id."""
    rows = conn.execute(
        "SELECT customer_id FROM contact_list_member WHERE list_id = ? AND customer_id > ?"
        " ORDER BY customer_id LIMIT ?",
        (list_id, after, limit),
    )
    return [row[0] for row in rows]


def person(conn: Connection, customer_id: int) -> Row:
    """`code` and `full_name` of a member."""
    row: Row = conn.execute("SELECT code, full_name FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return row
