"""Settings: the shop's are saved by Ctrl+S and only by a manager, this PC's are in force as soon as they are chosen."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.palette import DARK, tokens_of
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.settings_view import SettingsView
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.settings import ShopSettings
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, SHOP_NAME
from tests.gui.conftest import Answers, assert_named
from tests.gui.staff_desk import Host, log, open_page

PRINTERS = ["Máy in quầy", "HP kho"]


@pytest.fixture
def host(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages) -> Host:
    languages.choose(Language.ENGLISH)  # words are compared here
    return open_page(qtbot, parts, "settings")


@pytest.fixture
def view(host: Host) -> SettingsView:
    made = host.page.ui.settings
    assert isinstance(made, SettingsView)
    return made


@pytest.fixture
def joined(window: MainWindow, parts: Parts, languages: Languages, answers: Answers) -> SettingsView:
    """The settings in the real window, which changes language and look."""
    languages.choose(Language.ENGLISH)
    parts.notices.ask_by(answers)
    page = ManagerPage(parts)
    page.ui.settings.pc.printer_names = lambda: PRINTERS
    window.add_page(page)
    assert window.go(Destination(Place.MANAGER))
    page.show_section(page.ui.settings)
    made = page.ui.settings
    assert isinstance(made, SettingsView)
    return made


def in_force(shop: Shop) -> ShopSettings:
    return shop.desk(Lane.WRITE).settings.read()


def choose(box: QComboBox, data: object) -> None:
    """As somebody does it in the open list."""
    at = box.findData(data)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)


# the shop's


def test_what_is_in_force_is_shown_and_nothing_is_unsaved(view: SettingsView, shop: Shop) -> None:
    assert view.ui.name.text() == SHOP_NAME
    assert view.ui.idle.currentText() == "5 minutes"
    assert not view.ui.shortPins.isChecked()
    assert not view.ui.unsaved.isVisible()
    assert not view.ui.save.isEnabled()
    assert view.ui.save.toolTip() == "Everything is saved."


def test_everything_is_saved_by_one_key(host: Host, view: SettingsView, shop: Shop) -> None:
    typed = ShopDetails("King Oil Gò Vấp", "028 3822 0000", "chao@kingoil.example", "12 Lê Lợi", "kingoil.example")
    for name in ("name", "phone", "email", "address", "website"):
        getattr(view.ui, name).setText(f"  {getattr(typed, name)} ")
    view.ui.idle.setCurrentIndex(view.ui.idle.findData(15))
    view.ui.shortPins.click()
    assert view.ui.unsaved.isVisible()
    assert in_force(shop).idle_minutes == 5, "nothing is saved before Ctrl+S"
    host.press("Ctrl+S")
    assert in_force(shop) == ShopSettings(typed, 15, True)
    assert view.ui.name.text() == "King Oil Gò Vấp", "shown as it is kept"
    assert not view.ui.unsaved.isVisible()


def test_the_account_for_transfers_is_set_and_taken_away(host: Host, view: SettingsView, shop: Shop) -> None:
    ui = view.ui
    assert (ui.bank.currentText(), ui.bankAccount.text()) == ("none: no code for transfers", "")
    ui.bank.setCurrentIndex(ui.bank.findText("Vietcombank"))
    ui.bankAccount.setText("0071 0000 08261")
    ui.bankHolder.setText("KING OIL")
    assert ui.unsaved.isVisible()
    host.press("Ctrl+S")
    assert in_force(shop).account == Account("970436", "0071000008261", "KING OIL")
    assert (ui.bankAccount.text(), ui.unsaved.isVisible()) == ("0071000008261", False)
    ui.bank.setCurrentIndex(0)
    ui.bankAccount.clear()
    ui.bankHolder.clear()
    host.press("Ctrl+S")
    assert in_force(shop).account is None


@pytest.mark.parametrize(("bank", "number"), [("Vietcombank", ""), ("none: no code for transfers", "0071000008261")])
def test_half_an_account_is_told_beside_it_and_nothing_is_saved(
    host: Host, view: SettingsView, shop: Shop, bank: str, number: str
) -> None:
    view.ui.name.setText("Tên khác")
    view.ui.bank.setCurrentIndex(view.ui.bank.findText(bank))
    view.ui.bankAccount.setText(number)
    host.press("Ctrl+S")
    assert view.ui.bankAccountNote.wrong
    assert (in_force(shop).account, in_force(shop).details.name) == (None, SHOP_NAME)


def test_a_half_typed_account_comes_back(view: SettingsView) -> None:
    view.ui.bank.setCurrentIndex(view.ui.bank.findText("ACB"))
    view.ui.bankAccount.setText("123")
    kept = view.kept()
    assert kept is not None
    view.ui.bankAccount.clear()
    view.bring_back(json.loads(json.dumps(kept)))
    view.load()
    assert (view.ui.bank.currentText(), view.ui.bankAccount.text()) == ("ACB", "123")


def test_only_what_differs_is_written(host: Host, view: SettingsView, shop: Shop) -> None:
    before = len(log(shop))
    view.ui.idle.setCurrentIndex(view.ui.idle.findData(1))
    host.press("Ctrl+S")
    assert log(shop)[before:] == ["setting.change"]
    assert view.ui.idle.currentText() == "1 minute"
    host.press("Ctrl+S")
    assert len(log(shop)) == before + 1, "saving what is saved does nothing"


def test_the_idle_time_offers_one_to_fifteen_minutes(view: SettingsView) -> None:
    assert [view.ui.idle.itemData(at) for at in range(view.ui.idle.count())] == list(range(1, 16))


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("name", "   ", "needs a name"),
        ("phone", "0" * 199 + "\x07", "cannot be seen"),
        ("address", "Lê Lợi\x1b", "cannot be seen"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(
    host: Host, view: SettingsView, shop: Shop, field: str, typed: str, says: str
) -> None:
    before = in_force(shop)
    getattr(view.ui, field).setText(typed)
    view.ui.shortPins.click()
    host.press("Ctrl+S")
    note = getattr(view.ui, f"{field}Note")
    assert note.wrong
    assert says in note.words
    assert getattr(view.ui, field).hasFocus()
    assert in_force(shop) == before
    assert view.ui.unsaved.isVisible()


def test_the_warning_about_short_pins_stands_there_in_words(view: SettingsView) -> None:
    assert view.ui.shortWords.isVisible()
    assert "guessed a hundred times sooner" in view.ui.shortWords.text()


def test_a_clerk_sees_them_and_cannot_change_them(
    host: Host, view: SettingsView, shop: Shop, as_staff: Callable[[str], object]
) -> None:
    as_staff(CLERK)
    host.page.shown()
    assert "Only a manager may do this" in view.ui.reason.text()
    assert view.ui.name.isReadOnly()
    assert not view.ui.idle.isEnabled()
    assert not view.ui.shortPins.isEnabled()
    assert "Only a manager" in view.ui.save.toolTip()
    before = log(shop)
    host.press("Ctrl+S")
    view.save()
    assert log(shop) == before


def test_leaving_with_typed_text_asks_first(host: Host, view: SettingsView, answers: Answers) -> None:
    view.ui.phone.setText("028 3822 0000")
    answers.yes = False
    host.press("Alt+5")
    assert view.isVisible()
    assert view.ui.phone.text() == "028 3822 0000"
    answers.yes = True
    host.press("Alt+5")
    assert not view.isVisible()
    host.press("Alt+4")
    assert view.ui.phone.text() == ""
    assert len(answers.asked) == 2


def test_what_somebody_types_stays_when_something_else_is_saved(view: SettingsView, shop: Shop, parts: Parts) -> None:
    view.ui.phone.setText("028 3822 0000")
    shop.desk(Lane.WRITE).settings.set_idle_minutes(9)
    parts.broadcast.tell(Change(settings=True))
    assert view.ui.phone.text() == "028 3822 0000"


def test_what_another_window_part_saved_is_shown(view: SettingsView, shop: Shop, parts: Parts) -> None:
    shop.desk(Lane.WRITE).settings.set_idle_minutes(9)
    parts.broadcast.tell(Change(settings=True))
    assert view.ui.idle.currentText() == "9 minutes"
    assert not view.ui.unsaved.isVisible()


def test_half_typed_settings_survive_a_lock(host: Host, view: SettingsView, parts: Parts, qtbot: QtBot) -> None:
    view.ui.phone.setText("028 3822")
    view.ui.name.setText("")  # could not be saved
    view.ui.idle.setCurrentIndex(view.ui.idle.findData(12))
    view.ui.shortPins.click()
    kept = json.loads(json.dumps(host.page.kept()))
    host.window.hide()
    page = open_page(qtbot, parts, "products").page
    page.bring_back(kept)
    again = page.ui.settings
    assert (again.ui.phone.text(), again.ui.name.text()) == ("028 3822", "")
    assert again.ui.idle.currentData() == 12
    assert again.ui.shortPins.isChecked()
    assert again.is_changed()


# this PC's


def test_the_language_is_live_and_kept(joined: SettingsView, shop: Shop, window: MainWindow) -> None:
    joined.ui.phone.setText("028 3822")
    choose(joined.ui.language, Language.VIETNAMESE)
    assert Preferences(shop.folder).language is Language.VIETNAMESE
    assert window.ui.rail.isVisible()
    assert joined.ui.phone.text() == "028 3822", "what is typed stays"
    choose(joined.ui.language, Language.ENGLISH)
    assert joined.ui.title.text() == "Settings"


def test_every_section_speaks_the_new_language(joined: SettingsView, window: MainWindow) -> None:
    page = window.current
    assert isinstance(page, ManagerPage)
    ui = page.ui
    choose(joined.ui.language, Language.VIETNAMESE)
    before = (ui.products.ui.nameLabel.text(), ui.imports.ui.choose.text())
    choose(joined.ui.language, Language.ENGLISH)
    assert before != (ui.products.ui.nameLabel.text(), ui.imports.ui.choose.text())
    assert ui.products.ui.nameLabel.text() == "Name"
    assert ui.staff.ui.title.text() == "Staff"
    assert ui.security.ui.title.text() == "Security"


def test_the_look_is_live_and_kept(joined: SettingsView, shop: Shop, theme: Theme) -> None:
    choose(joined.ui.scheme, Scheme.DARK)
    assert theme.scheme is Scheme.DARK
    assert tokens_of(joined.palette()) == DARK
    assert Preferences(shop.folder).scheme is Scheme.DARK


def test_what_is_chosen_elsewhere_shows_here(joined: SettingsView, window: MainWindow) -> None:
    window.choose_scheme(Scheme.DARK)
    assert joined.ui.scheme.currentText() == "dark"
    window.choose_language(Language.VIETNAMESE)
    assert joined.ui.language.currentText() == "Tiếng Việt"


def test_a_printer_is_kept_at_once_for_its_paper(joined: SettingsView, shop: Shop) -> None:
    box = joined.pc.printers[Paper.RECOVERY_SHEET]
    assert [box.itemText(at) for at in range(box.count())] == ["the one that the system offers", *PRINTERS]
    choose(box, "HP kho")
    assert Preferences(shop.folder).printer(Paper.RECOVERY_SHEET) == "HP kho"
    assert not joined.ui.unsaved.isVisible()


def test_a_printer_that_is_gone_is_still_told(joined: SettingsView, shop: Shop, parts: Parts) -> None:
    Preferences(shop.folder).set_printer(Paper.RECOVERY_SHEET, "Máy cũ")
    joined.load()
    box = joined.pc.printers[Paper.RECOVERY_SHEET]
    assert box.currentText() == "Máy cũ (not there now)"


def test_every_kind_of_paper_has_its_printer(joined: SettingsView) -> None:
    assert set(joined.pc.printers) == set(Paper)


def test_where_the_file_lies_can_be_read_and_copied(qtbot: QtBot, view: SettingsView, shop: Shop) -> None:
    assert view.ui.file.toPlainText() == str(shop.file)
    assert shop.file.exists()
    view.ui.copy.click()
    assert QGuiApplication.clipboard().text() == str(shop.file)
    QGuiApplication.clipboard().clear()


def test_without_a_window_around_it_the_pcs_likings_are_not_offered(view: SettingsView) -> None:
    assert not view.ui.language.isVisible()
    assert view.ui.file.isVisible()


def test_everything_has_a_name_and_is_reached_by_tab(joined: SettingsView, window: MainWindow) -> None:
    assert_named(joined)
    ui = joined.ui
    wanted = [
        *(ui.name, ui.phone, ui.email, ui.address, ui.website, ui.bank, ui.bankAccount, ui.bankHolder),
        *(ui.idle, ui.shortPins),
        *(ui.language, ui.scheme, *joined.pc.printers.values(), ui.file, ui.copy),
    ]
    ui.name.setFocus()
    seen = [QApplication.focusWidget()]
    for _ in range(len(wanted) - 1):
        window.focusNextChild()
        seen.append(QApplication.focusWidget())
    assert seen == wanted


def test_in_a_low_and_narrow_window_the_save_button_stays_in_sight(joined: SettingsView, window: MainWindow) -> None:
    window.resize(911, 512)
    QApplication.processEvents()
    save = joined.ui.save
    corner = save.mapTo(window, save.rect().bottomRight())
    assert window.rect().contains(corner)
    assert not save.visibleRegion().isEmpty()
    assert save.visibleRegion().boundingRect() == save.rect()
