"""Founding a shop: refused before anything is made, taken back whole when it fails, and never over what lies there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.situation import Found
from kingoil_desk.service import founding
from kingoil_desk.service.founding import FoundingService
from kingoil_desk.service.key_ring import SHOPS_ENTRY
from kingoil_desk.service.shop import Lane
from kingoil_desk.store import profile, unfinished
from tests.conftest import FixedClock
from tests.service.founded import (
    CODE,
    DAY_PASSPHRASE,
    DETAILS,
    MANAGER,
    PASSPHRASE,
    Founded,
    Memory,
    contents,
    finds,
    found,
    opened,
    problems,
    refused,
    request,
    ring_of,
    sign_in,
)


class Forgetful(Memory):
    """Says yes to every write and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Altering(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:-1] + ("0" if password[-1] != "0" else "1"))


class Empty(Memory):
    """Answers with a text of nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        return "" if username in self.kept else None


def service(folder: Path) -> FoundingService:
    return FoundingService(folder, ring_of(Memory()), clock=FixedClock())


def test_what_was_agreed_on_is_what_opens(tmp_path: Path) -> None:
    place = Founded(tmp_path / "shop")
    found(place.folder, ring_of(place.backend))
    assert set(place.backend.kept) == {place.entry, SHOPS_ENTRY}
    shop = opened(place.start())
    (manager,) = shop.staff()
    assert (manager.name, manager.role, manager.pin_digits) == (MANAGER, Role.MANAGER, 0)
    shop.sign_in(manager.id, PASSPHRASE)
    desk = shop.desk(Lane.WRITE)
    assert desk.settings.read().details == DETAILS
    assert desk.recovery.test(CODE).number == desk.recovery.sheet().number
    assert problems(shop) == ()
    shop.close()


def test_only_its_owner_may_read_it_and_no_secret_lies_in_the_open(tmp_path: Path) -> None:
    place = Founded(tmp_path / "shop")
    found(place.folder, ring_of(place.backend))
    for path in (place.folder, *place.folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path.name
    key = place.backend.kept[place.entry]
    secrets = (CODE, PASSPHRASE, MANAGER, key)
    everything = b"".join(body or b"" for body in contents(place.folder).values())
    for secret in (*(text.encode() for text in secrets), bytes.fromhex(key)):
        assert secret not in everything
    assert all(word not in repr(request(place.folder, day_passphrase=DAY_PASSPHRASE)) for word in (CODE, PASSPHRASE))


@pytest.mark.parametrize("lying", [Forgetful, Altering, Empty])
def test_a_keyring_that_lies_stops_it_before_anything_is_there(tmp_path: Path, lying: type[Memory]) -> None:
    """K7."""
    assert refused(lambda: found(tmp_path, ring_of(lying()))).code is Code.KEYRING_UNTRUE
    assert contents(tmp_path) == {}
    found(tmp_path, ring_of(Memory()))


@pytest.mark.parametrize("code", [Code.KEYRING_LOCKED, Code.KEYRING_SILENT])
@pytest.mark.parametrize("entry", ["datakey", SHOPS_ENTRY])
def test_a_keyring_that_stops_answering_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: Code, entry: str
) -> None:
    ring = ring_of(Memory())
    keep = ring.keep

    def fail(user: str, text: str) -> None:
        if user.startswith(entry):
            raise KnownError(code)
        keep(user, text)

    monkeypatch.setattr(ring, "keep", fail)
    assert refused(lambda: found(tmp_path, ring)).code is code
    assert contents(tmp_path) == {}
    assert finds(Founded(tmp_path).start()) is Found.FIRST_RUN


def test_without_a_keyring_and_without_a_passphrase_there_is_no_shop(tmp_path: Path) -> None:
    assert refused(lambda: found(tmp_path, None)).code is Code.KEYRING_ABSENT
    assert contents(tmp_path) == {}


BAD: dict[str, tuple[dict[str, object], Code]] = {
    "no name of a shop": ({"details": ShopDetails(" ")}, Code.SHOP_NAME_NEEDED),
    "a name too long": ({"details": ShopDetails("x" * 101)}, Code.TEXT_TOO_LONG),
    "no name of a manager": ({"manager": "  "}, Code.STAFF_NAME_NEEDED),
    "a short passphrase": ({"passphrase": "ngắn"}, Code.PASSPHRASE_SHORT),
    "a common passphrase": ({"passphrase": "password1"}, Code.PASSPHRASE_COMMON),
    "the shop's name": ({"passphrase": DETAILS.name}, Code.PASSPHRASE_COMMON),
    "the manager's name": ({"passphrase": MANAGER}, Code.PASSPHRASE_COMMON),
    "a code that is none": ({"code": CODE[1:]}, Code.CODE_MISTYPED),
}


@pytest.mark.parametrize(("change", "code"), BAD.values(), ids=BAD)
def test_what_is_not_right_makes_nothing(tmp_path: Path, change: dict[str, object], code: Code) -> None:
    backend = Memory()
    bad = replace(request(tmp_path), **change)  # type: ignore[arg-type]
    error = refused(lambda: FoundingService(tmp_path, ring_of(backend)).found(bad))
    assert error.code is code
    assert contents(tmp_path) == {}
    assert backend.kept == {}


def test_the_checks_of_each_page(tmp_path: Path) -> None:
    checks = service(tmp_path)
    assert checks.check_shop(ShopDetails("  King   Oil ")) == ShopDetails("King Oil")
    checks.check_manager(MANAGER, PASSPHRASE, PASSPHRASE)
    checks.check_day_passphrase(DAY_PASSPHRASE, DAY_PASSPHRASE)
    differ: list[Callable[[], None]] = [
        lambda: checks.check_manager(MANAGER, PASSPHRASE, PASSPHRASE + " "),
        lambda: checks.check_day_passphrase(DAY_PASSPHRASE, ""),
    ]
    for call in differ:
        assert refused(call).code is Code.PASSPHRASES_DIFFER
    assert refused(lambda: checks.check_day_passphrase("kingoil1", "kingoil1")).code is Code.PASSPHRASE_COMMON
    (one, sheet), (two, _) = checks.new_code(), checks.new_code()
    assert (read_code(one), len(sheet)) == (one, 4)
    assert one != two
    assert contents(tmp_path) == {}


# --- over what lies there


def test_no_shop_is_founded_over_another(founded: Founded) -> None:
    before = contents(founded.folder)
    calls: list[Callable[[], None]] = [
        lambda: found(founded.folder, founded.ring()),
        lambda: service(founded.folder).check_folder(founded.folder),
    ]
    for call in calls:
        error = refused(call)
        assert (error.code, error.data) == (Code.PROFILE_EXISTS, {"folder": str(founded.folder)})
    (founded.folder / profile.POINTER).unlink()  # and not over what is left of one
    before.pop(profile.POINTER)
    assert refused(lambda: found(founded.folder, founded.ring())).code is Code.PROFILE_EXISTS
    assert contents(founded.folder) == before


def test_a_folder_of_other_things_and_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("…")
    assert refused(lambda: found(tmp_path, ring_of(Memory()))).code is Code.PROFILE_EXISTS
    with pytest.raises(KnownError):
        found(tmp_path / "letter.txt", ring_of(Memory()))
    assert contents(tmp_path) == {"letter.txt": "…".encode()}


def test_a_mark_alone_does_not_open_a_folder_of_other_things(tmp_path: Path) -> None:
    """What somebody else put beside it is never moved."""
    unfinished.begin(tmp_path, "0b54f4a3-9c1e-4a53-8d0e-6f5d3a1b2c4d")
    (tmp_path / "letter.txt").write_text("…")
    before = contents(tmp_path)
    assert refused(lambda: found(tmp_path, ring_of(Memory()))).code is Code.PROFILE_EXISTS
    assert contents(tmp_path) == before


def test_what_a_killed_run_left_is_moved_aside_and_kept(founded: Founded) -> None:
    """A run killed one step before the pointer: all but that is there."""
    unfinished.begin(founded.folder, founded.pointer.shop_id)
    (founded.folder / profile.POINTER).unlink()
    founded.backend.kept.clear()
    left = contents(founded.folder)
    assert founded.told().found is Found.FIRST_RUN
    found(founded.folder, founded.ring())
    (aside,) = founded.folder.glob("unfinished-*")
    assert contents(aside) == left
    opened(founded.start()).close()


def test_two_programs_do_not_found_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = profile.lock(tmp_path)
    assert refused(lambda: found(tmp_path, ring_of(Memory()))).code is Code.PROFILE_IN_USE
    held.release()
    assert contents(tmp_path) == {}


FULL = OSError(28, "made by the test")
STEPS = ["unfinished.begin", "profile.create_generation", "profile.write_pointer", "unfinished.end"]


@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_fills_up_at_any_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    module, name = step.split(".")

    def fail(*_: object) -> None:
        raise FULL

    with monkeypatch.context() as patched:
        patched.setattr(getattr(founding, module), name, fail)
        assert refused(lambda: found(tmp_path, ring_of(Memory()))).code is Code.DISK_FULL
    assert contents(tmp_path) == {}
    assert finds(Founded(tmp_path).start()) is Found.FIRST_RUN


def test_the_manager_can_begin_the_day_s_work(tmp_path: Path) -> None:
    """Nothing is missing in a founded shop that a filled one has."""
    place = Founded(tmp_path / "shop")
    found(place.folder, ring_of(place.backend))
    shop = opened(place.start())
    sign_in(shop)
    desk = shop.desk(Lane.WRITE)
    desk.staff.add("Hạnh", "284915")
    assert [member.name for member in shop.staff()] == [MANAGER, "Hạnh"]
    shop.close()
