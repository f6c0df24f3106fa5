"""Orders: drafts that survive a power cut, finishing, cancelling and correcting as new facts."""

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import NO_DISCOUNT, OrderDraft, check_order, check_reason
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.service.order_values import (
    Finished,
    KeptDraft,
    OrderEvent,
    OrderListRow,
    OrderView,
    discount_of,
    kept_draft,
    list_rows,
    order_view,
    payment_of,
)
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import customers, order_drafts, orders, search
from kingoil_desk.store.connection import Row
from kingoil_desk.store.products import products_of

__all__ = ["Finished", "KeptDraft", "OrderEvent", "OrderListRow", "OrderService", "OrderView"]


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
                self._customer(draft.customer_id)
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
    def finish(self, draft: OrderDraft, draft_id: int | None = None) -> Finished:
        """Checks, numbers and keeps the order for ever, drops its draft, re-ranks the customer in search.

        The total kept is the total computed here. A correcting draft cancels the order it corrects in the
        same transaction; finishing it takes the right and the reason that correcting takes.
        Raises what `domain.order.check_order` raises; `CUSTOMER_ARCHIVED`, `CUSTOMER_UNKNOWN`,
        `PRODUCT_RETIRED`, `PRODUCT_UNKNOWN` for what changed since the draft was taken; `DRAFT_GONE` when it
        was finished already; `ORDER_ALREADY_CANCELLED` when the order to correct was.
        """
        if draft.corrects_order_id is not None:
            self.ctx.allow(Act.CORRECT_ORDER)
            check_reason(draft.reason)
        total = check_order(draft).total
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            old = None if draft.corrects_order_id is None else self._standing(draft.corrects_order_id)
            self._check_customer(draft, old)
            self._check_products(draft, old)
            number = orders.next_number(conn, w.now)
            order_id = orders.insert_order(conn, _new_order(draft, number, w))
            self._event(order_id, "finished", w)
            if old is not None:
                self._event(old["id"], "cancelled", w, clean_lines(draft.reason))
                self._event(old["id"], "corrected", w, number)
            if draft_id is not None:
                self._delete_draft(draft_id, w)
            if draft.customer_id is not None:
                search.reindex(conn, draft.customer_id, w.now)
            w.audit("order.finish" if old is None else "order.correct", number, _fields(draft))
        whose = _known(draft.customer_id, old and old["customer_id"])
        touched = _known(order_id, draft.corrects_order_id)
        return Finished(order_id, number, total, Change(whose, touched, drafts=draft_id is not None))

    @needs(Act.CANCEL_ORDER)
    def cancel(self, order_id: int, reason: str) -> Change:
        """A finished order is cancelled by a new fact with a reason; the order itself stays as it was.

        Raises `REASON_NEEDED`, `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`.
        """
        check_reason(reason)
        with self.ctx.writing() as w:
            old = self._standing(order_id)
            self._event(order_id, "cancelled", w, clean_lines(reason))
            w.audit("order.cancel", old["number"])
        return Change(_known(old["customer_id"]), frozenset({order_id}))

    @needs(Act.CORRECT_ORDER)
    def correct(self, order_id: int, reason: str) -> KeptDraft:
        """A draft that starts as that order; finishing it cancels the old order and names it as corrected.

        Audited when it is finished, as nothing is decided before. Raises what `cancel` raises.
        """
        check_reason(reason)
        with self.ctx.writing() as w:
            old = self._standing(order_id)
            draft = OrderDraft(
                customer_id=old["customer_id"],
                lines=orders.order_lines(self.ctx.conn, order_id),
                discount=discount_of(old),
                fee=old["fee"],
                note=old["note"],
                payment=payment_of(old),
                corrects_order_id=order_id,
                reason=reason,
            )
            draft_id = order_drafts.insert_draft(self.ctx.conn, draft, False, w.now, w.actor.staff_id)
            return KeptDraft(draft_id, draft, False, w.actor.name, old["customer_name"], w.now, old["refusals"])

    @needs(Act.SEE_ORDERS)
    def order(self, order_id: int) -> OrderView:
        """One order with its lines and facts; `ORDER_UNKNOWN` when there is none."""
        row = self._row(order_id)
        lines = orders.order_lines(self.ctx.conn, order_id)
        return order_view(row, lines, orders.order_events(self.ctx.conn, order_id))

    @needs(Act.SEE_ORDERS)
    def recent(self, limit: int = 100) -> tuple[OrderListRow, ...]:
        """The latest orders of the shop, newest first."""
        return list_rows(orders.recent_orders(self.ctx.conn, limit))

    @needs(Act.SEE_ORDERS)
    def of_customer(self, customer_id: int, limit: int = 200) -> tuple[OrderListRow, ...]:
        """A customer's orders, newest first."""
        return list_rows(orders.orders_of(self.ctx.conn, customer_id, limit))

    def _row(self, order_id: int) -> Row:
        row = orders.order_row(self.ctx.conn, order_id)
        if row is None:
            raise KnownError(Code.ORDER_UNKNOWN)
        return row

    def _standing(self, order_id: int) -> Row:
        """An order that can still be cancelled or corrected."""
        row = self._row(order_id)
        if row["cancelled"]:
            raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
        return row

    def _event(self, order_id: int, kind: str, w: Writing, reason: str = "") -> None:
        orders.insert_event(self.ctx.conn, order_id, kind, w.now, staff_id=w.actor.staff_id, reason=reason)

    def _delete_draft(self, draft_id: int, w: Writing) -> None:
        if not order_drafts.delete_draft(self.ctx.conn, draft_id, w.actor.staff_id):
            raise KnownError(Code.DRAFT_GONE)

    def _customer(self, customer_id: int) -> Row:
        row = customers.head(self.ctx.conn, customer_id)
        if row is None:
            raise KnownError(Code.CUSTOMER_UNKNOWN)
        return row

    def _check_customer(self, draft: OrderDraft, old: Row | None) -> None:
        """A correction may stay with the customer it had, archived since or not."""
        if draft.customer_id is None or (old is not None and old["customer_id"] == draft.customer_id):
            return
        if self._customer(draft.customer_id)["archived_at"] is not None:
            raise KnownError(Code.CUSTOMER_ARCHIVED)

    def _check_products(self, draft: OrderDraft, old: Row | None) -> None:
        """A correction may keep what it sold, retired since or not."""
        sold_then = () if old is None else orders.order_lines(self.ctx.conn, old["id"])
        settled = {line.product_id for line in sold_then}
        asked = {
            line.product_id: line.name
            for line in draft.lines
            if line.product_id is not None and line.product_id not in settled
        }
        kept = products_of(self.ctx.conn, asked)
        for product_id, name in asked.items():
            if product_id not in kept:
                raise KnownError(Code.PRODUCT_UNKNOWN, text=name)
            if not kept[product_id].active:
                raise KnownError(Code.PRODUCT_RETIRED, name=kept[product_id].name)


def _new_order(draft: OrderDraft, number: str, w: Writing) -> orders.NewOrder:
    return orders.NewOrder(
        number=number,
        at=w.now,
        lines=draft.lines,
        customer_id=draft.customer_id,
        staff_id=w.actor.staff_id,
        discount=draft.discount,
        fee=draft.fee,
        payment=draft.payment,
        note=clean_lines(draft.note),
        corrects_id=draft.corrects_order_id,
    )


def _fields(draft: OrderDraft) -> list[str]:
    """What the order holds, by name, for the audit row."""
    held = {
        "customer": draft.customer_id,
        "lines": draft.lines,
        "discount": draft.discount != NO_DISCOUNT,
        "fee": draft.fee,
        "payment": draft.payment,
        "note": draft.note.strip(),
    }
    return [name for name, value in held.items() if value]


def _known(*ids: int | None) -> frozenset[int]:
    return frozenset(i for i in ids if i is not None)
