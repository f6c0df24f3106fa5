"""Imports from the web shop: a look before, staged rows, short transactions, a report, nothing of a cancelled one."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_row import RowReader
from kingoil_desk.domain.role import Act, Actor, Role
from kingoil_desk.service.breath import Breath, quick_switches
from kingoil_desk.service.import_file import opened
from kingoil_desk.service.import_finish import finish
from kingoil_desk.service.import_lane import Lane, OnLane
from kingoil_desk.service.import_reading import Reading
from kingoil_desk.service.import_report import ImportReport, Preview, Progress, RefusedRow, Stage
from kingoil_desk.service.import_run import imagine, keep
from kingoil_desk.service.import_sample import sample_of
from kingoil_desk.service.import_undo import undo
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import imports
from kingoil_desk.store.imports import State

if TYPE_CHECKING:
    from kingoil_desk.service.desk import Desk

__all__ = ["ImportReport", "ImportService", "OnWriteLane", "Preview", "Progress", "RefusedRow", "Stage", "clear_up"]

T = TypeVar("T")
OnWriteLane = Callable[[Callable[["Desk"], T]], T]

SAMPLE_ROWS = 5


class ImportService:
    """Reads on the calling thread (the long lane); every write goes through `on_write` in short transactions."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._running = False

    @needs(Act.IMPORT)
    def preview(self, path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Preview:
        """Looks through the whole file and keeps nothing of it. Raises what `run` raises."""
        breath = Breath(cancelled)
        with opened(path, breath) as file, quick_switches():
            survey = file.survey()
            reader = RowReader(survey.columns, survey.order, self.ctx.clock())
            sample = tuple(sample_of(reader, record) for record in islice(file.rows(survey), SAMPLE_ROWS))
        columns = survey.columns
        return Preview(
            columns.shape,
            survey.encoding,
            columns.feeds,
            columns.dropped,
            sample,
            survey.rows,
            survey.order,
            imports.imported_at(self.ctx.conn, survey.sha256),
        )

    @needs(Act.IMPORT)
    def run(
        self,
        path: Path,
        on_write: "OnWriteLane[object]",
        *,
        dry_run: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Imports the file; `IMPORT_CANCELLED` after a cancel, with the shop as it was before.

        `progress` and `cancelled` are called on this thread. Who starts it is who it is written down for, also when
        somebody else comes to the desk meanwhile. Raises `FILE_UNREADABLE` and the `IMPORT_…` codes.
        """
        actor = self.ctx.session.present
        if self._running:
            raise KnownError(Code.IMPORT_RUNNING)
        self._running = True
        breath = Breath(cancelled)
        try:
            with opened(path, breath) as file, quick_switches():
                survey = file.survey(lambda done, total: progress(Progress(Stage.READING, done, total)))
                reading = Reading(file, survey, self.ctx.clock(), breath)
                if dry_run:
                    imagine(self.ctx.conn, reading, progress)
                else:
                    on_lane: OnLane = lambda work: on_write(lambda desk: work(desk.ctx))  # noqa: E731
                    _clear_up(self.ctx, on_lane, progress)
                    lane = Lane(on_lane, actor, self.ctx)
                    keep(reading, lane, breath, progress)
                return reading.report(dry_run=dry_run)
        finally:
            self._running = False

    @needs(Act.IMPORT)
    def clear_up(self) -> None:
        """Takes back what an import left behind when the program died in it, or finishes it. Write lane."""
        clear_up(self.ctx)


def clear_up(ctx: Context) -> None:
    """The same for a shop that opens, before anybody has signed in: written down for who had started the import."""
    _clear_up(ctx, lambda work: work(ctx), lambda _: None)


def _clear_up(ctx: Context, on_write: OnLane, progress: Callable[[Progress], None]) -> None:
    """`ctx` reads which imports have not ended; nobody else can be importing, since a shop is opened only once."""
    for batch in imports.unfinished(ctx.conn):
        staff = ctx.conn.execute("SELECT name, role FROM staff WHERE id = ?", (batch.by_staff,)).fetchone()
        lane = Lane(on_write, Actor(batch.by_staff, staff["name"], Role(staff["role"]), ""))
        if batch.state is State.FINISHING:
            finish(batch, lane, progress)
        else:
            undo(batch, lane, progress)
