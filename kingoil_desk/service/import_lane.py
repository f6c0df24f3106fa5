"""The write lane as an import uses it: short transactions, each no longer than a save at the counter may wait."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from kingoil_desk.domain.role import Actor
from kingoil_desk.service.breath import rest
from kingoil_desk.service.session import Context, Writing, sealing
from kingoil_desk.store import imports
from kingoil_desk.store.audit import AuditTrail

T = TypeVar("T")
Step = Callable[[Context, Writing], T]
OnLane = Callable[[Callable[[Context], object]], object]

SLICE_S = 0.006  # of work in one transaction, before its commit
_MOST_ROWS = 400
_CHECKPOINT_EVERY = 12  # transactions: well before the log has the thousand pages at which a commit stops for it


class Lane:
    """Runs steps as whoever started the import, whoever is at the desk by now.

    `reader` is the calling thread's own lane, when it is another one.
    """

    def __init__(self, on_write: OnLane, actor: Actor, reader: Context | None = None) -> None:
        self._on_write = on_write
        self._reader = reader
        self._written = 0
        self.actor = actor
        self.rows = 20  # of a kind that is written all at once: how many fit, learned from those before
        self._took_s = 0.0

    def write(self, step: Step[T]) -> T:
        """One transaction on the write lane; what the step returns."""
        results: list[T] = []

        def work(ctx: Context) -> None:
            began = time.perf_counter()
            with _writing_as(ctx, self.actor) as writing:
                results.append(step(ctx, writing))
            self._took_s = time.perf_counter() - began

        self._on_write(work)
        self._written += 1
        if self._reader and self._written % _CHECKPOINT_EVERY == 0:
            with self._reader.using() as conn:  # raises `Interrupted` when the program is being closed
                imports.checkpoint(conn)
        rest()
        return results[0]

    def write_rows(self, step: Step[T]) -> T:
        """The same for a step that writes `rows` rows: the next one takes as many as fit into a slice."""
        result = self.write(step)
        fits = self.rows * SLICE_S / max(self._took_s, 0.0001)
        self.rows = max(1, min(_MOST_ROWS, int(min(fits, self.rows * 1.25 + 1))))
        return result


class Slice:
    """A transaction's time for work, from its making on."""

    def __init__(self) -> None:
        self._until = time.perf_counter() + SLICE_S

    def is_over(self) -> bool:
        return time.perf_counter() > self._until


@contextmanager
def _writing_as(ctx: Context, actor: Actor) -> Iterator[Writing]:
    with ctx.using() as conn, sealing(conn):
        yield Writing(actor, ctx.clock(), AuditTrail(conn, ctx.keys, ctx.generation))
