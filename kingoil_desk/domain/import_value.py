"""Cells of a web shop's file as values: moments, amounts, phones, e-mails, a spreadsheet's damage undone."""

import datetime as dt
import ipaddress
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kingoil_desk.domain.customer import MAX_CONTACT, Label
from kingoil_desk.domain.email import is_placeholder, parse_email
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.import_reason import Reason, Repair, RowRefused
from kingoil_desk.domain.kept_customer import KeptEmail, KeptPhone
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.phone import parse_phones
from kingoil_desk.domain.text import clean_line, has_control_characters

_OLDEST_YEAR = 2000
_DAY_MS = 86_400_000

_CLOCK = r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(AM|PM|SA|CH))?)?(Z|[+-]\d{2}:?\d{2})?"
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})" + _CLOCK, re.ASCII | re.IGNORECASE)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})" + _CLOCK, re.ASCII | re.IGNORECASE)

_FORMULA_TEXT = re.compile(r'="([^"]*)"')
_TEXT_MARK = re.compile(r"'(?=[=+\-@\d(])")
_OVERFLOWED = re.compile(r"#{3,}|#(?:N/A|REF!|VALUE!|NAME\?|NUM!|DIV/0!|NULL!)")
_SCIENTIFIC = re.compile(r"\+?\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE | re.ASCII)
_APART = re.compile(r"[/,;|\n]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[_-][A-Za-z]{2,4}){0,2}")


class DateOrder(StrEnum):
    """How a file writes dates that don't begin with the year."""

    NONE = ""  # it has no such dates
    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"
    ASSUMED = "mdy_assumed"  # every date could be either: month first, as the exporter's manual says
    MIXED = "mixed"  # both are there: only what can be read one way is read


@dataclass
class DateEvidence:
    """Looks at every date of a file before any is read, since one alone may not tell day from month."""

    seen: bool = False
    day_first: bool = False
    month_first: bool = False

    def look(self, text: str) -> None:
        match = _YEAR_LAST.match(text)
        if match:
            self.seen = True
            self.day_first |= int(match[1]) > 12
            self.month_first |= int(match[3]) > 12

    @property
    def order(self) -> DateOrder:
        if not self.seen:
            return DateOrder.NONE
        if self.day_first and self.month_first:
            return DateOrder.MIXED
        if self.day_first:
            return DateOrder.DAY_FIRST
        return DateOrder.MONTH_FIRST if self.month_first else DateOrder.ASSUMED


def read_moment(text: str, order: DateOrder, now: int) -> int:
    """A date and time of the shop's clock (UTC+7, unless it names an offset) as ms UTC.

    Raises `RowRefused` for what is no date, could be two, or lies before 2000 or over a day after `now`.
    """
    if match := _YEAR_FIRST.fullmatch(text):
        year, _, month, day, *clock = match.groups()
    elif match := _YEAR_LAST.fullmatch(text):
        first, _, second, year, *clock = match.groups()
        if order is DateOrder.MIXED and max(int(first), int(second)) <= 12 and first != second:
            raise RowRefused(Reason.DATE_AMBIGUOUS)
        day_first = order is DateOrder.DAY_FIRST or (order is DateOrder.MIXED and int(first) > 12)
        day, month = (first, second) if day_first else (second, first)
    else:
        raise RowRefused(Reason.DATE_NOT_READ)
    moment = _moment(int(year), int(month), int(day), clock)
    at = int(moment.timestamp()) * 1000
    if moment.year < _OLDEST_YEAR or at > now + _DAY_MS:
        raise RowRefused(Reason.DATE_OUT_OF_SENSE)
    return at


def _moment(year: int, month: int, day: int, clock: Sequence[str | None]) -> dt.datetime:
    hour, minute, second = (int(part or 0) for part in clock[:3])
    half, offset = (clock[3] or "").upper(), clock[4]
    if half:
        if not 1 <= hour <= 12:
            raise RowRefused(Reason.DATE_NOT_READ)
        hour = hour % 12 + (12 if half in ("PM", "CH") else 0)
    zone: dt.tzinfo = SHOP_TIME
    if offset:
        sign = -1 if offset[0] == "-" else 1
        figures = offset[1:].replace(":", "") or "0000"
        shift = dt.timedelta(hours=int(figures[:2]), minutes=int(figures[2:]))
        if shift >= dt.timedelta(hours=24):
            raise RowRefused(Reason.DATE_NOT_READ)
        zone = dt.timezone(sign * shift)
    try:
        return dt.datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError as error:
        raise RowRefused(Reason.DATE_NOT_READ) from error


def read_amount(text: str) -> int:
    """VND from `120000`, `120000.00`, `120,000` or `120.000`; nothing counts as 0. Raises `RowRefused`."""
    try:
        return parse_vnd(text, decimals=True) if text else 0
    except KnownError as error:
        raise RowRefused(Reason.MONEY_NOT_READ) from error


@dataclass
class Notes:
    """What happened to a row on the way in: repairs made, and contacts left out as (column, reason)."""

    repairs: set[Repair] = field(default_factory=set)
    left_out: list[tuple[str, Reason]] = field(default_factory=list)


def unquoted(text: str, notes: Notes) -> str:
    """A cell without the quotes by which spreadsheets and exporters keep figures and signs from being worked out."""
    if text[:1] == "'" and _TEXT_MARK.match(text):
        notes.repairs.add(Repair.SPREADSHEET_QUOTES)
        return text[1:]
    if text[:2] == '="' and (match := _FORMULA_TEXT.fullmatch(text)):
        notes.repairs.add(Repair.SPREADSHEET_QUOTES)
        return match[1]
    return text


def is_overflowed(text: str) -> bool:
    """Whether a spreadsheet wrote signs of its own in place of the cell: `####`, `#N/A`."""
    return _OVERFLOWED.fullmatch(text) is not None


def read_phones(text: str, column: str, label: Label, notes: Notes) -> list[KeptPhone]:
    """The numbers of a cell; what is none is left out and noted."""
    if not text:
        return []
    problem = _no_contact(text) or (Reason.PHONE_SCIENTIFIC if _SCIENTIFIC.fullmatch(text) else None)
    if problem:
        notes.left_out.append((column, problem))
        return []
    try:
        return _phones(text, label, notes)
    except KnownError:
        phones = []
        parts = [part.strip() for part in _APART.split(text)]
        for part in parts if len(parts) > 1 else []:
            try:
                phones += _phones(part, label, notes)
            except KnownError:
                continue
        notes.left_out.append((column, Reason.PHONE_NOT_READ))
        return phones


def _phones(text: str, label: Label, notes: Notes) -> list[KeptPhone]:
    kept = []
    for phone in parse_phones(text):
        typed = clean_line(phone.typed)
        figures = "".join(c for c in typed.removesuffix(".0") if c.isdigit())
        if phone.e164 == f"+84{figures}":
            if not figures.startswith(("1800", "1900")):
                notes.repairs.add(Repair.LOST_ZERO)
                typed = "0" + figures
        elif phone.old_e164 == f"+84{figures}":
            notes.repairs.add(Repair.LOST_ZERO)
            typed = "0" + figures
        if phone.old_e164:
            notes.repairs.add(Repair.OLD_PREFIX)
        kept.append(KeptPhone(typed, phone.e164, phone.old_e164, label))
    return kept


def read_emails(text: str, column: str, notes: Notes) -> list[KeptEmail]:
    """The addresses of a cell; what is none is left out and noted, a web shop's invention is dropped as a repair."""
    if not text:
        return []
    if problem := _no_contact(text):
        notes.left_out.append((column, problem))
        return []
    kept = []
    for part in re.split(r"[;,\s]+", text):
        if is_placeholder(part):
            notes.repairs.add(Repair.PLACEHOLDER_EMAIL)
        elif part:
            try:
                email = parse_email(part)
            except KnownError:
                notes.left_out.append((column, Reason.EMAIL_NOT_READ))
            else:
                kept.append(KeptEmail(email.typed, email.normalized))
    return kept


def _no_contact(text: str) -> Reason | None:
    if is_overflowed(text):
        return Reason.CELL_OVERFLOWED
    if len(text) > MAX_CONTACT:
        return Reason.CONTACT_TOO_LONG
    if has_control_characters(text):
        raise RowRefused(Reason.CONTROL_CHARACTERS)
    return None


def read_ip(text: str) -> str:
    """The first address of a cell when it is one, else nothing."""
    first = text.split(",")[0].strip()
    try:
        return str(ipaddress.ip_address(first)) if first else ""
    except ValueError:
        return ""


def read_language(text: str) -> str:
    """`vi`, `en-US`; nothing for anything else (`site-default`)."""
    return text.replace("_", "-") if _LANGUAGE.fullmatch(text) else ""
