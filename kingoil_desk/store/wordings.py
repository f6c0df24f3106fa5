"""Consent wordings by version and language; a kept version never changes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.wording import STARTER, STARTER_VERSION, fingerprint
from kingoil_desk.store.connection import Connection, Row

ADDED = "wording.add"  # the audit row of a version: its number, and the hash of each language's text


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


def version_of(conn: Connection, wording_id: int | None) -> int:
    """The version that a row of the ledger names; 0 when it names none."""
    row = conn.execute("SELECT version FROM wording WHERE id = ?", (wording_id,)).fetchone()
    return row["version"] if row else 0


def versions(conn: Connection) -> list[Row]:
    """All versions, newest first, a row a language: `version`, `language`, `body`, `sha256`, `created_at`, `staff`."""
    return list(
        conn.execute(
            "SELECT version, language, body, sha256, wording.created_at, coalesce(staff.name, '') AS staff"
            " FROM wording LEFT JOIN staff ON staff.id = created_by ORDER BY version DESC, language"
        )
    )


def add(conn: Connection, texts: Mapping[str, str], now: int, staff_id: int) -> int:
    """Keeps a new version with its text in each language, in an open transaction: its number."""
    version: int = conn.execute("SELECT coalesce(max(version), 0) + 1 FROM wording").fetchone()[0]
    conn.executemany(
        "INSERT INTO wording(version, language, body, sha256, created_at, created_by) VALUES (?,?,?,?,?,?)",
        [(version, language, body, fingerprint(body), now, staff_id) for language, body in texts.items()],
    )
    return version


def hashes(texts: Mapping[str, str]) -> Sequence[str]:
    """What the audit row of a version says of its texts: `vi:` and `en:` with their SHA-256 in hex."""
    return [f"{language}:{fingerprint(texts[language]).hex()}" for language in sorted(texts)]


def verify(conn: Connection) -> Iterator[str]:
    """Versions whose texts are not those that the log, or the program for the first one, says were added, or whose
    ids, which the ledger names them by, are not in the order in which they came.
    """
    added: dict[str, Sequence[str]] = {str(STARTER_VERSION): hashes(STARTER)}
    for row in conn.execute("SELECT object, fields FROM audit WHERE action = ? ORDER BY seq", (ADDED,)):
        added[row["object"]] = row["fields"].split()
    kept: dict[str, dict[str, str]] = {}
    wrong = set()
    for row in versions(conn):
        version = str(row["version"])
        kept.setdefault(version, {})[row["language"]] = row["body"]
        if fingerprint(row["body"]) != row["sha256"]:
            wrong.add(version)
    came = conn.execute("SELECT id, version FROM wording ORDER BY version, language = 'en'")  # `LANGUAGES` in order
    wrong |= {str(version) for at, (id_, version) in enumerate(came, 1) if id_ != at}
    wrong |= {number for number in {*kept, *added} if hashes(kept.get(number, {})) != added.get(number)}
    yield from sorted(wrong)


def of_id(conn: Connection, wording_id: int) -> Wording | None:
    """The wording that a ledger row names."""
    row = conn.execute("SELECT id, version, language, body FROM wording WHERE id = ?", (wording_id,)).fetchone()
    return Wording(*row) if row else None
