"""The day a yes ends, and who may say it for a child."""

import pytest

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import (
    Representative,
    check_expiry,
    checked_representative,
    is_child,
    last_day,
    parse_last_day,
)

NOW = 1_795_000_000_000  # 18/11/2026 18:06 in Việt Nam
DAY = 86_400_000


def test_a_yes_holds_on_its_last_day_and_not_after_it() -> None:
    ends = parse_last_day(" 31/12/2027 ")
    assert ends == 1_830_272_400_000  # 1/1/2028 00:00 in Việt Nam
    assert f"{last_day(ends):%d/%m/%Y}" == "31/12/2027"
    assert parse_last_day("") is None
    assert parse_last_day("1-2-2027") == parse_last_day("01.02.2027")


@pytest.mark.parametrize(
    "text", ["31/2/2027", "2027", "31/12", "31/12/27", "mai", "31/12/9999", "1/13/2027", "0/0/0000"]
)
def test_what_is_no_day_is_said(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        parse_last_day(text)
    assert (caught.value.code, caught.value.data) == (Code.DATE_IMPOSSIBLE, {"text": text})


@pytest.mark.parametrize(
    ("expires_at", "stated_at", "code"),
    [
        (NOW, NOW, Code.EXPIRY_PAST),
        (NOW - DAY, NOW - 2 * DAY, Code.EXPIRY_PAST),
        (NOW + DAY, NOW + 2 * DAY, Code.EXPIRY_PAST),
        (NOW + 3662 * DAY, NOW, Code.EXPIRY_TOO_FAR),
        (1 << 70, NOW, Code.EXPIRY_TOO_FAR),
    ],
)
def test_a_day_out_of_sense_is_refused(expires_at: int, stated_at: int, code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        check_expiry(expires_at, stated_at, NOW)
    assert caught.value.code is code


def test_ten_years_and_no_day_at_all_are_fine() -> None:
    check_expiry(None, NOW, NOW)
    check_expiry(parse_last_day("18/11/2036"), NOW, NOW)


def test_whoever_speaks_has_a_name_and_a_relation() -> None:
    assert checked_representative(None) is None
    assert checked_representative(Representative(" ", "")) is None
    assert checked_representative(Representative("  Lê  Thị Hoa", "mother ")) == Representative("Lê Thị Hoa", "mother")
    for half in (Representative("Lê Thị Hoa", ""), Representative("", "mother")):
        with pytest.raises(KnownError) as caught:
            checked_representative(half)
        assert caught.value.code is Code.REPRESENTATIVE_NEEDED
    with pytest.raises(KnownError) as caught:
        checked_representative(Representative("x" * 121, "mother"))
    assert caught.value.data["field"] == "representative"


def test_sixteen_is_no_child_any_more_and_an_unknown_year_says_nothing() -> None:
    assert is_child(Birth(19, 11, 2010), NOW)
    assert not is_child(Birth(18, 11, 2010), NOW)
    assert not is_child(Birth(18, 11), NOW)
    assert not is_child(None, NOW)
