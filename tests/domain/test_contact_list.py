"""Lists of contacts: what a verdict means for them, how long they live, what ends them."""

import datetime as dt

import pytest

from kingoil_desk.domain.contact_list import DAY_MS, MAX_DAYS, OffList, State, check_expiry, keeps_off, state_of
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.ids import list_code
from kingoil_desk.domain.verdict import Reason, Verdict

NOW = 1_795_000_000_000


def test_every_reason_that_stands_keeps_off_and_time_alone_does_not() -> None:
    for reason in Reason:
        passing = reason in (Reason.DAILY_LIMIT, Reason.WRONG_HOUR)
        found = keeps_off(Verdict(False, reason, next_allowed_at=NOW if passing else None))
        assert found == (None if passing else reason.value)
    assert keeps_off(Verdict(True)) is None


def test_reasons_keep_the_order_of_the_verdict() -> None:
    standing = [reason.value for reason in Reason if reason not in (Reason.DAILY_LIMIT, Reason.WRONG_HOUR)]
    assert [reason.value for reason in OffList] == ["archived", "no_point", *standing]


def test_a_list_lives_from_now_to_ninety_days() -> None:
    for days in (1, MAX_DAYS):
        check_expiry(NOW + days * DAY_MS, NOW)
    for moment in (NOW, NOW - 1, NOW + MAX_DAYS * DAY_MS + 1):
        with pytest.raises(KnownError) as caught:
            check_expiry(moment, NOW)
        assert (caught.value.code, caught.value.data) == (Code.SETTING_OUT_OF_RANGE, {"least": 1, "most": 90})


def test_states() -> None:
    assert state_of(None, NOW + 1, NOW) is State.LIVE
    assert state_of(None, NOW, NOW) is State.EXPIRED
    assert state_of("recalled", NOW - 1, NOW) is State.RECALLED
    assert state_of("reissued", NOW + 1, NOW) is State.REISSUED


def test_codes_count_within_the_month() -> None:
    assert list_code(dt.date(2026, 11, 30), 7) == "DS-2611-0007"
    assert list_code(dt.date(2030, 1, 1), 12_345) == "DS-3001-12345"
