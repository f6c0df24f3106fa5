"""Words of the order being taken that follow what is so: mended errors go, codes are no names, old notices go."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order_life import CameBack, Life, Stage
from kingoil_desk.gui import order_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.undo_bar import UndoBar
from kingoil_desk.service.shop import Lane
from tests.gui.goods import products, stock
from tests.gui.orders_desk import make_page, press
from tests.gui.test_orders_page import add, edit, in_front, pay


@pytest.fixture
def page(parts: Parts, qtbot: QtBot, as_staff: Callable[[str], object]) -> OrdersPage:
    parts.jobs.run(Lane.WRITE, stock)
    as_staff("Hạnh")
    return make_page(parts, qtbot)


def test_an_error_goes_once_its_line_is_out(
    page: OrdersPage, parts: Parts, qtbot: QtBot, as_staff: Callable[[str], object]
) -> None:
    in_front(page, qtbot, "DM-500", "DG-250")
    gone = replace(products(parts)["DG-250"], active=False)
    as_staff("Bảo")
    parts.jobs.run(Lane.WRITE, lambda desk: desk.products.change(gone))
    as_staff("Hạnh")
    pay(page, qtbot)
    problem = page.ui.entry.ui.pay.ui.problem
    assert "Dầu gấc" in problem.words
    press(page, "Del")
    assert not problem.wrong


def test_a_code_that_nothing_has_is_no_name_and_enter_does_not_add_it(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500", "8934600099999")
    problem = page.ui.entry.ui.problem
    assert "mã 8934600099999" in problem.words
    press(page, "F9")
    assert "Enter" not in problem.words
    assert "Esc" in problem.words
    press(page, "Esc")
    press(page, "F9")
    assert page.ui.entry.ui.pay.paying


def test_what_is_typed_and_found_is_still_added_by_enter(page: OrdersPage, qtbot: QtBot) -> None:
    in_front(page, qtbot, "DM-500")
    qtbot.keyClicks(page.ui.entry.ui.scan, "gac")
    press(page, "F9")
    assert "Enter" in page.ui.entry.ui.problem.words


@pytest.mark.parametrize(("typed", "told"), [("-5", "−5"), ("20000000000", "20.000.000.000")])
def test_a_price_out_of_sense_names_its_limits(page: OrdersPage, qtbot: QtBot, typed: str, told: str) -> None:
    in_front(page, qtbot, "DM-500")
    edit(page, qtbot, "F7", typed)
    words = page.ui.entry.ui.editNote.words
    assert f"Đơn giá {told} " in words
    assert "từ 0 đến 10.000.000.000" in words


def test_figures_in_sentences_have_their_dots(page: OrdersPage) -> None:
    assert "50.000" in words_of(KnownError(Code.QUANTITY_OUT_OF_SENSE, text="50000"))
    assert "50.000" in words_of(KnownError(Code.RETURN_OUT_OF_SENSE, number="DH-2611-0001", quantity=50_000, left=1))


def test_that_an_order_is_held_is_not_told_once_it_is_called_up(page: OrdersPage, parts: Parts, qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    parts.notices.told.connect(bar.tell)
    parts.notices.outdated.connect(bar.withdraw)
    in_front(page, qtbot, "DM-500")
    press(page, "F11")
    assert "F11" in bar.words
    press(page, "F11")
    page.ui.entry.ui.heldTable.activated.emit(page.ui.entry.held.model.index(0, 0))
    assert len(page.draft.lines) == 1
    assert bar.words == ""


def test_one_line_and_one_piece_in_english(page: OrdersPage, qtbot: QtBot, languages: Languages) -> None:
    in_front(page, qtbot, "DM-500")
    languages.choose(Language.ENGLISH)
    assert page.ui.entry.ui.counts.text() == "Lines 1 · pieces 1"


def test_a_sum_and_its_unit_stay_on_one_line() -> None:
    assert money_unit(179_000).split(" ") == ["179.000\xa0đ"]


def test_the_change_is_told_in_the_language_that_is_chosen(
    page: OrdersPage, qtbot: QtBot, languages: Languages
) -> None:
    in_front(page, qtbot)
    add(page, qtbot, "DM-500")
    press(page, "F9")
    pane = page.ui.entry.ui.pay
    qtbot.keyClick(pane, "1")
    pane.ui.received.setText("200.000")
    press(page, "F9")
    languages.choose(Language.ENGLISH)
    assert page.ui.entry.ui.doneChange.text() == f"Give back {money_unit(82_000)}"


@pytest.mark.parametrize(
    ("life", "told"),
    [
        (Life(Stage.PLACED, False, 5, 5, CameBack.NOTHING), "đã trả đủ"),
        (Life(Stage.PLACED, False, 5, 0, CameBack.NOTHING), "đã đặt · còn nợ"),
        (Life(Stage.PACKED, False, 5, 5, CameBack.NOTHING), "đã đóng gói"),
        (Life(Stage.HANDED_OVER, False, 5, 2, CameBack.NOTHING), "đang giao · còn nợ"),
        (Life(Stage.DELIVERED, False, 5, 5, CameBack.NOTHING), "đã giao"),
        (Life(Stage.DELIVERED, False, 3, 5, CameBack.RETURNED_PART), "trả hàng một phần · cần hoàn tiền"),
        (Life(Stage.PLACED, False, 0, 0, CameBack.EXCHANGED), "đã đổi hàng"),
        (Life(Stage.PACKED, True, 0, 0, CameBack.NOTHING), "đã hủy"),
        (Life(Stage.PACKED, True, 0, 5, CameBack.NOTHING), "đã hủy · cần hoàn tiền"),
    ],
)
def test_where_an_order_stands_in_a_few_words(life: Life, told: str) -> None:
    assert order_words.standing(life) == told
