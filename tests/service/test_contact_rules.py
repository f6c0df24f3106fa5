"""Rules of contact that a manager writes down: the verdict follows them from their day on; answers of before stay."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.advertising import RULES, Rule
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.contact_rule import Laxer, Point, body_of
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import contact_rules as store
from tests.conftest import MANAGER, FixedClock

NUMBER, OCCASION = Whom(phone="0912345678"), Purpose.OCCASION
STRICTER = replace(
    RULES[0], since=dt.date(2027, 1, 1), hours={Channel.CALL: (dt.time(9), dt.time(11))}, note="Decree of 2027"
)
MESSAGES = Laxer(Point.HOURS, Channel.MESSAGE)  # which the rule above does not limit


def ms(*when: int) -> int:
    return int(dt.datetime(*when, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.fixture(autouse=True)
def granted(desk: Desk, clock: FixedClock) -> None:
    clock.now = ms(2026, 11, 26, 10)
    of = desk.customers.add(CustomerDraft("Nguyễn Văn An", phones=(PhoneEntry("0912345678"),))).customer_id
    desk.consent.record(of, [Said(Channel.CALL, OCCASION, Decision.GRANTED)], How.COUNTER, clock.now)


def code(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def test_a_rule_counts_from_its_day_on_on_every_lane(shop: Shop, desk: Desk) -> None:
    look = shop.desk(Lane.LOOK)
    at = ms(2027, 1, 1, 8, 30)
    assert look.contact.verdict(NUMBER, Channel.CALL, OCCASION, at).allowed
    desk.contact_rules.add(STRICTER, [MESSAGES])
    found = look.contact.verdict(NUMBER, Channel.CALL, OCCASION, at)
    assert (found.reason, found.next_allowed_at) == (Reason.WRONG_HOUR, ms(2027, 1, 1, 9))
    assert look.contact.verdict(NUMBER, Channel.CALL, OCCASION, ms(2026, 12, 31, 8, 30)).allowed
    evening = look.contact.verdict(NUMBER, Channel.CALL, OCCASION, ms(2026, 12, 31, 18))
    assert evening.next_allowed_at == ms(2027, 1, 1, 9), "tomorrow's hours, not today's"
    told = store.told("2027-01-01", body_of(STRICTER), STRICTER.note)
    row = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert tuple(row) == (MANAGER, "contact_rule.add", "2027-01-01", f"{told} hours.message")


def test_a_contact_is_logged_by_the_rule_of_its_day(desk: Desk, clock: FixedClock) -> None:
    none = replace(
        RULES[0], since=dt.date(2026, 11, 26), per_day={**RULES[0].per_day, Channel.CALL: 0}, note="Letter 7"
    )
    desk.contact_rules.add(none)
    assert code(lambda: desk.contact.log(NUMBER, Channel.CALL, OCCASION, Outcome.REACHED)) is Code.CONTACT_NOT_ALLOWED


def test_a_later_one_of_the_same_day_takes_its_place(desk: Desk) -> None:
    desk.contact_rules.add(STRICTER, [MESSAGES])
    back = replace(RULES[0], since=STRICTER.since, note="as before")
    points = desk.contact_rules.laxer(back)
    assert set(points) == {Laxer(Point.HOURS, Channel.CALL)}
    desk.contact_rules.add(back, points)
    assert [(one.rule.note, one.recorded_by) for one in desk.contact_rules.rules()] == [
        ("Nghị định 91/2020/NĐ-CP", ""), ("as before", MANAGER),
    ]  # fmt: skip
    assert desk.contact.verdict(NUMBER, Channel.CALL, OCCASION, ms(2027, 1, 1, 8, 30)).allowed


def test_nothing_gets_laxer_by_a_slip(desk: Desk) -> None:
    lax = replace(RULES[0], since=dt.date(2027, 1, 1), do_not_call=False, per_day={}, note="x")
    with pytest.raises(KnownError) as refused:
        desk.contact_rules.add(lax, [Laxer(Point.DO_NOT_CALL)])
    assert refused.value.code is Code.RULE_LAXER
    assert refused.value.data["points"] == (
        *(Laxer(Point.PER_DAY, channel) for channel in Channel), Laxer(Point.DO_NOT_CALL),
    )  # fmt: skip
    assert len(desk.contact_rules.rules()) == 1


def test_no_day_of_before_today(desk: Desk) -> None:
    past = replace(RULES[0], since=dt.date(2026, 11, 25), note="x")
    assert code(lambda: desk.contact_rules.add(past)) is Code.RULE_DATE_PAST


@pytest.mark.parametrize("tamper", ["UPDATE contact_rule SET note = 'y'", "DELETE FROM contact_rule"])
def test_a_rule_is_never_changed_nor_removed(desk: Desk, tamper: str) -> None:
    rule: Rule = replace(RULES[0], since=dt.date(2027, 1, 1), note="x")
    desk.contact_rules.add(rule)
    with pytest.raises(sql.DatabaseError):
        desk.ctx.conn.execute(tamper)
