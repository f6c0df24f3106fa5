"""An order in a row of a web shop's file: its lines, sums, status and payment."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_value import DateOrder, read_amount, read_moment
from kingoil_desk.domain.order import (
    MAX_CODE,
    MAX_NOTE,
    MAX_PRODUCT_NAME,
    MAX_TOTAL,
    NO_DISCOUNT,
    Discount,
    Line,
    Payment,
    check_line,
)
from kingoil_desk.domain.product import clean_code
from kingoil_desk.domain.text import clean_line, clean_lines, fold, has_control_characters

Cells = Callable[[Field], str]

VOID = frozenset({"cancelled", "failed", "refunded", "trash"})  # statuses after which an order counts no more
MAX_STATUS = 60
_STATUSES = {
    "cho thanh toan": "pending", "dang xu ly": "processing", "tam giu": "on-hold", "tam hoan": "on-hold",
    "hoan thanh": "completed", "da hoan thanh": "completed", "da huy": "cancelled", "huy": "cancelled",
    "canceled": "cancelled", "da hoan tien": "refunded", "hoan tien": "refunded", "da hoan lai tien": "refunded",
    "that bai": "failed", "thung rac": "trash", "on hold": "on-hold", "pending payment": "pending",
}  # fmt: skip
_PAYMENTS = (
    (Payment.ON_DELIVERY, re.compile(r"\bcod\b|on delivery|khi (?:nhan|giao) hang|thu ho")),
    (Payment.TRANSFER, re.compile(r"\bbacs\b|transfer|chuyen khoan|vietqr|\bbank|ngan hang")),
    (Payment.CARD, re.compile(r"card|stripe|\bvisa\b|onepay|napas|\bthe\b")),
    (Payment.CASH, re.compile(r"\bcash\b|tien mat")),
)
_WHOLE = re.compile(r"(\d{1,12})(?:[.,]0+)?", re.ASCII)
_ID = re.compile(r"#?(\d{1,18})(?:\.0)?", re.ASCII)
_KEY = re.compile(
    r"\s*(name|product_id|variation_id|sku|quantity|qty|total|sub_total|subtotal|[a-z_]*tax[a-z_]*)\s*:", re.I
)
_SAME = {"qty": "quantity", "subtotal": "sub_total", "id": "product_id"}


@dataclass(frozen=True, slots=True)
class WebOrder:
    """`lines` name products by code alone (empty where the web shop told none): `product_id` is None.

    Lines less `discount` plus `fee` (delivery, taxes and the like) are what the web shop's total says.
    """

    id: str
    number: str
    at: int
    status: str
    lines: tuple[Line, ...]
    discount: int
    fee: int
    payment: Payment | None
    note: str

    @property
    def web_id(self) -> str:
        return f"woo:{self.id}"


def read_order(cells: Cells, note: str, items: Sequence[dict[str, str]], order: DateOrder, now: int) -> WebOrder:
    """The order of a row; `note` is its raw text and `items` the parts of each line item. Raises `RowRefused`."""
    id_, number = _numbers(cells)
    currency = cells(Field.CURRENCY)
    if currency and fold(currency) not in ("vnd", "₫", "vnđ", "d"):
        raise RowRefused(Reason.CURRENCY_FOREIGN)
    date = cells(Field.ORDER_DATE)
    if not date:
        raise RowRefused(Reason.DATE_MISSING)
    at = read_moment(date, order, now)
    lines = tuple(map(read_line, items))
    goods = sum(line.total for line in lines)
    total = read_amount(cells(Field.TOTAL)) if cells(Field.TOTAL) else goods
    if not 0 <= total <= MAX_TOTAL or goods > MAX_TOTAL:
        raise RowRefused(Reason.TOTAL_OUT_OF_SENSE)
    return WebOrder(
        id_,
        number,
        at,
        read_status(cells(Field.STATUS)),
        lines,
        max(goods - total, 0),
        max(total - goods, 0),
        read_payment(cells(Field.PAYMENT)),
        _note(note),
    )


def _numbers(cells: Cells) -> tuple[str, str]:
    """The web shop's id, which never changes, and the number the customer knows.

    Where the two differ the shown number holds both, so that it is one of a kind whatever a plug-in made of it.
    """
    shown = cells(Field.ORDER_NUMBER).removeprefix("#")
    match = _ID.fullmatch(cells(Field.ORDER_ID) or shown)
    if not match:
        raise RowRefused(Reason.ORDER_ID_MISSING)
    id_ = str(int(match[1]))
    if shown.removesuffix(".0") in ("", id_) or len(shown) > MAX_CODE or not shown.isprintable():
        return id_, f"WEB-{id_}"
    return id_, f"WEB-{shown}-{id_}"


def read_status(text: str) -> str:
    """The web shop's own word for it, without `wc-`: `completed`."""
    if not text.isprintable():
        raise RowRefused(Reason.CONTROL_CHARACTERS)
    slug = text.lower().removeprefix("wc-")
    return _STATUSES.get(fold(slug).replace("-", " "), slug)[:MAX_STATUS]


def read_payment(text: str) -> Payment | None:
    """How it was paid, or None for a way that the desk has no word for (a wallet, a gateway)."""
    plain = fold(text).replace("_", " ")
    return next((payment for payment, pattern in _PAYMENTS if pattern.search(plain)), None)


def paid_way(status: str, payment: Payment | None) -> Payment | None:
    """In which way the export says that an order was paid; None while it does not say so.

    A completed order is paid. One in processing is too, unless the money is only taken with the parcel or in the
    shop. What came through a wallet or a gateway reaches the shop as a transfer.
    """
    at_the_door = payment in (Payment.ON_DELIVERY, Payment.CASH)
    if status == "completed" or (status == "processing" and not at_the_door):
        return payment or Payment.TRANSFER
    return None


def _note(text: str) -> str:
    note = clean_lines(text)
    if len(note) > MAX_NOTE:
        raise RowRefused(Reason.NOTE_TOO_LONG)
    if not note.isprintable() and has_control_characters(note, lines=True):
        raise RowRefused(Reason.CONTROL_CHARACTERS)
    return note


def item_parts(text: str) -> dict[str, str]:
    """`name:..|product_id:..|sku:..|quantity:..|total:..|sub_total:..` taken apart.

    A name may hold `|` and `:`, and even what looks like another part: of two parts with the same key the last
    one counts, the first belongs to the text before it; only the name is the first.
    """
    pieces = text.split("|")
    keys = [(match[1].lower() if (match := _KEY.match(piece)) else "") for piece in pieces]
    begins = {key: i for i, key in enumerate(keys) if key and key != "name"}
    if "name" in keys:
        begins["name"] = keys.index("name")
    starts = {i: key for key, i in begins.items()}
    parts: dict[str, str] = {}
    key = ""
    for i, piece in enumerate(pieces):
        if i in starts:
            key = _SAME.get(starts[i], starts[i])
            parts[key] = piece.split(":", 1)[1]
        elif key:
            parts[key] += "|" + piece
    return parts


def read_line(parts: dict[str, str]) -> Line:
    """One line item. The price is what a piece cost before coupons; what coupons took is the line's discount.

    Raises `RowRefused`.
    """
    name = clean_line(parts.get("name", ""))
    quantity = _quantity(parts.get("quantity", "").partition("|")[0].strip())
    total = _amount(parts, "total")
    before = _amount(parts, "sub_total")
    if total is None:
        total = before
    if total is None or not name:
        raise RowRefused(Reason.LINE_NOT_READ)
    if len(name) > MAX_PRODUCT_NAME:
        raise RowRefused(Reason.PRODUCT_NAME_TOO_LONG)
    if not name.isprintable() and has_control_characters(name):
        raise RowRefused(Reason.CONTROL_CHARACTERS)
    if "\ufffd" in name:
        raise RowRefused(Reason.LETTERS_LOST)
    whole = max(total, before or 0)
    price = -(-whole // quantity)  # up, since a price is whole đồng: the line's total stays exact by its discount
    off = price * quantity - total
    line = Line(None, _code(parts), name, "", quantity, price, Discount(amount=off) if off else NO_DISCOUNT)
    try:
        check_line(line)
    except KnownError as error:
        wrong = Reason.QUANTITY_OUT_OF_SENSE if error.code is Code.QUANTITY_OUT_OF_SENSE else Reason.PRICE_OUT_OF_SENSE
        raise RowRefused(wrong) from error
    return line


def _quantity(text: str) -> int:
    match = _WHOLE.fullmatch(text)
    if not match or int(match[1]) == 0:
        raise RowRefused(Reason.QUANTITY_OUT_OF_SENSE if text else Reason.LINE_NOT_READ)
    return int(match[1])


def _amount(parts: dict[str, str], key: str) -> int | None:
    text = parts.get(key, "").partition("|")[0].strip()
    if not text:
        return None
    amount = read_amount(text)
    if amount < 0:
        raise RowRefused(Reason.PRICE_OUT_OF_SENSE)
    return amount


def _code(parts: dict[str, str]) -> str:
    """The product's code: its SKU, else its number in the web shop."""
    code = clean_code(parts.get("sku", ""))
    if code and len(code) <= MAX_CODE:
        return code
    match = _ID.fullmatch(parts.get("product_id", "").partition("|")[0].strip())
    return f"WOO-{int(match[1])}" if match and int(match[1]) else ""
