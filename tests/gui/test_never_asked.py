"""Customers never asked, worked through by keys: ask, write down, back, and the next one is chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.role import Actor
from kingoil_desk.gui.chips import spoken
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.never_asked import NeverAsked
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.consent import Said
from kingoil_desk.service.shop import Lane
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import assert_named
from tests.gui.people import add_customer

AsStaff = Callable[[str], Actor]


@pytest.fixture
def people(parts: Parts, clock: FixedClock, as_staff: AsStaff) -> list[str]:
    """Four customers, the most recent one first."""
    names = ["Đinh Thị Đào", "Cao Văn Cóc", "Bùi Thị Bưởi", "Âu Văn Ổi"]
    for name in reversed(names):
        clock.now += 1
        add_customer(parts, name, "0912 345 678")
    as_staff(CLERK)
    return names


@pytest.fixture
def page(parts: Parts, people: list[str], window: MainWindow) -> ConsentPage:
    made = ConsentPage(parts)
    window.add_page(made)
    window.go(Destination(Place.CONSENT))
    window.press("Alt+2")
    return made


@pytest.fixture
def section(page: ConsentPage) -> NeverAsked:
    front = page.front
    assert isinstance(front, NeverAsked)
    return front


def names(section: NeverAsked) -> list[str]:
    return [section.waiting.index(row, 0).data() for row in range(section.waiting.rowCount())]


def chosen(section: NeverAsked) -> str:
    return str(section.ui.waiting.currentIndex().siblingAtColumn(0).data())


def key(qtbot: QtBot, which: Qt.Key) -> None:
    """Pressed wherever the focus is, as a clerk does."""
    qtbot.keyClick(QApplication.focusWidget(), which)


def test_recent_buyers_first_with_how_many_there_are(section: NeverAsked, people: list[str]) -> None:
    assert names(section) == people
    assert section.ui.left.text() == "Còn 4 khách chưa hỏi"
    assert section.ui.done.text() == f"Hôm nay {CLERK} đã hỏi 0 khách"
    assert spoken(section.waiting.index(0, 1).data(CellRole.CHIPS)) == "Chưa hỏi"
    assert section.waiting.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Đinh Thị Đào, KH-")
    assert "••• 5678" in section.waiting.index(0, 0).data(CellRole.SECOND)


def test_worked_through_by_keys_alone(section: NeverAsked, page: ConsentPage, people: list[str], qtbot: QtBot) -> None:
    assert section.ui.waiting.hasFocus()
    assert chosen(section) == people[0]
    key(qtbot, Qt.Key.Key_F6)
    assert page.panel.ui.fullName.whole == people[0]
    key(qtbot, Qt.Key.Key_F6)  # refuses everything
    key(qtbot, Qt.Key.Key_Escape)
    assert page.in_book
    assert names(section) == people[1:]
    assert chosen(section) == people[1]
    assert section.ui.waiting.hasFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert page.panel.ui.fullName.whole == people[1]
    key(qtbot, Qt.Key.Key_1)  # agrees
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    key(qtbot, Qt.Key.Key_Escape)
    assert names(section) == people[2:]
    assert chosen(section) == people[2]
    assert section.ui.left.text() == "Còn 2 khách chưa hỏi"
    assert section.ui.done.text() == f"Hôm nay {CLERK} đã hỏi 2 khách"


def test_whoever_was_not_asked_stays_and_the_next_one_is_chosen(
    section: NeverAsked, page: ConsentPage, people: list[str], qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_F6)
    key(qtbot, Qt.Key.Key_Escape)
    assert names(section) == people
    assert chosen(section) == people[1]


def test_after_the_last_one_it_says_so(section: NeverAsked, page: ConsentPage, people: list[str], qtbot: QtBot) -> None:
    for _ in people:
        key(qtbot, Qt.Key.Key_F6)
        key(qtbot, Qt.Key.Key_F6)
        key(qtbot, Qt.Key.Key_Escape)
    assert names(section) == []
    assert section.ui.empty.isVisible()
    assert section.ui.empty.text().startswith("Đã hỏi tất cả")
    assert not section.ui.ask.isVisible()
    assert section.ui.left.text() == "Còn 0 khách chưa hỏi"


def test_a_slip_taken_back_brings_the_customer_back(
    section: NeverAsked, page: ConsentPage, people: list[str], window: MainWindow, qtbot: QtBot
) -> None:
    key(qtbot, Qt.Key.Key_F6)
    key(qtbot, Qt.Key.Key_F6)
    window.press("Ctrl+Shift+Z")
    key(qtbot, Qt.Key.Key_Escape)
    assert names(section) == people
    assert section.ui.done.text() == f"Hôm nay {CLERK} đã hỏi 0 khách"


def test_one_purpose_alone_can_be_worked_through(
    section: NeverAsked, parts: Parts, clock: FixedClock, people: list[str]
) -> None:
    first = section.waiting.at(0)
    assert first is not None
    said = [Said(Channel.CALL, Purpose.SERVICE, Decision.REFUSED)]
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.consent.record(first.customer_id, said, How.COUNTER, clock.now),
        parts.broadcast.tell,
    )
    assert names(section) == people[1:]
    section.ui.about.setCurrentText("Khuyến mãi")
    assert names(section) == people
    assert spoken(section.waiting.index(0, 1).data(CellRole.CHIPS)) == "Từ chối gọi một phần"
    assert section.ui.left.text() == "Còn 4 khách chưa hỏi"


def test_archived_customers_are_left_out(
    section: NeverAsked, parts: Parts, people: list[str], as_staff: AsStaff
) -> None:
    last = section.waiting.at(3)
    assert last is not None
    as_staff("Bảo")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.archive(last.customer_id), parts.broadcast.tell)
    assert names(section) == people[:3]


def test_a_record_opened_on_the_way_does_not_lead_back_to_the_list(
    section: NeverAsked, page: ConsentPage, window: MainWindow, people: list[str], qtbot: QtBot
) -> None:
    first = section.waiting.at(0)
    assert first is not None
    window.go(Destination(Place.CUSTOMERS))
    window.go(Destination(Place.CONSENT, customer_id=first.customer_id))
    assert not page.in_book
    key(qtbot, Qt.Key.Key_Escape)
    assert window.current is window.page(Place.CUSTOMERS)


def test_the_same_person_comes_back_to_the_list_after_a_lock(
    section: NeverAsked, page: ConsentPage, parts: Parts, qtbot: QtBot
) -> None:
    kept = page.kept()
    assert kept is not None
    anew = ConsentPage(parts)
    qtbot.addWidget(anew)
    anew.retranslate()
    anew.bring_back(kept)
    assert anew.in_book
    assert isinstance(anew.front, NeverAsked)


def test_words_names_and_narrow_windows(
    section: NeverAsked, page: ConsentPage, languages: Languages, window: MainWindow
) -> None:
    assert_named(section)
    languages.choose(Language.ENGLISH)
    assert section.ui.left.text() == "4 still to ask"
    window.resize(911, 512)
    assert not window.grab().isNull()
    assert section.ui.waiting.isColumnHidden(2)


def test_in_a_low_window_a_section_is_seen_from_its_beginning(page: ConsentPage, window: MainWindow) -> None:
    window.resize(911, 512)
    window.show()
    window.press("Alt+1")
    bar = window._areas[Place.CONSENT].verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.press("Alt+2")
    assert bar.value() == 0
