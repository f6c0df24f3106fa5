"""The gate on a real file: who is reached, what stays with a number, the log of contacts and the register."""

import contextlib
import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Representative, Terms
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.verdict import Kind, Reason, Record, Verdict
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact import Whom
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import consents, contact_hashes, verify
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent
from tests.conftest import CLERK, FixedClock
from tests.service.register import bring_register

CALL, MESSAGE, EMAIL = Channel
OCCASION, MARKETING, SERVICE = Purpose.OCCASION, Purpose.MARKETING, Purpose.SERVICE
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
NUMBER, OTHER, MAILBOX = Whom(phone="0912 345 678"), Whom(phone="0987654321"), Whom(email="An@Example.com")
HOUR, DAY = 3_600_000, 86_400_000


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


def person(name: str, *phones: str, email: str = "", birth: Birth | None = None) -> CustomerDraft:
    entries = tuple(PhoneEntry(phone) for phone in phones)
    return CustomerDraft(name, phones=entries, emails=(EmailEntry(email),) if email else (), birth=birth)


def say(desk: Desk, of: int, decision: Decision, *cells: tuple[Channel, Purpose]) -> None:
    desk.consent.record(of, [Said(*cell, decision) for cell in cells], How.COUNTER, desk.ctx.clock())


def reason(desk: Desk, whom: Whom, channel: Channel = CALL, purpose: Purpose = OCCASION) -> Reason | None:
    return desk.contact.verdict(whom, channel, purpose).reason


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def sound(desk: Desk) -> bool:
    with desk.ctx.using() as conn:
        return verify.everything(conn, desk.ctx.keys, desk.ctx.generation) == []


@pytest.fixture
def an(desk: Desk) -> int:
    return desk.customers.add(person("Nguyễn Văn An", "0912345678", email="an@example.com")).customer_id


@pytest.fixture
def binh(desk: Desk, an: int) -> int:
    """Who has An's number, too."""
    return desk.customers.add(person("Trần Thị Bình", "+84 912 345 678", "0987654321")).customer_id


AN, BINH = Whom(code="KH-000001"), Whom(code="kh-000002")


def test_never_asked_then_granted_then_refused(desk: Desk, an: int) -> None:
    for whom in (AN, NUMBER):
        assert reason(desk, whom) is Reason.NEVER_ASKED
        assert reason(desk, whom, purpose=SERVICE) is None
    say(desk, an, GRANTED, (CALL, OCCASION))
    assert desk.contact.verdict(AN, CALL, OCCASION) == desk.contact.verdict(NUMBER, CALL, OCCASION) == Verdict(True)
    say(desk, an, REFUSED, (CALL, OCCASION))
    refused = Verdict(False, Reason.REFUSED, Record(Kind.CONSENT, 2))
    assert desk.contact.verdict(AN, CALL, OCCASION) == desk.contact.verdict(NUMBER, CALL, OCCASION) == refused


def test_refusing_everything_closes_every_way_at_once_on_every_lane(shop: Shop, desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, *CELLS)
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    look = shop.desk(Lane.LOOK)
    for channel, purpose in CELLS:
        point = MAILBOX if channel is EMAIL else NUMBER
        for whom in (AN, point, NUMBER, MAILBOX):  # also by the number to the mailbox, and the other way round
            assert reason(look, whom, channel, purpose) is Reason.REFUSED


def test_a_shared_number_is_as_strict_as_the_strictest(desk: Desk, an: int, binh: int) -> None:
    say(desk, an, REFUSED, (CALL, SERVICE))
    say(desk, binh, GRANTED, (CALL, OCCASION), (MESSAGE, OCCASION))
    assert reason(desk, BINH, purpose=SERVICE) is Reason.NUMBER_SHARED
    assert reason(desk, AN, purpose=SERVICE) is Reason.REFUSED
    assert reason(desk, NUMBER, purpose=SERVICE) is Reason.NUMBER_SHARED
    assert reason(desk, OTHER, purpose=SERVICE) is None  # her own number is hers alone
    assert reason(desk, OTHER) is None
    assert reason(desk, BINH) is Reason.NEVER_ASKED  # An was not asked about occasions
    say(desk, an, GRANTED, (CALL, OCCASION))
    assert reason(desk, BINH) is None


def test_a_refusal_stays_with_the_number_it_was_said_of(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, (CALL, OCCASION), (MESSAGE, OCCASION), (EMAIL, OCCASION))
    desk.customers.change(an, person("Nguyễn Văn An", "0987654321", email="an@example.com"), 1)
    kept = desk.contact.verdict(NUMBER, CALL, OCCASION)
    assert (kept.allowed, kept.reason) == (False, Reason.REFUSED)
    binh = desk.customers.add(person("Trần Thị Bình", "0912345678")).customer_id
    say(desk, binh, GRANTED, (CALL, OCCASION), (MESSAGE, OCCASION))
    assert desk.contact.verdict(BINH, CALL, OCCASION) == replace(kept, reason=Reason.NUMBER_SHARED)
    assert reason(desk, BINH, MESSAGE) is Reason.NUMBER_SHARED
    assert reason(desk, BINH, purpose=SERVICE) is None
    row = desk.ctx.conn.execute("SELECT * FROM consent WHERE id = ?", (kept.record and kept.record.id,)).fetchone()
    assert (row["customer_id"], row["decision"], row["how"]) == (an, "refused", "counter")
    assert row["contact_hash"] is not None
    left = desk.ctx.conn.execute("SELECT channel FROM consent WHERE contact_hash IS NOT NULL ORDER BY id").fetchall()
    assert [one["channel"] for one in left] == ["call", "message"]  # the mailbox did not leave
    assert reason(desk, AN) is Reason.REFUSED  # on the new number, too
    assert len(desk.consent.view(an).history) == 1  # one breath: what the desk itself wrote is no word of An's
    assert sound(desk)


def test_a_slip_taken_back_is_taken_from_the_number_too(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, (CALL, SERVICE))
    desk.customers.change(an, person("Nguyễn Văn An", "0987654321"), 1)
    assert reason(desk, NUMBER, purpose=SERVICE) is Reason.REFUSED
    (line,) = desk.consent.view(an).history
    desk.consent.take_back(an, line.ids)
    assert reason(desk, NUMBER, purpose=SERVICE) is reason(desk, OTHER, purpose=SERVICE) is None
    assert [row.corrected for row in desk.consent.view(an).history] == [False, True]
    assert sound(desk)


@given(
    st.lists(
        st.tuples(
            st.sampled_from((Channel.CALL, Channel.EMAIL)),
            st.sampled_from((OCCASION, SERVICE)),
            st.sampled_from(["granted", "refused", "withdrawn", "take back", "everything"]),
        ),
        max_size=8,
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_verdict_says_what_the_panel_shows(desk: Desk, said: list[tuple[Channel, Purpose, str]]) -> None:
    """Each example has a customer of its own in the same shop, so that the chain grows on."""
    saved = desk.customers.add(person("Nguyễn Văn An"))
    of, code = saved.customer_id, Whom(code=saved.code)
    for channel, purpose, what in said:
        desk.ctx.clock.now += 1  # type: ignore[attr-defined]
        with contextlib.suppress(KnownError, IndexError):  # no news, or nothing to take back
            if what == "take back":
                desk.consent.take_back(of, desk.consent.view(of).history[0].ids)
            elif what == "everything":
                desk.consent.refuse_everything(of, How.PHONE, desk.ctx.clock())
            else:
                say(desk, of, Decision(what), (channel, purpose))
    cells = desk.consent.view(of).matrix
    for channel, purpose in CELLS:
        found = reason(desk, code, channel, purpose)
        assert (found is Reason.REFUSED) == cells.refused(channel, purpose)
        if purpose is OCCASION and found is not Reason.REFUSED:
            assert (found is None) == ((channel, purpose) in cells.cells)
    assert list(consents.verify_states(desk.ctx.conn)) == []


def test_a_number_that_comes_back_obeys_its_customer_again(desk: Desk, an: int) -> None:
    say(desk, an, REFUSED, (CALL, OCCASION))
    with_number = person("Nguyễn Văn An", "0912345678", email="an@example.com")
    without = person("Nguyễn Văn An", email="an@example.com")
    desk.customers.change(an, without, 1)
    desk.customers.change(an, with_number, 2)
    desk.customers.change(an, without, 3)
    assert desk.ctx.conn.execute("SELECT count(*) FROM consent WHERE contact_hash IS NOT NULL").fetchone()[0] == 1
    desk.customers.change(an, with_number, 4)
    assert reason(desk, NUMBER) is Reason.REFUSED
    say(desk, an, GRANTED, (CALL, OCCASION))
    assert reason(desk, NUMBER) is None


def test_undoing_a_change_keeps_what_was_refused_on_the_number_it_takes_away(desk: Desk, an: int) -> None:
    desk.customers.change(an, person("Nguyễn Văn An", "0987654321"), 1)
    say(desk, an, REFUSED, (CALL, SERVICE))
    desk.customers.undo(an)
    assert reason(desk, OTHER, purpose=SERVICE) is Reason.REFUSED
    assert reason(desk, NUMBER, purpose=SERVICE) is Reason.REFUSED


def test_archived_is_still_refused(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION))
    say(desk, an, REFUSED, (CALL, SERVICE))
    desk.customers.archive(an)
    assert reason(desk, NUMBER, purpose=SERVICE) is Reason.REFUSED
    assert reason(desk, NUMBER) is Reason.NEVER_ASKED


def test_a_word_about_one_number_is_none_about_the_others(desk: Desk) -> None:
    an = desk.customers.add(person("Nguyễn Văn An", "0912345678", "0987654321")).customer_id
    ctx, now = desk.ctx, desk.ctx.clock()
    say(desk, an, GRANTED, (CALL, OCCASION))
    with transaction(ctx.conn) as conn:
        number = contact_hashes.hashed(contact_hashes.key_of(conn), KeptPhone, "+84987654321")
        said = NewConsent(an, CALL, OCCASION, REFUSED, now, now, How.PHONE, 1, contact_hash=number)
        consents.append(conn, ctx.keys, ctx.generation, said)
        consents.refresh_state(conn, an)
    assert reason(desk, NUMBER) is None
    assert reason(desk, OTHER) is Reason.REFUSED
    assert reason(desk, AN) is Reason.REFUSED  # on all numbers together
    assert not desk.consent.view(an).matrix.refused(CALL, OCCASION)
    assert sound(desk)


def test_what_is_left_of_somebody_erased_stops_the_next_one_too(desk: Desk, binh: int) -> None:
    """A row without a customer, by the hash of the number: what erasure leaves."""
    ctx = desk.ctx
    say(desk, binh, GRANTED, (CALL, OCCASION))
    with transaction(ctx.conn) as conn:
        number = contact_hashes.hashed(contact_hashes.key_of(conn), KeptPhone, "+84987654321")
        left = NewConsent(None, CALL, OCCASION, REFUSED, 1, 1, How.LETTER, 1, contact_hash=number)
        consents.append(conn, ctx.keys, ctx.generation, left)
    assert reason(desk, OTHER) is reason(desk, BINH) is Reason.ERASED
    assert sound(desk)


def test_a_grant_past_its_day_and_a_child(desk: Desk) -> None:
    child = desk.customers.add(person("Lê Minh", "0912345678", birth=Birth(1, 1, 2015))).customer_id
    assert reason(desk, AN) is Reason.CHILD
    now = desk.ctx.clock()
    terms = Terms(now + HOUR, Representative("Lê Hoa", "mother"))
    desk.consent.record(child, [Said(CALL, OCCASION, GRANTED)], How.COUNTER, now, terms=terms)
    assert reason(desk, AN) is None
    assert desk.contact.verdict(AN, CALL, OCCASION, now + HOUR).reason is Reason.CHILD


def test_a_number_of_nobody(desk: Desk) -> None:
    assert reason(desk, NUMBER) is Reason.NEVER_ASKED
    assert reason(desk, NUMBER, purpose=SERVICE) is None


@pytest.mark.parametrize(
    ("whom", "code"),
    [
        (Whom(phone="091"), Code.PHONE_NOT_READ),
        (Whom(phone="0912345678 / 0987654321"), Code.PHONE_NOT_READ),
        (Whom(email="an@"), Code.EMAIL_NOT_READ),
        (Whom(code="KH-000099"), Code.CUSTOMER_UNKNOWN),
    ],
)
def test_a_question_about_nothing(desk: Desk, whom: Whom, code: Code) -> None:
    assert error(lambda: desk.contact.verdict(whom, CALL, SERVICE)).code is code
    assert error(lambda: desk.contact.log(whom, CALL, SERVICE, Outcome.REACHED)).code is code


def test_a_question_names_exactly_one() -> None:
    for names in ({}, {"phone": "1", "code": "2"}):
        with pytest.raises(ValueError, match="exactly one"):
            Whom(**names)


def test_offers_need_a_brand_name(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, (CALL, MARKETING), (EMAIL, MARKETING))
    assert reason(desk, AN, purpose=MARKETING) is Reason.ORDINARY_PHONE
    assert reason(desk, AN, EMAIL, MARKETING) is None
    assert not desk.settings.has_brand_name()
    desk.settings.set_brand_name(True)
    assert desk.settings.has_brand_name()
    assert reason(desk, AN, purpose=MARKETING) is None


# --- the log


def contacts(desk: Desk) -> list[tuple[object, ...]]:
    columns = "customer_id, channel, purpose, outcome, staff_id, order_id"
    return [tuple(row) for row in desk.ctx.conn.execute(f"SELECT {columns} FROM contact_log")]


def audited(desk: Desk) -> tuple[object, ...]:
    return tuple(
        desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    )


def test_a_contact_is_logged_and_counts(
    desk: Desk, an: int, clock: FixedClock, as_staff: Callable[[str], Actor]
) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION))
    as_staff(CLERK)
    logged = desk.contact.log(NUMBER, CALL, OCCASION, Outcome.NO_ANSWER)
    assert contacts(desk) == [(an, "call", "occasion", "no_answer", 2, None)]
    assert audited(desk) == (CLERK, "contact.log", "KH-000001", "call occasion no_answer")
    start = clock.now
    clock.now += HOUR
    found = desk.contact.verdict(AN, CALL, OCCASION)
    assert found == Verdict(False, Reason.DAILY_LIMIT, Record(Kind.CONTACT, logged), start + DAY)
    again = error(lambda: desk.contact.log(AN, CALL, OCCASION, Outcome.REACHED))
    assert (again.code, again.data["reason"]) == (Code.CONTACT_NOT_ALLOWED, Reason.DAILY_LIMIT)
    assert audited(desk) == (CLERK, "contact.refused", "KH-000001", "call occasion daily_limit")
    assert len(contacts(desk)) == 1
    clock.now = start + DAY
    desk.contact.log(AN, CALL, OCCASION, Outcome.REACHED)
    assert sound(desk)


def test_what_a_customer_waits_for_does_not_count(desk: Desk, an: int) -> None:
    say(desk, an, GRANTED, (CALL, OCCASION))
    for _ in range(2):
        desk.contact.log(NUMBER, CALL, SERVICE, Outcome.REACHED)
    assert reason(desk, NUMBER) is None
    say(desk, an, GRANTED, (MESSAGE, OCCASION))
    desk.contact.log(NUMBER, MESSAGE, OCCASION, Outcome.SENT)
    assert reason(desk, NUMBER) is None  # a message is no call


def test_a_number_is_counted_for_all_who_have_it(desk: Desk, an: int, binh: int) -> None:
    for one in (an, binh):
        say(desk, one, GRANTED, (CALL, OCCASION))
    desk.contact.log(NUMBER, CALL, OCCASION, Outcome.REACHED)
    assert contacts(desk)[0][0] is None  # whom of the two is not known
    assert reason(desk, AN) is reason(desk, BINH) is Reason.DAILY_LIMIT
    assert reason(desk, OTHER) is None


@pytest.mark.parametrize(("whom", "channel"), [(BINH, CALL), (NUMBER, EMAIL), (AN, EMAIL)])
def test_it_must_be_plain_what_was_used(desk: Desk, an: int, binh: int, whom: Whom, channel: Channel) -> None:
    """Two numbers; a number for an e-mail; and no mailbox at all."""
    desk.customers.change(an, person("Nguyễn Văn An", "0912345678"), 1)
    before = desk.ctx.conn.execute("SELECT count(*) FROM audit").fetchone()[0]
    assert error(lambda: desk.contact.log(whom, channel, SERVICE, Outcome.SENT)).code is Code.CONTACT_POINT_NEEDED
    assert contacts(desk) == []
    assert desk.ctx.conn.execute("SELECT count(*) FROM audit").fetchone()[0] == before


def test_about_an_order_there_is(desk: Desk, an: int) -> None:
    assert error(lambda: desk.contact.log(AN, CALL, SERVICE, Outcome.SENT, 77)).code is Code.ORDER_UNKNOWN
    assert contacts(desk) == []


def test_whoever_was_contacted_is_not_undone(desk: Desk, an: int) -> None:
    desk.contact.log(AN, CALL, SERVICE, Outcome.REACHED)
    assert error(lambda: desk.customers.undo(an)).code is Code.UNDO_TOO_LATE


# --- the register


def test_the_register_is_checked_and_ages(desk: Desk, an: int, clock: FixedClock) -> None:
    assert desk.contact.register() is None
    say(desk, an, GRANTED, (CALL, OCCASION), (MESSAGE, OCCASION), (EMAIL, OCCASION))
    brought = bring_register(desk, ["so", "0912345678;V", "không đọc được"], dt.date(2026, 11, 1))
    assert (brought.file.numbers, brought.file.bad_lines) == (1, (3,))
    found = desk.contact.verdict(NUMBER, CALL, OCCASION)
    assert found == Verdict(False, Reason.DO_NOT_CALL, Record(Kind.DO_NOT_CALL, 1))
    assert reason(desk, NUMBER, MESSAGE) is None
    assert reason(desk, AN, EMAIL) is None
    assert reason(desk, NUMBER, purpose=SERVICE) is None
    state = desk.contact.register()
    assert state is not None
    assert (state.as_of, state.age_days, state.numbers, state.stale) == (dt.date(2026, 11, 1), 25, 1, False)
    clock.now += 6 * DAY
    state = desk.contact.register()
    assert state is not None
    assert (state.age_days, state.stale) == (31, True)


def test_a_list_only_ever_adds(desk: Desk) -> None:
    bring_register(desk, ["0912345678;V"], dt.date(2026, 11, 20))
    bring_register(desk, ["0912345678;S", "0987654321"], dt.date(2026, 10, 1))
    assert reason(desk, NUMBER, CALL) is reason(desk, NUMBER, MESSAGE) is Reason.DO_NOT_CALL
    state = desk.contact.register()
    assert state is not None
    assert (state.as_of, state.numbers) == (dt.date(2026, 11, 20), 2)  # the newest day shown


def test_no_number_is_kept_in_the_register(desk: Desk) -> None:
    bring_register(desk, ["0912345678"], dt.date(2026, 11, 1))
    for table in ("do_not_call", "do_not_call_list", "audit"):
        rows = desk.ctx.conn.execute(f"SELECT * FROM {table}").fetchall()
        assert "912345678" not in str([tuple(row) for row in rows])


# --- by code, for scripts


def test_a_grant_by_import_is_none(desk: Desk, an: int) -> None:
    said = [Said(CALL, OCCASION, GRANTED)]
    now = desk.ctx.clock()
    assert error(lambda: desk.consent.record(an, said, How.IMPORT, now)).code is Code.GRANT_BY_IMPORT
    desk.consent.record(an, [Said(CALL, OCCASION, REFUSED)], How.IMPORT, now)
    assert reason(desk, AN) is Reason.REFUSED


def test_a_wording_by_its_version(desk: Desk, an: int) -> None:
    now = desk.ctx.clock()
    said = [Said(CALL, OCCASION, GRANTED)]
    bad = error(lambda: desk.consent.record_by_code("KH-000001", said, How.COUNTER, now, 9))
    assert bad.code is Code.WORDING_UNKNOWN
    desk.consent.record_by_code(" kh-000001", said, How.COUNTER, now, 1)
    assert reason(desk, AN) is None
    assert error(lambda: desk.consent.record_by_code("x", said, How.COUNTER, now)).code is Code.CUSTOMER_UNKNOWN
