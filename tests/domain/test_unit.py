"""Provinces and communes since July 2025: complete, found as people type them, and the same as the data file."""

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain import unit, units_data
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import sort_key
from kingoil_desk.domain.text import fold
from kingoil_desk.domain.unit import Commune, communes, find_units, provinces, unit_names

ROOT = Path(__file__).resolve().parents[2]
ALL = tuple(c for p in provinces() for c in communes(p.code))


def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_units", ROOT / "resources" / "compile_units.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names(found: tuple[Commune, ...]) -> list[str]:
    return [", ".join(unit_names(c.code)) for c in found]


def test_the_module_is_what_the_data_file_says() -> None:
    module = compiler()
    assert Path(units_data.__file__) == module.TARGET
    assert module.compiled() == module.TARGET.read_text("utf-8")


def test_version_and_date_are_those_of_the_data() -> None:
    assert (unit.VERSION, unit.EFFECTIVE.isoformat()) == (units_data.VERSION, units_data.EFFECTIVE)


def test_all_units_are_there() -> None:
    assert Counter(p.type for p in provinces()) == {"Thành phố": 9, "Tỉnh": 25}
    assert Counter(c.type for c in ALL) == {"Xã": 2_621, "Phường": 687, "Đặc khu": 13}
    assert len({c.code for c in ALL}) == 3_321
    assert all(len(c.code) == 5 and c.code.isdecimal() for c in ALL)
    assert all(len(p.code) == 2 and communes(p.code) for p in provinces())


def test_29_provinces_were_merged() -> None:
    former = [name for p in provinces() for name in p.former]
    assert len(former) == len(set(former)) == 63 - 34
    assert not {p.name for p in provinces()} & set(former)


def test_lists_are_in_vietnamese_order() -> None:
    assert [p.name for p in provinces()] == sorted((p.name for p in provinces()), key=sort_key)
    for p in provinces():
        assert [c.name for c in communes(p.code)] == sorted((c.name for c in communes(p.code)), key=sort_key)


def test_short_names() -> None:
    (found,) = find_units("bến thành hcm", 5)
    assert unit_names(found.code) == ("P. Bến Thành", "TP. Hồ Chí Minh")
    assert (found.full, unit.province(found.province_code).full) == ("Phường Bến Thành", "Thành phố Hồ Chí Minh")
    assert names(find_units("phú quốc an giang", 1)) == ["Đặc khu Phú Quốc, An Giang"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("p ben thanh hcm", "P. Bến Thành, TP. Hồ Chí Minh"),
        ("P.Bến Thành, TP.HCM", "P. Bến Thành, TP. Hồ Chí Minh"),
        ("hcm thanh ben", "P. Bến Thành, TP. Hồ Chí Minh"),
        ("xã củ chi tphcm", "Xã Củ Chi, TP. Hồ Chí Minh"),
        ("củ chi thành phố hồ chí minh", "Xã Củ Chi, TP. Hồ Chí Minh"),
        ("tan dinh hcm", "P. Tân Định, TP. Hồ Chí Minh"),
        ("tân định", "P. Tân Định, TP. Hồ Chí Minh"),
        ("tân dĩnh", "Xã Tân Dĩnh, TP. Bắc Ninh"),
        ("ba dinh hn", "P. Ba Đình, TP. Hà Nội"),
        ("ba dinh hanoi", "P. Ba Đình, TP. Hà Nội"),
        ("dac khu phu quoc", "Đặc khu Phú Quốc, An Giang"),
        ("ea h’leo", "Xã Ea H'Leo, Đắk Lắk"),
        ("thuận hoá huế", "P. Thuận Hóa, TP. Huế"),
        ("phuong liet", "P. Phương Liệt, TP. Hà Nội"),
        ("dĩ an bình dương", "P. Dĩ An, TP. Hồ Chí Minh"),
        ("bảo lộc 1", "P. 1 Bảo Lộc, Lâm Đồng"),
        ("sài gòn", "P. Sài Gòn, TP. Hồ Chí Minh"),
    ],
)
def test_found_as_people_type(typed: str, first: str) -> None:
    assert names(find_units(typed, 3))[0] == first


@pytest.mark.parametrize("kind", ["Tỉnh", "tp", "thành phố", "t.", ""])
@pytest.mark.parametrize(
    ("place", "code"), [("biên hòa {} đồng nai", "75"), ("từ sơn {} bắc ninh", "24"), ("hồng gai {} quảng ninh", "22")]
)
def test_provinces_that_became_cities_are_found_by_both_words(kind: str, place: str, code: str) -> None:
    found = find_units(place.format(kind), 1)
    assert [c.province_code for c in found] == [code]


@pytest.mark.parametrize("kind", ["phường", "xã", "p.", "x"])
def test_a_wrong_type_still_finds(kind: str) -> None:
    assert names(find_units(f"{kind} củ chi", 1)) == ["Xã Củ Chi, TP. Hồ Chí Minh"]


def test_the_type_decides_between_namesakes() -> None:
    """Khánh Hòa's xã Tân Định and the phường in Hồ Chí Minh."""
    assert find_units("xã tân định", 1)[0].type == "Xã"
    assert find_units("phường tân định", 1)[0].type == "Phường"


def test_the_same_marks_come_first() -> None:
    assert names(find_units("hòa an", 10))[0].startswith("Xã Hòa An")
    assert all("Hòa An" in name for name in names(find_units("hoà an", 3)))


def test_what_is_no_unit_finds_nothing() -> None:
    for text in ("", "   ", "...", "xyzw", "bến thành hà nội", "q1"):
        assert find_units(text, 10) == ()


def test_never_more_than_asked_for() -> None:
    assert len(find_units("a", 7)) == 7
    assert find_units("a", 0) == ()


@given(st.sampled_from(ALL), st.booleans(), st.randoms(use_true_random=False))
def test_every_commune_is_found_by_its_name_and_province(c: Commune, plain: bool, random: object) -> None:
    province = unit.province(c.province_code)
    words = f"{c.name} {province.name}".split()
    random.shuffle(words)  # type: ignore[attr-defined]
    text = " ".join(words)
    assert c in find_units(fold(text) if plain else text, 3_321)


@given(st.sampled_from(ALL))
def test_every_commune_is_first_by_its_full_address(c: Commune) -> None:
    found = find_units(f"{c.full}, {unit.province(c.province_code).full}", 1)
    assert (found[0].name, found[0].province_code) == (c.name, c.province_code)


@given(st.text(max_size=30))
def test_any_text_may_be_asked(text: str) -> None:
    assert len(find_units(text, 5)) <= 5


def test_codes_are_checked() -> None:
    ben_thanh = find_units("bến thành hcm", 1)[0]
    unit.check_codes("", "")
    unit.check_codes("", "79")
    unit.check_codes(ben_thanh.code, "79")
    for commune_code, province_code, wrong in (
        ("99999", "79", "99999"),
        ("", "99", "99"),
        (ben_thanh.code, "01", ben_thanh.code),
        ("79", "79", "79"),
    ):
        with pytest.raises(KnownError) as error:
            unit.check_codes(commune_code, province_code)
        assert error.value.code is Code.UNIT_UNKNOWN
        assert error.value.data == {"code": wrong}
    with pytest.raises(KnownError):
        unit_names("00000")
    assert communes("99") == ()
