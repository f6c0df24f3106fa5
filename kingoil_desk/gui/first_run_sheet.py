"""The page of the first run that hands out the recovery code: to the printer, into a PDF, or by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.founding import Founding
from kingoil_desk.domain.recovery_code import grouped
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_step import ChooseFile, Step
from kingoil_desk.gui.forms.ui_first_run_sheet import Ui_FirstRunSheet
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.recovery_sheet import RecoverySheet, split_code

PrintPages = Callable[..., str | None]  # as `output.print_pages`


class FirstRunSheet(Step):
    """One code for the whole first run: going back and forth shows the same one.

    `make_sheet` gives the paper as things stand. A paper that was made before the shop's name or contact changed
    is asked for anew, so that the sheet in the safe says whose it is.
    """

    def __init__(
        self,
        founding: Founding,
        make_sheet: Callable[[str, str], RecoverySheet],
        print_pages: PrintPages = output.print_pages,
        choose_file: ChooseFile = QFileDialog.getSaveFileName,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._founding = founding
        self._make_sheet = make_sheet
        self._print_pages, self._choose_file = print_pages, choose_file
        self._made: tuple[str, str] | None = None  # code and sheet, from the first time the page is shown on
        self._printed: tuple[str, str] | None = None  # the shop on the paper that was printed or saved
        self._wrote: tuple[str, str] | None = None  # the shop when it was written down by hand
        self._said: Callable[[], str] | None = None
        self._failed = False
        self.data_folder = Path()  # where no PDF of the code may go
        self.ui = Ui_FirstRunSheet()
        self.ui.setupUi(self)
        self.ui.code.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ui.print.clicked.connect(self.print_sheet)
        self.ui.save.clicked.connect(self.save_sheet)
        self.ui.written.toggled.connect(self._written)

    def label(self) -> str:
        return self.tr("Recovery sheet")

    def title(self) -> str:
        return self.tr("The recovery sheet")

    @property
    def made(self) -> bool:
        """Whether a code was handed out already."""
        return self._made is not None

    @property
    def code(self) -> str:
        return self._made[0] if self._made is not None else ""

    @property
    def sheet(self) -> str:
        return self._made[1] if self._made is not None else ""

    def paper(self) -> RecoverySheet:
        return self._make_sheet(self.code, self.sheet)

    def entered(self) -> None:
        if self._made is None:
            self._made = self._founding.new_code()
        outdated = {self._printed, self._wrote} - {None, self._whose()}
        if outdated:
            self._printed = None
            self.ui.written.setChecked(False)
            self._say(lambda: self.tr("The shop's name or contact has changed: print or save the sheet again."))
        self.retranslate()
        if self.blocked():
            self.ui.print.setFocus()
        else:
            self.finished.emit()  # Enter goes on, and does not print a second sheet

    def blocked(self) -> str:
        if self._whose() in (self._printed, self._wrote):
            return ""
        return self.tr("Print the sheet, save it, or write it down first.")

    def forget(self) -> None:
        self._made = self._printed = self._wrote = None
        self.ui.code.clear()

    def retranslate(self) -> None:
        self.ui.number.setText(self.tr("Sheet {sheet}").format(sheet=self.sheet))
        self._put_code()
        self._say(self._said, failed=self._failed)

    def _put_code(self) -> None:
        """On one line where it fits, else broken where the paper breaks it."""
        label = self.ui.code
        text = grouped(self.code)
        if label.fontMetrics().horizontalAdvance(text) > label.width():
            first, rest = split_code(text)
            text = f"{first}\n{rest}"
        label.setText(text)

    # onto paper

    def print_sheet(self) -> None:
        paper = self.paper()
        try:
            printer = self._print_pages(self.window(), [paper.paint], output.a4(), paper.title())
        except KnownError as error:
            self._fail(error)
            return
        if printer is not None:
            self._keep(lambda: self.tr("Sent to the printer. Look whether the sheet is complete and can be read."))

    def save_sheet(self) -> None:
        """Asks where, and writes the PDF; never into the folder that the code is to open."""
        paper = self.paper()
        name = f"king-oil-desk-{self.sheet}.pdf"
        chosen, _ = self._choose_file(self, self.tr("Save the recovery sheet"), name, self.tr("PDF files (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        if path.resolve().is_relative_to(self.data_folder.resolve()):
            self._say(self._beside_words, failed=True)
            return
        try:
            output.write_pdf(path, [paper.paint], output.a4(), paper.title())
        except KnownError as error:
            self._fail(error)
            return
        self._keep(lambda: self._saved_words(path.name))

    def _written(self, ticked: bool) -> None:
        self._wrote = self._whose() if ticked else None
        self.changed.emit()

    def _keep(self, words: Callable[[], str]) -> None:
        self._printed = self._whose()
        self._say(words)
        self.changed.emit()
        self.finished.emit()

    def _fail(self, error: KnownError) -> None:
        self._say(lambda: words_of(error), failed=True)

    def _say(self, words: Callable[[], str] | None, *, failed: bool = False) -> None:
        self._said, self._failed = words, failed
        said = words() if words is not None else ""
        if failed:
            self.ui.done.say_wrong(said)
        else:
            self.ui.done.say(said)
        self.show_field(self.ui.done)

    def _whose(self) -> tuple[str, str]:
        paper = self.paper()
        return paper.shop_name, paper.contact

    def _saved_words(self, name: str) -> str:
        return self.tr("Saved as {name}. Print it, or put it on a stick that goes into the safe.").format(name=name)

    def _beside_words(self) -> str:
        return self.tr(
            "That is the folder of the data itself, and the code must not lie beside it. Nothing was saved: choose "
            "another place."
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.column.activate()  # the label's width is the new one
        self._put_code()
