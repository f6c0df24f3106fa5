"""Addresses on the screen: the street may show, the house may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.address import full_address, mask_address
from kingoil_desk.domain.unit import communes, provinces


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


PHUOC_AN, BEN_THANH = ("Xã Phước An", "TP. Đồng Nai"), ("P. Bến Thành", "TP. Hồ Chí Minh")


@pytest.mark.parametrize(
    ("typed", "units", "whole"),
    [
        ("166 Kinh Dương Vương, Xã Phước An, TP. Đồng Nai", PHUOC_AN, None),
        ("166 Kinh Dương Vương, xa phuoc an, dong nai", PHUOC_AN, None),
        ("166 Kinh Dương Vương, Xã Phước An", PHUOC_AN, ", TP. Đồng Nai"),
        ("166 Kinh Dương Vương, Đồng Nai", PHUOC_AN, ", Xã Phước An"),
        ("166 Kinh Dương Vương", PHUOC_AN, ", Xã Phước An, TP. Đồng Nai"),
        ("166 đường Phước An", PHUOC_AN, ", Xã Phước An, TP. Đồng Nai"),
        ("12 Lê Lợi Phường Bến Thành Thành phố Hồ Chí Minh", BEN_THANH, None),
        ("12 Lê Lợi, P.Bến Thành, TP.HCM", BEN_THANH, None),
        ("12 Lê Lợi; Bến Thành; TPHCM", BEN_THANH, None),
        ("12 Lê Lợi\nP. Bến Thành\nHồ Chí Minh", BEN_THANH, None),
        ("5 Lê Lợi, P. Tây Ninh", ("P. Tây Ninh", "Tây Ninh"), ", Tây Ninh"),
        ("5 Lê Lợi, Tây Ninh", ("P. Tây Ninh", "Tây Ninh"), ", P. Tây Ninh"),
        ("5 Lê Lợi", ("", ""), None),
        ("5 Lê Lợi,", ("", "Tây Ninh"), ", Tây Ninh"),
    ],
)
def test_of_the_units_only_what_is_not_said_yet(typed: str, units: tuple[str, str], whole: str | None) -> None:
    assert full_address(typed, *units) == typed.rstrip(",") + (whole or "")


def test_every_unit_of_the_country_stands_once() -> None:
    for province in provinces():
        for commune in communes(province.code):
            units = commune.short, province.short
            whole = full_address("12 Lê Lợi", *units)
            assert whole == f"12 Lê Lợi, {commune.short}, {province.short}"
            for typed in (whole, f"12 Lê Lợi {commune.full}, {province.full}", whole.upper()):
                assert full_address(typed, *units) == typed
