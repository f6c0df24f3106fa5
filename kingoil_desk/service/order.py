"""Orders: drafts that survive a power cut, finishing, cancelling and correcting as new facts."""

from dataclasses import replace

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft, Source, check_order, check_reason
from kingoil_desk.domain.order_life import Kind, check_undoable
from kingoil_desk.domain.parcel import Step
from kingoil_desk.domain.payment import carried_on
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.service.order_money import (
    check_money_since,
    correction_of_now,
    give_all_back,
    insert_event,
    life_of,
    order_row,
)
from kingoil_desk.service.order_placing import filled_fields, known, known_customer, place
from kingoil_desk.service.order_values import (
    Finished,
    KeptDraft,
    Only,
    OrderEvent,
    OrderListRow,
    OrderView,
    discount_of,
    kept_draft,
    list_rows,
    order_view,
)
from kingoil_desk.service.parcel_order import check_still_here, give_up
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import customers, order_drafts, order_payments, order_returns, orders, parcels
from kingoil_desk.store.connection import Row

__all__ = ["Finished", "KeptDraft", "Only", "OrderEvent", "OrderListRow", "OrderService", "OrderView"]

LOOK_BACK_DAYS = 365
DAY_MS = 86_400_000


class OrderService:
    """Writes run on the write lane, reads on any; times are ms UTC, money VND."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.TAKE_ORDER)
    def drafts(self) -> tuple[KeptDraft, ...]:
        """Own drafts and every held one: own first, newest first; a draft left by a crash is among them."""
        actor = self.ctx.session.present
        return tuple(kept_draft(row) for row in order_drafts.drafts_for(self.ctx.conn, actor.staff_id))

    @needs(Act.TAKE_ORDER)
    def keep_draft(self, draft: OrderDraft, draft_id: int | None = None, held: bool = False) -> int:
        """Writes the draft (new when `draft_id` is None) and returns its id. No audit: nothing is decided.

        Whoever writes a held draft takes it over. Raises `DRAFT_GONE` when it was finished or thrown away
        meanwhile, or is somebody else's and not held.
        """
        with self.ctx.writing() as w:
            if draft.customer_id is not None:
                known_customer(self.ctx.conn, draft.customer_id)
            if draft_id is None:
                return order_drafts.insert_draft(self.ctx.conn, draft, held, w.now, w.actor.staff_id)
            if not order_drafts.update_draft(self.ctx.conn, draft_id, draft, held, w.now, w.actor.staff_id):
                raise KnownError(Code.DRAFT_GONE)
            return draft_id

    @needs(Act.CANCEL_UNFINISHED_ORDER)
    def drop_draft(self, draft_id: int) -> Change:
        """Throws an unfinished order away; audited. Raises `DRAFT_GONE` as `keep_draft` does."""
        with self.ctx.writing() as w:
            self._delete_draft(draft_id, w)
            w.audit("draft.drop", str(draft_id))
        return Change(drafts=True)

    @needs(Act.TAKE_ORDER)
    def finish(self, draft: OrderDraft, draft_id: int | None = None, *, awaits_transfer: bool = False) -> Finished:
        """Checks, numbers and keeps the order for ever, drops its draft, re-ranks the customer in search.

        The total kept is the total computed here, and what is paid now is written down with it. A correcting draft
        cancels the order it corrects in the same transaction: what was paid for that one comes along, what is over goes
        back, and its parcels do not leave. Finishing it takes the right and the reason that correcting takes. Where
        `awaits_transfer`, and the shop's account is set, a transfer stays owed until `PaymentService.pay` says that it
        came.
        Raises what `domain.order.check_order` raises; `CUSTOMER_ARCHIVED`, `CUSTOMER_UNKNOWN`,
        `PRODUCT_RETIRED`, `PRODUCT_UNKNOWN` for what changed since the draft was taken; `DRAFT_GONE` when it
        was finished already; `ORDER_ALREADY_CANCELLED` or `STEP_NOT_POSSIBLE` when the order to correct was or is
        past it, `MONEY_CHANGED` when money of it came in or went back since (`counted_anew` brings the draft up to
        that); what `domain.payment.check_parts` raises.
        """
        if draft.corrects_order_id is not None:
            self.ctx.allow(Act.CORRECT_ORDER)
            check_reason(draft.reason)
        if draft.exchange is not None:
            raise ValueError("an exchange is finished by StepService.exchange")
        check_order(draft)
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            old = None if draft.corrects_order_id is None else self._standing(draft.corrects_order_id, Kind.CORRECTED)
            if old is not None:
                check_money_since(conn, old, draft)
            over, _ = carried_on(draft.sums.total, {part.way: part.amount for part in draft.brought})
            placed = place(self.ctx, w, draft, old, over, old, awaits_transfer=awaits_transfer)
            given_up = old is not None and give_up(conn, w, old["id"])
            if old is not None:
                reason = clean_lines(draft.reason)
                insert_event(conn, old["id"], Kind.CANCELLED, w, reason)
                insert_event(conn, old["id"], Kind.CORRECTED, w, placed.number)
                give_all_back(conn, w, old["id"], reason)
            if draft_id is not None:
                self._delete_draft(draft_id, w)
            w.audit("order.finish" if old is None else "order.correct", placed.number, filled_fields(draft))
        whose = known(draft.customer_id, old and old["customer_id"])
        touched = known(placed.order_id, draft.corrects_order_id)
        change = Change(whose, touched, drafts=draft_id is not None, parcels=given_up)
        return Finished(placed.order_id, placed.number, placed.total, change, placed.paid)

    @needs(Act.TAKE_ORDER)
    def finish_for(self, code: str, draft: OrderDraft, *, awaits_transfer: bool = False) -> Finished:
        """As `finish`, for the customer of that code; `CUSTOMER_UNKNOWN` when there is none."""
        customer_id = customers.by_code(self.ctx.conn, code)
        if customer_id is None:
            raise KnownError(Code.CUSTOMER_UNKNOWN)
        return self.finish(replace(draft, customer_id=customer_id), awaits_transfer=awaits_transfer)

    @needs(Act.CANCEL_ORDER)
    def cancel(self, order_id: int, reason: str) -> Change:
        """A finished order is cancelled by a new fact with a reason; the order itself stays as it was.

        What was paid is given back with it, the way it came, and its parcels do not leave; what a carrier collected
        stays to be given back by `PaymentService.refund`. Raises `REASON_NEEDED`,
        `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, and `STEP_NOT_POSSIBLE` once any goods are on their way or came
        back.
        """
        check_reason(reason)
        with self.ctx.writing() as w:
            old = self._standing(order_id, Kind.CANCELLED)
            insert_event(self.ctx.conn, order_id, Kind.CANCELLED, w, clean_lines(reason))
            given_back = give_all_back(self.ctx.conn, w, order_id, clean_lines(reason))
            given_up = give_up(self.ctx.conn, w, order_id)
            w.audit("order.cancel", old["number"], ["refund"] if given_back else [])
        return Change(known(old["customer_id"]), frozenset({order_id}), parcels=given_up)

    @needs(Act.CORRECT_ORDER)
    def correct(self, order_id: int, reason: str) -> KeptDraft:
        """A draft that starts as that order; finishing it cancels the old order and names it as corrected.

        Audited when it is finished, as nothing is decided before. Raises what `cancel` raises.
        """
        check_reason(reason)
        with self.ctx.writing() as w:
            old = self._standing(order_id, Kind.CORRECTED)
            draft = OrderDraft(
                customer_id=old["customer_id"],
                lines=orders.order_lines(self.ctx.conn, order_id),
                discount=discount_of(old),
                fee=old["fee"],
                note=old["note"],
                corrects_order_id=order_id,
                reason=reason,
                source=Source(old["source"]),
            )
            draft = correction_of_now(self.ctx.conn, old, draft)
            draft_id = order_drafts.insert_draft(self.ctx.conn, draft, False, w.now, w.actor.staff_id)
            return KeptDraft(draft_id, draft, False, w.actor.name, old["customer_name"], w.now, old["refusals"])

    @needs(Act.CORRECT_ORDER)
    def counted_anew(self, draft: OrderDraft) -> OrderDraft:
        """A correcting draft with the money of its order as it is by now: how it is paid is then to be looked at again.

        Any lane; nothing is written. Raises `ORDER_UNKNOWN`.
        """
        if draft.corrects_order_id is None:
            raise ValueError("no correction")
        return correction_of_now(self.ctx.conn, order_row(self.ctx.conn, draft.corrects_order_id), draft)

    @needs(Act.SEE_ORDERS)
    def order(self, order_id: int) -> OrderView:
        """One order with its lines and facts; `ORDER_UNKNOWN` when there is none."""
        conn, row = self.ctx.conn, order_row(self.ctx.conn, order_id)
        events = orders.order_events(conn, order_id)
        money = order_payments.payments_of(conn, order_id), order_returns.returns_of(conn, order_id)
        vat = orders.line_vat(conn, order_id)
        back = order_returns.returned(conn, order_id)
        states = [Step(parcel["state"]) for parcel in parcels.of_order(conn, order_id)]
        return order_view(row, orders.order_lines(conn, order_id), events, money, life_of(conn, row), vat, back, states)

    @needs(Act.SEE_ORDERS)
    def printed(self, order_id: int, how: str) -> None:
        """Writes down that the order's receipt went out: `how` is `paper` or `pdf`. Write lane; `ORDER_UNKNOWN`."""
        with self.ctx.writing() as w:
            w.audit("order.print", order_row(self.ctx.conn, order_id)["number"], [how])

    @needs(Act.SEE_ORDERS)
    def recent(self, limit: int = 100, only: Only = Only.ALL) -> tuple[OrderListRow, ...]:
        """The latest orders of the shop, newest first; of the last `LOOK_BACK_DAYS` those that are `only` so."""
        since = self.ctx.clock() - LOOK_BACK_DAYS * DAY_MS
        if only is Only.OWED:
            return list_rows(orders.recent_owed(self.ctx.conn, since, limit))
        if only is Only.ON_THE_WAY:
            return list_rows(orders.recent_on_the_way(self.ctx.conn, since, limit))
        return list_rows(orders.recent_orders(self.ctx.conn, limit))

    @needs(Act.SEE_ORDERS)
    def of_customer(self, customer_id: int, limit: int = 200) -> tuple[OrderListRow, ...]:
        """A customer's orders, newest first."""
        return list_rows(orders.orders_of(self.ctx.conn, customer_id, limit))

    def _standing(self, order_id: int, step: Kind) -> Row:
        """An order that can still be cancelled or corrected."""
        row = order_row(self.ctx.conn, order_id)
        check_undoable(row["number"], life_of(self.ctx.conn, row), step)
        check_still_here(self.ctx.conn, row["number"], order_id, step)
        return row

    def _delete_draft(self, draft_id: int, w: Writing) -> None:
        if not order_drafts.delete_draft(self.ctx.conn, draft_id, w.actor.staff_id):
            raise KnownError(Code.DRAFT_GONE)
