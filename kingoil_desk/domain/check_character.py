"""Codes that people copy from paper: letters that are not mistaken for others, and a check character at the end.

The check is one equation over GF(32): the sum of each character times a weight of its own is nought. The weights are
the powers of a generator, so none is nought and no two are alike: a slip in one character and a swap of any two (not
neighbours only) always show, in codes of up to 31 characters.
"""

import re
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O, U
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_LOOK_ALIKE = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\u00ad\u2010-\u2015\u2212-]+")  # blanks and every kind of dash


def make(length: int) -> str:
    """A random code; its last character checks the others."""
    body = random_letters(length - 1)
    return body + ALPHABET[_times_generator(_weighed(body))]


def read(typed: str, length: int) -> str | None:
    """The code as it was made; None when it cannot be one.

    Case, blanks and dashes are forgiven, O is 0, I and L are 1.
    """
    bare = _BETWEEN.sub("", typed)
    code = bare.upper().translate(_LOOK_ALIKE) if bare.isascii() else ""  # upper() makes an S of a long s
    if len(code) != length or not _VALUES.keys() >= set(code) or _weighed(code):
        return None
    return code


def grouped(code: str, size: int) -> str:
    """In groups for the eye: `K7F3-92QD`."""
    return "-".join(code[at : at + size] for at in range(0, len(code), size))


def random_letters(length: int) -> str:
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
