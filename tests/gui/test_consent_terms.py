"""In the panel: until when a yes holds, who speaks for a child, and all about a line of the history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, Purpose
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.grant import Representative
from kingoil_desk.gui.chips import ChipState
from kingoil_desk.gui.consent_matrix import DECISION_ROLE, NOTE_ROLE, STATES
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.shop import Lane
from tests.conftest import FixedClock
from tests.gui.conftest import assert_named
from tests.gui.people import add_customer
from tests.gui.test_consent_panel import kept, press

DAY = 86_400_000
OFFERS = (Channel.MESSAGE, Purpose.MARKETING)


def open_for(parts: Parts, customer_id: int, qtbot: QtBot) -> ConsentPanel:
    made = ConsentPanel(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.open(Destination(Place.CONSENT, customer_id=customer_id))
    made.shown()
    return made


@pytest.fixture
def customer_id(parts: Parts) -> int:
    return add_customer(parts, "Nguyễn Thị Mai", "0912 345 678")


@pytest.fixture
def panel(parts: Parts, customer_id: int, qtbot: QtBot) -> ConsentPanel:
    return open_for(parts, customer_id, qtbot)


@pytest.fixture
def child_id(parts: Parts) -> int:
    ids: list[int] = []
    draft = CustomerDraft("Trần Ngọc Na", birth=Birth(1, 6, 2014))
    parts.jobs.run(Lane.WRITE, lambda desk: desk.customers.add(draft), lambda saved: ids.append(saved.customer_id))
    return ids[0]


def mark(panel: ConsentPanel, key: Qt.Key, cell: tuple[int, int] = (2, 2)) -> None:
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(*cell))
    QTest.keyClick(panel.ui.matrix, key)


def shown(panel: ConsentPanel, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return panel.matrix.data(panel.matrix.index(2, 2), role)


def details(panel: ConsentPanel) -> str:
    QApplication.processEvents()  # the layout shows new labels then
    return "\n".join(label.text() for label in panel.ui.card.findChildren(QLabel) if not label.isHidden())


def test_a_yes_until_a_day_says_so_and_is_over_after_it(
    panel: ConsentPanel, parts: Parts, customer_id: int, clock: FixedClock
) -> None:
    terms = panel.change.ui.terms.ui
    assert not terms.day.isVisible()
    mark(panel, Qt.Key.Key_1)
    assert terms.day.isVisible()
    terms.day.setText("31/12/2026")
    press(panel, "Ctrl+S")
    assert shown(panel) == "Đồng ý"
    assert shown(panel, NOTE_ROLE) == "đến 31/12/2026"
    clock.now += 60 * DAY
    panel.open(Destination(Place.CONSENT, customer_id=customer_id))
    assert shown(panel) == "Hết hạn 01/01/2027"
    assert STATES[shown(panel, DECISION_ROLE)] is ChipState.NEVER_ASKED  # type: ignore[index]
    assert "Hết hạn" in str(shown(panel, Qt.ItemDataRole.AccessibleTextRole))
    mark(panel, Qt.Key.Key_1)  # and it may be said again
    press(panel, "Ctrl+S")
    assert shown(panel) == "Đồng ý"
    assert kept(parts, customer_id).ends == {}


def test_the_same_yes_may_get_another_day(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    mark(panel, Qt.Key.Key_1)
    press(panel, "Ctrl+S")
    mark(panel, Qt.Key.Key_1)
    press(panel, "Ctrl+S")
    assert panel.ui.problem.wrong  # nothing changed, and the mark is still there
    panel.change.ui.terms.ui.day.setText("31/12/2026")
    press(panel, "Ctrl+S")
    assert list(kept(parts, customer_id).ends) == [OFFERS]


@pytest.mark.parametrize("day", ["17/11/2026", "31/2/2027", "mai", "1/1/2050"])
def test_a_day_out_of_sense_is_said_beside_its_field_and_stops_no_refusal(
    panel: ConsentPanel, parts: Parts, customer_id: int, day: str
) -> None:
    mark(panel, Qt.Key.Key_1)
    panel.change.ui.terms.ui.day.setText(day)
    press(panel, "Ctrl+S")
    assert panel.change.ui.terms.ui.dayNote.wrong
    assert kept(parts, customer_id).history == ()
    assert panel.matrix.pending
    press(panel, "F6")
    assert kept(parts, customer_id).matrix.everything_refused()


def test_a_childs_yes_asks_who_says_it(parts: Parts, child_id: int, qtbot: QtBot) -> None:
    panel = open_for(parts, child_id, qtbot)
    terms = panel.change.ui.terms.ui
    assert not terms.name.isVisible()
    mark(panel, Qt.Key.Key_1)
    assert terms.name.isVisible()
    assert "16" in terms.childWords.text()
    assert_named(panel)
    press(panel, "Ctrl+S")
    assert terms.speakerNote.wrong
    assert kept(parts, child_id).history == ()
    terms.name.setText("Lê Thị Hoa")
    terms.relation.setCurrentIndex(terms.relation.findData("other"))
    press(panel, "Ctrl+S")
    assert terms.speakerNote.wrong
    terms.other.setText("chị gái")
    press(panel, "Ctrl+S")
    (line,) = kept(parts, child_id).history
    assert line.representative == Representative("Lê Thị Hoa", "chị gái")
    assert not terms.name.isVisible()
    assert terms.name.text() == ""


def test_a_childs_no_asks_nobody(parts: Parts, child_id: int, qtbot: QtBot) -> None:
    panel = open_for(parts, child_id, qtbot)
    mark(panel, Qt.Key.Key_2)
    assert not panel.change.ui.terms.ui.name.isVisible()
    press(panel, "Ctrl+S")
    assert kept(parts, child_id).matrix.cells == {OFFERS: Decision.REFUSED}


def test_somebody_may_speak_for_a_grown_up_when_asked_for(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    terms = panel.change.ui.terms.ui
    terms.somebody.click()
    assert terms.name.isVisible()
    assert not terms.childWords.isVisible()
    terms.name.setText("Lê Thị Hoa")
    press(panel, "F6")  # half of it stops no refusal
    assert kept(parts, customer_id).history[0].representative is None


def test_enter_on_a_line_tells_all_about_it(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    mark(panel, Qt.Key.Key_1)
    terms = panel.change.ui.terms.ui
    terms.day.setText("31/12/2026")
    terms.somebody.click()
    terms.name.setText("Lê Thị Hoa")
    terms.relation.setCurrentIndex(terms.relation.findData("mother"))
    panel.change.ui.phone.click()
    panel.change.ui.note.setPlainText("Nhắn tin thôi")
    panel.change.ui.evidence.ui.call.click()
    panel.change.ui.evidence.ui.reference.setText("GA-17")
    press(panel, "Ctrl+S")
    panel.ui.history.setCurrentIndex(panel.history.index(0))
    panel.ui.history.setFocus()
    QTest.keyClick(panel.ui.history, Qt.Key.Key_Return)
    text = details(panel)
    facts = (
        "Lê Thị Hoa (mẹ)", "18/11/2026", "Bảo", "điện thoại", "31/12/2026", "Nhắn tin thôi",
        "phiên bản 1, tiếng Việt", "Ghi âm cuộc gọi", "SHA-256",
    )  # fmt: skip
    assert [fact for fact in facts if fact.lower() not in text.lower()] == []
    assert_named(panel)
    press(panel, "Esc")
    assert not panel.ui.card.isVisible()
    assert panel.ui.history.hasFocus()


def test_a_line_that_takes_another_back_names_it(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    press(panel, "F6")
    ids = kept(parts, customer_id).history[0].ids
    parts.jobs.run(Lane.WRITE, lambda desk: desk.consent.take_back(customer_id, ids), parts.broadcast.tell)
    panel.ui.history.setCurrentIndex(panel.history.index(0))
    panel.ui.details.click()
    assert "Từ chối: Mọi kênh, mọi mục đích" in details(panel)
    panel.ui.history.setCurrentIndex(panel.history.index(1))
    panel.ui.details.click()
    assert "ghi nhầm" in details(panel)


def test_whoever_typed_a_day_that_is_over_goes_on_typing_there(panel: ConsentPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    mark(panel, Qt.Key.Key_1)
    day = panel.change.ui.terms.ui.day
    day.setFocus()
    day.setText("01/01/2020")
    press(panel, "Ctrl+S")
    assert panel.change.ui.terms.ui.dayNote.wrong
    assert day.hasFocus()
    assert panel.ui.matrix.currentIndex() == panel.matrix.index(2, 2)


def test_a_no_in_force_is_said_again_with_its_letter(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    mark(panel, Qt.Key.Key_2)
    press(panel, "Ctrl+S")
    mark(panel, Qt.Key.Key_2)
    assert not panel.matrix.pending, "without evidence it is no news"
    field = panel.change.ui.evidence
    field.ui.words.click()
    mark(panel, Qt.Key.Key_2)
    assert list(panel.matrix.pending) == [OFFERS]
    field.take_away()
    assert not panel.matrix.pending
    field.ui.words.click()
    field.ui.text.setPlainText("Thư của khách")
    mark(panel, Qt.Key.Key_2)
    again = open_marks(panel)
    press(panel, "Ctrl+S")
    assert again == [OFFERS], "and a lock keeps the mark"
    assert len(kept(parts, customer_id).history) == 2
    assert field.is_empty


def open_marks(panel: ConsentPanel) -> list[object]:
    """What would be marked after a lock."""
    marks = panel.matrix.marks()
    panel.matrix.drop_pending()
    panel.matrix.mark_again(marks)
    return list(panel.matrix.pending)


def test_everything_is_refused_again_with_evidence_alone(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    press(panel, "F6")
    assert not panel.ui.everything.isEnabled()
    press(panel, "F6")
    assert len(kept(parts, customer_id).history) == 1
    panel.change.ui.evidence.ui.call.click()
    panel.change.ui.evidence.ui.reference.setText("GA-2026-0113")
    assert panel.ui.everything.isEnabled()
    press(panel, "F6")
    assert len(kept(parts, customer_id).history) == 2
    assert not panel.ui.everything.isEnabled()
