"""Parcels through the service: packed under opaque codes, followed by facts, listed and handed over by scans."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import msoffcrypto
import pytest

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import NEUTRAL, Field
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.parcel import Mark, NewParcel, Step
from kingoil_desk.domain.product import Product
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.parcel import OuterLabel
from kingoil_desk.service.shop import Shop
from kingoil_desk.store.parcels import Carrier
from tests.conftest import CLERK, FixedClock
from tests.service.staffed import hashed, log

NAME, PHONE, STREET = "Đặng Thị Hường Vân", "0912 345 678", "12/4 Lê Thánh Tôn"
DAY = dt.date(2026, 11, 18)
PASSPHRASE = "thuyền về bến cũ"


@pytest.fixture
def carrier(desk: Desk) -> int:
    desk.manifests.put_carrier(Carrier(0, "Hãng A", tuple((f.value, h) for f, h in NEUTRAL), False, True))
    return desk.manifests.carriers()[0].id


@pytest.fixture
def sold(desk: Desk) -> Callable[..., int]:
    """Sells bottles to somebody new, to be paid on delivery; the order's id."""
    desk.products.add(Product(0, "DM-500", "", "Dầu mè rang", "chai", 118_000, True))
    product = desk.products.all()[0]

    def sell(quantity: int = 3, payment: Payment = Payment.ON_DELIVERY, **customer: object) -> int:
        person: dict[str, object] = {
            "full_name": NAME, "phones": (PhoneEntry(PHONE),), "addresses": (AddressEntry(STREET, "26740", "79"),),
        }  # fmt: skip
        whose = desk.customers.add(CustomerDraft(**{**person, **customer})).customer_id  # type: ignore[arg-type]
        line = Line(product.id, product.code, product.name, product.unit, quantity, product.price)
        return desk.orders.finish(OrderDraft(whose, (line,), payment=payment)).order_id

    return sell


def left(desk: Desk, order_id: int) -> tuple[dict[int, int], int]:
    """What is left to pack, pieces by line, and to collect."""
    found = desk.packing.order(order_id)
    return {line.position: line.left for line in found.lines if line.left}, found.owed


def refused(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def test_an_order_in_two_parcels(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    assert left(desk, order_id) == ({0: 3}, 354_000)
    wanted = [NewParcel(carrier, {0: 2}, 1_500, 354_000, "S-07"), NewParcel(carrier, {0: 1}, 800)]
    packed = desk.parcels.pack(order_id, wanted)
    assert [(row.place, row.siblings, row.cod, row.state) for row in packed.parcels] == [
        (1, 2, 354_000, Step.MADE), (2, 2, 0, Step.MADE),
    ]  # fmt: skip
    codes = {row.code for row in packed.parcels}
    assert len(codes) == 2
    assert all(parcel_code.read_code(code) == code for code in codes)
    assert left(desk, order_id) == ({}, 0)
    view = desk.parcels.scanned(parcel_code.shown(packed.parcels[0].code).lower())
    assert view.goods == (("Dầu mè rang", 2),)
    assert view.order_id == order_id


@pytest.mark.parametrize(
    ("parcels", "code"),
    [
        ([], Code.PARCEL_EMPTY),
        ([{}], Code.PARCEL_EMPTY),
        ([{0: 4}], Code.PARCEL_PIECES),
        ([{0: 2}, {0: 2}], Code.PARCEL_PIECES),
        ([{1: 1}], Code.PARCEL_PIECES),
        ([{0: 2, -1: 1}], Code.PARCEL_PIECES),
        ([{0: 1}] * 21, Code.TOO_MANY_PARCELS),
    ],
)
def test_pieces_that_are_not_there(
    desk: Desk, carrier: int, sold: Callable[..., int], parcels: list[dict[int, int]], code: Code
) -> None:
    order_id = sold(3)
    assert refused(lambda: desk.parcels.pack(order_id, [NewParcel(carrier, one, 500) for one in parcels])) is code
    assert desk.parcels.of_order(order_id) == ()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"weight": 0}, Code.WEIGHT_OUT_OF_SENSE),
        ({"weight": 50_001}, Code.WEIGHT_OUT_OF_SENSE),
        ({"cod": -1}, Code.COD_OUT_OF_SENSE),
        ({"cod": 354_001}, Code.COD_OUT_OF_SENSE),
        ({"sorting": "tuyến 7"}, Code.SORTING_OUT_OF_SENSE),
        ({"sorting": "S" * 13}, Code.SORTING_OUT_OF_SENSE),
        ({"carrier_id": 99}, Code.CARRIER_UNKNOWN),
    ],
)
def test_a_parcel_out_of_sense(
    desk: Desk, carrier: int, sold: Callable[..., int], more: dict[str, object], code: Code
) -> None:
    order_id = sold(3)
    values: dict[str, object] = {"carrier_id": carrier, "pieces": {0: 1}, "weight": 500, **more}
    wanted = NewParcel(**values)  # type: ignore[arg-type]
    assert refused(lambda: desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500), wanted])) is code
    assert desk.parcels.of_order(order_id) == (), "the first one is not kept either"


def test_what_is_paid_is_not_collected_again(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    first, second = sold(1), sold(1)
    desk.parcels.pack(first, [NewParcel(carrier, {0: 1}, 500, 118_000)])
    with desk.ctx.writing() as w:
        desk.ctx.conn.execute(
            "INSERT INTO order_payment(uid, order_id, at, way, amount) VALUES (randomblob(16), ?, ?, 'cash', 118000)",
            (second, w.now),
        )
        w.audit("payment.take", "", ["cash"])
    assert refused(lambda: desk.parcels.pack(second, [NewParcel(carrier, {0: 1}, 500, 1)])) is Code.COD_OUT_OF_SENSE


def test_a_cancelled_parcel_gives_its_pieces_back(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(2)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 2}, 900, 236_000)]).parcels
    desk.parcels.step(row.id, Step.CANCELLED)
    assert left(desk, order_id) == ({0: 2}, 236_000)
    assert refused(lambda: desk.parcels.step(row.id, Step.HANDED_OVER)) is Code.PARCEL_STEP_NOT_POSSIBLE


def test_the_facts_of_a_parcel(desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels
    assert refused(lambda: desk.parcels.step(row.id, Step.DELIVERED)) is Code.PARCEL_STEP_NOT_POSSIBLE
    desk.parcels.step(row.id, Step.WAYBILL, " gh 123-45 ")
    desk.parcels.step(row.id, Step.HANDED_OVER)
    assert refused(lambda: desk.parcels.step(row.id, Step.WAYBILL, "?")) is Code.WAYBILL_NOT_READ
    desk.parcels.step(row.id, Step.DELIVERED)
    view = desk.parcels.view(row.id)
    assert [event.kind for event in view.events] == [Step.MADE, Step.WAYBILL, Step.HANDED_OVER, Step.DELIVERED]
    assert view.row.waybill == "GH123-45"
    assert [entry[3] for entry in log(shop) if entry[2] == "parcel.step"] == [row.code] * 3


def test_late_on_its_way(desk: Desk, clock: FixedClock, carrier: int, sold: Callable[..., int]) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels
    desk.parcels.step(row.id, Step.HANDED_OVER)
    clock.now += 5 * 86_400_000
    assert [one.days_late for one in desk.parcels.open_ones()] == [2]
    desk.parcels.step(row.id, Step.DELIVERED)
    assert [one.state for one in desk.parcels.open_ones()] == [Step.DELIVERED], "it is today's news"
    clock.now += 86_400_000
    assert desk.parcels.open_ones() == ()


@pytest.mark.parametrize(
    ("typed", "code"), [("8934563138165", Code.PARCEL_CODE_NOT_READ), ("", Code.PARCEL_CODE_NOT_READ)]
)
def test_a_scan_that_is_no_parcel(desk: Desk, typed: str, code: Code) -> None:
    assert refused(lambda: desk.parcels.scanned(typed)) is code
    assert refused(lambda: desk.parcels.scanned(parcel_code.make_code())) is Code.PARCEL_UNKNOWN


def test_a_parcel_is_found_by_what_it_comes_back_under(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels
    (label,) = desk.parcels.labels([row.id])
    back = parcel_code.shown_return(label.return_code)
    assert back.startswith("TR-")
    for typed in (back, f" {back.lower()} ", back.replace("-", "")):
        assert desk.parcels.scanned(typed).row.id == row.id
    desk.parcels.step(row.id, Step.WAYBILL, "ghn 123 45")
    assert desk.parcels.scanned("GHN12345").row.id == row.id
    desk.parcels.step(row.id, Step.WAYBILL, "GHN12346")
    assert refused(lambda: desk.parcels.scanned("GHN12345")) is Code.PARCEL_CODE_NOT_READ, "the newest note counts"
    opened = [entry[3] for entry in log(shop) if entry[2] == "parcel.open"]
    assert opened == [row.code] * 4
    assert refused(lambda: desk.parcels.scanned("TR-000-001")) in (Code.PARCEL_UNKNOWN, Code.PARCEL_CODE_NOT_READ)


def test_a_waybill_number_is_one_orders(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    first, second = desk.parcels.pack(sold(2), [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    (other,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels
    for row in (first, second):
        desk.parcels.step(row.id, Step.WAYBILL, "GHN12345")
    assert refused(lambda: desk.parcels.step(other.id, Step.WAYBILL, "ghn 12345")) is Code.WAYBILL_TAKEN
    assert desk.parcels.view(other.id).row.waybill == ""
    for row in (first, second):
        desk.parcels.step(row.id, Step.CANCELLED, "not kept")
    desk.parcels.step(other.id, Step.WAYBILL, "GHN12345")
    assert [event.note for event in desk.parcels.view(first.id).events] == ["", "GHN12345", ""]


def test_a_cancelled_parcel_takes_no_waybill_number_and_collects_nothing(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels
    assert row.cod == 118_000
    desk.parcels.step(row.id, Step.CANCELLED)
    with pytest.raises(KnownError) as caught:
        desk.parcels.step(row.id, Step.WAYBILL, "GHN12345")
    assert caught.value.code is Code.PARCEL_CANCELLED
    assert caught.value.data == {"code": parcel_code.shown(row.code)}
    view = desk.parcels.view(row.id)
    assert (view.row.waybill, view.row.cod) == ("", 0)
    assert [one.cod for one in desk.parcels.open_ones()] == [0]


def test_no_order_becomes_more_parcels_than_there_may_be(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(25)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 15)
    assert refused(lambda: desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 6)) is Code.TOO_MANY_PARCELS
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 5)


def test_an_outer_label_has_no_room_for_a_customer() -> None:
    """One field more, and somebody must look here again."""
    assert set(OuterLabel.__slots__) == {
        "code", "return_code", "place", "siblings", "carrier", "sorting", "marks", "made_at", "shop",
    }  # fmt: skip


def test_what_stands_on_it(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500, sorting="S-07")]).parcels
    (label,) = desk.parcels.labels([row.id])
    assert (label.code, label.carrier, label.sorting) == (row.code, "Hãng A", "S-07")
    (slip,) = desk.parcels.inner_slips([row.id])
    assert slip.goods == (("Dầu mè rang", "chai", 1),)
    told = repr(label)
    assert not any(
        secret in told for secret in (NAME, "Vân", "0912", "345", STREET, "Thánh Tôn", "mè", "118", "KH-", "DH-")
    )


@pytest.mark.parametrize("sorting", ["0912345678", "12345 HCM", "HUONG VAN"])
def test_no_sorting_mark_gives_the_customer_away(
    desk: Desk, carrier: int, sold: Callable[..., int], sorting: str
) -> None:
    order_id = sold(2)
    wanted = [NewParcel(carrier, {0: 1}, 500, sorting="S-07"), NewParcel(carrier, {0: 1}, 500, sorting=sorting)]
    assert refused(lambda: desk.parcels.pack(order_id, wanted)) is Code.SORTING_TELLS
    assert desk.parcels.of_order(order_id) == ()


def test_how_a_parcel_wants_to_be_handled(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    marks = frozenset({Mark.DRY, Mark.FRAGILE})
    wanted = [NewParcel(carrier, {0: 1}, 500, marks=marks), NewParcel(carrier, {0: 1}, 500)]
    rows = desk.parcels.pack(sold(2), wanted).parcels
    assert [row.marks for row in rows] == [(Mark.FRAGILE, Mark.DRY), ()]
    assert [label.marks for label in desk.parcels.labels([row.id for row in rows])] == [row.marks for row in rows]


def test_a_manifest_names_the_recipient_to_the_carrier_alone(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    (row,) = desk.parcels.pack(sold(2), [NewParcel(carrier, {0: 2}, 900, 236_000)]).parcels
    made = desk.manifests.sheet(carrier, DAY)
    (told,) = made.rows
    assert (told.code, told.name, told.phone, told.cod) == (parcel_code.shown(row.code), NAME, PHONE, 236_000)
    assert told.address == STREET
    assert told.commune
    assert told.goods == "", "the contract does not need them"
    assert made.number == "BK-2611-0001"
    entry = next(entry for entry in log(shop) if entry[2] == "manifest.make")
    assert NAME not in str(entry)
    (listed,) = desk.manifests.made()
    assert (listed.parcels, listed.handed_over, listed.kind) == (1, 0, "sheet")


def test_goods_by_contract_alone(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    kept = desk.manifests.carriers()[0]
    with_goods = (*kept.columns, (Field.GOODS.value, "Tên hàng"))
    assert refused(lambda: desk.manifests.put_carrier(kept._replace(columns=with_goods))) is Code.COLUMNS_OUT_OF_SENSE
    desk.manifests.put_carrier(kept._replace(columns=with_goods, product_names=True))
    desk.parcels.pack(sold(3), [NewParcel(carrier, {0: 2}, 900), NewParcel(carrier, {0: 1}, 500)])
    assert [row.goods for row in desk.manifests.sheet(carrier, DAY).rows] == ["Dầu mè rang ×2", "Dầu mè rang"]


def test_nothing_is_made_of_nothing_or_for_nobody(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    assert refused(lambda: desk.manifests.sheet(carrier, DAY)) is Code.MANIFEST_EMPTY
    desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)])
    nowhere, moving = sold(1, addresses=()), sold(1)
    assert refused(lambda: desk.packing.order(nowhere)) is Code.RECIPIENT_INCOMPLETE
    assert refused(lambda: desk.parcels.pack(nowhere, [NewParcel(carrier, {0: 1}, 500)])) is Code.RECIPIENT_INCOMPLETE
    assert desk.parcels.of_order(nowhere) == ()
    desk.parcels.pack(moving, [NewParcel(carrier, {0: 1}, 500)])
    whose = desk.orders.order(moving).customer_id
    assert whose is not None
    kept = desk.customers.edit(whose)
    desk.customers.change(whose, replace(kept.draft, addresses=()), kept.version)
    assert desk.packing.order(moving).lines[0].left == 0
    assert refused(lambda: desk.manifests.sheet(carrier, DAY)) is Code.RECIPIENT_INCOMPLETE
    assert desk.manifests.made() == ()


def test_the_spreadsheet_is_locked(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    with desk.ctx.using() as conn:
        conn.execute("UPDATE staff SET secret = ? WHERE id = 1", (hashed(PASSPHRASE),))
    desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500, 118_000)])
    assert refused(lambda: desk.manifests.spreadsheet(PASSPHRASE, carrier, DAY, "ngắn")) is Code.SHEET_PASSWORD_SHORT
    assert refused(lambda: desk.manifests.spreadsheet("sai", carrier, DAY, "mật khẩu dài")) is Code.SECRET_WRONG
    made = desk.manifests.spreadsheet(PASSPHRASE, carrier, DAY, "mật khẩu dài")
    for secret in (NAME, PHONE, STREET, "xl/workbook"):
        assert secret.encode() not in made.body
        assert secret.encode("utf-16-le") not in made.body
    locked = msoffcrypto.OfficeFile(io.BytesIO(made.body))
    assert locked.is_encrypted()
    locked.load_key(password="mật khẩu dài")
    plain = io.BytesIO()
    locked.decrypt(plain)
    with zipfile.ZipFile(plain) as parts:
        assert NAME.encode() in parts.read("xl/sharedStrings.xml")


def test_a_sheet_is_printed_again_word_for_word_or_not_at_all(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold(2)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 2)
    made = desk.manifests.sheet(carrier, DAY)
    desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)])  # that one waits for the next list
    desk.manifests.finish_hand_over(made.id, [parcel_code.read_code(made.rows[0].code) or ""])
    again = desk.manifests.again(made.id)
    assert (again.number, again.rows, again.columns, again.staff) == (made.number, made.rows, made.columns, made.staff)
    assert again.change == Change()
    assert len(desk.manifests.made()) == 1
    entry = next(entry for entry in log(shop) if entry[2] == "manifest.again")
    assert made.number in str(entry)
    assert NAME not in str(entry)
    whose = desk.orders.order(order_id).customer_id
    assert whose is not None
    kept = desk.customers.edit(whose)
    desk.customers.change(whose, replace(kept.draft, phones=(PhoneEntry("0912 345 679"),)), kept.version)
    assert refused(lambda: desk.manifests.again(made.id)) is Code.MANIFEST_CHANGED
    assert refused(lambda: desk.manifests.again(99)) is Code.MANIFEST_UNKNOWN


def test_a_list_of_which_parcels_were_cancelled(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    """Nobody is told any more whom a cancelled parcel was for, and the list counts what still stands."""
    rows = [desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels[0] for _ in range(3)]
    made = desk.manifests.sheet(carrier, DAY)

    def now() -> tuple[int, int, int, int]:
        (row,) = desk.manifests.made()
        return row.parcels, row.handed_over, row.cancelled, row.cod

    assert now() == (3, 0, 0, 354_000)
    desk.parcels.step(rows[0].id, Step.CANCELLED)
    assert now() == (2, 0, 1, 236_000)
    with pytest.raises(KnownError) as caught:
        desk.manifests.again(made.id)
    assert caught.value.code is Code.MANIFEST_CANCELLED
    assert caught.value.data == {"number": made.number, "codes": parcel_code.shown(rows[0].code)}
    desk.manifests.finish_hand_over(made.id, [rows[1].code])
    assert now() == (2, 1, 1, 236_000)
    assert refused(lambda: desk.manifests.again(made.id)) is Code.MANIFEST_CANCELLED
    assert [row.code for row in desk.manifests.sheet(carrier, DAY).rows] == [parcel_code.shown(rows[2].code)]


def test_a_list_of_which_every_parcel_was_cancelled(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    (row,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels
    made = desk.manifests.sheet(carrier, DAY)
    desk.orders.cancel(1, "Khách đổi ý")
    (listed,) = desk.manifests.made()
    assert (listed.parcels, listed.handed_over, listed.cancelled, listed.cod) == (0, 0, 1, 0)
    assert refused(lambda: desk.manifests.again(made.id)) is Code.MANIFEST_VOID
    assert refused(lambda: desk.manifests.finish_hand_over(made.id, [row.code])) is Code.PARCELS_CANCELLED


def test_a_spreadsheet_is_not_printed(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    with desk.ctx.using() as conn:
        conn.execute("UPDATE staff SET secret = ? WHERE id = 1", (hashed(PASSPHRASE),))
    desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)])
    made = desk.manifests.spreadsheet(PASSPHRASE, carrier, DAY, "mật khẩu dài")
    assert refused(lambda: desk.manifests.again(made.id)) is Code.MANIFEST_CHANGED


def test_the_hand_over_by_scans(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    rows = [desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels[0] for _ in range(3)]
    manifest = desk.manifests.sheet(carrier, DAY)
    (other,) = desk.parcels.pack(sold(1), [NewParcel(carrier, {0: 1}, 500)]).parcels
    so_far = desk.manifests.hand_over(manifest.id, [rows[0].code, rows[0].code, other.code])
    shown = [parcel_code.shown(row.code) for row in rows]
    assert (so_far.scanned, so_far.missing) == ((shown[0],), tuple(shown[1:]))
    assert so_far.surplus == (parcel_code.shown(other.code),)
    codes = [rows[0].code, rows[1].code, other.code]
    assert refused(lambda: desk.manifests.finish_hand_over(manifest.id, codes)) is Code.PARCEL_SURPLUS
    assert {row.state for row in desk.parcels.open_ones()} == {Step.MADE}, "nothing was half handed over"
    desk.parcels.step(rows[2].id, Step.CANCELLED)
    so_far = desk.manifests.hand_over(manifest.id, [rows[0].code, rows[2].code])
    assert (so_far.missing, so_far.surplus, so_far.cancelled) == ((shown[1],), (shown[2],), (shown[2],))
    codes = [row.code for row in rows]
    with pytest.raises(KnownError) as caught:
        desk.manifests.finish_hand_over(manifest.id, codes)
    assert caught.value.code is Code.PARCELS_CANCELLED
    assert caught.value.data == {"codes": shown[2]}
    desk.manifests.finish_hand_over(manifest.id, codes[:2])
    assert [row.state for row in desk.parcels.open_ones()] == [
        *[Step.HANDED_OVER] * 2, Step.MADE, Step.CANCELLED,
    ]  # fmt: skip
    assert desk.manifests.made()[0].handed_over == 2


def test_whose_parcels_are_whose_business(
    desk: Desk, carrier: int, sold: Callable[..., int], as_staff: Callable[[str], object]
) -> None:
    order_id = sold(1)
    as_staff(CLERK)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)])
    assert desk.manifests.sheet(carrier, DAY).rows
    kept = desk.manifests.carriers()[0]
    assert refused(lambda: desk.manifests.put_carrier(kept)) is Code.NOT_ALLOWED


def test_an_order_of_nobody_or_cancelled_is_not_packed(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(1)
    desk.orders.cancel(order_id, "khách đổi ý")
    assert (
        refused(lambda: desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)])) is Code.ORDER_ALREADY_CANCELLED
    )
    assert refused(lambda: desk.parcels.pack(987, [NewParcel(carrier, {0: 1}, 500)])) is Code.ORDER_UNKNOWN
