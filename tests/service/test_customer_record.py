"""The record at the desk: masked until revealed, told by what was bought and refused, read by keys alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.consent import Channel, How, Purpose
from kingoil_desk.domain.customer import (
    Gender,
)
from kingoil_desk.domain.errors import Code
from kingoil_desk.service.customer import CustomerRecord
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.orders import insert_event
from tests.service.customer_desk import AN, CLERK, OTHER_CLERK, AsStaff, audited, buy, error

DAY = 86_400_000


def contacts(record: CustomerRecord) -> list[tuple[str, str, str]]:
    return [(c.kind, c.masked, c.full) for c in record.contacts]


def test_contacts_are_masked_until_revealed_and_the_reveal_is_logged_once(desk: Desk, as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    masked = [
        ("phone", "••• ••• 4180", ""),
        ("phone", "••• ••• 7720", ""),
        ("email", "n•••••@gmail.com", ""),
        ("address", "••• Lê Thánh Tôn", ""),
    ]
    assert contacts(desk.customers.record(of)) == masked
    log = len(audited(desk, 0))
    shown = contacts(desk.customers.reveal(of))
    assert [full for _, _, full in shown] == [
        "0912 344 180",
        "028 3823 7720",
        "nguyenan@gmail.com",
        "12 Lê Thánh Tôn, P. Bến Thành",
    ]
    assert contacts(desk.customers.record(of)) == shown
    desk.customers.reveal(of)
    desk.customers.edit(of)
    assert audited(desk, log) == [(CLERK, "contacts.reveal", "KH-000001", "")]
    as_staff(OTHER_CLERK)
    assert contacts(desk.customers.record(of)) == masked
    desk.customers.edit(of)
    assert audited(desk, log + 1) == [(OTHER_CLERK, "contacts.reveal", "KH-000001", "")]


def test_revealing_one_record_reveals_no_other(desk: Desk) -> None:
    first, second = (desk.customers.add(AN).customer_id for _ in range(2))
    desk.customers.reveal(first)
    assert not desk.customers.record(second).revealed


def test_the_web_trail_is_hidden_until_revealed(desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    conn = desk.ctx.conn
    for i, (ip, language) in enumerate([("192.0.2.7", "vi"), ("192.0.2.9", "en")]):
        conn.execute(
            "INSERT INTO import_batch(id, uid, shape, sha256, state, started_at) VALUES (?,?,'x',x'','done',1)",
            (i + 1, bytes([i])),
        )
        conn.execute("INSERT INTO web_trace VALUES (?,?,?,?,?)", (of, ip, language, i, i + 1))
    record = desk.customers.record(of)
    assert (record.has_web_trace, record.web_ip, record.web_language) == (True, "", "")
    record = desk.customers.reveal(of)
    assert (record.web_ip, record.web_language) == ("192.0.2.9", "en")


def test_the_record_tells_who_it_is(desk: Desk, clock: Callable[[], int]) -> None:
    record = desk.customers.record(desk.customers.add(AN).customer_id)
    assert (record.code, record.full_name, record.called_name) == ("KH-000001", "Nguyễn Văn An", "An")
    assert (record.birth, record.gender) == (Birth(14, 3), Gender.MALE)
    assert record.place == "P. Bến Thành, TP. Hồ Chí Minh"
    assert (record.since, record.order_count, record.favourites, record.refusal) == (clock(), 0, (), None)
    assert not record.archived


def test_a_called_name_that_was_typed_wins_over_the_guess(desk: Desk) -> None:
    of = desk.customers.add(replace(AN, full_name="Phạm Bình Minh", called_name="Bình Minh")).customer_id
    assert desk.customers.record(of).called_name == "Bình Minh"


def test_orders_show_newest_first_with_what_is_bought_most_often(desk: Desk, clock: Callable[[], int]) -> None:
    of, other = desk.customers.add(AN).customer_id, desk.customers.add(AN).customer_id
    now = clock()
    buy(desk, of, now - 9 * DAY, "Dầu mè", "Dầu gấc")
    for day in (6, 5, 4):
        buy(desk, of, now - day * DAY, "Dầu mè", "Dầu mè")
    buy(desk, of, now - 3 * DAY, "Dầu gấc")
    cancelled = buy(desk, of, now - 2 * DAY, "Dầu dừa")
    buy(desk, other, now - DAY, "Dầu lạc")
    with transaction(desk.ctx.conn) as conn:
        insert_event(conn, cancelled, "cancelled", now)
    record = desk.customers.record(of)
    assert record.order_count == 6
    assert record.since == now - 9 * DAY
    assert [row.at for row in record.orders] == [now - day * DAY for day in (2, 3, 4, 5, 6)]
    assert [row.life.cancelled for row in record.orders] == [True] + [False] * 4
    assert record.orders[1].summary == "Dầu gấc"
    assert record.orders[1].total == 1_000
    assert [(f.name, f.times) for f in record.favourites] == [("Dầu mè", 4), ("Dầu gấc", 2)]


def test_a_renamed_product_is_one_favourite_under_its_latest_name(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    desk.ctx.conn.execute(
        "INSERT INTO product(id, uid, code, name, name_fold, price, changed_at)"
        " VALUES (5, x'05', 'DM', 'Mè', 'me', 1, 1)"
    )
    buy(desk, of, clock() - DAY, "Dầu mè cũ", product_id=5)
    buy(desk, of, clock(), "Dầu mè mới", product_id=5)
    assert [(f.name, f.times) for f in desk.customers.record(of).favourites] == [("Dầu mè mới", 2)]


def test_the_newest_refusal_in_force_is_told(desk: Desk, clock: Callable[[], int], as_staff: AsStaff) -> None:
    of = desk.customers.add(AN).customer_id
    as_staff(CLERK)
    desk.consent.refuse_everything(of, How.PHONE, clock() - DAY)
    record = desk.customers.record(of)
    assert record.refusal is not None
    assert (record.refusal.stated_at, record.refusal.how, record.refusal.recorded_by) == (
        clock() - DAY,
        "phone",
        CLERK,
    )
    assert record.matrix.refused(Channel.CALL, Purpose.SERVICE)


def test_a_record_is_read_by_its_keys_alone(desk: Desk, clock: Callable[[], int]) -> None:
    of = desk.customers.add(AN).customer_id
    buy(desk, of, clock(), "Dầu mè")
    desk.consent.refuse_everything(of, How.COUNTER, clock())
    statements: list[str] = []
    desk.ctx.conn.set_trace_callback(statements.append)
    desk.customers.record(of)
    desk.ctx.conn.set_trace_callback(None)
    assert len(statements) > 10
    plans = {s: [row["detail"] for row in desk.ctx.conn.execute(f"EXPLAIN QUERY PLAN {s}")] for s in statements}
    derived = {"SCAN o", "SCAN newest", "SCAN (subquery", "SCAN CONSTANT ROW"}  # rows that a search before them bounded
    scans = {
        s: step
        for s, plan in plans.items()
        for step in plan
        if "SCAN" in step and not any(map(step.startswith, derived))
    }
    assert scans == {}


@pytest.mark.parametrize("call", ["record", "reveal", "edit", "undo", "archive"])
def test_a_customer_who_is_none_is_told_so(desk: Desk, call: str) -> None:
    assert error(lambda: getattr(desk.customers, call)(77)).code is Code.CUSTOMER_UNKNOWN


def test_the_reading_lane_reads_the_record_and_cannot_write(shop: Shop, desk: Desk) -> None:
    of = desk.customers.add(AN).customer_id
    look = shop.desk(Lane.LOOK)
    assert look.customers.record(of) == desk.customers.record(of)
    desk.customers.reveal(of)
    assert look.customers.record(of).revealed
