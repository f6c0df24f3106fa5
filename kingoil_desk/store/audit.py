"""The audit chain: append-only rows, each bound by a MAC to the row before."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.store.connection import Connection
from kingoil_desk.store.keys import Keys, keyed_hash

FIRST = b"first"


def row_mac(key: bytes, before: bytes, seq: int, values: Sequence[object]) -> bytes:
    """The MAC of a row: over the MAC before it, its number and its values in column order."""
    return keyed_hash(key, before, str(seq).encode(), *(str(v).encode() for v in values))


@dataclass(frozen=True)
class AuditTrail:
    """Appends to the chain on the connection of an open transaction."""

    conn: Connection
    keys: Keys
    generation: int

    def append(
        self, at: int, actor_id: int | None, actor: str, role: str, action: str, object_: str, fields: Sequence[str] = ()
    ) -> int:
        """One row: who did what to which object (its code, never a person's name), and which fields; its number."""
        last = self.conn.execute("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        seq, before = (last["seq"] + 1, last["mac"]) if last else (1, FIRST)
        values = (at, actor_id, actor, role, action, object_, " ".join(fields), self.generation)
        mac = row_mac(self.keys.audit_mac, before, seq, values)
        self.conn.execute("INSERT INTO audit VALUES (?,?,?,?,?,?,?,?,?,?)", (seq, *values, mac))
        return seq
