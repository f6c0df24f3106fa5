"""PINs and passphrases: the shape they need, and those that anybody would try first."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.staff_secret import SHORT_PIN_DIGITS, check_passphrase, check_pin, normal


def refusal(check: object, *arguments: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        check(*arguments)  # type: ignore[operator]
    return caught.value


@pytest.mark.parametrize(
    "pin", ["", "1", "28391", "2839174", "28391a", "28 391", " 28391", "28391\n", "٢٨٣٩١٧", "²83917"]
)
def test_a_pin_is_six_figures(pin: str) -> None:
    error = refusal(check_pin, pin)
    assert (error.code, error.data) == (Code.PIN_SHAPE, {"digits": 6})


@pytest.mark.parametrize("pin", ["000000", "777777", "123456", "654321", "012345", "543210", "567890", "098765"])
def test_a_pin_that_is_guessed_at_once_is_refused(pin: str) -> None:
    assert refusal(check_pin, pin).code is Code.PIN_TOO_SIMPLE


@pytest.mark.parametrize("pin", ["283917", "123457", "112233", "135790", "000001"])
def test_other_pins_pass(pin: str) -> None:
    check_pin(pin)


def test_a_short_pin_has_four_figures_where_it_is_allowed() -> None:
    check_pin("2839", SHORT_PIN_DIGITS)
    error = refusal(check_pin, "283917", SHORT_PIN_DIGITS)
    assert (error.code, error.data) == (Code.PIN_SHAPE, {"digits": 4})
    assert refusal(check_pin, "1234", SHORT_PIN_DIGITS).code is Code.PIN_TOO_SIMPLE


@given(st.text(max_size=8))
def test_whatever_passes_as_a_pin_is_typed_with_figure_keys(pin: str) -> None:
    try:
        check_pin(pin)
    except KnownError:
        return
    assert set(pin) <= set("0123456789")
    assert len(pin) == 6


@pytest.mark.parametrize("text", ["", "a", "mưa rào", "1234567", unicodedata.normalize("NFD", "ệệệệ")])
def test_a_passphrase_has_eight_characters(text: str) -> None:
    error = refusal(check_passphrase, text)
    assert (error.code, error.data) == (Code.PASSPHRASE_SHORT, {"least": 8})


def test_a_letter_with_its_marks_is_one_character() -> None:
    spread = unicodedata.normalize("NFD", "đỗ ẩm ướ")
    assert len(spread) > 8
    check_passphrase(spread)
    check_passphrase("đỗ ẩm ướ")


@pytest.mark.parametrize(
    "text",
    [
        "password", "PassWord", "pass word", "qwertyuiop", "1q2w3e4r", "iloveyou", "p@ssw0rd",
        "12345678", "87654321", "1234 5678", "67890123", "aaaaaaaa", "abcdefgh", "        ", "\u00a0" * 8,
        "abababab", "123123123", "hoahoahoa",
        "matkhau1", "Mật khẩu 2026", "mật khẩu", "matkhau@123", "anhyeuem", "Anh yêu em", "xinchao99", "vietnam1975",
        "công ty 1", " password!!",
    ],
)  # fmt: skip
def test_what_is_tried_first_is_refused(text: str) -> None:
    assert refusal(check_passphrase, text).code is Code.PASSPHRASE_COMMON
    assert refusal(check_passphrase, unicodedata.normalize("NFD", text)).code is Code.PASSPHRASE_COMMON


@pytest.mark.parametrize(
    "text", ["Dầu nhớt Phú Nhuận", "dau nhot phu nhuan", "DẦUNHỚTPHÚNHUẬN", "dầu nhớt phú nhuận 2026!", "Bảo 19860412"]
)
def test_names_that_anybody_knows_are_refused(text: str) -> None:
    check_passphrase(text)
    assert refusal(check_passphrase, text, "Bảo", "Dầu nhớt Phú Nhuận").code is Code.PASSPHRASE_COMMON


@pytest.mark.parametrize(
    "text",
    ["mưa rào tháng sáu", "ba con mèo đen", "xe tải đỏ 47", "kính vỡ!", "83915746", "Bảo thích cà phê", "совершенно"],
)
def test_words_of_one_s_own_pass(text: str) -> None:
    check_passphrase(text, "Bảo", "Dầu nhớt Phú Nhuận", "", "123", "???")


@given(st.text())
def test_every_text_gets_an_answer(text: str) -> None:
    is_short = len(normal(text)) < 8
    try:
        check_passphrase(text, text[:3])
        refused = None
    except KnownError as error:
        refused = error.code
    assert refused in ([Code.PASSPHRASE_SHORT] if is_short else [Code.PASSPHRASE_COMMON, None])


@given(st.text())
def test_what_is_hashed_is_the_same_however_it_was_typed(text: str) -> None:
    assert normal(unicodedata.normalize("NFD", text)) == normal(unicodedata.normalize("NFC", text)) == normal(text)


def test_blanks_count() -> None:
    assert normal(" hoa hồng ") == " hoa hồng "
