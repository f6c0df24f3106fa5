"""The customer's slip as it will be printed, and the ways to paper: the printer, another one, a PDF."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_sheet import PrintPages
from kingoil_desk.gui.first_run_step import ChooseFile
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.forms.ui_slip_dialog import Ui_SlipDialog
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.consent_slip import ConsentSlipPaper, a5
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.consent_slip import ConsentSlip

TALLEST = 640  # px; in a low window as much as the window has


class SlipDialog(QDialog):
    """Closes once the slip is on its way. What goes wrong is said here, and the slip stays to be tried another way.

    The paper speaks Vietnamese unless the customer wants English, whatever the window speaks. Use `open()`.
    """

    def __init__(
        self,
        owner: QWidget,
        slip: ConsentSlip,
        parts: Parts,
        preferences: Preferences | None,
        print_pages: PrintPages,
        choose_file: ChooseFile,
    ) -> None:
        super().__init__(owner.window())
        self._slip, self._parts, self._preferences = slip, parts, preferences
        self._print_pages, self._choose_file = print_pages, choose_file
        self.ui = Ui_SlipDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.preview.setAutoFillBackground(False)
        ui.vietnamese.setText(Language.VIETNAMESE.own_name())
        ui.english.setText(Language.ENGLISH.own_name())
        ui.vietnamese.setChecked(True)
        ui.english.toggled.connect(self._show_paper)
        ui.print.clicked.connect(self.print)
        ui.another.clicked.connect(self.print_elsewhere)
        ui.pdf.clicked.connect(self.save_pdf)
        ui.close.clicked.connect(self.reject)
        ui.another.setVisible(bool(self._printer()))
        ui.printer.setText(self._printer())
        ui.printer.setVisible(bool(self._printer()))
        ui.print.setDefault(True)
        ui.print.setFocus()
        self.setAccessibleName(ui.title.text())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ring = FocusRing(self)
        self._show_paper()
        self.resize(self.sizeHint().width(), min(TALLEST, owner.window().height() - 48))

    def _show_paper(self) -> None:
        language = Language.ENGLISH if self.ui.english.isChecked() else Language.VIETNAMESE
        self.paper = ConsentSlipPaper(self._slip, self._parts.formats, language)
        self.ui.preview.show_pages(self.paper.pages(), a5())
        self.ui.area.verticalScrollBar().setValue(0)

    def _printer(self) -> str:
        return self._preferences.printer(Paper.CONSENT_SLIP) if self._preferences is not None else ""

    # onto paper

    def print(self) -> None:
        """To the printer that slips went to before, at once; the first time the system's dialog asks which."""
        self._print(output.PrintSettings(ask=not self._printer()))

    def print_elsewhere(self) -> None:
        """Asks for the printer, and remembers it."""
        self._print(output.PrintSettings())

    def _print(self, settings: output.PrintSettings) -> None:
        self._say(None)
        paper = self.paper
        try:
            used = self._print_pages(self, paper.pages(), a5(), paper.title(), self._printer(), settings)
        except KnownError as error:
            self._say(error)
            return
        if used is None:
            return
        if self._preferences is not None and used:
            self._preferences.set_printer(Paper.CONSENT_SLIP, used)
        self._parts.notices.tell(self.tr("The slip is on its way to the printer."))
        self.accept()

    def save_pdf(self) -> None:
        """Asks where. The name that is offered names nobody."""
        self._say(None)
        paper, kinds = self.paper, self.tr("PDF files (*.pdf)")
        name = f"phieu-{self._parts.formats.file_moment(self._slip.made_at)}.pdf"
        chosen, _ = self._choose_file(self, self.tr("Save the slip"), name, kinds)
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        try:
            output.write_pdf(path, paper.pages(), a5(), paper.title())
        except KnownError as error:
            self._say(error)
            return
        words = self.tr("Saved as {name}. Hand it to the customer, and leave no copy on this PC.")
        self._parts.notices.tell(words.format(name=path.name))
        self.accept()

    def _say(self, error: KnownError | None) -> None:
        ui = self.ui
        ui.note.say_wrong(words_of(error) if error is not None else "")
        if error is None:
            return
        announce(self, words_of(error))
        if error.code is Code.PRINTER_FAILED:
            ui.another.show()
            ui.another.setFocus()
        elif error.code is Code.PRINTER_NONE:
            ui.pdf.setFocus()
