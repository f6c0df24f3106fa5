"""A data folder: its pointer file, the generation it names as live, and the lock against a second program."""

import contextlib
import json
import os
import shutil
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.store import shop_details, staff
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import create, transaction
from kingoil_desk.store.faults import of_folder, told
from kingoil_desk.store.keys import CHECK_BYTES, Keys

FORMAT = 1
POINTER = "desk.json"
LOCK = "desk.lock"
DEMO_KEY = "demo.key"
FOUNDING = "founding.json"  # there while a shop is being made: see `store/unfinished.py`
SLOT_FILES = ("keyslots.json", "keyslots.bak")
PLACE_MEMO = "place.json"  # where the data lies when it lies elsewhere: see `store/places.py`
ASIDE = "unfinished-"
KINDS = ("shop", "demo")
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Pointer:
    """What `desk.json` says: whose file it is and which generation of it is live.

    `check_value` (hex) tells whether a key is the right one; `salt` (hex) is how the file begins, which tells our
    own damaged file from a foreign one.
    """

    shop_id: str
    kind: str
    live: str
    generation: int
    check_value: str
    salt: str

    @classmethod
    def checked(cls, fields: Mapping[str, Any], folder: Path) -> "Pointer":
        """From the file's fields; raises `FILE_NEWER` or `PROFILE_UNREADABLE`."""
        version = fields.get("format")
        if type(version) is int and version > FORMAT:
            raise KnownError(Code.FILE_NEWER)
        try:
            pointer = cls(**{name: fields[name] for name in cls.__slots__})
            sound = (
                version == FORMAT
                and isinstance(pointer.shop_id, str)
                and pointer.kind in KINDS
                and pointer.live == str(uuid.UUID(pointer.live))  # any other text could lead out of the folder
                and type(pointer.generation) is int
                and 1 <= pointer.generation < 2**16
                and len(bytes.fromhex(pointer.check_value)) == CHECK_BYTES
                and len(bytes.fromhex(pointer.salt)) == SALT_BYTES
            )
        except (KeyError, ValueError, TypeError, AttributeError):
            sound = False
        if not sound:
            raise KnownError(Code.PROFILE_UNREADABLE, folder=str(folder))
        return pointer

    def file(self, folder: Path) -> Path:
        """The encrypted file of the live generation."""
        return folder / "data" / self.live / "shop.db"


def read_pointer(folder: Path) -> Pointer:
    """The pointer; raises `NOT_A_PROFILE`, `PROFILE_UNREADABLE`, `FILE_NEWER` or `FOLDER_PROTECTED`."""
    try:
        fields = json.loads((folder / POINTER).read_bytes().decode())
    except (FileNotFoundError, NotADirectoryError):
        raise KnownError(Code.NOT_A_PROFILE, folder=str(folder)) from None
    except PermissionError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
    except (OSError, ValueError, RecursionError):
        raise KnownError(Code.PROFILE_UNREADABLE, folder=str(folder)) from None
    return Pointer.checked(fields if isinstance(fields, dict) else {}, folder)


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Replaces the pointer in one step: a crash leaves the old one or the new one, never half of one."""
    replace_file(folder / POINTER, json.dumps({"format": FORMAT, **asdict(pointer)}, indent=1).encode() + b"\n")


def replace_file(path: Path, body: bytes, *, tries: int = 20) -> None:
    """Writes beside, syncs, renames over, syncs the folder; tries for 2 s while a virus scanner holds the file."""
    part = path.with_name(path.name + ".part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(body)
        out.flush()
        os.fsync(out.fileno())
    for left in reversed(range(tries)):
        try:
            os.replace(part, path)
            break
        except PermissionError:
            if not left:
                raise
            time.sleep(0.1)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes names in a folder survive a power cut; Windows has no such call and journals renames itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def lock(folder: Path) -> FileLock:
    """Takes the folder for this program, without waiting; the system lets go of it when the program dies."""
    held = FileLock(folder / LOCK, mode=0o600, blocking=False, fallback_to_soft=False, thread_local=False)
    try:
        held.acquire()
    except Timeout:
        raise KnownError(Code.PROFILE_IN_USE, folder=str(folder)) from None
    except OSError as error:
        raise of_folder(error, folder) from None
    return held


def prepare_folder(folder: Path) -> None:
    """Makes the folder, or takes an empty one, for its owner only; `PROFILE_EXISTS` when it holds anything."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(map(is_in_the_way, folder.iterdir())):
            raise KnownError(Code.PROFILE_EXISTS, folder=str(folder))
        folder.chmod(0o700)
    except FileExistsError:
        raise KnownError(Code.PROFILE_EXISTS, folder=str(folder)) from None
    except OSError as error:
        raise of_folder(error, folder) from None


def is_in_the_way(entry: Path) -> bool:
    """The lock, what an unfinished run left aside, and the memo of where the data lies are no data."""
    return entry.name not in (LOCK, PLACE_MEMO) and not entry.name.startswith(ASIDE)


def empty_folder(folder: Path) -> None:
    """Takes back what was made in a prepared folder that never became a profile; the folder itself stays.

    The pointer goes first and the mark of a first run last: killed meanwhile, the rest still counts as unfinished.
    """
    _take_away(folder, POINTER, DEMO_KEY, *SLOT_FILES)
    shutil.rmtree(folder / "data", ignore_errors=True)
    _take_away(folder, LOCK, FOUNDING)


def _take_away(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)
        (folder / f"{name}.part").unlink(missing_ok=True)


def create_generation(
    folder: Path,
    data_key: bytes,
    kind: str,
    details: ShopDetails,
    people: Sequence[staff.NewStaff],
    now: int,
    shop_id: str = "",
) -> Pointer:
    """A new encrypted file in a prepared folder. Nothing points at it until `write_pointer`.

    `data_key` is 32 random bytes that the caller keeps; `now` in ms UTC; `shop_id` is a new one when not given.
    """
    from kingoil_desk.store import (  # with half the program: no opening waits for them
        consents,
        seals,
        secrets,
        wordings,
    )

    keys = Keys.derive(data_key, kind)
    live = str(uuid.uuid4())
    file = new_generation_file(folder, live)
    shop_id, generation = shop_id or str(uuid.uuid4()), 1
    with contextlib.closing(create(file, keys.db)) as conn:
        with transaction(conn):
            conn.execute(
                "INSERT INTO shop(id, shop_id, kind, name, generation, created_at) VALUES (1, ?, ?, ?, ?, ?)",
                (shop_id, kind, details.name, generation, now),
            )
            shop_details.put(conn, details)
            secrets.ensure(conn)
            wordings.ensure_starter(conn, now)
            consents.start(conn, keys, generation)
            for person in people:
                staff.add(conn, person, now)
            AuditTrail(conn, keys, generation).append(now, None, "", "", "shop_created", shop_id, (seals.WHOLE,))
        with told(file, being_made=True):
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        salt = salt_of(file)
    sync_folder(file.parent)
    sync_folder(file.parent.parent)
    return Pointer(shop_id, kind, live, generation, keys.check_value.hex(), salt.hex())


def salt_of(file: Path) -> bytes:
    """How the encrypted file begins; it is never rewritten."""
    with file.open("rb") as opened:
        return opened.read(SALT_BYTES)


def new_generation_file(folder: Path, live: str) -> Path:
    """Where the encrypted file of a new generation goes; its folder is made, for its owner only."""
    file = folder / "data" / live / "shop.db"
    file.parent.parent.mkdir(mode=0o700, exist_ok=True)
    file.parent.mkdir(mode=0o700)
    return file


def create_profile(
    folder: Path, data_key: bytes, kind: str, shop_name: str, people: Sequence[tuple[str, Role]], now: int
) -> Pointer:
    """Makes a whole data folder, the pointer last: a crash before that leaves no profile."""
    prepare_folder(folder)
    everybody = [staff.NewStaff(*person) for person in people]
    pointer = create_generation(folder, data_key, kind, ShopDetails(shop_name), everybody, now)
    write_pointer(folder, pointer)
    return pointer


def write_key(folder: Path, data_key: bytes) -> None:
    """Lays a demo's key beside its file, in the open; only demo keys ever touch the disk."""
    replace_file(folder / DEMO_KEY, data_key.hex().encode() + b"\n")


def read_key(folder: Path, pointer: Pointer) -> bytes:
    """A demo's key; `KEY_ABSENT` where there is none to find, `KEY_MALFORMED` for anything but a key."""
    if pointer.kind != "demo":
        raise KnownError(Code.KEY_ABSENT)
    try:
        return bytes.fromhex((folder / DEMO_KEY).read_text("ascii").strip())
    except FileNotFoundError:
        raise KnownError(Code.KEY_ABSENT) from None
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
    except ValueError:
        raise KnownError(Code.KEY_MALFORMED) from None
