"""Half-typed forms over a lock: plain JSON values, and how they are read back without trusting them.

What comes back may be an older program's. A value that is missing or of another kind counts as not kept, so that
nothing here raises; see `Page.kept`.
"""

import contextlib
from enum import StrEnum
from typing import Any, TypeVar

from kingoil_desk.domain.birth import Birth, parse_birth, show_birth
from kingoil_desk.domain.customer import AddressEntry, AddressForm, CustomerDraft, EmailEntry, Gender, Label, PhoneEntry
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.product import Product
from kingoil_desk.domain.unit import commune
from kingoil_desk.domain.vat import VatKind

Kept = dict[str, Any]
E = TypeVar("E", bound=StrEnum)

_MOST = 2**63  # no whole number in the file is larger


def part_of(kept: Kept, name: str) -> Kept:
    """What is kept below a name; empty when that is nothing."""
    value = kept.get(name)
    return value if isinstance(value, dict) else {}


def rows_of(kept: Kept, name: str) -> list[Kept]:
    value = kept.get(name)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def text_of(kept: Kept, name: str) -> str:
    value = kept.get(name)
    return value if isinstance(value, str) else ""


def whole_of(kept: Kept, name: str) -> int | None:
    """An id, a version, a row: never below nothing."""
    value = kept.get(name)
    sound = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST
    return value if sound else None


def flag_of(kept: Kept, name: str) -> bool:
    return kept.get(name) is True


def one_of(kind: type[E], kept: Kept, name: str) -> E | None:
    value = kept.get(name)
    return kind(value) if isinstance(value, str) and value in list(kind) else None


def code_of(value: StrEnum | str | None) -> str:
    """A choice as it is kept; empty when nothing is chosen."""
    return str(value or "")


def commune_of(kept: Kept, name: str) -> str:
    """A commune that there is, or nothing."""
    found = text_of(kept, name)
    with contextlib.suppress(KnownError):
        return commune(found).code
    return ""


def label_of(kept: Kept) -> Label:
    """What a phone, an e-mail or an address is for."""
    return one_of(Label, kept, "label") or Label.NONE


def draft_values(draft: CustomerDraft) -> Kept:
    """A draft as plain values; `read_draft` reads it."""
    return {
        "full_name": draft.full_name,
        "called_name": draft.called_name,
        "address_form": code_of(draft.address_form),
        "gender": code_of(draft.gender),
        "birth": show_birth(draft.birth) if draft.birth else "",
        "phones": [{"text": p.typed, "label": code_of(p.label), "id": p.id} for p in draft.phones],
        "emails": [{"text": e.typed, "label": code_of(e.label), "id": e.id} for e in draft.emails],
        "addresses": [
            {"given": a.given, "unit": a.commune_code, "label": code_of(a.label), "id": a.id} for a in draft.addresses
        ],
        "source": draft.source,
        "notes": draft.notes,
    }


def read_draft(kept: Kept) -> CustomerDraft:
    """The draft that `draft_values` wrote."""
    return CustomerDraft(
        text_of(kept, "full_name"),
        text_of(kept, "called_name"),
        one_of(AddressForm, kept, "address_form"),
        one_of(Gender, kept, "gender"),
        _birth(text_of(kept, "birth")),
        tuple(PhoneEntry(text_of(row, "text"), label_of(row), whole_of(row, "id")) for row in rows_of(kept, "phones")),
        tuple(EmailEntry(text_of(row, "text"), label_of(row), whole_of(row, "id")) for row in rows_of(kept, "emails")),
        tuple(_address(row) for row in rows_of(kept, "addresses")),
        text_of(kept, "source"),
        text_of(kept, "notes"),
    )


def _birth(shown: str) -> Birth | None:
    with contextlib.suppress(KnownError):
        return parse_birth(shown)
    return None


def _address(row: Kept) -> AddressEntry:
    unit = commune_of(row, "unit")
    province = commune(unit).province_code if unit else ""
    return AddressEntry(text_of(row, "given"), unit, province, label_of(row), whole_of(row, "id"))


def product_values(product: Product) -> Kept:
    """A product as plain values; `read_product` reads it."""
    return {
        "id": product.id,
        "code": product.code,
        "barcode": product.barcode,
        "name": product.name,
        "unit": product.unit,
        "price": product.price,
        "active": product.active,
        "version": product.version,
        "vat": product.vat,
    }


def read_product(kept: Kept) -> Product | None:
    """The product that `product_values` wrote; None when its id, price or version cannot be read."""
    id_, price, version = (whole_of(kept, name) for name in ("id", "price", "version"))
    if id_ is None or price is None or version is None:
        return None
    code, barcode, name, unit = (text_of(kept, name) for name in ("code", "barcode", "name", "unit"))
    vat = VatKind(text_of(kept, "vat")) if text_of(kept, "vat") in list(VatKind) else VatKind.STANDARD
    return Product(id_, code, barcode, name, unit, price, flag_of(kept, "active"), version, vat)
