"""Staff: accounts, secrets and roles, in force at the next act; always a manager who can sign in (S4)."""

from collections.abc import Callable

import pytest

from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.role import Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, MANAGER, OTHER_CLERK
from tests.service.founded import refused
from tests.service.staffed import CLERK_ID, MANAGER_ID, OTHER_CLERK_ID, PASSPHRASE, PINS, log

NEW_PHRASE = "sóng vỗ bờ xa"


@pytest.fixture
def desk(staffed: Shop) -> Desk:
    """The desk of a shop with secrets, with the manager signed in."""
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    return staffed.desk(Lane.WRITE)


def rows_of(shop: Shop) -> list[tuple[object, ...]]:
    with shop.desk(Lane.WRITE).ctx.using() as conn:
        return [tuple(row) for row in conn.execute("SELECT * FROM staff").fetchall()]


# --- accounts


def test_somebody_new_signs_in(staffed: Shop, desk: Desk) -> None:
    seq = len(log(staffed))
    assert desk.staff.add("  Phạm   Thu ", "593716").staff
    new = staffed.staff()[-1]
    assert (new.name, new.role, new.pin_digits) == ("Phạm Thu", Role.COUNTER, 6)
    assert log(staffed, seq) == [(MANAGER, "manager", "staff.add", str(new.id))]
    assert staffed.sign_in(new.id, "593716").role is Role.COUNTER


@pytest.mark.parametrize(
    ("name", "pin", "code"),
    [
        ("", "593716", Code.STAFF_NAME_NEEDED), ("x" * 61, "593716", Code.TEXT_TOO_LONG),
        (CLERK, "593716", Code.STAFF_NAME_TAKEN), ("hanh", "593716", Code.STAFF_NAME_TAKEN),
        ("Phạm Thu", "59371", Code.PIN_SHAPE), ("Phạm Thu", "5937", Code.PIN_SHAPE),
        ("Phạm Thu", "593a16", Code.PIN_SHAPE), ("Phạm Thu", "123456", Code.PIN_TOO_SIMPLE),
        ("Phạm Thu", "", Code.PIN_SHAPE),
    ],
)  # fmt: skip
def test_what_is_not_right_adds_nobody(staffed: Shop, desk: Desk, name: str, pin: str, code: Code) -> None:
    before, seq = rows_of(staffed), len(log(staffed))
    assert refused(lambda: desk.staff.add(name, pin)).code is code
    assert rows_of(staffed) == before
    assert log(staffed, seq) == []


def test_a_manager_needs_a_passphrase(staffed: Shop, desk: Desk) -> None:
    for secret, code in (("593716", Code.PASSPHRASE_SHORT), ("Phạm Thu 1", Code.PASSPHRASE_COMMON)):
        error = refused(lambda secret=secret: desk.staff.add_manager(PASSPHRASE, "Phạm Thu", secret))
        assert error.code is code
    desk.staff.add_manager(PASSPHRASE, "Phạm Thu", NEW_PHRASE)
    new = staffed.staff()[-3]
    assert (new.name, new.role) == ("Phạm Thu", Role.MANAGER)
    assert staffed.sign_in(new.id, NEW_PHRASE).role is Role.MANAGER


def test_four_digits_only_where_the_manager_allows_them(staffed: Shop, desk: Desk) -> None:
    desk.settings.set_short_pins(True)
    desk.staff.add("Phạm Thu", "5937")
    desk.staff.set_pin(CLERK_ID, "593716")
    staffed.sign_in(staffed.staff()[-1].id, "5937")
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    desk.settings.set_short_pins(False)
    assert refused(lambda: desk.staff.set_pin(CLERK_ID, "5937")).code is Code.PIN_SHAPE
    staffed.sign_in(staffed.staff()[-1].id, "5937")  # what is set stays


def test_another_name(staffed: Shop, desk: Desk) -> None:
    assert refused(lambda: desk.staff.rename(CLERK_ID, "thảo")).code is Code.STAFF_NAME_TAKEN
    desk.staff.rename(CLERK_ID, CLERK.upper())  # one's own name in other letters is free
    desk.staff.rename(CLERK_ID, "Phạm Thu")
    assert staffed.sign_in(CLERK_ID, PINS[CLERK]).name == "Phạm Thu"


def test_a_name_is_free_again_when_its_person_left_and_not_given_back_twice(staffed: Shop, desk: Desk) -> None:
    desk.staff.set_active(CLERK_ID, False)
    desk.staff.add(CLERK, "593716")
    assert refused(lambda: desk.staff.set_active(CLERK_ID, True)).code is Code.STAFF_NAME_TAKEN
    assert [member.name for member in staffed.staff()] == [MANAGER, OTHER_CLERK, CLERK]
    assert len(desk.staff.members()) == 4


# --- secrets


def test_a_new_pin_takes_the_old_one_s_place(staffed: Shop, desk: Desk) -> None:
    desk.staff.set_pin(CLERK_ID, "593716")
    assert refused(lambda: staffed.sign_in(CLERK_ID, PINS[CLERK])).code is Code.SECRET_WRONG
    staffed.sign_in(CLERK_ID, "593716")


def test_one_s_own_secret_with_the_old_one(staffed: Shop, desk: Desk) -> None:
    staffed.sign_in(CLERK_ID, PINS[CLERK])
    assert refused(lambda: desk.staff.change_own("000000", "593716")).code is Code.SECRET_WRONG
    assert refused(lambda: desk.staff.change_own(PINS[CLERK], "111111")).code is Code.PIN_TOO_SIMPLE
    desk.staff.change_own(PINS[CLERK], "593716")
    assert staffed.sign_in(CLERK_ID, "593716").role is Role.COUNTER
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    assert refused(lambda: desk.staff.change_own(PASSPHRASE, "593716")).code is Code.PASSPHRASE_SHORT
    desk.staff.change_own(PASSPHRASE, NEW_PHRASE)
    staffed.sign_in(MANAGER_ID, NEW_PHRASE)


def test_no_pin_for_a_manager_and_no_passphrase_for_the_counter(desk: Desk) -> None:
    for call in (
        lambda: desk.staff.set_pin(MANAGER_ID, "593716"),
        lambda: desk.staff.set_passphrase(PASSPHRASE, CLERK_ID, NEW_PHRASE),
        lambda: desk.staff.set_active(MANAGER_ID, False),  # without the passphrase
        lambda: desk.staff.set_manager_active(PASSPHRASE, CLERK_ID, False),
    ):
        assert refused(call).code is Code.STAFF_UNKNOWN


@pytest.mark.parametrize("staff_id", [0, 99])
def test_nobody_s_account_is_changed(staffed: Shop, desk: Desk, staff_id: int) -> None:
    before = rows_of(staffed)
    calls: list[Callable[[], object]] = [
        lambda: desk.staff.rename(staff_id, "Phạm Thu"),
        lambda: desk.staff.set_pin(staff_id, "593716"),
        lambda: desk.staff.end_wait(staff_id),
        lambda: desk.staff.set_active(staff_id, False),
        lambda: desk.staff.change_role(PASSPHRASE, staff_id, Role.MANAGER, NEW_PHRASE),
    ]
    for call in calls:
        assert refused(call).code is Code.STAFF_UNKNOWN
    assert rows_of(staffed) == before


def test_no_secret_stands_in_the_log_or_in_the_list(staffed: Shop, desk: Desk) -> None:
    desk.staff.add("Phạm Thu", "593716")
    desk.staff.set_pin(CLERK_ID, "602715")
    desk.staff.change_role(PASSPHRASE, CLERK_ID, Role.MANAGER, NEW_PHRASE)
    with desk.ctx.using() as conn:
        everything = repr([tuple(row) for row in conn.execute("SELECT * FROM audit").fetchall()])
    everything += repr(desk.staff.members())
    assert not any(secret in everything for secret in ("593716", "602715", NEW_PHRASE, PASSPHRASE, "argon2"))


# --- roles, and always a manager


def test_a_role_goes_with_its_kind_of_secret(staffed: Shop, desk: Desk) -> None:
    error = refused(lambda: desk.staff.change_role(PASSPHRASE, CLERK_ID, Role.MANAGER, "593716"))
    assert error.code is Code.PASSPHRASE_SHORT
    desk.staff.change_role(PASSPHRASE, CLERK_ID, Role.MANAGER, NEW_PHRASE)
    assert staffed.sign_in(CLERK_ID, NEW_PHRASE).role is Role.MANAGER
    desk.staff.change_role(NEW_PHRASE, CLERK_ID, Role.COUNTER, "593716")  # one's own, in force at once
    assert refused(desk.staff.members).code is Code.NOT_ALLOWED
    assert staffed.sign_in(CLERK_ID, "593716").role is Role.COUNTER


def test_the_last_manager_stays(staffed: Shop, desk: Desk) -> None:
    before = rows_of(staffed)
    for call in (
        lambda: desk.staff.set_manager_active(PASSPHRASE, MANAGER_ID, False),
        lambda: desk.staff.change_role(PASSPHRASE, MANAGER_ID, Role.COUNTER, "593716"),
    ):
        seq = len(log(staffed))
        assert refused(call).code is Code.LAST_MANAGER
        assert log(staffed, seq) == []
        assert rows_of(staffed) == before


def test_a_manager_who_may_not_sign_in_does_not_count_as_one(staffed: Shop, desk: Desk) -> None:
    desk.staff.add_manager(PASSPHRASE, "Phạm Thu", NEW_PHRASE)
    other = next(member.id for member in staffed.staff() if member.name == "Phạm Thu")
    desk.staff.set_manager_active(PASSPHRASE, other, False)
    error = refused(lambda: desk.staff.set_manager_active(PASSPHRASE, MANAGER_ID, False))
    assert error.code is Code.LAST_MANAGER
    desk.staff.set_manager_active(PASSPHRASE, other, True)
    desk.staff.set_manager_active(PASSPHRASE, MANAGER_ID, False)
    assert next(member.name for member in staffed.staff()) == "Phạm Thu"
    assert refused(desk.staff.members).code is Code.NOT_SIGNED_IN  # one's own account too, at the next act


# --- in force at the next act (S4)


def test_who_was_shut_out_in_mid_session_is_refused(staffed: Shop, desk: Desk) -> None:
    clerk = staffed.sign_in(CLERK_ID, PINS[CLERK])
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    desk.staff.set_active(CLERK_ID, False)
    staffed.session.actor = clerk  # their session, still open
    seq = len(log(staffed))
    assert refused(lambda: desk.customers.add(CustomerDraft("Nguyễn Văn An"))).code is Code.NOT_SIGNED_IN
    assert log(staffed, seq) == [(CLERK, "counter", "refused", "add_customer")]


def test_a_manager_who_lost_the_role_in_mid_session_is_refused(staffed: Shop, desk: Desk) -> None:
    desk.staff.add_manager(PASSPHRASE, "Phạm Thu", NEW_PHRASE)
    other = next(member.id for member in staffed.staff() if member.name == "Phạm Thu")
    session = staffed.session.actor
    staffed.sign_in(other, NEW_PHRASE)
    desk.staff.change_role(NEW_PHRASE, MANAGER_ID, Role.COUNTER, "593716")
    staffed.session.actor = session
    seq = len(log(staffed))
    for lane in Lane:
        assert refused(staffed.desk(lane).staff.members).code is Code.NOT_ALLOWED
    assert log(staffed, seq) == [(MANAGER, "manager", "refused", "manage_staff")] * 3
    assert desk.settings.read()  # what the new role allows goes on


def test_a_session_does_not_grow_when_the_role_does(staffed: Shop, desk: Desk) -> None:
    clerk = staffed.sign_in(OTHER_CLERK_ID, PINS[OTHER_CLERK])
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    desk.staff.change_role(PASSPHRASE, OTHER_CLERK_ID, Role.MANAGER, NEW_PHRASE)
    staffed.session.actor = clerk
    assert refused(desk.staff.members).code is Code.NOT_ALLOWED
    staffed.sign_in(OTHER_CLERK_ID, NEW_PHRASE)
    assert len(desk.staff.members()) == 3
