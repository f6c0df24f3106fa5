"""What is asked of the book over all customers: a filter by channel, purpose, state, time and staff, and counts."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.consent import CELLS, Cell, Channel, Decision, Purpose, check_stated_at, is_refusal
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import SHOP_TIME, shop_day

_DAY = dt.timedelta(days=1)
WEEK_DAYS = 7


class Standing(StrEnum):
    """What a customer's word in force is for a channel and purpose; withdrawn counts as refused."""

    ANY = "any"  # whatever was said
    REFUSED = "refused"
    GRANTED = "granted"
    NEVER_ASKED = "never_asked"


class Period(StrEnum):
    """Quick choices of when a word was written down."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"  # today and the six days before
    MONTH = "month"  # this calendar month
    OWN = "own"  # two days that somebody types


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` up to, and without, `until` (ms UTC); None is open."""

    since: int | None = None
    until: int | None = None

    def holds(self, at: int) -> bool:
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)

    @property
    def open(self) -> bool:
        return self.since is None and self.until is None


ALL_TIME = Span()


def _midnight(day: dt.date) -> int:
    return int(dt.datetime.combine(day, dt.time(), SHOP_TIME).timestamp() * 1000)


def _days(first: dt.date, last: dt.date) -> Span:
    return Span(_midnight(first), _midnight(last + _DAY))


def span_of(period: Period, now: int) -> Span:
    """The whole days of a quick choice, in the shop's time; `now` in ms UTC. Own days come from `span_typed`."""
    today = shop_day(now)
    if period is Period.TODAY:
        return _days(today, today)
    if period is Period.WEEK:
        return _days(today - (WEEK_DAYS - 1) * _DAY, today)
    if period is Period.MONTH:
        return _days(today.replace(day=1), today)
    return ALL_TIME


def day_typed(text: str, now: int) -> dt.date | None:
    """A day as staff type it (`22/11/2026`, `22/11`), None for nothing. Raises `DATE_IMPOSSIBLE`.

    Nothing was written down later than now, so a later day is today.
    """
    if not text.strip():
        return None
    moment = min(parse_moment(text, now), now)
    check_stated_at(moment, now)
    return shop_day(moment)


def span_typed(first: dt.date | None, last: dt.date | None) -> Span:
    """From one day to another, both whole, in whichever order they were typed; None is open."""
    if first is not None and last is not None and last < first:
        first, last = last, first
    return Span(
        _midnight(first) if first is not None else None,
        _midnight(last + _DAY) if last is not None else None,
    )


@dataclass(frozen=True, slots=True)
class Filter:
    """Which customers: those with a word in force of that channel, purpose and state, written down then by them.

    `NEVER_ASKED` means that nothing is in force in any of the cells; time and staff have no meaning for it.
    """

    channel: Channel | None = None
    purpose: Purpose | None = None
    standing: Standing = Standing.ANY
    span: Span = ALL_TIME
    staff_id: int | None = None

    @property
    def cells(self) -> frozenset[Cell]:
        """The cells that are asked about."""
        return frozenset((c, p) for c, p in CELLS if self.channel in (None, c) and self.purpose in (None, p))

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that are asked about; none for never asked."""
        return tuple(d for d in Decision if self._wants(d))

    def _wants(self, decision: Decision) -> bool:
        if self.standing is Standing.ANY:
            return True
        return self.standing is (Standing.REFUSED if is_refusal(decision) else Standing.GRANTED)

    def holds(self, cell: Cell, decision: Decision, recorded_at: int, recorded_by: int) -> bool:
        """Whether that word in force is one that is asked about."""
        return (
            cell in self.cells
            and self._wants(decision)
            and self.span.holds(recorded_at)
            and self.staff_id in (None, recorded_by)
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, by cell and decision. `customers` is the number of live ones when they are what was counted, and None
    when words were: those written down in a time or by one member of staff, also ones that later words replaced.
    """

    cells: Mapping[Cell, Counter[Decision]]
    customers: int | None = None

    def granted(self, cell: Cell) -> int:
        return self._of(cell, Decision.GRANTED)

    def refused(self, cell: Cell) -> int:
        """Withdrawn among them."""
        return self._of(cell, Decision.REFUSED) + self.withdrawn(cell)

    def withdrawn(self, cell: Cell) -> int:
        return self._of(cell, Decision.WITHDRAWN)

    def never_asked(self, cell: Cell) -> int | None:
        """None when words were counted: a time or a person says nothing about who was never asked."""
        return None if self.customers is None else self.customers - self.granted(cell) - self.refused(cell)

    def _of(self, cell: Cell, decision: Decision) -> int:
        return self.cells[cell][decision] if cell in self.cells else 0
