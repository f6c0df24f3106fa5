"""The recovery sheet as paper: real PDFs read back, and what a printer or a disk may refuse."""

import io
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import grouped, make_code
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.recovery_sheet import RecoverySheet
from tests.gui.window import in_dialog

CODE = make_code()
NAME = "Dầu Ẩm Ấm Ẵng Ộ Ữ Ỷ, quận Ngũ Hành Sơn"
SHEET = RecoverySheet(NAME, "0236 3 123 456 · 12 Lê Lợi", "18/11/2026", CODE, "7K2M", Language.ENGLISH)
MM = 10  # pixels a millimetre of the pictures here


def text_of(pdf: bytes) -> str:
    """The words of all pages without blanks, composed: a reader does not know where lines were broken."""
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def bare(words: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def pdf_of(sheet: RecoverySheet) -> bytes:
    return output.pdf_bytes([sheet.paint], output.a4(), sheet.title())


def picture_of(sheet: RecoverySheet) -> QImage:
    """The A4 page as a printer would get it."""
    picture = QImage(210 * MM, 297 * MM, QImage.Format.Format_Grayscale8)
    picture.setDotsPerMeterX(MM * 1000)
    picture.setDotsPerMeterY(MM * 1000)
    picture.fill(255)
    painter = QPainter(picture)
    sheet.paint(painter, QRectF(0, 0, 210 * MM, 297 * MM))
    painter.end()
    return picture


def ink(picture: QImage, left: float, top: float, right: float, bottom: float) -> bool:
    """Whether anything stands in this part of the page (in mm)."""
    part = picture.copy(round(left * MM), round(top * MM), round((right - left) * MM), round((bottom - top) * MM))
    row, bits = part.bytesPerLine(), bytes(part.constBits())  # rows are padded
    return any(min(bits[y * row : y * row + part.width()]) < 128 for y in range(part.height()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_the_sheet_says_whose_it_is_and_holds_the_code() -> None:
    text = text_of(pdf_of(SHEET))
    for words in (grouped(CODE), "Sheet 7K2M", NAME, "0236 3 123 456", "12 Lê Lợi", "18/11/2026"):
        assert bare(words) in text
    for words in ("Keep it in the safe", "never in a photo", "no longer opens", "still open with it"):
        assert bare(words) in text


def test_it_is_one_a4_page_whose_properties_name_nobody() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(SHEET)))
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    properties = dict(reader.metadata or {})
    assert properties.pop("/Title") == "Recovery sheet"
    assert properties.pop("/Creator") == "King Oil Desk"
    said = " ".join(str(value) for value in properties.values())
    assert not any(part in said for part in (CODE, NAME, "7K2M"))


def test_its_language_is_its_own_whatever_the_window_speaks() -> None:
    """The window of these tests speaks Vietnamese."""
    assert "Recoverysheet" in text_of(pdf_of(SHEET))


def test_the_code_shows_in_no_repr() -> None:
    assert CODE not in repr(SHEET)


@pytest.mark.parametrize(
    "name",
    ["K", NAME, "Ấ" * 100, "Cửa hàng dầu thực vật ép lạnh " * 3 + "Hải Châu"],
    ids=["short", "marked", "one word", "long"],
)
def test_nothing_leaves_the_margins(name: str) -> None:
    """A name of 100 letters breaks instead of running off the paper; the foot stays below everything."""
    picture = picture_of(RecoverySheet(name, "Ệ" * 190, "18/11/2026", CODE, "7K2M", Language.ENGLISH))
    assert not ink(picture, 0, 0, 19, 297)
    assert not ink(picture, 191.5, 0, 210, 297)
    assert not ink(picture, 0, 278, 210, 297)
    assert ink(picture, 20, 270, 100, 278)


def test_stacked_marks_stand_whole_above_the_name() -> None:
    """The marks of Ẵ stand inside the page and above the letters; a clipped line would look like the plain A."""
    marked = picture_of(RecoverySheet("ẴẴẴẴ", "", "18/11/2026", CODE, "7K2M", Language.ENGLISH))
    plain = picture_of(RecoverySheet("AAAA", "", "18/11/2026", CODE, "7K2M", Language.ENGLISH))

    def top(picture: QImage) -> float:
        return next(at / 10 for at in range(150, 400) if ink(picture, 20, at / 10, 60, at / 10 + 0.1))

    assert 18.5 < top(marked) < top(plain) - 1


@settings(max_examples=15)
@given(st.text("23456789ABCDEFGHJKMNPQRSTVWXYZ01", min_size=25, max_size=25))
def test_the_widest_codes_stay_in_their_frame(code: str) -> None:
    picture = picture_of(RecoverySheet("K", "", "1/1/2026", code, "7K2M", Language.ENGLISH))
    assert not ink(picture, 190.8, 40, 210, 150)


def test_a_pdf_replaces_an_older_one_and_leaves_nothing_beside(folder: Path) -> None:
    path = folder / "sheet.pdf"
    path.write_bytes(b"older")
    output.write_pdf(path, [SHEET.paint], output.a4(), SHEET.title())
    assert bare(grouped(CODE)) in text_of(path.read_bytes())
    assert list(folder.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0  # for its owner's eyes only


def test_a_place_that_takes_no_pdf_is_said_and_keeps_what_it_had(folder: Path) -> None:
    path = folder / "sheet.pdf"
    path.mkdir()  # a folder of that name cannot be replaced
    (path / "kept").write_text("x", "utf-8")
    for wrong in (path, folder / "missing" / "sheet.pdf"):
        with pytest.raises(KnownError) as caught:
            output.write_pdf(wrong, [SHEET.paint], output.a4(), SHEET.title())
        assert caught.value.code is Code.PDF_NOT_WRITTEN
        assert caught.value.data == {"folder": str(wrong.parent)}
    assert list(folder.iterdir()) == [path]
    assert (path / "kept").exists()


def test_several_pages_of_another_size(folder: Path) -> None:
    """Labels come many at a time on their own paper."""
    label = QPageSize(QRectF(0, 0, 100, 150).size(), QPageSize.Unit.Millimeter, "label")
    seen: list[tuple[int, int]] = []

    def paint(painter: QPainter, page: QRectF) -> None:
        dots = painter.device().logicalDpiX() / 25.4
        seen.append((round(page.width() / dots), round(page.height() / dots)))
        painter.drawText(page, 0, f"label {len(seen)}")

    output.write_pdf(folder / "labels.pdf", [paint, paint, paint], label, "Labels")
    pages = PdfReader(folder / "labels.pdf").pages
    assert [page.extract_text().split()[-1] for page in pages] == ["1", "2", "3"]
    assert seen == [(100, 150)] * 3


# the printer: a real QPrinter that prints into a file, since no printer stands beside a test


def test_printing_puts_the_same_words_on_the_paper(folder: Path) -> None:
    def into_a_file(printer: QPrinter, _parent: QWidget | None) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "printed.pdf"))
        assert printer.docName() == "Recovery sheet"
        return True

    assert output.print_pages(None, [SHEET.paint], output.a4(), SHEET.title(), ask=into_a_file) is not None
    printed = (folder / "printed.pdf").read_bytes()
    assert text_of(printed) == text_of(pdf_of(SHEET))
    box = PdfReader(io.BytesIO(printed)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)


def test_a_cancelled_dialog_prints_nothing(folder: Path) -> None:
    painted: list[int] = []
    answer = output.print_pages(
        None, [lambda _p, _r: painted.append(1)], output.a4(), "Sheet", ask=lambda _printer, _parent: False
    )
    assert answer is None
    assert painted == []


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says of it on its own
def test_a_printer_that_fails_is_said(folder: Path) -> None:
    def broken(printer: QPrinter, _parent: QWidget | None) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "missing" / "printed.pdf"))
        return True

    with pytest.raises(KnownError) as caught:
        output.print_pages(None, [SHEET.paint], output.a4(), SHEET.title(), ask=broken)
    assert caught.value.code is Code.PRINTER_FAILED


def test_a_named_printer_that_is_gone_is_never_replaced_by_another() -> None:
    assert "Máy in quầy 1" not in QPrinterInfo.availablePrinterNames()
    quietly = output.PrintSettings(ask=False)
    with pytest.raises(KnownError) as caught:
        output.print_pages(None, [SHEET.paint], output.a4(), "Sheet", "Máy in quầy 1", quietly)
    assert caught.value.code is Code.PRINTER_FAILED


def test_the_systems_own_dialog_asks_for_paper_and_offers_no_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Máy in quầy 1"])
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
        dialog.reject()

    seen = in_dialog(look)
    assert output.print_pages(window, [SHEET.paint], output.a4(), "Sheet") is None
    assert len(seen) == 1


def test_without_a_printer_nothing_is_printed_into_a_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would be content with a PDF in the folder the program was started in: the code in the open."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(KnownError) as caught:
        output.print_pages(None, [SHEET.paint], output.a4(), SHEET.title())
    assert caught.value.code is Code.PRINTER_NONE
    assert list(tmp_path.iterdir()) == []
