"""Waits after wrong tries: their length, and that no restart and no clock shortens one (S2)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.throttle import LONGEST_WAIT_MS, Throttle

DAY = 24 * 3_600_000
uptimes = st.integers(0, 400 * DAY)
failures = st.integers(0, 1000)


def failed(times: int, uptime: int = 0) -> Throttle:
    throttle = Throttle()
    for _ in range(times):
        throttle = throttle.after_failure(uptime)
    return throttle


def test_five_tries_are_free() -> None:
    assert [failed(times, 1_000).tries_left() for times in range(8)] == [5, 4, 3, 2, 1, 0, 0, 0]
    assert [failed(times, 1_000).wait_ms(1_000) for times in range(5)] == [0] * 5


def test_waits_double_from_five_seconds_to_five_minutes() -> None:
    waits = [failed(times, 1_000).wait_ms(1_000) for times in range(5, 14)]
    assert waits == [5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000]


def test_a_wait_runs_down_and_ends() -> None:
    throttle = failed(5, 7_000)
    assert [throttle.wait_ms(uptime) for uptime in (7_000, 8_000, 11_999, 12_000, 10**9)] == [5_000, 4_000, 1, 0, 0]


def test_after_a_restart_of_the_pc_the_time_since_then_counts() -> None:
    throttle = failed(6, 3 * DAY)
    assert [throttle.wait_ms(uptime) for uptime in (0, 4_000, 9_999, 10_000)] == [10_000, 6_000, 1, 0]


@given(failures, uptimes, uptimes)
def test_no_wait_is_longer_than_five_minutes(times: int, failed_at: int, uptime: int) -> None:
    assert 0 <= Throttle(times, failed_at).wait_ms(uptime) <= LONGEST_WAIT_MS


@given(failures, uptimes, uptimes)
def test_more_failures_never_wait_less(times: int, failed_at: int, uptime: int) -> None:
    assert Throttle(times, failed_at).wait_ms(uptime) <= Throttle(times + 1, failed_at).wait_ms(uptime)


@given(failures, uptimes, st.lists(st.integers(0, LONGEST_WAIT_MS * 2), max_size=3), st.integers(0, 10**6))
def test_a_restart_never_shortens_a_wait(times: int, failed_at: int, ran: list[int], uptime: int) -> None:
    """The PC runs on for a while, is off and on again some times, and then has been on for `uptime`."""
    throttle = Throttle(times, failed_at)
    really_passed = sum(ran) + uptime
    if not ran:  # no restart: the same boot
        assert throttle.wait_ms(failed_at + uptime) == max(0, throttle.wait_ms(failed_at) - uptime)
    else:
        assert throttle.wait_ms(uptime) >= throttle.wait_ms(failed_at) - really_passed


@given(failures, uptimes, uptimes)
def test_the_only_manager_is_never_locked_out(times: int, failed_at: int, uptime: int) -> None:
    throttle = Throttle(times, failed_at)
    assert throttle.wait_ms(max(uptime, failed_at) + LONGEST_WAIT_MS) == 0
    kept = throttle.rebased(uptime)
    assert kept.wait_ms(uptime) == throttle.wait_ms(uptime)
    assert kept.wait_ms(uptime + kept.wait_ms(uptime)) == 0
    assert kept.tries_left() == throttle.tries_left()


def test_a_wait_does_not_begin_again_in_a_new_boot() -> None:
    assert [failed(11, 60_000).wait_ms(uptime) for uptime in (1_000, 59_999, 60_000)] == [299_000, 240_001, 300_000]
    kept = failed(11, 60_000).rebased(1_000)
    assert [kept.wait_ms(uptime) for uptime in (1_000, 59_999, 60_000, 300_000)] == [299_000, 240_001, 240_000, 0]
    assert failed(11, 60_000).rebased(60_000) == failed(11, 60_000)


@pytest.mark.parametrize("restart_each", [False, True])
def test_a_hundred_guesses_take_hours(restart_each: bool) -> None:
    throttle, uptime, passed = Throttle(), 50 * DAY, 0
    for _ in range(100):
        if restart_each:
            uptime, passed = 0, passed + 20_000  # a fast PC is up again after 20 s
        wait = throttle.wait_ms(uptime)
        uptime, passed = uptime + wait, passed + wait
        throttle = throttle.after_failure(uptime)
    assert passed > 7 * 3_600_000
