"""Times a new customer, refusals and opening a record: `python tests/benchmarks/customer_save.py`.

Saves run in turn with a durable commit of one small row under the same settings, so that a busy disk slows both.
Records are those of customers drawn by chance, read on the reading lane: first with whatever the disk and the system
take, then again with the pages cached, which is what the budget is about.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kingoil_desk.domain.consent import CELLS, Decision, How
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction

BUDGETS = {"new customer": 4.0, "one refusal": 3.0, "everything refused": 3.0}  # times a bare commit, p50
RECORD_MS = 5.0  # p99


def timed(times: list[float], action: Callable[..., object], *values: object) -> object:
    """What the action gives; its milliseconds are added to `times`."""
    start = time.perf_counter()
    result = action(*values)
    times.append((time.perf_counter() - start) * 1_000)
    return result


def newcomer(dice: random.Random) -> CustomerDraft:
    number = dice.randrange(10**8)
    return CustomerDraft(
        "Nguyễn Văn An",
        phones=(PhoneEntry(f"09{number:08d}"),),
        emails=(EmailEntry(f"an{number}@example.com"),),
        addresses=(AddressEntry("12 Lê Lợi", "26740"),),
    )


def saves(desk: Desk, rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each round, the kinds in turn, each after a bare commit."""
    conn, dice = desk.ctx.conn, random.Random()
    took: dict[str, list[float]] = {"bare commit": [], **{name: [] for name in BUDGETS}}

    def bare() -> None:
        with transaction(conn):
            conn.execute("INSERT INTO counter VALUES ('bench', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")

    def add() -> int:
        return desk.customers.add(newcomer(dice)).customer_id

    def refuse_one() -> None:
        desk.consent.record(known, [Said(*CELLS[0], Decision.REFUSED)], How.COUNTER, desk.ctx.clock())

    def refuse_everything() -> None:
        desk.consent.refuse_everything(known, How.COUNTER, desk.ctx.clock())

    for _ in range(rounds):
        known = add()
        for name, save in zip(BUDGETS, (add, refuse_one, refuse_everything), strict=True):
            timed(took["bare commit"], bare)
            timed(took[name], save)
            if name == "one refusal":
                known = add()  # somebody of whom nothing is refused yet
    return took


def records(desk: Desk, rounds: int) -> dict[str, list[float]]:
    count = desk.ctx.conn.execute("SELECT max(id) FROM customer").fetchone()[0]
    drawn = random.Random(1).sample(range(1, count + 1), min(rounds, count))
    took: dict[str, list[float]] = {"record, first time": [], "record, cached": []}
    for times in took.values():
        for customer_id in drawn:
            timed(times, desk.customers.record, customer_id)
    return took


def measure(folder: Path, rounds: int) -> None:
    """On a demo profile, signed in as its manager."""
    shop = Shop.open(folder)
    try:
        member = shop.staff()[0]
        shop.session.sign_in(member.id, member.name, member.role)
        opened = records(shop.desk(Lane.LOOK), rounds)
        took = saves(shop.desk(Lane.WRITE), rounds)
    finally:
        shop.close()
    bare = statistics.median(took["bare commit"])
    for name, times in took.items():
        half, tail = statistics.median(times), statistics.quantiles(times, n=100)[98]
        budget = f"  (budget {BUDGETS[name]}x)" if name in BUDGETS else ""
        print(f"{name:18} p50 {half:6.2f} ms  p99 {tail:6.2f} ms  {half / bare:4.1f}x{budget}")
    for name, times in opened.items():
        half, tail = statistics.median(times), statistics.quantiles(times, n=100)[98]
        print(f"{name:18} p50 {half:6.2f} ms  p99 {tail:6.2f} ms")
    print(f"a cached record's budget is p99 {RECORD_MS} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, help="a demo profile, which gains customers (else one is made)")
    parser.add_argument("--customers", type=int, default=20_000, help="of the demo profile that is made")
    parser.add_argument("--on", type=Path, help="a folder of the disk to make it on (else the temporary one)")
    parser.add_argument("--rounds", type=int, default=500)
    asked = parser.parse_args()
    if asked.demo:
        measure(asked.demo, asked.rounds)
        return
    with tempfile.TemporaryDirectory(dir=asked.on) as place:
        Shop.make_demo(Path(place) / "demo", asked.customers, 1)
        measure(Path(place) / "demo", asked.rounds)


if __name__ == "__main__":
    main()
