"""A start: every row of the vault's table is told apart, and nothing is made, changed or removed by looking."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, KeyKept
from kingoil_desk.service import start_up
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import places, profile
from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.vault import close_clean
from tests.service.founded import (
    CODE,
    DETAILS,
    SHEET,
    Founded,
    contents,
    opened,
    problems,
    refused,
)


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
    del founded.backend.kept[founded.entry]  # the code's key is proved on the file before it goes anywhere
    before, kept = contents(founded.folder), dict(founded.backend.kept)
    assert refused(lambda: founded.start().open_with_code(CODE)).code in (Code.FILE_DAMAGED, Code.FILE_EMPTY)
    assert contents(founded.folder) == before
    assert founded.backend.kept == kept


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
