"""One connection to the encrypted file: the raw key, fixed settings read back, and what SQL may never do."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.keys import KEY_BYTES
from kingoil_desk.store.schema import APPLICATION_ID, SCHEMA_VERSION

Connection = sql.Connection
Row = sql.Row
Interrupted = sql.OperationalError  # what a statement raises after `Connection.interrupt()`

_SETTINGS = {
    "temp_store": ("MEMORY", 2),  # the default could write plaintext to disk while sorting
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "secure_delete": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "busy_timeout": ("5000", 5000),
}
_ALLOWED_PRAGMAS = {
    "data_version", "wal_checkpoint", "integrity_check", "quick_check", "cipher_integrity_check", "user_version",
    "cipher_version", "page_count", "page_size", "freelist_count",
}  # fmt: skip
_LEDGERS = {"audit", "consent"}


def _authorizer(action: int, one: str | None, two: str | None, _db: str | None, _trigger: str | None) -> int:
    first = (one or "").lower()
    if action in (sql.SQLITE_ATTACH, sql.SQLITE_DETACH):
        return int(sql.SQLITE_DENY)
    if action == sql.SQLITE_PRAGMA and (first not in _ALLOWED_PRAGMAS or (two and first == "user_version")):
        return int(sql.SQLITE_DENY)
    if action in (sql.SQLITE_UPDATE, sql.SQLITE_DELETE) and first in _LEDGERS:
        return int(sql.SQLITE_DENY)
    if action in _SCHEMA_ACTIONS:
        return int(sql.SQLITE_DENY)
    return int(sql.SQLITE_OK)


_SCHEMA_ACTIONS = {
    getattr(sql, f"SQLITE_{verb}_{noun}")
    for verb in ("CREATE", "DROP")
    for noun in ("TABLE", "INDEX", "TRIGGER", "VIEW", "TEMP_TABLE", "TEMP_INDEX", "TEMP_TRIGGER", "TEMP_VIEW", "VTABLE")
} | {sql.SQLITE_ALTER_TABLE}


def _open(path: Path, key: bytes, mode: str) -> Connection:
    if len(key) != KEY_BYTES:
        raise KnownError(Code.KEY_MALFORMED)  # anything else would silently become a passphrase
    uri = f"file:{quote(str(path.resolve()))}?mode={mode}"
    conn = sql.connect(uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256)
    conn.row_factory = sql.Row
    conn.set_key(f"x'{key.hex()}'")
    return conn


def _settle(conn: Connection, cache_kib: int) -> None:
    for name, (value, expected) in _SETTINGS.items():
        conn.execute(f"PRAGMA {name} = {value}").fetchall()
        if conn.execute(f"PRAGMA {name}").fetchone()[0] != expected:
            raise KnownError(Code.FILE_DAMAGED)
    conn.execute(f"PRAGMA cache_size = -{cache_kib}")
    if not conn.execute("PRAGMA cipher_version").fetchone()[0]:
        raise KnownError(Code.FILE_PLAIN)


def create(path: Path, key: bytes, ddl: str) -> Connection:
    """A new encrypted file with its schema, in one transaction; a maintenance connection (no authorizer)."""
    conn = _open(path, key, "rwc")
    _settle(conn, 8_000)
    with transaction(conn):
        for statement in _statements(ddl):
            conn.execute(statement)
        conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return conn


def _statements(ddl: str) -> Iterator[str]:
    part = ""
    for line in ddl.splitlines():
        part += line + "\n"
        if sql.complete_statement(part):
            yield part
            part = ""


def connect(path: Path, key: bytes, *, read_only: bool = False, cache_kib: int = 8_000) -> Connection:
    """A connection for daily use; `cache_kib` is 64,000 on the lane that searches."""
    conn = _open(path, key, "rw")
    try:
        _settle(conn, cache_kib)
        if read_only:
            conn.execute("PRAGMA query_only = ON")
        conn.set_authorizer(_authorizer)
    except BaseException:
        conn.close()
        raise
    return conn


@contextlib.contextmanager
def transaction(conn: Connection) -> Iterator[Connection]:
    """Takes the write lock at once, commits at the end, rolls back whole on any error."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield conn
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    conn.execute("COMMIT")
