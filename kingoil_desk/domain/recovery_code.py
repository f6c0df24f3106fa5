"""The recovery code that is printed once on a sheet: made, grouped for the eye, and read back forgivingly.

24 random characters of five bits each and one check character. The check is one equation over GF(32): the sum of
each character times a weight of its own is nought. The weights are the powers of a generator, so none is nought
and no two are alike: a slip in one character and a swap of any two (not neighbours only) always show.
"""

import re
import secrets

from kingoil_desk.domain.errors import Code, KnownError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O, U
LENGTH = 25
SHEET_LENGTH = 4
_GROUP = 5
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_LOOK_ALIKE = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\u00ad\u2010-\u2015\u2212-]+")  # blanks and every kind of dash


def make_code() -> str:
    """A new code of 120 random bits: 25 characters without dashes."""
    body = _random(LENGTH - 1)
    return body + ALPHABET[_times_generator(_weighed(body))]


def read_code(typed: str) -> str:
    """The code as it was made. Case, blanks and dashes are forgiven, O is 0, I and L are 1.

    Raises `CODE_MISTYPED` for a wrong length, a character outside the alphabet and a check that does not fit.
    """
    bare = _BETWEEN.sub("", typed)
    code = bare.upper().translate(_LOOK_ALIKE) if bare.isascii() else ""  # upper() makes an S of a long s
    if len(code) != LENGTH or not _VALUES.keys() >= set(code) or _weighed(code):
        raise KnownError(Code.CODE_MISTYPED)
    return code


def grouped(code: str) -> str:
    """In groups of five, as it stands on the sheet: `2PYG5-2JFH5-…`."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def make_sheet_id() -> str:
    """Four random characters by which people tell sheets apart; they say nothing about the code."""
    return _random(SHEET_LENGTH)


def _random(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def _weighed(letters: str) -> int:
    """The weighted sum: the last character weighs 1, each one before it the generator's next power."""
    total = 0
    for letter in letters:
        total = _times_generator(total) ^ _VALUES[letter]
    return total


def _times_generator(value: int) -> int:
    """Times x in GF(32) = GF(2)[x]/(x^5 + x^2 + 1), where x runs through all 31 elements but nought."""
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled
