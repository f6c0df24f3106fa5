"""From placed to delivered and back: steps, returns in part and whole, exchanges, the e-invoice, VAT on lines."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.order import Discount, Exchange, OrderDraft, Payment
from kingoil_desk.domain.order_life import CameBack, Kind, Paid, Stage
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.vat import Rate, Taxed, VatKind
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished, Only
from kingoil_desk.service.order_values import Worth
from kingoil_desk.store import audit as audit_store
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK
from tests.service.order_desk import (
    GAC,
    SESAME,
    add_goods,
    draft_of,
    last_audit,
    money,
    new_customer,
    refused,
    refused_whole,
    rows,
    sold,
    view,
)

CASH, TRANSFER, CARD, ON_DELIVERY = Payment.CASH, Payment.TRANSFER, Payment.CARD, Payment.ON_DELIVERY


@pytest.fixture
def an(desk: Desk) -> int:
    add_goods(desk)
    return new_customer(desk, "Nguyễn Văn An")


# --- steps


def test_each_step_is_a_fact_with_who_and_when(
    desk: Desk, an: int, as_staff: Callable[[str], Actor], clock: object
) -> None:
    done = sold(desk, an, ON_DELIVERY)
    as_staff(CLERK)
    for kind in (Kind.PACKED, Kind.HANDED_OVER, Kind.DELIVERED):
        clock.now += 1_000  # type: ignore[attr-defined]
        change = desk.steps.step(done.order_id, kind)
        assert (change.customers, change.orders) == ({an}, {done.order_id})
        assert last_audit(desk) == (f"order.{kind}", done.number, "")
    events = view(desk, done).events
    assert [(e.kind, e.staff, e.at - events[0].at) for e in events] == [
        ("finished", "Bảo", 0), ("packed", CLERK, 1_000), ("handed_over", CLERK, 2_000), ("delivered", CLERK, 3_000),
    ]  # fmt: skip
    assert view(desk, done).life.stage is Stage.DELIVERED


def test_a_step_out_of_turn_is_told_and_nothing_is_written(desk: Desk, an: int) -> None:
    done = sold(desk, an, ON_DELIVERY)
    error = refused_whole(desk, lambda: desk.steps.step(done.order_id, Kind.HANDED_OVER))
    assert (error.code, error.data["state"]) == (Code.STEP_NOT_POSSIBLE, Stage.PLACED)
    desk.steps.step(done.order_id, Kind.PACKED)
    assert refused_whole(desk, lambda: desk.steps.step(done.order_id, Kind.PACKED)).code is Code.STEP_NOT_POSSIBLE
    assert refused(lambda: desk.steps.step(99, Kind.PACKED)).code is Code.ORDER_UNKNOWN
    desk.orders.cancel(done.order_id, "khách đổi ý")
    error = refused_whole(desk, lambda: desk.steps.step(done.order_id, Kind.DELIVERED))
    assert error.code is Code.ORDER_ALREADY_CANCELLED


def test_what_left_the_shop_is_returned_not_cancelled(desk: Desk, an: int) -> None:
    done = sold(desk, an, ON_DELIVERY)
    desk.steps.step(done.order_id, Kind.PACKED)
    correcting = desk.orders.correct(done.order_id, "gõ nhầm")
    desk.steps.step(done.order_id, Kind.HANDED_OVER)
    for call in (
        lambda: desk.orders.cancel(done.order_id, "x"),
        lambda: desk.orders.correct(done.order_id, "x"),
        lambda: desk.orders.finish(correcting.draft, correcting.id),  # begun before it left
    ):
        assert refused_whole(desk, call).code is Code.STEP_NOT_POSSIBLE
    desk.steps.return_goods(done.order_id, {0: 2, 1: 1}, "khách không nhận")
    life = view(desk, done).life
    assert (life.came_back, life.owed, life.to_give_back) == (CameBack.RETURNED, 0, 0)


def test_the_providers_number_is_noted_and_the_newest_counts(
    desk: Desk, an: int, as_staff: Callable[[str], Actor]
) -> None:
    done = sold(desk, an, CASH)
    as_staff(CLERK)
    desk.steps.note_e_invoice(done.order_id, "  1C26TKO  00000318 ")
    assert view(desk, done).life.e_invoice == "1C26TKO 00000318"
    assert last_audit(desk) == ("order.e_invoice", done.number, "")
    for number, code in (
        ("1C26TKO 00000318", Code.NOTHING_CHANGED), (" ", Code.E_INVOICE_NEEDED), ("x" * 101, Code.TEXT_TOO_LONG),
        ("a\x07", Code.CONTROL_CHARACTERS),
    ):  # fmt: skip
        error = refused_whole(desk, lambda number=number: desk.steps.note_e_invoice(done.order_id, number))
        assert error.code is code
    desk.steps.note_e_invoice(done.order_id, "1C26TKO 00000319")
    assert view(desk, done).life.e_invoice == "1C26TKO 00000319"


# --- returns


def test_goods_come_back_for_what_was_asked_for_them(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH, discount=Discount(percent=1_000), fee=30_000)  # 370.800 for the goods
    assert done.total == 400_800
    desk.steps.return_goods(done.order_id, {0: 1}, " bể  chai ", CASH)
    assert last_audit(desk) == ("order.return", done.number, "refund")
    kept = view(desk, done)
    assert [(r.kind, r.value, r.reason, r.staff, r.new_number) for r in kept.returns] == [
        ("returned", 106_200, "bể chai", "Bảo", "")
    ]
    assert money(desk, done) == [("cash", 400_800), ("cash", -106_200)]
    assert (kept.life.came_back, kept.life.payment) == (CameBack.RETURNED_PART, Paid.WHOLE)
    desk.steps.return_goods(done.order_id, {0: 1, 1: 1}, "bể chai", TRANSFER)
    assert money(desk, done)[-1] == ("transfer", -264_600)
    life = view(desk, done).life
    assert (life.came_back, life.paid, life.owed, life.to_give_back) == (CameBack.RETURNED, 30_000, 0, 0)
    assert desk.upkeep.verify().problems == ()


def test_what_is_not_given_back_at_once_stays_to_be_given_back(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    desk.steps.return_goods(done.order_id, {1: 1}, "x")
    assert view(desk, done).life.to_give_back == 176_000
    desk.steps.return_goods(done.order_id, {0: 1}, "x", CASH)
    assert (money(desk, done)[-1], view(desk, done).life.to_give_back) == (("cash", -294_000), 0)


def test_a_return_first_lowers_what_is_owed(desk: Desk, an: int) -> None:
    done = sold(desk, an, None, payments=(Part(CASH, 200_000),))
    desk.steps.return_goods(done.order_id, {1: 1}, "x", CASH)  # 236.000 are still asked for
    assert (view(desk, done).life.owed, len(money(desk, done))) == (36_000, 1)
    assert last_audit(desk)[2] == ""
    desk.steps.return_goods(done.order_id, {0: 1}, "x", CASH)
    assert money(desk, done)[-1] == ("cash", -82_000)


@pytest.mark.parametrize(
    ("pieces", "reason", "way", "code"),
    [
        ({}, "x", CASH, Code.RETURN_OUT_OF_SENSE),
        ({0: 3}, "x", CASH, Code.RETURN_OUT_OF_SENSE),
        ({0: 1, 2: 1}, "x", CASH, Code.RETURN_OUT_OF_SENSE),
        ({0: -1}, "x", CASH, Code.RETURN_OUT_OF_SENSE),
        ({0: 10**30}, "x", CASH, Code.RETURN_OUT_OF_SENSE),
        ({0: 1}, " ", CASH, Code.REASON_NEEDED),
        ({0: 1}, "x", ON_DELIVERY, Code.REFUND_WAY),
    ],
)
def test_a_return_out_of_sense_writes_nothing(
    desk: Desk, an: int, pieces: dict[int, int], reason: str, way: Payment, code: Code
) -> None:
    done = sold(desk, an, CASH)
    draft = draft_of(desk, an, CASH, gac=1)
    for call in (
        lambda: desk.steps.return_goods(done.order_id, pieces, reason, way),
        lambda: desk.steps.exchange(done.order_id, pieces, reason, draft, way),
    ):
        assert refused_whole(desk, call).code is code


def test_nothing_comes_back_of_what_is_cancelled_or_unknown(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    desk.orders.cancel(done.order_id, "x")
    for order_id, code in ((done.order_id, Code.ORDER_ALREADY_CANCELLED), (99, Code.ORDER_UNKNOWN)):
        error = refused_whole(desk, lambda id_=order_id: desk.steps.return_goods(id_, {0: 1}, "x", CASH))
        assert error.code is code


def test_a_clerk_takes_nothing_back(desk: Desk, an: int, as_staff: Callable[[str], Actor]) -> None:
    done = sold(desk, an, CASH)
    as_staff(CLERK)
    assert refused(lambda: desk.steps.return_goods(done.order_id, {0: 1}, "x", CASH)).code is Code.NOT_ALLOWED


# --- exchanges


def test_an_exchange_pays_the_new_goods_with_the_old_ones(desk: Desk, an: int) -> None:
    old = sold(desk, an, CARD)
    draft = draft_of(desk, an, CASH, gac=2)  # 352.000 for 118.000 that come back
    draft_id = desk.orders.keep_draft(draft)
    new = desk.steps.exchange(old.order_id, {0: 1}, "đổi loại", draft, CASH, draft_id)
    assert (new.total, new.owed, new.change.orders) == (352_000, 0, {old.order_id, new.order_id})
    assert money(desk, old) == [("card", 412_000), ("card", -118_000)]
    assert money(desk, new) == [("card", 118_000), ("cash", 234_000)]
    (back,) = view(desk, old).returns
    assert (back.kind, back.value, back.new_number) == ("exchanged", 118_000, new.number)
    assert view(desk, old).life.came_back is CameBack.EXCHANGED_PART
    assert (view(desk, old).life.payment, view(desk, new).life.payment) == (Paid.WHOLE, Paid.WHOLE)
    assert desk.orders.drafts() == ()
    assert last_audit(desk)[:2] == ("order.exchange", new.number)
    assert desk.upkeep.verify().problems == ()


def test_what_is_left_of_an_exchange_is_given_back(desk: Desk, an: int) -> None:
    old = sold(desk, an, None, payments=(Part(CASH, 300_000), Part(CARD, 112_000)))
    new = desk.steps.exchange(old.order_id, {0: 2, 1: 1}, "đổi", draft_of(desk, an, None, gac=1), TRANSFER)
    assert money(desk, old)[2:] == [("cash", -176_000), ("transfer", -236_000)]
    assert (money(desk, new), new.owed) == ([("cash", 176_000)], 0)
    assert view(desk, old).life.came_back is CameBack.EXCHANGED


def test_an_exchange_of_what_was_never_paid_is_owed_anew(desk: Desk, an: int) -> None:
    old = sold(desk, an, ON_DELIVERY)
    new = desk.steps.exchange(old.order_id, {1: 1}, "đổi", draft_of(desk, an, ON_DELIVERY, sesame=1), CASH)
    assert (view(desk, old).life.owed, new.owed, money(desk, new)) == (236_000, 118_000, [])
    assert desk.payments.debts(an).owed == 354_000


def test_an_exchange_counts_on_no_money_that_went_back_since(desk: Desk, an: int) -> None:
    old = sold(desk, an, CASH)
    pieces = {0: 2}  # 236.000
    back = Exchange(old.order_id, old.number, tuple(pieces.items()), "đổi", 236_000)
    draft = replace(draft_of(desk, an, CASH, gac=2), exchange=back)
    desk.payments.refund(old.order_id, CASH, 412_000, "trả lại")

    def exchange(draft: OrderDraft) -> Finished:
        return desk.steps.exchange(old.order_id, pieces, "đổi", draft)

    error = refused_whole(desk, lambda: exchange(draft))
    assert (error.code, error.data) == (Code.MONEY_CHANGED, {"number": old.number})
    anew = desk.steps.counted_anew(draft)
    assert (anew.credit, replace(anew, exchange=back)) == (0, draft)
    assert exchange(anew).owed == 0
    with pytest.raises(ValueError, match="no exchange"):
        desk.steps.counted_anew(OrderDraft())


def test_an_exchange_is_whole_or_nothing(desk: Desk, an: int, monkeypatch: pytest.MonkeyPatch) -> None:
    old = sold(desk, an, CARD)
    draft = draft_of(desk, an, CASH, gac=1)
    gone = desk.orders.keep_draft(draft)
    desk.orders.drop_draft(gone)
    calls: list[tuple[OrderDraft, int | None, Code]] = [
        (draft, gone, Code.DRAFT_GONE),
        (OrderDraft(), None, Code.ORDER_EMPTY),
        (replace(draft, customer_id=99), None, Code.CUSTOMER_UNKNOWN),
        (replace(draft, payments=(Part(CASH, 1_000),)), None, Code.PAYMENT_TOO_MUCH),  # nothing is left to pay
    ]
    for taken, draft_id, code in calls:

        def exchange(taken: OrderDraft = taken, draft_id: int | None = draft_id) -> object:
            return desk.steps.exchange(old.order_id, {1: 1}, "x", taken, CASH, draft_id)

        assert refused_whole(desk, exchange).code is code
    before = rows(desk)

    def full(*_: object) -> int:
        raise OSError

    with monkeypatch.context() as patched:  # the last thing that an exchange writes
        patched.setattr(audit_store.AuditTrail, "append", full)
        with pytest.raises(OSError):
            desk.steps.exchange(old.order_id, {1: 1}, "x", draft, CASH)
    assert rows(desk) == before
    with pytest.raises(ValueError, match="no correction"):
        desk.steps.exchange(old.order_id, {1: 1}, "x", replace(draft, corrects_order_id=old.order_id))


def test_verify_finds_returns_out_of_sense(desk: Desk, an: int) -> None:
    done = [sold(desk, an, CASH) for _ in range(4)]
    with transaction(desk.ctx.conn) as conn:
        for order, value, lines in (
            (done[0], 3, [(0, 3, 3)]), (done[1], 5, [(0, 1, 4)]), (done[2], 9, [(7, 1, 9)]),
            (done[3], 412_001, [(0, 1, 412_001)]),
        ):  # fmt: skip
            cursor = conn.execute(
                "INSERT INTO order_return(uid, order_id, at, staff_id, kind, reason, value)"
                " VALUES (randomblob(16), ?, 1, 1, 'returned', 'x', ?)",
                (order.order_id, value),
            )
            conn.executemany(
                "INSERT INTO order_return_line VALUES (?,?,?,?)", [(cursor.lastrowid, *line) for line in lines]
            )
    found = [problem for problem in desk.upkeep.verify().problems if problem[0] == "order_return"]
    assert sorted(found) == [("order_return", order.number) for order in done]


# --- VAT


def test_each_line_keeps_the_rate_of_its_day(desk: Desk, an: int, clock: object) -> None:
    gac = desk.products.by_scan(GAC)
    desk.products.change(replace(gac, vat=VatKind.REDUCED))
    assert last_audit(desk) == ("product.change", GAC, "vat")
    assert desk.products.by_scan(SESAME).vat is VatKind.STANDARD
    november = sold(desk, an, CASH, discount=Discount(amount=12_000))
    assert view(desk, november).taxed == (Taxed(800, 229_126, 16_972), Taxed(500, 170_874, 8_137))
    assert sum(part.gross for part in view(desk, november).taxed) == november.total
    desk.vat.add(Rate(dt.date(2027, 1, 1), VatKind.STANDARD, 900, "Nghị quyết mẫu"))
    clock.now = 1_798_736_400_000  # type: ignore[attr-defined]  # 1 January 2027 00:00 in Sài Gòn
    january = sold(desk, an, CASH)
    assert [part.rate for part in view(desk, january).taxed] == [900, 500]
    assert [part.rate for part in view(desk, november).taxed] == [800, 500]


def test_a_correction_keeps_the_rates_of_the_day_of_the_order(desk: Desk, an: int, clock: object) -> None:
    old = sold(desk, an, CASH)
    clock.now = 1_798_866_000_000  # type: ignore[attr-defined]  # 2 January 2027
    assert view(desk, sold(desk, an, CASH)).taxed[0].rate == 1_000
    for _ in range(2):  # and a correction of the correction, too
        clock.now += 86_400_000  # type: ignore[attr-defined]
        correcting = desk.orders.correct(old.order_id, "gõ nhầm")
        old = desk.orders.finish(correcting.draft, correcting.id)
        assert [part.rate for part in view(desk, old).taxed] == [800]
    assert (view(desk, old).number[:7], view(desk, old).at) == ("DH-2701", clock.now)  # type: ignore[attr-defined]


def test_a_rate_of_nothing_is_not_the_same_as_not_subject_to_vat(desk: Desk, an: int) -> None:
    desk.products.change(replace(desk.products.by_scan(SESAME), vat=VatKind.NONE))
    desk.products.change(replace(desk.products.by_scan(GAC), vat=VatKind.ZERO))
    done = sold(desk, an, CASH)
    assert view(desk, done).taxed == (Taxed(0, 176_000, 0), Taxed(None, 236_000, 0, exempt=True))


def test_the_vat_told_is_that_of_what_stayed(desk: Desk, an: int) -> None:
    desk.products.change(replace(desk.products.by_scan(GAC), vat=VatKind.REDUCED))
    done = sold(desk, an, CASH, discount=Discount(amount=12_000), fee=15_000)
    whole = view(desk, done).taxed
    desk.steps.return_goods(done.order_id, {0: 1}, "bể chai", CASH)
    part = view(desk, done)
    assert sum(one.gross for one in part.taxed) == part.life.due < sum(one.gross for one in whole) == done.total
    assert [one.rate for one in part.taxed] == [800, 500]
    assert part.taxed[0].tax < whole[0].tax
    desk.steps.return_goods(done.order_id, {1: 1}, "bể chai", CASH)
    (one,) = (one for one in view(desk, done).taxed if one.gross)
    assert (one.rate, one.gross) == (800, view(desk, done).life.due)
    desk.steps.return_goods(done.order_id, {0: 1}, "bể chai", CASH)
    assert sum(one.gross for one in view(desk, done).taxed) == 15_000  # the way was gone
    plain = sold(desk, an, CASH)
    desk.steps.return_goods(plain.order_id, {0: 2, 1: 1}, "bể chai", CASH)
    assert sum(one.gross + one.tax for one in view(desk, plain).taxed) == 0


def test_a_rate_is_added_by_a_manager_and_never_for_the_past(
    desk: Desk, as_staff: Callable[[str], Actor], clock: object
) -> None:
    today = dt.date(2026, 11, 18)
    assert desk.vat.add(Rate(today, VatKind.FULL, 1_200, "  mẫu ")).settings
    assert last_audit(desk) == ("vat.add", "full", "")
    assert desk.vat.rates()[-1] == Rate(today, VatKind.FULL, 1_200, "mẫu")
    assert desk.vat.today() == {"standard": 800, "full": 1_200, "reduced": 500, "zero": 0, "none": 0}
    past = Rate(dt.date(2026, 11, 17), VatKind.FULL, 1_000)
    assert refused_whole(desk, lambda: desk.vat.add(past)).code is Code.VAT_IN_PAST
    as_staff(CLERK)
    assert refused(lambda: desk.vat.add(Rate(today, VatKind.FULL, 0))).code is Code.NOT_ALLOWED


# --- what goods are worth before they come back, and what lists say


def test_what_goods_are_worth_is_what_their_return_gives(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH, discount=Discount(amount=12_000))
    assert desk.steps.worth(done.order_id, {}) == Worth(0, 0)
    told = desk.steps.worth(done.order_id, {0: 1})
    assert told.value == told.to_give_back
    assert view(desk, done).returns == ()
    desk.steps.return_goods(done.order_id, {0: 1}, "bể chai", CASH)
    assert view(desk, done).returns[0].value == told.value
    assert view(desk, done).back == {0: 1}
    rest = desk.steps.worth(done.order_id, {0: 1, 1: 1})
    assert told.value + rest.value == 400_000
    assert refused(lambda: desk.steps.worth(done.order_id, {0: 2})).code is Code.RETURN_OUT_OF_SENSE


def test_what_was_not_paid_is_not_given_back(desk: Desk, an: int) -> None:
    done = sold(desk, an, ON_DELIVERY)
    assert desk.steps.worth(done.order_id, {1: 1}) == Worth(176_000, 0)
    desk.payments.pay(done.order_id, [Part(CASH, 300_000)])
    assert desk.steps.worth(done.order_id, {1: 1}) == Worth(176_000, 64_000)


def test_lists_say_of_every_order_what_the_order_says(desk: Desk, an: int) -> None:
    plain, cancelled, partly, whole, swapped, swapped_partly, sent, debt = (
        sold(desk, an, ON_DELIVERY if at == 7 else CASH) for at in range(8)
    )
    desk.orders.cancel(cancelled.order_id, "khách đổi ý")
    desk.steps.return_goods(partly.order_id, {0: 1}, "bể chai", CASH)
    desk.steps.return_goods(whole.order_id, {0: 1}, "bể chai", None)
    desk.steps.return_goods(whole.order_id, {0: 1, 1: 1}, "bể chai", None)
    desk.steps.exchange(swapped.order_id, {0: 2, 1: 1}, "đổi", draft_of(desk, an, CASH, gac=1), CASH)
    desk.steps.exchange(swapped_partly.order_id, {1: 1}, "đổi", draft_of(desk, an, CASH, sesame=1), CASH)
    desk.steps.step(sent.order_id, Kind.PACKED)
    desk.steps.step(sent.order_id, Kind.HANDED_OVER)
    desk.payments.pay(debt.order_id, [Part(TRANSFER, 12_000)])
    desk.steps.note_e_invoice(plain.order_id, "1C26-7")
    listed = {row.id: row.life for row in desk.orders.recent()}
    assert len(listed) == 10
    for order_id, told in listed.items():
        assert told == replace(desk.orders.order(order_id).life, e_invoice="")
    assert {row.id: row.life for row in desk.orders.of_customer(an)} == listed
    assert listed[swapped_partly.order_id].came_back is CameBack.EXCHANGED_PART
    assert [row.id for row in desk.orders.recent(only=Only.OWED)] == [debt.order_id]
    assert [row.id for row in desk.orders.recent(only=Only.ON_THE_WAY)] == [sent.order_id]


def test_lists_of_what_is_open_look_back_a_year(desk: Desk, an: int, clock: object) -> None:
    sold(desk, an, ON_DELIVERY)
    clock.now += 366 * 86_400_000  # type: ignore[attr-defined]
    assert desk.orders.recent(only=Only.OWED) == ()
    assert len(desk.orders.recent()) == 1
    assert desk.customers.record(an).owed == 412_000  # the record forgets nothing


def test_a_draft_of_an_exchange_is_never_finished_as_a_plain_order(desk: Desk, an: int) -> None:
    old = sold(desk, an, CASH)
    back = Exchange(old.order_id, old.number, ((0, 1),), "đổi", 118_000, CASH)
    draft = replace(draft_of(desk, an, CASH, gac=1), exchange=back)
    with pytest.raises(ValueError, match="StepService"):
        desk.orders.finish(draft)
    assert len(desk.orders.recent()) == 1
