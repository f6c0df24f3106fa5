"""May I contact? One pure answer for a contact point, a channel, a purpose and a moment, with the record behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kingoil_desk.domain.advertising import RULES, UNASKED, Rule, in_force, limit_free_from, next_within_hours
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, Purpose, Word, in_force_at, is_refusal
from kingoil_desk.domain.order import shop_day

ADULT_AGE = 16  # under it, a representative speaks for the child


class Reason(StrEnum):
    """Why not, heaviest first: the customer's own word, then whom else it reaches, then what only time changes.

    The heaviest one is told, since whoever is told "too late today" will try tomorrow.
    """

    REFUSED = "refused"
    ERASED = "erased"
    NUMBER_SHARED = "number_shared"
    DO_NOT_CALL = "do_not_call"
    CHILD = "child"
    NEVER_ASKED = "never_asked"
    ORDINARY_PHONE = "ordinary_phone"
    DAILY_LIMIT = "daily_limit"
    WRONG_HOUR = "wrong_hour"


_PASSING = {Reason.DAILY_LIMIT, Reason.WRONG_HOUR}
_WEIGHT = {reason: weight for weight, reason in enumerate(Reason)}


class Kind(StrEnum):
    """Which record a `Record` names."""

    CONSENT = "consent"
    CONTACT = "contact"
    DO_NOT_CALL = "do_not_call"


class Record(NamedTuple):
    """The row that a refusal stands on."""

    kind: Kind
    id: int


class Tie(StrEnum):
    """How somebody hangs on the contact point that is asked about."""

    ASKED = "asked"  # whom the question names: the customer, or everybody who has the number
    SHARING = "sharing"  # has a number of the customer's, too
    FORMER = "former"  # had it once, and refused while it was theirs
    ERASED = "erased"  # the same, and asked to be erased since: nothing but the refusal is kept


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the contact would reach, or once did; `words` of that one channel and purpose, any order."""

    tie: Tie
    words: tuple[Word, ...] = ()
    birth: Birth | None = None
    archived: bool = False  # a refusal still counts; neither silence nor a grant does


@dataclass(frozen=True, slots=True)
class Point:
    """A number or mailbox that would be used: earlier contacts the shop started (row id, ms UTC) on that channel."""

    contacts: tuple[tuple[int, int], ...] = ()
    listed: int | None = None  # the row of the Do-Not-Call register that covers this channel


@dataclass(frozen=True, slots=True)
class Question:
    """`at` in ms UTC."""

    channel: Channel
    purpose: Purpose
    at: int


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the answer follows from."""

    people: tuple[Person, ...] = ()
    points: tuple[Point, ...] = ()
    has_brand_name: bool = False  # what the shop calls and writes from is a granted brand name, no ordinary phone
    rules: Sequence[Rule] = RULES  # of advertising, by date


@dataclass(frozen=True, slots=True)
class Verdict:
    """Allowed, or the heaviest reason why not and the record behind it, if there is one.

    `next_allowed_at` (ms UTC) is known only when nothing but the time stands against it.
    """

    allowed: bool
    reason: Reason | None = None
    record: Record | None = None
    next_allowed_at: int | None = None


Found = tuple[Reason, Record | None]


def verdict(question: Question, facts: Facts) -> Verdict:
    """The answer. Strictest wins: everybody reached has to be content, on every number that would be used."""
    found = [*_refusals(question, facts)]
    if question.purpose in UNASKED:
        found += _register(question, facts)
        found += _grants(question, facts)
        found += _sender(question, facts)
        found += _times(question, facts)
    if not found:
        return Verdict(True)
    reason, record = min(found, key=lambda one: _WEIGHT[one[0]])
    passing = all(one[0] in _PASSING for one in found)
    return Verdict(False, reason, record, _next_allowed(question, facts) if passing else None)


def _word(person: Person, question: Question) -> Word | None:
    if not person.words:  # most people, where thousands share the shop's own number
        return None
    return in_force_at(person.words, question.at).get((question.channel, question.purpose))


def _refusals(question: Question, facts: Facts) -> Iterator[Found]:
    words = [(person.tie, _word(person, question)) for person in facts.people]
    no = [(tie, word) for tie, word in words if word is not None and is_refusal(word.decision)]
    asked = sum(tie is Tie.ASKED for tie, _ in words)
    all_asked = asked == sum(tie is Tie.ASKED for tie, _ in no)  # none at all: nobody has the number any more
    for tie, word in sorted(no, key=lambda one: -one[1].id):  # the newest word of a reason is the one to show
        if tie is Tie.ERASED:
            reason = Reason.ERASED
        elif all_asked and (tie is Tie.ASKED or not asked):
            reason = Reason.REFUSED
        else:
            reason = Reason.NUMBER_SHARED
        yield reason, Record(Kind.CONSENT, word.id)


def _grants(question: Question, facts: Facts) -> Iterator[Found]:
    """Never asked is no yes, and neither is what a child said alone, nor a grant past its day."""
    live = [person for person in facts.people if person.tie in (Tie.ASKED, Tie.SHARING) and not person.archived]
    if not live:
        yield Reason.NEVER_ASKED, None
    today = shop_day(question.at)
    for person in live:
        word = _word(person, question)
        granted = word is not None and word.decision is Decision.GRANTED
        age = person.birth.age_on(today) if person.birth else None
        if age is not None and age < ADULT_AGE and not (granted and word is not None and word.represented):
            yield Reason.CHILD, Record(Kind.CONSENT, word.id) if word else None
        if not granted and word is None:
            lapsed = max((w.id for w in person.words if w.decision is Decision.GRANTED), default=None)
            yield Reason.NEVER_ASKED, Record(Kind.CONSENT, lapsed) if lapsed else None


def _register(question: Question, facts: Facts) -> Iterator[Found]:
    if in_force(question.at, facts.rules).do_not_call:
        for point in facts.points:
            if point.listed is not None:
                yield Reason.DO_NOT_CALL, Record(Kind.DO_NOT_CALL, point.listed)


def _sender(question: Question, facts: Facts) -> Iterator[Found]:
    offer = question.purpose is Purpose.MARKETING and question.channel in (Channel.CALL, Channel.MESSAGE)
    if offer and not facts.has_brand_name and in_force(question.at, facts.rules).brand_name_needed:
        yield Reason.ORDINARY_PHONE, None


def _times(question: Question, facts: Facts) -> Iterator[Found]:
    at, channel = question.at, question.channel
    for point in facts.points:
        if _free_from(point, at, channel, facts.rules) != at:
            newest = max((row for row in point.contacts if row[1] <= at), key=lambda row: row[1], default=None)
            yield Reason.DAILY_LIMIT, Record(Kind.CONTACT, newest[0]) if newest else None
    if next_within_hours(at, channel, facts.rules) > at:
        yield Reason.WRONG_HOUR, None


def _free_from(point: Point, at: int, channel: Channel, rules: Sequence[Rule]) -> int | None:
    return limit_free_from(at, [then for _, then in point.contacts], in_force(at, rules).per_day.get(channel))


def _next_allowed(question: Question, facts: Facts) -> int | None:
    """The first moment that is within hours and free on every number; each round only moves on.

    None where the rule of a day allows no contact at all: what follows it is then not looked for.
    """
    at, before = question.at, None
    while at != before:
        before = at
        for point in facts.points:
            free = _free_from(point, at, question.channel, facts.rules)
            if free is None:
                return None
            at = max(at, free)
        at = next_within_hours(at, question.channel, facts.rules)
    return at
