"""What the gate takes and hands out: a contact in question, the ways there are, the answer, a contact that is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.customer import AddressForm, Label
from kingoil_desk.domain.verdict import Verdict
from kingoil_desk.service.contact_behind import Behind


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact: whom, on which of their numbers or mailboxes (row id), what for, about which order."""

    customer_id: int
    point_id: int
    channel: Channel
    purpose: Purpose
    order_id: int | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A number or mailbox that a channel could use, masked."""

    id: int
    masked: str
    label: Label
    shared_with: int  # how many other customers have it too


@dataclass(frozen=True, slots=True)
class OrderChoice:
    """An order that a contact may be about. `at` in ms UTC."""

    id: int
    number: str
    at: int
    summary: str
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """Whom to ask for, what each channel could use, and the latest orders, newest first."""

    customer_id: int
    code: str
    full_name: str
    called_name: str
    address_form: AddressForm | None
    by_channel: Mapping[Channel, tuple[Way, ...]]
    orders: tuple[OrderChoice, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict and the record behind it in facts."""

    verdict: Verdict
    behind: Behind | None
    overridable: bool  # a manager may pass over it, for one named order


@dataclass(frozen=True, slots=True)
class Opening:
    """A contact that was opened and waits for its outcome; `id` is its row in the log of acts. No number in it.

    `contact_hash` is that of the number or mailbox that was shown, so that the outcome can be written down when it was
    changed meanwhile; without it (after a lock) the customer must still have it.
    """

    contact: Contact
    id: int
    override_id: int | None = None
    contact_hash: bytes | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """The number or mailbox in full, for this contact alone."""

    opening: Opening
    full: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoMore:
    """A refusal written down with the contact it was said in: ledger rows (none when all was refused before)."""

    change: Change
    ids: tuple[int, ...]
