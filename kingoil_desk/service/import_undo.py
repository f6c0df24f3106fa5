"""Taking an import back in short transactions, and tidying up after a program that died in one."""

from collections.abc import Callable
from functools import partial

from kingoil_desk.service.import_lane import Lane
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import import_undo, imports, seals
from kingoil_desk.store.connection import Connection
from kingoil_desk.store.imports import Batch, State

Told = Callable[[Progress], None]
Drop = Callable[[Connection, Batch, int, int], list[int]]


def undo(batch: Batch, lane: Lane, told: Told) -> tuple[str, ...]:
    """Takes back everything of an import that is not finishing yet; the codes of customers that stay.

    These are customers that staff have worked with since: an order, a refusal, a save. Can be broken off anywhere
    and begun again.
    """
    total = lane.write(lambda ctx, _: _begin(ctx, batch))
    done = 0
    kept: list[str] = []

    def tell(count: int) -> None:
        nonlocal done
        done += count
        told(Progress(Stage.UNDOING, min(done, total), total))

    while count := lane.write_rows(lambda ctx, _: import_undo.drop_staged(ctx.conn, batch, lane.rows)):
        tell(count)
    for drop in (import_undo.drop_orders, import_undo.drop_statuses, import_undo.drop_payments):
        last = 0
        while ids := lane.write_rows(partial(_drop, drop, batch, lane, last)):
            last = ids[-1]
            tell(len(ids))
    while True:
        undone = lane.write_rows(lambda ctx, w: import_undo.drop_customers(ctx.conn, batch, w.now, lane.rows))
        if not undone.looked_at:
            break
        kept += undone.kept
        tell(undone.looked_at)
    lane.write(lambda ctx, w: _end(ctx, w, batch))
    return tuple(kept)


def _begin(ctx: Context, batch: Batch) -> int:
    imports.set_state(ctx.conn, batch.id, State.UNDOING)
    return imports.staged_count(ctx.conn, batch.id) + imports.touched_count(ctx.conn, batch.id)


def _drop(drop: Drop, batch: Batch, lane: Lane, after: int, ctx: Context, _: Writing) -> list[int]:
    return drop(ctx.conn, batch, after, lane.rows)


def _end(ctx: Context, w: Writing, batch: Batch) -> None:
    import_undo.drop_products(ctx.conn, batch)
    imports.end(ctx.conn, batch.id, w.now, 0, "{}")
    w.audit("import.undo", str(batch.id), [seals.of_import(ctx.conn, batch.id)])
