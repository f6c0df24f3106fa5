"""Icons: from the program's resources, in one colour, sharp at any ratio, and missing ones raise."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kingoil_desk.gui import icons

NAMES = sorted(path.stem for path in (Path(__file__).parents[2] / "resources" / "icons").glob("*.svg"))


def inked(image: QImage) -> list[QColor]:
    """Colours of the pixels that are fully painted."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [c for c in (image.pixelColor(x, y) for x, y in points) if c.alpha() == 255]


def apart(one: QColor, two: QColor) -> int:
    """The largest difference of a channel; blending rounds by a few."""
    return max(abs(one.red() - two.red()), abs(one.green() - two.green()), abs(one.blue() - two.blue()))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    pixels = inked(icons.pixmap(name, "#b3261e", 20, 2.0).toImage())
    assert pixels
    assert max(apart(pixel, QColor("#b3261e")) for pixel in pixels) <= 3


@pytest.mark.parametrize(("size", "ratio", "px"), [(16, 1.0, 16), (20, 1.25, 25), (24, 1.5, 36), (24, 2.0, 48)])
def test_an_icon_is_rendered_at_the_screens_own_pixels(qapp: QApplication, size: int, ratio: float, px: int) -> None:
    picture = icons.pixmap("ban", "#000000", size, ratio)
    assert (picture.width(), picture.height()) == (px, px)
    assert picture.deviceIndependentSize().width() == pytest.approx(size, abs=0.5)


def test_small_icons_have_a_heavier_stroke(qapp: QApplication) -> None:
    """At 16 px the stroke is 2 of 24 instead of 1.75, so that chips stay readable."""

    def ink(size: int) -> float:
        image = icons.pixmap("chev", "#000000", size, 24 / size).toImage()
        return sum(image.pixelColor(x, y).alphaF() for x in range(24) for y in range(24))

    assert ink(16) > 1.08 * ink(20)


def test_an_icon_is_rendered_once(qapp: QApplication) -> None:
    first = icons.pixmap("phone", "#123456", 20, 1.0)
    assert icons.pixmap("phone", "#123456", 20, 1.0).cacheKey() == first.cacheKey()


def test_an_unknown_icon_raises(qapp: QApplication) -> None:
    with pytest.raises(LookupError, match="no-such-icon"):
        icons.pixmap("no-such-icon", "#000000", 20)


def test_draw_centres_in_a_wide_box(qapp: QApplication) -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, QRect(0, 0, 60, 20), "plus", "#000000")
    painter.end()
    columns = [x for x in range(60) if any(image.pixelColor(x, y).alpha() for y in range(20))]
    assert min(columns) >= 20
    assert max(columns) < 40
