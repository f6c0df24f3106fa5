"""The shop's own rules of contact: append-only rows by the day they begin, read anew at every verdict."""

from dataclasses import dataclass
from functools import lru_cache

from kingoil_desk.domain.advertising import RULES, Rule
from kingoil_desk.domain.contact_rule import body_of, merged, rule_of
from kingoil_desk.domain.wording import fingerprint
from kingoil_desk.store.connection import Connection

ADDED = "contact_rule.add"  # the audit row of a rule: its day, its hash, and in what it is laxer

Kept = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class RecordedRule:
    """A rule with who wrote it down and when (ms UTC); a shipped one has neither."""

    rule: Rule
    recorded_at: int = 0
    recorded_by: str = ""


def rules(conn: Connection) -> tuple[Rule, ...]:
    """Those that ship and the shop's own, one a day, by day. A handful of rows at most, and parsed once."""
    rows = conn.execute("SELECT since, body, note FROM contact_rule ORDER BY id").fetchall()
    return _merged(tuple(map(tuple, rows))) if rows else RULES


@lru_cache(maxsize=16)
def _merged(rows: Kept) -> tuple[Rule, ...]:
    return merged(rule_of(*row) for row in rows)


def recorded(conn: Connection) -> list[RecordedRule]:
    """One a day, by day, as `rules`, each with who wrote it down."""
    by_day = {rule.since: RecordedRule(rule) for rule in RULES}
    rows = conn.execute(
        "SELECT since, body, note, recorded_at, staff.name FROM contact_rule"
        " JOIN staff ON staff.id = recorded_by ORDER BY contact_rule.id"
    )
    for since, body, note, at, by in rows:
        rule = rule_of(since, body, note)
        by_day[rule.since] = RecordedRule(rule, at, by)
    return [by_day[day] for day in sorted(by_day)]


def add(conn: Connection, rule: Rule, now: int, staff_id: int) -> str:
    """Appends a row in an open transaction: what the log is to say of it."""
    kept = rule.since.isoformat(), body_of(rule), rule.note
    conn.execute(
        "INSERT INTO contact_rule(since, body, note, recorded_at, recorded_by) VALUES (?,?,?,?,?)",
        (*kept, now, staff_id),
    )
    return told(*kept)


def told(since: str, body: str, note: str) -> str:
    """What the audit row of a rule says of it: its SHA-256 in hex."""
    return "rule:" + fingerprint("\n".join((since, body, note))).hex()
