"""The program as a whole: opened, shown, closed; what cannot be opened is said in words."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk import app
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.desk_window import DeskWindow
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.message_dialog import MessageDialog
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.start_dialog import StartDialog
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.shop import Shop
from tests.gui.conftest import assert_named


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
    """Where throw-away shops are made; hooks for unexpected errors are put back."""
    folder = tmp_path / "scratch"
    folder.mkdir()
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
    if FAILED:
        raise FAILED[0]


def soon(act: Callable[[QWidget], object]) -> list[QWidget]:
    """Calls `act` with the dialog or the window that shows next; the list then holds it."""
    seen: list[QWidget] = []

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, DeskWindow) and w.isVisible()]
        front = next((window.front for window in windows), None)
        shown = QApplication.activeModalWidget() or front
        if shown is None or not shown.isActiveWindow():
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


def test_a_folder_that_is_no_profile_is_said_in_words(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    def read(dialog: QWidget) -> None:
        assert isinstance(dialog, MessageDialog)
        assert "không phải là thư mục dữ liệu" in dialog.ui.what.text()
        assert "không" in dialog.ui.more.text().lower()
        assert_named(dialog)

    seen = soon(read)
    (tmp_path / "empty").mkdir()
    assert app.run(app.arguments(["--profile", str(tmp_path / "empty")]), theme, languages) == 1
    assert len(seen) == 1
    assert list((tmp_path / "empty").iterdir()) == []


def test_without_arguments_staff_choose(qtbot: QtBot, theme: Theme, languages: Languages) -> None:
    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, StartDialog)
        assert dialog.ui.demo.hasFocus()
        assert_named(dialog)

    seen = soon(look)
    assert app.run(app.arguments([]), theme, languages) == 0
    assert isinstance(seen[0], QDialog)


def test_a_folder_may_be_chosen_at_the_start(
    qtbot: QtBot, theme: Theme, languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = StartDialog()
    qtbot.addWidget(dialog)
    choose = "kingoil_desk.gui.start_dialog.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(choose, lambda *_: "")
    dialog.ui.folder.click()
    assert dialog.result() == 0
    monkeypatch.setattr(choose, lambda *_: str(tmp_path))
    dialog.ui.folder.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.folder == tmp_path


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
