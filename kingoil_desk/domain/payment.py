"""How an order is paid: the ways, one part of what is paid, and what is out of sense with either; whole VND."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line, has_control_characters

MAX_PART = 1_000_000_000_000  # VND: as much as an order may come to
MAX_REFERENCE = 100


class Payment(StrEnum):
    """A way of paying. `ON_DELIVERY` in an order that is taken means: nothing yet, the carrier collects it."""

    CASH = "cash"
    TRANSFER = "transfer"
    CARD = "card"
    ON_DELIVERY = "on_delivery"


class Carried(StrEnum):
    """Why money went over from one order to another."""

    EXCHANGE = "exchange"  # goods of the one came back for those of the other
    CORRECTION = "correction"  # the other stands in its place


LATER = frozenset({Payment.ON_DELIVERY})  # ways that bring nothing yet when an order is taken
TRANSFER_LATER = LATER | {Payment.TRANSFER}


@dataclass(frozen=True, slots=True)
class Part:
    """`amount` VND in one way. `received` is the cash laid on the counter, `reference` the bank's or terminal's."""

    way: Payment
    amount: int
    received: int | None = None
    reference: str = ""

    @property
    def change(self) -> int:
        """VND to hand back across the counter."""
        return 0 if self.received is None else self.received - self.amount


@dataclass(frozen=True, slots=True)
class CarriedPart:
    """VND that came from, or went to, the order of that number; above nothing."""

    number: str
    amount: int
    why: Carried


def check_amount(amount: int) -> None:
    """Raises `PAYMENT_OUT_OF_SENSE` for nothing, less than nothing, or more than any order comes to."""
    if not 1 <= amount <= MAX_PART:
        raise KnownError(Code.PAYMENT_OUT_OF_SENSE, amount=amount)


def checked(part: Part) -> Part:
    """The part as it is kept; raises `KnownError` for what is out of sense in it."""
    check_amount(part.amount)
    if part.received is not None:
        if part.way is not Payment.CASH or not 0 <= part.received <= MAX_PART:
            raise KnownError(Code.PAYMENT_OUT_OF_SENSE, amount=part.received)
        if part.received < part.amount:
            raise KnownError(Code.CASH_TOO_LITTLE, received=part.received, amount=part.amount)
    if len(part.reference) > MAX_REFERENCE:
        raise KnownError(Code.TEXT_TOO_LONG, field="reference", limit=MAX_REFERENCE, length=len(part.reference))
    if has_control_characters(part.reference):
        raise KnownError(Code.CONTROL_CHARACTERS, field="reference")
    return Part(part.way, part.amount, part.received, clean_line(part.reference))


def check_parts(parts: Sequence[Part], owed: int) -> tuple[Part, ...]:
    """The parts as they are kept; raises `PAYMENT_TOO_MUCH` when together they are more than is `owed`."""
    clean = tuple(map(checked, parts))
    amount = sum(part.amount for part in clean)
    if amount > owed:
        raise KnownError(Code.PAYMENT_TOO_MUCH, amount=amount, owed=owed)
    return clean


def taken(parts: Sequence[Part], way: Payment | None, owed: int, later: frozenset[Payment] = LATER) -> tuple[Part, ...]:
    """What is taken now of `owed` VND: the parts, or without any all of it in one way; of the ways `later` nothing yet.

    Raises what `check_parts` raises.
    """
    if not parts and way is not None and owed > 0:
        parts = (Part(way, owed),)
    return tuple(part for part in check_parts(parts, owed) if part.way not in later)


def by_way(rows: Iterable[tuple[Payment, int]]) -> dict[Payment, int]:
    """What was paid less what was given back, by way; ways that come to nothing are left out."""
    sums: dict[Payment, int] = {}
    for way, amount in rows:
        sums[way] = sums.get(way, 0) + amount
    return {way: amount for way, amount in sums.items() if amount}


def carried_on(amount: int, paid: Mapping[Payment, int]) -> tuple[list[tuple[Payment, int]], dict[Payment, int]]:
    """What goes over to an order that costs `amount`, of what was `paid` for the one it corrects; and the rest by way.

    What a carrier collected goes first: it cannot be given back the way it came.
    """
    most = max(0, min(amount, sum(paid.values())))
    collected = max(0, min(most, paid.get(Payment.ON_DELIVERY, 0)))
    others: dict[Payment, int] = {way: sum_ for way, sum_ in paid.items() if way is not Payment.ON_DELIVERY}
    shares = [(Payment.ON_DELIVERY, collected)] if collected else []
    shares += shared_out(most - collected, others)
    return shares, by_way([*paid.items(), *((way, -share) for way, share in shares)])


def shared_out(amount: int, paid: Mapping[Payment, int]) -> list[tuple[Payment, int]]:
    """`amount` to give back or carry over, taken from the ways in which most was paid; never more than was paid."""
    left = min(amount, sum(paid.values()))
    shares = []
    for way, most in sorted(paid.items(), key=lambda item: (-item[1], item[0])):
        share = min(left, most)
        if share > 0:
            shares.append((way, share))
            left -= share
    return shares
