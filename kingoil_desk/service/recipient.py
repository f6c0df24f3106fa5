"""Who a parcel goes to: what a carrier must be told of the customer, or the refusal that says that it is missing."""

from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptAddress, KeptPhone
from kingoil_desk.domain.phone import show
from kingoil_desk.store import contact_points
from kingoil_desk.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class Recipient:
    """`phone` as it is shown, `address` as it was given, and the code of its commune or province, or nothing."""

    name: str
    phone: str
    address: str
    unit_code: str


def recipient_of(conn: Connection, order: Row) -> Recipient:
    """The first phone that can be called and the first address of the customer of an order's row.

    Raises `RECIPIENT_INCOMPLETE` with the number of the `order` and the code of the `customer`.
    """
    numbers = {"order": order["number"], "customer": order["customer_code"]}
    return recipient(conn, order["customer_id"], order["customer_name"], **numbers)


def recipient(conn: Connection, customer_id: int, name: str, *, order: str, customer: str) -> Recipient:
    """As `recipient_of`, for the customer of that name."""
    phones = [phone["e164"] for phone in contact_points.current(conn, KeptPhone, customer_id) if phone["e164"]]
    addresses = contact_points.current(conn, KeptAddress, customer_id)
    if not phones or not addresses or not name:
        raise KnownError(Code.RECIPIENT_INCOMPLETE, order=order, customer=customer)
    return Recipient(name, show(phones[0]), addresses[0]["given"], addresses[0]["commune_code"])
