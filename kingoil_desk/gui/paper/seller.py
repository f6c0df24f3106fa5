"""The shop at the head of a paper: who sold or sent."""

from dataclasses import dataclass

from kingoil_desk.gui.paper.flow import CENTRE, Block, Words
from kingoil_desk.gui.paper.paper_words import PaperWords


@dataclass(frozen=True, slots=True)
class Seller:
    """What is known of the shop; only the name is needed."""

    name: str
    address: str = ""
    phone: str = ""
    tax_code: str = ""

    def blocks(self, words: PaperWords) -> list[Block]:
        """In the middle, one below the other."""
        said = [
            self.address,
            words.translate("Seller", "Phone: {phone}").format(phone=self.phone) if self.phone else "",
            words.translate("Seller", "Tax code: {code}").format(code=self.tax_code) if self.tax_code else "",
        ]
        return [
            Words(self.name, 12, strong=True, align=CENTRE),
            *(Words(line, 9, align=CENTRE) for line in said if line),
        ]
