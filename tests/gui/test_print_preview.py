"""The preview: what is shown is what is printed, by keys alone; faults and Stop lose nothing; a lock closes it."""

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.desk_window import close_dialogs
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.paper.inner_slip import InnerSlip, InnerSlips, SlipLine
from kingoil_desk.gui.paper.label import Label, Labels
from kingoil_desk.gui.paper.manifest_sheet import Manifest
from kingoil_desk.gui.paper.printing import Steps
from kingoil_desk.gui.paper.seller import Seller
from kingoil_desk.gui.paper.sheet import Layout, Printable
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.print_preview import Outside, PrintPreview
from kingoil_desk.gui.theme import Theme
from tests.gui.conftest import assert_named, name_of
from tests.gui.paper.reading import codes

PRINTERS = ("HP quầy 1", "Máy in tem")


def labels(count: int) -> Labels:
    return Labels(
        [
            Label(
                parcel_code.make_code(),
                parcel_code.make_return_code(),
                1,
                1,
                "Hãng A",
                "S-07",
                dt.date(2026, 11, 26),
                "King Oil",
            )
            for _ in range(count)
        ]
    )


@dataclass
class World:
    """Printers and a disk that do as told. `sent` holds (printer, copies, layout) of each run."""

    folder: Path
    sent: list[tuple[str, int, Layout]] = field(default_factory=list)
    stops_after: int = 10_000
    never_ends: bool = False
    chosen: str = ""
    offered: str = ""

    def printers(self) -> Sequence[str]:
        return PRINTERS

    def print_steps(self, _parent: QWidget, _title: str, layout: Layout, printer: str, copies: int) -> Steps:
        self.sent.append((printer, copies, layout))
        for page in range(1, len(layout.pages) + 1):
            if page > self.stops_after:
                code = Code.PRINTED_IN_PART if self.stops_after else Code.PRINTER_FAILED
                raise KnownError(code, first=page, last=len(layout.pages), done=page - 1, of=len(layout.pages))
            yield page
            while self.never_ends and page == 2:
                yield page
        return printer

    def choose_file(self, _parent: QWidget, _title: str, name: str, _filter: str) -> tuple[str, str]:
        self.offered = name
        return self.chosen, ""

    def outside(self) -> Outside:
        return Outside(self.printers, self.print_steps, self.choose_file)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.fixture
def owner(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    window.resize(1270, 712)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def preview(qtbot: QtBot, owner: QWidget, preferences: Preferences, world: World) -> Iterator[PrintPreview]:
    made = opened(qtbot, owner, preferences, world, Paper.LABEL, labels(5))
    yield made
    if isValid(made):
        made.hide()


def opened(
    qtbot: QtBot, owner: QWidget, preferences: Preferences | None, world: World, kind: Paper, paper: Printable
) -> PrintPreview:
    made = PrintPreview(owner, preferences, kind, paper, world.outside())
    made.open()
    qtbot.waitActive(made)
    qtbot.waitUntil(lambda: made.ui.printer.count() > 2 or not world.printers())
    return made


def key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def said(preview: PrintPreview) -> str:
    return preview.ui.said.words


def ended(qtbot: QtBot, preview: PrintPreview) -> None:
    qtbot.waitUntil(lambda: preview.ui.print.isEnabled())


def pages_of(path: Path) -> int:
    return len(PdfReader(io.BytesIO(path.read_bytes())).pages)


def test_the_page_that_is_shown_is_the_page_that_is_printed(preview: PrintPreview, qtbot: QtBot) -> None:
    paper = preview._paper
    assert isinstance(paper, Labels)
    assert codes(preview.ui.view.grab().toImage())["QRCode"] == paper.labels[0].code
    assert preview.ui.page.text() == "Trang 1/5"
    key(Qt.Key.Key_PageDown)
    assert codes(preview.ui.view.grab().toImage())["QRCode"] == paper.labels[1].code
    for _ in range(9):
        key(Qt.Key.Key_PageDown)
    assert preview.ui.page.text() == "Trang 5/5"
    assert not preview.ui.next.isEnabled()
    assert name_of(preview.ui.area) == "Nhãn kiện hàng, Trang 5/5"
    key(Qt.Key.Key_PageUp)
    assert preview.ui.page.text() == "Trang 4/5"


@pytest.mark.parametrize("how", [Qt.Key.Key_Return, Qt.Key.Key_F10])
def test_one_key_prints_everything_once(preview: PrintPreview, world: World, qtbot: QtBot, how: Qt.Key) -> None:
    with qtbot.waitSignal(preview.printed) as printed:
        key(how)
    assert printed.args == [1, 5]
    ((printer, copies, layout),) = world.sent
    assert (printer, copies, len(layout.pages), layout.width) == ("", 1, 5, 100)
    assert said(preview) == "Đã gửi đến máy in."


def test_printer_and_size_are_kept_for_this_kind_of_paper(
    preview: PrintPreview, world: World, preferences: Preferences, qtbot: QtBot, owner: QWidget
) -> None:
    ui = preview.ui
    ui.printer.setFocus()
    key(Qt.Key.Key_End)
    ui.size.setFocus()
    key(Qt.Key.Key_Down)
    ui.copies.setFocus()
    key(Qt.Key.Key_3)
    with qtbot.waitSignal(preview.printed):
        key(Qt.Key.Key_F10)
    ((printer, copies, layout),) = world.sent
    assert (printer, copies, layout.width) == ("Máy in tem", 3, 75)
    assert preferences.printer(Paper.LABEL) == "Máy in tem"
    assert preferences.paper_size(Paper.LABEL) is PaperSize.LABEL_75_100
    assert preferences.printer(Paper.RECEIPT) == ""
    preview.reject()
    again = opened(qtbot, owner, preferences, world, Paper.LABEL, labels(1))
    assert (again.ui.printer.currentText(), again.ui.size.currentText()) == ("Máy in tem", "75 × 100 mm")
    assert not again.ui.next.isVisible()
    again.reject()


def test_a_fault_in_the_middle_says_what_is_missing_and_prints_just_that(
    preview: PrintPreview, world: World, qtbot: QtBot
) -> None:
    world.stops_after = 2
    with qtbot.waitSignal(preview.printed) as printed:
        key(Qt.Key.Key_F10)
    assert printed.args == [1, 2]
    assert "chưa in từ trang 3 đến trang 5" in said(preview)
    assert preview.ui.said.wrong
    assert preview.ui.range.currentText() == "3 đến 5"
    world.stops_after = 1
    with qtbot.waitSignal(preview.printed) as printed:
        key(Qt.Key.Key_F10)
    assert printed.args == [3, 3]
    assert "đã gửi 3/5 trang, chưa in từ trang 4 đến trang 5" in said(preview)
    world.stops_after = 10_000
    with qtbot.waitSignal(preview.printed) as printed:
        key(Qt.Key.Key_F10)
    assert printed.args == [4, 5]
    assert [len(layout.pages) for _, _, layout in world.sent] == [5, 3, 2]
    assert not preview.ui.range.isVisible()


def test_after_a_fault_all_can_be_printed_again(preview: PrintPreview, world: World, qtbot: QtBot) -> None:
    world.stops_after = 2
    with qtbot.waitSignal(preview.printed):
        key(Qt.Key.Key_F10)
    world.stops_after = 10_000
    preview.ui.range.setFocus()
    key(Qt.Key.Key_End)
    with qtbot.waitSignal(preview.printed) as printed:
        key(Qt.Key.Key_F10)
    assert printed.args == [1, 5]


def test_a_printer_that_takes_nothing_is_said_and_nothing_counts_as_printed(
    preview: PrintPreview, world: World, qtbot: QtBot, preferences: Preferences
) -> None:
    world.stops_after = 0
    with qtbot.assertNotEmitted(preview.printed):
        key(Qt.Key.Key_F10)
        ended(qtbot, preview)
    assert "Máy in" in said(preview)
    assert not preview.ui.range.isVisible()


def test_escape_stops_a_long_run_and_says_what_was_sent(preview: PrintPreview, world: World, qtbot: QtBot) -> None:
    world.never_ends = True
    key(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: said(preview) == "Đã gửi 2/5 trang đến máy in")
    assert not preview.ui.print.isEnabled()
    assert preview.ui.close.text() == "Dừng"
    with qtbot.waitSignal(preview.printed) as printed:
        key(Qt.Key.Key_Escape)
    assert printed.args == [1, 2]
    assert preview.isVisible()
    assert said(preview).startswith("Đã dừng: 2/5 trang")
    assert preview.ui.range.currentText() == "3 đến 5"
    key(Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_a_pdf_is_always_possible_and_its_name_tells_nothing(preview: PrintPreview, world: World, qtbot: QtBot) -> None:
    world.chosen = str(world.folder / "tem")
    with qtbot.waitSignal(preview.saved) as saved:
        key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [world.folder / "tem.pdf"]
    assert pages_of(world.folder / "tem.pdf") == 5
    assert world.offered == "king-oil-desk-label.pdf"
    assert said(preview) == "Đã lưu thành tem.pdf."


def test_a_folder_that_takes_no_pdf_is_said(preview: PrintPreview, world: World, qtbot: QtBot) -> None:
    world.chosen = str(world.folder / "missing" / "tem.pdf")
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.ui.said.wrong)
    assert "missing" in said(preview)


def test_a_pdf_that_nobody_wants_after_all_is_not_written(preview: PrintPreview, world: World) -> None:
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [path for path in world.folder.iterdir() if path.suffix == ".pdf"] == []
    assert said(preview) == ""


def test_a_lock_closes_it_and_stops_what_runs(preview: PrintPreview, world: World, qtbot: QtBot) -> None:
    world.never_ends = True
    key(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: said(preview) == "Đã gửi 2/5 trang đến máy in")
    with qtbot.waitSignal(preview.printed) as printed:
        close_dialogs()
    assert printed.args == [1, 2]
    assert not preview.isVisible()
    qtbot.waitUntil(lambda: not isValid(preview))


def test_a_remembered_printer_that_is_gone_is_still_shown(
    qtbot: QtBot, owner: QWidget, preferences: Preferences, world: World
) -> None:
    preferences.set_printer(Paper.MANIFEST, "Máy cũ")
    manifest = Manifest(Seller("King Oil"), "Hãng A", "26/11/2026", "BG-1", "Hạnh", ())
    made = opened(qtbot, owner, preferences, world, Paper.MANIFEST, manifest)
    assert made.ui.printer.currentText() == "Máy cũ"
    assert not made.ui.size.isVisible()  # there is only one
    made.reject()


def test_a_page_that_is_longer_than_the_window_is_read_by_its_keys(
    qtbot: QtBot, owner: QWidget, preferences: Preferences, world: World
) -> None:
    slip = InnerSlip(Seller("King Oil"), "K7F392QD", 1, 1, "DH-1", [SlipLine("Dầu mè", "chai", 1)] * 60)
    preferences.set_paper_size(Paper.INNER_SLIP, PaperSize.ROLL_80)
    made = opened(qtbot, owner, preferences, world, Paper.INNER_SLIP, InnerSlips([slip]))
    bar = made.ui.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    key(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    key(Qt.Key.Key_PageUp)
    assert bar.value() == 0
    made.reject()


def test_the_title_speaks_the_windows_language(
    qtbot: QtBot, owner: QWidget, preferences: Preferences, world: World, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    made = opened(qtbot, owner, preferences, world, Paper.LABEL, labels(1))
    assert made.ui.title.text() == "Parcel label"
    made.reject()


def test_everything_has_a_name_and_is_reached_by_tab(preview: PrintPreview) -> None:
    assert_named(preview)
    ui = preview.ui
    wanted = [ui.print, ui.save, ui.close, ui.printer, ui.size, ui.copies, ui.area, ui.next]
    assert QApplication.focusWidget() is ui.print
    seen = [QApplication.focusWidget()]
    for _ in wanted[1:]:
        preview.focusNextChild()
        seen.append(QApplication.focusWidget())
    assert seen == wanted


def test_enter_does_what_the_focus_stands_on(preview: PrintPreview, world: World) -> None:
    preview.ui.close.setFocus()
    key(Qt.Key.Key_Return)
    assert not preview.isVisible()
    assert world.sent == []


def test_in_a_low_and_narrow_window_every_button_stays_in_sight(
    qtbot: QtBot, theme: Theme, preferences: Preferences, world: World
) -> None:
    small = QWidget()
    small.resize(855, 470)
    qtbot.addWidget(small)
    small.show()
    world.stops_after = 2
    made = opened(qtbot, small, preferences, world, Paper.LABEL, labels(5))
    with qtbot.waitSignal(made.printed):
        key(Qt.Key.Key_F10)
    QApplication.processEvents()
    assert made.height() <= 470
    for button in (made.ui.print, made.ui.save, made.ui.close):
        assert button.visibleRegion().boundingRect() == button.rect()
    assert made.ui.said.height() >= made.ui.said.heightForWidth(made.ui.said.width()) - 2
    made.reject()
