"""What a member of staff had half-typed when the screen was locked, encrypted like everything in the file."""

from kingoil_desk.store.connection import Connection


def put(conn: Connection, staff_id: int, body: str, at: int) -> None:
    """One row a person: the newest lock counts."""
    conn.execute(
        "INSERT INTO kept_form VALUES (?1, ?2, ?3) ON CONFLICT (staff_id) DO UPDATE SET body = ?2, kept_at = ?3",
        (staff_id, body, at),
    )


def of(conn: Connection, staff_id: int) -> str | None:
    row = conn.execute("SELECT body FROM kept_form WHERE staff_id = ?", (staff_id,)).fetchone()
    return str(row[0]) if row else None


def drop(conn: Connection, staff_id: int) -> None:
    conn.execute("DELETE FROM kept_form WHERE staff_id = ?", (staff_id,))
