"""Who a parcel goes to: what there is to choose from, masked, and what a carrier must be told, or why it cannot be."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.address import mask_address
from kingoil_desk.domain.customer import Label
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptAddress, KeptPhone
from kingoil_desk.domain.phone import mask, show
from kingoil_desk.domain.unit import names_if_known
from kingoil_desk.store import contact_hashes, contact_points
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.parcels import SentTo


@dataclass(frozen=True, slots=True)
class Recipient:
    """`phone` as it is shown, `address` as it was given, and its units where they are known."""

    name: str
    phone: str
    address: str
    commune: str
    province: str


@dataclass(frozen=True, slots=True)
class Point:
    """A phone or an address to choose, masked; `place` is an address's commune and province."""

    id: int
    masked: str
    label: Label
    place: str = ""


@dataclass(frozen=True, slots=True)
class SendTo:
    """Ids of the chosen phone and address; None where nobody chose: the first when the carrier is told."""

    phone_id: int | None = None
    address_id: int | None = None


FIRST = SendTo()


def phones_of(conn: Connection, customer_id: int) -> tuple[Point, ...]:
    """Those that can be called, in the order of the record."""
    return tuple(Point(row["id"], mask(row["e164"]), Label(row["label"])) for row in _phones(conn, customer_id))


def addresses_of(conn: Connection, customer_id: int) -> tuple[Point, ...]:
    """In the order of the record."""
    return tuple(
        Point(
            row["id"], mask_address(row["given"]), Label(row["label"]), ", ".join(names_if_known(row["commune_code"]))
        )
        for row in contact_points.current(conn, KeptAddress, customer_id)
    )


def kept_choice(conn: Connection, customer_id: int, to: SendTo) -> SentTo:
    """What a parcel keeps of a choice: a hash, since an id may be another number's one day.

    Raises `RECIPIENT_CHOICE_GONE` for what is not on the customer's record any more.
    """
    key = contact_hashes.key_of(conn)
    phone = _kept(to.phone_id, _phones(conn, customer_id), partial(_phone_hash, key))
    addresses = contact_points.current(conn, KeptAddress, customer_id)
    return SentTo(phone, _kept(to.address_id, addresses, partial(_address_hash, key)))


def recipient_of(conn: Connection, order: Row) -> Recipient:
    """The first phone that can be called and the first address of the customer of an order's row.

    Raises `RECIPIENT_INCOMPLETE` with the number of the `order` and the code of the `customer`.
    """
    return _recipient(conn, order, order["number"], SentTo())


def recipient_of_parcel(conn: Connection, parcel: Row) -> Recipient:
    """Whom a parcel's row was packed for. Raises as `recipient_of`, and `PARCEL_RECIPIENT_GONE` (data `code`, `order`,
    `customer`) when the phone or address that was chosen is not on the record any more: another one is nobody's choice.
    """
    return _recipient(conn, parcel, parcel["order_number"], SentTo(parcel["phone_hash"], parcel["address_hash"]))


def _recipient(conn: Connection, row: Row, order: str, to: SentTo) -> Recipient:
    """`row` with the customer's id, name and code, of a parcel with its code wherever a choice is kept."""
    customer_id, name, key = row["customer_id"], row["customer_name"], contact_hashes.key_of(conn)
    phones, addresses = _phones(conn, customer_id), contact_points.current(conn, KeptAddress, customer_id)
    phone = _found(to.phone, phones, partial(_phone_hash, key))
    address = _found(to.address, addresses, partial(_address_hash, key))
    if phone is not None and address is not None and name:
        units = names_if_known(address["commune_code"], address["province_code"])
        commune, province = ("", "", *units)[-2:]
        return Recipient(name, show(phone["e164"]), address["given"], commune, province)
    gone = (to.phone is not None and phone is None) or (to.address is not None and address is None)
    if gone:
        code = parcel_code.shown(row["code"])
        raise KnownError(Code.PARCEL_RECIPIENT_GONE, code=code, order=order, customer=row["customer_code"])
    raise KnownError(Code.RECIPIENT_INCOMPLETE, order=order, customer=row["customer_code"])


def _phones(conn: Connection, customer_id: int) -> list[Row]:
    return [row for row in contact_points.current(conn, KeptPhone, customer_id) if row["e164"]]


def _phone_hash(key: bytes, row: Row) -> bytes:
    return contact_hashes.hashed(key, KeptPhone, row["e164"])


def _address_hash(key: bytes, row: Row) -> bytes:
    return contact_hashes.hashed_address(key, row["given"], row["commune_code"], row["province_code"])


def _kept(id_: int | None, rows: Iterable[Row], hash_of: Callable[[Row], bytes]) -> bytes | None:
    if id_ is None:
        return None
    for row in rows:
        if row["id"] == id_:
            return hash_of(row)
    raise KnownError(Code.RECIPIENT_CHOICE_GONE)


def _found(wanted: bytes | None, rows: Iterable[Row], hash_of: Callable[[Row], bytes]) -> Row | None:
    """The first one where nobody chose."""
    return next((row for row in rows if wanted is None or hash_of(row) == wanted), None)
