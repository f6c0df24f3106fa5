"""The place of refusals and grants: the book with its sections, left and come back to."""

import json
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.page import Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.policy_section import PolicySection
from kingoil_desk.gui.wordings_section import WordingsSection
from tests.gui.conftest import Answers, assert_named
from tests.gui.people import add_customer


def shown(parts: Parts, qtbot: QtBot, kept: dict[str, Any] | None = None) -> ConsentPage:
    page = ConsentPage(parts)
    parts.broadcast.changed.connect(page.changed)
    qtbot.addWidget(page)
    page.resize(1270, 712)
    page.retranslate()
    if kept is not None:
        page.bring_back(kept)
    page.show()
    page.shown()
    return page


def over_a_lock(page: ConsentPage, parts: Parts, qtbot: QtBot) -> ConsentPage:
    text = json.dumps(page.kept())
    page.hide()
    return shown(parts, qtbot, json.loads(text))


def section(page: ConsentPage, kind: type[Any]) -> Any:
    return next(s for at in range(page.ui.parts.count()) if isinstance(s := page.section(at), kind))


def in_book(page: ConsentPage, kind: type[Any]) -> Any:
    """The book with that section in front."""
    page.open_book()
    page.show_section(section(page, kind))
    assert isinstance(page.front, kind)
    return page.front


@pytest.mark.parametrize("kind", [WordingsSection, PolicySection])
def test_the_section_in_front_is_in_front_again_after_a_lock(parts: Parts, qtbot: QtBot, kind: type[Any]) -> None:
    page = shown(parts, qtbot)
    in_book(page, kind)
    again = over_a_lock(page, parts, qtbot)
    assert again.in_book
    assert isinstance(again.front, kind)


def test_a_half_typed_wording_survives_a_lock(parts: Parts, qtbot: QtBot, answers: Answers) -> None:
    page = shown(parts, qtbot)
    front = in_book(page, WordingsSection)
    front.write()
    front.ui.vi.setPlainText("Xin phép gọi")
    again = over_a_lock(page, parts, qtbot)
    assert again.front.ui.vi.toPlainText() == "Xin phép gọi"
    answers.yes = False
    assert not again.leave()
    assert len(answers.asked) == 1


@pytest.mark.parametrize(
    "kept",
    [
        {"section": "Gone", "form": {"vi": "x"}},
        {"section": "WordingsSection", "form": None},
        {"section": "WordingsSection", "form": {"vi": 7}},
        {"section": "PolicySection", "form": {"text": ["x"], "name": None}},
        {"section": 3},
    ],
)
def test_what_means_nothing_is_ignored(parts: Parts, qtbot: QtBot, kept: dict[str, Any]) -> None:
    page: Page = shown(parts, qtbot, kept)
    assert page.isVisible()


def test_a_customer_comes_back_as_before(parts: Parts, qtbot: QtBot) -> None:
    page = shown(parts, qtbot)
    page.open(Destination(Place.CONSENT, customer_id=add_customer(parts, "Lê Thị Mơ")))
    again = over_a_lock(page, parts, qtbot)
    assert not again.in_book
    assert again.panel.ui.fullName.whole == "Lê Thị Mơ"


def test_a_new_wording_is_read_out_in_the_panel_at_once(parts: Parts, qtbot: QtBot) -> None:
    page = shown(parts, qtbot)
    page.open(Destination(Place.CONSENT, customer_id=add_customer(parts, "Lê Thị Mơ")))
    front = in_book(page, WordingsSection)
    front.write()
    front.ui.vi.setPlainText("Xin phép gọi Quý khách")
    front.save()
    assert page.panel.change.ui.wording.toPlainText() == "Xin phép gọi Quý khách"


def test_the_keys_of_every_section_are_known_beforehand(parts: Parts, qtbot: QtBot) -> None:
    page = shown(parts, qtbot)
    assert {"F10", "Ctrl+N", "Ctrl+O", "Ctrl+S", "Alt+1", "Alt+2", "Alt+0"} <= set(page.later_keys())


def test_everything_has_a_name(parts: Parts, qtbot: QtBot) -> None:
    page = shown(parts, qtbot)
    page.open_book()
    assert_named(page)
