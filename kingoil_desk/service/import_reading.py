"""Rows of a file as the import takes them, with a list of what was refused and why."""

from collections.abc import Callable, Iterator, Mapping

from kingoil_desk.domain.csv_text import Record
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_row import ImportRow, RowReader
from kingoil_desk.domain.import_value import Notes
from kingoil_desk.service.breath import Breath
from kingoil_desk.service.import_file import ImportFile, Survey
from kingoil_desk.service.import_publish import Counts
from kingoil_desk.service.import_report import ImportReport, RefusedRow

_SLICE = 4  # rows between two breaths: a millisecond or two


class Reading:
    """One walk through a surveyed file. `now` bounds its dates (ms UTC)."""

    def __init__(self, file: ImportFile, survey: Survey, now: int, breath: Breath) -> None:
        self.survey = survey
        self.file_name = file.name
        self.done = 0
        self._file = file
        self._breath = breath
        self._reader = RowReader(survey.columns, survey.order, now)
        self._counts = Counts()
        self._refused: list[RefusedRow] = []
        self._left_out: list[RefusedRow] = []
        self._orders: set[str] = set()
        self._unnamed: dict[int, Mapping[str, str]] = {}  # rows that only a known e-mail or account can save

    @property
    def counts(self) -> Counts:
        return self._counts

    def rows(self, told: Callable[[int], None] = lambda _: None) -> Iterator[ImportRow]:
        """Every row that can be read; a bad one never stops the file."""
        for record in self._file.rows(self.survey):
            if self.done % _SLICE == 0:
                self._breath.take()
                told(self.done)
            self.done += 1
            row = self._read(record)
            if row is not None:
                yield row

    def _read(self, record: Record) -> ImportRow | None:
        notes = Notes()
        columns = self.survey.columns
        try:
            row = self._reader.read(record, notes)
            if row.order and row.order.id in self._orders:
                raise RowRefused(Reason.ORDER_REPEATED)
        except RowRefused as refused:
            self._refused.append(RefusedRow(record.line, refused.reason, columns.shown(record.cells)))
            return None
        if row.order:
            self._orders.add(row.order.id)
        for repair in notes.repairs:
            self._counts.repaired[repair] = self._counts.repaired.get(repair, 0) + 1
        for field, reason in notes.left_out:
            self._left_out.append(RefusedRow(record.line, reason, columns.shown(record.cells), field))
        if not (row.person.name or row.person.phones):
            self._unnamed[record.line] = columns.shown(record.cells)
        return row

    def refuse(self, line: int, reason: Reason) -> None:
        """A row that could be read but not taken."""
        self._refused.append(RefusedRow(line, reason, self._unnamed.get(line, {})))

    def report(self, *, dry_run: bool) -> ImportReport:
        counts = self._counts
        return ImportReport(
            self.survey.columns.shape,
            self.done,
            counts.customers_added,
            counts.customers_matched,
            counts.contacts_added,
            counts.orders_added,
            counts.orders_known,
            counts.orders_changed,
            counts.products_added,
            counts.refusals_recorded,
            counts.kept_refusals,
            counts.points_refused,
            counts.rows_refused_before,
            tuple(counts.lines_refused),
            dict(counts.repaired),
            self.survey.columns.dropped,
            tuple(sorted(self._refused, key=lambda row: row.line)),
            tuple(self._left_out),
            dry_run,
            self.survey.order,
        )
