"""Imports in the file: the batch and how far it got, its staged rows, and who a row may already be known as."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.consent import Cell, Channel, Purpose
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.domain.name import SortKeys
from kingoil_desk.domain.order import Line, Payment
from kingoil_desk.store import contact_points, customers
from kingoil_desk.store.connection import Connection


class State(StrEnum):
    """How far an import got. What lies before `FINISHING` is undone after a crash; from there on it is finished."""

    STAGING = "staging"
    PUBLISHING = "publishing"
    UNDOING = "undoing"
    FINISHING = "refusals"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Batch:
    """An import that has not ended. `by_staff` started it; `started_at` in ms UTC."""

    id: int
    state: State
    sha256: bytes
    started_at: int
    by_staff: int


@dataclass(frozen=True, slots=True)
class Holder:
    """A customer who has an e-mail or a phone that a row has too."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class KnownOrder:
    """A web order of an earlier import: its customer and every status it was ever seen in."""

    id: int
    customer_id: int | None
    statuses: frozenset[str]
    cancelled: bool
    payment: Payment | None = None


# --- batches -------------------------------------------------------------------------------------------------


def begin(conn: Connection, shape: str, sha256: bytes, now: int, staff_id: int) -> int:
    """A new batch in `STAGING`; its id."""
    cursor = conn.execute(
        "INSERT INTO import_batch(uid, shape, sha256, state, started_at, by_staff) VALUES (?,?,?,?,?,?)",
        (new_uid(), shape, sha256, State.STAGING, now, staff_id),
    )
    return int(cursor.lastrowid)


def state(conn: Connection, import_id: int) -> State:
    return State(conn.execute("SELECT state FROM import_batch WHERE id = ?", (import_id,)).fetchone()[0])


def set_state(conn: Connection, import_id: int, new: State) -> None:
    conn.execute("UPDATE import_batch SET state = ? WHERE id = ?", (new, import_id))


def end(conn: Connection, import_id: int, now: int, rows: int, report: str) -> None:
    """Marks a batch as over; an undone one stays in `UNDOING` for ever, so that the ledger of imports has no gap."""
    conn.execute(
        "UPDATE import_batch SET ended_at = ?, rows_read = ?, report = ? WHERE id = ?", (now, rows, report, import_id)
    )


def unfinished(conn: Connection) -> list[Batch]:
    """Batches that neither ended nor were undone: one runs now, or the program died in it."""
    rows = conn.execute(
        "SELECT id, state, sha256, started_at, by_staff FROM import_batch WHERE ended_at IS NULL ORDER BY id"
    )
    return [Batch(row["id"], State(row["state"]), row["sha256"], row["started_at"], row["by_staff"]) for row in rows]


def imported_at(conn: Connection, sha256: bytes) -> int:
    """When the very same file was last imported to its end (ms UTC); 0 for never."""
    row = conn.execute(
        "SELECT max(ended_at) FROM import_batch WHERE sha256 = ? AND state = ?", (sha256, State.DONE)
    ).fetchone()
    return int(row[0] or 0)


def checkpoint(conn: Connection) -> None:
    """Brings the log into the file beside the writer, who would else stop for it in the middle of a save."""
    conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


# --- rows on their way ---------------------------------------------------------------------------------------


def stage(conn: Connection, import_id: int, rows: Iterable[tuple[int, str]]) -> None:
    """Keeps rows as (line, text) until they are published."""
    conn.executemany("INSERT INTO import_row VALUES (?,?,?)", ((import_id, line, body) for line, body in rows))


def staged_after(conn: Connection, import_id: int, line: int, limit: int) -> list[tuple[int, str]]:
    """The next rows, in the order of the file."""
    rows = conn.execute(
        "SELECT line, body FROM import_row WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?",
        (import_id, line, limit),
    )
    return [(row["line"], row["body"]) for row in rows]


def staged_count(conn: Connection, import_id: int) -> int:
    row = conn.execute("SELECT count(*) FROM import_row WHERE import_id = ?", (import_id,)).fetchone()
    return int(row[0])


def drop_rows(conn: Connection, import_id: int, lines: Sequence[int]) -> None:
    """Forgets rows that need nothing more."""
    conn.executemany("DELETE FROM import_row WHERE import_id = ? AND line = ?", ((import_id, line) for line in lines))


def leave(conn: Connection, import_id: int, line: int, body: str) -> None:
    """Replaces a published row by what is still to do for it once nothing can be taken back."""
    conn.execute("UPDATE import_row SET body = ? WHERE import_id = ? AND line = ?", (body, import_id, line))


def touch(conn: Connection, import_id: int, customer_id: int, active_at: int) -> None:
    """Notes that the import made or changed a customer, and the latest activity it tells of (ms UTC, 0 for none)."""
    conn.execute(
        "INSERT INTO import_touched VALUES (?1,?2,?3)"
        " ON CONFLICT DO UPDATE SET active_at = max(active_at, excluded.active_at)",
        (import_id, customer_id, active_at),
    )


def touched(conn: Connection, import_id: int, limit: int) -> list[tuple[int, int]]:
    """Customers still noted, as (id, latest activity), the least recent first."""
    rows = conn.execute(
        "SELECT customer_id, active_at FROM import_touched WHERE import_id = ? ORDER BY active_at, customer_id LIMIT ?",
        (import_id, limit),
    )
    return [(row[0], row[1]) for row in rows]


def touched_count(conn: Connection, import_id: int) -> int:
    row = conn.execute("SELECT count(*) FROM import_touched WHERE import_id = ?", (import_id,)).fetchone()
    return int(row[0])


def untouch(conn: Connection, import_id: int, customer_ids: Iterable[int]) -> None:
    conn.executemany(
        "DELETE FROM import_touched WHERE import_id = ? AND customer_id = ?", ((import_id, c) for c in customer_ids)
    )


# --- who and what is known already ---------------------------------------------------------------------------


def account_holder(conn: Connection, web_id: str) -> int | None:
    """The customer with that account of the web shop."""
    row = conn.execute("SELECT customer_id FROM web_account WHERE web_id = ?", (web_id,)).fetchone()
    return int(row[0]) if row else None


def add_account(conn: Connection, customer_id: int, web_id: str, import_id: int) -> None:
    conn.execute("INSERT INTO web_account VALUES (?,?,?)", (customer_id, web_id, import_id))


def email_holders(conn: Connection, normalized: str, name: str) -> list[Holder]:
    """Customers with that mailbox, at most `MANY`: those of exactly that name first, then live ones, each by age."""
    return _holders(conn, "email", "normalized", normalized, name)


def phone_holders(conn: Connection, e164: str, name: str) -> list[Holder]:
    """Customers with that number, at most `MANY`: those of exactly that name first, then live ones, each by age."""
    return _holders(conn, "phone", "e164", e164, name)


def _holders(conn: Connection, table: str, column: str, value: str, name: str) -> list[Holder]:
    rows = conn.execute(
        f"SELECT DISTINCT customer.id, full_name, full_name = ?1 AS same, archived_at IS NULL AS live FROM {table}"
        f" JOIN customer ON customer.id = customer_id WHERE {column} = ?2"
        f" ORDER BY same DESC, live DESC, customer.id LIMIT {contact_points.MANY}",
        (name, value),
    )
    return [Holder(row["id"], row["full_name"]) for row in rows]


def holder(conn: Connection, customer_id: int) -> Holder:
    row = conn.execute("SELECT id, full_name FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return Holder(row["id"], row["full_name"])


def code(conn: Connection, customer_id: int) -> str:
    return str(conn.execute("SELECT code FROM customer WHERE id = ?", (customer_id,)).fetchone()[0])


def shown_at(conn: Connection, customer_id: int) -> int | None:
    """The last activity that search knows of (ms UTC); None for a customer it does not find."""
    row = conn.execute("SELECT last_at FROM search_doc WHERE customer_id = ?", (customer_id,)).fetchone()
    return int(row[0]) if row else None


def code_of_other(conn: Connection, customer_id: int, import_id: int) -> str:
    """The code of a customer that this import did not make; empty for one that it did."""
    row = conn.execute(
        "SELECT code FROM customer WHERE id = ? AND import_id IS NOT ?", (customer_id, import_id)
    ).fetchone()
    return row["code"] if row else ""


def contact_keys(conn: Connection, customer_id: int) -> set[tuple[str, str]]:
    """What a customer already has, as (kind, value): numbers and mailboxes as they are compared, addresses in lower
    case, those that were replaced since too."""
    rows = conn.execute(
        "SELECT 'phone' AS kind, coalesce(e164, typed) AS value FROM phone WHERE customer_id = ?1"
        " UNION ALL SELECT 'email', coalesce(normalized, typed) FROM email WHERE customer_id = ?1"
        " UNION ALL SELECT 'address', given FROM address WHERE customer_id = ?1",
        (customer_id,),
    )
    return {(kind, value.casefold() if kind == "address" else value) for kind, value in rows}


def add_contact(
    conn: Connection,
    customer_id: int,
    contact: KeptPhone | KeptEmail | KeptAddress,
    now: int,
    staff_id: int,
    import_id: int,
) -> None:
    """One more contact point after the others, counted as a change where somebody else made the customer."""
    ours = conn.execute("SELECT import_id IS ? FROM customer WHERE id = ?", (import_id, customer_id)).fetchone()[0]
    if not ours:
        customers.touch(conn, customer_id, now, staff_id)
    contact_points.add_last(conn, customer_id, contact, import_id)


def add_trace(conn: Connection, customer_id: int, ip: str, language: str, seen_at: int, import_id: int) -> None:
    """Keeps where a customer was last seen on the web, unless that or something newer is known."""
    newest = conn.execute(
        "SELECT 1 FROM web_trace WHERE customer_id = ?1 AND (seen_at >= ?2 OR (ip = ?3 AND language = ?4))",
        (customer_id, seen_at, ip, language),
    ).fetchone()
    if newest is None:
        conn.execute(
            "INSERT INTO web_trace VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE"
            " SET ip = excluded.ip, language = excluded.language, seen_at = excluded.seen_at",
            (customer_id, ip, language, seen_at, import_id),
        )


def known_order(conn: Connection, web_id: str) -> KnownOrder | None:
    """The order that an import brought before under that id."""
    row = conn.execute("SELECT id, customer_id, payment FROM orders WHERE web_id = ?", (web_id,)).fetchone()
    if row is None:
        return None
    events = conn.execute("SELECT kind, reason FROM order_event WHERE order_id = ?", (row["id"],)).fetchall()
    statuses = frozenset(event["reason"] for event in events if event["kind"] == "web_status")
    cancelled = any(event["kind"] == "cancelled" for event in events)
    payment = Payment(row["payment"]) if row["payment"] else None
    return KnownOrder(row["id"], row["customer_id"], statuses, cancelled, payment)


def set_price(conn: Connection, product_id: int, line: Line, import_id: int) -> None:
    """Gives a product that this import made, and nobody changed since, the price of a later order."""
    conn.execute(
        "UPDATE product SET price = ? WHERE id = ? AND import_id = ? AND version = 1",
        (line.price, product_id, import_id),
    )


def set_name(conn: Connection, customer_id: int, name: str, keys: SortKeys, now: int, staff_id: int) -> bool:
    """Names a customer who has no name yet; whether that was still so."""
    cursor = conn.execute(
        "UPDATE customer SET full_name = ?, sort_given = ?, sort_family = ? WHERE id = ? AND full_name = ''",
        (name, keys.given_first, keys.family_first, customer_id),
    )
    if cursor.rowcount:
        customers.touch(conn, customer_id, now, staff_id)
    return bool(cursor.rowcount)


def refused_by_file(conn: Connection, customer_id: int, sha256: bytes) -> set[Cell]:
    """Cells that the very same file has refused for that customer before."""
    rows = conn.execute(
        "SELECT channel, purpose FROM consent JOIN import_batch ON import_batch.id = consent.import_id"
        " WHERE customer_id = ? AND sha256 = ? AND decision = 'refused'",
        (customer_id, sha256),
    )
    return {(Channel(row[0]), Purpose(row[1])) for row in rows}
