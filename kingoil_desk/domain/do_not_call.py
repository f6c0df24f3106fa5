"""The public Do-Not-Call register as a list of lines: numbers, and whether each turns away calls, messages or both."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.phone import parse_phones

STALE_DAYS = 30  # a register older than this no longer shows who joined it since

# how nearly every line of a register stands there; read as `parse_phones` reads it (tested), forty times faster
_PLAIN = re.compile(r"(?:0|\+?84)([35789]\d{8})(?:[;,\t|]([SV]*))?\s*", re.ASCII)
_APART = re.compile(r"[;,\t|]")
_FLAGS = {"": (True, True), "S": (False, True), "V": (True, False), "SV": (True, True), "VS": (True, True)}


class Listed(NamedTuple):
    """One number of the register, in E.164."""

    e164: str
    calls: bool
    messages: bool


class BadLine(NamedTuple):
    """A line that could not be read, by its number from 1 on; never its text."""

    number: int


def parse(lines: Iterable[str]) -> Iterator[Listed | BadLine]:
    """Reads `0912345678`, `0912345678;S` or `0912345678,V`: S for messages, V for calls (voice), neither for both.

    Blank lines and a head line without any figure are passed over. A number that cannot be told from another (no
    E.164) is a bad line: it could be compared with nothing.
    """
    for number, line in enumerate(lines, 1):
        plain = _PLAIN.fullmatch(line)
        if plain and (known := _FLAGS.get(plain[2] or "")):
            yield Listed("+84" + plain[1], *known)
            continue
        text = line.strip().lstrip("\ufeff").strip()
        if not text or (number == 1 and not any(map(str.isdigit, text))):
            continue
        typed, *rest = (part.strip().strip('"').strip() for part in _APART.split(text))
        flags = _FLAGS.get("".join(rest).replace(" ", "").upper())
        try:
            phones = parse_phones(typed)
        except KnownError:
            phones = ()
        if flags is None or len(phones) != 1 or phones[0].e164 is None:
            yield BadLine(number)
        else:
            yield Listed(phones[0].e164, *flags)
