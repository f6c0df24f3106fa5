"""What tests of the window share: the themed application, parts with inline jobs over a real shop, name checks."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kingoil_desk.gui import scan_guard
from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.notices import Notices, Question
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Navigator
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.shop import Shop
from tests.conftest import CLERK, DATA_KEY, SHOP_NAME, STAFF, FixedClock, create_profile, sign_in
from tests.gui.window import make_window

INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def languages(qapp: QApplication) -> Languages:
    """The application's one, also for tests elsewhere: the catalogues of another would stay in force beside it."""
    made = qapp.findChild(Languages) or Languages(qapp)
    if made.current is not Language.VIETNAMESE:
        made.choose(Language.VIETNAMESE)
    return made


@pytest.fixture(autouse=True)
def as_delivered(theme: Theme, languages: Languages) -> Iterator[None]:
    """Every test starts light and Vietnamese, as the program does on a light system."""
    yield
    if theme.scheme is not Scheme.LIGHT:
        theme.choose(Scheme.LIGHT)
    if languages.current is not Language.VIETNAMESE:
        languages.choose(Language.VIETNAMESE)


@pytest.fixture(autouse=True)
def typed_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that tests press one after the other count as a person's, a second apart; a scan is a test's own pace."""
    seconds = itertools.count()
    monkeypatch.setattr(scan_guard, "PACE", scan_guard.Pace(lambda _key: 1_000.0 * next(seconds), 0))


class Answers:
    """Answers the window's questions; `asked` holds what was asked, `yes` is the answer."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.yes = True

    def __call__(self, question: Question) -> bool:
        self.asked.append(question)
        return self.yes


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def parts(shop: Shop, clock: FixedClock, answers: Answers) -> Iterator[Parts]:
    """Parts of a page over the real shop; every job runs at once on this thread."""
    jobs = Jobs(shop.desk, inline=True)
    yield Parts(
        jobs=jobs,
        formats=Formats(clock),
        session=shop.session,
        clock=clock,
        broadcast=Broadcast(),
        navigator=Navigator(),
        notices=Notices(asker=answers),
    )
    jobs.close()


@pytest.fixture
def demo(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    """A demo shop with its staff, a clerk at the desk."""
    folder = tmp_path / "demo"
    create_profile(folder, DATA_KEY, "demo", SHOP_NAME, STAFF, clock.now)
    opened = Shop.open_with(folder, DATA_KEY, clock)
    sign_in(opened, CLERK)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme) -> MainWindow:
    return make_window(qtbot, parts, shop, languages, theme)


@pytest.fixture
def demo_window(qtbot: QtBot, parts: Parts, demo: Shop, languages: Languages, theme: Theme) -> Iterator[MainWindow]:
    jobs = Jobs(demo.desk, inline=True)
    yield make_window(qtbot, replace(parts, jobs=jobs, session=demo.session), demo, languages, theme)
    jobs.close()


def name_of(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unnamed(root: QWidget) -> list[str]:
    """Interactive widgets below `root`, and itself, that show and that a screen reader could not name."""
    widgets = [root, *root.findChildren(QWidget)]
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in widgets
        if isinstance(widget, INTERACTIVE)
        and (widget is root or widget.isVisibleTo(root))
        and not widget.objectName().startswith("qt_")  # parts that Qt makes for itself
        and widget.window() is root.window()  # not the closed list of a combo box
        and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and not name_of(widget).strip()
    ]


def assert_named(root: QWidget) -> None:
    """Every interactive widget has an accessible name."""
    assert unnamed(root) == []
