"""When the demo shop sells: five years of opening hours, busy weekends, the rush before Tết and the days after."""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from kingoil_desk.domain.order import SHOP_TIME

YEARS = 5
OPENS, CLOSES = 7 * 60 + 30, 20 * 60 + 30  # minutes of the day
_OPEN = CLOSES - OPENS
_MINUTE_MS = 60_000
_SLOTS = 4096
_HALF_HOURS = (2, 4, 6, 9, 10, 11, 11, 9, 7, 5, 4, 4, 5, 6, 7, 8, 10, 11, 12, 12, 11, 9, 7, 5, 3, 2)  # buyers in each
_WEEKDAYS = (0.9, 0.85, 0.9, 0.95, 1.05, 1.3, 1.2)  # from Monday
_GROWTH = 1.4  # the last day's trade against the first's
_TET = [
    dt.date(*day)
    for day in (
        (2019, 2, 5), (2020, 1, 25), (2021, 2, 12), (2022, 2, 1), (2023, 1, 22), (2024, 2, 10), (2025, 1, 29),
        (2026, 2, 17), (2027, 2, 6), (2028, 1, 26), (2029, 2, 13), (2030, 2, 2),
    )
]  # fmt: skip
_RUSH, _CLOSED, _QUIET = range(-21, -1), range(-1, 4), range(4, 15)  # days around the first of Tết


@dataclass(frozen=True, slots=True)
class Day:
    """A day's trade. `share` is what part of all trade is done by its end; `price_step` which prices held."""

    opens: int  # ms UTC
    minutes: int  # open for so long; less on the present day
    share: float
    gifts: bool  # the weeks before Tết
    price_step: int

    def moment(self, draw: int) -> int:
        """A time of purchase in ms UTC; `draw` is a random number of at least 32 bits."""
        minute = _MINUTES[draw % _SLOTS] * self.minutes // _OPEN
        return self.opens + minute * _MINUTE_MS + (draw >> 12) % _MINUTE_MS


def days(now: int) -> list[Day]:
    """The days of trade up to `now` (ms UTC); days without any are left out."""
    present = dt.datetime.fromtimestamp(now / 1000, SHOP_TIME)
    first = present.date() - dt.timedelta(days=365 * YEARS)
    open_today = max(0, min(_OPEN, present.hour * 60 + present.minute - OPENS))
    every = [(first + dt.timedelta(days=n), _OPEN) for n in range(365 * YEARS)] + [(present.date(), open_today)]
    trade = [_trade(day, number) * minutes / _OPEN for number, (day, minutes) in enumerate(every)]
    done = list(accumulate(trade))
    return [
        Day(
            int(dt.datetime(day.year, day.month, day.day, tzinfo=SHOP_TIME).timestamp() + OPENS * 60) * 1000,
            minutes,
            so_far / done[-1],
            _around_tet(day) in _RUSH,
            number // 730,
        )
        for number, ((day, minutes), part, so_far) in enumerate(zip(every, trade, done, strict=True))
        if part
    ]


def _trade(day: dt.date, number: int) -> float:
    around = _around_tet(day)
    season = 1.0
    if around in _RUSH:
        season = 1 + (around + 22) / 12
    elif around in _CLOSED:
        season = 0.0
    elif around in _QUIET:
        season = 0.6
    return season * _WEEKDAYS[day.weekday()] * (1 + (_GROWTH - 1) * number / (365 * YEARS))


def _around_tet(day: dt.date) -> int:
    """Days since the nearest first of Tết; below nothing before it."""
    return min(((day - tet).days for tet in _TET), key=abs)


def _spread_minutes() -> tuple[int, ...]:
    ends = list(accumulate(_HALF_HOURS))
    halves = (bisect_right(ends, slot * ends[-1] // _SLOTS) for slot in range(_SLOTS))
    return tuple(half * 30 + slot % 30 for slot, half in enumerate(halves))


_MINUTES = _spread_minutes()  # since opening
