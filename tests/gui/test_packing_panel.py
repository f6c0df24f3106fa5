"""Where parcels go is chosen as they are packed, by keys and masked; Tab goes through the panel as it reads."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.customer import AddressEntry, Label, PhoneEntry
from kingoil_desk.domain.order import shop_day
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.packing_panel import PackingPanel
from kingoil_desk.gui.parcels_page import ParcelsPage
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Shop
from tests.gui.conftest import Answers
from tests.gui.parcel_desk import PHONE, STREET, Post, open_post

OFFICE, OFFICE_PHONE = "80 Nguyễn Huệ", "0908 111 222"
SEVERAL: dict[str, object] = {
    "addresses": (
        AddressEntry(STREET, "26740", "79", Label.HOME),
        AddressEntry(OFFICE, "26740", "79", Label.WORK),
        AddressEntry("45 Lê Thánh Tôn", "26740", "79"),
    ),
    "phones": (PhoneEntry(PHONE, Label.MOBILE), PhoneEntry(OFFICE_PHONE, Label.WORK)),
}


@pytest.fixture
def post(qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, answers: Answers) -> Post:
    made = open_post(qtbot, parts, shop, languages, theme)
    parts.notices.ask_by(answers)
    return made


def open_panel(post: Post, quantity: int = 2, **customer: object) -> tuple[int, PackingPanel]:
    order_id = post.sell(quantity, **customer)
    post.go()
    post.today.pack_order(order_id)
    return order_id, post.today.ui.packing


def offered(field: QComboBox) -> list[str]:
    return [field.itemText(at) for at in range(field.count())]


def change(post: Post, order_id: int, **parts: object) -> None:
    """Somebody corrects the record meanwhile."""
    desk = post.desk()
    whose = desk.orders.order(order_id).customer_id
    assert whose is not None
    kept = desk.customers.edit(whose)
    desk.customers.change(whose, replace(kept.draft, **parts), kept.version)  # type: ignore[arg-type]


def told(post: Post) -> list[tuple[str, str]]:
    desk = post.desk()
    carriers = [desk.manifests.carriers()[at].id for at in range(2)]
    waiting = desk.manifests.waiting()
    (carrier,) = (one for one in carriers if waiting.get(one))
    return [(row.phone, row.address) for row in desk.manifests.sheet(carrier, shop_day(desk.ctx.clock())).rows]


def test_nothing_to_choose_nothing_to_see(post: Post) -> None:
    _order, panel = open_panel(post)
    for part in (panel.ui.address, panel.ui.addressLabel, panel.ui.phone, panel.ui.phoneLabel):
        assert not part.isVisible()
    post.type("900", enter=False)
    post.press("Ctrl+S")
    assert told(post) == [(PHONE, STREET)]


def test_to_the_office_this_time_by_keys(post: Post) -> None:
    _order, panel = open_panel(post, **SEVERAL)
    ui = panel.ui
    assert (ui.address.currentIndex(), ui.phone.currentIndex()) == (0, 0)
    assert ui.weight.hasFocus()
    post.type("900", enter=False)
    ui.address.setFocus()
    QTest.keyClick(ui.address, Qt.Key.Key_Down)
    QTest.keyClick(ui.address, Qt.Key.Key_Tab)
    assert ui.phone.hasFocus()
    QTest.keyClick(ui.phone, Qt.Key.Key_2)
    assert ui.phone.currentIndex() == 1
    post.press("Ctrl+S")
    assert told(post) == [(OFFICE_PHONE, OFFICE)]


def test_addresses_are_told_apart_without_being_told(post: Post, languages: Languages) -> None:
    _order, panel = open_panel(post, **SEVERAL)
    place = "P. Sài Gòn, TP. Hồ Chí Minh"
    assert offered(panel.ui.address) == [
        f"1. Nhà · ••• Lê Thánh Tôn, {place}",
        f"2. Cơ quan · ••• Nguyễn Huệ, {place}",
        f"3. ••• Lê Thánh Tôn, {place}",
    ]
    assert offered(panel.ui.phone) == ["1. Di động · ••• ••• 5678", "2. Cơ quan · ••• ••• 1222"]
    languages.choose(Language.ENGLISH)
    assert offered(panel.ui.phone) == ["1. Mobile · ••• ••• 5678", "2. Work · ••• ••• 1222"]
    tips = " ".join(part.toolTip() for part in panel.findChildren(QWidget))
    assert "Nguyễn" not in tips


def test_a_long_address_ends_with_dots(post: Post) -> None:
    """The closed field shows that there is more; its list shows all."""
    _order, panel = open_panel(post, **SEVERAL)
    option = QStyleOptionComboBox()
    panel.ui.address.setCurrentIndex(1)
    panel.ui.address.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert panel.ui.address.fontMetrics().horizontalAdvance(option.currentText) < panel.ui.address.width() - 50
    panel.ui.phone.initStyleOption(option)
    assert option.currentText == panel.ui.phone.currentText()


def test_a_choice_is_asked_about_before_it_is_lost(post: Post, answers: Answers) -> None:
    _order, panel = open_panel(post, **SEVERAL)
    panel.ui.address.setCurrentIndex(1)
    answers.yes = False
    post.press("Esc")
    assert post.today.packing
    assert len(answers.asked) == 1


def test_a_choice_survives_a_lock(post: Post, parts: Parts, qtbot: QtBot) -> None:
    order_id, panel = open_panel(post, **SEVERAL)
    panel.ui.address.setCurrentIndex(1)
    panel.ui.phone.setCurrentIndex(1)
    kept = post.page.kept()
    assert kept is not None
    assert "Nguyễn" not in str(kept)
    again = ParcelsPage(parts)
    qtbot.addWidget(again)
    again.bring_back(kept)
    assert (again.today.ui.packing.ui.address.currentIndex(), again.today.ui.packing.ui.phone.currentIndex()) == (1, 1)
    assert not again.today.ui.packing.ui.problem.wrong
    change(post, order_id, addresses=(AddressEntry(STREET, "26740", "79"), AddressEntry("9 Hàm Nghi", "26740", "79")))
    gone = ParcelsPage(parts)
    qtbot.addWidget(gone)
    gone.bring_back(kept)
    assert gone.today.ui.packing.ui.problem.wrong, "the first one is not what was chosen"


def test_what_went_meanwhile_is_chosen_anew_and_what_was_typed_stays(post: Post) -> None:
    order_id, panel = open_panel(post, **SEVERAL)
    post.type("900", enter=False)
    panel.ui.address.setCurrentIndex(1)
    change(post, order_id, addresses=(AddressEntry(STREET, "26740", "79"), AddressEntry("9 Hàm Nghi", "26740", "79")))
    post.press("Ctrl+S")
    assert "không còn trong hồ sơ" in panel.ui.problem.words
    assert panel.ui.address.hasFocus()
    assert panel.ui.weight.text() == "900"
    assert "Hàm Nghi" in panel.ui.address.itemText(1)
    assert post.desk().parcels.of_order(order_id) == ()
    QTest.keyClick(panel.ui.address, Qt.Key.Key_Down)
    assert not panel.ui.problem.wrong, "it is being mended"
    post.press("Ctrl+S")
    assert told(post) == [(PHONE, "9 Hàm Nghi")]


def test_two_are_not_packed_for_by_a_choice_of_the_order_before(post: Post) -> None:
    _order, panel = open_panel(post, **SEVERAL)
    panel.ui.address.setCurrentIndex(2)
    post.type("900", enter=False)
    post.press("Ctrl+S")
    _order, panel = open_panel(post, **SEVERAL)
    assert panel.ui.address.currentIndex() == 0


@pytest.mark.parametrize("size", [(1366, 712), (911, 512)])
def test_tab_goes_through_the_panel_as_it_reads(post: Post, size: tuple[int, int]) -> None:
    post.window.resize(*size)
    _order, panel = open_panel(post, **SEVERAL)
    post.press("Ctrl+N")
    ui = panel.ui
    ui.previous.setFocus()
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in reached and now is not None and panel.isAncestorOf(now):
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    expected = [
        ui.previous, ui.lines, ui.split, ui.drop, ui.address, ui.phone, ui.carrier, ui.weight, ui.cod, ui.sorting,
        ui.fragile, ui.upright, ui.dry, ui.cancel, ui.pack,
    ]  # fmt: skip
    assert [one.objectName() for one in reached] == [one.objectName() for one in expected]
    places = [one.mapTo(panel, one.rect().center()) for one in reached]
    rows = [(place.y() // 20, place.x()) for place in places]
    assert rows == sorted(rows), "that is how they are laid out"
