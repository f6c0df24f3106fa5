"""An order's sums in integer VND: lines, discounts, totals, and what is out of sense."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.payment import Payment as Payment  # the ways of paying, as part of an order's words
from kingoil_desk.domain.text import has_control_characters

MAX_QUANTITY = 99_999
MAX_PRICE = 10_000_000_000  # VND for one piece; more is a slip of the keyboard
MAX_TOTAL = 1_000_000_000_000  # VND for one order
MAX_CODE = 64  # of a product, also on a line
MAX_PRODUCT_NAME = 200
MAX_UNIT = 60
MAX_NOTE = 2_000
MAX_REASON = 500
MAX_SUMMARY = 160

SHOP_TIME = dt.timezone(dt.timedelta(hours=7))  # Asia/Ho_Chi_Minh has had no clock change since 1975


class Source(StrEnum):
    """How an order came in."""

    COUNTER = "counter"
    PHONE = "phone"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Discount:
    """Either hundredths of a percent of the sum, or VND; never both. 5 % is `percent=500`."""

    percent: int = 0
    amount: int = 0

    def of(self, total: int) -> int:
        """VND taken off `total`; half a đồng rounds up, and never more than the total."""
        taken = self.amount or (total * self.percent + 5_000) // 10_000
        return min(taken, total)


NO_DISCOUNT = Discount()


@dataclass(frozen=True, slots=True)
class Line:
    """One product in an order at the price of the day (VND a piece)."""

    product_id: int | None
    code: str
    name: str
    unit: str
    quantity: int
    price: int
    discount: Discount = NO_DISCOUNT

    @property
    def gross(self) -> int:
        return self.quantity * self.price

    @property
    def off(self) -> int:
        return self.discount.of(self.gross)

    @property
    def total(self) -> int:
        gross = self.gross
        return gross - self.discount.of(gross)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What comes back for the order being taken: pieces by line of another order, and the VND they are good for.

    `way` is how what is left over is given back; None leaves it to be given back.
    """

    order_id: int
    number: str
    pieces: tuple[tuple[int, int], ...]
    reason: str
    credit: int
    way: Payment | None = None


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """A half-taken order: what the order page holds and the draft table keeps.

    `fee` is VND on top of the goods (delivery). A correcting draft names the order it corrects and why, and the newest
    entry of money on that order when the draft began (0: none), so that nothing is paid on top of what changed since.
    `brought` is what was paid for that order by then, one part a way: it comes along, and what is over goes back.
    Without `payments` everything is paid in the way of `payment`; on delivery, or without either, nothing yet.
    """

    customer_id: int | None = None
    lines: tuple[Line, ...] = ()
    discount: Discount = NO_DISCOUNT
    fee: int = 0
    note: str = ""
    payment: Payment | None = None
    corrects_order_id: int | None = None
    reason: str = ""
    typing: str = ""  # what stands in the product field, so that a power cut gives it back
    payments: tuple[Part, ...] = ()
    source: Source = Source.COUNTER
    exchange: Exchange | None = None
    last_payment_id: int | None = None
    brought: tuple[Part, ...] = ()

    @property
    def credit(self) -> int:
        """VND of this order that are paid already: by goods that come back, or for the order that it corrects."""
        come = sum(part.amount for part in self.brought) if self.exchange is None else self.exchange.credit
        return max(0, min(come, self.sums.total))

    @property
    def sums(self) -> "Sums":
        return sums(self.lines, self.discount, self.fee)

    def with_line(self, index: int, line: Line) -> "OrderDraft":
        return replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Sums:
    """VND: `gross` before any discount, `off` all discounts, `total` = gross - off + fee is to be paid."""

    gross: int
    off: int
    total: int
    pieces: int
    fee: int = 0


def sums(lines: Sequence[Line], discount: Discount, fee: int = 0) -> Sums:
    """The order's sums; its discount is taken from what the lines' discounts leave, never from the fee."""
    gross = sum(line.gross for line in lines)
    after_lines = sum(line.total for line in lines)
    goods = after_lines - discount.of(after_lines)
    return Sums(gross, gross - goods, goods + fee, sum(line.quantity for line in lines), fee)


def check_discount(discount: Discount, whole: int) -> None:
    """Raises `KnownError` for a discount below nothing, over 100 % or over the sum it is taken from."""
    both = discount.percent and discount.amount
    if both or not 0 <= discount.percent <= 10_000 or not 0 <= discount.amount <= whole:
        raise KnownError(Code.DISCOUNT_OUT_OF_SENSE, text=str(discount.amount or discount.percent / 100))


def check_line(line: Line) -> None:
    """Raises `KnownError` when quantity, price or discount is out of sense."""
    if not 1 <= line.quantity <= MAX_QUANTITY:
        raise KnownError(Code.QUANTITY_OUT_OF_SENSE, text=str(line.quantity))
    if not 0 <= line.price <= MAX_PRICE:
        raise KnownError(Code.PRICE_OUT_OF_SENSE, text=str(line.price))
    check_discount(line.discount, line.gross)


def check_line_texts(line: Line) -> None:
    """Raises `TEXT_TOO_LONG` or `CONTROL_CHARACTERS` for what no product of the shop is called."""
    for field, text, limit in (
        ("code", line.code, MAX_CODE), ("name", line.name, MAX_PRODUCT_NAME), ("unit", line.unit, MAX_UNIT),
    ):  # fmt: skip
        if len(text) > limit:
            raise KnownError(Code.TEXT_TOO_LONG, field=field, limit=limit, length=len(text))
        if has_control_characters(text):
            raise KnownError(Code.CONTROL_CHARACTERS, field=field)


def check_order(draft: OrderDraft) -> Sums:
    """The sums of an order that may be finished; raises `KnownError` for one that may not.

    A fee below nothing is what a web shop took off; the desk itself takes it over only with the order it corrects.
    """
    if not draft.lines:
        raise KnownError(Code.ORDER_EMPTY)
    for line in draft.lines:
        check_line(line)
        check_line_texts(line)
    check_discount(draft.discount, sum(line.total for line in draft.lines))
    if len(draft.note) > MAX_NOTE:
        raise KnownError(Code.TEXT_TOO_LONG, field="note", limit=MAX_NOTE, length=len(draft.note))
    if has_control_characters(draft.note, lines=True):
        raise KnownError(Code.CONTROL_CHARACTERS, field="note")
    result = draft.sums
    least = 0 if draft.corrects_order_id is None else -MAX_PRICE
    if not least <= draft.fee <= MAX_PRICE or result.total < 0:
        raise KnownError(Code.PRICE_OUT_OF_SENSE, text=str(draft.fee))
    if max(result.gross, result.total) > MAX_TOTAL:
        raise KnownError(Code.TOTAL_TOO_LARGE)
    return result


def check_reason(reason: str) -> None:
    """Raises `KnownError` when a cancellation or correction does not say why."""
    if not reason.strip():
        raise KnownError(Code.REASON_NEEDED)
    if len(reason) > MAX_REASON:
        raise KnownError(Code.TEXT_TOO_LONG, field="reason", limit=MAX_REASON, length=len(reason))
    if has_control_characters(reason, lines=True):
        raise KnownError(Code.CONTROL_CHARACTERS, field="reason")


def shop_day(at: int) -> dt.date:
    """The day on the shop's wall at that moment (ms UTC)."""
    return dt.datetime.fromtimestamp(at / 1000, SHOP_TIME).date()


def summary(lines: Sequence[Line]) -> str:
    """The goods in short: `Dầu mè rang 500 ml ×2, dầu gấc 250 ml`; what does not fit is counted as `+3`."""
    pieces: dict[str, int] = {}
    for line in lines:
        pieces[line.name] = pieces.get(line.name, 0) + line.quantity
    text = ""
    for done, (name, quantity) in enumerate(pieces.items()):
        goods = (name if not text else _inside(name)) + (f" ×{quantity}" if quantity > 1 else "")
        if text and len(text) + len(goods) > MAX_SUMMARY:
            return f"{text}, +{len(pieces) - done}"
        text = f"{text}, {goods}" if text else goods
    return text


def _inside(name: str) -> str:
    """A name inside a sentence: small first letter, unless other capitals show that it is a proper name."""
    return name[:1].lower() + name[1:] if name[1:] == name[1:].lower() else name
