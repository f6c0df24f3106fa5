"""A first run on its way: its mark in the folder, and what a killed one left, moved aside and never deleted."""

import json
import uuid
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store.faults import of_folder
from kingoil_desk.store.profile import ASIDE, FOUNDING, POINTER, SLOT_FILES, is_in_the_way, replace_file


def begin(folder: Path, shop_id: str) -> None:
    """Says that a shop is being made here: from now until `end` what lies here without a pointer is no shop."""
    replace_file(folder / FOUNDING, json.dumps({"shop_id": shop_id}).encode() + b"\n")


def end(folder: Path) -> None:
    """The pointer is there. Also called at each start, for a run that was killed between the two."""
    (folder / FOUNDING).unlink(missing_ok=True)


def is_marked(folder: Path) -> bool:
    """Whether a first run has not said that it ended."""
    return (folder / FOUNDING).exists()


def is_unfinished(folder: Path) -> bool:
    """Whether all that lies here is what a killed first run left: its mark, and no pointer that made it a shop."""
    left = {entry.name for entry in folder.iterdir() if is_in_the_way(entry)}
    if FOUNDING not in left:
        return left == {f"{FOUNDING}.part"}  # killed while it wrote the mark, before there was anything else
    return left <= {"data", FOUNDING, *SLOT_FILES, *(f"{name}.part" for name in (POINTER, FOUNDING, *SLOT_FILES))}


def check_folder(folder: Path) -> None:
    """Raises `PROFILE_EXISTS` when a shop cannot be made there because something lies there; changes nothing."""
    try:
        if folder.is_dir() and not is_unfinished(folder) and any(map(is_in_the_way, folder.iterdir())):
            raise KnownError(Code.PROFILE_EXISTS, folder=str(folder))
        if folder.exists() and not folder.is_dir():
            raise KnownError(Code.PROFILE_EXISTS, folder=str(folder))
    except OSError as error:
        raise of_folder(error, folder) from None


def put_aside(folder: Path) -> None:
    """Moves what a killed first run left into a folder of its own beside; nothing is deleted."""
    try:
        if not folder.is_dir() or not is_unfinished(folder):
            return
        aside = folder / f"{ASIDE}{uuid.uuid4().hex[:8]}"
        aside.mkdir(mode=0o700)
        left = [entry for entry in folder.iterdir() if is_in_the_way(entry)]
        for entry in sorted(left, key=lambda entry: entry.name == FOUNDING):  # the mark last
            entry.rename(aside / entry.name)
    except OSError as error:
        raise of_folder(error, folder) from None
