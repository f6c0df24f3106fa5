"""The recovery code and the start-of-day passphrase, typed by people: forgiving, and kept where it helps."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.check_character import ALPHABET
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui.code_screen import CodeScreen
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.passphrase_screen import PassphraseScreen
from tests.gui.conftest import assert_named, name_of
from tests.gui.test_start_screen import SMALL, USUAL, Host, press, reach, shown

KEY_ABSENT = Situation(
    Found.KEY_ABSENT, Path("shop"), Path("shop/shop.db"), shop_name="King Oil Quận 3", sheet="7K2M", has_recovery=True
)
PASSPHRASE = replace(KEY_ABSENT, found=Found.PASSPHRASE, has_passphrase=True)
MISTYPED = KnownError(Code.CODE_MISTYPED)


@pytest.fixture
def screen(qtbot: QtBot) -> CodeScreen:
    return CodeScreen()


@pytest.fixture
def given(screen: CodeScreen) -> list[tuple[str, bool]]:
    got: list[tuple[str, bool]] = []
    screen.code_given.connect(lambda code, new_key: got.append((code, new_key)))
    return got


@pytest.fixture
def host(qtbot: QtBot, screen: CodeScreen, given: list[tuple[str, bool]], languages: Languages) -> Host:
    languages.choose(Language.ENGLISH)  # words are compared here
    host = Host(qtbot, screen)
    screen.ask(KEY_ABSENT)
    return host


def type_code(qtbot: QtBot, screen: CodeScreen, text: str) -> None:
    qtbot.keyClicks(screen.ui.code, text)


def test_a_file_with_a_start_of_day_passphrase_is_offered_no_new_key(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]]
) -> None:
    screen.ui.newKey.setChecked(True)
    screen.ask(PASSPHRASE)
    assert "old PC's key" not in shown(screen)
    type_code(qtbot, screen, make_code())
    qtbot.keyClick(screen.ui.code, Qt.Key.Key_Return)
    assert [new_key for _, new_key in given] == [False]
    screen.ask(KEY_ABSENT)
    assert "old PC's key" in shown(screen)


def test_it_says_which_sheet_and_that_nothing_is_changed_before(host: Host, screen: CodeScreen) -> None:
    assert_named(screen)
    assert "sheet 7K2M" in shown(screen)
    assert "King Oil Quận 3" in shown(screen)
    assert "Nothing is changed until the code has opened the data." in shown(screen)
    assert "old PC's key will not open the new data" in shown(screen)
    assert QApplication.focusWidget() is screen.ui.code
    screen.ask(replace(KEY_ABSENT, sheet=""))
    assert "7K2M" not in shown(screen)
    assert "newest recovery sheet" in shown(screen)


@pytest.mark.parametrize(
    "written", [grouped, str, lambda c: grouped(c).lower().replace("-", " "), lambda c: f"  {c}  "]
)
def test_the_code_is_taken_as_people_type_it(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]], written: Callable[[str], str]
) -> None:
    code = make_code()
    type_code(qtbot, screen, written(code))
    assert screen.ui.code.text() == written(code), "nothing is rewritten while it is typed"
    assert screen.ui.groups.text() == "5 of 5 groups"
    press(qtbot, Qt.Key.Key_Return)
    assert given == [(code, False)]


def test_o_i_and_l_are_forgiven(qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]]) -> None:
    code = next(code for code in iter(make_code, "") if code.count("1") >= 2 and "0" in code)
    type_code(qtbot, screen, code.replace("0", "o").replace("1", "I", 1).replace("1", "l"))
    press(qtbot, Qt.Key.Key_Return)
    assert given == [(code, False)]


def test_every_slip_is_said_at_once_and_stays_to_be_mended(
    host: Host, screen: CodeScreen, given: list[tuple[str, bool]]
) -> None:
    code = make_code()
    slips = [code[:-1], code + code[0]]
    for at in range(len(code)):
        other = ALPHABET[(ALPHABET.index(code[at]) + 1 + at) % 32]
        slips.append(code[:at] + other + code[at + 1 :])
    slips += [code[:i] + code[i + 1] + code[i] + code[i + 2 :] for i in range(24) if code[i] != code[i + 1]]
    for slip in slips:
        screen.ui.code.setText(grouped(slip))
        screen.ui.open.click()
        assert screen.ui.codeNote.words == words_of(MISTYPED)
        assert screen.ui.code.text() == grouped(slip)
    assert given == []


def test_words_about_a_slip_go_with_the_next_letter(qtbot: QtBot, host: Host, screen: CodeScreen) -> None:
    type_code(qtbot, screen, "2pyg")
    press(qtbot, Qt.Key.Key_Return)
    assert screen.ui.codeNote.wrong
    assert screen.ui.code.accessibleDescription() == words_of(MISTYPED)
    type_code(qtbot, screen, "5")
    assert not screen.ui.codeNote.words
    assert screen.ui.code.accessibleDescription() == "1 of 5 groups"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "0 of 5 groups"),
        ("2pyg", "0 of 5 groups, and 4 of the next"),
        ("2PYG5-2JFH5 6e6gg d0vas", "4 of 5 groups"),
        ("2PYG5 2JFH5 6E6GG D0VAS X111W 77", "2 characters too many"),
    ],
)
def test_it_tells_how_far_the_code_is(host: Host, screen: CodeScreen, typed: str, words: str) -> None:
    screen.ui.code.setText(typed)
    assert screen.ui.groups.text() == words


def test_letters_that_an_input_method_made_are_named(host: Host, screen: CodeScreen) -> None:
    assert not screen.ui.code.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    screen.ui.code.setText("2PYG5-2JFĐ")
    assert "Switch Vietnamese typing off" in screen.ui.groups.text()
    assert screen.ui.code.text() == "2PYG5-2JFĐ"
    screen.ui.open.click()
    assert screen.ui.codeNote.wrong
    assert "Switch Vietnamese typing off" in shown(screen)


def test_an_input_method_may_compose_undisturbed(qtbot: QtBot, host: Host, screen: CodeScreen) -> None:
    composing = QInputMethodEvent("d", [])
    QApplication.sendEvent(screen.ui.code, composing)
    ended = QInputMethodEvent()
    ended.setCommitString("đ")
    QApplication.sendEvent(screen.ui.code, ended)
    assert screen.ui.code.text() == "đ"


def test_nothing_typed_is_no_mistake(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]]
) -> None:
    press(qtbot, Qt.Key.Key_Return)
    assert screen.ui.codeNote.words == "Type the code from the sheet first."
    assert not screen.ui.codeNote.wrong
    assert given == []


def test_a_new_key_only_when_it_is_ticked_and_enter_on_the_tick_goes_on(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]]
) -> None:
    code = make_code()
    assert not screen.ui.newKey.isChecked()
    type_code(qtbot, screen, code)
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.ui.newKey
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Return)
    assert given == [(code, True)]


@pytest.mark.parametrize(
    ("error", "beside"),
    [
        (KnownError(Code.CODE_WRONG, sheet="7K2M"), True),
        (KnownError(Code.SLOTS_DAMAGED), False),
        (KnownError(Code.DISK_FULL), False),
        (KnownError(Code.CODE_OF_OTHER_SHOP), False),
    ],
    ids=lambda value: value.code.value if isinstance(value, KnownError) else "",
)
def test_a_refused_code_stays_and_the_reason_is_said(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]], error: KnownError, beside: bool
) -> None:
    code = make_code()
    type_code(qtbot, screen, grouped(code))
    screen.ui.newKey.setChecked(True)
    press(qtbot, Qt.Key.Key_Return)
    screen.set_busy(True)
    assert "being tried" in shown(screen)
    screen.refuse(error)
    assert screen.ui.code.text() == grouped(code)
    assert screen.ui.newKey.isChecked()
    assert (screen.ui.codeNote.words == words_of(error)) is beside
    assert (words_of(error) in shown(screen)) is not beside
    assert "being tried" not in shown(screen)
    assert QApplication.focusWidget() is screen.ui.code
    press(qtbot, Qt.Key.Key_Return)
    assert given == [(code, True)] * 2, "it can be tried again at once"


def test_a_code_is_given_once_while_it_is_tried(
    qtbot: QtBot, host: Host, screen: CodeScreen, given: list[tuple[str, bool]]
) -> None:
    screen.code_given.connect(lambda *_: screen.set_busy(True))
    type_code(qtbot, screen, make_code())
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert len(given) == 1


def test_esc_and_the_button_go_back_and_lose_nothing(qtbot: QtBot, host: Host, screen: CodeScreen) -> None:
    type_code(qtbot, screen, "2pyg5")
    with qtbot.waitSignal(screen.back_asked):
        press(qtbot, Qt.Key.Key_Escape)
    reach(qtbot, screen.ui.back)
    with qtbot.waitSignal(screen.back_asked):
        press(qtbot, Qt.Key.Key_Return)
    screen.ask(KEY_ABSENT)
    assert screen.ui.code.text() == "2pyg5"
    screen.ask(replace(KEY_ABSENT, folder=Path("other")))
    assert screen.ui.code.text() == "", "another shop asks for another code"


def test_cleared_is_gone_for_undo_too(qtbot: QtBot, host: Host, screen: CodeScreen) -> None:
    type_code(qtbot, screen, "2pyg5")
    screen.ui.newKey.setChecked(True)
    screen.clear()
    screen.ui.code.undo()
    assert screen.ui.code.text() == ""
    assert not screen.ui.newKey.isChecked()


def test_the_language_changes_live_and_keeps_the_code(
    qtbot: QtBot, host: Host, screen: CodeScreen, languages: Languages
) -> None:
    type_code(qtbot, screen, "2pyg5")
    screen.ui.open.click()
    for language in (Language.VIETNAMESE, Language.ENGLISH):
        languages.choose(language)
        assert screen.ui.code.text() == "2pyg5"
        assert screen.ui.codeNote.words == words_of(MISTYPED)
        assert "7K2M" in screen.ui.sheet.text()


def stands_in(host: QWidget, widget: QWidget) -> bool:
    corner = widget.mapTo(host, QPoint())
    return host.rect().contains(QRect(corner, widget.size()))


@pytest.mark.parametrize("size", [USUAL, SMALL, (911, 380)], ids=str)
def test_in_a_low_window_the_words_and_the_button_can_be_reached(qtbot: QtBot, size: tuple[int, int]) -> None:
    screen = CodeScreen()
    host = Host(qtbot, screen, size)
    screen.ask(KEY_ABSENT)
    screen.refuse(KnownError(Code.SLOTS_EXCESSIVE))
    QApplication.processEvents()
    for widget in (screen.ui.refused, screen.ui.back):
        if widget is screen.ui.back:
            reach(qtbot, screen.ui.back)
        qtbot.waitUntil(lambda w=widget: stands_in(host, w))


# the start-of-day passphrase


@pytest.fixture
def day(qtbot: QtBot, languages: Languages) -> PassphraseScreen:
    languages.choose(Language.ENGLISH)
    screen = PassphraseScreen()
    screen.host = Host(qtbot, screen)  # type: ignore[attr-defined]
    screen.ask(PASSPHRASE)
    return screen


def test_the_passphrase_is_hidden_given_as_typed_and_gone_at_once(qtbot: QtBot, day: PassphraseScreen) -> None:
    assert_named(day)
    assert name_of(day.ui.passphrase) == "Start-of-day passphrase"
    assert day.ui.passphrase.echoMode() is QLineEdit.EchoMode.Password
    got: list[str] = []
    day.passphrase_given.connect(got.append)
    qtbot.keyClicks(day.ui.passphrase, " Sen hong no  ")
    press(qtbot, Qt.Key.Key_Return)
    assert got == [" Sen hong no  "]
    assert day.ui.passphrase.text() == ""
    day.ui.passphrase.undo()
    assert day.ui.passphrase.text() == ""


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(qtbot: QtBot, day: PassphraseScreen) -> None:
    got: list[str] = []
    day.passphrase_given.connect(got.append)
    day.passphrase_given.connect(lambda _: day.set_busy(True))
    qtbot.keyClicks(day.ui.passphrase, "sai")
    press(qtbot, Qt.Key.Key_Return)
    assert "being tried" in shown(day)
    qtbot.keyClicks(day.ui.passphrase, "too early")
    press(qtbot, Qt.Key.Key_Return)
    assert got == ["sai"]
    day.clear()
    error = KnownError(Code.DAY_PASSPHRASE_WRONG)
    day.refuse(error)
    assert day.ui.passphraseNote.words == words_of(error)
    assert QApplication.focusWidget() is day.ui.passphrase
    qtbot.keyClicks(day.ui.passphrase, "s")
    assert not day.ui.passphraseNote.words


def test_nothing_typed_gives_no_passphrase(qtbot: QtBot, day: PassphraseScreen) -> None:
    with qtbot.assertNotEmitted(day.passphrase_given):
        press(qtbot, Qt.Key.Key_Return)
    assert day.ui.passphraseNote.words == "Type the passphrase first."


def test_the_code_is_offered_where_there_is_one(qtbot: QtBot, day: PassphraseScreen) -> None:
    assert "the recovery code opens the data too" in shown(day)
    reach(qtbot, day.ui.code)
    with qtbot.waitSignal(day.code_asked):
        press(qtbot, Qt.Key.Key_Return)
    reach(qtbot, day.ui.folder)
    with qtbot.waitSignal(day.folder_asked):
        press(qtbot, Qt.Key.Key_Return)
    day.ask(replace(PASSPHRASE, has_recovery=False))
    assert not day.ui.code.isVisible()
    assert "recovery" not in shown(day)


def test_other_errors_are_said_and_a_language_change_keeps_the_passphrase(
    qtbot: QtBot, day: PassphraseScreen, languages: Languages
) -> None:
    day.refuse(KnownError(Code.SLOTS_DAMAGED))
    assert words_of(KnownError(Code.SLOTS_DAMAGED)) in shown(day)
    day.ui.passphrase.setText("sen")
    languages.choose(Language.VIETNAMESE)
    assert day.ui.passphrase.text() == "sen"
    assert words_of(KnownError(Code.SLOTS_DAMAGED)) in shown(day)
