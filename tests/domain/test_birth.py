"""Birth dates: day first, the year optional, and nothing impossible."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.birth import Birth, parse_birth, show_birth
from kingoil_desk.domain.errors import Code, KnownError

TODAY = dt.date(2026, 11, 23)
past_days = st.dates(dt.date(1900, 1, 1), TODAY)


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("5/1/2026", Birth(5, 1, 2026)),
        ("05-01-2026", Birth(5, 1, 2026)),
        ("5.1.26", Birth(5, 1, 2026)),
        (" 5 / 1 / 1990 ", Birth(5, 1, 1990)),
        ("14/3", Birth(14, 3)),
        ("14-3", Birth(14, 3)),
        ("29/2", Birth(29, 2)),
        ("29/2/2000", Birth(29, 2, 2000)),
        ("23/11/2026", Birth(23, 11, 2026)),
        ("23/11/26", Birth(23, 11, 2026)),
        ("24/11/26", Birth(24, 11, 1926)),
        ("1/2/27", Birth(1, 2, 1927)),
        ("1/2/00", Birth(1, 2, 2000)),
        ("05011990", Birth(5, 1, 1990)),
        ("1990-01-05", Birth(5, 1, 1990)),
        ("1/1/1900", Birth(1, 1, 1900)),
    ],
)
def test_dates_as_people_write_them(text: str, birth: Birth) -> None:
    assert parse_birth(text, TODAY) == birth


@pytest.mark.parametrize("text", ["", "  "])
def test_no_text_is_no_birth_date(text: str) -> None:
    assert parse_birth(text, TODAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "1990", "90", "31/2/2000", "31/4", "30/2", "29/2/2001", "29/2/1900", "0/1/2000", "1/0/2000", "32/1/2000",
        "12/31/1990", "13/13/2000", "24/11/2026", "1/1/2050", "31/12/1899", "1/1/0090", "1/1/199", "5/1-2000", "5/1/",
        "5//2000", "tháng 5", "5/1/2000x", "٥/١/٢٠٠٠", "19900105", "2026-13-01", "5,1,2000", "-1/1/2000",
    ],
)  # fmt: skip
def test_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_birth(text, TODAY)
    assert error.value.code is Code.BIRTH_IMPOSSIBLE
    assert error.value.data == {"text": text}
    assert str(error.value) == "birth_impossible"


def test_a_birth_date_cannot_be_made_impossible() -> None:
    for day, month, year in ((31, 2, None), (29, 2, 2001), (1, 1, 1899), (1, 13, 2000)):
        with pytest.raises(KnownError):
            Birth(day, month, year)


def test_shown_with_two_figures_and_without_an_unknown_year() -> None:
    assert show_birth(Birth(5, 1, 1990)) == "05/01/1990"
    assert show_birth(Birth(14, 3)) == "14/03"


@given(past_days)
def test_what_is_shown_reads_back(day: dt.date) -> None:
    for birth in (Birth(day.day, day.month, day.year), Birth(day.day, day.month)):
        assert parse_birth(show_birth(birth), TODAY) == birth


@given(past_days, st.sampled_from("/-."))
def test_two_figures_of_a_year_mean_the_latest_past(day: dt.date, mark: str) -> None:
    read = parse_birth(f"{day.day}{mark}{day.month}{mark}{day.year % 100:02d}", TODAY)
    assert read is not None
    assert read.year is not None
    born = dt.date(read.year, read.month, read.day)
    assert born <= TODAY
    assert (read.year - day.year) % 100 == 0
    latest = (read.year + 100, read.month, read.day) > (TODAY.year, TODAY.month, TODAY.day)
    assert latest or (read.month, read.day) == (2, 29)  # the century's end has no 29 February


def test_age_counts_full_years() -> None:
    birth = Birth(23, 11, 2010)
    assert birth.age_on(dt.date(2026, 11, 22)) == 15
    assert birth.age_on(dt.date(2026, 11, 23)) == 16
    assert Birth(29, 2, 2008).age_on(dt.date(2026, 2, 28)) == 17
    assert Birth(29, 2, 2008).age_on(dt.date(2026, 3, 1)) == 18
    assert Birth(14, 3).age_on(TODAY) is None
