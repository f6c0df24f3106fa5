"""The JSON lines of `order`: each read, taken by the services of the window, and answered by its number and sums."""

from kingoil_desk import cli_words
from kingoil_desk.cli_fields import (
    Answer,
    Given,
    LineRefused,
    answered,
    choice_of,
    given_of,
    objects_of,
    text_of,
    whole_of,
)
from kingoil_desk.domain.money import parse_percent
from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, OrderDraft, Payment, Source, check_line
from kingoil_desk.domain.payment import Part, checked
from kingoil_desk.service.desk import Desk

ORDER = ("code", "lines", "payment", "arrived", "source", "note")
LINE = ("product", "quantity", "price", "discount")
PART = ("way", "amount", "received")


def order(desk: Desk, line: bytes) -> Answer:
    """The number and sums (VND) of the order taken for one line, or an object with `error`; on the write lane."""
    return answered(lambda: _order(desk, given_of(line, ORDER)))


def _order(desk: Desk, given: Given) -> Answer:
    code = None if given.get("code") is None else text_of(given, "code")
    way, parts = _payment(given)
    draft = OrderDraft(
        lines=objects_of(given, "lines", LINE, lambda item: _line(desk, item)),
        note="" if given.get("note") in (None, "") else text_of(given, "note"),
        payment=way,
        payments=parts,
        source=choice_of(given, "source", Source) if "source" in given else Source.COUNTER,
    )
    waits = not _arrived(given, way, parts)  # as in the window: owed until somebody has seen it come
    if code is None:
        done = desk.orders.finish(draft, awaits_transfer=waits)
    else:
        done = desk.orders.finish_for(code, draft, awaits_transfer=waits)
    return {"number": done.number, "total": done.total, "paid": done.paid, "owed": done.owed}


def _line(desk: Desk, item: Given) -> Line:
    text, quantity = text_of(item, "product"), whole_of(item, "quantity")
    product = desk.products.by_scan(text)
    price = whole_of(item, "price") if "price" in item else product.price
    line = Line(product.id, product.code, product.name, product.unit, quantity, price, _discount(item))
    check_line(line)
    return line


def _discount(item: Given) -> Discount:
    value = item.get("discount", 0)
    if isinstance(value, str):
        return Discount(percent=parse_percent(value))
    if isinstance(value, bool) or not isinstance(value, int):
        raise LineRefused(cli_words.NO_DISCOUNT)
    return Discount(amount=value) if value else NO_DISCOUNT


def _payment(given: Given) -> tuple[Payment | None, tuple[Part, ...]]:
    value = given.get("payment")
    if "payment" not in given:
        raise LineRefused(cli_words.FIELD_MISSING.format(name="payment"))
    if isinstance(value, list) and value:
        return None, objects_of(given, "payment", PART, _part)
    if not isinstance(value, str) or value not in list(Payment):
        raise LineRefused(cli_words.NO_PAYMENT.format(known=", ".join(Payment)))
    return Payment(value), ()


def _arrived(given: Given, way: Payment | None, parts: tuple[Part, ...]) -> bool:
    """Whether the transfers of the order are on the shop's account already."""
    if "arrived" not in given:
        return False
    value = given["arrived"]
    if not isinstance(value, bool) or Payment.TRANSFER not in (way, *(part.way for part in parts)):
        raise LineRefused(cli_words.NO_ARRIVED)
    return value


def _part(item: Given) -> Part:
    received = whole_of(item, "received") if "received" in item else None
    return checked(Part(choice_of(item, "way", Payment), whole_of(item, "amount"), received))
