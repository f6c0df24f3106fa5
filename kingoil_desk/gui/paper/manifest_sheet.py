"""The manifest handed to a carrier in a sealed envelope: the only paper that says whom each parcel is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kingoil_desk.domain import parcel_code
from kingoil_desk.gui.formats import money, money_unit, number
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.flow import (
    CENTRE,
    LEFT,
    MM,
    RIGHT,
    Block,
    Cell,
    Gap,
    Group,
    Row,
    Rule,
    Words,
    in_units,
    paged,
    pair,
)
from kingoil_desk.gui.paper.paper_words import PaperWords, words_in
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.paper.size import MILLIMETRES, PaperSize

MARGIN = 12.0  # mm; the sheet lies on its long side
FOOT = 8.0


@dataclass(frozen=True, slots=True)
class ManifestParcel:
    """One parcel: its code, whom it is for, what to collect in VND, how heavy it is in grams. `content` only where
    the carrier's contract asks for it.
    """

    code: str
    name: str
    phone: str
    address: str
    collect: int
    weight: int
    content: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the sheets of one manifest say. `day` is `22/11/2026`."""

    seller: Seller
    carrier: str
    day: str
    number: str
    made_by: str
    parcels: Sequence[ManifestParcel]
    language: Language = Language.VIETNAMESE

    def title(self) -> str:
        return words_in(self.language).translate("Manifest", "Hand-over list")

    def layout(self, size: PaperSize = PaperSize.A4) -> Layout:
        height, width = MILLIMETRES[size]  # landscape
        return Layout(width, height, _Sheets(self, width, height).pages())


class _Sheets:
    """Every sheet has the head of its columns; the last one the sums and the signatures."""

    def __init__(self, manifest: Manifest, width: float, height: float) -> None:
        self._manifest, self._width, self._height = manifest, width, height
        self._words: PaperWords = words_in(manifest.language)
        self._content = any(parcel.content for parcel in manifest.parcels)

    def pages(self) -> list[partial[None]]:
        inner = self._width - 2 * MARGIN
        head = sum(block.height(inner * MM) for block in self._head()) / MM
        room = self._height - 2 * MARGIN - FOOT - head
        blocks: list[Block] = [self._row(at, parcel) for at, parcel in enumerate(self._manifest.parcels, 1)]
        end = Group((*blocks[-1:], self._end()))  # the sums never stand under a head without a parcel
        sheets = paged([*blocks[:-1], end], inner, room, room)
        return [partial(self._paint, sheet, at, len(sheets)) for at, sheet in enumerate(sheets, 1)]

    def _paint(self, blocks: Sequence[Block], page: int, pages: int, painter: QPainter, paper: QRectF) -> None:
        inner = (self._width - 2 * MARGIN) * MM
        with in_units(painter, paper, self._width):
            top = MARGIN * MM
            for block in (*self._head(), *blocks):
                block.draw(painter, MARGIN * MM, top, inner)
                top += block.height(inner)
            foot = self._foot(page, pages)
            bottom = (self._height - MARGIN) * MM
            foot.draw(painter, MARGIN * MM, bottom - foot.height(inner), inner)

    def _head(self) -> list[Block]:
        manifest, words = self._manifest, self._words
        seller = " · ".join(part for part in (manifest.seller.name, manifest.seller.phone) if part)
        sealed = words.translate("Manifest", "Personal data: hand over sealed, to the carrier only.")
        about = words.translate("Manifest", "{carrier} · {day} · No. {number}").format(
            carrier=manifest.carrier, day=manifest.day, number=manifest.number
        )
        heads = (
            "", words.translate("Manifest", "Parcel code"), words.translate("Manifest", "Recipient"),
            words.translate("Manifest", "Phone"), words.translate("Manifest", "Address"),
            words.translate("Manifest", "Content"), words.translate("Manifest", "Collect (đ)"),
            words.translate("Manifest", "Weight (g)"),
        )  # fmt: skip
        return [
            Row((Cell(Words(self._manifest.title(), 16, strong=True)), Cell(Words(sealed, 10, True, RIGHT), 165))),
            Words(about, 11, strong=True),
            Words(seller, 9),
            Gap(2),
            Row(self._columns(heads, strong=True)),
            Rule(room=0.6),
        ]

    def _row(self, at: int, parcel: ManifestParcel) -> Block:
        texts = (
            str(at), parcel_code.shown(parcel.code), parcel.name, parcel.phone, parcel.address, parcel.content,
            money(parcel.collect), number(parcel.weight),
        )  # fmt: skip
        return Group((Row(self._columns(texts)), Rule(thick=0.1, room=0.6)))

    def _columns(self, texts: Sequence[str], *, strong: bool = False) -> tuple[Cell, ...]:
        """The code is never wrapped; the address has what the others leave."""
        widths = (8.0, 28.0, 48.0, 29.0, 0.0, 44.0, 25.0, 20.0)
        aligns = (RIGHT, LEFT, LEFT, LEFT, LEFT, LEFT, RIGHT, RIGHT)
        shown = [at for at in range(len(widths)) if at != 5 or self._content]
        return tuple(Cell(Words(texts[at], 9, strong or at == 1, aligns[at]), widths[at]) for at in shown)

    def _end(self) -> Block:
        """Sums and signatures stay together."""
        manifest, words = self._manifest, self._words
        parcels = number(len(manifest.parcels))
        collect = money_unit(sum(parcel.collect for parcel in manifest.parcels))
        weight = words.translate("Manifest", "{grams} g").format(
            grams=number(sum(parcel.weight for parcel in manifest.parcels))
        )
        sums = (
            pair(words.translate("Manifest", "Parcels"), parcels, 11, strong=True),
            pair(words.translate("Manifest", "To collect"), collect, 11, strong=True),
            pair(words.translate("Manifest", "Weight"), weight, 11, strong=True),
        )
        sign = words.translate("Manifest", "(name, signature, time)")
        who = (
            words.translate("Manifest", "Handed over by the shop"),
            words.translate("Manifest", "Taken by the carrier"),
        )
        signatures = Row(
            tuple(Cell(Words(f"{one}\n{sign}", 10, align=CENTRE), 0 if at else 120) for at, one in enumerate(who)), 10
        )
        return Group((Gap(2), _Narrow(Group(sums), 90), Gap(4), signatures, Gap(22)))

    def _foot(self, page: int, pages: int) -> Row:
        words = self._words
        made = words.translate("Manifest", "Made by {name}").format(name=self._manifest.made_by)
        said = words.translate("Paper", "Page {page} of {pages}").format(page=page, pages=pages)
        number_ = f"{self._manifest.number} · {made}"
        return Row((Cell(Words(number_, 8.5)), Cell(Words(said, 8.5, align=RIGHT), 60)))


class _Narrow:
    """A group in the left `mm` of the paper."""

    def __init__(self, group: Group, mm: float) -> None:
        self._group, self._room = group, mm * MM

    def height(self, width: float) -> float:
        return self._group.height(min(width, self._room))

    def draw(self, painter: QPainter, left: float, top: float, width: float) -> None:
        self._group.draw(painter, left, top, min(width, self._room))
