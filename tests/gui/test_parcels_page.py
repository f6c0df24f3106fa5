"""Today's parcels by keys alone: scanned, filtered, followed, packed out of the order book, their labels printed."""

import dataclasses

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.packing import Division
from kingoil_desk.domain.parcel import Mark, Step
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.packing_rows import PackingLinesModel
from kingoil_desk.gui.parcel_rows import COD, CODE, STATE, ParcelsModel, Shown
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole, RowTable
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.packing import PackingLine
from kingoil_desk.service.shop import Shop
from tests.conftest import FixedClock
from tests.gui.conftest import Answers, assert_named
from tests.gui.parcel_desk import FAST, NAME, PHONE, POST, Post, post
from tests.service.staffed import log

__all__ = ["post"]

DAY = 86_400_000


def codes(post: Post) -> list[str]:
    model = post.today.parcels
    return [model.index(row, CODE).data() for row in range(model.rowCount())]


def chips(post: Post) -> list[str]:
    model = post.today.parcels
    return [model.index(row, STATE).data(CellRole.CHIPS)[0].text for row in range(model.rowCount())]


def test_the_model_behaves() -> None:
    QAbstractItemModelTester(ParcelsModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_an_empty_page_says_what_to_do(post: Post) -> None:
    post.go()
    assert post.today.ui.scan.hasFocus()
    assert "Ctrl+P" in post.today.ui.empty.text()
    assert not post.today.ui.printAll.isEnabled()


def test_late_ones_come_first_with_their_days(post: Post, clock: FixedClock) -> None:
    (late,) = post.pack(post.sell())
    post.desk().parcels.step(late.id, Step.HANDED_OVER)
    clock.now += 6 * DAY
    (fresh,) = post.pack(post.sell())
    post.go()
    assert codes(post) == [parcel_code.shown(late.code), parcel_code.shown(fresh.code)]
    assert chips(post) == ["Trễ 3 ngày", "Chưa in nhãn"]
    assert "1 kiện trễ" in post.today.ui.count.text()


def test_the_list_says_nothing_that_tells_where_somebody_lives(post: Post) -> None:
    post.pack(post.sell())
    post.go()
    model = post.today.parcels
    said = " ".join(str(model.index(0, at).data(role)) for at in range(5) for role in (0, CellRole.SECOND))
    for secret in (NAME, "Quách", "345 678", "Lê Thánh Tôn"):
        assert secret not in said
    assert "KH-000001" in said


def test_by_state_and_carrier_with_keys(post: Post) -> None:
    (here,) = post.pack(post.sell())
    (gone,) = post.pack(post.sell(), POST)
    post.desk().parcels.step(gone.id, Step.HANDED_OVER)
    post.go()
    for _ in range(2):
        post.press("Alt+S")  # late, here
    assert post.today.parcels.shown is Shown.HERE
    assert codes(post) == [parcel_code.shown(here.code)]
    post.press("Alt+S")
    assert codes(post) == [parcel_code.shown(gone.code)]
    post.press("Alt+C")  # the first of the carriers by name has none that is on its way
    post.press("Alt+C")
    assert {post.today.parcels.carrier, *codes(post)} <= {FAST, POST, parcel_code.shown(gone.code)}
    post.press("Alt+S")
    assert post.today.parcels.rowCount() == 0
    assert post.today.ui.empty.isVisible()


def test_a_scanned_parcel_opens_and_is_written_down(post: Post, shop: Shop) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.type(parcel_code.shown(row.code).lower())
    pane = post.today.ui.pane
    assert pane.isVisible()
    assert pane.ui.code.text() == parcel_code.shown(row.code)
    assert "Dầu mè rang" in pane.ui.goods.text()
    assert "Bảo" in pane.ui.facts.text()
    assert (entry := log(shop)[-1])[2:4] == ("parcel.open", row.code), entry
    said = " ".join(label.text() for label in (pane.ui.about, pane.ui.customer, pane.ui.goods, pane.ui.facts))
    assert NAME not in said
    assert PHONE not in said


@pytest.mark.parametrize(("typed", "words"), [("K7F3-92QG", "Không có kiện nào"), ("DH-2611-0099", "không có")])
def test_what_is_not_known_is_said(post: Post, typed: str, words: str) -> None:
    post.go()
    post.type(typed)
    assert post.today.ui.said.wrong
    assert words in post.today.ui.said.words
    assert post.today.ui.scan.hasFocus()
    post.press("Esc")
    assert not post.today.ui.said.wrong


def test_a_code_of_no_parcel_is_said(post: Post) -> None:
    post.go()
    post.type(parcel_code.make_code())
    assert post.today.ui.said.wrong


def test_a_scan_in_the_list_goes_into_the_scan_field(post: Post) -> None:
    first, second = post.pack(post.sell(), parcels=2)
    post.go()
    post.today.ui.table.setFocus()
    post.type(second.code)
    assert post.today.ui.pane.ui.code.text() == parcel_code.shown(second.code)
    assert first.code != second.code


def test_the_way_of_a_parcel_by_keys(post: Post, answers: Answers) -> None:
    order_id = post.sell()
    (row,) = post.pack(order_id)
    post.go()
    post.type(row.code)
    post.press("Alt+D")  # not yet possible
    pane = post.today.ui.pane
    assert pane.ui.state.chips[0].text == "Chưa in nhãn"
    post.press("Alt+H")
    assert pane.ui.state.chips[0].text == "Đang giao"
    assert not pane.ui.cancelled.isVisible()
    post.press("Alt+W")
    post.type("ghn-123 456")
    assert pane.ui.waybill.text() == "GHN-123456"
    post.press("Alt+D")
    assert post.desk().parcels.view(row.id).row.state is Step.DELIVERED
    assert [event.kind for event in post.desk().orders.order(order_id).events][-2:] == ["handed_over", "delivered"]
    assert answers.asked == []


def test_a_parcel_is_cancelled_after_a_question(post: Post, answers: Answers) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.type(row.code)
    answers.yes = False
    post.press("Alt+X")
    assert post.desk().parcels.view(row.id).row.state is Step.MADE
    answers.yes = True
    post.press("Alt+X")
    assert post.desk().parcels.view(row.id).row.state is Step.CANCELLED
    assert len(answers.asked) == 2


def test_a_waybill_that_is_none_is_said_and_stays_typed(post: Post) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.type(row.code)
    post.press("Alt+W")
    post.type("?!")
    assert post.today.ui.pane.ui.problem.wrong
    assert post.today.ui.pane.ui.waybill.text() == "?!"


def test_a_cancelled_parcel_takes_no_number_and_prints_nothing(post: Post) -> None:
    order_id = post.sell()
    (row,) = post.pack(order_id)
    post.go()
    post.type(row.code)
    ui = post.today.ui.pane.ui

    def offered() -> set[str]:
        return {key.keys for key in post.page.keys() if key.do is not None and key.enabled()}

    def named() -> set[str]:
        return {key.keys for key in post.page.keys()}

    papers_and_number = {"F10", "Ctrl+F10", "Alt+W", "Ctrl+S"}
    before = {name: getattr(ui, name).geometry() for name in ("about", "collect", "customer", "waybill", "facts")}
    assert papers_and_number <= offered()
    assert ui.collect.text() == "Thu hộ: 236.000\xa0đ"
    post.press("Alt+W")
    post.type("ghn", enter=False)
    post.press("Alt+X")
    QApplication.processEvents()
    assert post.desk().parcels.view(row.id).row.state is Step.CANCELLED
    assert papers_and_number & offered() == set()
    assert (papers_and_number | {"Alt+H", "Alt+X"}) & named() == set(), "F1 names them no more"
    assert {"Enter", "Alt+S", "Alt+U", "Esc"} <= named()
    assert ui.collect.text() == "Không thu hộ"
    assert post.today.parcels.index(0, COD).data() == "0\xa0đ"
    assert ui.waybill.isReadOnly()
    assert not ui.noteWaybill.isEnabled()
    assert ui.waybill.text() == "", "what was typed can be noted no more, and nobody is asked about it"
    assert not post.today.ui.pane.is_changed()
    after = {name: getattr(ui, name).geometry() for name in before}
    assert {name: place.topLeft() for name, place in after.items()} == {
        name: place.topLeft() for name, place in before.items()
    }
    assert ui.label.isHidden()
    (again,) = post.pack(order_id)
    post.type(again.code) if post.today.ui.scan.hasFocus() else post.today.open_parcel(again.code)
    assert not ui.waybill.isReadOnly()
    assert ui.noteWaybill.isEnabled()


def test_a_chosen_parcel_that_is_cancelled_gets_no_paper_with_the_others(post: Post) -> None:
    rows = post.pack(post.sell(3), parcels=3)
    post.desk().parcels.step(rows[2].id, Step.CANCELLED)
    post.go()
    post.today.ui.table.selectAll()
    assert post.today._selected() == [rows[0].id, rows[1].id]
    post.today.ui.table.choose_row(post.today.parcels.row_of(rows[2].id))
    assert post.today._selected() == []


def test_to_the_customer_by_a_key(post: Post) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.type(row.code)
    asked: list[Destination] = []
    post.parts.navigator.asked.connect(asked.append)
    post.press("Alt+U")
    assert asked == [Destination(Place.CUSTOMERS, customer_id=1)]


# packing


def test_out_of_the_order_book_into_two_parcels_and_their_papers(post: Post, qtbot: QtBot) -> None:
    order_id = post.sell(3)
    post.window.go(Destination(Place.ORDERS, order_id=order_id))
    post.press("Ctrl+P")
    panel = post.today.ui.packing
    assert post.window.current is post.page
    assert panel.isVisible()
    assert panel.ui.cod.text() == "354.000"
    assert panel.ui.weight.hasFocus()
    panel.ui.lines.setFocus()
    post.type("-", enter=False)
    assert "1" in panel.ui.left.text()
    post.press("Ctrl+N")
    assert panel.ui.parcel.text() == "Kiện 2 trên 2"
    assert panel.ui.cod.text() == ""
    panel.ui.weight.setFocus()
    post.type("0,6 kg", enter=False)
    post.press("Alt+Left")
    panel.ui.weight.setFocus()
    post.type("1200", enter=False)
    panel.ui.dry.setFocus()
    post.type(" ", enter=False)
    post.press("Alt+Right")
    assert not panel.ui.dry.isChecked()
    post.press("Ctrl+S")
    rows = post.desk().parcels.of_order(order_id)
    assert [(row.weight, row.cod, row.place, row.siblings) for row in rows] == [(1_200, 354_000, 1, 2), (600, 0, 2, 2)]
    assert [event.kind for event in post.desk().orders.order(order_id).events] == ["finished", "packed"]
    assert [row.marks for row in rows] == [(Mark.DRY,), ()]
    labels = post.preview(qtbot)
    assert [label.marks for label in labels._paper.labels] == [(Mark.DRY,), ()]
    with qtbot.waitSignal(labels.printed):
        labels.print_pages()
    assert all(row.printed for row in post.desk().parcels.of_order(order_id))
    labels.reject()
    slips = post.preview(qtbot)
    with qtbot.waitSignal(slips.printed):
        slips.print_pages()
    slips.reject()
    assert [len(layout.pages) for layout in post.printed.layouts] == [2, 2]
    assert chips(post) == ["Đã gói, còn ở đây"] * 2


def test_the_size_of_goods_is_not_cut_off(qtbot: QtBot, theme: Theme) -> None:
    """Names that differ at their end alone look different in the narrow panel."""
    model, table = PackingLinesModel(), RowTable(row_height=ROW_TWO_LINES)
    names = ("Dầu đậu phộng ép lạnh 1 L", "Dầu đậu phộng ép lạnh 5 L")
    model.begin([PackingLine(at, name, "chai", 1, 1) for at, name in enumerate(names)], Division({0: 1, 1: 1}))
    table.setModel(model)
    table.set_columns(0, 104, 80)
    table.resize(352, 160)
    qtbot.addWidget(table)
    table.show()
    one, five = (table.visualRect(model.index(row, 0)).adjusted(8, 0, 0, -1) for row in range(2))
    assert table.viewport().grab(one).toImage() != table.viewport().grab(five).toImage()
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == names[1]


def test_the_book_leaves_the_steps_of_packed_goods_to_their_parcels(post: Post) -> None:
    order_id = post.sell(3)
    post.pack(order_id, parcels=2)
    post.window.go(Destination(Place.ORDERS, order_id=order_id))
    ui = post.orders.ui.book.ui
    assert not ui.step.isVisible()
    assert ui.cancel.isVisible(), "nothing has left"
    first, _second = post.desk().parcels.of_order(order_id)
    post.parts.broadcast.tell(post.desk().parcels.step(first.id, Step.HANDED_OVER))
    assert not ui.cancel.isVisible(), "a part of it is with the carrier"
    assert not ui.step.isVisible()


def test_an_order_number_in_the_scan_field_opens_its_packing(post: Post) -> None:
    number = post.desk().orders.order(post.sell(paid=True)).number
    post.go()
    post.type(number.lower())
    assert post.today.packing
    assert number in post.today.ui.packing.ui.title.text()
    assert post.today.ui.packing.ui.cod.text() == "", "it is paid"


def test_what_was_wrong_is_no_longer_said_once_it_is_mended(post: Post) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.today.pack_order(post.sell())
    panel = post.today.ui.packing
    post.type("0", enter=False)
    post.press("Ctrl+S")
    assert panel.ui.problem.wrong
    panel.ui.weight.selectAll()
    post.type("900", enter=False)
    assert not panel.ui.problem.wrong
    assert panel.ui.weight.property("state") == ""
    post.press("Esc")
    post.type(row.code)
    post.press("Alt+W")
    post.type("?!")
    assert post.today.ui.pane.ui.problem.wrong
    post.type("1", enter=False)
    assert not post.today.ui.pane.ui.problem.wrong


@pytest.mark.parametrize("language", Language)
def test_the_filters_are_as_wide_as_their_words(post: Post, languages: Languages, language: Language) -> None:
    """Also when the carriers come after the page was shown."""
    post.go()
    languages.choose(language)
    post.pack(post.sell(), POST)
    QApplication.processEvents()
    for box in (post.today.ui.carrier, post.today.ui.state):
        for at in range(box.count()):
            words = box.fontMetrics().horizontalAdvance(box.itemText(at))
            assert box.width() >= words + 40, box.itemText(at)


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("weight", "", "Hãy cân"),
        ("weight", "99 kg", "không phải khối lượng"),
        ("cod", "999.999.999", "thu"),
        ("cod", "1.5", ""),
        ("sorting", "tuyến / 7", "tuyến"),
    ],
)
def test_what_is_out_of_sense_is_said_at_its_field(post: Post, field: str, typed: str, words: str) -> None:
    order_id = post.sell()
    post.go()
    post.today.pack_order(order_id)
    panel = post.today.ui.packing
    panel.ui.weight.setText("900")
    getattr(panel.ui, field).setText(typed)
    post.press("Ctrl+S")
    assert panel.ui.problem.wrong
    assert words in panel.ui.problem.words
    assert getattr(panel.ui, field).hasFocus()
    assert post.desk().parcels.of_order(order_id) == ()
    assert post.today.packing


def test_an_order_that_is_wholly_packed_says_so(post: Post) -> None:
    order_id = post.sell()
    post.pack(order_id)
    post.go()
    post.today.pack_order(order_id)
    assert not post.today.ui.packing.ui.pack.isEnabled()
    assert "nằm trong kiện" in post.today.ui.packing.ui.hint.text()


def test_typed_packing_is_not_lost_without_a_question(post: Post, answers: Answers) -> None:
    post.go()
    post.today.pack_order(post.sell())
    post.press("Esc")
    assert answers.asked == [], "nothing was typed"
    assert not post.today.packing
    post.today.pack_order(1)
    post.type("900", enter=False)
    answers.yes = False
    post.press("Esc")
    assert post.today.packing
    post.press("Alt+2")
    assert post.page.front is post.today
    answers.yes = True
    post.press("Esc")
    assert not post.today.packing


def test_a_sorting_mark_that_gives_the_customer_away(post: Post) -> None:
    post.go()
    order_id = post.sell()
    post.today.pack_order(order_id)
    panel = post.today.ui.packing
    panel.ui.weight.setText("900")
    panel.ui.sorting.setText("0912345678")
    post.press("Ctrl+S")
    assert "số điện thoại" in panel.ui.problem.words
    assert panel.ui.sorting.hasFocus()
    assert post.desk().parcels.of_order(order_id) == ()


def test_packing_survives_a_lock(post: Post, parts: Parts, qtbot: QtBot) -> None:
    post.go()
    post.today.pack_order(post.sell(3))
    panel = post.today.ui.packing
    panel.ui.weight.setText("900")
    panel.ui.lines.moved.emit(0, -1)
    post.press("Ctrl+N")
    panel.ui.sorting.setText("s-0")
    panel.ui.fragile.setChecked(True)
    kept = post.page.kept()
    assert kept is not None
    anew = ParcelsPage(parts)
    qtbot.addWidget(anew)
    anew.bring_back(kept)
    again = anew.today.ui.packing
    assert again.lines.division.parcels == [{0: 2}, {0: 1}]
    assert again.ui.sorting.text() == "s-0"
    assert again.ui.fragile.isChecked()
    assert not again.ui.dry.isChecked()
    again._turn(-1)
    assert again.ui.weight.text() == "900"
    assert not again.ui.fragile.isChecked()


# labels in one run


def test_all_new_labels_in_one_run_and_a_fault_that_says_which_are_missing(post: Post, qtbot: QtBot) -> None:
    order_id = post.sell(5)
    post.pack(order_id, parcels=5)
    post.go()
    post.printed.most = 3
    post.press("Alt+L")
    preview = post.preview(qtbot)
    with qtbot.waitSignal(preview.printed):
        preview.print_pages()
    assert "4" in preview.ui.said.words
    assert "5" in preview.ui.said.words
    assert [row.printed for row in post.desk().parcels.of_order(order_id)] == [True] * 3 + [False] * 2
    preview.reject()
    QApplication.processEvents()
    post.printed.most = 100
    post.press("Alt+L")
    rest = post.preview(qtbot)
    with qtbot.waitSignal(rest.printed):
        rest.print_pages()
    rest.reject()
    assert [len(layout.pages) for layout in post.printed.layouts] == [5, 2]
    assert not post.today.ui.printAll.isEnabled()


def test_orders_packed_one_after_the_other_print_one_label_each(post: Post, qtbot: QtBot) -> None:
    """Ctrl is still down when the list shows what Ctrl+S packed: no row of another customer stays chosen with it."""
    ids = [post.sell(), post.sell()]
    post.go()
    packed = []
    for order_id in ids:
        post.today.pack_order(order_id)
        post.today.ui.packing.ui.weight.setText("900")
        QTest.keyClick(post.today.ui.packing.ui.weight, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        labels = post.preview(qtbot)
        packed.append([label.code for label in labels._paper.labels])
        labels.reject()
        qtbot.waitUntil(lambda labels=labels: QApplication.activeModalWidget() not in (labels, None))
        post.preview(qtbot).reject()
        with qtbot.waitActive(post.window):
            post.window.activateWindow()
    table, model = post.today.ui.table, post.today.parcels
    (row,) = table.selectionModel().selectedRows()
    (last,) = post.desk().parcels.of_order(ids[1])
    assert model.at(row.row()) == last
    assert row.row() == table.currentIndex().row()
    post.press("F10")
    preview = post.preview(qtbot)
    assert [label.code for label in preview._paper.labels] == packed[1] == [last.code]
    preview.reject()


def test_several_chosen_parcels_are_one_run(post: Post, qtbot: QtBot) -> None:
    post.pack(post.sell(4), parcels=4)
    post.go()
    table = post.today.ui.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    post.press("F10")
    preview = post.preview(qtbot)
    with qtbot.waitSignal(preview.printed):
        preview.print_pages()
    preview.reject()
    assert [len(layout.pages) for layout in post.printed.layouts] == [3]


# the window


def test_a_code_scanned_elsewhere_opens_here(post: Post) -> None:
    (row,) = post.pack(post.sell())
    post.go(2)
    post.window.go(Destination(Place.CUSTOMERS))
    post.parts.navigator.open_parcel(row.code)
    assert post.page.front is post.today
    assert post.today.ui.pane.ui.code.text() == parcel_code.shown(row.code)


def test_in_a_low_window_list_and_parcel_take_turns(post: Post) -> None:
    (row,) = post.pack(post.sell())
    post.window.resize(855, 470)
    post.go()
    QApplication.processEvents()
    assert not post.today.ui.side.isVisible()
    post.type(row.code)
    assert post.today.ui.pane.isVisible()
    assert not post.today.ui.main.isVisible()
    post.press("Esc")
    assert post.today.ui.main.isVisible()
    assert post.today.ui.scan.hasFocus()


@pytest.mark.parametrize("language", list(Language))
def test_every_section_fits_a_narrow_window(post: Post, languages: Languages, language: Language) -> None:
    languages.choose(language)
    post.window.resize(855, 470)
    for section in range(3):
        post.go(section)
        QApplication.processEvents()
        assert post.page.front.minimumSizeHint().width() <= 855 - 56 - 184, post.page.front


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [QSize(1366, 712), QSize(855, 470)])
def test_everything_is_named_in_both_languages(
    post: Post, languages: Languages, language: Language, size: QSize
) -> None:
    (row,) = post.pack(post.sell())
    post.window.resize(size)
    languages.choose(language)
    for section in range(3):
        post.go(section)
        assert_named(post.page)
    post.go()
    post.type(row.code)
    assert_named(post.page)
    post.today.pack_order(post.sell())
    assert_named(post.page)


def test_every_key_is_heard_by_the_window(post: Post) -> None:
    for section in range(3):
        post.go(section)
        for key in post.page.keys():
            assert key.do is None or post.window.hears(key.keys), key.keys
    post.go()
    post.today.pack_order(post.sell())
    for key in post.page.keys():
        assert key.do is None or post.window.hears(key.keys), key.keys
    assert len({key.keys for key in post.page.keys()}) == len(post.page.keys()), "each key once"


def test_it_is_painted_in_the_dark(post: Post, theme: Theme) -> None:
    post.pack(post.sell())
    post.go()
    theme.choose(Scheme.DARK)
    QApplication.processEvents()
    picture = post.page.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 20).lightness() < 80


def test_destination_names_a_code() -> None:
    assert dataclasses.replace(Destination(Place.PARCELS), code="K7F392QF") == Destination(
        Place.PARCELS, code="K7F392QF"
    )
