"""The orders page alone over a file with products, and its keys, for tests; test modules import `page` and `book`."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.shop import Lane
from tests.gui.goods import stock

WIDE, HIGH = 1270, 712


def make_page(parts: Parts, qtbot: QtBot) -> OrdersPage:
    """A new page object over the same file: what a restart after a crash makes; it is in front."""
    made = OrdersPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.retranslate()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.shown()
    return made


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> OrdersPage:
    """A manager at the desk."""
    parts.jobs.run(Lane.WRITE, stock)
    return make_page(parts, qtbot)


@pytest.fixture
def book(page: OrdersPage) -> OrderBook:
    made = page.ui.book
    assert isinstance(made, OrderBook)
    return made


def press(page: OrdersPage, keys: str) -> None:
    """What the window does with a key of the page: the first meaning, if it does something now."""
    key = next(k for k in page.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()
    QApplication.processEvents()
