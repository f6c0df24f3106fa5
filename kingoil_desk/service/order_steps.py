"""What happens to an order after it is placed: packed, handed over, delivered, returned, exchanged, invoiced."""

from collections.abc import Mapping
from dataclasses import replace

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft, Payment, check_order, check_reason
from kingoil_desk.domain.order_life import MAX_E_INVOICE, Kind, Life, check_step, return_value, returned_pieces
from kingoil_desk.domain.payment import shared_out
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_line, clean_lines, has_control_characters
from kingoil_desk.service.order_money import check_refund_way, give_back, insert_event, life_of, order_row
from kingoil_desk.service.order_placing import filled_fields, known, place
from kingoil_desk.service.order_values import Finished, Worth, discount_of
from kingoil_desk.service.parcel_order import arrived, check_no_parcels, check_not_in_parcels
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import order_drafts, order_payments, order_returns, orders
from kingoil_desk.store.connection import Row

Pieces = Mapping[int, int]  # how many of each line, by its position from 0


class StepService:
    """Writes run on the write lane; times are ms UTC, money VND."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.STEP_ORDER)
    def step(self, order_id: int, kind: Kind) -> Change:
        """Packed, handed over or delivered, as one more fact; an order that is delivered takes its parcels along.

        Raises `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, `STEP_NOT_POSSIBLE` when it may not follow what was, and
        `ORDER_IN_PARCELS` (data `number`, `codes`) where the steps of its parcels say it.
        """
        with self.ctx.writing() as w:
            row = order_row(self.ctx.conn, order_id)
            check_step(row["number"], life_of(self.ctx.conn, row), kind)
            if kind is not Kind.DELIVERED:
                check_no_parcels(self.ctx.conn, row)
            insert_event(self.ctx.conn, order_id, kind, w)
            w.audit(f"order.{kind}", row["number"])
            touched = kind is Kind.DELIVERED and arrived(self.ctx.conn, w, order_id)
        return Change(known(row["customer_id"]), frozenset({order_id}), parcels=touched)

    @needs(Act.STEP_ORDER)
    def note_e_invoice(self, order_id: int, number: str) -> Change:
        """Notes the number that the provider gave the e-invoice; the newest note counts.

        Raises `ORDER_UNKNOWN`, `NOTHING_CHANGED`, `TEXT_TOO_LONG`, `CONTROL_CHARACTERS`, `E_INVOICE_NEEDED`.
        """
        if has_control_characters(number):
            raise KnownError(Code.CONTROL_CHARACTERS, field="e_invoice")
        number = clean_line(number)
        if not number:
            raise KnownError(Code.E_INVOICE_NEEDED)
        if len(number) > MAX_E_INVOICE:
            raise KnownError(Code.TEXT_TOO_LONG, field="e_invoice", limit=MAX_E_INVOICE, length=len(number))
        with self.ctx.writing() as w:
            row = order_row(self.ctx.conn, order_id)
            if life_of(self.ctx.conn, row).e_invoice == number:
                raise KnownError(Code.NOTHING_CHANGED)
            insert_event(self.ctx.conn, order_id, Kind.E_INVOICE, w, number)
            w.audit("order.e_invoice", row["number"])
        return Change(known(row["customer_id"]), frozenset({order_id}))

    @needs(Act.REFUND)
    def worth(self, order_id: int, pieces: Pieces) -> Worth:
        """What those pieces are worth if they came back now; nothing for none. Raises what `return_goods` raises."""
        row = order_row(self.ctx.conn, order_id)
        now = self._standing(row)
        value = sum(self._worth(row, pieces).values()) if pieces else 0
        return Worth(value, max(now.paid - (now.due - value), 0))

    @needs(Act.REFUND)
    def return_goods(self, order_id: int, pieces: Pieces, reason: str, way: Payment | None = None) -> Change:
        """Takes goods back for what was asked for them, in part or whole.

        Whatever is then paid too much is given back in that `way`; without one it stays to be given back. Raises
        `REASON_NEEDED`, `REFUND_WAY`, `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, `RETURN_OUT_OF_SENSE`,
        `RETURN_IN_PARCEL`.
        """
        check_reason(reason)
        if way is not None:
            check_refund_way(way)
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            row = order_row(conn, order_id)
            now = self._standing(row)
            values = self._worth(row, pieces)
            why = clean_lines(reason)
            order_returns.insert_return(conn, order_id, "returned", pieces, values, w.now, w.actor.staff_id, why)
            back = max(now.paid - (now.due - sum(values.values())), 0)
            if way is not None and back:
                give_back(conn, w, order_id, way, back, why)
            w.audit("order.return", row["number"], ["refund"] if way is not None and back else [])
        return Change(known(row["customer_id"]), frozenset({order_id}))

    @needs(Act.REFUND)
    def exchange(
        self,
        order_id: int,
        pieces: Pieces,
        reason: str,
        draft: OrderDraft,
        way: Payment | None = None,
        draft_id: int | None = None,
        *,
        awaits_transfer: bool = False,
    ) -> Finished:
        """Takes goods back and places `draft` for other ones, both or neither.

        What was paid for the goods that came back pays the new order first; the rest of it is paid as the draft
        says, and what is left over is given back in that `way`, or stays to be given back. `awaits_transfer` as in
        `OrderService.finish`. Raises what `return_goods` and `OrderService.finish` raise, `MONEY_CHANGED` when the
        goods are by now good for more or less than the draft counts on.
        """
        check_reason(reason)
        if way is not None:
            check_refund_way(way)
        total = check_order(draft).total
        if draft.corrects_order_id is not None:
            raise ValueError("an exchange is no correction")
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            row = order_row(conn, order_id)
            now = self._standing(row)
            values = self._worth(row, pieces)
            back = max(now.paid - (now.due - sum(values.values())), 0)
            if draft.exchange is not None and draft.exchange.credit != back:
                raise KnownError(Code.MONEY_CHANGED, number=row["number"])
            carried = shared_out(min(back, total), order_payments.paid_by_way(conn, order_id))
            placed = place(self.ctx, w, draft, carried=carried, came_with=row, awaits_transfer=awaits_transfer)
            order_returns.insert_return(
                conn, order_id, "exchanged", pieces, values, w.now, w.actor.staff_id, clean_lines(reason),
                placed.order_id,
            )  # fmt: skip
            left = back - sum(amount for _, amount in carried)
            if way is not None and left:
                give_back(conn, w, order_id, way, left, clean_lines(reason))
            if draft_id is not None and not order_drafts.delete_draft(conn, draft_id, w.actor.staff_id):
                raise KnownError(Code.DRAFT_GONE)
            w.audit("order.exchange", placed.number, filled_fields(draft))
        change = Change(
            known(row["customer_id"], draft.customer_id),
            frozenset({order_id, placed.order_id}),
            drafts=draft_id is not None,
        )
        return Finished(placed.order_id, placed.number, placed.total, change, placed.paid)

    @needs(Act.REFUND)
    def counted_anew(self, draft: OrderDraft) -> OrderDraft:
        """The draft of an exchange with what the goods coming back are good for by now.

        Any lane; nothing is written. Raises what `worth` raises.
        """
        back = draft.exchange
        if back is None:
            raise ValueError("no exchange")
        credit = self.worth(back.order_id, dict(back.pieces)).to_give_back
        return replace(draft, exchange=replace(back, credit=credit))

    def _standing(self, row: Row) -> Life:
        now = life_of(self.ctx.conn, row)
        if now.cancelled:
            raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
        return now

    def _worth(self, row: Row, pieces: Pieces) -> dict[int, int]:
        before = returned_pieces(order_returns.returned(self.ctx.conn, row["id"]))
        lines = orders.order_lines(self.ctx.conn, row["id"])
        check_not_in_parcels(self.ctx.conn, row, before, pieces)
        return return_value(row["number"], lines, discount_of(row), row["fee"], before, pieces)
