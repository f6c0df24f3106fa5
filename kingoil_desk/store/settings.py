"""Settings that belong to the shop, in its file: a name and a text each, given a meaning by `domain/settings.py`."""

from kingoil_desk.store.connection import Connection


def read(conn: Connection) -> dict[str, str]:
    """What was ever set; anything else has its default."""
    return dict(conn.execute("SELECT name, value FROM setting").fetchall())


def put(conn: Connection, name: str, value: str) -> None:
    conn.execute("INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", (name, value))
