"""An order from the first scan to its correction: it survives kills, is finished whole or not at all, and stays."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import prepare
from kingoil_desk.domain.order import Discount, Line, OrderDraft, Payment, Source
from kingoil_desk.domain.order_entry import add_piece, set_discount, set_quantity
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store import customers, search
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.orders import NewOrder, bad_totals, insert_order
from kingoil_desk.store.profile import create_profile
from tests.service.order_desk import audit

ROOT = Path(__file__).parents[2]
NOVEMBER = 1_795_000_000_000  # 2026-11-18
AsStaff = Callable[[str], Actor]


@pytest.fixture
def sesame(desk: Desk) -> Product:
    desk.products.add(Product(0, "DM-500", "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True))
    return desk.products.by_scan("DM-500")


@pytest.fixture
def gac(desk: Desk) -> Product:
    desk.products.add(Product(0, "DG-250", "", "Dầu gấc 250 ml", "chai", 176_000, True))
    return desk.products.by_scan("DG-250")


@pytest.fixture
def an(desk: Desk) -> int:
    return new_customer(desk, "Nguyễn Văn An")


@pytest.fixture
def draft(sesame: Product, gac: Product, an: int) -> OrderDraft:
    taken = add_piece(add_piece(add_piece(OrderDraft(customer_id=an), sesame), gac), sesame)
    return replace(taken, payment=Payment.CASH)


def new_customer(desk: Desk, name: str) -> int:
    kept = prepare(CustomerDraft(full_name=name, phones=(PhoneEntry("0912 345 678"),)))
    with transaction(desk.ctx.conn) as conn:
        customer_id, _ = customers.insert(conn, kept, desk.ctx.clock(), None)
        search.reindex(conn, customer_id, desk.ctx.clock())
    return customer_id


def refusal(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def everything(desk: Desk) -> list[object]:
    """All rows that an order may touch, to show that nothing was half-saved."""
    tables = ("orders", "order_line", "order_event", "order_draft", "counter", "audit", "search_doc")
    return [tuple(row) for table in tables for row in desk.ctx.conn.execute(f"SELECT * FROM {table}")]


# --- drafts


def test_a_draft_comes_back_as_it_was_typed(desk: Desk, draft: OrderDraft) -> None:
    typed = replace(draft, note="giao\n\tchiều ", typing="dầu g", discount=Discount(percent=300))
    draft_id = desk.orders.keep_draft(typed)
    changed = set_quantity(typed, 0, 5)
    assert desk.orders.keep_draft(changed, draft_id) == draft_id
    (kept,) = desk.orders.drafts()
    assert (kept.id, kept.draft, kept.held) == (draft_id, changed, False)
    assert (kept.staff, kept.customer_name, kept.changed_at) == ("Bảo", "Nguyễn Văn An", NOVEMBER)


def test_keeping_a_draft_is_no_decision_and_not_audited(desk: Desk, draft: OrderDraft) -> None:
    before = audit(desk)
    desk.orders.keep_draft(draft)
    assert audit(desk) == before


def test_own_drafts_stand_before_held_ones_of_others(
    desk: Desk, draft: OrderDraft, as_staff: AsStaff, clock: object
) -> None:
    mine = desk.orders.keep_draft(draft)
    as_staff("Hạnh")
    desk.orders.keep_draft(draft)
    clock.now += 1  # type: ignore[attr-defined]
    held = desk.orders.keep_draft(draft, held=True)
    as_staff("Bảo")
    clock.now += 1  # type: ignore[attr-defined]
    newer = desk.orders.keep_draft(draft)
    assert [(d.id, d.staff) for d in desk.orders.drafts()] == [(newer, "Bảo"), (mine, "Bảo"), (held, "Hạnh")]


def test_a_held_draft_is_taken_over_by_whoever_writes_it(desk: Desk, draft: OrderDraft, as_staff: AsStaff) -> None:
    held = desk.orders.keep_draft(draft, held=True)
    as_staff("Hạnh")
    desk.orders.keep_draft(draft, held, held=False)
    as_staff("Thảo")
    assert desk.orders.drafts() == ()
    for call in (
        lambda: desk.orders.keep_draft(draft, held),
        lambda: desk.orders.drop_draft(held),
        lambda: desk.orders.finish(draft, held),
    ):
        assert refusal(call).code is Code.DRAFT_GONE
    as_staff("Hạnh")
    assert [d.id for d in desk.orders.drafts()] == [held]


def test_a_dropped_draft_is_gone_and_audited(desk: Desk, draft: OrderDraft) -> None:
    draft_id = desk.orders.keep_draft(draft)
    assert desk.orders.drop_draft(draft_id).drafts
    assert desk.orders.drafts() == ()
    assert audit(desk)[-1] == ("draft.drop", str(draft_id), "")
    assert refusal(lambda: desk.orders.drop_draft(draft_id)).code is Code.DRAFT_GONE
    assert refusal(lambda: desk.orders.keep_draft(draft, draft_id)).code is Code.DRAFT_GONE


def test_a_draft_for_nobody_we_know_is_refused(desk: Desk) -> None:
    assert refusal(lambda: desk.orders.keep_draft(OrderDraft(customer_id=99))).code is Code.CUSTOMER_UNKNOWN


# --- finishing


def test_a_finished_order_holds_all_and_its_draft_is_gone(desk: Desk, draft: OrderDraft, an: int) -> None:
    taken = replace(set_discount(draft, 0, Discount(percent=500)), note=" giao  chiều ", fee=30_000)
    done = desk.orders.finish(taken, desk.orders.keep_draft(taken))
    assert (done.number, done.total) == ("DH-2611-0001", 430_200)
    assert (done.change.customers, done.change.orders, done.change.drafts) == ({an}, {done.order_id}, True)
    kept = desk.orders.order(done.order_id)
    assert (kept.number, kept.total, kept.fee, kept.payment) == (done.number, 430_200, 30_000, Payment.CASH)
    assert (kept.lines, kept.note, kept.state) == (taken.lines, "giao chiều", "finished")
    assert (kept.customer_name, kept.staff, kept.at) == ("Nguyễn Văn An", "Bảo", NOVEMBER)
    assert [(e.kind, e.staff) for e in kept.events] == [("finished", "Bảo")]
    assert desk.orders.drafts() == ()
    assert audit(desk)[-1] == ("order.finish", "DH-2611-0001", "customer lines fee payment note")
    assert bad_totals(desk.ctx.conn) == []


def test_drafts_leave_no_gaps_in_the_numbers(desk: Desk, draft: OrderDraft, clock: object) -> None:
    dropped = desk.orders.keep_draft(draft)
    assert desk.orders.finish(draft).number == "DH-2611-0001"
    desk.orders.drop_draft(dropped)
    refusal(lambda: desk.orders.finish(draft, dropped))
    assert desk.orders.finish(draft).number == "DH-2611-0002"
    clock.now = 1_796_058_000_000  # type: ignore[attr-defined]  # 1 December 00:00 in Sài Gòn, still November in UTC
    assert desk.orders.finish(draft).number == "DH-2612-0001"


def test_an_order_makes_its_customer_the_most_recent_one(desk: Desk, draft: OrderDraft, an: int) -> None:
    new_customer(desk, "Trần Thị Bình")

    def newest() -> int:
        row = desk.ctx.conn.execute("SELECT customer_id FROM search_doc ORDER BY rank DESC LIMIT 1").fetchone()
        return int(row["customer_id"])

    assert newest() != an
    desk.orders.finish(draft)
    assert newest() == an


def test_an_order_without_a_customer_is_taken(desk: Desk, draft: OrderDraft) -> None:
    done = desk.orders.finish(replace(draft, customer_id=None))
    assert done.change.customers == set()
    assert desk.orders.order(done.order_id).customer_name == ""


def test_pressing_finish_twice_sells_once(desk: Desk, draft: OrderDraft) -> None:
    draft_id = desk.orders.keep_draft(draft)
    desk.orders.finish(draft, draft_id)
    before = everything(desk)
    assert refusal(lambda: desk.orders.finish(draft, draft_id)).code is Code.DRAFT_GONE
    assert everything(desk) == before


def archive(desk: Desk, customer_id: int) -> None:
    with transaction(desk.ctx.conn) as conn:
        customers.set_archived(conn, customer_id, True, desk.ctx.clock(), 1)


def test_what_changed_since_the_draft_is_told_and_nothing_is_half_saved(
    desk: Desk, draft: OrderDraft, an: int, gac: Product
) -> None:
    draft_id = desk.orders.keep_draft(draft)
    desk.products.change(replace(gac, active=False))
    before = everything(desk)
    error = refusal(lambda: desk.orders.finish(draft, draft_id))
    assert (error.code, error.data) == (Code.PRODUCT_RETIRED, {"name": "Dầu gấc 250 ml"})
    unknown = replace(draft, lines=(replace(draft.lines[0], product_id=99),))
    assert refusal(lambda: desk.orders.finish(unknown, draft_id)).code is Code.PRODUCT_UNKNOWN
    archive(desk, an)
    assert refusal(lambda: desk.orders.finish(draft, draft_id)).code is Code.CUSTOMER_ARCHIVED
    stranger = replace(draft, customer_id=99)
    assert refusal(lambda: desk.orders.finish(stranger, draft_id)).code is Code.CUSTOMER_UNKNOWN
    assert everything(desk) == before


def test_an_empty_order_is_refused_before_anything_is_written(desk: Desk) -> None:
    before = everything(desk)
    assert refusal(lambda: desk.orders.finish(OrderDraft())).code is Code.ORDER_EMPTY
    assert everything(desk) == before


# --- cancelling and correcting


def test_a_cancelled_order_stays_as_it_was_with_a_new_fact(desk: Desk, draft: OrderDraft, an: int) -> None:
    done = desk.orders.finish(draft)
    before = desk.orders.order(done.order_id)
    change = desk.orders.cancel(done.order_id, " khách  đổi ý ")
    assert (change.customers, change.orders) == ({an}, {done.order_id})
    after = desk.orders.order(done.order_id)
    money = {"payments": before.payments, "life": before.life}
    assert replace(after, state="finished", events=before.events, **money) == before
    assert after.state == "cancelled"
    assert [(p.way, p.amount, p.reason) for p in after.payments] == [
        (Payment.CASH, done.total, ""),
        (Payment.CASH, -done.total, "khách đổi ý"),
    ]
    assert (after.life.owed, after.life.to_give_back) == (0, 0)
    assert [(e.kind, e.reason) for e in after.events] == [("finished", ""), ("cancelled", "khách đổi ý")]
    assert audit(desk)[-1] == ("order.cancel", done.number, "refund")


def test_an_order_is_cancelled_with_a_reason_and_once(desk: Desk, draft: OrderDraft) -> None:
    done = desk.orders.finish(draft)
    assert refusal(lambda: desk.orders.cancel(done.order_id, "  ")).code is Code.REASON_NEEDED
    desk.orders.cancel(done.order_id, "nhầm")
    before = everything(desk)
    error = refusal(lambda: desk.orders.cancel(done.order_id, "nhầm"))
    assert (error.code, error.data) == (Code.ORDER_ALREADY_CANCELLED, {"number": done.number})
    assert refusal(lambda: desk.orders.correct(done.order_id, "nhầm")).code is Code.ORDER_ALREADY_CANCELLED
    assert refusal(lambda: desk.orders.cancel(99, "nhầm")).code is Code.ORDER_UNKNOWN
    assert refusal(lambda: desk.orders.order(99)).code is Code.ORDER_UNKNOWN
    assert everything(desk) == before


def test_a_correction_names_the_old_order_and_cancels_it(desk: Desk, draft: OrderDraft) -> None:
    taken = replace(draft, fee=15_000, note="giao chiều", discount=Discount(amount=2_000))
    old = desk.orders.finish(taken)
    correcting = desk.orders.correct(old.order_id, "gõ nhầm số lượng")
    assert desk.orders.order(old.order_id).state == "finished"  # until the correction is finished
    goes_on = replace(correcting.draft, corrects_order_id=None, reason="", last_payment_id=None)
    assert goes_on == replace(taken, payment=None, brought=(Part(Payment.CASH, old.total),))
    assert desk.orders.drafts() == (correcting,)
    done = desk.orders.finish(set_quantity(correcting.draft, 0, 1), correcting.id)
    assert done.total == old.total - 118_000
    assert done.change.orders == {old.order_id, done.order_id}
    new, before = desk.orders.order(done.order_id), desk.orders.order(old.order_id)
    assert (new.number, new.corrects_number, new.state) == ("DH-2611-0002", "DH-2611-0001", "finished")
    assert (before.state, before.total, before.lines) == ("cancelled", old.total, taken.lines)
    assert [(e.kind, e.reason) for e in before.events] == [
        ("finished", ""),
        ("cancelled", "gõ nhầm số lượng"),
        ("corrected", "DH-2611-0002"),
    ]
    assert audit(desk)[-1][:2] == ("order.correct", "DH-2611-0002")


def test_an_order_corrected_twice_at_once_is_corrected_once(desk: Desk, draft: OrderDraft) -> None:
    old = desk.orders.finish(draft)
    first, second = desk.orders.correct(old.order_id, "nhầm"), desk.orders.correct(old.order_id, "nhầm")
    desk.orders.finish(first.draft, first.id)
    before = everything(desk)
    error = refusal(lambda: desk.orders.finish(second.draft, second.id))
    assert error.code is Code.ORDER_ALREADY_CANCELLED
    assert everything(desk) == before


def test_a_correction_may_keep_what_was_sold_then(desk: Desk, draft: OrderDraft, sesame: Product, an: int) -> None:
    old = desk.orders.finish(draft)
    correcting = desk.orders.correct(old.order_id, "nhầm")
    desk.products.add(Product(0, "CU-1", "", "Dầu cũ", "chai", 1_000, True))
    late = desk.products.by_scan("CU-1")
    desk.products.change(replace(late, active=False))
    desk.products.change(replace(sesame, active=False))
    archive(desk, an)
    added = add_piece(correcting.draft, late)
    assert refusal(lambda: desk.orders.finish(added, correcting.id)).code is Code.PRODUCT_RETIRED
    desk.orders.finish(correcting.draft, correcting.id)


def test_a_web_orders_fee_survives_its_correction(desk: Desk, an: int) -> None:
    with transaction(desk.ctx.conn) as conn:
        line = Line(None, "", "Dầu mè", "", 2, 100_000)
        web = insert_order(conn, NewOrder("WEB-77", NOVEMBER, (line,), customer_id=an, fee=30_000, web_id="77"))
    correcting = desk.orders.correct(web, "đổi địa chỉ")
    assert desk.orders.finish(correcting.draft, correcting.id).total == 230_000


def test_what_a_web_shop_took_off_survives_a_correction_and_grows_in_none(desk: Desk, draft: OrderDraft) -> None:
    with transaction(desk.ctx.conn) as conn:
        line = Line(None, "W-1", "Dầu mè", "", 2, 100_000)
        web = insert_order(conn, NewOrder("WEB-78", NOVEMBER, (line,), fee=-30_000, web_id="78", source=Source.WEB))
    correcting = desk.orders.correct(web, "đổi địa chỉ")
    before = everything(desk)
    more = replace(correcting.draft, fee=-30_001)
    assert refusal(lambda: desk.orders.finish(more, correcting.id)).code is Code.PRICE_OUT_OF_SENSE
    other = replace(correcting.draft, lines=(replace(line, name="Dầu khác"),))
    error = refusal(lambda: desk.orders.finish(other, correcting.id))
    assert (error.code, error.data) == (Code.PRODUCT_UNKNOWN, {"text": "Dầu khác"})
    taken_off = replace(draft, fee=-100_000, source=Source.WEB)
    assert refusal(lambda: desk.orders.finish(taken_off)).code is Code.PRICE_OUT_OF_SENSE
    assert everything(desk) == before
    assert desk.orders.finish(correcting.draft, correcting.id).total == 170_000


def test_a_line_names_a_product_of_the_shop_in_words_that_one_may_have(desk: Desk, draft: OrderDraft) -> None:
    before = everything(desk)
    (first, second) = draft.lines
    for line, code in (
        (replace(first, product_id=None), Code.PRODUCT_UNKNOWN),
        (replace(first, name="x" * 100_000), Code.TEXT_TOO_LONG),
        (replace(first, name="Dầu\x07mè"), Code.CONTROL_CHARACTERS),
    ):
        spoilt = replace(draft, lines=(line, second))
        assert refusal(lambda spoilt=spoilt: desk.orders.finish(spoilt)).code is code
    assert everything(desk) == before


def test_a_clerk_cancels_what_is_unfinished_and_nothing_else(desk: Desk, draft: OrderDraft, as_staff: AsStaff) -> None:
    old = desk.orders.finish(draft)
    correcting = desk.orders.correct(old.order_id, "nhầm")
    desk.orders.keep_draft(correcting.draft, correcting.id, held=True)
    as_staff("Hạnh")
    before, rows = everything(desk), len(audit(desk))
    for call in (
        lambda: desk.orders.cancel(old.order_id, "nhầm"),
        lambda: desk.orders.correct(old.order_id, "nhầm"),
        lambda: desk.orders.finish(correcting.draft, correcting.id),  # the manager's half-done correction
    ):
        assert refusal(call).code is Code.NOT_ALLOWED
    refusals = ("cancel_order", "correct_order", "correct_order")
    assert audit(desk)[rows:] == [("refused", act, "") for act in refusals]
    assert [row for row in everything(desk) if "refused" not in row] == before  # nothing but the log's rows of them
    desk.orders.drop_draft(desk.orders.keep_draft(draft))


def test_a_correction_without_a_reason_is_refused(desk: Desk, draft: OrderDraft) -> None:
    old = desk.orders.finish(draft)
    assert refusal(lambda: desk.orders.correct(old.order_id, "")).code is Code.REASON_NEEDED
    silent = replace(draft, corrects_order_id=old.order_id)
    assert refusal(lambda: desk.orders.finish(silent)).code is Code.REASON_NEEDED


# --- lists


def test_orders_are_listed_newest_first(desk: Desk, draft: OrderDraft, an: int, clock: object) -> None:
    binh = new_customer(desk, "Trần Thị Bình")
    first = desk.orders.finish(draft)
    clock.now += 1_000  # type: ignore[attr-defined]
    second = desk.orders.finish(replace(draft, customer_id=binh, payment=None))
    clock.now += 1_000  # type: ignore[attr-defined]
    third = desk.orders.finish(draft)
    desk.orders.cancel(first.order_id, "nhầm")
    assert [(r.id, r.state) for r in desk.orders.recent()] == [
        (third.order_id, "finished"),
        (second.order_id, "finished"),
        (first.order_id, "cancelled"),
    ]
    assert [r.number for r in desk.orders.recent(limit=1)] == [third.number]
    mine = desk.orders.of_customer(an)
    assert [r.id for r in mine] == [third.order_id, first.order_id]
    assert (mine[0].customer_name, mine[0].total, mine[0].payment) == ("Nguyễn Văn An", 412_000, Payment.CASH)
    assert mine[0].summary == "Dầu mè rang 500 ml ×2, dầu gấc 250 ml"


# --- killed in the middle

_CHILD = """
import os, signal, sys
from pathlib import Path
from kingoil_desk.domain.order import Line, OrderDraft, Payment
from kingoil_desk.domain.role import Role
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.product import Product
from kingoil_desk.store import audit

shop = Shop.open_with(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()), lambda: 1_795_000_000_000)
member = next(m for m in shop.staff() if m.role is Role.MANAGER)
shop.session.sign_in(member.id, member.name, member.role)
desk = shop.desk(Lane.WRITE)
orders = desk.orders
desk.products.add(Product(0, "DM", "", "Dầu mè", "chai", 118_000, True))
die = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
draft = OrderDraft(lines=(Line(1, "DM", "Dầu mè", "chai", 2, 118_000),), payment=Payment.CASH, typing="dầu g")
"""


@pytest.fixture
def killed(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Runs a few lines in another process that ends by kill -9, then opens what it left."""
    folder = tmp_path / "killed"
    key = bytes(range(32))
    create_profile(folder, key, "shop", "King Oil Quận 3", (("Bảo", Role.MANAGER),), NOVEMBER)
    opened: list[Shop] = []

    def run(body: str) -> Desk:
        child = subprocess.run(
            [sys.executable, "-c", _CHILD + body, str(folder)],
            input=key.hex() + "\n",
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert child.returncode == -signal.SIGKILL, child.stderr
        opened.append(Shop.open_with(folder, key, lambda: NOVEMBER))
        (member,) = opened[0].staff()
        opened[0].session.sign_in(member.id, member.name, member.role)
        return opened[0].desk(Lane.WRITE)

    yield run
    for shop in opened:
        shop.close()


def test_a_draft_survives_kill_9(killed: Callable[[str], Desk]) -> None:
    desk = killed("orders.keep_draft(draft)\ndie()")
    (kept,) = desk.orders.drafts()
    assert (kept.draft.sums.total, kept.draft.typing, kept.staff) == (236_000, "dầu g", "Bảo")


def test_a_finished_order_survives_kill_9(killed: Callable[[str], Desk]) -> None:
    desk = killed("orders.finish(draft, orders.keep_draft(draft))\ndie()")
    assert [(r.number, r.total) for r in desk.orders.recent()] == [("DH-2611-0001", 236_000)]
    assert desk.orders.drafts() == ()
    assert audit(desk)[-1][:2] == ("order.finish", "DH-2611-0001")


def test_an_order_killed_before_its_audit_row_was_never_taken(killed: Callable[[str], Desk]) -> None:
    desk = killed("audit.AuditTrail.append = die\norders.finish(draft, orders.keep_draft(draft))")
    assert desk.orders.recent() == ()
    assert len(desk.orders.drafts()) == 1
    assert all(action != "order.finish" for action, _, _ in audit(desk))
    assert desk.orders.finish(desk.orders.drafts()[0].draft).number == "DH-2611-0001"


def test_a_correction_killed_half_way_leaves_the_old_order_standing(killed: Callable[[str], Desk]) -> None:
    desk = killed(
        "old = orders.finish(draft)\ncorrecting = orders.correct(old.order_id, 'nhầm')\n"
        "audit.AuditTrail.append = die\norders.finish(correcting.draft, correcting.id)"
    )
    assert [(r.number, r.state) for r in desk.orders.recent()] == [("DH-2611-0001", "finished")]
    assert [d.draft.reason for d in desk.orders.drafts()] == ["nhầm"]
