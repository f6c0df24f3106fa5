"""The first run as a shop's people go through it: by keys alone, with every refusal, and nothing lost or made early."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import FoundingRequest
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run import FirstRun, Outside
from kingoil_desk.gui.first_run_step import Step
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.theme import Scheme, Theme
from tests.gui.conftest import Answers, assert_named, name_of
from tests.gui.founding import FakeFounding

Key = Qt.Key
PASSPHRASE = "ba con vịt vàng"
DAY_PASSPHRASE = "mở cửa hàng sớm"
NO_KEYRING = KnownError(Code.KEYRING_ABSENT)


@dataclass
class World:
    """What the system's own dialogs answer: the folder and file chosen next, and what was printed."""

    folder: str = ""
    file: str = ""
    printer: str | None = "Máy in quầy"
    fails: KnownError | None = None
    printed: list[str] = field(default_factory=list)

    def choose_folder(self, _parent: QWidget, _title: str, _begin: str) -> str:
        return self.folder

    def choose_file(self, _parent: QWidget, _title: str, _name: str, _kinds: str) -> tuple[str, str]:
        return self.file, ""

    def print_pages(self, _parent: object, _pages: object, _size: object, title: str) -> str | None:
        if self.fails is not None:
            raise self.fails
        self.printed.append(title)
        return self.printer


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def founding(tmp_path: Path) -> FakeFounding:
    return FakeFounding(tmp_path / "KingOilDesk")


@pytest.fixture
def make(
    qtbot: QtBot, founding: FakeFounding, world: World, answers: Answers, languages: Languages
) -> Iterator[Callable[..., FirstRun]]:
    """Makes the wizard in a window of its own, active and with its one focus ring."""

    def made(*, inline: bool = True) -> FirstRun:
        outside = Outside(world.choose_folder, world.choose_file, world.print_pages)
        wizard = FirstRun(
            founding,
            lambda: "18/11/2026",
            answers,
            languages.current,
            outside=outside,
            beside=Beside(inline=inline),
        )
        wizard.language_chosen.connect(languages.choose)
        qtbot.addWidget(wizard)
        FocusRing(wizard)
        wizard.resize(1366, 768)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is wizard.ui.next)
        return wizard

    yield made
    founding.wait.set()


@pytest.fixture
def wizard(make: Callable[..., FirstRun]) -> FirstRun:
    return make()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)


def type_in(text: str) -> None:
    """As a Vietnamese input method hands it over: letters that no single key has."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focus(), letter)
            continue
        composed = QInputMethodEvent()
        composed.setCommitString(letter)
        QApplication.sendEvent(focus(), composed)


def type_over(text: str) -> None:
    QTest.keyClick(focus(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in(text)


def go_to_place(wizard: FirstRun) -> None:
    press(Key.Key_Return)
    type_in("Dầu Ẩn")
    press(Key.Key_Return)
    assert wizard.present is wizard.place


def go_to_account(wizard: FirstRun) -> None:
    go_to_place(wizard)
    press(Key.Key_Return)
    assert wizard.present is wizard.account


def go_to_sheet(wizard: FirstRun) -> None:
    go_to_account(wizard)
    type_in("Chị Ngọc")
    press(Key.Key_Tab)
    type_in(PASSPHRASE)
    press(Key.Key_Tab, Key.Key_Tab)
    type_in(PASSPHRASE)
    press(Key.Key_Return)
    if wizard.present is wizard.day:
        type_in(DAY_PASSPHRASE)
        press(Key.Key_Tab, Key.Key_Tab)
        type_in(DAY_PASSPHRASE)
        press(Key.Key_Return)
    assert wizard.present is wizard.sheet


def go_to_code(wizard: FirstRun) -> None:
    go_to_sheet(wizard)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space, Key.Key_Return)
    assert wizard.present is wizard.code


def shown_words(wizard: FirstRun) -> str:
    words = " ".join(label.text() for label in wizard.findChildren(QLabel) if label.isVisible())
    return words.replace("-\n", "-")  # a code too wide for its page is broken as on paper


# from the start to the end


def test_a_shop_is_set_up_by_keys_alone(
    wizard: FirstRun, founding: FakeFounding, world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    heard: list[Path] = []
    wizard.founded.connect(heard.append)
    press(Key.Key_Return)
    type_in("  Dầu  Ẩm Ấm ")
    press(Key.Key_Tab)
    type_in("0236 3 123 456")
    press(Key.Key_Return, Key.Key_Return)
    type_in("Chị Ngọc")
    press(Key.Key_Tab)
    type_in(PASSPHRASE)
    press(Key.Key_Tab, Key.Key_Tab)
    type_in(PASSPHRASE)
    press(Key.Key_Return)
    assert wizard.present is wizard.sheet
    code, sheet = founding.codes[0]
    assert grouped(code) in shown_words(wizard)
    press(Key.Key_Return)  # the focus is on Print
    assert len(world.printed) == 1
    press(Key.Key_Return)  # and now on Next: a second Enter prints nothing again
    assert len(world.printed) == 1
    assert wizard.present is wizard.code
    type_in(grouped(code).lower().replace("0", "o").replace("1", "l").replace("-", " "))
    assert founding.asked == []
    assert list(tmp_path.iterdir()) == []
    press(Key.Key_Return)
    assert heard == [tmp_path / "KingOilDesk"]
    assert founding.asked == [
        FoundingRequest(
            folder=tmp_path / "KingOilDesk",
            details=ShopDetails("Dầu Ẩm Ấm", "0236 3 123 456"),
            manager="Chị Ngọc",
            passphrase=PASSPHRASE,
            code=code,
            sheet=sheet,
            day_passphrase=None,
        )
    ]
    assert len(founding.codes) == 1


def test_without_a_keyring_the_day_passphrase_is_asked_and_said_why(
    make: Callable[..., FirstRun], founding: FakeFounding
) -> None:
    founding.keyring_words = NO_KEYRING
    wizard = make()
    assert wizard.day in wizard.steps()
    go_to_code(wizard)
    press(Key.Key_Escape, Key.Key_Escape)
    assert wizard.present is wizard.day
    assert words_of(NO_KEYRING) in shown_words(wizard)
    press(Key.Key_Return, Key.Key_Return)
    assert wizard.present is wizard.code
    type_in(founding.codes[0][0])
    press(Key.Key_Return)
    assert founding.asked[0].day_passphrase == DAY_PASSPHRASE


def test_with_a_keyring_no_day_passphrase_is_asked(wizard: FirstRun) -> None:
    assert wizard.day not in wizard.steps()
    go_to_sheet(wizard)


def test_secrets_are_out_of_the_fields_once_the_shop_is_made(wizard: FirstRun, founding: FakeFounding) -> None:
    go_to_code(wizard)
    code = founding.codes[0][0]
    type_in(code)
    press(Key.Key_Return)
    held = [w.text() for w in wizard.findChildren(QLineEdit)] + [w.text() for w in wizard.findChildren(QLabel)]
    assert not any(secret in text for text in held for secret in (PASSPHRASE, code, grouped(code)))
    assert wizard.leave()


def test_no_secret_shows_in_the_requests_repr(wizard: FirstRun, founding: FakeFounding) -> None:
    founding.keyring_words = NO_KEYRING
    go_to_code(wizard)
    shown = repr(wizard.request())
    assert not any(secret in shown for secret in (PASSPHRASE, DAY_PASSPHRASE, founding.codes[0][0]))


# refusals, each beside its field


def complaint(step: Step) -> tuple[str, QWidget]:
    """What the page says is wrong, and the field with the focus, whose description says the same."""
    assert step._complaint is not None
    note = step._complaint[0]
    assert note.isVisible()
    assert note.wrong
    assert focus().accessibleDescription() == note.words
    assert focus().property("state") == "error"
    return note.words, focus()


def test_a_shop_needs_a_name(wizard: FirstRun) -> None:
    press(Key.Key_Return, Key.Key_Tab)
    type_in("0905")
    press(Key.Key_Return)
    words, where = complaint(wizard.shop)
    assert words == words_of(KnownError(Code.SHOP_NAME_NEEDED))
    assert where is wizard.shop.ui.name
    assert wizard.shop.ui.phone.text() == "0905"
    type_in("Dầu")
    press(Key.Key_Return)
    assert wizard.present is wizard.place


def test_a_text_too_long_is_said_beside_its_own_field(wizard: FirstRun) -> None:
    press(Key.Key_Return)
    type_in("Dầu")
    wizard.shop.ui.email.setText("x" * 201)
    press(Key.Key_Return)
    _, where = complaint(wizard.shop)
    assert where is wizard.shop.ui.email


def test_a_folder_is_refused_as_soon_as_it_is_chosen_and_again_on_next(
    wizard: FirstRun, founding: FakeFounding, world: World, tmp_path: Path
) -> None:
    go_to_place(wizard)
    synced = tmp_path / "OneDrive"
    founding.synced.add(synced)
    world.folder = str(synced)
    press(Key.Key_Tab, Key.Key_Return)  # Choose another folder…
    refused = words_of(KnownError(Code.PLACE_SYNCED, folder=str(synced), by="OneDrive"))
    words, where = complaint(wizard.place)
    assert words == refused
    assert where is wizard.place.ui.folder
    press(Key.Key_Return)
    assert complaint(wizard.place)[0] == refused
    assert wizard.present is wizard.place
    wizard.place.ui.usual.click()
    assert wizard.place.folder == founding.default_folder
    press(Key.Key_Return)
    assert wizard.present is wizard.account


def test_a_chosen_folder_that_is_not_empty_gets_a_folder_inside(
    wizard: FirstRun, founding: FakeFounding, world: World, tmp_path: Path
) -> None:
    go_to_place(wizard)
    founding.full.add(tmp_path / "Tài liệu")
    world.folder = str(tmp_path / "Tài liệu")
    press(Key.Key_Tab, Key.Key_Return)
    assert wizard.place.folder == tmp_path / "Tài liệu" / "KingOilDesk"
    assert wizard.place.ui.folderNote.isVisible()
    assert not wizard.place.ui.folderNote.wrong
    press(Key.Key_Return)
    assert wizard.present is wizard.account


@pytest.mark.parametrize("typed", ["", "   ", "dữ liệu", "./x"])
def test_a_path_that_is_not_whole_is_refused(wizard: FirstRun, typed: str) -> None:
    go_to_place(wizard)
    type_over(typed or " ")
    press(Key.Key_Return)
    complaint(wizard.place)
    assert wizard.present is wizard.place


def test_cancelling_the_choice_changes_nothing(wizard: FirstRun, founding: FakeFounding) -> None:
    go_to_place(wizard)
    press(Key.Key_Tab, Key.Key_Return)
    assert wizard.place.folder == founding.default_folder


def test_the_managers_name_and_passphrases_are_checked_one_by_one(wizard: FirstRun) -> None:
    go_to_account(wizard)
    ui = wizard.account.ui
    press(Key.Key_Return)
    assert complaint(wizard.account) == (words_of(KnownError(Code.STAFF_NAME_NEEDED)), ui.name)
    type_in("Chị Ngọc")
    press(Key.Key_Tab)
    type_in("vịt")
    press(Key.Key_Return)
    assert complaint(wizard.account) == (words_of(KnownError(Code.PASSPHRASE_SHORT, least=8)), ui.first)
    type_in("password")  # over the selected text
    press(Key.Key_Return)
    assert complaint(wizard.account) == (words_of(KnownError(Code.PASSPHRASE_COMMON)), ui.first)
    type_in(PASSPHRASE)
    press(Key.Key_Tab, Key.Key_Tab)
    type_in(PASSPHRASE[:-1])
    press(Key.Key_Return)
    assert complaint(wizard.account) == (words_of(KnownError(Code.PASSPHRASES_DIFFER)), ui.again)
    type_in(PASSPHRASE)
    press(Key.Key_Return)
    assert wizard.present is wizard.sheet


def test_the_day_passphrase_is_checked(make: Callable[..., FirstRun], founding: FakeFounding) -> None:
    founding.keyring_words = NO_KEYRING
    wizard = make()
    go_to_sheet(wizard)
    press(Key.Key_Escape)
    ui = wizard.day.ui
    type_over("abc")
    press(Key.Key_Return)
    assert complaint(wizard.day) == (words_of(KnownError(Code.PASSPHRASE_SHORT, least=8)), ui.first)
    type_in("trời mưa to quá")
    press(Key.Key_Return)
    assert complaint(wizard.day) == (words_of(KnownError(Code.PASSPHRASES_DIFFER)), ui.again)


def test_what_is_typed_is_hidden_until_it_is_shown(wizard: FirstRun) -> None:
    go_to_account(wizard)
    press(Key.Key_Tab)
    type_in(PASSPHRASE)
    ui = wizard.account.ui
    assert PASSPHRASE not in ui.first.displayText()
    before = name_of(ui.show)
    press(Key.Key_Tab, Key.Key_Space)
    assert ui.first.displayText() == PASSPHRASE
    assert name_of(ui.show) != before
    press(Key.Key_Return)
    assert PASSPHRASE not in ui.first.displayText()
    assert wizard.present is wizard.account


# the sheet and its code


def test_next_waits_until_the_code_is_on_paper(wizard: FirstRun, world: World) -> None:
    go_to_sheet(wizard)
    button = wizard.ui.next
    assert not button.isEnabled()
    assert button.toolTip()
    world.printer = None  # the dialog is cancelled
    press(Key.Key_Return)
    assert not button.isEnabled()
    world.fails = KnownError(Code.PRINTER_FAILED)
    press(Key.Key_Return)
    assert not button.isEnabled()
    assert wizard.sheet.ui.done.words == words_of(KnownError(Code.PRINTER_FAILED))
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space)  # written down by hand
    assert button.isEnabled()
    press(Key.Key_Space)
    assert not button.isEnabled()
    press(Key.Key_Return)
    assert wizard.present is wizard.sheet


def test_a_saved_pdf_holds_the_code_and_nothing_else_that_was_typed(
    wizard: FirstRun, founding: FakeFounding, world: World, tmp_path: Path
) -> None:
    go_to_sheet(wizard)
    (tmp_path / "stick").mkdir()
    world.file = str(tmp_path / "stick" / "phiếu")
    press(Key.Key_Tab, Key.Key_Return)
    text = PdfReader(tmp_path / "stick" / "phiếu.pdf").pages[0].extract_text()
    code, sheet = founding.codes[0]
    assert grouped(code) in "".join(text.split())
    assert sheet in text
    assert not any(secret in " ".join(text.split()) for secret in (PASSPHRASE, "Chị Ngọc", str(tmp_path)))
    assert PASSPHRASE.encode() not in (tmp_path / "stick" / "phiếu.pdf").read_bytes()
    assert "phiếu.pdf" in wizard.sheet.ui.done.words
    press(Key.Key_Return)
    assert wizard.present is wizard.code


def test_a_pdf_that_cannot_be_written_is_said(wizard: FirstRun, world: World, tmp_path: Path) -> None:
    go_to_sheet(wizard)
    world.file = str(tmp_path / "missing" / "sheet.pdf")
    press(Key.Key_Tab, Key.Key_Return)
    assert wizard.sheet.ui.done.words == words_of(KnownError(Code.PDF_NOT_WRITTEN, folder=str(tmp_path / "missing")))
    assert not wizard.ui.next.isEnabled()


def test_no_pdf_of_the_code_goes_into_the_folder_that_it_opens(
    wizard: FirstRun, founding: FakeFounding, world: World
) -> None:
    go_to_sheet(wizard)
    founding.default_folder.mkdir()
    world.file = str(founding.default_folder / "sheet.pdf")
    press(Key.Key_Tab, Key.Key_Return)
    assert wizard.sheet.ui.done.wrong
    assert not wizard.ui.next.isEnabled()
    assert list(founding.default_folder.iterdir()) == []


def test_a_sheet_with_the_shops_old_name_is_asked_for_again(
    wizard: FirstRun, founding: FakeFounding, world: World
) -> None:
    go_to_sheet(wizard)
    press(Key.Key_Return)
    assert wizard.ui.next.isEnabled()
    sent = wizard.sheet.ui.done.words
    press(*[Key.Key_Escape] * 3)
    assert wizard.present is wizard.shop
    type_over("Dầu Khác")
    press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert wizard.present is wizard.sheet
    assert not wizard.ui.next.isEnabled()
    assert wizard.sheet.ui.done.words not in ("", sent)  # says why
    press(Key.Key_Return)
    assert len(world.printed) == 2
    assert wizard.ui.next.isEnabled()
    assert wizard.sheet.paper().shop_name == "Dầu Khác"
    assert len(founding.codes) == 1  # still the one code


def test_the_code_is_typed_back_without_being_seen(wizard: FirstRun, founding: FakeFounding) -> None:
    go_to_code(wizard)
    code, sheet = founding.codes[0]
    assert sheet in shown_words(wizard)
    assert not any(group in shown_words(wizard) for group in grouped(code).split("-"))
    slip = code[:-1] + ("7" if code[-1] != "7" else "8")
    for typed in ("", code[:24], slip, code + "0", "Ầ" * 25):
        type_over(typed or " ")
        press(Key.Key_Return)
        assert complaint(wizard.code)[0] == words_of(KnownError(Code.CODE_MISTYPED))
    other = make_code()
    type_over(other)
    press(Key.Key_Return)
    words, _ = complaint(wizard.code)
    assert words != words_of(KnownError(Code.CODE_MISTYPED))
    assert sheet in words
    assert wizard.code.ui.code.text() == other
    press(Key.Key_Escape)
    assert grouped(code) in shown_words(wizard)
    assert founding.asked == []


# back and forth, leaving


def test_going_back_keeps_everything_that_was_typed(wizard: FirstRun, founding: FakeFounding, world: World) -> None:
    go_to_code(wizard)
    type_in("2PYG5")
    code = founding.codes[0][0]
    press(*[Key.Key_Escape] * 6)
    assert wizard.present is wizard.welcome
    press(Key.Key_Escape)  # nothing is before it
    assert wizard.present is wizard.welcome
    press(*[Key.Key_Return] * 4)
    assert wizard.present is wizard.sheet
    assert wizard.sheet.code == code
    assert grouped(code) in shown_words(wizard)
    press(Key.Key_Return)  # it was written down already, so Enter goes on and prints nothing
    assert world.printed == []
    assert wizard.code.ui.code.text() == "2PYG5"
    request = wizard.request()
    assert (request.details.name, request.manager, request.passphrase) == ("Dầu Ẩn", "Chị Ngọc", PASSPHRASE)


def test_closing_asks_once_something_was_begun(wizard: FirstRun, answers: Answers, founding: FakeFounding) -> None:
    assert wizard.leave()
    assert answers.asked == []
    press(Key.Key_Return)
    type_in("D")
    answers.yes = False
    assert not wizard.leave()
    assert wizard.shop.ui.name.text() == "D"
    assert answers.asked[0].danger
    answers.yes = True
    assert wizard.leave()
    assert len(answers.asked) == 2
    assert founding.asked == []


def test_the_demo_and_another_folder_are_asked_for_from_the_first_page(
    wizard: FirstRun, world: World, answers: Answers, tmp_path: Path
) -> None:
    heard: list[object] = []
    wizard.demo_asked.connect(lambda: heard.append("demo"))
    wizard.folder_asked.connect(heard.append)
    wizard.welcome.ui.demo.setFocus()
    press(Key.Key_Return, Key.Key_Tab, Key.Key_Return)  # the folder's choice is cancelled
    assert heard == ["demo"]
    world.folder = str(tmp_path)
    press(Key.Key_Return)
    assert heard == ["demo", tmp_path]
    wizard.shop.ui.name.setText("Dầu")
    answers.yes = False
    press(Key.Key_Return)
    assert len(heard) == 2
    assert len(answers.asked) == 1


# making it


def test_the_window_lives_while_the_shop_is_made_and_does_not_close(
    make: Callable[..., FirstRun], founding: FakeFounding, answers: Answers, qtbot: QtBot
) -> None:
    wizard = make(inline=False)
    go_to_code(wizard)
    type_in(founding.codes[0][0])
    founding.wait.clear()
    press(Key.Key_Return)
    assert wizard.present is wizard.making
    qtbot.waitUntil(lambda: len(founding.asked) == 1)
    assert not wizard.ui.back.isVisible()
    assert not wizard.ui.next.isVisible()
    press(Key.Key_Escape, Key.Key_Return)
    assert wizard.present is wizard.making
    assert not wizard.leave()
    assert answers.asked == []
    with qtbot.waitSignal(wizard.founded, timeout=10_000) as heard:
        founding.wait.set()
    assert heard.args == [founding.default_folder]
    assert len(founding.asked) == 1
    assert wizard.leave()


@pytest.mark.parametrize(
    ("error", "page"),
    [
        (KnownError(Code.PROFILE_EXISTS, folder="x"), "place"),
        (KnownError(Code.DISK_FULL), "place"),
        (KnownError(Code.PASSPHRASE_COMMON), "account"),
        (KnownError(Code.STAFF_NAME_NEEDED), "account"),
        (KnownError(Code.SHOP_NAME_NEEDED), "shop"),
    ],
)
def test_a_refusal_comes_back_to_its_page_with_everything_typed(
    wizard: FirstRun, founding: FakeFounding, error: KnownError, page: str
) -> None:
    go_to_code(wizard)
    type_in(founding.codes[0][0])
    founding.refuses = error
    press(Key.Key_Return)
    step = getattr(wizard, page)
    assert wizard.present is step
    assert complaint(step)[0] == words_of(error)
    while wizard.present is not wizard.code:
        wizard.ui.next.click()
    wizard.ui.next.click()
    assert founding.asked[0] == founding.asked[1]


def test_a_refusal_of_the_keyring_is_said_on_the_last_page_and_can_be_tried_again(
    wizard: FirstRun, founding: FakeFounding, qtbot: QtBot
) -> None:
    heard: list[Path] = []
    wizard.founded.connect(heard.append)
    go_to_code(wizard)
    type_in(founding.codes[0][0])
    founding.refuses = KnownError(Code.KEYRING_LOCKED)
    press(Key.Key_Return)
    assert wizard.present is wizard.making
    assert wizard.making.ui.problem.words == words_of(KnownError(Code.KEYRING_LOCKED))
    press(Key.Key_Escape)
    assert wizard.present is wizard.code
    founding.refuses = KnownError(Code.KEYRING_SILENT)
    press(Key.Key_Return)
    assert wizard.making.ui.problem.words == words_of(KnownError(Code.KEYRING_SILENT))
    press(Key.Key_Return)
    assert heard == [founding.default_folder]
    assert len(founding.asked) == 3


def test_a_keyring_that_goes_away_meanwhile_leads_to_the_day_passphrase(
    wizard: FirstRun, founding: FakeFounding
) -> None:
    go_to_code(wizard)
    type_in(founding.codes[0][0])
    founding.refuses = founding.keyring_words = NO_KEYRING
    press(Key.Key_Return)
    assert wizard.present is wizard.day
    assert words_of(NO_KEYRING) in shown_words(wizard)
    assert focus() is wizard.day.ui.first


def test_a_bug_is_raised_where_the_program_meets_it_and_the_way_goes_on(
    make: Callable[..., FirstRun], founding: FakeFounding, qtbot: QtBot
) -> None:
    wizard = make(inline=False)
    go_to_code(wizard)
    type_in(founding.codes[0][0])
    founding.found = lambda _request: 1 / 0  # type: ignore[assignment, method-assign]
    with qtbot.captureExceptions() as met:
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: bool(met))
    assert met[0][0] is ZeroDivisionError
    assert wizard.present is wizard.code
    assert wizard.leave()  # asks, and is answered yes


# language, names, room


def test_the_language_changes_at_once_and_keeps_what_was_typed(wizard: FirstRun, languages: Languages) -> None:
    press(Key.Key_Return)
    type_in("Dầu")
    wizard.shop.ui.phone.setText("9" * 201)
    press(Key.Key_Return)
    before = complaint(wizard.shop)[0]
    press(Key.Key_Escape)
    wizard.welcome.ui.english.setFocus()
    press(Key.Key_Return)
    assert languages.current is Language.ENGLISH
    assert wizard.ui.title.text() == "Set up this shop"
    assert wizard.ui.next.text() == "Set up this shop"
    assert wizard.welcome.ui.english.isChecked()
    assert not wizard.welcome.ui.vietnamese.isChecked()
    assert (wizard.shop.ui.name.text(), wizard.shop.ui.phone.text()) == ("Dầu", "9" * 201)
    assert wizard.shop.ui.phoneNote.words.startswith("Phone: 201 characters are too many")
    assert not before.startswith("Phone")
    assert wizard.sheet.paper().language is Language.ENGLISH


def each_page(wizard: FirstRun) -> Iterator[Step]:
    wizard.sheet.entered()
    for step in wizard.steps():
        wizard._show(step)
        QApplication.processEvents()
        yield step


def test_every_page_has_names_and_says_which_step_it_is(make: Callable[..., FirstRun], founding: FakeFounding) -> None:
    founding.keyring_words = NO_KEYRING
    wizard = make()
    titles = set()
    for number, step in enumerate(each_page(wizard), 1):
        assert_named(wizard)
        assert wizard.ui.steps.present == step.label()
        assert str(number) in name_of(wizard.ui.steps)
        assert step.label() in name_of(wizard.ui.steps)
        titles.add(wizard.ui.title.text())
    assert len(titles) == 8


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (911, 512), (640, 480)])
def test_everything_can_be_reached_in_a_small_window(
    make: Callable[..., FirstRun], founding: FakeFounding, theme: Theme, scheme: Scheme, width: int, height: int
) -> None:
    """Nothing is wider than its page, the buttons stay in the window, and the focus is scrolled into sight."""
    founding.keyring_words = NO_KEYRING
    theme.choose(scheme)
    wizard = make()
    wizard.resize(width, height)
    QApplication.processEvents()
    assert (wizard.width(), wizard.height()) == (width, height)
    for step in each_page(wizard):
        room = wizard._areas[step].viewport()
        assert step.width() <= room.width(), step
        for child in step.findChildren(QWidget):
            if child.isVisible() and child.parentWidget() is step:
                assert child.geometry().right() < step.width(), child
        corner = wizard.ui.next.mapTo(wizard, wizard.ui.next.rect().bottomRight())
        assert wizard.rect().contains(corner)
        for stop in step.findChildren(QLineEdit):
            stop.setFocus()
            step.show_field(stop)
            QApplication.processEvents()
            assert room.rect().intersects(stop.rect().translated(stop.mapTo(room, stop.rect().topLeft())))


@pytest.mark.parametrize("width", [1366, 640])
def test_the_widest_code_is_whole_on_screen(wizard: FirstRun, founding: FakeFounding, width: int) -> None:
    founding.new_code = lambda: ("W" * 25, "7K2M")  # type: ignore[method-assign]
    wizard.resize(width, 600)
    go_to_sheet(wizard)
    QApplication.processEvents()
    label = wizard.sheet.ui.code
    wizard.resize(width + 1, 600)
    QApplication.processEvents()
    assert label.text().replace("\n", "") == grouped("W" * 25)
    assert max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n")) <= label.width()
    assert label.height() >= label.fontMetrics().lineSpacing() * (1 + label.text().count("\n"))


def test_tab_goes_down_the_page_to_the_buttons_and_round_again(wizard: FirstRun) -> None:
    press(Key.Key_Return)
    ui = wizard.shop.ui
    order: list[QWidget] = []
    for _ in range(7):
        order.append(focus())
        press(Key.Key_Tab)
    assert order == [ui.name, ui.phone, ui.email, ui.address, ui.website, wizard.ui.back, wizard.ui.next]
    assert focus() is ui.name
