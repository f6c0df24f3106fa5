"""Refusals and grants: channels, purposes, and the state that follows from the append-only ledger."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError

_CLOCK_SKEW_MS = 60_000  # two clocks of one shop may differ
_EPOCH = dt.datetime(1970, 1, 1)  # without a zone: Windows knows no earlier day in one
_MS = dt.timedelta(milliseconds=1)
_SHOP_ZONE = dt.timedelta(hours=7)  # a day is told as the shop's wall shows it
_EARLIEST = (dt.datetime(2000, 1, 1) - _EPOCH) // _MS  # the shop is younger
_YEAR_ONE = (dt.datetime.min - _EPOCH) // _MS
FOREVER = 1 << 62  # ms UTC: later than every day a grant could name


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
    """`state` at a moment (ms UTC): a grant past its day is no word any more, so a no before it is back.

    A yes before it is not: whoever says yes until a day has said no to what comes after it.
    """
    rows = list(words)
    ended = [w for w in rows if _has_lapsed(w, at)]
    if not ended:
        return state(rows)
    slips = void_ids(rows)
    replaced: dict[Cell, int] = {}  # a grant up to this row is gone
    for word in ended:
        if word.id not in slips:
            cell = word.channel, word.purpose
            replaced[cell] = max(word.id, replaced.get(cell, 0))
    return state(
        w
        for w in rows
        if is_refusal(w.decision) or (not _has_lapsed(w, at) and w.id > replaced.get((w.channel, w.purpose), 0))
    )


def lasting(words: Iterable[Word]) -> dict[Cell, Word]:
    """What stays in force at every later moment if nobody says anything more: what may be kept without a clock.

    A grant with a day is not in it, so it may be stricter than `in_force_at`, and is never laxer.
    """
    return in_force_at(words, FOREVER)


def lapsed_at(words: Iterable[Word], at: int) -> dict[Cell, int]:
    """Cells whose latest word is a grant past its day, and when that was (ms UTC)."""
    return {
        cell: word.expires_at
        for cell, word in state(words).items()
        if word.expires_at is not None and _has_lapsed(word, at)
    }


def _has_lapsed(word: Word, at: int) -> bool:
    return word.expires_at is not None and word.expires_at <= at and word.decision is Decision.GRANTED


def is_refusal(decision: Decision) -> bool:
    """Withdrawn counts as refused; only the words differ."""
    return decision is not Decision.GRANTED


def is_news(said: Decision, in_force: Word | None, expires_at: int | None = None) -> bool:
    """Whether a word changes what may be done: the first one does, what turns a grant or a refusal round, and a
    grant that ends on another day (`expires_at` of what is said, ms UTC).
    """
    if in_force is None or is_refusal(said) != is_refusal(in_force.decision):
        return True
    return said is Decision.GRANTED and expires_at != in_force.expires_at


def check_stated_at(stated_at: int, now: int) -> None:
    """Raises `KnownError` for a word said later than now or before 2000 (ms UTC)."""
    if stated_at > now + _CLOCK_SKEW_MS:
        raise KnownError(Code.DATE_IN_FUTURE)
    if stated_at < _EARLIEST:
        day = _EPOCH + dt.timedelta(milliseconds=max(stated_at, _YEAR_ONE)) + _SHOP_ZONE
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
