"""A new generation of a shop's file under a new key: copied whole, the old one left as it is."""

import contextlib
import uuid
from dataclasses import replace
from pathlib import Path

from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.audit_keys import carry_over, mac_keys
from kingoil_desk.store.connection import maintain, transaction
from kingoil_desk.store.copies import copy_checked
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import SALT_BYTES, Pointer, new_generation_file, sync_folder


def next_generation(folder: Path, pointer: Pointer, keys: Keys, new_key: bytes, now: int) -> Pointer:
    """Copies the live file under `new_key` (32 random bytes that the caller keeps); nothing points at it yet.

    The shop must be closed and its folder locked. The keys that signed the log so far go along, wrapped. Raises
    what `copy_checked` raises.
    """
    new_keys, generation, live = Keys.derive(new_key, pointer.kind), pointer.generation + 1, str(uuid.uuid4())
    file = new_generation_file(folder, live)
    with contextlib.closing(maintain(pointer.file(folder), keys.db)) as conn:
        signed_with = mac_keys(conn, keys, pointer.generation)
        copy_checked(conn, file, new_keys.db)
    with contextlib.closing(maintain(file, new_keys.db)) as conn:
        with transaction(conn):
            carry_over(conn, signed_with, new_keys)
            conn.execute("UPDATE shop SET generation = ?", (generation,))
            AuditTrail(conn, new_keys, generation).append(now, None, "", "", "key.renewed", str(generation))
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        salt = file.read_bytes()[:SALT_BYTES]
    sync_folder(file.parent)
    sync_folder(file.parent.parent)
    return replace(pointer, live=live, generation=generation, check_value=new_keys.check_value.hex(), salt=salt.hex())
