"""Lists of contacts on a real file: who gets on, what is told of the rest, who refused since, how a list ends."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kingoil_desk.domain.advertising import RULES
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.contact_list import DAY_MS, OffList, State, Who
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.order import SHOP_TIME, shop_day
from kingoil_desk.domain.role import Actor
from kingoil_desk.service import contact_list_publish
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.contact_list_rows import ContactList, StillHeld
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import contact_lists
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, FixedClock
from tests.service.register import bring_register

CALL, MESSAGE, EMAIL = Channel
OCCASION, MARKETING, SERVICE = Purpose.OCCASION, Purpose.MARKETING, Purpose.SERVICE
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
EVENING = int(dt.datetime(2026, 11, 26, 23, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.fixture(autouse=True)
def at_eleven_at_night(clock: FixedClock) -> None:
    """When no call is allowed: a list is worked through later."""
    clock.now = EVENING


def add(desk: Desk, name: str, *phones: str, email: str = "", birth: Birth | None = None) -> int:
    emails = (EmailEntry(email),) if email else ()
    draft = CustomerDraft(name, phones=tuple(map(PhoneEntry, phones)), emails=emails, birth=birth)
    return desk.customers.add(draft).customer_id


def say(desk: Desk, of: int, decision: Decision, channel: Channel = MESSAGE, purpose: Purpose = OCCASION) -> None:
    desk.consent.record(of, [Said(channel, purpose, decision)], How.COUNTER, desk.ctx.clock())


def make(desk: Desk, who: Who | None = None, *, channel: Channel = MESSAGE, purpose: Purpose = OCCASION) -> ContactList:
    expires_at = desk.ctx.clock() + 14 * DAY_MS
    return desk.lists.make("Chúc Tết", purpose, channel, expires_at, who or Who(), lambda work: work(desk))


def ids(desk: Desk, made: ContactList) -> list[int]:
    return [member.customer_id for member in desk.lists.one(made.id).members]


def audited(desk: Desk, last: int = 1) -> list[tuple[str, str, str]]:
    rows = desk.ctx.conn.execute("SELECT action, object, fields FROM audit ORDER BY seq DESC LIMIT ?", (last,))
    return [tuple(row) for row in rows]


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


@pytest.fixture
def an(desk: Desk) -> int:
    made = add(desk, "Nguyễn Văn An", "0912345678", email="an@example.com", birth=Birth(5, 12))
    say(desk, made, GRANTED)
    return made


@pytest.fixture
def binh(desk: Desk) -> int:
    made = add(desk, "Trần Thị Bình", "0987654321")
    say(desk, made, GRANTED)
    return made


def test_only_who_may_be_contacted_gets_on_and_the_rest_is_counted(desk: Desk, an: int, binh: int) -> None:
    silent = add(desk, "Lê Thị Cúc", "0901112223")
    refused = add(desk, "Phạm Văn Dũng", "0904445556")
    say(desk, refused, REFUSED)
    shared = add(desk, "Phạm Thị Em", "0904445556")
    say(desk, shared, GRANTED)
    child = add(desk, "Vũ Minh Giang", "0905556667")
    say(desk, child, GRANTED)
    born = CustomerDraft("Vũ Minh Giang", phones=(PhoneEntry("0905556667"),), birth=Birth(1, 1, 2015))
    desk.customers.change(child, born, 1)  # told after the yes
    listed = add(desk, "Hồ Văn Hải", "0906667778")
    say(desk, listed, GRANTED)
    bring_register(desk, ["0906667778"], dt.date(2026, 11, 1))
    numberless = add(desk, "Đỗ Thị Inh", email="inh@example.com")
    say(desk, numberless, GRANTED)
    away = add(desk, "Bùi Văn Khoa", "0907778889")
    say(desk, away, GRANTED)
    desk.customers.archive(away)
    assert silent
    made = make(desk)
    assert ids(desk, made) == [an, binh]
    assert (made.asked, made.held, made.state) == (8, 2, State.LIVE)
    assert made.left_out == {
        OffList.NO_POINT: 1,
        OffList.REFUSED: 1,
        OffList.NUMBER_SHARED: 1,
        OffList.DO_NOT_CALL: 1,
        OffList.CHILD: 1,
        OffList.NEVER_ASKED: 1,
    }
    assert made.code == "DS-2611-0001"
    assert audited(desk) == [
        (
            "list.make",
            "DS-2611-0001",
            "occasion message asked=8 held=2 no_point=1 refused=1 number_shared=1 do_not_call=1 child=1 never_asked=1",
        )
    ]
    assert make(desk).code == "DS-2611-0002"


def test_neither_the_hour_nor_the_limit_of_the_day_keeps_anybody_off(desk: Desk, an: int, clock: FixedClock) -> None:
    clock.now = EVENING - 12 * 3_600_000
    for _ in range(3):
        desk.contact.log(Whom(phone="0912345678"), MESSAGE, OCCASION, Outcome.SENT)
    clock.now = EVENING
    assert not desk.contact.verdict(Whom(code="KH-000001"), MESSAGE, OCCASION).allowed
    assert ids(desk, make(desk)) == [an]


def test_a_list_masks_what_it_shows(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, EMAIL)
    (by_message,) = desk.lists.one(make(desk).id).members
    assert (by_message.code, by_message.name, by_message.tail) == ("KH-000001", "Nguyễn Văn An", "5678")
    (by_mail,) = desk.lists.one(make(desk, channel=EMAIL).id).members
    assert by_mail.tail == "a•••••@example.com"


def test_who_is_meant(desk: Desk, an: int, binh: int) -> None:
    assert ids(desk, make(desk, Who(birth_month=12))) == [an]
    with transaction(desk.ctx.conn) as conn:
        conn.execute(
            "INSERT INTO orders(uid, number, customer_id, at, total) VALUES (x'01', 'DH-1', ?, ?, 0)", (binh, EVENING)
        )
    assert ids(desk, make(desk, Who(bought_since=dt.date(2026, 11, 26)))) == [binh]
    assert error(lambda: make(desk, Who(dt.date(2026, 11, 26), 12))).code is Code.LIST_EMPTY
    assert error(lambda: make(desk, Who(bought_since=dt.date(2026, 11, 27)))).code is Code.DATE_IN_FUTURE
    with pytest.raises(ValueError, match="month"):
        Who(birth_month=13)


def test_nobody_is_no_list(desk: Desk, an: int) -> None:
    assert error(lambda: make(desk, channel=CALL)).code is Code.LIST_EMPTY
    assert desk.lists.lists() == ()


def test_offers_by_phone_need_a_brand_name(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, MESSAGE, MARKETING)
    say(desk, an, GRANTED, EMAIL, MARKETING)
    assert error(lambda: make(desk, purpose=MARKETING)).code is Code.LIST_BY_ORDINARY_PHONE
    assert make(desk, channel=EMAIL, purpose=MARKETING).held == 1
    desk.settings.set_brand_name(True)
    made = make(desk, purpose=MARKETING)
    assert made.held == 1
    desk.settings.set_brand_name(False)
    assert desk.lists.one(made.id).members[0].refused is OffList.ORDINARY_PHONE


def test_the_shop_s_own_rule_counts_for_lists_too(desk: Desk, an: int) -> None:
    """As for each verdict: from its day on, offers need no brand name."""
    say(desk, an, GRANTED, MESSAGE, MARKETING)
    now = shop_day(desk.ctx.clock())
    rule = replace(RULES[0], since=now, brand_name_needed=False, note="Nghị định mẫu")
    desk.contact_rules.add(rule, desk.contact_rules.laxer(rule))
    assert ids(desk, make(desk, purpose=MARKETING)) == [an]


@pytest.mark.parametrize(
    ("name", "days", "code"),
    [
        ("  ", 14, Code.LIST_NAME_NEEDED),
        ("x" * 81, 14, Code.TEXT_TOO_LONG),
        ("a\x00b", 14, Code.CONTROL_CHARACTERS),
        ("Chúc Tết", 0, Code.SETTING_OUT_OF_RANGE),
        ("Chúc Tết", 91, Code.SETTING_OUT_OF_RANGE),
    ],
)
def test_a_question_that_makes_no_list(desk: Desk, an: int, name: str, days: int, code: Code) -> None:
    def call() -> ContactList:
        return desk.lists.make(name, OCCASION, MESSAGE, EVENING + days * DAY_MS, Who(), lambda work: work(desk))

    assert error(call).code is code
    assert desk.lists.lists() == ()


# --- afterwards


def test_a_later_refusal_shows_which_live_lists_still_hold_the_customer(
    shop: Shop, desk: Desk, an: int, binh: int
) -> None:
    first, second = make(desk), make(desk)
    for_calls = make(desk, channel=CALL, purpose=SERVICE)
    desk.lists.recall(second.id)
    assert desk.lists.of_customer(an) == ()
    assert desk.lists.held_refused(first.id).count == 0
    say(desk, an, REFUSED)
    assert desk.lists.of_customer(an) == (StillHeld(first.id, first.code, MESSAGE, OCCASION, OffList.REFUSED),)
    assert desk.lists.of_customer(binh) == ()
    held = desk.lists.held_refused(first.id)
    assert (held.count, [one.customer_id for one in held.first], held.first[0].refused) == (1, [an], OffList.REFUSED)
    found = shop.desk(Lane.LONG).lists.refused_since()
    assert {list_id: one.count for list_id, one in found.items()} == {first.id: 1, for_calls.id: 0}
    assert [one.refused for one in desk.lists.one(first.id).members] == [OffList.REFUSED, None]
    assert desk.lists.held_refused(second.id).count == 0
    assert [one.refused for one in desk.lists.one(second.id).members] == [None, None]  # it has ended: no matter


def test_somebody_else_s_refusal_of_a_shared_number_shows_too(desk: Desk, an: int) -> None:
    made = make(desk)
    other = add(desk, "Nguyễn Thị Ánh", "0912345678")
    say(desk, other, REFUSED)
    assert [one.reason for one in desk.lists.of_customer(an)] == [OffList.NUMBER_SHARED]
    assert desk.lists.held_refused(made.id).first[0].refused is OffList.NUMBER_SHARED
    assert desk.lists.of_customer(other) == ()


@pytest.mark.parametrize("what", ["archived", "number gone"])
def test_what_else_takes_somebody_off(desk: Desk, an: int, binh: int, what: str) -> None:
    made = make(desk)
    if what == "archived":
        desk.customers.archive(an)
    else:
        desk.customers.change(an, CustomerDraft("Nguyễn Văn An"), 1)
    reason = OffList.ARCHIVED if what == "archived" else OffList.NO_POINT
    assert [one.reason for one in desk.lists.of_customer(an)] == [reason]
    assert desk.lists.held_refused(made.id).first[0].refused is reason
    again = desk.lists.reissue(made.id, lambda work: work(desk))
    assert (again.asked, again.held, again.left_out) == (2, 1, {reason: 1})


def test_an_expired_list_holds_nobody(desk: Desk, an: int, clock: FixedClock) -> None:
    made = make(desk)
    say(desk, an, REFUSED)
    clock.now = made.expires_at - 1
    assert len(desk.lists.of_customer(an)) == 1
    clock.now = made.expires_at
    assert desk.lists.of_customer(an) == ()
    assert desk.lists.lists()[0].state is State.EXPIRED
    assert error(lambda: desk.lists.recall(made.id)).code is Code.LIST_ENDED
    assert error(lambda: desk.lists.reissue(made.id, lambda work: work(desk))).code is Code.LIST_ENDED


def test_recalled_once(desk: Desk, an: int) -> None:
    made = make(desk)
    desk.lists.recall(made.id)
    assert audited(desk) == [("list.recall", made.code, "")]
    (kept,) = desk.lists.lists()
    assert (kept.state, kept.ended_at, kept.ended_by) == (State.RECALLED, EVENING, "Bảo")
    assert error(lambda: desk.lists.recall(made.id)).code is Code.LIST_ENDED
    assert error(lambda: desk.lists.recall(99)).code is Code.LIST_UNKNOWN


def test_reissued_without_those_who_refused_and_with_nobody_new(
    desk: Desk, an: int, binh: int, clock: FixedClock
) -> None:
    made = make(desk)
    newcomer = add(desk, "Lê Thị Cúc", "0901112223")
    say(desk, newcomer, GRANTED)
    say(desk, binh, REFUSED)
    clock.now += DAY_MS
    again = desk.lists.reissue(made.id, lambda work: work(desk))
    assert (ids(desk, again), again.asked, again.left_out) == ([an], 2, {OffList.REFUSED: 1})
    assert (again.name, again.purpose, again.channel, again.expires_at) == (
        made.name, made.purpose, made.channel, made.expires_at)  # fmt: skip
    new, old = desk.lists.lists()
    assert (new.replaces, old.replaced_by, old.state) == (made.code, again.code, State.REISSUED)
    assert audited(desk, 2) == [
        ("list.make", again.code, "occasion message asked=2 held=1 refused=1"),
        ("list.reissue", made.code, again.code),
    ]
    assert error(lambda: desk.lists.reissue(made.id, lambda work: work(desk))).code is Code.LIST_ENDED
    assert desk.lists.of_customer(binh) == ()


def test_a_list_that_could_hold_nobody_any_more_is_not_reissued(desk: Desk, an: int) -> None:
    made = make(desk)
    say(desk, an, REFUSED)
    assert error(lambda: desk.lists.reissue(made.id, lambda work: work(desk))).code is Code.LIST_EMPTY
    assert desk.lists.lists()[0].state is State.LIVE


def test_members_come_fifty_at_a_time(desk: Desk) -> None:
    everybody = [add(desk, f"Khách {n}", f"09{n:08d}") for n in range(120)]
    made = make(desk, purpose=SERVICE)
    seen: list[int] = []
    after: int | None = 0
    sizes = []
    while after is not None:
        page = desk.lists.one(made.id, after)
        seen += [member.customer_id for member in page.members]
        sizes.append(len(page.members))
        after = page.after
    assert (seen, sizes) == (everybody, [50, 50, 20])


def test_counter_staff_see_what_still_holds_a_customer_and_no_list(
    desk: Desk, an: int, as_staff: Callable[[str], Actor]
) -> None:
    made = make(desk)
    say(desk, an, REFUSED)
    as_staff(CLERK)
    assert [one.code for one in desk.lists.of_customer(an)] == [made.code]
    assert error(lambda: desk.lists.of_customer(99)).code is Code.CUSTOMER_UNKNOWN
    for call in (desk.lists.lists, lambda: desk.lists.one(made.id), lambda: desk.lists.recall(made.id)):
        assert error(call).code is Code.NOT_ALLOWED


# --- whole or not at all


def members(desk: Desk) -> list[tuple[int, int]]:
    return [tuple(row) for row in desk.ctx.conn.execute("SELECT * FROM contact_list_member")]


def test_a_cancelled_list_leaves_nothing(desk: Desk, an: int, binh: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact_list_publish, "_LEAST", 1)
    done: list[tuple[int, int]] = []

    def call(cancelled: Callable[[], bool]) -> ContactList:
        return desk.lists.make(
            "Chúc Tết", OCCASION, MESSAGE, EVENING + DAY_MS, Who(), lambda work: work(desk),
            progress=lambda *step: done.append(step), cancelled=cancelled,
        )  # fmt: skip

    assert error(lambda: call(lambda: True)).code is Code.LIST_CANCELLED
    assert error(lambda: call(lambda: bool(members(desk)))).code is Code.LIST_CANCELLED  # in the midst of writing
    assert (members(desk), desk.lists.lists()) == ([], ())
    done.clear()
    assert call(lambda: False).code == "DS-2611-0001"
    assert done == sorted(done)
    assert all(0 < step <= total for step, total in done)
    assert done[-1][0] == done[-1][1]


@pytest.mark.parametrize("stop", [Interrupted, RuntimeError])
def test_what_a_program_that_died_left_is_on_no_list(
    desk: Desk, an: int, binh: int, monkeypatch: pytest.MonkeyPatch, stop: type[Exception]
) -> None:
    """Even if its sweeping fails, too: the next list takes the same id, without those members."""

    def dies(*_: object) -> Iterator[None]:
        raise stop

    with monkeypatch.context() as patched:
        patched.setattr(contact_lists, "make", dies)
        patched.setattr(contact_list_publish, "_sweep", lambda _: None)
        with pytest.raises(stop):
            make(desk)
    assert len(members(desk)) == 2
    assert desk.lists.lists() == ()
    say(desk, an, REFUSED)
    assert desk.lists.of_customer(an) == ()
    made = make(desk)
    assert ids(desk, made) == [binh]
    assert len(members(desk)) == 1


def test_members_who_stand_on_a_list_are_kept_from_being_undone(desk: Desk, an: int) -> None:
    """A new customer whose adding is undone would leave a hole in the list."""
    only = add(desk, "Lê Thị Cúc", "0901112223")
    made = make(desk, purpose=SERVICE)
    assert only in ids(desk, made)
    assert error(lambda: desk.customers.undo(only)).code is Code.UNDO_TOO_LATE
