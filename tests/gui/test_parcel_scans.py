"""Scanning on the parcels page: the parcel opens or counts, whatever has the focus, and is written into no field."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.shop import Shop
from tests.conftest import FixedClock
from tests.gui.conftest import Answers
from tests.gui.parcel_desk import FAST, Post, open_post
from tests.gui.scanner import Key, Keyboard
from tests.gui.test_order_scans import keyboard

__all__ = ["keyboard"]


@pytest.fixture
def post(
    qtbot: QtBot, parts: Parts, shop: Shop, languages: Languages, theme: Theme, answers: Answers, keyboard: Keyboard
) -> Post:
    made = open_post(qtbot, parts, shop, languages, theme)
    parts.notices.ask_by(answers)
    return made


def shown(post: Post) -> str:
    """The code of the parcel that shows beside the list."""
    pane = post.today.ui.pane
    return parcel_code.read_code(pane.ui.code.text()) or "" if pane.isVisible() else ""


def waybills(post: Post, *ids: int) -> list[str]:
    return [post.desk().parcels.view(one).row.waybill for one in ids]


def test_parcels_and_their_waybills_one_after_the_other(post: Post, keyboard: Keyboard, answers: Answers) -> None:
    """A whole pile by the scanner and Alt+W alone."""
    first, second = post.pack(post.sell(), parcels=2)
    post.go()
    for row, number in ((first, "GHN-0001"), (second, "GHN-0002")):
        keyboard.scan(post.window, row.code)
        assert shown(post) == row.code
        post.press("Alt+W")
        keyboard.scan(post.window, number)
        assert post.today.ui.scan.hasFocus()
    assert waybills(post, first.id, second.id) == ["GHN-0001", "GHN-0002"]
    assert "GHN-0002" in post.window.ui.undo.words
    assert answers.asked == []


def test_after_a_number_typed_by_hand_the_scan_field_has_the_focus(post: Post, keyboard: Keyboard) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    keyboard.scan(post.window, row.code)
    post.press("Alt+W")
    keyboard.type(post.window, *"ghn 77", Key.Key_Return)
    assert waybills(post, row.id) == ["GHN77"]
    assert post.today.ui.scan.hasFocus()


def test_a_second_number_takes_the_place_of_the_first(post: Post, keyboard: Keyboard) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    keyboard.scan(post.window, row.code)
    for number in ("GHN-0001", "GHN-0002"):
        post.press("Alt+W")
        keyboard.scan(post.window, number)
    assert waybills(post, row.id) == ["GHN-0002"]


def test_the_next_parcel_scanned_into_the_waybill_field_opens(post: Post, keyboard: Keyboard) -> None:
    first, second = post.pack(post.sell(), parcels=2)
    post.go()
    keyboard.scan(post.window, first.code)
    post.press("Alt+W")
    keyboard.scan(post.window, parcel_code.shown(second.code))
    assert shown(post) == second.code
    assert waybills(post, first.id, second.id) == ["", ""]
    assert post.today.ui.pane.ui.waybill.text() == ""


def test_a_number_that_is_half_typed_is_not_lost_by_a_scan(post: Post, keyboard: Keyboard, answers: Answers) -> None:
    first, second = post.pack(post.sell(), parcels=2)
    post.go()
    keyboard.scan(post.window, first.code)
    post.press("Alt+W")
    keyboard.type(post.window, *"ghn 77")
    answers.yes = False
    keyboard.scan(post.window, second.code)
    assert shown(post) == first.code
    assert post.today.ui.pane.ui.waybill.text() == "ghn 77"
    answers.yes = True
    keyboard.scan(post.window, second.code)
    assert shown(post) == second.code
    assert waybills(post, first.id, second.id) == ["", ""]


@pytest.mark.parametrize("kept", ["", "GHN1"])
def test_what_was_given_up_is_asked_about_once(post: Post, keyboard: Keyboard, answers: Answers, kept: str) -> None:
    """The same parcel scanned again shows the number that is saved, also after a look at the carriers."""
    (row,) = post.pack(post.sell())
    if kept:
        post.desk().parcels.step(row.id, Step.WAYBILL, kept)
    post.go()
    keyboard.scan(post.window, row.code)
    field = post.today.ui.pane.ui.waybill
    post.press("Alt+W")
    keyboard.type(post.window, *"xyz")
    post.press("Alt+3")
    post.press("Alt+1")
    assert field.text() == "xyz"
    for _ in range(3):
        keyboard.scan(post.window, row.code)
        assert field.text() == kept
    assert len(answers.asked) == 1
    assert waybills(post, row.id) == [kept]


def test_a_parcel_that_the_list_does_not_hold_stays_in_front(post: Post, keyboard: Keyboard, clock: FixedClock) -> None:
    """It ended on another day; what is read anew does not put a chosen row in its place."""
    (old,) = post.pack(post.sell())
    post.desk().parcels.step(old.id, Step.CANCELLED)
    clock.now += 3 * 86_400_000
    (here,) = post.pack(post.sell())
    post.go()
    keyboard.scan(post.window, here.code)
    keyboard.scan(post.window, old.code)
    assert shown(post) == old.code
    post.press("Alt+3")
    post.press("Alt+1")
    assert shown(post) == old.code
    assert post.today.ui.table.selectionModel().selectedRows() == []


def test_a_code_typed_by_hand_is_no_waybill_number(post: Post, keyboard: Keyboard) -> None:
    first, second = post.pack(post.sell(), parcels=2)
    post.go()
    keyboard.scan(post.window, first.code)
    post.press("Alt+W")
    keyboard.type(post.window, *parcel_code.shown(second.code).lower(), Key.Key_Return)
    problem = post.today.ui.pane.ui.problem
    assert problem.wrong
    assert parcel_code.shown(second.code) in problem.words
    assert waybills(post, first.id) == [""]


def test_a_carriers_number_that_looks_like_a_code_is_noted(post: Post, keyboard: Keyboard) -> None:
    """Some carriers' numbers have eight characters as ours, and one in 32 passes our check."""
    (row,) = post.pack(post.sell())
    other = parcel_code.make_code()
    post.go()
    keyboard.scan(post.window, row.code)
    post.press("Alt+W")
    keyboard.scan(post.window, other)
    assert waybills(post, row.id) == [other]


def test_a_scan_in_the_list_opens(post: Post, keyboard: Keyboard) -> None:
    _first, second = post.pack(post.sell(), parcels=2)
    post.go()
    post.today.ui.table.setFocus()
    keyboard.scan(post.window, second.code)
    assert shown(post) == second.code
    assert post.today.ui.scan.text() == ""


def test_an_order_scanned_in_the_list_is_packed(post: Post, keyboard: Keyboard) -> None:
    post.pack(post.sell())
    number = post.desk().orders.order(post.sell()).number
    post.go()
    post.today.ui.table.setFocus()
    keyboard.scan(post.window, number)
    assert post.today.packing


def test_a_scan_in_the_name_of_a_carrier_asks_before_it_leaves(
    post: Post, keyboard: Keyboard, answers: Answers
) -> None:
    (row,) = post.pack(post.sell())
    post.go(2)
    carriers = post.page.section(2)
    carriers.ui.name.setFocus()
    before = carriers.ui.name.text()
    keyboard.scan(post.window, row.code)
    assert carriers.ui.name.text() == before
    assert answers.asked == []
    assert shown(post) == row.code
    post.go(2)
    carriers.ui.name.setFocus()
    keyboard.type(post.window, *" Hai")
    answers.yes = False
    keyboard.scan(post.window, row.code)
    assert post.page.front is carriers
    assert carriers.ui.name.text().endswith(" Hai")
    assert len(answers.asked) == 1


def test_a_scan_while_packing_goes_into_no_field(post: Post, keyboard: Keyboard) -> None:
    (row,) = post.pack(post.sell())
    post.go()
    post.today.pack_order(post.sell())
    packing = post.today.ui.packing
    for field in (packing.ui.weight, packing.ui.cod, packing.ui.sorting):
        field.setFocus()
        before = field.text()
        keyboard.scan(post.window, row.code)
        assert field.text() == before
        assert shown(post) == row.code
        post.today.pack_order(post.sell())


def test_a_sorting_mark_may_be_scanned(post: Post, keyboard: Keyboard) -> None:
    post.go()
    post.today.pack_order(post.sell())
    packing = post.today.ui.packing
    packing.ui.weight.setText("900")
    packing.ui.sorting.setFocus()
    keyboard.scan(post.window, "HCM-Q5-01")
    (row,) = post.desk().parcels.of_order(1)
    assert row.sorting == "HCM-Q5-01"


def test_in_a_hand_over_every_scan_counts(post: Post, keyboard: Keyboard) -> None:
    """The focus in the field, in each of its lists, on a button."""
    rows = post.pack(post.sell(5), parcels=5)
    desk = post.desk()
    carrier_id = next(one.id for one in desk.manifests.carriers() if one.name == FAST)
    post.parts.broadcast.tell(desk.manifests.sheet(carrier_id, dt.date(2026, 11, 18)).change)
    post.go(1)
    post.manifests.ui.table.setFocus()
    keyboard.stroke(post.window, Key.Key_Return, 3_000)
    assert post.manifests.handing_over
    panel = post.manifests.ui.handOver
    for row, place in zip(rows, ("scan", "missing", "scanned", "finish", "back"), strict=True):
        getattr(panel.ui, place).setFocus()
        keyboard.scan(post.window, row.code)
        assert parcel_code.shown(row.code) in panel.lists[panel.ui.scanned].stringList(), place
    assert panel.ui.scan.text() == ""
    assert post.manifests.handing_over
    keyboard.scan(post.window, "8934567890123")
    assert panel.ui.said.wrong
    assert {post.desk().parcels.view(row.id).row.state for row in rows} == {Step.MADE}
