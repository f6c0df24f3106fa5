"""Fills an empty demo shop with invented customers, five years of their orders and what they said about contact."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import Keys

Progress = Callable[[int, int], None]  # done, of how many


def fill(
    file: Path,
    keys: Keys,
    generation: int,
    customers: int,
    seed: int,
    now: int,
    progress: Progress = lambda _done, _all: None,
) -> None:
    """Fills the shop in `file`, which must have staff but no customers yet; the same arguments give the same rows.

    `now` (ms UTC) is the present of the demo: the last orders are just before it. A million customers take
    minutes and about 1 GB of memory. Several transactions, with one audit row in the last: whoever shows the
    shop to anybody waits for the end.
    """
    from kingoil_desk.service.demo_filling import CACHE_KIB, Filling  # tables of names that a real shop never needs

    conn = connect(file, keys.db, cache_kib=CACHE_KIB)
    try:
        with _no_garbage_collection():
            Filling(conn, keys, generation, customers, seed, now, progress).run()
    finally:
        conn.close()


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Rows hold no circles, yet looking for some takes a seventh of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
