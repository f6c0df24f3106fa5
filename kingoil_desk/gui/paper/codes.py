"""QR and Code 128, drawn as bars and squares of whole device dots: sharp on a printer of 203 dpi.

The libraries only say which modules are dark; their own writers, fonts and pictures are never used.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QTransform

QR_QUIET = 4  # modules of white on every side of a QR code
BARS_QUIET = 10  # on both sides of Code 128
HEAD_DOTS = 8  # dots a mm of a thermal head ("203 dpi")


def draw_qr(painter: QPainter, place: QRectF, text: str, *, robust: bool = False) -> None:
    """A QR code of the text in the middle of `place`, its white margin inside it. `robust`: nearly a third of it may
    be torn or dirty, for what goes outside; else 15 in 100.
    """
    rows = qr_rows(text, robust)
    _draw(painter, place, rows, QR_QUIET, QR_QUIET)


def draw_code128(painter: QPainter, place: QRectF, text: str) -> None:
    """Code 128 of the text over the whole height of `place`, as wide as whole dots allow, white at both sides."""
    _draw(painter, place, (code128_bars(text),), BARS_QUIET, 0)


@lru_cache(maxsize=64)
def qr_rows(text: str, robust: bool = False) -> tuple[tuple[bool, ...], ...]:
    """The dark modules row by row, without the white margin."""
    import segno  # when the first code is drawn: a start without one never needs it

    code = segno.make(text, error="h" if robust else "m", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


@lru_cache(maxsize=64)
def code128_bars(text: str) -> tuple[bool, ...]:
    """The dark modules from left to right, without white at the ends."""
    from barcode.codex import Code128  # as above

    class Whole(Code128):  # type: ignore[misc]  # the library has no types
        """python-barcode 0.16.1 takes a first pair of figures 99 for a change of alphabet, and leaves it out."""

        def _try_to_optimize(self, encoded: list[int]) -> list[int]:
            return encoded if self.code[:2].isdecimal() else super()._try_to_optimize(encoded)

    return tuple(bit == "1" for bit in Whole(text).build()[0])


def _draw(painter: QPainter, place: QRectF, rows: Sequence[Sequence[bool]], beside: int, above: int) -> None:
    """Squares where there is white above as well, else bars as high as the place."""
    painter.save()
    on_device = painter.combinedTransform()
    dot = _dot(painter)
    box = on_device.mapRect(place)
    columns = len(rows[0]) + 2 * beside
    lines = len(rows) + 2 * above
    width = _whole(min(box.width() / columns, box.height() / lines) if above else box.width() / columns, dot)
    height = width if above else box.height()
    across, down = width * columns, height * lines
    left = _snapped(box.left() + (box.width() - across) / 2, dot)
    top = _snapped(box.top() + (box.height() - down) / 2, dot)
    painter.setWorldTransform(QTransform())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, width < dot)  # a preview smaller than its dots
    painter.fillRect(QRectF(left, top, across, down), Qt.GlobalColor.white)
    painter.fillPath(_dark(rows, QPointF(left + beside * width, top + above * height), width, height), QColor("black"))
    painter.restore()


def _dark(rows: Sequence[Sequence[bool]], corner: QPointF, width: float, height: float) -> QPainterPath:
    """One shape, so that no viewer shows seams between neighbours."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for down, row in enumerate(rows):
        at = 0
        while at < len(row):
            end = at
            while end < len(row) and row[end]:
                end += 1
            if end > at:
                x, y = corner.x() + at * width, corner.y() + down * height
                shape.addRect(QRectF(x, y, (end - at) * width, height))
            at = max(end, at + 1)
    return shape


def _dot(painter: QPainter) -> float:
    """What a module's width is a multiple of, in the device's own units: its dot; in a PDF, which has none, the dot of
    the heads that print labels.
    """
    engine, device = painter.paintEngine(), painter.device()
    if engine.type() is QPaintEngine.Type.Pdf:
        return device.logicalDpiX() / 25.4 / HEAD_DOTS
    return 1.0


def _whole(width: float, dot: float) -> float:
    """The widest module of whole dots; on a screen too small for one dot a module, as it comes."""
    dots = math.floor(width / dot + 1e-6)
    return dots * dot if dots else width


def _snapped(at: float, dot: float) -> float:
    return round(at / dot) * dot
