"""The search service: what a row of the list shows, what stays hidden, and who may ask."""

import threading
import time
from collections.abc import Callable
from dataclasses import fields

import pytest

from kingoil_desk.domain.customer import AddressEntry, AddressForm, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.order_entry import add_piece
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.unit import find_units
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.search import SHOWN, FullHit, Hit
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, FixedClock


def add(desk: Desk, name: str, *phones: str) -> int:
    return desk.customers.add(CustomerDraft(name, phones=tuple(map(PhoneEntry, phones)))).customer_id


def test_a_row_says_who_it_is_and_shows_the_tail_only(shop: Shop, desk: Desk, clock: FixedClock) -> None:
    ward = next(unit for unit in find_units("bến thành", 5) if unit.province_code == "79")
    saved = desk.customers.add(
        CustomerDraft(
            "Nguyễn Văn An",
            "An",
            AddressForm.ANH,
            phones=(PhoneEntry("0912 344 180"), PhoneEntry("0987654321")),
            emails=(EmailEntry("an@example.com"),),
            addresses=(AddressEntry("12 Lê Lợi", ward.code, "79"),),
        )
    )
    (hit,) = shop.desk(Lane.LOOK).search.find("an")
    assert hit == Hit(
        saved.customer_id,
        saved.code,
        "Nguyễn Văn An",
        "An",
        AddressForm.ANH,
        "4180",
        "P. Bến Thành",
        clock.now,
        0,
        False,
    )
    shown = " ".join(str(getattr(hit, field.name)) for field in fields(hit))
    assert "0912" not in shown
    assert "4321" not in shown
    assert "example" not in shown
    assert "Lê Lợi" not in shown


def test_the_headless_row_has_contacts_in_full(desk: Desk) -> None:
    saved = desk.customers.add(
        CustomerDraft("An", phones=(PhoneEntry("0123 456 7890"),), emails=(EmailEntry("An@Example.com"),))
    )
    assert desk.search.find_full("an") == (FullHit(saved.code, "An", ("0834567890",), ("an@example.com",)),)


def test_fifty_are_shown_and_all_are_counted(desk: Desk) -> None:
    ids = [add(desk, f"Nguyễn An {number}") for number in range(SHOWN + 3)]
    assert [hit.customer_id for hit in desk.search.find("an")] == ids[::-1][:SHOWN]
    assert desk.search.count("an") == desk.search.count("") == SHOWN + 3
    assert len(desk.search.find("")) == SHOWN
    assert desk.search.find("nobody") == ()
    assert desk.search.count("nobody") == 0


def test_a_buyer_goes_to_the_top_in_the_same_moment(desk: Desk) -> None:
    one, two = add(desk, "Nguyễn An", "0912345678"), add(desk, "Nguyễn An", "0912345679")
    desk.products.add(Product(0, "DM-500", "", "Dầu mè rang 500 ml", "chai", 118_000, True))
    assert [hit.customer_id for hit in desk.search.find("an")] == [two, one]
    draft = add_piece(OrderDraft(customer_id=one, payment=Payment.CASH), desk.products.all()[0])
    desk.orders.finish(draft)
    for text in ("an", "0912", ""):
        assert [hit.customer_id for hit in desk.search.find(text)] == [one, two]


def test_a_clerk_may_search_and_nobody_may_not(shop: Shop, desk: Desk, as_staff: Callable[[str], Actor]) -> None:
    add(desk, "Nguyễn An")
    as_staff(CLERK)
    assert len(desk.search.find("an")) == 1
    shop.session.sign_out()
    for ask in (desk.search.find, desk.search.count, desk.search.find_full):
        with pytest.raises(KnownError) as refused:
            ask("an")
        assert refused.value.code is Code.NOT_SIGNED_IN


def test_the_next_key_interrupts_a_search(shop: Shop, desk: Desk) -> None:
    look = shop.desk(Lane.LOOK)
    for number in range(100):
        add(desk, "Nguyễn An", f"0912 345 {number:03d}")
    look.ctx.conn.create_function("instr", 2, lambda _text, _part: time.sleep(0.05) or 1)  # a search of five seconds
    timer = threading.Timer(0.3, look.interrupt)
    start = time.monotonic()
    timer.start()
    try:
        with pytest.raises(Interrupted):
            look.search.count("0912345")
    finally:
        timer.cancel()
    assert time.monotonic() - start < 2
    assert look.search.count("an") == 100
