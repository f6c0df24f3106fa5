"""Rules of contact that a shop writes down itself: kept as JSON, checked, merged with those that ship, compared."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from kingoil_desk.domain.advertising import RULES, Hours, Rule
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line

MOST_PER_DAY = 100
MAX_SOURCE = 500
_LAST = dt.date(2100, 1, 1)


class Point(StrEnum):
    """What of a rule may get laxer."""

    HOURS = "hours"
    PER_DAY = "per_day"
    DO_NOT_CALL = "do_not_call"
    BRAND_NAME = "brand_name"


class Laxer(NamedTuple):
    """A point that a rule allows more in than the one before; `channel` for hours and counts."""

    point: Point
    channel: Channel | None = None


def body_of(rule: Rule) -> str:
    """The rule as it is kept, but for its day and its source."""
    hours = {str(channel): [f"{time:%H:%M}" for time in rule.hours[channel]] for channel in rule.hours}
    kept = {
        "hours": hours,
        "per_day": {str(channel): count for channel, count in rule.per_day.items()},
        "do_not_call": rule.do_not_call,
        "brand_name_needed": rule.brand_name_needed,
    }
    return json.dumps(kept, sort_keys=True)


def rule_of(since: str, body: str, note: str) -> Rule:
    """The rule that was kept; `since` is an ISO day."""
    kept: dict[str, Any] = json.loads(body)
    hours = {Channel(name): _hours(between) for name, between in kept["hours"].items()}
    per_day = {Channel(name): int(count) for name, count in kept["per_day"].items()}
    day = dt.date.fromisoformat(since)
    return Rule(day, hours, per_day, bool(kept["do_not_call"]), bool(kept["brand_name_needed"]), note)


def _hours(between: Sequence[str]) -> Hours:
    opens, closes = map(dt.time.fromisoformat, between)
    return opens, closes


def merged(own: Iterable[Rule], shipped: Sequence[Rule] = RULES) -> tuple[Rule, ...]:
    """By day; of those of one day the shop's own counts, and of these the latest."""
    by_day = {rule.since: rule for rule in (*shipped, *own)}
    return tuple(by_day[day] for day in sorted(by_day))


def laxer(new: Rule, before: Rule) -> tuple[Laxer, ...]:
    """In what the new rule allows more than the one it follows."""
    return tuple(_laxer(new, before))


def _laxer(new: Rule, before: Rule) -> Iterator[Laxer]:
    for channel in Channel:
        was, now = before.hours.get(channel), new.hours.get(channel)
        if was is not None and (now is None or now[0] < was[0] or now[1] > was[1]):
            yield Laxer(Point.HOURS, channel)
        had, has = before.per_day.get(channel), new.per_day.get(channel)
        if had is not None and (has is None or has > had):
            yield Laxer(Point.PER_DAY, channel)
    if before.do_not_call and not new.do_not_call:
        yield Laxer(Point.DO_NOT_CALL)
    if before.brand_name_needed and not new.brand_name_needed:
        yield Laxer(Point.BRAND_NAME)


def checked(rule: Rule, today: dt.date) -> Rule:
    """The rule with its source tidied.

    Raises `RULE_DATE_PAST` for a day before today, since questions about it keep their answer; `DATE_IMPOSSIBLE`;
    `RULE_HOURS` when an end is not after its beginning; `SETTING_OUT_OF_RANGE` for a count; `RULE_SOURCE_NEEDED`,
    `TEXT_TOO_LONG` and `CONTROL_CHARACTERS` for the source.
    """
    if rule.since < today:
        raise KnownError(Code.RULE_DATE_PAST)
    if rule.since > _LAST:
        raise KnownError(Code.DATE_IMPOSSIBLE, text=f"{rule.since:%d/%m/%Y}")
    if any(opens >= closes for opens, closes in rule.hours.values()):
        raise KnownError(Code.RULE_HOURS)
    if not all(0 <= count <= MOST_PER_DAY for count in rule.per_day.values()):
        raise KnownError(Code.SETTING_OUT_OF_RANGE, least=0, most=MOST_PER_DAY)
    check_text("source", rule.note, MAX_SOURCE)
    note = clean_line(rule.note)
    if not note:
        raise KnownError(Code.RULE_SOURCE_NEEDED)
    return Rule(rule.since, rule.hours, rule.per_day, rule.do_not_call, rule.brand_name_needed, note)
