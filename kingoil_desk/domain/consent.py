"""Refusals and grants: channels, purposes, and the state that follows from the append-only ledger."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError

_CLOCK_SKEW_MS = 60_000  # two clocks of one shop may differ
_EPOCH = dt.datetime(1970, 1, 1)  # without a zone: Windows knows no earlier day in one
_MS = dt.timedelta(milliseconds=1)
_EARLIEST = (dt.datetime(2000, 1, 1) - _EPOCH) // _MS  # the shop is younger
_YEAR_ONE = (dt.datetime.min - _EPOCH) // _MS


class Channel(StrEnum):
    CALL = "call"
    MESSAGE = "message"  # SMS and Zalo alike
    EMAIL = "email"


class Purpose(StrEnum):
    """Uses of the policy that involve a contact (C2.1 to C2.5)."""

    SERVICE = "service"
    FEEDBACK = "feedback"
    MARKETING = "marketing"
    OCCASION = "occasion"
    ANALYSIS = "analysis"


class Decision(StrEnum):
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class How(StrEnum):
    """How the customer's word reached us."""

    COUNTER = "counter"
    PHONE = "phone"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"
    WEB = "web"
    AUTHORITY = "authority"
    IMPORT = "import"


CELLS: tuple[tuple[Channel, Purpose], ...] = tuple((c, p) for p in Purpose for c in Channel)
Cell = tuple[Channel, Purpose]


@dataclass(frozen=True, slots=True)
class Word:
    """One ledger row as the state needs it; `id` orders the ledger."""

    id: int
    channel: Channel
    purpose: Purpose
    decision: Decision
    corrects_id: int | None = None
    expires_at: int | None = None  # of a grant, ms UTC
    represented: bool = False  # somebody spoke for a child


def void_ids(words: Iterable[Word]) -> set[int]:
    """The words that a later one corrects as a slip. A correction that is void itself corrects nothing."""
    void: set[int] = set()
    for word in sorted(words, key=lambda w: -w.id):
        if word.corrects_id is not None and word.id not in void:
            void.add(word.corrects_id)
    return void


def takes_back(word: Word) -> bool:
    """Whether it only takes a slip back, and is no word of the customer's itself."""
    return word.corrects_id is not None and word.decision is Decision.WITHDRAWN


def standing(words: Iterable[Word]) -> list[Word]:
    """The words that count, oldest first: none that was taken back as a slip, and none that only takes one back."""
    rows = sorted(words, key=lambda w: w.id)
    void = void_ids(rows)
    return [word for word in rows if word.id not in void and not takes_back(word)]


def state(words: Iterable[Word]) -> dict[Cell, Word]:
    """The word in force for each cell: the latest that counts. A cell without one was never asked.

    When a slip is taken back, the word before it is in force again.
    """
    return {(word.channel, word.purpose): word for word in standing(words)}


def in_force_at(words: Iterable[Word], at: int) -> dict[Cell, Word]:
    """`state` at a moment (ms UTC): a grant past its day is as if it had never been said, so a no before it is back."""
    return state(w for w in words if w.expires_at is None or at < w.expires_at or is_refusal(w.decision))


def is_refusal(decision: Decision) -> bool:
    """Withdrawn counts as refused; only the words differ."""
    return decision is not Decision.GRANTED


def is_news(said: Decision, in_force: Decision | None) -> bool:
    """Whether a word changes what may be done: the first one does, and what turns a grant or a refusal round."""
    return in_force is None or is_refusal(said) != is_refusal(in_force)


def check_stated_at(stated_at: int, now: int) -> None:
    """Raises `KnownError` for a word said later than now or before 2000 (ms UTC)."""
    if stated_at > now + _CLOCK_SKEW_MS:
        raise KnownError(Code.DATE_IN_FUTURE)
    if stated_at < _EARLIEST:
        day = _EPOCH + dt.timedelta(milliseconds=max(stated_at, _YEAR_ONE))
        raise KnownError(Code.DATE_IMPOSSIBLE, text=f"{day:%d/%m}/{day.year:04d}")


@dataclass(frozen=True, slots=True)
class Matrix:
    """A customer's state: the decision in force per channel and purpose; no entry means never asked."""

    cells: Mapping[Cell, Decision] = field(default_factory=dict)

    def refused(self, channel: Channel, purpose: Purpose) -> bool:
        decision = self.cells.get((channel, purpose))
        return decision is not None and is_refusal(decision)

    def channel_refused(self, channel: Channel) -> bool:
        """Whether every purpose of the channel is refused ("do not call, for whatever reason")."""
        return all(self.refused(channel, purpose) for purpose in Purpose)

    def everything_refused(self) -> bool:
        return all(self.channel_refused(channel) for channel in Channel)

    def any_refused(self, channel: Channel) -> bool:
        return any(self.refused(channel, purpose) for purpose in Purpose)


# `search_doc.refusals`: bits that the result list draws, so that a list needs no second read
BIT_WHOLE = {Channel.CALL: 1, Channel.MESSAGE: 2, Channel.EMAIL: 4}  # every purpose of the channel refused
BIT_PART = {Channel.CALL: 8, Channel.MESSAGE: 16, Channel.EMAIL: 32}  # some purpose of the channel refused


def refusal_bits(matrix: Matrix) -> int:
    """The matrix as the bits kept beside each search row."""
    bits = 0
    for channel in Channel:
        if matrix.channel_refused(channel):
            bits |= BIT_WHOLE[channel]
        elif matrix.any_refused(channel):
            bits |= BIT_PART[channel]
    return bits
