"""Times searches and saves beside an import: `python tests/benchmarks/import_beside_counter.py --rows 100000`.

A demo shop, and three lanes as in the window: a search every 10 ms and a new customer after each third one, first
alone, then while the rows are imported. The rows come from `tests/data/make_orders_csv.py`.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from tests.data import make_orders_csv

ASKED = (
    "ng",
    "nguyen",
    "nguyen th",
    "tran van",
    "0912",
    "34",
    "hương",
    "le thi",
    "linh",
    "pham",
    "hoa",
    "0355",
    "kh-00",
)
ALONE_S = 5.0


class Counter:
    """The three lanes, and somebody who searches and saves."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._pools = {lane: ThreadPoolExecutor(1) for lane in Lane}
        self._dice = random.Random(1)
        self._saved = 0

    def on(self, lane: Lane, work: Callable[[Desk], object]) -> object:
        return self._pools[lane].submit(lambda: work(self._shop.desk(lane))).result()

    def serve(self, done: Callable[[], bool]) -> tuple[list[float], list[float]]:
        """Milliseconds of each search and each save, waiting included, until `done`."""
        searches: list[float] = []
        saves: list[float] = []
        while not done():
            asked = self._dice.choice(ASKED)
            searches.append(self._timed(Lane.LOOK, lambda desk, asked=asked: desk.search.find(asked)))  # type: ignore[misc]
            if len(searches) % 3 == 0:
                self._saved += 1
                draft = CustomerDraft(f"Khách {self._saved}", phones=(PhoneEntry(f"09{self._saved:08d}"),))
                saves.append(self._timed(Lane.WRITE, lambda desk, draft=draft: desk.customers.add(draft)))  # type: ignore[misc]
            time.sleep(0.01)
        return searches, saves

    def _timed(self, lane: Lane, work: Callable[[Desk], object]) -> float:
        began = time.perf_counter()
        self.on(lane, work)
        return (time.perf_counter() - began) * 1_000

    def bring(self, file: Path) -> threading.Event:
        """Begins to import; the event is set at the end."""
        over = threading.Event()
        run = self._pools[Lane.LONG].submit(
            lambda: self._shop.desk(Lane.LONG).imports.run(file, lambda job: self.on(Lane.WRITE, job))
        )
        run.add_done_callback(lambda _: over.set())
        return over


def shown(name: str, took: list[float]) -> str:
    took = sorted(took)
    middle, late = took[len(took) // 2], took[len(took) * 99 // 100]
    return f"{name:8} p50 {middle:7.2f}  p99 {late:7.2f}  max {took[-1]:7.1f} ms  ({len(took)})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--customers", type=int, default=30_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "orders.csv"
        file.write_text(make_orders_csv.text(asked.rows), encoding="utf-8")
        shop = Shop.throw_away(asked.customers)
        shop.sign_in_as(shop.staff()[0].id)
        counter = Counter(shop)
        counter.on(Lane.WRITE, lambda desk: desk.customers.add(CustomerDraft("Khách")))  # the first one loads tables
        for text in ASKED:
            counter.on(Lane.LOOK, lambda desk, text=text: desk.search.find(text))  # type: ignore[misc]
        until = time.perf_counter() + ALONE_S
        for name, took in zip(("search", "save"), counter.serve(lambda: time.perf_counter() > until), strict=True):
            print("alone   ", shown(name, took))
        began = time.perf_counter()
        over = counter.bring(file)
        for name, took in zip(("search", "save"), counter.serve(over.is_set), strict=True):
            print("importing", shown(name, took))
        took_s = time.perf_counter() - began
        print(f"{asked.rows:,} rows in {took_s:.1f} s, {asked.rows / took_s:,.0f} a second, beside all that")
        shop.close()


if __name__ == "__main__":
    main()
