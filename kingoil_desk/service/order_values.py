"""What the order service hands out: drafts, finished orders, their facts, and rows of lists."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.order import Discount, Line, OrderDraft, Payment, Source
from kingoil_desk.domain.order_json import from_json
from kingoil_desk.domain.order_life import CameBack, Life, Return, Stage, goods_value, left_values, returned_pieces
from kingoil_desk.domain.parcel import EMPTIED, OUT, Step
from kingoil_desk.domain.payment import Carried
from kingoil_desk.domain.vat import LineVat, Taxed, within
from kingoil_desk.store import order_payments
from kingoil_desk.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft in the file. `held` ones wait at the counter while another customer is served."""

    id: int
    draft: OrderDraft
    held: bool
    staff: str
    customer_name: str
    changed_at: int
    refusals: int  # the customer's, as `domain.consent` bits


@dataclass(frozen=True, slots=True)
class Finished:
    order_id: int
    number: str
    total: int
    change: Change
    paid: int = 0

    @property
    def owed(self) -> int:
        return self.total - self.paid


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """A fact about an order: kind is one of `domain.order_life.Kind`."""

    kind: str
    at: int
    staff: str
    reason: str


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """Money taken, or given back when `amount` is below nothing. `corrects_id` names the payment that this answers.

    What is `carried` only went over from one order to another, whose number is the reason.
    """

    id: int
    at: int
    staff: str
    way: Payment
    amount: int
    received: int | None
    reference: str
    reason: str
    corrects_id: int | None
    corrected: bool
    carried: Carried | None


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """Goods that came back: `kind` is `returned` or `exchanged`, then `new_number` is the order that went out."""

    id: int
    at: int
    staff: str
    kind: str
    reason: str
    value: int
    new_number: str
    pieces: Mapping[int, int]  # by line


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
    refusals: int  # the customer's, as `domain.consent` bits
    source: Source
    life: Life
    payments: tuple[PaymentRow, ...]
    returns: tuple[ReturnRow, ...]
    taxed: tuple[Taxed, ...]  # what the order costs for what stayed, by VAT rate: the total less what came back
    back: Mapping[int, int]  # pieces that came back, by line
    parcels: int  # that stand: neither given up nor come back; the steps of its goods are theirs then
    parcels_out: int  # of them those that have left


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
    refusals: int  # the customer's, as `domain.consent` bits
    life: Life  # without the number of an e-invoice
    ways: tuple[Payment, ...]  # in which money came in that was no slip
    by_goods: bool  # goods that came back paid some of it, or all


class Only(StrEnum):
    """Which of the latest orders a list shows; all but the first look back a year."""

    ALL = "all"
    OWED = "owed"
    ON_THE_WAY = "on_the_way"


@dataclass(frozen=True, slots=True)
class Debt:
    """An order on which `owed` VND of `total` are still to be paid; `at` in ms UTC."""

    order_id: int
    number: str
    at: int
    total: int
    owed: int


@dataclass(frozen=True, slots=True)
class Debts:
    """What a customer owes in all, and on which orders, oldest first."""

    owed: int
    orders: tuple[Debt, ...]


@dataclass(frozen=True, slots=True)
class Worth:
    """What goods that come back are worth, and what is then paid too much and goes back (VND)."""

    value: int
    to_give_back: int


def kept_draft(row: Row) -> KeptDraft:
    """From a row of `store.order_drafts`."""
    return KeptDraft(
        row["id"],
        from_json(row["body"]),
        bool(row["held"]),
        row["staff"],
        row["customer_name"],
        row["changed_at"],
        row["refusals"],
    )


def order_view(
    row: Row,
    lines: tuple[Line, ...],
    events: Iterable[Row],
    money: tuple[Iterable[Row], Iterable[Row]],
    life: Life,
    vat: tuple[LineVat, ...],
    back: Sequence[Return],
    parcels: Sequence[Step],
) -> OrderView:
    """From the store: a row of `order_row`, the lines, events, payments and returns, the lines' VAT, of each return
    what the order's state is made from, and where each of its parcels is."""
    payments, returns = money
    return OrderView(
        id=row["id"],
        number=row["number"],
        at=row["at"],
        customer_id=row["customer_id"],
        customer_name=row["customer_name"],
        staff=row["staff"],
        lines=lines,
        discount=discount_of(row),
        fee=row["fee"],
        total=row["total"],
        payment=payment_of(row),
        note=row["note"],
        state=_state(row),
        corrects_number=row["corrects_number"],
        events=tuple(OrderEvent(*event) for event in events),
        refusals=row["refusals"],
        source=Source(row["source"]),
        life=life,
        payments=tuple(map(_payment, payments)),
        returns=tuple(_return(found, one) for found, one in zip(returns, back, strict=True)),
        taxed=_taxed(row, lines, vat, returned_pieces(back)),
        back=returned_pieces(back),
        parcels=sum(state not in EMPTIED for state in parcels),
        parcels_out=sum(state in OUT for state in parcels),
    )


def _return(row: Row, back: Return) -> ReturnRow:
    return ReturnRow(
        row["id"],
        row["at"],
        row["staff"],
        row["kind"],
        row["reason"],
        row["value"],
        row["new_number"],
        back.pieces,
    )


def _taxed(row: Row, lines: tuple[Line, ...], vat: tuple[LineVat, ...], back: Mapping[int, int]) -> tuple[Taxed, ...]:
    """What stayed of the order by VAT rate; a cancelled one as it was placed."""
    asked = discount_of(row), row["fee"]
    left = left_values(lines, *asked, back)
    stays = row["total"] - goods_value(lines, *asked) + sum(left)
    shares = left if back and any(left) else [line.total for line in lines]  # all back: a fee stays, by what was sold
    return within(stays, list(zip(vat, shares, strict=True)))


def _payment(row: Row) -> PaymentRow:
    return PaymentRow(
        row["id"],
        row["at"],
        row["staff"],
        Payment(row["way"]),
        row["amount"],
        row["received"],
        row["reference"],
        row["reason"],
        row["corrects_id"],
        bool(row["corrected"]),
        Carried(row["carried"]) if row["carried"] else None,
    )


def list_rows(rows: Iterable[Row]) -> tuple[OrderListRow, ...]:
    """From rows of `store.orders.recent_orders` or `orders_of`."""
    return tuple(map(_list_row, rows))


def _list_row(row: Row) -> OrderListRow:
    came = (row["ways"] or "").split(",")
    return OrderListRow(
        row["id"],
        row["number"],
        row["at"],
        row["customer_id"],
        row["customer_name"],
        row["summary"],
        row["total"],
        payment_of(row),
        _state(row),
        row["refusals"],
        _life(row),
        tuple(way for way in Payment if way in came),
        "goods" in came,
    )


def _life(row: Row) -> Life:
    """As `domain.order_life.life`, from the columns of a list."""
    gone = bool(row["cancelled"])
    part = bool(row["some_out"])
    back = CameBack.NOTHING
    if row["exchanged"] is not None:
        whole = CameBack.EXCHANGED if row["exchanged"] else CameBack.RETURNED
        back = CameBack(f"{whole}_part") if part else whole
    return Life(Stage(row["stage"]), gone, 0 if gone else row["total"] - row["returned"], row["paid"], back)


def debts_of(conn: Connection, customer_id: int) -> Debts:
    """What a customer owes."""
    found = tuple(Debt(*row) for row in order_payments.debts_of(conn, customer_id))
    return Debts(sum(debt.owed for debt in found), found)


def discount_of(row: Row) -> Discount:
    return Discount(row["discount_percent"], row["discount_amount"])


def payment_of(row: Row) -> Payment | None:
    return Payment(row["payment"]) if row["payment"] else None


def _state(row: Row) -> str:
    return "cancelled" if row["cancelled"] else "finished"
