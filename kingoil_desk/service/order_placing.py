"""Placing an order within an open transaction: what changed meanwhile, number, lines with their VAT, money, search."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import NO_DISCOUNT, OrderDraft, shop_day
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.payment import LATER, TRANSFER_LATER, Payment, taken
from kingoil_desk.domain.product import Product
from kingoil_desk.domain.settings import account
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.domain.vat import LineVat, VatKind, rate_on
from kingoil_desk.service.order_money import carry_over, insert_event, take
from kingoil_desk.service.order_values import payment_of
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import customers, orders, search, settings, vat_rates
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.products import products_of


@dataclass(frozen=True, slots=True)
class Placed:
    """`paid` VND of `total` were taken or carried over with it."""

    order_id: int
    number: str
    total: int
    paid: int


def place(
    ctx: Context,
    w: Writing,
    draft: OrderDraft,
    old: Row | None = None,
    carried: Sequence[tuple[Payment, int]] = (),
    came_with: Row | None = None,
    *,
    awaits_transfer: bool = False,
) -> Placed:
    """Keeps a checked draft for ever; `old` is the order that it corrects.

    A correction keeps the VAT rates of the day on which the order was taken first.
    `carried` is money that `came_with` another order and pays this one first. Where `awaits_transfer`, a transfer is
    not taken before somebody has seen it come; only a shop whose account is set can show the code that it waits for.
    Raises `CUSTOMER_ARCHIVED`, `CUSTOMER_UNKNOWN`, `PRODUCT_RETIRED`, `PRODUCT_UNKNOWN`, `PRICE_OUT_OF_SENSE` for a fee
    below nothing that the order to correct did not have, `CUSTOMER_NEEDED` when a carrier is to collect from nobody,
    and what `domain.payment.check_parts` raises.
    """
    conn, total = ctx.conn, draft.sums.total
    _check_customer(conn, draft, old)
    if draft.fee < min(0, 0 if old is None else old["fee"]):
        raise KnownError(Code.PRICE_OUT_OF_SENSE, text=str(draft.fee))
    goods = _checked_products(conn, draft, old)
    number = orders.next_number(conn, w.now)
    taken_at = w.now if old is None else orders.first_at(conn, old["id"])
    vat = _vat(conn, draft, shop_day(taken_at), goods)
    later = TRANSFER_LATER if awaits_transfer and account(settings.read(conn)) else LATER
    way = _main_way(draft, later) or (payment_of(old) if old is not None else None)
    order_id = orders.insert_order(conn, _new_order(draft, number, w, vat, way))
    insert_event(conn, order_id, Kind.FINISHED, w)
    if came_with is not None:
        for way, amount in carried:
            carry_over(conn, w, came_with, (order_id, number), way, amount)
    before = sum(amount for _, amount in carried)
    parts = taken(draft.payments, draft.payment, total - before, later)
    paid = before + sum(part.amount for part in parts)
    if draft.customer_id is None and paid < total and _collects(draft):
        raise KnownError(Code.CUSTOMER_NEEDED)
    for part in parts:
        take(conn, w, order_id, part)
    if draft.customer_id is not None:
        search.reindex(conn, draft.customer_id, w.now)
    return Placed(order_id, number, total, paid)


def known_customer(conn: Connection, customer_id: int) -> Row:
    """The customer's own row; raises `CUSTOMER_UNKNOWN`."""
    row = customers.head(conn, customer_id)
    if row is None:
        raise KnownError(Code.CUSTOMER_UNKNOWN)
    return row


def _check_customer(conn: Connection, draft: OrderDraft, old: Row | None) -> None:
    """A correction may stay with the customer it had, archived since or not."""
    if draft.customer_id is None or (old is not None and old["customer_id"] == draft.customer_id):
        return
    if known_customer(conn, draft.customer_id)["archived_at"] is not None:
        raise KnownError(Code.CUSTOMER_ARCHIVED)


def _checked_products(conn: Connection, draft: OrderDraft, old: Row | None) -> dict[int, Product]:
    """The products of the lines. A correction may keep what it sold: retired since, or of a web order that named no
    product of the shop.
    """
    sold_then = () if old is None else orders.order_lines(conn, old["id"])
    nameless = {(line.code, line.name) for line in sold_then if line.product_id is None}
    for line in draft.lines:
        if line.product_id is None and (line.code, line.name) not in nameless:
            raise KnownError(Code.PRODUCT_UNKNOWN, text=line.name)
    settled = {line.product_id for line in sold_then}
    asked = {line.product_id: line.name for line in draft.lines if line.product_id is not None}
    kept = products_of(conn, asked)
    for product_id, name in asked.items():
        if product_id in settled:
            continue
        if product_id not in kept:
            raise KnownError(Code.PRODUCT_UNKNOWN, text=name)
        if not kept[product_id].active:
            raise KnownError(Code.PRODUCT_RETIRED, name=kept[product_id].name)
    return kept


def _vat(conn: Connection, draft: OrderDraft, day: dt.date, goods: dict[int, Product]) -> tuple[LineVat, ...]:
    """The VAT of each line: the rates of that day, the kinds of goods as they are known now."""
    own = vat_rates.rates(conn)
    kinds = [goods[id_].vat if (id_ := line.product_id) in goods else VatKind.STANDARD for line in draft.lines]
    by_kind = {kind: LineVat(rate_on(day, kind, own), kind) for kind in set(kinds)}
    return tuple(by_kind[kind] for kind in kinds)


def _new_order(
    draft: OrderDraft, number: str, w: Writing, vat: tuple[LineVat, ...], way: Payment | None
) -> orders.NewOrder:
    return orders.NewOrder(
        number=number,
        at=w.now,
        lines=draft.lines,
        customer_id=draft.customer_id,
        staff_id=w.actor.staff_id,
        discount=draft.discount,
        fee=draft.fee,
        payment=way,
        note=clean_lines(draft.note),
        corrects_id=draft.corrects_order_id,
        source=draft.source,
        vat=vat,
    )


def _collects(draft: OrderDraft) -> bool:
    """Whether a carrier is to bring the goods, and money for them back."""
    if draft.payments:
        return any(part.way is Payment.ON_DELIVERY for part in draft.payments)
    return draft.payment is Payment.ON_DELIVERY


def _main_way(draft: OrderDraft, later: frozenset[Payment]) -> Payment | None:
    """The way that is still to bring something, of several ones in which most is; else that of the largest part."""
    parts = [part for part in draft.payments if part.way in later] or draft.payments
    return max(parts, key=lambda part: part.amount).way if parts else draft.payment


def filled_fields(draft: OrderDraft) -> list[str]:
    """What the order holds, by name, for the audit row."""
    held = {
        "customer": draft.customer_id,
        "lines": draft.lines,
        "discount": draft.discount != NO_DISCOUNT,
        "fee": draft.fee,
        "payment": draft.payment or draft.payments,
        "note": draft.note.strip(),
    }
    return [name for name, value in held.items() if value]


def known(*ids: int | None) -> frozenset[int]:
    """Those of the ids that there are."""
    return frozenset(i for i in ids if i is not None)
