"""Cells of a web shop's file: dates in their orders, amounts, phones and e-mails with a spreadsheet's damage."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.customer import Label
from kingoil_desk.domain.import_reason import Reason, Repair, RowRefused
from kingoil_desk.domain.import_value import (
    DateEvidence,
    DateOrder,
    Notes,
    is_overflowed,
    read_amount,
    read_emails,
    read_ip,
    read_language,
    read_moment,
    read_phones,
    unquoted,
)
from kingoil_desk.domain.order import SHOP_TIME

NOW = 1_795_000_000_000


def at(*parts: int) -> int:
    return int(dt.datetime(*parts, tzinfo=SHOP_TIME).timestamp()) * 1000  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "order", "moment"),
    [
        ("2025-03-04 05:06:07", DateOrder.NONE, at(2025, 3, 4, 5, 6, 7)),
        ("2025-03-04T05:06:07", DateOrder.NONE, at(2025, 3, 4, 5, 6, 7)),
        ("2025-03-04T05:06:07+00:00", DateOrder.NONE, at(2025, 3, 4, 12, 6, 7)),
        ("2025-03-04T05:06:07Z", DateOrder.NONE, at(2025, 3, 4, 12, 6, 7)),
        ("2025-03-04", DateOrder.NONE, at(2025, 3, 4)),
        ("03/04/2025 5:06:07", DateOrder.MONTH_FIRST, at(2025, 3, 4, 5, 6, 7)),
        ("03/04/2025 5:06", DateOrder.ASSUMED, at(2025, 3, 4, 5, 6)),
        ("03/04/2025 5:06", DateOrder.DAY_FIRST, at(2025, 4, 3, 5, 6)),
        ("13.04.2025", DateOrder.MIXED, at(2025, 4, 13)),
        ("04-13-2025", DateOrder.MIXED, at(2025, 4, 13)),
        ("05/05/2025", DateOrder.MIXED, at(2025, 5, 5)),
        ("03/04/2025 12:30 AM", DateOrder.MONTH_FIRST, at(2025, 3, 4, 0, 30)),
        ("03/04/2025 12:30 PM", DateOrder.MONTH_FIRST, at(2025, 3, 4, 12, 30)),
        ("03/04/2025 1:30 CH", DateOrder.MONTH_FIRST, at(2025, 3, 4, 13, 30)),
    ],
)
def test_dates_are_read_by_the_shops_clock(text: str, order: DateOrder, moment: int) -> None:
    assert read_moment(text, order, NOW) == moment


@pytest.mark.parametrize(
    ("text", "order", "reason"),
    [
        ("31/02/2025", DateOrder.DAY_FIRST, Reason.DATE_NOT_READ),
        ("2025-13-01", DateOrder.NONE, Reason.DATE_NOT_READ),
        ("2025-01-01 25:00", DateOrder.NONE, Reason.DATE_NOT_READ),
        ("3/4/25", DateOrder.MONTH_FIRST, Reason.DATE_NOT_READ),
        ("45678.5", DateOrder.NONE, Reason.DATE_NOT_READ),
        ("hôm qua", DateOrder.NONE, Reason.DATE_NOT_READ),
        ("03/04/2025", DateOrder.MIXED, Reason.DATE_AMBIGUOUS),
        ("1970-01-01 00:00:00", DateOrder.NONE, Reason.DATE_OUT_OF_SENSE),
        ("2030-01-01", DateOrder.NONE, Reason.DATE_OUT_OF_SENSE),
        ("0000-00-00 00:00:00", DateOrder.NONE, Reason.DATE_NOT_READ),
    ],
)
def test_dates_that_are_none_are_refused(text: str, order: DateOrder, reason: Reason) -> None:
    with pytest.raises(RowRefused) as refused:
        read_moment(text, order, NOW)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["2025-01-02 03:04:05"], DateOrder.NONE),
        (["01/02/2025", "03/04/2025"], DateOrder.ASSUMED),
        (["01/02/2025", "03/24/2025"], DateOrder.MONTH_FIRST),
        (["01/02/2025", "24/03/2025 10:00"], DateOrder.DAY_FIRST),
        (["24/03/2025", "03/24/2025"], DateOrder.MIXED),
    ],
)
def test_one_date_tells_how_the_file_writes_them_all(dates: list[str], order: DateOrder) -> None:
    evidence = DateEvidence()
    for date in dates:
        evidence.look(date)
    assert evidence.order is order


@given(moment=st.datetimes(dt.datetime(2000, 1, 2), dt.datetime(2026, 11, 1)))
def test_every_moment_comes_back_from_both_ways_of_writing_it(moment: dt.datetime) -> None:
    expected = at(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    assert read_moment(f"{moment:%Y-%m-%d %H:%M:%S}", DateOrder.NONE, NOW) == expected
    assert read_moment(f"{moment:%m/%d/%Y %H:%M:%S}", DateOrder.MONTH_FIRST, NOW) == expected
    assert read_moment(f"{moment:%d/%m/%Y %H:%M:%S}", DateOrder.DAY_FIRST, NOW) == expected


@given(text=st.text(max_size=30), order=st.sampled_from(DateOrder))
def test_no_text_breaks_the_reading_of_dates(text: str, order: DateOrder) -> None:
    try:
        moment = read_moment(text, order, NOW)
    except RowRefused:
        return
    assert at(2000, 1, 1) - 86_400_000 <= moment <= NOW + 86_400_000


@pytest.mark.parametrize(
    ("text", "amount"),
    [("120000", 120_000), ("120000.00", 120_000), ("120,000", 120_000), ("120.000", 120_000), ("120.000 ₫", 120_000),
     ("1,234,567.00", 1_234_567), ("", 0), ("0", 0), ("0.00", 0)],
)  # fmt: skip
def test_amounts_are_whole_dong(text: str, amount: int) -> None:
    assert read_amount(text) == amount


@pytest.mark.parametrize("text", ["12.5", "1e5", "####", "=1+1", "12 000 000 000 000 000 000", "abc", "120000.50"])
def test_amounts_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(RowRefused) as refused:
        read_amount(text)
    assert refused.value.reason is Reason.MONEY_NOT_READ


@given(amount=st.integers(0, 10**12))
def test_every_amount_is_read_however_a_shop_groups_it(amount: int) -> None:
    grouped = f"{amount:,}"
    for text in (str(amount), f"{amount}.00", grouped, grouped + ".00", grouped.replace(",", ".")):
        assert read_amount(text) == amount


def phones(text: str) -> tuple[list[str | None], Notes]:
    notes = Notes()
    return [phone.e164 for phone in read_phones(text, "billing_phone", Label.NONE, notes)], notes


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0912345678", ["+84912345678"]),
        ("+84 912 345 678", ["+84912345678"]),
        ("84912345678", ["+84912345678"]),
        ("0912 345 678 / 0987654321", ["+84912345678", "+84987654321"]),
        ("0912345678; 0987654321", ["+84912345678", "+84987654321"]),
        ("028 3823 4567", ["+842838234567"]),
    ],
)
def test_phones_are_read(text: str, numbers: list[str]) -> None:
    found, notes = phones(text)
    assert found == numbers
    assert not notes.repairs
    assert not notes.left_out


@pytest.mark.parametrize("text", ["912345678", "912345678.0", "2838234567"])
def test_a_lost_zero_is_given_back_and_counted(text: str) -> None:
    notes = Notes()
    (phone,) = read_phones(text, "billing_phone", Label.NONE, notes)
    assert phone.typed.startswith("0")
    assert phone.e164 == "+84" + phone.typed[1:]
    assert notes.repairs == {Repair.LOST_ZERO}


@given(number=st.integers(0, 10**8 - 1), start=st.sampled_from("35789"))
def test_a_number_and_its_form_without_zero_are_the_same_number(number: int, start: str) -> None:
    assert phones(f"0{start}{number:08d}")[0] == phones(f"{start}{number:08d}")[0]


def test_an_old_number_is_brought_up_to_date_and_counted() -> None:
    found, notes = phones("01656123456")
    assert found == ["+84356123456"]
    assert notes.repairs == {Repair.OLD_PREFIX}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("8.49E+10", Reason.PHONE_SCIENTIFIC),
        ("8,49123E+10", Reason.PHONE_SCIENTIFIC),
        ("9E+8", Reason.PHONE_SCIENTIFIC),
        ("########", Reason.CELL_OVERFLOWED),
        ("#N/A", Reason.CELL_OVERFLOWED),
        ("không có", Reason.PHONE_NOT_READ),
        ("1" * 300, Reason.CONTACT_TOO_LONG),
    ],
)
def test_a_phone_that_is_none_is_left_out_with_its_reason(text: str, reason: Reason) -> None:
    found, notes = phones(text)
    assert found == []
    assert notes.left_out == [("billing_phone", reason)]


def test_of_two_phones_in_a_cell_the_good_one_is_kept() -> None:
    found, notes = phones("0912345678, 099999999999999999999")
    assert found == ["+84912345678"]
    assert notes.left_out == [("billing_phone", Reason.PHONE_NOT_READ)]


def test_control_characters_in_a_contact_refuse_the_row() -> None:
    with pytest.raises(RowRefused) as refused:
        phones("0912\x07345678")
    assert refused.value.reason is Reason.CONTROL_CHARACTERS


@pytest.mark.parametrize(
    ("text", "plain"),
    [("'+84912345678", "+84912345678"), ('="0912345678"', "0912345678"), ("'0912345678", "0912345678"),
     ("'=HYPERLINK(1)", "=HYPERLINK(1)")],
)  # fmt: skip
def test_a_spreadsheets_quotes_come_off_and_are_counted(text: str, plain: str) -> None:
    notes = Notes()
    assert unquoted(text, notes) == plain
    assert notes.repairs == {Repair.SPREADSHEET_QUOTES}


@pytest.mark.parametrize("text", ["=1+1", "+84912345678", "@home", "-5", "'tis", "Y'Moan", "'"])
def test_other_text_stays_text(text: str) -> None:
    notes = Notes()
    assert unquoted(text, notes) == text
    assert not notes.repairs


def emails(text: str) -> tuple[list[str | None], Notes]:
    notes = Notes()
    return [email.normalized for email in read_emails(text, "billing_email", notes)], notes


def test_emails_are_read_and_compared_in_lower_case() -> None:
    assert emails("Hoa.Le@Example.COM")[0] == ["hoa.le@example.com"]
    assert emails("a@example.com; b@example.com")[0] == ["a@example.com", "b@example.com"]


def test_an_email_that_is_none_is_left_out_and_an_invented_one_dropped() -> None:
    found, notes = emails("khong@")
    assert found == []
    assert notes.left_out == [("billing_email", Reason.EMAIL_NOT_READ)]
    found, notes = emails("+84912345678@vn.phone")
    assert found == []
    assert not notes.left_out
    assert notes.repairs == {Repair.PLACEHOLDER_EMAIL}


def test_a_spreadsheets_signs_are_no_value() -> None:
    assert is_overflowed("####")
    assert is_overflowed("#VALUE!")
    assert not is_overflowed("#12 Lê Lợi")


def test_only_addresses_of_the_internet_and_languages_are_kept() -> None:
    assert read_ip("203.0.113.9, 10.0.0.1") == "203.0.113.9"
    assert read_ip("2001:db8::1") == "2001:db8::1"
    assert read_ip("unknown") == read_ip("") == ""
    assert (read_language("vi"), read_language("en_US"), read_language("site-default")) == ("vi", "en-US", "")
