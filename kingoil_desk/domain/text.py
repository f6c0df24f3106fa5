"""Text at the door: NFC, no control characters, and the fold that search compares."""

import re
import unicodedata

_LETTERS = str.maketrans(dict.fromkeys("đĐðÐɖƉ", "d"))
# Leftovers of web pages: zero-width marks, soft hyphens, and marks that turn the direction of what follows.
_INVISIBLE = dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
_NEVER = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
_CONTROL = re.compile(f"[\0-\x1f\x7f-\x9f\ud800-\uf8ff\U000f0000-\U0010ffff{_NEVER}]")  # private use too
_CONTROL_IN_LINES = re.compile(rf"(?![\n\r\t]){_CONTROL.pattern}")


def clean_line(text: str) -> str:
    """One line as it is kept: NFC, blanks collapsed and trimmed, invisible marks dropped."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def clean_lines(text: str) -> str:
    """Several lines as they are kept: each cleaned, blank ones at the ends dropped."""
    return "\n".join(clean_line(line) for line in text.splitlines()).strip()


def shortened(text: str, most: int) -> str:
    """The text, or its first `most` letters and an ellipsis: what somebody typed may be told, never at any length."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def has_control_characters(text: str, *, lines: bool = False) -> bool:
    """Whether the text holds characters no keyboard types; line breaks and tabs are fine in several lines.

    Characters newer than Python's tables pass: these are the emoji of newer phones.
    """
    return (_CONTROL_IN_LINES if lines else _CONTROL).search(text) is not None


def fold(text: str) -> str:
    """Lower-case ASCII-like form without marks: `Đặng Hường` gives `dang huong`."""
    if text.isascii():
        return text.lower()
    marks = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(c for c in marks if not unicodedata.combining(c)).casefold()
