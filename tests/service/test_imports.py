"""Imports as a manager uses them: who is brought in, who is known, what an order becomes, what the report says."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_reason import Reason, Repair
from kingoil_desk.domain.role import Act
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.import_report import Progress, Stage
from kingoil_desk.service.shop import Lane, Shop
from tests.conftest import CLERK, MANAGER, FixedClock, sign_in
from tests.data import make_orders_csv
from tests.data.import_files import bring, order, row_counts, user, write
from tests.service.order_desk import audit

ANALYTICS = (
    "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code\n"
    "Lê Châu,chau,2026-01-02 03:04:05,2025-01-02,chau@example.com,3,900000,300000,VN,Quận 3,Hồ Chí Minh,\n"
)


def add(desk: Desk, name: str, phone: str = "", email: str = "") -> int:
    draft = CustomerDraft(
        name,
        phones=(PhoneEntry(phone),) if phone else (),
        emails=(EmailEntry(email),) if email else (),
    )
    return desk.customers.add(draft).customer_id


def names(desk: Desk) -> list[str]:
    return sorted(row[0] for row in desk.ctx.conn.execute("SELECT full_name FROM customer"))


def orders_of(desk: Desk, customer_id: int) -> list[str]:
    return [row.number for row in desk.orders.of_customer(customer_id)]


# --- what an order becomes


def test_an_order_is_kept_with_its_customer_lines_and_fee(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    report = bring(shop, write(tmp_path / "o.csv", [order(55, customer_note="Gọi\ntrước")]))
    assert (report.rows, report.customers_added, report.orders_added, report.products_added) == (1, 1, 1, 1)
    (hit,) = desk.search.find("nguyen van an")
    (row,) = desk.orders.of_customer(hit.customer_id)
    kept = desk.orders.order(row.id)
    assert (kept.number, kept.total, kept.fee, kept.note, kept.payment) == (
        "WEB-55",
        260_000,
        20_000,
        "Gọi\ntrước",
        "on_delivery",
    )
    assert [(line.code, line.quantity, line.price) for line in kept.lines] == [("TD-10", 2, 120_000)]
    assert [(event.kind, event.reason) for event in kept.events] == [("web_status", "completed")]
    assert kept.state == "finished"
    assert desk.products.by_scan("TD-10").price == 120_000


@pytest.mark.parametrize("status", ["cancelled", "refunded", "failed", "wc-trash"])
def test_an_order_that_counts_no_more_is_kept_as_cancelled(shop: Shop, desk: Desk, tmp_path: Path, status: str) -> None:
    bring(shop, write(tmp_path / "o.csv", [order(55, status=status)]))
    (row,) = desk.orders.recent()
    assert row.state == "cancelled"
    assert {event.kind for event in desk.orders.order(row.id).events} == {"web_status", "cancelled"}


def test_a_later_file_adds_the_new_status_as_a_fact(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "1.csv", [order(55, status="pending")]))
    second = write(tmp_path / "2.csv", [order(55, status="cancelled")])
    report = bring(shop, second)
    assert (report.orders_known, report.orders_changed, report.orders_added) == (1, 1, 0)
    (row,) = desk.orders.recent()
    assert row.state == "cancelled"
    before = row_counts(shop)
    bring(shop, second)
    bring(shop, tmp_path / "1.csv")  # the older file tells nothing new
    assert row_counts(shop) == before


def test_a_product_of_the_shop_keeps_its_price_and_a_new_one_has_the_latest(
    shop: Shop, desk: Desk, tmp_path: Path
) -> None:
    item = "name:{0}|product_id:1|sku:{0}|quantity:1|total:{1}|sub_total:{1}"
    rows = [
        order(1, order_date="2026-02-01 10:00:00", line_item_1=item.format("MOI", 90_000)),
        order(2, order_date="2026-03-01 10:00:00", line_item_1=item.format("MOI", 95_000)),
        order(3, order_date="2026-01-01 10:00:00", line_item_1=item.format("MOI", 80_000)),
    ]
    bring(shop, write(tmp_path / "o.csv", rows))
    assert desk.products.by_scan("MOI").price == 95_000
    bring(shop, write(tmp_path / "p.csv", [order(4, line_item_1=item.format("MOI", 50_000))]))
    assert desk.products.by_scan("MOI").price == 95_000


def test_an_order_nobody_can_be_told_from_is_kept_without_a_customer(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    blank = dict.fromkeys((name for name in order(1) if name.startswith("billing_")), "")
    bring(shop, write(tmp_path / "o.csv", [order(55, **blank)]))
    (row,) = desk.orders.recent()
    assert row.customer_id is None
    assert names(desk) == []


# --- who it is


def test_two_rows_of_one_person_make_one_customer(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [
        order(1),
        order(2, billing_phone="+84 912 345 678", billing_email="", billing_address_1="3 Trần Phú"),
        order(3, billing_first_name="VĂN AN", billing_email="an2@example.com"),
        order(4, billing_first_name="A", billing_email="AN@example.com", billing_phone=""),
    ]
    report = bring(shop, write(tmp_path / "o.csv", rows))
    assert report.customers_added == 1
    (hit,) = desk.search.find("")
    assert len(orders_of(desk, hit.customer_id)) == 4
    assert len(desk.customers.record(hit.customer_id).contacts) == 1 + 2 + 2


def test_a_family_phone_does_not_make_one_of_two_people(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [
        order(1, billing_email=""),
        order(2, billing_email="", billing_first_name="Thị Mai"),
        order(3, billing_email="", billing_last_name="Trần"),
    ]
    assert bring(shop, write(tmp_path / "o.csv", rows)).customers_added == 3


def test_the_account_goes_before_the_mailbox_and_the_mailbox_before_the_phone(
    shop: Shop, desk: Desk, tmp_path: Path
) -> None:
    bring(shop, write(tmp_path / "1.csv", [order(1, customer_id="7"), order(2, customer_id="8", billing_email="",
                      billing_first_name="Thị Mai")]))  # fmt: skip
    rows = [
        order(3, customer_id="7", billing_email="new@example.com", billing_phone="0900111222", billing_last_name="Lý"),
        order(4, customer_id="0", billing_first_name="Thị Mai"),  # An's mailbox, Mai's name and phone
    ]
    report = bring(shop, write(tmp_path / "2.csv", rows))
    assert report.customers_added == 0
    (an,) = desk.search.find("nguyen van an")
    assert sorted(orders_of(desk, an.customer_id)) == ["WEB-1", "WEB-3", "WEB-4"]


def test_a_nameless_regular_with_that_phone_is_recognised_and_named(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    regular = add(desk, "", "0912 345 678")
    report = bring(
        shop, write(tmp_path / "o.csv", [order(1), order(2, billing_email="", billing_first_name="Thị Mai")])
    )
    assert (report.customers_matched, report.customers_added) == (1, 1)
    assert desk.customers.record(regular).full_name == "Nguyễn Văn An"
    assert [hit.customer_id for hit in desk.search.find("van an")] == [regular]


def test_what_staff_typed_is_never_overwritten_only_completed(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    regular = add(desk, "Nguyễn Văn An (chợ)", "0911222333", "an@example.com")
    before = desk.customers.edit(regular).draft
    report = bring(shop, write(tmp_path / "o.csv", [order(1)]))
    after = desk.customers.edit(regular)
    assert (report.customers_matched, report.contacts_added) == (1, 2)
    assert after.draft.full_name == before.full_name
    assert after.draft.phones[:1] == before.phones
    assert after.draft.emails == before.emails
    assert [phone.typed for phone in after.draft.phones] == ["0911222333", "0912345678"]
    assert [address.given for address in after.draft.addresses] == ["12 Lê Lợi, Đà Nẵng"]
    assert after.version > 1  # a form that is open now is told


def test_a_mailbox_of_several_is_told_apart_by_the_name(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    add(desk, "Nguyễn Thị Mai", "0911222333", "an@example.com")
    an = add(desk, "An Nguyen Van", "0911222444", "an@example.com")
    bring(shop, write(tmp_path / "o.csv", [order(1)]))
    assert orders_of(desk, an) == ["WEB-1"]


def test_users_and_analytics_files_bring_people(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    report = bring(shop, write(tmp_path / "u.csv", [user(7), user(8, user_email="x@example.com", first_name="")]))
    assert (report.shape, report.customers_added) == ("webtoffee_users", 2)
    (tmp_path / "a.csv").write_text(ANALYTICS, encoding="utf-8")
    assert bring(shop, tmp_path / "a.csv").customers_added == 1
    assert names(desk) == ["Lê Châu", "Trần", "Trần Thị Bình"]
    bring(shop, write(tmp_path / "o.csv", [order(1, customer_id="7", billing_email="", billing_phone="")]))
    (hit,) = desk.search.find("binh")
    assert orders_of(desk, hit.customer_id) == ["WEB-1"]
    record = desk.customers.reveal(hit.customer_id)
    assert record.web_language == "vi"


def test_who_has_only_a_mailbox_is_refused_unless_known(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bare = user(7, first_name="", last_name="", billing_phone="")
    report = bring(shop, write(tmp_path / "u.csv", [bare]))
    (refused,) = report.refused
    assert (refused.line, refused.reason) == (2, Reason.NAME_OR_PHONE_NEEDED)
    assert refused.columns["user_email"] == "binh@example.com"
    assert not {"user_pass", "session_tokens"} & set(refused.columns)
    add(desk, "Trần Thị Bình", "", "binh@example.com")
    assert bring(shop, tmp_path / "u.csv").refused == ()


# --- the report


def test_bad_rows_never_stop_the_file_and_each_is_reported(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [
        order(1, billing_last_name="Ngu?ễn?n", billing_first_name="V?n"),
        order(2, billing_first_name="A" * 500),
        order(3, order_total="12.5"),
        order(3, order_currency="USD"),
        order(4, billing_phone="8.49E+10"),
        order(5, billing_phone="912345678", billing_last_name="Ðặng"),
        order(5),
        order(6, order_date="ngày mai"),
        order(7, billing_email="84912345678@vn.phone"),
    ]
    report = bring(shop, write(tmp_path / "o.csv", rows))
    assert [(row.line, row.reason) for row in report.refused] == [
        (2, Reason.LETTERS_LOST),
        (3, Reason.NAME_TOO_LONG),
        (4, Reason.MONEY_NOT_READ),
        (5, Reason.CURRENCY_FOREIGN),
        (8, Reason.ORDER_REPEATED),
        (9, Reason.DATE_NOT_READ),
    ]
    assert [(row.line, row.reason, row.field) for row in report.left_out] == [
        (6, Reason.PHONE_SCIENTIFIC, "billing_phone")
    ]
    assert report.repaired == {Repair.LOST_ZERO: 1, Repair.ETH: 1, Repair.PLACEHOLDER_EMAIL: 1}
    assert (report.rows, report.orders_added) == (9, 3)
    assert report.refused[2].columns["order_total"] == "12.5"


def test_a_second_run_adds_nothing(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text(make_orders_csv.text(120), encoding="utf-8")
    bring(shop, path)
    before = row_counts(shop)
    report = bring(shop, path)
    assert (report.customers_added, report.contacts_added, report.orders_added, report.refusals_recorded) == (0,) * 4
    assert report.orders_known == 120
    assert row_counts(shop) == before
    assert shop.desk(Lane.LONG).upkeep.verify().problems == ()


PEOPLE = st.fixed_dictionaries(
    {
        "customer_id": st.sampled_from(["0", "7", "8"]),
        "billing_first_name": st.sampled_from(["Văn An", "Thị Mai", ""]),
        "billing_last_name": st.sampled_from(["Nguyễn", "Ðặng", ""]),
        "billing_phone": st.sampled_from(["0912345678", "912345678", "0987654321", "8.4E+10", ""]),
        "billing_email": st.sampled_from(["an@example.com", "AN@example.com", "mai@example.com", "khong", ""]),
        "billing_address_1": st.sampled_from(["12 Lê Lợi", "3 Trần Phú", ""]),
        "status": st.sampled_from(["completed", "cancelled", "pending"]),
        "unsubscribed": st.sampled_from(["", "yes", "no"]),
        "meta:marketing_consent": st.sampled_from(["", "yes", "no"]),
    }
)


@given(before=st.lists(PEOPLE, max_size=3), rows=st.lists(PEOPLE, min_size=1, max_size=6))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_dry_run_keeps_nothing_and_tells_what_the_run_will(
    shop: Shop, tmp_path: Path, before: list[dict[str, str]], rows: list[dict[str, str]]
) -> None:
    path = tmp_path / "o.csv"
    start = shop.desk(Lane.LONG).ctx.conn.execute("SELECT count(*) FROM orders").fetchone()[0] * 10
    if before:
        bring(shop, write(path, [order(start + 1 + i, **row) for i, row in enumerate(before)]))
    write(path, [order(start + 2 + i, **row) for i, row in enumerate(rows)])
    counts = row_counts(shop)
    audited = shop.desk(Lane.LONG).ctx.conn.execute("SELECT count(*) FROM audit").fetchone()
    foreseen = bring(shop, path, dry_run=True)
    assert row_counts(shop) == counts
    assert shop.desk(Lane.LONG).ctx.conn.execute("SELECT count(*) FROM audit").fetchone() == audited
    assert dataclasses.replace(foreseen, dry_run=False) == bring(shop, path)


# --- who may, and how it is told


def test_a_clerk_may_not_import(shop: Shop, tmp_path: Path) -> None:
    path = write(tmp_path / "o.csv", [order(1)])
    sign_in(shop, CLERK)
    with pytest.raises(KnownError) as error:
        bring(shop, path)
    assert (error.value.code, error.value.data["act"]) == (Code.NOT_ALLOWED, Act.IMPORT)


def test_it_goes_on_in_the_managers_name_when_a_clerk_comes_to_the_desk(shop: Shop, tmp_path: Path) -> None:
    path = write(tmp_path / "o.csv", [order(1)])
    bring(shop, path, progress=lambda _: sign_in(shop, CLERK))
    conn = shop.desk(Lane.LONG).ctx.conn
    assert {row["actor"] for row in conn.execute("SELECT actor FROM audit WHERE action LIKE 'import.%'")} == {MANAGER}
    assert conn.execute("SELECT count(*) FROM orders").fetchone()[0] == 1


def test_the_audit_tells_of_the_import_and_of_each_customer_it_changed(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    code = desk.customers.record(add(desk, "Nguyễn Văn An", "0912345678")).code
    bring(shop, write(tmp_path / "o.csv", [order(1), order(2, billing_first_name="Thị Mai", billing_email="")]))
    assert audit(desk)[-3:] == [
        ("import.begin", "1", ""),
        ("customer.import", code, "email address"),
        ("import.finish", "1", ""),
    ]


def test_progress_goes_through_its_stages_and_ends_full(shop: Shop, tmp_path: Path, clock: FixedClock) -> None:
    seen: list[Progress] = []
    path = tmp_path / "o.csv"
    path.write_text(make_orders_csv.text(60), encoding="utf-8")
    bring(shop, path, progress=seen.append)
    stages = list(dict.fromkeys(step.stage for step in seen))
    assert stages == [Stage.READING, Stage.CHECKING, Stage.PUBLISHING, Stage.FINISHING]
    assert all(0 <= step.done <= step.total for step in seen)
    assert seen[-1].done == seen[-1].total


def test_recent_buyers_of_the_file_come_first_whatever_its_order(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [
        order(i, order_date=date, billing_first_name=name, billing_email="", billing_phone="")
        for i, (date, name) in enumerate(
            [("2026-03-01", "Thị Hai"), ("2026-04-01", "Thị Nhất"), ("2026-02-01", "Thị Ba")], 1
        )
    ]
    bring(shop, write(tmp_path / "o.csv", rows))
    assert [hit.name for hit in desk.search.find("nguyen thi")] == [
        "Nguyễn Thị Nhất",
        "Nguyễn Thị Hai",
        "Nguyễn Thị Ba",
    ]
