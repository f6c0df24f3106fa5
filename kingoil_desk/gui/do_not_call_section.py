"""The Do-Not-Call register for whoever calls and writes: how old it is, the lists it came from, and the next one."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import register_words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_do_not_call_section import Ui_DoNotCallSection
from kingoil_desk.gui.jobs import Job, Latest
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.register_rows import BroughtListsModel
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.contact import RegisterState
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.do_not_call import BroughtFile, BroughtList, RegisterFile

SHOWN_BAD = 10  # lines named of those that could not be read
T = TypeVar("T")
State = tuple[RegisterState | None, tuple[BroughtList, ...]]


def _read(desk: Desk) -> State:
    return desk.contact.register(), desk.do_not_call.lists()


class DoNotCallSection(Section):
    """A list is looked into first and brought in by a second press; both run beside the counter, with Cancel."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DoNotCallSection()
        self.ui.setupUi(self)
        self._state: State | None = None
        self._path: Path | None = None
        self._file: RegisterFile | None = None
        self._job: Job | None = None
        self._problem: KnownError | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self._latest = Latest(parts.jobs)
        ui = self.ui
        self.lists = BroughtListsModel(parts.formats)
        ui.lists.setModel(self.lists)
        ui.lists.set_columns(120, 160, 0, 120, 90)
        ui.dayNote.watch(ui.day)
        ui.choose.clicked.connect(self.choose)
        ui.bring.clicked.connect(self.bring)
        ui.day.textEdited.connect(lambda: self._say(None))
        self.retranslate()

    def label(self) -> str:
        return self.tr("Do-Not-Call register")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+O", self.tr("Choose a list"), self.choose, self._free),
            Key("Ctrl+S", self.tr("Bring in"), self.bring, self._ready),
        )

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.BRING_DO_NOT_CALL)

    def _free(self) -> bool:
        return self._allowed() and self._job is None

    def _ready(self) -> bool:
        return self._free() and self._file is not None

    def focus(self) -> None:
        ui = self.ui
        (ui.day if self._ready() else ui.choose if self._free() else ui.lists).setFocus()

    # reading

    def load(self) -> None:
        self._latest.ask(_read, self._show, owner=self)

    def changed(self, change: Change) -> None:
        if change.everything or change.settings:
            self.load()

    def _show(self, state: State) -> None:
        self._state = state
        self.lists.show(state[1])
        self.retranslate()

    # a list

    def choose(self) -> None:
        """Asks which file; only whoever may bring one in."""
        if not self._free():
            return
        title, kinds = self.tr("Choose a Do-Not-Call list"), self.tr("Lists (*.csv *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Looks into a file; nothing is kept."""
        self._path, self._file = path, None
        self._say(None)

        def work(desk: Desk, job: Job) -> RegisterFile:
            return desk.do_not_call.preview(path, job.report, job.cancelled)

        self._start(self.tr("Looking into the list"), work, self._looked)

    def _looked(self, file: RegisterFile) -> None:
        self._file = file
        self.ui.day.setText(f"{self._today():%d/%m/%Y}")

    def _today(self) -> dt.date:
        return shop_day(self.parts.clock())

    def bring(self) -> None:
        """Brings the list in, whole or not at all."""
        path, jobs = self._path, self.parts.jobs
        if path is None or not self._ready():
            return
        self._say(None)
        try:
            day = shop_day(parse_moment(self.ui.day.text(), self.parts.clock()))
        except KnownError as error:
            self._say(error)
            return

        def work(desk: Desk, job: Job) -> BroughtFile:
            return desk.do_not_call.bring(
                path, day, jobs.on_write, progress=job.report, cancelled=job.cancelled
            )  # fmt: skip

        self._start(self.tr("Bringing the list in"), work, self._brought)

    def _brought(self, brought: BroughtFile) -> None:
        self._path = self._file = None
        self.parts.notices.tell(
            self.tr("{count} numbers brought in, {new} of them new. In force now.").format(
                count=number(brought.file.numbers), new=number(brought.added)
            )
        )
        self.parts.broadcast.tell(Change(settings=True))
        self.load()

    def _start(self, words: str, work: Callable[[Desk, Job], T], done: Callable[[T], object]) -> None:
        self._job = self.parts.jobs.run_long(words, work, done, self._say, ended=self._ended, owner=self)
        if not self._job.active:
            self._job = None
        self.retranslate()

    def _ended(self) -> None:
        self._job = None
        self.retranslate()
        if self.isVisible():
            self.focus()

    def _say(self, error: KnownError | None) -> None:
        """Beside the day what is wrong with it, below everything else."""
        ui, self._problem = self.ui, error
        self._word_problem()
        if ui.dayNote.wrong:
            ui.day.setFocus()
            ui.day.selectAll()
        announce(ui.dayNote if ui.dayNote.wrong else ui.problem, words_of(error) if error is not None else "")

    def _word_problem(self) -> None:
        ui, error = self.ui, self._problem
        about_day = error is not None and error.code in (Code.DATE_IMPOSSIBLE, Code.REGISTER_DATE)
        words = words_of(error) if error is not None else ""
        ui.dayNote.say_wrong(words if about_day else "")
        ui.problem.say_wrong("" if about_day else words)

    # showing

    def retranslate(self) -> None:
        ui, file, tr = self.ui, self._file, QCoreApplication.translate
        reason = "" if self._allowed() else self.tr("Only a manager may do this: bring a list in.")
        busy = self.tr("A list is being read.") if self._job is not None else ""
        ui.choose.set_unavailable(reason or busy)
        ui.bring.set_unavailable(reason or busy or ("" if file else self.tr("Choose a list first.")))
        ui.bring.setVisible(not reason)
        if self._state is not None:
            register, lists = self._state
            ui.state.setText(register_words.state(register, tr))
            ui.warning.say_wrong(register_words.warning(register, tr))
            ui.noLists.setVisible(not lists)
            ui.lists.setVisible(bool(lists))
        ui.file.setVisible(self._path is not None)
        ui.intro.setVisible(self._path is None)
        for widget in (ui.dayLabel, ui.day):
            widget.setVisible(file is not None)
        ui.fileName.setText(self._path.name if self._path is not None else "")
        ui.facts.setText(self._facts(file) if file is not None else "")
        ui.facts.setVisible(file is not None)
        ui.badLines.setText(self._bad_lines(file) if file is not None else "")
        ui.badLines.setVisible(file is not None and file.bad > 0)
        ui.bring.setText(
            self.tr("Bring in {count} numbers").format(count=number(file.numbers)) if file else self.tr("Bring in")
        )
        self._word_problem()

    def _facts(self, file: RegisterFile) -> str:
        return self.tr("{count} numbers were read. Nothing is kept yet.").format(count=number(file.numbers))

    def _bad_lines(self, file: RegisterFile) -> str:
        lines = ", ".join(map(str, file.bad_lines[:SHOWN_BAD])) + (" …" if file.bad > SHOWN_BAD else "")
        text = self.tr("{count} lines hold no number that could be read and are left out: {lines}")
        return text.format(count=number(file.bad), lines=lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
