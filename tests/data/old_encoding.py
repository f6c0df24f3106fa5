"""Vietnamese text as cp1258 bytes, which Python cannot write: that code page has letters and tones apart."""

import unicodedata

_OF_THE_LETTER = "\u0302\u0306\u031b"  # circumflex, breve, horn


def as_cp1258(text: str) -> bytes:
    """Bytes that an old Windows program would have written."""
    return b"".join(_encoded(c) for c in text)


def _encoded(c: str) -> bytes:
    try:
        return c.encode("cp1258")
    except UnicodeEncodeError:
        base, *marks = unicodedata.normalize("NFD", c)
        letter = unicodedata.normalize("NFC", base + "".join(m for m in marks if m in _OF_THE_LETTER))
        return (letter + "".join(m for m in marks if m not in _OF_THE_LETTER)).encode("cp1258")
