"""Many pages in one run: what a printer or a disk may refuse in the middle, what Cancel leaves, and copies."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.paper import output, printing
from kingoil_desk.gui.paper.flow import Words, painted
from kingoil_desk.gui.paper.printing import PaperRun, Steps
from kingoil_desk.gui.paper.sheet import Layout

Change = Callable[[QPrinter], object]


def layout(pages: int) -> Layout:
    """Small labels with a number each."""
    return Layout(75, 100, [painted([Words(f"Trang {at}", 20)], 75, 5) for at in range(1, pages + 1)])


def numbers(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(path.read_bytes())).pages]


def into(path: Path, change: Change = lambda _printer: None) -> Callable[[QPrinter, QWidget | None], bool]:
    """A printer that prints into a file, changed as a bad one is."""

    def ask(printer: QPrinter, _parent: QWidget | None) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        change(printer)
        return True

    return ask


def steps(pages: int, path: Path, change: Change = lambda _printer: None, copies: int = 1) -> Steps:
    made = layout(pages)
    settings = output.PrintSettings(copies)
    return output.print_steps(None, made.pages, made.page_size(), "Nhãn", "", settings, ask=into(path, change))


def stops_after(pages: int) -> Change:
    """No paper left for another page."""

    def change(printer: QPrinter) -> None:
        given = iter([True] * (pages - 1))
        turn = printer.newPage
        printer.newPage = lambda: next(given, False) and turn()  # type: ignore[method-assign]

    return change


def test_every_step_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    assert list(steps(4, path)) == [1, 2, 3, 4]
    assert numbers(path) == ["Trang 1", "Trang 2", "Trang 3", "Trang 4"]


def test_a_printer_that_stops_in_the_middle_says_which_pages_are_missing(tmp_path: Path) -> None:
    done: list[int] = []
    run = steps(7, tmp_path / "printed.pdf", stops_after(3))
    with pytest.raises(KnownError) as caught:
        done.extend(run)
    assert done == [1, 2, 3]
    assert caught.value.code is Code.PRINTED_IN_PART
    assert caught.value.data == {"done": 3, "of": 7, "first": 4, "last": 7}
    assert numbers(tmp_path / "printed.pdf") == ["Trang 1", "Trang 2", "Trang 3"]


def test_a_printer_in_a_state_of_error_is_noticed_between_pages(tmp_path: Path) -> None:
    def change(printer: QPrinter) -> None:
        states = iter([QPrinter.PrinterState.Active] * 2)
        printer.printerState = lambda: next(states, QPrinter.PrinterState.Error)  # type: ignore[method-assign]

    with pytest.raises(KnownError) as caught:
        list(steps(5, tmp_path / "printed.pdf", change))
    assert (caught.value.code, caught.value.data["first"]) == (Code.PRINTED_IN_PART, 3)


def test_stopped_in_between_the_pages_sent_so_far_are_printed_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    run = steps(6, path)
    assert [next(run), next(run)] == [1, 2]
    run.close()
    assert numbers(path) == ["Trang 1", "Trang 2"]


def test_copies_are_made_page_by_page_where_the_driver_makes_none(tmp_path: Path) -> None:
    def change(printer: QPrinter) -> None:
        printer.supportsMultipleCopies = lambda: False  # type: ignore[method-assign]

    path = tmp_path / "printed.pdf"
    assert list(steps(2, path, change, copies=3)) == [1, 2]
    assert numbers(path) == ["Trang 1"] * 3 + ["Trang 2"] * 3


def test_the_driver_is_told_the_copies_where_it_can_make_them(tmp_path: Path) -> None:
    told: list[int] = []

    def change(printer: QPrinter) -> None:
        printer.supportsMultipleCopies = lambda: True  # type: ignore[method-assign]
        told.append(printer.copyCount())

    list(steps(2, tmp_path / "printed.pdf", change, copies=3))
    assert told == [3]
    assert len(numbers(tmp_path / "printed.pdf")) == 2


@pytest.mark.parametrize("printer", ["", "Máy in tem"])
def test_without_a_printer_it_is_said_and_nothing_lands_in_a_file(
    printer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(KnownError) as caught:
        list(printing.printing(None, "Nhãn", layout(1), printer, 1))
    assert caught.value.code is (Code.PRINTER_FAILED if printer else Code.PRINTER_NONE)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_that_is_given_up_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    path.write_bytes(b"older")
    run = printing.saving(path, "Nhãn", layout(5))
    assert [next(run), next(run)] == [1, 2]
    run.close()
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_ends_by_itself_and_tells_every_page(qtbot: QtBot, tmp_path: Path) -> None:
    run = PaperRun(printing.saving(tmp_path / "labels.pdf", "Nhãn", layout(4)))
    done: list[int] = []
    run.progressed.connect(done.append)
    with qtbot.waitSignal(run.finished) as finished:
        run.start()
        assert run.running
    assert finished.args == [tmp_path / "labels.pdf"]
    assert (done, run.done, run.running) == ([1, 2, 3, 4], 4, False)
    assert len(numbers(tmp_path / "labels.pdf")) == 4


def test_a_run_is_stopped_between_two_pages_and_says_how_many_were_done(qtbot: QtBot, tmp_path: Path) -> None:
    run = PaperRun(steps(50, tmp_path / "printed.pdf"))
    run.progressed.connect(lambda done: run.cancel() if done == 3 else None)
    with qtbot.waitSignal(run.cancelled) as cancelled:
        run.start()
    assert cancelled.args == [3]
    assert numbers(tmp_path / "printed.pdf") == ["Trang 1", "Trang 2", "Trang 3"]
    with qtbot.assertNotEmitted(run.cancelled):
        run.cancel()


def test_a_run_brings_the_fault_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    run = PaperRun(steps(5, tmp_path / "printed.pdf", stops_after(2)))
    with qtbot.waitSignal(run.failed) as failed:
        run.start()
    (error,) = failed.args or [None]
    assert isinstance(error, KnownError)
    assert (error.data["first"], error.data["last"]) == (3, 5)
    assert not run.running


def test_a_page_of_a_painter_that_fails_is_a_bug_and_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    def broken(_painter: QPainter, _page: QRectF) -> None:
        raise ZeroDivisionError

    run = PaperRun(printing.saving(tmp_path / "labels.pdf", "Nhãn", Layout(75, 100, [broken, broken])))
    with qtbot.captureExceptions() as caught:
        run.start()
        qtbot.waitUntil(lambda: not run.running)
    assert [type(error) for _, error, _ in caught] == [ZeroDivisionError]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("width", "height", "landscape"), [(80, 60, False), (297, 210, True), (75, 100, False)])
def test_only_sheets_lie_on_their_side(width: float, height: float, landscape: bool) -> None:
    """A short slip from a roll is wider than long, and is fed as always."""
    made = Layout(width, height, layout(1).pages)
    assert made.landscape() is landscape
    pdf = output.pdf_bytes(made.pages, made.page_size(), "x", made.orientation())
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert float(box.width) / 72 * 25.4 == pytest.approx(width, abs=0.3)
    assert float(box.height) / 72 * 25.4 == pytest.approx(height, abs=0.3)
