"""Opening the live file: what lies there is judged before it is trusted, and nothing is created on doubt."""

import contextlib
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.connection import Connection, connect
from kingoil_desk.store.faults import PAGE, file_fault, told
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import Pointer, salt_of
from kingoil_desk.store.schema import APPLICATION_ID, SCHEMA_VERSION


def check(folder: Path, pointer: Pointer, keys: Keys) -> None:
    """Raises the `KnownError` that tells why the live file cannot be used; changes nothing in any case.

    After an unclean shutdown every page is read once, which takes seconds on a large file.
    """
    file = pointer.file(folder)
    if not keys.matches(bytes.fromhex(pointer.check_value)):
        raise KnownError(Code.KEY_WRONG)
    if fault := file_fault(file):
        raise fault
    unclean = log_of(file).exists()  # a clean close leaves one file
    try:
        if not unclean and file.stat().st_size % PAGE:
            raise KnownError(Code.FILE_DAMAGED)  # SQLite would fill the last page with zeroes
        with contextlib.closing(connect(file, keys.db, read_only=True, untouched=unclean)) as conn, told(file):
            _check_identity(conn, pointer)
            if unclean:
                _check_pages(conn)
    except KnownError as error:
        if error.code is Code.FILE_DAMAGED and not _ours(file, pointer):
            raise KnownError(Code.FILE_FOREIGN) from error
        raise


def log_of(file: Path) -> Path:
    """The write-ahead log that lies beside a database file while it is open, or after a crash."""
    return file.with_name(file.name + "-wal")


def _ours(file: Path, pointer: Pointer) -> bool:
    """Whether the file begins as the one that was made with this pointer: its salt is never rewritten."""
    return salt_of(file).hex() == pointer.salt


def _check_identity(conn: Connection, pointer: Pointer) -> None:
    """The key fits, so the file is one of ours: is it this shop's, whole, and not newer than the program?"""
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise KnownError(Code.FILE_FOREIGN)
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise KnownError(Code.FILE_NEWER)
    if version < 1:
        raise KnownError(Code.FILE_DAMAGED)
    row = conn.execute("SELECT shop_id, kind, generation FROM shop").fetchone()
    if row is None:
        raise KnownError(Code.FILE_DAMAGED)
    if tuple(row) != (pointer.shop_id, pointer.kind, pointer.generation):
        raise KnownError(Code.FILE_FOREIGN)


def _check_pages(conn: Connection) -> None:
    if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise KnownError(Code.FILE_DAMAGED)


def close_clean(conn: Connection) -> None:
    """Brings the log into the file, so that one file is left, and closes. The last connection of all.

    When the disk does not take it, the log stays and the next start brings it in: nothing is lost.
    """
    try:
        with contextlib.suppress(KnownError), told(conn.file):
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        conn.close()
