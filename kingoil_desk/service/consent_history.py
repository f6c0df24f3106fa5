"""What was ever said, as the panel tells it: the lines of the ledger said in one breath, and all about one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.evidence import KeptEvidence
from kingoil_desk.domain.grant import Representative
from kingoil_desk.domain.role import Act, Actor, may
from kingoil_desk.store.connection import Row

SLIP_MINUTES = 10  # how long whoever wrote a word may take it back as a slip


@dataclass(frozen=True, slots=True)
class Said:
    """One change in the panel: a cell and what the customer decided."""

    channel: Channel
    purpose: Purpose
    decision: Decision


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """Ledger rows said in one breath (same transaction), shown as one line, newest first. Times are ms UTC."""

    ids: tuple[int, ...]
    said: tuple[Said, ...]
    stated_at: int
    recorded_at: int
    how: How
    recorded_by: str
    note: str
    corrects: bool  # this line takes an earlier one back as a slip
    corrected: bool  # a later line took this one back
    can_take_back: bool  # own, within ten minutes; or a manager
    corrects_ids: tuple[int, ...] = ()
    representative: Representative | None = None
    expires_at: int | None = None  # of the grants among them
    evidence: KeptEvidence | None = None  # without its body, which is shown by `evidence.view` alone
    lost_evidence: bool = False  # a piece is named that is not there


@dataclass(frozen=True, slots=True)
class Basis:
    """What a line was said on: the wording that was read out (none for a refusal) and the policy of that time."""

    wording_version: int | None = None
    wording_language: str = ""
    wording: str = ""
    policy_version: int | None = None


def history(rows: Sequence[Row], kept: Mapping[int, KeptEvidence], actor: Actor, now: int) -> tuple[HistoryRow, ...]:
    """Rows of one breath together, save that those taken back stand apart from those that were not."""
    void = voided(rows)
    breaths: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        breath = (row["recorded_at"], row["recorded_by"], row["how"], row["stated_at"], row["note"])
        whose = (row["representative"], row["relation"], row["evidence_id"])
        breaths.setdefault((*breath, *whose, row["corrects_id"] is None, row["id"] in void), []).append(row)
    newest_first = sorted(breaths.values(), key=lambda breath: breath[-1]["id"], reverse=True)
    return tuple(_history_row(breath, void, kept, actor, now) for breath in newest_first)


def voided(rows: Iterable[Row]) -> set[int]:
    """Ids of the rows that a later one takes back."""
    return {row["corrects_id"] for row in rows if row["corrects_id"] is not None}


def stands(row: Row, void: set[int]) -> bool:
    return row["corrects_id"] is None and row["id"] not in void


def may_take_back(row: Row, actor: Actor, now: int) -> bool:
    own = row["recorded_by"] == actor.staff_id and 0 <= now - row["recorded_at"] <= SLIP_MINUTES * 60_000
    return own or may(actor, Act.TAKE_BACK_OTHERS_CONSENT)


def _history_row(
    breath: Sequence[Row], void: set[int], kept: Mapping[int, KeptEvidence], actor: Actor, now: int
) -> HistoryRow:
    first = breath[0]
    name, evidence_id = first["representative"], first["evidence_id"]
    return HistoryRow(
        ids=tuple(row["id"] for row in breath),
        said=tuple(Said(Channel(r["channel"]), Purpose(r["purpose"]), Decision(r["decision"])) for r in breath),
        stated_at=first["stated_at"],
        recorded_at=first["recorded_at"],
        how=How(first["how"]),
        recorded_by=first["staff"],
        note=first["note"],
        corrects=first["corrects_id"] is not None,
        corrected=first["id"] in void,
        can_take_back=stands(first, void) and may_take_back(first, actor, now),
        corrects_ids=tuple(row["corrects_id"] for row in breath if row["corrects_id"] is not None),
        representative=Representative(name, first["relation"] or "") if name else None,
        expires_at=max((row["expires_at"] for row in breath if row["expires_at"] is not None), default=None),
        evidence=kept.get(evidence_id),
        lost_evidence=evidence_id is not None and evidence_id not in kept,
    )
