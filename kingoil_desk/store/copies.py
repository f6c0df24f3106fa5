"""Copies of a whole file, under its own key or another one, checked before anybody relies on them."""

import contextlib
import os
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.connection import Connection, maintain
from kingoil_desk.store.faults import told, told_of
from kingoil_desk.store.profile import sync_folder

_PART = ".part"


def copy_checked(conn: Connection, to: Path, key: bytes) -> None:
    """Copies the open file to `to` under a raw key; it has that name only when both checks of it were clean.

    The copy has a salt of its own. An older file of that name is replaced. Raises `DISK_FULL`,
    `FOLDER_PROTECTED`, or `FILE_DAMAGED` when the copy (and so the file) does not check.
    """
    part = to.with_name(to.name + _PART)
    with told_of(to.parent):
        _remove(part)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with told(part, being_made=True), contextlib.closing(maintain(part, key)) as target:
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
            conn.backup(target)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with told(part, being_made=True), contextlib.closing(maintain(part, key)) as fresh:
            _check(fresh)
        with told_of(to.parent):
            with part.open("rb") as written:
                os.fsync(written.fileno())
            os.replace(part, to)
            sync_folder(to.parent)
    except BaseException:
        _remove(part)
        raise


def _check(conn: Connection) -> None:
    clean = conn.execute("PRAGMA cipher_integrity_check").fetchone() is None
    if not clean or conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise KnownError(Code.FILE_DAMAGED)


def _remove(part: Path) -> None:
    for name in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
        name.unlink(missing_ok=True)
