"""The receipt of a sale, on a roll of 80 mm or on A5: a sales slip, which says itself that it is no tax invoice."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain.payment import Carried, CarriedPart, Payment
from kingoil_desk.gui.formats import MINUS, money, money_unit, number
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.flow import (
    CENTRE,
    LEFT,
    RIGHT,
    Block,
    Cell,
    Gap,
    Group,
    QrCode,
    Row,
    Rule,
    Words,
    pair,
    unbroken,
)
from kingoil_desk.gui.paper.paper_words import PaperWords, words_in
from kingoil_desk.gui.paper.receipt_lines import ReceiptLine, came_back, table
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.paper.strip import strip_or_pages

QR_SIDE, QR_SIDE_ON_ROLL = 40.0, 55.0  # mm with the white margin: a phone reads either from the counter


@dataclass(frozen=True, slots=True)
class VatPart:
    """Tax contained in what is to be paid: `rate` in hundredths of a percent, `amount` in VND.

    Without a rate: goods not subject to VAT, and what they cost.
    """

    rate: int | None
    amount: int


@dataclass(frozen=True, slots=True)
class PaidPart:
    """What was paid, or given back, in one way, in VND; above nothing."""

    way: Payment
    amount: int


@dataclass(frozen=True, slots=True)
class Transfer:
    """An open transfer: `payload` as `domain.vietqr` made it, and the same in words."""

    payload: str
    bank: str
    account: str
    holder: str
    amount: int
    purpose: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one receipt says. `at` is `22/11/2026 14:36`; money in VND; what is nought or empty is left out.

    `discount` is all that was taken off `gross`. `returned` is what goods that came back were worth, and `vat` what
    lies in the rest. `paid` is what came in, whatever was given back since; `carried` came from an order that this one
    corrects or of which goods came back, `passed_on` went to one. `given` and `change` are cash; `owed` is still to be
    paid, `to_give_back` still to go out.
    `called_name` only where the customer wants it there; the desk has no other name on this paper.
    """

    seller: Seller
    number: str
    at: str
    cashier: str
    lines: Sequence[ReceiptLine]
    gross: int
    discount: int
    fee: int
    total: int
    returned: int = 0
    vat: Sequence[VatPart] = ()
    paid: Sequence[PaidPart] = ()
    carried: Sequence[CarriedPart] = ()
    given_back: Sequence[PaidPart] = ()
    passed_on: Sequence[CarriedPart] = ()
    given: int = 0
    change: int = 0
    owed: int = 0
    to_give_back: int = 0
    cancelled: bool = False
    replaced_by: str = ""
    transfer: Transfer | None = None
    invoice: str = ""
    hotline: str = ""
    called_name: str = ""
    language: Language = Language.VIETNAMESE

    def title(self) -> str:
        return words_in(self.language).translate("Receipt", "Sales slip")

    def layout(self, size: PaperSize) -> Layout:
        """`ROLL_80` is one page as long as it needs; `A5` as many as it needs."""
        return strip_or_pages(_Writer(self, size).blocks(), size, self.language, self.number)


class _Writer:
    """Says the receipt block by block; on the wide paper lines are a table, on the roll two lines each."""

    def __init__(self, receipt: Receipt, size: PaperSize) -> None:
        self._receipt = receipt
        self._wide = size is not PaperSize.ROLL_80
        self._value = LEFT if self._wide else RIGHT
        self._words: PaperWords = words_in(receipt.language)

    def blocks(self) -> list[Block]:
        return [*self._head(), *self._lines(), *self._sums(), *self._payment(), *self._transfer(), *self._end()]

    def _head(self) -> list[Block]:
        receipt, words = self._receipt, self._words
        about = [
            (words.translate("Receipt", "No."), receipt.number),
            (words.translate("Receipt", "Date"), receipt.at),
            (words.translate("Receipt", "Cashier"), receipt.cashier),
        ]
        if receipt.called_name:
            about.append((words.translate("Receipt", "Customer"), receipt.called_name))
        cells = [(Cell(Words(label), 20), Cell(Words(value, strong=True, align=self._value))) for label, value in about]
        said: list[Block] = [Row(cell) for cell in cells]
        if self._wide:  # two and two
            half = (Cell(Words(""), 0.1), Cell(Words("")))
            said = [Row((*left, *right)) for left, right in zip(cells[::2], [*cells[1::2], half], strict=False)]
        return [
            *receipt.seller.blocks(words, wide=self._wide),
            Gap(2.5),
            Words(self._receipt.title(), 15, strong=True, align=CENTRE),
            *self._cancelled(),
            Gap(1.5),
            *said,
            Rule(),
        ]

    def _cancelled(self) -> list[Block]:
        """In the largest letters of the paper: nobody takes it for one that still counts."""
        receipt, words = self._receipt, self._words
        if not receipt.cancelled:
            return []
        blocks: list[Block] = [Words(words.translate("Receipt", "CANCELLED"), 20, strong=True, align=CENTRE)]
        if receipt.replaced_by:
            said = words.translate("Receipt", "{number} is in its place").format(number=receipt.replaced_by)
            blocks.append(Words(said, 10.5, strong=True, align=CENTRE))
        return blocks

    # the goods

    def _lines(self) -> list[Block]:
        if self._wide:
            return table(self._words, self._receipt.lines)
        return [self._narrow_row(line) for line in self._receipt.lines]

    def _narrow_row(self, line: ReceiptLine) -> Block:
        per = f"{number(line.quantity)} {line.unit}".rstrip() + f" × {money(line.price)}"
        blocks: list[Block] = [Words(line.name, 9.5, strong=True), pair(per, money(line.price * line.quantity), 9.5)]
        if line.discount:
            blocks.append(pair(self._words.translate("Receipt", "Discount"), MINUS + money(line.discount), 9.5))
            blocks.append(Words(money(line.amount), 9.5, strong=True, align=RIGHT))
        if line.back:
            blocks.append(Words(came_back(self._words, line), 9.5))
        return Group((*blocks, Gap(1)))

    # the money

    def _sums(self) -> list[Block]:
        receipt, words = self._receipt, self._words
        blocks: list[Block] = [Rule()]
        if receipt.discount or receipt.fee:
            blocks.append(pair(words.translate("Receipt", "Subtotal"), money(receipt.gross)))
        if receipt.discount:
            blocks.append(pair(words.translate("Receipt", "Discounts"), MINUS + money(receipt.discount)))
        if receipt.fee:
            blocks.append(pair(words.translate("Receipt", "Delivery fee"), money(receipt.fee)))
        blocks += [Gap(0.5), pair(words.translate("Receipt", "Total"), money_unit(receipt.total), 13, strong=True)]
        if receipt.returned:
            stays = receipt.total - receipt.returned
            blocks.append(pair(words.translate("Receipt", "Goods returned"), MINUS + money(receipt.returned)))
            blocks.append(pair(words.translate("Receipt", "After the return"), money_unit(stays), 10.5, strong=True))
        for part in receipt.vat:
            if part.rate is None:
                said = words.translate("Receipt", "of which not subject to VAT")
            else:
                said = words.translate("Receipt", "of which VAT {rate}").format(rate=_percent(part.rate))
            blocks.append(pair(said, money(part.amount), 8.5))
        return [Group(tuple(blocks))]

    def _payment(self) -> list[Block]:
        receipt, words = self._receipt, self._words
        blocks: list[Block] = []
        for carried in receipt.carried:
            said = {
                Carried.EXCHANGE: words.translate("Receipt", "Goods exchanged from {number}"),
                Carried.CORRECTION: words.translate("Receipt", "Moved from {number}"),
            }[carried.why]
            blocks.append(pair(said.format(number=carried.number), money(carried.amount)))
        blocks += [pair(self._way(part.way), money(part.amount)) for part in receipt.paid]
        if receipt.given > 0:
            blocks.append(pair(words.translate("Receipt", "Cash given"), money(receipt.given)))
        if receipt.change > 0:
            blocks.append(pair(words.translate("Receipt", "Change"), money(receipt.change)))
        blocks += self._went_back()
        for amount, said in (
            (receipt.owed, words.translate("Receipt", "Still to pay")),
            (receipt.to_give_back, words.translate("Receipt", "Still to give back")),
        ):
            if amount > 0:
                blocks.append(pair(said, money_unit(amount), 10.5, strong=True))
        return [Group((Rule(), *blocks))] if blocks else []

    def _went_back(self) -> list[Block]:
        """The money that went out, to the customer or to another order, each part under its own words."""
        receipt, words = self._receipt, self._words
        blocks: list[Block] = []
        for part in receipt.given_back:
            said = words.translate("Receipt", "Given back ({way})").format(way=self._way(part.way))
            blocks.append(pair(said, MINUS + money(part.amount)))
        for passed in receipt.passed_on:
            said = {
                Carried.EXCHANGE: words.translate("Receipt", "Exchanged for {number}"),
                Carried.CORRECTION: words.translate("Receipt", "Moved to {number}"),
            }[passed.why]
            blocks.append(pair(said.format(number=passed.number), MINUS + money(passed.amount)))
        return blocks

    def _way(self, way: Payment) -> str:
        words = self._words
        return {
            Payment.CASH: words.translate("Receipt", "Cash"),
            Payment.TRANSFER: words.translate("Receipt", "Bank transfer"),
            Payment.CARD: words.translate("Receipt", "Card"),
            Payment.ON_DELIVERY: words.translate("Receipt", "Cash on delivery"),
        }[way]

    def _transfer(self) -> list[Block]:
        transfer, words = self._receipt.transfer, self._words
        if transfer is None:
            return []
        said = (
            (words.translate("Receipt", "Bank"), transfer.bank),
            (words.translate("Receipt", "Account"), transfer.account),
            (words.translate("Receipt", "Account holder"), transfer.holder),
            (words.translate("Receipt", "Amount to transfer"), money_unit(transfer.amount)),
            (words.translate("Receipt", "Purpose"), transfer.purpose),
        )
        title = Words(
            words.translate("Receipt", "Scan to pay by bank transfer (VietQR)"), 9.5, strong=True, align=CENTRE
        )
        shown = [(label, value) for label, value in said if value]
        rows = tuple(
            Row((Cell(Words(label), 27), Cell(Words(value, strong=True, align=self._value)))) for label, value in shown
        )
        if self._wide:
            return [Group((Rule(), title, QrCode(transfer.payload, QR_SIDE, Group(rows))))]
        return [Group((Rule(), title, QrCode(transfer.payload, QR_SIDE_ON_ROLL), *rows))]

    def _end(self) -> list[Block]:
        receipt, words = self._receipt, self._words
        blocks: list[Block] = [
            Rule(),
            Words(words.translate("Receipt", "This is a sales slip and no tax invoice."), 8.5, align=CENTRE),
        ]
        if receipt.invoice:
            said = words.translate("Receipt", "E-invoice: {number}").format(number=receipt.invoice)
            blocks.append(Words(said, 8.5, align=CENTRE))
        blocks += [
            Gap(2),
            Words(words.translate("Receipt", "Thank you for your visit."), 10.5, strong=True, align=CENTRE),
        ]
        if receipt.hotline:
            said = words.translate("Receipt", "Hotline: {number}").format(number=unbroken(receipt.hotline))
            blocks.append(Words(said, align=CENTRE))
        return [Group(tuple(blocks))]


def _percent(hundredths: int) -> str:
    """`8 %`, `7,5 %`."""
    whole, part = divmod(hundredths, 100)
    return f"{whole},{part:02d}".rstrip("0").rstrip(",") + " %"
