"""The policy text by version: a kept version never changes, and the log says which text it was."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.policy import PolicyDraft
from kingoil_desk.domain.wording import fingerprint
from kingoil_desk.store.connection import Connection, Row

ADDED = "policy.add"  # the audit row of a version: its number, the hashes of text and title, the day it names


@dataclass(frozen=True, slots=True)
class Policy:
    """Which document a grant is said on."""

    id: int
    version: int
    sha256: bytes


def current(conn: Connection) -> Policy | None:
    """The newest version; None before any was loaded."""
    row = conn.execute("SELECT id, version, sha256 FROM policy ORDER BY version DESC LIMIT 1").fetchone()
    return Policy(*row) if row else None


def version_of(conn: Connection, policy_id: int | None) -> int:
    """The version that a row of the ledger names; 0 when it names none."""
    row = conn.execute("SELECT version FROM policy WHERE id = ?", (policy_id,)).fetchone()
    return row["version"] if row else 0


def versions(conn: Connection) -> list[Row]:
    """All versions without their texts, newest first: `version`, `title`, `in_force`, `letters`, `sha256`,
    `created_at`, `staff`."""
    return list(
        conn.execute(
            "SELECT version, title, in_force, length(body) AS letters, sha256, policy.created_at,"
            " coalesce(staff.name, '') AS staff"
            " FROM policy LEFT JOIN staff ON staff.id = created_by ORDER BY version DESC"
        )
    )


def text(conn: Connection, version: int) -> str | None:
    """The text of a version; None when there is no such version."""
    row = conn.execute("SELECT body FROM policy WHERE version = ?", (version,)).fetchone()
    return row["body"] if row else None


def add(conn: Connection, draft: PolicyDraft, now: int, staff_id: int) -> int:
    """Keeps a new version in an open transaction: its number."""
    version: int = conn.execute("SELECT coalesce(max(version), 0) + 1 FROM policy").fetchone()[0]
    conn.execute(
        "INSERT INTO policy(version, body, sha256, created_at, created_by, title, in_force) VALUES (?,?,?,?,?,?,?)",
        (version, draft.text, fingerprint(draft.text), now, staff_id, draft.title, _day(draft.in_force)),
    )
    return version


def told(draft: PolicyDraft) -> Sequence[str]:
    """What the audit row of a version says of it."""
    return _told(draft.text, draft.title, _day(draft.in_force))


def _told(body: str, title: str, in_force: str) -> list[str]:
    said = [f"text:{fingerprint(body).hex()}", f"title:{fingerprint(title).hex()}"]
    return [*said, f"in_force:{in_force}"] if in_force else said


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day is not None else ""


def verify(conn: Connection) -> Iterator[str]:
    """Versions that are not what the log says was loaded, or whose id, which the ledger names them by, is another."""
    added = {
        row["object"]: row["fields"].split()
        for row in conn.execute("SELECT object, fields FROM audit WHERE action = ? ORDER BY seq", (ADDED,))
    }
    kept = {}
    wrong = set()
    for row in conn.execute("SELECT id, version, body, title, in_force, sha256 FROM policy"):
        kept[str(row["version"])] = _told(row["body"], row["title"], row["in_force"])
        if fingerprint(row["body"]) != row["sha256"] or row["id"] != row["version"]:
            wrong.add(str(row["version"]))
    wrong |= {number for number in {*kept, *added} if kept.get(number) != added.get(number)}
    yield from sorted(wrong)
