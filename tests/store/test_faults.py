"""A failing disk or folder is told as what it is; nothing is half-saved, and saving works again afterwards."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import faults
from kingoil_desk.store.connection import connect, create, transaction

KEY = bytes(range(32))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    create(path, KEY).close()
    return path


def failure(name: str) -> sql.DatabaseError:
    """As SQLite raises it; the extended bits (which step of reading or writing it was) must not matter."""
    error = sql.OperationalError("made by the test")
    error.sqlite_errorname, error.sqlite_errorcode = name, getattr(sql, name) | 4 << 8
    return error


def code_of(error: Exception) -> Code:
    assert isinstance(error, KnownError)
    return error.code


def test_a_full_file_saves_nothing_by_half_and_works_again_with_room(file: Path) -> None:
    conn = connect(file, KEY)
    conn.set_authorizer(None)
    conn.execute("PRAGMA max_page_count = 1")  # as many as it has: SQLite's own way to have no room
    rows = [(str(number),) for number in range(1000)]
    with pytest.raises(KnownError) as caught, transaction(conn):
        conn.executemany("INSERT INTO setting VALUES (?, hex(randomblob(2000)))", rows)
    assert caught.value.code is Code.DISK_FULL
    assert conn.execute("SELECT count(*) FROM setting").fetchone()[0] == 0
    conn.execute("PRAGMA max_page_count = 100000")
    with transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('a', 'b')")
    conn.close()


FILL = """
import os, pathlib, sys
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.connection import connect, create, transaction

folder, key = pathlib.Path(sys.argv[1]), bytes(range(32))
file, ballast = folder / "shop.db", folder / "ballast"
conn = create(file, key)
conn.close()
conn = connect(file, key)
with open(ballast, "wb", buffering=0) as out:
    try:
        while True:
            out.write(bytes(4096))
    except OSError:
        pass
try:
    with transaction(conn):
        for number in range(500):
            conn.execute("INSERT INTO setting VALUES (?, hex(randomblob(2000)))", (str(number),))
    print("saved")
except KnownError as error:
    print(error.code)
print(conn.execute("SELECT count(*) FROM setting").fetchone()[0], conn.in_transaction)
conn.close()
for name in ("shop.db-wal", "shop.db-shm"):
    (folder / name).unlink(missing_ok=True)
with open(ballast, "ab", buffering=0) as out:
    try:
        while True:
            out.write(bytes(4096))
    except OSError:
        pass
try:
    connect(file, key)
    print("opened")
except KnownError as error:
    print(error.code)
ballast.unlink()
conn = connect(file, key)
with transaction(conn):
    conn.execute("INSERT INTO setting VALUES ('a', 'b')")
print(conn.execute("SELECT count(*) FROM setting").fetchone()[0])
conn.close()
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a small disk of its own")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    script = f'mount -t tmpfs -o size=2m none "{tmp_path}" && exec "{sys.executable}" -c "$FILL" "{tmp_path}"'
    environment = os.environ | {"FILL": FILL, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=environment)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("may not mount a small disk here")
    assert done.stderr == ""
    assert done.stdout.split("\n") == ["disk_full", "0 False", "disk_full", "1", ""]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_BUSY", Code.FILE_BUSY),
        ("SQLITE_LOCKED", Code.FILE_BUSY),
        ("SQLITE_NOTADB", Code.FILE_DAMAGED),
        ("SQLITE_CORRUPT", Code.FILE_DAMAGED),
        ("SQLITE_FULL", Code.DISK_FULL),
        ("SQLITE_IOERR", Code.DISK_FAILING),
    ],
)
def test_failures_of_a_file_that_looks_sound(file: Path, name: str, code: Code) -> None:
    assert code_of(faults.meaning_of(failure(name), file)) is code


@pytest.mark.parametrize(
    "name", ["SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_AUTH", "SQLITE_MISUSE", "SQLITE_READONLY"]
)
def test_our_own_slips_stay_bugs(file: Path, name: str) -> None:
    error = failure(name)
    assert faults.meaning_of(error, file) is error


def test_what_lies_there_is_told_before_the_disk_is_blamed(file: Path) -> None:
    for name in ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN"):
        file.write_bytes(b"")
        assert code_of(faults.meaning_of(failure(name), file)) is Code.FILE_EMPTY
        file.write_bytes(faults.PLAIN_HEADER * 512)
        assert code_of(faults.meaning_of(failure(name), file)) is Code.FILE_PLAIN
        file.unlink()
        assert code_of(faults.meaning_of(failure(name), file)) is Code.FILE_MISSING


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.EACCES, Code.FOLDER_PROTECTED),
        (errno.EPERM, Code.FOLDER_PROTECTED),
        (errno.EROFS, Code.FOLDER_PROTECTED),
        (errno.EIO, Code.DISK_FAILING),
    ],
)
def test_a_folder_that_takes_no_file(file: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "made by the test")

    monkeypatch.setattr(faults.os, "write", refuse)
    for name in ("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN"):
        assert code_of(faults.meaning_of(failure(name), file)) is code
    assert [path.name for path in file.parent.iterdir()] == ["shop.db"]


def test_half_a_new_file_is_no_damaged_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, "made by the test")

    file.write_bytes(b"")
    monkeypatch.setattr(faults.os, "write", refuse)
    for being_made, code in ((True, Code.DISK_FULL), (False, Code.FILE_EMPTY)):
        with pytest.raises(KnownError) as caught, faults.told(file, being_made=being_made):
            raise failure("SQLITE_IOERR")
        assert caught.value.code is code


def test_a_folder_of_the_system_s_errors(file: Path) -> None:
    for number, code in ((errno.ENOSPC, Code.DISK_FULL), (errno.EROFS, Code.FOLDER_PROTECTED), (5, Code.DISK_FAILING)):
        with pytest.raises(KnownError) as caught, faults.told_of(file.parent):
            raise OSError(number, "made by the test")
        assert caught.value.code is code
        assert caught.value.__cause__ is None


def test_the_probe_leaves_nothing_behind(file: Path) -> None:
    assert faults.folder_fault(file.parent) is None
    assert [path.name for path in file.parent.iterdir()] == ["shop.db"]


READ_ONLY = """
import pathlib, sys
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.connection import connect
try:
    connect(pathlib.Path(sys.argv[1]) / "shop.db", bytes(range(32)))
    print("opened")
except KnownError as error:
    print(error.code, error.data["folder"] == sys.argv[1])
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a folder mounted read-only")
def test_a_folder_that_is_protected(file: Path) -> None:
    folder = file.parent
    script = (
        f'mount --bind "{folder}" "{folder}" && mount -o remount,bind,ro "{folder}" && '
        f'exec "{sys.executable}" -c "$SCRIPT" "{folder}"'
    )
    environment = os.environ | {"SCRIPT": READ_ONLY, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=environment)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("may not mount here")
    assert (done.stdout, done.stderr) == ("folder_protected True\n", "")
