"""Provinces and communes of Việt Nam since July 2025: listed, found from what people type, checked by code."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import fold

VERSION = "2026-09"  # of the data; kept beside every chosen code
EFFECTIVE = dt.date(2025, 7, 1)

_SHORT = {"Phường": "P. ", "Xã": "Xã ", "Đặc khu": "Đặc khu ", "Thành phố": "TP. ", "Tỉnh": ""}
_TYPE_WORDS = frozenset(  # as written: Xá and Tịnh are parts of names
    ("p", "phuong", "phường", "x", "xa", "xã", "dk", "đk", "dackhu", "tp", "thanhpho", "t", "tinh", "tỉnh")
)
_TYPES = {"Phường": "p phuong", "Xã": "x xa", "Đặc khu": "dk dackhu"}  # as they are typed
_TWO_WORD_TYPES = {("dac", "khu"): "dackhu", ("thanh", "pho"): "thanhpho"}
_NICKNAMES = {"79": ("sg", "saigon", "hcmc")}
_NOT_A_WORD = re.compile(r"[^\w]+|_")
_TONES = frozenset("\u0300\u0309\u0303\u0301\u0323")


@dataclass(frozen=True, slots=True)
class Province:
    """A province or city under the state; `code` is the statistics office's, two figures."""

    code: str
    type: str  # Tỉnh, Thành phố
    name: str
    former: tuple[str, ...] = ()  # provinces merged into it in July 2025

    @property
    def full(self) -> str:
        return f"{self.type} {self.name}"

    @property
    def short(self) -> str:
        return _SHORT[self.type] + self.name


@dataclass(frozen=True, slots=True)
class Commune:
    """A ward, commune or special zone; `code` is the statistics office's, five figures."""

    code: str
    province_code: str
    type: str  # Phường, Xã, Đặc khu
    name: str

    @property
    def full(self) -> str:
        return f"{self.type} {self.name}"

    @property
    def short(self) -> str:
        return _SHORT[self.type] + self.name


class _Word(NamedTuple):
    """A word as written and folded, and its letters and tone apart, so that hòa is hoà."""

    written: str
    folded: str
    letters: str
    tone: str


class _Entry(NamedTuple):
    """A commune and the folded words it is found by, each after a blank."""

    commune: Commune
    name: str
    place: str  # the type, the name and the words for the province
    everything: str  # and for the provinces of before July 2025
    words: tuple[_Word, ...]  # of name and province


def provinces() -> tuple[Province, ...]:
    """All 34 in Vietnamese order."""
    return _provinces()


def communes(province_code: str) -> tuple[Commune, ...]:
    """A province's communes in Vietnamese order; none for an unknown code."""
    return _communes_by_province().get(province_code, ())


def commune(code: str) -> Commune:
    """Raises `KnownError(UNIT_UNKNOWN)`."""
    found = _communes_by_code().get(code)
    if found is None:
        raise KnownError(Code.UNIT_UNKNOWN, code=code)
    return found


def province(code: str) -> Province:
    """Raises `KnownError(UNIT_UNKNOWN)`."""
    found = _provinces_by_code().get(code)
    if found is None:
        raise KnownError(Code.UNIT_UNKNOWN, code=code)
    return found


def check_codes(commune_code: str, province_code: str) -> None:
    """Raises `KnownError(UNIT_UNKNOWN)` unless both are known or empty and the commune lies in the province."""
    if province_code:
        province(province_code)
    if commune_code:
        found = commune(commune_code)
        if province_code and found.province_code != province_code:
            raise KnownError(Code.UNIT_UNKNOWN, code=commune_code)


def unit_names(commune_code: str) -> tuple[str, str]:
    """`("P. Bến Thành", "TP. Hồ Chí Minh")`; raises `KnownError(UNIT_UNKNOWN)`."""
    found = commune(commune_code)
    return found.short, province(found.province_code).short


def names_if_known(commune_code: str, province_code: str = "") -> tuple[str, ...]:
    """As `unit_names`, or the province alone; nothing for units that today's data no longer knows."""
    try:
        return unit_names(commune_code) if commune_code else (province(province_code).short,) if province_code else ()
    except KnownError:
        return ()


def find_units(text: str, limit: int) -> tuple[Commune, ...]:
    """Communes that have every typed word as the beginning of a word of theirs or their province's.

    Words in the same order and with the same marks come first, and names before provinces. `p`, `xã`, `tp`
    and the like only sort, since units change their type. `hcm`, `tphcm` and `hn` are understood, and so are
    provinces of before July 2025.
    """
    words = _typed_words(text)
    asked = [word for word in words if word.written not in _TYPE_WORDS] or words
    if not asked:
        return ()
    found = _entries()
    for word in asked:
        start = " " + word.folded
        found = [entry for entry in found if start in entry.everything]
    found = sorted(found, key=lambda entry: _distance(entry, words, asked))
    return tuple(entry.commune for entry in found[:limit])


def _distance(entry: _Entry, words: Sequence[_Word], asked: Sequence[_Word]) -> tuple[int, ...]:
    """How far a hit is from what was typed, the graver things first; 0 is exact."""
    name = entry.name + " "
    starts = [" " + word.folded for word in asked]
    return (
        sum(start not in entry.place for start in starts),
        sum(not _has_marks(entry, word) for word in asked),
        name not in _after_blanks(word.folded for word in words) + " ",
        sum(start not in name for start in starts),
        sum(f" {w.folded} " not in entry.place for w in words if w.written in _TYPE_WORDS),
        "".join(starts) not in entry.place,
        sum(start + " " not in name for start in starts),
        name.count(" "),
    )


def _has_marks(entry: _Entry, typed: _Word) -> bool:
    plain = typed.folded == typed.letters and not typed.tone
    return plain or any(typed.tone == w.tone and w.letters.startswith(typed.letters) for w in entry.words)


def _typed_words(text: str) -> list[_Word]:
    """The words in their order; types of two words become one."""
    joined: list[_Word] = []
    for word in _words(text):
        type_ = _TWO_WORD_TYPES.get((joined[-1].folded, word.folded)) if joined else None
        if type_:
            joined[-1] = _word(type_)
        else:
            joined.append(word)
    return joined


def _words(text: str) -> list[_Word]:
    plain = unicodedata.normalize("NFC", text).lower().replace("'", "").replace("’", "")
    return [_word(word) for word in _NOT_A_WORD.sub(" ", plain).split()]


@lru_cache(2_000)  # the names have 1,400 different syllables
def _word(word: str) -> _Word:
    parts = unicodedata.normalize("NFD", word)
    letters = "".join(c for c in parts if c not in _TONES)
    tone = "".join(c for c in parts if c in _TONES)
    return _Word(word, fold(word), unicodedata.normalize("NFC", letters), tone)


@cache
def _provinces() -> tuple[Province, ...]:
    from kingoil_desk.domain import units_data  # 90 kB of text: read when first asked

    rows = (line.split("|") for line in units_data.PROVINCES.splitlines())
    return tuple(
        Province(code, type_, name, tuple(former.split("; ")) if former else ()) for code, type_, name, former in rows
    )


@cache
def _communes_by_province() -> dict[str, tuple[Commune, ...]]:
    from kingoil_desk.domain import units_data

    of: dict[str, list[Commune]] = {p.code: [] for p in _provinces()}
    for line in units_data.COMMUNES.splitlines():
        code, province_code, type_, name = line.split("|")
        of[province_code].append(Commune(code, province_code, type_, name))
    return {code: tuple(found) for code, found in of.items()}


@cache
def _communes_by_code() -> dict[str, Commune]:
    return {c.code: c for found in _communes_by_province().values() for c in found}


@cache
def _provinces_by_code() -> dict[str, Province]:
    return {p.code: p for p in _provinces()}


@cache
def _entries() -> list[_Entry]:
    """What `find_units` looks through."""
    entries = []
    for p in _provinces():
        of_province = _words(p.name)
        today = _after_blanks(_province_words(p))
        former = _after_blanks(word.folded for word in _words(" ".join(p.former)))
        for c in communes(p.code):
            words = _words(c.name)
            name = _after_blanks(word.folded for word in words)
            place = f" {_TYPES[c.type]}{name}{today} "
            entries.append(_Entry(c, name, place, place + former, (*words, *of_province)))
    return entries


def _province_words(p: Province) -> list[str]:
    """Its folded words, then run together and by initials (`hochiminh`, `hcm`), with `tp` before these, too."""
    words = [word.folded for word in _words(p.name)]
    short = ["".join(words), "".join(word[0] for word in words), *_NICKNAMES.get(p.code, ())]
    return [*words, *short, *(f"tp{word}" for word in short)]


def _after_blanks(words: Iterable[str]) -> str:
    return "".join(f" {word}" for word in words)
