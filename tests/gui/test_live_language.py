"""A live switch of the language reaches every word of every page: none of the language before stays on the screen."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.shop import Lane
from tests.gui.goods import owed_order, stock
from tests.gui.people import add_customer

CATALOGUE = Path(__file__).parents[2] / "resources" / "translations" / "kingoil_vi.ts"
PAGES: list[type[Page]] = [CustomersPage, OrdersPage, ParcelsPage, ConsentPage, ManagerPage]


def pairs() -> Iterator[tuple[str, str]]:
    """English and Vietnamese of every message without a field."""
    found = re.findall(
        r"<source>([^<]*)</source>.*?<translation>([^<]*)</translation>", CATALOGUE.read_text("utf-8"), re.S
    )
    own = {language.own_name() for language in Language}  # the same in every language
    for source, translation in found:
        if "{" not in source and source != translation and not {source, translation} & own:
            yield html.unescape(source), html.unescape(translation)


def told(root: QWidget) -> Iterator[str]:
    """Everything that a page says with words of its own, hidden or not."""
    for widget in root.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&", "")
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(model.columnCount()))


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_no_word_of_the_other_language_stays(
    kind: type[Page], parts: Parts, qtbot: QtBot, languages: Languages
) -> None:
    parts.jobs.run(Lane.WRITE, stock)
    owed_order(parts, customer_id=add_customer(parts, "Xy Zw"))
    page = kind(parts)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.shown()
    english, vietnamese = (set(words) for words in zip(*pairs(), strict=True))
    languages.choose(Language.ENGLISH)
    assert sorted(set(told(page)) & (vietnamese - english)) == []
    languages.choose(Language.VIETNAMESE)
    assert sorted(set(told(page)) & (english - vietnamese)) == []
