"""What others' words stop on a number or mailbox, read by index alone; for the record, for hints and for imports."""

from collections.abc import Iterator, Sequence

from kingoil_desk.domain.consent import FOREVER, Channel, Purpose, in_force_at, is_refusal
from kingoil_desk.domain.point_refusal import PointRefusal, RefusingWord, Why, gathered
from kingoil_desk.store import contact_hashes
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.consents import WORD, word_of
from kingoil_desk.store.contact_facts import KIND, TABLE, ContactPoint

MOST_SHARING = 5_000  # owners looked at; a number that more of them have is nobody's, and the verdict reads them all

_WORD = f"{WORD}, stated_at"


def of_point(conn: Connection, point: ContactPoint, customer_id: int | None, now: int) -> tuple[PointRefusal, ...]:
    """What is refused there by anybody but this customer's words about all that is theirs; at most one a channel.

    `customer_id` None asks for somebody new; `now` in ms UTC. The counting of those who share it goes on inside
    the file, so that thousands of them cost milliseconds.
    """
    contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), point.kind, point.value)
    about: dict[int | None, list[Row]] = {}
    for row in conn.execute(f"SELECT {_WORD}, customer_id FROM consent WHERE contact_hash = ?", (contact_hash,)):
        about.setdefault(row["customer_id"], []).append(row)
    channels = [channel for channel, kind in KIND.items() if kind is point.kind]
    told = {whose for whose in (*about, customer_id) if whose is not None}
    dated = _dated(conn, point, now) - told
    words = [
        *_about(conn, point, about, customer_id, now),
        *(word for whose in dated for word in _refusing(_own(conn, whose), Why.SHARING, _code(conn, whose), now)),
        *_sharing(conn, point, told | dated),
    ]
    return gathered(word for word in words if word.channel in channels)


def _about(
    conn: Connection, point: ContactPoint, about: dict[int | None, list[Row]], customer_id: int | None, now: int
) -> Iterator[RefusingWord]:
    """Words about this number or mailbox alone; whoever still has it, or has it again, may have said more since."""
    table, column = TABLE[point.kind]
    for whose, rows in about.items():
        has_it = f"SELECT 1 FROM {table} WHERE {column} = ? AND customer_id = ?"
        owns = whose is not None and (
            whose == customer_id or conn.execute(has_it, (point.value, whose)).fetchone() is not None
        )
        why = _why(whose, customer_id, owns=owns)
        said = [*rows, *_own(conn, whose)] if owns and whose is not None else rows
        yield from _refusing(said, why, _code(conn, whose), now)


def _why(whose: int | None, customer_id: int | None, *, owns: bool) -> Why:
    if whose is None:
        return Why.ERASED
    if whose == customer_id:
        return Why.OWN
    return Why.SHARING if owns else Why.FORMER


def _own(conn: Connection, customer_id: int) -> list[Row]:
    """The customer's words about all that is theirs."""
    rows = conn.execute(f"SELECT {_WORD} FROM consent WHERE customer_id = ? AND contact_hash IS NULL", (customer_id,))
    return list(rows)


def _refusing(rows: Sequence[Row], why: Why, code: str, now: int) -> Iterator[RefusingWord]:
    stated_at = {row["id"]: row["stated_at"] for row in rows}
    for (channel, purpose), word in in_force_at(map(word_of, rows), now).items():
        if is_refusal(word.decision):
            yield RefusingWord(word.id, channel, purpose, why, stated_at[word.id], code)


def _dated(conn: Connection, point: ContactPoint, now: int) -> set[int]:
    """Who has it and gave a yes until a day to come: the kept state already says what follows it."""
    table, column = TABLE[point.kind]
    rows = conn.execute(
        f"SELECT owner.customer_id FROM (SELECT DISTINCT customer_id FROM {table} WHERE {column} = ?"
        f" LIMIT {MOST_SHARING}) AS owner CROSS JOIN consent INDEXED BY consent_with_a_day"
        " ON consent.customer_id = owner.customer_id AND expires_at IS NOT NULL AND expires_at > ?",
        (point.value, now),
    )
    return {row[0] for row in rows}


def _sharing(conn: Connection, point: ContactPoint, told: set[int]) -> Iterator[RefusingWord]:
    """What others who have it now refuse, by the kept state: the newest word of each channel and purpose.

    `told`: read already, or not asked about.
    """
    table, column = TABLE[point.kind]
    marks = ",".join("?" * len(told))
    rows = conn.execute(
        "SELECT newest.id, newest.channel, newest.purpose, consent.stated_at, code FROM ("
        " SELECT kept.channel, kept.purpose, max(kept.consent_id) AS id FROM ("
        f"  SELECT DISTINCT customer_id FROM {table} WHERE {column} = ? AND customer_id NOT IN ({marks})"
        f"  LIMIT {MOST_SHARING}) AS owner"
        " CROSS JOIN consent_state AS kept ON kept.customer_id = owner.customer_id AND kept.decision <> 'granted'"
        " GROUP BY kept.channel, kept.purpose) AS newest"
        " CROSS JOIN consent ON consent.id = newest.id JOIN customer ON customer.id = consent.customer_id",
        (point.value, *told),
    )
    for id_, channel, purpose, stated_at, code in rows:
        yield RefusingWord(id_, Channel(channel), Purpose(purpose), Why.SHARING, stated_at, code)


def _code(conn: Connection, customer_id: int | None) -> str:
    row = conn.execute("SELECT code FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row["code"]) if row else ""


def is_refused(conn: Connection, point: ContactPoint) -> bool:
    """Whether anybody's word stops anything there, also once every grant that ends has ended."""
    table, column = TABLE[point.kind]
    contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), point.kind, point.value)
    if conn.execute("SELECT 1 FROM consent WHERE contact_hash = ? LIMIT 1", (contact_hash,)).fetchone():
        return bool(of_point(conn, point, None, FOREVER))
    row = conn.execute(
        f"SELECT 1 FROM (SELECT DISTINCT customer_id FROM {table} WHERE {column} = ? LIMIT {MOST_SHARING}) AS owner"
        " JOIN consent_state AS kept ON kept.customer_id = owner.customer_id AND kept.decision <> 'granted' LIMIT 1",
        (point.value,),
    ).fetchone()
    return row is not None
