"""What a customer looked like before each change, so that the last one can be undone."""

import json
from dataclasses import asdict, dataclass

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
from kingoil_desk.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Save:
    """A change that led to `version`; `saved_at` in ms UTC."""

    id: int
    version: int
    saved_at: int
    saved_by: int
    undone: bool


def add(conn: Connection, customer_id: int, version: int, before: CustomerDraft, now: int, staff_id: int) -> None:
    """Notes a change: the version it led to and the draft before it. A new customer has none before."""
    conn.execute(
        "INSERT INTO customer_save(customer_id, version, before, saved_at, saved_by) VALUES (?,?,?,?,?)",
        (customer_id, version, json.dumps(asdict(before), ensure_ascii=False), now, staff_id),
    )


def last(conn: Connection, customer_id: int) -> Save | None:
    """The latest change of that customer."""
    row = conn.execute(
        "SELECT id, version, saved_at, saved_by, undone_at IS NOT NULL AS undone"
        " FROM customer_save WHERE customer_id = ? ORDER BY version DESC LIMIT 1",
        (customer_id,),
    ).fetchone()
    if row is None:
        return None
    return Save(row["id"], row["version"], row["saved_at"], row["saved_by"], bool(row["undone"]))


def before(conn: Connection, save: Save) -> CustomerDraft:
    """The draft before that change."""
    return _read(conn.execute("SELECT before FROM customer_save WHERE id = ?", (save.id,)).fetchone()[0])


def set_undone(conn: Connection, save: Save, now: int) -> None:
    """Marks a change as undone; there is one step back, not two."""
    conn.execute("UPDATE customer_save SET undone_at = ? WHERE id = ?", (now, save.id))


def _read(body: str) -> CustomerDraft:
    kept = json.loads(body)
    return CustomerDraft(
        **kept
        | {
            "address_form": kept["address_form"] and AddressForm(kept["address_form"]),
            "gender": kept["gender"] and Gender(kept["gender"]),
            "birth": kept["birth"] and Birth(**kept["birth"]),
            "phones": tuple(PhoneEntry(**p | {"label": Label(p["label"])}) for p in kept["phones"]),
            "emails": tuple(EmailEntry(**e | {"label": Label(e["label"])}) for e in kept["emails"]),
            "addresses": tuple(AddressEntry(**a | {"label": Label(a["label"])}) for a in kept["addresses"]),
        }
    )
