"""The search index: one row a customer, numbered by recency, so that a search is a walk back from the newest."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kingoil_desk.domain import search
from kingoil_desk.domain.consent import Channel, Decision, Matrix, Purpose, refusal_bits
from kingoil_desk.domain.phone import digits, tail
from kingoil_desk.domain.search import Ask, Plan
from kingoil_desk.domain.text import fold
from kingoil_desk.domain.unit import unit_names
from kingoil_desk.store.connection import Connection, Row

_OLD = "="  # in `search_doc.phones`: between a number and the one of before 2018 it was typed as
_INSERT_DOC = f"INSERT INTO search_doc VALUES ({','.join('?' * 14)})"
_INSERT_TERMS = "INSERT INTO search(rowid, terms) VALUES (?, ?)"
_AT_ONCE = 1_000  # rows held in memory
_FEW = 3  # times what is shown: so many more rows are read to spare a second walk
_MERGED_PAGES = 64  # a step of merging: some milliseconds


@dataclass(frozen=True, slots=True)
class Number:
    """A kept phone: as typed, in E.164 when it was read as a number, and the E.164 form of before 2018."""

    typed: str
    e164: str | None
    old_e164: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What search keeps of a customer. `place` is the short name of the first address's commune; `last_at` in ms."""

    customer_id: int
    code: str
    name: str
    called: str
    address_form: str | None
    numbers: tuple[Number, ...]
    emails: tuple[str, ...]
    place: str
    refusals: int
    archived: bool
    last_at: int


def _national(number: Number) -> str:
    return digits(number.e164 or number.typed)


def _doc(rank: int, entry: Entry) -> tuple[object, ...]:
    phones = [_national(n) + (_OLD + digits(n.old_e164) if n.old_e164 else "") for n in entry.numbers]
    return (
        rank,
        entry.customer_id,
        entry.code,
        entry.name,
        entry.called,
        entry.address_form,
        fold(entry.name),
        " ".join(phones),
        " ".join(entry.emails).lower(),
        tail(entry.numbers[0].e164 or entry.numbers[0].typed) if entry.numbers else "",
        entry.place,
        entry.refusals,
        entry.archived,
        entry.last_at,
    )


def _terms(entry: Entry) -> str:
    numbers = [_national(n) for n in entry.numbers]
    numbers += [digits(n.old_e164) for n in entry.numbers if n.old_e164]
    return search.terms(entry.name, entry.called, entry.code, numbers, entry.emails)


def append(conn: Connection, entries: Iterable[Entry]) -> None:
    """Adds customers that have no row yet, each more recent than the one before, archived ones too: to fill a shop."""
    ranked = enumerate(entries, _newest(conn) + 1)
    while part := list(itertools.islice(ranked, _AT_ONCE)):
        conn.executemany(_INSERT_DOC, [_doc(rank, entry) for rank, entry in part])
        conn.executemany(_INSERT_TERMS, [(rank, _terms(entry)) for rank, entry in part])


def reindex(conn: Connection, customer_id: int, at: int, *, to_top: bool = True) -> None:
    """Rebuilds a customer's row and terms from the tables, in the caller's transaction.

    `at` is the last activity in ms. `to_top` makes the customer the most recent one, or the least recent one
    when archived; without it the rank stays.
    """
    entry = entry_of(conn, customer_id, at)
    old = conn.execute("DELETE FROM search_doc WHERE customer_id = ? RETURNING rank", (customer_id,)).fetchone()
    if old:
        conn.execute("DELETE FROM search WHERE rowid = ?", (old["rank"],))
    if old and not to_top:
        rank = old["rank"]
    else:
        rank = _oldest(conn) - 1 if entry.archived else _newest(conn) + 1
    conn.execute(_INSERT_DOC, _doc(rank, entry))
    conn.execute(_INSERT_TERMS, (rank, _terms(entry)))


def reindex_many(conn: Connection, customers: Iterable[tuple[int, int]], *, to_top: bool = True) -> None:
    """`reindex` for pairs of customer id and last activity, least recent first."""
    for customer_id, at in customers:
        reindex(conn, customer_id, at, to_top=to_top)


def remove(conn: Connection, customer_id: int) -> None:
    """Takes a customer out of search, in the caller's transaction."""
    old = conn.execute("DELETE FROM search_doc WHERE customer_id = ? RETURNING rank", (customer_id,)).fetchone()
    if old:
        conn.execute("DELETE FROM search WHERE rowid = ?", (old["rank"],))


def set_refusals(conn: Connection, customer_id: int, bits: int) -> None:
    """Updates what the list shows of refusals; the rank stays."""
    conn.execute("UPDATE search_doc SET refusals = ? WHERE customer_id = ?", (bits, customer_id))


def entry_of(conn: Connection, customer_id: int, at: int) -> Entry:
    """What search should hold of a customer, read from the tables."""
    customer = conn.execute(
        "SELECT code, full_name, called_name, address_form, archived_at IS NOT NULL AS archived"
        " FROM customer WHERE id = ?",
        (customer_id,),
    ).fetchone()
    numbers = conn.execute(
        "SELECT typed, e164, old_e164 FROM phone WHERE customer_id = ? AND position >= 0 ORDER BY position",
        (customer_id,),
    )
    emails = conn.execute(
        "SELECT coalesce(normalized, typed) FROM email WHERE customer_id = ? AND position >= 0 ORDER BY position",
        (customer_id,),
    )
    commune = conn.execute(
        "SELECT commune_code FROM address WHERE customer_id = ? AND position >= 0 ORDER BY position LIMIT 1",
        (customer_id,),
    ).fetchone()
    cells = conn.execute("SELECT channel, purpose, decision FROM consent_state WHERE customer_id = ?", (customer_id,))
    matrix = Matrix({(Channel(c), Purpose(p)): Decision(d) for c, p, d in cells})
    return Entry(
        customer_id,
        customer["code"],
        customer["full_name"],
        customer["called_name"],
        customer["address_form"],
        tuple(Number(*row) for row in numbers),
        tuple(row[0] for row in emails),
        unit_names(commune["commune_code"])[0] if commune and commune["commune_code"] else "",
        refusal_bits(matrix),
        bool(customer["archived"]),
        at,
    )


def _newest(conn: Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(rank), 0) FROM search_doc").fetchone()[0])


def _oldest(conn: Connection) -> int:
    return int(conn.execute("SELECT coalesce(min(rank), 0) FROM search_doc").fetchone()[0])


# --- asking --------------------------------------------------------------------------------------------------


def find(conn: Connection, plan: Plan, limit: int) -> list[Row]:
    """Rows of `search_doc`: exact marks first, then the rest, each from the most recent on."""
    if plan.any is None:
        if not plan.everybody:
            return []
        return list(conn.execute("SELECT * FROM search_doc ORDER BY rank DESC LIMIT ?", (limit,)))
    if plan.exact is None:
        return list(_walk(conn, plan.any, limit))
    walk = _walk(conn, plan.any, limit * _FEW)
    rows: list[Row] = walk.fetchmany(limit)
    # Rare hits make a long walk, so it is made once: to its end, and the rows themselves tell who is exact.
    if len(rows) < limit or _went_far(conn, rows):
        rows += walk.fetchall()
        if len(rows) < limit * _FEW:
            return sorted(rows, key=lambda row: not _is_exact(plan, row))[:limit]
    first = list(_walk(conn, plan.exact, limit))
    seen = {row["rank"] for row in first}
    return (first + [row for row in rows if row["rank"] not in seen])[:limit]


def _went_far(conn: Connection, rows: Sequence[Row]) -> bool:
    """Whether the walk to the last of these rows passed half of all customers, so that few more can follow."""
    newest = _newest(conn)
    return bool(newest - rows[-1]["rank"] > (newest - _oldest(conn)) // 2)


def _is_exact(plan: Plan, row: Row) -> bool:
    figures = f"{row['phones']} {row['emails']} {row['code']}"
    return search.is_exact(plan, row["name"], row["called"], row["code"], figures)


def _walk(conn: Connection, ask: Ask, limit: int) -> Any:
    """Hits from the most recent on; each row is looked for when it is fetched."""
    tests, values = _tests(ask)
    return conn.execute(
        "SELECT d.* FROM search CROSS JOIN search_doc AS d ON d.rank = search.rowid"
        f" WHERE search MATCH ?{tests} ORDER BY search.rowid DESC LIMIT ?",
        (ask.match, *values, limit),
    )


def count(conn: Connection, plan: Plan) -> int:
    """How many customers match; milliseconds per 100,000 of them."""
    if plan.any is None:
        rows = conn.execute("SELECT count(*) FROM search_doc") if plan.everybody else None
        return int(rows.fetchone()[0]) if rows else 0
    tests, values = _tests(plan.any)
    doc = " CROSS JOIN search_doc AS d ON d.rank = search.rowid" if tests else ""
    row = conn.execute(f"SELECT count(*) FROM search{doc} WHERE search MATCH ?{tests}", (plan.any.match, *values))
    return int(row.fetchone()[0])


def _tests(ask: Ask) -> tuple[str, list[str]]:
    """What the index cannot tell: that long runs of figures and parts of addresses stand there as typed."""
    figures = "instr(d.phones || ' ' || d.emails || ' ' || d.code, ?)"
    tests = [f"({' OR '.join([figures] * len(runs))})" for runs in ask.figures]
    tests += ["instr(d.emails, ?)"] * len(ask.emails)
    values = [run for runs in ask.figures for run in runs]
    return "".join(f" AND {test}" for test in tests), [*values, *ask.emails]


def phones_of(row: Row) -> tuple[str, ...]:
    """The phones of a found row, figures only, without the numbers of before 2018."""
    return tuple(number.partition(_OLD)[0] for number in row["phones"].split())


def emails_of(row: Row) -> tuple[str, ...]:
    """The e-mails of a found row, in lower case."""
    return tuple(row["emails"].split())


# --- care ----------------------------------------------------------------------------------------------------


def merge(conn: Connection, *, begin: bool) -> bool:
    """One step of merging the index's segments; whether it changed anything. The first step of a round begins it."""
    before = conn.total_changes
    conn.execute("INSERT INTO search(search, rank) VALUES ('merge', ?)", (-_MERGED_PAGES if begin else _MERGED_PAGES,))
    return bool(conn.total_changes - before > 1)
