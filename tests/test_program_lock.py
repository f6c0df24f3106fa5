"""The lock: covered at once, dialogs and pages gone, the file let go, half-typed forms back for the same person."""

import threading
import time

import pytest
from PySide6.QtCore import QPoint, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from shiboken6 import isValid

from kingoil_desk.gui.page import Page
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.program import Program
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import languages as languages
from tests.gui.conftest import theme as theme
from tests.running import (
    CLERK,
    HALF_TYPED,
    NAME,
    OTHER,
    OTHER_PIN,
    PIN,
    World,
    customers,
    form_name,
    half_type,
    in_files,
    phone_field,
    press,
)
from tests.running import founded_once as founded_once
from tests.running import world as world
from tests.secret_service import secret_service as secret_service


def test_it_is_covered_at_once_and_then_nothing_is_left_open(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    assert program.main is not None
    main = program.main
    pages = [main.page(place) for place in (Place.CUSTOMERS, Place.ORDERS, Place.CONSENT, Place.MANAGER)]
    assert not world.is_free()
    program.lock()
    assert program.window.front is program.sign_in
    assert program.sign_in.isVisible()
    assert not main.isVisible()
    assert program.main is None
    world.qtbot.waitUntil(lambda: not program.at_work)
    assert program.shop is None, "the file is let go with the pages"
    world.put_away(program)
    assert not isValid(main)
    assert [page for page in pages if isValid(page)] == []
    assert world.is_free()
    assert [action for _, action, _ in world.log()][-1] == "locked"


def test_the_same_person_comes_back_to_the_same_page_and_text(world: World) -> None:
    program = world.at_desk()
    page = half_type(world, program)
    assert phone_field(page).hasFocus()
    world.locked(program)
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED
    assert phone_field(customers(program)).text() == "0961 55"
    assert phone_field(customers(program)).hasFocus()


def test_two_people_taking_turns_find_each_their_own(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    world.locked(program)
    world.sign_in(program, OTHER, OTHER_PIN)
    assert form_name(program) == ""
    half_type(world, program, "Ngụy Thị Kim")
    world.locked(program)
    world.sign_in(program, CLERK, PIN)
    assert form_name(program) == HALF_TYPED
    world.locked(program)
    world.sign_in(program, OTHER, OTHER_PIN)
    assert form_name(program) == "Ngụy Thị Kim"


def test_another_page_comes_back_in_front(world: World) -> None:
    program = world.at_desk()
    assert program.main is not None
    program.main.go(Destination(Place.ORDERS))
    world.locked(program)
    main = world.sign_in(program)
    front = main.current
    assert isinstance(front, Page)
    assert front.place is Place.ORDERS


def test_a_half_typed_form_outlives_the_program_encrypted(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    world.locked(program)
    world.end(program)  # nothing more is written: as after a crash
    assert in_files(world.folder, HALF_TYPED, "0961 55") == []
    again = world.at_desk()
    assert form_name(again) == HALF_TYPED


def test_a_save_on_its_way_is_saved_once_and_comes_back_nowhere(world: World) -> None:
    program = world.at_desk()
    page = half_type(world, program, phone="0961 550 118")
    press(program, "Ctrl+S")
    press(program, "Ctrl+L")
    secret = program.sign_in.ui.secret
    while program.at_work:
        world.qtbot.wait(1)
        assert secret.hasFocus(), "what is typed now would land in a page behind"
    world.put_away(program)
    world.sign_in(program)
    assert form_name(program) == ""
    world.locked(program)
    with world.as_manager() as shop:
        assert shop.desk(Lane.LOOK).search.count(HALF_TYPED) == 1
    assert not isValid(page)


class Slow:
    """Holds the write lane until it is let go, as a slow disk does."""

    def __init__(self, program: Program) -> None:
        self._go = threading.Event()
        program.jobs.run(Lane.WRITE, self._wait)

    def _wait(self, _desk: Desk) -> None:
        assert self._go.wait(20)

    def go(self) -> None:
        self._go.set()


def test_who_signs_in_while_a_save_is_slow_never_sees_the_page_before(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    main = program.main
    slow = Slow(program)
    program.lock()
    world.ask(program, OTHER, OTHER_PIN)
    world.qtbot.wait(400)
    assert program.window.front is program.sign_in
    slow.go()
    world.qtbot.waitUntil(lambda: program.main is not None, timeout=10_000)
    assert program.main is not main
    assert program.main is not None
    assert program.main.parts.session.present.name == OTHER
    assert form_name(program) == ""
    world.locked(program)
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED


def test_closing_the_window_right_after_the_lock_keeps_the_form(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    program.lock()
    program.window.close()
    world.end(program)
    assert form_name(world.at_desk()) == HALF_TYPED


def test_closing_the_window_right_after_the_pin_keeps_the_form(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    world.locked(program)
    world.ask(program, CLERK, PIN)
    program.window.close()
    world.end(program)
    assert form_name(world.at_desk()) == HALF_TYPED


def test_an_open_dialog_is_answered_with_a_no(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    assert program.main is not None
    locked_in: list[QDialog] = []

    def lock() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        locked_in.append(dialog)
        program.lock()
        assert not dialog.isVisible()
        assert program.window.front is program.sign_in

    QTimer.singleShot(100, lock)
    left = program.main.go(Destination(Place.ORDERS))  # asks whether to leave what was typed
    assert locked_in
    assert not left
    world.put_away(program)
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED


def test_an_open_menu_and_a_file_dialog_go(world: World) -> None:
    program = world.at_desk()
    assert program.main is not None
    menu = QMenu(program.main)
    menu.addAction(NAME)
    menu.popup(program.window.mapToGlobal(QPoint(40, 40)))
    world.qtbot.waitUntil(menu.isVisible)
    program.lock()
    assert not menu.isVisible()
    world.put_away(program)
    main = world.sign_in(program)

    def lock() -> None:
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        program.lock()

    QTimer.singleShot(100, lock)
    chosen, _ = QFileDialog.getOpenFileName(main, "", "", "", "", QFileDialog.Option.DontUseNativeDialog)
    assert chosen == ""
    world.put_away(program)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [program.window]


def test_an_answer_that_comes_after_the_lock_opens_no_dialog(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    program = world.at_desk()
    page = customers(program)
    loops: list[int] = []
    kept = type(page).kept
    monkeypatch.setattr(
        type(page), "kept", lambda self: (loops.append(QThread.currentThread().loopLevel()), kept(self))[1]
    )
    world.qtbot.waitUntil(lambda: page.record.record is not None)
    record = page.record.record
    assert record is not None
    press(program, "Ctrl+E")
    world.qtbot.waitUntil(lambda: page.editing)
    page.editor.form.ui.notes.setPlainText("đến sau")
    changed = page.editor.form.draft()
    program.jobs.run(Lane.WRITE, lambda desk: desk.customers.change(record.id, changed, page.editor.form.version))
    page.editor.form.ui.source.setText("qua điện thoại")
    seen: list[QDialog] = []
    watch = QTimer()
    watch.timeout.connect(lambda: seen.extend(_on_screen()))
    watch.start(1)
    slow = Slow(program)
    press(program, "Ctrl+S")  # refused: somebody saved the same record meanwhile
    program.lock()
    world.qtbot.wait(50)
    slow.go()
    time.sleep(0.3)  # the refusal and what the lock waits for come in one go
    world.put_away(program)
    watch.stop()
    assert seen == []
    assert loops == [1], "pages are taken down under no dialog's code"
    world.sign_in(program)
    assert customers(program).editor.form.ui.source.text() == "qua điện thoại"


def _on_screen() -> list[QDialog]:
    """Dialogs that somebody could see."""
    hidden = Qt.WidgetAttribute.WA_DontShowOnScreen
    return [
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, QDialog) and w.isVisible() and not w.testAttribute(hidden)
    ]


def test_a_form_that_a_full_disk_does_not_take_waits_in_memory(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from kingoil_desk.domain.errors import Code, KnownError
    from kingoil_desk.store import kept_forms

    program = world.at_desk()
    half_type(world, program)

    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(kept_forms, "put", full)
        world.locked(program)
    assert world.is_free()
    world.sign_in(program)
    assert form_name(program) == HALF_TYPED


def test_a_form_of_somebody_disabled_meanwhile_is_not_kept_anywhere(world: World) -> None:
    program = world.at_desk()
    half_type(world, program)
    assert program.shop is not None
    conn = program.shop.desk(Lane.WRITE).ctx.conn
    conn.execute("UPDATE staff SET active = 0 WHERE name = ?", (CLERK,))
    world.locked(program)
    assert world.is_free()
    with world.as_manager() as shop:
        kept = shop.desk(Lane.WRITE).ctx.conn.execute("SELECT count(*) FROM kept_form").fetchone()[0]
    assert kept == 0
    assert program.window.front is program.sign_in


def test_a_page_that_fails_to_tell_is_let_go_all_the_same(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    program = world.at_desk()
    page = half_type(world, program)
    monkeypatch.setattr(type(page), "kept", lambda _self: {}[1])
    world.locked(program)
    assert not isValid(page)
    assert world.is_free()


def test_ctrl_l_is_a_key_of_the_desk(world: World) -> None:
    program = world.at_desk()
    front = QApplication.focusWidget()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.window.front is program.sign_in
    assert program.sign_in.ui.secret.hasFocus()
    tile = program.sign_in.ui.tiles.current
    assert tile is not None
    assert tile.name == CLERK
    world.put_away(program)
