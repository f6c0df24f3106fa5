"""Scanners told from fingers by time (S3)."""

import pytest
from hypothesis import given
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


@pytest.mark.parametrize("gap", [35, 60, 120, 400])
def test_a_person_is_no_scanner(gap: float) -> None:
    assert not typed([gap] * 5, 30)


def test_what_types_fast_and_presses_enter_later_is_no_scan() -> None:
    assert typed([20] * 5, 50)
    assert not typed([20] * 5, 51)
    assert not typed([20] * 5, 200)


def test_two_keys_are_no_scan() -> None:
    assert not typed([1], 1)
    assert not TypingSpeed().entered(5)


def test_an_uneven_scan_is_known_by_its_mean() -> None:
    assert typed([5, 90, 5, 5, 5, 5], 10)


def test_a_scan_after_figures_typed_by_hand_is_still_a_scan() -> None:
    assert typed([700, 650, 2_000, *[10] * 12], 10)


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
    assert not typed(gaps, enter_gap)
