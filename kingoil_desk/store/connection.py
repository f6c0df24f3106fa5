"""One connection to the encrypted file: the raw key, fixed settings read back, and what SQL may never do."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.store.faults import told
from kingoil_desk.store.keys import KEY_BYTES
from kingoil_desk.store.schema import APPLICATION_ID, SCHEMA_VERSION, STEPS, V1

__all__ = ["Connection", "Interrupted", "Row", "bare", "connect", "create", "maintain", "statements", "transaction"]

Row = sql.Row


class Connection(sql.Connection):  # type: ignore[misc]  # sqlcipher3 brings no types
    """SQLCipher's connection, which also knows its file, and in a transaction what the log has told of."""

    file: Path
    told_to: tuple[int, ...] = ()  # the newest row of each subject of `store/seals.py`; empty: not asked yet


_SETTINGS = {
    "temp_store": ("MEMORY", 2),  # the default could write plaintext to disk while sorting
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),
    "secure_delete": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),  # without it INSERT OR REPLACE slips past the ledgers' delete triggers
    "trusted_schema": ("OFF", 0),
    "busy_timeout": ("5000", 5000),
}
_READ_PRAGMAS = {
    "data_version", "application_id", "user_version", "cipher_version", "page_count", "page_size",
    "freelist_count", "cipher_integrity_check", "wal_checkpoint", "integrity_check", "quick_check",
}  # fmt: skip
_WITH_VALUE = {"wal_checkpoint", "integrity_check", "quick_check"}
_FUNCTIONS = {"load_extension", "sqlcipher_export", "readfile", "writefile", "edit"}
_LEDGERS = {
    "audit", "consent", "contact_list", "contact_list_end", "contact_log", "contact_override", "contact_rule",
    "evidence", "manifest", "manifest_parcel", "order_return", "order_return_line", "parcel", "parcel_event",
    "parcel_line", "policy", "vat_rate", "wording",
}  # fmt: skip
_NOUNS = (
    "TABLE",
    "INDEX",
    "TRIGGER",
    "VIEW",
    "TEMP_TABLE",
    "TEMP_INDEX",
    "TEMP_TRIGGER",
    "TEMP_VIEW",
    "VTABLE",
)
_SCHEMA_ACTIONS = {getattr(sql, f"SQLITE_{verb}_{noun}") for verb in ("CREATE", "DROP") for noun in _NOUNS} | {
    sql.SQLITE_ALTER_TABLE,
    sql.SQLITE_ATTACH,
    sql.SQLITE_DETACH,
}
_CHANGES = {sql.SQLITE_INSERT, sql.SQLITE_UPDATE, sql.SQLITE_DELETE}


def _authorizer(action: int, one: str | None, two: str | None, _db: str | None, _trigger: str | None) -> int:
    """Denies what no statement of ours ever does, whatever text found its way into one."""
    name = (one or "").lower()
    denied = (
        action in _SCHEMA_ACTIONS
        or (action == sql.SQLITE_PRAGMA and (name not in _READ_PRAGMAS or (two and name not in _WITH_VALUE)))
        or (action in _CHANGES and name.startswith("sqlite_"))
        or (action in (sql.SQLITE_UPDATE, sql.SQLITE_DELETE) and name in _LEDGERS)
        or (action == sql.SQLITE_FUNCTION and (two or "").lower() in _FUNCTIONS)
    )
    return int(sql.SQLITE_DENY if denied else sql.SQLITE_OK)


def _open(file: Path, key: bytes, mode: str = "rw") -> Connection:
    if len(key) != KEY_BYTES:
        raise KnownError(Code.KEY_MALFORMED)  # anything else would silently become a passphrase
    uri = f"file:{quote(str(file.resolve()))}?mode={mode}"
    conn: Connection = sql.connect(
        uri,
        uri=True,
        factory=Connection,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    conn.file = file
    conn.row_factory = sql.Row
    conn.execute("PRAGMA cipher_log_level = NONE")  # SQLCipher would write its findings to standard error
    conn.set_key(f"x'{key.hex()}'")  # not PRAGMA key, which shows the key to whoever traces statements
    return conn


def _settle(conn: Connection, cache_kib: int) -> None:
    for name, (value, expected) in _SETTINGS.items():
        conn.execute(f"PRAGMA {name} = {value}").fetchall()
        got = conn.execute(f"PRAGMA {name}").fetchone()[0]
        if got != expected:
            raise RuntimeError(f"PRAGMA {name} is {got!r}")  # a build of SQLCipher that we must not run on
    conn.execute(f"PRAGMA cache_size = -{cache_kib}")
    if not conn.execute("PRAGMA cipher_version").fetchone()[0]:
        raise RuntimeError("this build of SQLite does not encrypt")


def create(file: Path, key: bytes, version: int = SCHEMA_VERSION) -> Connection:
    """A new encrypted file with the tables of a version, in one transaction; a maintenance connection (no authorizer).

    `file` must not exist; it is readable by its owner only.
    """
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with told(file, being_made=True):
        conn = _open(file, key)
        try:
            _settle(conn, 8_000)
            with transaction(conn):
                for ddl in (V1, *(STEPS[step] for step in range(2, version + 1))):
                    for statement in statements(ddl):
                        conn.execute(statement)
                conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                conn.execute(f"PRAGMA user_version = {version}")
        except BaseException:
            conn.close()
            raise
    return conn


def statements(ddl: str) -> Iterator[str]:
    """The single statements of a text of SQL, triggers whole."""
    part = ""
    for line in ddl.splitlines():
        part += line + "\n"
        if sql.complete_statement(part):
            yield part
            part = ""


def connect(
    file: Path, key: bytes, *, read_only: bool = False, untouched: bool = False, cache_kib: int = 8_000
) -> Connection:
    """A connection for daily use on one thread; `cache_kib` is 64,000 on the lane that searches.

    The file must exist and `key` must be its 32-byte raw key; failures come out as `KnownError`. `read_only`
    refuses changes; `untouched` also leaves the file and a log beside it as they were when the connection closes.
    """
    with told(file):
        conn = _open(file, key, "ro" if untouched else "rw")
        try:
            _settle(conn, cache_kib)
            if read_only:
                conn.execute("PRAGMA query_only = ON")
            conn.set_authorizer(_authorizer)
        except BaseException:
            conn.close()
            raise
    return conn


def maintain(file: Path, key: bytes) -> Connection:
    """A connection without the authorizer, for migrations and copies; never for what staff do."""
    with told(file):
        conn = _open(file, key)
        try:
            _settle(conn, 8_000)
        except BaseException:
            conn.close()
            raise
    return conn


def bare(file: Path, key: bytes) -> Connection:
    """A connection for the check of pages alone: it has read none, so that a damaged list of tables is no hindrance."""
    with told(file):
        return _open(file, key)


@contextlib.contextmanager
def transaction(conn: Connection) -> Iterator[Connection]:
    """Takes the write lock at once, commits at the end, rolls back whole on any error.

    A full disk, a protected folder or a damaged file comes out as `KnownError`, with nothing half-saved.
    """
    with told(conn.file):
        conn.execute("BEGIN IMMEDIATE")
        conn.told_to = ()
        try:
            yield conn
            conn.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sql.DatabaseError):  # the first error is the one to tell
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def snapshot(conn: Connection) -> Iterator[Connection]:
    """What is read meanwhile is of one moment, whatever is saved beside it."""
    conn.execute("BEGIN")
    try:
        yield conn
    finally:
        conn.execute("ROLLBACK")
