"""Amounts in đồng and percents: what is read, what is refused, and that showing loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import parse_percent, parse_vnd, show_vnd

amounts = st.integers(-(10**14), 10**14)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("1\u00a0234\u00a0567", 1_234_567),
        ("1234567", 1_234_567),
        ("118000đ", 118_000),
        ("118.000 Đ", 118_000),
        ("1.057.150 ₫", 1_057_150),
        ("1.057.150\u00a0₫", 1_057_150),
        ("5000 VND", 5_000),
        ("5.000 vnđ", 5_000),
        ("5000 đồng", 5_000),
        ("120k", 120_000),
        ("120 K", 120_000),
        ("1.500k", 1_500_000),
        ("0", 0),
        ("-5.000", -5_000),
        ("−5.000 ₫", -5_000),
        ("1.500", 1_500),
    ],
)
def test_amounts_as_people_write_them(text: str, amount: int) -> None:
    assert parse_vnd(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "đ", "k", "-", "abc", "1.5", "1,5", "1.5k", "12.34", "1.2345", "1234.567", "1.234,567", "1.234 567",
        "0.500", "1..000", ".500", "500.", "118000.00", "1e5", "5%", "$5", "5 000 00",
        "²", "٣٤٥", "--5", "9" * 16, "9" * 5000,
    ],
)  # fmt: skip
def test_what_could_mean_something_else_is_refused(text: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_vnd(text)
    assert error.value.code is Code.MONEY_NOT_READ
    assert error.value.data == {"text": text}


@pytest.mark.parametrize(
    ("text", "amount"), [("118000.00", 118_000), ("118000.0", 118_000), ("1,234,567.00", 1_234_567), ("-5.0", -5)]
)
def test_files_may_hold_empty_decimals(text: str, amount: int) -> None:
    assert parse_vnd(text, decimals=True) == amount


@pytest.mark.parametrize("text", ["118000.50", "1.5", "120.0k", "1.2.00.0"])
def test_decimals_that_are_not_empty_are_refused_even_there(text: str) -> None:
    with pytest.raises(KnownError):
        parse_vnd(text, decimals=True)


def test_shown_with_dots_and_a_real_minus() -> None:
    assert show_vnd(1_057_150) == "1.057.150"
    assert show_vnd(0) == "0"
    assert show_vnd(-5_000) == "\u22125.000"


@given(amounts)
def test_what_is_shown_reads_back(amount: int) -> None:
    assert parse_vnd(show_vnd(amount)) == amount
    assert parse_vnd(f"{show_vnd(amount)} ₫") == amount
    assert parse_vnd(f"{amount:,}") == amount


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [("5%", 500), ("5 %", 500), (" 2,5% ", 250), ("2.5%", 250), ("12,34%", 1_234), ("0%", 0), ("100%", 10_000)],
)
def test_percents(text: str, hundredths: int) -> None:
    assert parse_percent(text) == hundredths


@pytest.mark.parametrize("text", ["", "%", "5", "-5%", "101%", "100,01%", "2,555%", "5%%", "năm %", "٥%"])
def test_percents_out_of_sense_are_refused(text: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_percent(text)
    assert error.value.code is Code.DISCOUNT_OUT_OF_SENSE


@given(st.integers(0, 10_000))
def test_every_hundredth_of_a_percent_can_be_typed(hundredths: int) -> None:
    assert parse_percent(f"{hundredths // 100},{hundredths % 100:02d}%") == hundredths
