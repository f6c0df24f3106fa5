"""Chips: told apart without colour, never cut short, one painter for rows and widgets."""

import ast
import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.chips import (
    CHIP_GAP,
    Chip,
    ChipLabel,
    ChipRow,
    ChipState,
    chip_width,
    chips_width,
    fit_chips,
    paint_chip,
    spoken,
)
from kingoil_desk.gui.palette import DARK, LIGHT, Tokens
from kingoil_desk.gui.theme import Theme
from tests.gui.conftest import name_of

GUI = Path(__file__).parents[2] / "kingoil_desk" / "gui"
THREE = (
    Chip(ChipState.REFUSED, "Gọi: đã từ chối"),
    Chip(ChipState.GRANTED, "Tin nhắn: được phép"),
    Chip(ChipState.NEVER_ASKED, "Email: chưa hỏi"),
)


def drawn(chip: Chip, t: Tokens, width: int = 0) -> QImage:
    image = QImage(width or chip_width(chip), 24, QImage.Format.Format_RGB32)
    image.fill(t.surface)
    painter = QPainter(image)
    paint_chip(painter, image.rect(), chip, t)
    painter.end()
    return image


def shape(image: QImage) -> list[bool]:
    """What is left of a chip in one ink: where it is darker or lighter than its own middle tone."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    values = [grey.pixelColor(x, y).red() for y in range(grey.height()) for x in range(grey.width())]
    middle = (min(values) + max(values)) / 2
    return [value > middle for value in values]


@pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])
def test_states_differ_in_shape_and_not_in_colour_alone(theme: Theme, t: Tokens) -> None:
    """The same word in each state, without colour: icon and edge still tell them apart."""
    states = [s for s in ChipState if s is not ChipState.NEUTRAL]
    shapes = [tuple(shape(drawn(Chip(state, "Gọi"), t))) for state in states]
    assert len(set(shapes)) == len(states)


def test_never_asked_has_a_dashed_edge(theme: Theme) -> None:
    image = drawn(THREE[2], LIGHT)
    top = [image.pixelColor(x, 0).lightness() for x in range(10, image.width() - 10)]
    changes = sum(abs(a - b) > 40 for a, b in itertools.pairwise(top))
    assert changes > 20


def test_a_chip_needs_room_for_all_its_words(theme: Theme) -> None:
    assert chip_width(Chip(ChipState.REFUSED, "Gọi: đã từ chối")) > chip_width(Chip(ChipState.REFUSED, "Gọi"))
    assert chip_width(Chip(ChipState.NEUTRAL, "Đang gói")) < chip_width(Chip(ChipState.SOON, "Đang gói"))


def test_nothing_is_drawn_outside_the_chip(theme: Theme) -> None:
    chip = THREE[0]
    width = chip_width(chip)
    image = QImage(width + 20, 44, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    paint_chip(painter, QRect(10, 10, width, 24), chip, LIGHT)
    painter.end()
    ground = image.pixelColor(0, 0)
    outside = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if not QRect(10, 10, width, 24).contains(x, y) and image.pixelColor(x, y) != ground
    ]
    assert outside == []


def test_chips_that_do_not_fit_are_counted_and_none_is_cut(theme: Theme) -> None:
    for room in range(chips_width(THREE) + 20):
        shown = fit_chips(THREE, room)
        hidden = len(THREE) - sum(chip in THREE for chip in shown)
        assert shown == THREE or shown[-1].text == f"+{hidden}"
        if room >= chip_width(THREE[0]) + CHIP_GAP + chip_width(Chip(ChipState.NEUTRAL, "+2")):
            assert chips_width(shown) <= room
            assert shown[0] == THREE[0]


def test_no_chips_take_no_room(theme: Theme) -> None:
    assert chips_width(()) == 0
    assert fit_chips((), 0) == ()


def test_a_screen_reader_hears_the_verdict(qtbot: QtBot, theme: Theme) -> None:
    label = ChipLabel(THREE[0])
    qtbot.addWidget(label)
    assert name_of(label) == "Gọi: đã từ chối"
    label.set_chip(THREE[1])
    assert name_of(label) == "Tin nhắn: được phép"
    assert spoken(THREE) == "Gọi: đã từ chối, Tin nhắn: được phép, Email: chưa hỏi"


def test_a_row_says_what_it_does_not_show(qtbot: QtBot, theme: Theme) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.resize(chip_width(THREE[0]) + 60, 24)
    row.show()
    row.set_chips(THREE)
    assert "Email: chưa hỏi" in row.toolTip()
    row.resize(chips_width(THREE) + 10, 24)
    assert row.toolTip() == ""


def test_a_chip_is_no_button(qtbot: QtBot, theme: Theme) -> None:
    label = ChipLabel(THREE[0])
    qtbot.addWidget(label)
    assert label.focusPolicy().value == 0


def test_consent_states_are_painted_in_one_place() -> None:
    """Nobody else draws with the consent icons' names and the refusal colours together."""
    for path in sorted(GUI.glob("*.py")):
        names = {getattr(n, "attr", "") for n in ast.walk(ast.parse(path.read_text("utf-8")))}
        if {"red_bg", "green_bg"} <= names:
            assert path.name in ("chips.py", "palette.py")
