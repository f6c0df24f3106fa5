"""A scan is told from typing wherever it comes, and leaves everything as it was: fields, buttons, lists, shortcuts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.scan_guard import ScanGuard
from tests.gui.scanner import CTRL, GS, HOLD_MS, Key, Keyboard, Modifier, Stroke

EAN = "8934600000017"


class Desk(QWidget):
    """A little page: a field, a note, a list, a button and keys of the window."""

    def __init__(self, keyboard: Keyboard) -> None:
        super().__init__()
        self.field, self.note, self.button, self.list = QLineEdit(), QPlainTextEdit(), QPushButton("x"), QListWidget()
        self.list.addItems(["8 chai", "9 chai"])
        column = QVBoxLayout(self)
        for widget in (self.field, self.note, self.button, self.list):
            column.addWidget(widget)
        self.button.setAutoDefault(True)
        self.pressed: list[str] = []
        self.scanned: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.field.returnPressed.connect(lambda: self.pressed.append("return"))
        for keys in ("F8", "F9", "Ctrl+J", "Ctrl+B", "Esc", "Alt+2"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda keys=keys: self.pressed.append(keys))
        self.guard = ScanGuard(self, keyboard.pace)
        self.guard.scanned.connect(lambda text, _where: self.scanned.append(text))


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def desk(qtbot: QtBot, keyboard: Keyboard) -> Desk:
    made = Desk(keyboard)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def state(field: QLineEdit) -> tuple[str, int, str]:
    return field.text(), field.cursorPosition(), field.selectedText()


ENDS: list[tuple[Stroke, ...]] = [
    (Key.Key_Return,),
    (Key.Key_Enter,),
    (Key.Key_Tab,),
    (Key.Key_Return, (Key.Key_J, CTRL)),
    ((Key.Key_M, CTRL), (Key.Key_J, CTRL)),
    ((Key.Key_J, CTRL),),
    (Key.Key_Tab, Key.Key_Return),
    (Key.Key_Return, Key.Key_Return),
    (Key.Key_Return, Key.Key_F9, (Key.Key_D, CTRL)),
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("where", ["field", "note", "button", "list"])
def test_a_scan_anywhere_does_nothing_but_be_told(
    desk: Desk, keyboard: Keyboard, where: str, end: tuple[Stroke, ...]
) -> None:
    widget: QWidget = getattr(desk, where)
    widget.setFocus()
    desk.field.setText("120.000")
    desk.note.setPlainText("Giao sau 17 giờ")
    desk.list.setCurrentRow(0)
    keyboard.scan(widget, EAN, end=end)
    assert desk.scanned == [EAN]
    assert desk.pressed == []
    assert desk.focusWidget() is widget
    assert (desk.field.text(), desk.note.toPlainText()) == ("120.000", "Giao sau 17 giờ")
    assert desk.list.currentRow() == 0


@pytest.mark.parametrize(("start", "length"), [(0, 0), (3, 0), (7, 0), (0, 7), (2, 3), (5, -3)])
def test_a_field_keeps_text_cursor_and_what_was_marked(desk: Desk, keyboard: Keyboard, start: int, length: int) -> None:
    desk.field.setFocus()
    desk.field.setText("120.000")
    desk.field.setSelection(start, length) if length else desk.field.setCursorPosition(start)
    before = state(desk.field)
    keyboard.scan(desk.field, EAN)
    assert state(desk.field) == before


def test_a_note_keeps_its_cursor_and_what_was_marked(desk: Desk, keyboard: Keyboard) -> None:
    desk.note.setFocus()
    desk.note.setPlainText("Gói quà\nGọi trước")
    cursor = desk.note.textCursor()
    cursor.setPosition(12)
    cursor.setPosition(4, cursor.MoveMode.KeepAnchor)
    desk.note.setTextCursor(cursor)
    keyboard.scan(desk.note, "DM-500", end=(Key.Key_Return, (Key.Key_J, CTRL)))
    after = desk.note.textCursor()
    assert desk.note.toPlainText() == "Gói quà\nGọi trước"
    assert (after.anchor(), after.position()) == (12, 4)
    assert desk.scanned == ["DM-500"]


@pytest.mark.parametrize(
    "keys",
    [
        (Key.Key_F9, *EAN), (*EAN[:5], Key.Key_F8, *EAN[5:]), ((Key.Key_B, CTRL), *EAN), (Key.Key_Escape, *EAN),
        ((Key.Key_2, Modifier.AltModifier), *EAN), (*EAN[:5], (Key.Key_2, Modifier.AltModifier), *EAN[5:]),
        (GS, *EAN[:4], GS, *EAN[4:]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", ["field", "button"])
def test_what_a_scanner_sends_beside_the_code_is_dropped(
    desk: Desk, keyboard: Keyboard, where: str, keys: tuple[Stroke, ...], qtbot: QtBot
) -> None:
    widget: QWidget = getattr(desk, where)
    widget.setFocus()
    keyboard.keys(widget, *keys, Key.Key_Return)
    qtbot.wait(HOLD_MS + 20)
    assert desk.scanned == [EAN]
    assert desk.pressed == []
    assert desk.field.text() == ""


def test_scans_one_after_the_other_are_all_told(desk: Desk, keyboard: Keyboard) -> None:
    desk.field.setFocus()
    for gap in (1, 4, 20, 33):
        keyboard.scan(desk.field, EAN, gap=gap)
    assert desk.scanned == [EAN] * 4
    assert desk.field.text() == ""


def test_a_scan_after_half_typed_figures_leaves_the_figures(desk: Desk, keyboard: Keyboard) -> None:
    desk.field.setFocus()
    keyboard.type(desk.field, *"120")
    keyboard.scan(desk.field, EAN)
    assert desk.field.text() == "120"
    keyboard.type(desk.field, *"000", Key.Key_Return)
    assert desk.field.text() == "120000"
    assert desk.pressed == ["return"]


@pytest.mark.parametrize("gap", [45, 70, 100])
def test_a_slow_scanner_is_known_by_its_rhythm(desk: Desk, keyboard: Keyboard, gap: float) -> None:
    desk.field.setFocus()
    desk.field.setText("5")
    keyboard.scan(desk.field, EAN, gap=gap)
    assert (desk.scanned, desk.field.text(), desk.pressed) == ([EAN], "5", [])


# --- a person


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.text("0123456789.%", min_size=1, max_size=7), st.lists(st.integers(60, 400), min_size=8, max_size=8))
def test_figures_by_hand_are_never_a_scan(desk: Desk, keyboard: Keyboard, text: str, gaps: list[int]) -> None:
    desk.field.clear()
    desk.field.setFocus()
    desk.pressed.clear()
    for key, gap in zip((*text, Key.Key_Return), gaps, strict=False):
        keyboard.stroke(desk.field, key, gap)
    assert (desk.scanned, desk.field.text(), desk.pressed) == ([], text, ["return"])


def test_keys_rolled_by_a_fast_hand_come_in_their_order(desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> None:
    desk.field.setFocus()
    for key, gap in zip("me rang", (500, 20, 90, 30, 70, 25, 80), strict=True):
        keyboard.stroke(desk.field, key, gap)
    qtbot.waitUntil(lambda: desk.field.text() == "me rang")
    assert desk.scanned == []


def test_keys_that_waited_go_where_the_first_one_led(desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> None:
    desk.button.setFocus()
    desk.guard.scanned.disconnect()
    QShortcut(QKeySequence("F2"), desk).activated.connect(desk.field.setFocus)
    for key, gap in ((Key.Key_F2, 500), ("g", 20), ("a", 20)):
        keyboard.stroke(desk.button, key, gap)
    qtbot.waitUntil(lambda: desk.field.text() == "ga")


@pytest.mark.parametrize(("key", "told"), [(Key.Key_F9, "F9"), (Key.Key_Escape, "Esc"), ((Key.Key_B, CTRL), "Ctrl+B")])
@pytest.mark.parametrize("where", ["field", "button", "list"])
def test_a_key_of_the_window_does_what_it_does_once(
    desk: Desk, keyboard: Keyboard, qtbot: QtBot, where: str, key: Stroke, told: str
) -> None:
    widget: QWidget = getattr(desk, where)
    widget.setFocus()
    keyboard.type(widget, key)
    qtbot.waitUntil(lambda: desk.pressed == [told])
    qtbot.wait(HOLD_MS + 20)
    assert desk.pressed == [told]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_button_is_pressed_by_hand_once(desk: Desk, keyboard: Keyboard, qtbot: QtBot, key: Qt.Key) -> None:
    desk.button.setFocus()
    keyboard.type(desk.button, " " if key == Key.Key_Space else key)
    qtbot.waitUntil(lambda: desk.pressed.count("button") >= 1)
    qtbot.wait(HOLD_MS + 20)
    assert desk.pressed == ["button"]
    assert not desk.button.isDown()


def test_an_input_method_that_types_a_word_at_once_is_no_scanner(desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> None:
    desk.field.setFocus()
    keyboard.type(desk.field, "v", "n")
    for key in (Key.Key_Backspace, Key.Key_Backspace, *"Viet Nam", Key.Key_Return):
        keyboard.stroke(desk.field, key, 1)
    assert desk.scanned == []
    assert desk.field.text() == "Viet Nam"


def test_what_is_not_from_the_keyboard_passes(desk: Desk, keyboard: Keyboard) -> None:
    desk.field.setFocus()
    desk.field.insert(EAN)
    keyboard.type(desk.field, Key.Key_Return)
    assert (desk.scanned, desk.pressed) == ([], ["return"])
