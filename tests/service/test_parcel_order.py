"""An order follows its parcels, in the same transaction; and what the packing panel is told of an order."""

from collections.abc import Callable

import pytest

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Shop
from tests.conftest import FixedClock
from tests.service.staffed import log
from tests.service.test_parcel import DAY, carrier, left, refused, sold

__all__ = ["carrier", "sold"]


def facts(desk: Desk, order_id: int) -> list[str]:
    return [event.kind for event in desk.orders.order(order_id).events]


def test_an_order_is_packed_when_its_last_piece_is(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 2}, 900)])
    assert Kind.PACKED not in facts(desk, order_id)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)])
    assert facts(desk, order_id) == ["finished", "packed"]


def test_it_has_left_when_all_parcels_have_and_arrived_when_all_did(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold(2)
    first, second = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    desk.parcels.step(first.id, Step.HANDED_OVER)
    desk.parcels.step(first.id, Step.DELIVERED)
    assert facts(desk, order_id) == ["finished", "packed"]
    made = desk.manifests.sheet(carrier, DAY)
    desk.manifests.finish_hand_over(made.id, [second.code])
    assert facts(desk, order_id)[-1] == "handed_over"
    desk.parcels.step(second.id, Step.DELIVERED)
    assert facts(desk, order_id) == ["finished", "packed", "handed_over", "delivered"]
    assert [entry[2] for entry in log(shop) if entry[2] == "order.delivered"] == ["order.delivered"]


def test_a_cancelled_parcel_does_not_count(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(2)
    first, second = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    desk.parcels.step(first.id, Step.CANCELLED)
    desk.parcels.step(second.id, Step.HANDED_OVER)
    assert "handed_over" not in facts(desk, order_id), "half of it is still here"
    (again,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    desk.parcels.step(again.id, Step.HANDED_OVER)
    assert facts(desk, order_id) == ["finished", "packed", "placed", "packed", "handed_over"]


def test_goods_fetched_meanwhile_do_not_leave(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(1)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    assert desk.steps.step(order_id, Kind.DELIVERED).parcels
    assert facts(desk, order_id) == ["finished", "packed", "delivered"]
    assert desk.parcels.view(row.id).row.state is Step.CANCELLED
    assert refused(lambda: desk.manifests.sheet(carrier, DAY)) is Code.MANIFEST_EMPTY
    assert refused(lambda: desk.parcels.step(row.id, Step.HANDED_OVER)) is Code.PARCEL_STEP_NOT_POSSIBLE
    assert refused(lambda: desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)])) is Code.STEP_NOT_POSSIBLE


def test_a_parcel_arrives_with_its_order(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(1)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    desk.parcels.step(row.id, Step.HANDED_OVER)
    desk.steps.step(order_id, Kind.DELIVERED)
    assert desk.parcels.view(row.id).row.state is Step.DELIVERED


def test_an_order_in_parcels_is_stepped_by_them(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(1)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    assert refused(lambda: desk.steps.step(order_id, Kind.HANDED_OVER)) is Code.ORDER_IN_PARCELS
    assert facts(desk, order_id) == ["finished", "packed"]
    desk.parcels.step(row.id, Step.CANCELLED)
    assert facts(desk, order_id) == ["finished", "packed", "placed"]
    desk.steps.step(order_id, Kind.PACKED)
    desk.steps.step(order_id, Kind.HANDED_OVER)
    assert refused(lambda: desk.packing.order(order_id)) is Code.STEP_NOT_POSSIBLE, (
        "it is gone without a parcel of ours"
    )


def test_what_came_back_is_sent_again_or_cancelled(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    first, second = sold(1), sold(1)
    for order_id in (first, second):
        (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels
        desk.parcels.step(row.id, Step.HANDED_OVER)
        assert refused(lambda order_id=order_id: desk.orders.cancel(order_id, "Khách đổi ý")) is Code.STEP_NOT_POSSIBLE
        desk.parcels.step(row.id, Step.RETURNED)
        assert facts(desk, order_id) == ["finished", "packed", "handed_over", "placed"]
    assert left(desk, first) == ({0: 1}, 118_000)
    (again,) = desk.parcels.pack(first, [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels
    assert (again.place, again.siblings) == (1, 1), "the carrier looks for no second one"
    desk.parcels.step(again.id, Step.HANDED_OVER)
    desk.parcels.step(again.id, Step.DELIVERED)
    assert facts(desk, first)[4:] == ["packed", "handed_over", "delivered"]
    desk.orders.cancel(second, "Không nhận hàng")
    assert desk.orders.order(second).life.owed == 0


def test_what_came_back_while_more_is_on_its_way(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(2)
    first, second = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    for row in (first, second):
        desk.parcels.step(row.id, Step.HANDED_OVER)
    desk.parcels.step(first.id, Step.RETURNED)
    assert facts(desk, order_id) == ["finished", "packed", "handed_over"]
    (again,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    desk.parcels.step(second.id, Step.RETURNED)
    assert facts(desk, order_id)[3:] == ["placed"]
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)])
    assert facts(desk, order_id)[3:] == ["placed", "packed"]
    assert desk.parcels.view(again.id).row.state is Step.MADE


def test_a_cancelled_order_takes_its_parcels_along(
    desk: Desk, shop: Shop, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold(2)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 2}, 900, 236_000)]).parcels
    assert desk.orders.cancel(order_id, "Khách đổi ý").parcels
    assert desk.parcels.view(row.id).row.state is Step.CANCELLED
    assert refused(lambda: desk.manifests.sheet(carrier, DAY)) is Code.MANIFEST_EMPTY
    assert [entry[3] for entry in log(shop) if entry[2] == "parcel.step"] == [row.code]
    assert refused(lambda: desk.parcels.labels([row.id])) is Code.PARCEL_STEP_NOT_POSSIBLE


def test_a_corrected_order_sends_nothing_twice(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(2)
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 2}, 900, 236_000)])
    kept = desk.orders.correct(order_id, "Sai số lượng")
    done = desk.orders.finish(kept.draft, kept.id)
    assert done.change.parcels
    desk.parcels.pack(done.order_id, [NewParcel(carrier, {0: 2}, 900, 236_000)])
    made = desk.manifests.sheet(carrier, DAY)
    assert (len(made.rows), made.cod) == (1, 236_000)


def test_an_order_of_which_a_part_is_gone_stands(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500, 118_000)]).parcels
    kept = desk.orders.correct(order_id, "Sai số lượng")
    desk.parcels.step(row.id, Step.HANDED_OVER)
    assert refused(lambda: desk.orders.cancel(order_id, "Khách đổi ý")) is Code.STEP_NOT_POSSIBLE
    assert refused(lambda: desk.orders.correct(order_id, "Sai số lượng")) is Code.STEP_NOT_POSSIBLE
    assert refused(lambda: desk.orders.finish(kept.draft, kept.id)) is Code.STEP_NOT_POSSIBLE
    assert desk.parcels.view(row.id).row.state is Step.HANDED_OVER


def test_what_was_paid_meanwhile_is_not_collected(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    wanted = [NewParcel(carrier, {0: 1}, 500, 200_000), NewParcel(carrier, {0: 2}, 900, 154_000)]
    first, second = desk.parcels.pack(order_id, wanted).parcels
    old = desk.manifests.sheet(carrier, DAY)
    assert [row.cod for row in old.rows] == [200_000, 154_000]
    desk.payments.pay(order_id, [Part(Payment.TRANSFER, 254_000)])
    assert [desk.parcels.view(row.id).row.cod for row in (first, second)] == [100_000, 0]
    assert [row.cod for row in desk.parcels.open_ones()] == [100_000, 0]
    codes = [first.code, second.code]
    assert refused(lambda: desk.manifests.finish_hand_over(old.id, codes)) is Code.MANIFEST_COD_CHANGED
    assert refused(lambda: desk.manifests.again(old.id)) is Code.MANIFEST_COD_CHANGED
    assert desk.parcels.view(first.id).row.state is Step.MADE
    new = desk.manifests.sheet(carrier, DAY)
    assert ([row.cod for row in new.rows], new.cod) == ([100_000, 0], 100_000)
    desk.manifests.finish_hand_over(new.id, codes)
    assert desk.parcels.view(first.id).row.cod == 100_000, "what the carrier was told"
    assert refused(lambda: desk.manifests.finish_hand_over(new.id, codes)) is Code.MANIFEST_EMPTY


def test_what_the_carrier_brought_can_be_collected_no_second_time(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    order_id = sold(3)
    (first,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500, 100_000)]).parcels
    desk.parcels.step(first.id, Step.HANDED_OVER)
    assert left(desk, order_id) == ({0: 2}, 254_000)
    desk.payments.pay(order_id, [Part(Payment.ON_DELIVERY, 100_000)])
    assert left(desk, order_id) == ({0: 2}, 254_000), "the rest is still to be collected"


def test_no_carrier_has_collected_what_never_left(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(2)
    first, second = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500, 118_000)] * 2).parcels
    collected = [Part(Payment.ON_DELIVERY, 50_000)]
    mixed = [Part(Payment.CASH, 10_000), Part(Payment.ON_DELIVERY, 50_000)]
    for parts in (collected, mixed):
        with pytest.raises(KnownError) as caught:
            desk.payments.pay(order_id, parts)
        assert caught.value.code is Code.PARCELS_STILL_HERE
        assert caught.value.data["codes"] == ", ".join(map(parcel_code.shown, (first.code, second.code)))
    assert desk.orders.order(order_id).life.owed == 236_000, "nothing is half written down"
    desk.payments.pay(order_id, [Part(Payment.CASH, 10_000)])
    desk.parcels.step(first.id, Step.HANDED_OVER)
    desk.payments.pay(order_id, collected)
    desk.parcels.step(second.id, Step.CANCELLED)
    desk.parcels.step(first.id, Step.RETURNED)
    desk.payments.pay(order_id, collected)  # no parcel stands: somebody of the shop may have brought the goods
    assert desk.orders.order(order_id).life.owed == 126_000


def test_an_awaited_transfer_is_not_proposed_to_be_collected(
    desk: Desk, carrier: int, sold: Callable[..., int]
) -> None:
    desk.settings.set_account(Account("970405", "0123456789012", "KING OIL"))
    order_id = sold(1)
    line = desk.orders.order(order_id).lines[0]
    draft = OrderDraft(desk.orders.order(order_id).customer_id, (line,), payment=Payment.TRANSFER)
    awaited = desk.orders.finish(draft, awaits_transfer=True).order_id
    assert [(one.owed, one.collect) for one in map(desk.packing.order, (order_id, awaited))] == [
        (118_000, 118_000), (118_000, 0),
    ]  # fmt: skip
    desk.parcels.pack(awaited, [NewParcel(carrier, {0: 1}, 500, 118_000)])  # somebody agreed otherwise


def test_goods_that_came_back_are_not_sent(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    desk.steps.return_goods(order_id, {0: 1}, "Đổi ý")
    assert left(desk, order_id) == ({0: 2}, 236_000)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 2}, 900, 236_000)]).parcels
    assert facts(desk, order_id) == ["finished", "packed"]
    assert refused(lambda: desk.steps.worth(order_id, {0: 1})) is Code.RETURN_IN_PARCEL
    assert refused(lambda: desk.steps.return_goods(order_id, {0: 1}, "Đổi ý")) is Code.RETURN_IN_PARCEL
    desk.parcels.step(row.id, Step.HANDED_OVER)
    desk.parcels.step(row.id, Step.DELIVERED)
    desk.steps.return_goods(order_id, {0: 2}, "Đổi ý")
    assert desk.orders.order(order_id).life.owed == 0


def test_late_parcels_stay_in_the_list(desk: Desk, carrier: int, sold: Callable[..., int], clock: FixedClock) -> None:
    late, here = desk.parcels.pack(sold(2), [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    desk.parcels.step(late.id, Step.HANDED_OVER)
    clock.now += 400 * 86_400_000
    assert [(row.id, row.days_late) for row in desk.parcels.open_ones()] == [(late.id, 397), (here.id, 0)]


def test_what_is_left_to_pack(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(3)
    number = desk.orders.order(order_id).number
    desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500, 100_000)])
    found = desk.packing.find(f" {number.lower()} ")
    assert found == desk.packing.order(order_id)
    assert [(line.name, line.quantity, line.left) for line in found.lines] == [("Dầu mè rang", 3, 2)]
    assert (found.owed, found.parcels, found.called) == (254_000, 1, "Vân")
    assert [one.id for one in found.carriers] == [carrier]


@pytest.mark.parametrize("typed", ["DH-2611-9999", "", "DH", "0912345678"])
def test_a_number_that_is_no_orders(desk: Desk, sold: Callable[..., int], typed: str) -> None:
    sold(1)
    assert refused(lambda: desk.packing.find(typed)) is Code.ORDER_UNKNOWN


def test_a_cancelled_order_is_not_packed(desk: Desk, sold: Callable[..., int]) -> None:
    order_id = sold(1, Payment.ON_DELIVERY)
    desk.orders.cancel(order_id, "Khách đổi ý")
    assert refused(lambda: desk.packing.order(order_id)) is Code.ORDER_ALREADY_CANCELLED


def test_a_printed_label_is_a_fact_and_no_state(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    first, second = desk.parcels.pack(sold(2), [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    assert not first.printed
    desk.parcels.printed([first.id])
    view = desk.parcels.view(first.id)
    assert (view.row.printed, view.row.state) == (True, Step.MADE)
    assert not desk.parcels.view(second.id).row.printed
    assert refused(lambda: desk.parcels.printed([second.id, 99])) is Code.PARCEL_UNKNOWN
    assert not desk.parcels.view(second.id).row.printed, "all or none"
    assert refused(lambda: desk.parcels.step(second.id, Step.PRINTED)) is Code.PARCEL_STEP_NOT_POSSIBLE


def test_what_waits_by_carrier(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    assert desk.manifests.waiting() == {}
    first, _second = desk.parcels.pack(sold(2), [NewParcel(carrier, {0: 1}, 500)] * 2).parcels
    assert desk.manifests.waiting() == {carrier: 2}
    desk.parcels.step(first.id, Step.HANDED_OVER)
    assert desk.manifests.waiting() == {carrier: 1}
