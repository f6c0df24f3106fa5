"""The receipt of an order as the file knows it now: its lines, sums and VAT, what was paid, what is still owed."""

from dataclasses import dataclass

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Payment, sums
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.vat import Taxed
from kingoil_desk.domain.vietqr import BANKS, Account, purpose
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.money_moved import moved, next_orders
from kingoil_desk.gui.paper.receipt import PaidPart, Receipt, Transfer, VatPart
from kingoil_desk.gui.paper.receipt_lines import ReceiptLine
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import OrderView


@dataclass(frozen=True, slots=True)
class Sold:
    """What a receipt is made of. `code` is the text by which an open transfer is paid; empty for none."""

    order: OrderView
    shop: ShopDetails
    account: Account | None
    code: str
    called_name: str


def read(desk: Desk, order_id: int) -> Sold:
    """Everything that the receipt says, in one go. Raises `ORDER_UNKNOWN`."""
    order, settings = desk.orders.order(order_id), desk.settings.read()
    waits = order.life.owed > 0 and order.payment is Payment.TRANSFER
    code = desk.payments.vietqr(order_id) if waits else ""
    return Sold(order, settings.details, settings.account, code, _called(desk, order.customer_id))


def _called(desk: Desk, customer_id: int | None) -> str:
    """How the customer wants to be called; somebody else's paper tells no more of them."""
    if customer_id is None:
        return ""
    try:
        return desk.customers.record(customer_id).called_name
    except KnownError:  # gone meanwhile
        return ""


def receipt_of(sold: Sold, formats: Formats, language: Language = Language.VIETNAMESE) -> Receipt:
    """As it is printed. What a web shop took off as a fee below nothing is a discount like another."""
    order = sold.order
    fee, less = max(order.fee, 0), max(-order.fee, 0)
    goods = sums(order.lines, order.discount)
    cash = [p for p in order.payments if p.received is not None and not p.corrected and p.amount > 0]
    money = moved(order)
    return Receipt(
        seller=Seller(sold.shop.name, sold.shop.address, sold.shop.phone),
        number=order.number,
        at=formats.moment(order.at),
        cashier=order.staff,
        lines=tuple(
            ReceiptLine(line.name, line.unit, line.quantity, line.price, line.off, line.total, order.back.get(at, 0))
            for at, line in enumerate(order.lines)
        ),
        gross=goods.gross,
        discount=goods.off + less,
        fee=fee,
        total=order.total,
        returned=sum(back.value for back in order.returns),
        vat=tuple(map(_vat_part, filter(_is_told, order.taxed))),
        paid=tuple(PaidPart(way, amount) for way, amount in money.came.items()),
        carried=money.from_orders,
        given_back=tuple(PaidPart(way, amount) for way, amount in money.given_back.items()),
        passed_on=money.to_orders,
        given=sum(p.received or 0 for p in cash),
        change=sum((p.received or 0) - p.amount for p in cash),
        owed=order.life.owed,
        to_give_back=order.life.to_give_back,
        cancelled=order.life.cancelled,
        replaced_by=", ".join(sorted(next_orders(order))) if order.life.cancelled else "",
        transfer=_transfer(sold),
        invoice=order.life.e_invoice,
        called_name=sold.called_name,
        language=language,
    )


def _is_told(part: Taxed) -> bool:
    """A rate that is not known says nothing."""
    return part.gross > 0 and (part.exempt or part.rate is not None)


def _vat_part(part: Taxed) -> VatPart:
    return VatPart(None, part.gross) if part.exempt else VatPart(part.rate, part.tax)


def _transfer(sold: Sold) -> Transfer | None:
    account = sold.account
    if account is None or not sold.code:
        return None
    bank, owed = BANKS.get(account.bank, account.bank), sold.order.life.owed
    return Transfer(sold.code, bank, account.number, account.holder, owed, purpose(sold.order.number))
