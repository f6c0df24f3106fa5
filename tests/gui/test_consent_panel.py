"""The consent panel as a clerk uses it: a refusal in two keys, a grant only on purpose, slips taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import Channel, Decision, How, Matrix, Purpose
from kingoil_desk.gui.consent_matrix import ConsentMatrixModel
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.notices import Undoable
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.consent import ConsentView
from kingoil_desk.service.shop import Lane
from tests.conftest import FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.people import add_customer


@pytest.fixture
def customer_id(parts: Parts) -> int:
    return add_customer(parts, "Nguyễn Thị Mai", "0912 345 678")


@pytest.fixture
def panel(parts: Parts, customer_id: int, qtbot: QtBot) -> ConsentPanel:
    made = ConsentPanel(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.open(Destination(Place.CONSENT, customer_id=customer_id))
    made.shown()
    return made


def press(panel: ConsentPanel, keys: str) -> None:
    key = next(k for k in panel.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def kept(parts: Parts, customer_id: int) -> ConsentView:
    views: list[ConsentView] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.consent.view(customer_id), views.append)
    return views[0]


def test_f6_refuses_everything_at_once(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    press(panel, "F6")
    view = kept(parts, customer_id)
    assert view.matrix.everything_refused()
    assert len(view.history) == 1
    assert view.history[0].how is How.COUNTER
    assert not panel.ui.everything.isEnabled()
    press(panel, "F6")
    assert len(kept(parts, customer_id).history) == 1


def test_a_mark_is_not_written_before_it_is_saved(
    panel: ConsentPanel, parts: Parts, customer_id: int, qtbot: QtBot
) -> None:
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 1))
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_2)
    assert dict(panel.matrix.pending) == {(Channel.CALL, Purpose.MARKETING): Decision.REFUSED}
    assert kept(parts, customer_id).history == ()
    assert "chưa lưu" in panel.matrix.data(panel.matrix.index(2, 1), Qt.ItemDataRole.AccessibleTextRole)
    press(panel, "Ctrl+S")
    assert kept(parts, customer_id).matrix.cells == {(Channel.CALL, Purpose.MARKETING): Decision.REFUSED}


def test_a_grant_shows_what_must_be_read_out(panel: ConsentPanel, parts: Parts, customer_id: int, qtbot: QtBot) -> None:
    assert not panel.change.ui.wording.isVisible()
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 2))
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_1)
    assert panel.change.ui.wording.isVisible()
    assert panel.change.ui.wording.toPlainText().strip()
    press(panel, "Ctrl+S")
    view = kept(parts, customer_id)
    assert view.matrix.cells == {(Channel.MESSAGE, Purpose.MARKETING): Decision.GRANTED}


def test_a_no_after_a_yes_is_a_withdrawal(panel: ConsentPanel, parts: Parts, customer_id: int, qtbot: QtBot) -> None:
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 2))
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_1)
    press(panel, "Ctrl+S")
    panel.ui.matrix.setCurrentIndex(panel.matrix.index(2, 2))
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_2)
    press(panel, "Ctrl+S")
    assert kept(parts, customer_id).matrix.cells == {(Channel.MESSAGE, Purpose.MARKETING): Decision.WITHDRAWN}


def test_how_when_and_words_are_kept(panel: ConsentPanel, parts: Parts, customer_id: int, clock: FixedClock) -> None:
    panel.change.ui.phone.click()
    panel.change.ui.when.setText("17/11/2026 09:30")
    panel.change.ui.note.setPlainText("Đừng gọi giờ nghỉ trưa")
    press(panel, "F6")
    row = kept(parts, customer_id).history[0]
    assert row.how is How.PHONE
    assert row.stated_at == 1_794_882_600_000  # 17/11/2026 09:30 in Việt Nam
    assert row.note == "Đừng gọi giờ nghỉ trưa"


@pytest.mark.parametrize("when", ["31/2/2026", "1/1/2027", "hôm qua"])
def test_an_impossible_or_future_moment_is_said_and_nothing_written(
    panel: ConsentPanel, parts: Parts, customer_id: int, when: str
) -> None:
    panel.change.ui.when.setText(when)
    press(panel, "F6")
    assert panel.change.ui.whenNote.wrong
    assert kept(parts, customer_id).history == ()
    assert panel.change.ui.when.text() == when


def test_undo_takes_the_word_back_as_a_slip(panel: ConsentPanel, parts: Parts, customer_id: int) -> None:
    offered: list[Undoable] = []
    parts.notices.saved.connect(offered.append)
    press(panel, "F6")
    offered[-1].undo()
    view = kept(parts, customer_id)
    assert view.matrix == Matrix()
    assert len(view.history) == 2
    assert view.history[0].corrects
    assert view.history[1].corrected


def test_a_line_of_the_history_is_taken_back_only_after_a_question(
    panel: ConsentPanel, parts: Parts, customer_id: int, answers: Answers
) -> None:
    press(panel, "F6")
    panel.ui.history.setCurrentIndex(panel.history.index(0))
    answers.yes = False
    press(panel, "Ctrl+B")
    assert kept(parts, customer_id).matrix.everything_refused()
    answers.yes = True
    press(panel, "Ctrl+B")
    assert kept(parts, customer_id).matrix == Matrix()


def test_marks_are_not_lost_without_asking(panel: ConsentPanel, answers: Answers, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_2)
    answers.yes = False
    assert not panel.leave()
    assert panel.matrix.pending
    answers.yes = True
    assert panel.leave()


def test_without_a_customer_it_says_what_to_do(parts: Parts, qtbot: QtBot) -> None:
    made = ConsentPanel(parts)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    assert made.ui.noHistory.isVisible()
    assert "F2" in made.ui.noHistory.text()
    assert not made.ui.everything.isVisible()


def test_everything_has_a_name_for_a_screen_reader(panel: ConsentPanel) -> None:
    assert_named(panel)


def test_the_matrix_keeps_qts_rules() -> None:
    model = ConsentMatrixModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.decide((Channel.CALL, Purpose.SERVICE), Decision.REFUSED)
    model.show(Matrix({(Channel.CALL, Purpose.SERVICE): Decision.REFUSED}))
    model.decide((Channel.CALL, Purpose.SERVICE), Decision.REFUSED)
    assert not model.pending
