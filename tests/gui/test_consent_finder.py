"""Find and count as a clerk uses it: by keys, in words, masked, and back from the panel to where it was."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.consent_book import Filter, Period, Standing
from kingoil_desk.domain.role import Actor
from kingoil_desk.gui.chips import spoken
from kingoil_desk.gui.consent_book_rows import FoundModel, WaitingModel
from kingoil_desk.gui.consent_counts import ConsentCountsModel
from kingoil_desk.gui.consent_finder import ConsentFinder
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.page_area import PageArea
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane
from tests.conftest import CLERK, OTHER_CLERK, FixedClock
from tests.gui.conftest import assert_named
from tests.gui.people import add_customer

DAY = 86_400_000
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
AsStaff = Callable[[str], Actor]


def refuse(parts: Parts, clock: FixedClock, customer_id: int) -> None:
    clock.now += 1
    parts.jobs.run(Lane.WRITE, lambda desk: desk.consent.refuse_everything(customer_id, How.COUNTER, clock.now))


def grant_offers(parts: Parts, clock: FixedClock, customer_id: int) -> None:
    said = [Said(Channel.MESSAGE, Purpose.MARKETING, Decision.GRANTED)]
    clock.now += 1

    def record(desk: Desk) -> None:
        desk.consent.record(customer_id, said, How.PHONE, clock.now)

    parts.jobs.run(Lane.WRITE, record)


@pytest.fixture
def people(parts: Parts, clock: FixedClock, as_staff: AsStaff) -> dict[str, int]:
    """One who refused everything, said to Hạnh yesterday; one who agreed to offers, said to Thảo; one never asked."""
    ids = {
        name: add_customer(parts, name, phone)
        for name, phone in (("Phùng Thị Khế", "0912 345 678"), ("Lý Văn Cam", "0987 654 321"), ("Hồ Thị Mơ", ""))
    }
    as_staff(CLERK)
    refuse(parts, clock, ids["Phùng Thị Khế"])
    clock.now += DAY
    as_staff(OTHER_CLERK)
    grant_offers(parts, clock, ids["Lý Văn Cam"])
    return ids


@pytest.fixture
def page(parts: Parts, people: dict[str, int], qtbot: QtBot) -> Iterator[ConsentPage]:
    made = ConsentPage(parts)
    area = PageArea(made)  # as the window holds it: as wide as there is room
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(area)
    area.resize(1270, 712)
    made.retranslate()
    area.show()
    area.activateWindow()
    qtbot.waitActive(area)
    made.shown()
    yield made
    area.hide()


@pytest.fixture
def finder(page: ConsentPage) -> ConsentFinder:
    front = page.front
    assert isinstance(front, ConsentFinder)
    return front


def press(page: ConsentPage, keys: str) -> None:
    key = next(k for k in page.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def choose(choice: Choice, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))


def names(finder: ConsentFinder) -> list[str]:
    return [finder.found.index(row, 0).data() for row in range(finder.found.rowCount())]


def figure(finder: ConsentFinder, channel: Channel, purpose: Purpose) -> str:
    row, column = list(Purpose).index(purpose), list(Channel).index(channel) + 1
    words = finder.counts.index(row, column).data(ACCESSIBLE)
    assert isinstance(words, str)
    return words


def all_texts(finder: ConsentFinder) -> str:
    """Every word that the section shows or a screen reader says."""
    texts = [label.text() for label in finder.findChildren(QLabel)]
    texts += [field.text() for field in finder.findChildren(QLineEdit)]
    roles = (Qt.ItemDataRole.DisplayRole, ACCESSIBLE, Qt.ItemDataRole.ToolTipRole, CellRole.SECOND)
    for view in finder.findChildren(QTableView):
        model = view.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                texts += [str(model.index(row, column).data(role)) for role in roles]
    return "\n".join(texts)


def test_the_rail_opens_the_book_while_no_customer_is_chosen(page: ConsentPage, finder: ConsentFinder) -> None:
    assert page.in_book
    assert finder.isVisible()
    assert page.names()[:2] == ["Tìm và đếm", "Chưa hỏi"]


def test_refusals_are_listed_first_with_their_badge_and_the_word_behind(
    finder: ConsentFinder, parts: Parts, clock: FixedClock
) -> None:
    assert names(finder) == ["Phùng Thị Khế"]
    assert spoken(finder.found.index(0, 1).data(CellRole.CHIPS)) == "Từ chối tất cả"
    assert finder.found.index(0, 2).data(ACCESSIBLE) == "Từ chối, Mọi kênh, mọi mục đích"
    at = parts.formats.moment(clock.now - DAY)
    assert finder.found.index(0, 3).data(ACCESSIBLE) == f"{at}, Tại quầy · {CLERK}"
    assert finder.ui.shown.text() == "Tìm thấy 1 khách hàng"


def test_no_number_stands_in_full_anywhere(finder: ConsentFinder) -> None:
    choose(finder.ui.standing, Standing.ANY)
    texts = all_texts(finder)
    assert "••• 5678" in texts
    assert "••• 4321" in texts
    for full in ("912345678", "987654321"):
        assert full not in re.sub(r"[\s.]", "", texts)


def test_figures_tell_who_agreed_refused_and_was_never_asked(finder: ConsentFinder) -> None:
    offers = figure(finder, Channel.MESSAGE, Purpose.MARKETING)
    assert offers == "Tin nhắn, Zalo, khuyến mãi: 1 đồng ý, 1 từ chối, trong đó 0 rút lại, 1 chưa hỏi"
    assert figure(finder, Channel.EMAIL, Purpose.SERVICE).endswith(
        "0 đồng ý, 1 từ chối, trong đó 0 rút lại, 2 chưa hỏi"
    )
    assert finder.ui.counted.text() == "3 khách hàng"


def test_a_time_and_a_person_count_words_and_narrow_the_list(finder: ConsentFinder) -> None:
    choose(finder.ui.standing, Standing.ANY)
    choose(finder.ui.period, Period.TODAY)
    assert names(finder) == ["Lý Văn Cam"]
    assert figure(finder, Channel.CALL, Purpose.SERVICE).endswith("0 đồng ý, 0 từ chối, trong đó 0 rút lại")
    assert finder.ui.counted.text() == ""
    assert "Số lời được ghi" in finder.ui.about.text()
    choose(finder.ui.period, Period.ALL)
    finder.ui.staff.setCurrentText(CLERK)
    assert names(finder) == ["Phùng Thị Khế"]
    assert "1 từ chối" in figure(finder, Channel.CALL, Purpose.SERVICE)


def test_own_days_are_typed_and_a_wrong_one_is_said(finder: ConsentFinder, qtbot: QtBot) -> None:
    ui = finder.ui
    assert not ui.firstBox.isVisible()
    choose(ui.standing, Standing.ANY)
    choose(ui.period, Period.OWN)
    assert ui.firstBox.isVisible()
    ui.first.setFocus()
    qtbot.keyClicks(ui.first, "31/2/2026")
    qtbot.keyClick(ui.first, Qt.Key.Key_Return)
    assert ui.problem.wrong
    assert ui.first.text() == "31/2/2026"
    ui.first.clear()
    ui.last.setFocus()
    qtbot.keyClicks(ui.last, "18/11/2026")
    qtbot.keyClick(ui.last, Qt.Key.Key_Return)
    assert not ui.problem.isVisible()
    assert names(finder) == ["Phùng Thị Khế"]


def test_a_figure_opens_its_list_by_enter(finder: ConsentFinder, qtbot: QtBot) -> None:
    choose(finder.ui.standing, Standing.GRANTED)
    finder.ui.counts.setFocus()
    finder.ui.counts.setCurrentIndex(finder.counts.index(2, 2))
    qtbot.keyClick(finder.ui.counts, Qt.Key.Key_Return)
    assert finder.asked() == Filter(Channel.MESSAGE, Purpose.MARKETING, Standing.GRANTED)
    assert names(finder) == ["Lý Văn Cam"]
    assert spoken(finder.found.index(0, 1).data(CellRole.CHIPS)) == "Đồng ý"
    finder.ui.counts.setCurrentIndex(finder.counts.index(0, 3))
    qtbot.keyClick(finder.ui.counts, Qt.Key.Key_Return)
    assert names(finder) == []
    assert finder.ui.empty.isVisible()
    assert "Không có khách nào" in finder.ui.empty.text()


def test_those_never_asked_have_no_time_and_no_staff(finder: ConsentFinder) -> None:
    choose(finder.ui.standing, Standing.NEVER_ASKED)
    assert names(finder) == ["Hồ Thị Mơ"]
    assert spoken(finder.found.index(0, 1).data(CellRole.CHIPS)) == "Chưa hỏi"
    assert not finder.ui.period.isEnabled()
    assert finder.ui.period.accessibleDescription() == "Điều chưa hỏi thì chưa ai ghi."


def test_enter_opens_the_customer_and_esc_leads_back_with_what_changed(
    page: ConsentPage, finder: ConsentFinder, people: dict[str, int], parts: Parts, qtbot: QtBot
) -> None:
    choose(finder.ui.standing, Standing.NEVER_ASKED)
    finder.ui.found.setFocus()
    qtbot.keyClick(finder.ui.found, Qt.Key.Key_Return)
    assert not page.in_book
    assert page.panel.ui.fullName.whole == "Hồ Thị Mơ"
    assert next(key.words for key in page.keys() if key.keys == "Esc") == "Về danh sách"
    press(page, "F6")
    press(page, "Esc")
    assert page.in_book
    assert names(finder) == []
    assert "2 từ chối" in figure(finder, Channel.CALL, Purpose.SERVICE)


def test_from_a_record_esc_still_leads_to_the_record(
    page: ConsentPage, finder: ConsentFinder, people: dict[str, int], parts: Parts
) -> None:
    asked: list[object] = []
    parts.navigator.asked.connect(asked.append)
    page.open(Destination(Place.CONSENT, customer_id=people["Hồ Thị Mơ"]))
    press(page, "Esc")
    assert asked == [Destination(Place.CUSTOMERS, customer_id=people["Hồ Thị Mơ"])]
    press(page, "Alt+0")
    assert page.in_book


def test_marks_come_first_when_going_back_to_the_list(
    page: ConsentPage, finder: ConsentFinder, people: dict[str, int], qtbot: QtBot
) -> None:
    press(page, "F6")
    qtbot.keyClick(page.panel.ui.matrix, Qt.Key.Key_1)
    assert page.panel.matrix.pending
    press(page, "Esc")
    assert not page.in_book
    press(page, "Esc")
    assert page.in_book


def test_more_than_fifty_come_as_the_arrow_goes_on(
    page: ConsentPage, finder: ConsentFinder, parts: Parts, clock: FixedClock, qtbot: QtBot
) -> None:
    for at in range(60):
        refuse(parts, clock, add_customer(parts, f"Khách {at}"))
    finder.load()
    assert finder.found.rowCount() == 50
    assert finder.ui.more.isVisible()
    assert finder.ui.shown.text() == "50 khách hàng đầu tiên"
    finder.ui.found.setFocus()
    finder.ui.found.selectRow(48)
    qtbot.keyClick(finder.ui.found, Qt.Key.Key_Down)
    assert finder.found.rowCount() == 61
    assert finder.ui.found.currentIndex().row() == 49
    assert not finder.ui.more.isVisible()
    assert len(set(names(finder))) == 61


def test_a_save_elsewhere_is_seen_and_the_chosen_customer_stays(
    page: ConsentPage, finder: ConsentFinder, parts: Parts, clock: FixedClock, people: dict[str, int]
) -> None:
    choose(finder.ui.standing, Standing.ANY)
    finder.ui.found.selectRow(1)
    assert names(finder)[1] == "Phùng Thị Khế"
    clock.now += 1
    parts.jobs.run(
        Lane.WRITE,
        lambda desk: desk.consent.refuse_everything(people["Hồ Thị Mơ"], How.COUNTER, clock.now),
        parts.broadcast.tell,
    )
    assert names(finder) == ["Hồ Thị Mơ", "Lý Văn Cam", "Phùng Thị Khế"]
    assert finder.ui.found.currentIndex().row() == 2


def test_everything_has_a_name_and_every_key_is_told(page: ConsentPage, finder: ConsentFinder) -> None:
    choose(finder.ui.period, Period.OWN)
    assert_named(page)
    assert {"F6", "Alt+0", "Alt+1", "Alt+2"} <= set(page.later_keys())


def test_every_field_is_reached_by_tab_in_the_order_of_reading(finder: ConsentFinder, qtbot: QtBot) -> None:
    ui = finder.ui
    choose(ui.period, Period.OWN)
    ui.channel.setFocus()
    wanted = [ui.purpose, ui.standing, ui.period, ui.first, ui.last, ui.staff, ui.counts, ui.found]
    for widget in wanted:
        qtbot.keyClick(finder.focusWidget(), Qt.Key.Key_Tab)
        assert finder.focusWidget() is widget


@pytest.mark.parametrize("size", [(1270, 712), (855, 470)])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_it_draws_in_every_size_look_and_language(
    page: ConsentPage, finder: ConsentFinder, theme: Theme, languages: Languages, size: tuple[int, int], scheme: Scheme
) -> None:
    theme.choose(scheme)
    languages.choose(Language.ENGLISH)
    page.window().resize(*size)
    assert not page.grab().isNull()
    assert names(finder) == ["Phùng Thị Khế"]
    assert finder.ui.shown.text() == "1 customers found"
    assert finder.ui.standing.currentText() == "Refused"


def test_a_narrow_list_tells_what_was_said_where_there_is_room(
    page: ConsentPage, finder: ConsentFinder, qtbot: QtBot
) -> None:
    page.window().resize(855, 470)
    qtbot.waitUntil(lambda: finder.ui.found.isColumnHidden(2))
    assert "Mọi kênh, mọi mục đích" in finder.found.index(0, 3).data(ACCESSIBLE)


def test_counting_runs_as_long_work_that_can_be_followed(finder: ConsentFinder, parts: Parts) -> None:
    begun: list[str] = []
    parts.jobs.started.connect(lambda job: begun.append(job.words))
    choose(finder.ui.channel, Channel.CALL)
    assert begun == []  # the figures follow time and staff alone
    choose(finder.ui.period, Period.WEEK)
    assert begun == ["Đang đếm lời từ chối và đồng ý"]


@pytest.mark.parametrize("kind", [FoundModel, WaitingModel])
def test_the_lists_keep_qts_rules(parts: Parts, people: dict[str, int], kind: type[FoundModel | WaitingModel]) -> None:
    model = kind(parts.formats)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    parts.jobs.run(Lane.LOOK, lambda desk: desk.book.find(Filter()).rows, model.show)
    assert model.rowCount() == 2
    parts.jobs.run(Lane.LOOK, lambda desk: desk.book.find(Filter(standing=Standing.NEVER_ASKED)).rows, model.add)
    assert model.rowCount() == 3
    assert model.row_of(people["Hồ Thị Mơ"]) == 2


def test_the_figures_keep_qts_rules(parts: Parts, people: dict[str, int]) -> None:
    model: QAbstractItemModel = ConsentCountsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(model, ConsentCountsModel)
    assert model.index(0, 1).data(ACCESSIBLE).endswith("chưa đếm")
    parts.jobs.run(Lane.LONG, lambda desk: desk.book.count(Filter()), model.put)
    assert model.tally is not None
    assert sum(model.tally.refused(cell) for cell in CELLS) == len(CELLS)
