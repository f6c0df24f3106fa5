"""An import on its way: rows staged, then published, in short transactions, and undone when it does not get through."""

from collections.abc import Callable

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.import_reason import RowRefused
from kingoil_desk.domain.import_row import staged, unstaged
from kingoil_desk.service.breath import Breath
from kingoil_desk.service.import_finish import finish
from kingoil_desk.service.import_lane import Lane, Slice
from kingoil_desk.service.import_publish import Publisher
from kingoil_desk.service.import_reading import Reading
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.import_target import ImaginedShop, KeptShop
from kingoil_desk.service.import_undo import undo
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import imports
from kingoil_desk.store.connection import Connection
from kingoil_desk.store.imports import Batch, State

Told = Callable[[Progress], None]

_ROWS_LOOKED_AT = 64  # for one transaction; its time mostly ends it sooner


def imagine(conn: Connection, reading: Reading, told: Told) -> None:
    """A dry run: the same decisions on the same rows, kept in memory only."""
    publisher = Publisher(reading.counts)
    publisher.meet(ImaginedShop(conn, reading.survey.sha256))
    for row in reading.rows(_telling(told, Stage.CHECKING, reading.survey.rows)):
        try:
            publisher.publish(row)
        except RowRefused as refused:
            reading.refuse(row.line, refused.reason)


def keep(reading: Reading, lane: Lane, breath: Breath, told: Told) -> None:
    """The real run: kept whole, or undone when it is cancelled or fails. Raises `KnownError`.

    `IMPORT_CANCELLED` tells in `kept` the codes of customers that stay because staff worked with them meanwhile.
    """
    batch = lane.write(lambda ctx, w: _begin(ctx, w, reading))
    try:
        _stage(batch, reading, lane, told)
        lane.write(lambda ctx, _: _move(ctx, batch, State.STAGING, State.PUBLISHING))
        _publish(batch, reading, lane, breath, told)
        breath.check()
        lane.write(lambda ctx, _: _move(ctx, batch, State.PUBLISHING, State.FINISHING))
    except Interrupted:
        raise  # the program is being closed: its next start takes the import back
    except BaseException as error:
        kept = undo(batch, lane, told)
        if isinstance(error, KnownError) and error.code is Code.IMPORT_CANCELLED:
            raise KnownError(Code.IMPORT_CANCELLED, kept=kept) from None
        raise
    finish(batch, lane, told, reading)


def _telling(told: Told, stage: Stage, total: int) -> Callable[[int], None]:
    return lambda done: told(Progress(stage, done, total))


def _begin(ctx: Context, w: Writing, reading: Reading) -> Batch:
    sha256, staff_id = reading.survey.sha256, w.actor.staff_id
    import_id = imports.begin(ctx.conn, reading.survey.columns.shape, sha256, w.now, staff_id)
    w.audit("import.begin", str(import_id))
    return Batch(import_id, State.STAGING, sha256, w.now, staff_id)


def _require(ctx: Context, batch: Batch, expected: State) -> None:
    """Makes sure, in each transaction, that nobody has taken the import back meanwhile."""
    if imports.state(ctx.conn, batch.id) is not expected:
        raise KnownError(Code.IMPORT_CANCELLED)


def _move(ctx: Context, batch: Batch, expected: State, new: State) -> None:
    _require(ctx, batch, expected)
    imports.set_state(ctx.conn, batch.id, new)


def _stage(batch: Batch, reading: Reading, lane: Lane, told: Told) -> None:
    rows: list[tuple[int, str]] = []

    def write(ctx: Context, _: Writing) -> None:
        _require(ctx, batch, State.STAGING)
        imports.stage(ctx.conn, batch.id, rows)

    for row in reading.rows(_telling(told, Stage.CHECKING, reading.survey.rows)):
        rows.append((row.line, staged(row)))
        if len(rows) >= lane.rows:
            lane.write_rows(write)
            rows.clear()
    lane.write_rows(write)
    if reading.done != reading.survey.rows:
        raise KnownError(Code.FILE_UNREADABLE, name=reading.file_name)  # written into since it was looked through


def _publish(batch: Batch, reading: Reading, lane: Lane, breath: Breath, told: Told) -> None:
    publisher = Publisher(reading.counts)
    last = done = 0
    total = lane.write(lambda ctx, _: imports.staged_count(ctx.conn, batch.id))

    def write(ctx: Context, w: Writing) -> tuple[int, int]:
        """How many rows, and the line of the last."""
        _require(ctx, batch, State.PUBLISHING)
        time = Slice()
        publisher.meet(KeptShop(ctx.conn, batch.sha256, ctx, w, batch.id))
        finished: list[int] = []
        count, line = 0, last
        for line, body in imports.staged_after(ctx.conn, batch.id, last, _ROWS_LOOKED_AT):
            count += 1
            if not _publish_row(ctx, batch, publisher, reading, line, body):
                finished.append(line)
            if time.is_over():
                break
        imports.drop_rows(ctx.conn, batch.id, finished)
        return count, line

    while True:
        breath.check()
        told(Progress(Stage.PUBLISHING, done, total))
        count, last = lane.write(write)
        if not count:
            return
        done += count


def _publish_row(ctx: Context, batch: Batch, publisher: Publisher, reading: Reading, line: int, body: str) -> bool:
    """Whether something is left to do for the row at the end; that stays in its place."""
    try:
        todo = publisher.publish(unstaged(line, body))
    except RowRefused as refused:
        reading.refuse(line, refused.reason)
        return False
    if todo is None:
        return False
    imports.leave(ctx.conn, batch.id, line, todo.as_text())
    return True
