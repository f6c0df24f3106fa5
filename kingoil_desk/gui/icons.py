"""Line icons: recoloured at load, drawn sharp at any pixel ratio, kept by name, colour, size and ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kingoil_desk.gui import rc_resources  # noqa: F401  (importing registers the resources)

SMALL, MEDIUM, LARGE = 16, 20, 24


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"no icon named {name}")
    return bytes(file.readAll().data()).decode("utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as `size` device-independent px in one colour; raises `LookupError` for an unknown name."""
    svg = _source(name).replace("currentColor", colour)
    if size <= SMALL:
        svg = svg.replace('stroke-width="1.75"', 'stroke-width="2"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(result.rect()))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def draw(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draws the icon over `rect`, whose shorter side is the size."""
    size = min(rect.width(), rect.height())
    picture = pixmap(name, colour, size, painter.device().devicePixelRatio())
    painter.drawPixmap(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2, picture)


def icon(name: str, colour: str, size: int = MEDIUM) -> QIcon:
    """For the few places where Qt itself draws an icon (line edit actions); sharp at 100 to 200 %."""
    result = QIcon()
    for ratio in (1.0, 1.25, 1.5, 2.0):
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result
