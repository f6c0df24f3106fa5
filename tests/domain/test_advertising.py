"""Hours, counts and the rule of the day: at the minute, over midnight, and when the law changes."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.advertising import (
    DAY_MS,
    RULES,
    in_force,
    limit_free_from,
    next_within_hours,
    within_hours,
)
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.order import SHOP_TIME

NOW_RULE = RULES[-1]
LATER = replace(NOW_RULE, since=dt.date(2027, 1, 1), hours={Channel.CALL: (dt.time(9, 30), dt.time(11))}, note="later")


def at(text: str) -> int:
    return int(dt.datetime.fromisoformat(text).replace(tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.mark.parametrize(
    ("channel", "time", "within"),
    [
        (Channel.CALL, "07:59:59.999", False),
        (Channel.CALL, "08:00", True),
        (Channel.CALL, "16:59:59.999", True),
        (Channel.CALL, "17:00", False),
        (Channel.MESSAGE, "06:59", False),
        (Channel.MESSAGE, "07:00", True),
        (Channel.MESSAGE, "21:59", True),
        (Channel.MESSAGE, "22:00", False),
        (Channel.EMAIL, "03:00", True),
    ],
)
def test_the_hours_of_each_channel(channel: Channel, time: str, within: bool) -> None:
    assert within_hours(at(f"2026-11-22 {time}"), channel) is within


@pytest.mark.parametrize(
    ("asked", "allowed"),
    [
        ("2026-11-22 03:00", "2026-11-22 08:00"),
        ("2026-11-22 09:15", "2026-11-22 09:15"),
        ("2026-11-22 17:00", "2026-11-23 08:00"),
        ("2026-12-31 18:00", "2027-01-01 08:00"),
    ],
)
def test_the_next_hour_for_a_call(asked: str, allowed: str) -> None:
    assert next_within_hours(at(asked), Channel.CALL) == at(allowed)


def test_the_rule_is_that_of_the_day() -> None:
    rules = (LATER, NOW_RULE)  # in any order
    assert in_force(at("2026-12-31 23:59"), rules) is NOW_RULE
    assert in_force(at("2027-01-01 00:00"), rules) is LATER
    assert in_force(at("2001-01-01 00:00"), rules) is NOW_RULE  # no gap before the first
    assert next_within_hours(at("2026-12-31 18:00"), Channel.CALL, rules) == at("2027-01-01 09:30")


@given(st.sampled_from(Channel), st.integers(at("2024-01-01 00:00"), at("2028-01-01 00:00")))
def test_the_next_hour_is_one_and_there_is_none_before_it(channel: Channel, asked: int) -> None:
    found = next_within_hours(asked, channel, (NOW_RULE, LATER))
    assert within_hours(found, channel, (NOW_RULE, LATER))
    assert 0 <= found - asked < DAY_MS
    if found > asked:
        assert not within_hours(found - 1, channel, (NOW_RULE, LATER))
        assert not within_hours((asked + found) // 2, channel, (NOW_RULE, LATER))


@given(st.lists(st.integers(0, 3 * DAY_MS)), st.integers(DAY_MS, 3 * DAY_MS), st.integers(1, 4))
def test_a_count_within_24_hours_is_never_passed(contacts: list[int], asked: int, limit: int) -> None:
    free = limit_free_from(asked, contacts, limit)
    known = [then for then in contacts if then <= asked]
    assert free >= asked
    assert sum(free - DAY_MS < then for then in known) < limit
    if free > asked:
        assert sum(free - 1 - DAY_MS < then for then in known) >= limit
    assert limit_free_from(asked, contacts, None) == asked
