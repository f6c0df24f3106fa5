"""Parcels: what may be packed, and what follows from the facts about one; its outside tells a stranger nothing."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Line, shop_day
from kingoil_desk.domain.text import fold

MAX_PARCELS = 20  # of one order
MAX_WEIGHT = 50_000  # grams; no carrier of parcels takes more
TELLING_FIGURES = 5  # of a phone number: more than the tail by which a clerk tells two customers apart
TELLING_WORDS = 2
TELLING_LETTERS = 6  # of two words of a street that are written as one
LATE_DAYS = 3  # after the hand-over; the customer begins to ask
_SORTING = re.compile(r"[0-9A-ZĐ][0-9A-ZĐ .-]{0,11}")
_GRAMS = re.compile(r"[0-9]{1,6}|[0-9]{1,3}\.[0-9]{3}", re.ASCII)
_KILOS = re.compile(r"[0-9]{1,3}([.,][0-9]{1,3})?", re.ASCII)
_WAYBILL = re.compile(r"[0-9A-Z][0-9A-Z._/-]{2,39}")


class Step(StrEnum):
    """What can happen to a parcel. Those of `ASIDE` change no state: the carrier's own number, a printed label."""

    MADE = "made"
    WAYBILL = "waybill"
    PRINTED = "printed"
    HANDED_OVER = "handed_over"
    DELIVERED = "delivered"
    RETURNED = "returned"
    LOST = "lost"
    CANCELLED = "cancelled"


ASIDE = frozenset({Step.WAYBILL, Step.PRINTED})
STATES = tuple(step for step in Step if step not in ASIDE)
OUT = frozenset({Step.HANDED_OVER, Step.DELIVERED, Step.LOST})  # of the shop
EMPTIED = frozenset({Step.CANCELLED, Step.RETURNED})  # what was in it may go into another one
NEXT: Mapping[Step, frozenset[Step]] = {
    Step.MADE: frozenset({Step.HANDED_OVER, Step.CANCELLED}),
    Step.HANDED_OVER: frozenset({Step.DELIVERED, Step.RETURNED, Step.LOST}),
    Step.LOST: frozenset({Step.DELIVERED, Step.RETURNED}),  # found again
    Step.DELIVERED: frozenset({Step.RETURNED}),
    Step.RETURNED: frozenset(),
    Step.CANCELLED: frozenset(),
}


class Mark(StrEnum):
    """How a parcel wants to be handled: a picture on its label that says nothing of what is in it."""

    FRAGILE = "fragile"
    UPRIGHT = "upright"
    DRY = "dry"


@dataclass(frozen=True, slots=True)
class NewParcel:
    """A parcel to be: pieces by the order's line, grams, VND to collect on delivery, the carrier's sorting mark, and
    how it wants to be handled.
    """

    carrier_id: int
    pieces: Mapping[int, int]
    weight: int
    cod: int = 0
    sorting: str = ""
    marks: frozenset[Mark] = frozenset()


def left_to_pack(
    lines: Sequence[Line], inside: Mapping[int, int], out: Mapping[int, int], back: Mapping[int, int]
) -> list[int]:
    """Pieces by line that may still go into a parcel. `inside` are those in parcels, of which `out` have left the shop,
    `back` those that the customer brought back: of what was out as far as that goes, else they are not sent at all.
    """
    left = []
    for at, line in enumerate(lines):
        unsent = max(0, back.get(at, 0) - out.get(at, 0))
        left.append(max(0, line.quantity - inside.get(at, 0) - unsent))
    return left


def check(parcels: Sequence[NewParcel], left: Sequence[int], owed: int, made: int) -> None:
    """Raises `KnownError` for parcels out of sense: of an order with `left` pieces of each line, of which as many
    parcels as `made` stand.

    `PARCEL_EMPTY`; `PARCEL_PIECES` for more than is left of a line, or of no line; `WEIGHT_OUT_OF_SENSE`;
    `COD_OUT_OF_SENSE` for more than the `owed` VND in all; `SORTING_OUT_OF_SENSE`; `TOO_MANY_PARCELS`.
    """
    if not parcels or any(sum(parcel.pieces.values()) < 1 for parcel in parcels):
        raise KnownError(Code.PARCEL_EMPTY)
    if made + len(parcels) > MAX_PARCELS:
        raise KnownError(Code.TOO_MANY_PARCELS, limit=MAX_PARCELS)
    wanted: dict[int, int] = {}
    for parcel in parcels:
        for position, quantity in parcel.pieces.items():
            wanted[position] = wanted.get(position, 0) + quantity
            if not 0 <= position < len(left) or quantity < 0 or wanted[position] > left[position]:
                raise KnownError(Code.PARCEL_PIECES)
        if not 1 <= parcel.weight <= MAX_WEIGHT:
            raise KnownError(Code.WEIGHT_OUT_OF_SENSE, text=str(parcel.weight), limit=MAX_WEIGHT)
        if parcel.sorting and not _SORTING.fullmatch(parcel.sorting):
            raise KnownError(Code.SORTING_OUT_OF_SENSE, text=parcel.sorting)
    if any(parcel.cod < 0 for parcel in parcels) or sum(parcel.cod for parcel in parcels) > owed:
        raise KnownError(Code.COD_OUT_OF_SENSE, owed=owed)


def to_collect(owed: int, noted: int, told: int, waiting: Mapping[int, int]) -> dict[int, int]:
    """VND that each parcel still here collects now, by its key: what it was packed with, as far as that is still owed.

    `owed` on the order; `told` were carriers to collect by parcels that left, of which `noted` was written down.
    """
    left = max(0, owed - max(0, told - noted))
    now = {}
    for key, cod in waiting.items():
        now[key] = min(cod, left)
        left -= now[key]
    return now


def read_weight(typed: str) -> int:
    """Grams from `1500`, `1.500 g` or `1,5 kg`; raises `WEIGHT_NEEDED`, `WEIGHT_OUT_OF_SENSE`."""
    text = "".join(typed.lower().split())
    if not text:
        raise KnownError(Code.WEIGHT_NEEDED)
    kilos = text.endswith("kg")
    figures = text.removesuffix("kg").removesuffix("g")
    shape = _KILOS if kilos else _GRAMS
    found = shape.fullmatch(figures)
    grams = int(figures.replace(".", "")) if found and not kilos else 0
    if found and kilos:
        whole, _, part = figures.replace(".", ",").partition(",")
        grams = int(whole) * 1_000 + int(part.ljust(3, "0"))
    if not 1 <= grams <= MAX_WEIGHT:
        raise KnownError(Code.WEIGHT_OUT_OF_SENSE, text=typed, limit=MAX_WEIGHT)
    return grams


def read_sorting(typed: str) -> str:
    """A carrier's sorting mark in capitals, without blanks at the ends."""
    return " ".join(typed.upper().split())


def tells_of(sorting: str, full_name: str, phones: Iterable[str]) -> bool:
    """Whether a sorting mark gives somebody away: five figures in a row of one of the numbers (digits alone, as
    `domain.phone.digits` gives them), or two words of the name.
    """
    figures = "".join(letter for letter in sorting if letter.isdigit())
    runs = {figures[at : at + TELLING_FIGURES] for at in range(len(figures) - TELLING_FIGURES + 1)}
    if any(run in number for number in phones for run in runs):
        return True
    words = set(re.split(r"[ .-]+", fold(sorting)))
    return len(words & set(fold(full_name).split())) >= TELLING_WORDS


def tells_where(sorting: str, street: str, area: str) -> bool:
    """Whether a sorting mark says where somebody lives: two words of the street side by side, or written as one.

    The names of the area may be said, since carriers sort by them.
    """
    said, known = _side_by_side(sorting), _side_by_side(area)
    together = "".join(_words(sorting))
    for pair in _side_by_side(street) - known:
        if any(len(word) > 1 and word.isalpha() for word in pair):
            written_as_one = "".join(pair)
            if pair in said or (len(written_as_one) >= TELLING_LETTERS and written_as_one in together):
                return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _side_by_side(text: str) -> set[tuple[str, str]]:
    words = _words(text)
    return set(pairwise(words))


def read_waybill(typed: str) -> str:
    """A carrier's own number; raises `WAYBILL_NOT_READ`."""
    number = waybill_of(typed)
    if not number:
        raise KnownError(Code.WAYBILL_NOT_READ, text=typed)
    return number


def waybill_of(typed: str) -> str:
    """What may be a carrier's own number, as it is kept; empty for anything else."""
    number = "".join(typed.upper().split())
    return number if _WAYBILL.fullmatch(number) else ""


def state(steps: Iterable[Step]) -> Step:
    """Where a parcel is, from its facts in the order they were written."""
    now = Step.MADE
    for step in steps:
        if step not in ASIDE:
            now = step
    return now


def check_step(now: Step, step: Step) -> None:
    """Raises `PARCEL_STEP_NOT_POSSIBLE` when that cannot follow."""
    if step not in NEXT[now]:
        raise KnownError(Code.PARCEL_STEP_NOT_POSSIBLE)


def days_late(now: Step, handed_over_at: int | None, at: int) -> int:
    """How many days a parcel that is on its way is late at a moment (ms UTC); nothing below that."""
    if now is not Step.HANDED_OVER or handed_over_at is None:
        return 0
    return max(0, (shop_day(at) - shop_day(handed_over_at) - dt.timedelta(days=LATE_DAYS)).days)
