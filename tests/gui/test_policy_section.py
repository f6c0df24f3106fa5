"""The policy text as a manager loads it: looked at first, put in use with a title, read again by everybody."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.role import Actor
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.policy_section import PolicySection
from kingoil_desk.service.policy import PolicyVersion
from kingoil_desk.service.shop import Lane
from tests.conftest import CLERK, MANAGER
from tests.gui.conftest import Answers, assert_named

TEXT = "CHÍNH SÁCH BẢO MẬT\n\nCửa hàng giữ kín dữ liệu của Quý khách.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "chinh-sach.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def section(parts: Parts, file: Path, qtbot: QtBot) -> PolicySection:
    return shown(parts, file, qtbot)


def shown(parts: Parts, file: Path, qtbot: QtBot) -> PolicySection:
    made = PolicySection()
    qtbot.addWidget(made)
    made.begin(parts)
    made.open_file = lambda *_: (str(file), "")
    parts.broadcast.changed.connect(made.changed)
    made.resize(1000, 640)
    made.show()
    made.load()
    return made


def press(section: PolicySection, keys: str) -> None:
    key = next(k for k in section.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def kept(parts: Parts) -> tuple[PolicyVersion, ...]:
    found: list[tuple[PolicyVersion, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.policies.versions(), found.append)
    return found[0]


def test_without_one_it_says_what_to_do(section: PolicySection) -> None:
    assert section.ui.empty.isVisible()
    assert "Ctrl+O" in section.ui.empty.text()
    assert not section.ui.text.isVisible()
    assert not section.ui.save.isVisible()


def test_a_file_is_looked_at_and_counts_only_when_saved(section: PolicySection, parts: Parts) -> None:
    press(section, "Ctrl+O")
    ui = section.ui
    assert ui.text.toPlainText() == TEXT
    assert ui.policyTitle.text() == "CHÍNH SÁCH BẢO MẬT"
    assert "chinh-sach.txt" in ui.hash.text()
    assert kept(parts) == ()
    ui.inForce.setText("1/9/2026")
    press(section, "Ctrl+S")
    (version,) = kept(parts)
    assert (version.version, version.title, version.in_force, version.by) == (
        1, "CHÍNH SÁCH BẢO MẬT", "2026-09-01", MANAGER,
    )  # fmt: skip
    assert version.sha256 in ui.hash.text()
    assert "01/09/2026" in ui.hash.text()
    assert ui.text.toPlainText() == TEXT
    assert not ui.save.isVisible()
    assert not ui.empty.isVisible()


def test_an_older_version_can_be_read_again(section: PolicySection, parts: Parts, file: Path) -> None:
    press(section, "Ctrl+O")
    press(section, "Ctrl+S")
    file.write_text(TEXT + "2. Thêm.", "utf-8")
    press(section, "Ctrl+O")
    press(section, "Ctrl+S")
    assert [version.version for version in kept(parts)] == [2, 1]
    assert section.ui.text.toPlainText().endswith("2. Thêm.")
    section.ui.versions.setCurrentIndex(section.versions.index(1, 0))
    assert section.ui.text.toPlainText() == TEXT


@pytest.mark.parametrize(
    ("body", "word"), [(b"%PDF-1.7", "văn bản thuần"), (b" \n", "không có chữ"), (b"\xff\xfe\x00\xd8", "văn bản thuần")]
)
def test_a_file_that_is_no_policy_is_said_and_changes_nothing(
    section: PolicySection, parts: Parts, file: Path, body: bytes, word: str
) -> None:
    file.write_bytes(body)
    press(section, "Ctrl+O")
    assert section.ui.problem.wrong
    assert word in section.ui.problem.words
    assert not section.ui.save.isVisible()
    file.write_text(TEXT, "utf-8")
    press(section, "Ctrl+O")
    assert not section.ui.problem.wrong


@pytest.mark.parametrize(("title", "day"), [("  ", ""), ("Chính sách", "31/2/2026"), ("Chính sách", "1/1/2027")])
def test_what_is_wrong_is_said_at_its_field(section: PolicySection, parts: Parts, title: str, day: str) -> None:
    press(section, "Ctrl+O")
    section.ui.policyTitle.setText(title)
    section.ui.inForce.setText(day)
    press(section, "Ctrl+S")
    assert section.ui.policyTitleNote.wrong == (not day)
    assert section.ui.inForceNote.wrong == bool(day)
    assert kept(parts) == ()
    assert section.ui.inForce.text() == day
    section.ui.policyTitle.setText("Chính sách")
    section.ui.inForce.clear()
    press(section, "Ctrl+S")
    assert len(kept(parts)) == 1
    assert not section.ui.policyTitleNote.wrong
    assert not section.ui.inForceNote.wrong


def test_the_very_text_in_use_is_not_offered_again(section: PolicySection, parts: Parts, answers: Answers) -> None:
    press(section, "Ctrl+O")
    press(section, "Ctrl+S")
    press(section, "Ctrl+O")
    assert not section.ui.save.isEnabled()
    assert section.ui.problem.words
    press(section, "Ctrl+S")
    assert len(kept(parts)) == 1
    assert section.leave()
    assert answers.asked == [], "there is nothing to lose"


def test_a_loaded_file_is_not_dropped_without_asking(section: PolicySection, answers: Answers) -> None:
    press(section, "Ctrl+O")
    answers.yes = False
    press(section, "Esc")
    assert section.ui.save.isVisible()
    answers.yes = True
    press(section, "Esc")
    assert section.ui.empty.isVisible()
    assert not section.ui.problem.words


def test_a_cancelled_choice_changes_nothing(section: PolicySection) -> None:
    section.open_file = lambda *_: ("", "")
    press(section, "Ctrl+O")
    assert section.ui.empty.isVisible()


def test_what_was_looked_at_comes_back_after_a_lock(
    section: PolicySection, parts: Parts, file: Path, qtbot: QtBot
) -> None:
    assert section.kept() is None
    press(section, "Ctrl+O")
    section.ui.policyTitle.setText("Chính sách mới")
    form = section.kept()
    assert form is not None
    file.unlink()
    again = shown(parts, file, qtbot)
    again.bring_back(form)
    assert again.ui.text.toPlainText() == TEXT
    press(again, "Ctrl+S")
    assert kept(parts)[0].title == "Chính sách mới"


def test_counter_staff_read_and_are_told_why_not_more(section: PolicySection, as_staff: Callable[[str], Actor]) -> None:
    press(section, "Ctrl+O")
    press(section, "Ctrl+S")
    as_staff(CLERK)
    section.load()
    assert section.ui.text.toPlainText() == TEXT
    assert section.ui.reason.isVisible()
    assert not section.ui.choose.isEnabled()
    press(section, "Ctrl+O")
    assert not section.ui.save.isVisible()


def test_everything_has_a_name(section: PolicySection) -> None:
    assert_named(section)
    press(section, "Ctrl+O")
    section.resize(640, 440)
    assert_named(section)
