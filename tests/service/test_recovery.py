"""Recovery code and start-of-day passphrase of an opened shop: set whole or not at all, the old one then useless."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.recovery import Sheet
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import keyslots
from kingoil_desk.store.keyslots import KeySlots
from tests.service.founded import (
    CODE,
    DAY_PASSPHRASE,
    MANAGER,
    PASSPHRASE,
    SHEET,
    Founded,
    a_shop,
    contents,
    opened,
    refused,
    sign_in,
)
from tests.service.staffed import log

NEWER = make_code()


@pytest.fixture
def shop(founded: Founded) -> Iterator[Shop]:
    """The founded shop, open, with its manager signed in."""
    shop = opened(founded.start())
    sign_in(shop)
    yield shop
    shop.close()


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return shop.desk(Lane.WRITE)


def key_files(folder: Path) -> dict[str, bytes | None]:
    return {name: body for name, body in contents(folder).items() if name.startswith("keyslots")}


def test_the_sheet_in_force(desk: Desk, founded: Founded) -> None:
    assert desk.recovery.sheet() == Sheet(SHEET, founded.clock())


def test_the_right_code_passes_however_it_is_typed_and_no_other(desk: Desk, founded: Founded) -> None:
    before = contents(founded.folder)
    for typed in (CODE, grouped(CODE).lower()):
        assert desk.recovery.test(typed).number == SHEET
    for typed, code in ((make_code(), Code.CODE_WRONG), (CODE[:-1], Code.CODE_MISTYPED), ("", Code.CODE_MISTYPED)):
        assert refused(lambda typed=typed: desk.recovery.test(typed)).code is code
    assert contents(founded.folder) == before


def test_a_sound_slot_of_another_key_does_not_pass(desk: Desk, founded: Founded) -> None:
    """It opens, but not this file: to find out when it is needed would be too late."""
    pointer = founded.pointer
    slot = keyslots.seal(bytes(32), CODE, "recovery", pointer.shop_id, 1, SHEET, 1)
    keyslots.write_slots(founded.folder, KeySlots(pointer.shop_id, 1, (slot,)))
    error = refused(lambda: desk.recovery.test(CODE))
    assert (error.code, error.data) == (Code.CODE_WRONG, {"sheet": SHEET})


def test_key_files_that_are_gone_or_damaged_are_told(desk: Desk, founded: Founded) -> None:
    for name in ("keyslots.json", "keyslots.bak"):
        (founded.folder / name).write_bytes(b"torn")
    for call in (desk.recovery.sheet, lambda: desk.recovery.test(CODE)):
        assert refused(call).code is Code.SLOTS_DAMAGED
    for name in ("keyslots.json", "keyslots.bak"):
        (founded.folder / name).unlink()
    assert refused(desk.recovery.sheet).code is Code.SLOTS_MISSING


def test_a_new_code_takes_the_old_one_s_place(shop: Shop, desk: Desk, founded: Founded) -> None:
    seq = len(log(shop))
    assert desk.recovery.change(PASSPHRASE, NEWER, "9XYZ") == Sheet("9XYZ", founded.clock())
    assert log(shop, seq) == [(MANAGER, "manager", "recovery_code.change", "9XYZ")]
    assert desk.recovery.test(NEWER).number == "9XYZ"
    assert refused(lambda: desk.recovery.test(CODE)).data == {"sheet": "9XYZ"}
    json, copy = key_files(founded.folder).values()
    assert json == copy
    shop.close()
    del founded.backend.kept[founded.entry]
    assert refused(lambda: founded.start().open_with_code(CODE)).code is Code.CODE_WRONG
    founded.start().open_with_code(NEWER).close()


def test_the_day_s_passphrase_stays_beside_a_new_code(tmp_path: Path) -> None:
    guarded = a_shop(tmp_path / "guarded", day_passphrase=DAY_PASSPHRASE)
    shop = guarded.start().open_with_passphrase(DAY_PASSPHRASE)
    sign_in(shop)
    shop.desk(Lane.WRITE).recovery.change(PASSPHRASE, NEWER, "9XYZ")
    shop.close()
    guarded.start().open_with_passphrase(DAY_PASSPHRASE).close()
    guarded.start().open_with_code(NEWER).close()


def test_what_is_not_right_changes_nothing(shop: Shop, desk: Desk, founded: Founded) -> None:
    before, seq = key_files(founded.folder), len(log(shop))
    assert refused(lambda: desk.recovery.change("sai rồi bạn ơi", NEWER, "9XYZ")).code is Code.SECRET_WRONG
    assert refused(lambda: desk.recovery.change(PASSPHRASE, NEWER[1:], "9XYZ")).code is Code.CODE_MISTYPED
    assert key_files(founded.folder) == before
    assert [row[2] for row in log(shop, seq)] == ["confirm.failed"]


@pytest.mark.parametrize("failing", ["the copy", "the log", "the file that counts"])
def test_whenever_it_fails_the_code_before_still_opens(
    shop: Shop, desk: Desk, founded: Founded, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    """Whoever is told that it failed goes on with the old sheet, and may throw the new one away."""

    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL)

    stage, conn = keyslots.stage_slots, desk.ctx.conn

    def then_no_commit(folder: Path, slots: KeySlots) -> None:
        """The copy is written, and then the end of the transaction fails, as on a disk that is full by now."""
        stage(folder, slots)
        conn.set_authorizer(None)
        conn.execute("PRAGMA defer_foreign_keys = ON")
        conn.execute("INSERT INTO customer_save VALUES (1, 99, 1, '', 1, 1, NULL)")

    before, seq = (founded.folder / "keyslots.json").read_bytes(), len(log(shop))
    with monkeypatch.context() as patched:
        if failing == "the copy":
            patched.setattr(keyslots, "stage_slots", full)
        elif failing == "the file that counts":
            patched.setattr(keyslots, "write_slots", full)
        else:
            patched.setattr(keyslots, "stage_slots", then_no_commit)
        with pytest.raises((KnownError, sql.IntegrityError)):
            desk.recovery.change(PASSPHRASE, NEWER, "9XYZ")
    assert (founded.folder / "keyslots.json").read_bytes() == before
    assert ("recovery_code.change" in [row[2] for row in log(shop, seq)]) == (failing == "the file that counts")
    assert desk.recovery.test(CODE).number == SHEET
    shop.close()
    del founded.backend.kept[founded.entry]
    founded.start().open_with_code(CODE).close()
    json, copy = key_files(founded.folder).values()
    assert json == copy == before


# --- the start-of-day passphrase


@pytest.fixture
def ringless(founded: Founded) -> Iterator[Shop]:
    """The founded shop on a PC without a keyring, opened by its code, with its manager signed in."""
    founded.no_ring = KnownError(Code.KEYRING_ABSENT)
    shop = founded.start().open_with_code(CODE)
    sign_in(shop)
    yield shop
    shop.close()


def test_a_passphrase_is_set_beside_the_code(ringless: Shop, founded: Founded) -> None:
    assert ringless.key_kept is KeyKept.CODE
    recovery, seq = ringless.desk(Lane.WRITE).recovery, len(log(ringless))
    recovery.set_day_passphrase(PASSPHRASE, DAY_PASSPHRASE)
    assert log(ringless, seq) == [(MANAGER, "manager", "day_passphrase.set", "")]
    assert ringless.key_kept is KeyKept.PASSPHRASE
    assert recovery.test(CODE).number == SHEET
    json, copy = key_files(founded.folder).values()
    assert json == copy
    for secret in (DAY_PASSPHRASE, PASSPHRASE):
        assert secret.encode() not in (json or b"")


def test_another_one_takes_its_place_without_the_one_before(tmp_path: Path) -> None:
    """Forgotten is no reason to go without: the code opens, and the manager's own passphrase is asked."""
    guarded = a_shop(tmp_path / "guarded", day_passphrase=DAY_PASSPHRASE)
    shop = guarded.start().open_with_code(CODE)
    sign_in(shop)
    shop.desk(Lane.WRITE).recovery.set_day_passphrase(PASSPHRASE, "mưa rơi ngoài hiên")
    shop.close()
    assert refused(lambda: guarded.start().open_with_passphrase(DAY_PASSPHRASE)).code is Code.DAY_PASSPHRASE_WRONG
    guarded.start().open_with_passphrase("mưa rơi ngoài hiên").close()


def test_where_the_keyring_has_the_key_there_is_none(shop: Shop, desk: Desk, founded: Founded) -> None:
    """The keyring would open the file past it."""
    before, seq = key_files(founded.folder), len(log(shop))
    assert refused(lambda: desk.recovery.set_day_passphrase(PASSPHRASE, DAY_PASSPHRASE)).code is Code.NOT_ALLOWED
    assert (key_files(founded.folder), log(shop, seq), shop.key_kept) == (before, [], KeyKept.KEYRING)


def test_a_passphrase_that_is_refused_changes_nothing(ringless: Shop, founded: Founded) -> None:
    recovery, before, seq = ringless.desk(Lane.WRITE).recovery, key_files(founded.folder), len(log(ringless))
    for own, day, code in (
        ("sai rồi bạn ơi", DAY_PASSPHRASE, Code.SECRET_WRONG),
        (PASSPHRASE, "ngắn", Code.PASSPHRASE_SHORT),
        (PASSPHRASE, "mật khẩu", Code.PASSPHRASE_COMMON),
    ):
        assert refused(lambda own=own, day=day: recovery.set_day_passphrase(own, day)).code is code
    assert key_files(founded.folder) == before
    assert [row[2] for row in log(ringless, seq)] == ["confirm.failed"]
    assert ringless.key_kept is KeyKept.CODE


@pytest.mark.parametrize("failing", ["stage_slots", "write_slots"])
def test_a_full_disk_leaves_the_code_as_the_way_in(
    ringless: Shop, founded: Founded, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL)

    recovery, before = ringless.desk(Lane.WRITE).recovery, (founded.folder / "keyslots.json").read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(keyslots, failing, full)
        assert refused(lambda: recovery.set_day_passphrase(PASSPHRASE, DAY_PASSPHRASE)).code is Code.DISK_FULL
    assert (founded.folder / "keyslots.json").read_bytes() == before
    assert ringless.key_kept is KeyKept.CODE
    ringless.close()
    assert not founded.told().has_passphrase
    founded.start().open_with_code(CODE).close()
    json, copy = key_files(founded.folder).values()
    assert json == copy == before


def test_a_demo_has_no_code(tmp_path: Path) -> None:
    Shop.make_demo(tmp_path / "demo", 2, 1)
    demo = Shop.open(tmp_path / "demo")
    demo.sign_in_as(1)
    recovery = demo.desk(Lane.WRITE).recovery
    for call in (recovery.sheet, lambda: recovery.test(CODE)):
        assert refused(call).code is Code.SLOTS_MISSING
    assert demo.key_kept is KeyKept.DEMO
    demo.close()
