"""The language: Vietnamese whatever the PC says, English a live switch, a missing catalogue never papered over."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kingoil_desk.gui import languages as module
from kingoil_desk.gui.formats import Formats, money, money_unit
from kingoil_desk.gui.languages import CatalogueMissing, Language, Languages, load
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Scheme
from kingoil_desk.gui.undo_bar import UndoBar
from tests.conftest import FixedClock

DAY = 86_400_000


@pytest.fixture
def formats(clock: FixedClock) -> Formats:
    return Formats(clock)


def test_vietnamese_comes_first(languages: Languages, formats: Formats) -> None:
    assert languages.current is Language.VIETNAMESE
    assert formats.today() == "hôm nay"
    assert QCoreApplication.translate("MainWindow", "New order") == "Đơn mới"


def test_english_is_a_live_switch(qtbot: QtBot, languages: Languages, formats: Formats) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    assert bar._undo.text() == "Hoàn tác"
    with qtbot.waitSignal(languages.changed):
        languages.choose(Language.ENGLISH)
    assert bar._undo.text() == "Undo"
    assert formats.today() == "today"
    languages.choose(Language.VIETNAMESE)
    assert bar._undo.text() == "Hoàn tác"


def test_qts_own_words_are_vietnamese(qtbot: QtBot, languages: Languages) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Discard)
    qtbot.addWidget(buttons)
    words = {button.text().replace("&", "") for button in buttons.buttons()}
    assert words == {"Hủy", "Bỏ thay đổi"}
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert any("Dán" in action.text().replace("&", "") for action in menu.actions())
    menu.deleteLater()


def test_the_dialog_for_files_is_vietnamese(qtbot: QtBot, languages: Languages) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert said >= {"&Xem trong:", "&Tên tệp:", "L&oại tệp:"}


def test_a_missing_catalogue_raises(qapp: QApplication) -> None:
    with pytest.raises(CatalogueMissing, match="kingoil_xx"):
        load("kingoil_xx")


def test_a_language_that_cannot_be_loaded_changes_nothing(
    languages: Languages, formats: Formats, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(module.CATALOGUES, "en", ("kingoil_en",))
    with pytest.raises(CatalogueMissing):
        languages.choose(Language.ENGLISH)
    assert languages.current is Language.VIETNAMESE
    assert formats.today() == "hôm nay"


def test_numbers_and_dates_never_follow_the_pc(languages: Languages) -> None:
    languages.choose(Language.ENGLISH)
    assert QLocale().language() is QLocale.Language.Vietnamese


def test_dates_and_times(clock: FixedClock, formats: Formats) -> None:
    """The clock stands on 18 November 2026."""
    assert formats.date(clock.now) == "18/11/2026"
    assert formats.short_date(clock.now) == "hôm nay"
    assert formats.short_date(clock.now, capital=True) == "Hôm nay"
    assert formats.short_date(clock.now - 30 * DAY) == "19/10"
    assert formats.short_date(clock.now - 365 * DAY) == "18/11/2025"
    assert formats.brief_date(clock.now - 365 * DAY) == "2025"
    assert formats.brief_date(clock.now) == "hôm nay"
    assert formats.weekday(clock.now) == "Thứ tư 18/11/2026"
    assert formats.month(clock.now) == "11/2026"
    assert formats.moment(clock.now) == f"18/11/2026 {formats.clock()}"
    assert formats.short_date(0) == formats.brief_date(0) == ""


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(0, "0"), (500, "500"), (1_057_150, "1.057.150"), (-32_850, "−32.850"), (10**12, "1.000.000.000.000")],
)
def test_money(amount: int, shown: str) -> None:
    assert money(amount) == shown
    assert money_unit(amount) == f"{shown}\xa0đ"


def test_choices_are_kept_beside_the_data(tmp_path: Path) -> None:
    assert (Preferences(tmp_path).language, Preferences(tmp_path).scheme) == (Language.VIETNAMESE, Scheme.SYSTEM)
    Preferences(tmp_path).language = Language.ENGLISH
    Preferences(tmp_path).scheme = Scheme.DARK
    assert (Preferences(tmp_path).language, Preferences(tmp_path).scheme) == (Language.ENGLISH, Scheme.DARK)


def test_a_choice_that_means_nothing_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nlanguage=tlh\nscheme=\n", "utf-8")
    assert (Preferences(tmp_path).language, Preferences(tmp_path).scheme) == (Language.VIETNAMESE, Scheme.SYSTEM)
