"""Scanners told from fingers by time (S3)."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kingoil_desk.domain.typing_speed import TypingSpeed


def typed(gaps: list[float], enter_gap: float, speed: TypingSpeed | None = None, start: float = 1e6) -> bool:
    """Keys with these gaps between them (one key more than gaps), then Enter."""
    speed = speed or TypingSpeed()
    at = start
    speed.key(at)
    for gap in gaps:
        at += gap
        speed.key(at)
    return speed.entered(at + enter_gap)


@pytest.mark.parametrize("gap", [0, 1, 5, 20, 34.9])
@pytest.mark.parametrize("keys", [3, 6, 13, 200])
def test_a_scan_is_known(gap: float, keys: int) -> None:
    assert typed([gap] * (keys - 1), min(gap, 50))


@pytest.mark.parametrize("gaps", [[22, 48, 22, 48, 35], [60] * 5, [120] * 5, [400] * 5])
def test_a_person_is_no_scanner(gaps: list[float]) -> None:
    assert not typed(gaps, 30)


def test_what_types_fast_and_presses_enter_later_is_no_scan() -> None:
    assert typed([20] * 5, 50)
    assert not typed([20] * 5, 51)


@pytest.mark.parametrize("gap", [20, 34, 40, 60])
def test_automation_that_waits_before_enter_is_no_scan(gap: float) -> None:
    assert not typed([gap] * 5, 200)


@pytest.mark.parametrize("gap", [35, 40, 60, 100, 119])
@pytest.mark.parametrize("keys", [4, 6, 13, 200])
def test_a_slow_scan_is_known_by_its_even_gaps(gap: float, keys: int) -> None:
    assert typed([gap] * (keys - 1), gap)


def test_a_slow_scan_may_waver_as_much_as_a_clock_does() -> None:
    assert typed([70, 60, 80, 66, 74], 62)
    assert typed([70, 60, 80, 66, 74], 80)
    assert not typed([70, 60, 81, 66, 74], 62)
    assert not typed([70, 60, 80, 66, 74], 81)
    assert not typed([70, 60, 80, 66, 74], 59)


def test_three_even_keys_or_slow_ones_are_a_persons() -> None:
    assert not typed([60, 60], 60)
    assert not typed([120] * 5, 120)
    assert not typed([140] * 5, 140)


@pytest.mark.parametrize("gaps", [[95, 130, 80, 150, 70], [60, 62, 61, 95, 60], [110, 85, 112, 108, 90]])
def test_a_quick_person_is_uneven(gaps: list[float]) -> None:
    assert not typed(gaps, 100)


def test_two_keys_are_no_scan() -> None:
    assert not typed([1], 1)
    assert not TypingSpeed().entered(5)


def test_an_uneven_scan_is_known_by_its_mean() -> None:
    assert typed([5, 90, 5, 5, 5, 5], 10)


def test_a_scan_after_figures_typed_by_hand_is_still_a_scan() -> None:
    assert typed([700, 650, 2_000, *[10] * 12], 10)
    assert typed([700, 650, 2_000, *[80] * 12], 80)


def test_enter_begins_anew() -> None:
    speed = TypingSpeed()
    assert typed([5] * 5, 5, speed)
    assert not typed([150] * 5, 40, speed, start=1e6 + 40)
    assert not speed.entered(2e6)


def test_cleared_keys_are_forgotten() -> None:
    speed = TypingSpeed()
    for at in (1, 2, 3, 4):
        speed.key(at)
    speed.clear()
    assert not speed.entered(5)


@given(st.lists(st.floats(60, 5_000), min_size=1, max_size=40), st.floats(0, 5_000))
def test_nobody_who_types_by_hand_is_taken_for_a_scanner(gaps: list[float], enter_gap: float) -> None:
    assume(abs(enter_gap - gaps[-1]) > 20)  # no machine's rhythm
    assert not typed(gaps, enter_gap)


@given(st.lists(st.floats(121, 5_000), min_size=1, max_size=40), st.floats(0, 5_000))
def test_nobody_who_types_slowly_is_taken_for_a_scanner(gaps: list[float], enter_gap: float) -> None:
    assert not typed(gaps, enter_gap)


@given(st.floats(40, 119), st.integers(3, 30), st.floats(25.01, 80), st.data())
def test_one_gap_out_of_the_rhythm_is_enough_to_be_no_scan(
    gap: float, count: int, jitter: float, data: st.DataObject
) -> None:
    gaps = [gap] * (count + 1)  # the last one is the one to Enter
    assert typed(gaps[:-1], gaps[-1])
    gaps[data.draw(st.integers(0, count))] += jitter
    assert not typed(gaps[:-1], gaps[-1])
