"""Where an order stands, as a function of its facts: what happened to it, what was paid, what came back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Discount, Line

MAX_E_INVOICE = 100


class Kind(StrEnum):
    """A fact about an order, with its moment and who wrote it down."""

    FINISHED = "finished"  # placed: it has its number
    CANCELLED = "cancelled"
    CORRECTED = "corrected"  # reason: the number of the order in its place
    WEB_STATUS = "web_status"  # reason: the web shop's word
    PLACED = "placed"  # once more: its goods are out of their parcels again
    PACKED = "packed"
    HANDED_OVER = "handed_over"  # to the carrier
    DELIVERED = "delivered"  # to the customer, by the carrier or across the counter
    E_INVOICE = "e_invoice"  # reason: the provider's number


class Stage(StrEnum):
    """How far the goods got."""

    PLACED = "placed"
    PACKED = "packed"
    HANDED_OVER = "handed_over"
    DELIVERED = "delivered"


class Paid(StrEnum):
    NOT = "not"
    PART = "part"
    WHOLE = "whole"
    OVER = "over"


class CameBack(StrEnum):
    """What the customer brought back; exchanged when other goods went out for any of it."""

    NOTHING = "nothing"
    RETURNED_PART = "returned_part"
    RETURNED = "returned"
    EXCHANGED_PART = "exchanged_part"
    EXCHANGED = "exchanged"


STEPS: Mapping[Kind, frozenset[Stage]] = {  # which stage each step may follow
    Kind.PACKED: frozenset({Stage.PLACED}),
    Kind.HANDED_OVER: frozenset({Stage.PACKED}),
    Kind.DELIVERED: frozenset({Stage.PLACED, Stage.PACKED, Stage.HANDED_OVER}),  # the first two: fetched at the shop
}


@dataclass(frozen=True, slots=True)
class Return:
    """Goods that came back: pieces by line, and what was paid for them (VND)."""

    kind: str  # returned, exchanged
    value: int
    pieces: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Life:
    """VND: `due` is what the order still costs (nothing once cancelled), `paid` payments less what was given back."""

    stage: Stage
    cancelled: bool
    due: int
    paid: int
    came_back: CameBack
    e_invoice: str = ""

    @property
    def owed(self) -> int:
        """What the customer still has to pay; never below nothing."""
        return max(self.due - self.paid, 0)

    @property
    def to_give_back(self) -> int:
        """What the shop still has to give back; never below nothing, and nothing while anything is owed."""
        return max(self.paid - self.due, 0)

    @property
    def payment(self) -> Paid:
        if self.paid > self.due:
            return Paid.OVER
        if self.paid == self.due:
            return Paid.WHOLE if self.paid or not self.cancelled else Paid.NOT
        return Paid.PART if self.paid else Paid.NOT


def life(
    total: int,
    pieces: Sequence[int],
    events: Iterable[tuple[str, str]],
    payments: Iterable[int],
    returns: Sequence[Return] = (),
) -> Life:
    """The state of an order of `total` VND with `pieces` on each line, from its facts, oldest first.

    `events` are pairs of kind and reason, `payments` amounts in VND, below nothing for what was given back.
    """
    stage, cancelled, e_invoice = Stage.PLACED, False, ""
    for kind, reason in events:
        if kind in STEPS or kind == Kind.PLACED:
            stage = Stage(kind)
        elif kind == Kind.CANCELLED:
            cancelled = True
        elif kind == Kind.E_INVOICE:
            e_invoice = reason
    due = 0 if cancelled else total - sum(back.value for back in returns)
    return Life(stage, cancelled, due, sum(payments), _came_back(pieces, returns), e_invoice)


def _came_back(pieces: Sequence[int], returns: Sequence[Return]) -> CameBack:
    back = returned_pieces(returns)
    if not back:
        return CameBack.NOTHING
    whole = all(back.get(position, 0) >= quantity for position, quantity in enumerate(pieces))
    if any(r.kind == "exchanged" for r in returns):
        return CameBack.EXCHANGED if whole else CameBack.EXCHANGED_PART
    return CameBack.RETURNED if whole else CameBack.RETURNED_PART


def returned_pieces(returns: Iterable[Return]) -> dict[int, int]:
    """Pieces that came back, by line."""
    back: dict[int, int] = {}
    for one in returns:
        for position, quantity in one.pieces.items():
            back[position] = back.get(position, 0) + quantity
    return back


def check_step(number: str, now: Life, step: Kind) -> None:
    """Raises `STEP_NOT_POSSIBLE` or `ORDER_ALREADY_CANCELLED` when that step may not follow what has happened."""
    if step not in STEPS:
        raise ValueError("no step of the goods")
    if now.cancelled:
        raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=number)
    if now.stage not in STEPS[step]:
        raise KnownError(Code.STEP_NOT_POSSIBLE, number=number, step=step, state=now.stage)


def check_undoable(number: str, now: Life, step: Kind) -> None:
    """Raises when an order can be neither cancelled nor corrected any more: goods are on their way or came back."""
    if now.cancelled:
        raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=number)
    if now.stage in (Stage.HANDED_OVER, Stage.DELIVERED):
        raise KnownError(Code.STEP_NOT_POSSIBLE, number=number, step=step, state=now.stage)
    if now.came_back is not CameBack.NOTHING:
        raise KnownError(Code.STEP_NOT_POSSIBLE, number=number, step=step, state=now.came_back)


def split(amount: int, weights: Sequence[int]) -> list[int]:
    """`amount` (from nothing up) shared in the proportion of the weights, to the last đồng.

    Each running sum is rounded down, so no share is more than its exact one rounded up. Without any weight the first
    gets all.
    """
    whole = sum(weights)
    if not whole:
        return [amount, *[0] * (len(weights) - 1)] if weights else []
    shares, run, given = [], 0, 0
    for weight in weights:
        run += weight
        upto = amount * run // whole
        shares.append(upto - given)
        given = upto
    return shares


def goods_value(lines: Sequence[Line], discount: Discount, fee: int) -> int:
    """What was asked for the goods alone: all returned, this is what they are worth. A fee below nothing is a
    discount of the web shop; one above is for the way, which was gone.
    """
    after = sum(line.total for line in lines)
    return after - discount.of(after) + min(fee, 0)


def line_values(lines: Sequence[Line], discount: Discount, fee: int) -> list[int]:
    """What was asked for each line once the order's discount is shared fairly; together exactly `goods_value`."""
    return split(goods_value(lines, discount, fee), [line.total for line in lines])


def return_value(
    number: str,
    lines: Sequence[Line],
    discount: Discount,
    fee: int,
    before: Mapping[int, int],
    pieces: Mapping[int, int],
) -> dict[int, int]:
    """VND by line for `pieces` that come back now, when the pieces of `before` came back earlier.

    Whatever the parts it comes back in, a line gives exactly what was asked for it. Raises `RETURN_OUT_OF_SENSE`
    for no pieces, a line that is not there, or more pieces than are out.
    """
    if not pieces:
        raise KnownError(Code.RETURN_OUT_OF_SENSE, number=number, quantity=0, left=0)
    values, worth = line_values(lines, discount, fee), {}
    for position, quantity in pieces.items():
        sold = lines[position].quantity if 0 <= position < len(lines) else 0
        gone = before.get(position, 0)
        if not 1 <= quantity <= sold - gone:
            raise KnownError(Code.RETURN_OUT_OF_SENSE, number=number, quantity=quantity, left=sold - gone)
        value = values[position]
        worth[position] = value * (gone + quantity) // sold - value * gone // sold
    return worth
