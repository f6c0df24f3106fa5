"""Customers: inserted whole, changed with a count of versions, archived and never deleted."""

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import (
    AddressEntry,
    AddressForm,
    CustomerDraft,
    EmailEntry,
    Gender,
    Label,
    PhoneEntry,
)
from kingoil_desk.domain.ids import customer_code, new_uid
from kingoil_desk.domain.kept_customer import KeptAddress, KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.store import contact_points
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.counters import next_count

_COLUMNS = (
    "full_name", "called_name", "address_form", "gender", "birth_year", "birth_month", "birth_day",
    "source", "notes", "sort_given", "sort_family",
)  # fmt: skip
_INSERT = (
    f"INSERT INTO customer({', '.join(_COLUMNS)}, uid, code, created_at, created_by, changed_at, changed_by,"
    f" import_id) VALUES ({'?,' * len(_COLUMNS)} ?,?,?,?,?,?,?)"
)
_UPDATE = (
    f"UPDATE customer SET {', '.join(f'{column} = ?' for column in _COLUMNS)},"
    " version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?"
)


def _values(kept: KeptCustomer) -> tuple[object, ...]:
    birth = kept.birth
    return (
        kept.full_name, kept.called_name, kept.address_form, kept.gender,
        birth and birth.year, birth and birth.month, birth and birth.day,
        kept.source, kept.notes, kept.sort_given, kept.sort_family,
    )  # fmt: skip


def insert(
    conn: Connection, kept: KeptCustomer, now: int, staff_id: int | None, import_id: int | None = None
) -> tuple[int, str]:
    """A new customer with all contact points: id and code. The caller reindexes search."""
    code = customer_code(next_count(conn, "customer"))
    values = (*_values(kept), new_uid(), code, now, staff_id, now, staff_id, import_id)
    customer_id = int(conn.execute(_INSERT, values).lastrowid)
    contact_points.insert_all(conn, customer_id, kept.phones, import_id)
    contact_points.insert_all(conn, customer_id, kept.emails, import_id)
    contact_points.insert_all(conn, customer_id, kept.addresses, import_id)
    return customer_id, code


def update(conn: Connection, customer_id: int, kept: KeptCustomer, now: int, staff_id: int) -> None:
    """Writes a changed customer and counts its version up. The caller has checked the version and reindexes."""
    conn.execute(_UPDATE, (*_values(kept), now, staff_id, customer_id))
    contact_points.replace_all(conn, KeptPhone, customer_id, kept.phones)
    contact_points.replace_all(conn, KeptEmail, customer_id, kept.emails)
    contact_points.replace_all(conn, KeptAddress, customer_id, kept.addresses)


def touch(conn: Connection, customer_id: int, now: int, staff_id: int | None) -> None:
    """Counts a change: who has the record open for editing will be told that it changed meanwhile."""
    conn.execute(
        "UPDATE customer SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
        (now, staff_id, customer_id),
    )


def set_archived(conn: Connection, customer_id: int, archived: bool, now: int, staff_id: int) -> None:
    """Puts a customer away or brings one back; counts as a change. The caller reindexes search."""
    conn.execute("UPDATE customer SET archived_at = ? WHERE id = ?", (now if archived else None, customer_id))
    touch(conn, customer_id, now, staff_id)


def add_phone(
    conn: Connection,
    customer_id: int,
    phone: KeptPhone,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more phone after the others: its id. Counts as a change; the caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return contact_points.add_last(conn, customer_id, phone, import_id)


def add_email(
    conn: Connection,
    customer_id: int,
    email: KeptEmail,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more e-mail after the others: its id. Counts as a change; the caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return contact_points.add_last(conn, customer_id, email, import_id)


def add_address(
    conn: Connection,
    customer_id: int,
    address: KeptAddress,
    now: int,
    staff_id: int | None,
    import_id: int | None = None,
) -> int:
    """One more address after the others: its id. Counts as a change; the caller reindexes search."""
    touch(conn, customer_id, now, staff_id)
    return contact_points.add_last(conn, customer_id, address, import_id)


def find_by_phone(conn: Connection, e164: str) -> list[int]:
    """Ids of customers with that number: live ones first, then archived, each by age."""
    return [row["id"] for row in contact_points.owners(conn, KeptPhone, e164)]


def find_by_email(conn: Connection, normalized: str) -> list[int]:
    """Ids of customers with that mailbox: live ones first, then archived, each by age."""
    return [row["id"] for row in contact_points.owners(conn, KeptEmail, normalized)]


def by_code(conn: Connection, code: str) -> int | None:
    """The id of the customer with that code, in capitals or not; None when there is none."""
    row = conn.execute("SELECT id FROM customer WHERE code = ?", (code.strip().upper(),)).fetchone()
    return int(row["id"]) if row else None


def head(conn: Connection, customer_id: int) -> Row | None:
    """The customer's own row, with `changed_by_name`; None when there is none."""
    found: Row | None = conn.execute(
        "SELECT customer.*, coalesce(staff.name, '') AS changed_by_name FROM customer"
        " LEFT JOIN staff ON staff.id = changed_by WHERE customer.id = ?",
        (customer_id,),
    ).fetchone()
    return found


def birth_of(row: Row) -> Birth | None:
    """The birth date of a customer's row."""
    if row["birth_day"] is None:
        return None
    return Birth(row["birth_day"], row["birth_month"], row["birth_year"])


def draft(conn: Connection, row: Row) -> CustomerDraft:
    """What the form shows of a customer's row: everything as kept, each contact point with its row's id."""
    of = row["id"]
    return CustomerDraft(
        row["full_name"],
        row["called_name"],
        row["address_form"] and AddressForm(row["address_form"]),
        row["gender"] and Gender(row["gender"]),
        birth_of(row),
        tuple(PhoneEntry(r["typed"], Label(r["label"]), r["id"]) for r in contact_points.current(conn, KeptPhone, of)),
        tuple(EmailEntry(r["typed"], Label(r["label"]), r["id"]) for r in contact_points.current(conn, KeptEmail, of)),
        tuple(
            AddressEntry(r["given"], r["commune_code"], r["province_code"], Label(r["label"]), r["id"])
            for r in contact_points.current(conn, KeptAddress, of)
        ),
        row["source"],
        row["notes"],
    )
