"""A save taken back, a customer put away: by whom, how long, and what stays."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import (
    AddressEntry,
    CustomerDraft,
    EmailEntry,
    Gender,
    Label,
    PhoneEntry,
)
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import without_ids
from kingoil_desk.domain.order import Line, OrderDraft
from kingoil_desk.domain.role import Act, Actor
from kingoil_desk.service.customer import Saved
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Shop
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.orders import NewOrder, insert_order

MANAGER, CLERK, OTHER_CLERK = "Bảo", "Hạnh", "Thảo"
MINUTE = 60_000
BEN_THANH = next(c for c in unit.communes("79") if c.name == "Bến Thành")
AN = CustomerDraft(
    "Nguyễn Văn An",
    birth=Birth(14, 3),
    gender=Gender.MALE,
    phones=(PhoneEntry("0912 344 180", Label.MOBILE), PhoneEntry("028 3823 7720", Label.SHARED)),
    emails=(EmailEntry("nguyenan@gmail.com", Label.PERSONAL),),
    addresses=(AddressEntry("12 Lê Thánh Tôn, P. Bến Thành", BEN_THANH.code, "79", Label.DELIVERY),),
    notes="thích dầu mè",
)
TABLES = (
    "customer", "phone", "email", "address", "customer_save", "search_doc", "audit", "counter", "consent",
    "consent_state", "consent_head",
)  # fmt: skip
AsStaff = Callable[[str], Actor]


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that a save may touch, to show that nothing was half-saved."""
    found = {table: [tuple(row) for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")] for table in TABLES}
    found["terms"] = [tuple(row) for row in desk.ctx.conn.execute("SELECT id FROM search_docsize")]
    return found


def audited(desk: Desk, since: int = 1) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq").fetchall()
    return [tuple(row) for row in rows][since:]


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def change(desk: Desk, customer_id: int, **new: object) -> Saved:
    editable = desk.customers.edit(customer_id)
    return desk.customers.change(customer_id, replace(editable.draft, **new), editable.version)  # type: ignore[arg-type]


def typed(desk: Desk, customer_id: int) -> CustomerDraft:
    return without_ids(desk.customers.edit(customer_id).draft)


def buy(desk: Desk, customer_id: int, at: int, *names: str, product_id: int | None = None) -> int:
    lines = tuple(Line(product_id, name[:3], name, "chai", 1, 1_000) for name in names)
    with transaction(desk.ctx.conn) as conn:
        number = f"DH-{conn.execute('SELECT count(*) FROM orders').fetchone()[0]:04d}"
        return insert_order(conn, NewOrder(number, at, lines, customer_id, 1))


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
    before = everything(desk)
    assert error(lambda: desk.customers.archive(of)).code is Code.NOT_ALLOWED
    assert everything(desk) == before


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
