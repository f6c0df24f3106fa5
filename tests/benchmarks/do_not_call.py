"""Times a Do-Not-Call register of a million lines: `python -m tests.benchmarks.do_not_call`.

The file is looked into, brought in, and brought in once more, as the desk does it: read on one lane, written in short
transactions on another. Told: seconds, the longest transaction a save at the counter would have waited for, memory.
"""

import argparse
import contextlib
import datetime as dt
import random
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kingoil_desk.domain.order import shop_day
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop

SEED = 1


def write(path: Path, lines: int) -> None:
    dice = random.Random(SEED)
    with path.open("w") as file:
        for _ in range(lines):
            number = f"0{dice.choice('35789')}{dice.randrange(100_000_000):08d}"
            file.write(number + dice.choice((";S", ";V", "")) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=1_000_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.txt"
        write(path, given.lines)
        Shop.make_demo(Path(folder) / "demo", 100, SEED)
        with contextlib.closing(Shop.open(Path(folder) / "demo")) as shop:
            shop.sign_in_as(shop.staff()[0].id)
            longest = 0.0

            def on_write(work: Callable[[Desk], object]) -> object:
                nonlocal longest
                began = time.perf_counter()
                result = work(shop.desk(Lane.WRITE))
                longest = max(longest, time.perf_counter() - began)
                return result

            service = shop.desk(Lane.LONG).do_not_call
            today: dt.date = shop_day(shop.desk(Lane.LONG).ctx.clock())
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            for name, call in (
                ("looked into", lambda: service.preview(path)),
                ("brought in", lambda: service.bring(path, today, on_write)),
                ("brought in again", lambda: service.bring(path, today, on_write)),
            ):
                began = time.perf_counter()
                call()
                print(f"{given.lines:,} lines {name}: {time.perf_counter() - began:.1f} s", flush=True)
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            print(f"longest transaction {longest * 1000:.0f} ms; memory grew by {grown:.0f} MB")
            print(f"numbers in the register: {shop.desk(Lane.LOOK).contact.register()}")


if __name__ == "__main__":
    main()
