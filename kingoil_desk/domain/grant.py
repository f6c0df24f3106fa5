"""What may come with a yes: the day it ends, and who speaks for somebody else."""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.advertising import DAY_MS
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME, shop_day
from kingoil_desk.domain.text import clean_line
from kingoil_desk.domain.verdict import ADULT_AGE

MAX_YEARS = 10  # a yes for longer is asked for again
MAX_NAME = 120
MAX_RELATION = 60
_MOST_MS = (MAX_YEARS * 366 + 1) * DAY_MS  # leap days and the last day itself are not counted against anybody
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)


class Relation(StrEnum):
    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class Representative:
    """Who speaks for the customer; `relation` is a value of `Relation`, or other words."""

    name: str
    relation: str


@dataclass(frozen=True, slots=True)
class Terms:
    """`expires_at` (ms UTC, the first moment it does not hold any more) is the grants' alone: a no does not lapse."""

    expires_at: int | None = None
    representative: Representative | None = None


NO_TERMS = Terms()


def parse_last_day(text: str) -> int | None:
    """When a grant ends that is good up to and with that day (`31/12/2027`), in ms UTC; None for an empty text.

    Raises `KnownError(DATE_IMPOSSIBLE)` for anything that is no day with its year.
    """
    written = re.sub(r"\s+", "", text)
    if not written:
        return None
    found = _DATE.fullmatch(written)
    try:
        if found is None:
            raise ValueError
        day = dt.datetime(int(found[3]), int(found[2]), int(found[1]), tzinfo=SHOP_TIME) + dt.timedelta(days=1)
        return int(day.timestamp() * 1000)
    except (ValueError, OverflowError) as error:
        raise KnownError(Code.DATE_IMPOSSIBLE, text=text) from error


def last_day(expires_at: int) -> dt.date:
    """The last day on the shop's wall on which the grant holds."""
    return shop_day(expires_at - 1)


def check_expiry(expires_at: int | None, stated_at: int, now: int) -> None:
    """Raises `EXPIRY_PAST` for a grant over before it is kept or said, `EXPIRY_TOO_FAR` for one of over ten years."""
    if expires_at is None:
        return
    if expires_at <= max(stated_at, now):
        raise KnownError(Code.EXPIRY_PAST)
    if expires_at > stated_at + _MOST_MS:
        raise KnownError(Code.EXPIRY_TOO_FAR, years=MAX_YEARS)


def checked_representative(representative: Representative | None) -> Representative | None:
    """As it is kept; None for an empty one. `REPRESENTATIVE_NEEDED` when either half is missing."""
    if representative is None:
        return None
    check_text("representative", representative.name, MAX_NAME)
    check_text("relation", representative.relation, MAX_RELATION)
    name, relation = clean_line(representative.name), clean_line(representative.relation)
    if not name and not relation:
        return None
    if not name or not relation:
        raise KnownError(Code.REPRESENTATIVE_NEEDED)
    return Representative(name, relation)


def is_child(birth: Birth | None, at: int) -> bool:
    """Whether somebody is known to be under 16 on that day (ms UTC); a year that is unknown says nothing."""
    age = birth.age_on(shop_day(at)) if birth is not None else None
    return age is not None and age < ADULT_AGE
