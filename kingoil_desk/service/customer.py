"""Customers: open, reveal, add, change, undo, archive."""

from dataclasses import dataclass

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Matrix
from kingoil_desk.domain.customer import AddressForm, CustomerDraft, Gender, Hint, Label
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A contact as the record shows it: masked until revealed. `full` is empty while masked."""

    id: int
    kind: str  # phone, email, address
    masked: str
    full: str
    label: Label
    shared_with: int  # how many other customers have the same number or mailbox
    valid: bool


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order in the customer's history. `state` is `finished` or `cancelled`."""

    id: int
    number: str
    at: int
    summary: str
    total: int
    state: str


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
    called_name: str
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


@dataclass(frozen=True, slots=True)
class Editable:
    draft: CustomerDraft
    version: int


@dataclass(frozen=True, slots=True)
class Saved:
    customer_id: int
    code: str
    change: Change
    hints: tuple[Hint, ...]


class CustomerService:
    """All calls run on one thread with its own connection; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.OPEN_CUSTOMER)
    def record(self, customer_id: int) -> CustomerRecord:
        """The record with contacts masked unless revealed in this sign-in; reads only."""
        raise NotImplementedError

    @needs(Act.REVEAL_CONTACT)
    def reveal(self, customer_id: int) -> CustomerRecord:
        """The record with contacts in full; logged once per record and sign-in. Write lane."""
        raise NotImplementedError

    @needs(Act.CHANGE_CUSTOMER)
    def edit(self, customer_id: int) -> Editable:
        """The draft to change, in full (counts as a reveal and is logged as one). Write lane."""
        raise NotImplementedError

    @needs(Act.FIND)
    def hints(self, draft: CustomerDraft, customer_id: int | None = None) -> tuple[Hint, ...]:
        """Soft warnings for a draft; `customer_id` is the one being changed. Reads only."""
        raise NotImplementedError

    @needs(Act.ADD_CUSTOMER)
    def add(self, draft: CustomerDraft) -> Saved:
        """A new customer, found by search at once. Raises `KnownError` for what cannot be kept."""
        raise NotImplementedError

    @needs(Act.CHANGE_CUSTOMER)
    def change(self, customer_id: int, draft: CustomerDraft, version: int) -> Saved:
        """Saves a change made on `version`; `CHANGED_MEANWHILE` (data: theirs, version, by, at) when it is stale."""
        raise NotImplementedError

    @needs(Act.UNDO_OWN_SAVE)
    def undo(self, customer_id: int) -> Saved:
        """Takes back the last save of that customer: own saves, or anybody's for a manager."""
        raise NotImplementedError

    @needs(Act.ARCHIVE_CUSTOMER)
    def archive(self, customer_id: int, archived: bool = True) -> Change:
        """Puts a customer away (still found, last and marked), or brings one back."""
        raise NotImplementedError


CHANNEL_OF_KIND = {"phone": (Channel.CALL, Channel.MESSAGE), "email": (Channel.EMAIL,), "address": ()}
