"""What a failure of the file means: SQLite's error told as a known one, by looking at file, disk and folder."""

import contextlib
import errno
import os
import shutil
import traceback
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.errors import Code, Interrupted, KnownError

PLAIN_HEADER = b"SQLite format 3\0"
PAGE = 4096  # SQLCipher's own page size, never changed: a whole file is at least one page
_PROBE_BYTES = 64 * 1024
_DAMAGED = {sql.SQLITE_CORRUPT, sql.SQLITE_NOTADB}
_LOOK = {sql.SQLITE_IOERR, sql.SQLITE_READONLY, sql.SQLITE_CANTOPEN, sql.SQLITE_PERM}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_PROTECTED = {
    *(errno.EACCES, errno.EPERM, errno.EROFS),
    *(errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG),  # no folder that takes a file
}


@contextlib.contextmanager
def told(file: Path, *, being_made: bool = False) -> Iterator[None]:
    """Lets database errors out as `KnownError` or `Interrupted`; our own slips stay what they are.

    Of a file that is `being_made` nothing is told by what lies there so far: half a new file is no damaged one.
    Cursors the failed call was reading are let go: while one statement is open, SQLite would go on interrupting all.
    """
    try:
        yield
    except Interrupted as error:  # from a call made by this one
        _let_go(error)
        raise
    except sql.DatabaseError as error:
        _let_go(error)
        meaning = (folder_fault(file.parent) if being_made else None) or meaning_of(error, file)
        if meaning is error:
            raise
        raise meaning from error


def _let_go(error: BaseException | None) -> None:
    """Forgets what the ended calls in its trace had at hand; the lines of the trace stay."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__


def meaning_of(error: Exception, file: Path) -> Exception:
    """The known error behind a database error of `file`, or `error` itself for a slip in a statement."""
    primary = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    if primary == sql.SQLITE_INTERRUPT:
        return Interrupted()
    if primary in (sql.SQLITE_BUSY, sql.SQLITE_LOCKED):
        return KnownError(Code.FILE_BUSY)
    if primary in _DAMAGED:
        return file_fault(file) or KnownError(Code.FILE_DAMAGED)
    if primary == sql.SQLITE_FULL:
        return folder_fault(file.parent) or KnownError(Code.DISK_FULL)  # freed since, or a quota hides it
    if primary in _LOOK:
        found = file_fault(file) or folder_fault(file.parent)
        if found is None and primary == sql.SQLITE_IOERR:
            found = KnownError(Code.DISK_FAILING)
        return found or error
    return error


def file_fault(file: Path) -> KnownError | None:
    """What is wrong with a file that can be seen without its key, or None."""
    try:
        with file.open("rb") as opened:
            head = opened.read(len(PLAIN_HEADER))
            size = os.fstat(opened.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        return KnownError(Code.FILE_MISSING, folder=str(file.parent))
    except PermissionError:
        return KnownError(Code.FOLDER_PROTECTED, folder=str(file.parent))
    except OSError:
        return KnownError(Code.DISK_FAILING)
    if not size:
        return KnownError(Code.FILE_EMPTY)
    if head == PLAIN_HEADER:
        return KnownError(Code.FILE_PLAIN)
    if size < PAGE:
        return KnownError(Code.FILE_DAMAGED)  # SQLite takes a stub of a few bytes for a new, empty file
    if not os.access(file, os.W_OK):
        return KnownError(Code.FOLDER_PROTECTED, folder=str(file.parent))
    return None


def folder_fault(folder: Path) -> KnownError | None:
    """Whether a small file can be written beside the database: tells a full disk from a protected folder."""
    probe = folder / f"probe-{os.getpid()}.tmp"
    try:
        if shutil.disk_usage(folder).free < _PROBE_BYTES:
            return KnownError(Code.DISK_FULL)
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(handle, bytes(_PROBE_BYTES))
            os.fsync(handle)
        finally:
            os.close(handle)
            probe.unlink()
    except OSError as error:
        return of_folder(error, folder)
    return None


def of_folder(error: OSError, folder: Path) -> KnownError:
    """What the system's error means, when a file or folder was to be made, written or renamed in there."""
    if error.errno in _FULL:
        return KnownError(Code.DISK_FULL)
    if error.errno in _PROTECTED:
        return KnownError(Code.FOLDER_PROTECTED, folder=str(folder))
    return KnownError(Code.DISK_FAILING)


@contextlib.contextmanager
def told_of(folder: Path) -> Iterator[None]:
    """Lets the system's errors of a folder that is written to out as `KnownError`."""
    try:
        yield
    except OSError as error:
        raise of_folder(error, folder) from None
