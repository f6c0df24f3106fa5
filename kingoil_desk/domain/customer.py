"""A customer as staff type one: the draft, its limits, and what must be there."""

from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.point_refusal import PointRefusal
from kingoil_desk.domain.text import has_control_characters

MAX_NAME = 200
MAX_CALLED = 60
MAX_CONTACT = 200
MAX_ADDRESS = 500
MAX_NOTES = 5_000


class Gender(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class AddressForm(StrEnum):
    """How staff address the customer; kept as a code, worded in the window's language."""

    ANH = "anh"
    CHI = "chi"
    EM = "em"
    CO = "co"
    CHU = "chu"
    BAC = "bac"
    ONG = "ong"
    BA = "ba"
    THAY = "thay"
    QUY_KHACH = "quy_khach"


class Label(StrEnum):
    """What a contact point is for; empty when nobody said."""

    NONE = ""
    MOBILE = "mobile"
    LANDLINE = "landline"
    SHARED = "shared"
    WORK = "work"
    HOME = "home"
    PERSONAL = "personal"
    DELIVERY = "delivery"
    BILLING = "billing"


@dataclass(frozen=True, slots=True)
class PhoneEntry:
    """A phone as typed. `id` names the kept row it came from."""

    typed: str
    label: Label = Label.NONE
    id: int | None = None


@dataclass(frozen=True, slots=True)
class EmailEntry:
    typed: str
    label: Label = Label.NONE
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AddressEntry:
    """An address as given, for ever; the units of 2025 stand beside it by code, when somebody chose them."""

    given: str
    commune_code: str = ""
    province_code: str = ""
    label: Label = Label.NONE
    id: int | None = None


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """Everything the customer form holds."""

    full_name: str = ""
    called_name: str = ""
    address_form: AddressForm | None = None
    gender: Gender | None = None
    birth: Birth | None = None
    phones: tuple[PhoneEntry, ...] = ()
    emails: tuple[EmailEntry, ...] = ()
    addresses: tuple[AddressEntry, ...] = ()
    source: str = ""
    notes: str = ""


class HintKind(StrEnum):
    PHONE_INVALID = "phone_invalid"  # the library does not know the range
    PHONE_SHARED = "phone_shared"  # another customer has this number too
    PHONE_OLD = "phone_old"  # an 11-digit number of before 2018 was mapped
    PHONE_AMBIGUOUS = "phone_ambiguous"  # may be an old Sài Gòn landline
    EMAIL_SHARED = "email_shared"
    POINT_REFUSED = "point_refused"  # an earlier word about this number or mailbox stays in force
    ETH_REPAIRED = "eth_repaired"  # Ð became Đ


@dataclass(frozen=True, slots=True)
class Hint:
    """A soft warning: it never blocks a save. `customer_id` links to the other record, when there is one."""

    kind: HintKind
    text: str = ""
    customer_id: int | None = None
    name: str = ""
    code: str = ""
    refusals: tuple[PointRefusal, ...] = ()  # of `POINT_REFUSED`: one a channel, all for the same reason


_LIMITS = {
    "full_name": MAX_NAME,
    "called_name": MAX_CALLED,
    "source": MAX_CONTACT,
    "notes": MAX_NOTES,
}


def check_text(name: str, text: str, limit: int, *, lines: bool = False) -> None:
    """Raises `KnownError` when a field is longer than `limit` letters or holds control characters."""
    if len(text) > limit:
        raise KnownError(Code.TEXT_TOO_LONG, field=name, limit=limit, length=len(text))
    if has_control_characters(text, lines=lines):
        raise KnownError(Code.CONTROL_CHARACTERS, field=name)


def check_draft(draft: CustomerDraft) -> None:
    """Raises `KnownError` for a draft that cannot be kept; a name or a phone is enough."""
    if not draft.full_name.strip() and not any(p.typed.strip() for p in draft.phones):
        raise KnownError(Code.NAME_OR_PHONE_NEEDED)
    for name, limit in _LIMITS.items():
        check_text(name, getattr(draft, name), limit, lines=name == "notes")
    for phone in draft.phones:
        check_text("phone", phone.typed, MAX_CONTACT)
    for email in draft.emails:
        check_text("email", email.typed, MAX_CONTACT)
    for address in draft.addresses:
        check_text("address", address.given, MAX_ADDRESS, lines=True)
