"""A start: every row of the vault's table is told apart, and nothing is made, changed or removed by looking."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import ALPHABET, grouped, make_code
from kingoil_desk.domain.situation import Found, KeyKept
from kingoil_desk.service import start_up
from kingoil_desk.service.key_ring import SHOPS_ENTRY
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import copies, keyslots, places, profile
from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.vault import close_clean
from tests.service.founded import (
    CODE,
    DAY_PASSPHRASE,
    DETAILS,
    SHEET,
    Founded,
    a_shop,
    contents,
    finds,
    opened,
    problems,
    refused,
)

OTHER_KEY = "ab" * 32


def data_key(founded: Founded) -> bytes:
    return bytes.fromhex(founded.backend.kept[founded.entry])


# --- what opens


def test_a_founded_shop_opens_without_questions(founded: Founded) -> None:
    for _ in range(2):
        shop = opened(founded.start())
        assert (shop.name, shop.is_demo, shop.key_kept) == (DETAILS.name, False, KeyKept.KEYRING)
        assert problems(shop) == ()
        shop.close()


def test_a_demo_opens_as_a_demo(tmp_path: Path) -> None:
    Shop.make_demo(tmp_path / "demo", 5, 1)
    shop = opened(Founded(tmp_path / "demo", no_ring=KnownError(Code.KEYRING_LOCKED)).start())
    assert shop.is_demo
    shop.close()


def test_a_shop_that_is_open_elsewhere(founded: Founded) -> None:
    shop = opened(founded.start())
    found = founded.start().begin()
    assert not isinstance(found, Shop)
    assert (found.found, found.error and found.error.code) == (Found.OTHER, Code.PROFILE_IN_USE)
    shop.close()


# --- where nothing is


@pytest.mark.parametrize("there", [True, False])
def test_an_empty_folder_is_a_first_run(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "new"
    if there:
        folder.mkdir()
    place = Founded(folder)
    assert place.told().found is Found.FIRST_RUN
    place.no_ring = KnownError(Code.KEYRING_ABSENT)
    assert place.told().found is Found.FIRST_RUN_WITHOUT_KEYRING
    assert folder.exists() == there


@pytest.mark.parametrize(
    ("code", "found"),
    [(Code.KEYRING_LOCKED, Found.KEYRING_LOCKED), (Code.KEYRING_SILENT, Found.KEYRING_SILENT)],
)
def test_while_the_keyring_cannot_be_asked_nothing_is_a_first_run(tmp_path: Path, code: Code, found: Found) -> None:
    assert Founded(tmp_path, no_ring=KnownError(code)).told().found is found


def test_a_folder_that_is_gone_while_the_keyring_knows_its_shop(founded: Founded) -> None:
    shutil.rmtree(founded.folder)
    told = founded.told()
    assert (told.found, told.shop_name) == (Found.DATA_GONE, DETAILS.name)
    assert not founded.folder.exists()
    founded.start().check_name(told, f"  {DETAILS.name.replace(' ', '  ')} ")
    for typed in ("", "King Oil", DETAILS.name.lower()):
        assert refused(lambda typed=typed: founded.start().check_name(told, typed)).code is Code.SHOP_NAME_DIFFERS
    assert founded.start().folder_for_another() == founded.folder


def test_another_folder_than_the_listed_one_is_a_first_run(founded: Founded, tmp_path: Path) -> None:
    founded.folder = tmp_path / "another"
    assert founded.told().found is Found.FIRST_RUN


def test_a_file_that_is_gone(founded: Founded) -> None:
    founded.file.unlink()
    told = founded.told()
    assert (told.found, told.shop_name, told.file) == (Found.DATA_GONE, DETAILS.name, founded.file)
    founded.backend.kept.clear()  # without its key too
    assert founded.told().found is Found.DATA_GONE
    another = founded.start().folder_for_another()
    assert another == founded.folder.with_name("shop-2")
    assert not another.exists()


# --- what lies there and is not sound


POINTERS: dict[str, bytes | None] = {
    "missing": None,
    "empty": b"",
    "torn": b'{"format": 1, "shop_id": "0b5',
    "a list": b"[]",
    "no text": b"\xff\xfe\x00",
    "of no generation": b'{"format": 1, "kind": "shop", "generation": 0}',
}


@pytest.mark.parametrize("body", POINTERS.values(), ids=POINTERS)
def test_data_without_a_sound_pointer_is_never_a_first_run(founded: Founded, body: bytes | None) -> None:
    (founded.folder / profile.POINTER).unlink()
    if body is not None:
        (founded.folder / profile.POINTER).write_bytes(body)
    told = founded.told()
    assert (told.found, told.error and told.error.code) == (Found.OTHER, Code.PROFILE_UNREADABLE)
    assert told.error is not None
    assert told.error.data == {"folder": str(founded.folder)}


@pytest.mark.parametrize("left", ["data", "keyslots.json", "keyslots.bak"])
def test_any_part_of_a_shop_is_never_a_first_run(founded: Founded, left: str) -> None:
    for entry in founded.folder.iterdir():
        if entry.name != left:
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    told = founded.told()
    assert (told.found, told.error and told.error.code) == (Found.OTHER, Code.PROFILE_UNREADABLE)


def test_a_folder_of_other_things_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("…")
    told = Founded(tmp_path).told()
    assert (told.found, told.error and told.error.code) == (Found.OTHER, Code.NOT_A_PROFILE)


def cut(founded: Founded, size: int) -> None:
    founded.file.write_bytes(founded.file.read_bytes()[:size])


def flip(founded: Founded) -> None:
    body = bytearray(founded.file.read_bytes())
    body[200] ^= 1
    founded.file.write_bytes(body)


DAMAGES: dict[str, Callable[[Founded], None]] = {
    "of no bytes": lambda founded: cut(founded, 0),
    "a stub": lambda founded: cut(founded, 1000),
    "cut by a byte": lambda founded: cut(founded, founded.file.stat().st_size - 1),
    "its first page changed": flip,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_with_the_right_key(founded: Founded, damage: Callable[[Founded], None]) -> None:
    damage(founded)
    told = founded.told()
    assert (told.found, told.sheet, told.has_recovery) == (Found.DAMAGED, SHEET, True)
    before = contents(founded.folder)
    assert refused(lambda: founded.start().open_with_code(CODE)).code in (Code.FILE_DAMAGED, Code.FILE_EMPTY)
    assert contents(founded.folder) == before


def test_a_file_of_a_newer_program(founded: Founded) -> None:
    conn = connect(founded.file, Keys.derive(data_key(founded), "shop").db)
    conn.set_authorizer(None)
    conn.execute("PRAGMA user_version = 99")
    close_clean(conn)
    assert founded.told().found is Found.NEWER


def test_a_pointer_of_a_newer_program(founded: Founded) -> None:
    pointer = founded.folder / profile.POINTER
    pointer.write_text(json.dumps({"format": 99, "what": "ever"}))
    assert founded.told().found is Found.NEWER


# --- the key


def test_no_key_in_the_keyring(founded: Founded) -> None:
    del founded.backend.kept[founded.entry]
    told = founded.told()
    assert (told.found, told.sheet, told.has_recovery) == (Found.KEY_ABSENT, SHEET, True)


def test_neither_key_nor_key_files(founded: Founded) -> None:
    del founded.backend.kept[founded.entry]
    for name in profile.SLOT_FILES:
        (founded.folder / name).unlink()
    told = founded.told()
    assert (told.found, told.has_recovery) == (Found.NO_WAY_IN, False)
    before = contents(founded.folder)
    assert refused(lambda: founded.start().open_with_code(CODE)).code is Code.SLOTS_MISSING
    assert contents(founded.folder) == before


@pytest.mark.parametrize("junk", ["", "f" * 63, "g" * 64, "F" * 64, "slot:…"])
def test_junk_in_the_entry_opens_nothing_and_stays(founded: Founded, junk: str) -> None:
    """K3: SQLCipher would take it for a passphrase and begin an empty file under it."""
    founded.backend.kept[founded.entry] = junk
    assert founded.told().found is Found.KEY_MALFORMED
    entry = founded.entry
    shop = founded.start().open_with_code(CODE)
    assert problems(shop) == ()
    shop.close()
    assert founded.backend.kept[entry] == junk
    opened(founded.start()).close()


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


def test_a_shop_without_such_a_passphrase_is_not_opened_by_one(founded: Founded) -> None:
    assert refused(lambda: founded.start().open_with_passphrase("")).code is Code.DAY_PASSPHRASE_WRONG


def test_the_keyring_is_gone_and_no_passphrase_was_agreed_on(founded: Founded) -> None:
    founded.no_ring = KnownError(Code.KEYRING_ABSENT)
    told = founded.told()
    assert (told.found, told.has_recovery) == (Found.KEYRING_SILENT, True)


# --- where to look


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This person's own folder."""
    monkeypatch.setattr(places, "default_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


def test_the_usual_folder_is_the_noted_one_or_a_listed_one(own: Path, founded: Founded) -> None:
    assert start_up.usual_folder(founded.ring) == founded.folder
    assert start_up.usual_folder(Founded(own, no_ring=KnownError(Code.KEYRING_LOCKED)).ring) == own
    start_up.remember(founded.folder)
    assert start_up.usual_folder(Founded(own).ring) == founded.folder
    start_up.remember(own)
    shutil.rmtree(founded.folder)
    assert start_up.usual_folder(founded.ring) == own
