"""The shop at the head of a paper: who sold or sent."""

from dataclasses import dataclass

from kingoil_desk.gui.paper.flow import CENTRE, Block, Words, unbroken
from kingoil_desk.gui.paper.paper_words import PaperWords


@dataclass(frozen=True, slots=True)
class Seller:
    """What is known of the shop; only the name is needed."""

    name: str
    address: str = ""
    phone: str = ""
    tax_code: str = ""

    def blocks(self, words: PaperWords, *, wide: bool) -> list[Block]:
        """In the middle, one below the other; on wide paper phone and tax code side by side."""
        numbers = [
            words.translate("Seller", "Phone: {phone}").format(phone=unbroken(self.phone)) if self.phone else "",
            words.translate("Seller", "Tax code: {code}").format(code=unbroken(self.tax_code)) if self.tax_code else "",
        ]
        if wide:
            numbers = [" · ".join(filter(None, numbers))]
        return [
            Words(self.name, 12, strong=True, align=CENTRE),
            *(Words(line, 9, align=CENTRE) for line in (self.address, *numbers) if line),
        ]
