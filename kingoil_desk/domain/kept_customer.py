"""A customer as the file keeps one: the draft cleaned, repaired and read, with its sort keys."""

import contextlib
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import (
    AddressEntry,
    AddressForm,
    CustomerDraft,
    EmailEntry,
    Gender,
    Hint,
    HintKind,
    Label,
    PhoneEntry,
    check_draft,
)
from kingoil_desk.domain.email import parse_email
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import repair_eth, sort_keys
from kingoil_desk.domain.phone import Phone, parse_phones, show
from kingoil_desk.domain.text import clean_line, clean_lines

Entry = TypeVar("Entry")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptPhone:
    """One number as typed and in E.164; `old_e164` is the 11-digit number of before 2018 it was typed as."""

    typed: str
    e164: str | None
    old_e164: str | None = None
    label: Label = Label.NONE


@dataclass(frozen=True, slots=True)
class KeptEmail:
    typed: str
    normalized: str | None
    label: Label = Label.NONE


@dataclass(frozen=True, slots=True)
class KeptAddress:
    """An address as given; the codes name units of the data version that stands beside them."""

    given: str
    commune_code: str = ""
    province_code: str = ""
    units_version: str = ""
    label: Label = Label.NONE


@dataclass(frozen=True, slots=True)
class KeptCustomer:
    """What `store/customers.py` writes; `hints` tell what in it to look at again, known from the draft alone."""

    full_name: str = ""
    called_name: str = ""
    address_form: AddressForm | None = None
    gender: Gender | None = None
    birth: Birth | None = None
    source: str = ""
    notes: str = ""
    sort_given: bytes = b""
    sort_family: bytes = b""
    phones: tuple[KeptPhone, ...] = ()
    emails: tuple[KeptEmail, ...] = ()
    addresses: tuple[KeptAddress, ...] = ()
    hints: tuple[Hint, ...] = ()

    def draft(self) -> CustomerDraft:
        """What the form would show of it, without row ids."""
        return CustomerDraft(
            self.full_name,
            self.called_name,
            self.address_form,
            self.gender,
            self.birth,
            tuple(PhoneEntry(p.typed, p.label) for p in self.phones),
            tuple(EmailEntry(e.typed, e.label) for e in self.emails),
            tuple(AddressEntry(a.given, a.commune_code, a.province_code, a.label) for a in self.addresses),
            self.source,
            self.notes,
        )


def without_ids(draft: CustomerDraft) -> CustomerDraft:
    """The draft as somebody could have typed it: to compare with another, or to keep apart from its rows."""
    return replace(
        draft,
        phones=tuple(replace(p, id=None) for p in draft.phones),
        emails=tuple(replace(e, id=None) for e in draft.emails),
        addresses=tuple(replace(a, id=None) for a in draft.addresses),
    )


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _composed(draft: CustomerDraft) -> CustomerDraft:
    """The draft in NFC: limits count letters as people see them, not their combining marks."""
    return replace(
        draft,
        full_name=_nfc(draft.full_name),
        called_name=_nfc(draft.called_name),
        source=_nfc(draft.source),
        notes=_nfc(draft.notes),
        phones=tuple(replace(p, typed=_nfc(p.typed)) for p in draft.phones),
        emails=tuple(replace(e, typed=_nfc(e.typed)) for e in draft.emails),
        addresses=tuple(replace(a, given=_nfc(a.given)) for a in draft.addresses),
    )


def _phones(entry: PhoneEntry) -> list[tuple[KeptPhone, Phone]]:
    read = parse_phones(clean_line(entry.typed))
    return [(KeptPhone(phone.typed, phone.e164, phone.old_e164, entry.label), phone) for phone in read]


def _emails(entry: EmailEntry) -> list[KeptEmail]:
    typed = clean_line(entry.typed)
    if not typed:
        return []
    email = parse_email(typed)
    return [KeptEmail(email.typed, email.normalized, entry.label)]


def _phone_hints(phone: Phone) -> Iterator[Hint]:
    if not phone.valid:
        yield Hint(HintKind.PHONE_INVALID, phone.typed)
    if phone.ambiguous:
        yield Hint(HintKind.PHONE_AMBIGUOUS, phone.typed)
    if phone.old_e164 and phone.e164:
        yield Hint(HintKind.PHONE_OLD, show(phone.e164))


def _addresses(entry: AddressEntry) -> list[KeptAddress]:
    given = clean_lines(entry.given)
    if not (given or entry.commune_code or entry.province_code):
        return []
    unit.check_codes(entry.commune_code, entry.province_code)
    province_code = unit.commune(entry.commune_code).province_code if entry.commune_code else entry.province_code
    version = unit.VERSION if province_code else ""
    return [KeptAddress(given, entry.commune_code, province_code, version, entry.label)]


def _once(rows: list[T], keys: list[object]) -> tuple[T, ...]:
    """The rows whose key did not come before: the same number typed twice is kept once."""
    seen: set[object] = set()
    kept = []
    for row, key in zip(rows, keys, strict=True):
        if key not in seen:
            seen.add(key)
            kept.append(row)
    return tuple(kept)


def prepare(draft: CustomerDraft) -> KeptCustomer:
    """What will be kept of a draft; raises `KnownError` for what cannot be kept.

    Blank rows are dropped, two numbers in one cell become two rows that each keep what was typed, and
    preparing what is already kept changes nothing.
    """
    draft = _composed(draft)
    check_draft(draft)
    phones = [pair for entry in draft.phones for pair in _phones(entry)]
    emails = [email for entry in draft.emails for email in _emails(entry)]
    addresses = [address for entry in draft.addresses for address in _addresses(entry)]
    kept = _kept(draft, phones, emails, addresses)
    if not kept.full_name and not kept.phones:  # nothing but invisible marks was typed
        raise KnownError(Code.NAME_OR_PHONE_NEEDED)
    return kept


def readable(draft: CustomerDraft) -> KeptCustomer:
    """What can be read of a draft that is still being typed, for its hints: never raises, checks nothing."""
    return _kept(draft, _readable(draft.phones, _phones), _readable(draft.emails, _emails), [])


def _readable(entries: Iterable[Entry], read: Callable[[Entry], list[T]]) -> list[T]:
    found: list[T] = []
    for entry in entries:
        with contextlib.suppress(KnownError):
            found += read(entry)
    return found


def _kept(
    draft: CustomerDraft,
    phones: list[tuple[KeptPhone, Phone]],
    emails: list[KeptEmail],
    addresses: list[KeptAddress],
) -> KeptCustomer:
    full_name, full_repaired = repair_eth(clean_line(draft.full_name))
    called_name, called_repaired = repair_eth(clean_line(draft.called_name))
    hints = [Hint(HintKind.ETH_REPAIRED)] if full_repaired or called_repaired else []
    hints += [hint for _, phone in phones for hint in _phone_hints(phone)]
    keys = sort_keys(full_name)
    return KeptCustomer(
        full_name,
        called_name,
        draft.address_form,
        draft.gender,
        draft.birth,
        clean_line(draft.source),
        clean_lines(draft.notes),
        keys.given_first,
        keys.family_first,
        _once([kept for kept, _ in phones], [kept.e164 or kept.typed for kept, _ in phones]),
        _once(emails, [e.normalized or e.typed for e in emails]),
        _once(addresses, [(a.given, a.commune_code, a.province_code) for a in addresses]),
        tuple(dict.fromkeys(hints)),
    )
