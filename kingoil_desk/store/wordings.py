"""Consent wordings by version and language; a kept version never changes."""

from dataclasses import dataclass

from kingoil_desk.domain.wording import STARTER, STARTER_VERSION, fingerprint
from kingoil_desk.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Wording:
    id: int
    version: int
    language: str
    body: str


def ensure_starter(conn: Connection, now: int) -> None:
    """Puts the starter wording in a new file; does nothing where it is. Called when a profile is made."""
    conn.executemany(
        "INSERT OR IGNORE INTO wording(version, language, body, sha256, created_at) VALUES (?,?,?,?,?)",
        [(STARTER_VERSION, language, body, fingerprint(body), now) for language, body in STARTER.items()],
    )


def of_version(conn: Connection, language: str, version: int) -> Wording | None:
    """The wording of that version in that language."""
    row = conn.execute(
        "SELECT id, version, language, body FROM wording WHERE language = ? AND version = ?", (language, version)
    ).fetchone()
    return Wording(*row) if row else None


def current(conn: Connection, language: str) -> Wording | None:
    """The newest wording in that language."""
    row = conn.execute(
        "SELECT id, version, language, body FROM wording WHERE language = ? ORDER BY version DESC LIMIT 1",
        (language,),
    ).fetchone()
    return Wording(*row) if row else None


def of_id(conn: Connection, wording_id: int) -> Wording | None:
    """The wording that a ledger row names."""
    row = conn.execute("SELECT id, version, language, body FROM wording WHERE id = ?", (wording_id,)).fetchone()
    return Wording(*row) if row else None
