"""The person behind a row of a web shop's file: name, contact points, traces and what was said about permission."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kingoil_desk.domain.consent import CELLS, Cell
from kingoil_desk.domain.customer import MAX_ADDRESS, MAX_NAME, Label
from kingoil_desk.domain.import_consent import PermissionColumn
from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_reason import Reason, Repair, RowRefused
from kingoil_desk.domain.import_unit import commune_of
from kingoil_desk.domain.import_value import (
    DateOrder,
    Notes,
    is_overflowed,
    read_emails,
    read_ip,
    read_language,
    read_moment,
    read_phones,
)
from kingoil_desk.domain.kept_customer import KeptAddress, KeptEmail, KeptPhone
from kingoil_desk.domain.name import repair_eth
from kingoil_desk.domain.neutral import one_line
from kingoil_desk.domain.text import fold, has_control_characters
from kingoil_desk.domain.unit import VERSION

Cells = Callable[[Field], str]  # a cell's text, clean; empty when the file has no such column

_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]")
_LOST_IN_NAME = re.compile(r"[^\W\d_]\?(?:[^\W\d_]| [^\W\d_])")
_HOME = {"vn", "vnm", "vietnam", "viet nam", "việt nam"}
# The family names of nine in ten people, folded: they tell which of two cells comes first in a full name.
_FAMILIES = frozenset(
    (
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
        "duong", "ly", "dinh", "trinh", "mai", "dao", "doan", "vuong", "cao", "ta", "thai", "luong", "chau", "luu",
        "quach", "trieu", "kieu", "tong",
    )
)  # fmt: skip
_CELL_BITS = {cell: 1 << i for i, cell in enumerate(CELLS)}
MAX_EVIDENCE = 200


@dataclass(frozen=True, slots=True)
class Permission:
    """What a row says about permission, as bits over `CELLS`; `said` quotes the refusing columns of the file."""

    refused: int = 0
    allowed: int = 0
    granted: bool = False  # some of what is allowed is a yes, not just the absence of a no
    said: str = ""
    stated_at: int = 0  # ms UTC, where the file tells; else 0


NOTHING_SAID = Permission()


@dataclass(frozen=True, slots=True)
class WebPerson:
    """`seen_at` is ms UTC, 0 when the file doesn't tell. `account` is the web shop's user id, empty for a guest."""

    account: str = ""
    name: str = ""
    phones: tuple[KeptPhone, ...] = ()
    emails: tuple[KeptEmail, ...] = ()
    addresses: tuple[KeptAddress, ...] = ()
    ip: str = ""
    language: str = ""
    seen_at: int = 0
    permission: Permission = NOTHING_SAID

    @property
    def is_nobody(self) -> bool:
        """Nothing tells who it was: an order the web shop has made anonymous."""
        return not (self.account or self.name or self.phones or self.emails or self.addresses)


def cells_of(bits: int) -> tuple[Cell, ...]:
    return tuple(cell for cell, bit in _CELL_BITS.items() if bits & bit)


def bits_of(cells: Iterable[Cell]) -> int:
    return sum(_CELL_BITS[cell] for cell in cells)


def name_key(name: str) -> str:
    """What must be equal for one phone to mean one person: the folded words, in any order."""
    return " ".join(sorted(fold(name).split()))


def letters_lost(name: str) -> bool:
    """Whether letters of a name were replaced by question marks before the file was made."""
    return "?" in name and _LOST_IN_NAME.search(name) is not None


@lru_cache(4_096)  # a few hundred syllables make most names
def _folded(name: str) -> str:
    return fold(name)


def joined_name(first: str, last: str) -> str:
    """One full name, family name first, from a form's two cells, which people fill in either order.

    The cell that begins with a common family name goes first; where both or neither do, `last` is the family
    name, as its label says. A cell that already holds the other is the whole name.
    """
    if not first or not last:
        return first or last
    ours, theirs = f" {_folded(first)} ", f" {_folded(last)} "
    if theirs in ours:
        return first
    if ours in theirs:
        return last
    first_is_family = ours.split()[0] in _FAMILIES and theirs.split()[0] not in _FAMILIES
    return f"{first} {last}" if first_is_family else f"{last} {first}"


def full_name(cells: Cells) -> str:
    """The name in a row before any repair: billing name, the account's, then the company's."""
    name = (
        cells(Field.BILLING_NAME)
        or joined_name(cells(Field.BILLING_FIRST_NAME), cells(Field.BILLING_LAST_NAME))
        or joined_name(cells(Field.FIRST_NAME) or cells(Field.NAME), cells(Field.LAST_NAME))
        or joined_name(cells(Field.SHIPPING_FIRST_NAME), cells(Field.SHIPPING_LAST_NAME))
        or cells(Field.SHIPPING_NAME)
    )
    if name:
        return name
    shown = cells(Field.DISPLAY_NAME)  # often only the sign-in name or the e-mail again
    if shown and "@" not in shown and shown.lower() != cells(Field.LOGIN).lower():
        return shown
    return cells(Field.BILLING_COMPANY)


def read_name(cells: Cells, notes: Notes) -> str:
    """The name as it is kept. Raises `RowRefused`."""
    name = full_name(cells)
    if is_overflowed(name):
        notes.left_out.append((Field.NAME, Reason.CELL_OVERFLOWED))
        return ""
    if len(name) > MAX_NAME:
        raise RowRefused(Reason.NAME_TOO_LONG)
    if not name.isprintable() and has_control_characters(name):
        raise RowRefused(Reason.CONTROL_CHARACTERS)
    if letters_lost(name) or "\ufffd" in name:
        raise RowRefused(Reason.LETTERS_LOST)
    name, repaired = repair_eth(name)
    if repaired:
        notes.repairs.add(Repair.ETH)
    return name


def read_person(
    cells: Cells, permissions: Sequence[tuple[str, str, PermissionColumn]], order: DateOrder, now: int, notes: Notes
) -> WebPerson:
    """The person of a row; `permissions` are (column, text, meaning). Raises `RowRefused`."""
    account = (cells(Field.ACCOUNT) or cells(Field.USER_ID)).removesuffix(".0")
    seen = (_moment_or_none(cells(field), order, now) for field in (Field.LAST_SEEN, Field.REGISTERED))
    return WebPerson(
        account if account.isdecimal() and account.isascii() and int(account) else "",
        read_name(cells, notes),
        _phones(cells, notes),
        _emails(cells, notes),
        _addresses(cells, notes),
        read_ip(cells(Field.IP)),
        read_language(cells(Field.LOCALE)),
        max(seen),
        read_permission(permissions, order, now) if permissions else NOTHING_SAID,
    )


def _moment_or_none(text: str, order: DateOrder, now: int) -> int:
    try:
        return read_moment(text, order, now) if text else 0
    except RowRefused:
        return 0  # it only helps to sort people, so nothing is lost


def _phones(cells: Cells, notes: Notes) -> tuple[KeptPhone, ...]:
    phones = read_phones(cells(Field.BILLING_PHONE), Field.BILLING_PHONE, Label.NONE, notes)
    phones += read_phones(cells(Field.PHONE), Field.PHONE, Label.NONE, notes)
    delivery = cells(Field.SHIPPING_PHONE)
    if delivery and delivery != cells(Field.BILLING_PHONE) and _same_recipient(cells):
        phones += read_phones(delivery, Field.SHIPPING_PHONE, Label.DELIVERY, notes)
    return tuple({phone.e164 or phone.typed: phone for phone in reversed(phones)}.values())[::-1]


def _same_recipient(cells: Cells) -> bool:
    """Whether parcels go to the buyer: the phone of somebody who is given a present is not the buyer's."""
    recipient = cells(Field.SHIPPING_NAME) or joined_name(
        cells(Field.SHIPPING_FIRST_NAME), cells(Field.SHIPPING_LAST_NAME)
    )
    buyer = full_name(cells)
    return not recipient or recipient == buyer or name_key(recipient) == name_key(buyer)


def _emails(cells: Cells, notes: Notes) -> tuple[KeptEmail, ...]:
    texts = {cells(field): field for field in (Field.BILLING_EMAIL, Field.EMAIL)}
    emails = [email for text, field in texts.items() for email in read_emails(text, field, notes)]
    return tuple({email.normalized: email for email in reversed(emails)}.values())[::-1]


_PARTS = ("company", "address_1", "address_2", "city", "state", "postcode", "country")
_SIDES = (("billing_", Label.BILLING), ("shipping_", Label.DELIVERY), ("", Label.NONE))
_FIELDS = tuple(
    ({part: Field(side + part) for part in _PARTS if side + part in Field._value2member_map_}, label)
    for side, label in _SIDES
)


def _addresses(cells: Cells, notes: Notes) -> tuple[KeptAddress, ...]:
    found: dict[str, KeptAddress] = {}
    seen: list[dict[str, str]] = []
    for fields, label in _FIELDS:
        texts = {part: cells(field) for part, field in fields.items()}
        if texts not in seen:  # parcels mostly go where the bill goes
            seen.append(texts)
            address = _address(dict(texts), fields, label, notes)
            if address:
                found.setdefault(address.given.casefold(), address)
    return tuple(found.values())


def _address(texts: dict[str, str], fields: dict[str, Field], label: Label, notes: Notes) -> KeptAddress | None:
    """An address in one line, as given, its country only when it is abroad; none without a place in it."""
    for part, text in texts.items():
        if is_overflowed(text):
            notes.left_out.append((fields[part], Reason.CELL_OVERFLOWED))
            texts[part] = ""
    if not any(texts[part] for part in ("address_1", "address_2", "city", "state")):
        return None
    if texts["country"].lower() in _HOME:
        texts["country"] = ""
    parts: list[str] = []
    for text in texts.values():
        if text and (not parts or text.casefold() != parts[-1].casefold()):
            parts.append(text)
    given = repair_eth(", ".join(parts))[0]
    if problem := _address_problem(given):
        notes.left_out.append((fields["address_1"], problem))
        return None
    places = (texts[part] for part in ("address_1", "address_2", "city", "state"))
    commune = None if texts["country"] else commune_of(*places)
    if commune is None:
        return KeptAddress(given, label=label)
    return KeptAddress(given, commune.code, commune.province_code, VERSION, label)


def _address_problem(given: str) -> Reason | None:
    if len(given) > MAX_ADDRESS:
        return Reason.CONTACT_TOO_LONG
    if "\ufffd" in given or ("?" in given and _LOST.search(given)):
        return Reason.LETTERS_LOST
    if not given.isprintable() and has_control_characters(given):
        return Reason.CONTROL_CHARACTERS
    return None


def read_permission(columns: Sequence[tuple[str, str, PermissionColumn]], order: DateOrder, now: int) -> Permission:
    """All permission columns of a row taken together: a refusal in one beats a yes in another."""
    refused = allowed = stated_at = 0
    granted = False
    said = []
    for name, text, column in columns:
        word = column.refuses(text)
        if word:
            refused |= bits_of(column.cells)
            said.append(f"{name}={text}")
            stated_at = max(stated_at, min(_moment_or_none(text, order, now), now))
        elif word is False:
            allowed |= bits_of(column.cells)
            granted |= not column.yes_refuses
    return Permission(refused, allowed & ~refused, granted, one_line("; ".join(said))[:MAX_EVIDENCE], stated_at)
