"""Out of the program and onto paper: every PDF and every print goes through here."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.private_file import write_private

if TYPE_CHECKING:  # a slow import that a start without printing never needs
    from PySide6.QtPrintSupport import QPrinter

PROGRAM = "King Oil Desk"
PDF_DPI = 1200
PORTRAIT = QPageLayout.Orientation.Portrait

T = TypeVar("T")
Paint = Callable[[QPainter, QRectF], None]
"""Draws one page: the painter stands on a fresh page, the rectangle is the whole of it in the painter's units."""


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """How to print. `ask` shows the system's dialog first; without it the named printer prints at once."""

    copies: int = 1
    ask: bool = True


def a4() -> QPageSize:
    return QPageSize(QPageSize.PageSizeId.A4)


def pdf_bytes(
    pages: Sequence[Paint], size: QPageSize, title: str, orientation: QPageLayout.Orientation = PORTRAIT
) -> bytes:
    """The pages as a PDF in memory. Its metadata are title and program: nobody's name, no file name."""
    return finish(pdf_steps(pages, size, title, orientation))


def pdf_steps(
    pages: Sequence[Paint], size: QPageSize, title: str, orientation: QPageLayout.Orientation = PORTRAIT
) -> Generator[int, None, bytes]:
    """As `pdf_bytes`, page by page: gives how many are done, so that a window can show it and stop in between."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(PROGRAM)
    writer.setResolution(PDF_DPI)
    yield from _drawn(writer, pages, size, orientation)
    buffer.close()
    return bytes(buffer.data().data())


def finish(steps: Generator[int, None, T]) -> T:
    """Takes all steps at once: what they return."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def write_pdf(
    path: Path, pages: Sequence[Paint], size: QPageSize, title: str, orientation: QPageLayout.Orientation = PORTRAIT
) -> None:
    """Draws the PDF and writes it as `keep_pdf` does."""
    keep_pdf(path, pdf_bytes(pages, size, title, orientation))


def keep_pdf(path: Path, body: bytes) -> None:
    """Writes the PDF beside and renames it over: `PDF_NOT_WRITTEN` leaves what was there, and no half of a file.

    For its owner's eyes only, since a paper may hold a code or a customer.
    """
    try:
        write_private(path, body)
    except OSError:
        raise KnownError(Code.PDF_NOT_WRITTEN, folder=str(path.parent)) from None


def print_pages(
    parent: QWidget | None,
    pages: Sequence[Paint],
    size: QPageSize,
    title: str,
    printer_name: str = "",
    settings: PrintSettings | None = None,
    *,
    ask: "Callable[[QPrinter, QWidget | None], bool] | None" = None,
) -> str | None:
    """Prints the pages; returns the printer's name to remember, None when the dialog was cancelled.

    `printer_name` is the one that is offered (or used, when the settings do not ask). `title` is what the
    printer's queue shows, so it names no customer. `ask` stands in for the system's dialog in tests. Raises
    `PRINTER_NONE`, `PRINTER_FAILED` or `PRINTED_IN_PART`. On the window's thread.
    """
    return finish(print_steps(parent, pages, size, title, printer_name, settings, ask=ask))


def print_steps(
    parent: QWidget | None,
    pages: Sequence[Paint],
    size: QPageSize,
    title: str,
    printer_name: str = "",
    settings: PrintSettings | None = None,
    orientation: QPageLayout.Orientation = PORTRAIT,
    *,
    ask: "Callable[[QPrinter, QWidget | None], bool] | None" = None,
) -> Generator[int, None, str | None]:
    """As `print_pages`, page by page: gives how many pages were sent. Closed in between, the pages sent so far are
    printed and no more: so it is known which.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    settings = settings or PrintSettings()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if printer_name and printer_name in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(printer_name)
    elif printer_name and not settings.ask:
        raise KnownError(Code.PRINTER_FAILED)  # another one would get it without a word
    printer.setDocName(title)
    printer.setCreator(PROGRAM)
    printer.setCopyCount(settings.copies)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    if settings.ask and not (ask or _ask_system)(printer, parent):
        return None
    if not settings.ask:
        _check_is_real(printer)
    if not printer.isValid():
        raise KnownError(Code.PRINTER_FAILED)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()  # a simple driver leaves it to the program
    broken = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    yield from _drawn(printer, pages, size, orientation, copies, lambda: printer.printerState() in broken)
    if printer.printerState() in broken:
        raise KnownError(Code.PRINTER_FAILED)
    return printer.printerName()


def _ask_system(printer: "QPrinter", parent: QWidget | None) -> bool:
    """Asks for a printer of paper. Qt would offer a file as well, and be content with one where no printer is: what is
    secret would lie in the open without a word. Raises `PRINTER_NONE` where there is no printer.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise KnownError(Code.PRINTER_NONE)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    _check_is_real(printer)
    return True


def _check_is_real(printer: "QPrinter") -> None:
    """Whether it puts ink on paper, and not a file somewhere; raises `PRINTER_NONE` or `PRINTER_FAILED`."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise KnownError(Code.PRINTER_NONE)
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        raise KnownError(Code.PRINTER_FAILED)


def _drawn(
    device: QPagedPaintDevice,
    pages: Sequence[Paint],
    size: QPageSize,
    orientation: QPageLayout.Orientation,
    copies: int = 1,
    broken: Callable[[], bool] = lambda: False,
) -> Iterator[int]:
    """Without Qt's margins: a paper keeps its own, so that it looks the same on every printer."""
    device.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    _stand_in_the_corner(device)
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError(Code.PRINTER_FAILED)
    try:
        millimetres = size.size(QPageSize.Unit.Millimeter)
        if orientation is not PORTRAIT:
            millimetres.transpose()
        across, down = (device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4)
        page = QRectF(0, 0, millimetres.width() * across, millimetres.height() * down)
        for number, paint in enumerate(pages):
            for copy in range(copies):
                if ((number or copy) and not device.newPage()) or broken():
                    raise _stopped(number, len(pages))
                painter.save()
                try:
                    paint(painter, page)
                finally:
                    painter.restore()
            yield number + 1
    finally:
        painter.end()


def _stopped(done: int, of: int) -> KnownError:
    """A printer that gave up after so many pages."""
    if not done:
        return KnownError(Code.PRINTER_FAILED)
    return KnownError(Code.PRINTED_IN_PART, first=done + 1, last=of, done=done, of=of)


def _stand_in_the_corner(device: QPagedPaintDevice) -> None:
    """A printer's painter begins where the printer can print; ours begins at the paper's own corner."""
    if hasattr(device, "setFullPage"):
        device.setFullPage(True)
