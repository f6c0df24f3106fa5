"""The list of overrides: what a manager sees of them, and that counter staff see none."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import Channel, How, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.gui.override_rows import OUTCOME, REASON, OverridesModel
from kingoil_desk.gui.overrides_section import OverridesSection
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.contact_values import Contact
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane
from tests.conftest import CLERK
from tests.gui.conftest import assert_named
from tests.gui.goods import sell, stock
from tests.gui.people import add_customer

WHY = "Kiện hàng về kho, phải chọn giờ nhận"


@pytest.fixture
def order_id(parts: Parts) -> int:
    """Two overrides about one order: the first led to a contact, the second to none yet."""
    parts.jobs.run(Lane.WRITE, stock)
    customer_id = add_customer(parts, "Phùng Thị Khế", "0912 345 678")
    order_id = sell(parts, "DM-500", customer_id=customer_id).order_id

    def pass_over(desk: Desk) -> None:
        desk.consent.refuse_everything(customer_id, How.PHONE, desk.ctx.clock())
        point = desk.gate.ways(customer_id).by_channel[Channel.CALL][0].id
        contact = Contact(customer_id, point, Channel.CALL, Purpose.SERVICE, order_id)
        desk.gate.log(desk.overrides.open(contact, WHY).opening, Outcome.REACHED)
        desk.overrides.open(contact, "Gọi lại lần nữa")

    parts.jobs.run(Lane.WRITE, pass_over)
    return order_id


@pytest.fixture
def section(parts: Parts, qtbot: QtBot) -> OverridesSection:
    made = OverridesSection()
    qtbot.addWidget(made)
    made.begin(parts)
    made.resize(1054, 712)
    made.show()
    return made


def cell(section: OverridesSection, row: int, column: int) -> tuple[str, str]:
    index = section.overrides.index(row, column)
    return index.data(), index.data(CellRole.SECOND)


def test_newest_first_with_what_they_passed_over_and_how_they_came_out(
    section: OverridesSection, parts: Parts, order_id: int
) -> None:
    section.load()
    assert section.overrides.rowCount() == 2
    assert cell(section, 0, OUTCOME) == ("Không liên hệ", "Gọi")
    assert cell(section, 1, OUTCOME) == ("Gặp được", "Gọi")
    assert cell(section, 1, REASON) == (WHY, "Khách đã từ chối.")
    section.ui.table.selectRow(1)
    assert WHY in section.ui.whole.text()
    assert "qua điện thoại, Bảo ghi" in section.ui.whole.text()
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    section.ui.table.activated.emit(section.overrides.index(1, 0))
    assert asked == [Destination(Place.ORDERS, order_id=order_id)]
    assert_named(section)


def test_no_name_and_no_number_stands_there(section: OverridesSection, order_id: int) -> None:
    section.load()
    told = str([cell(section, row, column) for row in range(2) for column in range(4)])
    assert "KH-000001" in told
    assert "Khế" not in told + section.ui.whole.text()
    assert "345" not in told


def test_without_any_it_says_how_one_comes_about(section: OverridesSection) -> None:
    section.load()
    assert "F12" in section.ui.about.text()
    assert not section.ui.table.isVisible()


def test_counter_staff_are_told_and_nothing_is_read(section: OverridesSection, order_id: int, as_staff) -> None:
    section.load()
    as_staff(CLERK)
    section.load()
    assert "Chỉ quản lý" in section.ui.about.text()
    assert section.overrides.rowCount() == 0
    assert section.ui.whole.text() == ""


def test_the_table_keeps_qts_rules(parts: Parts, order_id: int) -> None:
    model = OverridesModel(parts.formats)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    parts.jobs.run(Lane.LOOK, lambda desk: desk.overrides.latest(), model.show)
    assert model.rowCount() == 2
    model.show(())


def test_the_rows_take_the_focus_once_they_are_read(section: OverridesSection, order_id: int, qtbot: QtBot) -> None:
    with qtbot.waitActive(section):
        section.activateWindow()
    section.focus()
    section.load()
    assert section.ui.table.hasFocus()
