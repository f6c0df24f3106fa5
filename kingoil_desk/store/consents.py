"""The consent ledger: append-only rows chained by a MAC, and the state kept beside it that a replay must equal."""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from kingoil_desk.domain.consent import Channel, Decision, How, Matrix, Purpose, Word, refusal_bits, state
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.store import search
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.keys import Keys, keyed_hash

FIRST = b"first"  # stands for the mac before the first row
_GENERATION_BYTES = 2


@dataclass(frozen=True, slots=True)
class NewConsent:
    """A ledger row to be: the columns in their order, without id, uid and mac. Times are ms UTC."""

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


_FIELDS = tuple(field.name for field in fields(NewConsent))
_SIGNED = ("id", "uid", *_FIELDS)  # the order in which values are signed; part of the format, never changed
COLUMNS = (*_SIGNED, "mac")
INSERT = f"INSERT INTO consent({', '.join(COLUMNS)}) VALUES ({','.join('?' * len(COLUMNS))})"


def _canonical(value: object) -> bytes:
    """A value with its kind, so that nothing, the word "None", 1 and "1" all differ."""
    if value is None:
        return b"-"
    if isinstance(value, bytes):
        return b"b" + value
    if isinstance(value, int):
        return b"i%d" % value
    return b"t" + str(value).encode()


def row_mac(keys: Keys, generation: int, before: bytes, values: Sequence[object]) -> bytes:
    """A row's mac: two bytes of generation, then HMAC-SHA256 over the generation, the mac before and each value.

    `values` are those of `_SIGNED`; every part is length-prefixed (`keyed_hash`).
    """
    number = generation.to_bytes(_GENERATION_BYTES, "big")
    return number + keyed_hash(keys.audit_mac, b"consent", number, before, *map(_canonical, values))


def signed_rows(
    keys: Keys, generation: int, last_id: int, before: bytes, rows: Iterable[NewConsent]
) -> list[tuple[object, ...]]:
    """Rows for `INSERT`, chained after the row `last_id` (0 for none) whose mac is `before` (`FIRST` for none)."""
    signed = []
    for id_, row in enumerate(rows, last_id + 1):
        values = (id_, new_uid(), *(getattr(row, name) for name in _FIELDS))
        before = row_mac(keys, generation, before, values)
        signed.append((*values, before))
    return signed


def append_all(conn: Connection, keys: Keys, generation: int, rows: Sequence[NewConsent]) -> range:
    """Appends rows to the ledger in an open transaction; their ids. The caller refreshes the state."""
    last = conn.execute("SELECT id, mac FROM consent ORDER BY id DESC LIMIT 1").fetchone()
    last_id, before = (last["id"], last["mac"]) if last else (0, FIRST)
    conn.executemany(INSERT, signed_rows(keys, generation, last_id, before, rows))
    return range(last_id + 1, last_id + 1 + len(rows))


def append(conn: Connection, keys: Keys, generation: int, row: NewConsent) -> int:
    """Appends one row to the ledger in an open transaction; its id. The caller refreshes the state."""
    return append_all(conn, keys, generation, [row])[0]


def _word(row: Row) -> Word:
    return Word(
        row["id"],
        Channel(row["channel"]),
        Purpose(row["purpose"]),
        Decision(row["decision"]),
        row["corrects_id"],
    )


def refresh_state(conn: Connection, customer_id: int) -> Matrix:
    """Rebuilds a customer's kept state and search bits from the ledger; the state now in force."""
    rows = conn.execute(
        "SELECT id, channel, purpose, decision, corrects_id FROM consent WHERE customer_id = ?",
        (customer_id,),
    )
    in_force = state(map(_word, rows))
    conn.execute("DELETE FROM consent_state WHERE customer_id = ?", (customer_id,))
    conn.executemany(
        "INSERT INTO consent_state VALUES (?,?,?,?,?)",
        [(customer_id, *cell, word.decision, word.id) for cell, word in in_force.items()],
    )
    matrix = Matrix({cell: word.decision for cell, word in in_force.items()})
    search.set_refusals(conn, customer_id, refusal_bits(matrix))
    return matrix


def matrix(conn: Connection, customer_id: int) -> Matrix:
    """The state in force, as kept."""
    rows = conn.execute(
        "SELECT channel, purpose, decision FROM consent_state WHERE customer_id = ?", (customer_id,)
    )
    return Matrix(
        {(Channel(channel), Purpose(purpose)): Decision(decision) for channel, purpose, decision in rows}
    )


def verify_chain(conn: Connection, keys_of: Mapping[int, Keys]) -> int | None:
    """The id of the first row that does not carry the mac it should, or None when all do.

    `keys_of` gives the sub-keys of each generation that wrote rows. A missing row shows at the row after it.
    """
    before, expected = FIRST, 1
    for row in conn.execute(f"SELECT {', '.join(COLUMNS)} FROM consent ORDER BY id"):
        if row["id"] != expected or not carries_mac(row, before, keys_of):
            return expected
        before, expected = row["mac"], expected + 1
    return None


def carries_mac(row: Row, before: bytes, keys_of: Mapping[int, Keys]) -> bool:
    """Whether a whole row (`COLUMNS`) carries the mac that follows from the one before."""
    generation = int.from_bytes(row["mac"][:_GENERATION_BYTES], "big")
    keys = keys_of.get(generation)
    if keys is None:
        return False
    return hmac.compare_digest(row["mac"], row_mac(keys, generation, before, [row[name] for name in _SIGNED]))
