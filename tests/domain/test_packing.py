"""Dividing an order into parcels: whatever is done, no piece is in two of them and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.packing import Division
from kingoil_desk.domain.parcel import MAX_WEIGHT, read_weight, tells_of, tells_where

ACTS = st.lists(st.tuples(st.sampled_from(["put", "take", "add", "drop"]), st.integers(0, 5), st.integers(0, 3)))


@given(st.dictionaries(st.integers(0, 3), st.integers(0, 6)), ACTS)
def test_pieces_are_never_doubled_nor_lost(left: dict[int, int], acts: list[tuple[str, int, int]]) -> None:
    division = Division(left)
    for act, parcel, line in acts:
        at = min(parcel, len(division.parcels) - 1)
        if act == "put":
            division.put(at, line)
        elif act == "take":
            division.take(at, line)
        elif act == "add":
            division.add()
        else:
            division.drop(at)
        for one, quantity in left.items():
            inside = [pieces.get(one, 0) for pieces in division.parcels]
            assert min(inside, default=0) >= 0
            assert sum(inside) + division.free(one) == quantity
            assert division.free(one) >= 0
        assert division.parcels


def test_a_second_parcel_takes_what_is_free() -> None:
    division = Division({0: 3, 1: 2, 2: 0})
    assert division.parcels == [{0: 3, 1: 2}]
    assert division.take(0, 0)
    assert division.add() == 1
    assert division.parcels == [{0: 2, 1: 2}, {0: 1}]
    assert division.put(1, 1), "out of the other one, when none is free"
    assert division.parcels == [{0: 2, 1: 1}, {0: 1, 1: 1}]
    assert not division.put(1, 2)
    division.drop(0)
    assert (division.free(0), division.free(1)) == (2, 1)
    division.drop(0)
    assert len(division.parcels) == 1, "the last one stays"


@pytest.mark.parametrize(
    ("typed", "grams"),
    [("1500", 1_500), (" 1.500 g", 1_500), ("1,5 kg", 1_500), ("1.5KG", 1_500), ("2 kg", 2_000), ("50000", MAX_WEIGHT)],
)
def test_a_weight_as_it_is_typed(typed: str, grams: int) -> None:
    assert read_weight(typed) == grams


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", Code.WEIGHT_NEEDED), ("  ", Code.WEIGHT_NEEDED)]
    + [(t, Code.WEIGHT_OUT_OF_SENSE) for t in ("0", "-1", "abc", "50001", "1,5", "1.50", "51 kg", "kg", "١٥٠")],
)
def test_a_weight_that_is_none(typed: str, code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        read_weight(typed)
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("sorting", "tells"),
    [
        ("", False),
        ("S-07", False),
        ("HCM-70-A12", False),
        ("5678", False),
        ("0912 345 678", True),
        ("912345678", True),
        ("A-34567", True),
        ("020-B-05-0102", False),
        ("VAN", False),
        ("HUONG VAN", True),
        ("ĐANG.HUONG", True),
        ("VAN 02", False),
    ],
)
def test_a_sorting_mark_that_gives_somebody_away(sorting: str, tells: bool) -> None:
    assert tells_of(sorting, "Đặng Thị Hường Vân", ["0912345678", "02838280288"]) is tells


@pytest.mark.parametrize(
    ("sorting", "tells"),
    [
        ("", False),
        ("S-07", False),
        ("12-4", False),
        ("HCM Q1", False),
        ("SAI GON 02", False),
        ("HO CHI MINH", False),
        ("LE 02", False),
        ("TON THANH", False),
        ("LE THANH TON", True),
        ("S7 THANH.TON", True),
        ("4 LE", True),
        ("LETHANHTON", True),
    ],
)
def test_a_sorting_mark_that_says_where_somebody_lives(sorting: str, tells: bool) -> None:
    assert tells_where(sorting, "12/4 Lê Thánh Tôn", "P. Sài Gòn TP. Hồ Chí Minh") is tells


def test_carriers_sort_by_the_area_also_where_a_street_has_its_name() -> None:
    assert not tells_where("SAI GON", "P. Sài Gòn", "P. Sài Gòn TP. Hồ Chí Minh")
