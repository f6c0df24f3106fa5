"""Orders: drafts that survive a power cut, finishing, cancelling and correcting as new facts."""

from dataclasses import dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.order import Discount, Line, OrderDraft, Payment
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft in the file. `held` ones wait at the counter while another customer is served."""

    id: int
    draft: OrderDraft
    held: bool
    staff: str
    customer_name: str
    changed_at: int


@dataclass(frozen=True, slots=True)
class Finished:
    order_id: int
    number: str
    total: int
    change: Change


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """A fact about an order: kind is `finished`, `cancelled`, `corrected`, `web_status`."""

    kind: str
    at: int
    staff: str
    reason: str


@dataclass(frozen=True, slots=True)
class OrderView:
    """A finished order with its facts. `state` is `finished` or `cancelled`."""

    id: int
    number: str
    at: int
    customer_id: int | None
    customer_name: str
    staff: str
    lines: tuple[Line, ...]
    discount: Discount
    fee: int
    total: int
    payment: Payment | None
    note: str
    state: str
    corrects_number: str
    events: tuple[OrderEvent, ...]


@dataclass(frozen=True, slots=True)
class OrderListRow:
    id: int
    number: str
    at: int
    customer_id: int | None
    customer_name: str
    summary: str
    total: int
    payment: Payment | None
    state: str


class OrderService:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.TAKE_ORDER)
    def drafts(self) -> tuple[KeptDraft, ...]:
        """Own drafts and every held one, newest first; a draft left by a crash is among them."""
        raise NotImplementedError

    @needs(Act.TAKE_ORDER)
    def keep_draft(self, draft: OrderDraft, draft_id: int | None = None, held: bool = False) -> int:
        """Writes the draft (new when `draft_id` is None) and returns its id. No audit row: nothing is decided yet."""
        raise NotImplementedError

    @needs(Act.CANCEL_UNFINISHED_ORDER)
    def drop_draft(self, draft_id: int) -> Change:
        """Throws an unfinished order away; audited."""
        raise NotImplementedError

    @needs(Act.TAKE_ORDER)
    def finish(self, draft: OrderDraft, draft_id: int | None = None) -> Finished:
        """Checks, numbers and keeps the order for ever, drops its draft, re-ranks the customer in search.

        The total kept is the total computed here. A correcting draft cancels the order it corrects in the same
        transaction.
        """
        raise NotImplementedError

    @needs(Act.CANCEL_ORDER)
    def cancel(self, order_id: int, reason: str) -> Change:
        """A finished order is cancelled by a new fact with a reason; the order itself stays as it was."""
        raise NotImplementedError

    @needs(Act.CORRECT_ORDER)
    def correct(self, order_id: int, reason: str) -> KeptDraft:
        """A draft that starts as that order; finishing it cancels the old order and names it as corrected."""
        raise NotImplementedError

    @needs(Act.SEE_ORDERS)
    def order(self, order_id: int) -> OrderView:
        raise NotImplementedError

    @needs(Act.SEE_ORDERS)
    def recent(self, limit: int = 100) -> tuple[OrderListRow, ...]:
        """The latest orders of the shop, newest first."""
        raise NotImplementedError

    @needs(Act.SEE_ORDERS)
    def of_customer(self, customer_id: int, limit: int = 200) -> tuple[OrderListRow, ...]:
        """A customer's orders, newest first."""
        raise NotImplementedError
