"""The consent ledger: append-only rows chained by a MAC, and the kept state that a replay must equal.

What is kept (`consent_state`, and the bits beside each search row) knows no clock, so it holds what holds at every
later moment: a grant with a day is not in it, and the no before such a grant is. `matrix` reads the ledger for those
few customers who gave one.

What `verify_chain` notices: any row edited, removed, put in or moved by somebody who has not the audit key, and rows
cut from the end, since the head row (number and MAC of the newest row) is itself under that key. What it does not:
an older copy of the whole file.
"""

import hmac
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from kingoil_desk.domain.consent import (
    Cell,
    Channel,
    Decision,
    How,
    Matrix,
    Purpose,
    Word,
    in_force_at,
    is_refusal,
    lasting,
    refusal_bits,
)
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.store import search
from kingoil_desk.store.audit_keys import MacKeys
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.keys import Keys, Part, keyed_hash

FIRST = b"first"  # stands for the mac before the first row
_GENERATION_BYTES = 2


class NewConsent(NamedTuple):
    """A ledger row to be, without id, uid and mac. Times are ms UTC."""

    customer_id: int | None
    channel: Channel
    purpose: Purpose
    decision: Decision
    stated_at: int
    recorded_at: int
    how: How
    recorded_by: int
    wording_id: int | None = None
    policy_id: int | None = None
    note: str = ""
    corrects_id: int | None = None
    import_id: int | None = None
    contact_hash: bytes | None = None
    expires_at: int | None = None
    representative: str | None = None
    relation: str | None = None
    evidence_id: int | None = None


_SIGNED = ("id", "uid", *NewConsent._fields)  # the order in which values are signed: never changed
_COLUMNS = (*_SIGNED, "mac")
COLUMNS = ", ".join(_COLUMNS)


def row_mac(mac_key: bytes, generation: int, before: bytes, values: Sequence[Part]) -> bytes:
    """A row's mac: the generation in two bytes, then HMAC-SHA256 over it, the mac before and each value.

    `values` stand in the order of `_SIGNED`; `keyed_hash` binds the kind and length of each.
    """
    number = generation.to_bytes(_GENERATION_BYTES, "big")
    return number + keyed_hash(mac_key, "consent", number, before, *values)


def _head_mac(mac_key: bytes, generation: int, seq: int, mac: bytes) -> bytes:
    number = generation.to_bytes(_GENERATION_BYTES, "big")
    return number + keyed_hash(mac_key, "consent head", number, seq, mac)


def _set_head(conn: Connection, keys: Keys, generation: int, seq: int, mac: bytes) -> None:
    conn.execute(
        "INSERT INTO consent_head VALUES (1, ?1, ?2) ON CONFLICT (id) DO UPDATE SET seq = ?1, mac = ?2",
        (seq, _head_mac(keys.audit_mac, generation, seq, mac)),
    )


def start(conn: Connection, keys: Keys, generation: int) -> None:
    """The head of an empty ledger; part of the transaction that makes a profile."""
    _set_head(conn, keys, generation, 0, FIRST)


def append_all(
    conn: Connection,
    keys: Keys,
    generation: int,
    rows: Iterable[NewConsent],
    make_uid: Callable[[NewConsent], bytes] = lambda _: new_uid(),
) -> range:
    """Appends rows in an open transaction: their ids. The caller refreshes the state of their customers."""
    last = conn.execute("SELECT id, mac FROM consent ORDER BY id DESC LIMIT 1").fetchone()
    last_id, mac = (last["id"], last["mac"]) if last else (0, FIRST)
    signed = []
    for id_, row in enumerate(rows, last_id + 1):
        customer_id, channel, purpose, decision, stated_at, recorded_at, how, *rest = row
        cell = str(channel), str(purpose), str(decision)  # exactly str: binding anything else takes SQLite's detour
        values = (id_, make_uid(row), customer_id, *cell, stated_at, recorded_at, str(how), *rest)
        mac = row_mac(keys.audit_mac, generation, mac, values)
        signed.append((*values, mac))
    if not signed:
        return range(0)
    used = tuple(i for i, column in enumerate(zip(*signed, strict=True)) if any(v is not None for v in column))
    conn.executemany(_insert(used), map(itemgetter(*used), signed))
    newest = last_id + len(signed)
    _set_head(conn, keys, generation, newest, mac)
    return range(last_id + 1, newest + 1)


@cache
def _insert(used: tuple[int, ...]) -> str:
    """The statement without columns that hold nothing: binding a null costs as much as the rest of a value."""
    return f"INSERT INTO consent({', '.join(_COLUMNS[i] for i in used)}) VALUES ({', '.join('?' * len(used))})"


def append(conn: Connection, keys: Keys, generation: int, row: NewConsent) -> int:
    """Appends one row in an open transaction: its id. The caller refreshes the customer's state."""
    return append_all(conn, keys, generation, [row])[0]


WORD = "id, channel, purpose, decision, corrects_id, expires_at, representative"  # the columns of a word


def word_of(row: Row) -> Word:
    """A row that has the columns of `WORD`, as the state needs it."""
    cell = Channel(row["channel"]), Purpose(row["purpose"])
    ends, represented = row["expires_at"], bool(row["representative"])
    return Word(row["id"], *cell, Decision(row["decision"]), row["corrects_id"], ends, represented)


def _words(conn: Connection, customer_id: int) -> list[Word]:
    rows = conn.execute(
        f"SELECT {WORD} FROM consent WHERE customer_id = ? AND contact_hash IS NULL",  # a word about one number is
        (customer_id,),  # none about the others
    )
    return [word_of(row) for row in rows]


def _kept(conn: Connection, customer_id: int) -> dict[Cell, tuple[Decision, int]]:
    rows = conn.execute(
        "SELECT channel, purpose, decision, consent_id FROM consent_state WHERE customer_id = ?", (customer_id,)
    )
    return {(Channel(channel), Purpose(purpose)): (Decision(said), id_) for channel, purpose, said, id_ in rows}


def words_in_force(conn: Connection, customer_id: int, at: int) -> dict[Cell, Word]:
    """The word in force for each cell at a moment (ms UTC): what is kept, or the ledger where a grant names a day."""
    dated = conn.execute(
        "SELECT 1 FROM consent WHERE customer_id = ? AND expires_at IS NOT NULL LIMIT 1", (customer_id,)
    ).fetchone()
    if dated is not None:
        return in_force_at(_words(conn, customer_id), at)
    return {cell: Word(id_, *cell, said) for cell, (said, id_) in _kept(conn, customer_id).items()}


def matrix(conn: Connection, customer_id: int, at: int) -> Matrix:
    """The state in force at a moment (ms UTC)."""
    return Matrix({cell: word.decision for cell, word in words_in_force(conn, customer_id, at).items()})


def refresh_state(conn: Connection, customer_id: int) -> None:
    """Rebuilds a customer's kept state and search bits from the ledger."""
    in_force = {cell: (word.decision, word.id) for cell, word in lasting(_words(conn, customer_id)).items()}
    kept = _kept(conn, customer_id)
    conn.executemany(
        "DELETE FROM consent_state WHERE customer_id = ? AND channel = ? AND purpose = ?",
        [(customer_id, *cell) for cell in kept if cell not in in_force],
    )
    conn.executemany(
        "INSERT INTO consent_state VALUES (?,?,?,?,?) ON CONFLICT (customer_id, channel, purpose)"
        " DO UPDATE SET decision = excluded.decision, consent_id = excluded.consent_id",
        [
            (customer_id, str(channel), str(purpose), str(decision), id_)
            for (channel, purpose), (decision, id_) in in_force.items()
            if kept.get((channel, purpose)) != (decision, id_)
        ],
    )
    lasts = Matrix({cell: decision for cell, (decision, _) in in_force.items()})
    search.set_refusals(conn, customer_id, refusal_bits(lasts))


def is_represented(conn: Connection, id_: int) -> bool:
    """Whether somebody spoke for the customer in that row."""
    row = conn.execute("SELECT representative FROM consent WHERE id = ?", (id_,)).fetchone()
    return row is not None and bool(row["representative"])


def of_customer(conn: Connection, customer_id: int) -> list[Row]:
    """The customer's ledger rows, oldest first: all columns, `staff` (a name), `before` (the mac of the row before)."""
    columns = ", ".join(f"consent.{name}" for name in (*_SIGNED, "mac"))
    return list(
        conn.execute(
            f"SELECT {columns}, staff.name AS staff, previous.mac AS before FROM consent"
            " JOIN staff ON staff.id = consent.recorded_by"
            " LEFT JOIN consent AS previous ON previous.id = consent.id - 1"
            " WHERE consent.customer_id = ? ORDER BY consent.id",
            (customer_id,),
        )
    )


def newest_refusal(conn: Connection, customer_id: int, at: int) -> Row | None:
    """The latest refusal in force at a moment (ms UTC): `stated_at`, `how`, `staff` (a name)."""
    words = words_in_force(conn, customer_id, at).values()
    newest = max((word.id for word in words if is_refusal(word.decision)), default=None)
    row: Row | None = conn.execute(
        "SELECT stated_at, how, staff.name AS staff FROM consent JOIN staff ON staff.id = recorded_by"
        " WHERE consent.id = ?",
        (newest,),
    ).fetchone()
    return row


def refused_at(conn: Connection, customer_id: int) -> dict[Cell, int]:
    """When each refusal that lasts was stated (ms UTC), also below a grant with a day."""
    rows = conn.execute(
        "SELECT kept.channel, kept.purpose, stated_at FROM consent_state AS kept"
        " JOIN consent ON consent.id = consent_id WHERE kept.customer_id = ? AND kept.decision <> 'granted'",
        (customer_id,),
    )
    return {(Channel(channel), Purpose(purpose)): stated_at for channel, purpose, stated_at in rows}


def carries_mac(row: Row, mac_keys: MacKeys, before: bytes | None) -> bool:
    """Whether a row with all its columns carries the mac that follows from the one before (None: no such row)."""
    if before is None:
        if row["id"] != 1:
            return False
        before = FIRST
    generation = int.from_bytes(row["mac"][:_GENERATION_BYTES], "big")
    key = mac_keys.get(generation)
    if key is None:
        return False
    return hmac.compare_digest(row["mac"], row_mac(key, generation, before, [row[name] for name in _SIGNED]))


def verify_chain(conn: Connection, mac_keys: MacKeys) -> tuple[int, int | None]:
    """Rows in the ledger, and the id of the first one that is not as it was written (None: all are).

    A row missing at the end is told by the id that it would have.
    """
    head = conn.execute("SELECT seq, mac FROM consent_head").fetchone()  # first: rows may join while we read
    before, expected, reached = FIRST, 1, head is not None and _is_head(head, mac_keys, 0, FIRST)
    for row in conn.execute(f"SELECT {COLUMNS} FROM consent ORDER BY id"):
        if row["id"] != expected or not carries_mac(row, mac_keys, before):
            return conn.execute("SELECT count(*) FROM consent").fetchone()[0], min(row["id"], expected)
        before = row["mac"]
        reached = reached or (head is not None and _is_head(head, mac_keys, expected, before))
        expected += 1
    return expected - 1, None if reached else expected


def _is_head(head: Row, mac_keys: MacKeys, seq: int, mac: bytes) -> bool:
    """Whether the kept head is that of a ledger whose newest row has this id and mac."""
    if head["seq"] != seq:
        return False
    generation = int.from_bytes(head["mac"][:_GENERATION_BYTES], "big")
    key = mac_keys.get(generation)
    return key is not None and hmac.compare_digest(head["mac"], _head_mac(key, generation, seq, mac))


def verify_states(conn: Connection) -> Iterator[int]:
    """Ids of customers whose kept state or search bits are not what a replay of the ledger gives."""
    ledger = conn.execute(
        f"SELECT {WORD}, customer_id FROM consent"
        " WHERE customer_id IS NOT NULL AND contact_hash IS NULL ORDER BY customer_id, id"
    )
    for customer_id, rows in groupby(ledger, key=lambda row: int(row["customer_id"])):
        words = lasting(word_of(row) for row in rows)
        in_force = {cell: (word.decision, word.id) for cell, word in words.items()}
        bits = refusal_bits(Matrix({cell: decision for cell, (decision, _) in in_force.items()}))
        shown = conn.execute("SELECT refusals FROM search_doc WHERE customer_id = ?", (customer_id,)).fetchone()
        if in_force != _kept(conn, customer_id) or (shown is not None and shown["refusals"] != bits):
            yield customer_id
    silent = conn.execute(
        "SELECT DISTINCT customer_id FROM consent_state AS kept"
        " WHERE NOT EXISTS (SELECT 1 FROM consent WHERE consent.customer_id = kept.customer_id"
        " AND contact_hash IS NULL)"
        " UNION SELECT customer_id FROM search_doc WHERE refusals <> 0"
        " AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.customer_id = search_doc.customer_id"
        " AND contact_hash IS NULL)"
    )
    for row in silent:
        yield int(row["customer_id"])
