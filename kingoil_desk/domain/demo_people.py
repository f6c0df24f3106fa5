"""Invented customers: who number so-and-so of a demo shop is, the same for the same seed in any order of asking."""

import bisect
import itertools
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from statistics import NormalDist
from struct import Struct

from kingoil_desk.domain import demo_names as names
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import CELLS, Cell, Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import AddressForm, Gender, Label
from kingoil_desk.domain.kept_customer import KeptAddress, KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.domain.name import sort_keys
from kingoil_desk.domain.text import fold
from kingoil_desk.domain.unit import VERSION, Commune, Province, communes, provinces

SLOTS = 4096  # a weighted list is spread over so many places, so that a draw is one look
_DRAWS = Struct("<16I")
_SKEW = 1.1  # of the logarithm of appetites: a tenth of the customers gives about half of the orders
_LEAST_APPETITE = 0.01
_ALWAYS_DAYS = 36_500

_OLD_MOBILE = {"070": "0120", "079": "0121", "077": "0122", "083": "0123", "084": "0124", "085": "0125"}
_DOMAINS = ("example.com", "example.com", "example.com", "example.net", "example.org")  # nobody's mailboxes
_HOW = (How.COUNTER,) * 12 + (How.PHONE,) * 4 + (How.MESSAGE,) * 2 + (How.EMAIL, How.WEB)
_CHANNEL_ODDS = {Channel.CALL: 30, Channel.MESSAGE: 65, Channel.EMAIL: 45}  # of a hundred who grant anything
_NO_CALLS = tuple(((Channel.CALL, purpose), Decision.REFUSED) for purpose in Purpose)
_NOTHING = tuple((cell, Decision.REFUSED) for cell in CELLS)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NEW_TONE_PLACE = {"Hòa": "Hoà", "Thủy": "Thuỷ", "Thúy": "Thuý", "Thùy": "Thuỳ", "Khỏe": "Khoẻ"}


def weighted(text: str, slots: int = SLOTS) -> tuple[str, ...]:
    """`An 3, Bình` as a tuple of `slots` places, three of four of them An."""
    pairs: list[tuple[str, int]] = []
    for item in text.split(","):
        word, _, weight = item.strip().rpartition(" ")
        pairs.append((word, int(weight)) if word and weight.isdigit() else (item.strip(), 1))
    ends = list(itertools.accumulate(weight for _, weight in pairs))
    return tuple(pairs[bisect.bisect_right(ends, i * ends[-1] // slots)][0] for i in range(slots))


_MOBILE = weighted(names.MOBILE)
_LANDLINE = weighted(names.LANDLINE)
_sort_keys = lru_cache(maxsize=1 << 16)(sort_keys)  # full names repeat more than one would think


@lru_cache(maxsize=4096)
def _ascii(text: str) -> str:
    return fold(text).replace(" ", "").replace("'", "")


def _unmarked(text: str) -> str:
    """As a web form without an input method leaves it: `Nguyen Van An`."""
    parts = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in parts if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Nature:
    """How a customer buys: how eagerly, what (`taste` is any number), for how many days after the first visit."""

    appetite: float
    taste: int
    stays_days: int
    buys_at_once: bool
    put_away: bool  # archived, if not seen for long


@dataclass(frozen=True, slots=True)
class Said:
    """Decisions told in one breath, so many days after the customer came first."""

    after_days: int
    how: How
    decisions: tuple[tuple[Cell, Decision], ...]


class Town:
    """All possible customers of one seed. `year` is the present one, for ages."""

    def __init__(self, seed: int, year: int) -> None:
        self._key = f"{seed} people".encode()
        self._year = year
        self._surnames = weighted(names.SURNAMES)
        men, women = Gender.MALE, Gender.FEMALE
        self._middle = {
            (men, True): weighted(names.MIDDLE_MEN_OLD),
            (men, False): weighted(names.MIDDLE_MEN_YOUNG),
            (women, True): weighted(names.MIDDLE_WOMEN_OLD),
            (women, False): weighted(names.MIDDLE_WOMEN_YOUNG),
        }
        self._given = {
            (men, True): weighted(names.GIVEN_MEN_OLD),
            (men, False): weighted(names.GIVEN_MEN_YOUNG),
            (women, True): weighted(names.GIVEN_WOMEN_OLD),
            (women, False): weighted(names.GIVEN_WOMEN_YOUNG),
        }
        self._ethnic = {men: names.ETHNIC_MEN.split(", "), women: names.ETHNIC_WOMEN.split(", ")}
        self._shops = weighted(names.SHOPS)
        self._streets = [street.strip() for street in names.STREETS.split(",")]
        self._notes = [note.strip() for note in names.NOTES.split(";")]
        self._sources = weighted(names.SOURCES)
        by_code = {p.code: (p, communes(p.code)) for p in provinces()}
        chosen = [by_code[code] for code in weighted(names.PROVINCES, slots=84)]
        self._places: list[tuple[Province, tuple[Commune, ...]]] = chosen + list(by_code.values())[:16]
        curve = NormalDist(0, _SKEW)
        self._appetites = [math.exp(curve.inv_cdf((i + 0.5) / SLOTS)) for i in range(SLOTS)]

    def draws(self, index: int) -> tuple[int, ...]:
        """Sixteen random numbers of 32 bits that belong to this customer."""
        return _DRAWS.unpack(blake2b(index.to_bytes(8, "little"), key=self._key).digest())

    def nature(self, index: int) -> Nature:
        """What kind of buyer this customer is; three of ten hardly ever return."""
        d = self.draws(index)
        loyal = d[14] >> 4 & 127
        return Nature(
            _LEAST_APPETITE if d[14] % 10 < 3 else self._appetites[d[14] >> 20],
            taste=d[1],
            stays_days=60 if loyal < 15 else 365 if loyal < 45 else _ALWAYS_DAYS,
            buys_at_once=d[3] >> 3 & 63 > 0,
            put_away=d[3] >> 9 & 127 == 0,
        )

    def person(self, index: int) -> KeptCustomer:
        """Everything the file keeps of customer `index` (from 0), as `prepare` would leave it."""
        d = self.draws(index)
        home = self._household(index, d)
        gender = Gender.FEMALE if d[0] & 255 < 145 else Gender.MALE
        age = 18 + (d[0] >> 8 & 31) + (d[0] >> 13 & 31)
        family, middle, given = self._name(d, home, gender, age >= 45)
        full = " ".join(filter(None, (family, middle, given)))
        called = given
        odd = d[15] & 1023
        if odd < 4:
            full = self._ethnic[gender][d[15] >> 12 & 3]
            family, middle, given, called = full.split()[0], "", full.split()[-1], ""
        elif odd < 14:
            full = f"{self._shops[d[15] >> 20]} {given}"
            called = given
        elif odd < 44:
            full, called = _unmarked(full), _unmarked(called)
        elif odd < 49:
            full, called = "", ""
        person = odd < 4 or odd >= 14
        phones = self._phones(d, home)
        if not phones and not full:  # nobody is kept with neither
            full = called = given
        keys = _sort_keys(full)
        return KeptCustomer(
            full,
            called if d[11] & 7 else "",
            _form(gender, age, d[11] >> 3) if person else None,
            gender if person and d[11] >> 8 & 3 else None,
            self._birth(d, age) if person else None,
            self._sources[d[11] >> 20],
            self._notes[d[2] % len(self._notes)] if d[11] >> 12 & 15 == 0 else "",
            keys.given_first,
            keys.family_first,
            phones,
            self._emails(d, family, middle, given, age, needed=not phones) if person else (),
            self._addresses(d, home),
        )

    def said(self, index: int) -> list[Said]:
        """What this customer said about being contacted, in order: most never were asked."""
        w = _DRAWS.unpack(blake2b(index.to_bytes(8, "little"), key=self._key, person=b"said").digest())
        share = w[0] % 1000
        after, how = w[1] % 900, _HOW[w[2] % len(_HOW)]
        if share < 80:
            return [Said(after, how, _NO_CALLS)]
        if share < 110:
            return [Said(after, how, _NOTHING)]
        if share >= 310:
            return []
        asked = zip(_CHANNEL_ODDS.items(), w[3:6], strict=True)
        channels = [channel for (channel, odds), draw in asked if draw % 100 < odds] or [Channel.MESSAGE]
        purposes = [Purpose.MARKETING, Purpose.OCCASION][: 1 + w[6] % 2]
        cells = [(c, p) for p in purposes for c in channels]
        granted = Said(0, How.WEB if w[7] % 5 == 0 else How.COUNTER, tuple((cell, Decision.GRANTED) for cell in cells))
        if w[8] % 20:
            return [granted]
        return [granted, Said(after + 30, how, tuple((cell, Decision.WITHDRAWN) for cell in cells))]

    def _household(self, index: int, d: Sequence[int]) -> Sequence[int] | None:
        """The draws of an earlier customer whose number and home this one shares; a few in a hundred do."""
        if index == 0 or d[12] & 1023 >= 45:
            return None
        return self.draws(index - 1 - (d[12] >> 10) % min(index, 40))

    def _name(self, d: Sequence[int], home: Sequence[int] | None, gender: Gender, old: bool) -> tuple[str, str, str]:
        family = self._surnames[(home or d)[1] >> 20]
        middle = self._middle[gender, old][d[2] >> 20]
        given = self._given[gender, old][d[3] >> 20]
        if " " in given and " " in middle:
            middle = "Thị"
        elif " " in given or d[2] & 31 == 0:
            middle = ""
        if d[3] & 7 == 0:
            given = _NEW_TONE_PLACE.get(given, given)
        return family, middle, given

    def _phones(self, d: Sequence[int], home: Sequence[int] | None) -> tuple[KeptPhone, ...]:
        kind = d[4] & 1023
        if home is not None:
            shared = _mobile(home, 0, Label.SHARED)
            return (_mobile(d, 0, Label.MOBILE), shared) if kind & 1 else (shared,)
        if kind < 930:
            return (_mobile(d, 0, Label.MOBILE if kind & 3 else Label.NONE),)
        if kind < 965:
            return _mobile(d, 0, Label.MOBILE), _mobile(d, 1, Label.WORK)
        if kind < 985:
            return _mobile(d, 0, Label.MOBILE), _landline(d)
        return (_landline(d),) if kind < 1005 else ()

    def _emails(
        self, d: Sequence[int], family: str, middle: str, given: str, age: int, *, needed: bool
    ) -> tuple[KeptEmail, ...]:
        if d[6] & 127 >= 54 and not needed:
            return ()
        f, m, g = _ascii(family), _ascii(middle), _ascii(given)
        number = str((self._year - age) % 100) if d[6] & 128 else str(d[6] >> 8 & 1023)
        local = (
            f"{g}.{f}{number}",
            f"{f}{m}{g}{number}",
            f"{g}{f[0]}{m[:1]}{d[6] >> 18 & 4095}",
            f"{g}_{f}.{number}",
            f"{f}.{m or g}.{g}{number}",
            f"{g}{d[6] >> 12 & 0xFFFFF}",
        )[d[6] % 6]
        domain = _DOMAINS[(d[6] >> 24) % len(_DOMAINS)]
        address = f"{local}@{domain}"
        typed = f"{local.capitalize()}@{domain}" if d[6] >> 27 & 15 == 0 else address
        return (KeptEmail(typed, address, Label.PERSONAL if d[6] >> 30 else Label.NONE),)

    def _addresses(self, d: Sequence[int], home: Sequence[int] | None) -> tuple[KeptAddress, ...]:
        d = home or d
        if d[7] & 1023 >= 760:
            return ()
        province, all_communes = self._places[(d[7] >> 10) % len(self._places)]
        commune = all_communes[d[8] % len(all_communes)]
        number = str(1 + (d[9] & 0xFF))
        if d[9] >> 8 & 3 == 0:
            number += f"/{1 + (d[9] >> 10 & 63)}"
        if commune.type == "Phường" or d[9] >> 16 & 1:
            spot = f"{number} {self._streets[(d[9] >> 17) % len(self._streets)]}"
        else:
            spot = f"Số {number}, {'ấp' if int(province.code) >= 70 else 'thôn'} {1 + (d[9] >> 17) % 9}"
        if d[8] >> 28 == 0:  # as people wrote it on an old card: no ward, so nobody chose a unit
            return (KeptAddress(f"{spot}, {province.name}"),)
        given = f"{spot}, {commune.short}, {province.short}"
        label = Label.DELIVERY if d[9] >> 24 & 1 else Label.HOME
        return (KeptAddress(given, commune.code, province.code, VERSION, label),)

    def _birth(self, d: Sequence[int], age: int) -> Birth | None:
        told = d[10] & 127
        if told >= 45:
            return None
        month = (d[10] >> 8) % 12
        day = 1 + (d[10] >> 16) % (_DAYS[month] if told < 15 else 28)
        return Birth(day, month + 1, None if told < 15 else self._year - age)


def _mobile(d: Sequence[int], which: int, label: Label) -> KeptPhone:
    prefix = _MOBILE[(d[4] >> 12 + 8 * which) % SLOTS]
    rest = str(d[5 + which * 8] % 10 ** (10 - len(prefix))).zfill(10 - len(prefix))
    number = prefix + rest
    style = d[5] >> 16 & 63
    old = _OLD_MOBILE.get(prefix) if style >= 60 else None
    if old:  # from an old card
        return KeptPhone(f"{old} {rest[:3]} {rest[3:]}", "+84" + number[1:], f"+84{old[1:]}{rest}", label)
    return KeptPhone(_typed(number, style), "+84" + number[1:], None, label)


def _landline(d: Sequence[int]) -> KeptPhone:
    prefix = _LANDLINE[(d[4] >> 12) % SLOTS]
    rest = str(d[13] % 10 ** (11 - len(prefix))).zfill(11 - len(prefix))
    area = 3 if len(prefix) == 4 else 4
    number = prefix + rest
    typed = f"{number[:area]} {number[area:-4]} {number[-4:]}" if d[5] & 1 else number
    return KeptPhone(typed, "+84" + number[1:], None, Label.LANDLINE)


def _typed(number: str, style: int) -> str:
    """A mobile number as one clerk or another writes it."""
    if style < 36:
        return number
    parts = number[:4], number[4:7], number[7:]
    if style < 50:
        return " ".join(parts)
    if style < 54:
        return ".".join(parts)
    if style < 58:
        return f"+84 {number[1:4]} {parts[1]} {parts[2]}"
    return "84" + number[1:] if style < 60 else number[1:]


def _form(gender: Gender, age: int, draw: int) -> AddressForm | None:
    """How a clerk of thirty would address this person; not always written down."""
    if draw & 3 == 0:
        return None
    woman = gender is Gender.FEMALE
    if age < 25:
        return AddressForm.EM
    if age < 48:
        return AddressForm.CHI if woman else AddressForm.ANH
    if age < 62:
        return AddressForm.CO if woman else AddressForm.CHU
    if draw & 4:
        return AddressForm.BAC
    return AddressForm.BA if woman else AddressForm.ONG
