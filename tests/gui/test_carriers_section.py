"""Carriers for the manager: a neutral list at first, columns chosen, ordered and named, goods only by contract."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.manifest import NEUTRAL, Field
from kingoil_desk.gui.carrier_rows import STATE, CarriersModel, ColumnsModel
from kingoil_desk.gui.carriers_section import CarriersSection
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.manifest import Carrier
from kingoil_desk.service.shop import Lane
from tests.conftest import CLERK
from tests.gui.conftest import Answers, assert_named
from tests.gui.section_host import press, show_section


@pytest.fixture
def section(qtbot: QtBot, parts: Parts) -> CarriersSection:
    return show_section(qtbot, parts, CarriersSection())


def carriers(parts: Parts) -> tuple[Carrier, ...]:
    found: list[tuple[Carrier, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.manifests.carriers(), found.append)
    return found[0]


def add(section: CarriersSection, name: str) -> None:
    section.begin_new()
    section.ui.name.setText(name)
    press(section, "Ctrl+S")


def fields(carrier: Carrier) -> list[str]:
    return [field for field, _ in carrier.columns]


def test_the_models_behave() -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    columns = ColumnsModel()
    QAbstractItemModelTester(CarriersModel(), mode)
    QAbstractItemModelTester(columns, mode)
    columns.put(NEUTRAL)
    columns.set_heading(0, "Mã")
    assert columns.toggle(8) == 8


def test_the_first_carrier_gets_the_neutral_columns(section: CarriersSection, parts: Parts) -> None:
    assert section.ui.empty.isVisible()
    assert section.ui.name.hasFocus()
    QTest.keyClicks(section.ui.name, "Hang Nhanh")
    press(section, "Ctrl+S")
    (kept,) = carriers(parts)
    assert kept.columns == tuple((field.value, heading) for field, heading in NEUTRAL)
    assert (kept.active, kept.product_names) == (True, False)
    assert section.ui.table.currentIndex().row() == 0
    assert not section.is_changed()


def test_columns_by_keys(section: CarriersSection, parts: Parts) -> None:
    add(section, "Hãng A")
    table = section.ui.columnTable
    table.setFocus()
    table.selectRow(5)  # province
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    table.selectRow(6)  # weight
    QTest.keyClick(table, Qt.Key.Key_Space)
    table.selectRow(0)
    section.ui.heading.setFocus()
    section.ui.heading.selectAll()
    QTest.keyClicks(section.ui.heading, "Order code")
    press(section, "Ctrl+S")
    (kept,) = carriers(parts)
    assert fields(kept) == ["code", "name", "phone", "address", "province", "commune", "cod"]
    assert kept.columns[0] == ("code", "Order code")
    press(section, "Alt+N")
    press(section, "Ctrl+S")
    assert carriers(parts)[0].columns == tuple((field.value, heading) for field, heading in NEUTRAL)


def test_what_every_carrier_needs_cannot_be_left_out(section: CarriersSection) -> None:
    add(section, "Hãng A")
    table = section.ui.columnTable
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert Field.NAME in dict(section.columns.columns())


def test_goods_only_by_contract(section: CarriersSection, parts: Parts) -> None:
    add(section, "Hãng A")
    table = section.ui.columnTable
    goods = next(row for row in range(10) if (found := section.columns.at(row)) and found[0] is Field.GOODS)
    table.selectRow(goods)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert Field.GOODS not in dict(section.columns.columns())
    assert "hợp đồng" in section.ui.problem.words
    section.ui.goods.setChecked(True)
    QTest.keyClick(table, Qt.Key.Key_Space)
    press(section, "Ctrl+S")
    (kept,) = carriers(parts)
    assert kept.product_names
    assert fields(kept)[-1] == "goods"
    assert section.carriers.index(0, STATE).data(CellRole.CHIPS)[0].text == "biết tên hàng"
    section.ui.goods.setChecked(False)
    press(section, "Ctrl+S")
    assert section.ui.problem.wrong, "the column is still there"
    assert carriers(parts)[0].product_names, "nothing was saved"


def test_a_name_that_will_not_do(section: CarriersSection, parts: Parts) -> None:
    add(section, "Hãng A")
    add(section, "Hãng A")
    assert section.ui.problem.wrong
    section.ui.name.setText("  ")
    press(section, "Ctrl+S")
    assert section.ui.problem.wrong
    assert section.ui.name.hasFocus()
    assert len(carriers(parts)) == 1


def test_typed_changes_are_asked_about_and_survive_a_lock(
    section: CarriersSection, parts: Parts, answers: Answers, qtbot: QtBot
) -> None:
    add(section, "Hãng A")
    section.ui.name.setText("Hãng Á")
    section.ui.active.setChecked(False)
    answers.yes = False
    assert not section.leave()
    kept = section.kept()
    assert kept is not None
    anew = show_section(qtbot, parts, CarriersSection())
    anew.bring_back(kept)
    assert anew.ui.name.text() == "Hãng Á"
    assert not anew.ui.active.isChecked()
    press(anew, "Ctrl+S")
    (saved,) = carriers(parts)
    assert (saved.name, saved.active) == ("Hãng Á", False)


def test_a_clerk_sees_and_changes_nothing(
    section: CarriersSection, parts: Parts, as_staff: Callable[[str], object]
) -> None:
    add(section, "Hãng A")
    as_staff(CLERK)
    section.load()
    assert "quản lý" in section.ui.reason.text()
    assert not section.ui.save.isEnabled()
    section.ui.columnTable.selectRow(6)
    QTest.keyClick(section.ui.columnTable, Qt.Key.Key_Space)
    assert Field.WEIGHT in dict(section.columns.columns())
    press(section, "Ctrl+S")
    assert len(carriers(parts)) == 1


def test_every_widget_is_named(section: CarriersSection) -> None:
    assert_named(section)
    add(section, "Hãng A")
    assert_named(section)
