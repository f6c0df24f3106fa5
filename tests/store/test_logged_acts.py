"""Rows that are under no key are found by the log when somebody changes them by hand; none of it cries wolf."""

import datetime as dt
from dataclasses import replace

import pytest

from kingoil_desk.domain.advertising import RULES
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.contact_list import DAY_MS, Who
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.policy import PolicyDraft
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact_values import Contact
from kingoil_desk.service.desk import Desk
from tests.conftest import FixedClock
from tests.service.customer_desk import buy
from tests.service.register import bring_register
from tests.store.test_verify import without_triggers

CALL = Channel.CALL
LAXER = replace(RULES[0], since=dt.date(2026, 12, 1), do_not_call=False, note="Văn bản mới")


@pytest.fixture
def worked(desk: Desk, clock: FixedClock) -> Desk:
    """A shop that has called, passed over a refusal, made lists, and has a rule and a register of its own."""
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
    an, binh = (
        desk.customers.add(CustomerDraft(name, phones=(PhoneEntry(phone),))).customer_id
        for name, phone in (("Nguyễn Văn An", "0912345678"), ("Trần Thị Bình", "0987654321"))
    )
    desk.wordings.add({"vi": "Xin phép gọi", "en": "May we call"})
    desk.policies.add(PolicyDraft("Chính sách bảo mật", "Chính sách"))
    desk.consent.record(an, [Said(CALL, Purpose.OCCASION, Decision.GRANTED)], How.COUNTER, clock.now)
    desk.consent.refuse_everything(binh, How.COUNTER, clock.now)
    for of, purpose in ((an, Purpose.OCCASION), (an, Purpose.SERVICE)):
        way = desk.gate.ways(of).by_channel[CALL][0].id
        desk.gate.log(desk.gate.open(Contact(of, way, CALL, purpose)).opening, Outcome.NO_ANSWER)
    order = buy(desk, binh, 1, "Dầu mè")
    way = desk.gate.ways(binh).by_channel[CALL][0].id
    wanted = Contact(binh, way, CALL, Purpose.SERVICE, order)
    desk.gate.log(desk.overrides.open(wanted, "Kiện hàng chờ khách").opening, Outcome.REACHED)
    for _ in range(2):
        made = desk.lists.make(
            "Chúc Tết", Purpose.OCCASION, CALL, clock.now + 9 * DAY_MS, Who(), lambda work: work(desk)
        )
    desk.lists.reissue(made.id, lambda work: work(desk))
    desk.contact_rules.add(LAXER, desk.contact_rules.laxer(LAXER))
    bring_register(desk, ["0901112223", "0904445556;S"], dt.date(2026, 11, 25))
    bring_register(desk, ["0901112223", "0903334445"], dt.date(2026, 11, 26))
    return desk


EDITS = {
    "a contact taken out": ("contact_log", "DELETE FROM contact_log WHERE purpose = 'occasion'"),
    "a contact moved": ("contact_log", "UPDATE contact_log SET at = at - 86400001 WHERE id = 1"),
    "a contact put in": (
        "contact_log",
        "INSERT INTO contact_log(uid, at, contact_hash, channel, purpose, outcome, staff_id)"
        " VALUES (x'01', 1, x'02', 'call', 'service', 'reached', 1)",
    ),
    "an override taken out": ("contact_override", "DELETE FROM contact_override"),
    "an override of another": ("contact_override", "UPDATE contact_override SET staff_id = 2"),
    "somebody put on a list": ("contact_list", "INSERT INTO contact_list_member VALUES (1, 2)"),
    "a list of another purpose": ("contact_list", "UPDATE contact_list SET purpose = 'marketing' WHERE id = 1"),
    "a list that lives again": ("contact_list", "DELETE FROM contact_list_end"),
    "a laxer rule": ("contact_rule", """UPDATE contact_rule SET body = replace(body, '"call": 1', '"call": 9')"""),
    "an earlier rule": ("contact_rule", "UPDATE contact_rule SET since = '2020-10-01'"),
    "a rule taken out": ("contact_rule", "DELETE FROM contact_rule"),
    "a number taken off": ("do_not_call", "DELETE FROM do_not_call WHERE id = 1"),
    "a register put aside": ("do_not_call", "UPDATE do_not_call_list SET ready = 0 WHERE id = 2"),
    "a register that looks fresh": ("do_not_call", "UPDATE do_not_call_list SET as_of = as_of + 86400000 WHERE id = 2"),
    "wordings that change places": (
        "wording_changed",
        "UPDATE wording SET id = CASE id WHEN 1 THEN -3 WHEN 3 THEN -1 ELSE id END WHERE id IN (1, 3);"
        "UPDATE wording SET id = -id WHERE id < 0",
    ),
    "a policy of another id": ("policy_changed", "UPDATE policy SET id = 7"),
}


def problems(desk: Desk) -> set[str]:
    return {code for code, _ in desk.upkeep.verify().problems}


@pytest.mark.parametrize("name", EDITS)
def test_what_was_changed_by_hand_is_found(worked: Desk, name: str) -> None:
    code, edit = EDITS[name]
    assert problems(worked) == set()
    conn = worked.ctx.conn
    without_triggers(conn)
    conn.execute("PRAGMA foreign_keys = OFF")
    for statement in edit.split(";"):
        assert conn.execute(statement).rowcount
    assert problems(worked) == {code}


def test_a_list_on_its_way_is_no_problem(worked: Desk) -> None:
    """What a program that died left behind: members of no list, and a register that is not whole."""
    conn = worked.ctx.conn
    conn.execute("INSERT INTO contact_list_member VALUES (99, 1)")
    conn.execute("INSERT INTO do_not_call_list(as_of, brought_at, brought_by, ready) VALUES (1, 1, 1, 0)")
    conn.execute("INSERT INTO do_not_call(contact_hash, calls, messages, list_id) VALUES (x'07', 1, 1, 3)")
    assert problems(worked) == set()
