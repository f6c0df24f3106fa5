"""What the gate and managers rely on, against the log of acts: every row of it was told there when it was written.

Only the ledger, the log and evidence are under a key. These rows are not; but nobody without the key can make the log
tell of a row that he put in, or keep silent about one that he took out.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from kingoil_desk.domain.order import shop_day
from kingoil_desk.store import contact_rules
from kingoil_desk.store.connection import Connection, Row

Told = tuple[str, Hashable]  # where it stands, and what has to be the same on both sides


def contacts(conn: Connection) -> Iterator[str]:
    """Contacts by moment, staff, channel, purpose and outcome."""
    kept = conn.execute("SELECT id, at, staff_id, channel, purpose, outcome FROM contact_log")
    logged = ((_log(row), (row["at"], row["actor_id"], *_fields(row)[:3])) for row in _acts(conn, "contact.log"))
    return _differing(((f"row {row[0]}", tuple(row)[1:]) for row in kept), logged)


def overrides(conn: Connection) -> Iterator[str]:
    """Overrides by moment, staff, customer, channel, refusal and order; not by the reason, which no log tells."""
    kept = conn.execute(
        "SELECT o.id, o.at, o.staff_id, code, channel, refusal, number FROM contact_override AS o"
        " JOIN customer ON customer.id = o.customer_id JOIN orders ON orders.id = o.order_id"
    )
    logged = (
        (_log(row), (row["at"], row["actor_id"], row["object"], channel, refusal, number))
        for row in _acts(conn, "contact.override")
        for channel, _, refusal, number in [_fields(row)]
    )
    return _differing(((f"row {row[0]}", tuple(row)[1:]) for row in kept), logged)


def lists(conn: Connection) -> Iterator[str]:
    """Lists by code, moment, staff, channel, purpose and how many are on them; and how each ended."""
    kept = conn.execute(
        "SELECT code, made_at, made_by, purpose, channel,"
        " (SELECT count(*) FROM contact_list_member WHERE list_id = contact_list.id) FROM contact_list"
    )
    made = (
        (row["object"], (row["object"], row["at"], row["actor_id"], purpose, channel, int(held.removeprefix("held="))))
        for row in _acts(conn, "list.make")
        for purpose, channel, _, held, *_ in [_fields(row)]
    )
    yield from _differing(((row["code"], tuple(row)) for row in kept), made)
    ends = conn.execute(
        "SELECT code, at, staff_id, CASE kind WHEN 'recalled' THEN 'list.recall' ELSE 'list.reissue' END"
        " FROM contact_list_end JOIN contact_list ON contact_list.id = list_id"
    )
    ended = (
        (row["object"], (row["object"], row["at"], row["actor_id"], act))
        for act in ("list.recall", "list.reissue")
        for row in _acts(conn, act)
    )
    yield from _differing(((row["code"], tuple(row)) for row in ends), ended)


def rules(conn: Connection) -> Iterator[str]:
    """Rules of contact by their day, moment, staff and all they say."""
    kept = conn.execute("SELECT since, body, note, recorded_at, recorded_by FROM contact_rule")
    logged = (
        (row["object"], (row["object"], row["at"], row["actor_id"], _fields(row)[0]))
        for row in _acts(conn, contact_rules.ADDED)
    )
    told = ((since, (since, at, by, contact_rules.told(since, body, note))) for since, body, note, at, by in kept)
    return _differing(told, logged)


def registers(conn: Connection) -> Iterator[str]:
    """Lists of the Do-Not-Call register by the day they show, and whether all their numbers are there."""
    kept = conn.execute("SELECT as_of, brought_by FROM do_not_call_list WHERE ready")
    logged = ((row["object"], (row["object"], row["actor_id"])) for row in _acts(conn, "do_not_call.bring"))
    days = ((shop_day(as_of), by) for as_of, by in kept)
    yield from _differing(((_iso(day), (_iso(day), by)) for day, by in days), logged)
    numbers, added = conn.execute(
        "SELECT (SELECT count(*) FROM do_not_call JOIN do_not_call_list ON do_not_call_list.id = list_id WHERE ready),"
        " (SELECT coalesce(sum(added), 0) FROM do_not_call_list WHERE ready)"
    ).fetchone()
    if numbers != added:
        yield f"{numbers} of {added}"


def _iso(day: dt.date) -> str:
    return day.isoformat()


def _acts(conn: Connection, action: str) -> Iterator[Row]:
    return iter(conn.execute("SELECT seq, at, actor_id, object, fields FROM audit WHERE action = ?", (action,)))


def _fields(row: Row) -> list[str]:
    return str(row["fields"]).split()


def _log(row: Row) -> str:
    return f"log {row['seq']}"


def _differing(kept: Iterable[Told], logged: Iterable[Told]) -> Iterator[str]:
    """Where something stands on one side that is not on the other, as often as it is not."""
    left: defaultdict[Hashable, list[str]] = defaultdict(list)
    for where, what in logged:
        left[what].append(where)
    for where, what in kept:
        if left[what]:
            left[what].pop()
        else:
            yield where
    for missing in left.values():
        yield from missing
