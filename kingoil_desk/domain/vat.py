"""VAT: kinds of goods, the rate of each from a day on, and how much of a price is tax.

Prices are what the customer pays, tax within. A change of the law is a new rate with its day, never an edit: an order
keeps the rates of its own day, and so does the order that corrects it later. What the desk prints is a sales slip, not
a tax invoice.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order_life import split

MAX_NOTE = 200


class VatKind(StrEnum):
    STANDARD = "standard"  # most goods: 10 %, less while the law lowers it for a time
    FULL = "full"  # goods that the lowering leaves out (metals, goods under excise and the like)
    REDUCED = "reduced"  # 5 %
    ZERO = "zero"
    NONE = "none"  # not subject to VAT


@dataclass(frozen=True, slots=True)
class Rate:
    """In force from the day `since`; hundredths of a percent; `note` says where it stands."""

    since: dt.date
    kind: VatKind
    hundredths: int
    note: str = ""


_LAW = "VAT law: standard rate"
RATES: tuple[Rate, ...] = (  # shipped; the oldest of a kind also covers what was before it
    Rate(dt.date(2025, 7, 1), VatKind.STANDARD, 800, "Decree 174/2025, Resolution 204/2025: until 31/12/2026"),
    Rate(dt.date(2027, 1, 1), VatKind.STANDARD, 1_000, f"{_LAW}; no longer lowered, unless a later text does"),
    Rate(dt.date(2025, 7, 1), VatKind.FULL, 1_000, _LAW),
    Rate(dt.date(2025, 7, 1), VatKind.REDUCED, 500, "VAT law: 5 % group"),
    Rate(dt.date(2025, 7, 1), VatKind.ZERO, 0, "VAT law: 0 % group"),
    Rate(dt.date(2025, 7, 1), VatKind.NONE, 0, "VAT law: not subject to VAT"),
)


@dataclass(frozen=True, slots=True)
class LineVat:
    """What a line keeps: the rate of its day (hundredths of a percent) and the kind of goods; None: not known."""

    rate: int | None = None
    kind: VatKind | None = None

    @property
    def exempt(self) -> bool:
        """Not subject to VAT, which is another thing on paper than a rate of 0 %."""
        return self.kind is VatKind.NONE


@dataclass(frozen=True, slots=True)
class Taxed:
    """A part of a sum under one rate (hundredths of a percent; None: not known): `gross` is `net` plus `tax`.

    `exempt` is not subject to VAT: no rate, and no tax.
    """

    rate: int | None
    gross: int
    tax: int
    exempt: bool = False

    @property
    def net(self) -> int:
        return self.gross - self.tax


def rate_on(day: dt.date, kind: VatKind, own: Sequence[Rate] = ()) -> int:
    """The rate of a kind on a day, in hundredths of a percent. Of two rates of one day the shop's `own` counts, the
    later written one last."""
    known = [rate for rate in (*RATES, *own) if rate.kind is kind]
    started = [(rate.since, place, rate) for place, rate in enumerate(known) if rate.since <= day]
    return max(started)[2].hundredths if started else known[0].hundredths


def contained(gross: int, hundredths: int) -> int:
    """The tax within `gross` VND; half a đồng rounds up."""
    whole = 10_000 + hundredths
    return (2 * gross * hundredths + whole) // (2 * whole)


def within(total: int, lines: Sequence[tuple[LineVat, int]]) -> tuple[Taxed, ...]:
    """`total` VND by rate, highest rate first, then what is exempt, last what is not known; `lines` are pairs of VAT
    and the line's sum.

    The order's discount and fee are shared over the lines by their sums. The parts together are exactly `total`.
    """
    sums: dict[tuple[bool, int | None], int] = {} if lines or not total else {(False, None): total}
    for (vat, _), share in zip(lines, split(total, [line for _, line in lines]), strict=True):
        part = (vat.exempt, None if vat.exempt else vat.rate)
        sums[part] = sums.get(part, 0) + share
    ordered = sorted(sums, key=lambda part: (-1 if part[1] is None else part[1], part[0]), reverse=True)
    return tuple(Taxed(part[1], sums[part], contained(sums[part], part[1] or 0), part[0]) for part in ordered)


def checked(rate: Rate, today: dt.date) -> Rate:
    """Raises `VAT_OUT_OF_SENSE` for less than nothing or over 100 %, `VAT_IN_PAST` for a day before `today`."""
    if not 0 <= rate.hundredths <= 10_000:
        raise KnownError(Code.VAT_OUT_OF_SENSE, text=f"{rate.hundredths / 100:g} %")
    if rate.since < today:
        raise KnownError(Code.VAT_IN_PAST, text=f"{rate.since:%d/%m/%Y}")
    if len(rate.note) > MAX_NOTE:
        raise KnownError(Code.TEXT_TOO_LONG, field="note", limit=MAX_NOTE, length=len(rate.note))
    return rate
