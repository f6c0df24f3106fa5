"""Staff as a manager keeps them: everybody's state at a glance, every change by keys, and errors beside the field."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.role import Role
from kingoil_desk.domain.throttle import Throttle
from kingoil_desk.gui.chips import Chip, spoken
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import SECTION_KEYS, ManagerPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.staff_rows import StaffModel
from kingoil_desk.gui.staff_view import StaffView
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.proof import uptime
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import staff as staff_rows
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, MANAGER, OTHER_CLERK
from tests.gui.conftest import Answers, assert_named
from tests.gui.staff_desk import (
    PASSPHRASE,
    Host,
    cancel,
    confirm,
    dialog,
    give_secrets,
    log,
    no_dialog,
    open_page,
    own_dialog,
    people,
    secret_fits,
)

NEW_PASSPHRASE = "trăng rằm bên sông"


@pytest.fixture
def host(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages) -> Host:
    languages.choose(Language.ENGLISH)  # words are compared here
    give_secrets(shop)
    return open_page(qtbot, parts, "staff")


@pytest.fixture
def view(host: Host) -> StaffView:
    made = host.page.ui.staff
    assert isinstance(made, StaffView)
    return made


def choose(view: StaffView, name: str) -> None:
    row = next(row for row in range(view.staff.rowCount()) if view.staff.at(row).name == name)  # type: ignore[union-attr]
    view.ui.table.selectRow(row)


def row_words(view: StaffView, name: str) -> str:
    """What a screen reader says of somebody's row."""
    row = next(row for row in range(view.staff.rowCount()) if view.staff.at(row).name == name)  # type: ignore[union-attr]
    return " | ".join(view.staff.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(3))


def fill(view: StaffView, first: str, again: str | None = None, name: str | None = None) -> None:
    if name is not None:
        view.ui.name.setText(name)
    view.ui.first.setText(first)
    view.ui.again.setText(first if again is None else again)


def allow_short_pins(shop: Shop) -> None:
    shop.desk(Lane.WRITE).settings.set_short_pins(True)


def all_words(view: StaffView) -> str:
    labels = [w.text() for w in view.findChildren(QLabel) if w.isVisible()]
    return " ".join(labels)


# the list


def test_everybody_is_there_with_role_state_and_secret(view: StaffView) -> None:
    assert row_words(view, MANAGER) == f"{MANAGER} (you) | can sign in | passphrase"
    assert row_words(view, CLERK) == f"{CLERK} | can sign in | PIN, 6 digits"
    assert view.staff.index(0, 0).data(CellRole.SECOND) == "manager"
    assert view.ui.count.text() == "3 people"


def test_a_short_pin_a_wait_and_a_closed_account_show_as_chips(view: StaffView, shop: Shop) -> None:
    conn, ids = shop.desk(Lane.WRITE).ctx.conn, people(shop)
    with transaction(conn):
        staff_rows.set_secret(conn, ids[CLERK].id, "x", 4)
        staff_rows.set_throttle(conn, ids[CLERK].id, Throttle(9, uptime()))
        staff_rows.set_active(conn, ids[OTHER_CLERK].id, False)
    view.load()
    row = view.staff.row_of(ids[CLERK].id)

    def chips(row: int) -> str:
        found: list[Chip] = []
        for column in range(3):
            found += view.staff.index(row, column).data(CellRole.CHIPS) or ()
        return spoken(found)

    assert chips(row).startswith("waits ")
    assert chips(row).endswith("short PIN, 4 digits")
    assert chips(view.staff.row_of(ids[OTHER_CLERK].id)) == "may not sign in"


def test_a_wait_is_counted_down_and_the_chosen_row_stays(qtbot: QtBot, view: StaffView, shop: Shop) -> None:
    conn, clerk = shop.desk(Lane.WRITE).ctx.conn, people(shop)[CLERK]
    with transaction(conn):
        staff_rows.set_throttle(conn, clerk.id, Throttle(5, uptime()))  # 5 s
    choose(view, OTHER_CLERK)
    view.load()
    before = row_words(view, CLERK)
    assert "waits" in before
    qtbot.waitUntil(lambda: row_words(view, CLERK) != before, timeout=4000)
    assert view.ui.formTitle.text() == OTHER_CLERK


def test_the_model_is_sound(qtbot: QtBot, view: StaffView, shop: Shop) -> None:
    model = StaffModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(tuple(people(shop).values()))
    model.show(tuple(people(shop).values()))
    model.show(())
    assert tester.model() is model


def test_in_a_narrow_window_names_stay_whole_with_the_state_below(host: Host, view: StaffView) -> None:
    host.window.resize(855, 480)
    assert view.ui.table.isColumnHidden(1)
    assert view.staff.index(1, 0).data(CellRole.SECOND) == "counter · can sign in"
    host.window.resize(1270, 712)
    assert not view.ui.table.isColumnHidden(2)


# new people


def test_a_new_clerk_by_keys_alone(host: Host, view: StaffView, shop: Shop) -> None:
    host.press("F3")
    assert QApplication.focusWidget() is view.ui.name
    QTest.keyClicks(QApplication.focusWidget(), "Ngoc")
    for _ in range(20):
        if QApplication.focusWidget() is view.ui.first:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "314159")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "314159")
    host.press("Ctrl+S")
    assert row_words(view, "Ngoc") == "Ngoc | can sign in | PIN, 6 digits"
    assert view.ui.formTitle.text() == "Ngoc", "the new one is chosen"
    assert QApplication.focusWidget() is view.ui.table
    assert secret_fits(shop, "Ngoc", "314159")
    assert log(shop)[-1] == "staff.add"


def test_a_new_manager_needs_the_passphrase(host: Host, view: StaffView, shop: Shop) -> None:
    host.press("F3")
    view.ui.manager.click()
    fill(view, NEW_PASSPHRASE, name="Ngọc")
    host.press("Ctrl+S")
    assert "Ngọc becomes a manager" in dialog().ui.act.text()
    cancel()
    assert "Ngọc" not in people(shop)
    assert view.ui.name.text() == "Ngọc", "what was typed is still there"
    host.press("Ctrl+S")
    confirm()
    assert people(shop)["Ngọc"].role is Role.MANAGER
    assert secret_fits(shop, "Ngọc", NEW_PASSPHRASE)
    assert view.form.task is None


def test_a_pin_that_was_begun_is_no_beginning_of_a_passphrase(host: Host, view: StaffView) -> None:
    host.press("F3")
    fill(view, "314159")
    view.ui.manager.click()
    assert view.ui.first.text() == view.ui.again.text() == ""
    assert view.ui.firstLabel.text() == "New passphrase"


@pytest.mark.parametrize(
    ("name", "first", "again", "field", "says"),
    [
        ("", "314159", "314159", "name", "needs a name"),
        ("hanh", "314159", "314159", "name", "already somebody called"),  # alike without marks
        ("Ngọc", "31415", "31415", "first", "6 digits"),
        ("Ngọc", "1234", "1234", "first", "6 digits"),  # 4 are not allowed here
        ("Ngọc", "123456", "123456", "first", "guessed at once"),
        ("Ngọc", "314159", "314158", "again", "do not match"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    host: Host, view: StaffView, shop: Shop, name: str, first: str, again: str, field: str, says: str
) -> None:
    before = log(shop)
    host.press("F3")
    fill(view, first, again, name)
    host.press("Ctrl+S")
    note = {"name": view.ui.nameNote, "first": view.ui.firstNote, "again": view.ui.againNote}[field]
    assert note.wrong
    assert says in note.words
    assert getattr(view.ui, field).hasFocus()
    assert log(shop) == before
    assert len(people(shop)) == 3


def test_a_weak_passphrase_is_said_before_anybody_is_asked_for_theirs(host: Host, view: StaffView) -> None:
    host.press("F3")
    view.ui.manager.click()
    fill(view, "king oil quận 3", name="Ngọc")  # the shop's own name
    host.press("Ctrl+S")
    assert no_dialog()
    assert "thieves try first" in view.ui.firstNote.words


def test_four_digits_only_where_the_shop_allows_them_and_with_a_warning(
    host: Host, view: StaffView, shop: Shop
) -> None:
    allow_short_pins(shop)
    view.load()
    host.press("F3")
    view.ui.name.setText("Ngọc")
    view.ui.first.setText("2580")
    assert "guessed a hundred times sooner" in view.ui.firstNote.words
    assert not view.ui.firstNote.wrong
    view.ui.first.setText("25803")
    assert view.ui.firstNote.words == ""
    fill(view, "2580")
    host.press("Ctrl+S")
    assert people(shop)["Ngọc"].pin_digits == 4
    assert "short PIN" in row_words(view, "Ngọc")


# changing people


def test_rename(host: Host, view: StaffView, shop: Shop) -> None:
    choose(view, CLERK)
    host.press("Alt+N")
    assert view.ui.name.text() == CLERK
    assert not view.ui.first.isVisible()
    view.ui.name.setText("  Mỹ   Hạnh ")
    host.press("Ctrl+S")
    assert "Mỹ Hạnh" in people(shop)
    assert row_words(view, "Mỹ Hạnh").startswith("Mỹ Hạnh |")


def test_a_new_pin_for_somebody_who_forgot_it(host: Host, view: StaffView, shop: Shop) -> None:
    choose(view, CLERK)
    host.press("Alt+P")
    assert view.ui.formTitle.text() == f"New PIN for {CLERK}"
    fill(view, "314159")
    host.press("Ctrl+S")
    assert no_dialog()
    assert secret_fits(shop, CLERK, "314159")
    assert view.ui.first.text() == "", "no secret stays in its field"


def test_a_new_passphrase_for_a_manager_needs_ones_own(host: Host, view: StaffView, shop: Shop) -> None:
    choose(view, MANAGER)
    host.press("Alt+P")
    fill(view, NEW_PASSPHRASE)
    host.press("Ctrl+S")
    confirm("sai rồi nhé")
    assert secret_fits(shop, MANAGER, PASSPHRASE)
    confirm(PASSPHRASE)
    assert secret_fits(shop, MANAGER, NEW_PASSPHRASE)


def test_a_role_changes_with_its_kind_of_secret(host: Host, view: StaffView, shop: Shop) -> None:
    choose(view, CLERK)
    host.press("Alt+R")
    assert view.ui.formTitle.text() == f"Make {CLERK} a manager"
    fill(view, NEW_PASSPHRASE)
    host.press("Ctrl+S")
    assert CLERK in dialog().ui.act.text()
    confirm()
    assert people(shop)[CLERK].role is Role.MANAGER
    host.press("Alt+R")  # still chosen: back again
    assert view.ui.formTitle.text() == f"Put {CLERK} at the counter"
    fill(view, "314159")
    host.press("Ctrl+S")
    confirm()
    assert people(shop)[CLERK].role is Role.COUNTER
    assert secret_fits(shop, CLERK, "314159")


def test_the_last_manager_stays_one(host: Host, view: StaffView, shop: Shop, answers: Answers) -> None:
    failed: list[str] = []
    view.parts.notices.failed.connect(lambda error: failed.append(words_of(error)))
    choose(view, MANAGER)
    host.press("Alt+R")
    fill(view, "314159")
    host.press("Ctrl+S")
    confirm()
    assert "the only manager" in failed[0]
    assert view.form.task is not None, "the form stays"
    host.press("Esc")
    host.press("Alt+D")
    assert "Shut yourself out?" not in [question.words for question in answers.asked], "nobody could let them in again"
    confirm()
    assert "the only manager" in view.ui.problem.words
    assert people(shop)[MANAGER].active
    assert people(shop)[MANAGER].role is Role.MANAGER


def test_whoever_is_not_the_only_manager_is_asked_before_being_shut_out(
    host: Host, view: StaffView, shop: Shop, answers: Answers
) -> None:
    shop.desk(Lane.WRITE).staff.add_manager(PASSPHRASE, "Ngọc", NEW_PASSPHRASE)
    view.load()
    choose(view, MANAGER)
    answers.yes = False
    host.press("Alt+D")
    assert [question.words for question in answers.asked] == ["Shut yourself out?"]
    assert no_dialog()
    assert people(shop)[MANAGER].active
    answers.yes = True
    host.press("Alt+D")
    confirm()
    assert not people(shop)[MANAGER].active


def test_a_manager_who_may_not_sign_in_is_no_other_manager(
    host: Host, view: StaffView, shop: Shop, answers: Answers
) -> None:
    desk = shop.desk(Lane.WRITE)
    desk.staff.add_manager(PASSPHRASE, "Ngọc", NEW_PASSPHRASE)
    desk.staff.set_manager_active(PASSPHRASE, people(shop)["Ngọc"].id, False)
    view.load()
    choose(view, MANAGER)
    host.press("Alt+D")
    assert answers.asked == []
    confirm()
    assert "the only manager" in view.ui.problem.words
    assert people(shop)[MANAGER].active


def test_may_not_sign_in_any_more_and_again(host: Host, view: StaffView, shop: Shop) -> None:
    choose(view, CLERK)
    assert view.ui.active.text() == "May not sign in any more"
    host.press("Alt+D")
    assert not people(shop)[CLERK].active
    assert "may not sign in" in row_words(view, CLERK)
    assert view.ui.formTitle.text() == CLERK, "the same person is still chosen, wherever the row went"
    assert view.ui.active.text() == "May sign in again"
    host.press("Alt+D")
    assert people(shop)[CLERK].active


def test_a_wait_is_ended(host: Host, view: StaffView, shop: Shop) -> None:
    conn, clerk = shop.desk(Lane.WRITE).ctx.conn, people(shop)[CLERK]
    choose(view, CLERK)
    assert not view.ui.endWait.isEnabled()
    assert view.ui.endWait.toolTip() == "There is no wait to end."
    with transaction(conn):
        staff_rows.set_throttle(conn, clerk.id, Throttle(20, uptime()))
    view.load()
    assert "waits" in view.ui.facts.text()
    host.press("Alt+W")
    assert "waits" not in row_words(view, CLERK)
    assert log(shop)[-1] == "staff.end_wait"


def test_a_manager_who_gives_up_the_role_sees_no_list_any_more(host: Host, view: StaffView, shop: Shop) -> None:
    shop.desk(Lane.WRITE).staff.add_manager(PASSPHRASE, "Ngọc", NEW_PASSPHRASE)
    view.load()
    choose(view, MANAGER)
    host.press("Alt+R")
    fill(view, "314159")
    host.press("Ctrl+S")
    confirm()
    assert view.staff.rowCount() == 0
    assert not view.ui.table.isVisible()
    assert "Only a manager may do this" in view.ui.reason.text()


# leaving, locking, others at the desk


def test_a_half_typed_form_is_not_lost_without_a_word(
    host: Host, view: StaffView, answers: Answers, qtbot: QtBot
) -> None:
    choose(view, CLERK)
    host.press("Alt+N")
    view.ui.name.setText("Mỹ Hạnh")
    answers.yes = False
    choose(view, OTHER_CLERK)
    qtbot.waitUntil(lambda: view.ui.table.currentIndex().row() == view.staff.row_of(view.form.person.id))  # type: ignore[union-attr]
    assert view.ui.name.text() == "Mỹ Hạnh"
    host.press("Alt+1")
    assert view.isVisible(), "the section stays in front"
    assert len(answers.asked) == 2
    answers.yes = True
    host.press("Alt+1")
    assert not view.isVisible()


def test_an_untouched_form_is_left_without_a_question(host: Host, view: StaffView, answers: Answers) -> None:
    choose(view, CLERK)
    host.press("Alt+P")
    host.press("Esc")
    assert answers.asked == []
    assert view.form.task is None
    assert QApplication.focusWidget() is view.ui.table


def test_a_half_typed_name_survives_a_lock_and_a_secret_never(
    host: Host, view: StaffView, parts: Parts, qtbot: QtBot
) -> None:
    assert host.page.kept() == {"section": "staff", "products": None, "staff": None, "settings": None, "vat": None}
    host.press("F3")
    fill(view, "314159", name="Ngọc")
    kept = json.dumps(host.page.kept())
    assert "314159" not in kept
    host.window.hide()
    after = open_page(qtbot, parts, "products")
    after.page.bring_back(json.loads(kept))
    again = after.page.ui.staff
    assert again.isVisible()
    assert (again.ui.name.text(), again.ui.first.text()) == ("Ngọc", "")
    qtbot.waitUntil(again.ui.name.hasFocus)


def test_a_half_typed_new_name_is_about_the_same_person_after_a_lock(
    host: Host, view: StaffView, parts: Parts, qtbot: QtBot
) -> None:
    choose(view, CLERK)
    host.press("Alt+N")
    view.ui.name.setText("Mỹ Hạnh")
    kept = json.loads(json.dumps(host.page.kept()))
    again = open_page(qtbot, parts, "products").page
    again.bring_back(kept)
    assert again.ui.staff.ui.formTitle.text() == f"Another name for {CLERK}"
    assert again.ui.staff.ui.name.text() == "Mỹ Hạnh"


def test_a_clerk_reads_why_there_is_no_list(
    host: Host, view: StaffView, as_staff: Callable[[str], object], shop: Shop
) -> None:
    as_staff(CLERK)
    host.page.shown()
    assert "Only a manager may do this" in all_words(view)
    for name in (MANAGER, OTHER_CLERK):
        assert name not in all_words(view)
    assert view.staff.rowCount() == 0
    assert "refused" not in log(shop), "nothing is even tried"
    host.press("F3")
    assert view.form.task is None


def test_a_demo_cannot_confirm_what_needs_a_passphrase(
    qtbot: QtBot, demo: Shop, demo_window: MainWindow, as_staff: object, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    boss = next(m for m in demo.staff() if m.role is Role.MANAGER)
    demo.session.sign_in(boss.id, boss.name, boss.role)
    page = ManagerPage(demo_window.parts)
    qtbot.addWidget(page)
    page.show()
    page.show_section(page.ui.staff)
    view = page.ui.staff
    assert "none, in a demo" in view.ui.facts.text()
    assert not view.ui.role.isEnabled()
    assert "demo" in view.ui.role.toolTip()
    assert demo_window.ui.status.own_secret_words() == ""


# keys and names


def test_every_key_of_every_section_reaches_the_page_in_the_window(
    qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, host: Host
) -> None:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    page = ManagerPage(parts)
    window.add_page(page)
    sections = [page.ui.parts.widget(at) for at in range(page.ui.parts.count())]
    told: set[str] = set()
    for section in sections:
        page.show_section(section)
        told |= {key.keys for key in page.keys() if key.do is not None}
    page.ui.staff.add()
    told |= {key.keys for key in page.keys() if key.do is not None}
    assert [key for key in sorted(told) if not window.hears(key)] == []
    assert set(SECTION_KEYS) <= told
    page.ui.staff.cancel()


def test_no_key_means_two_things_in_one_section(host: Host) -> None:
    page = host.page
    for at in range(page.ui.parts.count()):
        page.show_section(page.ui.parts.widget(at))
        keys = [key.keys for key in page.keys()]
        assert len(keys) == len(set(keys))


def test_everything_has_a_name_for_a_screen_reader(host: Host, view: StaffView) -> None:
    assert_named(view)
    host.press("F3")
    view.ui.manager.click()
    assert_named(view)


def test_a_live_change_of_language_keeps_what_is_typed(host: Host, view: StaffView, languages: Languages) -> None:
    host.press("F3")
    fill(view, "123456", name="Ngọc")
    host.press("Ctrl+S")
    languages.choose(Language.VIETNAMESE)
    languages.choose(Language.ENGLISH)
    assert (view.ui.name.text(), view.ui.first.text()) == ("Ngọc", "123456")
    assert "guessed at once" in view.ui.firstNote.words
    assert view.ui.first.echoMode() is QLineEdit.EchoMode.Password


# one's own


def test_a_clerk_changes_the_own_pin_from_the_status_line(
    qtbot: QtBot, window: MainWindow, shop: Shop, as_staff: Callable[[str], object], languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    give_secrets(shop)
    as_staff(CLERK)
    window.show_person()
    action = next(a for a in window.ui.status.menu().actions() if a.text() == "Change my PIN…")
    action.trigger()
    asked = own_dialog()
    assert_named(asked)
    assert asked.ui.old.hasFocus()
    fields = (asked.ui.old, asked.ui.fresh, asked.ui.again)

    def give(*typed: str) -> None:
        for field, text in zip(fields, typed, strict=True):
            field.setText(text)
        QTest.keyClick(asked.ui.again, Qt.Key.Key_Return)

    give("258036", "123456", "123456")
    assert "guessed at once" in asked.ui.freshNote.words
    give("258036", "314159", "314158")
    assert "do not match" in asked.ui.againNote.words
    before = log(shop)
    assert "confirm.failed" not in before, "a slip in the new one costs no try"
    give("999999", "314159", "314159")
    assert "Tries left" in asked.ui.oldNote.words
    assert asked.ui.old.hasFocus()
    give("258036", "314159", "314159")
    assert no_dialog()
    assert secret_fits(shop, CLERK, "314159")
    assert log(shop)[-1] == "staff.change_own"


def test_a_manager_finds_the_own_passphrase_in_the_palette(
    window: MainWindow, shop: Shop, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    give_secrets(shop)
    command = next(c for c in window.commands() if c.key.words == "Change my passphrase…")
    assert command.key.do is not None
    command.key.do()
    asked = own_dialog()
    asked.ui.old.setText(PASSPHRASE)
    asked.ui.fresh.setText(NEW_PASSPHRASE)
    asked.ui.again.setText(NEW_PASSPHRASE)
    asked.ui.save.click()
    assert secret_fits(shop, MANAGER, NEW_PASSPHRASE)


def test_esc_leaves_the_own_secret_as_it_is(window: MainWindow, shop: Shop, languages: Languages) -> None:
    give_secrets(shop)
    before = log(shop)
    window.change_own_secret()
    own_dialog().ui.old.setText(PASSPHRASE)
    QTest.keyClick(own_dialog(), Qt.Key.Key_Escape)
    assert no_dialog()
    assert log(shop) == before
