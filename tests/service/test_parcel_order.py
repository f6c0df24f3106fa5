"""An order follows its parcels, in the same transaction; and what the packing panel is told of an order."""

from collections.abc import Callable

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Shop
from tests.service.staffed import log
from tests.service.test_parcel import DAY, carrier, refused, sold

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
    assert facts(desk, order_id) == ["finished", "packed", "handed_over"]


def test_goods_fetched_meanwhile_stay_delivered(desk: Desk, carrier: int, sold: Callable[..., int]) -> None:
    order_id = sold(1)
    desk.steps.step(order_id, Kind.DELIVERED)
    (row,) = desk.parcels.pack(order_id, [NewParcel(carrier, {0: 1}, 500)]).parcels
    desk.parcels.step(row.id, Step.HANDED_OVER)
    assert facts(desk, order_id) == ["finished", "delivered"]


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
