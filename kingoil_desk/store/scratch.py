"""Folders of throw-away demos: made in the system's temporary folder, and swept when a killed program left one."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.faults import folder_fault
from kingoil_desk.store.profile import LOCK, lock

_PREFIX = "king-oil-desk-demo-"
_UNBORN_S = 3_600  # a folder that young may be one that another program is about to lock


def make() -> tuple[Path, FileLock]:
    """A new folder for its owner only, locked. Sweeps first."""
    sweep()
    while True:
        try:
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        except OSError:
            place = Path(tempfile.gettempdir())
            raise folder_fault(place) or KnownError(Code.FOLDER_PROTECTED, folder=str(place)) from None
        try:
            return folder, lock(folder)
        except KnownError as error:
            if error.code is not Code.PROFILE_IN_USE:
                raise
            # another program's sweep came between the two steps: that folder is gone, take the next


def remove(folder: Path) -> None:
    """Removes a folder; what the system does not let go now, the next sweep takes."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Removes every throw-away folder of ours that no running program holds."""
    for folder in _left():
        try:
            held = lock(folder)
        except KnownError:
            continue  # its program runs, or it is another user's
        held.release()  # Windows removes no file that is open
        remove(folder)


def _left() -> Iterator[Path]:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            young = time.time() - folder.stat().st_mtime < _UNBORN_S
        except OSError:
            continue  # another program swept it
        if folder.is_dir() and not folder.is_symlink() and ((folder / LOCK).exists() or not young):
            yield folder
