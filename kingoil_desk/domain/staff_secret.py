"""What a PIN and a passphrase must be, and the one form of a typed secret that is hashed."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import fold

PIN_DIGITS = 6
SHORT_PIN_DIGITS = 4  # only where the manager allows it
PASSPHRASE_LENGTH = 8

_DIGITS = re.compile(r"[0-9]+")
_REPEATED = re.compile(r"(.{1,4})\1+", re.DOTALL)
_NO_LETTERS = re.compile(r"[\W\d_]+")
# What people here take first, folded; the list of common passwords in the library knows few Vietnamese ones.
_OURS = frozenset(
    {
        "anhnhoem", "anhyeuem", "banhang", "camon", "chaoban", "congty", "conyeume", "cuahang", "dangnhap", "daukhi",
        "emnhoanh", "emyeuanh", "giadinh", "giamdoc", "hanhphuc", "hanoi", "iloveyou", "khachhang", "khongbiet",
        "khongco", "kingoil", "maimaiyeuem", "matkhau", "matkhaucuatoi", "matkhaumoi", "matma", "mayman", "meyeucon",
        "nhanvien", "password", "quanly", "quantri", "saigon", "sinhnhat", "thuongem", "tinhyeu", "toiyeuban",
        "vietnam", "vochong", "voyeu", "xinchao", "yeuanh", "yeuem", "yeume",
    }
)  # fmt: skip


def normal(text: str) -> str:
    """What is hashed: composed (NFC), so that every way of typing Vietnamese gives the same; never trimmed."""
    return unicodedata.normalize("NFC", text)


def check_pin(pin: str, digits: int = PIN_DIGITS) -> None:
    """Raises `PIN_SHAPE` unless it is so many figures 0 to 9, and `PIN_TOO_SIMPLE` for one that is guessed first."""
    if len(pin) != digits or not _DIGITS.fullmatch(pin):
        raise KnownError(Code.PIN_SHAPE, digits=digits)
    if _is_run(pin):
        raise KnownError(Code.PIN_TOO_SIMPLE)


def check_passphrase(text: str, *about: str) -> None:
    """Raises `PASSPHRASE_SHORT`, or `PASSPHRASE_COMMON` for one that is tried first by whoever guesses.

    `about` are names that anybody at the counter knows (the shop's, the person's): alone or with figures and signs
    around them they are no passphrase. Case, marks and blanks make no difference to what counts as common.
    """
    if len(normal(text)) < PASSPHRASE_LENGTH:
        raise KnownError(Code.PASSPHRASE_SHORT, least=PASSPHRASE_LENGTH)
    bare = "".join(fold(text).split())
    letters = _NO_LETTERS.sub("", bare)
    known = {_NO_LETTERS.sub("", fold(name)) for name in about} - {""}
    if (
        not bare
        or _is_run(bare)
        or _REPEATED.fullmatch(bare)
        or letters in known | _OURS
        or not _common_passwords().isdisjoint((bare, normal(text).lower()))
    ):
        raise KnownError(Code.PASSPHRASE_COMMON)


def _is_run(text: str) -> bool:
    """All the same, or straight up or down (1234, 4321, abcd); after 9 comes 0, as on the keyboard."""
    if _DIGITS.fullmatch(text):
        return _one_step((int(digit) for digit in text), 10)
    return _one_step(map(ord, text), 0x110000)


def _one_step(values: Iterable[int], circle: int) -> bool:
    steps = {(after - before) % circle for before, after in pairwise(values)}
    return len(steps) <= 1 and steps <= {0, 1, circle - 1}


@cache
def _common_passwords() -> frozenset[str]:
    # Imported here, since a passphrase is chosen a few times a year and the program starts every morning.
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # type: ignore[import-untyped]

    return frozenset(FREQUENCY_LISTS["passwords"])
