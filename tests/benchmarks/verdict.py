"""Times the verdict on a demo shop: `python -m tests.benchmarks.verdict`.

Each question is asked as the desk asks it: sign-in checked, everything read from the encrypted file by index, the
answer made. By number, by mailbox and by code; of customers anywhere, of numbers of nobody, and of one number that
many customers have. Budget: well under a millisecond at the median and the 99th of a hundred; the shared number apart.
"""

import argparse
import contextlib
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.service.contact import ContactService, Whom
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction

BUDGET_MS = 1.0
SHARED = "+84900000001"
SEED = 1


def questions(shop: Shop, count: int) -> dict[str, list[Whom]]:
    """Whom to ask about, by kind of question."""
    dice = random.Random(SEED)
    conn = shop.desk(Lane.LOOK).ctx.conn

    def some(table: str, column: str) -> list[str]:
        last = conn.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
        query = f"SELECT {column} FROM {table} WHERE id >= ? AND {column} IS NOT NULL LIMIT 1"
        return [conn.execute(query, (dice.randint(1, last - 50),)).fetchone()[0] for _ in range(count)]

    return {
        "number": [Whom(phone=one) for one in some("phone", "e164")],
        "mailbox": [Whom(email=one) for one in some("email", "normalized")],
        "code": [Whom(code=one) for one in some("customer", "code")],
        "number of nobody": [Whom(phone=f"09{dice.randint(10_000_000, 99_999_999)}") for _ in range(count)],
    }


def share(shop: Shop, customers: int) -> None:
    """Gives that many customers one number more: a company's, or the shop's own."""
    with transaction(shop.desk(Lane.WRITE).ctx.conn) as conn:
        conn.execute(
            "INSERT INTO phone(customer_id, position, typed, e164) SELECT id, 9, ?1, ?1 FROM customer LIMIT ?2",
            (SHARED, customers),
        )


def timed(service: ContactService, asked: Sequence[Whom]) -> list[float]:
    dice = random.Random(SEED)
    took = []
    for whom in asked:
        channel = Channel.EMAIL if whom.email else dice.choice((Channel.CALL, Channel.MESSAGE))
        purpose = dice.choice(list(Purpose))
        start = time.perf_counter()
        service.verdict(whom, channel, purpose)
        took.append((time.perf_counter() - start) * 1_000)
    return took


def row(name: str, took: Sequence[float]) -> str:
    cuts = statistics.quantiles(took, n=100)
    return f"| {name} | {len(took):,} | {cuts[49]:.3f} | {cuts[94]:.3f} | {cuts[98]:.3f} | {max(took):.3f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=3_000, help="of each kind")
    parser.add_argument("--shared", type=int, default=2_000, help="customers with one number")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        Shop.make_demo(Path(folder) / "demo", given.customers, SEED)
        with contextlib.closing(Shop.open(Path(folder) / "demo")) as shop:
            shop.sign_in_as(shop.staff()[0].id)
            service = shop.desk(Lane.LOOK).contact
            ledger = shop.desk(Lane.LOOK).ctx.conn.execute("SELECT count(*) FROM consent").fetchone()[0]
            print(f"{given.customers:,} customers, {ledger:,} ledger rows; load {os.getloadavg()[0]:.1f}\n")
            print("| asked by | questions | p50 ms | p95 ms | p99 ms | most ms |\n|---|---|---|---|---|---|")
            worst = 0.0
            for name, asked in questions(shop, given.questions).items():
                took = timed(service, asked)
                worst = max(worst, statistics.quantiles(took, n=100)[98])
                print(row(name, took), flush=True)
            share(shop, given.shared)
            print(row(f"number of {given.shared:,} customers", timed(service, [Whom(phone=SHARED)] * 50)))
            print(f"\nworst p99 of plain questions {worst:.3f} ms, budget {BUDGET_MS} ms")


if __name__ == "__main__":
    main()
