"""Imports in the file: batches and their states, staged rows, who holds a contact, and undone rows."""

import pytest

from kingoil_desk.domain.kept_customer import KeptAddress, KeptCustomer, KeptEmail, KeptPhone
from kingoil_desk.domain.name import sort_keys
from kingoil_desk.domain.order import Line
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import customers, import_undo, imports, orders
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.imports import Batch, Holder, State

NOW = 1_795_000_000_000
PHONE = KeptPhone("0912345678", "+84912345678")
EMAIL = KeptEmail("An@example.com", "an@example.com")


@pytest.fixture
def conn(shop: Shop) -> Connection:
    return shop.desk(Lane.WRITE).ctx.conn


def begin(conn: Connection) -> Batch:
    with transaction(conn):
        import_id = imports.begin(conn, "webtoffee_orders", b"s" * 32, NOW, 1)
    return Batch(import_id, State.STAGING, b"s" * 32, NOW, 1)


def add(conn: Connection, name: str, import_id: int | None = None) -> int:
    kept = KeptCustomer(name, phones=(PHONE,), emails=(EMAIL,), sort_given=b"a", sort_family=b"a")
    with transaction(conn):
        return customers.insert(conn, kept, NOW, 1, import_id)[0]


def test_a_batch_is_unfinished_until_it_ends(conn: Connection) -> None:
    batch = begin(conn)
    assert imports.unfinished(conn) == [batch]
    with transaction(conn):
        imports.set_state(conn, batch.id, State.DONE)
        imports.end(conn, batch.id, NOW + 5, 3, "{}")
    assert imports.unfinished(conn) == []
    assert imports.imported_at(conn, batch.sha256) == NOW + 5
    assert imports.imported_at(conn, b"other") == 0


def test_an_undone_batch_is_over_but_was_not_imported(conn: Connection) -> None:
    batch = begin(conn)
    with transaction(conn):
        imports.set_state(conn, batch.id, State.UNDOING)
        imports.end(conn, batch.id, NOW, 0, "{}")
    assert imports.unfinished(conn) == []
    assert imports.imported_at(conn, batch.sha256) == 0


def test_staged_rows_come_back_in_the_order_of_the_file_until_dropped(conn: Connection) -> None:
    batch = begin(conn)
    with transaction(conn):
        imports.stage(conn, batch.id, [(5, "e"), (2, "b"), (9, "i")])
        assert imports.staged_after(conn, batch.id, 0, 2) == [(2, "b"), (5, "e")]
        imports.drop_rows(conn, batch.id, [2])
        imports.leave(conn, batch.id, 5, "todo")
        assert imports.staged_after(conn, batch.id, 0, 9) == [(5, "todo"), (9, "i")]
        assert import_undo.drop_staged(conn, batch, 1) == 1
        assert imports.staged_count(conn, batch.id) == 1


def test_the_latest_activity_of_a_customer_is_kept(conn: Connection) -> None:
    batch = begin(conn)
    with transaction(conn):
        for customer_id, at in ((1, 50), (2, 20), (1, 10)):
            imports.touch(conn, batch.id, customer_id, at)
        assert imports.touched(conn, batch.id, 9) == [(2, 20), (1, 50)]
        imports.untouch(conn, batch.id, [2])
        assert imports.touched_count(conn, batch.id) == 1


def test_holders_of_that_name_come_first_then_the_living_by_age(conn: Connection) -> None:
    first, second, third = (add(conn, name) for name in ("Mai", "Lan", "An"))
    with transaction(conn):
        customers.set_archived(conn, first, True, NOW, 1)
    assert imports.phone_holders(conn, "+84912345678", "An") == [Holder(third, "An"), Holder(second, "Lan"),
                                                                  Holder(first, "Mai")]  # fmt: skip
    assert imports.email_holders(conn, "an@example.com", "Mai")[0] == Holder(first, "Mai")
    assert imports.phone_holders(conn, "+84987654321", "An") == []


def test_contact_keys_are_what_contacts_are_compared_by(conn: Connection) -> None:
    customer_id, batch = add(conn, "An"), begin(conn)
    with transaction(conn):
        imports.add_contact(conn, customer_id, KeptAddress("12 LÊ Lợi"), NOW, 1, batch.id)
    assert imports.contact_keys(conn, customer_id) == {
        ("phone", "+84912345678"),
        ("email", "an@example.com"),
        ("address", "12 lê lợi"),
    }


def test_a_contact_counts_as_a_change_of_a_regular_but_not_of_the_imports_own(conn: Connection) -> None:
    batch = begin(conn)
    regular, own = add(conn, "An"), add(conn, "Mai", batch.id)
    with transaction(conn):
        for customer_id in (regular, own):
            imports.add_contact(conn, customer_id, KeptPhone("0987654321", "+84987654321"), NOW, 1, batch.id)
    versions = dict(tuple(row) for row in conn.execute("SELECT id, version FROM customer"))
    assert versions == {regular: 2, own: 1}


def test_only_a_newer_and_different_trace_is_kept(conn: Connection) -> None:
    batch = begin(conn)
    customer_id = add(conn, "An")
    with transaction(conn):
        for ip, seen_at in (("203.0.113.1", 50), ("203.0.113.2", 40), ("203.0.113.1", 60), ("203.0.113.3", 70)):
            imports.add_trace(conn, customer_id, ip, "vi", seen_at, batch.id)
    assert [tuple(row) for row in conn.execute("SELECT ip, seen_at FROM web_trace")] == [("203.0.113.3", 70)]


def test_a_known_order_tells_every_status_it_was_seen_in(conn: Connection) -> None:
    batch = begin(conn)
    with transaction(conn):
        order_id = orders.insert_order(conn, orders.NewOrder("WEB-1", NOW, (), web_id="woo:1", import_id=batch.id))
        for status in ("pending", "completed"):
            orders.insert_event(conn, order_id, "web_status", NOW, reason=status, import_id=batch.id)
    known = imports.known_order(conn, "woo:1")
    assert known == imports.KnownOrder(order_id, None, frozenset({"pending", "completed"}), False)
    assert imports.known_order(conn, "woo:2") is None


def test_a_name_is_given_only_to_the_nameless(conn: Connection) -> None:
    nameless, named = add(conn, ""), add(conn, "Mai")
    with transaction(conn):
        assert imports.set_name(conn, nameless, "An", sort_keys("An"), NOW, 1)
        assert not imports.set_name(conn, named, "An", sort_keys("An"), NOW, 1)
    assert [row[0] for row in conn.execute("SELECT full_name FROM customer ORDER BY id")] == ["An", "Mai"]


def test_orders_are_taken_back_only_while_their_import_is_undone(conn: Connection) -> None:
    batch = begin(conn)
    line = Line(None, "A", "Dầu", "", 1, 1_000)
    with transaction(conn):
        order_id = orders.insert_order(conn, orders.NewOrder("WEB-1", NOW, (line,), web_id="woo:1", import_id=batch.id))
        orders.insert_event(conn, order_id, "web_status", NOW, reason="completed", import_id=batch.id)
    with pytest.raises(Exception, match=r"append-only|never deleted"), transaction(conn):
        import_undo.drop_orders(conn, batch, 0, 9)
    with transaction(conn):
        imports.set_state(conn, batch.id, State.UNDOING)
        assert import_undo.drop_orders(conn, batch, 0, 9) == [order_id]
    for table in ("orders", "order_line", "order_event"):
        assert conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def test_taking_orders_back_uses_indexes_only(conn: Connection) -> None:
    for table, column in (("orders", "corrects_id"), ("order_event", "order_id")):
        steps = " ".join(
            row["detail"] for row in conn.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {column} = 1")
        )
        assert "SCAN" not in steps
