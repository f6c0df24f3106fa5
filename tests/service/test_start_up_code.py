"""A start with the recovery code or the day's passphrase: what opens, what is renewed, and what changes nothing."""

import shutil
from pathlib import Path

import pytest

from kingoil_desk.domain.check_character import ALPHABET
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.domain.situation import Found, KeyKept
from kingoil_desk.service.key_ring import SHOPS_ENTRY
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import copies, keyslots, profile
from tests.service.founded import (
    CODE,
    DAY_PASSPHRASE,
    PASSPHRASE,
    SHEET,
    Founded,
    a_shop,
    contents,
    finds,
    opened,
    problems,
    refused,
    sign_in,
)

OTHER_KEY = "ab" * 32


def data_key(founded: Founded) -> bytes:
    return bytes.fromhex(founded.backend.kept[founded.entry])


# --- another key in the entry


def test_another_key_in_the_entry(founded: Founded) -> None:
    """K2: told from damage, never overwritten; the code makes a new generation, and the old one stays."""
    entry, old = founded.entry, founded.file
    founded.backend.kept[entry] = OTHER_KEY
    assert founded.told().found is Found.KEY_OTHER
    before = old.read_bytes()
    shop = founded.start().open_with_code(CODE)
    assert founded.pointer.generation == 2
    assert problems(shop) == ()
    shop.close()
    assert old.read_bytes() == before
    assert founded.backend.kept[entry] == OTHER_KEY
    assert founded.entry in founded.backend.kept
    again = opened(founded.start())
    assert again.file != old
    assert problems(again) == ()
    again.close()
    assert keyslots.read_slots(founded.folder).generation == 2
    founded.backend.kept.clear()  # and the same sheet opens the new generation
    founded.start().open_with_code(CODE).close()


def test_a_renewal_that_was_given_up_half_way_does_not_bar_the_next(
    founded: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its entry is there, under a number that is then skipped; the generation before is in force meanwhile."""
    founded.backend.kept[founded.entry] = OTHER_KEY
    before = contents(founded.folder)

    def fail(*_: object) -> None:
        raise OSError(28, "made by the test")

    with monkeypatch.context() as patched:
        patched.setattr(profile, "write_pointer", fail)
        assert refused(lambda: founded.start().open_with_code(CODE)).code is Code.DISK_FULL
    assert founded.pointer.generation == 1
    assert (
        contents(founded.folder).items()
        >= {name: body for name, body in before.items() if name != "keyslots.bak"}.items()
    )
    assert founded.start().begin().found is Found.KEY_OTHER  # type: ignore[union-attr]
    founded.start().open_with_code(CODE).close()
    assert founded.pointer.generation == 3
    opened(founded.start()).close()


def test_a_disk_that_is_full_while_the_file_is_copied_leaves_nothing_of_the_copy(
    founded: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "made by the test")

    founded.backend.kept[founded.entry] = OTHER_KEY
    before = contents(founded.folder)
    monkeypatch.setattr(copies.os, "fsync", fail)
    assert refused(lambda: founded.start().open_with_code(CODE)).code is Code.DISK_FULL
    assert contents(founded.folder) == before


def test_a_new_key_is_made_when_asked_for(founded: Founded) -> None:
    old = data_key(founded)
    founded.start().open_with_code(CODE, new_key=True).close()
    assert founded.pointer.generation == 2
    assert data_key(founded) != old
    shop = opened(founded.start())
    assert problems(shop) == ()
    shop.close()


# --- the recovery code (R1-R3, R5)


def slip(code: str) -> str:
    other = ALPHABET[(ALPHABET.index(code[3]) + 1) % len(ALPHABET)]
    return code[:3] + other + code[4:]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (make_code(), Code.CODE_WRONG), (slip(CODE), Code.CODE_MISTYPED), (CODE[1:], Code.CODE_MISTYPED),
        ("", Code.CODE_MISTYPED),
    ],
    ids=["of another shop", "one slip", "one short", "nothing"],
)  # fmt: skip
def test_a_code_that_does_not_open_changes_nothing(founded: Founded, typed: str, code: Code) -> None:
    del founded.backend.kept[founded.entry]
    before, kept = contents(founded.folder), dict(founded.backend.kept)
    error = refused(lambda: founded.start().open_with_code(typed))
    assert error.code is code
    assert error.data == ({"sheet": SHEET} if code is Code.CODE_WRONG else {})
    assert contents(founded.folder) == before
    assert founded.backend.kept == kept


def test_the_right_code_opens_and_the_next_start_needs_none(founded: Founded) -> None:
    key = founded.backend.kept.pop(founded.entry)
    shop = founded.start().open_with_code(grouped(CODE).lower().replace("0", "o"))
    assert shop.key_kept is KeyKept.KEYRING
    shop.close()
    assert founded.backend.kept[founded.entry] == key
    assert founded.pointer.generation == 1
    again = opened(founded.start())
    assert problems(again) == ()
    with again.desk(Lane.WRITE).ctx.using() as conn:
        log = [tuple(row) for row in conn.execute("SELECT action, object FROM audit WHERE action LIKE 'recov%'")]
    assert log == [("recovered_by_code", SHEET)]
    again.close()


def test_key_files_of_another_shop(founded: Founded, tmp_path: Path) -> None:
    other = a_shop(tmp_path / "other", day_passphrase=DAY_PASSPHRASE)
    del founded.backend.kept[founded.entry]
    for name in profile.SLOT_FILES:
        shutil.copy(other.folder / name, founded.folder / name)
    before = contents(founded.folder)
    assert founded.told().found is Found.NO_WAY_IN
    assert refused(lambda: founded.start().open_with_code(CODE)).code is Code.CODE_OF_OTHER_SHOP
    assert contents(founded.folder) == before


@pytest.mark.parametrize("body", [None, b"", b"torn"])
@pytest.mark.parametrize("name", profile.SLOT_FILES)
def test_one_sound_key_file_is_enough_and_makes_the_other_whole(
    founded: Founded, name: str, body: bytes | None
) -> None:
    sound = (founded.folder / name).read_bytes()
    (founded.folder / name).unlink()
    if body is not None:
        (founded.folder / name).write_bytes(body)
    del founded.backend.kept[founded.entry]
    assert founded.told().found is Found.KEY_ABSENT
    founded.start().open_with_code(CODE).close()
    assert (founded.folder / name).read_bytes() == sound


def test_a_start_with_the_key_makes_key_files_whole_too(founded: Founded) -> None:
    sound = (founded.folder / "keyslots.bak").read_bytes()
    (founded.folder / "keyslots.bak").unlink()
    opened(founded.start()).close()
    assert (founded.folder / "keyslots.bak").read_bytes() == sound


@pytest.mark.parametrize("code", [Code.KEYRING_LOCKED, Code.KEYRING_SILENT, Code.KEYRING_ABSENT])
def test_the_code_opens_while_the_keyring_cannot_be_used(founded: Founded, code: Code) -> None:
    founded.no_ring, kept = KnownError(code), dict(founded.backend.kept)
    shop = founded.start().open_with_code(CODE)
    assert shop.key_kept is KeyKept.CODE
    shop.close()
    assert founded.backend.kept == kept


def test_the_code_opens_though_the_keyring_keeps_nothing(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    del founded.backend.kept[founded.entry]
    monkeypatch.setattr(founded.backend, "set_password", lambda *_: None)
    shop = founded.start().open_with_code(CODE)
    assert shop.key_kept is KeyKept.CODE
    shop.close()
    assert finds(founded.start()) is Found.KEY_ABSENT


def test_a_list_that_cannot_be_written_leaves_the_shop_open(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error behind the opening must not leave the folder locked by nobody."""
    del founded.backend.kept[SHOPS_ENTRY]
    kept = founded.backend.set_password

    def only_keys(service: str, user: str, text: str) -> None:
        if user != SHOPS_ENTRY:
            kept(service, user, text)

    monkeypatch.setattr(founded.backend, "set_password", only_keys)
    founded.start().open_with_code(CODE).close()
    opened(founded.start()).close()


# --- the start-of-day passphrase


@pytest.fixture
def guarded(tmp_path: Path) -> Founded:
    """A shop founded where there is no keyring."""
    return a_shop(tmp_path / "guarded", day_passphrase=DAY_PASSPHRASE)


@pytest.mark.parametrize("no_ring", [KnownError(Code.KEYRING_ABSENT), None])
def test_the_day_s_passphrase_is_asked_with_a_keyring_and_without(guarded: Founded, no_ring: KnownError | None) -> None:
    guarded.no_ring = no_ring
    told = guarded.told()
    assert (told.found, told.has_passphrase, told.has_recovery, told.sheet) == (Found.PASSPHRASE, True, True, SHEET)
    before = contents(guarded.folder)
    for typed in ("", DAY_PASSPHRASE + " ", CODE):
        error = refused(lambda typed=typed: guarded.start().open_with_passphrase(typed))
        assert error.code is Code.DAY_PASSPHRASE_WRONG
    assert contents(guarded.folder) == before
    shop = guarded.start().open_with_passphrase(DAY_PASSPHRASE)
    assert shop.key_kept is KeyKept.PASSPHRASE
    assert problems(shop) == ()
    shop.close()


def test_its_key_goes_into_no_keyring_though_the_code_opens_it_beside_one(guarded: Founded) -> None:
    """Or whoever can open this person's keyring would need the passphrase no more."""
    shop = guarded.start().open_with_code(CODE)
    assert (shop.key_kept, guarded.backend.kept) == (KeyKept.PASSPHRASE, {})
    shop.close()
    assert finds(guarded.start()) is Found.PASSPHRASE


@pytest.mark.parametrize("no_ring", [None, KnownError(Code.KEYRING_ABSENT)], ids=["keyring", "none"])
def test_the_code_never_takes_the_day_s_passphrase_away(guarded: Founded, no_ring: KnownError | None) -> None:
    """Even when a new key is asked for: nobody typed the passphrase that it would have to be wrapped under."""
    guarded.no_ring = no_ring
    guarded.start().open_with_code(CODE, new_key=True).close()
    assert guarded.told().found is Found.PASSPHRASE
    guarded.start().open_with_passphrase(DAY_PASSPHRASE).close()


def test_a_shop_that_lost_its_keyring_gets_one_and_is_asked_for_it_from_then_on(founded: Founded) -> None:
    founded.no_ring = KnownError(Code.KEYRING_ABSENT)
    assert finds(founded.start()) is Found.KEYRING_GONE
    shop = founded.start().open_with_code(CODE)
    sign_in(shop)
    shop.desk(Lane.WRITE).recovery.set_day_passphrase(PASSPHRASE, DAY_PASSPHRASE)
    key = shop.data_key
    shop.close()
    behind_a_lock = founded.start().open_with_key(key, KeyKept.CODE)
    assert isinstance(behind_a_lock, Shop)
    assert behind_a_lock.key_kept is KeyKept.PASSPHRASE
    behind_a_lock.close()
    told = founded.told()
    assert (told.found, told.has_passphrase, told.has_recovery) == (Found.PASSPHRASE, True, True)
    again = founded.start().open_with_passphrase(DAY_PASSPHRASE)
    assert again.key_kept is KeyKept.PASSPHRASE
    assert problems(again) == ()
    again.close()
    founded.start().open_with_code(CODE).close()


def test_a_shop_without_such_a_passphrase_is_not_opened_by_one(founded: Founded) -> None:
    assert refused(lambda: founded.start().open_with_passphrase("")).code is Code.DAY_PASSPHRASE_WRONG


def test_the_keyring_is_gone_and_no_passphrase_was_agreed_on(founded: Founded) -> None:
    founded.no_ring = KnownError(Code.KEYRING_ABSENT)
    told = founded.told()
    assert (told.found, told.has_recovery) == (Found.KEYRING_GONE, True)
