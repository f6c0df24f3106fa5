"""The idle lock by two clocks that stand still until the test moves them, with real keys on a real field."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.idle_lock import SESSION_MS, IdleLock

LIMIT = 300_000
HOUR = 3_600_000
Key = Qt.Key


@dataclass
class Clocks:
    """`mono` stands still while the PC sleeps; `wall` may be set."""

    mono: int = 7_000_000
    wall: int = 1_795_000_000_000

    def later(self, ms: int) -> None:
        self.mono += ms
        self.wall += ms


class Desk(QWidget):
    """A form, and the PIN field that takes the focus when the lock comes."""

    def __init__(self, clocks: Clocks) -> None:
        super().__init__()
        self.form, self.pin = QLineEdit(self), QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addWidget(self.pin)
        self.saved = 0
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)
        self.locks = 0
        self.idle = IdleLock(lambda: clocks.mono, lambda: clocks.wall, self)
        self.idle.due.connect(self._lock)

    def _save(self) -> None:
        self.saved += 1

    def _lock(self) -> None:
        self.locks += 1
        self.pin.setFocus()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def desk(qtbot: QtBot, clocks: Clocks) -> Iterator[Desk]:
    desk = Desk(clocks)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.form.setFocus()
    desk.idle.begin(LIMIT)
    yield desk
    desk.idle.end()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def mouse(kind: QEvent.Type, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> QMouseEvent:
    at = QPointF(5, 5)
    return QMouseEvent(kind, at, at, button, button, Qt.KeyboardModifier.NoModifier)


def wheel() -> QWheelEvent:
    at, none = QPointF(5, 5), QPoint()
    return QWheelEvent(
        at, at, none, QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def test_the_last_millisecond_before_the_limit_is_open(desk: Desk, clocks: Clocks) -> None:
    clocks.later(LIMIT - 1)
    desk.idle.look()
    assert desk.locks == 0
    clocks.later(1)
    desk.idle.look()
    assert desk.locks == 1
    assert not desk.idle.watching


def test_it_looks_by_itself_each_second(qtbot: QtBot, desk: Desk, clocks: Clocks) -> None:
    clocks.later(LIMIT)
    qtbot.waitUntil(lambda: desk.locks == 1, timeout=3_000)
    qtbot.wait(1_200)
    assert desk.locks == 1, "once"


def test_keys_presses_the_wheel_and_input_methods_are_somebody(desk: Desk, clocks: Clocks) -> None:
    touches = [
        lambda: QTest.keyClick(desk.form, Key.Key_A),
        lambda: QTest.mouseClick(desk.form, Qt.MouseButton.LeftButton),
        lambda: QApplication.sendEvent(desk.form, wheel()),
        lambda: QApplication.sendEvent(desk.form, QInputMethodEvent("ă", [])),
    ]
    for touch in touches:
        clocks.later(LIMIT - 1)
        touch()
        desk.idle.look()
    assert desk.locks == 0
    assert desk.form.text().startswith("a")


def test_a_mouse_that_only_moves_is_nobody(desk: Desk, clocks: Clocks) -> None:
    for _ in range(10):
        clocks.later(LIMIT // 10)
        QApplication.sendEvent(desk.form, mouse(QEvent.Type.MouseMove))
        QApplication.sendEvent(desk.form, mouse(QEvent.Type.MouseButtonRelease))
    desk.idle.look()
    assert desk.locks == 1


def test_typing_each_200_s_for_hours_stays_open_until_twelve_hours(desk: Desk, clocks: Clocks) -> None:
    for _ in range(SESSION_MS // 200_000 - 1):
        clocks.later(200_000)
        QTest.keyClick(desk.form, Key.Key_A)
        desk.idle.look()
    assert desk.locks == 0
    clocks.later(200_000)
    QTest.keyClick(desk.form, Key.Key_A)
    assert desk.locks == 1


def test_the_first_key_after_a_sleep_lands_nowhere(desk: Desk, clocks: Clocks) -> None:
    clocks.wall += 9 * HOUR
    QTest.keyClick(focused(), Key.Key_4)
    assert desk.locks == 1
    assert (desk.form.text(), desk.pin.text()) == ("", "")
    QTest.keyClicks(focused(), "40")
    assert desk.pin.text() == "40", "the next keys are the PIN's"


def test_nor_when_the_clock_was_looked_at_before_the_key_came(desk: Desk, clocks: Clocks) -> None:
    desk.idle.look()
    clocks.wall += 9 * HOUR
    desk.idle.look()
    assert desk.locks == 1
    QTest.keyClick(focused(), Key.Key_4)
    assert desk.pin.text() == ""
    QTest.keyClick(focused(), Key.Key_5)
    assert desk.pin.text() == "5"


def test_a_key_long_after_such_a_look_is_no_waking_one(desk: Desk, clocks: Clocks) -> None:
    clocks.wall += 9 * HOUR
    desk.idle.look()
    clocks.later(2_000)
    QTest.keyClick(focused(), Key.Key_4)
    assert desk.pin.text() == "4"


def test_a_lock_of_a_pc_that_was_awake_takes_no_key(desk: Desk, clocks: Clocks) -> None:
    for _ in range(LIMIT // 1_000):
        clocks.later(1_000)
        desk.idle.look()
    assert desk.locks == 1
    QTest.keyClick(focused(), Key.Key_4)
    assert desk.pin.text() == "4"


def test_a_key_held_down_is_one_key(desk: Desk, clocks: Clocks) -> None:
    def send(kind: QEvent.Type, again: bool) -> None:
        event = QKeyEvent(kind, Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", again)
        QApplication.sendEvent(focused(), event)

    clocks.wall += 9 * HOUR
    for again in (False, True, True):
        send(QEvent.Type.ShortcutOverride, again)
        send(QEvent.Type.KeyPress, again)
        if again:
            send(QEvent.Type.KeyRelease, again)
    send(QEvent.Type.KeyRelease, False)
    assert (desk.form.text(), desk.pin.text()) == ("", "")


def test_what_an_input_method_makes_of_the_waking_key_lands_nowhere(desk: Desk, clocks: Clocks) -> None:
    clocks.wall += 9 * HOUR
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(focused(), event)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("ă")
    QApplication.sendEvent(focused(), commit)
    assert desk.locks == 1
    assert (desk.form.text(), desk.pin.text()) == ("", "")


def test_a_waking_shortcut_does_nothing(desk: Desk, clocks: Clocks) -> None:
    QTest.keyClick(desk.form, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.saved == 1
    clocks.wall += 9 * HOUR
    QTest.keyClick(desk.form, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (desk.saved, desk.locks) == (1, 1)


def test_a_waking_press_of_the_mouse_reaches_nothing(desk: Desk, clocks: Clocks) -> None:
    clocks.wall += 9 * HOUR
    QTest.mousePress(desk.form, Qt.MouseButton.LeftButton)
    assert desk.locks == 1
    assert not desk.form.hasFocus()


def test_a_wall_clock_set_back_by_more_than_a_minute_locks(desk: Desk, clocks: Clocks) -> None:
    clocks.wall -= 60_000
    desk.idle.look()
    assert desk.locks == 0
    clocks.wall -= 1
    desk.idle.look()
    assert desk.locks == 1


def test_a_new_limit_holds_at_once(desk: Desk, clocks: Clocks) -> None:
    clocks.later(60_000)
    desk.idle.set_limit(60_001)
    desk.idle.look()
    assert desk.locks == 0
    desk.idle.set_limit(60_000)
    desk.idle.look()
    assert desk.locks == 1


def test_the_next_sign_in_counts_from_its_own_beginning(desk: Desk, clocks: Clocks) -> None:
    clocks.later(LIMIT)
    desk.idle.look()
    clocks.later(20 * HOUR)
    desk.idle.begin(LIMIT)
    clocks.later(LIMIT - 1)
    desk.idle.look()
    assert desk.locks == 1
    QTest.keyClick(desk.form, Key.Key_A)
    assert desk.form.text() == "a"


def test_nobody_is_counted_while_nobody_is_there(desk: Desk, clocks: Clocks) -> None:
    desk.idle.end()
    clocks.later(LIMIT * 10)
    desk.idle.look()
    QTest.keyClick(desk.form, Key.Key_A)
    assert (desk.locks, desk.form.text()) == (0, "a")
