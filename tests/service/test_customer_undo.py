"""A save taken back, a customer put away: by whom, how long, and what stays."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import (
    PhoneEntry,
)
from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.domain.role import Act
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Shop
from tests.service.customer_desk import (
    AN,
    CLERK,
    MANAGER,
    OTHER_CLERK,
    AsStaff,
    audited,
    buy,
    change,
    error,
    everything,
    typed,
)

MINUTE = 60_000


def test_the_last_save_is_taken_back_whole(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(
        desk, of, full_name="Trần Bình", birth=None, phones=(PhoneEntry("0987654321"),), addresses=(), notes="x" * 99
    )
    assert desk.customers.record(of).can_undo
    desk.customers.undo(of)
    assert typed(desk, of) == AN
    assert [hit.name for hit in desk.search.find("0912344180")] == ["Nguyễn Văn An"]
    assert desk.search.find("0987654321") == ()
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.NOTHING_TO_UNDO
    assert audited(desk)[-1][1:] == (
        "customer.undo_change",
        "KH-000001",
        "full_name birth phones addresses notes",
    )


def test_a_form_opened_before_an_undo_is_stale(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    mine = desk.customers.edit(of)
    desk.customers.undo(of)
    stale = error(lambda: desk.customers.change(of, replace(mine.draft, notes="y"), mine.version))
    assert stale.code is Code.CHANGED_MEANWHILE


def test_a_clerk_undoes_their_own_save_within_half_an_hour(
    desk: Desk, as_staff: AsStaff, clock: Callable[[], int]
) -> None:
    as_staff(CLERK)
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    clock.now += 30 * MINUTE  # type: ignore[attr-defined]
    assert desk.customers.record(of).can_undo
    clock.now += 1  # type: ignore[attr-defined]
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.UNDO_TOO_LATE
    as_staff(MANAGER)
    assert desk.customers.record(of).can_undo
    desk.customers.undo(of)
    assert typed(desk, of) == AN


def test_a_clerk_undoes_nobody_elses_save_and_a_manager_does(desk: Desk, as_staff: AsStaff) -> None:
    as_staff(CLERK)
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    as_staff(OTHER_CLERK)
    assert not desk.customers.record(of).can_undo
    refused = error(lambda: desk.customers.undo(of))
    assert (refused.code, refused.data) == (Code.NOT_ALLOWED, {"act": Act.UNDO_OTHERS_SAVE})
    as_staff(MANAGER)
    desk.customers.undo(of)
    assert typed(desk, of) == AN


def test_undoing_a_new_customer_puts_them_away(desk: Desk, as_staff: AsStaff) -> None:
    kept = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    of = desk.customers.add(replace(AN, full_name="Nguyễn Văn Ân")).customer_id
    desk.customers.undo(of)
    assert desk.customers.record(of).archived
    assert [(hit.customer_id, hit.archived) for hit in desk.search.find("nguyen van an")] == [(kept, False), (of, True)]
    as_staff(MANAGER)
    desk.customers.archive(of, False)
    assert typed(desk, of).full_name == "Nguyễn Văn Ân"


@pytest.mark.parametrize("tie", ["order", "draft", "consent"])
def test_a_new_customer_on_whom_something_hangs_stays(desk: Desk, clock: Callable[[], int], tie: str) -> None:
    of = desk.customers.add(AN).customer_id
    if tie == "order":
        buy(desk, of, clock(), "Dầu mè")
    elif tie == "draft":
        desk.orders.keep_draft(OrderDraft(customer_id=of))
    else:
        desk.consent.refuse_everything(of, How.COUNTER, clock())
    assert not desk.customers.record(of).can_undo
    assert error(lambda: desk.customers.undo(of)).code is Code.UNDO_TOO_LATE
    assert not desk.customers.record(of).archived


def test_an_order_since_a_change_does_not_keep_it_from_being_undone(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, notes="x")
    buy(desk, of, clock(), "Dầu mè")
    desk.customers.undo(of)
    assert typed(desk, of) == AN


# --- putting away


def test_an_archived_customer_is_still_found_last_and_marked(desk: Desk) -> None:
    first, second = (desk.customers.add(AN).customer_id for _ in range(2))
    assert desk.customers.archive(second).customers == {second}
    assert [(h.customer_id, h.archived) for h in desk.search.find("an")] == [(first, False), (second, True)]
    assert desk.customers.archive(second).customers == frozenset()
    for call in (lambda: desk.customers.edit(second), lambda: desk.customers.change(second, AN, 2)):
        assert error(call).code is Code.CUSTOMER_ARCHIVED
    desk.customers.archive(second, False)
    assert [h.archived for h in desk.search.find("an")] == [False, False]
    assert [row[1] for row in audited(desk)[-2:]] == ["customer.archive", "customer.bring_back"]


def test_a_clerk_puts_nobody_away(desk: Desk, as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    before, rows = everything(desk), len(audited(desk))
    assert error(lambda: desk.customers.archive(of)).code is Code.NOT_ALLOWED
    assert audited(desk)[rows:] == [(CLERK, "refused", "archive_customer", "")]
    after = everything(desk)
    assert after.pop("audit")[: len(before["audit"])] == before.pop("audit")
    assert after == before


def test_nobody_signed_in_sees_nothing(shop: Shop, desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    shop.session.sign_out()
    for call in ("record", "reveal", "edit", "undo", "archive"):
        assert error(lambda call=call: getattr(desk.customers, call)(of)).code is Code.NOT_SIGNED_IN  # type: ignore[misc]


def test_the_whole_file_verifies_after_all_of_it(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    change(desk, of, full_name="Trần Bình", addresses=())
    desk.consent.refuse_everything(of, How.COUNTER, clock())
    desk.customers.undo(of)
    desk.customers.archive(of)
    assert desk.upkeep.verify().problems == ()
