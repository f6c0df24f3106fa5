"""The text of a message or e-mail as it is copied: an offer says that it is one, and how to refuse the next."""

from kingoil_desk.domain.consent import Purpose
from kingoil_desk.domain.shop import ShopDetails

# The customer reads these, whatever language the desk speaks. Source: Decree 91/2020, label and way to refuse.
LABEL = "[QC]"
REFUSE = "Từ chối nhận quảng cáo: {ways}"
BY_PHONE, BY_EMAIL, OR = "gọi {phone}", "gửi thư đến {email}", " hoặc "


def refuse_line(details: ShopDetails) -> str:
    """How to refuse the next offer, by the shop's phone and mailbox; empty when neither is known."""
    ways = []
    if details.phone:
        ways.append(BY_PHONE.format(phone=details.phone))
    if details.email:
        ways.append(BY_EMAIL.format(email=details.email))
    return REFUSE.format(ways=OR.join(ways)) if ways else ""


def whole_text(typed: str, purpose: Purpose, details: ShopDetails) -> str:
    """What is copied; empty when nothing was typed, or for an offer that could not say how to refuse."""
    text = typed.strip()
    if not text or purpose is not Purpose.MARKETING:
        return text
    line = refuse_line(details)
    text = text.removeprefix(LABEL).lstrip()
    return f"{LABEL} {text.removesuffix(line).rstrip()}\n{line}" if line and text else ""
