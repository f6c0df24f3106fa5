"""Parcel codes: read back however they are typed, and no slip of one character is another parcel."""

from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.check_character import ALPHABET

codes = st.builds(parcel_code.make_code)


@given(codes)
def test_a_code_is_read_back_as_people_and_scanners_give_it(code: str) -> None:
    assert len(code) == parcel_code.LENGTH
    shown = parcel_code.shown(code)
    typed = shown.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert [parcel_code.read_code(text) for text in (code, shown, typed, f" {code}\r")] == [code] * 4


@given(codes, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_no_other_parcel(code: str, at: int, letter: str) -> None:
    slip = code[:at] + letter + code[at + 1 :]
    assert parcel_code.read_code(slip) == (code if slip == code else None)


@given(codes, st.integers(0, 7), st.integers(0, 7))
def test_two_characters_swapped_are_no_other_parcel(code: str, one: int, other: int) -> None:
    letters = [*code]
    letters[one], letters[other] = letters[other], letters[one]
    swapped = "".join(letters)
    assert parcel_code.read_code(swapped) == (code if swapped == code else None)


def test_what_is_no_code() -> None:
    for text in ("", "K7F3", "8934563138165", "DH-2611-0318", "Đ7F3-92QD", "K7F3-92QD-0000"):
        assert parcel_code.read_code(text) is None


def test_a_return_code_is_another_one() -> None:
    code = parcel_code.make_return_code()
    assert len(code) == parcel_code.RETURN_LENGTH
    assert parcel_code.shown_return(code).startswith("TR-")
    assert parcel_code.read_code(code) is None
