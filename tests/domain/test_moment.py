"""Moments as staff type them, in the shop's time."""

import datetime as dt

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import SHOP_TIME

NOW = int(dt.datetime(2026, 11, 22, 14, 36, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("21/11/2026 09:30", (2026, 11, 21, 9, 30)),
        ("21/11 9h05", (2026, 11, 21, 9, 5)),
        ("21-11-26", (2026, 11, 21, 12, 0)),
        ("08:00", (2026, 11, 22, 8, 0)),
    ],
)
def test_read(typed: str, expected: tuple[int, ...]) -> None:
    at = dt.datetime.fromtimestamp(parse_moment(typed, NOW) / 1000, SHOP_TIME)
    assert (at.year, at.month, at.day, at.hour, at.minute) == expected


@pytest.mark.parametrize("typed", ["31/2/2026", "25:00", "hôm qua", "", "21/11/2026 abc", "99/99"])
def test_refused(typed: str) -> None:
    with pytest.raises(KnownError) as caught:
        parse_moment(typed, NOW)
    assert caught.value.code is Code.DATE_IMPOSSIBLE
