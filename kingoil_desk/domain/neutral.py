"""Text made harmless for logs and spreadsheets: one line stays one line, and no cell becomes a formula."""

import unicodedata

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROL = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # line breaks of every kind, control and direction marks


def one_line(text: str) -> str:
    """The text with control characters, line breaks and direction marks written out as `\\u000a`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"\\u{ord(c):04x}" if unicodedata.category(c) in _CONTROL else c for c in text)


def cell(text: str) -> str:
    """The text as a spreadsheet cell: what would start a formula gets an apostrophe before it."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def log_text(text: str) -> str:
    """Both: for the audit log, which is read on screens, on paper and in spreadsheets."""
    return one_line(cell(text))
