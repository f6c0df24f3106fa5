"""Days of the consent book as a clerk means them, what a filter holds, and how counts add up."""

import datetime as dt
from collections import Counter

import pytest

from kingoil_desk.domain.consent import CELLS, Channel, Decision, Purpose
from kingoil_desk.domain.consent_book import (
    ALL_TIME,
    Filter,
    Period,
    Span,
    Standing,
    Tally,
    day_typed,
    span_of,
    span_typed,
)
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME

CALL_OFFERS = (Channel.CALL, Purpose.MARKETING)


def at(day: int, month: int, hour: int = 0, minute: int = 0) -> int:
    return int(dt.datetime(2026, month, day, hour, minute, tzinfo=SHOP_TIME).timestamp() * 1000)


NOW = at(18, 11, 18, 6)


@pytest.mark.parametrize(
    ("period", "span"),
    [
        (Period.ALL, ALL_TIME),
        (Period.TODAY, Span(at(18, 11), at(19, 11))),
        (Period.WEEK, Span(at(12, 11), at(19, 11))),
        (Period.MONTH, Span(at(1, 11), at(19, 11))),
    ],
)
def test_quick_periods_are_whole_days_of_the_shop(period: Period, span: Span) -> None:
    assert span_of(period, NOW) == span


def test_the_shops_day_has_begun_though_it_is_yesterday_in_utc() -> None:
    assert span_of(Period.TODAY, at(19, 11, 3)) == Span(at(19, 11), at(20, 11))


def test_days_typed_are_whole_and_in_whichever_order() -> None:
    first, last = day_typed("3/11", NOW), day_typed("05/11/2026", NOW)
    assert span_typed(first, last) == span_typed(last, first) == Span(at(3, 11), at(6, 11))
    assert span_typed(first, None) == Span(at(3, 11), None)
    assert span_typed(None, last) == Span(None, at(6, 11))
    assert span_typed(day_typed("  ", NOW), None) == ALL_TIME


def test_a_day_to_come_is_today() -> None:
    assert day_typed("31/12/9999", NOW) == dt.date(2026, 11, 18)


@pytest.mark.parametrize("text", ["31/2/2026", "hôm qua", "1/1/0001", "22/11/1980"])
def test_no_day_is_said_to_be_none(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        day_typed(text, NOW)
    assert caught.value.code is Code.DATE_IMPOSSIBLE


def test_a_filter_holds_what_it_names() -> None:
    refused = Filter(Channel.CALL, standing=Standing.REFUSED, span=Span(10, 20), staff_id=3)
    assert refused.cells == {cell for cell in CELLS if cell[0] is Channel.CALL}
    assert refused.decisions == (Decision.REFUSED, Decision.WITHDRAWN)
    assert refused.holds(CALL_OFFERS, Decision.WITHDRAWN, 10, 3)
    assert not refused.holds(CALL_OFFERS, Decision.GRANTED, 10, 3)
    assert not refused.holds(CALL_OFFERS, Decision.REFUSED, 20, 3)
    assert not refused.holds(CALL_OFFERS, Decision.REFUSED, 10, 4)
    assert not refused.holds((Channel.EMAIL, Purpose.MARKETING), Decision.REFUSED, 10, 3)
    assert Filter(standing=Standing.GRANTED).decisions == (Decision.GRANTED,)
    assert Filter(standing=Standing.NEVER_ASKED).decisions == ()
    assert Filter().decisions == tuple(Decision)


def test_withdrawn_counts_as_refused_and_the_rest_was_never_asked() -> None:
    said = Counter({Decision.GRANTED: 5, Decision.REFUSED: 2, Decision.WITHDRAWN: 1})
    tally = Tally({CALL_OFFERS: said}, customers=20)
    assert (tally.granted(CALL_OFFERS), tally.refused(CALL_OFFERS), tally.withdrawn(CALL_OFFERS)) == (5, 3, 1)
    assert tally.never_asked(CALL_OFFERS) == 12
    assert tally.never_asked((Channel.EMAIL, Purpose.SERVICE)) == 20
    assert Tally({CALL_OFFERS: said}).never_asked(CALL_OFFERS) is None
