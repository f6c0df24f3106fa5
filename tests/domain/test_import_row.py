"""Whole rows: read, carried as text and read back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.csv_text import Record
from kingoil_desk.domain.import_reason import Reason, RowRefused
from kingoil_desk.domain.import_row import ImportRow, RowReader, Todo, staged, unstaged
from kingoil_desk.domain.import_shape import columns_of
from kingoil_desk.domain.import_value import DateOrder, Notes

NOW = 1_795_000_000_000
HEADER = ["order_id", "order_date", "status", "order_total", "customer_id", "billing_last_name", "billing_email",
          "billing_phone", "billing_address_1", "customer_note", "unsubscribed", "user_pass", "line_item_1",
          "payment_method"]  # fmt: skip
ITEM = "name:Tinh dầu|product_id:1|sku:TD|quantity:2|total:200000|sub_total:240000"
CELLS = ["55", "2025-03-04 10:00:00", "wc-completed", "230000.00", "7", "Nguyễn An", "an@example.com", "912345678",
         "12 Lê Lợi", "Gọi\ntrước", "yes", "hunter2", ITEM, "cod"]  # fmt: skip
READER = RowReader(columns_of(HEADER), DateOrder.NONE, NOW)


def read(cells: list[str], notes: Notes | None = None) -> ImportRow:
    return READER.read(Record(2, cells), notes or Notes())


def test_a_row_is_carried_as_text_and_comes_back_the_same() -> None:
    row = read(CELLS)
    assert unstaged(2, staged(row)) == row
    assert row.order is not None
    assert row.order.note == "Gọi\ntrước"


def test_nothing_of_a_secret_column_is_carried() -> None:
    assert "hunter2" not in staged(read(CELLS))


def test_missing_cells_at_the_end_are_empty() -> None:
    row = read([*CELLS[:5], "Nguyễn An"])
    assert row.order is not None
    assert row.order.lines == ()


def test_a_broken_record_is_refused() -> None:
    with pytest.raises(RowRefused) as refused:
        READER.read(Record(2, CELLS, True), Notes())
    assert refused.value.reason is Reason.ROW_BROKEN


@given(cells=st.lists(st.one_of(st.text(max_size=20), st.sampled_from(CELLS)), max_size=len(HEADER)))
def test_any_row_is_read_or_refused_and_what_is_read_can_be_carried(cells: list[str]) -> None:
    try:
        row = read(cells)
    except RowRefused:
        return
    assert unstaged(2, staged(row)) == row


def test_what_is_left_to_do_is_carried_too() -> None:
    todo = Todo(3, 5, "unsubscribed=1", 7, "Nguyễn An")
    assert Todo.from_text(todo.as_text()) == todo
