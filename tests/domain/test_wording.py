"""A new wording needs both languages and stays short enough to be read out."""

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.wording import LANGUAGES, MAX_WORDING, STARTER, checked, fingerprint


def test_the_starter_is_what_a_new_wording_must_be() -> None:
    assert checked(STARTER) == STARTER
    assert tuple(STARTER) == LANGUAGES


def test_the_starter_is_never_edited() -> None:
    """People have agreed on it, and `verify` compares version 1 of every file with it."""
    assert {language: fingerprint(text).hex()[:16] for language, text in STARTER.items()} == {
        "vi": "d72cd39783c9d79a",
        "en": "eadfe0a1445b41e7",
    }


def test_blanks_and_decomposed_letters_are_kept_tidy() -> None:
    assert checked({"vi": "  Xin pho\u0301ng \n\n vấn\u200b ", "en": "May we\tcall "})["vi"] == "Xin phóng\n\nvấn"


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ({"vi": "Xin phép gọi"}, Code.WORDING_INCOMPLETE),
        ({"vi": "Xin phép gọi", "en": " \n "}, Code.WORDING_INCOMPLETE),
        ({"vi": "", "en": "May we call"}, Code.WORDING_INCOMPLETE),
        ({"vi": "x" * (MAX_WORDING + 1), "en": "May we call"}, Code.TEXT_TOO_LONG),
        ({"vi": "Xin\x00phép", "en": "May we call"}, Code.CONTROL_CHARACTERS),
    ],
)
def test_what_cannot_be_kept_says_why(texts: dict[str, str], code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        checked(texts)
    assert caught.value.code is code
