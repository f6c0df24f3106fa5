"""Importing from the window: looked at first, tried, run in the background, refused rows saved."""

import csv
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.import_rows import RefusedRowsModel, SampleModel
from kingoil_desk.gui.import_view import ImportView
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import assert_named

HEADER = ("Name", "Username", "Email", "Orders", "Country / Region", "City", "Billing Phone", "user_pass")
ROWS = (
    ("Lê Thị Sim", "sim", "sim@example.com", "2", "VN", "Huế", "0912345601", "x"),
    ("Võ Văn Trám", "tram", "tram@example.com", "1", "VN", "Huế", "8.49E+10", "x"),
    ("", "", "nobody@example.com", "0", "VN", "", "", "x"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows((HEADER, *ROWS))
    return path


@pytest.fixture
def view(parts: Parts, qtbot: QtBot) -> ImportView:
    page = ManagerPage(parts)
    qtbot.addWidget(page)
    page.resize(1270, 712)
    page.show()
    page.shown()
    page._show(1)
    made = page.ui.imports
    assert isinstance(made, ImportView)
    made.page = page  # the page lives as long as the view
    return made


def customers(parts: Parts, text: str) -> int:
    counted: list[int] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.search.count(text), counted.append)
    return counted[0]


def test_a_file_is_looked_at_before_anything_is_kept(view: ImportView, parts: Parts, file: Path) -> None:
    view.open_file(file)
    assert "khách hàng trong thống kê" in view.ui.facts.text()
    assert "user_pass" in view.ui.dropped.text()
    assert view.ui.run.isEnabled()
    names = [view.sample.data(view.sample.index(row, 1)) for row in range(view.sample.rowCount())]
    assert names[0] == "Lê Thị Sim"
    assert customers(parts, "sim") == 0


def test_a_try_keeps_nothing_and_the_run_keeps_what_it_told(view: ImportView, parts: Parts, file: Path) -> None:
    told: list[Change] = []
    parts.broadcast.changed.connect(told.append)
    view.open_file(file)
    view.try_out()
    tried = view.ui.summary.text().splitlines()[1:]
    assert customers(parts, "sim") == 0
    assert told == []
    view.run()
    assert view.ui.summary.text().splitlines()[1:] == tried
    assert customers(parts, "sim") == 1
    assert told[-1].imports


def test_refused_rows_say_why_and_can_be_saved(view: ImportView, file: Path, tmp_path: Path) -> None:
    view.open_file(file)
    view.run()
    reasons = {view.refused.data(view.refused.index(row, 1)) for row in range(view.refused.rowCount())}
    assert "Không có tên cũng không có số điện thoại." in reasons
    assert any("8.49E+10" in reason for reason in reasons)
    saved = tmp_path / "refused.csv"
    view.save_refused(saved)
    with saved.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == view.refused.rowCount()
    assert all("user_pass" not in row for row in rows)
    view.save_refused(saved)
    assert view.ui.problem.wrong


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7\x00\x01", "CSV"),
        (b"", ""),
        ("một,hai,ba\n1,2,3\n".encode(), "cột"),
    ],
)
def test_a_file_that_is_none_is_said_and_nothing_can_be_run(
    view: ImportView, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "other.csv"
    path.write_bytes(content)
    view.open_file(path)
    assert view.ui.problem.wrong
    assert words in view.ui.problem.words
    assert not view.ui.run.isEnabled()


def test_a_clerk_may_not_import(view: ImportView, file: Path, as_staff) -> None:
    view.open_file(file)
    as_staff("Hạnh")
    view.load()
    assert not view.ui.choose.isEnabled()
    assert not view.ui.run.isEnabled()
    assert view.ui.run.toolTip()


def test_everything_has_a_name_for_a_screen_reader(view: ImportView, file: Path) -> None:
    assert_named(view)
    view.open_file(file)
    assert_named(view)
    view.run()
    assert_named(view)


def test_the_models_keep_qts_rules() -> None:
    for model in (SampleModel(), RefusedRowsModel()):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show(())
    sample = SampleModel()
    QAbstractItemModelTester(sample, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sample.show(({"line": "2", "name": "An", "total": "1000"}, {"line": "3", "refused": "date_missing"}))
    assert sample.rowCount() == 2
