"""Half-taken orders in the file, kept on every pause in typing and thrown away when the order is finished."""

from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.domain.order_json import to_json
from kingoil_desk.store.connection import Connection, Row

# a draft belongs to whoever typed it last; one that is held is anybody's to take up
_MAY_TAKE = "id = :id AND (staff_id = :staff OR held)"


def insert_draft(conn: Connection, draft: OrderDraft, held: bool, at: int, staff_id: int) -> int:
    cursor = conn.execute(
        "INSERT INTO order_draft(uid, customer_id, body, held, staff_id, created_at, changed_at)"
        " VALUES (?,?,?,?,?,?,?)",
        (new_uid(), draft.customer_id, to_json(draft), held, staff_id, at, at),
    )
    return int(cursor.lastrowid)


def update_draft(conn: Connection, draft_id: int, draft: OrderDraft, held: bool, at: int, staff_id: int) -> bool:
    """Writes over the draft; False when there is none that this person may take."""
    cursor = conn.execute(
        "UPDATE order_draft SET customer_id = :customer, body = :body, held = :held, staff_id = :staff, "
        f"changed_at = :at WHERE {_MAY_TAKE}",
        {
            "id": draft_id,
            "customer": draft.customer_id,
            "body": to_json(draft),
            "held": held,
            "staff": staff_id,
            "at": at,
        },
    )
    return bool(cursor.rowcount)


def delete_draft(conn: Connection, draft_id: int, staff_id: int) -> bool:
    """Throws the draft away; False when there is none that this person may take."""
    cursor = conn.execute(f"DELETE FROM order_draft WHERE {_MAY_TAKE}", {"id": draft_id, "staff": staff_id})
    return bool(cursor.rowcount)


_SELECT = (
    "SELECT d.id, d.body, d.held, s.name AS staff, coalesce(c.full_name, '') AS customer_name, d.changed_at,"
    " coalesce((SELECT refusals FROM search_doc WHERE customer_id = d.customer_id), 0) AS refusals "
    "FROM order_draft d JOIN staff s ON s.id = d.staff_id LEFT JOIN customer c ON c.id = d.customer_id"
)


def drafts_for(conn: Connection, staff_id: int) -> list[Row]:
    """This person's drafts and every held one: own first, newest first."""
    found = conn.execute(
        f"{_SELECT} WHERE d.staff_id = ?1 OR d.held ORDER BY d.staff_id = ?1 DESC, d.changed_at DESC, d.id DESC",
        (staff_id,),
    )
    return list(found)
