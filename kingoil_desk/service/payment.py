"""Money of orders once they are placed: paid, given back, corrected by counter-entry, owed; the transfer's code."""

from collections.abc import Sequence

from kingoil_desk.domain import settings as kinds_of_setting
from kingoil_desk.domain import vietqr
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Payment, check_reason
from kingoil_desk.domain.payment import Part, check_amount, check_parts
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.service.order_money import check_refund_way, give_back, life_of, order_row, take
from kingoil_desk.service.order_placing import known, known_customer
from kingoil_desk.service.order_values import Debt, Debts, debts_of
from kingoil_desk.service.parcel_order import check_any_out
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import order_payments, settings
from kingoil_desk.store.connection import Row

__all__ = ["Debt", "Debts", "PaymentService"]


class PaymentService:
    """Writes run on the write lane, reads on any; times are ms UTC, money VND."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.TAKE_ORDER)
    def pay(self, order_id: int, parts: Sequence[Part]) -> Change:
        """Takes money for an order on which something is owed; on delivery: the carrier collected it.

        Raises `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, what `domain.payment.check_parts` raises, and for money on
        delivery what `parcel_order.check_any_out` raises.
        """
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            row = order_row(conn, order_id)
            now = life_of(conn, row)
            if now.cancelled:
                raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
            if not now.owed:
                raise KnownError(Code.NOTHING_OWED, number=row["number"])
            if not parts:
                raise KnownError(Code.PAYMENT_OUT_OF_SENSE, amount=0)
            clean = check_parts(parts, now.owed)
            if any(part.way is Payment.ON_DELIVERY for part in clean):
                check_any_out(conn, row)
            for part in clean:
                take(conn, w, order_id, part)
            w.audit("payment.take", row["number"], [part.way for part in clean])
        return _change(row)

    @needs(Act.REFUND)
    def refund(self, order_id: int, way: Payment, amount: int, reason: str) -> Change:
        """Gives back some of what was paid, at most all of it; what the order still costs is then owed again.

        Raises `REASON_NEEDED`, `REFUND_WAY`, `REFUND_TOO_MUCH`, `PAYMENT_OUT_OF_SENSE`, `ORDER_UNKNOWN`.
        """
        check_reason(reason)
        check_refund_way(way)
        check_amount(amount)
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            row = order_row(conn, order_id)
            paid = life_of(conn, row).paid
            if amount > paid:
                raise KnownError(Code.REFUND_TOO_MUCH, amount=amount, paid=paid)
            give_back(conn, w, order_id, way, amount, clean_lines(reason))
            w.audit("payment.refund", row["number"], [way])
        return _change(row)

    @needs(Act.REFUND)
    def correct_payment(self, payment_id: int, reason: str) -> Change:
        """Takes back a payment or refund that was a slip, by a counter-entry of exactly its amount; both stay.

        Raises `REASON_NEEDED`; `PAYMENT_UNKNOWN`; `PAYMENT_CORRECTED` for one that is answered or is an answer;
        `PAYMENT_CARRIED` for money that only went over from one order to another, since the other would not know;
        `REFUND_TOO_MUCH` or `PAYMENT_TOO_MUCH` when what came after it leaves less or more than the order knows.
        """
        check_reason(reason)
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            wrong = order_payments.payment_row(conn, payment_id)
            if wrong is None:
                raise KnownError(Code.PAYMENT_UNKNOWN)
            if wrong["corrects_id"] is not None or order_payments.is_corrected(conn, payment_id):
                raise KnownError(Code.PAYMENT_CORRECTED)
            if wrong["carried_id"] is not None:
                raise KnownError(Code.PAYMENT_CARRIED, number=order_row(conn, wrong["carried_id"])["number"])
            row = order_row(conn, wrong["order_id"])
            paid, amount = life_of(conn, row).paid, -wrong["amount"]
            if paid + amount < 0:
                raise KnownError(Code.REFUND_TOO_MUCH, amount=-amount, paid=paid)
            if paid + amount > row["total"]:
                raise KnownError(Code.PAYMENT_TOO_MUCH, amount=amount, owed=row["total"] - paid)
            order_payments.insert_payment(
                conn,
                row["id"],
                Part(Payment(wrong["way"]), amount),
                w.now,
                w.actor.staff_id,
                reason=clean_lines(reason),
                corrects_id=payment_id,
            )
            w.audit("payment.correct", row["number"], [wrong["way"]])
        return _change(row)

    @needs(Act.SEE_ORDERS)
    def debts(self, customer_id: int) -> Debts:
        """What a customer owes; `CUSTOMER_UNKNOWN` when there is none."""
        known_customer(self.ctx.conn, customer_id)
        return debts_of(self.ctx.conn, customer_id)

    @needs(Act.SEE_ORDERS)
    def vietqr(self, order_id: int) -> str:
        """The text of the code by which what is owed can be transferred; empty while the shop has no account set.

        It holds the shop's account, the sum and the order's number, nothing of the customer. Raises
        `ORDER_UNKNOWN`, `NOTHING_OWED`.
        """
        row = order_row(self.ctx.conn, order_id)
        owed = life_of(self.ctx.conn, row).owed
        if not owed:
            raise KnownError(Code.NOTHING_OWED, number=row["number"])
        account = kinds_of_setting.account(settings.read(self.ctx.conn))
        return vietqr.payload(account, owed, vietqr.purpose(row["number"])) if account else ""


def _change(row: Row) -> Change:
    return Change(known(row["customer_id"]), frozenset({row["id"]}))
