"""Amounts in whole đồng and percents, read from what people type and shown the Vietnamese way."""

import re

from kingoil_desk.domain.errors import Code, KnownError

_MINUS = "\u2212"  # the minus sign: as wide as a figure, unlike the hyphen
_CURRENCY = re.compile(r"(?:₫|đ|đồng|vnđ|vnd)$")
_DIGITS = re.compile(r"\d{1,15}", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([. ,])\d{3})(?:\1\d{3}){0,3}", re.ASCII)
_EMPTY_DECIMALS = re.compile(r"(?<=\d)[.,]0{1,2}$", re.ASCII)
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%", re.ASCII)
_WHOLE = 10_000  # hundredths of a percent


def parse_vnd(text: str, *, decimals: bool = False) -> int:
    """Reads `1.234.567`, `1,234,567`, `1234567`, `118000đ` or `120k` (thousands) as đồng, minus too.

    `decimals` also takes the empty ones of web shops' files (`118000.00`); at the counter these are slips of
    the keyboard. Raises `KnownError(MONEY_NOT_READ)` for anything that could be read in two ways (`1.5`).
    """
    amount = " ".join(text.replace(_MINUS, "-").lower().split())
    negative = amount.startswith("-")
    amount = _CURRENCY.sub("", amount.removeprefix("-").strip()).strip()
    thousands = amount.endswith("k")
    amount = amount.removesuffix("k").strip()
    if decimals and not thousands:
        amount = _EMPTY_DECIMALS.sub("", amount)
    if not (_DIGITS.fullmatch(amount) or _GROUPED.fullmatch(amount)):
        raise KnownError(Code.MONEY_NOT_READ, text=text)
    value = int(re.sub(r"[. ,]", "", amount)) * (1_000 if thousands else 1)
    return -value if negative else value


def show_vnd(amount: int) -> str:
    """`1.057.150`, with a real minus sign when negative; the window adds the currency sign."""
    sign = _MINUS if amount < 0 else ""
    return sign + f"{abs(amount):,}".replace(",", ".")


def parse_percent(text: str) -> int:
    """Reads `5%`, `5 %` or `2,5%` as hundredths of a percent (500, 250), from 0 to 100 %.

    The sign is needed, since a bare figure is đồng.
    Raises `KnownError(DISCOUNT_OUT_OF_SENSE)` for anything else.
    """
    match = _PERCENT.fullmatch(text.strip())
    if not match:
        raise KnownError(Code.DISCOUNT_OUT_OF_SENSE, text=text)
    hundredths = int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))
    if hundredths > _WHOLE:
        raise KnownError(Code.DISCOUNT_OUT_OF_SENSE, text=text)
    return hundredths
