"""Invented products and orders for tests of the window."""

from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished, KeptDraft, OrderListRow, OrderView
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane
from tests.gui.people import add_customer

SESAME = Product(0, "DM-500", "8934600000017", "Dầu mè rang", "chai 500 ml", 118_000, True)
PEANUT = Product(0, "DP-1000", "8934600000024", "Dầu đậu phộng ép lạnh", "chai 1 lít", 179_000, True)
GAC = Product(0, "DG-250", "8934600000031", "Dầu gấc nguyên chất", "chai 250 ml", 176_000, True)


def stock(desk: Desk) -> None:
    """The three products; a manager's act."""
    for product in (SESAME, PEANUT, GAC):
        desk.products.add(product)


def products(parts: Parts) -> dict[str, Product]:
    """Every product in the file, by code."""
    found: list[tuple[Product, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.products.all(), found.append)
    return {product.code: product for product in found[0]}


def sell(parts: Parts, *codes: str, customer_id: int | None = None, note: str = "") -> Finished:
    """A finished order of one piece each, paid in cash."""
    kept = products(parts)
    lines = tuple(Line(p.id, p.code, p.name, p.unit, 1, p.price) for p in (kept[code] for code in codes))
    draft = OrderDraft(customer_id=customer_id, lines=lines, note=note, payment=Payment.CASH)
    done: list[Finished] = []
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.finish(draft), done.append)
    return done[0]


def owed_order(
    parts: Parts, way: Payment | None = Payment.ON_DELIVERY, pieces: int = 1, customer_id: int | None = None
) -> Finished:
    """A finished order of so many pieces of sesame oil that nothing is paid for yet; on delivery, of somebody."""
    if customer_id is None and way is Payment.ON_DELIVERY:
        customer_id = add_customer(parts, "Phạm Thị Sen")
    kept = products(parts)["DM-500"]
    line = Line(kept.id, kept.code, kept.name, kept.unit, pieces, kept.price)
    draft = OrderDraft(customer_id=customer_id, lines=(line,), payment=way)
    done: list[Finished] = []
    parts.jobs.run(Lane.WRITE, lambda desk: desk.orders.finish(draft), done.append)
    return done[0]


def orders(parts: Parts) -> tuple[OrderListRow, ...]:
    """The orders in the file, newest first."""
    found: list[tuple[OrderListRow, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.orders.recent(), found.append)
    return found[0]


def order(parts: Parts, order_id: int) -> OrderView:
    found: list[OrderView] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.orders.order(order_id), found.append)
    return found[0]


def drafts(parts: Parts) -> tuple[KeptDraft, ...]:
    """The drafts in the file that whoever is at the desk may take up."""
    found: list[tuple[KeptDraft, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.orders.drafts(), found.append)
    return found[0]
