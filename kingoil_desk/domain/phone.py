"""Phone numbers: read from what people type and files hold, kept in E.164, shown grouped or masked."""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

import phonenumbers

from kingoil_desk.domain.errors import Code, KnownError

# Prefixes of 11-digit mobile numbers and what they became on 15 September 2018 (without the leading 0).
_NEW_PREFIX = {
    "120": "70", "121": "79", "122": "77", "126": "76", "128": "78",
    "123": "83", "124": "84", "125": "85", "127": "81", "129": "82",
    "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
    "186": "56", "188": "58", "199": "59",
}  # fmt: skip
_FEWEST_DIGITS = 7
_MOST_DIGITS = 15  # of E.164
_DOTS = "••• •••"

_APART = re.compile(r"[/,;|\n]|\s[-\u2010-\u2015]\s|\s(?=\+)|\b(?:hoặc|hoac|và|or)\b", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:#|\b(?:ext|máy lẻ|may le|nội bộ|noi bo)\b)[\s.:]*\d{1,5}\s*$", re.IGNORECASE)
_SPREADSHEET_FLOAT = re.compile(r"(?<=\d)\.0$")
_LETTER_O = re.compile(r"(?<=[\d+])[oO]|[oO](?=\d)")
_RUN = re.compile(r"\(?\+?\(?\d(?:[\d\s().\-\u2010-\u2015\u00b7]*\d)?", re.ASCII)
_TWO_MOBILES = re.compile(r"(0[35789]\d{8})(0[35789]\d{8})")
_OLD_SAIGON = re.compile(r"\(?(?:(?:\+|00)?84\W*\(?0?|0)8\)?[\s.\-]+\d{4}[\s.\-]*\d{4}")


class PhoneKind(StrEnum):
    MOBILE = "mobile"
    LANDLINE = "landline"
    HOTLINE = "hotline"  # 1800 and 1900
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Phone:
    """One number: as typed, and in E.164 unless its length fits no number (then it is kept for people only).

    `old_e164` is the 11-digit form of before 2018, a second key to match by. `valid` says that the library
    knows the range; new ranges it does not know yet are in use, so this only warns. `ambiguous` marks what
    may be a Sài Gòn landline of before 2017 and is a mobile number if read as one of today.
    """

    typed: str
    e164: str | None
    old_e164: str | None
    kind: PhoneKind
    valid: bool
    ambiguous: bool


def parse_phones(typed: str) -> tuple[Phone, ...]:
    """Reads the one or more numbers of a cell; none for an empty one.

    Raises `KnownError(PHONE_NOT_READ)` when a part holds no number that could be a phone.
    """
    text = unicodedata.normalize("NFC", typed).strip()
    if not text:
        return ()
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    if any(sum(map(str.isdigit, part)) < _FEWEST_DIGITS for part in parts):
        return tuple(_read(text, _APART.sub(" ", text)))  # 0912/345/678 is one number
    return tuple(phone for part in parts for phone in _read(part, part))


def show(e164: str) -> str:
    """Grouped for reading: `0912 345 678`, `028 3823 4567`, `1900 1234`, `+1 415-555-2671`."""
    if e164.startswith("+84") and len(e164) == 12 and e164[3] not in "12":
        return f"0{e164[3:6]} {e164[6:9]} {e164[9:]}"
    try:
        number = phonenumbers.parse(e164, "VN")
    except phonenumbers.NumberParseException:
        return e164
    style = phonenumbers.PhoneNumberFormat
    if number.country_code != 84:
        return phonenumbers.format_number(number, style.INTERNATIONAL)
    shown = phonenumbers.format_number(number, style.NATIONAL)
    figures = digits(e164)
    return shown if shown.replace(" ", "") == figures else figures  # it drops the 0 of ranges it does not know


def digits(e164_or_typed: str) -> str:
    """Figures only, as dialled at home: `0912345678`, `19001234`; a foreign one begins with its country."""
    if e164_or_typed.startswith("+84"):
        national = e164_or_typed[3:]
        return national if national.startswith(("1800", "1900")) else "0" + national
    return "".join(c for c in _plain(e164_or_typed) if c.isdigit())


def tail(e164_or_typed: str) -> str:
    """The last four figures."""
    return digits(e164_or_typed)[-4:]


def mask(e164_or_typed: str) -> str:
    """`••• ••• 4180`, whatever the length; nothing of a number too short to hide behind four figures."""
    number = digits(e164_or_typed)
    return f"{_DOTS} {number[-4:]}" if len(number) >= _FEWEST_DIGITS else _DOTS


def _plain(text: str) -> str:
    """Compatibility forms (no-break spaces, wide figures) made plain, the letter O beside figures made 0."""
    plain = unicodedata.normalize("NFKC", text)
    return _LETTER_O.sub("0", _LETTER_O.sub("0", plain))


def _read(typed: str, text: str) -> list[Phone]:
    """The number, or two written without a mark between them, in `text`; `typed` is what to keep."""
    plain = _EXTENSION.sub("", _SPREADSHEET_FLOAT.sub("", _plain(text)))
    runs = _RUN.findall(plain)
    if len(runs) != 1:
        raise KnownError(Code.PHONE_NOT_READ, text=typed)
    figures = re.sub(r"\D", "", runs[0])
    if two := _TWO_MOBILES.fullmatch(figures):
        return [_read_number(number, number) for number in two.groups()]
    if not _FEWEST_DIGITS <= len(figures) <= _MOST_DIGITS + 2:
        raise KnownError(Code.PHONE_NOT_READ, text=typed)
    if runs[0].lstrip("(").startswith("+"):
        figures = "00" + figures
    phone = _read_number(typed, figures)
    if phone.e164 is None and any(map(str.isalpha, plain)):
        raise KnownError(Code.PHONE_NOT_READ, text=typed)  # words with some figures, not a number with a remark
    if _OLD_SAIGON.fullmatch(runs[0].strip()):
        return [replace(phone, ambiguous=True)]
    return [phone]


def _read_number(typed: str, figures: str) -> Phone:
    """From figures only, where a leading `00` stands for `+`."""
    if figures.startswith("00") and not figures.startswith("0084"):
        return _foreign(typed, figures[2:])
    national = _national(figures)
    if national is None:
        return Phone(typed, None, None, PhoneKind.UNKNOWN, False, False)
    old = None
    if len(national) == 10 and (prefix := _NEW_PREFIX.get(national[:3])):
        old, national = "+84" + national, prefix + national[3:]
    kind = _kind(national)
    return Phone(typed, "+84" + national, old, kind, kind is not PhoneKind.UNKNOWN, False)


def _national(figures: str) -> str | None:
    """The national number without its 0; None when the length fits none. Spreadsheets lose the first 0."""
    if figures.startswith("0084"):
        figures = figures[4:].removeprefix("0")
    elif figures.startswith("84") and len(figures) in (11, 12, 13):
        figures = figures[2:].removeprefix("0")
    elif figures.startswith("0"):
        figures = figures[1:]
    elif not _lost_zero(figures):
        return None
    usual = not figures.startswith(("1800", "1900")) and len(figures) == (10 if figures[:1] in "12" else 9)
    return figures if usual or _kind(figures) is not PhoneKind.UNKNOWN else None


def _lost_zero(figures: str) -> bool:
    if figures.startswith(("1800", "1900")):
        return True  # these have none
    if len(figures) == 9:
        return figures[0] in "35789"
    return len(figures) == 10 and (figures[0] == "2" or figures[:3] in _NEW_PREFIX)


def _foreign(typed: str, figures: str) -> Phone:
    try:
        number = phonenumbers.parse("+" + figures)
    except phonenumbers.NumberParseException as error:
        raise KnownError(Code.PHONE_NOT_READ, text=typed) from error
    if not phonenumbers.is_possible_number(number):
        return Phone(typed, None, None, PhoneKind.UNKNOWN, False, False)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(typed, e164, None, PhoneKind.FOREIGN, phonenumbers.is_valid_number(number), False)


def _kind(national: str) -> PhoneKind:
    """By the library's own patterns, compiled once: faster than its parser, and the same answer (tested)."""
    for kind, pattern in _patterns():
        if pattern.fullmatch(national):
            return kind
    return PhoneKind.UNKNOWN


@cache
def _patterns() -> tuple[tuple[PhoneKind, re.Pattern[str]], ...]:
    metadata = phonenumbers.PhoneMetadata.metadata_for_region("VN")
    assert metadata is not None
    kinds = (
        (PhoneKind.MOBILE, metadata.mobile),
        (PhoneKind.LANDLINE, metadata.fixed_line),
        (PhoneKind.HOTLINE, metadata.toll_free),
        (PhoneKind.HOTLINE, metadata.premium_rate),
        (PhoneKind.HOTLINE, metadata.uan),
        (PhoneKind.LANDLINE, metadata.voip),
    )
    return tuple(
        (kind, re.compile(desc.national_number_pattern))
        for kind, desc in kinds
        if desc and desc.national_number_pattern
    )
