"""The verdict: each reason, which of two is told, and what no fact may ever turn into a yes."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.advertising import DAY_MS, UNASKED, in_force
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, Purpose, Word
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.verdict import Facts, Kind, Person, Point, Question, Reason, Record, Tie, Verdict, verdict

TEN = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
HOUR = 3_600_000
CALL, MESSAGE, EMAIL = Channel
MARKETING, OCCASION, SERVICE = Purpose.MARKETING, Purpose.OCCASION, Purpose.SERVICE
GRANTED, REFUSED, WITHDRAWN = Decision.GRANTED, Decision.REFUSED, Decision.WITHDRAWN
YES = Verdict(True)


def word(id_: int, decision: Decision, question: Question, **more: object) -> Word:
    return Word(id_, question.channel, question.purpose, decision, **more)  # type: ignore[arg-type]


def asked(*words: Word, **more: object) -> Person:
    return Person(Tie.ASKED, words, **more)  # type: ignore[arg-type]


OCCASION_CALL = Question(CALL, OCCASION, TEN)
OFFER = Question(MESSAGE, MARKETING, TEN)
GRANT = word(1, GRANTED, OCCASION_CALL)
REFUSAL = word(2, REFUSED, OCCASION_CALL)


def answer(question: Question, *people: Person, points: tuple[Point, ...] = (Point(),), brand: bool = True) -> Verdict:
    return verdict(question, Facts(people, points, brand))


def no(reason: Reason, record: Record | None = None, next_: int | None = None) -> Verdict:
    return Verdict(False, reason, record, next_)


def consent(id_: int) -> Record:
    return Record(Kind.CONSENT, id_)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("channel", Channel)
def test_never_asked_is_no_yes_for_what_nobody_waits_for(channel: Channel, purpose: Purpose) -> None:
    question = Question(channel, purpose, TEN)
    assert answer(question, asked()).allowed is (purpose in (Purpose.SERVICE, Purpose.FEEDBACK))
    assert answer(question, asked(word(1, GRANTED, question))) == YES
    assert answer(question, asked(word(4, REFUSED, question))) == no(Reason.REFUSED, consent(4))
    assert answer(question, asked(word(4, WITHDRAWN, question))) == no(Reason.REFUSED, consent(4))


def test_nobody_known_is_never_asked() -> None:
    assert answer(OCCASION_CALL) == no(Reason.NEVER_ASKED)
    assert answer(Question(CALL, SERVICE, 0)) == YES


def test_a_word_of_another_channel_or_purpose_counts_for_nothing() -> None:
    other = word(1, REFUSED, Question(EMAIL, OCCASION, TEN))
    assert answer(OCCASION_CALL, asked(GRANT, replace(other, id=2))) == YES


def test_the_latest_word_counts_and_a_slip_does_not() -> None:
    assert answer(OCCASION_CALL, asked(REFUSAL, GRANT)).reason is Reason.REFUSED  # by id, not by place
    taken_back = word(3, WITHDRAWN, OCCASION_CALL, corrects_id=2)
    assert answer(OCCASION_CALL, asked(GRANT, REFUSAL, taken_back)) == YES


def test_a_grant_ends_on_its_day_and_the_no_before_it_is_back() -> None:
    until = word(3, GRANTED, OCCASION_CALL, expires_at=TEN)
    before = replace(OCCASION_CALL, at=TEN - 1)
    assert answer(before, asked(until)) == YES
    assert answer(OCCASION_CALL, asked(until)) == no(Reason.NEVER_ASKED, consent(3))
    assert answer(before, asked(REFUSAL, until)) == YES
    assert answer(OCCASION_CALL, asked(REFUSAL, until)) == no(Reason.REFUSED, consent(2))


def test_whoever_shares_the_number_speaks_for_it_too() -> None:
    sharing = Person(Tie.SHARING, (REFUSAL,))
    assert answer(OCCASION_CALL, asked(GRANT), sharing) == no(Reason.NUMBER_SHARED, consent(2))
    assert answer(Question(CALL, SERVICE, TEN), asked(), sharing) == YES  # of calls on occasions alone
    assert answer(OCCASION_CALL, asked(GRANT), Person(Tie.SHARING)) == no(Reason.NEVER_ASKED)
    assert answer(OCCASION_CALL, asked(GRANT), Person(Tie.SHARING, archived=True)) == YES


def test_by_number_it_is_the_customer_s_own_refusal_when_all_refused() -> None:
    later = replace(REFUSAL, id=9)
    assert answer(OCCASION_CALL, asked(REFUSAL), asked(later)) == no(Reason.REFUSED, consent(9))
    assert answer(OCCASION_CALL, asked(REFUSAL), asked(GRANT)) == no(Reason.NUMBER_SHARED, consent(2))


def test_a_refusal_stays_with_the_number() -> None:
    former, erased = Person(Tie.FORMER, (REFUSAL,)), Person(Tie.ERASED, (REFUSAL,))
    assert answer(OCCASION_CALL, former) == no(Reason.REFUSED, consent(2))
    assert answer(OCCASION_CALL, former, asked(GRANT)) == no(Reason.NUMBER_SHARED, consent(2))
    assert answer(OCCASION_CALL, erased) == no(Reason.ERASED, consent(2))
    assert answer(OCCASION_CALL, erased, asked(GRANT)) == no(Reason.ERASED, consent(2))


def test_a_put_away_customer_is_never_a_yes() -> None:
    assert answer(OCCASION_CALL, asked(GRANT, archived=True)) == no(Reason.NEVER_ASKED)
    assert answer(OCCASION_CALL, asked(REFUSAL, archived=True)).reason is Reason.REFUSED


@pytest.mark.parametrize(("birth", "child"), [(Birth(27, 11, 2010), True), (Birth(26, 11, 2010), False)])
def test_a_child_needs_somebody_who_speaks_for_it(birth: Birth, child: bool) -> None:
    found = answer(OCCASION_CALL, asked(GRANT, birth=birth))
    assert found == (no(Reason.CHILD, consent(1)) if child else YES)
    assert answer(OCCASION_CALL, asked(replace(GRANT, represented=True), birth=birth)) == YES
    assert answer(OCCASION_CALL, asked(GRANT, birth=Birth(27, 11))) == YES  # the year is not known
    assert answer(replace(OCCASION_CALL, purpose=SERVICE), asked(birth=birth)) == YES


def test_the_register_and_the_sender() -> None:
    granted = asked(word(1, GRANTED, OFFER))
    assert answer(OFFER, granted, points=(Point(), Point(listed=5))) == no(
        Reason.DO_NOT_CALL, Record(Kind.DO_NOT_CALL, 5)
    )
    assert answer(OFFER, granted, brand=False) == no(Reason.ORDINARY_PHONE)
    assert answer(OCCASION_CALL, asked(GRANT), brand=False) == YES  # a greeting is no offer
    email = replace(OFFER, channel=EMAIL)
    assert answer(email, asked(word(1, GRANTED, email)), brand=False) == YES
    service = replace(OFFER, purpose=SERVICE)
    assert answer(service, asked(), points=(Point(listed=5),), brand=False) == YES


def test_too_early_tells_when() -> None:
    night = replace(OCCASION_CALL, at=TEN + 11 * HOUR)
    assert answer(night, asked(GRANT)) == no(Reason.WRONG_HOUR, None, TEN + 22 * HOUR)
    assert answer(replace(night, purpose=SERVICE), asked()) == YES


def test_the_limit_tells_when_within_hours_again() -> None:
    noon_before = TEN - 22 * HOUR
    one = Point(((7, noon_before),))
    assert answer(OCCASION_CALL, asked(GRANT), points=(one,)) == no(
        Reason.DAILY_LIMIT, Record(Kind.CONTACT, 7), noon_before + DAY_MS
    )
    late = replace(OCCASION_CALL, at=TEN + 6 * HOUR)
    called = Point(((7, TEN + 5 * HOUR + HOUR // 2), (8, TEN + 5 * HOUR)))  # 15:30 and 15:00: free at 15:30 tomorrow
    assert answer(late, asked(GRANT), points=(called, Point())) == no(
        Reason.DAILY_LIMIT, Record(Kind.CONTACT, 7), TEN + 5 * HOUR + HOUR // 2 + DAY_MS
    )
    since = Point(((7, noon_before), (8, TEN + HOUR)))  # logged later than the moment that is asked about
    assert answer(OCCASION_CALL, asked(GRANT), points=(since,)).record == Record(Kind.CONTACT, 7)
    greeting = Question(MESSAGE, OCCASION, TEN)
    three = Point(tuple((n, TEN - n * HOUR) for n in (1, 2, 3)))
    granted = asked(word(1, GRANTED, greeting))
    assert answer(greeting, granted, points=(three,)).next_allowed_at == TEN + 21 * HOUR  # 07:00
    assert answer(greeting, granted, points=(Point(three.contacts[:2]),)) == YES


def test_a_time_is_told_only_when_time_alone_would_help() -> None:
    night = replace(OCCASION_CALL, at=TEN + 11 * HOUR)
    assert answer(night, asked(REFUSAL)).next_allowed_at is None
    assert answer(replace(OFFER, at=TEN + 13 * HOUR), asked(word(1, GRANTED, OFFER)), brand=False) == no(
        Reason.ORDINARY_PHONE
    )


def test_the_order_of_weight_is_fixed() -> None:
    assert list(Reason) == [
        "refused", "erased", "number_shared", "do_not_call", "child", "never_asked", "ordinary_phone", "daily_limit",
        "wrong_hour",
    ]  # fmt: skip


# --- for all facts

questions = st.builds(
    Question, st.sampled_from(Channel), st.sampled_from(Purpose), st.integers(TEN - DAY_MS, TEN + DAY_MS)
)
ages = st.none() | st.builds(Birth, st.just(26), st.just(11), st.none() | st.integers(1950, 2025))


@st.composite
def words(draw: st.DrawFn, question: Question) -> tuple[Word, ...]:
    """A ledger of one cell, mostly; corrections name an earlier row."""
    rows: list[Word] = []
    for id_ in sorted(draw(st.sets(st.integers(1, 50), max_size=4))):
        corrects = draw(st.none() | st.sampled_from([row.id for row in rows])) if rows else None
        decision = draw(st.sampled_from(Decision))
        ends = draw(st.none() | st.integers(TEN - 2 * DAY_MS, TEN + 2 * DAY_MS)) if decision is GRANTED else None
        rows.append(Word(id_, question.channel, question.purpose, decision, corrects, ends, draw(st.booleans())))
    return tuple(rows)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Question, Facts]:
    question = draw(questions)
    person = st.builds(Person, st.sampled_from(Tie), words(question), ages, st.booleans())
    contact = st.tuples(st.integers(1, 99), st.integers(TEN - 2 * DAY_MS, TEN + DAY_MS))
    point = st.builds(Point, st.lists(contact, max_size=5).map(tuple), st.none() | st.integers(1, 9))
    people, points = draw(st.lists(person, max_size=4)), draw(st.lists(point, max_size=3))
    return question, Facts(tuple(people), tuple(points), draw(st.booleans()))


@given(situations(), st.data())
def test_a_refusal_more_is_never_a_yes(situation: tuple[Question, Facts], data: st.DataObject) -> None:
    """Said by anybody reached: it is a no, whatever was said before."""
    question, facts = situation
    people = list(facts.people) or [asked()]
    which = data.draw(st.integers(0, len(people) - 1))
    refusal = Word(99, question.channel, question.purpose, data.draw(st.sampled_from((REFUSED, WITHDRAWN))))
    people[which] = replace(people[which], words=(*people[which].words, refusal))
    assert not verdict(question, replace(facts, people=tuple(people))).allowed


@given(situations(), st.data())
def test_the_strictest_wins_whoever_joins(situation: tuple[Question, Facts], data: st.DataObject) -> None:
    """One more who shares, a number more, a listing or a contact more: no turns a no into a yes.

    But for a number that nobody has: then a first owner who consented may.
    """
    question, facts = situation
    points = st.builds(Point, st.just(()), st.none() | st.just(1))
    person = data.draw(st.builds(Person, st.just(Tie.SHARING), words(question), ages, st.booleans()))
    more = replace(facts, people=(*facts.people, person), points=(*facts.points, data.draw(points)))
    live = any(one.tie in (Tie.ASKED, Tie.SHARING) and not one.archived for one in facts.people)
    if live and not verdict(question, facts).allowed:
        assert not verdict(question, more).allowed


@given(situations())
def test_a_yes_has_everybody_s_word(situation: tuple[Question, Facts]) -> None:
    question, facts = situation
    found = verdict(question, facts)
    assert found.allowed is (found.reason is None)
    if found.allowed and question.purpose in UNASKED:
        assert [one for one in facts.people if one.tie in (Tie.ASKED, Tie.SHARING) and not one.archived]
        assert all(point.listed is None for point in facts.points)
        limit = in_force(question.at).per_day[question.channel]
        for point in facts.points:
            assert sum(question.at - DAY_MS < then <= question.at for _, then in point.contacts) < limit


@given(situations())
def test_what_is_put_off_is_allowed_then_and_not_before(situation: tuple[Question, Facts]) -> None:
    question, facts = situation
    found = verdict(question, facts)
    if found.next_allowed_at is not None:
        assert found.reason in (Reason.DAILY_LIMIT, Reason.WRONG_HOUR)
        assert found.next_allowed_at > question.at
        then = verdict(replace(question, at=found.next_allowed_at), facts)
        assert then.reason not in (Reason.DAILY_LIMIT, Reason.WRONG_HOUR)
        before = verdict(replace(question, at=found.next_allowed_at - 1), facts)
        assert not before.allowed
