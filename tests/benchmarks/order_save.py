"""Times saving an order and a draft beside a bare durable commit: `python tests/benchmarks/order_save.py`.

An order is for a known customer: numbered, kept with its fact, its payment and the VAT of its lines, re-ranked in
search, audited, durable. The budget is 6 times a commit of one small row under the same settings, for an order of 3
lines; one of 20 is measured beside it. All run in turn, so that a busy disk slows all.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.product import Product
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction

BUDGET = 6.0  # for the short order
SHORT, LONG = 3, 20  # lines


def timed(action: Callable[..., object], *values: object) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    action(*values)
    return (time.perf_counter() - start) * 1_000


def made_of(goods: Iterable[Product]) -> OrderDraft:
    """Each product a line of its own, whatever stands there already."""
    lines = tuple(Line(product.id, product.code, product.name, product.unit, 1, product.price) for product in goods)
    return OrderDraft(lines=lines, payment=Payment.CASH)


def measure(desk: Desk, rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each round, the kinds in turn."""
    conn, dice = desk.ctx.conn, random.Random()
    customers = conn.execute("SELECT count(*) FROM customer").fetchone()[0]
    goods = desk.products.find("", LONG)
    taken, long = (made_of(goods[i % len(goods)] for i in range(lines)) for lines in (SHORT, LONG))
    draft_id = desk.orders.keep_draft(taken)

    def bare_commit() -> None:
        with transaction(conn):
            conn.execute("INSERT INTO counter VALUES ('bench', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")

    took: dict[str, list[float]] = {"bare commit": [], "draft kept": [], "3 lines saved": [], "20 lines saved": []}
    for _ in range(rounds):
        order = taken
        while order.customer_id is None or desk.customers.record(order.customer_id).archived:
            order = replace(taken, customer_id=dice.randint(1, customers))
        took["bare commit"].append(timed(bare_commit))
        took["draft kept"].append(timed(desk.orders.keep_draft, order, draft_id))
        took["3 lines saved"].append(timed(desk.orders.finish, order))
        took["20 lines saved"].append(timed(desk.orders.finish, replace(long, customer_id=order.customer_id)))
    return took


def measured(folder: Path, rounds: int) -> dict[str, list[float]]:
    """On a demo profile, signed in as its manager."""
    shop = Shop.open(folder)
    try:
        member = shop.staff()[0]
        shop.session.sign_in(member.id, member.name, member.role)
        return measure(shop.desk(Lane.WRITE), rounds)
    finally:
        shop.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, help="a demo profile, which gains orders (else one is made)")
    parser.add_argument("--customers", type=int, default=20_000, help="of the demo profile that is made")
    parser.add_argument("--on", type=Path, help="a folder of the disk to make it on (else the temporary one)")
    parser.add_argument("--rounds", type=int, default=500)
    asked = parser.parse_args()
    if asked.demo:
        took = measured(asked.demo, asked.rounds)
    else:
        with tempfile.TemporaryDirectory(dir=asked.on) as place:
            Shop.make_demo(Path(place) / "demo", asked.customers, 1)
            took = measured(Path(place) / "demo", asked.rounds)
    bare = statistics.median(took["bare commit"])
    for name, times in took.items():
        half, tail = statistics.median(times), statistics.quantiles(times, n=100)[98]
        print(f"{name:14} p50 {half:6.2f} ms  p99 {tail:6.2f} ms  {half / bare:4.1f}x")
    print(f"the budget of an order of {SHORT} lines is {BUDGET}x")


if __name__ == "__main__":
    main()
