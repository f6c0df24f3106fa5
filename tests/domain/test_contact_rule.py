"""Rules that a shop writes down: kept as they were typed, merged by day, and told where they allow more."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.advertising import RULES, Rule, on_day
from kingoil_desk.domain.consent import Channel, Decision, Purpose, Word
from kingoil_desk.domain.contact_rule import Laxer, Point, body_of, checked, laxer, merged, rule_of
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.verdict import Facts, Person, Question, Reason, Tie, verdict
from kingoil_desk.domain.verdict import Point as Number

TODAY = dt.date(2026, 11, 26)
NEW = Rule(
    dt.date(2027, 1, 1),
    {Channel.CALL: (dt.time(8, 30), dt.time(17))},
    {Channel.CALL: 1, Channel.MESSAGE: 0},
    True,
    True,
    "Decree of 2027",
)
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))
hours = st.tuples(times, times).filter(lambda between: between[0] < between[1])
rules = st.builds(
    Rule,
    st.dates(TODAY, dt.date(2099, 1, 1)),
    st.dictionaries(st.sampled_from(Channel), hours),
    st.dictionaries(st.sampled_from(Channel), st.integers(0, 100)),
    st.booleans(),
    st.booleans(),
    st.text("abc đ", min_size=1).filter(str.strip),
)


@given(rules)
def test_a_rule_is_kept_as_it_is(rule: Rule) -> None:
    tidy = checked(rule, TODAY)
    assert rule_of(tidy.since.isoformat(), body_of(tidy), tidy.note) == tidy
    assert laxer(tidy, tidy) == ()


def test_the_shops_own_count_for_their_day_and_the_latest_of_a_day_counts() -> None:
    later = replace(NEW, note="corrected")
    found = merged([NEW, replace(NEW, since=dt.date(2028, 1, 1)), later])
    assert [rule.since.year for rule in found] == [2020, 2027, 2028]
    assert on_day(dt.date(2027, 5, 1), found) is later
    assert on_day(dt.date(2026, 12, 31), found) is RULES[0]


@pytest.mark.parametrize(
    ("change", "points"),
    [
        ({"hours": {**RULES[0].hours, Channel.CALL: (dt.time(8), dt.time(16))}}, ()),
        (
            {"hours": {**RULES[0].hours, Channel.CALL: (dt.time(7, 59), dt.time(16))}},
            (Laxer(Point.HOURS, Channel.CALL),),
        ),
        ({"hours": {Channel.CALL: RULES[0].hours[Channel.CALL]}}, (Laxer(Point.HOURS, Channel.MESSAGE),)),
        ({"per_day": {**RULES[0].per_day, Channel.EMAIL: 4}}, (Laxer(Point.PER_DAY, Channel.EMAIL),)),
        ({"per_day": {**RULES[0].per_day, Channel.EMAIL: 0}}, ()),
        ({"per_day": {}}, tuple(Laxer(Point.PER_DAY, channel) for channel in Channel)),
        ({"do_not_call": False, "brand_name_needed": False}, (Laxer(Point.DO_NOT_CALL), Laxer(Point.BRAND_NAME))),
    ],
)
def test_what_gets_laxer_is_named(change: dict[str, object], points: tuple[Laxer, ...]) -> None:
    assert laxer(replace(RULES[0], **change), RULES[0]) == points  # type: ignore[arg-type]


@given(rules, st.integers(0, 48), st.sampled_from(Channel), st.integers(0, 4), st.booleans(), st.booleans())
def test_what_is_nowhere_laxer_turns_no_no_into_a_yes(
    rule: Rule, half_hours: int, channel: Channel, before: int, listed: bool, brand: bool
) -> None:
    midnight = dt.datetime.combine(rule.since, dt.time(), SHOP_TIME)
    at = int(midnight.timestamp() * 1000) + half_hours * 1_800_000 - 1
    contacts = tuple((n + 1, at - n * 60_000) for n in range(before))
    asked = Question(channel, Purpose.MARKETING, at)
    yes = Word(1, channel, Purpose.MARKETING, Decision.GRANTED)
    facts = Facts((Person(Tie.ASKED, (yes,)),), (Number(contacts, 7 if listed else None),), brand)
    if not laxer(rule, RULES[0]):
        assert verdict(asked, facts).allowed >= verdict(asked, replace(facts, rules=merged([rule]))).allowed


def test_none_at_all_is_no_for_ever_and_names_no_moment() -> None:
    at = int(dt.datetime(2027, 3, 1, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
    yes = Word(1, Channel.MESSAGE, Purpose.OCCASION, Decision.GRANTED)
    facts = Facts((Person(Tie.ASKED, (yes,)),), (Number(),))
    found = verdict(Question(Channel.MESSAGE, Purpose.OCCASION, at), replace(facts, rules=merged([NEW])))
    assert (found.allowed, found.reason, found.record, found.next_allowed_at) == (False, Reason.DAILY_LIMIT, None, None)


def code(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"since": dt.date(2026, 11, 25)}, Code.RULE_DATE_PAST),
        ({"since": dt.date(2100, 1, 2)}, Code.DATE_IMPOSSIBLE),
        ({"hours": {Channel.CALL: (dt.time(17), dt.time(8))}}, Code.RULE_HOURS),
        ({"hours": {Channel.CALL: (dt.time(8), dt.time(8))}}, Code.RULE_HOURS),
        ({"per_day": {Channel.CALL: 101}}, Code.SETTING_OUT_OF_RANGE),
        ({"per_day": {Channel.CALL: -1}}, Code.SETTING_OUT_OF_RANGE),
        ({"note": "  "}, Code.RULE_SOURCE_NEEDED),
        ({"note": "x" * 501}, Code.TEXT_TOO_LONG),
        ({"note": "x\x07"}, Code.CONTROL_CHARACTERS),
    ],
)
def test_a_rule_that_is_none(change: dict[str, object], expected: Code) -> None:
    assert code(lambda: checked(replace(NEW, **change), TODAY)) is expected  # type: ignore[arg-type]
