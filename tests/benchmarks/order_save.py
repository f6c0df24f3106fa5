"""Times saving an order and a draft beside a bare durable commit: `python tests/benchmarks/order_save.py`.

An order is 3 lines for a known customer: numbered, kept with its fact, re-ranked in search, audited, durable. The
budget is 6 times a commit of one small row under the same settings; both run in turn, so that a busy disk slows both.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.kept_customer import prepare
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.order_entry import add_piece
from kingoil_desk.domain.role import Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import customers, search
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.profile import create_profile

BUDGET = 6.0


def fill(desk: Desk, count: int) -> list[int]:
    """That many customers with a phone, an e-mail and an address, and three products."""
    conn, ids = desk.ctx.conn, []
    with transaction(conn):
        for number in range(count):
            draft = CustomerDraft(
                full_name=f"Nguyễn Văn An {number}",
                phones=(PhoneEntry(f"09{number:08d}"),),
                emails=(EmailEntry(f"an{number}@example.com"),),
                addresses=(AddressEntry(f"{number} Lê Lợi"),),
            )
            customer_id, _ = customers.insert(conn, prepare(draft), number, None)
            search.reindex(conn, customer_id, number)
            ids.append(customer_id)
    for code, name in (("DM-500", "Dầu mè rang 500 ml"), ("DG-250", "Dầu gấc 250 ml"), ("DD-500", "Dầu dừa 500 ml")):
        desk.products.add(Product(0, code, "", name, "chai", 118_000, True))
    return ids


def timed(action: Callable[..., object], *values: object) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    action(*values)
    return (time.perf_counter() - start) * 1_000


def measure(desk: Desk, ids: list[int], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each round, the three kinds in turn."""
    conn = desk.ctx.conn
    taken = OrderDraft(payment=Payment.CASH)
    for product in desk.products.all():
        taken = add_piece(taken, product)
    draft_id = desk.orders.keep_draft(taken)

    def bare_commit() -> None:
        with transaction(conn):
            conn.execute("INSERT INTO counter VALUES ('bench', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")

    took: dict[str, list[float]] = {"bare commit": [], "draft kept": [], "order saved": []}
    for number in range(rounds):
        order = replace(taken, customer_id=ids[number * 7_919 % len(ids)])
        took["bare commit"].append(timed(bare_commit))
        took["draft kept"].append(timed(desk.orders.keep_draft, order, draft_id))
        took["order saved"].append(timed(desk.orders.finish, order))
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--folder", type=Path, help="an empty place on the disk to measure (a temporary one)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as place:
        folder, key = Path(place) / "shop", bytes(range(32))
        create_profile(folder, key, "shop", "King Oil", (("Bảo", Role.MANAGER),), 0)
        shop = Shop.open_with(folder, key)
        try:
            (member,) = shop.staff()
            shop.session.sign_in(member.id, member.name, member.role)
            desk = shop.desk(Lane.WRITE)
            took = measure(desk, fill(desk, asked.customers), asked.rounds)
        finally:
            shop.close()
    bare = statistics.median(took["bare commit"])
    print(f"{asked.customers} customers, {asked.rounds} rounds; ms")
    for name, times in took.items():
        half, tail = statistics.median(times), statistics.quantiles(times, n=100)[98]
        print(f"{name:12} p50 {half:6.2f}  p99 {tail:6.2f}  {half / bare:4.1f}x")
    print(f"budget of an order {BUDGET}x")


if __name__ == "__main__":
    main()
