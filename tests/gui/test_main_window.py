"""The window: places, people, language and look, small screens, names for everybody."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.jobs import Job
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, MANAGER, FixedClock
from tests.gui.conftest import Answers, assert_named, name_of
from tests.gui.window import PlainPage, page


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
