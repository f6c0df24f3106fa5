"""A paper before it is printed: its pages as they will be, then the printer, a PDF, or neither.

    preview = PrintPreview(self, preferences, Paper.RECEIPT, receipt)
    preview.printed.connect(...)  # first and last page that were sent
    preview.open()

`paper` is any `gui.paper.sheet.Printable`. Printer and size are remembered for the kind of paper.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui import paper_kinds
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_step import ChooseFile
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_print_preview import Ui_PrintPreview
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.printing import PaperRun, Steps
from kingoil_desk.gui.paper.sheet import Layout, Printable
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import SEALED, SIZES, Paper, Preferences
from kingoil_desk.gui.printers import offered_printer, prints_on_paper, system_printers
from kingoil_desk.gui.scan_guard import ScanGuard

MOST_COPIES = 9


@dataclass(frozen=True, slots=True)
class Outside:
    """What lies outside the program; tests put their own in place."""

    printers: Callable[[], Sequence[str]] = system_printers
    print_steps: Callable[[QWidget, str, Layout, str, int], Steps] = printing.printing
    choose_file: ChooseFile = QFileDialog.getSaveFileName
    offered: Callable[[], str] = offered_printer


class PrintPreview(QDialog):
    """Use `open()`. Esc closes, or stops a run: what was sent by then is said, and the rest can be printed. A lock
    closes it as well, and stops a run after the page it is at. A kind of paper that is `SEALED` becomes no file.
    """

    printed = Signal(int, int)  # first and last page that went to the printer, counted from 1
    saved = Signal(object)  # Path

    def __init__(
        self,
        owner: QWidget,
        preferences: Preferences | None,
        kind: Paper,
        paper: Printable,
        outside: Outside | None = None,
    ) -> None:
        """Without `preferences` nothing is remembered."""
        super().__init__(owner.window())
        self._preferences, self._kind, self._paper = preferences, kind, paper
        self._outside = outside or Outside()
        self._run: PaperRun | None = None
        self._at = 0
        self.ui = Ui_PrintPreview()
        self.ui.setupUi(self)
        ui = self.ui
        self._named = paper_kinds.words(kind)  # the paper may speak another language than the window
        ui.title.setText(self._named)
        ui.sealed.setVisible(kind in SEALED)
        ui.save.setVisible(kind not in SEALED)
        self._fill_printers(())
        for size in SIZES[kind]:
            ui.size.addItem(self._size_words(size), size)
        ui.size.setCurrentIndex(ui.size.findData(self._liked_size()))
        for widget in (ui.size, ui.sizeLabel):
            widget.setVisible(ui.size.count() > 1)
        for copies in range(1, MOST_COPIES + 1):
            ui.copies.addItem(str(copies), copies)
        self._offer_missing(0)
        self._layout = paper.layout(self._size())
        ui.print.clicked.connect(self.print_pages)
        ui.save.clicked.connect(self.save_pdf)
        ui.close.clicked.connect(self.reject)
        ui.previous.clicked.connect(lambda: self._turn(-1))
        ui.next.clicked.connect(lambda: self._turn(1))
        ui.size.activated.connect(lambda _at: self._resized())
        ui.print.setDefault(True)
        QShortcut(QKeySequence("F10"), self).activated.connect(ui.print.click)
        if kind not in SEALED:
            QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(ui.save.click)
        for keys, by in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._leaf, by))
        ui.print.setFocus()
        self._show_page()
        self._set_running(None)
        self.setAccessibleName(self._named)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = owner.window().size()
        self.resize(max(720, min(1180, room.width() - 40)), max(430, min(860, room.height() - 40)))
        self.ring = FocusRing(self)
        self.guard = ScanGuard(self)  # a scan that comes now prints nothing
        QTimer.singleShot(0, self, self._ask_printers)  # a network's printers may take a second

    # pages

    def _leaf(self, by: int) -> None:
        """To the next page; on through the only one, which may be longer than the window."""
        if len(self._layout.pages) > 1:
            self._turn(by)
        else:
            bar = self.ui.area.verticalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep())

    def _turn(self, by: int) -> None:
        if not 0 <= self._at + by < len(self._layout.pages):
            return
        self._at += by
        self._show_page()
        self.ui.area.verticalScrollBar().setValue(0)

    def _resized(self) -> None:
        self._layout = self._paper.layout(self._size())
        if self._preferences is not None:
            self._preferences.set_paper_size(self._kind, self._size())
        self._at = 0
        self._offer_missing(0)
        self._show_page()

    def _show_page(self) -> None:
        ui, pages = self.ui, len(self._layout.pages)
        self._at = max(0, min(self._at, pages - 1))
        ui.view.show_page(self._layout.pages[self._at], self._layout.width, self._layout.height)
        ui.page.setText(self.tr("Page {page} of {pages}").format(page=number(self._at + 1), pages=number(pages)))
        ui.area.setAccessibleName(f"{self._named}, {ui.page.text()}")
        ui.previous.setEnabled(self._at > 0)
        ui.next.setEnabled(self._at < pages - 1)
        for widget in (ui.previous, ui.page, ui.next):
            widget.setVisible(pages > 1)

    # choices

    @property
    def copies(self) -> int:
        """How often each page is printed."""
        return int(self.ui.copies.currentData())

    def _size(self) -> PaperSize:
        return PaperSize(self.ui.size.currentData())  # a combo box gives back the bare text of what it was given

    def _liked_size(self) -> PaperSize:
        return self._preferences.paper_size(self._kind) if self._preferences is not None else SIZES[self._kind][0]

    def _ask_printers(self) -> None:
        self._fill_printers(self._outside.printers())

    def _fill_printers(self, known: Sequence[str]) -> None:
        """The remembered one is chosen, there or not: printing says so when it is gone."""
        box = self.ui.printer
        liked = box.currentData() or (self._preferences.printer(self._kind) if self._preferences is not None else "")
        if self._kind in SEALED:
            known = [name for name in known if prints_on_paper(name)]
            liked = liked if prints_on_paper(liked) else ""
        box.clear()
        box.addItem(self.tr("the one that the system offers"), "")
        for name in (*known, *([liked] if liked and liked not in known else [])):
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(liked)))

    def _offer_missing(self, first: int) -> None:
        """After a run that broke off: the pages from `first` (counted from 1) on, or all again; 0 for none."""
        box, last = self.ui.range, len(self._layout.pages) if first else 0
        box.clear()
        if first:
            box.addItem(self.tr("{first} to {last}").format(first=number(first), last=number(last)), first)
        box.addItem(self.tr("all"), 1)
        for widget in (box, self.ui.rangeLabel):
            widget.setVisible(bool(first))

    # onto paper

    def print_pages(self) -> None:
        """Prints at once on the printer that is shown."""
        if self._run is not None:
            return
        first = int(self.ui.range.currentData())
        layout = Layout(self._layout.width, self._layout.height, self._layout.pages[first - 1 :])
        printer, copies = str(self.ui.printer.currentData() or ""), self.copies
        if self._kind in SEALED and not prints_on_paper(printer or self._outside.offered()):
            self._say(self.tr("The printer that the system offers writes a file. Choose one that prints."), wrong=True)
            self.ui.printer.setFocus()
            return
        steps = self._outside.print_steps(self, self._paper.title(), layout, printer, copies)
        run = PaperRun(steps, self)
        pages = len(self._layout.pages)

        def sent(done: int) -> None:
            if done:
                self.printed.emit(first, first - 1 + done)

        def finished(_printer: object) -> None:
            self._set_running(None)
            self._offer_missing(0)
            self._say(self.tr("Sent to the printer."))
            if self._preferences is not None:
                self._preferences.set_printer(self._kind, printer)
            sent(run.done)

        def failed(error: KnownError) -> None:
            self._set_running(None)
            done = first - 1 + run.done
            if done and pages > done:
                error = KnownError(Code.PRINTED_IN_PART, first=done + 1, last=pages, done=done, of=pages)
                self._offer_missing(done + 1)
            self._say(words_of(error), wrong=True)
            sent(run.done if done < pages else 0)  # a fault after the last page: nobody knows

        def cancelled(done_now: int) -> None:
            self._set_running(None)
            done = first - 1 + done_now
            self._offer_missing(done + 1 if 0 < done < pages else 0)
            words = self.tr("Stopped: {done} of {of} pages were sent to the printer, the others were not.")
            self._say(words.format(done=number(done), of=number(pages)))
            sent(done_now)

        run.finished.connect(finished)
        run.failed.connect(failed)
        run.cancelled.connect(cancelled)
        self._start(run, self.tr("{done} of {of} pages sent to the printer"), len(layout.pages))

    def save_pdf(self) -> None:
        """Asks where; all pages, whatever was printed."""
        if self._run is not None or self._kind in SEALED:
            return
        name = f"king-oil-desk-{self._kind.value.replace('_', '-')}.pdf"
        chosen, _ = self._outside.choose_file(self, self.tr("Save as PDF"), name, self.tr("PDF files (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        run = PaperRun(printing.saving(path, self._paper.title(), self._layout), self)

        def finished(_path: object) -> None:
            self._set_running(None)
            self._say(self.tr("Saved as {name}.").format(name=path.name))
            self.saved.emit(path)

        def failed(error: KnownError) -> None:
            self._set_running(None)
            self._say(words_of(error), wrong=True)

        def cancelled(_done: int) -> None:
            self._set_running(None)
            self._say(self.tr("Stopped. No file was written."))

        run.finished.connect(finished)
        run.failed.connect(failed)
        run.cancelled.connect(cancelled)
        self._start(run, self.tr("{done} of {of} pages drawn"), len(self._layout.pages))

    def _start(self, run: PaperRun, words: str, of: int) -> None:
        run.progressed.connect(lambda done: self._progress(words.format(done=number(done), of=number(of))))
        self._set_running(run)
        self._progress(words.format(done=number(0), of=number(of)))
        run.start()

    def _set_running(self, run: PaperRun | None) -> None:
        ui, self._run = self.ui, run
        for widget in (ui.printer, ui.size, ui.copies, ui.range, ui.print, ui.save):
            widget.setEnabled(run is None)
        ui.close.setText(self.tr("Close") if run is None else self.tr("Stop"))
        (ui.print if run is None else ui.close).setFocus()

    def _progress(self, words: str) -> None:
        self.ui.said.say(words)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        if wrong:
            self.ui.said.say_wrong(words)
        else:
            self.ui.said.say(words)
        announce(self, words)

    def _size_words(self, size: PaperSize) -> str:
        return {
            PaperSize.LABEL_100_150: self.tr("100 × 150 mm"),
            PaperSize.LABEL_75_100: self.tr("75 × 100 mm"),
            PaperSize.A6: "A6",
            PaperSize.ROLL_80: self.tr("80 mm roll"),
            PaperSize.A5: "A5",
            PaperSize.A4: "A4",
        }[size]

    # Qt

    def reject(self) -> None:
        """The first Esc stops what runs, the next one closes."""
        if self._run is not None:
            self._run.cancel()
        else:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """A lock has closed it, run or not."""
        super().hideEvent(event)
        if not event.spontaneous():
            if self._run is not None:
                self._run.cancel()
            self.deleteLater()
