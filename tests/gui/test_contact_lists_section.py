"""Contact lists as a manager uses them, by keys alone; what the record and the panel say of a later refusal."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact_list import DAY_MS, State, Who
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.role import Actor
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.contact_list_form import BORN, BOUGHT
from kingoil_desk.gui.contact_list_rows import EXPIRES, NAME, NOW, SINCE, MembersModel
from kingoil_desk.gui.contact_lists_section import ContactListsSection
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.notices import Undoable
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.consent import Said
from kingoil_desk.service.contact_list_rows import ContactList, ListMember
from kingoil_desk.service.desk import Desk
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import Answers, assert_named

MESSAGE, OCCASION = Channel.MESSAGE, Purpose.OCCASION


def say(desk: Desk, customer_id: int, decision: Decision) -> None:
    desk.consent.record(customer_id, [Said(MESSAGE, OCCASION, decision)], How.COUNTER, desk.ctx.clock())


def add(desk: Desk, name: str, phone: str, birth: Birth | None = None) -> int:
    draft = CustomerDraft(name, phones=(PhoneEntry(phone),), birth=birth)
    made = desk.customers.add(draft).customer_id
    say(desk, made, Decision.GRANTED)
    return made


@pytest.fixture
def mai(desk: Desk) -> int:
    return add(desk, "Nguyễn Thị Mai", "0912345678", Birth(3, 12))


@pytest.fixture
def nam(desk: Desk) -> int:
    return add(desk, "Trần Văn Nam", "0987654321")


@pytest.fixture
def page(parts: Parts, qtbot: QtBot, languages: Languages) -> ConsentPage:
    languages.choose(Language.ENGLISH)  # words are compared here
    made = ConsentPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.open_book()
    made.show_section(section_of(made))
    return made


def section_of(page: ConsentPage) -> ContactListsSection:
    found = page.findChild(ContactListsSection)
    assert isinstance(found, ContactListsSection)
    return found


@pytest.fixture
def section(page: ConsentPage) -> ContactListsSection:
    return section_of(page)


def press(section: ContactListsSection, keys: str) -> None:
    key = next(k for k in section.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def made_list(desk: Desk) -> ContactList:
    expires_at = desk.ctx.clock() + 14 * DAY_MS
    return desk.lists.make("Chúc Tết", OCCASION, MESSAGE, expires_at, Who(), lambda work: work(desk))


def chips(section: ContactListsSection, row: int, column: int) -> tuple[Chip, ...]:
    found: tuple[Chip, ...] = section.lists.index(row, column).data(CellRole.CHIPS)
    return found


def shown_members(section: ContactListsSection) -> list[str]:
    model = section.ui.detail.members
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_without_lists_the_key_to_press_is_told(section: ContactListsSection) -> None:
    assert section.ui.nothing.isVisible()
    assert "Ctrl+N" in section.ui.nothing.text()
    assert "never leaves" in section.ui.keeps.text()
    assert_named(section)


def test_a_list_is_made_by_keys_alone(section: ContactListsSection, mai: int, nam: int, parts: Parts) -> None:
    told: list[str] = []
    parts.notices.told.connect(told.append)
    press(section, "Ctrl+N")
    form = section.ui.form
    assert form.ui.name.hasFocus()
    assert "said yes" in form.ui.rule.text()
    assert_named(section)
    QTest.keyClicks(form.ui.name, "Chuc Tet")
    press(section, "Ctrl+S")
    assert not section.asking
    (made,) = [section.lists.at(row) for row in range(section.lists.rowCount())]
    assert made is not None
    assert (made.code, made.name, made.held, made.purpose, made.channel) == (
        "DS-2611-0001", "Chuc Tet", 2, OCCASION, MESSAGE)  # fmt: skip
    assert made.expires_at == parts.clock() + 14 * DAY_MS
    assert told == ["DS-2611-0001: 2 names, 0 left out."]
    assert shown_members(section) == ["Nguyễn Thị Mai", "Trần Văn Nam"]
    assert section.ui.detail.members.index(0, 1).data() == "••• 5678"


def test_whom_it_asks_about(section: ContactListsSection, mai: int, nam: int, answers: Answers) -> None:
    form = section.ui.form
    press(section, "Ctrl+N")
    form.ui.name.setText("Sinh nhật")
    form.ui.who.setCurrentIndex(BORN)
    form.ui.month.setCurrentIndex(11)
    press(section, "Ctrl+S")
    assert shown_members(section) == ["Nguyễn Thị Mai"]
    press(section, "Ctrl+N")
    form.ui.name.setText("Đã mua")
    form.ui.who.setCurrentIndex(BOUGHT)
    form.ui.since.setText("hôm qua")
    press(section, "Ctrl+S")
    assert form.ui.sinceNote.wrong
    form.ui.since.setText("01/11/2026")
    press(section, "Ctrl+S")
    assert "Nobody may be contacted" in form.ui.problem.words
    assert not form.ui.sinceNote.wrong
    answers.yes = False
    press(section, "Esc")
    assert section.asking
    answers.yes = True
    press(section, "Esc")
    assert not section.asking


@pytest.mark.parametrize("days", ["", "0", "91", "hai", "٣"])
def test_a_list_expires(section: ContactListsSection, mai: int, days: str) -> None:
    press(section, "Ctrl+N")
    section.ui.form.ui.name.setText("Chúc Tết")
    section.ui.form.ui.days.setText(days)
    press(section, "Ctrl+S")
    assert section.ui.form.ui.daysNote.wrong
    assert "1 to 90" in section.ui.form.ui.daysNote.words
    assert section.lists.rowCount() == 0


def test_it_says_before_that_offers_need_a_brand_name(section: ContactListsSection, mai: int, desk: Desk) -> None:
    press(section, "Ctrl+N")
    form = section.ui.form
    form.ui.purpose.setCurrentIndex(form.ui.purpose.findData(Purpose.MARKETING))
    assert "brand name" in form.ui.rule.text()
    assert not form.ui.make.isEnabled()
    press(section, "Ctrl+S")
    assert section.asking
    form.ui.email.setChecked(True)
    assert form.ui.make.isEnabled()
    form.ui.call.setChecked(True)
    desk.settings.set_brand_name(True)
    section.load()
    assert form.ui.make.isEnabled()


def test_who_refuses_later_stands_first_and_red(
    section: ContactListsSection, desk: Desk, mai: int, nam: int, parts: Parts
) -> None:
    made_list(desk)
    section.load()
    assert chips(section, 0, SINCE) == ()
    say(desk, nam, Decision.REFUSED)
    section.load()
    assert chips(section, 0, SINCE) == (Chip(ChipState.REFUSED, "1 refused since"),)
    assert shown_members(section) == ["Trần Văn Nam", "Nguyễn Thị Mai"]
    assert section.ui.detail.members.index(0, NOW).data(CellRole.CHIPS)[0].text == "refused since"
    assert "1 refused since" in section.ui.detail.ui.membersTitle.text()
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    section.ui.detail.ui.members.setFocus()
    section.ui.detail.ui.members.selectRow(0)
    QTest.keyClick(section.ui.detail.ui.members, Qt.Key.Key_Return)
    assert asked[-1].customer_id == nam


def test_who_was_left_out_and_why_in_words(section: ContactListsSection, desk: Desk, mai: int, nam: int) -> None:
    say(desk, nam, Decision.REFUSED)
    made_list(desk)
    section.load()
    assert section.ui.detail.ui.leftOut.text() == "1  The customer refused it."
    assert "2 asked about, 1 on it" in section.ui.detail.ui.facts.text()


def test_recalled_after_a_question(section: ContactListsSection, desk: Desk, mai: int, answers: Answers) -> None:
    made_list(desk)
    section.load()
    answers.yes = False
    press(section, "Ctrl+R")
    assert desk.lists.lists()[0].state is State.LIVE
    answers.yes = True
    press(section, "Ctrl+R")
    assert answers.asked[-1].danger
    assert desk.lists.lists()[0].state is State.RECALLED
    assert chips(section, 0, EXPIRES) == (Chip(ChipState.NEUTRAL, "recalled"),)
    assert "Recalled" in section.ui.detail.ui.facts.text()
    assert not section.ui.detail.ui.recall.isEnabled()
    assert not next(k for k in section.keys() if k.keys == "Ctrl+I").enabled()


def test_reissued_without_those_who_refused(section: ContactListsSection, desk: Desk, mai: int, nam: int) -> None:
    made_list(desk)
    say(desk, nam, Decision.REFUSED)
    section.load()
    press(section, "Ctrl+I")
    assert [one.state for one in desk.lists.lists()] == [State.LIVE, State.REISSUED]
    assert shown_members(section) == ["Nguyễn Thị Mai"]
    assert section.ui.detail.ui.title.text().startswith("DS-2611-0002")
    assert "In place of DS-2611-0001" in section.ui.detail.ui.facts.text()
    say(desk, mai, Decision.REFUSED)
    section.load()
    press(section, "Ctrl+I")
    assert "Nobody may be contacted" in section.ui.detail.ui.problem.words


def test_members_by_fifty(section: ContactListsSection, desk: Desk) -> None:
    for n in range(60):
        add(desk, f"Khách {n}", f"09{n:08d}")
    made_list(desk)
    section.load()
    detail = section.ui.detail
    assert (detail.members.rowCount(), detail.ui.back.isVisible()) == (50, False)
    detail.ui.more.click()
    assert (detail.members.rowCount(), detail.ui.more.isVisible()) == (10, False)
    detail.ui.back.click()
    assert detail.members.rowCount() == 50


def test_counter_staff_are_told_why(
    section: ContactListsSection, desk: Desk, mai: int, as_staff: Callable[[str], Actor]
) -> None:
    made_list(desk)
    as_staff(CLERK)
    section.load()
    assert "Only a manager" in section.ui.reason.text()
    assert not section.ui.table.isVisible()
    assert not section.ui.fresh.isEnabled()
    assert not any(k.enabled() for k in section.keys() if k.do is not None)
    assert section.lists.rowCount() == 0


def test_both_tables_are_sound_models(section: ContactListsSection, desk: Desk, mai: int, nam: int) -> None:
    testers = [QAbstractItemModelTester(model) for model in (section.lists, section.ui.detail.members)]
    made_list(desk)
    say(desk, nam, Decision.REFUSED)
    section.load()
    made_list(desk)
    section.load()
    assert len(testers) == 2
    assert section.lists.rowCount() == 2


def test_it_fits_a_small_window_and_both_languages(
    page: ConsentPage, section: ContactListsSection, desk: Desk, mai: int, languages: Languages
) -> None:
    made_list(desk)
    page.resize(855, 470)
    section.load()
    languages.choose(Language.VIETNAMESE)
    assert section.ui.title.text() == "Danh sách liên hệ"
    assert section.ui.detail.ui.leftOut.text().startswith("Không ai")
    assert section.ui.inside.width() <= section.ui.area.viewport().width()
    press(section, "Ctrl+N")
    assert section.ui.inside.width() <= section.ui.area.viewport().width()
    assert_named(section)


# --- the record and the panel


@pytest.fixture
def customers(parts: Parts, qtbot: QtBot, languages: Languages) -> CustomersPage:
    languages.choose(Language.ENGLISH)
    made = CustomersPage(parts)
    parts.broadcast.changed.connect(made.changed)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.show()
    return made


def test_the_record_says_which_live_list_still_holds_the_customer(
    customers: CustomersPage, desk: Desk, mai: int, nam: int, clock: FixedClock, as_staff: Callable[[str], Actor]
) -> None:
    made = made_list(desk)
    as_staff(CLERK)
    customers.open(Destination(Place.CUSTOMERS, customer_id=mai))
    assert not customers.list_notice.isVisible()
    say(desk, mai, Decision.REFUSED)
    customers.open(Destination(Place.CUSTOMERS, customer_id=mai))
    assert customers.list_notice.isVisible()
    said = customers.list_notice.accessibleName()
    assert said == f"Still on live list {made.code} (Occasions, greetings, Message): refused since."
    customers.open(Destination(Place.CUSTOMERS, customer_id=nam))
    assert not customers.list_notice.isVisible()
    clock.now = made.expires_at
    customers.open(Destination(Place.CUSTOMERS, customer_id=mai))
    assert not customers.list_notice.isVisible()


def test_writing_a_refusal_down_says_that_a_live_list_still_holds_them(
    parts: Parts, qtbot: QtBot, desk: Desk, mai: int, nam: int, languages: Languages, clock: FixedClock
) -> None:
    languages.choose(Language.ENGLISH)
    made_list(desk)
    clock.now += 60_000  # what is said in one breath is taken back together
    panel = ConsentPanel(parts)
    parts.broadcast.changed.connect(panel.changed)
    qtbot.addWidget(panel)
    panel.resize(1270, 712)
    panel.show()
    panel.open(Destination(Place.CONSENT, customer_id=mai))
    offered: list[Undoable] = []
    parts.notices.saved.connect(offered.append)
    key = next(k for k in panel.keys() if k.keys == "F6")
    assert key.do is not None
    key.do()
    assert offered[-1].words == "KH-000001: written down, in force now · still on 1 live list: tell the manager"
    offered[-1].undo()
    assert desk.lists.of_customer(mai) == ()


def test_a_member_without_a_name_is_said_once() -> None:
    model = MembersModel()
    model.show([ListMember(1, "KH-000001", "", "4180", None), ListMember(2, "KH-000002", "Đặng Thị Vân", "5678", None)])
    said = [model.index(row, NAME).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["KH-000001", "Đặng Thị Vân, KH-000002"]
