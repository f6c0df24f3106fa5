"""The slip out of the consent panel: F10, the tick, the printer that is remembered, the PDF, and what goes wrong."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.consent import How
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.consent_page import ConsentPage
from kingoil_desk.gui.consent_panel import ConsentPanel
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.paper.output import Paint, PrintSettings
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.slip_dialog import SlipDialog
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import FixedClock
from tests.gui.conftest import assert_named
from tests.gui.people import add_customer

NAME = "Nguyễn Thị Mai"


class FakePrinter:
    """Stands in for the system's printing: `answer` is the printer that was used, None a cancel, an error a failure."""

    def __init__(self) -> None:
        self.answer: str | KnownError | None = "HP quầy 1"
        self.calls: list[dict[str, Any]] = []

    def __call__(
        self, _parent: QWidget, pages: Sequence[Paint], _size: object, title: str, name: str, settings: PrintSettings
    ) -> str | None:
        self.calls.append({"pages": len(pages), "title": title, "name": name, "ask": settings.ask})
        if isinstance(self.answer, KnownError):
            raise self.answer
        return self.answer


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def liked(tmp_path: Path) -> Preferences:
    folder = tmp_path / "pc"
    folder.mkdir()
    return Preferences(folder)


@pytest.fixture
def panel(parts: Parts, printer: FakePrinter, liked: Preferences, qtbot: QtBot) -> ConsentPanel:
    made = ConsentPanel(parts)
    parts.broadcast.changed.connect(made.changed)
    made.slips.print_pages = printer
    made.slips.join(liked)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.retranslate()
    made.show()
    made.open(Destination(Place.CONSENT, customer_id=add_customer(parts, NAME, "0912 345 678", "mai@thu.example")))
    made.shown()
    return made


def press(panel: ConsentPanel, keys: str) -> None:
    key = next(k for k in panel.keys() if k.keys == keys)
    assert key.do is not None
    if key.enabled():
        key.do()


def dialogs(window: QWidget) -> list[SlipDialog]:
    return [dialog for dialog in window.findChildren(SlipDialog) if dialog.isVisible()]


def opened(panel: ConsentPanel, window: QWidget | None = None) -> SlipDialog:
    press(panel, "F10")
    (dialog,) = dialogs(window or panel)
    return dialog


def told(parts: Parts) -> list[str]:
    words: list[str] = []
    parts.notices.told.connect(words.append)
    return words


def test_f10_shows_the_slip_and_enter_prints_it(
    panel: ConsentPanel, printer: FakePrinter, parts: Parts, qtbot: QtBot
) -> None:
    said = told(parts)
    press(panel, "F6")
    dialog = opened(panel)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert printer.calls == [
        {"pages": 1, "title": "Phiếu ghi nhận ý kiến liên hệ", "name": "", "ask": True},
    ]
    assert dialogs(panel) == []
    assert "máy in" in said[-1]


def test_the_printer_is_remembered_and_another_can_be_had(
    panel: ConsentPanel, printer: FakePrinter, liked: Preferences
) -> None:
    dialog = opened(panel)
    assert not dialog.ui.another.isVisible()
    dialog.print()
    assert liked.printer(Paper.CONSENT_SLIP) == "HP quầy 1"
    dialog = opened(panel)
    assert dialog.ui.printer.text() == "HP quầy 1"
    dialog.print()
    assert printer.calls[-1]["name"] == "HP quầy 1"
    assert printer.calls[-1]["ask"] is False
    printer.answer = "Máy kho"
    dialog = opened(panel)
    dialog.ui.another.click()
    assert printer.calls[-1]["ask"] is True
    assert liked.printer(Paper.CONSENT_SLIP) == "Máy kho"


def test_a_cancelled_print_leaves_the_slip_there(panel: ConsentPanel, printer: FakePrinter) -> None:
    printer.answer = None
    dialog = opened(panel)
    dialog.print()
    assert dialogs(panel) == [dialog]
    assert not dialog.ui.note.wrong


@pytest.mark.parametrize("code", [Code.PRINTER_NONE, Code.PRINTER_FAILED])
def test_a_printer_that_fails_is_said_and_the_slip_goes_another_way(
    panel: ConsentPanel, printer: FakePrinter, code: Code, tmp_path: Path
) -> None:
    printer.answer = KnownError(code)
    dialog = opened(panel)
    dialog.print()
    assert dialogs(panel) == [dialog]
    assert dialog.ui.note.wrong
    assert dialog.ui.note.words
    assert dialog.ui.another.isVisible() == (code is Code.PRINTER_FAILED)
    panel.slips.choose_file = lambda *_: (str(tmp_path / "slip"), "")
    printer.answer = "Máy kho"
    dialog.print()
    assert dialogs(panel) == []


def pdf_saver(path: Path) -> tuple[list[str], Callable[..., tuple[str, str]]]:
    offered: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(path), ""

    return offered, choose


def test_the_pdf_holds_what_was_refused_and_no_way_to_reach_anybody(
    panel: ConsentPanel, parts: Parts, tmp_path: Path
) -> None:
    press(panel, "F6")
    offered, panel.slips.choose_file = pdf_saver(tmp_path / "cho khach")
    said = told(parts)
    opened(panel).ui.pdf.click()
    body = (tmp_path / "cho khach.pdf").read_bytes()
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(body)).pages)
    assert "Từchối:mọimụcđích" in text
    assert NAME.replace(" ", "") in text
    for secret in ("0912345678", "345678", "mai@thu"):
        assert secret not in text
    assert dialogs(panel) == []
    assert "cho khach.pdf" in said[-1]
    (name,) = offered
    assert name.startswith("phieu-2026")
    assert "KH" not in name
    assert "Mai" not in name


def test_a_place_that_takes_no_pdf_is_said(panel: ConsentPanel, tmp_path: Path) -> None:
    _, panel.slips.choose_file = pdf_saver(tmp_path / "missing" / "x.pdf")
    dialog = opened(panel)
    dialog.save_pdf()
    assert dialogs(panel) == [dialog]
    assert dialog.ui.note.wrong
    dialog._choose_file = lambda *_: ("", "")
    dialog.save_pdf()
    assert dialogs(panel) == [dialog], "no file was chosen"
    assert not dialog.ui.note.wrong


def test_the_customer_may_read_english(panel: ConsentPanel, printer: FakePrinter) -> None:
    dialog = opened(panel)
    dialog.ui.english.click()
    dialog.print()
    assert printer.calls[-1]["title"] == "Your choices about contact"


def test_customers_read_vietnamese_whatever_the_window_speaks(
    panel: ConsentPanel, printer: FakePrinter, languages: Languages
) -> None:
    languages.choose(Language.ENGLISH)
    opened(panel).print()
    assert printer.calls[-1]["title"] == "Phiếu ghi nhận ý kiến liên hệ"


def test_the_tick_offers_a_slip_after_each_saving_and_is_remembered(
    panel: ConsentPanel, liked: Preferences, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.ui.matrix, Qt.Key.Key_2)
    press(panel, "Ctrl+S")
    assert dialogs(panel) == []
    panel.ui.slipAfter.click()
    assert liked.slip_after_saving
    press(panel, "F6")
    (dialog,) = dialogs(panel)
    dialog.reject()
    panel.ui.slipAfter.click()
    assert not liked.slip_after_saving


def test_what_this_pc_remembers_is_shown(parts: Parts, liked: Preferences, qtbot: QtBot) -> None:
    liked.slip_after_saving = True
    made = ConsentPanel(parts)
    qtbot.addWidget(made)
    made.slips.join(liked)
    assert made.ui.slipAfter.isChecked()


def test_without_a_customer_there_is_nothing_to_print(parts: Parts, qtbot: QtBot) -> None:
    made = ConsentPanel(parts)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    key = next(k for k in made.keys() if k.keys == "F10")
    assert not key.enabled()
    assert not made.ui.slip.isVisible()


def test_each_slip_is_a_row_in_the_log(panel: ConsentPanel, shop: Shop, clock: FixedClock) -> None:
    shop.desk(Lane.WRITE).consent.refuse_everything(1, How.COUNTER, clock.now)
    opened(panel).reject()
    rows = shop.desk(Lane.LOOK).ctx.conn.execute("SELECT object FROM audit WHERE action = 'consent.slip'").fetchall()
    assert [row["object"] for row in rows] == ["KH-000001"]


def test_the_dialog_fits_a_low_window_and_has_names(panel: ConsentPanel) -> None:
    panel.resize(911, 512)
    dialog = opened(panel)
    assert dialog.height() <= 512
    assert_named(dialog)
    assert dialog.ui.preview.height() > dialog.ui.area.viewport().height(), "the paper scrolls"


def test_the_window_tells_the_panel_what_this_pc_remembers(window: MainWindow, parts: Parts, shop: Shop) -> None:
    Preferences(shop.folder).set_printer(Paper.CONSENT_SLIP, "HP quầy 1")
    page = ConsentPage(parts)
    window.add_page(page)
    window.go(Destination(Place.CONSENT, customer_id=add_customer(parts, NAME)))
    dialog = opened(page.panel, window)
    assert dialog.ui.printer.text() == "HP quầy 1"
    dialog.reject()
