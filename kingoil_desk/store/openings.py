"""Contacts that were opened and wait for their outcome, read from the audit log, where each opening is one row."""

from collections.abc import Sequence

from kingoil_desk.store.connection import Connection

OPENED = ("contact.open", "contact.override")
ENDED = ("contact.log", "contact.not_made")


def waits(conn: Connection, seq: int, staff_id: int, code: str, about: Sequence[str]) -> bool:
    """Whether that row of the log is an opening by this person, of that customer, about the same channel and purpose,
    and no later row says how it came out (those end in its number).
    """
    row = conn.execute(
        "SELECT actor_id, object, fields FROM audit WHERE seq = ? AND action IN (?, ?)", (seq, *OPENED)
    ).fetchone()
    if row is None or (row["actor_id"], row["object"]) != (staff_id, code):
        return False
    if tuple(row["fields"].split())[: len(about)] != tuple(about):
        return False
    ended = conn.execute(
        "SELECT fields FROM audit WHERE seq > ? AND object = ? AND action IN (?, ?)", (seq, code, *ENDED)
    )
    return all(one["fields"].split()[-1:] != [str(seq)] for one in ended)
