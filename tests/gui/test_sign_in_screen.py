"""The sign-in screen: by keys alone, no scanner, waits in words, and nothing of the secret or of any customer left."""

import itertools
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.domain.staff_search import named
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.palette import LIGHT
from kingoil_desk.gui.sign_in_screen import SignInScreen
from kingoil_desk.gui.staff_tile import StaffTile
from kingoil_desk.gui.theme import Scheme, Theme
from tests.conftest import SHOP_NAME, FixedClock
from tests.gui.conftest import assert_named, name_of

HANH = StaffMember(1, "Hạnh", Role.COUNTER, pin_digits=6)
BAO = StaffMember(2, "Bảo", Role.MANAGER)
THAO = StaffMember(3, "Thảo", Role.COUNTER, pin_digits=4)
QUY = StaffMember(4, "Quý", Role.COUNTER, pin_digits=6)
THREE = (HANH, BAO, THAO)
EIGHT = (
    *(HANH, BAO, THAO, QUY),
    StaffMember(5, "Ngọc", Role.MANAGER),
    StaffMember(6, "Đặng Thị Hường", Role.COUNTER, pin_digits=6),
    StaffMember(7, "Hà Văn", Role.COUNTER, pin_digits=6),
    StaffMember(8, "Hạ Vân", Role.COUNTER, pin_digits=6),
)
KEY_WORDS = "Khóa dữ liệu nằm trong kho khóa của máy"
PIN = "402718"
Key = Qt.Key


class Uptime:
    """Goes forward by `step` ms with every look, as time does between two keys of a person."""

    def __init__(self) -> None:
        self.now, self.step = 1_000_000, 0

    def __call__(self) -> int:
        self.now += self.step
        return self.now


class Asked(list[tuple[int, str]]):
    """What the screen asked, as (staff id, secret)."""


@pytest.fixture
def uptime() -> Uptime:
    return Uptime()


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, languages: Languages, clock: FixedClock, uptime: Uptime) -> SignInScreen:
    return shown(qtbot, clock, uptime)


def shown(qtbot: QtBot, clock: FixedClock, uptime: Callable[[], int], *, demo: bool = False) -> SignInScreen:
    screen = SignInScreen(uptime=uptime)
    qtbot.addWidget(screen)
    screen.begin(Formats(clock), SHOP_NAME, KEY_WORDS, demo=demo)
    screen.show_staff(THREE, HANH.id, locked=True)
    screen.resize(1366, 768)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.focus()
    return screen


@pytest.fixture
def asked(screen: SignInScreen) -> Asked:
    asked = Asked()
    screen.sign_in_asked.connect(lambda staff_id, secret: asked.append((staff_id, secret)))
    return asked


def front() -> QWidget:
    """Where a key goes: the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Key, uptime: Uptime | None = None, gap: int = 140) -> None:
    for key in keys:
        if uptime is not None:
            uptime.now += gap
        QTest.keyClick(front(), key)


def type_in(text: str, uptime: Uptime, gap: int = 140) -> None:
    """One key after the other, `gap` ms apart, wherever the focus is."""
    for letter in text:
        uptime.now += gap
        if letter.isascii():
            QTest.keyClicks(front(), letter)
        else:  # QTest knows ASCII only; an input method sends such keys
            key = QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(front(), key)


def said(screen: SignInScreen) -> str:
    return screen.ui.note.words


def chosen(screen: SignInScreen) -> str:
    face = screen.ui.tiles.current
    return face.name if face is not None else ""


# signing in by keys alone


def test_the_person_of_the_lock_types_the_pin_and_is_in(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    assert chosen(screen) == "Hạnh"
    assert screen.ui.secret.hasFocus()
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, PIN)]


def test_arrows_choose_while_the_secret_has_the_focus(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    press(Key.Key_Right)
    assert chosen(screen) == "Bảo"
    assert screen.ui.secret.hasFocus()
    type_in("ba chiếc thuyền", uptime)
    press(Key.Key_Enter, uptime=uptime)
    assert asked == [(BAO.id, "ba chiếc thuyền")]


def test_arrows_go_up_and_down_the_rows_and_stop_at_the_edges(screen: SignInScreen) -> None:
    screen.show_staff(EIGHT[:5], HANH.id, locked=True)
    seen = []
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Up):
        press(key)
        seen.append(chosen(screen))
    assert seen == ["Hạnh", "Hạnh", "Quý", "Ngọc", "Ngọc", "Ngọc", "Bảo"]
    press(Key.Key_Right, Key.Key_Down)
    assert chosen(screen) == "Ngọc"  # the row below is shorter


def test_the_label_names_the_person_and_the_kind_of_secret(screen: SignInScreen, languages: Languages) -> None:
    languages.choose(Language.ENGLISH)
    assert screen.ui.secretLabel.text() == name_of(screen.ui.secret) == "PIN of Hạnh"
    press(Key.Key_Right)
    assert screen.ui.secretLabel.text() == name_of(screen.ui.secret) == "Passphrase of Bảo"


def test_another_person_does_not_get_what_was_typed_for_the_one_before(
    screen: SignInScreen, asked: Asked, uptime: Uptime
) -> None:
    type_in("402", uptime)
    press(Key.Key_Right)
    assert screen.ui.secret.text() == ""
    press(Key.Key_Return, uptime=uptime)
    assert asked == []


def test_figures_typed_on_a_tile_or_button_go_into_the_secret_field(
    screen: SignInScreen, asked: Asked, uptime: Uptime
) -> None:
    for widget in (screen.ui.tiles.tiles()[0], screen.ui.enter, screen.ui.language):
        widget.setFocus()
        type_in(PIN, uptime)
        assert screen.ui.secret.hasFocus()
        press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, PIN)] * 3


def test_tab_goes_from_the_tile_to_the_secret_to_the_button_and_back(screen: SignInScreen) -> None:
    press(Key.Key_Right)
    screen.ui.tiles.take_focus()
    order = [front()]
    for _ in range(4):
        press(Key.Key_Tab)
        order.append(front())
    ui = screen.ui
    assert order == [ui.tiles.tiles()[1], ui.secret, ui.enter, ui.language, ui.tiles.tiles()[1]]
    press(Key.Key_Backtab)
    assert front() is ui.language


def test_the_focus_ring_goes_with_the_arrows_on_the_tiles(qtbot: QtBot, screen: SignInScreen) -> None:
    ring = FocusRing(screen)
    screen.ui.tiles.take_focus()
    press(Key.Key_Right)
    qtbot.waitUntil(lambda: ring.target is screen.ui.tiles.tiles()[1])


def test_space_and_the_mouse_press_the_button(qtbot: QtBot, screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in(PIN, uptime)
    screen.ui.enter.setFocus()
    press(Key.Key_Space, uptime=uptime)
    type_in(PIN, uptime)
    qtbot.mouseClick(screen.ui.enter, Qt.MouseButton.LeftButton)
    assert asked == [(HANH.id, PIN)] * 2


def test_a_click_on_a_tile_chooses_and_waits_for_the_pin(qtbot: QtBot, screen: SignInScreen, asked: Asked) -> None:
    qtbot.mouseClick(screen.ui.tiles.tiles()[2], Qt.MouseButton.LeftButton)
    assert chosen(screen) == "Thảo"
    assert screen.ui.secret.hasFocus()
    assert asked == []


def test_nobody_is_chosen_on_a_first_start(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    screen.show_staff(THREE, None, locked=False)
    assert chosen(screen) == ""
    assert screen.ui.lockedWords.isHidden()
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == []
    assert screen.ui.note.wrong
    press(Key.Key_Right)
    assert chosen(screen) == "Bảo"
    assert screen.ui.secret.text() == PIN  # the first choice keeps it, the next one does not
    press(Key.Key_Right)
    assert chosen(screen) == "Thảo"
    assert screen.ui.secret.text() == ""


@pytest.mark.parametrize(
    ("key", "name"),
    [(Key.Key_Right, "Bảo"), (Key.Key_Down, "Quý"), (Key.Key_Left, ""), (Key.Key_Up, "")],
)
def test_the_first_arrow_leaves_the_tile_with_the_ring(qtbot: QtBot, screen: SignInScreen, key: Key, name: str) -> None:
    ring = FocusRing(screen)
    screen.show_staff(EIGHT[:5], None, locked=False)
    tiles = screen.ui.tiles.tiles()
    qtbot.waitUntil(lambda: ring.target is tiles[0])
    press(key)
    assert chosen(screen) == name
    at = next((tile for tile in tiles if tile.face.name == name), tiles[0])
    qtbot.waitUntil(lambda: ring.target is at)


def test_the_ringed_tile_itself_is_chosen_by_enter(screen: SignInScreen, uptime: Uptime) -> None:
    screen.show_staff(THREE, None, locked=False)
    press(Key.Key_Return, uptime=uptime)
    assert chosen(screen) == "Hạnh"
    assert screen.ui.secret.hasFocus()


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down])
def test_the_first_arrow_chooses_the_first_tile_when_none_has_the_ring(screen: SignInScreen, key: Key) -> None:
    screen.show_staff(EIGHT[:5], None, locked=False)
    screen.ui.secret.setFocus()
    press(key)
    assert chosen(screen) == "Hạnh"
    assert screen.ui.secret.hasFocus()


def test_whoever_is_alone_need_not_be_chosen(screen: SignInScreen) -> None:
    screen.show_staff((BAO,), None, locked=False)
    assert chosen(screen) == "Bảo"


def test_who_may_not_sign_in_any_more_has_no_tile(screen: SignInScreen) -> None:
    gone = StaffMember(9, "Tín", Role.COUNTER, active=False, pin_digits=6)
    screen.show_staff((*THREE, gone), gone.id, locked=True)
    assert [tile.face.name for tile in screen.ui.tiles.tiles()] == ["Hạnh", "Bảo", "Thảo"]
    assert chosen(screen) == ""


# more people than tiles


def test_the_sixth_tile_is_for_whoever_has_none(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    screen.show_staff(EIGHT, HANH.id, locked=True)
    assert [tile.face.id for tile in screen.ui.tiles.tiles()] == [1, 2, 3, 4, 5, 0]
    assert screen.ui.name.isHidden()
    press(Key.Key_Down, Key.Key_Right, Key.Key_Right)
    assert screen.ui.name.hasFocus()
    type_in("dang thi huong", uptime)
    press(Key.Key_Return, uptime=uptime)
    assert screen.ui.secret.hasFocus()
    assert "Đặng Thị Hường" in screen.ui.secretLabel.text()
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(6, PIN)]


def test_a_name_that_means_nobody_or_several_is_said(
    screen: SignInScreen, asked: Asked, uptime: Uptime, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    screen.show_staff(EIGHT, HANH.id, locked=True)
    screen.ui.tiles.choose(screen.ui.tiles.tiles()[5])
    screen.focus()
    type_in("van", uptime)
    press(Key.Key_Return, uptime=uptime)
    assert "Several" in said(screen)
    screen.ui.name.clear()
    type_in("Zed", uptime)
    press(Key.Key_Return, uptime=uptime)
    assert "Nobody" in said(screen)
    assert screen.ui.name.hasFocus()
    assert screen.ui.name.text() == "Zed"
    assert asked == []


def test_six_people_have_a_tile_each(screen: SignInScreen) -> None:
    screen.show_staff(EIGHT[:6], None, locked=True)
    assert [tile.face.id for tile in screen.ui.tiles.tiles()] == [1, 2, 3, 4, 5, 6]


def test_whoever_was_at_the_desk_always_has_a_tile(screen: SignInScreen, languages: Languages) -> None:
    screen.show_staff(EIGHT, 8, locked=True)
    assert chosen(screen) == "Hạ Vân"
    assert len(screen.ui.tiles.tiles()) == 6
    press(Key.Key_Right)
    languages.choose(Language.ENGLISH)
    assert [tile.face.id for tile in screen.ui.tiles.tiles()] == [8, 1, 2, 3, 4, 0]
    assert chosen(screen) == "Hạnh"


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("HANH", [1]),
        ("hường", [6]),
        ("đặng thị hường", [6]),
        ("thi dang", [6]),
        ("Hạ Vân", [8]),
        ("ha van", [7, 8]),
        ("h", [1, 6, 7, 8]),
        ("  ", []),
        ("nobody", []),
    ],
)
def test_names_forgive_case_and_marks(typed: str, ids: list[int]) -> None:
    assert [member.id for member in named(EIGHT, typed)] == ids


# a scanner signs nobody in (S3)


@pytest.mark.parametrize("gap", [1, 12, 20, 30])
@pytest.mark.parametrize("code", ["8934567890123", PIN, "https://badge.test/1"])
def test_a_scan_signs_nobody_in(screen: SignInScreen, asked: Asked, uptime: Uptime, code: str, gap: int) -> None:
    type_in(code, uptime, gap)
    press(Key.Key_Return, uptime=uptime, gap=gap)
    assert asked == []
    assert screen.ui.secret.text() == ""
    assert said(screen) == words_of(KnownError(Code.SCANNED))
    assert screen.ui.secret.hasFocus()


@pytest.mark.parametrize("gap", [40, 70, 100])
def test_a_slow_scan_signs_nobody_in(screen: SignInScreen, asked: Asked, uptime: Uptime, gap: int) -> None:
    type_in(PIN, uptime, gap)
    press(Key.Key_Return, uptime=uptime, gap=gap)
    assert asked == []
    assert screen.ui.secret.text() == ""
    assert said(screen) == words_of(KnownError(Code.SCANNED))


@pytest.mark.parametrize("gap", [20, 40, 60])
def test_even_typing_with_a_later_enter_signs_in(screen: SignInScreen, asked: Asked, uptime: Uptime, gap: int) -> None:
    type_in(PIN, uptime, gap)
    press(Key.Key_Return, uptime=uptime, gap=200)
    assert asked == [(HANH.id, PIN)]


def test_a_quick_person_signs_in(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    for figure, gap in zip(PIN, (90, 75, 130, 60, 105, 85), strict=True):
        type_in(figure, uptime, gap)
    press(Key.Key_Return, uptime=uptime, gap=95)
    assert asked == [(HANH.id, PIN)]


def test_a_person_types_on_after_a_scan(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in(PIN, uptime, 10)
    press(Key.Key_Return, uptime=uptime, gap=10)
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, PIN)]


@pytest.mark.parametrize("place", ["tile", "button", "language", "name"])
def test_a_scan_signs_nobody_in_wherever_the_focus_is(
    screen: SignInScreen, asked: Asked, uptime: Uptime, place: str
) -> None:
    screen.show_staff(EIGHT, HANH.id, locked=True)
    ui = screen.ui
    if place == "name":
        ui.tiles.choose(ui.tiles.tiles()[5])
    {"tile": ui.tiles.tiles()[0], "button": ui.enter, "language": ui.language, "name": ui.name}[place].setFocus()
    type_in("dang thi huong", uptime, 10)
    press(Key.Key_Tab, uptime=uptime, gap=10)
    type_in(PIN, uptime, 10)
    press(Key.Key_Return, uptime=uptime, gap=10)
    assert asked == []
    assert said(screen) == words_of(KnownError(Code.SCANNED))


def test_a_scan_that_presses_the_button_by_tab_and_blank_is_a_scan(
    screen: SignInScreen, asked: Asked, uptime: Uptime
) -> None:
    type_in(PIN, uptime, 10)
    press(Key.Key_Tab, Key.Key_Space, uptime=uptime, gap=10)
    assert asked == []
    assert said(screen) == words_of(KnownError(Code.SCANNED))


def test_the_second_line_end_of_a_scan_changes_nothing(
    qtbot: QtBot, clock: FixedClock, theme: Theme, languages: Languages, uptime: Uptime
) -> None:
    screen = shown(qtbot, clock, uptime, demo=True)  # where Enter alone would do
    asked = Asked()
    screen.sign_in_asked.connect(lambda *what: asked.append(what))
    type_in(PIN, uptime, 10)
    press(Key.Key_Return, Key.Key_Return, uptime=uptime, gap=10)
    assert asked == []
    assert said(screen) == words_of(KnownError(Code.SCANNED))
    press(Key.Key_Return, uptime=uptime, gap=900)
    assert asked == [(HANH.id, "")]


def test_control_characters_and_f_keys_reach_no_shortcut_of_the_window(
    qtbot: QtBot, clock: FixedClock, theme: Theme, languages: Languages, uptime: Uptime
) -> None:
    """A window with keys of its own, and the screen in it: scanners send Ctrl+J, Ctrl+] and F-keys."""
    window = QWidget()
    qtbot.addWidget(window)
    screen = SignInScreen(uptime=uptime)
    screen.begin(Formats(clock), SHOP_NAME, KEY_WORDS, demo=False)
    screen.show_staff(THREE, HANH.id, locked=True)
    QVBoxLayout(window).addWidget(screen)
    heard: list[str] = []
    chords = ("Ctrl+J", "Ctrl+]", "Ctrl+K", "F6", "F9", "Esc", "Ctrl+Z", "1", "Return")
    for chord in chords:
        shortcut = QShortcut(QKeySequence(chord), window)
        shortcut.activated.connect(lambda chord=chord: heard.append(chord))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen.focus()
    control = Qt.KeyboardModifier.ControlModifier
    for place in (screen.ui.secret, screen.ui.tiles.tiles()[0], screen.ui.enter, screen.ui.language):
        place.setFocus()
        for key in (Key.Key_J, Key.Key_BracketRight, Key.Key_K, Key.Key_Z):
            QTest.keyClick(front(), key, control)
        press(Key.Key_F6, Key.Key_F9, Key.Key_Escape, Key.Key_1, Key.Key_Return, uptime=uptime)
    assert heard == []
    place = screen.ui.secret
    screen.hide()
    window.setFocus()
    press(Key.Key_F6)
    assert heard == ["F6"]  # the window has its keys back


def test_typing_before_anything_has_the_focus_is_not_lost(
    qtbot: QtBot, clock: FixedClock, theme: Theme, languages: Languages, uptime: Uptime
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = SignInScreen(uptime=uptime)
    screen.begin(Formats(clock), SHOP_NAME, KEY_WORDS, demo=False)
    screen.show_staff(THREE, HANH.id, locked=True)
    QVBoxLayout(window).addWidget(screen)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    type_in(PIN, uptime)
    assert screen.ui.secret.text() == PIN


# nothing of the secret stays


def holders(root: QObject, secret: str) -> list[str]:
    """Objects below `root` that say the secret anywhere a screen reader, a tooltip or a property could."""
    found = []
    for thing in (root, *root.findChildren(QObject)):
        meta = thing.metaObject()
        for at in range(meta.propertyCount()):
            if secret in str(meta.property(at).read(thing)):
                found.append(f"{thing.objectName()}.{meta.property(at).name()}")
    return found


def test_the_secret_is_nowhere_after_it_was_asked(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in(PIN, uptime)
    assert holders(screen, PIN)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, PIN)]
    assert holders(screen, PIN) == []
    assert not [value for value in vars(screen).values() if PIN in str(value)]
    screen.ui.secret.setEchoMode(QLineEdit.EchoMode.Normal)  # only then does undo reach what it remembers
    screen.ui.secret.undo()
    assert screen.ui.secret.text() == ""


def test_the_secret_is_gone_when_the_signal_is_heard(screen: SignInScreen, uptime: Uptime) -> None:
    left: list[str] = []
    screen.sign_in_asked.connect(lambda _id, _secret: left.append(screen.ui.secret.text()))
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert left == [""]


def test_the_secret_cannot_be_copied(screen: SignInScreen, uptime: Uptime) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    type_in(PIN, uptime)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Key.Key_A, Key.Key_C, Key.Key_X, Key.Key_Insert):
        QTest.keyClick(front(), key, control)
    assert clipboard.text() == "before"
    assert screen.ui.secret.text() == PIN
    assert PIN not in screen.ui.secret.displayText()
    clipboard.clear()


def test_undo_brings_back_nothing(screen: SignInScreen, uptime: Uptime) -> None:
    type_in(PIN, uptime)
    press(Key.Key_Escape)
    assert screen.ui.secret.text() == ""
    for key in (Key.Key_Z, Key.Key_Y):
        QTest.keyClick(front(), key, Qt.KeyboardModifier.ControlModifier)
    assert screen.ui.secret.text() == ""


def test_a_long_scan_is_not_cut_down_to_a_pin(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in(PIN + "9999999", uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, PIN + "9999999")]


def test_input_methods_are_told_that_it_is_secret(screen: SignInScreen) -> None:
    hints = screen.ui.secret.inputMethodHints()
    for hint in (Qt.InputMethodHint.ImhHiddenText, Qt.InputMethodHint.ImhSensitiveData):
        assert hints & hint
    assert screen.ui.secret.echoMode() is QLineEdit.EchoMode.Password


def test_clear_leaves_nothing(screen: SignInScreen, uptime: Uptime) -> None:
    screen.refuse(KnownError(Code.SECRET_WRONG, left=3))
    type_in(PIN, uptime)
    screen.clear()
    assert screen.ui.secret.text() == ""
    assert not screen.ui.note.wrong


# refusals in words


def test_a_wrong_try_says_what_is_left_and_is_ready_again(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in("111111", uptime)
    press(Key.Key_Return, uptime=uptime)
    screen.set_busy(True)
    error = KnownError(Code.SECRET_WRONG, left=3)
    screen.refuse(error)
    assert said(screen) == words_of(error)
    assert screen.ui.secret.accessibleDescription() == words_of(error)
    assert screen.ui.secret.hasFocus()
    press(Key.Key_Return, uptime=uptime, gap=900)
    assert said(screen) == words_of(error)  # an empty Enter does not push the words away
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked == [(HANH.id, "111111"), (HANH.id, PIN)]
    assert not screen.ui.note.wrong


def test_a_wait_counts_down_and_ends(
    qtbot: QtBot, screen: SignInScreen, asked: Asked, uptime: Uptime, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    type_in("111111", uptime)
    press(Key.Key_Return, uptime=uptime)
    screen.refuse(KnownError(Code.SECRET_WAIT, seconds=10))
    assert "10 s" in said(screen)
    assert not screen.ui.enter.isEnabled()
    assert screen.ui.enter.accessibleDescription() == said(screen)
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert len(asked) == 1
    uptime.now += 3_500
    qtbot.waitUntil(lambda: "6 s" in said(screen), timeout=3000)  # by the clock of the screen, not by a count
    press(Key.Key_Right)
    assert screen.ui.enter.isEnabled()  # somebody else need not wait
    press(Key.Key_Left)
    assert not screen.ui.enter.isEnabled()
    uptime.now += 10_000
    qtbot.waitUntil(screen.ui.enter.isEnabled, timeout=3000)
    assert not screen.ui.note.wrong
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    assert asked[1:] == [(HANH.id, PIN)]


def test_a_wait_from_before_a_restart_is_shown_at_once(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    waiting = StaffMember(1, "Hạnh", Role.COUNTER, pin_digits=6, wait_ms=20_000)
    screen.show_staff((waiting, BAO), 1, locked=False)
    assert said(screen) == words_of(KnownError(Code.SECRET_WAIT, seconds=20))
    assert not screen.ui.enter.isEnabled()
    press(Key.Key_Right)
    assert screen.ui.enter.isEnabled()


def test_nothing_is_typed_or_chosen_while_the_secret_is_checked(
    qtbot: QtBot, screen: SignInScreen, asked: Asked, uptime: Uptime
) -> None:
    type_in(PIN, uptime)
    press(Key.Key_Return, uptime=uptime)
    screen.set_busy(True)
    assert not screen.ui.enter.isEnabled()
    screen.ui.secret.setFocus()
    type_in("999", uptime)
    press(Key.Key_Return, Key.Key_Right, uptime=uptime)
    tile = screen.ui.tiles.tiles()[1]
    qtbot.mouseClick(screen.windowHandle(), Qt.MouseButton.LeftButton, pos=tile.mapTo(screen, QPoint(20, 20)))
    assert (asked, screen.ui.secret.text(), chosen(screen)) == ([(HANH.id, PIN)], "", "Hạnh")
    screen.set_busy(False)
    qtbot.mouseClick(screen.windowHandle(), Qt.MouseButton.LeftButton, pos=tile.mapTo(screen, QPoint(20, 20)))
    assert chosen(screen) == "Bảo"


def test_enter_held_down_is_one_enter(screen: SignInScreen, asked: Asked, uptime: Uptime) -> None:
    type_in(PIN, uptime)
    press(Key.Key_Return, Key.Key_Return, uptime=uptime)
    assert len(asked) == 1


# a demo shop


def test_a_demo_asks_no_pin(
    qtbot: QtBot, clock: FixedClock, theme: Theme, languages: Languages, uptime: Uptime
) -> None:
    languages.choose(Language.ENGLISH)
    screen = shown(qtbot, clock, uptime, demo=True)
    asked = Asked()
    screen.sign_in_asked.connect(lambda *what: asked.append(what))
    assert not screen.ui.secret.isVisible()
    assert "no PIN" in screen.ui.stripMore.text()
    assert isinstance(front(), StaffTile)
    press(Key.Key_Right, Key.Key_Return, uptime=uptime)
    assert asked == [(BAO.id, "")]


# what is seen and heard


def test_the_screen_needs_nothing_of_the_desk_behind_it() -> None:
    """It is the first window of a start: loading every service before it would be waited for each morning."""
    code = "import sys, kingoil_desk.gui.sign_in_screen; print(*(m for m in sys.modules if '.service' in m))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout.split() == []


def spoken(widget: QWidget) -> list[str]:
    """Every name and description of the accessible tree below a widget, of what is there to see."""
    words: list[str] = []

    def walk(interface: object) -> None:
        if interface is None or interface.state().invisible:  # type: ignore[attr-defined]
            return
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            if text := interface.text(kind).strip():  # type: ignore[attr-defined]
                words.append(text)
        for at in range(interface.childCount()):  # type: ignore[attr-defined]
            walk(interface.child(at))  # type: ignore[attr-defined]

    walk(QAccessible.queryAccessibleInterface(widget))
    return words


def test_a_screen_reader_hears_staff_and_the_secrets_label_and_no_more(
    screen: SignInScreen, uptime: Uptime, languages: Languages, clock: FixedClock
) -> None:
    languages.choose(Language.ENGLISH)
    type_in(PIN, uptime)
    formats = Formats(clock)
    assert set(spoken(screen)) == {
        *("King Oil Desk", SHOP_NAME, formats.clock(), formats.weekday(clock.now), KEY_WORDS),
        *("The screen is locked.", "Drafts and half-typed forms are kept.", "Who is at the desk?"),
        *("Hạnh, Counter staff, chosen", "Bảo, Store manager", "Thảo, Counter staff"),
        *("PIN of Hạnh", "Unlock", "Language of the window", "Arrows choose · figures are the PIN"),
        "After some wrong tries there is a wait. A manager can end it.",
        "•" * len(PIN) if "•" in screen.ui.secret.displayText() else screen.ui.secret.displayText(),
    }


def test_everything_interactive_is_named(screen: SignInScreen) -> None:
    screen.show_staff(EIGHT, HANH.id, locked=True)
    screen.ui.tiles.choose(screen.ui.tiles.tiles()[5])
    assert_named(screen)


def test_the_chosen_tile_says_so(screen: SignInScreen, languages: Languages) -> None:
    languages.choose(Language.ENGLISH)
    first, second, _ = screen.ui.tiles.tiles()
    press(Key.Key_Right)
    assert name_of(first) == "Hạnh, Counter staff"
    assert name_of(second) == "Bảo, Store manager, chosen"


def test_the_language_changes_under_half_typed_words(
    screen: SignInScreen, uptime: Uptime, languages: Languages
) -> None:
    screen.language_chosen.connect(languages.choose)
    screen.refuse(KnownError(Code.SECRET_WRONG, left=2))
    type_in("402", uptime)
    screen.ui.language.setFocus()
    press(Key.Key_Return, uptime=uptime)
    assert languages.current is Language.ENGLISH
    assert screen.ui.enter.text() == "Unlock"
    assert said(screen) == words_of(KnownError(Code.SECRET_WRONG, left=2))
    assert screen.ui.secret.text() == "402"
    assert chosen(screen) == "Hạnh"
    assert screen.ui.language.text() == "Tiếng Việt"
    screen.ui.language.click()
    assert languages.current is Language.VIETNAMESE


def test_the_clock_ticks_while_the_screen_is_there(qtbot: QtBot, screen: SignInScreen, clock: FixedClock) -> None:
    clock.now += 60 * 60 * 1000
    qtbot.waitUntil(lambda: screen.ui.clock.text() == Formats(clock).clock(), timeout=3000)


def test_a_name_is_words_and_no_markup(screen: SignInScreen) -> None:
    odd = StaffMember(9, "<b>A&B</b>", Role.COUNTER, pin_digits=6)
    screen.show_staff((odd,), 9, locked=True)
    assert name_of(screen.ui.secret).endswith("<b>A&B</b>")
    assert screen.ui.secretLabel.textFormat() is Qt.TextFormat.PlainText


LONG = (
    StaffMember(1, "Nguyễn Thị Hồng Hạnh", Role.COUNTER, pin_digits=6),
    StaffMember(2, "Công Tằng Tôn Nữ Phương Thảo", Role.COUNTER, pin_digits=6),
    StaffMember(3, "Trần Hoàng Quốc Bảo", Role.MANAGER),
    StaffMember(4, "Wolfeschlegelsteinhausenberg", Role.COUNTER, pin_digits=6),
    StaffMember(5, "Ngọc", Role.MANAGER),
    StaffMember(6, "Quý", Role.COUNTER, pin_digits=6),
)


@pytest.mark.parametrize("size", [(1366, 768), (1366, 688), (911, 512)])
@pytest.mark.parametrize("staff", [EIGHT[:6], LONG], ids=["short", "long"])
def test_the_card_fits_the_window(
    qtbot: QtBot, screen: SignInScreen, staff: tuple[StaffMember, ...], size: tuple[int, int]
) -> None:
    screen.show_staff(staff, 1, locked=True)
    screen.resize(*size)
    screen.refuse(KnownError(Code.SECRET_WRONG, left=3))
    bar = screen.ui.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=2000)
    assert screen.size().toTuple() == size
    assert screen.ui.card.width() == min(642, size[0] - 32)
    for widget in screen.ui.card.findChildren(QWidget):
        if widget.isVisible() and widget.parentWidget() is screen.ui.card:
            assert screen.ui.card.rect().contains(widget.geometry()), widget.objectName()
    for label in screen.ui.card.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.objectName()


def test_a_low_window_has_room_for_a_typed_name(qtbot: QtBot, screen: SignInScreen) -> None:
    screen.show_staff(EIGHT, 1, locked=True)
    screen.resize(911, 512)
    screen.ui.tiles.choose(screen.ui.tiles.tiles()[5])
    bar = screen.ui.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=2000)
    assert screen.ui.name.isVisible()


def test_a_card_too_high_scrolls_to_the_words_below_the_field(qtbot: QtBot, screen: SignInScreen) -> None:
    screen.resize(911, 340)
    screen.refuse(KnownError(Code.SECRET_WRONG, left=3))
    note, area = screen.ui.note, screen.ui.area
    bottom = lambda: note.mapTo(area, QPoint(0, note.height())).y()  # noqa: E731
    qtbot.waitUntil(lambda: bottom() <= area.viewport().height(), timeout=2000)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_no_name_is_cut(qtbot: QtBot, screen: SignInScreen, theme: Theme, scheme: Scheme) -> None:
    """Nothing is drawn in the tile's last pixels on the right or below its words."""
    theme.choose(scheme)
    screen.show_staff(LONG, 5, locked=True)
    screen.resize(911, 512)
    qtbot.wait(20)
    for tile in screen.ui.tiles.tiles()[:4]:
        image: QImage = tile.grab().toImage()
        ground = image.pixelColor(tile.width() - 5, tile.height() // 2)
        strip = [
            image.pixelColor(tile.width() - 4 - x, y) == ground
            for x, y in itertools.product(range(4), range(8, tile.height() - 8))
        ]
        assert all(strip), tile.face.name
        foot = [image.pixelColor(x, tile.height() - 3) == ground for x in range(64, tile.width() - 8)]
        assert all(foot), tile.face.name


def test_a_chosen_tile_is_tinted_edged_and_ticked(screen: SignInScreen) -> None:
    image = screen.ui.tiles.tiles()[0].grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert {LIGHT.tint, LIGHT.accent, LIGHT.fill} <= colours
    other = screen.ui.tiles.tiles()[1].grab().toImage()
    colours = {other.pixelColor(x, y).name().upper() for x in range(other.width()) for y in range(other.height())}
    assert not {LIGHT.tint, LIGHT.accent} & colours
