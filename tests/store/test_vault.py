"""Opening the live file: damaged, cut, foreign, newer (D5, D8) are each told as what they are, and left untouched."""

import dataclasses
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.error_words import english
from kingoil_desk.store import vault
from kingoil_desk.store.connection import connect, transaction
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import Pointer, create_profile
from kingoil_desk.store.schema import SCHEMA_VERSION, V1
from tests.conftest import DATA_KEY, SHOP_NAME, STAFF

KEYS = Keys.derive(DATA_KEY, "shop")
PAGE = 4096


@dataclasses.dataclass
class Place:
    folder: Path
    pointer: Pointer

    @property
    def file(self) -> Path:
        return self.pointer.file(self.folder)

    def check(self, keys: Keys = KEYS) -> None:
        vault.check(self.folder, self.pointer, keys)

    def refused(self, keys: Keys = KEYS) -> Code:
        """The code that opening gives; nothing in the folder may be changed, made or removed by it."""
        before = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        with pytest.raises(KnownError) as caught:
            self.check(keys)
        after = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        after.pop(self.file.with_name("shop.db-shm"), None)
        before.pop(self.file.with_name("shop.db-shm"), None)
        assert after == before
        return caught.value.code


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folder = tmp_path / "shop"
    pointer = create_profile(folder, DATA_KEY, "shop", SHOP_NAME, STAFF, 1)
    conn = connect(pointer.file(folder), KEYS.db)
    with transaction(conn):
        conn.executemany("INSERT INTO setting VALUES (?, hex(randomblob(400)))", [(f"s{n}",) for n in range(300)])
    vault.close_clean(conn)
    return Place(folder, pointer)


def test_a_sound_file_passes_and_stays_one_file(place: Place) -> None:
    place.check()
    assert [path.name for path in place.file.parent.iterdir()] == ["shop.db"]


CUTS: dict[str, Callable[[int], int]] = {
    "by one byte": lambda size: size - 1,
    "by one page": lambda size: size - PAGE,
    "to a half": lambda size: size // 2,
    "to one page": lambda _: PAGE,
    "to less than a page": lambda _: PAGE - 1,
    "to 16 bytes": lambda _: 16,
    "to one byte": lambda _: 1,
}


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_file_is_damaged_and_never_an_empty_shop(place: Place, cut: str) -> None:
    body = place.file.read_bytes()
    place.file.write_bytes(body[: CUTS[cut](len(body))])
    code = place.refused()
    assert code is Code.FILE_DAMAGED
    said = english(KnownError(code))
    assert "damaged" in said
    assert "left exactly as it is" in said
    assert "Do not delete it: restore a backup" in said


def test_a_file_of_no_bytes_is_empty_and_never_an_empty_shop(place: Place) -> None:
    place.file.write_bytes(b"")
    code = place.refused()
    assert code is Code.FILE_EMPTY
    assert "no new shop was started over it. Restore a backup" in english(KnownError(code))


def test_a_missing_file_and_a_missing_generation(place: Place) -> None:
    place.file.unlink()
    assert place.refused() is Code.FILE_MISSING
    place.file.parent.rmdir()
    assert place.refused() is Code.FILE_MISSING


@pytest.mark.parametrize("at", [16, 100, PAGE - 1])
def test_a_flipped_bit_in_the_first_page_is_damage(place: Place, at: int) -> None:
    body = bytearray(place.file.read_bytes())
    body[at] ^= 1
    place.file.write_bytes(body)
    assert place.refused() is Code.FILE_DAMAGED


def test_another_beginning_is_another_file(place: Place) -> None:
    body = bytearray(place.file.read_bytes())
    body[0] ^= 1
    place.file.write_bytes(body)
    assert place.refused() is Code.FILE_FOREIGN


def test_a_plain_database_in_its_place(place: Place) -> None:
    place.file.unlink()
    plain = sql.connect(str(place.file))
    plain.execute("CREATE TABLE customer(name)")
    plain.close()
    assert place.refused() is Code.FILE_PLAIN


def test_random_bytes_in_its_place(place: Place) -> None:
    place.file.write_bytes(bytes(range(256)) * 64)
    assert place.refused() is Code.FILE_FOREIGN


def test_a_file_of_sqlcipher_3_in_its_place(place: Place) -> None:
    place.file.unlink()
    old = sql.connect(str(place.file))
    old.execute(f"PRAGMA key = \"x'{KEYS.db.hex()}'\"")
    old.execute("PRAGMA cipher_compatibility = 3")
    old.executescript(V1)
    old.close()
    assert place.refused() is Code.FILE_FOREIGN


def test_another_shop_s_file_in_its_place(place: Place, tmp_path: Path) -> None:
    """Made under the very same key, it is told by the shop's id inside."""
    other = create_profile(tmp_path / "other", DATA_KEY, "shop", SHOP_NAME, STAFF, 1)
    place.file.write_bytes(other.file(tmp_path / "other").read_bytes())
    assert place.refused() is Code.FILE_FOREIGN


@pytest.mark.parametrize(
    ("pragma", "code"),
    [
        (f"user_version = {SCHEMA_VERSION + 1}", Code.FILE_NEWER),
        ("user_version = 0", Code.FILE_DAMAGED),
        ("application_id = 1", Code.FILE_FOREIGN),
    ],
)
def test_the_file_s_own_numbers(place: Place, pragma: str, code: Code) -> None:
    conn = connect(place.file, KEYS.db)
    conn.set_authorizer(None)
    conn.execute(f"PRAGMA {pragma}")
    vault.close_clean(conn)
    assert place.refused() is code


def test_a_file_without_a_shop(place: Place) -> None:
    conn = connect(place.file, KEYS.db)
    conn.execute("DELETE FROM shop")
    vault.close_clean(conn)
    assert place.refused() is Code.FILE_DAMAGED


def test_a_wrong_key_is_told_from_damage(place: Place) -> None:
    assert place.refused(Keys.derive(bytes(32), "shop")) is Code.KEY_WRONG


def test_a_demo_never_becomes_a_real_shop(tmp_path: Path) -> None:
    """Kind stands in the pointer, in the file and in the keys: changing one, two or the pointer whole is not enough."""
    folder = tmp_path / "demo"
    pointer = create_profile(folder, DATA_KEY, "demo", SHOP_NAME, STAFF, 1)
    demo = Keys.derive(DATA_KEY, "demo")
    as_shop = dataclasses.replace(pointer, kind="shop")
    assert Place(folder, as_shop).refused(KEYS) is Code.KEY_WRONG
    fitting = dataclasses.replace(as_shop, check_value=KEYS.check_value.hex())
    assert Place(folder, fitting).refused(KEYS) is Code.FILE_DAMAGED
    assert Place(folder, as_shop).refused(demo) is Code.FILE_FOREIGN
    conn = connect(pointer.file(folder), demo.db)
    with pytest.raises(sql.IntegrityError, match="keeps its kind"):
        conn.execute("UPDATE shop SET kind = 'shop'")
    conn.close()


CRASH = """
import os, sys, pathlib
from kingoil_desk.store.connection import connect, transaction
conn = connect(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.stdin.read()))
with transaction(conn):
    conn.execute("INSERT INTO setting VALUES ('last', 'saved')")
os._exit(9)
"""


def crash(place: Place) -> None:
    """Leaves the file as a killed program does: with what was saved last in the log beside it."""
    subprocess.run([sys.executable, "-c", CRASH, str(place.file)], input=KEYS.db.hex(), text=True)
    assert vault.log_of(place.file).stat().st_size


def test_after_a_crash_nothing_saved_is_lost(place: Place) -> None:
    crash(place)
    place.check()
    conn = connect(place.file, KEYS.db)
    assert conn.execute("SELECT value FROM setting WHERE name = 'last'").fetchone()[0] == "saved"
    vault.close_clean(conn)
    assert [path.name for path in place.file.parent.iterdir()] == ["shop.db"]


def test_after_a_crash_every_page_is_looked_at(place: Place) -> None:
    crash(place)
    body = bytearray(place.file.read_bytes())
    body[-PAGE // 2] ^= 1  # a page that opening alone does not read
    place.file.write_bytes(body)
    assert place.refused() is Code.FILE_DAMAGED


def test_closing_while_the_disk_does_not_take_the_log_loses_nothing(place: Place) -> None:
    conn = connect(place.file, KEYS.db)
    reader = connect(place.file, KEYS.db, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM setting").fetchone()
    with transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('last', 'saved')")
    conn.set_busy_timeout(0)
    vault.close_clean(conn)
    reader.close()
    place.check()
