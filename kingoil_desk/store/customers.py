"""Customers and their contact points: written with the customer, changed row by row, never deleted."""

from collections.abc import Sequence

from kingoil_desk.domain.customer import Label
from kingoil_desk.domain.ids import customer_code, new_uid
from kingoil_desk.domain.kept_customer import KeptAddress, KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.store.connection import Connection, Row

FORMER = -1  # the position of an address that was replaced: kept for ever, shown no more

_COLUMNS = (
    "full_name, called_name, address_form, gender, birth_year, birth_month, birth_day,"
    " source, notes, sort_given, sort_family"
)


def _values(kept: KeptCustomer) -> tuple[object, ...]:
    birth = kept.birth
    return (
        kept.full_name,
        kept.called_name,
        kept.address_form,
        kept.gender,
        birth and birth.year,
        birth and birth.month,
        birth and birth.day,
        kept.source,
        kept.notes,
        kept.sort_given,
        kept.sort_family,
    )


def next_code(conn: Connection) -> str:
    """The next customer code of the shop; a rolled back transaction gives it back."""
    row = conn.execute(
        "INSERT INTO counter VALUES ('customer', 1) ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value"
    ).fetchone()
    return customer_code(row[0])


def insert(
    conn: Connection, kept: KeptCustomer, now: int, staff_id: int | None, import_id: int | None = None
) -> tuple[int, str]:
    """A new customer with all contact points: id and code. The caller reindexes search."""
    code = next_code(conn)
    cursor = conn.execute(
        f"INSERT INTO customer(uid, code, {_COLUMNS}, created_at, created_by, changed_at, changed_by, import_id)"
        " VALUES (?,?, ?,?,?,?,?,?,?,?,?,?,?, ?,?,?,?,?)",
        (new_uid(), code, *_values(kept), now, staff_id, now, staff_id, import_id),
    )
    customer_id = int(cursor.lastrowid or 0)
    for position, phone in enumerate(kept.phones):
        _insert_phone(conn, customer_id, position, phone, import_id)
    for position, email in enumerate(kept.emails):
        _insert_email(conn, customer_id, position, email, import_id)
    for position, address in enumerate(kept.addresses):
        _insert_address(conn, customer_id, position, address, import_id)
    return customer_id, code


def _insert_phone(conn: Connection, of: int, position: int, phone: KeptPhone, import_id: int | None) -> int:
    cursor = conn.execute(
        "INSERT INTO phone(customer_id, position, typed, e164, old_e164, label, import_id) VALUES (?,?,?,?,?,?,?)",
        (of, position, phone.typed, phone.e164, phone.old_e164, phone.label, import_id),
    )
    return int(cursor.lastrowid or 0)


def _insert_email(conn: Connection, of: int, position: int, email: KeptEmail, import_id: int | None) -> int:
    cursor = conn.execute(
        "INSERT INTO email(customer_id, position, typed, normalized, label, import_id) VALUES (?,?,?,?,?,?)",
        (of, position, email.typed, email.normalized, email.label, import_id),
    )
    return int(cursor.lastrowid or 0)


def _insert_address(
    conn: Connection, of: int, position: int, address: KeptAddress, import_id: int | None
) -> int:
    cursor = conn.execute(
        "INSERT INTO address(customer_id, position, given, commune_code, province_code, units_version, label,"
        " import_id) VALUES (?,?,?,?,?,?,?,?)",
        (
            of,
            position,
            address.given,
            address.commune_code,
            address.province_code,
            address.units_version,
            address.label,
            import_id,
        ),
    )
    return int(cursor.lastrowid or 0)


def _last_position(conn: Connection, table: str, customer_id: int) -> int:
    row = conn.execute(f"SELECT MAX(position) FROM {table} WHERE customer_id = ?", (customer_id,)).fetchone()
    return -1 if row[0] is None else int(row[0])


def add_phone(
    conn: Connection,
    customer_id: int,
    phone: KeptPhone,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more phone, after the others; counts as a change of the customer. The caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return _insert_phone(conn, customer_id, _last_position(conn, "phone", customer_id) + 1, phone, import_id)


def add_email(
    conn: Connection,
    customer_id: int,
    email: KeptEmail,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more e-mail, after the others; counts as a change of the customer. The caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return _insert_email(conn, customer_id, _last_position(conn, "email", customer_id) + 1, email, import_id)


def add_address(
    conn: Connection,
    customer_id: int,
    address: KeptAddress,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more address, after the others; counts as a change of the customer. The caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return _insert_address(
        conn, customer_id, _last_position(conn, "address", customer_id) + 1, address, import_id
    )


def touch(conn: Connection, customer_id: int, now: int, staff_id: int | None) -> None:
    """Counts one change: who has the record open for editing will be told that it changed meanwhile."""
    conn.execute(
        "UPDATE customer SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
        (now, staff_id, customer_id),
    )


def find_by_phone(conn: Connection, e164: str) -> list[int]:
    """Ids of customers with that number: live ones first, then archived, each by age."""
    rows = conn.execute(
        "SELECT DISTINCT customer.id, archived_at IS NOT NULL AS archived FROM phone"
        " JOIN customer ON customer.id = phone.customer_id WHERE e164 = ? ORDER BY archived, customer.id",
        (e164,),
    )
    return [row["id"] for row in rows]


def find_by_email(conn: Connection, normalized: str) -> list[int]:
    """Ids of customers with that mailbox: live ones first, then archived, each by age."""
    rows = conn.execute(
        "SELECT DISTINCT customer.id, archived_at IS NOT NULL AS archived FROM email"
        " JOIN customer ON customer.id = email.customer_id WHERE normalized = ? ORDER BY archived, customer.id",
        (normalized,),
    )
    return [row["id"] for row in rows]
