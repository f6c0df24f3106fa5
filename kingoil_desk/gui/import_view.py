"""Importing from the web shop: choose a file, see what it would bring, import it, see what was refused."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import import_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_import_view import Ui_ImportView
from kingoil_desk.gui.import_rows import RefusedRowsModel, SampleModel
from kingoil_desk.gui.jobs import Done, Job, T
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.import_report import ImportReport, Preview, Progress
from kingoil_desk.service.rejects import rejects_file

SHOWN_DROPPED = 6


class ImportView(QFrame):
    """`begin(parts)` once. The counter keeps working while an import runs; Cancel takes everything back."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportView()
        self.ui.setupUi(self)
        self.sample, self.refused = SampleModel(), RefusedRowsModel()
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._report: ImportReport | None = None
        self._job: Job | None = None

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        ui = self.ui
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.sample)
        ui.refused.setModel(self.refused)
        ui.refused.set_columns(80, 340, 0)
        ui.choose.clicked.connect(self.choose)
        ui.tryOut.clicked.connect(self.try_out)
        ui.run.clicked.connect(self.run)
        ui.saveRefused.clicked.connect(self._save_refused)
        self.retranslate()

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+O", self.tr("Choose a file"), self.choose, self._allowed),
            Key("Ctrl+T", self.tr("Try it, keep nothing"), self.try_out, self._ready),
            Key("Ctrl+S", self.tr("Import"), self.run, self._ready),
        )

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.IMPORT) and self._job is None

    def _ready(self) -> bool:
        return self._allowed() and self._preview is not None

    def focus(self) -> None:
        (self.ui.run if self._ready() else self.ui.choose).setFocus()

    def load(self) -> None:
        self.retranslate()

    # a file

    def choose(self) -> None:
        title, kinds = self.tr("Choose an export of the web shop"), self.tr("CSV files (*.csv *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Looks into a file; nothing is kept."""
        self._path, self._preview, self._report = path, None, None
        self.ui.problem.say("")
        self._start(self.tr("Looking into the file"), lambda desk, _job: desk.imports.preview(path), self._show_preview)

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self.sample.show(preview.sample)
        self.ui.table.set_columns(*self.sample.widths())

    # running

    def try_out(self) -> None:
        self._run(dry_run=True)

    def run(self) -> None:
        self._run(dry_run=False)

    def _run(self, *, dry_run: bool) -> None:
        path, jobs, tr = self._path, self.parts.jobs, QCoreApplication.translate
        if path is None or not self._ready():
            return

        def work(desk: Desk, job: Job) -> ImportReport:
            def tell(step: Progress) -> None:
                job.report(step.done, step.total, import_words.stage(step.stage, tr))

            return desk.imports.run(path, jobs.on_write, dry_run=dry_run, progress=tell, cancelled=job.cancelled)

        self.ui.problem.say("")
        self._report = None
        self._start(self.tr("Importing"), work, self._show_report)

    def _show_report(self, report: ImportReport) -> None:
        self._report = report
        self.refused.show(import_words.all_refused(report))
        if not report.dry_run:
            self._preview = None
            self.parts.broadcast.tell(Change(imports=True, products=True))

    def _start(self, words: str, work: Callable[[Desk, Job], T], done: Done[T]) -> None:
        self._job = self.parts.jobs.run_long(words, work, done, self._failed, ended=self._ended, owner=self)
        if not self._job.active:
            self._job = None
        self.retranslate()

    def _ended(self) -> None:
        self._job = None
        self.retranslate()
        self.focus()

    def _failed(self, error: KnownError) -> None:
        if error.code in (Code.IMPORT_NOT_CSV, Code.IMPORT_EMPTY, Code.IMPORT_SHAPE_UNKNOWN, Code.FILE_UNREADABLE):
            self._preview = None
        self.ui.problem.say_wrong(words_of(error))

    def _save_refused(self) -> None:
        report = self._report
        if report is None:
            return
        title = self.tr("Save the refused rows")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "refused.csv", self.tr("CSV files (*.csv)"))
        if chosen:
            self.save_refused(Path(chosen))

    def save_refused(self, path: Path) -> None:
        """Writes the refused rows to a new file, to be mended and imported again."""
        assert self._report is not None
        rows = import_words.all_refused(self._report)
        try:
            with rejects_file(path) as write:
                write(rows, lambda code: import_words.reason(code, QCoreApplication.translate))
        except KnownError as error:
            self.ui.problem.say_wrong(words_of(error))
        except OSError:
            self.ui.problem.say_wrong(words_of(KnownError(Code.FOLDER_PROTECTED, folder=str(path.parent))))
        else:
            self.parts.notices.tell(self.tr("Refused rows saved"))

    # showing

    def retranslate(self) -> None:
        ui, preview, report = self.ui, self._preview, self._report
        reason = "" if may(self.parts.session.actor, Act.IMPORT) else self.tr("Only a manager imports files.")
        busy = self.tr("An import is running.") if self._job is not None else ""
        ui.choose.set_unavailable(reason or busy)
        for button in (ui.tryOut, ui.run):
            button.set_unavailable(reason or busy or ("" if preview else self.tr("Choose a file first.")))
        ui.intro.setVisible(preview is None and report is None)
        ui.fileName.setText(self._path.name if self._path is not None else "")
        ui.fileName.setVisible(self._path is not None)
        ui.facts.setText(self._facts(preview) if preview else "")
        ui.facts.setVisible(preview is not None)
        dropped = (preview or report or _NOTHING).dropped
        shown = ", ".join(dropped[:SHOWN_DROPPED]) + (" …" if len(dropped) > SHOWN_DROPPED else "")
        ui.dropped.setText(self.tr("Dropped at the door, never read or kept: {columns}").format(columns=shown))
        ui.dropped.setVisible(bool(dropped))
        ui.table.setVisible(preview is not None and report is None)
        ui.summary.setText(self._summary(report) if report else "")
        ui.summary.setVisible(report is not None)
        rows = bool(report and import_words.all_refused(report))
        ui.refused.setVisible(rows)
        ui.saveRefused.setVisible(rows)
        ui.run.setText(
            self.tr("Import {count} rows").format(count=number(preview.rows)) if preview else self.tr("Import")
        )

    def _facts(self, preview: Preview) -> str:
        used = sum(1 for _, feeds in preview.columns if feeds)
        facts = [
            import_words.shape(preview.shape, QCoreApplication.translate),
            preview.encoding,
            self.tr("{count} rows").format(count=number(preview.rows)),
            self.tr("{used} columns used, {unused} not").format(used=used, unused=len(preview.columns) - used),
        ]
        if preview.imported_at:
            when = self.parts.formats.moment(preview.imported_at)
            facts.append(self.tr("this very file was imported on {date}; nothing is added twice").format(date=when))
        return " · ".join(facts)

    def _summary(self, report: ImportReport) -> str:
        head = (
            self.tr("Nothing was kept: this was only a try. It would bring:")
            if report.dry_run
            else self.tr("Imported. The file brought:")
        )
        lines = (f"{number(count)}  {text}" for count, text in import_words.counts(report, QCoreApplication.translate))
        where = import_words.refused_lines(report, QCoreApplication.translate)
        return "\n".join([head, *lines, *([where] if where else [])])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()


class _Nothing:
    dropped: tuple[str, ...] = ()


_NOTHING = _Nothing()
