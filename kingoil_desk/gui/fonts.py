"""The type scale: four sizes in points, two weights."""

from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Segoe UI", "Open Sans", "Noto Sans")


class Size(Enum):
    """Points (px × 0.75), so that Qt scales them with the screen."""

    SMALL = 9.0  # 12 px: second lines, meta, hints, chips, column heads
    BODY = 10.5  # 14 px
    TITLE = 15.0  # 20 px: one page or record title; the big search field
    FIGURE = 21.0  # 28 px: order total, report figures; at most three a page


def font(size: Size = Size.BODY, *, strong: bool = False) -> QFont:
    """The desk's font in a size; `strong` is weight 600, the only other weight there is."""
    return QFont(_font(size, strong))


@lru_cache(maxsize=8)
def _font(size: Size, strong: bool) -> QFont:
    result = QFont()
    result.setFamilies(families())
    result.setPointSizeF(size.value)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return result


def families() -> list[str]:
    """Our families that this PC has, in order; the system's own when it has none."""
    present = set(QFontDatabase.families())
    fallback = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [f for f in FAMILIES if f in present] or [fallback]
