"""Products in the file: found within a frame's fraction, one product a code, and nothing lost between two changes."""

import time
from dataclasses import replace

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.product import Product
from kingoil_desk.service.desk import Desk
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.products import (
    find_products,
    insert_product,
    product_by_code,
    product_of,
    scanned_product,
    update_product,
)

SESAME = Product(0, "DM-500", "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True)
SMALL_SESAME = Product(0, "DM-250", "8936000000024", "Dầu mè rang 250 ml", "chai", 65_000, True)
PEANUT = Product(0, "DP-1000", "", "Dầu đậu phộng ép lạnh 1 lít", "chai", 179_000, True)
OLD = Product(0, "CU-1", "8936000000031", "Dầu cũ", "chai", 1_000, False)


@pytest.fixture
def conn(desk: Desk) -> Connection:
    with transaction(desk.ctx.conn) as conn:
        for product in (SESAME, SMALL_SESAME, PEANUT, OLD):
            insert_product(conn, product, 1)
    return conn


def codes(conn: Connection, text: str, limit: int = 20) -> list[str]:
    return [product.code for product in find_products(conn, text, limit)]


@pytest.mark.parametrize(
    "text", ["dau me", "ME DAU", "rang 500", "Dầu mè 500ml", "dm 500", "dm-500", "8936000000017", "ra d 5"]
)
def test_found_by_the_beginning_of_each_word_in_any_order(conn: Connection, text: str) -> None:
    assert "DM-500" in codes(conn, text)
    assert "DP-1000" not in codes(conn, text)


@pytest.mark.parametrize("text", ["ang", "dau me dua", "zzz", "%", "_", "'", '"', "500 250"])
def test_what_begins_no_word_is_not_found(conn: Connection, text: str) -> None:
    assert codes(conn, text) == []


def test_a_whole_code_comes_first(conn: Connection) -> None:
    with transaction(conn):
        insert_product(conn, Product(0, "DM", "", "Zzz dầu mè", "", 1, True), 1)
    assert codes(conn, "dm") == ["DM", "DM-250", "DM-500"]


def test_no_text_lists_the_first_by_name_and_retired_ones_never(conn: Connection) -> None:
    assert codes(conn, "  ") == ["DP-1000", "DM-250", "DM-500"]
    assert codes(conn, "", limit=1) == ["DP-1000"]
    assert codes(conn, "cu") == []


def test_found_in_under_three_milliseconds_among_five_thousand(conn: Connection) -> None:
    kinds = ("mè", "gấc", "dừa", "lạc")
    with transaction(conn):
        for number in range(5_000):
            name = f"Dầu {kinds[number % 4]} rang {number} ml"
            insert_product(conn, Product(0, f"P{number}", f"893700{number:07d}", name, "chai", 1_000, True), 1)

    def best(text: str) -> float:
        times = []
        for _ in range(20):
            start = time.perf_counter()
            assert find_products(conn, text, 20)
            times.append(time.perf_counter() - start)
        return min(times)

    assert max(best("d"), best("dau me 4"), best("8937000000042"), best("")) < 0.003


def test_a_scan_finds_barcode_or_code_retired_or_not(conn: Connection) -> None:
    found = [scanned_product(conn, text) for text in ("8936000000017\r", "dm-500", "\x028936000000031", "9999", "")]
    assert [product and product.code for product in found] == ["DM-500", "DM-500", "CU-1", None, None]


def test_a_upc_kept_with_or_without_its_zero_is_found_by_both(conn: Connection) -> None:
    with transaction(conn):
        insert_product(conn, replace(PEANUT, code="U-1", barcode="036000291452"), 1)
    for text in ("036000291452", "0036000291452"):
        product = scanned_product(conn, text)
        assert product is not None
        assert product.code == "U-1"


@pytest.mark.parametrize(
    "taken",
    [
        replace(PEANUT, code="dm-500 "),  # another way to write the same code
        replace(PEANUT, code="X", barcode="8936000000017"),
        replace(PEANUT, code="8936000000017"),  # a scan could not tell them apart
        replace(PEANUT, code="X", barcode="DM-500"),
        replace(PEANUT, code="X", barcode="8936000000031"),  # retired ones keep theirs
    ],
)
def test_a_code_or_barcode_names_one_product(conn: Connection, taken: Product) -> None:
    with pytest.raises(KnownError) as caught, transaction(conn):
        insert_product(conn, taken, 1)
    assert caught.value.code is Code.PRODUCT_CODE_TAKEN
    assert caught.value.data["code"] in ("DM-500", "8936000000017", "8936000000031")
    assert conn.execute("SELECT count(*) FROM product").fetchone()[0] == 4


def test_many_products_without_a_barcode_live_side_by_side(conn: Connection) -> None:
    with transaction(conn):
        first = insert_product(conn, replace(PEANUT, code="A"), 1)
        second = insert_product(conn, replace(PEANUT, code="B"), 1)
    kept = [product_of(conn, first), product_of(conn, second)]
    assert [product and product.barcode for product in kept] == ["", ""]


def test_a_renamed_product_is_found_by_its_new_name_only(conn: Connection) -> None:
    before = product_by_code(conn, "DM-500")
    assert before is not None
    with transaction(conn):
        update_product(conn, replace(before, name="Dầu vừng"), 2, 1)
    assert codes(conn, "vung") == ["DM-500"]
    assert codes(conn, "rang") == ["DM-250"]


def test_a_product_may_keep_its_own_code_when_it_changes(conn: Connection) -> None:
    before = product_by_code(conn, "DM-500")
    assert before is not None
    with transaction(conn):
        after = update_product(conn, replace(before, price=120_000), 2, 1)
    assert (after.price, after.version) == (120_000, 2)
    assert product_of(conn, before.id) == after
