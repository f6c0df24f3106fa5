"""Info, and the merging of the search index in idle moments (what verify finds is in tests/store/test_verify.py)."""

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.schema import SCHEMA_VERSION
from tests.conftest import SHOP_NAME


def add(desk: Desk, count: int) -> None:
    for number in range(count):
        desk.customers.add(CustomerDraft(full_name=f"Lê Văn {number}", phones=(PhoneEntry(f"0912 345 {number:03d}"),)))


def test_info_counts(shop: Shop, desk: Desk) -> None:
    add(desk, 3)
    found = shop.desk(Lane.LOOK).upkeep.info()
    assert (found.shop, found.kind, found.schema) == (SHOP_NAME, "shop", SCHEMA_VERSION)
    assert (found.customers, found.orders, found.products, found.consent_rows) == (3, 0, 0, 0)
    assert found.audit_rows == 4
    assert found.cipher_version.startswith("4.")
    files = sum(path.stat().st_size for path in shop.folder.rglob("shop.db*") if not path.name.endswith("-shm"))
    assert found.bytes == files


def segments(desk: Desk) -> int:
    """How many pieces the index is in: fewer are faster to search."""
    return int(desk.ctx.conn.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])


def test_merging_ends_with_one_piece_and_finds_the_same(desk: Desk) -> None:
    add(desk, 100)
    found = desk.search.find("le van 7")
    pieces, steps = segments(desk), 0
    assert pieces > 1
    while desk.upkeep.merge_search():
        steps += 1
        assert steps < 1_000
    assert segments(desk) == 1
    assert desk.search.find("le van 7") == found
    assert not desk.upkeep.merge_search()
    assert desk.upkeep.verify().problems == ()
