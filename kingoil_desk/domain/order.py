"""An order's sums in integer VND: lines, discounts, totals, and what is out of sense."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError

MAX_QUANTITY = 99_999
MAX_PRICE = 10_000_000_000  # VND for one piece; more is a slip of the keyboard
MAX_TOTAL = 1_000_000_000_000  # VND for one order
MAX_NOTE = 2_000


class Payment(StrEnum):
    CASH = "cash"
    TRANSFER = "transfer"
    CARD = "card"
    ON_DELIVERY = "on_delivery"


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
        return self.gross - self.off


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """A half-taken order: what the order page holds and the draft table keeps."""

    customer_id: int | None = None
    lines: tuple[Line, ...] = ()
    discount: Discount = NO_DISCOUNT
    note: str = ""
    payment: Payment | None = None
    corrects_order_id: int | None = None
    typing: str = ""  # what stands in the product field, so that a power cut gives it back

    def with_line(self, index: int, line: Line) -> "OrderDraft":
        return replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Sums:
    """VND: `gross` before any discount, `off` all discounts, `total` what is to be paid."""

    gross: int
    off: int
    total: int
    pieces: int


def sums(lines: Sequence[Line], discount: Discount) -> Sums:
    """The order's sums; the order's discount is taken from what the lines' discounts leave."""
    gross = sum(line.gross for line in lines)
    after_lines = sum(line.total for line in lines)
    total = after_lines - discount.of(after_lines)
    return Sums(gross, gross - total, total, sum(line.quantity for line in lines))


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


def check_order(draft: OrderDraft) -> Sums:
    """The sums of an order that may be finished; raises `KnownError` for one that may not."""
    if not draft.lines:
        raise KnownError(Code.ORDER_EMPTY)
    for line in draft.lines:
        check_line(line)
    check_discount(draft.discount, sum(line.total for line in draft.lines))
    if len(draft.note) > MAX_NOTE:
        raise KnownError(Code.TEXT_TOO_LONG, field="note", limit=MAX_NOTE, length=len(draft.note))
    result = sums(draft.lines, draft.discount)
    if result.gross > MAX_TOTAL:
        raise KnownError(Code.TOTAL_TOO_LARGE)
    return result
