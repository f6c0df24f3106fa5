"""Phones, e-mails and addresses of customers: a table each, all of the same shape, in the order staff gave."""

from collections.abc import Sequence
from dataclasses import fields

from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.store.connection import Connection, Row

Kept = KeptPhone | KeptEmail | KeptAddress

TABLE: dict[type[Kept], str] = {KeptPhone: "phone", KeptEmail: "email", KeptAddress: "address"}
FORMER = -1  # the position of an address that was replaced: kept for ever, shown no more
MANY = 100  # sharing is counted up to here: a shop's own number may stand at thousands of customers

_SHARED: dict[type[KeptPhone | KeptEmail], str] = {KeptPhone: "e164", KeptEmail: "normalized"}

# the fields of a kept contact point are its columns; the first one is the text as given
_COLUMNS = {kind: tuple(field.name for field in fields(kind)) for kind in TABLE}
_INSERT = {
    kind: f"INSERT INTO {table}(customer_id, position, import_id, {', '.join(_COLUMNS[kind])})"
    f" VALUES (?,?,?,{','.join('?' * len(_COLUMNS[kind]))})"
    for kind, table in TABLE.items()
}
_UPDATE = {
    kind: f"UPDATE {table} SET {', '.join(f'{column} = ?' for column in _COLUMNS[kind][1:])}, position = ? WHERE id = ?"
    for kind, table in TABLE.items()
}


def _values(contact: Kept) -> tuple[object, ...]:
    return tuple(getattr(contact, column) for column in _COLUMNS[type(contact)])


def insert(conn: Connection, customer_id: int, position: int, contact: Kept, import_id: int | None) -> int:
    """A new row; its id."""
    cursor = conn.execute(_INSERT[type(contact)], (customer_id, position, import_id, *_values(contact)))
    return int(cursor.lastrowid)


def insert_all(conn: Connection, customer_id: int, contacts: Sequence[Kept], import_id: int | None) -> None:
    """The rows of a new customer, in their order."""
    for position, contact in enumerate(contacts):
        insert(conn, customer_id, position, contact, import_id)


def add_last(conn: Connection, customer_id: int, contact: Kept, import_id: int | None) -> int:
    """A new row after the others; its id."""
    table = TABLE[type(contact)]
    last = conn.execute(f"SELECT max(position) FROM {table} WHERE customer_id = ?", (customer_id,)).fetchone()[0]
    return insert(conn, customer_id, FORMER + 1 if last is None else last + 1, contact, import_id)


def current(conn: Connection, kind: type[Kept], customer_id: int) -> list[Row]:
    """The customer's rows in the order they are shown, without former ones."""
    return list(
        conn.execute(
            f"SELECT * FROM {TABLE[kind]} WHERE customer_id = ? AND position >= 0 ORDER BY position", (customer_id,)
        )
    )


def replace_all(conn: Connection, kind: type[Kept], customer_id: int, wanted: Sequence[Kept]) -> None:
    """Makes `wanted` the customer's rows: what reads the same keeps its row and id, the rest is new.

    An address that is wanted no more becomes a former one and its row is taken up again when it comes back;
    a phone or e-mail that is wanted no more goes (the draft before is in `customer_save`).
    """
    table, text = TABLE[kind], _COLUMNS[kind][0]
    rows = conn.execute(f"SELECT * FROM {table} WHERE customer_id = ? ORDER BY position", (customer_id,)).fetchall()
    unclaimed = {row["id"]: row for row in rows if row["position"] >= 0}
    former = {row["id"]: row for row in rows if row["position"] < 0}
    for position, contact in enumerate(wanted):
        values = _values(contact)
        for left in (unclaimed, former):
            row = next((row for row in left.values() if row[text] == values[0]), None)
            if row is not None:
                del left[row["id"]]
                conn.execute(_UPDATE[kind], (*values[1:], position, row["id"]))
                break
        else:
            insert(conn, customer_id, position, contact, None)
    if kind is KeptAddress:
        conn.executemany("UPDATE address SET position = ? WHERE id = ?", [(FORMER, id_) for id_ in unclaimed])
    else:
        conn.executemany(f"DELETE FROM {table} WHERE id = ?", [(id_,) for id_ in unclaimed])


def owners(conn: Connection, kind: type[KeptPhone | KeptEmail], value: str, limit: int = -1) -> list[Row]:
    """Customers (`id`, `code`, `full_name`) with that number or mailbox: live ones first, then by age."""
    table, column = TABLE[kind], _SHARED[kind]
    return list(
        conn.execute(
            f"SELECT DISTINCT customer.id, code, full_name, archived_at IS NOT NULL AS archived FROM {table}"
            f" JOIN customer ON customer.id = customer_id WHERE {column} = ? ORDER BY archived, customer.id LIMIT ?",
            (value, limit),
        )
    )


def shared_with(conn: Connection, kind: type[KeptPhone | KeptEmail], value: str, customer_id: int) -> int:
    """How many other customers have that number or mailbox; counted up to `MANY`."""
    table, column = TABLE[kind], _SHARED[kind]
    row = conn.execute(
        f"SELECT count(*) FROM (SELECT DISTINCT customer_id FROM {table}"
        f" WHERE {column} = ? AND customer_id <> ? LIMIT {MANY})",
        (value, customer_id),
    ).fetchone()
    return int(row[0])
