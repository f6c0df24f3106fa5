"""Counts that number records; a number is given back when the caller's transaction rolls back."""

from kingoil_desk.store.connection import Connection


def count_to_come(conn: Connection, name: str) -> int:
    """What `next_count` will give, as long as nobody else takes it."""
    row = conn.execute("SELECT value FROM counter WHERE name = ?", (name,)).fetchone()
    return (int(row[0]) if row else 0) + 1


def next_count(conn: Connection, name: str) -> int:
    """The next count of that name, from 1 on."""
    row = conn.execute(
        "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value", (name,)
    ).fetchone()
    return int(row[0])
