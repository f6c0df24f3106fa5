"""Recovery codes: forgiven where nothing is lost (R1), and every slip of one or two characters seen (R2)."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.check_character import ALPHABET
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import LENGTH, grouped, make_code, make_sheet_id, read_code

PLACES = range(LENGTH)
codes = st.builds(make_code)


def is_refused(typed: str) -> bool:
    try:
        read_code(typed)
    except KnownError as error:
        return error.code is Code.CODE_MISTYPED and not error.data
    return False


def test_a_code_is_25_characters_that_nobody_confuses() -> None:
    made = [make_code() for _ in range(200)]
    assert len(set(made)) == 200
    assert {len(code) for code in made} == {25}
    assert set("".join(made)) == set(ALPHABET)
    assert not set(ALPHABET) & set("ILOU")
    for place in PLACES:  # every place is random, the last one by the others
        assert len({code[place] for code in made}) > 20


@given(codes)
def test_what_was_made_reads_back(code: str) -> None:
    assert read_code(code) == code
    assert read_code(grouped(code)) == code
    assert grouped(code).split("-") == [code[at : at + 5] for at in (0, 5, 10, 15, 20)]


@given(codes)
def test_case_blanks_dashes_and_look_alikes_are_forgiven(code: str) -> None:
    assert read_code(code.lower()) == code
    assert read_code(" ".join(code)) == code
    assert read_code(f"\t{grouped(code)}\r\n") == code
    for dash in "\u2010\u2011\u2013\u2014\u2212\u00a0":
        assert read_code(grouped(code).replace("-", dash)) == code
    for written in ("OI", "oi", "OL", "ol", "Ol"):
        assert read_code(code.replace("0", written[0]).replace("1", written[1])) == code


def test_every_slip_of_one_character_is_seen() -> None:
    code = make_code()  # the check is linear: what it says depends on the place and the difference, not on the code
    for place in PLACES:
        for letter in set(ALPHABET) - {code[place]}:
            assert is_refused(code[:place] + letter + code[place + 1 :]), (place, letter)


def test_every_swap_of_two_characters_is_seen() -> None:
    pairs = list(itertools.combinations(PLACES, 2))
    left = {(one, other, difference) for one, other in pairs for difference in range(1, 32)}
    while left:
        code = make_code()
        for one, other in pairs:
            if code[one] == code[other]:
                continue
            swapped = list(code)
            swapped[one], swapped[other] = code[other], code[one]
            assert is_refused("".join(swapped)), (code, one, other)
            left.discard((one, other, ALPHABET.index(code[one]) ^ ALPHABET.index(code[other])))


def test_a_character_too_few_or_too_many_is_seen() -> None:
    code = make_code()
    for place in PLACES:
        assert is_refused(code[:place] + code[place + 1 :])
        for letter in ALPHABET:
            assert is_refused(code[:place] + letter + code[place:])


@pytest.mark.parametrize("letter", ["U", "u", "Á", "Đ", "ſ", "ı", "٣", "0\u0301", "!", "\0", "\u2028x"])
def test_a_character_outside_is_seen(letter: str) -> None:
    places = (0, 7, 24)
    code = next(code for code in iter(make_code, "") if all(code[place] not in letter.upper() for place in places))
    for place in places:  # none of them holds the letter already: blanks before it are forgiven
        assert is_refused(code[:place] + letter + code[place + 1 :])


def test_letters_that_only_become_ascii_as_capitals_are_seen() -> None:
    code = next(code for code in iter(make_code, "") if "S" in code)
    assert "ſ".upper() == "S"
    assert is_refused(code.replace("S", "ſ"))


@given(st.text(max_size=40) | st.text(ALPHABET, min_size=25, max_size=25))
def test_other_texts_are_refused_or_read_the_same_again(text: str) -> None:
    if not is_refused(text):
        assert read_code(read_code(text)) == read_code(text)


def test_few_texts_of_the_right_shape_are_codes() -> None:
    body = make_code()[:-1]
    assert sum(not is_refused(body + letter) for letter in ALPHABET) == 1


def test_sheets_are_told_apart_without_saying_anything_about_the_code() -> None:
    sheets = {make_sheet_id() for _ in range(100)}
    assert len(sheets) > 90
    assert {len(sheet) for sheet in sheets} == {4}
    assert set("".join(sheets)) <= set(ALPHABET)
