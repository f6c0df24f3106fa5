"""The passphrase asked once more: for one act, named in words; Esc does nothing; a wrong one says what is left."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.step_up_dialog import StepUpDialog
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, MANAGER
from tests.gui.conftest import assert_named
from tests.gui.staff_desk import PASSPHRASE, cancel, confirm, dialog, give_secrets, log, no_dialog, people

WORDS = "Hạnh becomes a manager of this shop."


class Asking:
    """A view that asks for one act and remembers what came of it."""

    def __init__(self, qtbot: QtBot, parts: Parts) -> None:
        self.parts, self.view = parts, QWidget()
        self.done: list[object] = []
        self.failed: list[KnownError] = []
        self.called = 0
        qtbot.addWidget(self.view)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitActive(self.view)

    def ask(self, act: Callable[[Desk, str], object]) -> StepUpDialog:
        def counted(desk: Desk, secret: str) -> object:
            self.called += 1
            return act(desk, secret)

        asked = StepUpDialog(self.view, self.parts, WORDS, counted, self.done.append, self.failed.append)
        asked.open()
        return asked


def shut_out(shop: Shop, name: str) -> Callable[[Desk, str], object]:
    return lambda desk, secret: desk.staff.set_manager_active(secret, people(shop)[name].id, False)


@pytest.fixture
def asking(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages) -> Asking:
    languages.choose(Language.ENGLISH)  # words are compared here
    give_secrets(shop)
    return Asking(qtbot, parts)


@pytest.fixture
def second(shop: Shop, asking: Asking) -> str:
    """A second manager, so that one may be shut out."""
    shop.desk(Lane.WRITE).staff.add_manager(PASSPHRASE, "Ngọc", "trăng rằm bên sông")
    return "Ngọc"


def test_it_says_which_act_and_whose_passphrase(asking: Asking, shop: Shop) -> None:
    asked = asking.ask(shut_out(shop, MANAGER))
    assert_named(asked)
    assert asked.ui.act.text() == WORDS
    assert MANAGER in asked.ui.secretLabel.text()
    assert dialog().ui.secret.hasFocus()
    assert asked.ui.secret.echoMode() is QLineEdit.EchoMode.Password
    assert WORDS not in asked.windowTitle()
    cancel()


def test_esc_cancels_and_nothing_was_called(asking: Asking, shop: Shop, second: str) -> None:
    before = log(shop)
    asking.ask(shut_out(shop, second))
    dialog().ui.secret.setText(PASSPHRASE)
    cancel()
    assert no_dialog()
    assert (asking.called, asking.done, asking.failed) == (0, [], [])
    assert log(shop) == before
    assert people(shop)[second].active


def test_an_empty_field_costs_no_try(asking: Asking, shop: Shop) -> None:
    asked = asking.ask(shut_out(shop, MANAGER))
    QTest.keyClick(asked.ui.secret, Qt.Key.Key_Return)
    assert asking.called == 0
    assert asked.ui.note.words == "Type your passphrase first."
    cancel()


def test_a_wrong_one_says_what_is_left_and_can_be_typed_again(asking: Asking, shop: Shop, second: str) -> None:
    asked = asking.ask(shut_out(shop, second))
    confirm("sai rồi nhé")
    assert asked.isVisible()
    assert asked.ui.note.wrong
    assert "4" in asked.ui.note.words
    assert asked.ui.secret.text() == ""
    assert asked.ui.secret.hasFocus()
    assert people(shop)[second].active
    confirm("sai nữa rồi")
    assert "3" in asked.ui.note.words
    confirm()
    assert no_dialog()
    assert len(asking.done) == 1
    assert not people(shop)[second].active


def test_too_many_wrong_ones_have_to_wait(asking: Asking, shop: Shop, second: str) -> None:
    asked = asking.ask(shut_out(shop, second))
    for _ in range(5):
        confirm("sai rồi nhé")
    assert "Wait" in asked.ui.note.words
    confirm()  # the right one, too early
    assert asked.isVisible()
    assert people(shop)[second].active
    cancel()


def test_the_right_one_runs_that_one_act_and_the_next_asks_again(asking: Asking, shop: Shop, second: str) -> None:
    asking.ask(shut_out(shop, second))
    confirm()
    assert log(shop)[-1] == "staff.disable"
    asking.ask(lambda desk, secret: desk.staff.set_manager_active(secret, people(shop)[second].id, True))
    assert dialog().ui.secret.text() == ""
    cancel()
    assert not people(shop)[second].active


def test_what_is_wrong_with_the_act_itself_goes_to_whoever_asked(asking: Asking, shop: Shop) -> None:
    asking.ask(shut_out(shop, MANAGER))
    confirm()
    assert no_dialog()
    assert [error.code for error in asking.failed] == [Code.LAST_MANAGER]
    assert asking.done == []


def test_a_clerk_gets_nowhere_with_a_pin(asking: Asking, shop: Shop, as_staff: Callable[[str], object]) -> None:
    as_staff(CLERK)
    asking.ask(shut_out(shop, MANAGER))
    confirm("258036")
    assert [error.code for error in asking.failed] == [Code.NOT_ALLOWED]
    assert people(shop)[MANAGER].active


def test_a_lock_closes_it_as_a_cancel(asking: Asking, shop: Shop, second: str) -> None:
    asked = asking.ask(shut_out(shop, second))
    asked.ui.secret.setText(PASSPHRASE)
    asked.reject()  # what a lock does to every dialog
    assert no_dialog()
    assert asking.called == 0
    assert asked.ui.secret.text() == ""


def test_esc_while_it_is_tried_does_not_look_like_a_cancel(
    qtbot: QtBot, asking: Asking, parts: Parts, shop: Shop, second: str
) -> None:
    waiting: list[Callable[[], object]] = []

    class Slow(Jobs):
        """Answers when the test says so."""

        def run(self, lane, work, done=None, failed=None, *, ended=None, owner=None):  # type: ignore[no-untyped-def]
            waiting.append(lambda: super(Slow, self).run(lane, work, done, failed, ended=ended, owner=owner))

    slow = Slow(shop.desk, inline=True)
    asking.parts = replace(parts, jobs=slow)
    asked = asking.ask(shut_out(shop, second))
    confirm()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert len(waiting) == 1, "one Enter, one act"
    waiting[0]()
    assert no_dialog()
    assert len(asking.done) == 1
    slow.close()
