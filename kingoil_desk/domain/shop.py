"""The shop itself, as it stands on paper and on the screen: its name and how customers reach it."""

from dataclasses import dataclass, fields

from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line

NAME_LENGTH = 100
CONTACT_LENGTH = 200


@dataclass(frozen=True, slots=True)
class ShopDetails:
    """`name` is needed; the rest is printed where it is known."""

    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    website: str = ""


def checked(details: ShopDetails) -> ShopDetails:
    """As it is kept; raises `SHOP_NAME_NEEDED`, `TEXT_TOO_LONG` or `CONTROL_CHARACTERS`."""
    for field in fields(details):
        text = getattr(details, field.name)
        check_text(field.name, text, NAME_LENGTH if field.name == "name" else CONTACT_LENGTH)
    kept = ShopDetails(*(clean_line(getattr(details, field.name)) for field in fields(details)))
    if not kept.name:
        raise KnownError(Code.SHOP_NAME_NEEDED)
    return kept


def contact_line(details: ShopDetails) -> str:
    """How the shop is reached, on one line of a paper."""
    return " · ".join(part for part in (details.phone, details.email, details.address, details.website) if part)
