"""The goods on a receipt: what one line says, and the table of them on the wide paper, its heads on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.gui.formats import MINUS, money, number
from kingoil_desk.gui.paper.flow import LEFT, MM, RIGHT, Block, Cell, Gap, Group, Row, Rule, TableRow, Words, advance
from kingoil_desk.gui.paper.paper_words import PaperWords

TABLE, LEAST = 8.5, 5.0  # points
FIGURES = 88.0  # mm of 128 that the columns beside the product may take before the type is made smaller
UNIT_WIDTH = 20.0  # mm at most; longer ones wrap


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line of goods; money in VND. `discount` is what is taken off the line, `amount` what it costs then.

    `back` of the pieces came back since.
    """

    name: str
    unit: str
    quantity: int
    price: int
    discount: int
    amount: int
    back: int = 0


def came_back(words: PaperWords, line: ReceiptLine) -> str:
    """`Returned: 1 chai 500 ml`."""
    pieces = f"{number(line.back)} {line.unit}".rstrip()
    return words.translate("Receipt", "Returned: {pieces}").format(pieces=pieces)


def table(words: PaperWords, lines: Sequence[ReceiptLine]) -> list[Block]:
    """The columns of figures are as wide as their widest one, so that none is ever broken."""
    heads = (
        "", words.translate("Receipt", "Product"), words.translate("Receipt", "Unit"),
        words.translate("Receipt", "Qty"), words.translate("Receipt", "Price"),
        words.translate("Receipt", "Discount"), words.translate("Receipt", "Amount"),
    )  # fmt: skip
    rows = [
        (
            str(at), f"{line.name}\n{came_back(words, line)}" if line.back else line.name, line.unit,
            number(line.quantity), money(line.price), MINUS + money(line.discount) if line.discount else "",
            money(line.amount),
        )
        for at, line in enumerate(lines, 1)
    ]  # fmt: skip
    points = TABLE
    while (widths := _widths(heads, rows, points)) and sum(widths) > FIGURES and points > LEAST:
        points -= 0.5
    widths[1] = 0.0  # what the others leave
    head = Group((Row(_columns(heads, widths, points, strong=True), 1.5), Rule(room=0.6)))
    return [head, *(TableRow((Row(_columns(row, widths, points), 1.5), Gap(0.8)), head) for row in rows)]


def _widths(heads: Sequence[str], rows: Sequence[Sequence[str]], points: float) -> list[float]:
    """Of the columns beside the product's, in mm; the product's is 0."""

    def millimetres(text: str) -> float:
        return advance(text, points, strong=True) / MM + 0.3 if text else 0.1

    widths = [max(millimetres(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    widths[1], widths[2] = 0.0, min(widths[2], UNIT_WIDTH)
    return widths


def _columns(texts: Sequence[str], widths: Sequence[float], points: float, *, strong: bool = False) -> tuple[Cell, ...]:
    """Number, product, unit, quantity, price, discount, amount; words left, figures right."""
    return tuple(
        Cell(Words(text, points, strong, LEFT if at in (1, 2) else RIGHT), width)
        for at, (text, width) in enumerate(zip(texts, widths, strict=True))
    )
