"""Addresses on the screen: the street may show, the house may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.address import mask_address


@pytest.mark.parametrize(
    ("given_", "masked"),
    [
        ("12 Lê Thánh Tôn, P. Bến Thành, TP. Hồ Chí Minh", "••• Lê Thánh Tôn"),
        ("12/4 hẻm 5 Cách Mạng Tháng 8, Q.3", "••• Cách Mạng Tháng 8"),
        ("Số 12, đường Lê Lợi", "••• đường Lê Lợi"),
        ("123 Đường 3/2, P.12", "••• Đường 3/2"),
        ("45 đường số 7", "••• đường số 7"),
        ("Số nhà 12 ngõ 5 Xã Đàn", "••• Xã Đàn"),
        ("A12.05 Vinhomes Central Park", "••• Vinhomes Central Park"),
        ("Quốc lộ 13", "••• Quốc lộ 13"),
        ("12", "•••"),
        ("", "•••"),
    ],
)
def test_the_street_without_the_house(given_: str, masked: str) -> None:
    assert mask_address(given_) == masked


@given(st.text("0123456789/.- ABđườ,\n", max_size=40), st.integers(10_000, 10**10))
def test_a_long_number_never_shows(around: str, number: int) -> None:
    assert str(number) not in mask_address(f"{around} {number} {around}")
