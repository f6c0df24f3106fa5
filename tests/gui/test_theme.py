"""Colours, type and stylesheet: contrast as promised, one small stylesheet, no styles on single widgets."""

import ast
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui import fonts
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.palette import DARK, LIGHT, Tokens, palette_of, tokens_of
from kingoil_desk.gui.theme import Scheme, Theme, set_state, stylesheet

GUI = Path(__file__).parents[2] / "kingoil_desk" / "gui"
TEXT, EDGE = 4.5, 3.0

# looks.md: what stands on what, and the smallest ratio that is allowed
PAIRS = [
    ("text", ("window", "surface", "sunken", "field", "tint", "red_bg", "hover"), TEXT),
    ("text2", ("window", "surface", "sunken", "tint", "hover", "red_bg", "grey_bg"), TEXT),
    ("accent", ("window", "surface", "tint", "green_bg"), TEXT),
    ("on_fill", ("fill", "fill_hover", "fill_press"), TEXT),
    ("red", ("window", "surface", "red_bg", "tint"), TEXT),
    ("surface", ("red",), TEXT),
    ("green", ("surface", "green_bg"), TEXT),
    ("grey", ("surface", "grey_bg"), TEXT),
    ("control", ("window", "surface", "field"), EDGE),
    ("chart", ("surface",), EDGE),
]


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "grounds", "least"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_contrast(tokens: Tokens, ink: str, grounds: tuple[str, ...], least: float) -> None:
    colours = asdict(tokens)
    poor = {g: round(contrast(colours[ink], colours[g]), 2) for g in grounds}
    assert {g: ratio for g, ratio in poor.items() if ratio < least} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_plain_hex(tokens: Tokens) -> None:
    assert [c for c in asdict(tokens).values() if not re.fullmatch("#[0-9A-F]{6}", c)] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_finds_its_colours_by_its_palette(tokens: Tokens) -> None:
    assert tokens_of(palette_of(tokens)) is tokens


def test_a_styled_field_still_finds_its_colours(qtbot: QtBot, theme: Theme) -> None:
    """The stylesheet changes a field's palette; its icons must not lose their colour for that."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    assert tokens_of(field.palette()) is LIGHT


def test_a_system_palette_gives_its_own_colours() -> None:
    """High contrast: white on black stays white on black."""
    palette = QPalette(Qt.GlobalColor.black)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.Link):
        palette.setColor(role, Qt.GlobalColor.white)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, Qt.GlobalColor.black)
    tokens = tokens_of(palette)
    assert (tokens.text, tokens.surface, tokens.red, tokens.accent) == ("#ffffff", "#000000", "#ffffff", "#ffffff")


def test_dark_follows_at_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.field in qapp.styleSheet()
    theme.choose(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    assert DARK.field not in qapp.styleSheet()


ALLOWED = re.compile(
    r"QDialog|QToolTip|QHeaderView::section|QComboBox::(drop-down|down-arrow)|QComboBox QAbstractItemView"
    r"|Q(LineEdit|ComboBox|PlainTextEdit)(\[\w+=\"[\w-]+\"\])*(:[\w-]+)?"
    r"|Q(Label|Frame)\[role=\"[\w-]+\"\]"
)


def test_the_stylesheet_is_small_and_reaches_no_child_by_accident() -> None:
    heads = re.findall(r"([^{}]+)\{", stylesheet(LIGHT))
    selectors = [part.strip() for head in heads for part in head.split(",")]
    assert [s for s in selectors if not ALLOWED.fullmatch(s)] == []


def test_the_stylesheet_speaks_of_no_colour_of_its_own() -> None:
    colours = {c.upper() for c in re.findall("#[0-9a-fA-F]{6}", stylesheet(LIGHT))}
    assert colours <= set(asdict(LIGHT).values())


@pytest.mark.parametrize(
    ("make", "px"),
    [(QLineEdit, 36), (QComboBox, 36)],
)
def test_fields_keep_their_height_in_every_state(qtbot: QtBot, theme: Theme, make: type[QWidget], px: int) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    assert field.sizeHint().height() == px
    set_state(field, "error")
    assert field.sizeHint().height() == px
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.sizeHint().height() == px


def test_several_lines_of_text_may_be_typed(qtbot: QtBot, theme: Theme) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.resize(300, 90)
    field.show()
    qtbot.keyClicks(field, "a")
    assert field.toPlainText() == "a"


@pytest.mark.parametrize("size", list(Size))
def test_sizes_are_points(size: Size) -> None:
    assert font(size).pointSizeF() == size.value
    assert font(size, strong=True).weight() == 600
    assert font(size).weight() == 400


def test_a_caller_may_change_its_font(qapp: QApplication) -> None:
    font().setPointSizeF(40)
    assert font().pointSizeF() == Size.BODY.value


def test_the_first_family_here_is_used(qapp: QApplication) -> None:
    present = [f for f in fonts.FAMILIES if f in QFontDatabase.families()]
    if present:
        assert QFontInfo(font()).family() == present[0]


def test_vietnamese_marks_have_room(qtbot: QtBot, theme: Theme) -> None:
    """The line box is at least 1.5 times the size, and stacked marks stay inside a label."""
    label = QLabel("Ẩm Ấm Ẵng Ộ Ữ Ỷ")
    label.setProperty("role", "title")
    qtbot.addWidget(label)
    label.show()
    drawn = label.fontMetrics().tightBoundingRect(label.text()).height()
    assert drawn <= label.sizeHint().height()


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda path: path.stem)
def test_no_single_widget_is_styled_or_filled_with_widgets(path: Path) -> None:
    """Looks, rules 2, 4, 11, 15: no stylesheet on single widgets, no widgets in cells, no completer, no effects."""
    if path.name == "theme.py":
        return
    banned = {
        "setStyleSheet", "setIndexWidget", "setCompleter", "QCompleter", "setGraphicsEffect",
        "QGraphicsDropShadowEffect", "QGraphicsOpacityEffect", "QPropertyAnimation",
    }  # fmt: skip
    names = {getattr(n, "attr", getattr(n, "id", None)) for n in ast.walk(ast.parse(path.read_text("utf-8")))}
    assert names & banned == set()


@pytest.mark.parametrize("path", sorted((GUI.parents[1] / "ui").glob("*.ui")), ids=lambda path: path.stem)
def test_no_form_styles_or_fixes_widgets(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "styleSheet" not in text
    assert "&amp;" not in text, "a letter that Alt presses would differ between languages; keys are the desk's own"
    assert '<property name="font">' not in text
