"""The Do-Not-Call register in the window: its age in words, a list looked into, then brought in by keys alone."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.gui import register_words
from kingoil_desk.gui.do_not_call_section import DoNotCallSection
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.contact import RegisterState
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import assert_named
from tests.gui.section_host import press, show_section
from tests.service.register import bring_register

LINES = "Số\n0912345678\n0987654321;S\nkhông đọc được\n"


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock, languages: Languages) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
    languages.choose(Language.ENGLISH)


@pytest.fixture
def section(qtbot: QtBot, parts: Parts) -> DoNotCallSection:
    return show_section(qtbot, parts, DoNotCallSection())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "danh-sach.csv"
    made.write_text(LINES, "utf-8")
    return made


@pytest.fixture
def chosen(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def bring(shop: Shop, day: dt.date) -> None:
    bring_register(shop.desk(Lane.WRITE), ["0912345678"], day)


def test_without_a_register_it_says_so_and_what_to_do(section: DoNotCallSection) -> None:
    assert section.ui.state.text() == "No Do-Not-Call register was ever brought in."
    assert "must not be called" in section.ui.warning.words
    assert section.ui.noLists.isVisible()
    assert not section.ui.lists.isVisible()
    assert not section.ui.bring.isEnabled()
    assert section.ui.bring.toolTip() == "Choose a list first."


def test_a_list_is_looked_into_and_brought_in_by_keys(section: DoNotCallSection, chosen: Path, shop: Shop) -> None:
    press(section, "Ctrl+O")
    ui = section.ui
    assert ui.fileName.text() == "danh-sach.csv"
    assert ui.facts.text() == "2 numbers were read. Nothing is kept yet."
    assert ui.badLines.text() == "1 lines hold no number that could be read and are left out: 4"
    assert ui.day.text() == "26/11/2026"
    assert ui.day.hasFocus()
    assert shop.desk(Lane.LOOK).contact.register() is None
    ui.day.setText("20/11/2026")
    press(section, "Ctrl+S")
    state = shop.desk(Lane.LOOK).contact.register()
    assert state is not None
    assert (state.as_of, state.numbers) == (dt.date(2026, 11, 20), 2)
    assert ui.state.text() == "The Do-Not-Call register shows 20/11/2026, 6 days ago: 2 numbers."
    assert ui.warning.words == ""
    row = [section.lists.index(0, column).data() for column in range(5)]
    assert [row[0], *row[2:]] == ["20/11/2026", "Bảo", "2", "2"]
    assert not ui.file.isVisible()
    press(section, "Ctrl+S")
    assert section.lists.rowCount() == 1, "nothing is brought in twice by a second press"


def test_a_stale_register_warns(section: DoNotCallSection, shop: Shop) -> None:
    bring(shop, dt.date(2026, 10, 20))
    section.load()
    assert "37 days ago" in section.ui.state.text()
    assert section.ui.warning.words.startswith("It is 37 days old, more than 30")
    assert section.ui.warning.wrong


@pytest.mark.parametrize(
    ("typed", "says"), [("27/11/2026", "yet to come"), ("31/02/2026", "is no date"), ("", "is no date")]
)
def test_a_day_that_is_none_stands_beside_its_field(
    section: DoNotCallSection, path: Path, shop: Shop, typed: str, says: str
) -> None:
    section.open_file(path)
    section.ui.day.setText(typed)
    press(section, "Ctrl+S")
    assert says in section.ui.dayNote.words
    assert section.ui.day.hasFocus()
    assert shop.desk(Lane.LOOK).contact.register() is None
    section.ui.day.setText("26/11/2026")
    press(section, "Ctrl+S")
    assert section.ui.dayNote.words == ""
    assert shop.desk(Lane.LOOK).contact.register() is not None


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"%PDF-1.7", "no list of numbers"), (b"", "No number could be read"), (None, "cannot be read")],
)
def test_what_is_no_list_is_told_in_words(
    section: DoNotCallSection, tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "so.txt"
    if content is not None:
        path.write_bytes(content)
    section.open_file(path)
    assert says in section.ui.problem.words
    assert not section.ui.bring.isEnabled()
    assert not section.ui.day.isVisible()


def test_a_clerk_sees_the_state_and_brings_nothing_in(
    section: DoNotCallSection, shop: Shop, chosen: Path, as_staff: Callable[[str], object]
) -> None:
    bring(shop, dt.date(2026, 11, 26))
    as_staff(CLERK)
    section.load()
    assert section.ui.state.text() == "The Do-Not-Call register shows 26/11/2026, today: 1 numbers."
    assert section.lists.rowCount() == 1
    assert not section.ui.choose.isEnabled()
    assert "Only a manager" in section.ui.choose.toolTip()
    assert not section.ui.bring.isVisible()
    press(section, "Ctrl+O")
    assert not section.ui.file.isVisible()


def test_its_table_and_names_hold(section: DoNotCallSection, shop: Shop, path: Path) -> None:
    bring(shop, dt.date(2026, 11, 26))
    section.load()
    section.open_file(path)
    QAbstractItemModelTester(section.lists, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert_named(section)
    assert section.lists.headerData(0, Qt.Orientation.Horizontal) == "List of"


def test_it_speaks_the_new_language_at_once(section: DoNotCallSection, languages: Languages) -> None:
    before = section.ui.state.text()
    languages.choose(Language.VIETNAMESE)
    assert section.ui.state.text() != before


@pytest.mark.parametrize(
    ("age", "stale", "says"), [(0, False, "today"), (1, False, "yesterday"), (45, True, "45 days ago")]
)
def test_the_sentence_is_there_without_a_window(age: int, stale: bool, says: str) -> None:
    state = RegisterState(dt.date(2026, 11, 1), age, 1_234_567, stale)
    assert says in register_words.state(state)
    assert "1.234.567 numbers" in register_words.state(state)
    assert bool(register_words.warning(state)) == stale
    assert register_words.warning(None)
