"""The idle lock: exact at its limit (L1), through hours of work, and after a sleep that one clock missed (L2)."""

import pytest

from kingoil_desk.domain.idle import IdleWatch

LIMIT = 300_000
NOON = 1_795_000_000_000
HOUR = 3_600_000


@pytest.fixture
def watch() -> IdleWatch:
    made = IdleWatch(LIMIT)
    made.touched(5_000, NOON)
    return made


def test_open_until_the_limit_and_locked_at_it(watch: IdleWatch) -> None:
    assert not watch.is_due(5_000, NOON)
    assert not watch.is_due(5_000 + LIMIT - 1, NOON + LIMIT - 1)
    assert watch.is_due(5_000 + LIMIT, NOON + LIMIT)


def test_typing_every_200_s_keeps_it_open_for_hours(watch: IdleWatch) -> None:
    for passed in range(0, 8 * HOUR, 200_000):
        assert not watch.is_due(5_000 + passed, NOON + passed)
        watch.touched(5_000 + passed, NOON + passed)


def test_a_sleep_that_stops_the_monotonic_clock_locks(watch: IdleWatch) -> None:
    assert watch.is_due(5_010, NOON + 9 * HOUR)


def test_a_wall_clock_that_stands_still_or_goes_back_a_little_hides_nothing(watch: IdleWatch) -> None:
    assert watch.is_due(5_000 + LIMIT, NOON)
    assert watch.is_due(5_000 + LIMIT, NOON - 60_000)


def test_a_wall_clock_set_back_by_more_than_a_minute_locks(watch: IdleWatch) -> None:
    assert not watch.is_due(5_001, NOON - 60_000)
    assert watch.is_due(5_001, NOON - 60_001)


def test_a_new_limit_counts_at_once(watch: IdleWatch) -> None:
    watch.limit_ms = 60_000
    assert watch.is_due(65_000, NOON + 60_000)
    watch.limit_ms = 900_000
    assert not watch.is_due(65_000, NOON + 60_000)


def test_due_until_somebody_was_there() -> None:
    watch = IdleWatch(LIMIT)
    assert watch.is_due(0, NOON)
    watch.touched(0, NOON)
    assert not watch.is_due(0, NOON)
