"""Rules of contact in the window: in words, by day, a new one by keys alone, a question before anything gets laxer."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.advertising import RULES
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.gui.contact_rules_section import ContactRulesSection
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.section_host import press, show_section
from tests.gui.staff_desk import log


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock, languages: Languages) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)
    languages.choose(Language.ENGLISH)


@pytest.fixture
def section(qtbot: QtBot, parts: Parts) -> ContactRulesSection:
    return show_section(qtbot, parts, ContactRulesSection())


def kept(shop: Shop) -> list[str]:
    return [f"{one.rule.since} {one.rule.note}" for one in shop.desk(Lane.LOOK).contact_rules.rules()]


def test_what_is_in_force_is_told_in_words(section: ContactRulesSection) -> None:
    ui = section.ui
    assert ui.now.text() == "In force today, since 01/10/2020"
    assert ui.nowWords.text().splitlines() == [
        "Phone calls: 8:00 to 17:00, 1 in 24 hours",
        "Messages, Zalo: 7:00 to 22:00, 3 in 24 hours",
        "E-mail: at any hour, 3 in 24 hours",
        "Numbers on the Do-Not-Call register are not called or messaged.",
        "Calls and messages with offers need a granted brand name.",
    ]
    assert "Nghị định 91/2020/NĐ-CP" in ui.nowNote.text()
    assert not ui.chosen.isVisible()
    assert [key.keys for key in section.keys()] == ["Ctrl+N", "Ctrl+S", "Esc"]


def test_a_stricter_rule_is_written_down_by_keys(section: ContactRulesSection, shop: Shop, answers: Answers) -> None:
    press(section, "Ctrl+N")
    ui = section.ui
    assert ui.since.hasFocus()
    assert [field.text() for field in (ui.since, ui.callFrom, ui.callTo, ui.callCount, ui.emailFrom)] == [
        "26/11/2026", "8:00", "17:00", "1", "",
    ]  # fmt: skip
    ui.since.setText("01/01/2027")
    ui.callFrom.setText("8h30")
    ui.messageCount.setText("0")
    ui.source.setText("Nghị định mới")
    press(section, "Ctrl+S")
    assert answers.asked == [], "nothing gets laxer, nothing is asked"
    assert kept(shop) == ["2020-10-01 Nghị định 91/2020/NĐ-CP", "2027-01-01 Nghị định mới"]
    assert not section.typing
    chips = [section.rules.index(row, 1).data(CellRole.CHIPS)[0].text for row in range(2)]
    assert chips == ["coming", "in force"]
    ui.rules.selectRow(0)
    assert ui.chosen.text().splitlines()[:3] == [
        "From 01/01/2027", "Phone calls: 8:30 to 17:00, 1 in 24 hours", "Messages, Zalo: none at all",
    ]  # fmt: skip
    assert "written down by Bảo" in ui.chosen.text()


def test_nothing_gets_laxer_without_a_question_that_names_it(
    section: ContactRulesSection, shop: Shop, answers: Answers
) -> None:
    press(section, "Ctrl+N")
    ui = section.ui
    ui.callTo.setText("18:00")
    ui.emailCount.setText("")
    ui.register.click()
    ui.source.setText("thử")
    answers.yes = False
    press(section, "Ctrl+S")
    (question,) = answers.asked
    assert question.danger
    for point in ("Phone calls: longer hours", "E-mail: more in 24 hours", "the Do-Not-Call register no longer binds"):
        assert point in question.consequence
    assert kept(shop) == ["2020-10-01 Nghị định 91/2020/NĐ-CP"]
    assert section.typing
    assert ui.callTo.text() == "18:00"
    answers.yes = True
    press(section, "Ctrl+S")
    assert kept(shop)[1:] == ["2026-11-26 thử"]
    assert ui.now.text() == "In force today, since 26/11/2026"
    assert [section.rules.index(row, 1).data(CellRole.CHIPS)[0].text for row in range(2)] == ["in force", "past"]


@pytest.mark.parametrize(
    ("field", "typed", "note", "says"),
    [
        ("since", "25/11/2026", "sinceNote", "begins today or later"),
        ("since", "31/02/2027", "sinceNote", "is no date"),
        ("callFrom", "17:30", "gridNote", "hours are none"),
        ("callTo", "25:00", "gridNote", "hours are none"),
        ("messageFrom", "", "gridNote", "hours are none"),
        ("emailCount", "101", "gridNote", "100"),
        ("emailCount", "ba", "gridNote", "100"),
        ("source", "  ", "sourceNote", "where the rule stands"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    section: ContactRulesSection, shop: Shop, field: str, typed: str, note: str, says: str
) -> None:
    press(section, "Ctrl+N")
    section.ui.source.setText("thử")
    getattr(section.ui, field).setText(typed)
    press(section, "Ctrl+S")
    shown = getattr(section.ui, note)
    assert shown.wrong
    assert says in shown.words
    assert kept(shop) == ["2020-10-01 Nghị định 91/2020/NĐ-CP"]
    assert section.typing


def test_typed_text_is_asked_about_before_it_is_lost(section: ContactRulesSection, answers: Answers) -> None:
    press(section, "Ctrl+N")
    press(section, "Esc")
    assert (section.typing, answers.asked) == (False, [])
    press(section, "Ctrl+N")
    section.ui.callTo.setText("16:00")
    answers.yes = False
    assert not section.leave()
    answers.yes = True
    press(section, "Esc")
    assert not section.typing
    press(section, "Ctrl+N")
    assert section.ui.callTo.text() == "17:00"


def test_the_brand_name_is_a_tick_with_its_reason(section: ContactRulesSection, shop: Shop) -> None:
    ui = section.ui
    assert not ui.brand.isChecked()
    assert "refused, whoever agreed" in ui.brandWords.text()
    ui.brand.click()
    assert shop.desk(Lane.LOOK).settings.has_brand_name()
    assert log(shop)[-1] == "setting.change"
    ui.brand.click()
    assert not shop.desk(Lane.LOOK).settings.has_brand_name()


def test_a_clerk_sees_the_rules_and_changes_none(
    section: ContactRulesSection, as_staff: Callable[[str], object]
) -> None:
    as_staff(CLERK)
    section.load()
    ui = section.ui
    assert "Phone calls" in ui.nowWords.text()
    assert not ui.fresh.isEnabled()
    assert not ui.brand.isEnabled()
    press(section, "Ctrl+N")
    assert not section.typing


def test_its_table_and_names_hold_in_both_languages(
    section: ContactRulesSection, shop: Shop, languages: Languages
) -> None:
    shop.desk(Lane.WRITE).contact_rules.add(replace(RULES[0], since=dt.date(2027, 1, 1), note="x" * 300))
    section.load()
    QAbstractItemModelTester(section.rules, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert_named(section)
    assert section.rules.headerData(0, Qt.Orientation.Horizontal) == "From"
    press(section, "Ctrl+N")
    assert_named(section)
    languages.choose(Language.VIETNAMESE)
    assert section.ui.now.text().startswith("Đang áp dụng")
    assert section.ui.callFrom.text() == "8:00", "what is typed stays"


def test_the_form_is_walked_by_tab_in_the_order_of_speech(section: ContactRulesSection) -> None:
    press(section, "Ctrl+N")
    ui = section.ui
    rows = [getattr(ui, f"{channel}{part}") for channel in Channel for part in ("From", "To", "Count")]
    wanted = [ui.since, *rows, ui.register, ui.brandNeeded, ui.source, ui.cancel, ui.save]
    seen = [QApplication.focusWidget()]
    for _ in wanted[1:]:
        section.focusNextChild()
        seen.append(QApplication.focusWidget())
    assert seen == wanted
