"""A filled-in paper to a printer or into a PDF, page by page, and the run that takes these steps beside other work.

`save` and `to_pdf` need no window: a `QGuiApplication` for the fonts is enough.
"""

from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.sheet import Layout, Printable
from kingoil_desk.gui.paper.size import PaperSize

Steps = Generator[int, None, Any]
"""Gives after each page how many are done; returns what came of it all."""


def printing(parent: QWidget | None, title: str, layout: Layout, printer: str, copies: int) -> Steps:
    """Prints at once on the named printer; an empty name is the system's own. Returns the printer's name. Raises
    `PRINTER_NONE`, `PRINTER_FAILED`, or `PRINTED_IN_PART`, which says the pages that are missing.
    """
    settings = output.PrintSettings(copies, ask=False)
    return output.print_steps(parent, layout.pages, layout.page_size(), title, printer, settings, layout.orientation())


def saving(path: Path, title: str, layout: Layout) -> Steps:
    """Writes the PDF when its last page is drawn; closed before, it leaves nothing. Raises `PDF_NOT_WRITTEN`."""
    body = yield from output.pdf_steps(layout.pages, layout.page_size(), title, layout.orientation())
    output.keep_pdf(path, body)
    return path


def to_pdf(paper: Printable, size: PaperSize) -> bytes:
    """The whole paper as a PDF in memory."""
    layout = paper.layout(size)
    return output.pdf_bytes(layout.pages, layout.page_size(), paper.title(), layout.orientation())


def save(path: Path, paper: Printable, size: PaperSize) -> None:
    """The whole paper as a file; raises `PDF_NOT_WRITTEN`."""
    output.finish(saving(path, paper.title(), paper.layout(size)))


class PaperRun(QObject):
    """Takes one step whenever the window has nothing else to do, so that typing and Cancel are heard in between.

    Ends with exactly one of `finished`, `failed` and `cancelled`. On the window's thread.
    """

    progressed = Signal(int)  # pages done
    finished = Signal(object)  # what the steps returned
    failed = Signal(object)  # KnownError
    cancelled = Signal(int)  # pages done

    def __init__(self, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._done = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def done(self) -> int:
        """Pages done so far."""
        return self._done

    def start(self) -> None:
        self._timer.start()

    def cancel(self) -> None:
        """No further page is begun; what was sent is printed. Nothing when it has ended already."""
        if self.running:
            self._timer.stop()
            self._steps.close()
            self.cancelled.emit(self._done)

    def _step(self) -> None:
        try:
            self._done = next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self.finished.emit(end.value)
        except KnownError as error:
            self._timer.stop()
            self.failed.emit(error)
        except BaseException:  # a bug goes to the top, once
            self._timer.stop()
            raise
        else:
            self.progressed.emit(self._done)
