"""The demo generator: the same shop for the same seed, whole in every check, and shaped like a real one."""

import datetime as dt
import statistics
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

import phonenumbers
import pytest

from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.demo_goods import barcode, products
from kingoil_desk.domain.demo_people import Town
from kingoil_desk.domain.kept_customer import KeptCustomer, prepare
from kingoil_desk.domain.order import SHOP_TIME, OrderDraft, Payment
from kingoil_desk.domain.order_entry import add_piece
from kingoil_desk.domain.product import clean_product
from kingoil_desk.domain.text import fold
from kingoil_desk.service import demo
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import search
from kingoil_desk.store.connection import Connection, connect
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.profile import create_profile, read_pointer
from tests.conftest import DATA_KEY, STAFF, sign_in

NOW = 1_795_000_000_000
CUSTOMERS = 600
KEYS = Keys.derive(DATA_KEY, "demo")
# random in every file, whoever fills it
OF_THE_FILE = {"shop", "secret", "staff", "audit", "audit_head", "sqlite_sequence"}


def make(folder: Path, customers: int, seed: int = 1, now: int = NOW) -> Path:
    pointer = create_profile(folder, DATA_KEY, "demo", "King Oil", STAFF, NOW)
    demo.fill(pointer.file(folder), KEYS, pointer.generation, customers, seed, now)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("demo") / "one", CUSTOMERS)


@pytest.fixture
def demo_shop(folder: Path) -> Iterator[Shop]:
    with closing(Shop.open_with(folder, DATA_KEY, lambda: NOW)) as shop:
        sign_in(shop, "Bảo")
        yield shop


@pytest.fixture
def conn(folder: Path) -> Iterator[Connection]:
    with closing(connect(read_pointer(folder).file(folder), KEYS.db, read_only=True)) as opened:
        yield opened


def one(conn: Connection, query: str) -> int:
    return int(conn.execute(query).fetchone()[0])


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that filling writes."""
    with closing(connect(read_pointer(folder).file(folder), KEYS.db, read_only=True)) as conn:
        names = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        tables = sorted(names - OF_THE_FILE - {"search"})
        return {table: sorted(map(tuple, conn.execute(f"SELECT * FROM {table}")), key=repr) for table in tables}


# --- the same again


def test_the_same_seed_gives_the_same_rows_to_the_last_uid(tmp_path: Path) -> None:
    one_shop, same, other = (dump(make(tmp_path / str(i), 40, seed)) for i, seed in enumerate((5, 5, 6)))
    assert one_shop == same
    assert {table for table, rows in one_shop.items() if rows} >= {
        "customer", "phone", "email", "address", "orders", "order_line", "order_event", "consent", "consent_state",
        "product", "search_doc", "search_data", "counter", "wording",
    }  # fmt: skip
    assert one_shop["customer"] != other["customer"]
    assert one_shop["orders"] != other["orders"]


def test_a_customer_is_the_same_in_a_larger_shop() -> None:
    assert Town(1, 2026).person(399) == Town(1, 2026).person(399) != Town(2, 2026).person(399)


# --- whole


def test_every_check_of_the_file_passes(demo_shop: Shop) -> None:
    verified = demo_shop.desk(Lane.WRITE).upkeep.verify()
    assert verified.problems == ()
    assert verified.customers == CUSTOMERS


def test_search_holds_what_the_tables_say(conn: Connection) -> None:
    rows = conn.execute("SELECT * FROM search_doc").fetchall()
    assert len(rows) == CUSTOMERS
    for row in rows:
        entry = search.entry_of(conn, row["customer_id"], row["last_at"])
        assert search._doc(row["rank"], entry) == tuple(row)


def test_recency_is_the_last_order_and_archived_ones_stand_last(conn: Connection) -> None:
    rows = conn.execute("SELECT customer_id, archived, last_at FROM search_doc ORDER BY rank DESC").fetchall()
    latest = dict(conn.execute("SELECT customer_id, max(at) FROM orders GROUP BY 1").fetchall())
    assert all(row["last_at"] == latest.get(row["customer_id"], row["last_at"]) for row in rows)
    in_use = [row["last_at"] for row in rows if not row["archived"]]
    assert in_use == sorted(in_use, reverse=True)
    assert [row["archived"] for row in rows] == sorted(row["archived"] for row in rows)
    assert one(conn, "SELECT count(*) FROM customer WHERE archived_at IS NOT NULL") == sum(r["archived"] for r in rows)


def test_people_are_what_the_form_would_have_kept() -> None:
    town = Town(3, 2026)
    for index in range(500):
        kept = town.person(index)
        draft = CustomerDraft(
            kept.full_name,
            kept.called_name,
            kept.address_form,
            kept.gender,
            kept.birth,
            tuple(PhoneEntry(phone.typed, phone.label) for phone in kept.phones),
            tuple(EmailEntry(email.typed, email.label) for email in kept.emails),
            tuple(AddressEntry(a.given, a.commune_code, a.province_code, a.label) for a in kept.addresses),
            kept.source,
            kept.notes,
        )
        assert replace(prepare(draft), hints=()) == kept


def test_work_goes_on_where_the_demo_ends(tmp_path: Path) -> None:
    """The next customer and the next order take the next numbers, a draft sells the goods, a search finds all."""
    folder = make(tmp_path / "demo", 30)
    with closing(Shop.open_with(folder, DATA_KEY, lambda: NOW)) as shop:
        sign_in(shop, "Hạnh")
        desk = shop.desk(Lane.WRITE)
        saved = desk.customers.add(CustomerDraft("Nguyễn Văn Mới"))
        assert (saved.customer_id, saved.code) == (31, "KH-000031")
        assert desk.search.find("")[0].customer_id == 31
        numbers = {row.number for row in desk.orders.recent(1_000)}
        assert len(numbers) == 150
        finished = desk.orders.finish(
            add_piece(OrderDraft(customer_id=1, payment=Payment.CASH), desk.products.by_scan(barcode(2)))
        )
        this_month = max(number for number in numbers if number.startswith("DH-2611-"))
        assert int(finished.number[-4:]) == int(this_month[-4:]) + 1
        assert desk.search.find("")[0].customer_id == 1


def test_an_empty_demo_has_goods_and_nobody(tmp_path: Path) -> None:
    with closing(Shop.open_with(make(tmp_path / "demo", 0), DATA_KEY, lambda: NOW)) as shop:
        sign_in(shop, "Hạnh")
        desk = shop.desk(Lane.WRITE)
        assert desk.search.find("") == ()
        assert len(desk.products.all()) >= 40
        assert desk.customers.add(CustomerDraft("An")).code == "KH-000001"


@pytest.mark.parametrize("customers", [1, 2, 3])
def test_a_handful_is_a_shop_too(tmp_path: Path, customers: int) -> None:
    found = dump(make(tmp_path / "demo", customers))
    assert (len(found["customer"]), len(found["orders"])) == (customers, 5 * customers)


def test_a_shop_with_customers_is_never_filled(folder: Path) -> None:
    before = dump(folder)
    with pytest.raises(ValueError, match="not empty"):
        demo.fill(read_pointer(folder).file(folder), KEYS, 1, 10, 1, NOW)
    assert dump(folder) == before


def test_one_audit_row_and_progress_to_the_end(tmp_path: Path) -> None:
    pointer = create_profile(tmp_path / "demo", DATA_KEY, "demo", "King Oil", STAFF, NOW)
    file = pointer.file(tmp_path / "demo")
    told: list[tuple[int, int]] = []
    demo.fill(file, KEYS, 1, 50, 1, NOW, lambda done, total: told.append((done, total)))
    with closing(connect(file, KEYS.db, read_only=True)) as conn:
        assert one(conn, "SELECT count(*) FROM audit WHERE action = 'demo.fill'") == 1
    assert told == sorted(told)
    assert told[-1] == (50, 50)


# --- believable


@cache
def everybody() -> list[KeptCustomer]:
    town = Town(1, 2026)
    return [town.person(index) for index in range(4_000)]


def test_names_have_the_real_shares() -> None:
    families = Counter(person.full_name.split()[0] for person in everybody() if person.full_name)
    shares = {name: count / 4_000 for name, count in families.items()}
    assert 0.28 < shares["Nguyễn"] < 0.39
    assert 0.08 < shares["Trần"] < 0.14
    assert 0.06 < shares["Lê"] < 0.12
    assert sum(share for _, share in Counter(shares).most_common(14)) > 0.75
    assert sum(not person.full_name for person in everybody()) > 0


def test_phones_are_valid_some_shared_some_old_and_some_at_home() -> None:
    phones = [phone for person in everybody() for phone in person.phones]
    assert all(phonenumbers.is_valid_number(phonenumbers.parse(phone.e164 or "")) for phone in phones)
    having = Counter(phone.e164 for phone in phones)
    assert 0.02 < sum(count - 1 for count in having.values()) / 4_000 < 0.08
    assert sum(phone.old_e164 is not None for phone in phones) > 5
    assert sum((phone.e164 or "").startswith("+842") for phone in phones) > 40
    assert max(Counter(len(person.phones) for person in everybody())) == 2


def test_mailboxes_exist_nowhere_and_sound_like_their_owner() -> None:
    owners = [person for person in everybody() if person.emails]
    assert 1_200 < len(owners) < 2_400
    for person in owners:
        local, _, domain = (person.emails[0].normalized or "").partition("@")
        assert domain in ("example.com", "example.net", "example.org")
        if person.full_name:
            assert any(fold(word)[:1] in local for word in person.full_name.split())


def test_goods_are_what_the_product_page_would_keep() -> None:
    goods = products()
    assert len({p.code for p in goods}) == len({p.barcode for p in goods}) == len({p.name for p in goods}) == len(goods)
    for product in goods:
        assert clean_product(product) == product
        figures = list(map(int, product.barcode))
        assert len(figures) == 13
        assert 20 <= int(product.barcode[:2]) <= 29
        assert (sum(figures[::2]) + 3 * sum(figures[1::2])) % 10 == 0
    assert barcode(1) == "2000000000015"


def test_orders_are_skewed_seasonal_and_within_opening_hours(conn: Connection) -> None:
    each = [row[0] for row in conn.execute("SELECT count(*) FROM orders GROUP BY customer_id ORDER BY 1 DESC")]
    assert sum(each) == 5 * CUSTOMERS
    assert 0.35 < sum(each[: CUSTOMERS // 10]) / sum(each) < 0.75
    assert statistics.median(each) < 5
    lines = [row[0] for row in conn.execute("SELECT count(*) FROM order_line GROUP BY order_id")]
    assert 1.8 < statistics.mean(lines) < 2.2
    assert (min(lines), max(lines)) == (1, 4)
    times = [dt.datetime.fromtimestamp(row[0] / 1000, SHOP_TIME) for row in conn.execute("SELECT at FROM orders")]
    assert all((7, 30) <= (at.hour, at.minute) < (20, 30) for at in times)
    assert not any(at.date() == dt.date(2026, 2, 17) for at in times)  # the first of Tết
    assert max(times).timestamp() * 1000 <= NOW
    assert max(times).date() == dt.datetime.fromtimestamp(NOW / 1000, SHOP_TIME).date()
    before = sum(dt.date(2026, 1, 27) <= at.date() < dt.date(2026, 2, 16) for at in times)
    after = sum(dt.date(2026, 3, 10) <= at.date() < dt.date(2026, 3, 30) for at in times)
    assert before > 1.2 * after
    assert 0 < one(conn, "SELECT count(*) FROM order_event WHERE kind = 'cancelled'") < 0.03 * 5 * CUSTOMERS
    assert 0 < one(conn, "SELECT count(*) FROM orders WHERE discount_percent OR discount_amount") < CUSTOMERS
    assert one(conn, "SELECT count(*) FROM order_event WHERE at > " + str(NOW)) == 0


def test_some_refused_some_granted_and_most_were_never_asked(tmp_path: Path) -> None:
    with closing(connect(read_pointer(make(tmp_path / "demo", 3_000)).file(tmp_path / "demo"), KEYS.db)) as conn:
        calls = one(conn, "SELECT count(*) FROM search_doc WHERE refusals & 1")
        everything = one(conn, "SELECT count(*) FROM search_doc WHERE refusals & 7 = 7")
        granted = one(conn, "SELECT count(DISTINCT customer_id) FROM consent WHERE decision = 'granted'")
        asked = one(conn, "SELECT count(DISTINCT customer_id) FROM consent")
        assert 0.09 < calls / 3_000 < 0.13
        assert 0.02 < everything / 3_000 < 0.045
        assert 0.17 < granted / 3_000 < 0.23
        assert asked / 3_000 < 0.4
        assert one(conn, "SELECT count(*) FROM consent WHERE decision = 'withdrawn'") > 0
        first = one(conn, "SELECT id FROM wording WHERE version = 1 AND language = 'vi'")
        assert one(conn, f"SELECT count(*) FROM consent WHERE decision = 'granted' AND wording_id <> {first}") == 0
        assert one(conn, f"SELECT count(*) FROM consent WHERE recorded_at > {NOW}") == 0


@pytest.mark.parametrize("hour", [0, 7, 8, 23])
def test_any_time_of_day_is_a_present(tmp_path: Path, hour: int) -> None:
    present = dt.datetime(2026, 11, 18, hour, 5, tzinfo=SHOP_TIME)
    now = int(present.timestamp() * 1000)
    orders = dump(make(tmp_path / "demo", 20, now=now))["orders"]
    assert len(orders) == 100
    assert max(int(str(row[4])) for row in orders) <= now
