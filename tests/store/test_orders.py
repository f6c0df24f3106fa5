"""Finished orders in the file: never overwritten, numbered without gaps, read through indexes, and checked."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import orders
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.orders import NewOrder, bad_totals, insert_event, insert_order, next_number

NOVEMBER = 1_795_000_000_000  # 2026-11-18


@pytest.fixture
def conn(desk: Desk) -> Connection:
    return desk.ctx.conn


def line(quantity: int = 1, price: int = 100_000, discount: Discount = NO_DISCOUNT) -> Line:
    return Line(None, "DM", "Dầu mè", "chai", quantity, price, discount)


def order(number: str, *lines: Line, discount: Discount = NO_DISCOUNT, fee: int = 0) -> NewOrder:
    return NewOrder(number, NOVEMBER, lines or (line(),), discount=discount, fee=fee)


def test_numbers_count_within_the_month_on_the_shops_wall(conn: Connection) -> None:
    last_moment = 1_796_057_999_999  # 30 November, 23:59:59.999 in Sài Gòn
    with transaction(conn):
        assert next_number(conn, NOVEMBER) == "DH-2611-0001"
        assert next_number(conn, last_moment) == "DH-2611-0002"
        assert next_number(conn, last_moment + 1) == "DH-2612-0001"
        assert next_number(conn, NOVEMBER) == "DH-2611-0003"


def test_a_transaction_that_fails_gives_its_number_back(conn: Connection) -> None:
    def fail_after_taking() -> None:
        with transaction(conn):
            next_number(conn, NOVEMBER)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_taking()
    with transaction(conn):
        assert next_number(conn, NOVEMBER) == "DH-2611-0001"


def test_ten_thousand_orders_a_month_keep_numbers_apart(conn: Connection) -> None:
    with transaction(conn):
        numbers = [next_number(conn, NOVEMBER) for _ in range(10_001)]
    assert numbers[-2:] == ["DH-2611-10000", "DH-2611-10001"]
    assert len(set(numbers)) == 10_001


def test_an_order_is_kept_with_its_lines_and_its_total_computed(conn: Connection) -> None:
    new = order("B", line(3), line(1, 50_000, Discount(percent=500)), fee=20_000)
    with transaction(conn):
        insert_order(conn, order("A", line(2)))
        kept = insert_order(conn, new)
    row = orders.order_row(conn, kept)
    assert row is not None
    assert (row["number"], row["total"], row["summary"]) == ("B", 367_500, "Dầu mè ×4")
    assert orders.order_lines(conn, kept) == new.lines


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE orders SET total = 1",
        "UPDATE orders SET customer_id = NULL",
        "DELETE FROM orders",
        "UPDATE order_line SET price = 1",
        "DELETE FROM order_line",
        "UPDATE order_event SET reason = ''",
        "DELETE FROM order_event",
        "INSERT OR REPLACE INTO order_event SELECT * FROM order_event",
    ],
)
def test_what_is_finished_is_never_overwritten(conn: Connection, statement: str) -> None:
    with transaction(conn):
        kept = insert_order(conn, order("A"))
        insert_event(conn, kept, "finished", NOVEMBER)
    with pytest.raises(Exception, match=r"never overwritten|never deleted|append-only"), transaction(conn):
        conn.execute(statement)
    assert orders.order_lines(conn, kept) == (line(),)


def test_an_order_is_cancelled_once_even_behind_the_programs_back(conn: Connection) -> None:
    with transaction(conn):
        kept = insert_order(conn, order("A"))
        insert_event(conn, kept, "cancelled", NOVEMBER)
    with pytest.raises(Exception, match="UNIQUE"), transaction(conn):
        insert_event(conn, kept, "cancelled", NOVEMBER)
    assert orders.is_cancelled(conn, kept)
    assert [event["kind"] for event in orders.order_events(conn, kept)] == ["cancelled"]


def test_lists_are_newest_first_and_say_what_is_cancelled(conn: Connection) -> None:
    with transaction(conn):
        ids = [insert_order(conn, NewOrder(number, at, (line(),))) for number, at in (("A", 5), ("B", 9), ("C", 5))]
        insert_event(conn, ids[2], "cancelled", 10)
    rows = orders.recent_orders(conn, 10)
    assert [(row["number"], row["cancelled"]) for row in rows] == [("B", 0), ("C", 1), ("A", 0)]
    assert [row["number"] for row in orders.recent_orders(conn, 1)] == ["B"]


def plan(conn: Connection, statement: str, values: tuple[object, ...]) -> list[str]:
    return [row["detail"] for row in conn.execute(f"EXPLAIN QUERY PLAN {statement}", values)]


def test_reads_walk_indexes_and_never_sort_or_scan(conn: Connection) -> None:
    seen: list[tuple[str, tuple[object, ...]]] = []

    class Watched:
        def execute(self, statement: str, values: tuple[object, ...]) -> object:
            seen.append((statement, values))
            return conn.execute(statement, values)

    watched: object = Watched()
    orders.recent_orders(watched, 100)  # type: ignore[arg-type]
    orders.orders_of(watched, 1, 200)  # type: ignore[arg-type]
    orders.order_row(watched, 1)  # type: ignore[arg-type]
    orders.order_lines(watched, 1)  # type: ignore[arg-type]
    orders.order_events(watched, 1)  # type: ignore[arg-type]
    orders.is_cancelled(watched, 1)  # type: ignore[arg-type]
    assert len(seen) == 6
    walked = []
    for statement, values in seen:
        steps = plan(conn, statement, values)
        assert not any("TEMP B-TREE" in step for step in steps), steps
        walked += [step for step in steps if step.startswith("SCAN")]
    # the newest orders are the end of an index, read until the limit; nothing else walks a table
    assert walked == ["SCAN o USING INDEX orders_at"]


@st.composite
def made_orders(draw: st.DrawFn) -> NewOrder:
    amounts = st.integers(0, 3_000).map(lambda a: Discount(amount=a))
    percents = st.integers(0, 10_000).map(lambda p: Discount(percent=p))
    lines = st.builds(line, st.integers(1, 99), st.integers(0, 999), amounts | percents)
    chosen = draw(st.lists(lines, max_size=4))
    return NewOrder("?", NOVEMBER, tuple(chosen), discount=draw(amounts | percents), fee=draw(st.integers(-500, 500)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(st.lists(made_orders(), max_size=5))
def test_sql_agrees_with_python_on_every_total(conn: Connection, made: list[NewOrder]) -> None:
    with transaction(conn):
        for new in made:
            number = next_number(conn, NOVEMBER)
            insert_order(conn, NewOrder(number, new.at, new.lines, discount=new.discount, fee=new.fee))
    assert bad_totals(conn) == []


def test_sql_rounds_half_a_dong_as_python_does(conn: Connection) -> None:
    half = Discount(percent=500)  # 5 % of 10
    with transaction(conn):
        insert_order(conn, order("A", line(1, 10, half), line(1, 11), discount=half))  # 9 + 11 = 20, then 5 % is 1
        insert_order(conn, order("B", line(1, 10), discount=half))
    assert bad_totals(conn) == []
    assert [row["total"] for row in orders.recent_orders(conn, 2)] == [9, 19]


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("orders", "total = total + 1"),
        ("orders", "fee = 7"),
        ("orders", "discount_amount = 5"),
        ("order_line", "quantity = 3"),
    ],
)
def test_a_total_that_does_not_fit_its_lines_is_named(conn: Connection, table: str, change: str) -> None:
    with transaction(conn):
        insert_order(conn, order("GOOD"))
        insert_order(conn, order("BAD", line(2), discount=Discount(percent=500), fee=1_000))
    # what an attacker or a damaged page could do, and no statement of the program can
    conn.set_authorizer(None)
    conn.execute("DROP TRIGGER orders_no_update")
    conn.execute("DROP TRIGGER order_line_no_update")
    where = "number = 'BAD'" if table == "orders" else "order_id = 2"
    conn.execute(f"UPDATE {table} SET {change} WHERE {where}")
    assert bad_totals(conn) == ["BAD"]
