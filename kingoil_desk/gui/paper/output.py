"""Out of the program and onto paper: every PDF and every print goes through here."""

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError

if TYPE_CHECKING:  # a slow import that a start without printing never needs
    from PySide6.QtPrintSupport import QPrinter

PROGRAM = "King Oil Desk"
PDF_DPI = 1200

Paint = Callable[[QPainter, QRectF], None]
"""Draws one page: the painter stands on a fresh page, the rectangle is the whole of it in the painter's units."""


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """How to print. `ask` shows the system's dialog first; without it the named printer prints at once."""

    copies: int = 1
    ask: bool = True


def a4() -> QPageSize:
    return QPageSize(QPageSize.PageSizeId.A4)


def pdf_bytes(pages: Sequence[Paint], size: QPageSize, title: str) -> bytes:
    """The pages as a PDF in memory. Its metadata are title and program: nobody's name, no file name."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(PROGRAM)
    writer.setResolution(PDF_DPI)
    _draw(writer, pages, size)
    buffer.close()
    return bytes(buffer.data().data())


def write_pdf(path: Path, pages: Sequence[Paint], size: QPageSize, title: str) -> None:
    """Writes the PDF beside and renames it over: `PDF_NOT_WRITTEN` leaves what was there, and no half of a file.

    For its owner's eyes only, since a paper may hold a code or a customer.
    """
    body = pdf_bytes(pages, size, title)
    part = path.with_name(f"{path.name}.part")
    try:
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
                out.write(body)
                out.flush()
                os.fsync(out.fileno())
            os.replace(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
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
    `PRINTER_NONE` or `PRINTER_FAILED`. On the window's thread.
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
    printer.setPageSize(size)
    if settings.ask and not (ask or _ask_system)(printer, parent):
        return None
    if not printer.isValid():
        raise KnownError(Code.PRINTER_FAILED)
    _draw(printer, pages, size)
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise KnownError(Code.PRINTER_FAILED)
    return printer.printerName()


def _ask_system(printer: "QPrinter", parent: QWidget | None) -> bool:
    """Asks for a printer of paper. Qt would offer a file as well, and be content with one where no printer is: what is
    secret would lie in the open without a word. Raises `PRINTER_NONE` where there is no printer.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise KnownError(Code.PRINTER_NONE)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        raise KnownError(Code.PRINTER_FAILED)
    return True


def _draw(device: QPagedPaintDevice, pages: Sequence[Paint], size: QPageSize) -> None:
    """Without Qt's margins: a paper keeps its own, so that it looks the same on every printer."""
    margins = QMarginsF(0, 0, 0, 0)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    _stand_in_the_corner(device)
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError(Code.PRINTER_FAILED)
    try:
        millimetres = size.size(QPageSize.Unit.Millimeter)
        across, down = (device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4)
        page = QRectF(0, 0, millimetres.width() * across, millimetres.height() * down)
        for number, paint in enumerate(pages):
            if number and not device.newPage():
                raise KnownError(Code.PRINTER_FAILED)
            painter.save()
            paint(painter, page)
            painter.restore()
    finally:
        painter.end()


def _stand_in_the_corner(device: QPagedPaintDevice) -> None:
    """A printer's painter begins where the printer can print; ours begins at the paper's own corner."""
    if hasattr(device, "setFullPage"):
        device.setFullPage(True)
