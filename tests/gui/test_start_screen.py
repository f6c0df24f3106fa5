"""The screen of a start that is not plain, by keys alone: it asks, retries by itself, makes nothing."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.metrics import S5
from kingoil_desk.gui.start_screen import StartScreen
from tests.gui.conftest import assert_named

FOLDER = Path("shops") / "King Oil"
FILE = FOLDER / "data" / "6f3d2f5e-0a4a-4c39-9a2c-9d6be3f1c001" / "shop.db"
NAME = "King Oil Quận 3"
SCREENS = [found for found in Found if found not in (Found.OPENS, Found.FIRST_RUN)]
SMALL, USUAL = (911, 512), (1366, 768)


class Asked:
    """Every signal of the screen, in the order it came."""

    def __init__(self, screen: StartScreen) -> None:
        self.log: list[tuple[str, ...]] = []
        screen.retry_asked.connect(lambda: self.log.append(("retry",)))
        screen.looked_again.connect(lambda: self.log.append(("look",)))
        screen.code_asked.connect(lambda: self.log.append(("code",)))
        screen.folder_asked.connect(lambda: self.log.append(("folder",)))
        screen.empty_asked.connect(lambda name: self.log.append(("empty", name)))
        screen.close_asked.connect(lambda: self.log.append(("close",)))


class Host(QWidget):
    """Stands for the one window, which has the one focus ring."""

    def __init__(self, qtbot: QtBot, screen: QWidget, size: tuple[int, int] = USUAL) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(screen)
        self.ring = FocusRing(self)
        qtbot.addWidget(self)
        self.resize(*size)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()


@pytest.fixture
def screen(qtbot: QtBot) -> StartScreen:
    return StartScreen()


@pytest.fixture
def asked(screen: StartScreen) -> Asked:
    return Asked(screen)


@pytest.fixture
def host(qtbot: QtBot, screen: StartScreen, asked: Asked) -> Host:
    return Host(qtbot, screen)


def situation(found: Found, **more: object) -> Situation:
    error = KnownError(Code.PROFILE_IN_USE, folder=str(FOLDER)) if found is Found.OTHER else None
    made = Situation(found, FOLDER, FILE, error, NAME, "7K2M", has_recovery=True)
    return replace(made, **more)  # type: ignore[arg-type]


def shown(screen: QWidget) -> str:
    """All words that stand on the screen."""
    labels = screen.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def reach(qtbot: QtBot, button: KeyButton) -> None:
    """Goes to the button by Tab alone."""
    for _ in range(12):
        if QApplication.focusWidget() is button:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {button.objectName()}")


@pytest.mark.parametrize("found", SCREENS)
def test_every_finding_is_shown_whole_and_every_button_pressed_by_keys(
    qtbot: QtBot, host: Host, screen: StartScreen, asked: Asked, found: Found
) -> None:
    screen.show_situation(situation(found))
    assert_named(screen)
    assert screen.accessibleName() == screen.ui.title.text()
    assert screen.ui.title.text() in shown(screen)
    assert screen.ui.path.toPlainText() in (str(FILE), str(FOLDER))
    names = {"retry": screen.ui.retry, "code": screen.ui.code, "folder": screen.ui.folder, "close": screen.ui.close}
    offered = {name: button for name, button in names.items() if button.isVisible()}
    assert offered.keys() >= {"retry", "folder", "close"}
    for name, button in offered.items():
        asked.log.clear()
        reach(qtbot, button)
        press(qtbot, Qt.Key.Key_Return)
        press(qtbot, Qt.Key.Key_Space)
        assert asked.log == [(name,), (name,)]


def test_the_likeliest_act_has_the_focus_and_the_one_ring(qtbot: QtBot, host: Host, screen: StartScreen) -> None:
    screen.show_situation(situation(Found.KEY_ABSENT))
    assert QApplication.focusWidget() is screen.ui.code
    assert screen.ui.code.kind == "commit"
    assert screen.ui.retry.kind == "plain"
    qtbot.waitUntil(lambda: host.ring.target is screen.ui.code)
    screen.show_situation(situation(Found.DAMAGED))
    assert QApplication.focusWidget() is screen.ui.retry
    assert screen.ui.retry.kind == "commit"
    assert not screen.ui.code.isVisible()


def test_tab_goes_through_the_buttons_as_they_stand(qtbot: QtBot, host: Host, screen: StartScreen) -> None:
    ui = screen.ui
    for found, order in (
        (Found.KEY_ABSENT, [ui.code, ui.retry, ui.folder, ui.close]),
        (Found.DATA_GONE, [ui.retry, ui.folder, ui.empty, ui.close]),
        (Found.KEYRING_LOCKED, [ui.retry, ui.code, ui.folder, ui.close]),
    ):
        screen.show_situation(situation(found))
        QApplication.processEvents()
        seen = []
        for _ in order:
            seen.append(QApplication.focusWidget())
            press(qtbot, Qt.Key.Key_Tab)
        assert seen == order
        corners = [(button.y(), button.x()) for button in order]
        assert corners == sorted(corners)


def test_f5_retries_wherever_the_focus_is(qtbot: QtBot, host: Host, screen: StartScreen, asked: Asked) -> None:
    screen.show_situation(situation(Found.KEY_ABSENT))
    for widget in (screen.ui.close, screen.ui.path, screen.ui.code):
        widget.setFocus()
        press(qtbot, Qt.Key.Key_F5)
    assert asked.log == [("retry",)] * 3


@pytest.mark.parametrize("found", [Found.KEYRING_LOCKED, Found.KEYRING_SILENT])
def test_a_keyring_is_looked_at_again_by_itself(qtbot: QtBot, found: Found) -> None:
    screen = StartScreen(retry_ms=20)
    asked = Asked(screen)
    host = Host(qtbot, screen)
    screen.show_situation(situation(found))
    assert "mỗi 3 giây" in shown(screen)
    qtbot.waitUntil(lambda: len(asked.log) >= 2)
    screen.set_busy(True, "Looking…")
    asked.log.clear()
    qtbot.wait(80)
    assert asked.log == [], "one look at a time"
    screen.show_situation(situation(found))
    qtbot.waitUntil(lambda: asked.log == [("look",)])
    host.hide()
    asked.log.clear()
    qtbot.wait(80)
    assert asked.log == [], "nobody waits for it any more"


def test_the_keyring_is_looked_at_every_three_seconds() -> None:
    screen = StartScreen()
    assert screen._timer.interval() == 3000
    screen.deleteLater()


def test_nothing_else_is_tried_by_itself(qtbot: QtBot) -> None:
    screen = StartScreen(retry_ms=10)
    asked = Asked(screen)
    Host(qtbot, screen)
    for found in set(SCREENS) - {Found.KEYRING_LOCKED, Found.KEYRING_SILENT}:
        screen.show_situation(situation(found))
        qtbot.wait(30)
    assert asked.log == []


def test_looking_again_in_vain_is_said_and_takes_nothing_away(qtbot: QtBot, host: Host, screen: StartScreen) -> None:
    screen.show_situation(situation(Found.KEYRING_LOCKED))
    assert "Đã xem lại" not in shown(screen)
    screen.ui.folder.setFocus()
    for count in (1, 2):
        screen.set_busy(True, "Looking…")
        assert "Looking…" in shown(screen)
        screen.show_situation(situation(Found.KEYRING_LOCKED))
        assert f"Đã xem lại ({count} lần)" in shown(screen)
        assert QApplication.focusWidget() is screen.ui.folder
    screen.show_situation(situation(Found.KEY_ABSENT))
    assert "Đã xem lại" not in shown(screen)


def test_while_busy_a_retry_waits_but_the_code_can_be_asked_for(
    qtbot: QtBot, host: Host, screen: StartScreen, asked: Asked
) -> None:
    screen.show_situation(situation(Found.KEYRING_SILENT))
    screen.set_busy(True, "Looking…")
    press(qtbot, Qt.Key.Key_F5)
    screen.ui.retry.click()
    assert asked.log == []
    screen.ui.code.click()
    screen.ui.close.click()
    assert asked.log == [("code",), ("close",)]


# a new, empty shop


@pytest.fixture
def gone(qtbot: QtBot, host: Host, screen: StartScreen) -> StartScreen:
    screen.show_situation(situation(Found.DATA_GONE))
    reach(qtbot, screen.ui.empty)
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.ui.name
    return screen


@pytest.mark.parametrize("typed", ["", "King Oil", "king oil quận 3", "King Oil Quan 3", NAME + "."])
def test_an_empty_shop_is_not_started_by_another_name(
    qtbot: QtBot, gone: StartScreen, asked: Asked, typed: str
) -> None:
    gone.ui.name.setText(typed)
    press(qtbot, Qt.Key.Key_Return)
    gone.ui.startEmpty.click()
    assert asked.log == []
    assert gone.ui.nameNote.words == words_of(KnownError(Code.SHOP_NAME_DIFFERS))
    assert gone.ui.nameNote.wrong
    assert gone.ui.name.text() == typed
    assert QApplication.focusWidget() is gone.ui.name


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_empty_shop_is_asked_for_by_the_shop_s_name(
    qtbot: QtBot, gone: StartScreen, asked: Asked, form: str
) -> None:
    assert NAME in gone.ui.nameLabel.text()
    gone.ui.name.setText(unicodedata.normalize(form, NAME))  # type: ignore[arg-type]
    press(qtbot, Qt.Key.Key_Return)
    assert asked.log == [("empty", NAME)]


def test_a_second_enter_while_it_is_made_does_nothing(qtbot: QtBot, gone: StartScreen, asked: Asked) -> None:
    gone.ui.name.setText(NAME)
    gone.empty_asked.connect(lambda _name: gone.set_busy(True, "Making it…"))
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert asked.log == [("empty", NAME)]


def test_esc_goes_back_and_keeps_what_was_typed(qtbot: QtBot, gone: StartScreen, asked: Asked) -> None:
    qtbot.keyClicks(gone.ui.name, "King")
    press(qtbot, Qt.Key.Key_Escape)
    assert not gone.ui.name.isVisible()
    assert QApplication.focusWidget() is gone.ui.empty
    press(qtbot, Qt.Key.Key_Return)
    assert gone.ui.name.text() == "King"
    assert asked.log == []


def test_no_field_and_no_button_for_an_empty_shop_elsewhere(host: Host, screen: StartScreen) -> None:
    for found in set(SCREENS) - {Found.DATA_GONE}:
        screen.show_situation(situation(found))
        assert not screen.ui.empty.isVisible()
        assert not screen.ui.name.isVisible()
    screen.show_situation(situation(Found.DATA_GONE, shop_name=""))
    assert not screen.ui.empty.isVisible(), "no name to compare with"


def test_what_was_asked_and_refused_is_said(qtbot: QtBot, host: Host, screen: StartScreen) -> None:
    screen.show_situation(situation(Found.KEY_ABSENT))
    screen.set_busy(True, "Looking…")
    error = KnownError(Code.NOT_A_PROFILE, folder="photos")
    screen.refuse(error)
    assert words_of(error) in shown(screen)
    assert "Looking…" not in shown(screen)
    press(qtbot, Qt.Key.Key_F5)
    assert words_of(error) not in shown(screen)


def test_a_long_path_wraps_and_can_be_copied_by_keys(qtbot: QtBot, host: Host, screen: StartScreen) -> None:
    long = Path("C:" + "\\a_folder_with_a_long_name" * 8 + "\\shop.db")
    screen.show_situation(situation(Found.DAMAGED, file=long))
    QApplication.processEvents()
    path = screen.ui.path
    assert path.height() >= 2 * QFontMetrics(path.font()).height()
    assert path.width() <= screen.ui.card.width()
    path.setFocus()
    qtbot.keyClick(path, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(path, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == str(long)
    press(qtbot, Qt.Key.Key_X)
    assert path.toPlainText() == str(long)
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.ui.retry


def test_the_language_changes_live_and_keeps_what_was_typed(
    host: Host, gone: StartScreen, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone.ui.name.setText("King")
    gone.ui.startEmpty.click()
    gone.ui.title.setText("")
    languages.choose(Language.ENGLISH)
    assert gone.ui.title.text() == "The shop's data is not where it was."
    assert gone.ui.nameNote.words == words_of(KnownError(Code.SHOP_NAME_DIFFERS))
    assert gone.ui.name.text() == "King"
    assert gone.ui.name.isVisible()
    languages.choose(Language.VIETNAMESE)
    assert gone.ui.name.text() == "King"


def stretched(screen: StartScreen) -> None:
    """Words half as long again: more than another language needs."""
    for button in screen.findChildren(KeyButton):
        button.setText(button.text() + button.text()[: len(button.text()) // 2])
    screen.retranslate()
    for label in screen.findChildren(QLabel):
        label.setText(label.text() + " " + "à" * 3 + " " + "dài " * (len(label.text()) // 10))


@pytest.mark.parametrize("size", [USUAL, SMALL], ids=str)
@pytest.mark.parametrize("found", SCREENS)
def test_nothing_is_cut_in_a_low_window_and_with_longer_words(
    qtbot: QtBot, found: Found, size: tuple[int, int]
) -> None:
    screen = StartScreen()
    host = Host(qtbot, screen, size)
    screen.show_situation(situation(found))
    screen.refuse(KnownError(Code.NOT_A_PROFILE, folder=str(FOLDER)))
    stretched(screen)
    for _ in range(3):
        QApplication.processEvents()
    assert host.size().toTuple() == size
    assert screen.ui.area.horizontalScrollBar().maximum() == 0
    for label in screen.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.objectName()
    for button in screen.findChildren(KeyButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
            assert screen.ui.acts.rect().contains(button.geometry()), button.objectName()
    assert screen.ui.card.width() - screen.ui.acts.width() == 2 * (S5 + 1)  # and the edge


def test_a_button_below_the_edge_is_scrolled_to_by_tab(qtbot: QtBot) -> None:
    screen = StartScreen()
    host = Host(qtbot, screen, SMALL)
    screen.show_situation(situation(Found.KEY_OTHER))
    stretched(screen)
    QApplication.processEvents()
    reach(qtbot, screen.ui.close)
    bottom = screen.ui.close.mapTo(host, screen.ui.close.rect().bottomLeft()).y()
    assert 0 < bottom <= host.height()
