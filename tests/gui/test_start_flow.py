"""The way to an open shop: each finding's screen, what its buttons lead to, and answers that come late."""

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found
from kingoil_desk.gui.code_screen import CodeScreen
from kingoil_desk.gui.desk_window import DeskWindow
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run import FirstRun
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.passphrase_screen import PassphraseScreen
from kingoil_desk.gui.start_flow import StartFlow
from kingoil_desk.gui.start_screen import StartScreen
from kingoil_desk.service.shop import Shop
from kingoil_desk.service.start_up import StartUp
from tests.service import founded as shops
from tests.service.founded import CODE, DAY_PASSPHRASE, Founded

PATIENCE_MS = 15_000
Key = Qt.Key


@dataclass
class Held:
    """A real start-up whose next steps wait until they are let go, or fail."""

    real: StartUp
    go: threading.Event
    bugs: list[Exception]
    looks: list[Path]
    made: list[Shop]

    @property
    def folder(self) -> Path:
        return self.real.folder

    def _wait(self) -> None:
        assert self.go.wait(20)
        if self.bugs:
            raise self.bugs.pop()

    def begin(self) -> object:
        self.looks.append(self.folder)
        self._wait()
        return self.real.begin()

    def open_with_code(self, code: str, *, new_key: bool = False) -> Shop:
        self._wait()
        self.made.append(self.real.open_with_code(code, new_key=new_key))
        return self.made[-1]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


@dataclass
class Way:
    """The flow in its window, over a folder and a keyring in memory; `opened` are the shops that came of it."""

    qtbot: QtBot
    founded: Founded
    window: DeskWindow
    go: threading.Event = field(default_factory=threading.Event)
    bugs: list[Exception] = field(default_factory=list)
    looks: list[Path] = field(default_factory=list)
    made: list[Shop] = field(default_factory=list)  # held here, so that only a `close` lets their folders go
    opened: list[Shop] = field(default_factory=list)
    demos: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.go.set()
        self.flow = StartFlow(
            self.window, self._start_up, self.founded.ring, lambda: "26/11/2026", lambda: Language.VIETNAMESE
        )  # type: ignore[arg-type]
        self.flow.opened.connect(self.opened.append)
        self.flow.demo_asked.connect(lambda: self.demos.append(True))

    def _start_up(self, folder: Path) -> Any:
        real = StartUp(folder, self.founded.ring, self.founded.clock, lambda: self.founded.up)
        return Held(real, self.go, self.bugs, self.looks, self.made)

    def begin(self) -> None:
        self.flow.begin(self.founded.folder)

    def comes(self, kind: type, ready: Callable[[Any], bool] = lambda _: True) -> Any:
        """Waits for a screen of that kind in front."""
        self.qtbot.waitUntil(
            lambda: isinstance(self.window.front, kind) and ready(self.window.front), timeout=PATIENCE_MS
        )
        return self.window.front

    def opens(self) -> Shop:
        self.qtbot.waitUntil(lambda: self.opened != [] and not self.flow.busy, timeout=PATIENCE_MS)
        return self.opened[-1]

    def quiet(self) -> None:
        self.qtbot.waitUntil(lambda: not self.flow.busy, timeout=PATIENCE_MS)

    def type_code(self, screen: CodeScreen, code: str = CODE) -> None:
        screen.ui.code.setText(code)
        QTest.keyClick(screen.ui.code, Key.Key_Return)


def way(qtbot: QtBot, founded: Founded) -> Way:
    window = DeskWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Way(qtbot, founded, window)


@pytest.fixture
def keyless(qtbot: QtBot, tmp_path: Path) -> Iterator[Way]:
    """A shop whose key is not in the keyring."""
    founded = shops.a_shop(tmp_path / "shop")
    founded.backend.kept.clear()
    made = way(qtbot, founded)
    yield made
    made.go.set()
    made.quiet()
    for shop in made.opened:
        shop.close()


@pytest.fixture(scope="module", autouse=True)
def templates() -> Iterator[None]:
    yield
    shops.forget_made()


def test_a_shop_that_opens_shows_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    one = way(qtbot, shops.a_shop(tmp_path / "shop"))
    one.begin()
    shop = one.opens()
    assert shop.name == "King Oil Quận 3"
    assert one.flow.situation is None
    shop.close()


def test_nothing_there_is_a_first_run(qtbot: QtBot, tmp_path: Path) -> None:
    one = way(qtbot, Founded(tmp_path / "empty"))
    one.begin()
    run = one.comes(FirstRun)
    assert run.ui.next.hasFocus()
    run.demo_asked.emit()
    assert one.demos == [True]
    assert one.flow.may_close()


def test_no_key_leads_to_the_code_and_the_code_to_the_shop(keyless: Way) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    start.ui.code.click()
    code = keyless.comes(CodeScreen)
    keyless.type_code(code, "2PYG5-2JFH5-6E6GG-D0VAS-X111V")
    qtbot = keyless.qtbot
    qtbot.waitUntil(lambda: code.ui.codeNote.words != "")
    assert keyless.opened == []
    keyless.type_code(code)
    keyless.opens()
    assert keyless.founded.backend.kept != {}
    assert keyless.flow.situation is None


def test_an_answer_to_what_nobody_waits_for_any_more_is_dropped_and_closed(keyless: Way) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    start.ui.code.click()
    code = keyless.comes(CodeScreen)
    keyless.go.clear()
    keyless.type_code(code)
    QTest.keyClick(code, Key.Key_Escape)
    assert keyless.window.front is start
    keyless.go.set()
    keyless.quiet()
    keyless.qtbot.wait(50)
    assert keyless.opened == []
    assert keyless.window.front is start
    shop = shops.opened(keyless.founded.start())  # its folder is not held
    shop.close()


def test_a_second_code_while_the_first_is_still_tried_is_tried_after_it(keyless: Way) -> None:
    keyless.begin()
    keyless.comes(StartScreen).ui.code.click()
    code = keyless.comes(CodeScreen)
    keyless.go.clear()
    keyless.type_code(code)
    QTest.keyClick(code, Key.Key_Escape)
    keyless.comes(StartScreen).ui.code.click()
    keyless.type_code(keyless.comes(CodeScreen))
    keyless.go.set()
    keyless.opens()
    assert len(keyless.opened) == 1


def test_another_folder_chosen_during_a_look_is_looked_at(
    keyless: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    other = tmp_path / "notes"
    other.mkdir()
    (other / "notes.txt").write_text("", "utf-8")
    keyless.go.clear()
    start.retry_asked.emit()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    start.folder_asked.emit()
    keyless.go.set()
    keyless.qtbot.waitUntil(lambda: keyless.looks[-1:] == [other])
    keyless.quiet()
    situation = keyless.flow.situation
    assert situation is not None
    assert (situation.found, situation.folder) == (Found.OTHER, other)


def test_choosing_no_folder_changes_nothing(keyless: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    start.folder_asked.emit()
    keyless.quiet()
    assert keyless.looks == [keyless.founded.folder]
    assert keyless.window.front is start


def test_looks_by_themselves_never_pile_up(keyless: Way) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    keyless.go.clear()
    for _ in range(5):
        start.looked_again.emit()
    keyless.go.set()
    keyless.quiet()
    keyless.qtbot.wait(60)
    assert len(keyless.looks) == 2


def test_a_locked_keyring_is_retried_until_it_opens(qtbot: QtBot, tmp_path: Path) -> None:
    one = way(qtbot, shops.a_shop(tmp_path / "shop"))
    one.founded.no_ring = KnownError(Code.KEYRING_LOCKED)
    one.begin()
    start = one.comes(StartScreen)
    start.ui.retry.click()
    one.quiet()
    assert one.opened == []
    one.founded.no_ring = None
    start.ui.retry.click()
    one.opens().close()


def test_a_bug_while_the_code_is_tried_leaves_the_screen_usable(keyless: Way) -> None:
    keyless.begin()
    keyless.comes(StartScreen).ui.code.click()
    code = keyless.comes(CodeScreen)
    keyless.bugs.append(ValueError("made up"))
    with keyless.qtbot.capture_exceptions() as caught:
        keyless.type_code(code)
        keyless.qtbot.waitUntil(lambda: caught != [])
    assert code.ui.busy.text() == ""
    keyless.type_code(code)
    keyless.opens()


def test_the_start_of_day_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    founded = shops.a_shop(tmp_path / "shop", day_passphrase=DAY_PASSPHRASE)
    founded.no_ring = KnownError(Code.KEYRING_ABSENT)
    one = way(qtbot, founded)
    one.begin()
    screen = one.comes(PassphraseScreen)
    screen.ui.passphrase.setText("không phải câu này")
    QTest.keyClick(screen.ui.passphrase, Key.Key_Return)
    qtbot.waitUntil(lambda: screen.ui.passphraseNote.words == words_of(KnownError(Code.DAY_PASSPHRASE_WRONG)))
    screen.ui.code.click()
    code = one.comes(CodeScreen)
    QTest.keyClick(code, Key.Key_Escape)
    assert one.window.front is screen
    screen.ui.passphrase.setText(DAY_PASSPHRASE)
    QTest.keyClick(screen.ui.passphrase, Key.Key_Return)
    one.opens().close()


def test_a_shop_whose_data_is_gone_is_begun_anew_only_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    founded = shops.a_shop(tmp_path / "shop")
    shutil.rmtree(founded.folder)
    one = way(qtbot, founded)
    one.begin()
    start = one.comes(StartScreen)
    start.ui.empty.click()
    start.empty_asked.emit("Một tiệm khác")
    assert one.window.front is start
    assert start.ui.nameNote.words == words_of(KnownError(Code.SHOP_NAME_DIFFERS))
    start.ui.name.setText("King Oil Quận 3")
    QTest.keyClick(start.ui.name, Key.Key_Return)
    assert isinstance(one.window.front, FirstRun)
    assert not founded.folder.exists() or list(founded.folder.iterdir()) == []


def test_the_window_may_go_while_a_keyring_is_looked_at(keyless: Way) -> None:
    keyless.begin()
    start = keyless.comes(StartScreen)
    keyless.go.clear()
    start.retry_asked.emit()
    assert keyless.flow.busy
    assert keyless.flow.may_close()
    keyless.go.set()
    keyless.quiet()


def test_what_was_typed_is_gone_once_a_shop_is_open(keyless: Way) -> None:
    keyless.begin()
    keyless.comes(StartScreen).ui.code.click()
    code = keyless.comes(CodeScreen)
    keyless.type_code(code)
    keyless.opens()
    keyless.qtbot.waitUntil(lambda: not isValid(code))
