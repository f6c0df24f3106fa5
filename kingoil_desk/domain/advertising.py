"""What the law allows of contacts that the shop starts of its own accord: hours, counts, register, sender; by date.

Source: Decree 91/2020 against unwanted messages and calls; the penalties of 2026 changed none of these figures.
A change of the law is a new entry in `RULES`, never an edit: a question about an earlier moment keeps its answer.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.order import SHOP_TIME, shop_day

DAY_MS = 86_400_000
Hours = tuple[dt.time, dt.time]  # from the first up to, and without, the second; shop time

# What nobody waits for: the shop starts it. An answer to an order or to the customer's own question is not among it.
# Greetings and surveys hold to the hours, counts and register of advertising too. Whether a greeting without a product
# is advertising in the law's sense is not settled; a call at ten at night disturbs whatever it is about, and a fine
# does not ask. Only the rule on the sender is narrower (`brand_name_needed`): it is about offers alone.
UNASKED = frozenset({Purpose.MARKETING, Purpose.OCCASION, Purpose.ANALYSIS})


@dataclass(frozen=True, slots=True)
class Rule:
    """What is allowed from a day on. A channel that is not named has no such limit."""

    since: dt.date
    hours: Mapping[Channel, Hours]
    per_day: Mapping[Channel, int]  # contacts to one number or mailbox within 24 hours
    do_not_call: bool  # whether the register binds
    brand_name_needed: bool  # whether offers by call and message need a granted brand name: no ordinary phone
    note: str  # where it stands


RULES: tuple[Rule, ...] = (
    Rule(
        since=dt.date(2020, 10, 1),
        hours={Channel.MESSAGE: (dt.time(7), dt.time(22)), Channel.CALL: (dt.time(8), dt.time(17))},
        per_day={Channel.MESSAGE: 3, Channel.EMAIL: 3, Channel.CALL: 1},
        do_not_call=True,
        brand_name_needed=True,
        note="Nghị định 91/2020/NĐ-CP",
    ),
)


def in_force(at: int, rules: Sequence[Rule] = RULES) -> Rule:
    """The rule of a moment (ms UTC)."""
    return on_day(shop_day(at), rules)


def on_day(day: dt.date, rules: Sequence[Rule] = RULES) -> Rule:
    """The rule of a day. The oldest one also covers what was before it: no gap is laxer than the law."""
    started = [rule for rule in rules if rule.since <= day]
    return max(started, key=lambda rule: rule.since) if started else min(rules, key=lambda rule: rule.since)


def within_hours(at: int, channel: Channel, rules: Sequence[Rule] = RULES) -> bool:
    """Whether a moment (ms UTC) lies in the hours of that channel."""
    hours = in_force(at, rules).hours.get(channel)
    return hours is None or hours[0] <= dt.datetime.fromtimestamp(at / 1000, SHOP_TIME).time() < hours[1]


def next_within_hours(at: int, channel: Channel, rules: Sequence[Rule] = RULES) -> int:
    """The first moment from `at` on (ms UTC) that lies in the hours of that channel."""
    while not within_hours(at, channel, rules):
        opens = in_force(at, rules).hours[channel][0]
        local = dt.datetime.fromtimestamp(at / 1000, SHOP_TIME)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        today = midnight.replace(hour=opens.hour, minute=opens.minute)
        later = today if local < today else midnight + dt.timedelta(days=1)  # tomorrow may have another rule
        at = round(later.timestamp() * 1000)
    return at


def limit_free_from(at: int, contacts: Sequence[int], limit: int | None) -> int | None:
    """The first moment from `at` on when another contact is within the limit; `contacts` in ms UTC, any order.

    None for a limit of nought: no moment is.
    """
    if limit == 0:
        return None
    recent = sorted(then for then in contacts if at - DAY_MS < then <= at)
    return at if limit is None or len(recent) < limit else recent[len(recent) - limit] + DAY_MS
