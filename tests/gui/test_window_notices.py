"""What the window tells and asks: undo, progress, errors, questions."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.errors import UnexpectedErrors, words_of
from kingoil_desk.gui.jobs import Job
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.message_dialog import MessageDialog, ask
from kingoil_desk.gui.notices import Question
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import assert_named
from tests.gui.window import in_dialog


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
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(kept), ""))
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


@pytest.mark.parametrize("danger", [True, False])
def test_enter_presses_the_answer_that_has_the_ring(qtbot: QtBot, window: MainWindow, danger: bool) -> None:
    """By Tab to the other answer than the one that Enter gives at once."""

    def answer(dialog: MessageDialog) -> None:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        other = dialog.ui.yes if danger else dialog.ui.no
        assert dialog.focusWidget() is other
        qtbot.keyClick(other, Qt.Key.Key_Return)

    in_dialog(answer)
    assert ask(window, Question("Hủy kiện?", "Không lấy lại được.", "Hủy kiện", "Để nguyên", danger=danger)) is danger


def test_enter_leaves_without_saving_when_that_has_the_ring(qtbot: QtBot, window: MainWindow) -> None:
    def answer(dialog: MessageDialog) -> None:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Enter)

    in_dialog(answer)
    assert window.parts.notices.may_lose("Chưa lưu gì.") is True


def test_every_button_of_every_dialog_is_one_of_ours() -> None:
    """They all know that Enter presses the one with the ring; a plain button would press the default one."""
    root = Path(__file__).parents[2]
    forms = [form for form in (root / "ui").glob("*.ui") if '<widget class="QDialog"' in form.read_text("utf-8")]
    sources = [code for code in (root / "kingoil_desk/gui").glob("*.py") if "(QDialog)" in code.read_text("utf-8")]
    assert len(forms) >= 8
    assert len(sources) >= 9
    plain = re.compile(r'class="QPushButton"|\bQPushButton\(|QDialogButtonBox')
    assert [file.name for file in (*forms, *sources) if plain.search(file.read_text("utf-8"))] == []
