"""A number that somebody else refused says so on the record, in its banner and in the form, without a name."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import Channel, Decision, How, Matrix, Purpose
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.point_refusal import PointRefusal, Why
from kingoil_desk.gui import refusal_words
from kingoil_desk.gui.banner import RefusalBanner
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.hint_list import HintList
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.record_view import RecordView
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from tests.conftest import FixedClock

NUMBER = "0912345678"
EVERY = frozenset(Purpose)


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.choose(Language.ENGLISH)


def add(desk: Desk, name: str, *phones: str, email: str = "") -> int:
    emails = (EmailEntry(email),) if email else ()
    return desk.customers.add(CustomerDraft(name, phones=tuple(map(PhoneEntry, phones)), emails=emails)).customer_id


@pytest.fixture
def view(qtbot: QtBot, clock: FixedClock) -> RecordView:
    made = RecordView(Formats(clock))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def chips(view: RecordView, row: int = 0) -> list[tuple[str, str]]:
    index = view.contacts.index(row)
    return [(chip.state.value, chip.text) for chip in index.data(CellRole.CHIPS)]


def test_chips_stand_beside_the_number_that_is_refused_and_the_banner_says_why(view: RecordView, desk: Desk) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER)
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    binh = add(desk, "Trần Thị Bình", NUMBER, "0987654321")
    view.show_record(desk.customers.record(binh))
    assert chips(view) == [("refused", "Call, Message: refused, shared")]
    assert chips(view, 1) == [("never_asked", "Call: never asked"), ("never_asked", "Message: never asked")]
    said = view.ui.banner.accessibleName()
    assert "Call, Message: refused by KH-000001, who shares it. It holds here too." in said
    assert "Nguyễn" not in said
    assert view.ui.banner.isVisible()
    view.show_record(desk.customers.record(an))
    assert chips(view)[0] == ("refused", "Call: refused")


def test_the_customers_own_refusal_comes_first(view: RecordView, desk: Desk) -> None:
    an, binh = add(desk, "Nguyễn Văn An", NUMBER), add(desk, "Trần Thị Bình", NUMBER)
    now = desk.ctx.clock()
    desk.consent.record(an, [Said(Channel.CALL, Purpose.SERVICE, Decision.REFUSED)], How.COUNTER, now)
    desk.consent.refuse_everything(binh, How.COUNTER, now)
    view.show_record(desk.customers.record(binh))
    assert chips(view)[0] == ("refused", "Call: refused")
    assert "KH-000001" not in view.ui.banner.accessibleName()
    view.show_record(desk.customers.record(an))
    assert chips(view)[0] == ("refused", "Call, Message: refused, shared")
    said = view.ui.banner.accessibleName()
    assert "Refused for some purposes: Call" in said
    assert "refused by KH-000002, who shares it" in said


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("whole", [True, False])
def test_every_reason_has_its_words_in_both_languages(languages: Languages, why: Why, whole: bool) -> None:
    refusal = PointRefusal(Channel.EMAIL, EVERY if whole else frozenset({Purpose.SERVICE}), why, 1, "KH-000007")
    told = []
    for language in Language:
        languages.choose(language)
        ((state, chip),) = refusal_words.standings(Matrix(), [refusal], [Channel.EMAIL])
        assert state == "refused"
        told += [chip, refusal_words.banner([refusal]), refusal_words.hint("an@example.com", [refusal])]
        assert all("{" not in text for text in told)
        assert ("KH-000007" in told[-1]) == (why in (Why.SHARING, Why.FORMER))
    assert len(set(told)) == 6


def test_the_form_warns_while_a_refused_number_is_typed(qtbot: QtBot, desk: Desk) -> None:
    an = add(desk, "Nguyễn Văn An", NUMBER, email="an@example.com")
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    hints = HintList()
    qtbot.addWidget(hints)
    hints.show_hints(desk.customers.hints(CustomerDraft("Bình", phones=(PhoneEntry(NUMBER),))))
    first, second = [label.text() for label in hints.findChildren(QLabel) if label.text()]
    assert first.startswith(f"{NUMBER}: KH-000001, who has it too, refused on 18/11/2026: call, message.")
    assert "also belongs to" in second


def test_a_long_banner_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    banner = RefusalBanner()
    qtbot.addWidget(banner)
    banner.resize(420, 40)
    banner.show()
    banner.show_refusal("Do not call anybody here for whatever reason there may be. " * 4)
    high = banner.height()
    banner.resize(1400, high)
    assert banner.height() < high
    assert high > 100
