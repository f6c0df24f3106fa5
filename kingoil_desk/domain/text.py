"""Text at the door: NFC, no control characters, and the fold that search compares."""

import unicodedata

_LETTERS = str.maketrans(dict.fromkeys("đĐðÐɖƉ", "d"))
# Leftovers of web pages: zero-width marks, soft hyphens, and marks that turn the direction of what follows.
_INVISIBLE = dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))


def clean_line(text: str) -> str:
    """One line as it is kept: NFC, blanks collapsed and trimmed, invisible marks dropped."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def clean_lines(text: str) -> str:
    """Several lines as they are kept: each cleaned, blank ones at the ends dropped."""
    return "\n".join(clean_line(line) for line in text.splitlines()).strip()


def has_control_characters(text: str, *, lines: bool = False) -> bool:
    """Whether the text holds characters no keyboard types; line breaks and tabs are fine in several lines.

    Characters newer than Python's tables pass: these are the emoji of newer phones.
    """
    allowed = "\n\r\t" if lines else ""
    return any(_is_control(c) and c not in allowed for c in text)


def _is_control(c: str) -> bool:
    never_a_character = ord(c) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(c) <= 0xFDEF
    return never_a_character or unicodedata.category(c) in ("Cc", "Cs", "Co")


def fold(text: str) -> str:
    """Lower-case ASCII-like form without marks: `Đặng Hường` gives `dang huong`."""
    if text.isascii():
        return text.lower()
    marks = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(c for c in marks if not unicodedata.combining(c)).casefold()
