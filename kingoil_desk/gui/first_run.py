"""The first run: a shop is set up step by step inside the one window, and made only when everything is known."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QScrollArea, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.founding import Founding, FoundingRequest
from kingoil_desk.domain.shop import contact_line
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.first_run_code import FirstRunCode
from kingoil_desk.gui.first_run_making import FirstRunMaking
from kingoil_desk.gui.first_run_place import FirstRunPlace
from kingoil_desk.gui.first_run_secret import FirstRunAccount, FirstRunDay
from kingoil_desk.gui.first_run_sheet import FirstRunSheet, PrintPages
from kingoil_desk.gui.first_run_shop import FirstRunShop
from kingoil_desk.gui.first_run_step import ChooseFile, ChooseFolder, Step, scrolled
from kingoil_desk.gui.first_run_welcome import FirstRunWelcome
from kingoil_desk.gui.forms.ui_first_run import Ui_FirstRun
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.notices import Asker, Question
from kingoil_desk.gui.paper.output import print_pages
from kingoil_desk.gui.paper.recovery_sheet import RecoverySheet

PROGRAM = "King Oil Desk"
CARD_LETTERS, CARD_LINES = 112, 32  # the card at its largest, in average letters and lines: follows the font
NARROW_LETTERS = 84  # below it the list of steps gives way

Today = Callable[[], str]  # the date as people read it


@dataclass(frozen=True, slots=True)
class Outside:
    """The system's own dialogs; tests answer in their place."""

    choose_folder: ChooseFolder = QFileDialog.getExistingDirectory
    choose_file: ChooseFile = QFileDialog.getSaveFileName
    print_pages: PrintPages = print_pages


class FirstRun(QWidget):
    """Enter goes on, Esc goes back one step; nothing typed is lost, and nothing lies on the disk before the end.

    `language` is the window's at the start; `asker` asks closed questions (`message_dialog.ask` on the window).
    After `founded` the secrets are out of the fields. `leave()` before the window closes.
    """

    founded = Signal(object)  # Path of the new data folder
    demo_asked = Signal()
    folder_asked = Signal(object)  # Path of a data folder to open
    language_chosen = Signal(object)  # Language

    def __init__(
        self,
        founding: Founding,
        today: Today,
        asker: Asker,
        language: Language = Language.VIETNAMESE,
        parent: QWidget | None = None,
        *,
        outside: Outside | None = None,
        beside: Beside | None = None,
    ) -> None:
        super().__init__(parent)
        self._founding, self._today, self._asker, self._language = founding, today, asker, language
        self._beside = beside or Beside(self)
        self._done = False
        outside = outside or Outside()
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)
        self.welcome = FirstRunWelcome(language, outside.choose_folder)
        self.shop = FirstRunShop(founding)
        self.place = FirstRunPlace(founding, outside.choose_folder)
        self.account = FirstRunAccount(founding)
        self.day = FirstRunDay(founding)
        self.sheet = FirstRunSheet(founding, self._paper, outside.print_pages, outside.choose_file)
        self.code = FirstRunCode(lambda: (self.sheet.code, self.sheet.sheet))
        self.making = FirstRunMaking()
        self._areas: dict[Step, QScrollArea] = {}
        self._lay_out()
        self._join()
        self._present: Step = self.welcome
        self._show(self.welcome)

    def _lay_out(self) -> None:
        ui = self.ui
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        ui.card.setMaximumSize(letter * CARD_LETTERS, line * CARD_LINES)
        ui.drop.setFixedWidth(24)
        ui.program.setText(PROGRAM)
        for step in self._all_steps():
            self._areas[step] = area = scrolled(step)
            ui.pages.addWidget(area)
            step.changed.connect(self._show_buttons)
            step.finished.connect(self.ui.next.setFocus)

    def _join(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(self.back)
        ui.next.clicked.connect(self.next)
        self.welcome.language_chosen.connect(self._choose_language)
        self.welcome.demo_asked.connect(self._ask_demo)
        self.welcome.folder_chosen.connect(self._ask_folder)

    # the way

    def _all_steps(self) -> tuple[Step, ...]:
        return (
            self.welcome, self.shop, self.place, self.account, self.day, self.sheet, self.code, self.making,
        )  # fmt: skip

    def steps(self) -> list[Step]:
        """The steps of this PC: the start-of-day passphrase is asked only where no keyring keeps the key."""
        needs_day = self._founding.keyring_words is not None
        return [step for step in self._all_steps() if step is not self.day or needs_day]

    @property
    def present(self) -> Step:
        return self._present

    def next(self) -> None:
        """One step on, if this one has nothing against it; after the last one the shop is made."""
        step = self._present
        if self._beside.busy or step.blocked() or not step.accept():
            return
        steps = self.steps()
        if step is self.making or steps[steps.index(step) + 1] is self.making:
            self._make()
        else:
            self._show(steps[steps.index(step) + 1])

    def back(self) -> None:
        """One step back; what was typed stays."""
        if self._beside.busy or self._present is self.welcome:
            return
        steps = [step for step in self._all_steps() if step in self.steps() or step is self._present]
        self._show(steps[steps.index(self._present) - 1])

    def _show(self, step: Step) -> None:
        self._present = step
        self.sheet.data_folder = self.place.folder
        self.ui.pages.setCurrentWidget(self._areas[step])
        self.setFocus()  # off a page that is hidden now, so that no key goes there
        self._areas[step].verticalScrollBar().setValue(0)
        self._say()
        step.entered()
        if step is self.welcome:
            self.ui.next.setFocus()
        self._show_buttons()

    def _say(self) -> None:
        ui, steps, step = self.ui, self.steps(), self._present
        at = steps.index(step) if step in steps else 0
        count = self.tr("Step {number} of {count}").format(number=at + 1, count=len(steps))
        ui.count.setText(count)
        ui.title.setText(step.title())
        ui.steps.show_steps([s.label() for s in steps], at, f"{count}: {step.label()}")

    def _show_buttons(self) -> None:
        ui, step, busy = self.ui, self._present, self._beside.busy
        ui.back.setVisible(step is not self.welcome and not busy)
        ui.next.setVisible(not busy)
        ui.next.setText(step.next_words())
        ui.next.set_unavailable(step.blocked())

    # making it

    def request(self) -> FoundingRequest:
        """Everything that was typed, whole."""
        needs_day = self._founding.keyring_words is not None
        return FoundingRequest(
            folder=self.place.folder,
            details=self.shop.details,
            manager=self.account.name,
            passphrase=self.account.secret,
            code=self.sheet.code,
            sheet=self.sheet.sheet,
            day_passphrase=self.day.secret if needs_day else None,
        )

    def _make(self) -> None:
        request = self.request()
        self.making.begin()
        self._show(self.making)
        self._beside.run(
            lambda: self._founding.found(request),
            lambda _none: self._made(request.folder),
            self._not_made,
            self._crashed,
        )
        if self._beside.busy:
            self._show_buttons()

    def _made(self, folder: Path) -> None:
        self.making.end()
        self._done = True
        for step in self._all_steps():
            step.forget()
        self.founded.emit(folder)

    def _not_made(self, error: KnownError) -> None:
        """The error goes to the page that it is about, with everything typed still there."""
        owner = next((step for step in self.steps() if error.code in step.codes), self.making)
        self.making.end()
        if owner is self.making:
            self.making.refuse(error)
            self._show(self.making)
            self.ui.next.setFocus()
        else:
            self._show(owner)
            owner.refuse(error)

    def _crashed(self) -> None:
        """A bug, which the program's own dialog tells of: from here it can be tried again."""
        self.making.end()
        self._show(self.code)

    def _paper(self, code: str, sheet: str) -> RecoverySheet:
        details = self.shop.details
        return RecoverySheet(details.name, contact_line(details), self._today(), code, sheet, self._language)

    # leaving

    def leave(self) -> bool:
        """Whether the window may close or open something else; asks when something was begun. Never while making."""
        if self._beside.busy:
            return False
        if self._done or not self._begun():
            return True
        return self._asker(
            Question(
                self.tr("Stop setting up the shop?"),
                self.tr(
                    "Nothing has been made on this PC yet. What was typed is not kept, and a sheet that was printed "
                    "opens nothing: tear it up."
                ),
                yes=self.tr("Stop"),
                no=self.tr("Go on setting up"),
                danger=True,
            )
        )

    def _begun(self) -> bool:
        shop, account = self.shop.details, self.account
        typed = (shop.name, shop.phone, shop.email, shop.address, shop.website, account.name, account.secret)
        return any((*typed, self.day.secret)) or self.sheet.made

    def _ask_demo(self) -> None:
        if self.leave():
            self.demo_asked.emit()

    def _ask_folder(self, folder: str) -> None:
        if self.leave():
            self.folder_asked.emit(Path(folder))

    # language, Qt

    def _choose_language(self, language: Language) -> None:
        self._language = language
        self.language_chosen.emit(language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._say()
            self._show_buttons()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field with the focus had no use for."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox) and focus.isEnabled():
                focus.click()
            else:
                self.next()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ui.side.setVisible(self.width() >= self.fontMetrics().averageCharWidth() * NARROW_LETTERS)
        super().resizeEvent(event)
