"""Lists of whom to contact: who is asked about, why somebody is left out, how long a list lives and how it ends."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.verdict import Reason, Verdict

DAY_MS = 86_400_000
DEFAULT_DAYS, MAX_DAYS = 14, 90
MAX_NAME = 80


class OffList(StrEnum):
    """Why somebody is on no list, the heaviest reason first: without a number there is nothing to ask about, and the
    rest is what the verdict says, without what time alone cures.

    A list is worked through later. The hours and the limit for 24 hours are asked then, by the gate, at each contact.
    """

    ARCHIVED = "archived"
    NO_POINT = "no_point"  # no number, or no mailbox, that the channel could use
    REFUSED = Reason.REFUSED.value
    ERASED = Reason.ERASED.value
    NUMBER_SHARED = Reason.NUMBER_SHARED.value
    DO_NOT_CALL = Reason.DO_NOT_CALL.value
    CHILD = Reason.CHILD.value
    NEVER_ASKED = Reason.NEVER_ASKED.value
    ORDINARY_PHONE = Reason.ORDINARY_PHONE.value


class State(StrEnum):
    LIVE = "live"
    EXPIRED = "expired"
    RECALLED = "recalled"
    REISSUED = "reissued"


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a list asks about: every customer, or those who bought something from a day on, or whose birthday falls
    into a month (1 to 12). Both together narrow it further. Archived customers are never asked about.
    """

    bought_since: dt.date | None = None
    birth_month: int | None = None

    def __post_init__(self) -> None:
        if self.birth_month is not None and not 1 <= self.birth_month <= 12:
            raise ValueError("a month from 1 to 12")


def keeps_off(verdict: Verdict) -> OffList | None:
    """Why a verdict keeps somebody off a list; None when it allows, or when nothing but the time stands against it."""
    if verdict.reason is None or verdict.next_allowed_at is not None:
        return None
    return OffList(verdict.reason.value)


def check_expiry(expires_at: int, now: int) -> None:
    """Raises `SETTING_OUT_OF_RANGE` (days) for a list that would live no time at all, or too long. Both in ms UTC."""
    if not 0 < expires_at - now <= MAX_DAYS * DAY_MS:
        raise KnownError(Code.SETTING_OUT_OF_RANGE, least=1, most=MAX_DAYS)


def state_of(end: str | None, expires_at: int, now: int) -> State:
    """`end` is how somebody ended the list, if anybody did."""
    if end is not None:
        return State(end)
    return State.LIVE if now < expires_at else State.EXPIRED
