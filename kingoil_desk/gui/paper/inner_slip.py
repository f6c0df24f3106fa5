"""The slip inside a parcel: what lies in it and a word of thanks; it never stands on the outside."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain import parcel_code
from kingoil_desk.gui.formats import money, money_unit, number
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.flow import CENTRE, RIGHT, Block, Cell, Gap, Group, Row, Rule, Words, pair, unbroken
from kingoil_desk.gui.paper.paper_words import words_in
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.paper.size import MILLIMETRES, PaperSize
from kingoil_desk.gui.paper.strip import strip_or_pages


@dataclass(frozen=True, slots=True)
class SlipLine:
    """Goods that lie in this parcel; `amount` in VND, printed only when prices are asked for."""

    name: str
    unit: str
    quantity: int
    amount: int = 0


@dataclass(frozen=True, slots=True)
class InnerSlip:
    """What one slip says. `code` as `domain.parcel_code` made it; this parcel is the `number`-th `of` so many."""

    seller: Seller
    code: str
    number: int
    of: int
    order_number: str
    lines: Sequence[SlipLine]
    prices: bool = False
    hotline: str = ""
    called_name: str = ""
    language: Language = Language.VIETNAMESE

    def title(self) -> str:
        return words_in(self.language).translate("InnerSlip", "Packing slip")

    def layout(self, size: PaperSize) -> Layout:
        return strip_or_pages(self._blocks(size), size, self.language, parcel_code.shown(self.code))

    def _blocks(self, size: PaperSize) -> list[Block]:
        words = words_in(self.language)
        thanks = words.translate("InnerSlip", "Thank you for your order.")
        if self.called_name:
            thanks = words.translate("InnerSlip", "Dear {name}, thank you for your order.").format(
                name=self.called_name
            )
        parcel = words.translate("InnerSlip", "Parcel {number} of {of}").format(number=self.number, of=self.of)
        blocks: list[Block] = [
            *self.seller.blocks(words, wide=size is not PaperSize.ROLL_80),
            Gap(3),
            Words(self.title(), 15, strong=True, align=CENTRE),
            Gap(1),
            Words(f"{parcel_code.shown(self.code)} · {parcel}", 11, strong=True, align=CENTRE),
            Words(words.translate("InnerSlip", "Order {number}").format(number=self.order_number), 9, align=CENTRE),
            Rule(room=1.5),
            Words(words.translate("InnerSlip", "In this parcel"), 9, strong=True),
            Gap(1),
            *(self._line(line) for line in self.lines),
        ]
        if self.prices:
            total = money_unit(sum(line.amount for line in self.lines))
            blocks += [Rule(), pair(words.translate("InnerSlip", "Together"), total, 10.5, strong=True)]
        end: list[Block] = [Rule(room=1.5), Words(thanks, 10.5, strong=True, align=CENTRE)]
        if self.hotline:
            said = words.translate("InnerSlip", "Something missing or broken? Hotline: {number}")
            end.append(Words(said.format(number=unbroken(self.hotline)), 9, align=CENTRE))
        return [*blocks, Group(tuple(end))]

    def _line(self, line: SlipLine) -> Block:
        goods = Cell(Words(line.name, 10))
        pieces = Cell(Words(f"{number(line.quantity)} {line.unit}".rstrip(), 10, strong=True, align=RIGHT), 26)
        cells = (
            (goods, pieces, Cell(Words(money(line.amount), 10, align=RIGHT), 22)) if self.prices else (goods, pieces)
        )
        return Group((Row(cells), Gap(1)))


@dataclass(frozen=True, slots=True)
class InnerSlips:
    """Slips to print in one run, one after the other; from a roll each is as long as the longest."""

    slips: Sequence[InnerSlip]

    def title(self) -> str:
        language = self.slips[0].language if self.slips else Language.VIETNAMESE
        return words_in(language).translate("InnerSlip", "Packing slip")

    def layout(self, size: PaperSize) -> Layout:
        each = [slip.layout(size) for slip in self.slips]
        long = max((one.height for one in each), default=MILLIMETRES[size][1])
        return Layout(MILLIMETRES[size][0], long, [page for one in each for page in one.pages])
