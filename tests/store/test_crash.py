"""A program killed at any moment loses nothing it said was saved (D1)."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.profile import create_profile
from tests.conftest import DATA_KEY, MANAGER, SHOP_NAME, STAFF, sign_in

KILLS = 20
WRITER = """
import pathlib, sys
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import MANAGER, sign_in

shop = Shop.open_with(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()))
sign_in(shop, MANAGER)
desk = shop.desk(Lane.WRITE)
print("open", flush=True)
number = int(sys.argv[2])
while True:
    name = f"Nguyễn Văn {number}"
    saved = desk.customers.add(CustomerDraft(full_name=name, phones=(PhoneEntry(f"09{number:08d}"),)))
    print(saved.code, name, sep="\\t", flush=True)  # said to be saved: from here on it must never be lost
    number += 1
"""


def killed_run(folder: Path, start: int, after_s: float) -> list[tuple[str, str]]:
    """Customers that a program said it had saved before it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(start)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        writer.stdin.write(DATA_KEY.hex() + "\n")
        writer.stdin.flush()
        assert writer.stdout.readline() == "open\n"
        time.sleep(after_s)
        writer.kill()
        said = writer.stdout.read()
    lines = said.splitlines(keepends=True)
    return [tuple(line.strip().split("\t", 1)) for line in lines if line.endswith("\n")]  # type: ignore[misc]


@pytest.mark.timeout(300)
def test_every_save_that_was_told_survives_twenty_kills(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    create_profile(folder, DATA_KEY, "shop", SHOP_NAME, STAFF, 1)
    dice = random.Random(7)
    told: dict[str, str] = {}
    for run in range(KILLS):
        told |= dict(killed_run(folder, run * 10_000, dice.uniform(0, 0.25)))

        shop = Shop.open_with(folder, DATA_KEY)
        sign_in(shop, MANAGER)
        desk = shop.desk(Lane.LONG)
        kept = dict(desk.ctx.conn.execute("SELECT code, full_name FROM customer").fetchall())
        assert told.items() <= kept.items()
        assert len(kept) <= len(told) + run + 1  # at most one a run was saved and not yet told
        audited = {
            row["object"]
            for row in desk.ctx.conn.execute("SELECT object FROM audit WHERE object LIKE 'KH-%'").fetchall()
        }
        assert audited == set(kept)  # a customer and its audit row: both or neither
        assert desk.upkeep.verify().problems == ()
        shop.close()
    assert len(told) > KILLS  # it did write
