"""Names: the order lists are read in, the parts of a name, and the eth that is no đ."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.name import Name, guess_called, repair_eth, sort_key, sort_keys, split_name

ALPHABET = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")  # ngang, huyền, hỏi, ngã, sắc, nặng

onsets = st.sampled_from(["", "b", "ch", "d", "đ", "gi", "h", "kh", "ng", "ngh", "ph", "qu", "t", "tr", "x"])
vowels = st.sampled_from(["a", "ă", "â", "e", "ê", "i", "o", "oa", "ô", "ơ", "u", "ư", "ươ", "y"])
endings = st.sampled_from(["", "n", "ng", "nh", "m", "c", "t"])
syllables = st.builds(
    lambda onset, vowel, tone, ending: unicodedata.normalize("NFC", (onset + vowel + tone + ending).title()),
    onsets,
    vowels,
    st.sampled_from(TONES),
    endings,
)
names = st.lists(syllables, min_size=1, max_size=5).map(" ".join)


def by_given(*people: str) -> list[str]:
    return sorted(people, key=lambda name: sort_keys(name).given_first)


def by_family(*people: str) -> list[str]:
    return sorted(people, key=lambda name: sort_keys(name).family_first)


def in_order(words: list[str]) -> bool:
    return all(sort_key(a) < sort_key(b) for a, b in itertools.pairwise(words))


def test_letters_stand_in_the_order_of_the_alphabet() -> None:
    assert in_order(ALPHABET)
    assert in_order([letter + "z" for letter in ALPHABET])


def test_tones_stand_in_their_order() -> None:
    assert in_order(["ma", "mà", "mả", "mã", "má", "mạ", "man"])


def test_letters_come_before_tones_and_tones_before_case() -> None:
    assert in_order(["Hoa", "Hòa", "Hoan", "Hoàn"])
    assert in_order(["an", "An", "án", "Án", "anh"])


def test_dictionary_order_goes_syllable_by_syllable() -> None:
    """A comparison of whole strings would put Hòa An before Hoa Anh."""
    assert in_order(["Hoa An", "Hoa Anh", "Hòa An"])


def test_figures_before_letters_and_punctuation_before_figures() -> None:
    assert in_order(["An", "An -", "An 1", "An 2", "An b"])


def test_people_are_listed_by_given_name_then_family_then_middle() -> None:
    expected = ["Trần Thị An", "Lê Văn Ân", "Bùi Thị Hoa", "Đỗ Anh Hoa", "Đỗ Văn Hoa", "An Thị Hòa", "Võ Yến"]
    assert by_given(*reversed(expected)) == expected


def test_people_are_listed_by_family_name_as_written() -> None:
    expected = ["Dương Văn An", "Đặng An", "Đặng Thị Ba", "Đặng Văn An", "Đỗ An"]
    assert by_family(*reversed(expected)) == expected


def test_small_letters_come_before_capitals_in_both_orders() -> None:
    """Only when nothing else decides: two rows that differ in case never stand apart."""
    people = ["lê thị hoa", "Lê Thị Hoa", "LÊ THỊ HOA", "Lê Thị Hòa"]
    assert by_given(*reversed(people)) == by_family(*reversed(people)) == people


def test_a_name_comes_before_the_longer_one_that_begins_with_it() -> None:
    assert by_given("Nguyễn Văn An (chợ)", "Nguyễn Văn An") == ["Nguyễn Văn An", "Nguyễn Văn An (chợ)"]
    assert by_given("Lê An Bình", "Lê Bình") == ["Lê Bình", "Lê An Bình"]


def test_customers_without_a_name_come_last_in_both_orders() -> None:
    people = ["", "  ", "Vũ Yến", "Zoë Żuk", "王小明"]
    for order in (by_given(*people), by_family(*people)):
        assert [name.strip() for name in order[-2:]] == ["", ""]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trần Thị Hòa", "Trần Thị Hoà"),
        ("Lê Thủy", "Lê Thuỷ"),
        ("H'Hen Niê", "H’Hen Niê"),
        ("Ðặng Văn Ðức", "Đặng Văn Đức"),
        ("  Lê   An ", "Lê An"),
        ("Lê An", unicodedata.normalize("NFD", "Lê An")),
    ],
)
def test_spellings_of_one_name_share_their_place(one: str, other: str) -> None:
    assert sort_keys(one) == sort_keys(other)


@pytest.mark.parametrize("text", ["²³", "٣", "１２", "①", "½", "\u0301", "ß", "İ", "🙂", "王", "Ω", "((", "'"])
def test_no_character_stops_the_sorting(text: str) -> None:
    keys = sort_keys(f"Lê {text}")
    assert keys.given_first != sort_keys("Lê").given_first or not text.strip("\u0301")


def test_letters_of_other_alphabets_follow_ours_and_keep_their_own_order() -> None:
    assert in_order(["z", "Ω", "Я", "王", "𠀀"])
    assert sort_key("Zoë") == sort_key("Zoe")


@given(names, names, names)
def test_the_order_is_of_parts_not_of_bytes_that_run_together(a: str, b: str, c: str) -> None:
    """Given names decide first, whatever stands before them."""
    first, second = split_name(a).given, split_name(b).given
    key_a, key_b = sort_key(first.lower()), sort_key(second.lower())
    if key_a != key_b:
        keys = sort_keys(f"{c} {first}").given_first, sort_keys(f"{c} {second}").given_first
        assert (keys[0] < keys[1]) == (key_a < key_b)


@given(names)
def test_keys_ignore_how_the_text_is_composed(name: str) -> None:
    assert sort_keys(unicodedata.normalize("NFD", name)) == sort_keys(name)


@given(st.text(max_size=40))
def test_any_text_has_keys_and_parts(text: str) -> None:
    keys = sort_keys(text)
    assert keys.given_first
    assert keys.family_first
    parts = split_name(text)
    assert [word for part in (parts.family, parts.middle, parts.given) for word in part.split()] == (
        f"{parts.family} {parts.middle} {parts.given}".split()
    )


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Nguyễn Văn An", Name("Nguyễn", "Văn", "An")),
        ("Nguyễn Thị Thu Hường", Name("Nguyễn", "Thị Thu", "Hường")),
        ("Lê Lợi", Name("Lê", "", "Lợi")),
        ("Lan", Name("", "", "Lan")),
        ("", Name("", "", "")),
        ("Hoàng Phủ Ngọc Tường", Name("Hoàng Phủ", "Ngọc", "Tường")),
        ("tôn nữ hoa", Name("tôn nữ", "", "hoa")),
        ("TÔN THẤT TÙNG", Name("TÔN THẤT", "", "TÙNG")),
        ("Công Tằng Tôn Nữ Mai", Name("Công Tằng Tôn Nữ", "", "Mai")),
        ("Hoàng Phủ", Name("Hoàng", "", "Phủ")),
        ("H'Hen Niê", Name("H'Hen", "", "Niê")),
        ("Nguyễn Văn An (chợ Bà Chiểu)", Name("Nguyễn", "Văn", "An (chợ Bà Chiểu)")),
        ("Nguyễn Văn An 2", Name("Nguyễn", "Văn", "An 2")),
    ],
)
def test_split_name(full: str, parts: Name) -> None:
    assert split_name(full) == parts


@given(names)
def test_splitting_loses_no_word(name: str) -> None:
    parts = split_name(name)
    assert " ".join(part for part in (parts.family, parts.middle, parts.given) if part) == name


@pytest.mark.parametrize(
    ("full", "called"),
    [("Nguyễn Thị Hoa", "Hoa"), ("Y Moan Êñuôl", "Êñuôl"), ("Trần An (Q3)", "An"), ("Lan", "Lan"), ("", "")],
)
def test_called_name_is_the_given_name(full: str, called: str) -> None:
    assert guess_called(full) == called


def test_eth_becomes_d_with_stroke_and_is_told() -> None:
    assert repair_eth("Ðặng Thị Ðào, ðường") == ("Đặng Thị Đào, đường", True)
    assert repair_eth("Đặng Thị Đào") == ("Đặng Thị Đào", False)
