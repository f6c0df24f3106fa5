"""A new generation of a shop's file under a new key: copied whole, the old one left as it is."""

import contextlib
import shutil
import uuid
from dataclasses import replace
from pathlib import Path

from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.audit_keys import carry_over, mac_keys
from kingoil_desk.store.connection import maintain, transaction
from kingoil_desk.store.copies import copy_checked
from kingoil_desk.store.faults import told, told_of
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import Pointer, new_generation_file, salt_of, sync_folder


def next_generation(folder: Path, pointer: Pointer, keys: Keys, new_key: bytes, generation: int, now: int) -> Pointer:
    """Copies the live file under `new_key` (32 random bytes that the caller keeps); nothing points at it yet.

    `generation` is the new one's number, higher than the live one's. The shop must be closed and its folder locked.
    The keys that signed the log so far go along, wrapped. Raises what `copy_checked` raises, and then nothing is left.
    """
    new_keys, live = Keys.derive(new_key, pointer.kind), str(uuid.uuid4())
    new = replace(pointer, live=live, generation=generation, check_value=new_keys.check_value.hex())
    file = new.file(folder)
    try:
        with told_of(folder):
            new_generation_file(folder, live)
            _fill(file, pointer.file(folder), keys, pointer.generation, new_keys, generation, now)
            salt = salt_of(file)
            sync_folder(file.parent)
            sync_folder(file.parent.parent)
    except BaseException:
        shutil.rmtree(file.parent, ignore_errors=True)
        raise
    return replace(new, salt=salt.hex())


def _fill(file: Path, old: Path, old_keys: Keys, before: int, keys: Keys, generation: int, now: int) -> None:
    with contextlib.closing(maintain(old, old_keys.db)) as conn:
        signed_with = mac_keys(conn, old_keys, before)
        copy_checked(conn, file, keys.db)
    with contextlib.closing(maintain(file, keys.db)) as conn:
        with transaction(conn):
            carry_over(conn, signed_with, keys)
            conn.execute("UPDATE shop SET generation = ?", (generation,))
            AuditTrail(conn, keys, generation).append(now, None, "", "", "key.renewed", str(generation))
        with told(file, being_made=True):
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
