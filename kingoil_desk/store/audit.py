"""The audit chain: append-only rows, each bound by a MAC to the row before.

What `verify` notices: any row edited, removed, put in or moved by somebody who has not the audit key, and rows
cut from the end, since the head row (number and MAC of the newest row) is itself under that key. What it does not
notice: an older copy of the whole file, or of the log together with its head. Only a copy of the head that is kept
elsewhere shows that. Each row names the generation whose key signed it; the head is signed by the newest row's.
"""

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.neutral import log_text
from kingoil_desk.store.audit_keys import MacKeys
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.keys import Keys, Part, keyed_hash

FIRST = b"first"
_COLUMNS = "at, actor_id, actor, role, action, object, fields, generation"


def row_mac(key: bytes, before: bytes, seq: int, values: Sequence[Part]) -> bytes:
    """The MAC of a row: over the MAC before it, its number and its values in column order."""
    return keyed_hash(key, before, seq, *values)


def head_mac(key: bytes, seq: int, mac: bytes) -> bytes:
    """The MAC of the head: how many rows there are and what the newest one's MAC is."""
    return keyed_hash(key, "head", seq, mac)


@dataclass(frozen=True)
class AuditTrail:
    """Appends to the chain on the connection of an open transaction."""

    conn: Connection
    keys: Keys
    generation: int

    def append(
        self,
        at: int,
        actor_id: int | None,
        actor: str,
        role: str,
        action: str,
        object_: str,
        fields: Sequence[str] = (),
    ) -> int:
        """One row: who did what to which object (its code, never a customer's name), which fields.

        Returns its number. `at` in ms UTC. Control characters and formula text are made harmless.
        """
        key = self.keys.audit_mac
        last = self.conn.execute("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        seq, before = (last["seq"] + 1, last["mac"]) if last else (1, FIRST)
        texts = (actor, role, action, object_, " ".join(fields))
        values = (at, actor_id, *map(log_text, texts), self.generation)
        mac = row_mac(key, before, seq, values)
        self.conn.execute("INSERT INTO audit VALUES (?,?,?,?,?,?,?,?,?,?)", (seq, *values, mac))
        self.conn.execute(
            "INSERT INTO audit_head VALUES (1, ?1, ?2) ON CONFLICT (id) DO UPDATE SET seq = ?1, mac = ?2",
            (seq, head_mac(key, seq, mac)),
        )
        return seq


def verify(conn: Connection, mac_keys: MacKeys) -> tuple[int, int | None]:
    """Rows in the log, and the number of the first one that is not as it was written (None: all are).

    A row missing at the end is told by the number that it would have.
    """
    key, before, expected = None, FIRST, 1
    for row in _rows(conn):
        values = tuple(row)[1:-1]
        key = mac_keys.get(row["generation"])
        sound = key is not None and hmac.compare_digest(row_mac(key, before, expected, values), row["mac"])
        if row["seq"] != expected or not sound:
            return _count(conn), min(row["seq"], expected)
        before, expected = row["mac"], expected + 1
    rows = expected - 1
    head = conn.execute("SELECT seq, mac FROM audit_head").fetchone()
    if head is None or key is None:
        return rows, rows + 1  # the first row of all comes with the file, and its head with it
    whole = head["seq"] == rows and hmac.compare_digest(head_mac(key, rows, before), head["mac"])
    return rows, None if whole else min(head["seq"], rows) + 1


def _rows(conn: Connection) -> Iterator[Row]:
    return iter(conn.execute(f"SELECT seq, {_COLUMNS}, mac FROM audit ORDER BY seq"))


def _count(conn: Connection) -> int:
    return int(conn.execute("SELECT count(*) FROM audit").fetchone()[0])
