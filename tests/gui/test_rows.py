"""Rows and fields: ground, bar, hairline, hover, wrong fields in words, text left alone while it is composed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.banner import RefusalBanner
from kingoil_desk.gui.fields import Choice, FieldNote, SearchField
from kingoil_desk.gui.palette import DARK, LIGHT
from kingoil_desk.gui.rows import RowTable
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.theme import Scheme, Theme
from tests.gui.gallery import ROWS, Gallery, Rows


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> RowTable:
    table = RowTable()
    table.setAccessibleName("Bảng")
    table.setModel(Rows(table))
    table.set_columns(0, 120, 160)
    table.resize(600, 30 + 3 * 40)
    qtbot.addWidget(table)
    table.show()
    return table


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_rows_model(qtbot: QtBot) -> None:
    QAbstractItemModelTester(Rows(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_every_row_has_the_same_height(table: RowTable) -> None:
    assert [table.rowHeight(row) for row in range(len(ROWS))] == [40] * 3
    table.set_row_height(50)
    assert [table.rowHeight(row) for row in range(len(ROWS))] == [50] * 3


def test_columns_never_follow_the_data(table: RowTable) -> None:
    assert (table.columnWidth(1), table.columnWidth(2)) == (120, 160)
    table.resize(800, 200)
    QApplication.processEvents()
    assert (table.columnWidth(1), table.columnWidth(2)) == (120, 160)
    assert table.columnWidth(0) == table.viewport().width() - 280


def test_a_row_that_the_program_chooses_is_alone_whatever_key_is_held(table: RowTable) -> None:
    table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
    table.choose_row(0)

    def chosen() -> list[int]:
        return [index.row() for index in table.selectionModel().selectedRows()]

    for row in (2, 2):
        held: list[list[int]] = []
        shortcut = QShortcut(QKeySequence("Ctrl+S"), table)
        shortcut.activated.connect(lambda row=row, held=held: (table.choose_row(row), held.append(chosen())))
        QTest.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        shortcut.setParent(None)
        assert held == [[2]]
    table.choose_row(-1)
    assert chosen() == []
    assert not table.currentIndex().isValid()


@pytest.mark.parametrize(("scheme", "tint", "accent"), [
    (Scheme.LIGHT, LIGHT.tint, LIGHT.accent), (Scheme.DARK, DARK.tint, DARK.accent),
])  # fmt: skip
def test_the_selected_row_keeps_tint_and_bar_without_focus(
    qtbot: QtBot, theme: Theme, table: RowTable, scheme: Scheme, tint: str, accent: str
) -> None:
    theme.choose(scheme)
    table.selectRow(1)
    image = picture(table.viewport())
    y = 40 + 20
    assert [image.pixelColor(x, y).name().upper() for x in (0, 1, 2)] == [accent] * 3
    assert image.pixelColor(4, y).name().upper() == tint
    assert image.pixelColor(image.width() - 2, y).name().upper() == tint
    assert tint not in {image.pixelColor(x, 20).name().upper() for x in range(image.width())}


def test_a_hairline_under_every_row_but_the_last(table: RowTable) -> None:
    image = picture(table.viewport())
    lines = [image.pixelColor(300, 40 * row + 39).name().upper() for row in range(3)]
    assert lines == [LIGHT.line, LIGHT.line, LIGHT.window]  # rows lie on what holds them


def hover(table: RowTable, at: QPoint) -> None:
    """The mouse moves there; the real pointer of the machine has no say in it."""
    where, none = at.toPointF(), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), moved)


def test_the_row_under_the_mouse_is_shown_whole(qtbot: QtBot, table: RowTable) -> None:
    hover(table, QPoint(20, 60))
    assert table.hovered_row == 1
    image = picture(table.viewport())
    assert image.pixelColor(4, 60).name().upper() == LIGHT.hover
    assert image.pixelColor(image.width() - 2, 60).name().upper() == LIGHT.hover
    hover(table, QPoint(20, 20))
    assert table.hovered_row == 0


def test_state_is_not_in_pixels_alone(table: RowTable) -> None:
    spoken = table.model().index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Trễ 3 ngày"


def test_the_scroll_bar_is_dragged_and_paged(qtbot: QtBot, theme: Theme) -> None:
    bar = SlimBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.resize(10, 200)
    bar.show()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 190))
    assert bar.value() == 100
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 1))
    assert bar.value() == 0
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    qtbot.mouseMove(bar, QPoint(5, 100))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))
    assert 400 < bar.value() < 600


def test_a_wrong_field_says_what_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    field, note = QLineEdit("09012"), FieldNote()
    column.addWidget(field)
    column.addWidget(note)
    form.show()
    note.watch(field)
    before = picture(field).pixelColor(0, 18).name().upper()
    note.say_wrong("Số thiếu 5 chữ số, chưa lưu")
    assert note.isVisible()
    assert field.accessibleDescription() == "Số thiếu 5 chữ số, chưa lưu"
    assert picture(field).pixelColor(1, 18).name().upper() == LIGHT.red
    note.say("Nhập 10 chữ số")
    assert not note.wrong
    assert picture(field).pixelColor(0, 18).name().upper() == before
    note.say("")
    assert not note.isVisible()
    assert field.accessibleDescription() == ""


def test_long_words_below_a_field_are_wrapped_and_not_cut(qtbot: QtBot, theme: Theme) -> None:
    note = FieldNote()
    qtbot.addWidget(note)
    note.say_wrong("Số này thiếu năm chữ số nên chưa lưu được. " * 4)
    assert note.heightForWidth(200) > 3 * note.heightForWidth(2000)


@pytest.mark.parametrize("make", [QLineEdit, SearchField, QPlainTextEdit])
def test_a_letter_being_composed_is_left_alone(qtbot: QtBot, theme: Theme, make: type[QWidget]) -> None:
    """Telex: `a`, then `as` becomes `á`; the input method takes the letter back and commits another."""
    field = make()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Nguyen Thi A")
    for preedit in ("n", "ni", "nh"):
        QApplication.sendEvent(field, QInputMethodEvent(preedit, []))
    replaced = QInputMethodEvent("", [])
    replaced.setCommitString("Ánh", -1, 1)
    QApplication.sendEvent(field, replaced)
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.property("text")
    assert text == "Nguyen Thi Ánh"


def test_the_search_field_is_large_and_has_its_icon(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    assert field.height() == 48
    image = picture(field)
    icon = {image.pixelColor(x, y).name().upper() for x in range(14, 38) for y in range(12, 36)}
    assert LIGHT.text2 in icon


def test_the_wheel_changes_no_choice_by_accident(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Di động", "Bàn"])
    choice.show()
    at = QPoint(5, 5)
    wheel = QWheelEvent(
        at.toPointF(), choice.mapToGlobal(at).toPointF(), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, wheel)
    assert choice.currentIndex() == 0
    assert not wheel.isAccepted()


def test_the_banner_speaks_as_one_sentence_and_goes_when_empty(qtbot: QtBot, theme: Theme) -> None:
    banner = RefusalBanner()
    qtbot.addWidget(banner)
    banner.show_refusal("Không gọi điện cho anh An", ", vì bất cứ lý do gì.", "Nói tại quầy 12/05/2026")
    assert not banner.isHidden()
    said = "Không gọi điện cho anh An, vì bất cứ lý do gì. Nói tại quầy 12/05/2026"
    assert banner.accessibleName() == said
    assert picture(banner).pixelColor(6, 20).name().upper() == LIGHT.red_bg
    banner.show_refusal("")
    assert banner.isHidden()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_gallery_draws_in_both_schemes(qtbot: QtBot, theme: Theme, scheme: Scheme) -> None:
    theme.choose(scheme)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1240, 860)
    gallery.show()
    tokens = LIGHT if scheme is Scheme.LIGHT else DARK
    assert picture(gallery).pixelColor(2, 2).name().upper() == tokens.surface
