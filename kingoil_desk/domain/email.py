"""E-mail addresses: read without any network look-up, compared in lower case, masked for the screen."""

import re
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email

from kingoil_desk.domain.errors import Code, KnownError

_PLACEHOLDER = re.compile(r"\+?\d{6,15}@[a-z]{2,}\.phone", re.IGNORECASE | re.ASCII)
_DOTS = "•••••"


@dataclass(frozen=True, slots=True)
class Email:
    """An address as typed, and the form that two spellings of one mailbox share."""

    typed: str
    normalized: str


def parse_email(typed: str) -> Email:
    """Reads one address, internationalised ones too; raises `KnownError(EMAIL_NOT_READ)` for what is none."""
    kept = typed.strip()
    try:
        read = validate_email(kept, check_deliverability=False, allow_smtputf8=True, strict=True)
    except EmailNotValidError as error:
        raise KnownError(Code.EMAIL_NOT_READ, text=typed) from error
    return Email(kept, read.normalized.lower())


def is_placeholder(text: str) -> bool:
    """Whether a web shop made it up from a phone (`84912345678@vn.phone`): no mailbox stands behind it."""
    return _PLACEHOLDER.fullmatch(text.strip()) is not None


def mask_email(text: str) -> str:
    """`n•••••@gmail.com`: the first letter and the domain, whatever the length between."""
    local, at, domain = text.strip().rpartition("@")
    if not at:
        return _DOTS
    shown = local[0] if len(local) > 1 else ""
    return f"{shown}{_DOTS}@{domain}"
