"""The consent book over all customers: counts and rows, read in slices so that no call holds its thread for long."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kingoil_desk.domain.consent import (
    Cell,
    Channel,
    Decision,
    How,
    Purpose,
    Word,
    in_force_at,
    standing,
    takes_back,
    void_ids,
)
from kingoil_desk.domain.consent_book import Filter, Span, Tally
from kingoil_desk.store.connection import Connection, Row, snapshot
from kingoil_desk.store.consents import WORD, word_of

SLICE = 20_000  # customers or ledger rows read at a time: some ten milliseconds
Step = Callable[[int, int], object]  # how much of how much is read; may raise to stop
Cells = dict[Cell, Counter[Decision]]


# --- counting ------------------------------------------------------------------------------------------------


def tally_in_force(conn: Connection, now: int, step: Step) -> Tally:
    """Live customers by what is in force at `now` (ms UTC)."""
    cells: Cells = {}
    customers = 0
    with snapshot(conn):
        for low, high in _slices(conn, "customer", step):
            rows = conn.execute(
                "SELECT channel, purpose, decision, count(*) FROM consent_state JOIN customer ON id = customer_id"
                " WHERE customer_id BETWEEN ? AND ? AND archived_at IS NULL GROUP BY channel, purpose, decision",
                (low, high),
            )
            _add(cells, rows)
            customers += _live(conn, low, high)
        for customer_id in dated(conn):
            kept, real = _kept(conn, customer_id), in_force(conn, customer_id, now)
            for cell, decision in kept.items():
                cells[cell][decision] -= 1
            for cell, row in real.items():
                cells.setdefault(cell, Counter())[Decision(row["decision"])] += 1
    return Tally(cells, customers)


def tally_words(conn: Connection, span: Span, staff_id: int | None, step: Step) -> Tally:
    """Words about live customers, written down within the span and by that member of staff. Slips are none."""
    cells: Cells = {}
    where, values = _written(span, staff_id)
    live = "customer_id IN (SELECT id FROM customer WHERE customer.id = customer_id AND archived_at IS NULL)"
    corrections: list[Word] = []
    with snapshot(conn):
        for low, high in _slices(conn, "consent", step):
            rows = conn.execute(
                "SELECT channel, purpose, decision, count(*) FROM consent WHERE id BETWEEN ? AND ?"
                f" AND corrects_id IS NULL AND contact_hash IS NULL{where} AND {live}"
                " GROUP BY channel, purpose, decision",
                (low, high, *values),
            )
            _add(cells, rows)
            rows = conn.execute(
                f"SELECT {WORD} FROM consent WHERE id BETWEEN ? AND ? AND corrects_id IS NOT NULL"
                " AND contact_hash IS NULL",
                (low, high),
            )
            corrections += map(word_of, rows)
        void = void_ids(corrections)
        one = f"SELECT {WORD} FROM consent WHERE id = ? AND contact_hash IS NULL{where} AND {live}"
        for id_ in void:
            row = conn.execute(one, (id_, *values)).fetchone()
            if row is not None and row["corrects_id"] is None:
                cells[Channel(row["channel"]), Purpose(row["purpose"])][Decision(row["decision"])] -= 1
        for word in corrections:  # one that says something else than the slip is a word itself
            if not takes_back(word) and word.id not in void and conn.execute(one, (word.id, *values)).fetchone():
                cells.setdefault((word.channel, word.purpose), Counter())[word.decision] += 1
    return Tally(cells)


def never_asked(conn: Connection, filter_: Filter, now: int, step: Step) -> int:
    """How many live customers have nothing in force in any of the filter's cells."""
    where, values = _about(filter_)
    count = 0
    with snapshot(conn):
        for low, high in _slices(conn, "customer", step):
            said = f"SELECT DISTINCT customer_id AS id FROM consent_state WHERE customer_id BETWEEN ? AND ?{where}"
            query = f"SELECT count(*) FROM ({said}) JOIN customer USING (id) WHERE archived_at IS NULL"
            asked = int(conn.execute(query, (low, high, *values)).fetchone()[0])
            count += _live(conn, low, high) - asked
        for customer_id in dated(conn):
            if filter_.cells.isdisjoint(_kept(conn, customer_id)):
                count -= not filter_.cells.isdisjoint(in_force(conn, customer_id, now))
    return count


def asked_since(conn: Connection, since: int, staff_id: int) -> int:
    """How many customers this member of staff was the first to ask from that moment on (ms UTC); imports ask nobody."""
    rows = conn.execute(
        f"SELECT {WORD}, customer_id, recorded_by, how FROM consent WHERE recorded_at >= ? AND contact_hash IS NULL",
        (since,),
    )
    said = {row["id"]: row for row in rows}
    counted = (said[word.id] for word in standing(map(word_of, said.values())))
    asked = {r["customer_id"] for r in counted if r["recorded_by"] == staff_id and r["how"] != How.IMPORT}
    before = "SELECT 1 FROM consent WHERE customer_id = ? AND recorded_at < ? AND contact_hash IS NULL"
    return sum(conn.execute(before, (customer_id, since)).fetchone() is None for customer_id in asked)


def dated(conn: Connection) -> list[int]:
    """Live customers with a grant that names its last day: the kept state does not tell what is in force of them."""
    rows = conn.execute(
        "SELECT DISTINCT customer_id FROM consent CROSS JOIN customer ON customer.id = customer_id"
        " WHERE expires_at IS NOT NULL AND archived_at IS NULL"
    )
    return [row[0] for row in rows]


def _slices(conn: Connection, table: str, step: Step) -> Iterator[tuple[int, int]]:
    first, last = conn.execute(f"SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM {table}").fetchone()
    for low in range(first, last + 1, SLICE):
        high = min(low + SLICE - 1, last)
        yield low, high
        step(high - first + 1, last - first + 1)


def _add(cells: Cells, rows: Iterable[Row]) -> None:
    for channel, purpose, decision, count in rows:
        cells.setdefault((Channel(channel), Purpose(purpose)), Counter())[Decision(decision)] += count


def _live(conn: Connection, low: int, high: int) -> int:
    query = "SELECT count(*) FROM customer WHERE id BETWEEN ? AND ? AND archived_at IS NULL"
    return int(conn.execute(query, (low, high)).fetchone()[0])


# --- finding -------------------------------------------------------------------------------------------------


class Found(NamedTuple):
    """A customer of the book: the row of `search_doc`, and the words that were asked about, newest first.

    Each word is a ledger row with `staff` (a name); none when never asked.
    """

    doc: Row
    said: tuple[Row, ...]


class Slice(NamedTuple):
    """What one look found, and where the next one begins; None at the end."""

    found: tuple[Found, ...]
    next: int | None


def find(conn: Connection, filter_: Filter, now: int, before: int | None, limit: int, width: int = SLICE) -> Slice:
    """One look back through the ledger for customers whose words in force at `now` are those that are asked about.

    Newest word first, each customer once, at the newest such word; at most `limit`, from the `width` ledger rows
    before `before` (None: from the newest on). Not a full slice is no end: ask again from `next`.
    """
    top = before if before is not None else _newest(conn, "consent", "id") + 1
    floor = max(top - width, 1)
    where, values = _about(filter_, "said.")
    written, moments = _written(filter_.span, filter_.staff_id)
    decisions = filter_.decisions
    rows = conn.execute(
        "SELECT said.id, said.customer_id FROM consent AS said LEFT JOIN consent_state AS kept"
        " ON kept.customer_id = said.customer_id AND kept.channel = said.channel AND kept.purpose = said.purpose"
        f" WHERE said.id >= ? AND said.id < ? AND said.contact_hash IS NULL{where}{written}"
        f" AND said.decision IN ({', '.join('?' * len(decisions))})"
        " AND (kept.consent_id = said.id OR said.expires_at > ?) ORDER BY said.id DESC",
        (floor, top, *values, *moments, *map(str, decisions), now),
    )
    newest: dict[int, int] = {}  # of each customer, the newest word that is asked about
    found: list[Found] = []
    for id_, customer_id in rows:
        if customer_id in newest:
            continue
        said = _asked_about(conn, filter_, customer_id, now)
        newest[customer_id] = said[0]["id"] if said else 0
        if newest[customer_id] == id_ and (doc := _doc(conn, customer_id)) is not None:
            found.append(Found(doc, said))
            if len(found) == limit:
                return Slice(tuple(found), id_)
    return Slice(tuple(found), floor if floor > 1 else None)


def find_never_asked(
    conn: Connection, filter_: Filter, now: int, before: int | None, limit: int, width: int = SLICE
) -> Slice:
    """The same for live customers with nothing in force in any of the cells, the most recent buyers first."""
    top = before if before is not None else _newest(conn, "search_doc", "rank") + 1
    part = "SELECT rank FROM search_doc WHERE rank < ? ORDER BY rank DESC LIMIT ?"
    floor = conn.execute(f"SELECT min(rank) FROM ({part})", (top, width)).fetchone()[0]
    if floor is None:
        return Slice((), None)
    where, values = _about(filter_)
    kept = f"SELECT 1 FROM consent_state AS kept WHERE kept.customer_id = doc.customer_id{where}"
    dated_too = "SELECT 1 FROM consent AS said WHERE said.customer_id = doc.customer_id AND expires_at > ?"
    rows = conn.execute(
        f"SELECT doc.*, EXISTS ({dated_too}) AS dated FROM search_doc AS doc WHERE rank >= ? AND rank < ?"
        f" AND NOT archived AND NOT EXISTS ({kept}) ORDER BY rank DESC",
        (now, floor, top, *values),
    )
    found: list[Found] = []
    for row in rows:
        if row["dated"] and not filter_.cells.isdisjoint(in_force(conn, row["customer_id"], now)):
            continue
        found.append(Found(row, ()))
        if len(found) == limit:
            return Slice(tuple(found), row["rank"])
    return Slice(tuple(found), floor)


def in_force(conn: Connection, customer_id: int, now: int) -> dict[Cell, Row]:
    """The customer's ledger rows in force at `now` (ms UTC), each with `staff`."""
    rows = conn.execute(
        f"SELECT {WORD}, stated_at, recorded_at, recorded_by, how,"
        " (SELECT name FROM staff WHERE staff.id = recorded_by) AS staff"
        " FROM consent WHERE customer_id = ? AND contact_hash IS NULL",
        (customer_id,),
    )
    said = {row["id"]: row for row in rows}
    return {cell: said[word.id] for cell, word in in_force_at(map(word_of, said.values()), now).items()}


def _asked_about(conn: Connection, filter_: Filter, customer_id: int, now: int) -> tuple[Row, ...]:
    said = [
        row
        for cell, row in in_force(conn, customer_id, now).items()
        if filter_.holds(cell, Decision(row["decision"]), row["recorded_at"], row["recorded_by"])
    ]
    return tuple(sorted(said, key=lambda row: -row["id"]))


def _doc(conn: Connection, customer_id: int) -> Row | None:
    query = "SELECT * FROM search_doc WHERE customer_id = ? AND NOT archived"
    row: Row | None = conn.execute(query, (customer_id,)).fetchone()
    return row


def _newest(conn: Connection, table: str, column: str) -> int:
    return int(conn.execute(f"SELECT coalesce(max({column}), 0) FROM {table}").fetchone()[0])


# --- parts of statements -------------------------------------------------------------------------------------


def _kept(conn: Connection, customer_id: int) -> dict[Cell, Decision]:
    rows = conn.execute("SELECT channel, purpose, decision FROM consent_state WHERE customer_id = ?", (customer_id,))
    return {(Channel(channel), Purpose(purpose)): Decision(said) for channel, purpose, said in rows}


def _about(filter_: Filter, of: str = "") -> tuple[str, tuple[str, ...]]:
    """The test of channel and purpose, and its values."""
    asked = {"channel": filter_.channel, "purpose": filter_.purpose}
    tests = [f" AND {of}{column} = ?" for column, value in asked.items() if value is not None]
    return "".join(tests), tuple(str(value) for value in asked.values() if value is not None)


def _written(span: Span, staff_id: int | None) -> tuple[str, tuple[int, ...]]:
    """The test of when a word was written down and by whom, and its values."""
    asked = {"recorded_at >= ?": span.since, "recorded_at < ?": span.until, "recorded_by = ?": staff_id}
    tests = [f" AND {test}" for test, value in asked.items() if value is not None]
    return "".join(tests), tuple(value for value in asked.values() if value is not None)
