"""The focus stays in the page: an act that hides or disables what had it never drops it on the rail."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Lane, Shop
from tests.gui.goods import order, owed_order, sell, stock

PAGES: tuple[type[Page], ...] = (CustomersPage, OrdersPage, ParcelsPage, ConsentPage, ManagerPage)


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme) -> MainWindow:
    """The window with every page, a manager at the desk."""
    parts.jobs.run(Lane.WRITE, stock)
    made = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(made)
    for page in PAGES:
        made.add_page(page(parts))
    made.resize(1366, 688)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(keys: str) -> None:
    """As a keyboard does, wherever the focus is."""
    chord = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget(), chord.key(), chord.keyboardModifiers())


def in_page(window: MainWindow) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and window.current is not None and window.current.isAncestorOf(focus)


def book_of(window: MainWindow) -> OrderBook:
    page = window.page(Place.ORDERS)
    assert isinstance(page, OrdersPage)
    book = page.ui.book
    assert isinstance(book, OrderBook)
    return book


def reach(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()


def in_book(window: MainWindow, parts: Parts, qtbot: QtBot, *, paid: bool) -> OrderBook:
    """Two orders, the newer one shown: of somebody who passed by, or owed by a customer."""
    sell(parts, "DM-500")
    if paid:
        sell(parts, "DP-1000")
    else:
        owed_order(parts)
    window.go(Destination(Place.ORDERS))
    book = book_of(window)
    qtbot.waitUntil(book.ui.orders.hasFocus)
    return book


@pytest.mark.parametrize(
    ("act", "paid"), [("step", True), ("delivered", True), ("delivered", False), ("cancel", True), ("cancel", False)]
)
def test_after_an_act_in_the_book_the_row_has_the_focus(
    window: MainWindow, parts: Parts, qtbot: QtBot, act: str, paid: bool
) -> None:
    book = in_book(window, parts, qtbot, paid=paid)
    book.ui.reason.setText("Khách đổi ý")
    button = getattr(book.ui, act)
    for _ in range(2 if act == "step" else 1):  # packed, handed over: then the button is gone
        reach(button)
        press("Space")
        qtbot.wait(10)
    assert not button.isVisible()
    assert book.ui.orders.hasFocus()
    assert book.ui.orders.currentIndex().row() == 0
    assert book.order is not None
    assert book.order.life == order(parts, book.order.id).life


@pytest.mark.parametrize("act", ["settle", "slip", "invoice", "back", "refund"])
def test_a_panel_of_the_book_takes_the_focus_and_gives_it_back(
    window: MainWindow, parts: Parts, qtbot: QtBot, act: str
) -> None:
    book = in_book(window, parts, qtbot, paid=act in ("slip", "refund"))
    reach(getattr(book.ui, act))
    press("Space")
    qtbot.wait(10)
    assert book.panes.asking
    assert in_page(window)
    press("Escape")
    qtbot.wait(10)
    assert not book.panes.asking
    assert book.ui.orders.hasFocus()


def test_an_order_corrected_away_leads_into_the_new_one_and_back_to_the_list(
    window: MainWindow, parts: Parts, qtbot: QtBot
) -> None:
    book = in_book(window, parts, qtbot, paid=True)
    book.ui.reason.setText("Nhầm hàng")
    reach(book.ui.correct)
    press("Space")
    qtbot.wait(10)
    page = window.page(Place.ORDERS)
    assert isinstance(page, OrdersPage)
    assert page.ui.entry.ui.scan.hasFocus()
    for keys in ("F9", "1", "Return"):
        press(keys)
        qtbot.wait(10)
        assert in_page(window)
    assert page.ui.entry.is_done
    press("Escape")
    qtbot.waitUntil(book.ui.orders.hasFocus)


def settings(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.go(Destination(Place.MANAGER))
    press("Alt+4")
    qtbot.wait(10)
    page = window.current
    assert isinstance(page, ManagerPage)
    view: QWidget = page.ui.settings
    return view


@pytest.mark.parametrize("who", ["Bảo", "Hạnh"])
@pytest.mark.parametrize("name", ["language", "scheme"])
def test_a_liking_that_was_changed_keeps_the_focus(
    window: MainWindow, qtbot: QtBot, as_staff: Callable[[str], object], who: str, name: str
) -> None:
    as_staff(who)
    field = getattr(settings(window, qtbot).ui, name)  # type: ignore[attr-defined]
    reach(field)
    before = field.currentIndex()
    press("Down")
    qtbot.wait(10)
    assert field.currentIndex() != before
    assert field.hasFocus()


def test_the_language_changes_the_names_of_the_sections(window: MainWindow, qtbot: QtBot) -> None:
    view = settings(window, qtbot)
    window.choose_language(Language.ENGLISH)
    page = window.current
    assert isinstance(page, ManagerPage)
    sections = page.ui.sections
    assert sections.currentIndex().data() == "Settings"
    assert page.front is view


def test_after_saving_the_settings_the_focus_is_in_them(window: MainWindow, qtbot: QtBot) -> None:
    view = settings(window, qtbot)
    ui = view.ui  # type: ignore[attr-defined]
    ui.name.setText("King Oil Quận 5")
    reach(ui.save)
    press("Space")
    qtbot.wait(10)
    assert not ui.save.isEnabled()
    assert ui.name.hasFocus()


def test_somebody_who_leaves_the_page_by_key_is_let_go(window: MainWindow, parts: Parts, qtbot: QtBot) -> None:
    in_book(window, parts, qtbot, paid=True)
    for _ in range(60):
        press("Tab")
        qtbot.wait(1)
        if not in_page(window):
            return
    raise AssertionError("Tab never leaves the page")
