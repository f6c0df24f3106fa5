"""Products as staff meet them: scanned, typed, priced by a manager, retired without touching the past."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.domain.order_entry import add_piece
from kingoil_desk.domain.role import Actor
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Shop

SESAME = Product(0, "DM-500", "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True)
PEANUT = Product(0, "DP-1000", "", "Dầu đậu phộng 1 lít", "chai", 179_000, True)

AsStaff = Callable[[str], Actor]


def last_audit(desk: Desk) -> tuple[str, str, str]:
    row = desk.ctx.conn.execute("SELECT action, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return row["action"], row["object"], row["fields"]


def code_of(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def test_a_new_product_is_found_scanned_and_audited_at_once(desk: Desk) -> None:
    assert desk.products.add(SESAME).products
    assert [p.name for p in desk.products.find("me dau")] == ["Dầu mè rang 500 ml"]
    assert desk.products.by_scan("8936000000017\r").price == 118_000
    assert last_audit(desk) == ("product.add", "DM-500", "code barcode name unit price active vat")


def test_a_scan_of_something_unknown_says_what_was_read(desk: Desk) -> None:
    error = code_of(lambda: desk.products.by_scan("\x029999\r\n"))
    assert (error.code, error.data) == (Code.PRODUCT_UNKNOWN, {"text": "9999"})
    assert code_of(lambda: desk.products.by_scan(" \r")).code is Code.PRODUCT_UNKNOWN


def test_a_retired_product_is_not_offered_but_said_so_when_scanned(desk: Desk) -> None:
    desk.products.add(SESAME)
    kept = desk.products.by_scan("DM-500")
    desk.products.change(replace(kept, active=False))
    assert desk.products.find("dau") == ()
    error = code_of(lambda: desk.products.by_scan("8936000000017"))
    assert (error.code, error.data) == (Code.PRODUCT_RETIRED, {"name": "Dầu mè rang 500 ml"})
    assert [p.active for p in desk.products.all()] == [False]
    assert last_audit(desk) == ("product.change", "DM-500", "active")


def test_a_new_price_counts_for_new_orders_only(desk: Desk) -> None:
    desk.products.add(SESAME)
    before = desk.products.by_scan("DM-500")
    sold = desk.orders.finish(add_piece(OrderDraft(), before))
    desk.products.change(replace(before, price=125_000, name="Dầu vừng"))
    kept = desk.orders.order(sold.order_id)
    assert (kept.total, kept.lines[0].price, kept.lines[0].name) == (118_000, 118_000, "Dầu mè rang 500 ml")
    assert desk.orders.finish(add_piece(OrderDraft(), desk.products.by_scan("DM-500"))).total == 125_000
    assert last_audit(desk)[0] == "order.finish"


def test_two_managers_changing_one_product_do_not_overwrite_each_other(desk: Desk) -> None:
    desk.products.add(SESAME)
    mine = desk.products.by_scan("DM-500")
    desk.products.change(replace(mine, price=120_000))
    error = code_of(lambda: desk.products.change(replace(mine, price=130_000)))
    assert error.code is Code.CHANGED_MEANWHILE
    theirs = error.data["theirs"]
    assert isinstance(theirs, Product)
    assert (theirs.price, error.data["version"], error.data["by"]) == (120_000, 2, "Bảo")
    assert error.data["at"] == desk.ctx.clock()
    assert desk.products.by_scan("DM-500").price == 120_000


def test_a_change_of_nothing_writes_nothing(desk: Desk) -> None:
    desk.products.add(SESAME)
    kept = desk.products.by_scan("DM-500")
    before = last_audit(desk)
    assert not desk.products.change(kept).products
    assert desk.products.by_scan("DM-500") == kept
    assert last_audit(desk) == before


def test_a_refused_product_leaves_nothing_behind(desk: Desk) -> None:
    desk.products.add(SESAME)
    audited = desk.ctx.conn.execute("SELECT count(*) FROM audit").fetchone()[0]
    error = code_of(lambda: desk.products.add(replace(PEANUT, barcode="8936000000017")))
    assert (error.code, error.data) == (Code.PRODUCT_CODE_TAKEN, {"code": "8936000000017"})
    assert code_of(lambda: desk.products.change(replace(PEANUT, id=99))).code is Code.PRODUCT_UNKNOWN
    assert len(desk.products.all()) == 1
    assert desk.ctx.conn.execute("SELECT count(*) FROM audit").fetchone()[0] == audited


def test_the_list_stands_in_vietnamese_order_with_retired_ones_last(desk: Desk) -> None:
    names = ["Dầu mè", "Dầu đậu phộng", "Dầu gấc nguyên chất", "Bơ hạt điều", "Đậu rang", "dầu dừa", "Ớt", "Mè đen"]
    for number, name in enumerate(names):
        desk.products.add(Product(0, f"P{number}", "", name, "", 1, name != "Ớt" and name != "Bơ hạt điều"))
    assert [p.name for p in desk.products.all()] == [
        "dầu dừa", "Dầu đậu phộng", "Dầu gấc nguyên chất", "Dầu mè", "Đậu rang", "Mè đen", "Bơ hạt điều", "Ớt",
    ]  # fmt: skip


def test_a_clerk_sells_but_does_not_price(desk: Desk, shop: Shop, as_staff: AsStaff) -> None:
    desk.products.add(SESAME)
    as_staff("Hạnh")
    kept = desk.products.by_scan("DM-500")
    assert code_of(lambda: desk.products.change(replace(kept, price=1))).code is Code.NOT_ALLOWED
    assert code_of(lambda: desk.products.add(PEANUT)).code is Code.NOT_ALLOWED
    shop.session.sign_out()
    assert code_of(lambda: desk.products.find("dau")).code is Code.NOT_SIGNED_IN
