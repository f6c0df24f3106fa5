"""Which of a customer's phones and addresses a parcel goes to: chosen masked, kept, told to its carrier alone."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, Label, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.domain.product import Product
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.recipient import SendTo
from kingoil_desk.service.shop import Shop
from kingoil_desk.store.parcels import Carrier
from tests.service.staffed import hashed, log

DAY = dt.date(2026, 11, 18)
PASSPHRASE = "thuyền về bến cũ"
HOME, OFFICE = "12/4 Lê Thánh Tôn", "Tầng 5, 80 Nguyễn Huệ, Q.1"
MOBILE, WORK = "0912 345 678", "0908 111 222"
PHONES = (PhoneEntry(MOBILE, Label.MOBILE), PhoneEntry(WORK, Label.WORK))
ADDRESSES = (AddressEntry(HOME, "26740", "79", Label.HOME), AddressEntry(OFFICE, "26740", "79", Label.WORK))


@pytest.fixture
def carrier(desk: Desk) -> int:
    desk.manifests.put_carrier(Carrier(0, "Hãng A", tuple((f.value, h) for f, h in NEUTRAL), False, True))
    return desk.manifests.carriers()[0].id


@pytest.fixture
def sold(desk: Desk) -> Callable[..., int]:
    """Sells bottles to somebody new with two addresses and two phones that can be called; the order's id."""
    desk.products.add(Product(0, "DM-500", "", "Dầu mè rang", "chai", 118_000, True))
    product = desk.products.all()[0]

    def sell(quantity: int = 1, **customer: object) -> int:
        person: dict[str, object] = {"full_name": "Đặng Thị Hường Vân", "phones": PHONES, "addresses": ADDRESSES}
        whose = desk.customers.add(CustomerDraft(**{**person, **customer})).customer_id  # type: ignore[arg-type]
        line = Line(product.id, product.code, product.name, product.unit, quantity, product.price)
        return desk.orders.finish(OrderDraft(whose, (line,), payment=Payment.ON_DELIVERY)).order_id

    return sell


def change(desk: Desk, order_id: int, **parts: object) -> None:
    """Somebody corrects the record of the customer of an order."""
    whose = desk.orders.order(order_id).customer_id
    assert whose is not None
    kept = desk.customers.edit(whose)
    desk.customers.change(whose, replace(kept.draft, **parts), kept.version)  # type: ignore[arg-type]


def pack(
    desk: Desk, carrier: int, order_id: int, phone: int | None, address: int | None, parcels: int = 1
) -> list[str]:
    """For the phone and address at these places of the choice; the codes as shown."""
    found = desk.packing.order(order_id)
    to = SendTo(
        None if phone is None else found.phones[phone].id, None if address is None else found.addresses[address].id
    )
    packed = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * parcels, to)
    return [parcel_code.shown(row.code) for row in packed.parcels]


def told(desk: Desk, carrier: int) -> list[tuple[str, str]]:
    return [(row.phone, row.address) for row in desk.manifests.sheet(carrier, DAY).rows]


def refused(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def test_what_there_is_to_choose_is_masked(desk: Desk, sold: Callable[..., int]) -> None:
    found = desk.packing.order(sold())
    assert [(one.masked, one.label, one.place) for one in found.addresses] == [
        ("••• Lê Thánh Tôn", Label.HOME, "P. Sài Gòn, TP. Hồ Chí Minh"),
        ("••• Nguyễn Huệ", Label.WORK, "P. Sài Gòn, TP. Hồ Chí Minh"),
    ]
    assert [(one.masked, one.label) for one in found.phones] == [
        ("••• ••• 5678", Label.MOBILE), ("••• ••• 1222", Label.WORK),
    ]  # fmt: skip
    assert not any(secret in repr(found) for secret in ("12/4", "Tầng", "80 Ng", "0912", "345", "0908", "Hường"))


def test_a_number_that_nobody_can_call_is_none_to_choose(desk: Desk, sold: Callable[..., int]) -> None:
    found = desk.packing.order(sold(phones=(PhoneEntry("0912345"), *PHONES)))
    assert [one.masked for one in found.phones] == ["••• ••• 5678", "••• ••• 1222"]


def test_to_the_office_this_time(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    pack(desk, carrier, sold(2), 1, 1, parcels=2)
    pack(desk, carrier, sold(), 0, 1)
    pack(desk, carrier, sold(), None, None)
    assert told(desk, carrier) == [(WORK, OFFICE)] * 2 + [(MOBILE, OFFICE), (MOBILE, HOME)]


def test_a_province_alone_is_told_as_one(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    """As an import brings it."""
    order_id = sold(addresses=(AddressEntry("Chợ Cái Răng", "", "92"),))
    pack(desk, carrier, order_id, None, None)
    (row,) = desk.manifests.sheet(carrier, DAY).rows
    assert (row.commune, row.province, row.address) == ("", "TP. Cần Thơ", "Chợ Cái Răng")


def test_the_order_of_the_record_changes_nothing_of_what_was_chosen(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold()
    pack(desk, carrier, order_id, 0, 0)
    other = AddressEntry("9 Hàm Nghi", "26740", "79")
    phones = (PhoneEntry("0977 000 111"), PHONES[1], PhoneEntry("0912.345.678"))
    change(desk, order_id, addresses=(other, *reversed(ADDRESSES)), phones=phones)
    assert told(desk, carrier) == [(MOBILE, HOME)], "the same number written in another way is the same number"


@pytest.mark.parametrize(
    "parts",
    [
        {"addresses": ADDRESSES[:1]},
        {"addresses": (ADDRESSES[0], replace(ADDRESSES[1], given="Tầng 6, 80 Nguyễn Huệ, Q.1"))},
        {"addresses": (ADDRESSES[0], replace(ADDRESSES[1], commune_code="26743"))},
        {"phones": PHONES[:1]},
        {"phones": (PHONES[0], PhoneEntry("0908 111 223"))},
        {"phones": ()},
    ],
)
def test_what_is_gone_is_said_and_no_other_is_taken(
    desk: Desk, carrier: int, sold: Callable[..., int], parts: dict[str, object]
) -> None:
    order_id = sold()
    (code,) = pack(desk, carrier, order_id, 1, 1)
    pack(desk, carrier, sold(), None, None)
    change(desk, order_id, **parts)
    error = refused(lambda: desk.manifests.sheet(carrier, DAY))
    assert error.code is Code.PARCEL_RECIPIENT_GONE
    order = desk.packing.order(order_id) if parts != {"phones": ()} else None
    assert error.data["code"] == code
    assert order is None or error.data == {"code": code, "order": order.number, "customer": order.customer_code}
    assert desk.manifests.made() == ()
    if parts != {"phones": ()}:
        (row,) = desk.parcels.of_order(order_id)
        desk.parcels.step(row.id, Step.CANCELLED)
        pack(desk, carrier, order_id, None, None)
        assert told(desk, carrier)[-1] == (MOBILE, HOME), "cancelled and packed again"


def test_a_number_that_came_later_under_the_same_row_is_not_what_was_chosen(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold()
    chosen = desk.packing.order(order_id).phones[1].id
    pack(desk, carrier, order_id, 1, 1)
    change(desk, order_id, phones=PHONES[:1])
    change(desk, order_id, phones=(PHONES[0], PhoneEntry("0977 000 111")))
    assert desk.packing.order(order_id).phones[1].id == chosen, "or this test shows nothing"
    assert refused(lambda: desk.manifests.sheet(carrier, DAY)).code is Code.PARCEL_RECIPIENT_GONE


def test_a_parcel_of_nobody_s_choice_follows_the_record(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(addresses=ADDRESSES[:1], phones=PHONES[:1])
    pack(desk, carrier, order_id, None, None)
    change(desk, order_id, addresses=(replace(ADDRESSES[0], given="12/5 Lê Thánh Tôn"),))
    assert told(desk, carrier) == [(MOBILE, "12/5 Lê Thánh Tôn")]


def test_what_went_while_it_was_packed(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id, other = sold(), sold()
    found, theirs = desk.packing.order(order_id), desk.packing.order(other)
    change(desk, order_id, addresses=ADDRESSES[:1])
    one = [NewParcel(carrier, {0: 1}, 500)]
    for to in (
        SendTo(None, found.addresses[1].id),
        SendTo(None, theirs.addresses[0].id),
        SendTo(theirs.phones[0].id, None),
    ):
        assert refused(lambda to=to: desk.parcels.pack(order_id, one, to)).code is Code.RECIPIENT_CHOICE_GONE  # type: ignore[misc]
    assert desk.parcels.of_order(order_id) == ()


def test_a_list_is_printed_again_as_it_was_or_not(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold()
    pack(desk, carrier, order_id, 1, 1)
    made = desk.manifests.sheet(carrier, DAY)
    change(desk, order_id, addresses=tuple(reversed(ADDRESSES)), phones=(PHONES[1], PHONES[0]))
    assert desk.manifests.again(made.id).rows == made.rows
    change(desk, order_id, addresses=ADDRESSES[:1])
    error = refused(lambda: desk.manifests.again(made.id))
    assert (error.code, error.data) == (Code.MANIFEST_CHANGED, {"number": made.number})
    change(desk, order_id, addresses=ADDRESSES)
    assert desk.manifests.again(made.id).rows == made.rows, "it came back"


def test_one_that_is_gone_holds_up_no_other_where_such_are_left_out(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    with desk.ctx.using() as conn:
        conn.execute("UPDATE staff SET secret = ? WHERE id = 1", (hashed(PASSPHRASE),))
    order_id = sold()
    (code,) = pack(desk, carrier, order_id, 1, 1)
    pack(desk, carrier, sold(), 1, 1)
    change(desk, order_id, addresses=ADDRESSES[:1])
    made = desk.manifests.spreadsheet(PASSPHRASE, carrier, DAY, "mật khẩu dài", leave_out=True)
    assert ([one.code for one in made.left_out], len(made.rows)) == ([code], 1)


def test_an_archived_customer_gets_what_is_packed(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold()
    pack(desk, carrier, order_id, 1, 1)
    whose = desk.orders.order(order_id).customer_id
    with desk.ctx.using() as conn:
        conn.execute("UPDATE customer SET archived_at = 1 WHERE id = ?", (whose,))
    assert told(desk, carrier) == [(WORK, OFFICE)]


def test_nothing_of_the_choice_is_to_be_read_elsewhere(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold()
    pack(desk, carrier, order_id, 1, 1)
    (row,) = desk.parcels.of_order(order_id)
    desk.manifests.sheet(carrier, DAY)
    said = repr((desk.parcels.view(row.id), desk.parcels.labels([row.id]), desk.parcels.inner_slips([row.id])))
    said += repr([entry for entry in log(shop) if entry[2].startswith(("parcel.", "manifest."))])
    for secret in ("Nguyễn Huệ", "Tầng", "0908", "111 222", "1222"):
        assert secret not in said
    with desk.ctx.using() as conn:
        kept = conn.execute("SELECT * FROM parcel").fetchone()
    assert "908111222" not in repr(tuple(kept))


@pytest.mark.parametrize("sorting", ["NGUYEN HUE", "80 NGUYEN", "NGUYENHUE", "S7.THANH TON", "LE-THANH"])
def test_no_sorting_mark_says_the_street(desk: Desk, carrier: int, sold: Callable[..., int], sorting: str) -> None:
    order_id = sold()
    wanted = [NewParcel(carrier, {0: 1}, 500, sorting=sorting)]
    to = SendTo(None, desk.packing.order(order_id).addresses[1].id)
    assert refused(lambda: desk.parcels.pack(order_id, wanted, to)).code is Code.SORTING_TELLS
    assert desk.parcels.of_order(order_id) == ()
