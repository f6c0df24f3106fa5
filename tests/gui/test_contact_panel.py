"""The contact panel as staff use it: the verdict first, the number only after a yes, and how it came out."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.contact import OUTCOMES, Outcome
from kingoil_desk.domain.customer import AddressForm, CustomerDraft, EmailEntry, Label, PhoneEntry
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.chips import ChipState
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.contact_panel import ContactPanel
from kingoil_desk.gui.contact_text import whole_text
from kingoil_desk.gui.contact_ways import WaysModel
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.notices import Undoable
from kingoil_desk.gui.orders_page import OrdersPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, FixedClock
from tests.gui.conftest import Answers, assert_named, name_of
from tests.gui.goods import sell, stock
from tests.gui.people import add_customer
from tests.service.register import bring_register

CALL, MESSAGE, EMAIL = Channel
SERVICE, FEEDBACK, MARKETING, OCCASION, ANALYSIS = Purpose
HOUR = 3_600_000
PHONE, MAILBOX = "0912 345 678", "huong@example.com"
IN_FULL = ("0912345678", "+84912345678", "912345678", "huong@")


@pytest.fixture(autouse=True)
def ten_in_the_morning(clock: FixedClock) -> None:
    clock.now = int(dt.datetime(2026, 11, 26, 10, tzinfo=SHOP_TIME).timestamp() * 1000)


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return shop.desk(Lane.WRITE)


@pytest.fixture
def huong(desk: Desk) -> int:
    draft = CustomerDraft(
        "Nguyễn Thị Hường",
        "Hường",
        AddressForm.CHI,
        phones=(PhoneEntry(PHONE, Label.MOBILE), PhoneEntry("028 3823 7720", Label.SHARED)),
        emails=(EmailEntry(MAILBOX),),
    )
    return desk.customers.add(draft).customer_id


@pytest.fixture
def page(parts: Parts, huong: int, qtbot: QtBot) -> CustomersPage:
    made = CustomersPage(parts)
    parts.broadcast.changed.connect(made.changed)
    parts.navigator.asked.connect(made.open)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open(Destination(Place.CUSTOMERS, customer_id=huong))
    return made


@pytest.fixture
def panel(page: CustomersPage) -> ContactPanel:
    press(page, "F12")
    assert page.ui.sides.currentWidget() is page.contact
    return page.contact


@pytest.fixture
def told(parts: Parts) -> list[str]:
    words: list[str] = []
    parts.notices.told.connect(words.append)
    return words


def press(page: CustomersPage | OrdersPage, keys: str) -> None:
    key = next(k for k in page.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def choose(panel: ContactPanel, channel: Channel | None = None, purpose: Purpose | None = None) -> None:
    choice = panel.ui.choice
    if channel is not None:
        choice._channel_buttons()[channel].click()
    if purpose is not None:
        choice._purpose_buttons()[purpose].click()


def say(desk: Desk, of: int, decision: Decision, *cells: tuple[Channel, Purpose]) -> None:
    desk.consent.record(of, [Said(*cell, decision) for cell in cells], How.COUNTER, desk.ctx.clock())


def verdict(panel: ContactPanel) -> tuple[ChipState, str, str, str]:
    """Chip, sentence, the record behind it, when it is allowed again; what shows, that is."""
    ui = panel.ui.card.ui
    shown = [label.text() if label.isVisible() else "" for label in (ui.sentence, ui.behind, ui.next)]
    return (ui.verdict.chip.state, *shown)  # type: ignore[return-value]


def texts(root: QWidget) -> Iterator[str]:
    """Everything that is written, spoken or held in a field or list below a widget, seen or not."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield name_of(widget)
        if isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QLabel | QLineEdit) or hasattr(widget, "text"):
            yield widget.text()  # type: ignore[attr-defined]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            yield from (str(model.data(model.index(row, column), role)) for role in roles)


def in_full(root: QWidget) -> list[str]:
    return [text for text in texts(root) if any(one in text.replace(" ", "") for one in IN_FULL)]


def contacts(desk: Desk) -> list[tuple[object, ...]]:
    query = "SELECT customer_id, channel, purpose, outcome, order_id, override_id FROM contact_log"
    return [tuple(row) for row in desk.ctx.conn.execute(query)]


def acts(desk: Desk) -> list[str]:
    return [row[0] for row in desk.ctx.conn.execute("SELECT action FROM audit WHERE action GLOB 'contact.*'")]


# the verdict, in words


def test_allowed_is_said_before_anything_is_shown(panel: ContactPanel, page: CustomersPage) -> None:
    state, sentence, behind, when = verdict(panel)
    assert state is ChipState.GRANTED
    assert sentence.startswith("Được phép lúc này")
    assert (behind, when) == ("", "")
    assert panel.ui.card.ui.show.isVisible()
    assert panel.ui.fullName.whole == "Nguyễn Thị Hường"
    assert panel.ui.spokenTo.whole == "chị Hường"
    assert in_full(page) == []
    assert_named(page)


def test_the_customers_own_refusal_with_who_when_and_how(
    page: CustomersPage, huong: int, desk: Desk, as_staff, parts: Parts, clock: FixedClock
) -> None:
    as_staff(CLERK)
    desk.consent.record(huong, [Said(CALL, SERVICE, Decision.REFUSED)], How.PHONE, clock.now - HOUR)
    press(page, "F12")
    state, sentence, behind, when = verdict(page.contact)
    assert (state, sentence, when) == (ChipState.REFUSED, "Khách đã từ chối.", "")
    assert behind == f"Từ chối {parts.formats.moment(clock.now - HOUR)} qua điện thoại, Hạnh ghi."
    assert not page.contact.ui.card.ui.show.isVisible()
    choose(page.contact, MESSAGE)
    assert verdict(page.contact)[0] is ChipState.GRANTED
    choose(page.contact, CALL)
    assert verdict(page.contact)[0] is ChipState.REFUSED


def test_somebody_else_on_the_number(panel: ContactPanel, parts: Parts, desk: Desk, huong: int) -> None:
    cam = add_customer(parts, "Trần Văn Cam", "028 3823 7720")
    say(desk, cam, Decision.REFUSED, (CALL, SERVICE))
    panel.ui.choice.ui.points.setCurrentIndex(panel.ui.choice.ways.index(1))
    state, sentence, behind, _ = verdict(panel)
    assert state is ChipState.REFUSED
    assert "người khác" in sentence.lower()
    assert behind.endswith(f"Người nói: KH-00000{cam}.")
    panel.ui.choice.ui.points.setCurrentIndex(panel.ui.choice.ways.index(0))
    assert verdict(panel)[0] is ChipState.GRANTED


def test_never_asked_offers_the_consent_panel(panel: ContactPanel, parts: Parts) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    choose(panel, purpose=OCCASION)
    assert verdict(panel) == (ChipState.NEVER_ASKED, "Khách chưa đồng ý.", "", "")
    assert panel.ui.card.ui.consent.isVisible()
    panel.ui.card.ui.consent.click()
    assert asked[-1].place is Place.CONSENT


def test_a_grant_that_lapsed_is_told_with_its_last_day(panel: ContactPanel, desk: Desk, huong: int) -> None:
    from kingoil_desk.domain.grant import parse_last_day
    from kingoil_desk.store import consents
    from kingoil_desk.store.connection import transaction
    from kingoil_desk.store.consents import NewConsent

    now = desk.ctx.clock()
    ends = parse_last_day("25/11/2026")  # the midnight after it
    row = NewConsent(huong, CALL, OCCASION, Decision.GRANTED, now - 9, now - 9, How.COUNTER, 1, 1, expires_at=ends)
    with transaction(desk.ctx.conn) as conn:
        consents.append(conn, desk.ctx.keys, desk.ctx.generation, row)
    choose(panel, purpose=OCCASION)
    assert verdict(panel)[0] is ChipState.NEVER_ASKED
    assert verdict(panel)[2].endswith("Có hiệu lực đến 25/11/2026.")


def test_a_child_the_register_and_an_ordinary_phone(panel: ContactPanel, desk: Desk, huong: int) -> None:
    say(desk, huong, Decision.GRANTED, (CALL, MARKETING), (CALL, OCCASION))
    choose(panel, purpose=MARKETING)
    assert "tên định danh" in verdict(panel)[1]
    bring_register(desk, ["0912345678"], dt.date(2026, 11, 1))
    choose(panel, purpose=OCCASION)
    assert verdict(panel)[2] == "Theo danh sách ngày 01/11/2026."
    draft = desk.customers.edit(huong)
    desk.customers.change(huong, replace(draft.draft, birth=Birth(1, 2, 2015)), draft.version)
    choose(panel, purpose=MARKETING)
    choose(panel, EMAIL, OCCASION)
    assert "16" in verdict(panel)[1]


def test_too_late_and_once_a_day_say_when_it_is_allowed_again(
    panel: ContactPanel, desk: Desk, huong: int, parts: Parts, clock: FixedClock, page: CustomersPage
) -> None:
    say(desk, huong, Decision.GRANTED, (CALL, OCCASION))
    then = clock.now
    choose(panel, purpose=OCCASION)
    press(page, "F12")
    panel.ui.opened.ui.noAnswer.click()
    press(page, "F12")
    choose(panel, purpose=OCCASION)
    moment = parts.formats.moment
    assert verdict(panel) == (
        ChipState.SOON,
        "Đã đủ số lần cho phép trong 24 giờ.",
        f"Lần liên hệ gần nhất: {moment(then)}, Bảo, không trả lời.",
        f"Được phép trở lại từ {moment(then + 24 * HOUR)}.",
    )
    clock.now += 34 * HOUR
    panel._again.timeout.emit()  # time passes while somebody looks
    assert verdict(panel)[1] == "Ngoài giờ được phép liên hệ."
    assert verdict(panel)[3] == f"Được phép trở lại từ {moment(clock.now + 12 * HOUR)}."


def test_somebody_erased_is_told_apart(panel: ContactPanel, desk: Desk, huong: int) -> None:
    from kingoil_desk.domain.kept_customer import KeptPhone
    from kingoil_desk.store import consents, contact_hashes
    from kingoil_desk.store.connection import transaction
    from kingoil_desk.store.consents import NewConsent

    now = desk.ctx.clock()
    with transaction(desk.ctx.conn) as conn:
        contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), KeptPhone, "+84912345678")
        row = NewConsent(None, CALL, SERVICE, Decision.REFUSED, now, now, How.LETTER, 1, contact_hash=contact_hash)
        consents.append(conn, desk.ctx.keys, desk.ctx.generation, row)
    choose(panel, MESSAGE)
    choose(panel, CALL)
    assert "xóa" in verdict(panel)[1]
    assert verdict(panel)[2].endswith("Không còn giữ gì khác về người đó.")


def test_without_a_way_it_says_what_to_do(page: CustomersPage, parts: Parts) -> None:
    nobody = add_customer(parts, "Lê Không Số")
    page.open(Destination(Place.CUSTOMERS, customer_id=nobody, contact=True))
    ui = page.contact.ui.card.ui
    assert "Ctrl+E" in ui.sentence.text()
    assert not ui.verdict.isVisible()
    assert not ui.show.isVisible()
    choose(page.contact, EMAIL)
    assert "email" in ui.sentence.text()


# the number


@pytest.mark.parametrize(("channel", "full"), [(CALL, PHONE), (MESSAGE, PHONE), (EMAIL, MAILBOX)])
def test_it_shows_after_a_yes_and_is_gone_afterwards(
    panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int, told: list[str], channel: Channel, full: str
) -> None:
    choose(panel, channel)
    press(page, "F12")
    opened = panel.ui.opened
    assert opened.ui.number.text() == full
    assert opened.ui.number.isVisible()
    assert not panel.ui.choice.isVisible()
    assert acts(desk) == ["contact.open"]
    assert_named(page)
    shown = [button for button in opened._outcomes().values() if button.isVisible()]
    assert len(shown) == len(OUTCOMES[channel])
    opened._outcomes()[OUTCOMES[channel][0]].click()
    assert contacts(desk) == [(huong, channel, SERVICE, OUTCOMES[channel][0], None, None)]
    assert told[-1].startswith("KH-000001: đã ghi")
    assert page.ui.sides.currentWidget() is page.record
    assert in_full(page) == []


def test_nothing_shows_when_somebody_refused_between_the_answer_and_the_press(
    panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int
) -> None:
    desk.consent.refuse_everything(huong, How.COUNTER, desk.ctx.clock())  # another window: nobody told this one
    press(page, "F12")
    assert in_full(page) == []
    assert verdict(panel)[:2] == (ChipState.REFUSED, "Khách đã từ chối.")
    assert acts(desk) == ["contact.refused"]
    press(page, "F12")
    press(page, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == ""
    assert acts(desk) == ["contact.refused"]


def test_a_refusal_told_meanwhile_hides_the_number_and_lets_the_outcome_be_written(
    panel: ContactPanel, page: CustomersPage, parts: Parts, desk: Desk, huong: int
) -> None:
    press(page, "F12")
    assert in_full(page)
    parts.jobs.run(
        Lane.WRITE, lambda d: d.consent.refuse_everything(huong, How.COUNTER, d.ctx.clock()), parts.broadcast.tell
    )
    assert in_full(page) == []
    assert verdict(panel)[0] is ChipState.REFUSED
    assert not panel.ui.opened.ui.copy.isVisible()
    panel.ui.opened.ui.reached.click()
    assert len(contacts(desk)) == 1


def test_a_refusal_of_whoever_shares_the_number_is_seen_at_once(panel: ContactPanel, parts: Parts) -> None:
    cam = add_customer(parts, "Trần Văn Cam", PHONE)
    assert verdict(panel)[0] is ChipState.GRANTED
    parts.jobs.run(
        Lane.WRITE, lambda d: d.consent.refuse_everything(cam, How.COUNTER, d.ctx.clock()), parts.broadcast.tell
    )
    assert verdict(panel)[0] is ChipState.REFUSED
    assert not panel.ui.card.ui.show.isVisible()


def test_a_number_taken_off_the_record_meanwhile(
    panel: ContactPanel, page: CustomersPage, parts: Parts, desk: Desk, huong: int
) -> None:
    press(page, "F12")
    draft = desk.customers.edit(huong)
    kept = replace(draft.draft, phones=(draft.draft.phones[1],))
    parts.jobs.run(
        Lane.WRITE, lambda d: d.customers.change(huong, kept, draft.version), lambda s: parts.broadcast.tell(s.change)
    )
    assert in_full(panel) == []
    assert panel.ui.card.ui.problem.wrong
    panel.ui.opened.ui.notMade.click()
    assert acts(desk)[-1] == "contact.not_made"


def test_the_copy_goes_by_the_guard(panel: ContactPanel, page: CustomersPage, parts: Parts) -> None:
    press(page, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == ""
    press(page, "F12")
    press(page, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == PHONE
    parts.clipboard.clear_ours()
    assert QGuiApplication.clipboard().text() == ""


def test_an_offer_is_labelled_and_says_how_to_refuse(
    panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int, parts: Parts
) -> None:
    say(desk, huong, Decision.GRANTED, (MESSAGE, MARKETING))
    desk.settings.set_brand_name(True)
    choose(panel, MESSAGE, MARKETING)
    press(page, "F12")
    ui = panel.ui.opened.ui
    ui.text.setPlainText("Dầu mè giảm 10%")
    assert not ui.copyText.isEnabled()  # the shop says nowhere how to refuse
    assert "cài đặt" in ui.copyText.toolTip()
    panel.ui.opened.ui.notMade.click()
    details = desk.settings.read().details
    desk.settings.set_details(replace(details, phone="028 3823 0000", email="cskh@shop.example"))
    press(page, "F12")
    choose(panel, MESSAGE, MARKETING)
    press(page, "F12")
    assert not ui.copyText.isEnabled()  # nothing is typed
    QTest.keyClicks(ui.text, "Dau me giam 10% ")
    press(page, "Ctrl+Shift+T")
    line = "Từ chối nhận quảng cáo: gọi 028 3823 0000 hoặc gửi thư đến cskh@shop.example"
    assert QGuiApplication.clipboard().text() == f"[QC] Dau me giam 10%\n{line}"
    assert line in ui.added.text()
    parts.clipboard.clear_ours()
    ui.sent.click()
    assert contacts(desk)[0][1:4] == (MESSAGE, MARKETING, Outcome.SENT)


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not MARKETING])
def test_other_texts_are_copied_as_they_are(purpose: Purpose) -> None:
    assert whole_text(" Đơn đã giao \n", purpose, ShopDetails("")) == "Đơn đã giao"


@pytest.mark.parametrize("typed", ["Giảm 10%", "[QC] Giảm 10%", "[QC]Giảm 10%\nTừ chối nhận quảng cáo: gọi 1900 1234"])
def test_label_and_line_stand_once(typed: str) -> None:
    details = ShopDetails("Dầu Vua", phone="1900 1234")
    assert whole_text(typed, MARKETING, details) == "[QC] Giảm 10%\nTừ chối nhận quảng cáo: gọi 1900 1234"
    assert whole_text("  ", MARKETING, details) == ""


# wants no more


def test_wants_no_more_of_this_is_one_press(
    panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int, parts: Parts
) -> None:
    offered: list[Undoable] = []
    parts.notices.saved.connect(offered.append)
    press(page, "F12")
    ui = panel.ui.opened.ui
    assert "giao hàng" in ui.noMoreThis.text()
    assert "qua điện thoại" in ui.noMoreNote.text()
    ui.noMoreThis.click()
    view = desk.consent.view(huong)
    assert view.matrix.cells == {(CALL, SERVICE): Decision.REFUSED}
    assert view.history[0].how is How.PHONE
    assert contacts(desk) == [(huong, CALL, SERVICE, Outcome.REACHED, None, None)]
    assert page.ui.sides.currentWidget() is page.record
    assert page.record.ui.banner.isVisible()
    offered[-1].undo()
    assert desk.consent.view(huong).matrix.cells == {}
    assert not page.record.ui.banner.isVisible()
    assert len(contacts(desk)) == 1  # the call was made all the same


def test_wants_no_more_by_this_channel_at_all(panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int) -> None:
    choose(panel, EMAIL, FEEDBACK)
    press(page, "F12")
    panel.ui.opened.ui.noMoreAll.click()
    view = desk.consent.view(huong)
    assert [c for c in Channel if view.matrix.channel_refused(c)] == [EMAIL]
    assert view.history[0].how is How.EMAIL
    assert page.record.ui.banner.isVisible()
    press(page, "F12")
    choose(page.contact, EMAIL)
    assert verdict(page.contact)[0] is ChipState.REFUSED


# leaving


def test_leaving_an_open_contact_asks_in_words(
    panel: ContactPanel, page: CustomersPage, desk: Desk, answers: Answers
) -> None:
    press(page, "F12")
    answers.yes = False
    for leave in (lambda: press(page, "Esc"), page.leave, page.search_focus):
        leave()
        assert page.ui.sides.currentWidget() is panel
        assert answers.asked[-1].words == "Đã liên hệ với khách chưa?"
    assert panel.ui.opened.ui.reached.hasFocus()
    answers.yes = True
    press(page, "Esc")
    assert acts(desk) == ["contact.open", "contact.not_made"]
    assert contacts(desk) == []
    assert page.ui.sides.currentWidget() is page.record
    assert in_full(page) == []


def test_leaving_before_it_is_open_asks_nothing(panel: ContactPanel, page: CustomersPage, answers: Answers) -> None:
    assert page.leave()
    assert answers.asked == []
    assert page.ui.sides.currentWidget() is page.record


def test_another_customer_by_the_palette_asks_first(
    panel: ContactPanel, page: CustomersPage, parts: Parts, answers: Answers
) -> None:
    other = add_customer(parts, "Lê Văn Cam")
    press(page, "F12")
    answers.yes = False
    page.open(Destination(Place.CUSTOMERS, customer_id=other))
    assert panel.active
    answers.yes = True
    page.open(Destination(Place.CUSTOMERS, customer_id=other))
    assert page.record.ui.fullName.whole == "Lê Văn Cam"
    assert not panel.active


def test_a_typed_reason_is_not_lost_unasked(
    panel: ContactPanel, page: CustomersPage, desk: Desk, huong: int, answers: Answers
) -> None:
    desk.consent.refuse_everything(huong, How.COUNTER, desk.ctx.clock())
    choose(panel, MESSAGE)
    panel.ui.override.ui.reason.setText("kiện hàng về kho")
    answers.yes = False
    press(page, "Esc")
    assert panel.active
    answers.yes = True
    press(page, "Esc")
    assert not panel.active


# a manager's override


@pytest.fixture
def order_id(parts: Parts, huong: int, desk: Desk) -> int:
    """Of somebody who refused everything since."""
    parts.jobs.run(Lane.WRITE, stock)
    order_id = sell(parts, "DM-500", customer_id=huong).order_id
    desk.consent.refuse_everything(huong, How.COUNTER, desk.ctx.clock())
    return order_id


def test_a_manager_contacts_about_the_named_order(
    page: CustomersPage, parts: Parts, desk: Desk, huong: int, order_id: int
) -> None:
    parts.navigator.contact(huong, order_id)
    panel, ui = page.contact, page.contact.ui.override.ui
    assert panel.ui.override.isVisible()
    assert panel.ui.choice.order_id == order_id
    ui.allTheSame.click()
    assert ui.problem.wrong  # the reason
    assert acts(desk) == []
    ui.reason.setText("Kiện hàng về kho")
    ui.allTheSame.click()
    assert panel.ui.opened.ui.number.text() == PHONE
    assert verdict(panel)[0] is ChipState.REFUSED  # no green for it
    assert "Quản lý" in verdict(panel)[1]
    assert_named(page)
    panel.ui.opened.ui.reached.click()
    assert contacts(desk) == [(huong, CALL, SERVICE, Outcome.REACHED, order_id, 1)]
    press(page, "F12")
    assert verdict(panel)[0] is ChipState.REFUSED
    assert in_full(page) == []


def test_without_an_order_there_is_no_way_past(
    page: CustomersPage, parts: Parts, desk: Desk, huong: int, order_id: int
) -> None:
    press(page, "F12")
    ui = page.contact.ui.override.ui
    assert not ui.allTheSame.isEnabled()
    order = page.contact.ui.choice.ui.order
    order.setCurrentIndex(order.findData(order_id))
    assert ui.allTheSame.isEnabled()
    for purpose in (FEEDBACK, MARKETING, OCCASION, ANALYSIS):
        choose(page.contact, purpose=purpose)
        assert not page.contact.ui.override.isVisible()
    desk.orders.cancel(order_id, "khách đổi ý")
    parts.navigator.contact(huong, order_id)
    assert not ui.allTheSame.isEnabled()


def test_counter_staff_are_told_who_may(page: CustomersPage, parts: Parts, huong: int, order_id: int, as_staff) -> None:
    as_staff(CLERK)
    parts.navigator.contact(huong, order_id)
    ui = page.contact.ui.override.ui
    assert "Chỉ quản lý" in ui.about.text()
    assert not ui.reason.isVisible()
    assert not ui.allTheSame.isVisible()


def test_an_order_of_the_book_leads_here(parts: Parts, huong: int, order_id: int, qtbot: QtBot) -> None:
    asked: list[Destination] = []
    parts.navigator.asked.connect(asked.append)
    orders = OrdersPage(parts)
    qtbot.addWidget(orders)
    orders.resize(1270, 712)
    orders.show()
    orders.shown()
    press(orders, "F12")
    assert asked == [Destination(Place.CUSTOMERS, customer_id=huong, order_id=order_id, contact=True)]
    walk_in = sell(parts, "DM-500").order_id
    orders.open(Destination(Place.ORDERS, order_id=walk_in))
    press(orders, "F12")
    assert len(asked) == 1
    assert not orders.ui.book.ui.contact.isVisible()


# by keys, in the whole window


@pytest.fixture
def whole(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, huong: int) -> MainWindow:
    window = MainWindow(parts, shop, languages, theme, Preferences(shop.folder))
    qtbot.addWidget(window)
    for kind in (CustomersPage, OrdersPage, ConsentPage):
        window.add_page(kind(parts))
    window.resize(1366, 740)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    parts.navigator.open_customer(huong)
    return window


def key(widget: QWidget, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or widget, code, modifiers)


def test_by_keys_alone(whole: MainWindow, desk: Desk, huong: int) -> None:
    page = whole.page(Place.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    key(whole, Qt.Key.Key_F12)
    panel = page.contact
    assert panel.ui.choice.ui.call.hasFocus()
    key(whole, Qt.Key.Key_Right)
    assert panel.ui.choice.channel is MESSAGE
    key(whole, Qt.Key.Key_Left)
    key(whole, Qt.Key.Key_2)
    assert panel.ui.choice.purpose is FEEDBACK
    key(whole, Qt.Key.Key_X)
    assert panel.active  # no letter goes looking for a customer
    key(whole, Qt.Key.Key_F12)
    assert panel.ui.opened.ui.number.text() == PHONE
    assert panel.ui.opened.ui.reached.hasFocus()
    key(whole, Qt.Key.Key_Right)
    key(whole, Qt.Key.Key_Space)
    assert contacts(desk) == [(huong, CALL, FEEDBACK, Outcome.NO_ANSWER, None, None)]
    assert page.ui.sides.currentWidget() is page.record
    assert any(one.keys == "F12" for one in page.keys())


def test_every_button_is_reached_by_tab(whole: MainWindow, parts: Parts, desk: Desk, huong: int) -> None:
    page = whole.page(Place.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    key(whole, Qt.Key.Key_F12)
    key(whole, Qt.Key.Key_F12)
    ui, seen = page.contact.ui.opened.ui, set()
    for _ in range(40):
        seen.add(QApplication.focusWidget())
        key(whole, Qt.Key.Key_Tab)
    ui.notMade.click()  # or the window would ask before it closes
    assert {ui.copy, ui.reached, ui.noAnswer, ui.wrongPerson, ui.notMade, ui.noMoreThis, ui.noMoreAll} <= seen


def test_f6_leads_to_the_consent_panel(whole: MainWindow, huong: int) -> None:
    key(whole, Qt.Key.Key_F12)
    key(whole, Qt.Key.Key_4)
    key(whole, Qt.Key.Key_F6)
    assert whole.current is whole.page(Place.CONSENT)
    page = whole.page(Place.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    assert not page.contact.active


def test_the_words_follow_the_language(panel: ContactPanel, page: CustomersPage, languages: Languages) -> None:
    press(page, "F12")
    languages.choose(Language.ENGLISH)
    assert panel.ui.opened.ui.reached.text() == "Reached"
    assert panel.ui.title.text() == "Contact"
    assert panel.ui.card.ui.verdict.chip.text == "Call: allowed"
    assert panel.ui.opened.ui.number.text() == PHONE


@pytest.mark.parametrize("width", [1270, 855])
def test_nothing_is_wider_than_the_page(panel: ContactPanel, page: CustomersPage, width: int) -> None:
    page.resize(width, 470)
    choose(panel, MESSAGE)
    for step in ("asked", "opened"):
        body = panel.ui.body
        assert body.minimumSizeHint().width() <= panel.ui.scroll.viewport().width(), step
        press(page, "F12")


def test_the_list_of_numbers_keeps_qts_rules(desk: Desk, huong: int) -> None:
    model = WaysModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(desk.gate.ways(huong).by_channel[CALL], "phone")
    model.show((), "mail")
    assert model.rowCount() == 0
