"""A new recovery code, step by step: shown and put on paper, typed back, in force once the passphrase was given."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.founding import Founding
from kingoil_desk.domain.recovery_code import make_code, make_sheet_id
from kingoil_desk.domain.shop import ShopDetails, contact_line
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.first_run_code import FirstRunCode
from kingoil_desk.gui.first_run_sheet import FirstRunSheet, PrintPages
from kingoil_desk.gui.first_run_step import ChooseFile, Step, scrolled
from kingoil_desk.gui.forms.ui_security_view import Ui_SecurityView
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.recovery_sheet import RecoverySheet
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.step_up_dialog import StepUpDialog
from kingoil_desk.service.recovery import Sheet
from kingoil_desk.service.shop import Lane

WIDEST = 900  # px of a column of text


class NewCodes:
    """Makes codes for the pages of the first run, which ask a founding for nothing else."""

    def new_code(self) -> tuple[str, str]:
        return make_code(), make_sheet_id()


class CodeRenewal(QObject):
    """Works the second page of `Ui_SecurityView`. The new code lives here and on paper until the passphrase was
    given; `leave` forgets it. The paper speaks the language of `languages`; `preferences` name its printer.
    """

    renewed = Signal(object)  # Sheet
    closed = Signal()

    def __init__(self, ui: Ui_SecurityView, parts: Parts, view: QWidget) -> None:
        super().__init__(view)
        self.ui, self._parts, self._view = ui, parts, view
        self.languages: Languages | None = None
        self.preferences: Preferences | None = None
        self.print_pages: PrintPages = output.print_pages
        self.choose_file: ChooseFile = QFileDialog.getSaveFileName
        self._details = ShopDetails("")
        self._error: KnownError | None = None
        self.sheet: FirstRunSheet | None = None
        self.code: FirstRunCode | None = None
        self._areas: list[QScrollArea] = []
        for button in (ui.next, ui.back):
            button.setAutoDefault(True)  # Enter presses the one with the focus
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)

    @property
    def is_open(self) -> bool:
        return self.sheet is not None

    @property
    def _step(self) -> Step | None:
        steps = (self.sheet, self.code)
        return steps[self.ui.steps.currentIndex()] if self.is_open else None

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+S", self.ui.next.text(), self.next, self.ui.next.isEnabled),
            Key("Esc", self.tr("Back"), self.back),
        )

    def open(self) -> None:
        """Reads whose sheet it is, then shows a code that was never shown before."""
        self._parts.jobs.run(
            Lane.LOOK,
            lambda desk: (desk.settings.read().details, desk.ctx.home.folder),
            lambda read: self._begin(*read),
            owner=self,
        )

    def _begin(self, details: ShopDetails, folder: Path) -> None:
        if self.is_open:
            return
        self._details = details
        founding = cast(Founding, NewCodes())
        self.sheet = FirstRunSheet(founding, self._paper, self._print, self.choose_file)
        self.sheet.data_folder = folder
        sheet = self.sheet
        self.code = FirstRunCode(lambda: (sheet.code, sheet.sheet))
        for step in (self.sheet, self.code):
            self._areas.append(self._area(step))
            self.ui.steps.addWidget(self._areas[-1])
            step.changed.connect(self.retranslate)
            step.finished.connect(self.ui.next.setFocus)
        self.code.ui.code.returnPressed.connect(self.next)
        self.ui.pages.setCurrentWidget(self.ui.renewal)
        self._show(0)

    def _area(self, step: Step) -> QScrollArea:
        step.setMaximumWidth(WIDEST)
        return scrolled(step)

    def _show(self, at: int) -> None:
        self._say(None)
        self.ui.steps.setCurrentIndex(at)
        step = self._step
        if step is not None:
            step.entered()
        self.retranslate()

    def focus(self) -> None:
        step = self._step
        if step is not None:
            step.entered()

    # the way

    def next(self) -> None:
        """On to typing it back; from there, once it is right, to the passphrase."""
        step = self._step
        if step is None or step.blocked() or not step.accept():
            return
        if step is self.sheet:
            self._show(1)
            return
        assert self.sheet is not None
        code, sheet = self.sheet.code, self.sheet.sheet
        words = self.tr("The code of sheet {sheet} opens the shop's file from now on, and the one before does not.")
        StepUpDialog(
            self._view,
            self._parts,
            words.format(sheet=sheet),
            lambda desk, secret: desk.recovery.change(secret, code, sheet),
            self._done,
            self._say,
        ).open()

    def back(self) -> None:
        """Back to the code, or out of it all after a question."""
        if self._step is self.code:
            self._show(0)
        else:
            self.leave()

    def leave(self) -> bool:
        """Whether the new code may be forgotten; asks when it may stand on a paper already."""
        if self.sheet is None:
            return True
        question = Question(
            self.tr("Leave without a new code?"),
            self.tr(
                "The code until now stays in force. A new sheet that was printed or written opens nothing: tear it up."
            ),
            yes=self.tr("Leave it"),
            no=self.tr("Go on"),
            danger=True,
        )
        if not self._parts.notices.ask(question):
            return False
        self._close()
        return True

    def _done(self, sheet: Sheet) -> None:
        self._close()
        self.renewed.emit(sheet)
        self._parts.notices.tell(self.tr("The new recovery code is in force."))

    def _close(self) -> None:
        for step in (self.sheet, self.code):
            if step is not None:
                step.forget()
        for area in self._areas:
            self.ui.steps.removeWidget(area)
            area.deleteLater()
        self.sheet = self.code = None
        self._areas.clear()
        self._say(None)
        self.ui.pages.setCurrentWidget(self.ui.overview)
        self.closed.emit()

    def _paper(self, code: str, sheet: str) -> RecoverySheet:
        details, formats = self._details, self._parts.formats
        date = formats.date(formats.now())
        language = self.languages.current if self.languages is not None else Language.VIETNAMESE
        return RecoverySheet(details.name, contact_line(details), date, code, sheet, language)

    def _print(self, parent: QWidget, pages: Sequence[output.Paint], size: QPageSize, title: str) -> str | None:
        printer = self.preferences.printer(Paper.RECOVERY_SHEET) if self.preferences is not None else ""
        return self.print_pages(parent, pages, size, title, printer)

    # showing

    def _say(self, error: KnownError | None) -> None:
        self._error = error
        self.ui.problem.say_wrong(words_of(error) if error is not None else "")

    def retranslate(self) -> None:
        ui, step = self.ui, self._step
        if step is None:
            return
        ui.step.setText(step.title())
        ui.count.setText(self.tr("Step {number} of {count}").format(number=ui.steps.currentIndex() + 1, count=2))
        ui.next.setText(self.tr("Next") if step is self.sheet else self.tr("Put it in force"))
        ui.next.set_unavailable(step.blocked())
        self._say(self._error)
