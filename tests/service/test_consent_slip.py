"""What a customer's slip says: what is in force now, what was said last, and where in the ledger that stands."""

from collections.abc import Callable

import pytest

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.policy import PolicyDraft
from kingoil_desk.domain.role import Actor
from kingoil_desk.service.consent import Said
from kingoil_desk.service.consent_slip import LATEST, Standing
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent
from tests.conftest import CLERK, SHOP_NAME, FixedClock

DAY = 86_400_000
YES = Said(Channel.MESSAGE, Purpose.MARKETING, Decision.GRANTED)


@pytest.fixture
def mai(desk: Desk) -> int:
    draft = CustomerDraft(
        full_name="Nguyễn Thị Mai",
        phones=(PhoneEntry("0912 345 678"),),
        emails=(EmailEntry("mai@thu.example"),),
        addresses=(AddressEntry("12 Lê Lợi"),),
    )
    return desk.customers.add(draft).customer_id


def write(desk: Desk, *rows: NewConsent) -> None:
    with transaction(desk.ctx.conn) as conn:
        consents.append_all(conn, desk.ctx.keys, 1, rows)
        consents.refresh_state(conn, rows[0].customer_id or 0)


def granted(customer_id: int, at: int, expires_at: int, **more: object) -> NewConsent:
    cell = Channel.CALL, Purpose.OCCASION
    row = NewConsent(customer_id, *cell, Decision.GRANTED, at, at, How.LETTER, 2, 1, expires_at=expires_at)
    return row._replace(**more)


def test_nothing_said_is_never_asked_and_no_reference(desk: Desk, mai: int, clock: FixedClock) -> None:
    slip = desk.slips.make(mai)
    assert (slip.shop.name, slip.code, slip.name, slip.made_at) == (SHOP_NAME, "KH-000001", "Nguyễn Thị Mai", clock.now)
    assert slip.standing == tuple(Standing(channel, tuple(Purpose), None) for channel in Channel)
    assert (slip.said, slip.left_out, slip.reference) == ((), 0, None)


def test_what_stands_alike_is_one_group_of_its_channel(desk: Desk, mai: int, clock: FixedClock) -> None:
    desk.consent.refuse_everything(mai, How.PHONE, clock.now - 60_000)
    desk.consent.record(mai, [YES], How.COUNTER, clock.now)
    slip = desk.slips.make(mai)
    rest = tuple(purpose for purpose in Purpose if purpose is not Purpose.MARKETING)
    assert slip.standing == (
        Standing(Channel.CALL, tuple(Purpose), Decision.REFUSED),
        Standing(Channel.MESSAGE, rest, Decision.REFUSED),
        Standing(Channel.MESSAGE, (Purpose.MARKETING,), Decision.GRANTED),
        Standing(Channel.EMAIL, tuple(Purpose), Decision.REFUSED),
    )
    yes, no = slip.said
    assert (yes.decision, yes.cells, yes.wording, yes.policy, yes.how) == (
        Decision.GRANTED, ((Channel.MESSAGE, Purpose.MARKETING),), 1, 0, How.COUNTER,
    )  # fmt: skip
    assert (no.decision, set(no.cells), no.stated_at, no.wording) == (
        Decision.REFUSED, set(CELLS), clock.now - 60_000, 0,
    )  # fmt: skip


def test_a_grant_names_its_end_versions_and_who_spoke(desk: Desk, mai: int, clock: FixedClock) -> None:
    desk.policies.add(PolicyDraft("Một", "Một"))
    desk.policies.add(PolicyDraft("Hai", "Hai"))
    write(desk, granted(mai, clock.now, clock.now + DAY, policy_id=2, representative="Lê Văn Tư"))
    slip = desk.slips.make(mai)
    assert Standing(Channel.CALL, (Purpose.OCCASION,), Decision.GRANTED, clock.now + DAY) in slip.standing
    (said,) = slip.said
    assert (said.wording, said.policy, said.expires_at, said.representative, said.recorded_by) == (
        1, 2, clock.now + DAY, "Lê Văn Tư", CLERK,
    )  # fmt: skip


def test_a_grant_that_is_over_does_not_stand_but_was_said(desk: Desk, mai: int, clock: FixedClock) -> None:
    write(desk, granted(mai, clock.now - 2 * DAY, clock.now - DAY))
    slip = desk.slips.make(mai)
    assert all(standing.decision is None for standing in slip.standing)
    assert slip.said[0].expires_at == clock.now - DAY


def test_a_slip_of_the_pen_and_its_correction_are_both_told(desk: Desk, mai: int, clock: FixedClock) -> None:
    desk.consent.record(mai, [YES], How.COUNTER, clock.now)
    ids = desk.consent.view(mai).history[0].ids
    clock.now += 1000
    desk.consent.take_back(mai, ids)
    back, first = desk.slips.make(mai).said
    assert back.corrects
    assert not back.corrected
    assert first.corrected
    assert first.decision is Decision.GRANTED
    assert desk.slips.make(mai).standing[1].decision is None


def test_old_words_are_left_out_unless_they_still_stand(desk: Desk, mai: int, clock: FixedClock) -> None:
    refused = Said(Channel.EMAIL, Purpose.ANALYSIS, Decision.REFUSED)
    desk.consent.record(mai, [refused], How.COUNTER, clock.now)
    for turn in range(LATEST + 3):
        clock.now += 60_000
        decision = Decision.WITHDRAWN if turn % 2 else Decision.GRANTED
        desk.consent.record(mai, [Said(*CELLS[0], decision)], How.COUNTER, clock.now)
    slip = desk.slips.make(mai)
    assert len(slip.said) == LATEST + 1
    assert slip.left_out == 3
    assert slip.said[-1].cells == ((Channel.EMAIL, Purpose.ANALYSIS),)


def test_the_reference_finds_the_rows_again(desk: Desk, mai: int, clock: FixedClock) -> None:
    other = desk.customers.add(CustomerDraft(full_name="Trần Văn Ba")).customer_id
    desk.consent.record(other, [YES], How.COUNTER, clock.now)
    desk.consent.refuse_everything(mai, How.COUNTER, clock.now)
    slip = desk.slips.make(mai)
    assert slip.reference is not None
    newest = desk.ctx.conn.execute("SELECT id, mac FROM consent ORDER BY id DESC LIMIT 1").fetchone()
    assert (slip.reference.first, slip.reference.newest) == (2, newest["id"])
    assert slip.reference.mark == newest["mac"].hex()[:12]


def test_each_slip_is_one_row_in_the_log_also_by_counter_staff(
    desk: Desk, mai: int, as_staff: Callable[[str], Actor]
) -> None:
    as_staff(CLERK)
    desk.slips.make(mai)
    row = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert tuple(row) == (CLERK, "consent.slip", "KH-000001", "")


def test_it_holds_no_way_to_reach_anybody(desk: Desk, mai: int, clock: FixedClock) -> None:
    desk.consent.refuse_everything(mai, How.PHONE, clock.now, note="đừng gọi 0912 345 678")
    told = repr(desk.slips.make(mai))
    for secret in ("345", "mai@", "Lê Lợi", "đừng"):
        assert secret not in told


def test_nobody_has_no_slip(desk: Desk) -> None:
    with pytest.raises(KnownError) as caught:
        desk.slips.make(99)
    assert caught.value.code is Code.CUSTOMER_UNKNOWN
