"""An order in a row: line items whatever their names hold, sums that meet the web shop's total, status, payment."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_order import WebOrder, item_parts, read_line, read_order, read_payment, read_status
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_value import DateOrder
from kingoil_desk.domain.order import MAX_NOTE, Discount, Payment, sums

NOW = 1_795_000_000_000
ITEM = "name:Tinh dầu bạc hà|product_id:12|sku:td-01|quantity:2|total:200000|sub_total:240000"


def cells(**values: str) -> Callable[[Field], str]:
    base = {"order_id": "55", "order_date": "2025-03-04 10:00:00", "order_total": "230000", "currency": "VND"}
    texts = base | values
    return lambda field: texts.get(field.value, "")


def order(items: list[str] | None = None, note: str = "", **values: str) -> WebOrder:
    parts = [item_parts(item) for item in ([ITEM] if items is None else items)]
    return read_order(cells(**values), note, parts, DateOrder.NONE, NOW)


def reason(items: list[str] | None = None, note: str = "", **values: str) -> Reason:
    with pytest.raises(RowRefused) as refused:
        order(items, note, **values)
    return refused.value.reason


def test_a_line_keeps_price_quantity_coupon_and_total() -> None:
    (line,) = order().lines
    assert (line.name, line.code, line.quantity, line.price) == ("Tinh dầu bạc hà", "TD-01", 2, 120_000)
    assert line.discount == Discount(amount=40_000)
    assert line.total == 200_000


@pytest.mark.parametrize(
    "name", ["Dầu | sả: 10ml", "a|total:b", "x|product_id:9|sku:z", "tên:lạ", "|", "name:name:", "Bộ 3|quantity:3 món"]
)
def test_a_name_may_hold_whatever_stands_between_parts(name: str) -> None:
    parts = item_parts(f"name:{name}|product_id:12|sku:A|B|quantity:2|total:10|sub_total:10")
    assert parts["name"] == name
    assert (parts["product_id"], parts["sku"], parts["quantity"]) == ("12", "A|B", "2")


@given(name=st.text(st.sampled_from("ab:|skunametotal_ 1"), max_size=40), quantity=st.integers(1, 99_999))
def test_any_name_is_found_whole(name: str, quantity: int) -> None:
    parts = item_parts(f"name:{name}|product_id:7|sku:S|quantity:{quantity}|total:100|sub_total:100")
    assert parts["name"] == name
    assert parts["quantity"] == str(quantity)


def test_parts_behind_the_known_ones_do_not_disturb() -> None:
    parts = item_parts(ITEM + "|total_tax:0|_reduced_stock:2")
    assert read_line(parts).total == 200_000


@given(
    lines=st.lists(
        st.tuples(st.integers(1, 50), st.integers(0, 5_000_000), st.integers(0, 5_000_000)), min_size=1, max_size=6
    ),
    total=st.integers(0, 50_000_000),
)
def test_lines_less_discount_plus_fee_are_the_web_shops_total(lines: list[tuple[int, int, int]], total: int) -> None:
    items = [f"name:A|product_id:1|sku:|quantity:{n}|total:{t}|sub_total:{s}" for n, t, s in lines]
    found = order(items, order_total=str(total))
    assert [line.total for line in found.lines] == [t for _, t, _ in lines]
    assert sums(found.lines, Discount(amount=found.discount), found.fee).total == total
    assert found.discount == 0 or found.fee == 0


def test_an_order_without_lines_keeps_its_total() -> None:
    found = order([])
    assert (found.lines, found.fee) == ((), 230_000)


def test_the_shown_number_is_one_of_a_kind() -> None:
    assert order().number == "WEB-55"
    assert order(order_number="55").number == "WEB-55"
    assert order(order_number="#2025/12").number == "WEB-2025/12-55"
    assert order(order_id="", order_number="77").web_id == "woo:77"
    assert order(order_id="55.0").web_id == "woo:55"


@pytest.mark.parametrize(
    ("expected", "values"),
    [
        (Reason.ORDER_ID_MISSING, {"order_id": ""}),
        (Reason.ORDER_ID_MISSING, {"order_id": "abc"}),
        (Reason.DATE_MISSING, {"order_date": ""}),
        (Reason.DATE_NOT_READ, {"order_date": "2025-02-30"}),
        (Reason.CURRENCY_FOREIGN, {"currency": "USD"}),
        (Reason.MONEY_NOT_READ, {"order_total": "12.5"}),
        (Reason.TOTAL_OUT_OF_SENSE, {"order_total": "-1"}),
        (Reason.TOTAL_OUT_OF_SENSE, {"order_total": "9000000000000"}),
        (Reason.CONTROL_CHARACTERS, {"status": "com\x07pleted"}),
    ],
)
def test_what_is_out_of_sense_refuses_the_row(expected: Reason, values: dict[str, str]) -> None:
    assert reason(**values) is expected


@pytest.mark.parametrize(
    ("expected", "item"),
    [
        (Reason.LINE_NOT_READ, "Tinh dầu bạc hà"),
        (Reason.LINE_NOT_READ, "name:A|product_id:1|sku:|quantity:1|total:|sub_total:"),
        (Reason.LINE_NOT_READ, "name: |product_id:1|sku:|quantity:1|total:5|sub_total:5"),
        (Reason.QUANTITY_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:0|total:5|sub_total:5"),
        (Reason.QUANTITY_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:-1|total:5|sub_total:5"),
        (Reason.QUANTITY_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:1.5|total:5|sub_total:5"),
        (Reason.QUANTITY_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:100000|total:5|sub_total:5"),
        (Reason.PRICE_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:1|total:-5|sub_total:5"),
        (Reason.PRICE_OUT_OF_SENSE, "name:A|product_id:1|sku:|quantity:1|total:99000000000|sub_total:5"),
        (Reason.MONEY_NOT_READ, "name:A|product_id:1|sku:|quantity:1|total:1.5|sub_total:5"),
        (Reason.PRODUCT_NAME_TOO_LONG, "name:" + "A" * 500 + "|product_id:1|sku:|quantity:1|total:5|sub_total:5"),
        (Reason.CONTROL_CHARACTERS, "name:A\x07B|product_id:1|sku:|quantity:1|total:5|sub_total:5"),
    ],
)
def test_a_line_out_of_sense_refuses_the_row(expected: Reason, item: str) -> None:
    assert reason([ITEM, item]) is expected


def test_a_note_keeps_its_lines_and_has_a_limit() -> None:
    assert order(note=" Gọi trước \r\n khi giao ").note == "Gọi trước\nkhi giao"
    assert reason(note="x" * (MAX_NOTE + 1)) is Reason.NOTE_TOO_LONG


@pytest.mark.parametrize(
    ("text", "status"),
    [("wc-completed", "completed"), ("Completed", "completed"), ("Đã hủy", "cancelled"), ("on-hold", "on-hold"),
     ("Tạm giữ", "on-hold"), ("custom-status", "custom-status"), ("", "")],
)  # fmt: skip
def test_statuses_are_the_web_shops_own(text: str, status: str) -> None:
    assert read_status(text) == status


@pytest.mark.parametrize(
    ("text", "payment"),
    [("cod", Payment.ON_DELIVERY), ("Trả tiền mặt khi nhận hàng", Payment.ON_DELIVERY), ("bacs", Payment.TRANSFER),
     ("Chuyển khoản ngân hàng", Payment.TRANSFER), ("stripe", Payment.CARD), ("Tiền mặt", Payment.CASH),
     ("momo", None), ("", None)],
)  # fmt: skip
def test_payments_are_known_or_left_open(text: str, payment: Payment | None) -> None:
    assert read_payment(text) is payment


def test_a_product_without_sku_goes_by_its_number() -> None:
    (line,) = order(["name:A|product_id:12|sku:|quantity:1|total:5|sub_total:5"]).lines
    assert line.code == "WOO-12"
    (line,) = order(["name:A|product_id:0|sku:|quantity:1|total:5|sub_total:5"]).lines
    assert line.code == ""
