"""Buttons, options, tick boxes and the one focus ring."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.buttons import KeyButton, OptionButton, TickBox
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.palette import DARK, LIGHT
from kingoil_desk.gui.theme import Scheme, Theme
from tests.gui.conftest import name_of

KINDS = {"primary": 36, "plain": 36, "danger": 36, "commit": 44, "quiet": 28, "row": 32}


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(("kind", "height"), KINDS.items())
def test_heights(qtbot: QtBot, theme: Theme, kind: str, height: int) -> None:
    button = KeyButton("Lưu", kind=kind)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


@pytest.mark.parametrize("kind", KINDS)
def test_longer_words_and_a_key_get_room(qtbot: QtBot, theme: Theme, kind: str) -> None:
    short, long = KeyButton("Lưu", kind=kind, key="F9"), KeyButton("Lưu thay đổi", kind=kind, key="Ctrl+Shift+Z")
    bare = KeyButton("Lưu", kind=kind, icon_name="save")
    for button in (short, long, bare):
        qtbot.addWidget(button)
    assert long.sizeHint().width() > short.sizeHint().width() + 60
    assert long.minimumSizeHint().height() == long.sizeHint().height()
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width()


def test_where_room_is_short_the_key_cap_goes_and_not_the_words(qtbot: QtBot, theme: Theme) -> None:
    button, bare = KeyButton("Ghi từ chối", key="Ctrl+Shift+Z"), KeyButton("Ghi từ chối")
    for each in (button, bare):
        qtbot.addWidget(each)
        each.resize(button.minimumSizeHint().width(), 36)
        each.show()
    assert button.width() < button.sizeHint().width() - 60
    assert picture(button) == picture(bare)


@pytest.mark.parametrize(("scheme", "t"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_each_kind_in_its_colours(qtbot: QtBot, theme: Theme, scheme: Scheme, t: object) -> None:
    theme.choose(scheme)
    tokens = LIGHT if scheme is Scheme.LIGHT else DARK
    for kind, fill in (("primary", tokens.fill), ("commit", tokens.fill), ("plain", tokens.surface)):
        button = KeyButton("Lưu", kind=kind)
        qtbot.addWidget(button)
        button.show()
        assert picture(button).pixelColor(8, button.height() // 2).name().upper() == fill, kind
    danger = KeyButton("Từ chối", kind="danger")
    qtbot.addWidget(danger)
    danger.show()
    assert has(picture(danger), tokens.red)
    danger.setDown(True)
    assert picture(danger).pixelColor(8, danger.height() // 2).name().upper() == tokens.red


def test_a_form_sets_kind_icon_and_key(qtbot: QtBot, theme: Theme) -> None:
    """Compiled forms make the button with its parent alone, then set dynamic properties."""
    parent = QWidget()
    qtbot.addWidget(parent)
    button = KeyButton(parent)
    before = button.sizeHint()
    button.setText("In tạm")
    for name, value in (("kind", "commit"), ("icon_name", "print"), ("key", "F10")):
        button.setProperty(name, value)
    assert (button.kind, button.icon_name, button.key) == ("commit", "print", "F10")
    assert button.sizeHint().width() > before.width()
    assert button.sizeHint().height() == 44


def test_unavailable_says_why(qtbot: QtBot, theme: Theme) -> None:
    button = KeyButton("Hủy đơn")
    qtbot.addWidget(button)
    button.set_unavailable("Chỉ quản lý hủy được đơn đã xong.")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Chỉ quản lý hủy được đơn đã xong."
    button.set_unavailable("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_a_disabled_button_does_nothing_and_looks_so(qtbot: QtBot, theme: Theme) -> None:
    button = KeyButton("Lưu", kind="primary")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    button.setEnabled(False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert not has(picture(button), LIGHT.fill)


def test_a_button_is_named_by_its_words(qtbot: QtBot, theme: Theme) -> None:
    button = KeyButton("Tạo đơn", icon_name="order", key="F4")
    qtbot.addWidget(button)
    assert name_of(button) == "Tạo đơn"


def test_a_chosen_option_is_tinted_and_ticked(qtbot: QtBot, theme: Theme) -> None:
    option = OptionButton("Chuyển khoản", icon_name="qr", key="2")
    qtbot.addWidget(option)
    option.show()
    assert not has(picture(option), LIGHT.tint)
    option.setChecked(True)
    image = picture(option)
    assert has(image, LIGHT.tint)
    assert has(image, LIGHT.accent)


def test_a_tick_box_answers_over_its_whole_width(qtbot: QtBot, theme: Theme) -> None:
    box = TickBox("In phiếu cho khách sau khi lưu")
    qtbot.addWidget(box)
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() // 2))
    assert box.isChecked()
    assert has(picture(box), LIGHT.fill)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


class Form(QWidget):
    """A field and two buttons with their ring."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.field, self.first, self.second = QLineEdit(), KeyButton("Một"), KeyButton("Hai")
        for widget in (self.field, self.first, self.second):
            row.addWidget(widget)
        self.ring = FocusRing(self)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    return form


def test_one_ring_follows_the_focus(qtbot: QtBot, form: Form) -> None:
    for button in (form.first, form.second):
        button.setFocus()
        qtbot.waitUntil(lambda b=button: form.ring.target is b)
        assert form.ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    assert len(form.findChildren(FocusRing)) == 1


def test_a_field_draws_its_own_focus(qtbot: QtBot, form: Form) -> None:
    form.first.setFocus()
    form.field.setFocus()
    qtbot.waitUntil(form.field.hasFocus)
    assert form.ring.target is None
    assert has(picture(form.field), LIGHT.accent)


def test_the_ring_leaves_a_gap_of_two(qtbot: QtBot, form: Form) -> None:
    form.first.setFocus()
    qtbot.waitUntil(lambda: form.ring.target is form.first)
    image, button = picture(form), form.first.geometry()
    y = button.center().y()
    across = [image.pixelColor(button.right() + 1 + i, y).name().upper() for i in range(4)]
    assert across[2:] == [LIGHT.accent] * 2
    assert LIGHT.accent not in across[:2]


def test_the_ring_moves_and_goes_with_its_button(qtbot: QtBot, form: Form) -> None:
    form.second.setFocus()
    qtbot.waitUntil(lambda: form.ring.target is form.second)
    form.resize(form.width() + 120, form.height() + 40)
    qtbot.waitUntil(lambda: form.ring.geometry().center() == form.second.geometry().center())
    form.second.hide()
    qtbot.waitUntil(lambda: form.ring.target is not form.second)


def test_a_ring_outlives_the_button_it_was_around(qtbot: QtBot, form: Form) -> None:
    form.second.setFocus()
    qtbot.waitUntil(lambda: form.ring.target is form.second)
    form.second.setParent(None)
    form.second.deleteLater()
    form.first.setFocus()
    qtbot.waitUntil(lambda: form.ring.target is form.first)


def test_no_ring_is_drawn_over_what_a_scroll_area_hides(qtbot: QtBot, theme: Theme) -> None:
    window, area, inside = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    column, outer = QVBoxLayout(inside), QVBoxLayout(window)
    buttons = [KeyButton(str(n)) for n in range(20)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(inside)
    outer.addWidget(area)
    window.resize(200, 200)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(lambda: ring.target is buttons[0])
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: ring.target is None)
