"""The shop's name and how customers reach it, as kept in its file."""

from dataclasses import astuple, fields

from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.store.connection import Connection

_COLUMNS = tuple(field.name for field in fields(ShopDetails))


def read(conn: Connection) -> ShopDetails:
    return ShopDetails(*conn.execute(f"SELECT {', '.join(_COLUMNS)} FROM shop").fetchone())


def put(conn: Connection, details: ShopDetails) -> None:
    """Part of an open transaction; the details must have been checked."""
    conn.execute(f"UPDATE shop SET {', '.join(f'{name} = ?' for name in _COLUMNS)}", astuple(details))
