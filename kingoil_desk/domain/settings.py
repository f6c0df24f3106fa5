"""Every setting of a shop, declared once: its name, type, default and what makes sense for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError


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


IDLE_MINUTES = Number("idle_minutes", 5, 1, 15)  # without a key or a press before the screen locks
BRAND_NAME = Flag("brand_name", False)  # whether offers go out under a granted brand name, from no ordinary phone
SHORT_PINS = Flag("short_pins", False)  # whether new PINs may have 4 digits
