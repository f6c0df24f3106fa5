"""What a locked desk shows to an onlooker, a screen reader, the clipboard and the program's own memory: nobody."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolTip, QVBoxLayout, QWidget

from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.program import Program
from kingoil_desk.service.customer import CustomerRecord
from kingoil_desk.service.search import Hit
from tests.gui.conftest import languages as languages
from tests.gui.conftest import theme as theme
from tests.running import CANARIES, HALF_TYPED, NAME, PHONE, World, customers, half_type, in_memory, press
from tests.running import founded_once as founded_once
from tests.running import world as world
from tests.secret_service import secret_service as secret_service

SEEN = (*CANARIES, HALF_TYPED)
TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def read(interface: QAccessibleInterface | None) -> list[str]:
    """Everything that a screen reader finds below an element, its own texts first."""
    if interface is None or not interface.isValid():
        return []
    said = [text for kind in TEXTS if (text := interface.text(kind))]
    for at in range(interface.childCount()):
        said += read(interface.child(at))
    return said


def read_all() -> str:
    """The same of every window of the program, with its title."""
    said: list[str] = []
    for widget in QApplication.topLevelWidgets():
        said += [widget.windowTitle(), *read(QAccessible.queryAccessibleInterface(widget))]
    said += [window.title() for window in QGuiApplication.topLevelWindows()]
    return "\n".join(said)


def seen_in(text: str) -> list[str]:
    return [canary for canary in SEEN if canary in text]


@pytest.fixture
def busy(world: World) -> Program:
    """A clerk with the customer's record open in full, a new customer half-typed and an order begun."""
    program = world.at_desk()
    page = customers(program)
    world.qtbot.waitUntil(lambda: page.record.record is not None)
    press(program, "Ctrl+H")
    world.qtbot.waitUntil(lambda: page.record.record is not None and page.record.record.revealed)
    assert program.main is not None
    program.main.parts.navigator.open_consent(page.record.record.id if page.record.record else 0)
    world.qtbot.wait(100)
    program.main.go(Destination(Place.CUSTOMERS))
    half_type(world, program)
    return program


def test_a_screen_reader_finds_the_customer_at_the_desk_and_nobody_in_the_lock(world: World, busy: Program) -> None:
    assert {NAME, HALF_TYPED} <= set(seen_in(read_all()))
    world.locked(busy)
    told = read_all()
    assert seen_in(told) == []
    assert "King Oil Quận 3" in told  # it was read at all


def test_the_lock_is_painted_before_anything_else_is_done(world: World, busy: Program) -> None:
    painted: list[bool] = []

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(busy.main is None)
            return False

    watch = Painted()
    busy.sign_in.installEventFilter(watch)
    busy.lock()
    busy.sign_in.removeEventFilter(watch)
    assert painted, "the page of before would stay on the glass until the dialogs are closed"
    world.put_away(busy)


def test_dialogs_are_closed_behind_the_cover(world: World, busy: Program) -> None:
    dialog = QDialog(busy.window)
    QVBoxLayout(dialog).addWidget(QLabel(NAME))
    dialog.open()
    fronts: list[QWidget | None] = []
    dialog.finished.connect(lambda _result: fronts.append(busy.window.front))
    busy.lock()
    assert fronts == [busy.sign_in]
    world.put_away(busy)


def test_a_tip_goes_too(world: World, busy: Program) -> None:
    QToolTip.showText(busy.window.mapToGlobal(busy.window.rect().center()), NAME, busy.window)
    assert QToolTip.isVisible()
    busy.lock()
    assert not QToolTip.isVisible()
    world.put_away(busy)
    world.qtbot.waitUntil(lambda: seen_in(read_all()) == [])  # Qt deletes it a moment later


def test_the_title_names_the_shop_alone(world: World, busy: Program) -> None:
    world.locked(busy)
    assert busy.window.windowTitle() == "King Oil Desk · King Oil Quận 3"


@pytest.mark.parametrize("guarded", [False, True])
def test_what_was_copied_here_is_off_the_clipboard(
    world: World, busy: Program, guarded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(busy.clipboard, "_owns", lambda: True)  # offscreen, Qt knows nothing of who owns it
    if guarded:
        busy.clipboard.copied(PHONE)
    else:
        field = customers(busy).editor.form.ui.fullName
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() in (PHONE, HALF_TYPED)
    busy.lock()
    assert clipboard.text() == ""
    world.put_away(busy)


def test_memory_holds_no_customer(world: World, busy: Program) -> None:
    kinds = (CustomerRecord, Hit, CustomerDraft)
    assert in_memory(*SEEN, kinds=kinds) != []
    world.locked(busy)
    left = in_memory(*SEEN, kinds=kinds)
    assert left == [], "\n".join(left)
    clerk = world.sign_in(busy)
    assert clerk is not None
    assert in_memory(*SEEN, kinds=kinds) != []
