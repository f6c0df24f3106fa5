"""VAT rates in the manager's window: what is in force, a new rate from a day on, never for the past."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.vat import RATES, Rate, VatKind
from kingoil_desk.gui import vat_words
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.vat_rate_rows import STATE
from kingoil_desk.gui.vat_rates_view import VatRatesView
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import Answers, assert_named
from tests.gui.section_host import press, show_section


@pytest.fixture
def view(qtbot: QtBot, parts: Parts) -> VatRatesView:
    return show_section(qtbot, parts, VatRatesView())


def rows(view: VatRatesView) -> list[tuple[str, str, str, str]]:
    """Day, goods, rate and state of every row."""
    model = view.rates
    return [
        (*(model.index(row, at).data() for at in range(3)), model.index(row, STATE).data(CellRole.CHIPS)[0].text)
        for row in range(model.rowCount())
    ]


def kept(parts: Parts) -> list[Rate]:
    """The shop's own rates."""
    found: list[tuple[Rate, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.vat.rates(), found.append)
    return list(found[0][len(RATES) :])


def fill(view: VatRatesView, since: str, rate: str, source: str = "", kind: VatKind = VatKind.STANDARD) -> None:
    view.ui.since.setText(since)
    view.ui.rate.setText(rate)
    view.ui.source.setText(source)
    view.ui.kind.setCurrentIndex(list(VatKind).index(kind))


def test_the_rates_in_force_and_coming_with_their_source(view: VatRatesView) -> None:
    QAbstractItemModelTester(view.rates)
    assert rows(view)[:3] == [
        ("01/01/2027", "Hàng thông thường", "10 %", "sắp áp dụng"),
        ("01/07/2025", "Hàng thông thường", "8 %", "đang áp dụng"),
        ("01/07/2025", "Hàng không được giảm thuế", "10 %", "đang áp dụng"),
    ]
    assert "174/2025" in view.rates.index(1, 4).data()
    assert_named(view)


def test_every_shipped_source_is_told_in_the_windows_language(languages: Languages) -> None:
    for rate in RATES:
        assert vat_words.note(rate) != rate.note
    languages.choose(Language.ENGLISH)
    assert [vat_words.note(rate) for rate in RATES] == [rate.note for rate in RATES]


def test_a_manager_adds_a_rate_from_a_day_on(view: VatRatesView, parts: Parts, qtbot: QtBot) -> None:
    assert view.ui.since.hasFocus()
    fill(view, "01/07/2027", "7,5", "Nghị quyết 1/2027", VatKind.REDUCED)
    press(view, "Ctrl+S")
    assert [(r.since.isoformat(), r.kind, r.hundredths, r.note) for r in kept(parts)] == [
        ("2027-07-01", VatKind.REDUCED, 750, "Nghị quyết 1/2027")
    ]
    assert ("01/07/2027", "Hàng nhóm 5 %", "7,5 %", "sắp áp dụng") in rows(view)
    assert view.ui.since.text() == view.ui.rate.text() == ""
    assert not view.is_changed()


def test_a_rate_of_today_takes_the_place_of_the_one_in_force(view: VatRatesView, parts: Parts) -> None:
    fill(view, "18/11/2026", "9")
    press(view, "Ctrl+S")
    standard = [row for row in rows(view) if row[1] == "Hàng thông thường"]
    assert [(rate, state) for _, _, rate, state in standard] == [
        ("10 %", "sắp áp dụng"),
        ("9 %", "đang áp dụng"),
        ("8 %", "đã qua"),
    ]


@pytest.mark.parametrize(
    ("since", "rate", "field"),
    [
        ("17/11/2026", "8", "since"),
        ("", "8", "since"),
        ("hôm nào đó", "8", "since"),
        ("01/01/2028", "", "rate"),
        ("01/01/2028", "tám", "rate"),
        ("01/01/2028", "-5", "rate"),
        ("01/01/2028", "100,5", "rate"),
    ],
)
def test_out_of_sense_is_told_beside_its_field(
    view: VatRatesView, parts: Parts, since: str, rate: str, field: str
) -> None:
    fill(view, since, rate)
    press(view, "Ctrl+S")
    assert getattr(view.ui, f"{field}Note").wrong
    assert getattr(view.ui, field).hasFocus()
    assert kept(parts) == []


def test_a_clerk_looks_only(view: VatRatesView, as_staff: Callable[[str], object], parts: Parts) -> None:
    as_staff("Hạnh")
    view.load()
    assert not view.ui.save.isEnabled()
    assert "quản lý" in view.ui.save.toolTip()
    assert view.ui.rate.isReadOnly()
    press(view, "Ctrl+S")
    assert kept(parts) == []
    assert len(rows(view)) == len(RATES)


def test_leaving_asks_before_typed_text_is_lost(view: VatRatesView, answers: Answers) -> None:
    assert view.leave()
    fill(view, "01/01/2028", "8")
    answers.yes = False
    assert not view.leave()
    assert view.ui.rate.text() == "8"
    answers.yes = True
    assert view.leave()
    assert not view.is_changed()


def test_a_lock_keeps_what_is_half_typed(parts: Parts, qtbot: QtBot) -> None:
    page = ManagerPage(parts)
    qtbot.addWidget(page)
    page.show_section(page.ui.vat)
    fill(page.ui.vat, "01/01/2028", "9", "Luật mới", VatKind.FULL)
    left = page.kept()
    again = ManagerPage(parts)
    qtbot.addWidget(again)
    assert left is not None
    again.bring_back(left)
    ui = again.ui.vat.ui
    assert again.front is again.ui.vat
    assert (ui.since.text(), ui.rate.text(), ui.source.text()) == ("01/01/2028", "9", "Luật mới")
    assert ui.kind.currentIndex() == list(VatKind).index(VatKind.FULL)


@pytest.mark.parametrize("width", [1_040, 640])
def test_nothing_is_cut_in_a_narrow_window(view: VatRatesView, width: int) -> None:
    view.resize(width, 412)
    assert view.ui.rates.isColumnHidden(4) == (width < 760)
    assert view.minimumSizeHint().width() <= width
    assert view.ui.rates.height() >= 100
    assert view.ui.save.geometry().bottom() <= view.height()


def test_words_follow_the_language(view: VatRatesView, languages: Languages, qtbot: QtBot) -> None:
    languages.choose(Language.ENGLISH)
    assert view.ui.kind.itemText(0) == "Most goods"
    assert rows(view)[0][1:] == ("Most goods", "10 %", "coming")
    qtbot.keyClick(view.ui.kind, Qt.Key.Key_Down)
    assert view.is_changed() is False
