"""Refusals and grants: what is in force, what was said, and writing down a new word."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Decision, How, Matrix, Purpose
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs


@dataclass(frozen=True, slots=True)
class Said:
    """One change in the panel: a cell and what the customer decided."""

    channel: Channel
    purpose: Purpose
    decision: Decision


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """Ledger rows said in one breath (same transaction), shown as one line, newest first."""

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


@dataclass(frozen=True, slots=True)
class ConsentView:
    customer_id: int
    code: str
    name: str
    matrix: Matrix
    history: tuple[HistoryRow, ...]
    chain_intact: bool  # this customer's rows carry the macs they should


class ConsentService:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_CONSENT)
    def view(self, customer_id: int) -> ConsentView:
        raise NotImplementedError

    @needs(Act.RECORD_CONSENT)
    def record(self, customer_id: int, said: Sequence[Said], how: How, stated_at: int, note: str = "") -> Change:
        """Appends one ledger row a cell, in force at once. A grant is bound to the current wording.

        Raises `NOTHING_CHANGED`, `DATE_IN_FUTURE`, `DATE_IMPOSSIBLE`, `WORDING_NEEDED`.
        """
        raise NotImplementedError

    @needs(Act.RECORD_CONSENT)
    def refuse_everything(self, customer_id: int, how: How, stated_at: int, note: str = "") -> Change:
        """Every channel and purpose refused, in one transaction; cells already refused get no second row."""
        raise NotImplementedError

    @needs(Act.RECORD_CONSENT)
    def take_back(self, customer_id: int, ids: Sequence[int]) -> Change:
        """Corrects a slip by correcting rows: own within ten minutes, a manager's at any time; never removes a row."""
        raise NotImplementedError
