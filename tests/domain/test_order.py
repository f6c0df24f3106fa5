"""An order's sums: integers, never below nothing, parts that make the whole, and drafts that come back as kept."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import (
    MAX_NOTE,
    MAX_PRICE,
    MAX_QUANTITY,
    MAX_SUMMARY,
    MAX_TOTAL,
    NO_DISCOUNT,
    Discount,
    Exchange,
    Line,
    OrderDraft,
    Payment,
    Source,
    check_order,
    check_reason,
    shop_day,
    summary,
    sums,
)
from kingoil_desk.domain.order_entry import add_piece, remove_line, set_discount, set_price, set_quantity
from kingoil_desk.domain.order_json import from_json, to_json
from kingoil_desk.domain.product import Product

SESAME = Product(1, "DM-500", "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True)
PEANUT = Product(2, "DP-1000", "", "Dầu đậu phộng ép lạnh 1 lít", "chai", 179_000, True)

percents = st.integers(0, 10_000).map(lambda p: Discount(percent=p))


def line(quantity: int = 1, price: int = 100_000, discount: Discount = NO_DISCOUNT, name: str = "Dầu mè") -> Line:
    return Line(1, "DM", name, "chai", quantity, price, discount)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """A line that passes `check_line`; a dozen of them stay below the limit of an order."""
    quantity = draw(st.integers(1, 1_000))
    price = draw(st.integers(0, 5_000_000))
    amounts = st.integers(0, quantity * price).map(lambda a: Discount(amount=a))
    name = draw(st.sampled_from(["Dầu mè", "Dầu gấc", "Dầu dừa"]))
    return line(quantity, price, draw(percents | amounts), name)


@st.composite
def orders(draw: st.DrawFn) -> OrderDraft:
    """A draft that may be finished."""
    chosen = tuple(draw(st.lists(lines(), min_size=1, max_size=12)))
    left = sum(chosen_line.total for chosen_line in chosen)
    discount = draw(percents | st.integers(0, left).map(lambda a: Discount(amount=a)))
    return OrderDraft(
        customer_id=draw(st.none() | st.integers(1, 10**9)),
        lines=chosen,
        discount=discount,
        fee=draw(st.integers(0, 200_000)),
        note=draw(st.text(st.characters(exclude_categories=["C"]), max_size=50)),
        payment=draw(st.none() | st.sampled_from(Payment)),
        typing=draw(st.text(max_size=20)),
    )


@given(orders())
def test_the_parts_make_the_whole_in_integers(draft: OrderDraft) -> None:
    result = check_order(draft)
    assert all(type(amount) is int for amount in (result.gross, result.off, result.total, result.pieces))
    assert result.gross == sum(x.quantity * x.price for x in draft.lines)
    assert result.total == result.gross - result.off + draft.fee
    assert draft.fee <= result.total <= result.gross + draft.fee
    assert result.off == sum(x.off for x in draft.lines) + draft.discount.of(sum(x.total for x in draft.lines))
    assert result.pieces == sum(x.quantity for x in draft.lines)
    assert result == draft.sums == sums(draft.lines, draft.discount, draft.fee)


@given(orders(), st.randoms())
def test_the_order_of_lines_makes_no_difference(draft: OrderDraft, random: object) -> None:
    shuffled = list(draft.lines)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert replace(draft, lines=tuple(shuffled)).sums == draft.sums


@given(lines())
def test_a_line_is_never_below_nothing_nor_above_its_gross(one: Line) -> None:
    assert 0 <= one.total <= one.gross
    assert one.off + one.total == one.gross


@given(st.integers(0, MAX_TOTAL), st.integers(0, 10_000))
def test_percent_is_rounded_half_up_to_the_dong(total: int, percent: int) -> None:
    exact = Fraction(total * percent, 10_000)
    taken = Discount(percent=percent).of(total)
    assert -Fraction(1, 2) < taken - exact <= Fraction(1, 2)
    assert 0 <= taken <= total


@pytest.mark.parametrize(
    ("total", "percent", "taken"),
    [(1_090_000, 500, 54_500), (10, 500, 1), (9, 500, 0), (30, 500, 2), (1, 5_000, 1), (999, 10_000, 999)],
)
def test_percent_of_known_sums(total: int, percent: int, taken: int) -> None:
    assert Discount(percent=percent).of(total) == taken


def test_the_order_discount_is_taken_from_what_the_lines_leave_and_never_from_the_fee() -> None:
    draft = OrderDraft(
        lines=(line(2, 100_000, Discount(percent=1_000)), line(1, 20_000)), discount=Discount(percent=5_000), fee=30_000
    )
    assert (draft.sums.gross, draft.sums.off, draft.sums.total) == (220_000, 120_000, 130_000)


def code_of(draft: OrderDraft) -> Code:
    with pytest.raises(KnownError) as caught:
        check_order(draft)
    return caught.value.code


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (OrderDraft(), Code.ORDER_EMPTY),
        (OrderDraft(lines=(line(quantity=0),)), Code.QUANTITY_OUT_OF_SENSE),
        (OrderDraft(lines=(line(quantity=-1),)), Code.QUANTITY_OUT_OF_SENSE),
        (OrderDraft(lines=(line(quantity=MAX_QUANTITY + 1),)), Code.QUANTITY_OUT_OF_SENSE),
        (OrderDraft(lines=(line(price=-1),)), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(price=MAX_PRICE + 1),)), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(discount=Discount(percent=10_001)),)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(discount=Discount(percent=-1)),)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(discount=Discount(amount=100_001)),)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(discount=Discount(amount=-1)),)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(discount=Discount(500, 5_000)),)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(),), discount=Discount(amount=100_001)), Code.DISCOUNT_OUT_OF_SENSE),
        (OrderDraft(lines=(line(101, MAX_PRICE),)), Code.TOTAL_TOO_LARGE),
        (OrderDraft(lines=(line(100, MAX_PRICE),), fee=1), Code.TOTAL_TOO_LARGE),
        (OrderDraft(lines=(line(101, MAX_PRICE, Discount(percent=10_000)),)), Code.TOTAL_TOO_LARGE),
        (OrderDraft(lines=(line(),), fee=MAX_PRICE + 1), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(),), fee=-1), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(),), fee=-1, source=Source.WEB), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(),), fee=-100_001, corrects_order_id=7), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(2, MAX_PRICE),), fee=-MAX_PRICE - 1, corrects_order_id=7), Code.PRICE_OUT_OF_SENSE),
        (OrderDraft(lines=(line(), line(name="x" * 201))), Code.TEXT_TOO_LONG),
        (OrderDraft(lines=(line(name="Dầu\x07mè"),)), Code.CONTROL_CHARACTERS),
        (OrderDraft(lines=(line(name="Dầu\nmè"),)), Code.CONTROL_CHARACTERS),
        (OrderDraft(lines=(replace(line(), code="D" * 65),)), Code.TEXT_TOO_LONG),
        (OrderDraft(lines=(replace(line(), code="D\x1b"),)), Code.CONTROL_CHARACTERS),
        (OrderDraft(lines=(replace(line(), unit="c" * 61),)), Code.TEXT_TOO_LONG),
        (OrderDraft(lines=(replace(line(), unit="\x00"),)), Code.CONTROL_CHARACTERS),
        (OrderDraft(lines=(line(),), note="a" * (MAX_NOTE + 1)), Code.TEXT_TOO_LONG),
        (OrderDraft(lines=(line(),), note="giao\x07sớm"), Code.CONTROL_CHARACTERS),
    ],
)
def test_what_is_out_of_sense_is_refused(draft: OrderDraft, code: Code) -> None:
    assert code_of(draft) is code


def test_the_largest_order_is_taken() -> None:
    assert check_order(OrderDraft(lines=(line(100, MAX_PRICE),))).total == MAX_TOTAL


def test_a_correction_may_keep_what_the_web_shop_took_off() -> None:
    assert check_order(OrderDraft(lines=(line(),), fee=-100_000, corrects_order_id=7)).total == 0


def test_a_discount_of_the_lines_counts_before_the_order_discount_is_judged() -> None:
    draft = OrderDraft(lines=(line(discount=Discount(amount=60_000)),), discount=Discount(amount=40_000))
    assert check_order(draft).total == 0
    assert code_of(replace(draft, discount=Discount(amount=40_001))) is Code.DISCOUNT_OUT_OF_SENSE


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_a_reason_of_blanks_is_none(reason: str) -> None:
    with pytest.raises(KnownError) as caught:
        check_reason(reason)
    assert caught.value.code is Code.REASON_NEEDED


# --- what staff do to a draft


@given(st.lists(st.sampled_from([SESAME, PEANUT]), min_size=1, max_size=30))
def test_scanning_pieces_counts_them_and_keeps_one_line_a_product(scanned: list[Product]) -> None:
    draft = OrderDraft()
    for product in scanned:
        draft = add_piece(draft, product)
    assert {x.product_id: x.quantity for x in draft.lines} == {p.id: scanned.count(p) for p in scanned}
    assert len(draft.lines) == len(set(scanned))
    assert draft.sums.gross == sum(p.price for p in scanned)


def test_a_piece_at_another_price_or_with_a_discount_gets_its_own_line() -> None:
    draft = add_piece(OrderDraft(), SESAME, 2)
    dearer = add_piece(draft, replace(SESAME, price=120_000))
    assert [(x.quantity, x.price) for x in dearer.lines] == [(2, 118_000), (1, 120_000)]
    cheaper = add_piece(set_discount(draft, 0, Discount(percent=500)), SESAME)
    assert [(x.quantity, x.discount) for x in cheaper.lines] == [(2, Discount(percent=500)), (1, NO_DISCOUNT)]
    assert [x.quantity for x in add_piece(cheaper, SESAME).lines] == [2, 2]


def test_quantity_price_and_discount_of_a_line_change_alone() -> None:
    draft = add_piece(add_piece(OrderDraft(), SESAME), PEANUT)
    changed = set_price(set_discount(set_quantity(draft, 1, 3), 1, Discount(percent=500)), 1, 180_000)
    assert changed.lines[0] == draft.lines[0]
    assert (changed.lines[1].quantity, changed.lines[1].price, changed.lines[1].total) == (3, 180_000, 513_000)
    assert remove_line(changed, 0).lines == (changed.lines[1],)


def test_a_change_out_of_sense_is_refused_and_the_draft_stays() -> None:
    draft = set_discount(add_piece(OrderDraft(), SESAME, 2), 0, Discount(amount=150_000))
    for change, code in (
        (lambda: set_quantity(draft, 0, 0), Code.QUANTITY_OUT_OF_SENSE),
        (lambda: set_quantity(draft, 0, 1), Code.DISCOUNT_OUT_OF_SENSE),  # the discount would exceed the sum
        (lambda: set_price(draft, 0, -1), Code.PRICE_OUT_OF_SENSE),
        (lambda: set_discount(draft, 0, Discount(amount=236_001)), Code.DISCOUNT_OUT_OF_SENSE),
        (lambda: add_piece(add_piece(OrderDraft(), SESAME, MAX_QUANTITY), SESAME), Code.QUANTITY_OUT_OF_SENSE),
    ):
        with pytest.raises(KnownError) as caught:
            change()
        assert caught.value.code is code
    assert draft.sums.total == 86_000


# --- the draft as text


@given(orders())
def test_a_draft_comes_back_from_text_as_it_was(draft: OrderDraft) -> None:
    assert from_json(to_json(draft)) == draft


@pytest.mark.parametrize("way", [None, Payment.CARD])
def test_a_draft_of_an_exchange_comes_back_with_what_it_is_for(way: Payment | None) -> None:
    back = Exchange(7, "DH-2611-0007", ((0, 2), (3, 1)), "đổi loại", 150_000, way)
    draft = OrderDraft(lines=(line(),), exchange=back)
    assert from_json(to_json(draft)) == draft


def test_goods_that_come_back_pay_no_more_than_the_order_costs() -> None:
    back = Exchange(7, "DH-2611-0007", ((0, 2),), "đổi loại", 150_000)
    assert OrderDraft(exchange=back).credit == 0
    assert OrderDraft(lines=(line(1, 100_000),), exchange=back).credit == 100_000
    assert OrderDraft(lines=(line(2, 100_000),), exchange=back).credit == 150_000
    assert OrderDraft(lines=(line(),)).credit == 0


def test_a_correcting_draft_comes_back_with_its_order_and_reason() -> None:
    draft = OrderDraft(lines=(line(),), fee=-5, corrects_order_id=7, reason="gõ nhầm", last_payment_id=9)
    assert from_json(to_json(draft)) == draft


def test_a_draft_of_a_later_program_is_told_apart() -> None:
    later = json.dumps({**json.loads(to_json(OrderDraft())), "version": 3})
    with pytest.raises(KnownError) as caught:
        from_json(later)
    assert caught.value.code is Code.FILE_NEWER


def test_a_draft_kept_by_version_one_is_still_read() -> None:
    kept = (
        '{"version":1,"customer":5,"lines":[[1,"DM-500","Dầu mè","chai",2,118000,[500,0]]],"discount":[0,1000],'
        '"fee":30000,"note":"giao chiều","payment":"transfer","corrects":null,"reason":"","typing":"dau g"}'
    )
    assert from_json(kept) == OrderDraft(
        5,
        (Line(1, "DM-500", "Dầu mè", "chai", 2, 118_000, Discount(percent=500)),),
        Discount(amount=1_000),
        30_000,
        "giao chiều",
        Payment.TRANSFER,
        typing="dau g",
    )


# --- words and days


def test_the_summary_names_the_goods_as_one_would_say_them() -> None:
    goods = (line(2, name="Dầu mè rang 500 ml"), line(name="Dầu gấc 250 ml"), line(name="Hộp quà Tết nhỏ"))
    assert summary(goods) == "Dầu mè rang 500 ml ×2, dầu gấc 250 ml, Hộp quà Tết nhỏ"


def test_the_summary_counts_two_lines_of_the_same_goods_together() -> None:
    assert summary((line(2), line(1, 90_000), line(name="Ớt sa tế"))) == "Dầu mè ×3, ớt sa tế"


@given(st.lists(st.text("ab ", min_size=1, max_size=200), min_size=1, max_size=60, unique=True))
def test_a_long_summary_says_how_many_goods_it_leaves_out(names: list[str]) -> None:
    text = summary(tuple(line(name=name) for name in names))
    shown, _, rest = text.rpartition(", +")
    if rest.isdigit():
        assert len(shown) <= max(MAX_SUMMARY + 2, len(names[0]))
        assert 0 < int(rest) < len(names)
        assert text.startswith(names[0])
    else:
        assert text == ", ".join(names)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (1_795_000_000_000, "2026-11-18"),
        (1_796_057_999_999, "2026-11-30"),  # 23:59:59.999 in Sài Gòn, 16:59:59.999 UTC
        (1_796_058_000_000, "2026-12-01"),
    ],
)
def test_the_day_is_the_one_on_the_shops_wall(at: int, day: str) -> None:
    assert shop_day(at).isoformat() == day
