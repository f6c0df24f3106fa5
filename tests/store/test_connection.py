"""The connection: settings that stand, what SQL may never do (P2), and transactions whole or not at all."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.store.connection import Connection, connect, create, maintain, transaction
from kingoil_desk.store.faults import told

KEY = bytes(range(32))
NEWEST = "INSERT INTO search(rowid, terms) VALUES (?, ?)"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    create(path, KEY).close()
    return path


@pytest.fixture
def conn(file: Path) -> Iterator[Connection]:
    opened = connect(file, KEY)
    yield opened
    opened.close()


def one(conn: Connection, query: str) -> object:
    return conn.execute(query).fetchone()[0]


def test_settings_stand_on_every_connection(file: Path) -> None:
    conn = connect(file, KEY)
    conn.set_authorizer(None)  # what is asked here is denied in daily use
    for name, value in {
        "temp_store": 2,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
        "cipher_page_size": "4096",
    }.items():
        assert one(conn, f"PRAGMA {name}") == value, name
    conn.close()


def test_the_file_is_encrypted_and_its_owner_s_only(file: Path) -> None:
    body = file.read_bytes()
    assert body[:16] != b"SQLite format 3\0"
    assert b"customer" not in body
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(file).execute("SELECT * FROM customer")


def test_files_beside_it_are_the_owner_s_only_too(conn: Connection, file: Path) -> None:
    with transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('a', 'b')")
    names = {path.name: path.stat().st_mode & 0o077 for path in file.parent.iterdir()}
    assert names == {"shop.db": 0, "shop.db-wal": 0, "shop.db-shm": 0}


def test_the_key_is_the_raw_key(file: Path) -> None:
    """Another program opens the file with the same 32 bytes given as a raw key, so no passphrase was made of it."""
    other = sql.connect(str(file))
    other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert other.execute("SELECT count(*) FROM customer").fetchone()[0] == 0
    other.close()


@pytest.mark.parametrize("size", [0, 4, 31, 33])
def test_a_key_of_another_length_opens_and_makes_nothing(tmp_path: Path, file: Path, size: int) -> None:
    for attempt in (lambda: connect(file, bytes(size)), lambda: create(tmp_path / "new.db", bytes(size))):
        with pytest.raises(KnownError) as caught:
            attempt()
        assert caught.value.code is Code.KEY_MALFORMED


def test_the_key_shows_in_no_trace(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    class Traced(Connection):
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)
            self.set_trace_callback(seen.append)

    monkeypatch.setattr("kingoil_desk.store.connection.Connection", Traced)
    connect(file, KEY).close()
    assert any("journal_mode" in statement for statement in seen)
    assert not any(KEY.hex() in statement.lower() for statement in seen)


def test_a_wrong_key_says_nothing_on_standard_error(file: Path) -> None:
    """SQLCipher would write its own findings there, which nobody at a counter can read."""
    script = (
        "import sys, pathlib\n"
        "from kingoil_desk.store.connection import connect\n"
        "from kingoil_desk.domain.errors import KnownError\n"
        "try:\n    connect(pathlib.Path(sys.argv[1]), bytes(32))\n"
        "except KnownError as error:\n    print(error.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(file)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "file_damaged"
    assert done.stderr == ""


DENIED = [
    "ATTACH DATABASE ':memory:' AS other",
    "aTTach database 'x.db' AS other KEY ''",
    "DETACH DATABASE main",
    "PRAGMA temp_store = FILE",
    "PRAGMA TEMP_STORE",
    "PRAGMA key = 'x'",
    "PRAGMA rekey = 'x'",
    "PRAGMA hexkey = '00'",
    "PRAGMA cipher_page_size = 512",
    "PRAGMA cipher_log = 'keys.txt'",
    "PRAGMA cipher_migrate",
    "PRAGMA cipher_plaintext_header_size = 32",
    "PRAGMA writable_schema = ON",
    "PRAGMA main.Writable_Schema = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = OFF",
    "PRAGMA secure_delete = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA query_only = OFF",
    "PRAGMA user_version = 9",
    "PRAGMA application_id = 1",
    "SELECT * FROM pragma_table_info('secret')",
    "SELECT load_extension('x')",
    "SELECT Load_Extension('x')",
    "SELECT sqlcipher_export('other')",
    "DELETE FROM audit",
    "UPDATE audit SET actor = 'x'",
    "UPDATE Audit SET actor = 'x'",
    "INSERT INTO audit VALUES (1,1,1,'','','','','',1,x'') ON CONFLICT DO UPDATE SET actor = 'x'",
    "DELETE FROM consent",
    "UPDATE consent SET decision = 'granted'",
    "DELETE FROM contact_log",
    "UPDATE contact_log SET at = 0",
    "DELETE FROM sqlite_schema",
    "UPDATE sqlite_master SET sql = ''",
    "DROP TABLE customer",
    "DROP TABLE audit",
    "DROP TRIGGER audit_no_delete",
    "DROP INDEX phone_by_number",
    "ALTER TABLE audit RENAME TO old",
    "CREATE TABLE stolen AS SELECT * FROM customer",
    "CREATE TEMP TABLE t(x)",
    "CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE v USING fts5(x)",
    "VACUUM INTO 'plain.db'",
]


@pytest.mark.parametrize("statement", DENIED)
def test_sql_may_never(conn: Connection, file: Path, statement: str) -> None:
    conn.execute("INSERT INTO audit VALUES (1, 1, 1, '', '', '', '', '', 1, x'')")
    before = sorted(file.parent.iterdir())
    with pytest.raises(sql.DatabaseError, match=r"not authorized|authorization denied|may not be modified"):
        conn.execute(statement).fetchall()
    assert sorted(file.parent.iterdir()) == before
    assert one(conn, "SELECT actor FROM audit") == ""


def test_sql_typed_into_a_value_stays_a_value(conn: Connection) -> None:
    for text in DENIED:
        conn.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO NOTHING", (text, f"'); {text}; --"))
    assert one(conn, "SELECT count(*) FROM setting") == len(set(DENIED))


@pytest.mark.parametrize("table", ["audit", "consent", "contact_log"])
def test_a_ledger_row_is_not_replaced(conn: Connection, table: str) -> None:
    """INSERT OR REPLACE deletes without asking the authorizer; the trigger must see it."""
    conn.execute("INSERT INTO staff(id, uid, name, role, created_at) VALUES (1, x'01', 'Bảo', 'manager', 1)")
    row = {
        "audit": "(1, 1, 1, 'Bảo', '', '', '', '', 1, x'')",
        "consent": "(1, x'01', NULL, NULL, 'call', 'marketing', 'refused', 1, 1, 'counter', 1,"
        " NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, x'')",
        "contact_log": "(1, x'01', 1, NULL, x'02', 'call', 'service', 'reached', 1, NULL, NULL)",
    }[table]
    conn.execute(f"INSERT INTO {table} VALUES {row}")
    with pytest.raises(sql.IntegrityError, match="append-only"):
        conn.execute(f"INSERT OR REPLACE INTO {table} VALUES {row}")


LEDGERS = {
    "parcel": "a parcel is never",
    "parcel_line": "a parcel is never",
    "parcel_event": "append-only",
    "manifest": "a manifest is never",
    "manifest_parcel": "a manifest is never",
    "order_return": "append-only",
    "order_return_line": "append-only",
    "vat_rate": "append-only",
}


@pytest.fixture
def packed(file: Path) -> Path:
    """A file with one row of each of those ledgers."""
    conn = create(file.with_name("packed.db"), KEY)
    conn.execute("PRAGMA foreign_keys = OFF")
    for row in (
        "parcel VALUES (1, x'01', 'A', 'B', 1, 1, '', '', 500, 0, 1, 1, NULL, NULL)",
        "parcel_line VALUES (1, 0, 2)",
        "parcel_event VALUES (1, 1, 1, 1, 'made', '')",
        "manifest VALUES (1, x'01', 'BK-2611-0001', 1, '2026-11-18', 'sheet', 1, 0, x'02', 1, 1)",
        "manifest_parcel VALUES (1, 1, 0)",
        "order_return VALUES (1, x'01', 1, 1, 1, 'returned', '', 5, NULL)",
        "order_return_line VALUES (1, 0, 1, 5)",
        "vat_rate VALUES (1, '2026-11-18', 'standard', 800, '', 1, 1)",
    ):
        conn.execute(f"INSERT INTO {row}")
    conn.close()
    return file.with_name("packed.db")


@pytest.mark.parametrize("table", LEDGERS)
def test_what_happened_to_orders_and_parcels_is_never_changed(packed: Path, table: str) -> None:
    """Denied to whoever works at the desk, and by triggers to everybody else."""
    daily, maintenance = connect(packed, KEY), maintain(packed, KEY)
    column = maintenance.execute(f"SELECT name FROM pragma_table_info('{table}') LIMIT 1").fetchone()[0]
    before = [tuple(row) for row in maintenance.execute(f"SELECT * FROM {table}")]
    for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
        with pytest.raises(sql.DatabaseError, match="not authorized"):
            daily.execute(statement)
        with pytest.raises(sql.IntegrityError, match=LEDGERS[table]):
            maintenance.execute(statement)
    with pytest.raises(sql.IntegrityError, match=LEDGERS[table]):
        daily.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
    assert [tuple(row) for row in daily.execute(f"SELECT * FROM {table}")] == before
    daily.close()
    maintenance.close()


def test_the_search_index_works_under_the_authorizer(conn: Connection) -> None:
    with transaction(conn):
        for number in range(500):
            conn.execute(NEWEST, (number, f"nguyen thi {number}"))
        conn.execute("DELETE FROM search WHERE rowid < 100")
        conn.execute("INSERT INTO search(search, rank) VALUES ('merge', -64)")
    with transaction(conn):
        conn.execute("INSERT INTO search(search) VALUES ('optimize')")
        conn.execute("INSERT INTO search(search) VALUES ('integrity-check')")
    assert len(conn.execute("SELECT rowid FROM search WHERE search MATCH 'ngu*'").fetchall()) == 400


def test_the_checks_work_under_the_authorizer(conn: Connection) -> None:
    assert one(conn, "PRAGMA wal_checkpoint(TRUNCATE)") == 0
    for check in ("integrity_check", "quick_check(1)", "Integrity_Check"):
        assert one(conn, f"PRAGMA {check}") == "ok"
    assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_a_reading_lane_changes_nothing(file: Path) -> None:
    conn = connect(file, KEY, read_only=True)
    with pytest.raises(sql.OperationalError, match="readonly"):
        conn.execute("INSERT INTO setting VALUES ('a', 'b')")
    conn.close()


def test_a_transaction_is_whole_or_not_at_all(conn: Connection) -> None:
    with pytest.raises(sql.IntegrityError), transaction(conn):
        conn.executemany("INSERT INTO setting VALUES (?, ?)", [("half", "saved"), ("half", "again")])
    assert one(conn, "SELECT count(*) FROM setting") == 0
    with transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('whole', 'saved')")
    assert one(conn, "SELECT name FROM setting") == "whole"


def test_a_second_writer_waits_and_then_hears_that_the_file_is_busy(conn: Connection, file: Path) -> None:
    other = connect(file, KEY)
    other.set_busy_timeout(0.05)
    with transaction(conn), pytest.raises(KnownError) as caught, transaction(other):
        pass
    assert caught.value.code is Code.FILE_BUSY
    with transaction(other):  # it is not left hanging in a transaction
        other.execute("INSERT INTO setting VALUES ('a', 'b')")
    other.close()


def test_a_stopped_statement_is_told_apart(conn: Connection) -> None:
    conn.set_progress_handler(lambda: 1, 1000)
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(Interrupted), told(conn.file):
        conn.execute(endless).fetchall()
    conn.set_progress_handler(None, 0)


def test_a_slip_in_a_statement_stays_a_bug(conn: Connection) -> None:
    with pytest.raises(sql.OperationalError, match="no such table"), transaction(conn):
        conn.execute("SELECT * FROM nowhere")
    with pytest.raises(sql.IntegrityError), transaction(conn):
        conn.execute("INSERT INTO setting VALUES ('a', NULL)")
