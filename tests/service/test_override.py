"""A manager's override: for one order, with a reason, against a refusal alone, and never a yes for what comes after."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import Channel, How, Purpose
from kingoil_desk.domain.contact import OUTCOMES, Outcome
from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service.contact_values import Contact, Opening
from kingoil_desk.service.desk import Desk
from tests.conftest import CLERK, MANAGER, FixedClock
from tests.service.customer_desk import buy
from tests.service.test_contact_gate import (
    CALL,
    EMAIL,
    FULL,
    MESSAGE,
    SERVICE,
    acts,
    asked,
    contact,
    contacts,
    error,
    person,
    sound,
)

WHY = "Kiện hàng về kho, khách phải chọn giờ nhận"


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.fixture
def an(desk: Desk) -> int:
    """Who refused everything."""
    an = desk.customers.add(person("Nguyễn Văn An", FULL, email="an@example.com")).customer_id
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    return an


@pytest.fixture
def order_id(desk: Desk, an: int) -> int:
    return buy(desk, an, 1, "Dầu mè")


def about(desk: Desk, an: int, order_id: int | None, channel: Channel = CALL) -> Contact:
    return contact(desk, an, channel, SERVICE, order_id=order_id)


def count(desk: Desk) -> int:
    return int(desk.ctx.conn.execute("SELECT count(*) FROM contact_override").fetchone()[0])


def test_one_contact_about_one_order(desk: Desk, an: int, order_id: int, clock: FixedClock) -> None:
    opened = desk.overrides.open(about(desk, an, order_id), f"  {WHY}  ")
    assert opened.full == FULL
    number = desk.orders.order(order_id).number
    assert acts(desk) == [("contact.override", "KH-000001", f"call service refused {number}")]
    listed = desk.overrides.latest()
    assert len(listed) == 1
    row = listed[0]
    assert (row.at, row.staff, row.number, row.code, row.channel) == (clock.now, MANAGER, number, "KH-000001", CALL)
    assert (row.reason, row.refusal, row.outcome) == (WHY, Reason.REFUSED, None)
    assert row.behind is not None
    assert row.behind.how is How.COUNTER
    desk.gate.log(opened.opening, Outcome.REACHED)
    kept = desk.ctx.conn.execute("SELECT customer_id, order_id, override_id FROM contact_log").fetchall()
    assert [tuple(one) for one in kept] == [(an, order_id, row.id)]
    assert desk.overrides.latest()[0].outcome is Outcome.REACHED
    assert sound(desk)


def test_it_never_makes_a_later_verdict_a_yes(desk: Desk, an: int, order_id: int) -> None:
    wanted = about(desk, an, order_id)
    opened = desk.overrides.open(wanted, WHY)
    assert desk.gate.ask(wanted).verdict.reason is Reason.REFUSED
    assert error(lambda: desk.gate.open(wanted)).code is Code.CONTACT_NOT_ALLOWED
    assert desk.gate.open(wanted, opened.opening.override_id).full == FULL  # the same one, seen again after a lock
    desk.gate.log(opened.opening, Outcome.NO_ANSWER)
    assert desk.gate.ask(wanted).verdict.reason is Reason.REFUSED
    again = error(lambda: desk.gate.open(wanted, opened.opening.override_id))
    assert again.code is Code.CONTACT_NOT_OPEN  # used up: the next contact needs its own


def test_it_holds_for_that_contact_and_that_person_alone(
    desk: Desk, an: int, order_id: int, as_staff: Callable[[str], Actor]
) -> None:
    other = buy(desk, an, 2, "Dầu mè")
    opening = desk.overrides.open(about(desk, an, order_id), WHY).opening
    contacts_ = (
        about(desk, an, other),
        about(desk, an, None),
        about(desk, an, order_id, MESSAGE),
        about(desk, an, order_id, EMAIL),
        replace(opening.contact, purpose=Purpose.FEEDBACK),
    )
    for wrong in contacts_:
        assert error(lambda wrong=wrong: desk.gate.open(wrong, opening.override_id)).code is Code.CONTACT_NOT_OPEN
    moved = replace(opening, contact=about(desk, an, other))
    assert error(lambda: desk.gate.log(moved, Outcome.REACHED)).code is Code.CONTACT_NOT_OPEN
    as_staff(CLERK)
    assert error(lambda: desk.gate.open(opening.contact, opening.override_id)).code is Code.CONTACT_NOT_OPEN
    assert contacts(desk) == []


@pytest.mark.parametrize("reason", ["", "  \n", "x" * 5000])
def test_without_a_sound_reason_nothing_is_written(desk: Desk, an: int, order_id: int, reason: str) -> None:
    before = acts(desk)
    refused = error(lambda: desk.overrides.open(about(desk, an, order_id), reason))
    assert refused.code in (Code.REASON_NEEDED, Code.TEXT_TOO_LONG)
    assert count(desk) == 0
    assert acts(desk) == before


def test_the_order_is_a_standing_one_of_that_customer(desk: Desk, an: int, order_id: int) -> None:
    other = desk.customers.add(person("Lê Cúc", "0987654321")).customer_id
    hers = buy(desk, other, 1, "Dầu mè")
    for wrong in (None, hers, 987):
        assert error(lambda wrong=wrong: desk.overrides.open(about(desk, an, wrong), WHY)).code is Code.ORDER_NOT_THEIRS
    desk.orders.cancel(order_id, "khách đổi ý")
    gone = error(lambda: desk.overrides.open(about(desk, an, order_id), WHY))
    assert gone.code is Code.ORDER_ALREADY_CANCELLED
    assert count(desk) == 0


def test_it_is_not_shown_again_once_the_order_is_cancelled(desk: Desk, an: int, order_id: int) -> None:
    wanted = about(desk, an, order_id)
    opened = desk.overrides.open(wanted, WHY)
    desk.orders.cancel(order_id, "khách đổi ý")
    again = error(lambda: desk.gate.open(wanted, opened.opening.override_id))
    assert again.code is Code.ORDER_ALREADY_CANCELLED
    desk.gate.log(opened.opening, Outcome.REACHED)  # what was made is written down all the same


def test_where_nothing_stands_against_it_there_is_nothing_to_pass_over(desk: Desk) -> None:
    other = desk.customers.add(person("Lê Cúc", "0987654321")).customer_id
    order_id = buy(desk, other, 1, "Dầu mè")
    assert error(lambda: desk.overrides.open(about(desk, other, order_id), WHY)).code is Code.OVERRIDE_NOT_NEEDED
    assert count(desk) == 0


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not Purpose.SERVICE])
def test_only_what_was_ordered(desk: Desk, an: int, order_id: int, purpose: Purpose) -> None:
    with pytest.raises(ValueError, match="ordered"):
        desk.overrides.open(replace(about(desk, an, order_id), purpose=purpose), WHY)
    assert count(desk) == 0


def test_a_number_shared_with_somebody_who_refused(desk: Desk, an: int) -> None:
    binh = desk.customers.add(person("Trần Thị Bình", FULL)).customer_id
    order_id = buy(desk, binh, 1, "Dầu mè")
    assert asked(desk, binh, purpose=SERVICE).verdict.reason is Reason.NUMBER_SHARED
    desk.overrides.open(about(desk, binh, order_id), WHY)
    row = desk.overrides.latest()[0]
    assert row.refusal is Reason.NUMBER_SHARED
    assert row.behind is not None
    assert row.behind.code == "KH-000001"


def test_the_list_is_newest_first_from_a_day_on_and_bounded(
    desk: Desk, an: int, order_id: int, clock: FixedClock
) -> None:
    for _ in range(3):
        clock.now += 1000
        desk.overrides.open(about(desk, an, order_id), WHY)
    assert [row.id for row in desk.overrides.latest()] == [3, 2, 1]
    assert [row.id for row in desk.overrides.latest(since=clock.now)] == [3]
    assert [row.id for row in desk.overrides.latest(limit=2)] == [3, 2]


def test_an_override_not_used_is_told_apart(desk: Desk, an: int, order_id: int) -> None:
    opening: Opening = desk.overrides.open(about(desk, an, order_id), WHY).opening
    desk.gate.not_made(opening)
    assert desk.overrides.latest()[0].outcome is None
    assert error(lambda: desk.gate.log(opening, Outcome.REACHED)).code is Code.CONTACT_NOT_OPEN


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(Channel), st.booleans()), max_size=4))
def test_however_many_there_were_the_refusal_stands(
    desk: Desk, an: int, order_id: int, made: list[tuple[Channel, bool]]
) -> None:
    for channel, used in made:
        opening = desk.overrides.open(about(desk, an, order_id, channel), WHY).opening
        if used:
            desk.gate.log(opening, OUTCOMES[channel][0])
    for channel in Channel:
        for purpose in Purpose:
            assert asked(desk, an, channel, purpose).verdict.reason is Reason.REFUSED
