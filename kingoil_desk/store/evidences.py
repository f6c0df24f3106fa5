"""Evidence behind refusals and grants: whole in the encrypted file, never changed, each row under the audit key."""

import hmac
from collections.abc import Iterable, Iterator
from hashlib import sha256

from kingoil_desk.domain.evidence import EvidenceKind, KeptEvidence, Media, NewEvidence
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.store.audit_keys import MacKeys
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.keys import Keys, Part, keyed_hash

_SIGNED = ("id", "uid", "kind", "media", "title", "sha256", "attached_at", "attached_by")  # the order never changes
_GENERATION_BYTES = 2


def row_mac(mac_key: bytes, generation: int, values: Iterable[Part]) -> bytes:
    """The generation in two bytes, then HMAC-SHA256 over it and each value, in the order of `_SIGNED`.

    The body is bound by its hash; that a piece is there at all, by the consent row that names it.
    """
    number = generation.to_bytes(_GENERATION_BYTES, "big")
    return number + keyed_hash(mac_key, "evidence", number, *values)


def insert(conn: Connection, keys: Keys, generation: int, new: NewEvidence, at: int, staff_id: int) -> int:
    """Keeps a piece in an open transaction: its id. `at` in ms UTC."""
    id_: int = conn.execute("SELECT coalesce(max(id), 0) + 1 FROM evidence").fetchone()[0]
    values = (id_, new_uid(), str(new.kind), str(new.media), new.title, new.sha256, at, staff_id)
    conn.execute(
        f"INSERT INTO evidence({', '.join(_SIGNED)}, body, mac) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (*values, new.body, row_mac(keys.audit_mac, generation, values)),
    )
    return id_


def of_ids(conn: Connection, ids: Iterable[int]) -> dict[int, KeptEvidence]:
    """Pieces by id, without their bodies; what is not there is left out."""
    found = {}
    for id_ in set(ids):
        row = conn.execute(
            "SELECT id, uid, kind, media, title, length(body) AS size, sha256, attached_at FROM evidence WHERE id = ?",
            (id_,),
        ).fetchone()
        if row is not None:
            _, uid, kind, media, title, size, digest, at = row
            found[id_] = KeptEvidence(id_, uid, EvidenceKind(kind), Media(media), title, size, digest, at)
    return found


def is_of_customer(conn: Connection, evidence_id: int, customer_id: int) -> bool:
    """Whether a word of that customer names the piece."""
    row = conn.execute(
        "SELECT 1 FROM consent WHERE customer_id = ? AND evidence_id = ? LIMIT 1", (customer_id, evidence_id)
    ).fetchone()
    return row is not None


def sound_body(conn: Connection, mac_keys: MacKeys, evidence_id: int) -> bytes | None:
    """The body; None when it, or what is told of it, is not what was kept."""
    row = conn.execute("SELECT * FROM evidence WHERE id = ?", (evidence_id,)).fetchone()
    return bytes(row["body"]) if row is not None and _is_sound(row, mac_keys) else None


def _is_sound(row: Row, mac_keys: MacKeys) -> bool:
    generation = int.from_bytes(row["mac"][:_GENERATION_BYTES], "big")
    key = mac_keys.get(generation)
    if key is None or not hmac.compare_digest(row["sha256"], sha256(row["body"]).digest()):
        return False
    return hmac.compare_digest(row["mac"], row_mac(key, generation, (row[name] for name in _SIGNED)))


def verify(conn: Connection, mac_keys: MacKeys) -> Iterator[int]:
    """Ids of pieces that are not as they were kept, and of those that a word names and that are not there."""
    for row in conn.execute("SELECT * FROM evidence ORDER BY id"):
        if not _is_sound(row, mac_keys):
            yield int(row["id"])
    missing = conn.execute(
        "SELECT DISTINCT evidence_id FROM consent WHERE evidence_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.id = evidence_id) ORDER BY evidence_id"
    )
    for row in missing:
        yield int(row["evidence_id"])
