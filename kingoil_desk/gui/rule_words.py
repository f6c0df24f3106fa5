"""A rule of contact in words: what it allows on each channel, and in what a new one allows more."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.advertising import Rule
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.contact_rule import Laxer, Point
from kingoil_desk.gui import words


def channel_line(rule: Rule, channel: Channel) -> str:
    """`Phone calls: 8:00 to 17:00, 1 in 24 hours`."""
    translate = QCoreApplication.translate
    hours, count = rule.hours.get(channel), rule.per_day.get(channel)
    if count == 0:
        said = translate("RuleWords", "none at all")
    else:
        parts = [
            translate("RuleWords", "{opens} to {closes}").format(opens=clock(hours[0]), closes=clock(hours[1]))
            if hours
            else translate("RuleWords", "at any hour"),
            translate("RuleWords", "{count} in 24 hours").format(count=count)
            if count is not None
            else translate("RuleWords", "any number"),
        ]
        said = ", ".join(parts)
    return f"{words.channel_title(channel)}: {said}"


def clock(time: dt.time) -> str:
    """`8:00`."""
    return f"{time.hour}:{time.minute:02}"


def lines(rule: Rule) -> tuple[str, ...]:
    """The whole rule, a line a point."""
    translate = QCoreApplication.translate
    register = (
        translate("RuleWords", "Numbers on the Do-Not-Call register are not called or messaged.")
        if rule.do_not_call
        else translate("RuleWords", "The Do-Not-Call register does not bind.")
    )
    brand = (
        translate("RuleWords", "Calls and messages with offers need a granted brand name.")
        if rule.brand_name_needed
        else translate("RuleWords", "Offers may come from an ordinary phone.")
    )
    return (*(channel_line(rule, channel) for channel in Channel), register, brand)


def laxer(point: Laxer) -> str:
    """In what a new rule allows more."""
    translate = QCoreApplication.translate
    text = {
        Point.HOURS: translate("RuleWords", "{channel}: longer hours"),
        Point.PER_DAY: translate("RuleWords", "{channel}: more in 24 hours"),
        Point.DO_NOT_CALL: translate("RuleWords", "the Do-Not-Call register no longer binds"),
        Point.BRAND_NAME: translate("RuleWords", "offers from an ordinary phone"),
    }[point.point]
    return text.format(channel=words.channel_title(point.channel) if point.channel else "")
