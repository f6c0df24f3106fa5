"""One invented customer, and the questions that tests of customers ask of a desk."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, Gender, Label, PhoneEntry
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.kept_customer import without_ids
from kingoil_desk.domain.order import Line
from kingoil_desk.domain.role import Actor
from kingoil_desk.service.customer import Saved
from kingoil_desk.service.desk import Desk
from kingoil_desk.store.orders import NewOrder, insert_order

MANAGER, CLERK, OTHER_CLERK = "Bảo", "Hạnh", "Thảo"
BEN_THANH = next(c for c in unit.communes("79") if c.name == "Bến Thành")
AN = CustomerDraft(
    "Nguyễn Văn An",
    birth=Birth(14, 3),
    gender=Gender.MALE,
    phones=(PhoneEntry("0912 344 180", Label.MOBILE), PhoneEntry("028 3823 7720", Label.SHARED)),
    emails=(EmailEntry("nguyenan@gmail.com", Label.PERSONAL),),
    addresses=(AddressEntry("12 Lê Thánh Tôn, P. Bến Thành", BEN_THANH.code, "79", Label.DELIVERY),),
    notes="thích dầu mè",
)
TABLES = (
    "customer", "phone", "email", "address", "customer_save", "search_doc", "audit", "counter", "consent",
    "consent_state", "consent_head",
)  # fmt: skip
AsStaff = Callable[[str], Actor]


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that a save may touch, to show that nothing was half-saved."""
    found = {table: [tuple(row) for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")] for table in TABLES}
    found["terms"] = [tuple(row) for row in desk.ctx.conn.execute("SELECT id FROM search_docsize")]
    return found


def audited(desk: Desk, since: int = 1) -> list[tuple[str, ...]]:
    rows = desk.ctx.conn.execute("SELECT actor, action, object, fields FROM audit ORDER BY seq").fetchall()
    return [tuple(row) for row in rows][since:]


def error(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def change(desk: Desk, customer_id: int, **new: object) -> Saved:
    editable = desk.customers.edit(customer_id)
    return desk.customers.change(customer_id, replace(editable.draft, **new), editable.version)  # type: ignore[arg-type]


def typed(desk: Desk, customer_id: int) -> CustomerDraft:
    return without_ids(desk.customers.edit(customer_id).draft)


def buy(desk: Desk, customer_id: int, at: int, *names: str, product_id: int | None = None) -> int:
    lines = tuple(Line(product_id, name[:3], name, "chai", 1, 1_000) for name in names)
    with desk.ctx.writing() as w:
        conn = desk.ctx.conn
        number = f"DH-{conn.execute('SELECT count(*) FROM orders').fetchone()[0]:04d}"
        order_id = insert_order(conn, NewOrder(number, at, lines, customer_id, 1))
        w.audit("order.finish", number)
    return order_id
