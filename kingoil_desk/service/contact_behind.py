"""The record behind a refusal in facts, so that the desk can say who said it, when, how and who wrote it down."""

import datetime as dt
from dataclasses import dataclass

from kingoil_desk.domain.consent import Decision, How
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.verdict import Kind, Record
from kingoil_desk.store import contact_behind
from kingoil_desk.store.connection import Connection


@dataclass(frozen=True, slots=True)
class SaidBehind:
    """A word in the ledger. `code` is whose it is when it is somebody else's; empty for the customer's own and for
    somebody who was erased (`erased`). Times in ms UTC; `expires_at` of a grant that has lapsed.
    """

    decision: Decision
    stated_at: int
    recorded_at: int
    how: How
    recorded_by: str
    code: str = ""
    erased: bool = False
    expires_at: int | None = None


@dataclass(frozen=True, slots=True)
class MadeBehind:
    """A contact made before, `at` in ms UTC."""

    at: int
    staff: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class ListedBehind:
    """A list of the Do-Not-Call register, by the day it shows."""

    as_of: dt.date


Behind = SaidBehind | MadeBehind | ListedBehind


def behind(conn: Connection, record: Record | None, customer_id: int) -> Behind | None:
    """The facts of the record that a verdict names, as seen from one customer; None when there is none."""
    if record is None:
        return None
    if record.kind is Kind.CONSENT:
        return said(conn, record.id, customer_id)
    if record.kind is Kind.CONTACT:
        made = contact_behind.contact(conn, record.id)
        return MadeBehind(made["at"], made["staff"], Outcome(made["outcome"])) if made else None
    as_of = contact_behind.listed_as_of(conn, record.id)
    return ListedBehind(shop_day(as_of)) if as_of is not None else None


def said(conn: Connection, consent_id: int, customer_id: int) -> SaidBehind | None:
    """One word of the ledger; whose it is is told only when it is not this customer's own."""
    row = contact_behind.word(conn, consent_id)
    if row is None:
        return None
    own = row["customer_id"] == customer_id
    return SaidBehind(
        Decision(row["decision"]),
        row["stated_at"],
        row["recorded_at"],
        How(row["how"]),
        row["staff"],
        "" if own else row["code"] or "",
        row["customer_id"] is None,
        row["expires_at"],
    )
