"""A product as the shop sells it: what must be there, the words it is found by, and what a scanner sends."""

import re
import unicodedata
from dataclasses import dataclass, replace

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import MAX_CODE, MAX_PRICE, MAX_PRODUCT_NAME, MAX_UNIT
from kingoil_desk.domain.text import clean_line, fold, has_control_characters
from kingoil_desk.domain.vat import VatKind

_WORD = re.compile(r"[^\W\d_]+|\d+")  # letters and digits apart, so that "500ml" finds "500 ml"
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9]")  # some scanners send the kind of barcode in front


@dataclass(frozen=True, slots=True)
class Product:
    """`price` is VND a piece. An empty `barcode` means there is none. Retired products are not `active`."""

    id: int
    code: str
    barcode: str
    name: str
    unit: str
    price: int
    active: bool
    version: int = 1
    vat: VatKind = VatKind.STANDARD


def clean_code(text: str) -> str:
    """A product code as it is kept and compared: no blanks or control characters, capitals."""
    return clean_scan(text).upper()


def clean_scan(text: str) -> str:
    """What the scanner read, without what it sends around it: line ends, control characters, blanks, unseen marks."""
    seen = "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))
    return _SYMBOLOGY.sub("", unicodedata.normalize("NFC", seen))


def scan_forms(text: str) -> tuple[str, ...]:
    """The barcodes that a scan may stand for: scanners send a UPC as its 12 digits or as an EAN-13 from 0."""
    scanned = clean_scan(text)
    if scanned.isdecimal() and len(scanned) == 12:
        return scanned, "0" + scanned
    if scanned.isdecimal() and len(scanned) == 13 and scanned[0] == "0":
        return scanned, scanned[1:]
    return (scanned,)


def clean_product(product: Product) -> Product:
    """The product as it is kept; raises `KnownError` when something is missing or out of sense."""
    for field, text, limit in (
        ("code", product.code, MAX_CODE),
        ("barcode", product.barcode, MAX_CODE),
        ("name", product.name, MAX_PRODUCT_NAME),
        ("unit", product.unit, MAX_UNIT),
    ):
        if len(text) > limit:
            raise KnownError(Code.TEXT_TOO_LONG, field=field, limit=limit, length=len(text))
        if field in ("name", "unit") and has_control_characters(text):
            raise KnownError(Code.CONTROL_CHARACTERS, field=field)
    clean = replace(
        product,
        code=clean_code(product.code),
        barcode=clean_scan(product.barcode),
        name=clean_line(product.name),
        unit=clean_line(product.unit),
    )
    if not clean.code or not clean.name:
        raise KnownError(Code.PRODUCT_INCOMPLETE)
    if not 0 <= clean.price <= MAX_PRICE:
        raise KnownError(Code.PRICE_OUT_OF_SENSE, text=str(clean.price))
    return clean


def words(text: str) -> list[str]:
    """Folded words of a text, letters and digits apart: `DM-500` gives `dm`, `500`."""
    return _WORD.findall(fold(text))


def search_text(product: Product) -> str:
    """Every word that the product is found by, each after a blank: ` da` asks for words beginning with da."""
    return "".join(f" {word}" for word in words(f"{product.name} {product.code} {product.barcode}"))
