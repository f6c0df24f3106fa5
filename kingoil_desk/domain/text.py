"""Text at the door: NFC, no control characters, and the fold that search compares."""

import unicodedata

_LETTERS = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD))  # zero-width leftovers of web pages


def clean_line(text: str) -> str:
    """One line as it is kept: NFC, blanks collapsed and trimmed, invisible marks dropped."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


def clean_lines(text: str) -> str:
    """Several lines as they are kept: each cleaned, blank ones at the ends dropped."""
    return "\n".join(clean_line(line) for line in text.splitlines()).strip()


def has_control_characters(text: str, *, lines: bool = False) -> bool:
    """Whether the text holds characters no keyboard types (line breaks and tabs are fine in several lines)."""
    allowed = "\n\r\t" if lines else ""
    return any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c not in allowed for c in text)


def fold(text: str) -> str:
    """Lower-case ASCII-like form without marks: `Đặng Hường` gives `dang huong`."""
    if text.isascii():
        return text.lower()
    marks = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(c for c in marks if not unicodedata.combining(c)).casefold()
