"""Copies of a whole file: equal row by row, under whatever key was asked for, and never there by half."""

import errno
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import copies
from kingoil_desk.store.connection import Connection, connect, create, maintain, transaction
from kingoil_desk.store.copies import copy_checked
from kingoil_desk.store.vault import close_clean

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
ROWS = [(f"s{number}", "x" * 900) for number in range(400)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    create(path, KEY).close()
    conn = connect(path, KEY)
    with transaction(conn):
        conn.executemany("INSERT INTO setting VALUES (?, ?)", ROWS)
    close_clean(conn)
    return path


def copied(file: Path, to: Path, key: bytes) -> None:
    conn = maintain(file, KEY)
    try:
        copy_checked(conn, to, key)
    finally:
        conn.close()


def rows(file: Path, key: bytes) -> list[tuple[object, ...]]:
    conn = connect(file, key, read_only=True)
    found = [tuple(row) for row in conn.execute("SELECT name, value FROM setting").fetchall()]
    conn.close()
    return sorted(found)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("key", [KEY, OTHER])
def test_a_copy_is_the_same_file_under_its_key(file: Path, key: bytes) -> None:
    before, to = file.read_bytes(), file.with_name("copy.db")
    copied(file, to, key)
    assert names(file.parent) == {"shop.db", "copy.db"}
    assert rows(to, key) == sorted(ROWS)
    assert to.stat().st_mode & 0o077 == 0
    assert file.read_bytes() == before
    assert to.read_bytes()[:16] != before[:16]  # a salt of its own: a log of the one never fits the other
    conn = connect(to, key)
    assert conn.execute("PRAGMA user_version").fetchone()[0] >= 2
    conn.close()
    if key != KEY:
        with pytest.raises(KnownError):
            connect(to, KEY).close()


def test_what_is_still_in_the_log_is_in_the_copy(file: Path) -> None:
    writer = connect(file, KEY)
    with transaction(writer):
        writer.execute("INSERT INTO setting VALUES ('last', 'saved')")
    copied(file, file.with_name("copy.db"), OTHER)
    writer.close()
    assert ("last", "saved") in rows(file.with_name("copy.db"), OTHER)


def test_an_older_copy_gives_way_only_to_a_whole_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to = file.with_name("copy.db")
    to.write_bytes(b"an older copy")
    file.with_name("copy.db.part").write_bytes(b"of a killed program")

    def bad(_: Connection) -> None:
        raise KnownError(Code.FILE_DAMAGED)

    with monkeypatch.context() as patched:
        patched.setattr(copies, "_check", bad)
        with pytest.raises(KnownError):
            copied(file, to, KEY)
    assert to.read_bytes() == b"an older copy"
    assert names(file.parent) == {"shop.db", "copy.db"}
    copied(file, to, KEY)
    assert rows(to, KEY) == sorted(ROWS)


@pytest.mark.parametrize("at", [-2000, 3 * 4096 + 100])
def test_a_damaged_file_gives_no_copy(file: Path, at: int) -> None:
    body = bytearray(file.read_bytes())
    body[at] ^= 1
    file.write_bytes(body)
    with pytest.raises(KnownError) as caught:
        copied(file, file.with_name("copy.db"), OTHER)
    assert caught.value.code is Code.FILE_DAMAGED
    assert names(file.parent) == {"shop.db"}


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, Code.DISK_FULL), (errno.EROFS, Code.FOLDER_PROTECTED), (errno.EIO, Code.DISK_FAILING)],
)
def test_a_disk_that_fails_leaves_no_copy(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: Code
) -> None:
    def fail(*_: object) -> int:
        raise OSError(number, "made by the test")

    with monkeypatch.context() as patched:
        patched.setattr(copies.os, call, fail)
        with pytest.raises(KnownError) as caught:
            copied(file, file.with_name("copy.db"), KEY)
    assert caught.value.code is code
    assert names(file.parent) == {"shop.db"}
    assert rows(file, KEY) == sorted(ROWS)
