"""A moment as staff type it: `22/11/2026 14:36`, `22/11 14:36`, `14:36`."""

import datetime as dt
import re

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME

_TIME = re.compile(r"(\d{1,2})[:hg](\d{2})")
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")


def parse_moment(text: str, now: int) -> int:
    """Ms UTC of a moment in the shop's time; a missing date is today, a missing year this one.

    `now` is ms UTC. Raises `KnownError(DATE_IMPOSSIBLE)` for anything that is no moment.
    """
    today = dt.datetime.fromtimestamp(now / 1000, SHOP_TIME)
    written = " ".join(text.split())
    time, date = _TIME.search(written), _DATE.search(_TIME.sub(" ", written))
    rest = _DATE.sub(" ", _TIME.sub(" ", written)).strip()
    if rest or not (time or date):
        raise KnownError(Code.DATE_IMPOSSIBLE, text=text)
    day, month, year = (date[1], date[2], date[3]) if date else (today.day, today.month, None)
    hour, minute = (int(time[1]), int(time[2])) if time else (12, 0)
    try:
        full_year = today.year if year is None else int(year) + (2000 if len(year) == 2 else 0)
        moment = dt.datetime(full_year, int(month), int(day), hour, minute, tzinfo=SHOP_TIME)
    except ValueError as error:
        raise KnownError(Code.DATE_IMPOSSIBLE, text=text) from error
    return int(moment.timestamp() * 1000)
