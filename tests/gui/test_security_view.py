"""The recovery code of an open shop, tested and changed step by step, and its start-of-day passphrase."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.gui.chips import ChipState
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.security_view import SecurityView
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import keyslots
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.staff_desk import (
    PASSPHRASE,
    SHEET,
    Host,
    cancel,
    confirm,
    dialog,
    give_secrets,
    give_sheet,
    log,
    no_dialog,
    open_page,
)


@pytest.fixture
def code(shop: Shop, clock: FixedClock) -> str:
    give_secrets(shop)
    return give_sheet(shop, clock.now)


@pytest.fixture
def host(qtbot: QtBot, parts: Parts, code: str, languages: Languages) -> Host:
    languages.choose(Language.ENGLISH)  # words are compared here
    return open_page(qtbot, parts, "security", lambda: "In the keyring of this account.")


@pytest.fixture
def view(host: Host) -> SecurityView:
    made = host.page.ui.security
    assert isinstance(made, SecurityView)
    return made


def words(view: SecurityView) -> str:
    return " ".join(w.text() for w in view.findChildren(QLabel) if w.isVisible())


def try_code(view: SecurityView, typed: str) -> None:
    view.ui.code.setFocus()
    view.ui.code.setText(typed)
    QTest.keyClick(view.ui.code, Qt.Key.Key_Return)


def slot_bytes(shop: Shop) -> list[bytes]:
    return [(shop.folder / name).read_bytes() for name in (keyslots.SLOTS, keyslots.SLOTS_COPY)]


# what is in force


def test_the_sheet_in_force_and_the_place_of_the_key_are_told(view: SecurityView) -> None:
    assert f"Sheet {SHEET}, made on 18/11/2026" in words(view)
    assert "In the keyring of this account." in words(view)
    assert "Backups keep opening with the code of their own time." in words(view)


@pytest.mark.parametrize("written", [grouped, str.lower, lambda c: grouped(c).replace("-", " ").replace("0", "o")])
def test_the_right_code_is_said_to_open_the_file(
    view: SecurityView, shop: Shop, code: str, written: Callable[[str], str]
) -> None:
    before = slot_bytes(shop)
    try_code(view, written(code))
    assert view.ui.result.isVisible()
    assert view.ui.result.chip.state is ChipState.GRANTED
    assert view.ui.result.chip.text == "This code opens the file"
    assert SHEET in view.ui.resultWords.text()
    assert view.ui.code.text() == "", "no code stays on the screen"
    assert slot_bytes(shop) == before
    view.ui.code.setText("2")
    assert not view.ui.result.isVisible(), "said of what was typed before"


def test_a_slip_and_another_sheet_each_have_their_words(view: SecurityView, shop: Shop, code: str) -> None:
    slip = ("3" if code[0] != "3" else "4") + code[1:]
    try_code(view, slip)
    assert "typing mistake" in view.ui.codeNote.words
    assert view.ui.code.text() == slip, "it can be mended"
    try_code(view, make_code())
    assert f"number {SHEET}" in view.ui.codeNote.words
    assert not view.ui.result.isVisible()
    view.ui.code.setText("")
    assert view.ui.codeNote.words == ""
    QTest.keyClick(view.ui.code, Qt.Key.Key_Return)
    assert view.ui.codeNote.words == "Type the code from the sheet first."


def test_a_clerk_may_neither_test_nor_change_it(
    host: Host, view: SecurityView, shop: Shop, code: str, as_staff: Callable[[str], object]
) -> None:
    as_staff(CLERK)
    host.page.shown()
    assert "Only a manager may do this" in words(view)
    assert not view.ui.code.isEnabled()
    assert "Only a manager" in view.ui.fresh.toolTip()
    before = log(shop)
    host.press("F3")
    view.test()
    assert not view.renewal.is_open
    assert log(shop) == before


def test_a_demo_says_that_it_has_no_code(
    qtbot: QtBot, demo: Shop, demo_window: MainWindow, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    boss = next(m for m in demo.staff() if m.role is Role.MANAGER)
    demo.session.sign_in(boss.id, boss.name, boss.role)
    page = ManagerPage(demo_window.parts)
    qtbot.addWidget(page)
    page.show()
    page.show_section(page.ui.security)
    assert "A demo has no recovery code" in words(page.ui.security)
    assert not page.ui.security.ui.sheetNote.wrong
    assert not page.ui.security.ui.fresh.isEnabled()


def test_missing_key_files_are_said_as_such(host: Host, view: SecurityView, shop: Shop) -> None:
    for name in (keyslots.SLOTS, keyslots.SLOTS_COPY):
        (shop.folder / name).unlink()
    host.page.shown()
    assert "keyslots.json" in view.ui.sheetNote.words
    assert view.ui.sheetNote.wrong
    assert not view.ui.test.isEnabled()


# a new code


def begin(host: Host, view: SecurityView) -> tuple[str, str]:
    """The new code and its sheet's number, as shown."""
    host.press("F3")
    sheet = view.renewal.sheet
    assert sheet is not None
    return sheet.code, sheet.sheet


def write_down(host: Host, view: SecurityView) -> None:
    assert view.renewal.sheet is not None
    view.renewal.sheet.ui.written.click()
    host.press("Ctrl+S")


def type_back(view: SecurityView, typed: str) -> None:
    step = view.renewal.code
    assert step is not None
    step.ui.code.setText(typed)
    QTest.keyClick(step.ui.code, Qt.Key.Key_Return)


def test_a_new_code_from_the_sheet_to_the_passphrase(host: Host, view: SecurityView, shop: Shop, code: str) -> None:
    fresh, number = begin(host, view)
    assert grouped(fresh) in words(view).replace("\n", "")
    assert not view.ui.next.isEnabled(), "first onto paper"
    write_down(host, view)
    assert fresh not in words(view).replace("-", ""), "typed back from the paper, not from the screen"
    type_back(view, grouped(fresh).lower())
    assert number in dialog().ui.act.text()
    assert fresh not in dialog().ui.act.text().replace("-", "")
    confirm()
    assert no_dialog()
    assert log(shop)[-1] == "recovery_code.change"
    assert not view.renewal.is_open
    assert f"Sheet {number}, made on 18/11/2026" in words(view)
    assert "still the backups of its time" in view.ui.sheetNote.words
    try_code(view, fresh)
    assert view.ui.result.isVisible()
    try_code(view, code)
    assert f"number {number}" in view.ui.codeNote.words, "the one before opens the file no more"


def test_nothing_changes_before_the_passphrase(host: Host, view: SecurityView, shop: Shop, code: str) -> None:
    before, logged = slot_bytes(shop), log(shop)
    fresh, _number = begin(host, view)
    write_down(host, view)
    type_back(view, fresh)
    cancel()
    assert (slot_bytes(shop), log(shop)) == (before, logged)
    assert view.renewal.is_open, "it can be confirmed after all"
    host.press("Ctrl+S")
    confirm("sai rồi nhé")
    assert slot_bytes(shop) == before
    confirm(PASSPHRASE)
    assert slot_bytes(shop) != before


def test_a_code_of_another_sheet_goes_no_further(host: Host, view: SecurityView, code: str) -> None:
    fresh, number = begin(host, view)
    write_down(host, view)
    for typed, says in ((code, f"not the one of sheet {number}"), (fresh[:-1], "typing mistake")):
        type_back(view, typed)
        assert no_dialog()
        assert view.renewal.code is not None
        assert says in view.renewal.code.ui.codeNote.words
    host.press("Esc")
    assert grouped(fresh) in words(view).replace("\n", ""), "back to the same code"


def test_leaving_halfway_asks_and_forgets_the_code(
    host: Host, view: SecurityView, shop: Shop, answers: Answers, code: str
) -> None:
    before = slot_bytes(shop)
    first, _number = begin(host, view)
    answers.yes = False
    host.press("Alt+1")
    assert view.isVisible()
    assert view.renewal.is_open
    answers.yes = True
    host.press("Esc")
    assert not view.renewal.is_open
    assert "stays in force" in answers.asked[-1].consequence
    assert first not in words(view).replace("-", "")
    assert slot_bytes(shop) == before
    assert begin(host, view)[0] != first, "a code that was left is never shown again"


def test_a_lock_keeps_nothing_of_a_new_code(host: Host, view: SecurityView) -> None:
    fresh, _number = begin(host, view)
    assert fresh not in str(host.page.kept())


def test_the_paper_goes_to_the_printer_that_was_chosen(
    host: Host, view: SecurityView, shop: Shop, languages: Languages, theme: Theme
) -> None:
    preferences = Preferences(shop.folder)
    preferences.set_printer(Paper.RECOVERY_SHEET, "HP kho")
    host.page.join(preferences, languages, theme)
    printed: list[tuple[str, str]] = []

    def print_pages(_parent: object, _pages: object, _size: object, title: str, printer: str) -> str:
        printed.append((title, printer))
        return printer

    view.renewal.print_pages = print_pages
    begin(host, view)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert printed == [("Recovery sheet", "HP kho")]
    assert view.ui.next.isEnabled()
    assert QApplication.focusWidget() is view.ui.next


def test_the_pdf_holds_the_new_code_and_never_lies_beside_the_data(
    host: Host, view: SecurityView, shop: Shop, tmp_path: Path
) -> None:
    chosen = [str(shop.folder / "tờ.pdf"), str(tmp_path / "tờ.pdf")]
    view.renewal.choose_file = lambda *_asked: (chosen.pop(0), "")
    fresh, number = begin(host, view)
    assert view.renewal.sheet is not None
    view.renewal.sheet.ui.save.click()
    assert not (shop.folder / "tờ.pdf").exists()
    assert not view.ui.next.isEnabled()
    view.renewal.sheet.ui.save.click()
    text = PdfReader(tmp_path / "tờ.pdf").pages[0].extract_text().replace("\n", "").replace("\t", " ")
    assert all(group in text for group in grouped(fresh).split("-"))
    assert number in text
    assert shop.name in text
    assert "18/11/2026" in text


def test_a_disk_that_refuses_is_said_and_the_code_before_stays(
    host: Host, view: SecurityView, shop: Shop, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_written: object) -> None:
        raise KnownError(Code.DISK_FULL)

    fresh, _number = begin(host, view)
    write_down(host, view)
    monkeypatch.setattr(keyslots, "stage_slots", full)
    type_back(view, fresh)
    confirm()
    assert "disk is full" in view.ui.problem.words
    assert view.renewal.is_open
    assert "recovery_code.change" not in log(shop)
    shop.desk(Lane.WRITE).recovery.test(code)


def test_a_live_change_of_language_keeps_the_code(host: Host, view: SecurityView, languages: Languages) -> None:
    fresh, _number = begin(host, view)
    languages.choose(Language.VIETNAMESE)
    languages.choose(Language.ENGLISH)
    assert grouped(fresh) in words(view).replace("\n", "")
    assert view.ui.step.text() == "The recovery sheet"


def test_everything_has_a_name_for_a_screen_reader(host: Host, view: SecurityView) -> None:
    assert_named(view)
    begin(host, view)
    assert_named(view)
    write_down(host, view)
    assert_named(view)


# the start-of-day passphrase

DAY = "do chieu sang song"


@pytest.fixture
def ringless(host: Host, view: SecurityView, shop: Shop) -> SecurityView:
    """The view of a shop that was opened by its code, on a PC without a keyring."""
    shop.key_kept = KeyKept.CODE
    host.page.shown()
    return view


def type_day(view: SecurityView, first: str, again: str) -> None:
    for field, typed in ((view.ui.dayFirst, first), (view.ui.dayAgain, again)):
        field.setFocus()
        field.setText("")
        QTest.keyClicks(field, typed)
    QTest.keyClick(view.ui.dayAgain, Qt.Key.Key_Return)


def day_slot(shop: Shop) -> keyslots.Slot | None:
    return keyslots.read_slots(shop.folder).of("passphrase")


def opens(shop: Shop, typed: str) -> bool:
    slots, slot = keyslots.read_slots(shop.folder), day_slot(shop)
    assert slot is not None
    try:
        return keyslots.unseal(slot, typed, slots.shop_id, slots.generation) == shop.data_key
    except KnownError:
        return False


def test_with_the_key_in_the_keyring_no_passphrase_is_offered(host: Host, view: SecurityView, shop: Shop) -> None:
    assert not view.ui.day.isVisible()
    view.day.set()
    assert no_dialog()
    shop.key_kept = KeyKept.PASSPHRASE
    host.page.shown()
    assert view.ui.day.isVisible()


def test_a_passphrase_is_set_after_the_manager_s_own(ringless: SecurityView, shop: Shop) -> None:
    ui = ringless.ui
    assert "the recovery code was asked" in ui.dayWords.text()
    assert ui.setDay.text() == "Set the start-of-day passphrase…"
    type_day(ringless, DAY, DAY)
    assert DAY not in dialog().ui.act.text()
    confirm()
    assert no_dialog()
    assert opens(shop, DAY)
    assert log(shop)[-1] == "day_passphrase.set"
    assert (ui.dayFirst.text(), ui.dayAgain.text()) == ("", ""), "nothing of it stays on the screen"
    assert ui.dayResult.isVisible()
    assert ui.dayResult.chip.text == "The start-of-day passphrase is set"
    assert ui.setDay.text() == "Change the start-of-day passphrase…"
    assert shop.key_kept is KeyKept.PASSPHRASE
    QTest.keyClicks(ui.dayFirst, "m")
    assert not ui.dayResult.isVisible(), "said of the one before"


def test_what_is_wrong_is_said_beside_its_field_before_anybody_is_asked(ringless: SecurityView, shop: Shop) -> None:
    ui = ringless.ui
    type_day(ringless, "ngan", "ngan")
    assert ui.dayNote.wrong
    assert "8" in ui.dayNote.words
    assert QApplication.focusWidget() is ui.dayFirst
    type_day(ringless, DAY, DAY + "s")
    assert (ui.dayNote.words, ui.dayAgainNote.wrong) == ("", True)
    assert QApplication.focusWidget() is ui.dayAgain
    assert no_dialog()
    QTest.keyClicks(ui.dayAgain, "x")
    assert ui.dayAgainNote.words == ""
    assert day_slot(shop) is None


def test_a_cancel_or_a_wrong_own_passphrase_sets_nothing(ringless: SecurityView, shop: Shop) -> None:
    before = slot_bytes(shop)
    type_day(ringless, DAY, DAY)
    confirm("sai rồi nhé")
    cancel()
    assert slot_bytes(shop) == before
    assert ringless.ui.dayFirst.text() == DAY, "it can be confirmed after all"
    assert not ringless.ui.dayResult.isVisible()


def test_leaving_forgets_the_typed_passphrase(host: Host, ringless: SecurityView) -> None:
    type_day(ringless, DAY, "khac")
    assert ringless.ui.dayAgainNote.wrong
    host.press("Alt+1")
    assert (ringless.ui.dayFirst.text(), ringless.ui.dayAgain.text()) == ("", "")
    assert ringless.ui.dayAgainNote.words == ""


def test_a_full_disk_is_said_below_the_button(
    ringless: SecurityView, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_written: object) -> None:
        raise KnownError(Code.DISK_FULL)

    monkeypatch.setattr(keyslots, "stage_slots", full)
    type_day(ringless, DAY, DAY)
    confirm()
    assert "disk is full" in ringless.ui.dayProblem.words
    assert day_slot(shop) is None
    assert not ringless.ui.dayResult.isVisible()


def test_a_clerk_sees_why_no_passphrase_can_be_set(
    host: Host, ringless: SecurityView, as_staff: Callable[[str], object]
) -> None:
    as_staff(CLERK)
    host.page.shown()
    ui = ringless.ui
    assert [w.isEnabled() for w in (ui.dayFirst, ui.dayAgain, ui.setDay)] == [False, False, False]
    assert "Only a manager" in ui.setDay.toolTip()
    ringless.day.set()
    assert no_dialog()


def test_the_block_has_names_and_is_reached_by_tab(ringless: SecurityView) -> None:
    ui = ringless.ui
    assert_named(ringless)
    ui.fresh.setFocus()
    for field in (ui.dayFirst, ui.dayAgain, ui.setDay):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field
