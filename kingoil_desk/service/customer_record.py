"""The record of one customer as the window shows it, read by point reads alone."""

from dataclasses import dataclass

from kingoil_desk.domain.address import mask_address
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Matrix
from kingoil_desk.domain.customer import AddressForm, Gender, Label
from kingoil_desk.domain.email import mask_email
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.order_life import Life
from kingoil_desk.domain.phone import mask, parse_phones, show
from kingoil_desk.domain.point_refusal import PointRefusal
from kingoil_desk.domain.role import Act, Actor, may
from kingoil_desk.domain.unit import names_if_known
from kingoil_desk.service.order_values import Debts, OrderListRow, debts_of, list_rows
from kingoil_desk.store import (
    consents,
    contact_facts,
    contact_points,
    customer_history,
    customer_saves,
    customers,
    orders,
    point_refusals,
)
from kingoil_desk.store.connection import Connection, Row

LATEST_ORDERS = 5
FAVOURITES = 3
NO_DEBTS = Debts(0, ())
UNDO_MINUTES = 30  # for whoever saved; a manager's undo has no end


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A contact as the record shows it: masked until revealed. `full` is empty while masked."""

    id: int
    kind: str  # phone, email, address
    masked: str
    full: str
    label: Label
    shared_with: int  # how many other customers have the same number or mailbox (100 stands for more, too)
    valid: bool
    refusals: tuple[PointRefusal, ...] = ()  # what others' words stop there, at most one a channel


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order in the customer's history."""

    id: int
    number: str
    at: int
    summary: str
    total: int
    life: Life  # without the number of an e-invoice


@dataclass(frozen=True, slots=True)
class Favourite:
    name: str
    times: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """The newest refusal in force, for the banner: when said, how, and who wrote it down."""

    stated_at: int
    how: str
    recorded_by: str


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    id: int
    code: str
    version: int
    full_name: str
    called_name: str  # as kept, else guessed from the full name
    address_form: AddressForm | None
    gender: Gender | None
    birth: Birth | None
    source: str
    notes: str
    since: int  # ms; first order or creation, whichever is earlier
    place: str  # commune and province of the first address, short
    archived: bool
    revealed: bool
    contacts: tuple[ContactPoint, ...]
    matrix: Matrix
    refusal: Refusal | None
    orders: tuple[OrderRow, ...]  # the five latest
    order_count: int
    favourites: tuple[Favourite, ...]  # up to three: products by number of orders
    web_ip: str  # empty until revealed
    web_language: str
    has_web_trace: bool
    can_undo: bool  # the last save can be undone by this person
    debts: Debts = NO_DEBTS

    @property
    def owed(self) -> int:
        """VND on all orders together."""
        return self.debts.owed


def read(conn: Connection, customer_id: int, actor: Actor, revealed: bool, now: int) -> CustomerRecord:
    """The record; contacts and web trail in full when `revealed`. Raises `CUSTOMER_UNKNOWN`."""
    row = known(conn, customer_id)
    bought = customer_history.orders(conn, customer_id)
    trace = customer_history.web_trace(conn, customer_id)
    addresses = contact_points.current(conn, KeptAddress, customer_id)
    refusal = consents.newest_refusal(conn, customer_id, now)
    return CustomerRecord(
        id=customer_id,
        code=row["code"],
        version=row["version"],
        full_name=row["full_name"],
        called_name=row["called_name"] or guess_called(row["full_name"]),
        address_form=row["address_form"] and AddressForm(row["address_form"]),
        gender=row["gender"] and Gender(row["gender"]),
        birth=customers.birth_of(row),
        source=row["source"],
        notes=row["notes"],
        since=row["created_at"] if bought.first_at is None else min(bought.first_at, row["created_at"]),
        place=_place(addresses),
        archived=row["archived_at"] is not None,
        revealed=revealed,
        contacts=(
            *(_phone(conn, r, revealed, now) for r in contact_points.current(conn, KeptPhone, customer_id)),
            *(_email(conn, r, revealed, now) for r in contact_points.current(conn, KeptEmail, customer_id)),
            *(_address(r, revealed) for r in addresses),
        ),
        matrix=consents.matrix(conn, customer_id, now),
        refusal=Refusal(*refusal) if refusal else None,
        orders=tuple(map(_order, list_rows(orders.orders_of(conn, customer_id, LATEST_ORDERS)))),
        order_count=bought.count,
        favourites=tuple(
            Favourite(r["name"], r["times"]) for r in customer_history.favourites(conn, customer_id, FAVOURITES)
        ),
        web_ip=trace["ip"] if trace and revealed else "",
        web_language=trace["language"] if trace and revealed else "",
        has_web_trace=trace is not None,
        can_undo=_can_undo(conn, row, actor, now),
        debts=debts_of(conn, customer_id),
    )


def known(conn: Connection, customer_id: int) -> Row:
    """The customer's own row; raises `CUSTOMER_UNKNOWN`."""
    row = customers.head(conn, customer_id)
    if row is None:
        raise KnownError(Code.CUSTOMER_UNKNOWN)
    return row


def undoable(conn: Connection, row: Row, actor: Actor, now: int) -> customer_saves.Save | None:
    """What this person may undo of that customer: the last change, or None for having added them.

    Raises `KnownError` for why nothing may be undone.
    """
    save = customer_saves.last(conn, row["id"])
    if save.undone if save else row["import_id"] is not None:
        raise KnownError(Code.NOTHING_TO_UNDO)
    version, at, by = (
        (save.version, save.saved_at, save.saved_by) if save else (1, row["created_at"], row["created_by"])
    )
    if version != row["version"] or (save is None and customer_history.is_in_use(conn, row["id"])):
        raise KnownError(Code.UNDO_TOO_LATE)
    if not may(actor, Act.UNDO_OTHERS_SAVE):
        if by != actor.staff_id:
            raise KnownError(Code.NOT_ALLOWED, act=Act.UNDO_OTHERS_SAVE)
        if not 0 <= now - at <= UNDO_MINUTES * 60_000:
            raise KnownError(Code.UNDO_TOO_LATE)
    return save


def _can_undo(conn: Connection, row: Row, actor: Actor, now: int) -> bool:
    try:
        undoable(conn, row, actor, now)
    except KnownError:
        return False
    return True


def _refusals(
    conn: Connection, kind: type[KeptPhone | KeptEmail], value: str | None, row: Row, now: int
) -> tuple[PointRefusal, ...]:
    if not value:
        return ()
    return point_refusals.of_point(conn, contact_facts.ContactPoint(kind, value), row["customer_id"], now)


def _phone(conn: Connection, row: Row, revealed: bool, now: int) -> ContactPoint:
    number = row["e164"] or row["typed"]
    shared = contact_points.shared_with(conn, KeptPhone, number, row["customer_id"])
    full = (show(number) if row["e164"] else number) if revealed else ""
    valid = row["e164"] is not None and parse_phones(row["e164"])[0].valid
    refusals = _refusals(conn, KeptPhone, row["e164"], row, now)
    return ContactPoint(row["id"], "phone", mask(number), full, Label(row["label"]), shared, valid, refusals)


def _email(conn: Connection, row: Row, revealed: bool, now: int) -> ContactPoint:
    shared = contact_points.shared_with(conn, KeptEmail, row["normalized"] or "", row["customer_id"])
    full = row["typed"] if revealed else ""
    valid = row["normalized"] is not None
    refusals = _refusals(conn, KeptEmail, row["normalized"], row, now)
    masked = mask_email(row["typed"])
    return ContactPoint(row["id"], "email", masked, full, Label(row["label"]), shared, valid, refusals)


def _address(row: Row, revealed: bool) -> ContactPoint:
    full = row["given"] if revealed else ""
    return ContactPoint(row["id"], "address", mask_address(row["given"]), full, Label(row["label"]), 0, True)


def _place(addresses: list[Row]) -> str:
    """`P. Bến Thành, TP. Hồ Chí Minh`; empty for a unit that today's data no longer knows."""
    return ", ".join(names_if_known(addresses[0]["commune_code"])) if addresses else ""


def _order(row: OrderListRow) -> OrderRow:
    return OrderRow(row.id, row.number, row.at, row.summary, row.total, row.life)
