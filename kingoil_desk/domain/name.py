"""Vietnamese personal names: their parts, the order lists are sorted in, and the eth that is no đ."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kingoil_desk.domain.text import clean_line

_ETH = str.maketrans({"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"})  # look-alikes of U+0110 and U+0111
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})

# Family names of more than one syllable that are no family name plus a common middle name.
_LONG_FAMILIES = frozenset(
    tuple(name.split())
    for name in (
        "âu dương",
        "công huyền tôn nữ",
        "công tôn nữ",
        "công tằng tôn nữ",
        "gia cát",
        "hoàng phủ",
        "huyền tôn nữ",
        "mộ dung",
        "thượng quan",
        "tôn nữ",
        "tôn thất",
        "tư mã",
        "tư đồ",
        "đông phương",
    )
)
_LONGEST_FAMILY = max(map(len, _LONG_FAMILIES))
_REMARK = re.compile(r"[(\[{]")

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PUNCTUATION = "_-,;:!?.'\"()[]{}@*/\\&#%"
_TONES = {"\u0300": 2, "\u0309": 3, "\u0303": 4, "\u0301": 5, "\u0323": 6}  # huyền, hỏi, ngã, sắc, nặng
_LETTER_MARKS = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn make letters of their own

# Weights: 0 ends a part and 1 a syllable or its letters, so no letter may weigh less than 2.
_OTHER_MARK = 32
_DIGIT = 40
_LETTER = 60
_FOREIGN = 200  # followed by the code point in three bytes
_NAMELESS = b"\xff"  # customers without a name stand after all others
_WEIGHTS = {c: bytes([_LETTER + i]) for i, c in enumerate(_ALPHABET)} | {
    c: bytes([2 + i]) for i, c in enumerate(_PUNCTUATION)
}


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a full name as written; a part may be empty. A remark in brackets stays with `given`."""

    family: str
    middle: str
    given: str


@dataclass(frozen=True, slots=True)
class SortKeys:
    """Bytes that sort as the names do: given, family, middle; and as written, family name first."""

    given_first: bytes
    family_first: bytes


def repair_eth(text: str) -> tuple[str, bool]:
    """The text with Ð (eth) and its like made Đ, and whether there was any."""
    repaired = text.translate(_ETH)
    return repaired, repaired != text


def split_name(full: str) -> Name:
    """Last syllable given, first family, the rest middle: a guess, for given names may have two syllables."""
    syllables = clean_line(full).split(" ")
    end = _remark_start(syllables)
    if end == 1:
        return Name("", "", " ".join(syllables))
    family = _family_length(syllables[:end])
    return Name(
        " ".join(syllables[:family]),
        " ".join(syllables[family : end - 1]),
        " ".join(syllables[end - 1 :]),
    )


def guess_called(full: str) -> str:
    """The name staff would say: the given name, without a remark behind it; empty for no name."""
    return split_name(full).given.split(" ")[0]


def sort_keys(full: str) -> SortKeys:
    """Keys by the dictionary rule: syllable by syllable, letters before tones, and case last of all.

    Where the tone mark stands (hòa, hoà), Ð for Đ and the kind of apostrophe make no difference.
    """
    plain = repair_eth(full)[0].translate(_APOSTROPHES)
    name = split_name(plain)
    if not (name.given or name.family):
        return SortKeys(_NAMELESS, _NAMELESS)
    family, middle, given = (_part_key(part) for part in (name.family, name.middle, name.given))
    case = _case_bits(plain)
    return SortKeys(given + family + middle + case, family + middle + given + case)


def sort_key(text: str) -> bytes:
    """The same rule for words that are no person's name, such as places: from left to right."""
    return _part_key(text) + _case_bits(text)


def _remark_start(syllables: list[str]) -> int:
    """Index behind the name proper, at least 1: `An (chợ)` and `An 2` end in a remark."""
    for i in range(1, len(syllables)):
        if _REMARK.match(syllables[i]) or not any(map(str.isalpha, syllables[i])):
            return i
    return len(syllables)


def _family_length(syllables: list[str]) -> int:
    words = tuple(s.lower() for s in syllables)
    for length in range(min(_LONGEST_FAMILY, len(words) - 1), 1, -1):
        if words[:length] in _LONG_FAMILIES:
            return length
    return 1


def _part_key(part: str) -> bytes:
    return b"".join(map(_syllable_key, part.split())) + b"\0"


@lru_cache(4_096)  # names repeat their syllables: 23 µs a name without it, 15 with
def _syllable_key(syllable: str) -> bytes:
    """Letters, 1, tones, 1. A syllable has one tone, so the tone's place within it is not kept."""
    letters: list[bytes] = []
    tones = bytearray()
    base = ""
    for c in unicodedata.normalize("NFD", syllable.lower()):
        if c in _TONES:
            tones.append(_TONES[c])
        elif c in _LETTER_MARKS and base:
            base = unicodedata.normalize("NFC", base + c)
            letters[-1] = _weight(base)
        elif not unicodedata.combining(c):
            base = c
            letters.append(_weight(c))
    return b"".join(letters) + b"\1" + bytes(tones) + b"\1"


def _weight(c: str) -> bytes:
    known = _WEIGHTS.get(c)
    if known:
        return known
    digit = unicodedata.digit(c, None)
    if digit is not None:
        return bytes([_DIGIT + digit])
    if c.isalpha():
        plain = unicodedata.normalize("NFD", c)[0]
        return _WEIGHTS.get(plain) or bytes([_FOREIGN]) + ord(c).to_bytes(3, "big")
    return bytes([_OTHER_MARK])


def _case_bits(text: str) -> bytes:
    """One bit a letter, so that a small letter stands before its capital where all else is equal."""
    bits = "".join("1" if c.isupper() else "0" for c in text if c.isalpha())
    return int(bits or "0", 2).to_bytes((len(bits) + 7) // 8, "big")
