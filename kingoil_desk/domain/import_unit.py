"""The commune behind a web shop's address cells, where they name exactly one of today's and no district."""

import re
from functools import cache, lru_cache

from kingoil_desk.domain import unit
from kingoil_desk.domain.text import fold
from kingoil_desk.domain.unit import Commune

# A district tells that the address is of before July 2025: a ward of the same name may lie elsewhere now.
_DISTRICT = re.compile(r"\b(?:quan|huyen|thi xa|thi tran|district|q ?\d{1,2}|tx|tt)\b")
_TYPE = {"p": "phuong", "x": "xa", "dk": "dac khu", "ward": "phuong", "commune": "xa"}
_PROVINCE_TYPE = re.compile(r"^(?:tinh|thanh pho|tp) ")
_NICKNAMES = {"hcm": "ho chi minh", "sai gon": "ho chi minh", "hn": "ha noi"}


def commune_of(street: str, address_2: str, city: str, state: str) -> Commune | None:
    """The commune that `city` or `address_2` names, with its kind, in the province that `state` names."""
    found = _commune_of(address_2, city, state)
    return None if found is None or _DISTRICT.search(_plain(street)) else found


@lru_cache(4_096)
def _commune_of(address_2: str, city: str, state: str) -> Commune | None:
    parts = [_plain(part) for part in (address_2, city, state)]
    province = _provinces().get(_PROVINCE_TYPE.sub("", parts[2]))
    if province is None or any(_DISTRICT.search(part) for part in parts):
        return None
    named = {commune for part in parts[:2] if (commune := _communes(province).get(_with_kind(part)))}
    return named.pop() if len(named) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w']+", " ", fold(text)).split())


def _with_kind(part: str) -> str:
    kind, _, name = part.partition(" ")
    return f"{_TYPE.get(kind, kind)} {name}"


@cache
def _provinces() -> dict[str, str]:
    codes = {_plain(province.name): province.code for province in unit.provinces()}
    return codes | {nickname: codes[name] for nickname, name in _NICKNAMES.items()}


@cache
def _communes(province_code: str) -> dict[str, Commune]:
    """By folded kind and name; two that fold alike are left out."""
    found: dict[str, Commune | None] = {}
    for commune in unit.communes(province_code):
        key = _plain(commune.full)
        found[key] = None if key in found else commune
    return {key: commune for key, commune in found.items() if commune}
