"""The end of an import, past the point of no return: refusals written down, customers made findable."""

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from kingoil_desk.domain.import_person import cells_of
from kingoil_desk.domain.import_row import Todo
from kingoil_desk.domain.name import sort_keys
from kingoil_desk.service.consent import record_import_refusals
from kingoil_desk.service.import_lane import Lane, Slice
from kingoil_desk.service.import_reading import Reading
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import imports, search
from kingoil_desk.store.imports import Batch, State
from kingoil_desk.store.seals import ImportSeal

_AT_ONCE = 64


def finish(batch: Batch, lane: Lane, told: Callable[[Progress], None], reading: Reading | None = None) -> None:
    """Writes refusals down, then makes every customer findable. After any of its steps the next start can go on.

    A new customer is found only once the refusal is in force, so that nobody is called in between. `reading` is
    None after a crash: then the figures of the report are lost.
    """
    total = lane.write(lambda ctx, _: _left(ctx, batch))
    done = 0
    for step in (_refuse, _index):
        while count := lane.write(partial(step, batch)):
            done += count
            told(Progress(Stage.FINISHING, min(done, total), total))
    seal = ImportSeal(batch.id)
    while lane.write_rows(lambda ctx, _: seal.read(ctx.conn, lane.rows)):
        pass
    lane.write(lambda ctx, w: _end(ctx, w, batch, reading, seal))


def _left(ctx: Context, batch: Batch) -> int:
    return imports.staged_count(ctx.conn, batch.id) + imports.touched_count(ctx.conn, batch.id)


def _refuse(batch: Batch, ctx: Context, w: Writing) -> int:
    time = Slice()
    lines = []
    for line, body in imports.staged_after(ctx.conn, batch.id, 0, _AT_ONCE):
        _do(ctx, w, batch, Todo.from_text(body))
        lines.append(line)
        if time.is_over():
            break
    imports.drop_rows(ctx.conn, batch.id, lines)
    return len(lines)


def _do(ctx: Context, w: Writing, batch: Batch, todo: Todo) -> None:
    fields = []
    cells = cells_of(todo.refused)
    stated_at = todo.stated_at or batch.started_at
    if cells and record_import_refusals(ctx, w, todo.customer_id, cells, stated_at, batch.id, todo.said):
        fields += [".".join(cell) for cell in cells]
    if todo.name:
        named = imports.set_name(ctx.conn, todo.customer_id, todo.name, sort_keys(todo.name), w.now, w.actor.staff_id)
        if named:
            imports.touch(ctx.conn, batch.id, todo.customer_id, 0)
            fields.append("full_name")
    if fields:
        w.audit("customer.import", imports.code(ctx.conn, todo.customer_id), fields)


def _index(batch: Batch, ctx: Context, w: Writing) -> int:
    """The least recent first, so that the latest buyer ends on top; who was found before moves up only for news."""
    time = Slice()
    ids = []
    for customer_id, active_at in imports.touched(ctx.conn, batch.id, _AT_ONCE):
        shown_at = imports.shown_at(ctx.conn, customer_id)
        at = max(active_at, shown_at or 0) or w.now
        search.reindex(ctx.conn, customer_id, at, to_top=shown_at is None or active_at > shown_at)
        ids.append(customer_id)
        if time.is_over():
            break
    imports.untouch(ctx.conn, batch.id, ids)
    return len(ids)


def _end(ctx: Context, w: Writing, batch: Batch, reading: Reading | None, seal: ImportSeal) -> None:
    rows = reading.done if reading else 0
    report = json.dumps(asdict(reading.counts)) if reading else "{}"
    imports.set_state(ctx.conn, batch.id, State.DONE)
    imports.end(ctx.conn, batch.id, w.now, rows, report)
    w.audit("import.finish", str(batch.id), [seal.word])
