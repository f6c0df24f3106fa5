"""A list of the Do-Not-Call register: what is read, what is told as unreadable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.do_not_call import BadLine, Listed, parse

NUMBER = "+84912345678"


@pytest.mark.parametrize(
    ("line", "calls", "messages"),
    [
        ("0912345678", True, True),
        ("  +84 912 345 678 ", True, True),
        ("0912345678;S", False, True),
        ("0912345678,v", True, False),
        ('"0912345678","SV"', True, True),
        ("0912345678;S;V", True, True),
        ("912345678\t", True, True),  # a spreadsheet ate the nought
        ("\ufeff0912345678", True, True),
    ],
)
def test_a_line_is_a_number_and_what_it_turns_away(line: str, calls: bool, messages: bool) -> None:
    assert list(parse([line])) == [Listed(NUMBER, calls, messages)]


def test_a_head_and_blank_lines_are_no_numbers() -> None:
    assert list(parse(["so dien thoai;co\n", "0912345678\n", "\n", "  "])) == [Listed(NUMBER, True, True)]


@pytest.mark.parametrize("line", ["khong co so", "0912345678;X", "0912345678 / 0987654321", "12", "0912345678;S;Q"])
def test_what_cannot_be_read_is_told_by_its_line(line: str) -> None:
    assert list(parse(["0912345678", line])) == [Listed(NUMBER, True, True), BadLine(2)]


@given(
    st.from_regex(r"(0|84|\+84)?[0-9]{8,10}", fullmatch=True),
    st.sampled_from(["", ";", ";S", ",V", "\tSV", "|VS", ";SS", " ;S", ";x"]),
    st.sampled_from(["", "\n", "\r\n"]),
)
def test_the_short_way_reads_as_the_long_one(number: str, flags: str, end: str) -> None:
    """A blank before the number takes the long way, and means nothing."""
    line = number + flags + end
    assert list(parse(["0", line])) == list(parse(["0", " " + line]))
