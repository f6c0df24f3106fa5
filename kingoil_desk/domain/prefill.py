"""What was typed into the search field, put where it belongs in a new customer's form."""

import re

from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.text import clean_line

_PHONE = re.compile(r"\+?\d[\d .()-]{1,}\d")
_FEWEST_DIGITS = 3
_CODE = re.compile(r"(?i)kh-?\d+")


def draft_of(typed: str) -> CustomerDraft:
    """A draft with names, phones and e-mails told apart: `hường 0912 345 678` gives a name and a phone."""
    text = clean_line(typed)
    emails = [word for word in text.split() if "@" in word]
    rest = " ".join(word for word in text.split() if "@" not in word and not _CODE.fullmatch(word))
    phones = [m[0].strip() for m in _PHONE.finditer(rest) if sum(c.isdigit() for c in m[0]) >= _FEWEST_DIGITS]
    name = clean_line(_PHONE.sub(" ", rest)) if phones else rest
    return CustomerDraft(
        full_name=_capitalised(name),
        phones=tuple(PhoneEntry(p) for p in phones),
        emails=tuple(EmailEntry(e) for e in emails),
    )


def _capitalised(name: str) -> str:
    """Names typed in a hurry get their capitals; whoever typed some meant them."""
    if name != name.lower():
        return name
    return " ".join(word[:1].upper() + word[1:] for word in name.split())
