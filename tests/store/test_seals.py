"""Orders, money, parcels and rates that somebody changes past the program are found by the log; nothing cries wolf."""

import datetime as dt
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, PhoneEntry
from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.vat import Rate, VatKind
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import consents, seal_check, seals, verify, wordings
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import Connection, connect, create, maintain, transaction
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.migrations import migrate
from kingoil_desk.store.parcels import Carrier
from tests.conftest import FixedClock
from tests.data.import_files import bring, order, write
from tests.service.order_desk import add_goods, audit, draft_of, money, sold, view
from tests.store.test_verify import without_triggers

CASH, CARD, TRANSFER, ON_DELIVERY = Payment.CASH, Payment.CARD, Payment.TRANSFER, Payment.ON_DELIVERY
MINUTE_MS = 60_000
KEYS = Keys.derive(bytes(range(32)), "shop")


def problems(desk: Desk) -> set[str]:
    return {code for code, _ in desk.upkeep.verify().problems}


@pytest.fixture
def worked(shop: Shop, desk: Desk, clock: FixedClock, tmp_path: Path) -> Desk:
    """A shop that did all there is to do with orders and parcels, with imports before, between and after.

    Order 1 came from the web. 2 is a sale in cash, 3 was cancelled, 4 corrected by 5, 6 exchanged for 7, 8 packed.
    """

    def later() -> None:
        clock.now += MINUTE_MS

    add_goods(desk)
    bring(shop, write(tmp_path / "a.csv", [order(55, status="on-hold", payment_method="bacs")]))
    an = desk.customers.add(
        CustomerDraft("Lê Thị Ân", phones=(PhoneEntry("0987654321"),), addresses=(AddressEntry("1 A", "26740", "79"),))
    ).customer_id
    desk.vat.add(Rate(dt.date(2026, 12, 1), VatKind.STANDARD, 800, "Nghị quyết mới"))
    for name in ("Hãng A", "Hãng B"):
        desk.manifests.put_carrier(Carrier(0, name, tuple((f.value, h) for f, h in NEUTRAL), False, True))
    desk.manifests.put_carrier(desk.manifests.carriers()[1]._replace(active=False))
    cash = sold(desk, an, CASH)
    desk.steps.return_goods(cash.order_id, {0: 1}, "vỡ", CASH)
    later()
    desk.payments.refund(cash.order_id, CASH, 10_000, "khách chờ lâu")
    desk.payments.pay(cash.order_id, [Part(CASH, 4_000), Part(TRANSFER, 6_000)])
    desk.payments.correct_payment(view(desk, cash).payments[-1].id, "gõ nhầm")
    desk.orders.printed(cash.order_id, "paper")
    desk.orders.cancel(sold(desk, an, CARD).order_id, "khách đổi ý")
    wrong = sold(desk, an, None, payments=(Part(CASH, 100_000), Part(CARD, 50_000)))
    corrected = desk.orders.correct(wrong.order_id, "sai món")
    desk.orders.finish(corrected.draft, corrected.id)
    bring(shop, write(tmp_path / "b.csv", [order(55, status="completed", payment_method="bacs"), order(56)]))
    later()
    old = sold(desk, an, TRANSFER)
    desk.steps.exchange(old.order_id, {0: 1}, "đổi vị", draft_of(desk, an, CASH, gac=2), CASH)
    desk.steps.note_e_invoice(old.order_id, "1C26TKO 17")
    for kind in (Kind.PACKED, Kind.HANDED_OVER, Kind.DELIVERED):
        desk.steps.step(old.order_id, kind)
    posted = sold(desk, an, ON_DELIVERY)
    packed = desk.parcels.pack(
        posted.order_id, [NewParcel(1, {0: 1}, 400, 118_000), NewParcel(1, {0: 1, 1: 1}, 700, 294_000)]
    ).parcels
    desk.parcels.printed([row.id for row in packed])
    desk.parcels.step(packed[0].id, Step.WAYBILL, "GHN12345")
    manifest = desk.manifests.sheet(1, dt.date(2026, 11, 18))
    desk.manifests.again(manifest.id)
    later()
    desk.manifests.finish_hand_over(manifest.id, [row.code for row in packed])
    desk.parcels.step(packed[0].id, Step.DELIVERED)
    desk.payments.pay(posted.order_id, [Part(ON_DELIVERY, 118_000)])
    bring(shop, write(tmp_path / "c.csv", [order(57)]))
    sold(desk, None, CASH)
    return desk


EDITS = {
    "a payment lowered": ("payment", "UPDATE order_payment SET amount = 1000 WHERE amount = 412000 AND way = 'cash'"),
    "a payment taken out": ("payment", "DELETE FROM order_payment WHERE amount = 412000 AND way = 'cash'"),
    "the last payment taken out": (
        "payment",
        "DELETE FROM order_payment WHERE id = (SELECT max(id) FROM order_payment)",
    ),
    "a payment put in": (
        "payment",
        "INSERT INTO order_payment(uid, order_id, at, staff_id, way, amount)"
        " SELECT randomblob(16), id, at, 1, 'cash', 294000 FROM orders WHERE id = 9",
    ),
    "a payment of an import that never was": (
        "import",
        "INSERT INTO order_payment(uid, order_id, at, way, amount, import_id)"
        " SELECT randomblob(16), id, at, 'cash', 294000, 1 FROM orders WHERE id = 9",
    ),
    "a payment said to be of an import": ("payment", "UPDATE order_payment SET import_id = 1 WHERE amount = -10000"),
    "a payment of another way": ("payment", "UPDATE order_payment SET way = 'card' WHERE amount = 412000"),
    "a payment taken by another": ("payment", "UPDATE order_payment SET staff_id = 2 WHERE way = 'transfer'"),
    "a refund doubled": ("payment", "UPDATE order_payment SET amount = amount * 2 WHERE amount = -10000"),
    "a counter-entry taken out": ("payment", "DELETE FROM order_payment WHERE corrects_id IS NOT NULL"),
    "a return taken out": (
        "return",
        "DELETE FROM order_return_line WHERE return_id = 1; DELETE FROM order_return WHERE id = 1",
    ),
    "fewer pieces came back": ("return", "UPDATE order_return_line SET value = 1 WHERE return_id = 2"),
    "an order taken out whole": (
        "order",
        "DELETE FROM order_payment WHERE order_id = 9; DELETE FROM order_event WHERE order_id = 9;"
        "DELETE FROM parcel_line; DELETE FROM manifest_parcel; DELETE FROM parcel_event; DELETE FROM parcel;"
        "DELETE FROM order_line WHERE order_id = 9; DELETE FROM orders WHERE id = 9",
    ),
    "the last order taken out whole": (
        "order",
        "DELETE FROM order_payment WHERE order_id = 11; DELETE FROM order_event WHERE order_id = 11;"
        "DELETE FROM order_line WHERE order_id = 11; DELETE FROM orders WHERE id = 11",
    ),
    "an order put in": (
        "order",
        "INSERT INTO orders(uid, number, at, staff_id, total, summary) VALUES (x'01', 'DH-2611-0099', 1, 1, 0, '')",
    ),
    "a line and the total lowered": (
        "order",
        "UPDATE order_line SET price = 1, total = quantity WHERE order_id = 9;UPDATE orders SET total = 3 WHERE id = 9",
    ),
    "a line's VAT changed": ("order", "UPDATE order_line SET vat = 0 WHERE order_id = 2"),
    "a line put in": (
        "order",
        "INSERT INTO order_line(order_id, position, code, name, unit, quantity, price, total)"
        " VALUES (2, 2, '', '', '', 1, 0, 0)",
    ),
    "an order of another customer": ("order", "UPDATE orders SET customer_id = NULL WHERE id = 9"),
    "an order by another": ("order", "UPDATE orders SET staff_id = 2 WHERE id = 2"),
    "an order that looks cancelled": (
        "order_event",
        "INSERT INTO order_event(order_id, at, staff_id, kind, reason) VALUES (9, 1, 1, 'cancelled', 'x')",
    ),
    "a cancelled order that stands again": ("order_event", "DELETE FROM order_event WHERE kind = 'cancelled'"),
    "a fact by another": ("order_event", "UPDATE order_event SET staff_id = 2 WHERE kind = 'delivered'"),
    "an order's fact of no kind": ("order_event", "UPDATE order_event SET kind = 'zzz' WHERE kind = 'delivered'"),
    "another e-invoice": ("order_event", "UPDATE order_event SET reason = '1C26TKO 18' WHERE kind = 'e_invoice'"),
    "a parcel for another phone": ("parcel", "UPDATE parcel SET phone_hash = x'01' WHERE id = 1"),
    "a parcel for another address": ("parcel", "UPDATE parcel SET address_hash = x'01' WHERE id = 1"),
    "nothing to collect": ("parcel", "UPDATE parcel SET cod = 0 WHERE id = 1"),
    "far too much to collect": ("parcel", "UPDATE parcel SET cod = 99999999999 WHERE id = 2"),
    "more in a parcel": ("parcel", "UPDATE parcel_line SET quantity = 99 WHERE parcel_id = 1"),
    "something taken out of a parcel": ("parcel", "DELETE FROM parcel_line WHERE parcel_id = 2 AND position = 1"),
    "a hand-over taken out": ("parcel_event", "DELETE FROM parcel_event WHERE kind = 'handed_over' AND parcel_id = 2"),
    "a parcel that looks delivered": (
        "parcel_event",
        "INSERT INTO parcel_event(parcel_id, at, staff_id, kind) VALUES (2, 1, 1, 'delivered')",
    ),
    "a parcel's fact of no kind": ("parcel_event", "UPDATE parcel_event SET kind = 'zzz' WHERE kind = 'handed_over'"),
    "another waybill": ("parcel_event", "UPDATE parcel_event SET note = 'GHN99999' WHERE kind = 'waybill'"),
    "a manifest's hash": ("manifest", "UPDATE manifest SET sha256 = zeroblob(32)"),
    "a manifest taken out": ("manifest", "DELETE FROM manifest_parcel; DELETE FROM manifest"),
    "a parcel taken off a manifest": ("manifest", "DELETE FROM manifest_parcel WHERE parcel_id = 2"),
    "less on a manifest": ("manifest", "UPDATE manifest_parcel SET cod = 0"),
    "a rate put in": (
        "vat_rate",
        "INSERT INTO vat_rate(since, kind, hundredths, note, recorded_at, recorded_by)"
        " VALUES ('2026-01-01', 'standard', 0, '', 1, 1)",
    ),
    "another rate": ("vat_rate", "UPDATE vat_rate SET hundredths = 500"),
    "a carrier that gets product names": ("carrier", "UPDATE carrier SET product_names = 1 WHERE id = 1"),
    "a carrier used again": ("carrier", "UPDATE carrier SET active = 1"),
    "a carrier put in": (
        "carrier",
        "INSERT INTO carrier(uid, name, changed_at, changed_by) VALUES (x'01', 'Hãng C', 1, 1)",
    ),
    "what the web shop paid": ("import", "UPDATE order_payment SET amount = amount - 1 WHERE import_id = 2"),
    "what the web shop said": ("import", "UPDATE order_event SET reason = 'pending' WHERE import_id = 2"),
    "an imported line and its total": (
        "import",
        "UPDATE order_line SET price = 1, total = quantity WHERE order_id = 1;"
        "UPDATE orders SET total = fee + 2 - discount_amount WHERE id = 1",
    ),
    "an order of an import that never was": (
        "import",
        "INSERT INTO import_batch(uid, shape, sha256, state, started_at) VALUES (x'01', 'x', x'02', 'publishing', 1);"
        "INSERT INTO orders(uid, number, at, total, import_id) VALUES (x'03', 'W-9', 1, 0, last_insert_rowid())",
    ),
}


def edit(conn: Connection, statements: str) -> None:
    without_triggers(conn)
    conn.execute("PRAGMA foreign_keys = OFF")
    for statement in statements.split(";"):
        assert conn.execute(statement).rowcount


def test_an_untouched_file_verifies_clean(worked: Desk) -> None:
    assert worked.upkeep.verify().problems == ()
    tables = ("orders", "order_line", *(subject.table for subject in (*seals.APPENDED, seals.CARRIER)))
    assert all(worked.ctx.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)


@pytest.mark.parametrize("name", EDITS)
def test_what_was_changed_by_hand_is_found(worked: Desk, name: str) -> None:
    subject, statements = EDITS[name]
    edit(worked.ctx.conn, statements)
    assert f"{subject}_changed" in problems(worked)


def test_what_was_changed_is_named_once(worked: Desk) -> None:
    edit(worked.ctx.conn, "UPDATE order_line SET vat = 0 WHERE order_id = 2")
    (found,) = worked.upkeep.verify().problems
    number = worked.ctx.conn.execute("SELECT number FROM orders WHERE id = 2").fetchone()[0]
    row = worked.ctx.conn.execute("SELECT seq FROM audit WHERE action = 'order.finish' AND object = ?", (number,))
    assert found == ("order_changed", f"log {row.fetchone()[0]}, {number}")


def test_the_log_tells_nothing_of_a_customer(worked: Desk) -> None:
    log = repr([tuple(row) for row in worked.ctx.conn.execute("SELECT * FROM audit")])
    assert not any(text in log for text in ("Ân", "0987654321", "987654321", "khách", "GHN12345", "1C26TKO"))


def test_the_same_words_of_two_orders_have_different_digests(worked: Desk) -> None:
    """Else somebody could find out what was typed by trying what it may have been."""
    conn = worked.ctx.conn
    rows = conn.execute(seals.ORDER_EVENT.query("kind = 'finished'")).fetchall()
    assert len({text.rsplit(",", 1)[1] for _, text in rows}) == len(rows) > 5


def test_a_row_that_no_audit_row_tells_of_is_not_kept(worked: Desk) -> None:
    before = audit(worked)
    with pytest.raises(RuntimeError, match="no audit row"), worked.ctx.writing():
        worked.ctx.conn.execute("INSERT INTO parcel_event(parcel_id, at, staff_id, kind) VALUES (2, 1, 1, 'delivered')")
    assert audit(worked) == before
    assert problems(worked) == set()


def test_an_import_on_its_way_is_no_problem(worked: Desk) -> None:
    with worked.ctx.writing() as w:
        worked.ctx.conn.execute(
            "INSERT INTO import_batch(uid, shape, sha256, state, started_at, by_staff)"
            " VALUES (x'01', 'x', x'02', 'publishing', 1, 1)"
        )
        w.audit("import.begin", "4")
        worked.ctx.conn.execute("INSERT INTO orders(uid, number, at, total, import_id) VALUES (x'03', 'W-9', 1, 0, 4)")
    done = sold(worked, None, CASH)
    assert problems(worked) == set()
    assert money(worked, done) == [("cash", 412_000)]


@pytest.mark.parametrize("subject", [*seals.APPENDED, seals.CARRIER], ids=lambda subject: subject.name)
def test_every_column_has_its_part_in_the_digest(desk: Desk, subject: seals.Subject) -> None:
    """A column of a later version needs a subject of its own, since older digests know nothing of it."""

    desk.ctx.conn.set_authorizer(None)

    def columns(table: str) -> set[str]:
        return {row[0] for row in desk.ctx.conn.execute(f"SELECT name FROM pragma_table_info('{table}')")}

    assert columns(subject.table) - {"import_id"} == set(subject.columns.split())
    assert ("import_id" in columns(subject.table)) == subject.imported
    if subject.parts:
        assert columns(subject.parts) - {subject.key} == set(subject.part_columns.split())


# --- files from before seals


@pytest.fixture
def fourth(tmp_path: Path) -> Iterator[Connection]:
    """A file of the fourth version with orders, an import that ended and one that did not, brought to today's."""
    file = tmp_path / "shop.db"
    conn = create(file, KEYS.db, version=4)
    with transaction(conn):
        conn.execute("INSERT INTO shop VALUES (1, 'a', 'shop', 'King Oil Quận 3', 1, 1, '', '', '', '')")
        conn.execute("INSERT INTO staff(id, uid, name, role, created_at) VALUES (1, x'01', 'Bảo', 'manager', 1)")
        consents.start(conn, KEYS, 1)
        wordings.ensure_starter(conn, 1)
        for ended in (7, None):
            conn.execute(
                "INSERT INTO import_batch(uid, shape, sha256, state, started_at, ended_at)"
                " VALUES (?, 'x', x'02', ?, 1, ?)",
                (new_uid(), "done" if ended else "publishing", ended),
            )
        for number, import_id in enumerate((None, 1, None, 2, None)):
            conn.execute(
                "INSERT INTO orders(uid, number, at, fee, total, payment, import_id) VALUES (?, ?, 5, 9, 9, 'cash', ?)",
                (new_uid(), str(number), import_id),
            )
        conn.execute("INSERT INTO order_event(order_id, at, kind) VALUES (5, 6, 'cancelled')")
        trail = AuditTrail(conn, KEYS, 1)
        trail.append(1, 1, "Bảo", "manager", "order.finish", "0", ("lines", "payment"))
        trail.append(1, 1, "Bảo", "manager", "import.begin", "2")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    conn.close()
    migrate(file, KEYS, 1, 7)
    with closing(maintain(file, KEYS.db)) as migrated:
        yield migrated


def found_in(conn: Connection) -> set[str]:
    return {problem.code for problem in verify.sealed(conn)}


def test_an_older_file_is_sealed_when_it_is_brought_to_today(fourth: Connection) -> None:
    with closing(connect(fourth.file, KEYS.db, read_only=True)) as conn:
        assert verify.everything(conn, KEYS, 1) == []


@pytest.mark.parametrize(
    ("code", "statements"),
    [
        ("order_changed", "UPDATE orders SET fee = 1, total = 1 WHERE id = 1"),
        ("order_changed", "DELETE FROM orders WHERE id = 3"),
        ("order_changed", "INSERT INTO orders(uid, number, at, total) VALUES (x'01', '9', 5, 0)"),
        ("order_event_changed", "DELETE FROM order_event"),
        ("payment_changed", "UPDATE order_payment SET way = 'card' WHERE order_id = 1"),
        ("import_changed", "UPDATE order_payment SET way = 'card' WHERE order_id = 2"),
        ("return_changed", "INSERT INTO order_return VALUES (1, x'01', 1, 5, 1, 'returned', '', 0, NULL)"),
    ],
)
def test_what_an_older_file_held_is_found_too(fourth: Connection, code: str, statements: str) -> None:
    edit(fourth, statements)
    assert code in found_in(fourth)


def test_a_file_that_was_never_sealed_is_judged_from_its_first_seal_on(tmp_path: Path) -> None:
    """Made by a program of this version that did not know seals yet."""
    with closing(create(tmp_path / "shop.db", KEYS.db)) as conn:
        trail = AuditTrail(conn, KEYS, 1)
        insert = "INSERT INTO orders(uid, number, at, total) VALUES (randomblob(16), ?, 1, 0)"
        with transaction(conn):
            trail.append(1, None, "", "", "shop_created", "a")
            conn.execute("INSERT INTO carrier(uid, name, changed_at) VALUES (x'01', 'Hãng A', 1)")
            conn.execute(insert, ("1",))
            trail.append(1, None, "", "", "order.finish", "1")
        assert found_in(conn) == set()
        with transaction(conn):
            seals.begin(conn)
            conn.execute(insert, ("2",))
            trail.append(1, None, "", "", "order.finish", "2", seals.tell(conn))
        assert found_in(conn) == set()
        conn.execute(insert, ("3",))
        assert list(seal_check.appended(conn, seals.ORDER, seal_check.is_whole(conn))) == ["row 3"]


def test_demo_data_is_sealed_as_a_whole(tmp_path: Path) -> None:
    Shop.make_demo(tmp_path / "demo", 40, 1)
    shop = Shop.open(tmp_path / "demo")
    shop.sign_in_as(shop.staff()[0].id)
    desk = shop.desk(Lane.WRITE)
    assert problems(desk) == set()
    edit(desk.ctx.conn, "UPDATE order_payment SET amount = amount - 1 WHERE order_id = 7")
    assert problems(desk) == {"payment_changed"}
    shop.close()
