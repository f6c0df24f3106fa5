"""Every setting of a shop, declared once: its name, type, default and what makes sense for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line, has_control_characters
from kingoil_desk.domain.vietqr import Account, checked


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two bounds."""

    name: str
    default: int
    least: int
    most: int

    def text(self, value: int) -> str:
        """How it is kept; raises `SETTING_OUT_OF_RANGE`."""
        if not self.least <= value <= self.most:
            raise KnownError(Code.SETTING_OUT_OF_RANGE, least=self.least, most=self.most)
        return str(value)

    def value(self, kept: Mapping[str, str]) -> int:
        """From what is kept; whatever means nothing counts as not set."""
        text = kept.get(self.name, "")
        number = int(text) if text.isascii() and text.isdecimal() else self.least - 1
        return number if self.least <= number <= self.most else self.default


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    name: str
    default: bool

    def text(self, value: bool) -> str:
        return str(int(value))

    def value(self, kept: Mapping[str, str]) -> bool:
        text = kept.get(self.name)
        return text == "1" if text in ("0", "1") else self.default


@dataclass(frozen=True, slots=True)
class Text:
    """One line, empty unless set."""

    name: str
    most: int

    def text(self, value: str) -> str:
        """How it is kept; raises `TEXT_TOO_LONG`, `CONTROL_CHARACTERS`."""
        if has_control_characters(value):
            raise KnownError(Code.CONTROL_CHARACTERS, field=self.name)
        clean = clean_line(value)
        if len(clean) > self.most:
            raise KnownError(Code.TEXT_TOO_LONG, field=self.name, limit=self.most, length=len(clean))
        return clean

    def value(self, kept: Mapping[str, str]) -> str:
        return kept.get(self.name, "")


IDLE_MINUTES = Number("idle_minutes", 5, 1, 15)  # without a key or a press before the screen locks
BRAND_NAME = Flag("brand_name", False)  # whether offers go out under a granted brand name, from no ordinary phone
SHORT_PINS = Flag("short_pins", False)  # whether new PINs may have 4 digits
BANK = Text("bank", 6)  # the six figures (BIN) of the bank that transfers go to
BANK_ACCOUNT = Text("bank_account", 19)
BANK_HOLDER = Text("bank_holder", 70)


def account(kept: Mapping[str, str]) -> Account | None:
    """Where transfers go; None while no account is set, and for one that means nothing."""
    named = Account(BANK.value(kept), BANK_ACCOUNT.value(kept), BANK_HOLDER.value(kept))
    try:
        return checked(named)
    except KnownError:
        return None
