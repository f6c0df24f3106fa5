"""What a customer is found by and what a typed text asks for, without a file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.search import plan, terms

LETTERS = "abcdeghiklmnopqrstuvxyđăâêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
NAMES = st.lists(st.text(LETTERS, min_size=1, max_size=7), min_size=1, max_size=5).map(" ".join)


def found_by(name: str = "", called: str = "", phones: tuple[str, ...] = (), emails: tuple[str, ...] = ()) -> set[str]:
    return set(terms(name, called, "KH-004182", phones, emails).split())


def asked(match: str) -> list[str]:
    """The terms of an expression."""
    return re.findall(r'"([^"]*)"', match)


def test_every_term_is_one_token_to_the_index() -> None:
    odd = found_by("Nguyễn-Văn O'Brien 王小明 ខ្មែរ Łukasz ﬁ", "“An”\x00", ("0912345678",), ("lê_a.n+1@ví.dụ.vn",))
    assert all(term.isalnum() for term in odd)


@given(NAMES)
def test_the_marked_form_of_a_word_keeps_prefixes_and_is_no_plain_word(name: str) -> None:
    for word in name.split():
        marked = [term for term in found_by(word) if not term.isascii()]
        for end in range(1, len(word) + 1):
            if end < len(word) and (_open_syllable(word[:end]) or _open_syllable(word)):
                continue
            exact = plan(word[:end]).exact
            assert exact is not None
            (prefix,) = asked(exact.match)
            assert not prefix.isascii()
            assert any(term.startswith(prefix) for term in marked)


@given(NAMES, NAMES)
def test_words_that_differ_in_a_mark_have_different_marked_forms(one: str, other: str) -> None:
    if one != other and not any(map(_open_syllable, (one + " " + other).split())):
        assert found_by(one) != found_by(other) or set(one.split()) == set(other.split())


def _open_syllable(word: str) -> bool:
    """Whether its tone may stand on either letter."""
    return bool(re.search(r"[ou][àáảãạèéẻẽẹỳýỷỹỵ]$", word))


def test_tone_may_stand_on_either_letter() -> None:
    assert found_by("Hoà Thuỷ Khoẻ") == found_by("Hòa Thủy Khỏe")
    assert found_by("quỳ") != found_by("qùy")


def test_a_word_without_marks_asks_for_its_plain_spelling_only_when_no_word_has_marks() -> None:
    plain, mixed = plan("nguyen huong").exact, plan("nguyen hường").exact
    assert plain is not None
    assert mixed is not None
    assert not any(term.isascii() for term in asked(plain.match))
    assert [term.isascii() for term in asked(mixed.match)] == [True, False]


def test_phone_terms_hold_every_four_figures_in_a_row_and_the_last_three() -> None:
    figures = {term for term in found_by(phones=("0912345678",)) if term.isdigit() and term.isascii()}
    assert figures == {"0912", "9123", "1234", "2345", "3456", "4567", "5678", "678"}


@pytest.mark.parametrize(
    "typed",
    ["0912345678", "0912 345 678", "0912.345.678", "+84 912-345-678", "(+84) 912 345 678", "+84(0)912345678"],
)
def test_one_number_however_it_is_written(typed: str) -> None:
    assert plan(typed) == plan("0912345678")


@pytest.mark.parametrize("typed", ["84912345678", "0084912345678", "0084 912 345 678"])
def test_a_country_code_without_plus_is_also_tried_as_part_of_the_number(typed: str) -> None:
    question = plan(typed).any
    assert question is not None
    assert question.figures == ((re.sub(r"\D", "", typed), "0912345678"),)


def test_a_landline_is_not_cut() -> None:
    question = plan("028 3823 4567").any
    assert question is not None
    assert question.figures == (("02838234567",),)


def test_an_old_mobile_number_is_also_asked_for_by_its_new_one() -> None:
    question = plan("0123 456 7890").any
    assert question is not None
    assert question.figures == (("01234567890", "0834567890"),)


@pytest.mark.parametrize("typed", ["", " ", "\t", "+", "(", "+84", "(+84) ", "\u200b"])
def test_nothing_that_tells_anything_asks_for_everybody(typed: str) -> None:
    assert plan(typed).everybody


@pytest.mark.parametrize("typed", ["?", "'", '"', "🙂", "***", "-- ;", "@", "\x00\x01"])
def test_signs_alone_ask_for_nobody(typed: str) -> None:
    assert plan(typed).any is None
    assert not plan(typed).everybody


@given(st.text(max_size=600))
def test_any_text_makes_a_plain_question(text: str) -> None:
    asked_for = plan(text)
    for question in (asked_for.exact, asked_for.any):
        if question is not None:
            # outside the quotes only operators, inside only letters and figures
            assert re.fullmatch(r'(?:\(|\)|AND|OR|\*|\s|"\w+")+', question.match)
            assert question.match.count("(") == question.match.count(")")
