"""Goods, a customer and orders that tests of payments, steps and returns begin with."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.kept_customer import prepare
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.order_entry import add_piece
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished, OrderView
from kingoil_desk.service.product import Product
from kingoil_desk.store import customers, search
from kingoil_desk.store.connection import transaction

SEAL = re.compile(r"\S+:[0-9a-f]{32}(?!\S)")
SESAME, GAC = "DM-500", "DG-250"
MONEY = (
    "orders", "order_line", "order_event", "order_payment", "order_return", "order_return_line", "order_draft",
    "counter", "audit", "search_doc",
)  # fmt: skip


def add_goods(desk: Desk) -> None:
    desk.products.add(Product(0, SESAME, "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True))
    desk.products.add(Product(0, GAC, "", "Dầu gấc 250 ml", "chai", 176_000, True))


def new_customer(desk: Desk, name: str) -> int:
    kept = prepare(CustomerDraft(full_name=name, phones=(PhoneEntry("0912 345 678"),)))
    with transaction(desk.ctx.conn) as conn:
        customer_id, _ = customers.insert(conn, kept, desk.ctx.clock(), None)
        search.reindex(conn, customer_id, desk.ctx.clock())
    return customer_id


def draft_of(desk: Desk, customer_id: int | None, way: Payment | None, **pieces: int) -> OrderDraft:
    """A draft of so many `sesame` and `gac`, paid in that way."""
    draft = OrderDraft(customer_id=customer_id, payment=way)
    for code, quantity in ((SESAME, pieces.get("sesame", 0)), (GAC, pieces.get("gac", 0))):
        if quantity:
            draft = add_piece(draft, desk.products.by_scan(code), quantity)
    return draft


def sold(desk: Desk, customer_id: int | None, way: Payment | None, **changes: object) -> Finished:
    """Two sesame and one gac: 412.000 before any change of the draft."""
    return desk.orders.finish(replace(draft_of(desk, customer_id, way, sesame=2, gac=1), **changes))  # type: ignore[arg-type]


def view(desk: Desk, done: Finished) -> OrderView:
    return desk.orders.order(done.order_id)


def money(desk: Desk, done: Finished) -> list[tuple[str, int]]:
    """What was written down for an order, as way and amount."""
    return [(payment.way.value, payment.amount) for payment in view(desk, done).payments]


def refused(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def refused_whole(desk: Desk, call: Callable[[], object]) -> KnownError:
    """The refusal of a call that leaves every row as it was."""
    before = rows(desk)
    error = refused(call)
    assert rows(desk) == before
    return error


def rows(desk: Desk) -> list[object]:
    return [tuple(row) for table in MONEY for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")]


def last_audit(desk: Desk) -> tuple[str, str, str]:
    return audit(desk)[-1]


def audit(desk: Desk) -> list[tuple[str, str, str]]:
    """Action, object and fields of every row of the log, without seals (see `tests/store/test_seals.py`)."""
    found = desk.ctx.conn.execute("SELECT action, object, fields FROM audit ORDER BY seq")
    return [(action, object_, SEAL.sub("", fields).strip()) for action, object_, fields in found]
