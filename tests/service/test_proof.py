"""Signing in and proving it again (S2, S5): wrong tries cost time, whatever is restarted or set to another time."""

import subprocess
import sys
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.throttle import FREE_TRIES, LONGEST_WAIT_MS
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import staff_secrets
from tests.conftest import CLERK, MANAGER, FixedClock
from tests.service import staffed as staffing
from tests.service.founded import refused
from tests.service.staffed import CLERK_ID, MANAGER_ID, PASSPHRASE, PINS, Uptime, log, open_shop

ROOT = Path(__file__).parents[2]
MINUTE = 60_000


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was compared with a hash: the real comparison is slow on purpose, and tested elsewhere."""
    compared: list[str] = []
    right = {staffing.hashed(secret): secret for secret in (PASSPHRASE, *PINS.values())}

    def verify(text: str, phc: str) -> bool:
        compared.append(text)
        return right[phc] == text

    monkeypatch.setattr(staff_secrets, "verify", verify)
    return compared


def guess(shop: Shop, staff_id: int, secret: str = "000000") -> KnownError:
    return refused(lambda: shop.sign_in(staff_id, secret))


def test_the_right_secret_signs_in(staffed: Shop) -> None:
    for staff_id, name, secret, role in (
        (MANAGER_ID, MANAGER, PASSPHRASE, Role.MANAGER),
        (CLERK_ID, CLERK, PINS[CLERK], Role.COUNTER),
    ):
        actor = staffed.sign_in(staff_id, secret)
        assert (actor.staff_id, actor.name, actor.role) == (staff_id, name, role)
        assert staffed.session.actor == actor
    assert log(staffed)[-2:] == [(MANAGER, "manager", "signed_in", ""), (CLERK, "counter", "signed_in", "")]


def test_a_wrong_one_does_not_and_is_a_row_in_the_log(staffed: Shop) -> None:
    before = len(log(staffed))
    error = guess(staffed, CLERK_ID, PINS[CLERK] + " ")
    assert (error.code, error.data) == (Code.SECRET_WRONG, {"left": FREE_TRIES - 1})
    assert staffed.session.actor is None
    assert log(staffed, before) == [(CLERK, "counter", "sign_in.failed", "")]
    assert guess(staffed, CLERK_ID, PASSPHRASE).data == {"left": FREE_TRIES - 2}  # somebody else's is a wrong one
    assert guess(staffed, MANAGER_ID, PINS[CLERK]).data == {"left": FREE_TRIES - 1}  # counted for each person
    staffed.sign_in(CLERK_ID, PINS[CLERK])
    assert guess(staffed, CLERK_ID).data == {"left": FREE_TRIES - 1}  # a right one ends the counting


@pytest.mark.parametrize("staff_id", [0, 99, -1])
def test_nobody_signs_in_as_nobody(staffed: Shop, staff_id: int) -> None:
    assert guess(staffed, staff_id).code is Code.STAFF_UNKNOWN


def test_who_may_not_sign_in_any_more_does_not(staffed: Shop) -> None:
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    staffed.desk(Lane.WRITE).staff.set_active(CLERK_ID, False)
    assert guess(staffed, CLERK_ID, PINS[CLERK]).code is Code.STAFF_UNKNOWN


def test_without_a_secret_nobody_signs_in(shop: Shop) -> None:
    """People of a demo have none; an empty text is not theirs."""
    for typed in ("", PASSPHRASE):
        assert guess(shop, 1, typed).code is Code.STAFF_UNKNOWN


def test_only_a_demo_signs_in_without_a_question(staffed: Shop) -> None:
    assert refused(lambda: staffed.sign_in_as(MANAGER_ID)).code is Code.NOT_SIGNED_IN
    assert staffed.session.actor is None


# --- guessing


def test_waits_grow_to_five_minutes_and_no_further(staffed: Shop, uptime: Uptime, quick: list[str]) -> None:
    waits = []
    for number in range(16):
        error = guess(staffed, CLERK_ID)
        if number < FREE_TRIES - 1:
            assert error.code is Code.SECRET_WRONG
            continue
        assert error.code is Code.SECRET_WAIT
        waits.append(error.data["seconds"])
        uptime.ms += int(error.data["seconds"]) * 1000
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300, 300]
    assert len(quick) == 16


def test_while_there_is_a_wait_even_the_right_one_is_not_looked_at(
    staffed: Shop, uptime: Uptime, quick: list[str]
) -> None:
    for _ in range(FREE_TRIES):
        guess(staffed, CLERK_ID)
    uptime.ms += 4_999
    error = guess(staffed, CLERK_ID, PINS[CLERK])
    assert (error.code, error.data) == (Code.SECRET_WAIT, {"seconds": 1})
    assert len(quick) == FREE_TRIES
    assert next(member for member in staffed.staff() if member.id == CLERK_ID).wait_ms == 1
    uptime.ms += 1
    staffed.sign_in(CLERK_ID, PINS[CLERK])
    staffed.sign_in(MANAGER_ID, PASSPHRASE)  # the others never had to wait


def test_a_hundred_guesses_with_restarts_and_clock_changes(
    staffed: Shop, clock: FixedClock, uptime: Uptime, quick: list[str]
) -> None:
    """S2: every trick in turn, one guess a second: what is compared is bounded by the time that really passed."""
    shop, booted = staffed, -uptime.ms // 1000
    for number, real_s in enumerate(range(1, 101)):
        guess(shop, MANAGER_ID)
        if number % 3 == 0:  # the program anew
            shop.close()
            shop = open_shop(shop.folder, clock, uptime)
        clock.now += (-1, 1)[number % 2] * 400 * 24 * 60 * MINUTE  # the date, back and forth
        if number % 7 == 0:  # the PC off and on
            booted = real_s
        uptime.ms = (real_s - booted) * 1000
    assert FREE_TRIES <= len(quick) <= FREE_TRIES + 5  # 5 + 10 + 20 + 40 + 80 s is more than these 100
    # the only manager is not locked out: after five minutes the right passphrase opens
    uptime.ms += LONGEST_WAIT_MS
    shop.sign_in(MANAGER_ID, PASSPHRASE)
    shop.close()


def test_a_wait_ends_when_it_was_told_to_though_the_pc_was_restarted(
    staffed: Shop, uptime: Uptime, quick: list[str]
) -> None:
    """The new boot's clock passes the moment of the old one meanwhile, and must not begin to count again there."""
    for _ in range(10):
        guess(staffed, MANAGER_ID)
        uptime.ms += LONGEST_WAIT_MS
    uptime.ms = 200_000  # off and on, and the eleventh
    assert guess(staffed, MANAGER_ID).data == {"seconds": 300}
    uptime.ms = 1_000  # off and on again
    assert guess(staffed, MANAGER_ID, PASSPHRASE).data == {"seconds": 299}
    uptime.ms += 299_000
    staffed.sign_in(MANAGER_ID, PASSPHRASE)


KILLED = """
import os, pathlib, signal, sys
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import staff_secrets
staff_secrets.verify = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
shop = Shop.open_with(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
shop.sign_in(2, "000000")
"""


def test_a_try_counts_though_the_program_is_killed_before_it_is_looked_at(staffed: Shop, clock: FixedClock) -> None:
    folder = staffed.folder
    staffed.close()
    for _ in range(FREE_TRIES):
        command = [sys.executable, "-c", KILLED, str(folder), staffing.DATA_KEY.hex()]
        assert subprocess.run(command, cwd=ROOT).returncode == -9
    shop = Shop.open_with(folder, staffing.DATA_KEY)
    assert guess(shop, CLERK_ID, PINS[CLERK]).code is Code.SECRET_WAIT
    assert next(member for member in shop.staff() if member.id == CLERK_ID).wait_ms > 0
    shop.close()


def test_a_manager_ends_a_wait(staffed: Shop, quick: list[str]) -> None:
    for _ in range(FREE_TRIES):
        guess(staffed, CLERK_ID)
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    staffed.desk(Lane.WRITE).staff.end_wait(CLERK_ID)
    staffed.sign_in(CLERK_ID, PINS[CLERK])


def test_a_hash_of_another_cost_is_made_anew_at_the_next_sign_in(
    staffed: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    conn = staffed.desk(Lane.WRITE).ctx.conn
    old = conn.execute("SELECT secret FROM staff WHERE id = ?", (CLERK_ID,)).fetchone()[0]
    monkeypatch.setattr(staff_secrets, "is_outdated", lambda _: True)
    guess(staffed, CLERK_ID)
    assert conn.execute("SELECT secret FROM staff WHERE id = ?", (CLERK_ID,)).fetchone()[0] == old
    staffed.sign_in(CLERK_ID, PINS[CLERK])
    row = conn.execute("SELECT secret, pin_digits FROM staff WHERE id = ?", (CLERK_ID,)).fetchone()
    assert row["secret"] != old
    assert (staff_secrets.verify(PINS[CLERK], row["secret"]), row["pin_digits"]) == (True, 6)


# --- asked again for one act (S5)


def test_each_such_act_asks_again(staffed: Shop) -> None:
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    staff = staffed.desk(Lane.WRITE).staff
    names = lambda: [member.name for member in staff.members()]  # noqa: E731
    before, rows = names(), len(log(staffed))
    error = refused(lambda: staff.add_manager("sai rồi bạn ơi", "Phạm Thu", "sóng vỗ bờ xa"))
    assert error.code is Code.SECRET_WRONG
    assert names() == before
    assert log(staffed, rows) == [(MANAGER, "manager", "confirm.failed", "")]
    staff.add_manager(PASSPHRASE, "Phạm Thu", "sóng vỗ bờ xa")
    assert sorted(names()) == sorted([*before, "Phạm Thu"])
    again = refused(
        lambda: staff.add_manager("", "Phạm Hà", "sóng vỗ bờ xa")
    )  # the right one counted for that act alone
    assert again.code is Code.SECRET_WRONG
    assert "Phạm Hà" not in names()


def test_guessing_there_costs_time_as_at_the_sign_in(staffed: Shop, uptime: Uptime, quick: list[str]) -> None:
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    staff = staffed.desk(Lane.WRITE).staff
    compared = len(quick)
    for _ in range(FREE_TRIES + 20):
        refused(lambda: staff.set_manager_active("000000", MANAGER_ID, False))
    assert len(quick) - compared == FREE_TRIES
    assert guess(staffed, MANAGER_ID, PASSPHRASE).code is Code.SECRET_WAIT


def test_somebody_else_s_secret_does_not_confirm(staffed: Shop) -> None:
    staffed.sign_in(MANAGER_ID, PASSPHRASE)
    staff = staffed.desk(Lane.WRITE).staff
    error = refused(lambda: staff.change_role(PINS[CLERK], CLERK_ID, Role.MANAGER, "sóng vỗ bờ xa"))
    assert error.code is Code.SECRET_WRONG
    assert {member.id for member in staff.members() if member.role is Role.MANAGER} == {MANAGER_ID}
