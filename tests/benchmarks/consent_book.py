"""Times the consent book on a demo shop: `python -m tests.benchmarks.consent_book --customers 200000`.

The demo's ledger is filled up to three rows a customer. Counts read everything in slices on the long lane; a page of
the finder and of those never asked are what a clerk waits for. Each stands beside one bare reading of the ledger, or
one short read, on the same file, so that a busy PC slows both.
"""

import argparse
import contextlib
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Matrix, Purpose, Word, refusal_bits
from kingoil_desk.domain.consent_book import Filter, Period, Span, Standing, span_of
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import bulk, consents, search
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent

ROWS_EACH = 3
COUNT_S = 6.0  # at a million customers; less in proportion
PAGE_MS = 100.0
SEED = 1
YEAR_MS = 365 * 86_400_000


def fill(desk: Desk, staff: list[int]) -> int:
    """Words of customers whom the demo left alone, until there are three rows a customer: the rows then."""
    ctx, conn, dice = desk.ctx, desk.ctx.conn, random.Random(SEED)
    customers, have = (conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("customer", "consent"))
    silent = [
        row[0] for row in conn.execute("SELECT id FROM customer WHERE id NOT IN (SELECT customer_id FROM consent)")
    ]
    dice.shuffle(silent)
    now, rows, wanted = ctx.clock(), list[NewConsent](), customers * ROWS_EACH - have
    for customer_id in silent:
        if len(rows) >= wanted:
            break
        at = now - round(YEAR_MS * (1 - len(rows) / wanted))  # some thousand a day, as a large shop has
        draw, said_by = dice.random(), dice.choice(staff)
        said = Decision.REFUSED if draw < 0.6 else Decision.GRANTED
        cells = CELLS if draw < 0.3 else dice.sample(CELLS, 5)
        wording = 1 if said is Decision.GRANTED else None
        rows += [NewConsent(customer_id, *cell, said, at, at, How.COUNTER, said_by, wording) for cell in cells]
    states: dict[int, dict[tuple[Channel, Purpose], Word]] = {}
    with transaction(conn):
        ids = consents.append_all(conn, ctx.keys, ctx.generation, rows)
        for id_, row in zip(ids, rows, strict=True):
            word = Word(id_, row.channel, row.purpose, row.decision)
            states.setdefault(row.customer_id or 0, {})[row.channel, row.purpose] = word
        bulk.keep_states(conn, states.items())
        for customer_id, cells in states.items():
            matrix = Matrix({cell: word.decision for cell, word in cells.items()})
            search.set_refusals(conn, customer_id, refusal_bits(matrix))
    return have + len(rows)


def seconds(work: Callable[[], object], times: int = 3) -> float:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return statistics.median(took)


def slices(desk: Desk, asked: Filter) -> list[float]:
    """Milliseconds of each look that it takes to fill one page, or to reach the end."""
    took, rows, before = [], 0, None
    while rows < 50:
        start = time.perf_counter()
        page = desk.book.find(asked, before, 50 - rows)
        took.append((time.perf_counter() - start) * 1_000)
        rows, before = rows + len(page.rows), page.next
        if before is None:
            break
    return took


def measure(shop: Shop, customers: int) -> None:
    long, look = shop.desk(Lane.LONG), shop.desk(Lane.LOOK)
    now, somebody = long.ctx.clock(), shop.staff()[0].id
    bare = seconds(lambda: long.ctx.conn.execute("SELECT count(*) FROM consent WHERE stated_at < 0").fetchone())
    budget = max(0.2, COUNT_S * customers / 1_000_000)
    month = Filter(span=span_of(Period.MONTH, now))
    counts: dict[str, Callable[[], object]] = {
        "count: what is in force": lambda: long.book.count(Filter()),
        "count: words of this month": lambda: long.book.count(month),
        "count: words of one person": lambda: long.book.count(Filter(staff_id=somebody)),
        "count: never asked": lambda: long.book.work(Filter()),
        "count: never asked for offers": lambda: long.book.work(Filter(purpose=Purpose.MARKETING)),
    }
    print("| what | s | times a bare reading |\n|---|---|---|")
    print(f"| bare reading of the ledger | {bare:.2f} | 1.0 |")
    worst = 0.0
    for name, work in counts.items():
        took = seconds(work)
        worst = max(worst, took)
        print(f"| {name} | {took:.2f} | {took / bare:.1f} |", flush=True)
    print(f"\nslowest count {worst:.2f} s, budget {budget:.2f} s for {customers:,} customers\n")
    short = seconds(lambda: look.search.find(""), 20) * 1_000
    pages = {
        "first page: refused": Filter(standing=Standing.REFUSED),
        "first page: refused by call": Filter(Channel.CALL, standing=Standing.REFUSED),
        "first page: never asked": Filter(standing=Standing.NEVER_ASKED),
        "first page: never asked for offers": Filter(purpose=Purpose.MARKETING, standing=Standing.NEVER_ASKED),
        "nothing to be found": Filter(span=Span(now + 1)),
    }
    print("| what | looks | longest look ms | whole ms | times a search |\n|---|---|---|---|---|")
    print(f"| search for recent customers | 1 | {short:.1f} | {short:.1f} | 1.0 |")
    longest = 0.0
    for name, asked in pages.items():
        took_ms = slices(look, asked)
        longest = max(longest, *took_ms)
        print(f"| {name} | {len(took_ms)} | {max(took_ms):.1f} | {sum(took_ms):.1f} | {sum(took_ms) / short:.1f} |")
    print(f"\nlongest look {longest:.1f} ms, budget {PAGE_MS} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--demo", type=Path, help="a demo profile, whose ledger is filled up (else one is made)")
    given = parser.parse_args()
    with contextlib.ExitStack() as open_:
        folder = given.demo
        if folder is None:
            folder = Path(open_.enter_context(tempfile.TemporaryDirectory())) / "demo"
            Shop.make_demo(folder, given.customers, SEED)
        shop = open_.enter_context(contextlib.closing(Shop.open(folder)))
        shop.sign_in_as(shop.staff()[0].id)
        rows = fill(shop.desk(Lane.WRITE), [member.id for member in shop.staff()])
        conn = shop.desk(Lane.LOOK).ctx.conn
        customers = conn.execute("SELECT count(*) FROM customer").fetchone()[0]
        print(f"{customers:,} customers, {rows:,} ledger rows; load {os.getloadavg()[0]:.1f}\n")
        measure(shop, customers)


if __name__ == "__main__":
    main()
