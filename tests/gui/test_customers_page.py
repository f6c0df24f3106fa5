"""The customers page as a clerk uses it: found while typing, added, changed, undone, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import How
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import changed_meanwhile, hint_list
from kingoil_desk.gui.changed_meanwhile import ChangedMeanwhile, Choice
from kingoil_desk.gui.customer_list import CustomerListModel
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.notices import Undoable
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.search import Hit
from kingoil_desk.service.shop import Lane
from tests.gui.conftest import Answers, assert_named
from tests.gui.people import add_customer

WIDE, HIGH = 1270, 712


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> CustomersPage:
    made = CustomersPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.retranslate()
    made.show()
    made.shown()
    return made


def press(page: CustomersPage, keys: str) -> None:
    """What the window does with a key of the page."""
    key = next(k for k in page.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def shown_names(page: CustomersPage) -> list[str]:
    return [page.hits.data(page.hits.index(row)) for row in range(page.hits.rowCount())]


def test_typing_finds_and_shows_the_record(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    add_customer(parts, "Trần Thị Bưởi", "0912 345 678")
    add_customer(parts, "Lê Văn Cam", "0987 654 321")
    qtbot.keyClicks(page.ui.search, "buoi")
    assert shown_names(page) == ["Trần Thị Bưởi"]
    assert page.record.ui.fullName.whole == "Trần Thị Bưởi"
    assert page.ui.sides.currentWidget() is page.record
    page.ui.search.setText("4321")
    assert shown_names(page) == ["Lê Văn Cam"]


def test_arrows_choose_while_the_search_field_keeps_the_focus(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    add_customer(parts, "Phạm Na Một")
    add_customer(parts, "Phạm Na Hai")
    page.ui.search.setText("phạm na")
    page.ui.search.setFocus()
    first = page.record.ui.fullName.whole
    qtbot.keyClick(page.ui.search, Qt.Key.Key_Down)
    assert page.record.ui.fullName.whole != first
    assert page.ui.search.hasFocus()
    qtbot.keyClick(page.ui.search, Qt.Key.Key_Up)
    assert page.record.ui.fullName.whole == first


def test_contacts_are_masked_until_revealed_and_masked_again_for_the_next_person(
    page: CustomersPage, parts: Parts, as_staff
) -> None:
    add_customer(parts, "Đỗ Mận", "0912 345 678", "man@example.com")
    page.ui.search.setText("mận")
    texts = [page.record.contacts.data(page.record.contacts.index(r)) for r in range(2)]
    assert texts == ["••• ••• 5678", "m•••••@example.com"]
    press(page, "Ctrl+H")
    texts = [page.record.contacts.data(page.record.contacts.index(r)) for r in range(2)]
    assert texts == ["0912 345 678", "man@example.com"]
    as_staff("Hạnh")
    page.ui.search.setText("man")
    assert page.record.contacts.data(page.record.contacts.index(0)) == "••• ••• 5678"


def test_enter_on_nothing_found_opens_a_new_customer_with_what_was_typed(page: CustomersPage, qtbot: QtBot) -> None:
    page.ui.search.setText("hường 0912 345 678")
    assert page.ui.nothing.isVisible()
    qtbot.keyClick(page.ui.search, Qt.Key.Key_Return)
    assert page.editing
    form = page.editor.form.ui
    assert form.fullName.text() == "Hường"
    assert form.phones.fields[0].text() == "0912 345 678"
    assert form.calledName.text() == "Hường"


def test_a_new_customer_is_found_at_once_and_can_be_undone(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    offered: list[Undoable] = []
    parts.notices.saved.connect(offered.append)
    press(page, "F3")
    page.editor.form.ui.fullName.setText("Ngô Thị Sen")
    press(page, "Ctrl+S")
    assert not page.editing
    assert page.record.ui.fullName.whole == "Ngô Thị Sen"
    page.ui.search.setText("ngô sen")
    assert shown_names(page) == ["Ngô Thị Sen"]
    offered[-1].undo()
    page.ui.search.setText("ngo sen")
    assert [page.hits.hit(row).archived for row in range(page.hits.rowCount())] == [True]


def test_a_change_is_shown_everywhere_at_once(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    add_customer(parts, "Vũ Văn Ổi", "0912 345 678")
    page.ui.search.setText("vũ ổi")
    press(page, "Ctrl+E")
    form = page.editor.form.ui
    assert form.phones.fields[0].text() == "0912 345 678"
    form.fullName.setText("Vũ Văn Ổi Lớn")
    press(page, "Ctrl+S")
    assert page.record.ui.fullName.whole == "Vũ Văn Ổi Lớn"
    assert shown_names(page) == ["Vũ Văn Ổi Lớn"]


@pytest.mark.parametrize(
    ("field", "typed", "note"),
    [
        ("birth", "31/2/1990", "birthNote"),
        ("fullName", "x" * 500, "nameNote"),
        ("fullName", "An\x07", "nameNote"),
    ],
)
def test_bad_input_is_said_beside_its_field_and_nothing_is_saved(
    page: CustomersPage, parts: Parts, field: str, typed: str, note: str
) -> None:
    press(page, "F3")
    form = page.editor.form.ui
    form.fullName.setText("Bùi Thị Khế")
    getattr(form, field).setText(typed)
    press(page, "Ctrl+S")
    assert page.editing
    assert getattr(form, note).wrong
    assert getattr(form, field).text() == typed
    counted: list[int] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.search.count("khế"), counted.append)
    assert counted == [0]


@pytest.mark.parametrize(("rows", "typed", "note"), [("phones", "abc", "phoneNote"), ("emails", "abc@", "emailNote")])
def test_a_contact_that_is_none_is_said(page: CustomersPage, rows: str, typed: str, note: str) -> None:
    press(page, "F3")
    form = page.editor.form.ui
    form.fullName.setText("Bùi Thị Khế")
    wrong = getattr(form, rows).fields[0]
    wrong.setText(typed)
    press(page, "Ctrl+S")
    assert page.editing
    assert getattr(form, note).wrong
    assert wrong.property("state") == "error"
    assert wrong.hasFocus()
    wrong.setText("")
    press(page, "Ctrl+S")
    assert not page.editing


def test_tab_goes_from_name_to_contacts_to_address_to_save(page: CustomersPage, qtbot: QtBot) -> None:
    press(page, "F3")
    form = page.editor.form.ui
    form.fullName.setText("Bùi Thị Khế")
    form.phones.fields[0].setText("0912 345 678")  # which brings a second row
    qtbot.waitUntil(form.phones.fields[-1].isVisible)
    stops = [form.fullName]
    while stops[-1] is not form.save and len(stops) < 30:
        qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    first, second = form.phones.fields
    spoken = (
        form.calledName,
        first,
        second,
        *form.emails.fields,
        *form.addresses.fields,
        form.birth,
        form.notes,
        form.save,
    )
    assert [stop for stop in stops if stop in spoken] == list(spoken)


def test_a_problem_on_screen_follows_the_language(page: CustomersPage, languages: Languages) -> None:
    press(page, "F3")
    form = page.editor.form.ui
    form.birth.setText("31/2/1990")
    press(page, "Ctrl+S")
    assert "ngày sinh" in form.birthNote.words
    languages.choose(Language.ENGLISH)
    assert form.birthNote.wrong
    assert "ngày sinh" not in form.birthNote.words


def test_neither_name_nor_phone_is_said(page: CustomersPage) -> None:
    press(page, "F3")
    press(page, "Ctrl+S")
    assert page.editor.form.ui.nameNote.wrong


def test_a_shared_number_is_a_hint_with_a_link_and_no_block(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    first = add_customer(parts, "Hồ Văn Quýt", "0912 345 678")
    opened: list[Destination] = []
    parts.navigator.asked.connect(opened.append)
    press(page, "F3")
    form = page.editor.form
    form.ui.fullName.setText("Hồ Thị Bòng")
    qtbot.keyClicks(form.ui.phones.fields[0], "0912345678")
    assert [hint.customer_id for hint in form.ui.hints.hints] == [first]
    assert "Hồ Văn Quýt" in hint_list.sentence(form.ui.hints.hints[0])
    press(page, "Ctrl+S")
    assert not page.editing


def test_typed_text_is_never_lost_without_asking(page: CustomersPage, answers: Answers) -> None:
    press(page, "F3")
    page.editor.form.ui.fullName.setText("Lý Thị Dừa")
    answers.yes = False
    press(page, "Esc")
    assert page.editing
    assert not page.leave()
    assert len(answers.asked) == 2
    answers.yes = True
    press(page, "Esc")
    assert not page.editing


def test_an_untouched_form_is_left_without_a_question(page: CustomersPage, parts: Parts, answers: Answers) -> None:
    add_customer(parts, "Đinh Thị Lê", "0912 345 678", "le@example.com")
    page.ui.search.setText("đinh lê")
    press(page, "Ctrl+E")
    press(page, "Esc")
    assert not page.editing
    assert answers.asked == []


@pytest.mark.parametrize(("choice", "name"), [(Choice.MINE, "Tôi sửa"), (Choice.THEIRS, "Người khác sửa")])
def test_changed_meanwhile_shows_both_and_keeps_what_the_clerk_chooses(
    page: CustomersPage, parts: Parts, monkeypatch: pytest.MonkeyPatch, choice: Choice, name: str
) -> None:
    customer_id = add_customer(parts, "Trịnh Văn Chanh")
    page.ui.search.setText("trịnh chanh")
    press(page, "Ctrl+E")
    page.editor.form.ui.fullName.setText("Tôi sửa")
    theirs = CustomerDraft(full_name="Người khác sửa")

    def save_elsewhere(desk: Desk) -> None:
        desk.customers.change(customer_id, theirs, desk.customers.edit(customer_id).version)

    parts.jobs.run(Lane.WRITE, save_elsewhere)
    seen: list[list[tuple[str, str, str]]] = []

    def answer(dialog: ChangedMeanwhile) -> int:
        seen.append(dialog.model.rows)
        dialog.choice = choice
        return 1

    monkeypatch.setattr(changed_meanwhile.ChangedMeanwhile, "exec", answer)
    press(page, "Ctrl+S")
    if choice is Choice.THEIRS:
        press(page, "Ctrl+S")
    assert [(mine, other) for _, mine, other in seen[0] if mine == "Tôi sửa"] == [("Tôi sửa", "Người khác sửa")]
    names: list[str] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.customers.record(customer_id).full_name, names.append)
    assert names == [name]


def test_refusals_stand_in_the_list_and_above_the_record(page: CustomersPage, parts: Parts, clock) -> None:
    customer_id = add_customer(parts, "Mai Thị Gấc", "0912 345 678")
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.consent.refuse_everything(customer_id, How.COUNTER, clock.now),
        parts.broadcast.tell,
    )
    page.ui.search.setText("mai gấc")
    spoken = page.hits.data(page.hits.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Từ chối tất cả" in spoken
    assert page.record.ui.banner.isVisible()
    assert "Mai Thị Gấc" in page.record.ui.banner.accessibleName() or "Gấc" in page.record.ui.banner.accessibleName()


def test_letters_typed_anywhere_go_into_the_search_field(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    add_customer(parts, "Cao Thị Hồng")
    page.ui.search.setText("cao")
    page.record.ui.order.setFocus()
    qtbot.keyClick(page.record.ui.order, "h")
    assert page.ui.search.text() == "h"
    assert page.ui.search.hasFocus()


def test_archiving_asks_and_the_record_can_be_brought_back(
    page: CustomersPage, parts: Parts, answers: Answers, as_staff
) -> None:
    add_customer(parts, "Tạ Thị Nhãn")
    page.ui.search.setText("tạ nhãn")
    press(page, "Ctrl+D")
    assert page.record.ui.archived.isVisible()
    assert not page.record.ui.order.isEnabled()
    assert len(answers.asked) == 1
    press(page, "Ctrl+D")
    assert not page.record.ui.archived.isVisible()
    as_staff("Hạnh")
    refused: list[KnownError] = []
    parts.jobs.known.connect(refused.append)
    press(page, "Ctrl+D")
    assert len(refused) == 1
    assert not page.record.ui.archived.isVisible()


def test_more_than_fifty_are_counted(page: CustomersPage, parts: Parts) -> None:
    for number in range(53):
        add_customer(parts, f"Lương Văn Số {number}")
    page.ui.search.setText("lương")
    assert page.hits.rowCount() == 50
    assert page.ui.count.text() == "53 khách"


def test_the_list_is_put_in_vietnamese_order_by_given_or_family_name(page: CustomersPage, parts: Parts) -> None:
    for name in ("Trần Văn Ẩn", "Đỗ Thị Bình", "Lê Thị An", "Dương Văn Ân"):
        add_customer(parts, name)
    page.ui.search.setText("")
    page.found.ask()
    press(page, "Ctrl+J")
    assert shown_names(page) == ["Lê Thị An", "Dương Văn Ân", "Trần Văn Ẩn", "Đỗ Thị Bình"]
    press(page, "Ctrl+J")
    assert shown_names(page) == ["Dương Văn Ân", "Đỗ Thị Bình", "Lê Thị An", "Trần Văn Ẩn"]
    press(page, "Ctrl+J")
    assert shown_names(page) == ["Dương Văn Ân", "Lê Thị An", "Đỗ Thị Bình", "Trần Văn Ẩn"]


def test_narrow_windows_show_list_or_record(page: CustomersPage, parts: Parts, qtbot: QtBot) -> None:
    add_customer(parts, "Kiều Thị Mơ")
    page.resize(855, 460)
    page.ui.search.setText("kiều mơ")
    assert page.ui.pane.isVisible()
    assert not page.ui.sides.isVisible()
    qtbot.keyClick(page.ui.search, Qt.Key.Key_Return)
    assert not page.ui.pane.isVisible()
    assert page.ui.sides.isVisible()
    press(page, "Esc")
    assert page.ui.pane.isVisible()


def test_everything_has_a_name_for_a_screen_reader(page: CustomersPage, parts: Parts) -> None:
    add_customer(parts, "Hà Thị Táo", "0912 345 678")
    page.ui.search.setText("táo")
    assert_named(page)
    press(page, "Ctrl+E")
    assert_named(page)


def test_the_model_keeps_qts_rules() -> None:
    model = CustomerListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hit = Hit(1, "KH-000001", "An", "", None, "4180", "", 0, 0, False)
    model.show((hit, hit))
    model.show(())
    assert model.rowCount() == 0


def test_the_page_knows_its_place(page: CustomersPage) -> None:
    assert page.place is Place.CUSTOMERS
    assert page.label() == "Khách hàng"
