"""The window: places, keys with one meaning, people, language, undo, progress, errors, small screens."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.command_palette import CommandPalette, FoundModel
from kingoil_desk.gui.errors import UnexpectedErrors, words_of
from kingoil_desk.gui.jobs import Job, Jobs
from kingoil_desk.gui.key_bar import KeyBar, KeyHint
from kingoil_desk.gui.keys_dialog import KeyListModel, KeysDialog
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.message_dialog import MessageDialog, ask
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, DATA_KEY, MANAGER, SHOP_NAME, STAFF, FixedClock, create_profile, sign_in
from tests.gui.conftest import Answers, assert_named, name_of


class PlainPage(Page):
    """A page that remembers what the window did with it."""

    icon_name: ClassVar[str] = "users"
    words: ClassVar[str] = "Khách hàng"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.said: list[object] = []
        self.may_leave = True
        self.enabled = True
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Ô gõ")
        QVBoxLayout(self).addWidget(self.field)

    def label(self) -> str:
        return self.words

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F6", "Ghi từ chối", lambda: self.said.append("F6"), lambda: self.enabled),
            Key("F2", "Tìm ở đây", lambda: self.said.append("F2")),
            Key("Up", "Chọn trong danh sách"),
        )

    def open(self, destination: Destination) -> None:
        self.said.append(destination)

    def shown(self) -> None:
        self.said.append("shown")
        super().shown()

    def search_focus(self) -> None:
        self.field.setFocus()

    def changed(self, change: Change) -> None:
        self.said.append(change)

    def leave(self) -> bool:
        return self.may_leave


class CustomersPage(PlainPage):
    place = Place.CUSTOMERS


class OrdersPage(PlainPage):
    place = Place.ORDERS
    icon_name = "order"
    words = "Đơn hàng"

    def keys(self) -> tuple[Key, ...]:
        return (Key("F9", "Thu tiền", lambda: self.said.append("F9")),)


class ManagerPage(PlainPage):
    place = Place.MANAGER
    icon_name = "manage"
    words = "Quản lý"


@pytest.fixture
def demo(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    """A demo shop with its staff, a clerk at the desk."""
    folder = tmp_path / "demo"
    create_profile(folder, DATA_KEY, "demo", SHOP_NAME, STAFF, clock.now)
    opened = Shop.open_with(folder, DATA_KEY, clock)
    sign_in(opened, CLERK)
    yield opened
    opened.close()


def make_window(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme) -> MainWindow:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    for page in (CustomersPage, OrdersPage, ManagerPage):
        window.add_page(page(parts))
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme) -> MainWindow:
    return make_window(qtbot, parts, shop, languages, theme)


@pytest.fixture
def demo_window(qtbot: QtBot, parts: Parts, demo: Shop, languages: Languages, theme: Theme) -> Iterator[MainWindow]:
    jobs = Jobs(demo.desk, inline=True)
    yield make_window(qtbot, replace(parts, jobs=jobs, session=demo.session), demo, languages, theme)
    jobs.close()


def page(window: MainWindow, place: Place) -> PlainPage:
    found = window.page(place)
    assert isinstance(found, PlainPage)
    return found


def in_dialog(act: Callable[[Any], object]) -> list[QDialog]:
    """Calls `act(dialog)` on the modal dialog that opens next; returns a list that then holds it."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():  # after a failed assertion, or the test would wait for ever
                    dialog.reject()

    QTimer.singleShot(50, look)
    return seen


# places


def test_the_first_page_is_in_front(window: MainWindow) -> None:
    assert window.current is window.page(Place.CUSTOMERS)
    assert [b.isChecked() for b in window.ui.rail.buttons()] == [True, False, False]


def test_the_rail_goes_to_a_page(qtbot: QtBot, window: MainWindow) -> None:
    button = window.ui.rail.buttons()[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.current is window.page(Place.ORDERS)
    assert button.isChecked()
    assert page(window, Place.ORDERS).said == ["shown"]


def test_typed_text_keeps_the_window_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    page(window, Place.CUSTOMERS).may_leave = False
    qtbot.mouseClick(window.ui.rail.buttons()[1], Qt.MouseButton.LeftButton)
    assert window.current is window.page(Place.CUSTOMERS)
    assert [b.isChecked() for b in window.ui.rail.buttons()] == [True, False, False]


def test_a_destination_is_opened_before_it_is_shown(window: MainWindow) -> None:
    window.parts.navigator.take_order(7)
    wanted = Destination(Place.ORDERS, customer_id=7, new=True)
    assert page(window, Place.ORDERS).said == [wanted, "shown"]
    window.parts.navigator.open_order(3)
    assert page(window, Place.ORDERS).said[-1] == Destination(Place.ORDERS, order_id=3)


def test_a_place_without_a_page_is_refused(window: MainWindow) -> None:
    assert not window.go(Destination(Place.CONSENT, customer_id=1))
    assert window.current is window.page(Place.CUSTOMERS)


def test_every_page_hears_a_change_once(window: MainWindow) -> None:
    change = Change(customers=frozenset({4}))
    window.parts.broadcast.tell(change)
    assert [page(window, p).said.count(change) for p in (Place.CUSTOMERS, Place.ORDERS, Place.MANAGER)] == [1] * 3


def test_the_manager_stands_at_the_bottom_of_the_rail(window: MainWindow) -> None:
    tops = [button.geometry().top() for button in window.ui.rail.buttons()]
    assert tops == sorted(tops)
    assert tops[2] - tops[1] > 200
    assert window.ui.rail.buttons()[2].geometry().bottom() > window.ui.rail.height() - 20


def test_closing_asks_every_page(window: MainWindow) -> None:
    page(window, Place.ORDERS).may_leave = False
    assert not window.close()
    page(window, Place.ORDERS).may_leave = True
    assert window.close()


def test_closing_asks_before_it_stops_long_work(window: MainWindow, answers: Answers) -> None:
    window.parts.notices.ask_by(answers)
    job = Job(Lane.LONG, "Đang nhập")
    window.parts.jobs.started.emit(job)
    answers.yes = False
    assert not window.close()
    assert len(answers.asked) == 1
    job.active = False
    assert window.close()
    assert len(answers.asked) == 1


# keys


def test_a_key_goes_to_the_page_in_front(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]
    window.go(Destination(Place.ORDERS))
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]


def test_a_key_works_while_typing(qtbot: QtBot, window: MainWindow) -> None:
    field = page(window, Place.CUSTOMERS).field
    field.setFocus()
    qtbot.keyClicks(field, "an")
    qtbot.keyClick(field, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == ["F6"]
    assert field.text() == "an"


def test_a_key_that_is_off_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page(window, Place.CUSTOMERS).enabled = False
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert page(window, Place.CUSTOMERS).said == []


def test_the_pages_meaning_comes_before_the_windows(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert page(window, Place.CUSTOMERS).said == ["F2"]
    window.go(Destination(Place.ORDERS))
    qtbot.keyClick(window, Qt.Key.Key_F2)  # the orders page has no F2: find a customer
    assert window.current is window.page(Place.CUSTOMERS)
    assert page(window, Place.CUSTOMERS).field.hasFocus()


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_F3, Destination(Place.CUSTOMERS, new=True)),
        (Qt.Key.Key_F4, Destination(Place.ORDERS, new=True)),
    ],
)
def test_the_windows_own_keys_go_anywhere(qtbot: QtBot, window: MainWindow, key: Qt.Key, wanted: Destination) -> None:
    window.go(Destination(Place.MANAGER))
    qtbot.keyClick(window, key)
    assert wanted in page(window, wanted.place).said


def test_control_and_a_digit_reach_every_place(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.page(Place.MANAGER)


def test_a_key_held_down_is_one_press(window: MainWindow) -> None:
    """F6 twice refuses everything, so auto-repeat must never make the second press."""
    assert {shortcut.autoRepeat() for shortcut in window._shortcuts.values()} == {False}


def test_f1_tells_all_keys_once(qtbot: QtBot, window: MainWindow) -> None:
    seen = in_dialog(lambda dialog: dialog.reject())
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = seen
    assert isinstance(dialog, KeysDialog)
    told = []
    for view in (dialog.ui.pageKeys, dialog.ui.everywhereKeys):
        model = view.model()
        told += [model.index(row, 0).data().split(":")[0] for row in range(model.rowCount())]
    assert told[:3] == ["F6", "F2", "Up"]
    assert len(told) == len(set(told))
    assert {"F1", "F3", "F4", "Ctrl+K", "Ctrl+Shift+Z"} <= set(told)
    assert_named(dialog)


def test_key_list_model(qtmodeltester: object) -> None:
    model = KeyListModel((Key("F1", "Mọi phím"), Key("F2", "Tìm")))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(1, 0).data() == "F2: Tìm"


# Ctrl+K


def test_the_palette_does_an_action(qtbot: QtBot, window: MainWindow) -> None:
    def choose(dialog: CommandPalette) -> None:
        qtbot.keyClicks(dialog.ui.search, "don hang")
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)

    seen = in_dialog(choose)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert seen
    assert window.current is window.page(Place.ORDERS)


def test_the_palette_finds_a_customer(qtbot: QtBot, window: MainWindow, shop: Shop) -> None:
    draft = CustomerDraft(full_name="Nguyễn Thị Ánh", phones=(PhoneEntry("0912345678"),))
    saved = shop.desk(Lane.WRITE).customers.add(draft)

    def choose(dialog: CommandPalette) -> None:
        qtbot.keyClicks(dialog.ui.search, "nguyen anh")
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)

    in_dialog(choose)
    window.show_palette()
    assert Destination(Place.CUSTOMERS, customer_id=saved.customer_id) in page(window, Place.CUSTOMERS).said


def test_arrows_move_in_the_list_while_the_field_keeps_the_text(qtbot: QtBot, window: MainWindow) -> None:
    rows: list[int] = []

    def look(dialog: CommandPalette) -> None:
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Down)
        rows.append(dialog.ui.found.currentIndex().row())
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Up)
        rows.append(dialog.ui.found.currentIndex().row())
        assert_named(dialog)
        qtbot.keyClicks(dialog.ui.search, "xyzxyz")
        rows.append(dialog.model.rowCount())
        assert not dialog.ui.nothing.isHidden()
        qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)  # nothing to take: nothing happens
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(look)
    window.show_palette()
    assert rows == [1, 0, 0]


def test_the_palette_offers_nothing_that_is_off(window: MainWindow) -> None:
    words = [command.key.words for command in window.commands()]
    assert len(words) == len(set(words))
    assert "Ghi từ chối" in words
    assert "Hoàn tác lần lưu gần nhất" not in words
    page(window, Place.CUSTOMERS).enabled = False
    window.parts.notices.can_undo("Đã lưu", lambda: None)
    words = [command.key.words for command in window.commands()]
    assert "Ghi từ chối" not in words
    assert "Hoàn tác lần lưu gần nhất" in words


def test_found_model(window: MainWindow) -> None:
    model = FoundModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(window.commands(), ())
    assert model.rowCount() == len(window.commands())
    model.show((), ())
    assert model.rowCount() == 0


# people


def test_a_demo_says_so_on_every_screen(demo_window: MainWindow) -> None:
    for place in (Place.CUSTOMERS, Place.ORDERS, Place.MANAGER):
        demo_window.go(Destination(place))
        assert demo_window.ui.demo.isVisible()
        assert "DEMO" in demo_window.ui.demoWords.text()
        assert demo_window.ui.status.demo.isVisible()
    assert "DEMO" in demo_window.windowTitle()


def test_a_real_shop_is_no_demo_and_lets_nobody_take_over(window: MainWindow) -> None:
    assert not window.ui.demo.isVisible()
    assert not window.ui.status.demo.isVisible()
    offered = [action.text() for action in window.ui.status.menu().actions()]
    assert not any(CLERK in text for text in offered)


def test_somebody_else_takes_over_in_a_demo(demo_window: MainWindow, demo: Shop) -> None:
    status = demo_window.ui.status
    assert status.person.text() == f"{CLERK} · quầy"
    actor = demo.session.actor
    assert actor is not None
    demo.session.revealed.add(1)
    action = next(a for a in status.menu().actions() if a.text() == f"{MANAGER} · quản lý")
    action.trigger()
    assert demo.session.actor is not None
    assert demo.session.actor.role is Role.MANAGER
    assert demo.session.revealed == set()
    assert status.person.text() == f"{MANAGER} · quản lý"
    assert page(demo_window, Place.CUSTOMERS).said == [Change(everything=True)]


def test_typed_text_is_asked_about_before_somebody_takes_over(demo_window: MainWindow, demo: Shop) -> None:
    page(demo_window, Place.CUSTOMERS).may_leave = False
    manager = next(member for member in demo.staff() if member.role is Role.MANAGER)
    demo_window.change_staff(manager.id)
    assert demo.session.actor is not None
    assert demo.session.actor.name == CLERK


def test_the_clock_and_the_day(window: MainWindow, clock: FixedClock) -> None:
    status = window.ui.status
    assert status.date.text() == "Thứ tư 18/11/2026"
    clock.now += 3_600_000
    status._tick()
    assert status.clock.text() == window.parts.formats.time(clock.now)


# language and look


def test_english_at_once_everywhere(window: MainWindow) -> None:
    assert window.ui.status.keys.text() == "F1 Phím tắt"
    action = next(a for a in window.ui.status.menu().actions() if a.text() == "English")
    action.trigger()
    assert window.ui.status.keys.text() == "F1 Keys"
    assert window.ui.status.person.text().endswith("manager")
    assert "New order" in [key.words for key in window.keys()]
    assert window._preferences.language is Language.ENGLISH


def test_dark_by_choice(window: MainWindow, theme: Theme) -> None:
    window.choose_scheme(Scheme.DARK)
    assert theme.scheme is Scheme.DARK
    assert window._preferences.scheme is Scheme.DARK


# undo, progress, errors, questions


def test_undo_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.parts.notices.can_undo("Đã lưu Nguyễn Văn An", lambda: undone.append("an"))
    window.parts.notices.can_undo("Đã lưu Trần Thị Bình", lambda: undone.append("bình"))
    assert window.ui.undo.words == "Đã lưu Trần Thị Bình"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    assert undone == ["bình"]
    assert window.ui.undo.words == ""


def test_a_notice_goes_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.undo._timer.setInterval(30)
    window.parts.notices.tell("Đã sao chép")
    assert window.ui.undo.words == "Đã sao chép"
    assert not window.ui.undo.can_undo
    qtbot.waitUntil(lambda: window.ui.undo.words == "")


def test_undo_that_is_gone_is_not_offered(window: MainWindow) -> None:
    window.parts.notices.can_undo("Đã lưu", lambda: None)
    window.parts.notices.forget_undo()
    assert window.ui.undo.words == ""


def test_short_work_shows_no_progress_and_long_work_does(qtbot: QtBot, window: MainWindow) -> None:
    line = window.ui.progress
    job = Job(Lane.LONG, "Đang nhập khách hàng")
    window.parts.jobs.started.emit(job)
    begun = time.monotonic()
    qtbot.wait(120)
    assert not line.isVisible()
    job.report(3_000, 10_000)
    qtbot.waitUntil(line.isVisible)
    assert time.monotonic() - begun >= 0.3
    assert "Đang nhập khách hàng" in line.accessibleName()
    assert "3.000 / 10.000" in line.accessibleName()
    line.cancel()
    assert job.cancelled()
    assert line.isVisible()  # until the work has stopped
    job.active = False
    qtbot.waitUntil(lambda: not line.isVisible())


def test_time_left_is_told_when_it_is_known(window: MainWindow) -> None:
    line, job = window.ui.progress, Job(Lane.LONG, "Đang nhập")
    assert line._said(job, 10.0) == ""
    job.report(25, 100)
    assert line._said(job, 1.0) == "25 / 100"
    assert line._said(job, 10.0) == "25 / 100 · còn 30 giây"
    assert line._said(job, 100.0) == "25 / 100 · còn khoảng 5 phút"


def test_a_known_error_is_told_in_words(window: MainWindow) -> None:
    seen = in_dialog(lambda dialog: dialog.accept())
    window.parts.notices.fail(KnownError(Code.DISK_FULL))
    (dialog,) = seen
    assert isinstance(dialog, MessageDialog)
    told = f"{dialog.ui.what.text()} {dialog.ui.more.text()}"
    assert told == words_of(KnownError(Code.DISK_FULL))
    assert told.startswith("Ổ đĩa đã đầy")
    assert_named(dialog)


def test_an_error_of_a_job_nobody_waits_for_is_told(window: MainWindow) -> None:
    def work(_desk: object) -> None:
        raise KnownError(Code.NOT_ALLOWED)

    seen = in_dialog(lambda dialog: dialog.accept())
    window.parts.jobs.run(Lane.WRITE, work)
    assert len(seen) == 1


def test_an_unexpected_error_shows_nobodys_data(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_file, kept = tmp_path / "desk.log", tmp_path / "kept.log"
    log_file.write_text("a bug", "utf-8")
    monkeypatch.setattr("kingoil_desk.gui.errors.QFileDialog.getSaveFileName", lambda *_: (str(kept), ""))
    errors = UnexpectedErrors(log_file, window)
    told: list[str] = []

    def look(dialog: MessageDialog) -> None:
        errors.met(ValueError("another one while the first is open"))
        told.append(dialog.ui.what.text() + dialog.ui.more.text())
        assert_named(dialog)
        dialog.ui.extra.click()
        told.append(dialog.ui.more.text())
        dialog.accept()

    in_dialog(look)
    errors.met(ValueError("Nguyễn Văn An 0912345678"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "Nguyễn" not in told[0]
    assert "0912" not in told[0]
    assert kept.read_text("utf-8") == "a bug"
    assert told[1] == "Đã lưu nhật ký."


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, True)])
def test_a_question_is_answered_by_keys(qtbot: QtBot, window: MainWindow, key: Qt.Key, answer: bool) -> None:
    in_dialog(lambda dialog: qtbot.keyClick(dialog, key))
    assert ask(window, Question("Lưu trước khi rời?", "Chưa lưu gì.", "Lưu", "Ở lại")) is answer


def test_enter_never_confirms_what_is_dangerous(qtbot: QtBot, window: MainWindow) -> None:
    in_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert ask(window, Question("Bỏ?", "Mất những gì vừa gõ.", "Bỏ", "Gõ tiếp", danger=True)) is False


# for everybody, on every screen


def test_every_widget_has_a_name(window: MainWindow) -> None:
    assert_named(window)


def test_tab_alone_reaches_everything_and_shows_one_ring(qtbot: QtBot, window: MainWindow) -> None:
    window.parts.notices.can_undo("Đã lưu", lambda: None)
    page(window, Place.CUSTOMERS).field.setFocus()
    seen = []
    for _ in range(30):
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        ring = window.ring.target
        assert ring is (widget if not isinstance(widget, QLineEdit) else None)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    named = {name_of(widget) for widget in seen}
    assert {"Ô gõ", "Khách hàng", "Đơn hàng", "Quản lý", "Hoàn tác", "F1 Phím tắt"} <= named


def test_narrow_windows_keep_icons_and_tooltips(window: MainWindow) -> None:
    window.resize(911, 512)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (911, 512)
    assert window.ui.rail.width() == 56
    assert [b.toolTip() for b in window.ui.rail.buttons()] == ["Khách hàng", "Đơn hàng", "Quản lý"]
    window.resize(1366, 688)
    QApplication.processEvents()
    assert window.ui.rail.width() == 96
    assert window.ui.rail.buttons()[0].toolTip() == ""


def test_words_forty_per_cent_longer_still_fit(window: MainWindow) -> None:
    """Nothing is cut: labels and buttons are as wide as their words ask for, and the window stays on the screen."""
    rail, status = window.ui.rail, window.ui.status
    for place in (Place.CUSTOMERS, Place.ORDERS, Place.MANAGER):
        words = window.page(place).label()  # type: ignore[attr-defined]
        rail.set_words(place, words + "x" * round(0.4 * len(words)))
    for button in (status.person, status.keys, status.find_anything):
        button.setText(button.text() + "x" * round(0.4 * len(button.text())))
        button.updateGeometry()
    QApplication.processEvents()
    for item in rail.buttons():
        assert item.words_width() <= item.width()
    row = [status.person, status.keys, status.find_anything, status.date, status.clock]
    for widget in row:
        assert widget.width() >= widget.sizeHint().width()
    rights = [widget.mapTo(window, QPoint(widget.width(), 0)).x() for widget in row]
    assert max(rights) <= 1366
    window.resize(911, 512)
    QApplication.processEvents()
    assert window.width() == 911


def test_a_badge_is_told_in_words_too(window: MainWindow) -> None:
    window.ui.rail.set_badge(Place.ORDERS, 2)
    assert window.ui.rail.buttons()[1].accessibleDescription() == "2"
    window.ui.rail.set_badge(Place.ORDERS, 0)
    assert window.ui.rail.buttons()[1].accessibleDescription() == ""


class TallPage(PlainPage):
    """A page whose layout needs 900 px of height."""

    place = Place.CONSENT
    words = "Đồng ý"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.last = QLineEdit(self)
        self.last.setAccessibleName("Cuối trang")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addSpacing(860)
        layout.addWidget(self.last)


def test_a_page_too_high_scrolls_and_the_focus_stays_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    tall = TallPage(window.parts)
    window.add_page(tall)
    window.resize(911, 512)
    window.go(Destination(Place.CONSENT))
    QApplication.processEvents()
    assert window.height() == 512
    assert tall.height() >= 900
    assert tall.width() == window.width() - window.ui.rail.width() - 10  # all the room but the scroll bar's
    tall.field.setFocus()
    qtbot.keyClick(tall.field, Qt.Key.Key_Tab)
    assert tall.last.hasFocus()
    assert not tall.last.visibleRegion().isEmpty()
    window.resize(1366, 1100)
    QApplication.processEvents()
    assert tall.height() == window.ui.pages.height()


def test_the_key_bar_cuts_no_key(qtbot: QtBot, theme: Theme) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    pressed: list[str] = []
    keys = [Key(f"F{n}", "Số lượng của dòng", partial(pressed.append, f"F{n}"), bar=True) for n in range(1, 9)]
    bar.show_keys([*keys, Key("F9", "Không ở đây")])
    bar.resize(700, 40)
    bar.show()
    QApplication.processEvents()
    shown = [hint for hint in bar.findChildren(KeyHint) if hint.isVisible()]
    assert 0 < len(shown) < len(keys)
    assert all(hint.width() >= hint.sizeHint().width() for hint in shown)
    assert all(hint.geometry().right() <= bar.width() for hint in shown)
    qtbot.mouseClick(shown[1], Qt.MouseButton.LeftButton)
    assert pressed == ["F2"]
    bar.resize(4000, 40)
    QApplication.processEvents()
    assert [hint.isVisible() for hint in bar.findChildren(KeyHint)] == [True] * len(keys)
    assert_named(bar)
