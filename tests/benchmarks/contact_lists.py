"""Times a list of contacts over a large shop: `python -m tests.benchmarks.contact_lists`.

A file with a million customers and three million rows of the consent ledger is made first (minutes), or taken with
`--folder` when it is there already. Then a list is made as the window makes it, on the long lane, members written in
short transactions on the write lane; a clerk's one-row save is timed beside it every few milliseconds. For the ratio
the same tables are read once straight through, from a cold connection's cache as the list has it.
"""

import argparse
import contextlib
import os
import resource
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact_list import DAY_MS, Who
from kingoil_desk.domain.role import Role
from kingoil_desk.service.contact_lists import ContactList
from kingoil_desk.service.session import wall_clock
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.profile import create_profile
from tests.benchmarks.list_filling import fill
from tests.benchmarks.verdict import questions, row, timed

DATA_KEY = bytes(range(32))
SEED = 1
SAVE_EVERY_S = 0.02
CELL = (Purpose.OCCASION, Channel.MESSAGE)


def opened(folder: Path, customers: int) -> Shop:
    """The shop of that folder, filled first when it is not there."""
    if not folder.exists():
        create_profile(folder, DATA_KEY, "shop", "Bench", (("Quản lý", Role.MANAGER),), wall_clock())
        with contextlib.closing(Shop.open_with(folder, DATA_KEY, wall_clock)) as shop:
            ctx, start = shop.desk(Lane.WRITE).ctx, time.perf_counter()
            fill(ctx.conn, ctx.keys, ctx.generation, customers, SEED)
            print(f"filled in {time.perf_counter() - start:.0f} s", flush=True)
    shop = Shop.open_with(folder, DATA_KEY, wall_clock)
    member = shop.staff()[0]
    shop.session.sign_in(member.id, member.name, member.role)
    return shop


def straight(shop: Shop) -> tuple[float, dict[str, int]]:
    """Seconds to read the same tables once, and their rows."""
    conn = shop.desk(Lane.LONG).ctx.conn
    cursor = conn.cursor()
    cursor.row_factory = None
    start, rows = time.perf_counter(), {}
    for table in ("customer", "consent", "phone", "do_not_call"):
        rows[table] = sum(1 for _ in cursor.execute(f"SELECT * FROM {table}"))
    return time.perf_counter() - start, rows


class WriteLane:
    """The write lane as the window has it: one thread; how long each piece of work held it, how long a save waited."""

    def __init__(self, shop: Shop) -> None:
        self._desk = shop.desk(Lane.WRITE)
        self._pool = ThreadPoolExecutor(1)
        self.held: list[float] = []
        self.waited: list[float] = []
        self._over = threading.Event()

    def on_write(self, work: Callable[[Any], Any]) -> Any:
        return self._pool.submit(self._timed, work).result()

    def _timed(self, work: Callable[[Any], Any]) -> Any:
        start = time.perf_counter()
        try:
            return work(self._desk)
        finally:
            self.held.append((time.perf_counter() - start) * 1_000)

    def saves(self) -> None:
        """A clerk's saves, until it is over."""
        while not self._over.wait(SAVE_EVERY_S):
            start = time.perf_counter()
            self._pool.submit(self._save).result()
            self.waited.append((time.perf_counter() - start) * 1_000)

    def _save(self) -> None:
        with self._desk.ctx.writing() as w:
            w.audit("bench.save", "KH-000001")

    def end(self) -> None:
        self._over.set()


def made(shop: Shop, lane: WriteLane) -> tuple[ContactList, float]:
    """A list of everybody who may be greeted by message; and the seconds it took."""
    service = shop.desk(Lane.LONG).lists
    start = time.perf_counter()
    found = service.make("Bench", *CELL, wall_clock() + 14 * DAY_MS, Who(), lane.on_write)
    return found, time.perf_counter() - start


def peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=3_000, help="single verdicts of each kind")
    parser.add_argument("--folder", type=Path, help="a file to keep and take again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch) / "shop"
        opened(folder, given.customers).close()
        with contextlib.closing(opened(folder, given.customers)) as shop:
            before = peak_mib()
            lane = WriteLane(shop)
            clerk = threading.Thread(target=lane.saves)
            clerk.start()
            try:
                found, took = made(shop, lane)
            finally:
                lane.end()
                clerk.join()
            above = peak_mib() - before
            alone, rows = straight(shop)
            total = sum(rows.values())
            print(", ".join(f"{count:,} {table}" for table, count in rows.items()), f"load {os.getloadavg()[0]:.1f}")
            print(f"asked {found.asked:,}, held {found.held:,}, left out {sum(found.left_out.values()):,}\n")
            waits, held = statistics.quantiles(lane.waited, n=100), statistics.quantiles(lane.held, n=100)
            print(f"made in {took:.1f} s: {total / took:,.0f} rows read a second, members written within it")
            print(f"the same tables read straight through: {alone:.1f} s; ratio {took / alone:.2f}")
            print(f"writer held at a time: p50 {held[49]:.1f}, p99 {held[98]:.1f}, most {max(lane.held):.1f} ms")
            print(f"a save beside it: p50 {waits[49]:.1f}, p99 {waits[98]:.1f}, most {max(lane.waited):.1f} ms")
            print(f"memory above the start: {above:.0f} MiB\n")
            start = time.perf_counter()
            since = shop.desk(Lane.LONG).lists.refused_since()
            print(f"who refused since, over {len(since)} live lists: {time.perf_counter() - start:.1f} s\n")
            print("| verdict asked by | questions | p50 ms | p95 ms | p99 ms | most ms |\n|---|---|---|---|---|---|")
            service = shop.desk(Lane.LOOK).contact
            for name, asked in questions(shop, given.questions).items():
                timed(service, asked[:100])
                print(row(name, timed(service, asked)), flush=True)


if __name__ == "__main__":
    main()
