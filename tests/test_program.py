"""The running program from its start over sign-in and idle lock to the way back in, on a real shop and keyring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.gui.code_screen import CodeScreen
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.key_words import key_words
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.start_screen import StartScreen
from kingoil_desk.gui.theme import Scheme
from kingoil_desk.program import Program
from kingoil_desk.service.shop import Lane
from kingoil_desk.signing_in import SigningIn
from tests.gui.conftest import as_delivered as as_delivered
from tests.gui.conftest import assert_named
from tests.gui.conftest import languages as languages
from tests.gui.conftest import theme as theme
from tests.running import (
    CLERK,
    HALF_TYPED,
    OTHER,
    PIN,
    World,
    click,
    customers,
    form_name,
    half_type,
    phone_field,
)
from tests.running import founded_once as founded_once
from tests.running import world as world
from tests.secret_service import secret_service as secret_service
from tests.service.founded import CODE, MANAGER, PASSPHRASE, SHEET

HOUR = 3_600_000
MINUTE = 60_000
Key = Qt.Key


def said(program: Program) -> str:
    return program.sign_in.ui.note.words


def refused(world: World, program: Program, name: str, secret: str) -> str:
    """The words of a sign-in that fails."""
    world.ask(program, name, secret)
    world.qtbot.waitUntil(lambda: not program.at_work)
    assert program.main is None
    assert program.window.front is program.sign_in
    return said(program)


# signing in


def test_a_start_asks_nothing_but_who_is_there(world: World) -> None:
    program = world.started()
    screen = program.sign_in
    assert {tile.face.name for tile in screen.ui.tiles.tiles()} == {MANAGER, CLERK, OTHER}
    assert program.window.windowTitle() == "King Oil Desk · King Oil Quận 3"
    assert program.shop is not None
    assert program.shop.session.actor is None
    assert_named(program.window)
    world.qtbot.waitUntil(lambda: program.prepared)
    assert program.window.front is screen, "the desk is made behind it"


def test_the_pin_opens_the_desk_and_the_log_knows(world: World) -> None:
    program = world.at_desk()
    assert program.main is not None
    assert program.main.parts.session.present.role is Role.COUNTER
    assert program.sign_in.ui.secret.text() == ""
    world.qtbot.waitUntil(lambda: customers(program).hits.rowCount() == 1)
    world.locked(program)
    assert [(who, action) for who, action, _ in world.log()][-2:] == [(CLERK, "signed_in"), (CLERK, "locked")]


def test_a_wrong_pin_says_how_many_tries_are_left_and_then_how_long_to_wait(world: World) -> None:
    program = world.at_desk()
    world.locked(program)
    for left in (4, 3, 2, 1):
        assert refused(world, program, CLERK, "000111") == words_of(KnownError(Code.SECRET_WRONG, left=left))
        assert program.sign_in.ui.secret.text() == ""
        assert program.sign_in.ui.secret.hasFocus()
    assert refused(world, program, CLERK, "000111") == words_of(KnownError(Code.SECRET_WAIT, seconds=5))
    world.ask(program, CLERK, PIN)  # nothing is asked while the wait lasts
    world.qtbot.wait(200)
    assert program.main is None
    world.later(6_000)
    world.sign_in(program, CLERK, PIN)
    world.locked(program)
    failed = [who for who, action, _ in world.log() if action == "sign_in.failed"]
    assert failed == [CLERK] * 5


def test_the_file_that_a_wrong_pin_opened_is_let_go_again(world: World) -> None:
    program = world.at_desk()
    world.locked(program)
    refused(world, program, CLERK, "000111")
    world.put_away(program)
    assert world.is_free()


def test_somebody_disabled_is_refused(world: World) -> None:
    program = world.at_desk()
    world.locked(program)
    with world.as_manager() as shop:
        clerk = next(member for member in shop.staff() if member.name == CLERK)
        shop.desk(Lane.WRITE).staff.set_active(clerk.id, False)
    assert refused(world, program, CLERK, PIN) == words_of(KnownError(Code.STAFF_UNKNOWN))


def test_two_programs_cannot_have_the_shop(world: World) -> None:
    first = world.at_desk()
    second = world.program()
    second.open_folder(world.folder)
    world.qtbot.waitUntil(lambda: isinstance(second.window.front, StartScreen))
    screen = second.window.front
    assert isinstance(screen, StartScreen)
    words = words_of(KnownError(Code.PROFILE_IN_USE, folder=str(world.folder)))
    assert words.partition(". ")[0] in f"{screen.ui.title.text()} {screen.ui.first.text()}"
    assert first.main is not None


def test_a_bug_at_the_sign_in_leaves_it_usable(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    program = world.at_desk()
    world.locked(program)
    with monkeypatch.context() as broken, world.qtbot.capture_exceptions() as caught:
        broken.setattr(SigningIn, "_idle_ms", lambda *_: {}["bug"])
        world.ask(program, CLERK, PIN)
        world.qtbot.waitUntil(lambda: caught != [])
    assert caught[0][0] is KeyError
    assert program.main is None
    assert world.is_free()
    world.sign_in(program, CLERK, PIN)


# the keyring at an unlock


def test_a_keyring_locked_meanwhile_is_told_and_the_person_comes_back_to_the_form(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    world.locked(program)
    world.service.lock()
    world.ask(program, CLERK, PIN)
    world.qtbot.waitUntil(lambda: isinstance(program.window.front, StartScreen), timeout=10_000)
    screen = program.window.front
    assert isinstance(screen, StartScreen)
    assert screen.ui.retry.isVisible()
    assert screen.ui.title.text()
    assert world.folder.is_dir()
    world.service.unlock()
    click(screen.ui.retry)
    world.qtbot.waitUntil(lambda: program.window.front is program.sign_in, timeout=10_000)
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED


def test_an_emptied_keyring_asks_for_the_code_once(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    world.locked(program)
    world.service.clear()
    world.ask(program, CLERK, PIN)
    world.qtbot.waitUntil(lambda: isinstance(program.window.front, StartScreen), timeout=10_000)
    start = program.window.front
    assert isinstance(start, StartScreen)
    click(start.ui.code)
    code = program.window.front
    assert isinstance(code, CodeScreen)
    assert SHEET in code.ui.sheet.text()
    code.ui.code.setText(CODE)
    QTest.keyClick(code.ui.code, Key.Key_Return)
    world.qtbot.waitUntil(lambda: program.window.front is program.sign_in, timeout=15_000)
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED
    assert world.service.entries() != {}
    world.locked(program)
    world.sign_in(program)  # without a question


def test_a_closed_keyring_screen_closes_the_program(world: World) -> None:
    world.service.lock()
    program = world.program()
    program.open_folder(world.folder)
    world.qtbot.waitUntil(lambda: isinstance(program.window.front, StartScreen), timeout=10_000)
    screen = program.window.front
    assert isinstance(screen, StartScreen)
    click(screen.ui.retry)  # the look that it begins does not hold the window back
    assert program.window.close()
    world.end(program)


# nobody at the desk


@pytest.fixture
def desk(world: World) -> Program:
    program = world.at_desk()
    half_type(world, program)
    return program


def test_it_locks_at_the_limit_and_not_before(world: World, desk: Program) -> None:
    world.later(5 * MINUTE - 1)
    desk.idle.look()
    assert desk.main is not None
    world.later(1)
    desk.idle.look()
    assert desk.main is None
    world.put_away(desk)


def test_somebody_who_types_now_and_then_stays_for_hours(world: World, desk: Program) -> None:
    field = phone_field(customers(desk))
    for _ in range(11 * HOUR // 200_000):
        world.later(200_000)
        QTest.keyClick(field, Key.Key_1)
        QTest.keyClick(field, Key.Key_Backspace)
        desk.idle.look()
    assert desk.main is not None
    world.later(200_000)
    QTest.keyClick(field, Key.Key_1)
    for _ in range(18):
        world.later(200_000)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_1)
    assert desk.main is None, "twelve hours are the longest"
    world.put_away(desk)


@pytest.mark.parametrize("looked_first", [False, True])
def test_the_key_that_wakes_a_sleeping_pc_reaches_neither_form_nor_pin(
    world: World, desk: Program, looked_first: bool
) -> None:
    world.wall += 9 * HOUR  # asleep: the other clock stood still
    if looked_first:
        desk.idle.look()
        assert desk.main is None
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_4)
    assert desk.main is None
    assert desk.sign_in.ui.secret.text() == ""
    world.qtbot.waitUntil(lambda: not desk.at_work)
    QTest.keyClick(desk.sign_in.ui.secret, Key.Key_4)  # the next one is the PIN's first
    assert desk.sign_in.ui.secret.text() == "4"
    desk.sign_in.clear()
    world.sign_in(desk)
    assert phone_field(customers(desk)).text() == "0961 55"


def test_a_shortcut_that_wakes_the_pc_does_nothing(world: World, desk: Program) -> None:
    world.wall += 9 * HOUR
    focus = QApplication.focusWidget()
    assert focus is not None
    customers(desk).editor.form.ui.fullName.setText(HALF_TYPED)
    QTest.keyClick(focus, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    world.put_away(desk)
    world.sign_in(desk)
    assert form_name(desk) == HALF_TYPED, "it was neither saved nor lost"


def test_a_clock_set_back_locks(world: World, desk: Program) -> None:
    world.wall -= 59_000
    desk.idle.look()
    assert desk.main is not None
    world.wall -= 2_000
    desk.idle.look()
    assert desk.main is None
    world.put_away(desk)


def test_a_new_limit_holds_at_once(world: World) -> None:
    program = world.at_desk(MANAGER, PASSPHRASE)
    assert program.main is not None
    parts = program.main.parts
    program.jobs.run(
        Lane.WRITE, lambda desk: desk.settings.set_idle_minutes(1), parts.broadcast.tell, owner=program.main
    )
    world.qtbot.wait(300)
    world.later(MINUTE - 1)
    program.idle.look()
    assert program.main is not None
    world.later(1)
    program.idle.look()
    assert program.main is None
    world.put_away(program)


def test_the_limit_is_there_again_at_the_next_sign_in(world: World) -> None:
    with world.as_manager() as shop:
        shop.desk(Lane.WRITE).settings.set_idle_minutes(2)
    program = world.at_desk()
    world.later(2 * MINUTE)
    program.idle.look()
    assert program.main is None
    world.put_away(program)


# words and colours


def test_the_language_can_be_changed_in_the_lock_and_is_kept(world: World, as_delivered: None) -> None:
    program = world.at_desk()
    world.locked(program)
    screen = program.sign_in
    click(screen.ui.language)
    assert world.languages.current is Language.ENGLISH
    assert Preferences(world.folder).language is Language.ENGLISH
    assert screen.ui.keyWords.text() == "Data key in this PC's keyring"
    assert screen.ui.enter.text() == "Unlock"
    main = world.sign_in(program)
    main.choose_language(Language.VIETNAMESE)
    world.locked(program)
    assert screen.ui.language.text() == Language.ENGLISH.own_name()
    assert screen.ui.keyWords.text() == key_words(KeyKept.KEYRING)


def test_light_and_dark_stay_over_a_lock(world: World, as_delivered: None) -> None:
    program = world.at_desk()
    assert program.main is not None
    program.main.choose_scheme(Scheme.DARK)
    world.locked(program)
    assert world.theme.scheme is Scheme.DARK
    dark = program.window.grab().toImage().pixelColor(5, 5)
    world.theme.choose(Scheme.LIGHT)
    assert program.window.grab().toImage().pixelColor(5, 5) != dark
    world.sign_in(program)
    assert Preferences(world.folder).scheme is Scheme.DARK


# a demo


def test_a_demo_locks_and_goes_on_without_a_pin(world: World) -> None:
    program = world.program()
    program.open_demo(20)
    clerk = program.main.parts.session.present.name if program.main is not None else ""
    half_type(world, program)
    shop = program.shop
    assert program.main is not None
    program.main.press("Ctrl+L")
    assert program.window.front is program.sign_in
    world.qtbot.waitUntil(lambda: not program.at_work)
    assert shop is not None
    assert shop.session.actor is None
    assert program.sign_in.ui.secret.isHidden()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Return)
    world.qtbot.waitUntil(lambda: program.main is not None)
    assert shop.session.present.name == clerk
    assert form_name(program) == HALF_TYPED


def test_whoever_took_over_in_a_demo_is_who_is_locked(world: World) -> None:
    program = world.program()
    program.open_demo(5)
    assert program.main is not None
    manager = next(member for member in program.main._staff if member.role is Role.MANAGER)
    program.main.change_staff(manager.id)
    session = program.main.parts.session
    world.qtbot.waitUntil(lambda: session.present.name == manager.name)
    program.lock()
    tile = program.sign_in.ui.tiles.current
    assert tile is not None
    assert tile.name == manager.name
    world.qtbot.waitUntil(lambda: not program.at_work)


def test_locks_leave_no_windows_behind(world: World) -> None:
    program = world.at_desk()
    before = len(QApplication.topLevelWidgets())
    for _ in range(3):
        world.locked(program)
        world.sign_in(program)
    assert len(QApplication.topLevelWidgets()) <= before
