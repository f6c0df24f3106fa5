"""Where an order stands: steps in their order, money that adds up whatever happens, goods that come back in parts."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import NO_DISCOUNT, Discount, Line, sums
from kingoil_desk.domain.order_life import (
    CameBack,
    Kind,
    Life,
    Paid,
    Return,
    Stage,
    check_step,
    check_undoable,
    goods_value,
    life,
    line_values,
    return_value,
    returned_pieces,
    split,
)

FINISHED = ("finished", "")


def oil(quantity: int = 1, price: int = 1_000, discount: Discount = NO_DISCOUNT) -> Line:
    return Line(None, "A", "Dầu", "chai", quantity, price, discount)


def refusal(call: Callable[..., object], *args: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call(*args)
    return caught.value


def stands(*kinds: str, paid: int = 0, returns: tuple[Return, ...] = ()) -> Life:
    return life(1_000, [2], [FINISHED, *((kind, "") for kind in kinds)], [paid] if paid else [], returns)


# --- steps


def test_an_order_walks_from_placed_to_delivered() -> None:
    seen = []
    for kinds in ((), ("packed",), ("packed", "handed_over"), ("packed", "handed_over", "delivered")):
        seen.append(stands(*kinds).stage)
    assert seen == [Stage.PLACED, Stage.PACKED, Stage.HANDED_OVER, Stage.DELIVERED]


MAY_FOLLOW = {
    (): {"packed", "delivered"},
    ("packed",): {"handed_over", "delivered"},
    ("packed", "handed_over"): {"delivered"},
    ("packed", "handed_over", "delivered"): set(),
    ("delivered",): set(),
}


@pytest.mark.parametrize("before", MAY_FOLLOW)
def test_each_step_follows_what_it_may(before: tuple[str, ...]) -> None:
    now = stands(*before)
    for step in (Kind.PACKED, Kind.HANDED_OVER, Kind.DELIVERED):
        if step in MAY_FOLLOW[before]:
            check_step("DH-1", now, step)
        else:
            error = refusal(check_step, "DH-1", now, step)
            assert (error.code, error.data) == (
                Code.STEP_NOT_POSSIBLE,
                {"number": "DH-1", "step": step, "state": now.stage},
            )


def test_nothing_follows_a_cancellation() -> None:
    for check, step in ((check_step, Kind.PACKED), (check_undoable, Kind.CANCELLED), (check_undoable, Kind.CORRECTED)):
        error = refusal(check, "DH-1", stands("cancelled"), step)
        assert error.code is Code.ORDER_ALREADY_CANCELLED


def test_what_left_the_shop_or_came_back_is_not_cancelled() -> None:
    check_undoable("DH-1", stands("packed"), Kind.CANCELLED)
    back = (Return("returned", 500, {0: 1}),)
    for now in (stands("packed", "handed_over"), stands("delivered"), stands(returns=back)):
        error = refusal(check_undoable, "DH-1", now, Kind.CANCELLED)
        assert error.code is Code.STEP_NOT_POSSIBLE


def test_the_newest_e_invoice_counts() -> None:
    events = [FINISHED, ("e_invoice", "C26-1"), ("e_invoice", "C26-2")]
    assert life(1, [1], events, []).e_invoice == "C26-2"


# --- money


@pytest.mark.parametrize(
    ("paid", "state", "owed", "over"),
    [(0, Paid.NOT, 1_000, 0), (400, Paid.PART, 600, 0), (1_000, Paid.WHOLE, 0, 0), (1_200, Paid.OVER, 0, 200)],
)
def test_paid_in_part_whole_or_too_much(paid: int, state: Paid, owed: int, over: int) -> None:
    now = stands(paid=paid)
    assert (now.payment, now.owed, now.to_give_back) == (state, owed, over)


def test_a_cancelled_order_owes_nothing_and_gives_everything_back() -> None:
    assert (stands("cancelled").owed, stands("cancelled").payment) == (0, Paid.NOT)
    now = stands("cancelled", paid=1_000)
    assert (now.owed, now.to_give_back, now.payment) == (0, 1_000, Paid.OVER)


def test_an_order_for_nothing_is_paid() -> None:
    assert life(0, [1], [FINISHED], []).payment is Paid.WHOLE


def test_goods_that_come_back_lower_what_is_owed() -> None:
    part, rest = Return("returned", 500, {0: 1}), Return("exchanged", 500, {0: 1})
    assert (stands(returns=(part,)).owed, stands(returns=(part,)).came_back) == (500, CameBack.RETURNED_PART)
    assert stands(paid=1_000, returns=(part,)).to_give_back == 500
    assert stands(returns=(part, part)).came_back is CameBack.RETURNED
    assert stands(returns=(rest,)).came_back is CameBack.EXCHANGED_PART
    assert stands(returns=(part, rest)).came_back is CameBack.EXCHANGED


facts = st.lists(st.integers(-2_000, 2_000).filter(bool), max_size=10)


@given(st.integers(0, 5_000), facts, st.booleans())
def test_owed_and_to_give_back_answer_each_other_and_are_never_below_nothing(
    total: int, paid: list[int], cancelled: bool
) -> None:
    now = life(total, [1], [FINISHED, *([("cancelled", "")] if cancelled else [])], paid)
    assert now.owed >= 0
    assert now.to_give_back >= 0
    assert not (now.owed and now.to_give_back)
    assert now.owed - now.to_give_back == (0 if cancelled else total) - sum(paid)


@given(st.integers(0, 5_000), facts, st.data())
def test_counter_entries_bring_the_sums_back_exactly(total: int, paid: list[int], data: st.DataObject) -> None:
    slips = data.draw(st.lists(st.sampled_from(range(len(paid))), unique=True)) if paid else []
    with_slips = life(total, [1], [FINISHED], [*paid, *(-paid[slip] for slip in slips)])
    without = life(total, [1], [FINISHED], [amount for i, amount in enumerate(paid) if i not in slips])
    assert with_slips == without


# --- what came back is worth what was asked for it


@given(st.integers(0, 10**12), st.lists(st.integers(0, 10**10), max_size=8))
def test_shares_make_the_whole(amount: int, weights: list[int]) -> None:
    shares = split(amount, weights)
    assert len(shares) == len(weights)
    assert sum(shares) == (amount if weights else 0)
    assert all(share >= 0 for share in shares)
    if amount <= sum(weights):
        assert all(share <= weight for share, weight in zip(shares, weights, strict=True))


discounts = st.one_of(
    st.just(NO_DISCOUNT),
    st.builds(Discount, percent=st.integers(0, 10_000)),
    st.builds(Discount, amount=st.integers(0, 3_000)),
)
made_lines = st.lists(st.builds(oil, st.integers(1, 9), st.integers(0, 5_000), discounts), min_size=1, max_size=5)


@given(made_lines, discounts, st.integers(-500, 30_000), st.data())
def test_returned_piece_by_piece_it_gives_exactly_what_was_asked(
    lines: list[Line], discount: Discount, fee: int, data: st.DataObject
) -> None:
    fee = max(fee, -goods_value(lines, discount, 0))
    total = sums(lines, discount, fee).total
    left = {i: line.quantity for i, line in enumerate(lines)}
    returns: list[Return] = []
    while left:
        position = data.draw(st.sampled_from(sorted(left)))
        quantity = data.draw(st.integers(1, left[position]))
        pieces = {position: quantity}
        worth = return_value("DH-1", lines, discount, fee, returned_pieces(returns), pieces)
        assert all(0 <= value <= lines[position].total for value in worth.values())
        returns.append(Return("returned", sum(worth.values()), pieces))
        left[position] -= quantity
        left = {i: n for i, n in left.items() if n}
        now = life(total, [line.quantity for line in lines], [FINISHED], [total] if total else [], returns)
        assert now.owed == 0
        assert now.to_give_back == sum(r.value for r in returns)
    assert now.came_back is CameBack.RETURNED
    assert sum(r.value for r in returns) == goods_value(lines, discount, fee) == total - max(fee, 0)


def test_the_order_s_discount_is_shared_fairly() -> None:
    lines = [oil(2, 118_000), oil(1, 64_000, Discount(amount=4_000))]
    assert line_values(lines, Discount(amount=29_600), 0) == [212_400, 54_000]  # a tenth off each
    assert return_value("DH-1", lines, Discount(amount=29_600), 30_000, {}, {0: 1}) == {0: 106_200}


@pytest.mark.parametrize("pieces", [{}, {0: 0}, {0: -1}, {0: 4}, {1: 1}, {-1: 1}, {0: 10**20}])
def test_what_never_went_out_cannot_come_back(pieces: dict[int, int]) -> None:
    error = refusal(return_value, "DH-1", [oil(3)], NO_DISCOUNT, 0, {}, pieces)
    assert error.code is Code.RETURN_OUT_OF_SENSE


def test_a_piece_comes_back_once() -> None:
    error = refusal(return_value, "DH-1", [oil(3)], NO_DISCOUNT, 0, {0: 2}, {0: 2})
    assert error.data == {"number": "DH-1", "quantity": 2, "left": 1}
