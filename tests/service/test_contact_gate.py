"""The gate at the desk on a real file: asked, opened, written down; "wants no more" whole or not at all."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import OUTCOMES, Outcome
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact_behind import ListedBehind, MadeBehind, SaidBehind
from kingoil_desk.service.contact_values import Answer, Contact, Opening
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents, contact_log, verify
from kingoil_desk.store.audit import AuditTrail
from tests.conftest import CLERK, MANAGER, OTHER_CLERK, FixedClock
from tests.service.customer_desk import buy
from tests.service.register import bring_register

CALL, MESSAGE, EMAIL = Channel
OCCASION, MARKETING, SERVICE = Purpose.OCCASION, Purpose.MARKETING, Purpose.SERVICE
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
HOUR, DAY = 3_600_000, 86_400_000
FULL = "0912 345 678"


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


def person(name: str, *phones: str, email: str = "", birth: Birth | None = None) -> CustomerDraft:
    entries = tuple(PhoneEntry(phone) for phone in phones)
    return CustomerDraft(name, phones=entries, emails=(EmailEntry(email),) if email else (), birth=birth)


@pytest.fixture
def an(desk: Desk) -> int:
    return desk.customers.add(person("Nguyễn Văn An", FULL, email="an@example.com")).customer_id


@pytest.fixture
def binh(desk: Desk, an: int) -> int:
    """Who has An's number, too, and one of her own before it."""
    return desk.customers.add(person("Trần Thị Bình", "0987654321", "+84 912 345 678")).customer_id


def contact(
    desk: Desk, of: int, channel: Channel = CALL, purpose: Purpose = OCCASION, way: int = 0, order_id: int | None = None
) -> Contact:
    point = desk.gate.ways(of).by_channel[channel][way].id
    return Contact(of, point, channel, purpose, order_id)


def say(desk: Desk, of: int, decision: Decision, *cells: tuple[Channel, Purpose]) -> None:
    desk.consent.record(of, [Said(*cell, decision) for cell in cells], How.COUNTER, desk.ctx.clock())


def open_(desk: Desk, of: int, purpose: Purpose = SERVICE, channel: Channel = CALL) -> Opening:
    return desk.gate.open(contact(desk, of, channel, purpose)).opening


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def asked(desk: Desk, of: int, channel: Channel = CALL, purpose: Purpose = OCCASION, way: int = 0) -> Answer:
    return desk.gate.ask(contact(desk, of, channel, purpose, way))


def reason(desk: Desk, of: int, channel: Channel = CALL, purpose: Purpose = OCCASION, way: int = 0) -> Reason | None:
    return asked(desk, of, channel, purpose, way).verdict.reason


def contacts(desk: Desk) -> list[tuple[object, ...]]:
    rows = desk.ctx.conn.execute("SELECT customer_id, channel, purpose, outcome, staff_id, order_id FROM contact_log")
    return [tuple(row) for row in rows]


def acts(desk: Desk, count: int = 1) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT action, object, fields FROM audit ORDER BY seq DESC LIMIT ?", (count,))
    return [tuple(row) for row in rows][::-1]


def sound(desk: Desk) -> bool:
    with desk.ctx.using() as conn:
        return verify.everything(conn, desk.ctx.keys, desk.ctx.generation) == []


# --- asking


def test_the_ways_are_masked_and_each_is_there_once(desk: Desk, an: int, binh: int) -> None:
    twice = desk.customers.add(person("Lê Cúc", "0912345678", "+84 912 345 678", "2345 678 90")).customer_id
    ways = desk.gate.ways(twice)
    assert [way.masked for way in ways.by_channel[CALL]] == ["••• ••• 5678"]  # the third is read by nobody
    assert ways.by_channel[CALL] == ways.by_channel[MESSAGE]
    assert ways.by_channel[CALL][0].shared_with == 2
    assert ways.by_channel[EMAIL] == ()
    mail = desk.gate.ways(an).by_channel[EMAIL][0]
    assert mail.masked.startswith("a")
    assert "an@" not in mail.masked
    assert "912" not in str(desk.gate.ways(an))
    assert "345" not in str(ways)


def test_orders_to_choose_from_and_a_named_one(desk: Desk, an: int, binh: int) -> None:
    first = buy(desk, an, 1, "Dầu mè")
    for day in range(2, 24):
        buy(desk, an, day, "Dầu mè")
    hers = buy(desk, binh, 1, "Dầu mè")
    latest = desk.gate.ways(an).orders
    assert len(latest) == 20
    assert first not in [one.id for one in latest]
    assert desk.gate.ways(an, first).orders[-1].id == first
    assert hers not in [one.id for one in desk.gate.ways(an, hers).orders]


def test_the_answer_is_about_the_one_number_that_would_be_used(desk: Desk, an: int, binh: int) -> None:
    say(desk, an, REFUSED, (CALL, SERVICE))
    assert reason(desk, binh, purpose=SERVICE, way=0) is None  # her own
    assert reason(desk, binh, purpose=SERVICE, way=1) is Reason.NUMBER_SHARED
    assert reason(desk, an, purpose=SERVICE) is Reason.REFUSED


def test_the_customers_own_refusal_counts_on_a_number_of_many(desk: Desk, an: int, binh: int) -> None:
    say(desk, binh, REFUSED, (CALL, SERVICE))
    for way in (0, 1):
        assert reason(desk, binh, purpose=SERVICE, way=way) is Reason.REFUSED


def test_the_word_behind_a_refusal(desk: Desk, an: int, binh: int, clock: FixedClock, as_staff) -> None:
    as_staff(CLERK)
    desk.consent.record(an, [Said(CALL, OCCASION, REFUSED)], How.PHONE, clock.now - HOUR)
    as_staff(MANAGER)
    own = SaidBehind(REFUSED, clock.now - HOUR, clock.now, How.PHONE, CLERK)
    assert asked(desk, an).behind == own
    assert asked(desk, binh, way=1).behind == replace(own, code="KH-000001")
    assert not asked(desk, an).overridable
    say(desk, an, REFUSED, (CALL, SERVICE))
    assert asked(desk, an, purpose=SERVICE).overridable


def test_never_asked_has_nothing_behind_it(desk: Desk, an: int) -> None:
    answer = asked(desk, an)
    assert (answer.verdict.reason, answer.behind) == (Reason.NEVER_ASKED, None)


def test_a_child_alone(desk: Desk) -> None:
    child = desk.customers.add(person("Bé Na", "0912345678")).customer_id
    say(desk, child, GRANTED, (CALL, OCCASION))
    desk.customers.change(child, person("Bé Na", "0912345678", birth=Birth(1, 2, 2015)), 1)  # told after the yes
    answer = asked(desk, child)
    assert answer.verdict.reason is Reason.CHILD
    assert isinstance(answer.behind, SaidBehind)
    assert answer.behind.decision is GRANTED


def test_the_list_behind_the_register(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION))
    bring_register(desk, ["0912345678"], dt.date(2026, 11, 1))
    answer = asked(desk, an)
    assert (answer.verdict.reason, answer.behind) == (Reason.DO_NOT_CALL, ListedBehind(dt.date(2026, 11, 1)))


def test_the_contact_behind_a_limit_and_when_it_is_free(desk: Desk, an: int, clock: FixedClock) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION), (CALL, MARKETING))
    assert reason(desk, an, purpose=MARKETING) is Reason.ORDINARY_PHONE
    then = clock.now
    desk.gate.log(open_(desk, an, OCCASION), Outcome.NO_ANSWER)
    clock.now += HOUR
    answer = asked(desk, an)
    assert answer.verdict.reason is Reason.DAILY_LIMIT
    assert answer.behind == MadeBehind(then, MANAGER, Outcome.NO_ANSWER)
    assert answer.verdict.next_allowed_at == then + DAY
    clock.now += 8 * HOUR
    assert asked(desk, an).verdict.reason is Reason.DAILY_LIMIT


def test_too_late_today(desk: Desk, an: int, clock: FixedClock) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION))
    clock.now += 10 * HOUR
    answer = asked(desk, an)
    assert (answer.verdict.reason, answer.behind) == (Reason.WRONG_HOUR, None)
    assert answer.verdict.next_allowed_at == clock.now + 12 * HOUR


# --- opening


def test_it_is_shown_for_this_contact_alone_and_is_a_row_in_the_log(desk: Desk, an: int) -> None:
    opened = desk.gate.open(contact(desk, an, CALL, SERVICE))
    assert opened.full == FULL
    assert FULL not in repr(opened)
    assert desk.gate.open(contact(desk, an, EMAIL, SERVICE)).full == "an@example.com"
    assert acts(desk, 2) == [
        ("contact.open", "KH-000001", "call service"), ("contact.open", "KH-000001", "email service"),
    ]  # fmt: skip
    assert contacts(desk) == []
    assert not desk.customers.record(an).revealed  # the record stays masked


def test_whoever_refused_meanwhile_is_not_shown(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, *CELLS)
    wanted = contact(desk, an)
    assert desk.gate.ask(wanted).verdict.allowed
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    refused = error(lambda: desk.gate.open(wanted))
    assert (refused.code, refused.data["reason"]) == (Code.CONTACT_NOT_ALLOWED, Reason.REFUSED)
    assert acts(desk) == [("contact.refused", "KH-000001", "call occasion refused")]


def test_a_number_that_is_gone_and_an_order_of_somebody_else(desk: Desk, an: int, binh: int) -> None:
    wanted = contact(desk, an, CALL, SERVICE)
    hers = buy(desk, binh, 1, "Dầu mè")
    assert error(lambda: desk.gate.open(replace(wanted, order_id=hers))).code is Code.ORDER_NOT_THEIRS
    assert error(lambda: desk.gate.open(replace(wanted, order_id=987))).code is Code.ORDER_NOT_THEIRS
    theirs = contact(desk, binh, CALL, SERVICE)
    assert error(lambda: desk.gate.open(replace(wanted, point_id=theirs.point_id))).code is Code.CONTACT_POINT_GONE
    desk.customers.change(an, person("Nguyễn Văn An", "0987654320"), 1)
    for call in (desk.gate.open, desk.gate.ask):
        assert error(lambda call=call: call(wanted)).code is Code.CONTACT_POINT_GONE
    assert error(lambda: desk.gate.ways(987)).code is Code.CUSTOMER_UNKNOWN


# --- how it came out


@pytest.mark.parametrize(("channel", "outcome"), [(c, o) for c, outcomes in OUTCOMES.items() for o in outcomes])
def test_an_outcome_is_written_down_once(desk: Desk, an: int, channel: Channel, outcome: Outcome) -> None:
    order_id = buy(desk, an, 1, "Dầu mè")
    opening = desk.gate.open(contact(desk, an, channel, SERVICE, order_id=order_id)).opening
    assert desk.gate.log(opening, outcome).customers == {an}
    assert contacts(desk) == [(an, channel, SERVICE, outcome, 1, order_id)]
    assert acts(desk) == [("contact.log", "KH-000001", f"{channel} service {outcome} {opening.id}")]
    for again in (
        lambda: desk.gate.log(opening, outcome),
        lambda: desk.gate.not_made(opening),
        lambda: desk.gate.no_more(opening, every_purpose=True),
    ):
        assert error(again).code is Code.CONTACT_NOT_OPEN
    assert len(contacts(desk)) == 1
    assert sound(desk)


def test_a_contact_on_a_shared_number_is_the_chosen_customers(desk: Desk, an: int, binh: int) -> None:
    opening = desk.gate.open(contact(desk, binh, CALL, SERVICE, way=1)).opening
    desk.gate.log(opening, Outcome.REACHED)
    assert contacts(desk)[0][0] == binh


def test_what_was_made_is_written_down_whatever_was_refused_since(desk: Desk, an: int) -> None:
    opening = open_(desk, an)
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    desk.gate.log(opening, Outcome.REACHED)
    assert len(contacts(desk)) == 1


def test_a_number_that_is_changed_meanwhile_takes_no_word_away(desk: Desk, an: int) -> None:
    """Somebody else corrects the record during the call."""
    way = contact(desk, an, CALL, SERVICE)
    first, second = (desk.gate.open(way).opening for _ in range(2))
    desk.customers.change(an, person("Nguyễn Văn An", "0987654320"), 1)
    desk.gate.log(first, Outcome.REACHED)
    assert len(desk.gate.no_more(second, every_purpose=False).ids) == 1
    hashes = {row[0] for row in desk.ctx.conn.execute("SELECT contact_hash FROM contact_log")}
    assert len(hashes) == 1
    assert hashes == {first.contact_hash}
    assert reason(desk, an, purpose=SERVICE) is Reason.REFUSED
    kept = replace(first, contact_hash=None)  # as after a lock
    assert error(lambda: desk.gate.log(kept, Outcome.REACHED)).code is Code.CONTACT_NOT_OPEN
    assert sound(desk)


def test_an_outcome_that_is_none_of_that_channel(desk: Desk, an: int) -> None:
    opening = open_(desk, an)
    with pytest.raises(ValueError, match="does not end"):
        desk.gate.log(opening, Outcome.SENT)
    assert contacts(desk) == []


def test_shown_and_not_used_is_a_row_in_the_log_of_acts_alone(desk: Desk, an: int) -> None:
    opening = open_(desk, an)
    desk.gate.not_made(opening)
    assert contacts(desk) == []
    assert acts(desk) == [("contact.not_made", "KH-000001", f"call service {opening.id}")]
    assert error(lambda: desk.gate.log(opening, Outcome.REACHED)).code is Code.CONTACT_NOT_OPEN


def test_only_what_was_opened_and_by_whom_it_was(
    desk: Desk, an: int, binh: int, as_staff: Callable[[str], Actor]
) -> None:
    as_staff(CLERK)
    opening = open_(desk, an)
    others = (
        replace(opening, id=opening.id - 1),
        replace(opening, id=987),
        replace(opening, contact=replace(opening.contact, channel=MESSAGE)),
        replace(opening, contact=replace(opening.contact, purpose=Purpose.FEEDBACK)),
        replace(opening, contact=contact(desk, binh, CALL, SERVICE)),
        replace(opening, override_id=1),
    )
    for other in others:
        outcome = OUTCOMES[other.contact.channel][0]
        assert error(lambda other=other, outcome=outcome: desk.gate.log(other, outcome)).code is Code.CONTACT_NOT_OPEN
    as_staff(OTHER_CLERK)
    assert error(lambda: desk.gate.log(opening, Outcome.REACHED)).code is Code.CONTACT_NOT_OPEN
    assert contacts(desk) == []
    as_staff(CLERK)
    desk.gate.log(opening, Outcome.REACHED)


# --- wants no more


def test_no_more_of_this_purpose(desk: Desk, an: int, clock: FixedClock) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION), (MESSAGE, OCCASION))
    done = desk.gate.no_more(open_(desk, an, OCCASION), every_purpose=False)
    assert done.change.customers == {an}
    assert contacts(desk)[0][1:4] == (CALL, OCCASION, Outcome.REACHED)
    view = desk.consent.view(an)
    assert view.matrix.refused(CALL, OCCASION)
    assert not view.matrix.refused(MESSAGE, OCCASION)
    assert not view.matrix.refused(CALL, SERVICE)
    assert (view.history[0].how, view.history[0].stated_at, view.history[0].ids) == (How.PHONE, clock.now, done.ids)
    assert [act[0] for act in acts(desk, 2)] == ["contact.log", "consent.record"]
    desk.consent.take_back(an, done.ids)
    assert not desk.consent.view(an).matrix.refused(CALL, OCCASION)


@pytest.mark.parametrize(("channel", "how"), [(CALL, How.PHONE), (MESSAGE, How.MESSAGE), (EMAIL, How.EMAIL)])
def test_no_more_by_this_channel_at_all(desk: Desk, an: int, channel: Channel, how: How) -> None:
    done = desk.gate.no_more(open_(desk, an, SERVICE, channel), every_purpose=True)
    view = desk.consent.view(an)
    assert [c for c in Channel if view.matrix.channel_refused(c)] == [channel]
    assert view.history[0].how is how
    assert len(done.ids) == len(Purpose)
    assert reason(desk, an, channel, SERVICE) is Reason.REFUSED
    assert sound(desk)


def test_what_was_refused_before_gets_no_second_row(desk: Desk, an: int) -> None:
    opening = open_(desk, an)
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    assert desk.gate.no_more(opening, every_purpose=True).ids == ()
    assert len(contacts(desk)) == 1


@pytest.mark.parametrize(
    ("where", "name"),
    [(contact_log, "append"), (consents, "append_all"), (consents, "refresh_state"), (AuditTrail, "append")],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_no_more_is_both_or_neither(
    desk: Desk, an: int, monkeypatch: pytest.MonkeyPatch, where: object, name: str
) -> None:
    """It breaks after each of the writes in turn, the last one of the audit row included."""
    opening = open_(desk, an)
    tables = ("contact_log", "consent", "consent_state", "consent_head", "audit", "audit_head")

    def everything() -> list[list[tuple[object, ...]]]:
        return [[tuple(row) for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")] for table in tables]

    before, real = everything(), getattr(where, name)

    def breaks(*args: object, **kwargs: object) -> None:
        real(*args, **kwargs)
        raise RuntimeError("killed")

    monkeypatch.setattr(where, name, breaks)
    with pytest.raises(RuntimeError):
        desk.gate.no_more(opening, every_purpose=True)
    assert everything() == before
    monkeypatch.undo()
    desk.gate.no_more(opening, every_purpose=True)
    assert len(contacts(desk)) == 1
    assert sound(desk)
