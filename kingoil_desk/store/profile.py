"""A data folder: its pointer file, the live generation it names, and the lock that keeps a second program out."""

import contextlib
import json
import os
import secrets
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.role import Role
from kingoil_desk.store.connection import create, transaction
from kingoil_desk.store.keys import KEY_BYTES, Keys
from kingoil_desk.store.schema import V1

FORMAT = 1
POINTER = "desk.json"
LOCK = "desk.lock"
DEMO_KEY = "demo.key"
KINDS = ("shop", "demo")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What `desk.json` says: whose file it is and which generation of it is live. `check_value` is hex."""

    shop_id: str
    kind: str
    live: str
    generation: int
    check_value: str

    @classmethod
    def read_fields(cls, fields: Mapping[str, Any], folder: Path) -> "Pointer":
        """The checked fields; raises `FILE_NEWER` or `PROFILE_UNREADABLE`."""
        unreadable = KnownError(Code.PROFILE_UNREADABLE, folder=str(folder))
        version = fields.get("format")
        if type(version) is not int or version < 1:
            raise unreadable
        if version > FORMAT:
            raise KnownError(Code.FILE_NEWER)
        try:
            pointer = cls(**{name: fields[name] for name in cls.__slots__})
            live_is_plain = pointer.live == str(uuid.UUID(pointer.live))  # a path of any other shape leads elsewhere
            whole = (
                isinstance(pointer.shop_id, str)
                and pointer.kind in KINDS
                and type(pointer.generation) is int
                and pointer.generation >= 1
                and len(bytes.fromhex(pointer.check_value)) == 16
            )
        except (KeyError, ValueError, TypeError, AttributeError):
            raise unreadable from None
        if not (live_is_plain and whole):
            raise unreadable
        return pointer

    def file(self, folder: Path) -> Path:
        return folder / "data" / self.live / "shop.db"


def read_pointer(folder: Path) -> Pointer:
    """The pointer of a data folder; raises `NOT_A_PROFILE`, `PROFILE_UNREADABLE`, `FILE_NEWER` or `FOLDER_PROTECTED`."""
    try:
        text = (folder / POINTER).read_bytes().decode("utf-8")
        fields = json.loads(text)
    except (FileNotFoundError, NotADirectoryError):
        raise KnownError(Code.NOT_A_PROFILE, folder=str(folder)) from None
    except PermissionError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
    except (OSError, ValueError):
        raise KnownError(Code.PROFILE_UNREADABLE, folder=str(folder)) from None
    if not isinstance(fields, dict):
        raise KnownError(Code.PROFILE_UNREADABLE, folder=str(folder))
    return Pointer.read_fields(fields, folder)


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Replaces the pointer in one step: a crash leaves the old one or the new one, never half of one."""
    body = json.dumps({"format": FORMAT, **asdict(pointer)}, indent=1).encode() + b"\n"
    replace_file(folder / POINTER, body)


def replace_file(path: Path, body: bytes, *, tries: int = 20) -> None:
    """Writes beside, syncs, renames over, syncs the folder; tries for 2 s while a virus scanner holds the old file."""
    part = path.with_name(path.name + ".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
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
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows has no such call and journals the rename itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def lock(folder: Path) -> FileLock:
    """Takes the folder for this program, without waiting; the system lets go of it when the program dies."""
    held = FileLock(folder / LOCK, mode=0o600, blocking=False, fallback_to_soft=False)
    try:
        held.acquire()
    except Timeout:
        raise KnownError(Code.PROFILE_IN_USE, folder=str(folder)) from None
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
    return held


def create_profile(
    folder: Path, data_key: bytes, kind: str, shop_name: str, staff: Sequence[tuple[str, Role]], now: int
) -> Pointer:
    """Makes a data folder (empty or new) with its encrypted file, and the pointer last: a crash leaves no profile.

    `data_key` is 32 random bytes that the caller keeps; `now` in ms UTC. Raises `PROFILE_EXISTS` when the folder
    holds anything.
    """
    keys = Keys.derive(data_key, kind)
    pointer = Pointer(str(uuid.uuid4()), kind, str(uuid.uuid4()), 1, keys.check_value.hex())
    file = pointer.file(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(name.name != LOCK for name in folder.iterdir()):
            raise KnownError(Code.PROFILE_EXISTS, folder=str(folder))
        for part in (file.parent.parent, file.parent):
            part.mkdir(mode=0o700)
    except OSError:
        raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
    with contextlib.closing(create(file, keys.db, V1)) as conn, transaction(conn):
        conn.execute(
            "INSERT INTO shop VALUES (1, ?, ?, ?, ?, ?)",
            (pointer.shop_id, kind, shop_name, pointer.generation, now),
        )
        # a refusal must survive key rotation and restore: this key is made once and stays inside the file
        conn.execute("INSERT INTO secret VALUES ('contact-hash', ?)", (secrets.token_bytes(KEY_BYTES),))
        for name, role in staff:
            conn.execute(
                "INSERT INTO staff(uid, name, role, created_at) VALUES (?, ?, ?, ?)", (new_uid(), name, role, now)
            )
    write_pointer(folder, pointer)
    return pointer
