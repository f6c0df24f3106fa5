"""Enter on the button that has the focus: one press, and none for a held key, a hurried one or a scanner's end."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui import enter_press
from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.key_bar import StatusButton
from kingoil_desk.gui.new_customer_row import NewCustomerRow
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rail import RailButton
from kingoil_desk.gui.refuse_everything import RefuseEverything
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane
from tests.gui.goods import SESAME, order, owed_order, stock
from tests.gui.people import add_customer

Key, Tab = Qt.Key, Qt.FocusReason.TabFocusReason
REST_S = 1.0  # longer than a hurry
Put = Callable[..., None]
Maker = Callable[[], QAbstractButton]
MAKERS: dict[str, Maker] = {
    "button": lambda: KeyButton("Lưu"),
    "refuse everything": RefuseEverything,
    "new customer": NewCustomerRow,
    "rail": lambda: RailButton(Place.ORDERS, "order"),
    "status": StatusButton,
}


class Fingers:
    """Stands still unless somebody rests: a slow machine makes no pause between keys."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def rest(self) -> None:
        self.now += REST_S


@pytest.fixture(autouse=True)
def fingers(monkeypatch: pytest.MonkeyPatch) -> Fingers:
    made = Fingers()
    monkeypatch.setattr(enter_press, "time", made)
    monkeypatch.setattr(enter_press.enter_press, "_held_at", float("-inf"))
    return made


@pytest.fixture
def pressed() -> list[str]:
    """The buttons that were pressed."""
    return []


@pytest.fixture
def put(qtbot: QtBot, theme: Theme, pressed: list[str]) -> Iterator[Put]:
    """`put(*widgets)`: in one window, the first with the focus."""

    def put(*widgets: QWidget) -> None:
        window = QWidget()
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
            if isinstance(widget, QAbstractButton):
                widget.clicked.connect(lambda *_, widget=widget: pressed.append(widget.text()))
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        widgets[0].setFocus(Tab)

    windows: list[QWidget] = []
    yield put
    for window in windows:
        window.close()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_enter_presses_it(qtbot: QtBot, put: Put, pressed: list[str], make: Maker, key: Qt.Key) -> None:
    button = make()
    put(button)
    QTest.keyClick(button, key)
    assert pressed == [button.text()]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_key_held_down_or_pressed_twice_at_once_is_one_press(
    qtbot: QtBot, put: Put, pressed: list[str], make: Maker, fingers: Fingers
) -> None:
    button = make()
    put(button)
    QTest.keyClick(button, Key.Key_Return)
    QTest.keyClick(button, Key.Key_Return)
    fingers.rest()
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(button, held)
    assert pressed == [button.text()]
    fingers.rest()
    QTest.keyClick(button, Key.Key_Return)
    assert pressed == [button.text()] * 2


def test_the_button_that_the_first_press_led_to_waits_for_another(
    qtbot: QtBot, put: Put, pressed: list[str], fingers: Fingers
) -> None:
    first, second = KeyButton("Đã giao"), KeyButton("Trả hàng")
    put(first, second)
    first.clicked.connect(first.hide)
    QTest.keyClick(first, Key.Key_Return)
    assert second.hasFocus()
    QTest.keyClick(second, Key.Key_Return)
    assert pressed == ["Đã giao"]
    fingers.rest()
    QTest.keyClick(second, Key.Key_Return)
    assert pressed == ["Đã giao", "Trả hàng"]


def test_the_enter_that_left_a_field_presses_no_button(
    qtbot: QtBot, put: Put, pressed: list[str], fingers: Fingers
) -> None:
    field, button = QLineEdit(), KeyButton("Lưu")
    put(field, button)
    field.returnPressed.connect(button.setFocus)
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(button, Key.Key_Return)
    assert pressed == []
    fingers.rest()
    QTest.keyClick(button, Key.Key_Return)
    assert pressed == ["Lưu"]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_a_scan_presses_nothing(qtbot: QtBot, put: Put, pressed: list[str], make: Maker) -> None:
    """Also where the page looks for no scans; a slow scanner's keys are 100 ms apart at most."""
    button = make()
    put(button)
    for key in SESAME.barcode:
        QTest.keyClick(button, key)
    QTest.keyClick(button, Key.Key_Return)
    assert pressed == []


def test_what_counts_as_a_hurry_is_longer_than_a_scanners_slowest_gap() -> None:
    assert enter_press.HURRY_S >= 0.2


def test_a_scan_refuses_nothing_for_a_customer(qtbot: QtBot, parts: Parts, fingers: Fingers) -> None:
    customer_id = add_customer(parts, "Nguyễn Thị Mai")
    panel = ConsentPanel(parts)
    parts.broadcast.changed.connect(panel.changed)
    qtbot.addWidget(panel)
    panel.retranslate()
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.open(Destination(Place.CONSENT, customer_id=customer_id))
    panel.shown()
    button = panel.ui.everything
    button.setFocus(Tab)
    for key in SESAME.barcode:
        QTest.keyClick(button, key)
    QTest.keyClick(button, Key.Key_Return)
    assert button.isEnabled()
    fingers.rest()
    QTest.keyClick(button, Key.Key_Return)
    assert not button.isEnabled()


def test_enter_twice_on_a_step_of_the_goods_is_one_step(qtbot: QtBot, parts: Parts) -> None:
    parts.jobs.run(Lane.WRITE, stock)
    done = owed_order(parts)
    page = OrdersPage(parts)
    qtbot.addWidget(page)
    parts.broadcast.changed.connect(page.changed)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.shown()
    delivered = page.ui.book.ui.delivered
    delivered.setFocus(Tab)
    QTest.keyClick(delivered, Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert [event.kind for event in order(parts, done.order_id).events] == ["finished", "delivered"]
    assert not page.ui.book.panes.asking
