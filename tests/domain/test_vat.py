"""VAT within a price: dated rates, and parts that make the whole to the last đồng."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.vat import LineVat, Rate, Taxed, VatKind, checked, contained, rate_on, within

TODAY = dt.date(2026, 11, 26)


def test_most_goods_have_8_percent_until_the_end_of_2026_and_10_then() -> None:
    assert rate_on(dt.date(2026, 12, 31), VatKind.STANDARD) == 800
    assert rate_on(dt.date(2027, 1, 1), VatKind.STANDARD) == 1_000
    assert rate_on(dt.date(2020, 1, 1), VatKind.STANDARD) == 800  # the oldest rate covers what was before it


def test_the_other_kinds_have_theirs() -> None:
    rates = {kind: rate_on(TODAY, kind) for kind in VatKind}
    assert rates == {"standard": 800, "full": 1_000, "reduced": 500, "zero": 0, "none": 0}


def test_the_shop_s_own_rate_counts_from_its_day_and_the_later_written_one_of_a_day() -> None:
    own = [Rate(dt.date(2027, 1, 1), VatKind.STANDARD, 800), Rate(dt.date(2027, 7, 1), VatKind.STANDARD, 900)]
    own.append(Rate(dt.date(2027, 7, 1), VatKind.STANDARD, 1_000))
    days = (dt.date(2026, 12, 31), dt.date(2027, 6, 30), dt.date(2027, 7, 1))
    assert [rate_on(day, VatKind.STANDARD, own) for day in days] == [800, 800, 1_000]
    assert rate_on(days[2], VatKind.REDUCED, own) == 500


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        (Rate(TODAY, VatKind.STANDARD, -1), Code.VAT_OUT_OF_SENSE),
        (Rate(TODAY, VatKind.STANDARD, 10_001), Code.VAT_OUT_OF_SENSE),
        (Rate(dt.date(2026, 11, 25), VatKind.STANDARD, 800), Code.VAT_IN_PAST),
        (Rate(TODAY, VatKind.STANDARD, 800, "x" * 201), Code.TEXT_TOO_LONG),
    ],
)
def test_a_rate_out_of_sense_or_for_the_past_is_refused(rate: Rate, code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        checked(rate, TODAY)
    assert caught.value.code is code
    assert checked(Rate(TODAY, VatKind.STANDARD, 800), TODAY).hundredths == 800


@pytest.mark.parametrize(
    ("gross", "rate", "tax"), [(108_000, 800, 8_000), (110_000, 1_000, 10_000), (21, 500, 1), (10, 500, 0), (0, 800, 0)]
)
def test_the_tax_within_a_price(gross: int, rate: int, tax: int) -> None:
    assert contained(gross, rate) == tax


@given(st.integers(0, 10**12), st.integers(0, 10_000))
def test_the_tax_lies_within_half_a_dong_of_its_exact_part(gross: int, rate: int) -> None:
    tax = contained(gross, rate)
    assert 0 <= tax <= gross
    assert abs(2 * (tax * (10_000 + rate) - gross * rate)) <= 10_000 + rate


KINDS = [
    LineVat(800, VatKind.STANDARD),
    LineVat(500, VatKind.REDUCED),
    LineVat(0, VatKind.ZERO),
    LineVat(0, VatKind.NONE),
]
lines = st.lists(st.tuples(st.sampled_from([LineVat(), *KINDS]), st.integers(0, 10**9)), min_size=1, max_size=20)


@given(st.integers(0, 10**12), lines)
def test_the_parts_make_the_whole(total: int, lines: list[tuple[LineVat, int]]) -> None:
    parts = within(total, lines)
    assert sum(part.gross for part in parts) == sum(part.net + part.tax for part in parts) == total
    assert {(part.rate, part.exempt) for part in parts} == {
        (None if vat.exempt else vat.rate, vat.exempt) for vat, _ in lines
    }
    assert all(part.gross >= part.tax >= 0 for part in parts)


def test_an_order_of_two_rates() -> None:
    standard, reduced = KINDS[:2]
    parts = within(1_057_150, [(standard, 510_150), (reduced, 312_000), (standard, 267_850)])
    assert parts == (Taxed(800, 754_553, 55_893), Taxed(500, 302_597, 14_409))
    assert within(0, []) == ()
    assert within(30_000, []) == (Taxed(None, 30_000, 0),)  # a web order whose export told no lines


def test_a_rate_of_nothing_is_not_the_same_as_not_subject_to_vat() -> None:
    _, reduced, zero, none = KINDS
    parts = within(60_000, [(none, 10_000), (LineVat(), 5_000), (zero, 20_000), (reduced, 21_000), (none, 4_000)])
    assert parts == (
        Taxed(500, 21_000, 1_000),
        Taxed(0, 20_000, 0),
        Taxed(None, 14_000, 0, exempt=True),
        Taxed(None, 5_000, 0),
    )
