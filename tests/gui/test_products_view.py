"""Products as a manager keeps them, and as a clerk may only look at them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.vat import VatKind
from kingoil_desk.gui.manager_page import ManagerPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.product_rows import ProductsModel
from kingoil_desk.gui.products_view import ProductsView
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import Answers, assert_named
from tests.gui.goods import order, orders, products, sell, stock


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> ManagerPage:
    parts.jobs.run(Lane.WRITE, stock)
    made = ManagerPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.shown()
    return made


@pytest.fixture
def view(page: ManagerPage) -> ProductsView:
    made = page.ui.products
    assert isinstance(made, ProductsView)
    return made


def press(page: ManagerPage, keys: str) -> None:
    key = next(k for k in page.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def fill(view: ProductsView, **typed: str) -> None:
    for field, text in typed.items():
        getattr(view.ui, field).setText(text)


def choose(view: ProductsView, code: str) -> None:
    view.ui.table.selectRow(view.products.row_of(code))


def shown_codes(view: ProductsView) -> list[str]:
    return [view.products.index(row, 0).data() for row in range(view.products.rowCount())]


def test_a_new_product_is_in_the_table_at_once(page: ManagerPage, parts: Parts, view: ProductsView) -> None:
    press(page, "F3")
    fill(view, code="dd-500", name="Dầu dừa nguyên chất", unit="chai 500 ml", price="96.000", barcode="8934600000048")
    press(page, "Ctrl+S")
    kept = products(parts)["DD-500"]
    assert (kept.name, kept.price, kept.barcode, kept.active) == ("Dầu dừa nguyên chất", 96_000, "8934600000048", True)
    assert "DD-500" in shown_codes(view)
    assert view.ui.code.text() == "DD-500"  # as it is kept, chosen in the table
    assert not view.is_changed()


def test_a_changed_price_leaves_old_orders_as_they_were(page: ManagerPage, parts: Parts, view: ProductsView) -> None:
    done = sell(parts, "DM-500")
    choose(view, "DM-500")
    fill(view, price="130.000")
    press(page, "Ctrl+S")
    assert products(parts)["DM-500"].price == 130_000
    assert order(parts, done.order_id).lines[0].price == 118_000
    assert [row.total for row in orders(parts)] == [118_000]
    assert view.products.index(view.products.row_of("DM-500"), 3).data() == "130.000"


@pytest.mark.parametrize("code", ["DP-1000", "dp-1000", " DP-1000 "])
def test_a_code_that_is_taken_is_said_and_nothing_changed(
    page: ManagerPage, parts: Parts, view: ProductsView, code: str
) -> None:
    before = products(parts)
    press(page, "F3")
    fill(view, code=code, name="Dầu khác", price="1.000")
    press(page, "Ctrl+S")
    assert view.ui.problem.wrong
    assert view.ui.name.text() == "Dầu khác"
    assert view.ui.save.isEnabled()
    assert products(parts) == before


@pytest.mark.parametrize("price", ["", "abc", "1.5", "118,00", "-1", "10.000.000.001"])
def test_a_price_that_cannot_be_read_is_said_and_nothing_changed(
    page: ManagerPage, parts: Parts, view: ProductsView, price: str
) -> None:
    before = products(parts)
    choose(view, "DM-500")
    fill(view, price=price)
    press(page, "Ctrl+S")
    assert view.ui.problem.wrong
    assert view.ui.price.accessibleDescription() == view.ui.problem.words
    assert view.ui.price.text() == price
    assert products(parts) == before
    fill(view, price="119.000")
    press(page, "Ctrl+S")
    assert not view.ui.problem.wrong
    assert products(parts)["DM-500"].price == 119_000


def test_a_retired_product_stays_in_the_table_and_leaves_the_counter(
    page: ManagerPage, parts: Parts, view: ProductsView
) -> None:
    choose(view, "DM-500")
    view.ui.active.setChecked(False)
    press(page, "Ctrl+S")
    row = view.products.row_of("DM-500")
    assert row == view.products.rowCount() - 1
    assert view.products.index(row, 4).data(CellRole.CHIPS)[0].text == "ngừng bán"
    found: list[int] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.products.find("me rang"), lambda hits: found.append(len(hits)))
    assert found == [0]


def test_filtering_as_the_manager_types(view: ProductsView) -> None:
    view.ui.filter.setText("dau gac")
    assert shown_codes(view) == ["DG-250"]
    view.ui.filter.setText("89346000000")
    assert len(shown_codes(view)) == 3
    view.ui.filter.setText("zz")
    assert shown_codes(view) == []
    assert view.ui.empty.isVisible()
    assert not view.ui.table.isVisible()
    view.ui.filter.clear()
    assert len(shown_codes(view)) == 3
    assert view.ui.table.isVisible()


def test_a_clerk_sees_products_and_cannot_change_them(
    page: ManagerPage, parts: Parts, view: ProductsView, as_staff: Callable[[str], object]
) -> None:
    as_staff("Hạnh")
    page.shown()
    assert len(shown_codes(view)) == 3
    choose(view, "DM-500")
    assert view.ui.price.text() == "118.000"
    for field in (view.ui.code, view.ui.name, view.ui.unit, view.ui.price, view.ui.barcode):
        assert field.isReadOnly()
    for button in (view.ui.save, view.ui.fresh):
        assert not button.isEnabled()
        assert "quản lý" in button.toolTip()
        assert "quản lý" in button.accessibleDescription()
    view.ui.price.setText("1")
    press(page, "Ctrl+S")
    assert products(parts)["DM-500"].price == 118_000


def test_typed_text_is_not_lost_without_asking(
    page: ManagerPage, parts: Parts, view: ProductsView, answers: Answers, qtbot: QtBot
) -> None:
    choose(view, "DM-500")
    fill(view, price="130.000")
    answers.yes = False
    assert not page.leave()
    press(page, "F3")
    choose(view, "DG-250")
    assert len(answers.asked) == 3
    assert view.ui.price.text() == "130.000"
    assert view.ui.code.text() == "DM-500"
    row = view.products.row_of("DM-500")
    qtbot.waitUntil(lambda: view.ui.table.currentIndex().row() == row)  # the table shows what the form holds
    assert len(answers.asked) == 3
    answers.yes = True
    choose(view, "DG-250")
    assert view.ui.code.text() == "DG-250"
    assert page.leave()
    assert products(parts)["DM-500"].price == 118_000
    assert len(answers.asked) == 4


def test_an_untouched_form_is_left_without_a_question(page: ManagerPage, view: ProductsView, answers: Answers) -> None:
    choose(view, "DM-500")
    choose(view, "DG-250")
    press(page, "F3")
    assert page.leave()
    assert answers.asked == []


def test_changed_meanwhile_is_said_and_nothing_overwritten(page: ManagerPage, parts: Parts, view: ProductsView) -> None:
    choose(view, "DM-500")
    fill(view, price="130.000")
    theirs = replace(products(parts)["DM-500"], price=125_000)
    parts.jobs.run(Lane.WRITE, lambda desk: desk.products.change(theirs))
    press(page, "Ctrl+S")
    assert view.ui.problem.wrong
    assert view.ui.price.text() == "130.000"
    assert products(parts)["DM-500"].price == 125_000


def test_the_kind_of_vat_is_chosen_kept_and_asked_about(
    page: ManagerPage, parts: Parts, view: ProductsView, answers: Answers
) -> None:
    kinds = list(VatKind)
    assert [view.ui.vat.itemText(at) for at in range(view.ui.vat.count())][:2] == [
        "Hàng thông thường",
        "Hàng không được giảm thuế",
    ]
    choose(view, "DM-500")
    assert view.ui.vat.currentIndex() == kinds.index(VatKind.STANDARD)
    view.ui.vat.setCurrentIndex(kinds.index(VatKind.REDUCED))
    answers.yes = False
    assert not page.leave()
    press(page, "Ctrl+S")
    assert products(parts)["DM-500"].vat is VatKind.REDUCED
    choose(view, "DM-500")
    assert view.ui.vat.currentIndex() == kinds.index(VatKind.REDUCED)
    choose(view, "DG-250")
    assert view.ui.vat.currentIndex() == kinds.index(VatKind.STANDARD)


def test_everything_has_a_name_for_a_screen_reader(page: ManagerPage, view: ProductsView) -> None:
    assert_named(page)
    choose(view, "DM-500")
    fill(view, price="abc")
    press(page, "Ctrl+S")
    assert_named(page)
    view.ui.filter.setText("zz")
    assert_named(page)


def test_the_model_keeps_qts_rules(parts: Parts, page: ManagerPage) -> None:
    model = ProductsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(tuple(products(parts).values()))
    model.narrow("dau")
    assert model.rowCount() == 3
    model.narrow("gac")
    assert model.rowCount() == 1
    model.show(())
    assert model.rowCount() == 0
