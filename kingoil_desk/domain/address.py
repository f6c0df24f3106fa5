"""Addresses: on the screen the street without the house, so that a glance does not tell where somebody lives; on a
carrier's list everything, each unit once.
"""

import re

from kingoil_desk.domain.text import fold

DOTS = "•••"

_HOUSE_WORDS = {
    "số", "nhà", "hẻm", "hẽm", "ngõ", "ngách", "kiệt", "lô", "căn", "phòng", "tầng", "lầu", "block", "tổ", "khu",
    "no.", "no", "flat", "apt", "room", "unit",
}  # fmt: skip
_BEFORE_STREET_NUMBER = {"đường", "phố", "tháng", "lộ", "street", "road"}  # Đường 3/2, Cách Mạng Tháng 8

_COMMUNE_TYPES = (("phuong",), ("p",), ("xa",), ("x",), ("dac", "khu"), ("dk",))
_PROVINCE_TYPES = (("thanh", "pho"), ("tp",), ("tinh",), ("t",))


def full_address(given: str, commune: str, province: str) -> str:
    """`12 Lê Thánh Tôn, P. Bến Thành, TP. Hồ Chí Minh`: of commune and province what the given text does not say
    already, in any spelling (`phường Bến Thành`, `TP.HCM`). Units as `domain.unit.unit_names` gives them, or empty.
    """
    parts = [_plain(part) for part in re.split("[,;\\n]", given)]
    said_province = _take(parts, province, _PROVINCE_TYPES)  # first: it is what an address ends with
    said_commune = _take(parts, commune, _COMMUNE_TYPES)
    lacks = ("" if said_commune else commune, "" if said_province else province)
    return ", ".join(part for part in (given.rstrip(" ,;\n"), *lacks) if part)


def _plain(text: str) -> list[str]:
    return re.sub(r"[^\w]+", " ", fold(text)).split()


def _take(parts: list[list[str]], unit: str, types: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a part is that unit, or ends with it and its type (a street may have its name); takes it out then."""
    name = _plain(unit)
    for type_ in types:
        if tuple(name[: len(type_)]) == type_:
            name = name[len(type_) :]
            break
    initials = "".join(word[0] for word in name)
    ends = [[*type_, *name] for type_ in types] + [["tp", initials], [f"tp{initials}"]]
    for part in reversed(parts):
        for end in ends:
            if name and (part == name or part[-len(end) :] == end):
                del part[-len(name if part == name else end) :]
                return True
    return False


def mask_address(given: str) -> str:
    """`••• Lê Thánh Tôn` for `12/4 Lê Thánh Tôn, P. Bến Thành, …`; only dots when no street can be told.

    Numbers are hidden but for those of a street's name. Nothing behind the first part that has words is shown.
    """
    for part in given.replace("\n", ",").replace(";", ",").split(","):
        street = _street(part.split())
        if street:
            return f"{DOTS} {street}"
    return DOTS


def up_to_street(given: str) -> str:
    """`12/4 Lê Thánh Tôn` of `12/4 Lê Thánh Tôn, P. Bến Thành, …`: house and street; all when no street is told."""
    parts = re.split("[,;\\n]", given)
    for at, part in enumerate(parts):
        if _street(part.split()):
            return " ".join(parts[: at + 1])
    return given


def _street(words: list[str]) -> str:
    while words and (_numbered(words[0]) or (len(words) > 1 and _leads_to_house(words))):
        words = words[1:]
    shown = [DOTS if _numbered(word) and not _names_street(words[:i]) else word for i, word in enumerate(words)]
    return " ".join(shown) if any(word != DOTS for word in shown) else ""


def _numbered(word: str) -> bool:
    return any(map(str.isdigit, word)) or len(word.strip(".-/")) <= 1


def _leads_to_house(words: list[str]) -> bool:
    """Whether a word like `số` or `hẻm` stands before a number, with more such words between or none."""
    for word in words:
        if _numbered(word):
            return True
        if word.lower() not in _HOUSE_WORDS:
            return False
    return False


def _names_street(before: list[str]) -> bool:
    low = [word.lower() for word in before]
    return bool(low) and (low[-1] in _BEFORE_STREET_NUMBER or low[-2:] == ["đường", "số"])
