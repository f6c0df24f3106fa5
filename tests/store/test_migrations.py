"""An older file brought to today's tables: copied first, whole or not at all, and killed at any moment either (D3)."""

import errno
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.store import consents, copies, migrations, verify, wordings
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import connect, create, transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.migrations import migrate
from kingoil_desk.store.schema import SCHEMA_VERSION

ROOT = Path(__file__).parents[2]
DATA_KEY = bytes(range(32))
KEYS = Keys.derive(DATA_KEY, "shop")
PEOPLE = ("Bảo", "manager"), ("Hạnh", "counter")
BULK = 600  # settings, so that a migration takes long enough to be killed in


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first version, as the program of that time made and used it."""
    file = tmp_path / "shop.db"
    conn = create(file, KEYS.db, version=1)
    with transaction(conn):
        conn.execute("INSERT INTO shop VALUES (1, 'a', 'shop', 'King Oil Quận 3', 1, 1)")
        consents.start(conn, KEYS, 1)
        wordings.ensure_starter(conn, 1)
        for name, role in PEOPLE:
            conn.execute("INSERT INTO staff(uid, name, role, created_at) VALUES (?, ?, ?, 1)", (new_uid(), name, role))
        said = NewConsent(None, Channel.CALL, Purpose.MARKETING, Decision.REFUSED, 1, 1, How.PHONE, 1)
        consents.append_all(conn, KEYS, 1, [said] * 3)
        trail = AuditTrail(conn, KEYS, 1)
        for action in ("shop_created", "customer.add", "order.finish"):
            trail.append(1, 1, "Bảo", "manager", action, "KH-1")
        conn.executemany("INSERT INTO setting VALUES (?, hex(randomblob(500)))", [(f"s{n}",) for n in range(BULK)])
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    conn.close()
    return file


def version_of(file: Path) -> int:
    conn = connect(file, KEYS.db, read_only=True)
    found = int(conn.execute("PRAGMA user_version").fetchone()[0])
    conn.close()
    return found


def check(file: Path, version: int) -> None:
    """The file is whole, in that version, with all that was in it."""
    conn = connect(file, KEYS.db, read_only=True)
    assert conn.execute("PRAGMA user_version").fetchone()[0] == version
    people = [tuple(row) for row in conn.execute("SELECT name, role FROM staff ORDER BY id").fetchall()]
    assert people == list(PEOPLE)
    assert conn.execute("SELECT count(*) FROM setting").fetchone()[0] == BULK
    tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    assert ("kept_form" in tables) == ("migration" in tables) == (version >= 2)
    assert ("contact_log" in tables) == ("do_not_call" in tables) == (version >= 3)
    if version == SCHEMA_VERSION:
        assert verify.everything(conn, KEYS, 1) == []
        assert {row[0] for row in conn.execute("SELECT version FROM migration").fetchall()} == set(
            range(2, SCHEMA_VERSION + 1)
        )
        assert conn.execute("SELECT secret FROM staff").fetchone()[0] == ""  # nobody can sign in without a new one
    else:
        assert list(verify.pages(conn, KEYS)) == []
    conn.close()


def test_every_row_comes_along_and_the_chains_verify(old: Path) -> None:
    before = old.read_bytes()
    copy = migrate(old, KEYS, 1, 7)
    check(old, SCHEMA_VERSION)
    assert copy is not None
    check(copy, 1)
    conn = connect(old, KEYS.db, read_only=True)
    last = conn.execute("SELECT at, action, object FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert tuple(last) == (7, "file.migrated", str(SCHEMA_VERSION))
    conn.close()
    assert {path.name for path in old.parent.iterdir()} == {"shop.db", copy.name}
    assert old.read_bytes() != before


def test_today_s_file_is_left_alone(old: Path) -> None:
    migrate(old, KEYS, 1, 7)
    names, body = sorted(old.parent.iterdir()), old.read_bytes()
    assert migrate(old, KEYS, 1, 8) is None
    assert (sorted(old.parent.iterdir()), old.read_bytes()) == (names, body)


def test_it_equals_a_file_that_was_made_today(old: Path, tmp_path: Path) -> None:
    migrate(old, KEYS, 1, 7)
    create(tmp_path / "new.db", KEYS.db).close()
    schemas = []
    for file in (old, tmp_path / "new.db"):
        conn = connect(file, KEYS.db, read_only=True)
        schemas.append([tuple(row) for row in conn.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")])
        conn.close()
    assert schemas[0] == schemas[1]


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    broken = migrations.STEPS[2] + "\nINSERT INTO no_such_table VALUES (1);"
    monkeypatch.setattr(migrations, "STEPS", {2: broken})
    with pytest.raises(sql.OperationalError, match="no_such_table"):
        migrate(old, KEYS, 1, 7)
    assert old.read_bytes() == before
    check(old, 1)
    monkeypatch.undo()
    migrate(old, KEYS, 1, 7)
    check(old, SCHEMA_VERSION)


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EROFS, Code.FOLDER_PROTECTED)])
def test_without_a_copy_nothing_is_changed(old: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code) -> None:
    def fail(*_: object) -> int:
        raise OSError(number, "made by the test")

    before = old.read_bytes()
    monkeypatch.setattr(copies.os, "replace", fail)
    with pytest.raises(KnownError) as caught:
        migrate(old, KEYS, 1, 7)
    assert caught.value.code is code
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == ["shop.db"]


MIGRATE = """
import pathlib, sys
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.migrations import migrate
keys = Keys.derive(bytes.fromhex(sys.stdin.readline()), "shop")
print("ready", flush=True)
migrate(pathlib.Path(sys.argv[1]), keys, 1, 7)
print("done", flush=True)
"""


def killed_after(file: Path, after_s: float) -> bool:
    """Whether the program had said that it was done when it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", MIGRATE, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(DATA_KEY.hex() + "\n")
        program.stdin.flush()
        assert program.stdout.readline() == "ready\n"
        time.sleep(after_s)
        program.kill()
        return "done" in program.stdout.read()


@pytest.mark.timeout(300)
def test_killed_at_any_moment_one_version_is_there_entire(old: Path, tmp_path: Path) -> None:
    before, dice, found = old.read_bytes(), random.Random(3), set()
    for run in range(12):
        folder = tmp_path / f"run-{run}"
        folder.mkdir()
        file = folder / "shop.db"
        file.write_bytes(before)
        done = killed_after(file, run and dice.uniform(0, 0.06))
        version = version_of(file)
        assert version in ((SCHEMA_VERSION,) if done else (1, SCHEMA_VERSION))
        check(file, version)
        found.add(version)
        migrate(file, KEYS, 1, 8)
        check(file, SCHEMA_VERSION)
    assert 1 in found  # it was killed in the middle of it


AT_STEP = """
import os, pathlib, signal, sys
from kingoil_desk.store import migrations
from kingoil_desk.store.keys import Keys

keys, which = Keys.derive(bytes(range(32)), "shop"), int(sys.argv[2])
made = []
def counted(ddl):
    for statement in real(ddl):
        if len(made) == which:
            os.kill(os.getpid(), signal.SIGKILL)
        made.append(statement)
        yield statement
real, migrations.statements = migrations.statements, counted
class Trail(migrations.AuditTrail):
    def append(self, *values):
        if which == -1:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().append(*values)
migrations.AuditTrail = Trail
migrations.migrate(pathlib.Path(sys.argv[1]), keys, 1, 7)
if which == -2:
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize(("step", "version"), [(0, 1), (3, 1), (9, 1), (-1, 1), (-2, SCHEMA_VERSION)])
def test_killed_at_a_step(old: Path, step: int, version: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_STEP, str(old), str(step)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == -9, done.stderr
    check(old, version)
    migrate(old, KEYS, 1, 8)
    check(old, SCHEMA_VERSION)


def test_what_was_paid_before_there_were_payments_comes_along(tmp_path: Path) -> None:
    """Orders of the fourth version knew only a way: paid at once, but for those on delivery and cancelled ones."""
    file = tmp_path / "shop.db"
    conn = create(file, KEYS.db, version=4)
    made = (("cash", 5_000), ("transfer", 7_000), ("card", 0), ("on_delivery", 9_000), (None, 4_000), ("cash", 3_000))
    with transaction(conn):
        conn.execute("INSERT INTO shop VALUES (1, 'a', 'shop', 'King Oil Quận 3', 1, 1, '', '', '', '')")
        consents.start(conn, KEYS, 1)
        wordings.ensure_starter(conn, 1)
        for number, (way, total) in enumerate(made):
            conn.execute(
                "INSERT INTO orders(uid, number, at, fee, total, payment) VALUES (?, ?, 5, ?, ?, ?)",
                (new_uid(), str(number), total, total, way),
            )
        conn.execute("INSERT INTO order_event(order_id, at, kind) VALUES (6, 6, 'cancelled')")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    conn.close()
    migrate(file, KEYS, 1, 7)
    conn = connect(file, KEYS.db, read_only=True)
    paid = [tuple(row) for row in conn.execute("SELECT order_id, at, way, amount FROM order_payment ORDER BY id")]
    assert paid == [(1, 5, "cash", 5_000), (2, 5, "transfer", 7_000)]
    assert verify.everything(conn, KEYS, 1) == []
    conn.close()
