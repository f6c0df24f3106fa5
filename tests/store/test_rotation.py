"""A new generation: the same shop under another key, and the old one untouched in its own folder."""

import errno
from dataclasses import dataclass
from pathlib import Path

import pytest

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import consents, copies, rotation, vault, verify
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import connect, transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import Pointer, create_profile
from kingoil_desk.store.rotation import next_generation
from kingoil_desk.store.vault import close_clean
from tests.conftest import DATA_KEY, SHOP_NAME, STAFF

NEW_KEYS = [bytes([number] * 32) for number in (7, 8, 9)]


@dataclass
class Place:
    folder: Path
    pointer: Pointer
    data_key: bytes = DATA_KEY

    @property
    def keys(self) -> Keys:
        return Keys.derive(self.data_key, "shop")

    def renew(self, new_key: bytes) -> "Place":
        generation = self.pointer.generation + 1
        new = next_generation(self.folder, self.pointer, self.keys, new_key, generation, 5)
        return Place(self.folder, new, new_key)

    def work(self, name: str) -> None:
        """One change with its row in the log, one word in the ledger, one setting."""
        conn = connect(self.pointer.file(self.folder), self.keys.db)
        with transaction(conn):
            conn.execute("INSERT INTO setting VALUES (?, 'kept')", (name,))
            said = NewConsent(None, Channel.CALL, Purpose.MARKETING, Decision.REFUSED, 1, 1, How.PHONE, 1, note=name)
            consents.append(conn, self.keys, self.pointer.generation, said)
            AuditTrail(conn, self.keys, self.pointer.generation).append(2, 1, "Bảo", "manager", "worked", name)
        close_clean(conn)

    def problems(self) -> list[verify.Problem]:
        conn = connect(self.pointer.file(self.folder), self.keys.db, read_only=True)
        found = verify.everything(conn, self.keys, self.pointer.generation)
        conn.close()
        return found

    def rows(self, query: str) -> list[tuple[object, ...]]:
        conn = connect(self.pointer.file(self.folder), self.keys.db, read_only=True)
        found = [tuple(row) for row in conn.execute(query).fetchall()]
        conn.close()
        return found


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folder = tmp_path / "shop"
    place = Place(folder, create_profile(folder, DATA_KEY, "shop", SHOP_NAME, STAFF, 1))
    place.work("one")
    return place


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_opens_under_the_new_key_alone_and_the_old_one_stays(place: Place) -> None:
    before = files(place.folder)
    new = place.renew(NEW_KEYS[0])
    after = files(place.folder)
    assert after.items() >= before.items()  # the pointer among it
    assert len(after) == len(before) + 1
    vault.check(new.folder, new.pointer, new.keys)
    vault.check(place.folder, place.pointer, place.keys)
    for pointer, keys in ((new.pointer, place.keys), (place.pointer, new.keys)):
        with pytest.raises(KnownError) as caught:
            vault.check(place.folder, pointer, keys)
        assert caught.value.code is Code.KEY_WRONG
    assert (new.pointer.generation, new.pointer.shop_id) == (2, place.pointer.shop_id)


def test_the_chains_verify_across_three_renewals(place: Place) -> None:
    secret = place.rows("SELECT value FROM secret")
    for number, key in enumerate(NEW_KEYS, 2):
        place = place.renew(key)
        assert place.problems() == []
        place.work(f"in generation {number}")
        assert place.problems() == []
    assert [row[0] for row in place.rows("SELECT DISTINCT generation FROM audit ORDER BY 1")] == [1, 2, 3, 4]
    assert place.rows("SELECT count(*) FROM consent") == [(4,)]
    assert place.rows("SELECT object FROM audit WHERE action = 'key.renewed'") == [("2",), ("3",), ("4",)]
    assert place.rows("SELECT value FROM secret") == secret  # a refusal is known again by its hash


@pytest.mark.parametrize("table", ["audit", "consent"])
def test_a_row_of_an_earlier_generation_is_still_guarded(place: Place, table: str) -> None:
    new = place.renew(NEW_KEYS[0])
    new.work("two")
    conn = connect(new.pointer.file(new.folder), new.keys.db)
    conn.set_authorizer(None)
    conn.execute(f"DROP TRIGGER {table}_no_update")
    column = "actor" if table == "audit" else "note"
    conn.execute(f"UPDATE {table} SET {column} = 'nobody' WHERE rowid = 1")
    close_clean(conn)
    assert [problem.code for problem in new.problems()] == [f"{table}_chain"]


def test_what_a_killed_program_left_in_the_log_goes_along(place: Place) -> None:
    conn = connect(place.pointer.file(place.folder), place.keys.db)
    with transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('last', 'saved')")
    new = place.renew(NEW_KEYS[0])
    conn.close()
    assert ("last", "saved") in new.rows("SELECT * FROM setting")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_nothing_of_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, number: int, call: str
) -> None:
    def fail(*_: object) -> int:
        raise OSError(number, "made by the test")

    before = files(place.folder)
    folders = len(list((place.folder / "data").iterdir()))
    with monkeypatch.context() as patched:
        patched.setattr(copies.os, call, fail)
        with pytest.raises(KnownError) as caught:
            place.renew(NEW_KEYS[0])
    assert caught.value.code is (Code.DISK_FULL if number == errno.ENOSPC else Code.FOLDER_PROTECTED)
    assert files(place.folder) == before
    assert len(list((place.folder / "data").iterdir())) == folders
    assert place.renew(NEW_KEYS[0]).problems() == []


def test_a_copy_that_does_not_check_is_no_generation(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def bad(*_: object) -> None:
        raise KnownError(Code.FILE_DAMAGED)

    before = files(place.folder)
    monkeypatch.setattr(rotation, "copy_checked", bad)
    with pytest.raises(KnownError) as caught:
        place.renew(NEW_KEYS[0])
    assert caught.value.code is Code.FILE_DAMAGED
    assert files(place.folder) == before
