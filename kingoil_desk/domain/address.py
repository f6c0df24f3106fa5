"""An address on the screen: the street without the house, so that a glance does not tell where somebody lives."""

DOTS = "•••"

_HOUSE_WORDS = {
    "số", "nhà", "hẻm", "hẽm", "ngõ", "ngách", "kiệt", "lô", "căn", "phòng", "tầng", "lầu", "block", "tổ", "khu",
    "no.", "no", "flat", "apt", "room", "unit",
}  # fmt: skip
_BEFORE_STREET_NUMBER = {"đường", "phố", "tháng", "lộ", "street", "road"}  # Đường 3/2, Cách Mạng Tháng 8


def mask_address(given: str) -> str:
    """`••• Lê Thánh Tôn` for `12/4 Lê Thánh Tôn, P. Bến Thành, …`; only dots when no street can be told.

    Numbers are hidden but for those of a street's name. Nothing behind the first part that has words is shown.
    """
    for part in given.replace("\n", ",").replace(";", ",").split(","):
        street = _street(part.split())
        if street:
            return f"{DOTS} {street}"
    return DOTS


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
