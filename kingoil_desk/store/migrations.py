"""Brings an older file to today's tables: a verified copy first, then every step and its record in one transaction."""

import contextlib
from pathlib import Path

from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import maintain, statements, transaction
from kingoil_desk.store.copies import copy_checked
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.schema import SCHEMA_VERSION, STEPS
from kingoil_desk.store.seals import SEALED_SINCE, WHOLE, stock


def migrate(file: Path, keys: Keys, generation: int, now: int) -> Path | None:
    """Does nothing to a file of today. Otherwise returns the copy of the file as it was, which lies beside it.

    A failure leaves the file as it was. Raises what opening and copying raise (`DISK_FULL` among them).
    """
    with contextlib.closing(maintain(file, keys.db)) as conn:
        version = int(conn.execute("PRAGMA user_version").fetchone()[0])
        if version == SCHEMA_VERSION:
            return None
        copy = file.with_name(f"before-{SCHEMA_VERSION}.db")
        copy_checked(conn, copy, keys.db)
        with transaction(conn):
            for step in range(version + 1, SCHEMA_VERSION + 1):
                for statement in statements(STEPS[step]):
                    conn.execute(statement)
                conn.execute("INSERT INTO migration VALUES (?, ?)", (step, now))
            conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            seals = (WHOLE, *stock(conn)) if version < SEALED_SINCE else ()
            AuditTrail(conn, keys, generation).append(now, None, "", "", "file.migrated", str(SCHEMA_VERSION), seals)
    return copy
