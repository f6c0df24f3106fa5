"""Many rows at once, to fill a demo shop: the same rows as one by one, only faster."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from kingoil_desk.domain.consent import Cell, Word
from kingoil_desk.domain.demo_goods import Basket
from kingoil_desk.domain.ids import customer_code
from kingoil_desk.domain.kept_customer import KeptCustomer
from kingoil_desk.domain.order import Line, Payment
from kingoil_desk.domain.product import Product, search_text
from kingoil_desk.store.connection import Connection

_HASH_BYTES = 1 << 26  # of index terms held before they are written: fewer, larger segments to merge
_DEFAULT_HASH_BYTES = 1 << 20  # SQLite's own


class Joined(NamedTuple):
    """A new customer: row id, uid, when (ms UTC) and by whom written down."""

    id: int
    uid: bytes
    at: int
    staff_id: int
    kept: KeptCustomer


class Bought(NamedTuple):
    """A finished order. `cancelled_at` is in ms UTC, 0 for most; `paid_at` is 0 for what is not paid yet."""

    id: int
    uid: bytes
    number: str
    customer_id: int
    at: int
    staff_id: int
    payment: Payment
    basket: Basket
    cancelled_at: int = 0
    reason: str = ""
    paid_at: int = 0


_CUSTOMER = (
    "INSERT INTO customer(id, uid, code, full_name, called_name, address_form, gender, birth_year, birth_month,"
    " birth_day, source, notes, sort_given, sort_family, created_at, created_by, changed_at, changed_by)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_PHONE = "INSERT INTO phone(customer_id, position, typed, e164, old_e164, label) VALUES (?,?,?,?,?,?)"
_EMAIL = "INSERT INTO email(customer_id, position, typed, normalized, label) VALUES (?,?,?,?,?)"
_ADDRESS = (
    "INSERT INTO address(customer_id, position, given, commune_code, province_code, units_version, label)"
    " VALUES (?,?,?,?,?,?,?)"
)
_PRODUCT = (
    "INSERT INTO product(id, uid, code, barcode, name, name_fold, unit, price, changed_at) VALUES (?,?,?,?,?,?,?,?,?)"
)
_ORDER = (
    "INSERT INTO orders(id, uid, number, customer_id, at, staff_id, discount_percent, discount_amount, total, payment,"
    " summary) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)
_LINE = (
    "INSERT INTO order_line(order_id, position, product_id, code, name, unit, quantity, price, discount_percent,"
    " discount_amount, total) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)
_PAYMENT = "INSERT INTO order_payment(uid, order_id, at, staff_id, way, amount) VALUES (?,?,?,?,?,?)"
_EVENT = "INSERT INTO order_event(order_id, at, staff_id, kind, reason) VALUES (?,?,?,?,?)"


def insert_products(conn: Connection, products: Iterable[tuple[bytes, Product]], at: int) -> None:
    """Products with their uids; ids as they come."""
    rows = ((p.id, uid, p.code, p.barcode or None, p.name, search_text(p), p.unit, p.price, at) for uid, p in products)
    conn.executemany(_PRODUCT, rows)


def insert_customers(conn: Connection, people: Sequence[Joined]) -> None:
    """Customers with their contact points; search is filled apart, when the last activity of each is known."""
    conn.executemany(_CUSTOMER, map(_customer, people))
    conn.executemany(
        _PHONE,
        [
            (p.id, position, phone.typed, phone.e164, phone.old_e164, phone.label)
            for p in people
            for position, phone in enumerate(p.kept.phones)
        ],
    )
    conn.executemany(
        _EMAIL,
        [
            (p.id, position, email.typed, email.normalized, email.label)
            for p in people
            for position, email in enumerate(p.kept.emails)
        ],
    )
    conn.executemany(
        _ADDRESS,
        [
            (p.id, position, a.given, a.commune_code, a.province_code, a.units_version, a.label)
            for p in people
            for position, a in enumerate(p.kept.addresses)
        ],
    )


def _customer(person: Joined) -> tuple[object, ...]:
    kept = person.kept
    year, month, day = (kept.birth.year, kept.birth.month, kept.birth.day) if kept.birth else (None, None, None)
    return (
        person.id, person.uid, customer_code(person.id), kept.full_name, kept.called_name, kept.address_form,
        kept.gender, year, month, day, kept.source, kept.notes, kept.sort_given, kept.sort_family,
        person.at, person.staff_id, person.at, person.staff_id,
    )  # fmt: skip


def insert_orders(conn: Connection, orders: Sequence[Bought]) -> None:
    """Orders with their lines, payments and facts."""
    lines = {basket: [_line(line) for line in basket.lines] for basket in {order.basket for order in orders}}
    conn.executemany(_ORDER, map(_order, orders))
    conn.executemany(_LINE, ((o.id, position, *line) for o in orders for position, line in enumerate(lines[o.basket])))
    conn.executemany(_PAYMENT, [_payment(order) for order in orders if order.paid_at and order.basket.total])
    conn.executemany(_EVENT, [event for order in orders for event in _events(order)])


def _order(order: Bought) -> tuple[object, ...]:
    basket = order.basket
    return (
        order.id, order.uid, order.number, order.customer_id, order.at, order.staff_id,
        basket.discount.percent, basket.discount.amount, basket.total, order.payment, basket.summary,
    )  # fmt: skip


def _line(line: Line) -> tuple[object, ...]:
    off = line.discount
    return (
        line.product_id, line.code, line.name, line.unit, line.quantity, line.price,
        off.percent, off.amount, line.total,
    )  # fmt: skip


def _payment(order: Bought) -> tuple[object, ...]:
    """Its uid is the order's with another end, so that the same run gives the same one."""
    uid = order.uid[:-1] + bytes([order.uid[-1] ^ 1])
    return uid, order.id, order.paid_at, order.staff_id, order.payment, order.basket.total


def _events(order: Bought) -> Iterator[tuple[object, ...]]:
    yield order.id, order.at, order.staff_id, "finished", ""
    if order.cancelled_at:
        yield order.id, order.cancelled_at, order.staff_id, "cancelled", order.reason


def keep_states(conn: Connection, states: Iterable[tuple[int, dict[Cell, Word]]]) -> None:
    """What is in force of customers' words, by customer id, beside the ledger rows already written."""
    rows = ((i, *cell, word.decision, word.id) for i, in_force in states for cell, word in in_force.items())
    conn.executemany("INSERT INTO consent_state VALUES (?,?,?,?,?)", rows)


def archive_customers(conn: Connection, archived: Iterable[tuple[int, int]]) -> None:
    """Puts customers away: pairs of id and moment (ms UTC)."""
    conn.executemany(
        "UPDATE customer SET archived_at = ?2, changed_at = ?2, version = version + 1 WHERE id = ?1", archived
    )


def set_counters(conn: Connection, counters: Mapping[str, int]) -> None:
    """The last number given of each kind of code."""
    conn.executemany("INSERT INTO counter VALUES (?, ?)", counters.items())


@contextmanager
def roomy_index(conn: Connection) -> Iterator[None]:
    """Lets the search index gather more terms before it writes them; tidied up behind."""
    _index_setting(conn, "hashsize", _HASH_BYTES)
    try:
        yield
    finally:
        _index_setting(conn, "hashsize", _DEFAULT_HASH_BYTES)
    conn.execute("INSERT INTO search(search) VALUES ('optimize')")


def _index_setting(conn: Connection, name: str, value: int) -> None:
    conn.execute("INSERT INTO search(search, rank) VALUES (?, ?)", (name, value))
