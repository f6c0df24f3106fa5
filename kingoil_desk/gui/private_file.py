"""Writes a file for its owner's eyes only, whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path


def write_private(path: Path, body: bytes) -> None:
    """Beside it first, then renamed over: `OSError` leaves what was there, and no half of a file."""
    part = path.with_name(f"{path.name}.part")
    try:
        _write(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), body)
        os.replace(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def check_writable(folder: Path) -> None:
    """Makes the folder if need be and leaves nothing in it; `OSError` when no file can be written there."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_beside(folder / "probe", b"-").unlink()


class PrivateDraft:
    """A new file that is written whole beside its place, and gets there, or goes, by a later word."""

    def __init__(self, path: Path, body: bytes) -> None:
        """Raises `FileExistsError` when something is there already, or another `OSError`."""
        if os.path.lexists(path):
            raise FileExistsError(path)
        self._path, self._part = path, _write_beside(path, body)

    def put(self) -> None:
        """Nothing is written over: raises as the making does, and the file is gone then."""
        try:
            try:
                os.link(self._part, self._path)  # a rename would write over what came meanwhile
            except FileExistsError:
                raise
            except OSError:  # a disk that knows no second name for a file, as many sticks
                if os.path.lexists(self._path):
                    raise FileExistsError(self._path) from None
                os.rename(self._part, self._path)
        finally:
            self.drop()

    def drop(self) -> None:
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)


def _write_beside(path: Path, body: bytes) -> Path:
    """A file of a name that nobody else has."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".part")
    try:
        _write(handle, body)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _write(handle: int, body: bytes) -> None:
    """Everything, as far as the disk itself; the handle is closed."""
    with os.fdopen(handle, "wb") as out:
        out.write(body)
        out.flush()
        os.fsync(out.fileno())
