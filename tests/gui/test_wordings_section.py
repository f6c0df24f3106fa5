"""Wordings as a manager keeps them and a clerk reads them: side by side, a new version begun from the one in use."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.wording import MAX_WORDING, STARTER
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.version_rows import VersionRow, VersionsModel
from kingoil_desk.gui.wordings_section import WordingsSection
from kingoil_desk.service.shop import Lane
from kingoil_desk.service.wording import WordingVersion
from tests.conftest import CLERK, MANAGER, FixedClock
from tests.gui.conftest import Answers, assert_named

NEW = {"vi": "Xin phép gọi Quý khách.", "en": "May we call you?"}


@pytest.fixture
def section(parts: Parts, qtbot: QtBot) -> WordingsSection:
    return shown(parts, qtbot)


def shown(parts: Parts, qtbot: QtBot) -> WordingsSection:
    made = WordingsSection()
    qtbot.addWidget(made)
    made.begin(parts)
    parts.broadcast.changed.connect(made.changed)
    made.resize(1000, 640)
    made.show()
    made.load()
    return made


def press(section: WordingsSection, keys: str) -> None:
    key = next(k for k in section.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def type_new(section: WordingsSection, texts: dict[str, str] = NEW) -> None:
    press(section, "Ctrl+N")
    section.ui.vi.setPlainText(texts["vi"])
    section.ui.en.setPlainText(texts["en"])


def kept(parts: Parts) -> tuple[WordingVersion, ...]:
    found: list[tuple[WordingVersion, ...]] = []
    parts.jobs.run(Lane.LOOK, lambda desk: desk.wordings.versions(), found.append)
    return found[0]


def test_both_languages_of_the_version_in_use_stand_side_by_side(section: WordingsSection) -> None:
    ui = section.ui
    assert ui.vi.toPlainText() == STARTER["vi"]
    assert ui.en.toPlainText() == STARTER["en"]
    assert ui.vi.isReadOnly()
    assert not ui.save.isVisible()
    assert kept(section.parts)[0].sha256["vi"] in ui.hashes.text()


def test_a_new_version_begins_from_the_one_in_use_and_counts_when_saved(section: WordingsSection, parts: Parts) -> None:
    press(section, "Ctrl+N")
    assert section.ui.vi.toPlainText() == STARTER["vi"]
    assert not section.ui.save.isEnabled(), "nothing differs yet"
    section.ui.en.setPlainText(NEW["en"])
    assert len(kept(parts)) == 1
    press(section, "Ctrl+S")
    assert [version.texts for version in kept(parts)] == [{**STARTER, "en": NEW["en"]}, STARTER]
    assert section.ui.en.toPlainText() == NEW["en"]
    assert section.ui.vi.isReadOnly()
    newest = section.versions.at(0)
    assert newest is not None
    assert (newest.version, newest.by, newest.current) == (2, MANAGER, True)


def test_an_older_version_can_be_read_again(section: WordingsSection) -> None:
    type_new(section)
    press(section, "Ctrl+S")
    section.ui.versions.setCurrentIndex(section.versions.index(1, 0))
    assert section.ui.vi.toPlainText() == STARTER["vi"]


@pytest.mark.parametrize("empty", ["vi", "en"])
def test_a_missing_language_is_said_at_its_field_and_nothing_is_kept(
    section: WordingsSection, parts: Parts, empty: str
) -> None:
    type_new(section, {**NEW, empty: "  "})
    press(section, "Ctrl+S")
    notes = {"vi": section.ui.viNote, "en": section.ui.enNote}
    assert notes.pop(empty).wrong
    assert not any(note.wrong for note in notes.values())
    assert len(kept(parts)) == 1
    assert section.ui.save.isVisible(), "what was typed is still there"


def test_a_text_too_long_is_said_with_its_limit(section: WordingsSection, parts: Parts) -> None:
    type_new(section, {**NEW, "en": "x" * (MAX_WORDING + 1)})
    assert "4.001" in section.ui.enNote.words
    press(section, "Ctrl+S")
    assert section.ui.enNote.wrong
    assert len(kept(parts)) == 1


def test_blanks_alone_are_no_new_version(section: WordingsSection, parts: Parts) -> None:
    type_new(section, {language: f"{text} \n" for language, text in STARTER.items()})
    press(section, "Ctrl+S")
    assert section.ui.problem.wrong
    assert len(kept(parts)) == 1


def test_typed_text_is_not_lost_without_asking(section: WordingsSection, answers: Answers) -> None:
    press(section, "Ctrl+N")
    assert section.leave(), "nothing was typed"
    assert answers.asked == []
    type_new(section)
    answers.yes = False
    press(section, "Esc")
    assert section.ui.vi.toPlainText() == NEW["vi"]
    answers.yes = True
    press(section, "Esc")
    assert section.ui.vi.toPlainText() == STARTER["vi"]
    assert section.ui.vi.isReadOnly()


def test_what_was_typed_comes_back_after_a_lock(section: WordingsSection, parts: Parts, qtbot: QtBot) -> None:
    assert section.kept() is None
    type_new(section)
    form = section.kept()
    assert form is not None
    again = shown(parts, qtbot)
    again.bring_back(form)
    assert again.ui.vi.toPlainText() == NEW["vi"]
    press(again, "Ctrl+S")
    assert kept(parts)[0].texts == NEW


def test_counter_staff_read_and_are_told_why_not_more(
    section: WordingsSection, as_staff: Callable[[str], Actor]
) -> None:
    as_staff(CLERK)
    section.load()
    assert section.ui.vi.toPlainText() == STARTER["vi"]
    assert section.ui.reason.isVisible()
    assert not section.ui.fresh.isEnabled()
    press(section, "Ctrl+N")
    assert section.ui.vi.isReadOnly()


def test_it_speaks_the_windows_language(section: WordingsSection, languages: Languages) -> None:
    type_new(section)
    languages.choose(Language.ENGLISH)
    assert section.label() == "Consent wording"
    assert section.ui.fresh.text() == "New version"
    assert section.ui.vi.toPlainText() == NEW["vi"], "what is typed stays"


def test_what_is_wrong_stays_whole_when_the_window_gets_narrow(section: WordingsSection) -> None:
    type_new(section, {**NEW, "en": ""})
    press(section, "Ctrl+S")
    section.resize(640, 480)
    note = section.ui.enNote
    section.layout().activate()
    assert note.height() >= note.heightForWidth(note.width())


@pytest.mark.parametrize("width", [400, 1000])
def test_everything_has_a_name_also_in_a_narrow_window(section: WordingsSection, width: int) -> None:
    section.resize(width, 480)
    type_new(section)
    assert_named(section)
    side_by_side = section.ui.en.y() == section.ui.vi.y()
    assert side_by_side == (section.width() >= 620)


def test_the_list_of_versions_keeps_qts_rules(clock: FixedClock) -> None:
    model = VersionsModel(Formats(clock))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = (VersionRow(2, "Hai", clock.now, MANAGER, True), VersionRow(1, "Một", clock.now, "", False))
    model.show(rows)
    assert [chip.text for chip in model.index(0, 0).data(CellRole.CHIPS)] == ["đang dùng"]
    assert model.index(1, 0).data(CellRole.CHIPS) is None
    assert model.index(1, 3).data() == "có sẵn"
    model.show(())
