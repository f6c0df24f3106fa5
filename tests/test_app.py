"""The program as a whole: opened, shown, closed; what cannot be opened is said in words."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk import app
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.desk_window import RELAUNCH, DeskWindow
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run import FirstRun
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.message_dialog import MessageDialog
from kingoil_desk.gui.opening_screen import OpeningScreen
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.start_screen import StartScreen
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.shop import Shop
from tests.gui.conftest import assert_named
from tests.running import stay


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.choose(Language.ENGLISH)  # takes its catalogues away again


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where throw-away shops are made; hooks for unexpected errors are put back.

    Neither the data nor the keyring of whoever runs the tests is seen: no bus, and a data home of its own.
    """
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder.parent))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return folder


FAILED: list[Exception] = []


@pytest.fixture(autouse=True)
def failures() -> Iterator[None]:
    """What `soon` saw go wrong fails the test here: raised inside Qt's loop it would open the bug dialog and wait."""
    FAILED.clear()
    yield
    stay()
    if FAILED:
        raise FAILED[0]


def soon(act: Callable[[QWidget], object]) -> list[QWidget]:
    """Calls `act` with the dialog or the window that shows next; the list then holds it."""
    seen: list[QWidget] = []

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, DeskWindow) and w.isVisible()]
        front = next((window.front for window in windows), None)
        shown = QApplication.activeModalWidget() or front
        if shown is None or isinstance(shown, OpeningScreen) or not shown.isActiveWindow():
            QTimer.singleShot(20, look)
            return
        seen.append(shown)
        try:
            act(shown)
        except Exception as error:
            FAILED.append(error)
        finally:
            shown.window().close()

    QTimer.singleShot(0, look)
    return seen


def test_the_demo_opens_with_a_clerk_and_leaves_nothing(
    qtbot: QtBot, theme: Theme, languages: Languages, scratch: Path
) -> None:
    def look(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        actor = window.parts.session.actor
        assert actor is not None
        assert actor.role is Role.COUNTER
        assert "DEMO" in window.window().windowTitle()
        assert list(scratch.iterdir()) != []
        for place in Place:
            assert window.go(Destination(place))
            assert_named(window)

    seen = soon(look)
    assert app.run(app.arguments(["--demo", "--customers", "20"]), theme, languages) == 0
    assert len(seen) == 1
    assert list(scratch.iterdir()) == []


def test_a_demo_folder_keeps_the_language_and_the_look(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 5, 1)

    def switch(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.find_customer()
        typing = QApplication.focusWidget()
        assert typing is not None
        window.choose_language(Language.ENGLISH)
        assert QApplication.focusWidget() is typing, "no page behind the one in front takes the focus"
        window.choose_scheme(Scheme.DARK)

    soon(switch)
    assert app.run(app.arguments(["--profile", str(folder)]), theme, languages) == 0
    assert (Preferences(folder).language, Preferences(folder).scheme) == (Language.ENGLISH, Scheme.DARK)
    seen: list[Scheme] = []
    soon(lambda _window: seen.append(theme.scheme))
    theme.choose(Scheme.LIGHT)
    assert app.run(app.arguments(["--profile", str(folder), "--lang", "vi"]), theme, languages) == 0
    assert seen == [Scheme.DARK]
    assert languages.current is Language.VIETNAMESE  # the command line comes first
    theme.choose(Scheme.LIGHT)


def test_a_folder_that_holds_something_else_is_said_in_words(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    folder = tmp_path / "recipes"
    folder.mkdir()
    (folder / "cakes.txt").write_text("", "utf-8")

    def read(screen: QWidget) -> None:
        assert isinstance(screen, StartScreen)
        words = words_of(KnownError(Code.NOT_A_PROFILE, folder=str(folder)))
        assert words.partition(". ")[0] in f"{screen.ui.title.text()} {screen.ui.first.text()}"
        assert_named(screen.window())

    seen = soon(read)
    assert app.run(app.arguments(["--profile", str(folder)]), theme, languages) == 0
    assert len(seen) == 1
    assert [path.name for path in folder.iterdir()] == ["cakes.txt"]


def test_without_arguments_and_with_nothing_there_a_shop_is_set_up(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    def look(screen: QWidget) -> None:
        assert isinstance(screen, FirstRun)
        assert screen.ui.next.hasFocus()
        assert_named(screen.window())

    seen = soon(look)
    assert app.run(app.arguments([]), theme, languages) == 0
    assert len(seen) == 1
    assert not list((tmp_path / "data-home").rglob("*.db"))


def test_a_named_folder_with_nothing_in_it_is_offered_for_the_shop(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    seen = soon(lambda screen: None)
    assert app.run(app.arguments(["--profile", str(folder)]), theme, languages) == 0
    assert isinstance(seen[0], FirstRun)
    assert list(folder.iterdir()) == []


def test_the_demo_of_the_first_run_opens_in_the_same_window(
    qtbot: QtBot, theme: Theme, languages: Languages, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "DEMO_CUSTOMERS", 10)
    windows: list[QWidget] = []

    def demo(screen: QWidget) -> None:
        assert isinstance(screen, FirstRun)
        windows.append(screen.window())
        screen.demo_asked.emit()
        front = windows[0].front if isinstance(windows[0], DeskWindow) else None
        assert isinstance(front, MainWindow)
        assert front.isVisible()
        assert "DEMO" in windows[0].windowTitle()

    soon(demo)
    assert app.run(app.arguments([]), theme, languages) == 0
    assert len(windows) == 1
    assert list(scratch.iterdir()) == []


def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """What the program starts beside itself, in place of starting it."""
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *command: begun.append(command))
    return begun


@pytest.mark.parametrize("frozen", [False, True])
def test_it_begins_anew_with_the_same_words(frozen: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = started(monkeypatch)
    monkeypatch.setattr(sys, "argv", ["kingoil-desk", "--profile", "shop", "--lang", "en"])
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    app.relaunch()
    module = [] if frozen else ["-m", "kingoil_desk"]
    assert begun == [(sys.executable, [*module, "--profile", "shop", "--lang", "en"])]


def test_a_lock_of_long_ends_the_program_and_begins_it_anew(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    begun = started(monkeypatch)
    monkeypatch.setattr(app, "QApplication", lambda _arguments: QApplication.instance())
    monkeypatch.setattr(app, "Theme", lambda *_: None)
    monkeypatch.setattr(app, "Languages", lambda *_: None)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    for code, times in ((0, 0), (1, 0), (RELAUNCH, 1)):
        monkeypatch.setattr(app, "run", lambda *_, code=code: code)
        assert app.main([]) == (code if code != RELAUNCH else 0)
        assert len(begun) == times


def test_a_bug_anywhere_is_shown_and_logged_without_its_words(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    folder = tmp_path / "demo"
    Shop.make_demo(folder, 5, 1)
    told: list[str] = []

    def close_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MessageDialog)
        told.append(dialog.ui.what.text() + dialog.ui.more.text())
        dialog.accept()

    def break_something(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        QTimer.singleShot(100, close_dialog)
        window.parts.jobs.crashed.emit(ValueError("Nguyễn Văn An 0912345678"))

    soon(break_something)
    assert app.run(app.arguments(["--profile", str(folder)]), theme, languages) == 0
    assert len(told) == 1
    logged = (folder / "desk.log").read_text("utf-8")
    assert "ValueError" in logged
    assert "0912345678" not in logged + told[0]
    assert "Nguyễn" not in logged + told[0]


@pytest.mark.parametrize("number", ["-5", "5000001", "many"])
def test_a_demo_of_no_sense_is_refused_before_anything_is_made(
    number: str, scratch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        app.arguments(["--demo", "--customers", number])
    assert left.value.code == 2
    assert "--customers" in capsys.readouterr().err
