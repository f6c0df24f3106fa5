"""The rows that a verdict names, as they are told: a word of the ledger, a contact made, a list of the register."""

from kingoil_desk.store.connection import Connection, Row


def word(conn: Connection, consent_id: int) -> Row | None:
    """`decision`, `stated_at`, `recorded_at`, `how`, `expires_at`, `staff` (a name), `customer_id` and `code` of whose
    word it is (None once erased).
    """
    row: Row | None = conn.execute(
        "SELECT decision, stated_at, recorded_at, how, expires_at, staff.name AS staff, customer_id, code FROM consent"
        " JOIN staff ON staff.id = recorded_by LEFT JOIN customer ON customer.id = customer_id WHERE consent.id = ?",
        (consent_id,),
    ).fetchone()
    return row


def contact(conn: Connection, contact_id: int) -> Row | None:
    """`at`, `outcome`, `staff` (a name)."""
    row: Row | None = conn.execute(
        "SELECT at, outcome, staff.name AS staff FROM contact_log JOIN staff ON staff.id = staff_id"
        " WHERE contact_log.id = ?",
        (contact_id,),
    ).fetchone()
    return row


def listed_as_of(conn: Connection, listing_id: int) -> int | None:
    """The day that the list shows which named the number last, as its midnight in the shop (ms UTC)."""
    row = conn.execute(
        "SELECT as_of FROM do_not_call JOIN do_not_call_list AS list ON list.id = list_id WHERE do_not_call.id = ?",
        (listing_id,),
    ).fetchone()
    return int(row["as_of"]) if row else None
