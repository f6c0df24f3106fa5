"""A birth date, of which the year may be unknown: read, checked, shown, and the age it gives."""

import datetime as dt
import re
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError

_EARLIEST_YEAR = 1900
_LEAP_YEAR = 2000  # stands in for an unknown year, so that 29 February is possible
_WRITTEN = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?", re.ASCII)
_COMPACT = re.compile(r"(\d{2})()(\d{2})(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Birth:
    """Day and month always, the year when told. Always a date there is, from 1900 on."""

    day: int
    month: int
    year: int | None = None

    def __post_init__(self) -> None:
        try:
            dt.date(self.year or _LEAP_YEAR, self.month, self.day)
        except ValueError as error:
            raise KnownError(Code.BIRTH_IMPOSSIBLE, text=show_birth(self)) from error
        if self.year is not None and self.year < _EARLIEST_YEAR:
            raise KnownError(Code.BIRTH_IMPOSSIBLE, text=show_birth(self))

    def age_on(self, day: dt.date) -> int | None:
        """Full years on that day; None when the year is unknown. Who was born on 29/2 ages on 1/3."""
        if self.year is None:
            return None
        return day.year - self.year - ((day.month, day.day) < (self.month, self.day))


def parse_birth(text: str, today: dt.date | None = None) -> Birth | None:
    """Reads `5/1/1990`, `05-01-90`, `14/3`, `05011990` or `1990-01-05`; None for an empty text.

    The day comes first. A year of two figures is the latest that is not in the future. Raises
    `KnownError(BIRTH_IMPOSSIBLE)` for a date there is not, one in the future or before 1900, a year alone,
    and anything else. `today` is the local day.
    """
    written = re.sub(r"\s*([/.-])\s*", r"\1", text.strip())
    if not written:
        return None
    today = today or dt.date.today()
    day, month, year = _numbers(written, text)
    try:
        if year is not None and len(year) == 2:
            return _latest_past(day, month, int(year), today)
        birth = Birth(day, month, None if year is None else int(year))
    except KnownError as error:
        raise KnownError(Code.BIRTH_IMPOSSIBLE, text=text) from error
    if birth.year is not None and dt.date(birth.year, month, day) > today:
        raise KnownError(Code.BIRTH_IMPOSSIBLE, text=text)
    return birth


def show_birth(birth: Birth) -> str:
    """`05/01/1990`, or `14/03` when the year is unknown."""
    year = "" if birth.year is None else f"/{birth.year:04d}"
    return f"{birth.day:02d}/{birth.month:02d}{year}"


def _numbers(written: str, text: str) -> tuple[int, int, str | None]:
    if iso := _ISO.fullmatch(written):
        return int(iso[3]), int(iso[2]), iso[1]
    if match := _WRITTEN.fullmatch(written) or _COMPACT.fullmatch(written):
        return int(match[1]), int(match[3]), match[4]
    raise KnownError(Code.BIRTH_IMPOSSIBLE, text=text)


def _latest_past(day: int, month: int, short_year: int, today: dt.date) -> Birth:
    century = today.year // 100 * 100
    for year in (century + short_year, century - 100 + short_year):
        if (year, month, day) <= (today.year, today.month, today.day):
            return Birth(day, month, year)
    raise AssertionError("a year of the last century is past")
