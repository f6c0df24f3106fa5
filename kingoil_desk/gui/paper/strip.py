"""Blocks onto a roll, as one page of their own length, or onto sheets, as many pages as they need."""

from collections.abc import Sequence

from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.flow import CENTRE, MM, Block, Gap, Words, paged, painted
from kingoil_desk.gui.paper.paper_words import words_in
from kingoil_desk.gui.paper.sheet import Layout
from kingoil_desk.gui.paper.size import MILLIMETRES, PaperSize

ROLL_MARGIN = 4.0  # mm: a head for 80 mm paper prints 72
SHEET_MARGIN = 10.0
FOOT = 7.0  # mm at the bottom of a sheet, for its number


def strip_or_pages(blocks: Sequence[Block], size: PaperSize, language: Language, name: str) -> Layout:
    """Every page of a longer paper says its `name` (a number or a code) and which it is of how many."""
    width, height = MILLIMETRES[size]
    if size is PaperSize.ROLL_80:
        inner = (width - 2 * ROLL_MARGIN) * MM
        long = sum(block.height(inner) for block in blocks) / MM + 2 * ROLL_MARGIN
        return Layout(width, round(long + 0.5, 1), [painted(blocks, width, ROLL_MARGIN)])
    inner, whole = width - 2 * SHEET_MARGIN, height - 2 * SHEET_MARGIN
    pages = paged(blocks, inner, whole, whole)
    room = whole - FOOT
    if len(pages) > 1:
        pages = paged(blocks, inner, room, room)
        text = words_in(language).translate("Paper", "Page {page} of {pages}")
        for at, page in enumerate(pages, 1):
            used = sum(block.height(inner * MM) for block in page) / MM
            number = Words(f"{name} · {text.format(page=at, pages=len(pages))}", 8.5, align=CENTRE)
            page += [Gap(max(0.0, room - used + 2)), number]
    return Layout(width, height, [painted(page, width, SHEET_MARGIN) for page in pages])
