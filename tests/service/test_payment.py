"""Money of orders: taken at once or later, mixed, given back, corrected by counter-entry, owed, by transfer code."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft, Payment, Source
from kingoil_desk.domain.order_entry import remove_line, set_quantity
from kingoil_desk.domain.order_life import Paid
from kingoil_desk.domain.payment import MAX_PART, Carried, Part, by_way, carried_on
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.vietqr import Account, crc
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.order_payments import bad_sums
from tests.conftest import CLERK
from tests.service.order_desk import (
    add_goods,
    draft_of,
    last_audit,
    money,
    new_customer,
    refused,
    refused_whole,
    sold,
    view,
)

CASH, TRANSFER, CARD, ON_DELIVERY = Payment.CASH, Payment.TRANSFER, Payment.CARD, Payment.ON_DELIVERY


@pytest.fixture
def an(desk: Desk) -> int:
    add_goods(desk)
    return new_customer(desk, "Nguyễn Văn An")


# --- at once


@pytest.mark.parametrize("way", [CASH, TRANSFER, CARD])
def test_an_order_paid_in_one_way_is_paid_when_it_is_finished(desk: Desk, an: int, way: Payment) -> None:
    done = sold(desk, an, way)
    assert (done.total, done.paid, done.owed) == (412_000, 412_000, 0)
    assert money(desk, done) == [(way, 412_000)]
    assert view(desk, done).life.payment is Paid.WHOLE
    assert view(desk, done).payment is way


@pytest.mark.parametrize("way", [ON_DELIVERY, None])
def test_on_delivery_nothing_is_taken_yet(desk: Desk, an: int, way: Payment | None) -> None:
    done = sold(desk, an, way)
    assert (done.paid, done.owed, money(desk, done)) == (0, 412_000, [])
    assert desk.payments.debts(an).owed == 412_000


def test_a_mixed_payment_is_kept_part_by_part(desk: Desk, an: int) -> None:
    parts = (Part(CASH, 100_000, 500_000), Part(CARD, 200_000, reference="T 0318"), Part(ON_DELIVERY, 112_000))
    done = sold(desk, an, None, payments=parts)
    assert (done.paid, done.owed) == (300_000, 112_000)
    kept = view(desk, done)
    assert [(p.way, p.amount, p.received, p.reference, p.staff) for p in kept.payments] == [
        (CASH, 100_000, 500_000, "", "Bảo"),
        (CARD, 200_000, None, "T 0318", "Bảo"),
    ]
    assert (kept.life.payment, kept.payment) == (Paid.PART, ON_DELIVERY)  # what is still to come


BAD_PARTS = [
    ((Part(CASH, 412_001),), Code.PAYMENT_TOO_MUCH),
    ((Part(CASH, 400_000), Part(CARD, 12_001)), Code.PAYMENT_TOO_MUCH),
    ((Part(CASH, 0),), Code.PAYMENT_OUT_OF_SENSE),
    ((Part(CARD, -5_000), Part(CASH, 417_000)), Code.PAYMENT_OUT_OF_SENSE),
    ((Part(CASH, MAX_PART + 1),), Code.PAYMENT_OUT_OF_SENSE),
    ((Part(CASH, 10**40),), Code.PAYMENT_OUT_OF_SENSE),
    ((Part(CASH, 412_000, 400_000),), Code.CASH_TOO_LITTLE),
    ((Part(TRANSFER, 412_000, 412_000),), Code.PAYMENT_OUT_OF_SENSE),
    ((Part(TRANSFER, 412_000, reference="x" * 101),), Code.TEXT_TOO_LONG),
]


@pytest.mark.parametrize(("parts", "code"), BAD_PARTS)
def test_a_payment_out_of_sense_sells_nothing(desk: Desk, an: int, parts: tuple[Part, ...], code: Code) -> None:
    draft_id = desk.orders.keep_draft(draft_of(desk, an, CASH, sesame=2, gac=1))
    draft = replace(draft_of(desk, an, CASH, sesame=2, gac=1), payments=parts)
    assert refused_whole(desk, lambda: desk.orders.finish(draft, draft_id)).code is code


def test_a_mixed_draft_survives_being_kept(desk: Desk, an: int) -> None:
    parts = (Part(CASH, 100_000, 200_000), Part(TRANSFER, 312_000, reference="FT 1"))
    draft = replace(draft_of(desk, an, None, sesame=2, gac=1), payments=parts, source=Source.PHONE)
    desk.orders.keep_draft(draft)
    assert desk.orders.drafts()[0].draft == draft
    assert view(desk, desk.orders.finish(draft)).source is Source.PHONE


# --- later


def test_what_is_owed_is_paid_later_in_parts(desk: Desk, an: int) -> None:
    done = sold(desk, an, ON_DELIVERY)
    change = desk.payments.pay(done.order_id, [Part(TRANSFER, 300_000, reference="FT 2611")])
    assert (change.customers, change.orders) == ({an}, {done.order_id})
    assert last_audit(desk) == ("payment.take", done.number, "transfer")
    assert view(desk, done).life.owed == 112_000
    desk.payments.pay(done.order_id, [Part(CASH, 100_000, 100_000), Part(ON_DELIVERY, 12_000)])
    assert view(desk, done).life.payment is Paid.WHOLE
    error = refused_whole(desk, lambda: desk.payments.pay(done.order_id, [Part(CASH, 1)]))
    assert (error.code, error.data) == (Code.NOTHING_OWED, {"number": done.number})


@pytest.mark.parametrize(("parts", "code"), [*BAD_PARTS, ((), Code.PAYMENT_OUT_OF_SENSE)])
def test_a_later_payment_out_of_sense_writes_nothing(desk: Desk, an: int, parts: tuple[Part, ...], code: Code) -> None:
    done = sold(desk, an, ON_DELIVERY)
    assert refused_whole(desk, lambda: desk.payments.pay(done.order_id, parts)).code is code


def test_nobody_pays_what_is_cancelled_or_unknown(desk: Desk, an: int) -> None:
    done = sold(desk, an, ON_DELIVERY)
    desk.orders.cancel(done.order_id, "khách đổi ý")
    for order_id, code in ((done.order_id, Code.ORDER_ALREADY_CANCELLED), (99, Code.ORDER_UNKNOWN)):
        assert refused_whole(desk, lambda id_=order_id: desk.payments.pay(id_, [Part(CASH, 1)])).code is code


# --- given back and corrected


def test_a_cancelled_order_gives_back_each_way_what_it_brought(desk: Desk, an: int) -> None:
    done = sold(desk, an, None, payments=(Part(CASH, 100_000), Part(CARD, 200_000)))
    desk.orders.cancel(done.order_id, "khách đổi ý")
    assert sorted(money(desk, done)[2:]) == [("card", -200_000), ("cash", -100_000)]
    life = view(desk, done).life
    assert (life.paid, life.owed, life.to_give_back) == (0, 0, 0)
    assert desk.payments.debts(an).owed == 0


def test_a_refund_is_owed_again_and_never_more_than_was_paid(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    desk.payments.refund(done.order_id, TRANSFER, 12_000, " trả  nhầm ")
    assert last_audit(desk) == ("payment.refund", done.number, "transfer")
    assert (money(desk, done)[1], view(desk, done).payments[1].reason) == (("transfer", -12_000), "trả nhầm")
    assert view(desk, done).life.owed == 12_000
    error = refused_whole(desk, lambda: desk.payments.refund(done.order_id, CASH, 400_001, "x"))
    assert (error.code, error.data) == (Code.REFUND_TOO_MUCH, {"amount": 400_001, "paid": 400_000})


@pytest.mark.parametrize(
    ("way", "amount", "reason", "code"),
    [
        (CASH, 0, "x", Code.PAYMENT_OUT_OF_SENSE),
        (CASH, -5, "x", Code.PAYMENT_OUT_OF_SENSE),
        (CASH, 10**40, "x", Code.PAYMENT_OUT_OF_SENSE),
        (CASH, 5, "  ", Code.REASON_NEEDED),
        (ON_DELIVERY, 5, "x", Code.REFUND_WAY),
    ],
)
def test_a_refund_out_of_sense_writes_nothing(
    desk: Desk, an: int, way: Payment, amount: int, reason: str, code: Code
) -> None:
    done = sold(desk, an, CASH)
    assert refused_whole(desk, lambda: desk.payments.refund(done.order_id, way, amount, reason)).code is code


def test_a_slip_is_answered_by_a_counter_entry_once(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    (slip,) = view(desk, done).payments
    desk.payments.correct_payment(slip.id, "quẹt thẻ")
    assert last_audit(desk) == ("payment.correct", done.number, "cash")
    before, answer = view(desk, done).payments
    assert (before.corrected, answer.corrects_id, answer.amount) == (True, slip.id, -412_000)
    desk.payments.pay(done.order_id, [Part(CARD, 412_000)])
    assert view(desk, done).life.payment is Paid.WHOLE
    for payment_id in (slip.id, answer.id):
        error = refused_whole(desk, lambda id_=payment_id: desk.payments.correct_payment(id_, "nhầm"))
        assert error.code is Code.PAYMENT_CORRECTED
    assert refused_whole(desk, lambda: desk.payments.correct_payment(99, "nhầm")).code is Code.PAYMENT_UNKNOWN
    assert refused_whole(desk, lambda: desk.payments.correct_payment(slip.id, "")).code is Code.REASON_NEEDED


def test_money_that_went_over_to_another_order_is_not_taken_back_alone(desk: Desk, an: int) -> None:
    old = sold(desk, an, CASH)
    new = desk.steps.exchange(old.order_id, {0: 2}, "đổi", draft_of(desk, an, CARD, gac=2))
    came, rest = view(desk, new).payments
    for row, other in ((came, old), (view(desk, old).payments[-1], new)):
        error = refused_whole(desk, lambda id_=row.id: desk.payments.correct_payment(id_, "nhầm"))
        assert (error.code, error.data) == (Code.PAYMENT_CARRIED, {"number": other.number})
    desk.payments.correct_payment(rest.id, "nhầm")
    assert money(desk, new) == [("cash", 236_000), ("card", 116_000), ("card", -116_000)]
    desk.payments.refund(new.order_id, CASH, 236_000, "nhầm")  # what the refusal says to do
    assert (view(desk, new).life.paid, view(desk, new).life.owed) == (0, 352_000)


def test_what_a_carrier_collected_and_went_over_is_not_taken_back_alone(desk: Desk, an: int) -> None:
    old = sold(desk, an, ON_DELIVERY)
    desk.payments.pay(old.order_id, [Part(ON_DELIVERY, 412_000)])
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    new = desk.orders.finish(correcting.draft, correcting.id)
    for row in (view(desk, new).payments[0], view(desk, old).payments[-1]):
        error = refused_whole(desk, lambda id_=row.id: desk.payments.correct_payment(id_, "nhầm"))
        assert error.code is Code.PAYMENT_CARRIED


def test_a_correction_leaves_neither_too_little_nor_too_much(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    desk.payments.refund(done.order_id, CASH, 412_000, "trả lại")
    paid, back = view(desk, done).payments
    assert refused_whole(desk, lambda: desk.payments.correct_payment(paid.id, "x")).code is Code.REFUND_TOO_MUCH
    desk.payments.pay(done.order_id, [Part(CARD, 412_000)])
    assert refused_whole(desk, lambda: desk.payments.correct_payment(back.id, "x")).code is Code.PAYMENT_TOO_MUCH


def test_a_clerk_takes_money_and_gives_none_back(desk: Desk, an: int, as_staff: Callable[[str], Actor]) -> None:
    done = sold(desk, an, ON_DELIVERY)
    as_staff(CLERK)
    desk.payments.pay(done.order_id, [Part(CASH, 412_000)])
    payment = view(desk, done).payments[0]
    for call in (
        lambda: desk.payments.refund(done.order_id, CASH, 1, "x"),
        lambda: desk.payments.correct_payment(payment.id, "x"),
    ):
        assert refused(call).code is Code.NOT_ALLOWED


# --- an order that corrects another


def test_what_was_paid_goes_over_to_the_correction_and_what_is_over_goes_back(desk: Desk, an: int) -> None:
    old = sold(desk, an, CASH)
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    assert (correcting.draft.payment, correcting.draft.brought) == (None, (Part(CASH, 412_000),))
    new = desk.orders.finish(set_quantity(correcting.draft, 0, 1), correcting.id)
    assert money(desk, old) == [("cash", 412_000), ("cash", -294_000), ("cash", -118_000)]
    assert (money(desk, new), new.owed) == ([("cash", 294_000)], 0)
    came, went_over, went_back = view(desk, old).payments
    assert (came.carried, went_over.carried, went_back.carried) == (None, Carried.CORRECTION, None)
    assert [row.carried for row in view(desk, new).payments] == [Carried.CORRECTION]
    assert view(desk, new).payment is CASH
    assert desk.payments.debts(an).owed == 0


def test_a_correction_that_costs_more_takes_the_rest_alone(desk: Desk, an: int) -> None:
    old = sold(desk, an, None, payments=(Part(CASH, 100_000, 100_000), Part(CARD, 312_000)))
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    more = replace(set_quantity(correcting.draft, 0, 3), payment=TRANSFER)
    new = desk.orders.finish(more, correcting.id)
    assert money(desk, new) == [("card", 312_000), ("cash", 100_000), ("transfer", 118_000)]
    assert sum(amount for _, amount in money(desk, old)) == 0
    assert [row.carried for row in view(desk, new).payments] == [Carried.CORRECTION] * 2 + [None]
    too_much = desk.orders.correct(new.order_id, "gõ nhầm")
    paid_twice = replace(too_much.draft, payments=(Part(CASH, 1),))
    assert refused_whole(desk, lambda: desk.orders.finish(paid_twice, too_much.id)).code is Code.PAYMENT_TOO_MUCH


def test_a_correction_is_collected_as_its_order_was_to_be(desk: Desk, an: int) -> None:
    mixed = sold(desk, an, None, payments=(Part(CASH, 100_000), Part(ON_DELIVERY, 312_000)))
    awaited = desk.orders.finish(draft_of(desk, an, TRANSFER, gac=1))
    drafts = [desk.orders.correct(done.order_id, "x").draft for done in (mixed, awaited)]
    assert [(draft.payment, draft.payments, draft.brought) for draft in drafts] == [
        (ON_DELIVERY, (), (Part(CASH, 100_000),)),
        (None, (), (Part(TRANSFER, 176_000),)),
    ]


@given(
    st.dictionaries(st.sampled_from(list(Payment)), st.integers(-500, 1_000).filter(bool)),
    st.integers(0, 3_000),
)
def test_what_goes_over_and_what_is_left_are_what_was_paid(paid: dict[Payment, int], amount: int) -> None:
    shares, left = carried_on(amount, paid)
    whole = sum(paid.values())
    assert all(share > 0 for _, share in shares)
    assert sum(share for _, share in shares) == max(0, min(amount, whole))
    assert by_way([*shares, *left.items()]) == by_way(paid.items())
    collected = max(0, paid.get(ON_DELIVERY, 0))
    assert dict(shares).get(ON_DELIVERY, 0) == max(0, min(collected, amount, whole))


def test_an_order_whose_money_went_back_is_not_corrected_into_a_paid_one(desk: Desk, an: int) -> None:
    done = sold(desk, an, CASH)
    desk.payments.refund(done.order_id, CASH, 412_000, "trả lại")
    correcting = desk.orders.correct(done.order_id, "x")
    assert correcting.draft.payment is None
    assert desk.orders.finish(correcting.draft, correcting.id).owed == 412_000


def given_back(desk: Desk, done: Finished) -> None:
    desk.payments.refund(done.order_id, CASH, 412_000, "trả lại")


def paid_since(desk: Desk, done: Finished) -> None:
    desk.payments.pay(done.order_id, [Part(CASH, 412_000)])


@pytest.mark.parametrize(
    ("first", "since", "way", "owed"), [(CASH, given_back, None, 412_000), (ON_DELIVERY, paid_since, ON_DELIVERY, 0)]
)
def test_a_correction_takes_nothing_on_money_that_changed_since_it_began(
    desk: Desk, an: int, first: Payment, since: Callable[[Desk, Finished], None], way: Payment | None, owed: int
) -> None:
    old = sold(desk, an, first)
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    since(desk, old)
    error = refused_whole(desk, lambda: desk.orders.finish(correcting.draft, correcting.id))
    assert (error.code, error.data) == (Code.MONEY_CHANGED, {"number": old.number})
    assert desk.orders.drafts() == (correcting,)
    changed = set_quantity(correcting.draft, 0, 1)
    anew = desk.orders.counted_anew(changed)
    assert (anew.payment, anew.payments, anew.lines) == (way, (), changed.lines)
    new = desk.orders.finish(replace(anew, lines=correcting.draft.lines), correcting.id)
    assert new.owed == owed
    assert sum(amount for _, amount in (*money(desk, old), *money(desk, new))) == 412_000 - owed


def test_a_correction_kept_by_an_earlier_program_is_counted_anew_first(desk: Desk, an: int) -> None:
    correcting = desk.orders.correct(sold(desk, an, CASH).order_id, "gõ nhầm")
    early = replace(correcting.draft, last_payment_id=None)
    assert refused_whole(desk, lambda: desk.orders.finish(early, correcting.id)).code is Code.MONEY_CHANGED
    desk.orders.finish(desk.orders.counted_anew(early), correcting.id)
    with pytest.raises(ValueError, match="no correction"):
        desk.orders.counted_anew(OrderDraft())


def test_what_the_carrier_collected_goes_over_to_the_correction(desk: Desk, an: int) -> None:
    old = sold(desk, an, ON_DELIVERY)
    desk.payments.pay(old.order_id, [Part(ON_DELIVERY, 412_000)])
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    new = desk.orders.finish(set_quantity(correcting.draft, 0, 3), correcting.id)
    assert money(desk, old) == [("on_delivery", 412_000), ("on_delivery", -412_000)]
    assert (money(desk, new), new.owed) == ([("on_delivery", 412_000)], 118_000)


def test_what_the_carrier_collected_too_much_stays_to_be_given_back(desk: Desk, an: int) -> None:
    """A carrier brings the customer nothing: somebody says how."""
    old = sold(desk, an, None, payments=(Part(CASH, 100_000), Part(ON_DELIVERY, 312_000)))
    desk.payments.pay(old.order_id, [Part(ON_DELIVERY, 312_000)])
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    less = remove_line(set_quantity(correcting.draft, 0, 1), 1)
    new = desk.orders.finish(less, correcting.id)
    assert (money(desk, new), new.owed) == ([("on_delivery", 118_000)], 0)
    assert money(desk, old)[-2:] == [("on_delivery", -118_000), ("cash", -100_000)]
    assert view(desk, old).life.to_give_back == 194_000
    desk.payments.refund(old.order_id, TRANSFER, 194_000, "trả phần thừa")
    assert view(desk, old).life.to_give_back == 0
    assert bad_sums(desk.ctx.conn) == []


def test_a_cancelled_order_gives_back_all_but_what_a_carrier_collected(desk: Desk, an: int) -> None:
    done = sold(desk, an, None, payments=(Part(CARD, 100_000), Part(ON_DELIVERY, 312_000)))
    desk.payments.pay(done.order_id, [Part(ON_DELIVERY, 312_000)])
    desk.orders.cancel(done.order_id, "khách đổi ý")
    assert money(desk, done) == [("card", 100_000), ("on_delivery", 312_000), ("card", -100_000)]
    assert view(desk, done).life.to_give_back == 312_000
    desk.payments.refund(done.order_id, CASH, 312_000, "khách đổi ý")
    assert (view(desk, done).life.paid, view(desk, done).life.to_give_back) == (0, 0)


# --- owed


def test_debts_name_their_orders_oldest_first(desk: Desk, an: int, clock: object) -> None:
    first = sold(desk, an, ON_DELIVERY)
    clock.now += 1  # type: ignore[attr-defined]
    second = sold(desk, an, None, payments=(Part(CASH, 400_000),))
    sold(desk, an, CASH)
    sold(desk, None, None)  # of nobody we know
    gone = sold(desk, an, ON_DELIVERY)
    desk.orders.cancel(gone.order_id, "khách đổi ý")
    found = desk.payments.debts(an)
    assert [(debt.number, debt.total, debt.owed) for debt in found.orders] == [
        (first.number, 412_000, 412_000),
        (second.number, 412_000, 12_000),
    ]
    assert found.owed == desk.customers.record(an).owed == 424_000
    assert refused(lambda: desk.payments.debts(99)).code is Code.CUSTOMER_UNKNOWN


moves = st.lists(
    st.tuples(
        st.sampled_from(["pay", "refund", "correct", "return"]),
        st.sampled_from([CASH, TRANSFER, CARD]),
        st.integers(1, 450_000),
        st.integers(0, 9),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=moves, cancel=st.booleans())
def test_whatever_is_done_the_money_adds_up(
    desk: Desk, moves: list[tuple[str, Payment, int, int]], cancel: bool
) -> None:
    if not desk.products.all():
        add_goods(desk)
    done = sold(desk, None, None, fee=15_000)
    for move, way, amount, which in moves:
        before = view(desk, done)
        calls: dict[str, Callable[[], object]] = {
            "pay": lambda way=way, amount=amount: desk.payments.pay(done.order_id, [Part(way, amount)]),
            "refund": lambda way=way, amount=amount: desk.payments.refund(done.order_id, way, amount, "x"),
            "correct": lambda before=before, which=which: desk.payments.correct_payment(
                before.payments[which].id if which < len(before.payments) else 0, "x"
            ),
            "return": lambda way=way, which=which: desk.steps.return_goods(
                done.order_id, {which % 2: 1}, "x", way if which > 4 else None
            ),
        }
        try:
            calls[move]()
        except KnownError:
            assert view(desk, done) == before
    if cancel and view(desk, done).returns:
        assert refused(lambda: desk.orders.cancel(done.order_id, "x")).code is Code.STEP_NOT_POSSIBLE
    elif cancel:
        desk.orders.cancel(done.order_id, "x")
        assert view(desk, done).life.paid == 0
    after = view(desk, done)
    assert after.life.paid == sum(p.amount for p in after.payments) >= 0
    due = 0 if after.life.cancelled else after.total - sum(r.value for r in after.returns)
    assert after.life.owed - after.life.to_give_back == due - after.life.paid
    assert after.number not in bad_sums(desk.ctx.conn)
    assert desk.upkeep.verify().problems == ()


def test_verify_finds_money_out_of_sense(desk: Desk, an: int) -> None:
    more, less, crooked = sold(desk, an, CASH), sold(desk, an, CASH), sold(desk, an, CASH)
    with transaction(desk.ctx.conn) as conn:
        insert = (
            "INSERT INTO order_payment(uid, order_id, at, way, amount, corrects_id) VALUES (randomblob(16),?,1,?,?,?)"
        )
        conn.execute(insert, (more.order_id, "cash", 1, None))
        conn.execute(insert, (less.order_id, "cash", -412_001, None))
        slip = conn.execute("SELECT id FROM order_payment WHERE order_id = ?", (crooked.order_id,)).fetchone()[0]
        conn.execute(insert, (crooked.order_id, "cash", -411_999, slip))
    found = [problem for problem in desk.upkeep.verify().problems if problem[0] == "order_payment"]
    assert sorted(found) == [("order_payment", done.number) for done in (more, less, crooked)]


# --- the transfer's code


def test_the_transfer_code_asks_for_what_is_owed_and_names_the_order_alone(desk: Desk, an: int) -> None:
    done = sold(desk, an, None, payments=(Part(CASH, 12_000),))
    assert desk.payments.vietqr(done.order_id) == ""  # no account is set
    desk.settings.set_account(Account("970436", "0071 0000 08261", "KING OIL"))
    assert desk.settings.account() == Account("970436", "0071000008261", "KING OIL")
    code = desk.payments.vietqr(done.order_id)
    assert "5406400000" in code
    assert "0812DH26110001" not in code  # the number has ten letters and figures
    assert "0810DH26110001" in code
    assert int(code[-4:], 16) == crc(code[:-4])
    assert not any(word in code.upper() for word in ("NGUYEN", "AN.", "0912345678", "912345678", "DAU"))
    desk.payments.pay(done.order_id, [Part(TRANSFER, 400_000)])
    assert refused(lambda: desk.payments.vietqr(done.order_id)).code is Code.NOTHING_OWED


def test_an_account_is_set_taken_away_and_never_half(desk: Desk) -> None:
    desk.settings.set_account(Account("970436", "0071000008261", "KING OIL"))
    bad = [
        Account("97043", "1"), Account("970436", ""), Account("970436", "1" * 20), Account("970436", "1-2"),
        Account("970436", "1", "x" * 71), Account("970436", "1", "a\x07"),
    ]  # fmt: skip
    for account in bad:
        code = refused(lambda account=account: desk.settings.set_account(account)).code
        assert code in (Code.ACCOUNT_NOT_READ, Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS)
        assert desk.settings.account() == Account("970436", "0071000008261", "KING OIL")
    desk.settings.set_account(None)
    assert desk.settings.account() is None
    assert last_audit(desk) == ("setting.change", "bank_account", "bank bank_account bank_holder")


def test_an_order_without_a_customer_may_be_owed(desk: Desk) -> None:
    add_goods(desk)
    done = sold(desk, None, None)
    assert desk.payments.pay(done.order_id, [Part(CASH, 412_000)]).customers == frozenset()
    assert OrderDraft().source is Source.COUNTER


def test_a_carrier_collects_from_nobody_we_do_not_know(desk: Desk, an: int) -> None:
    mixed = replace(draft_of(desk, None, None, gac=1), payments=(Part(CASH, 100_000), Part(ON_DELIVERY, 76_000)))
    for draft in (draft_of(desk, None, ON_DELIVERY, gac=1), mixed):
        assert refused_whole(desk, lambda draft=draft: desk.orders.finish(draft)).code is Code.CUSTOMER_NEEDED
        assert desk.orders.finish(replace(draft, customer_id=an)).owed
    old = sold(desk, None, CASH)
    swapped = draft_of(desk, None, ON_DELIVERY, gac=2)  # 176.000 of it are paid by what comes back
    error = refused_whole(desk, lambda: desk.steps.exchange(old.order_id, {1: 1}, "đổi", swapped))
    assert error.code is Code.CUSTOMER_NEEDED
    nothing_left = draft_of(desk, None, ON_DELIVERY, gac=1)
    assert desk.steps.exchange(old.order_id, {1: 1}, "đổi", nothing_left).owed == 0


def test_a_correction_of_what_a_carrier_collected_from_nobody_stays_possible(desk: Desk) -> None:
    add_goods(desk)
    old = sold(desk, None, None)
    desk.payments.pay(old.order_id, [Part(ON_DELIVERY, 412_000)])
    correcting = desk.orders.correct(old.order_id, "gõ nhầm")
    more = replace(set_quantity(correcting.draft, 0, 3), payment=ON_DELIVERY)
    assert refused_whole(desk, lambda: desk.orders.finish(more, correcting.id)).code is Code.CUSTOMER_NEEDED
    assert desk.orders.finish(correcting.draft, correcting.id).owed == 0
