"""Products: cleaned at the door, found by folded words, and scanned whatever the scanner sends around the code."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import MAX_PRICE
from kingoil_desk.domain.product import (
    MAX_CODE,
    MAX_PRODUCT_NAME,
    Product,
    clean_code,
    clean_product,
    clean_scan,
    scan_forms,
    search_text,
    words,
)

SESAME = Product(1, "DM-500", "8936000000017", "Dầu mè rang 500 ml", "chai", 118_000, True)


@pytest.mark.parametrize("noise", ["\r", "\r\n", "\t", " ", "\x02", "\x03", "\x1d", "\x00", "\ufeff", "\u200b", "\xa0"])
def test_a_scan_is_the_code_without_what_surrounds_it(noise: str) -> None:
    assert clean_scan(f"{noise}8936000000017{noise}") == "8936000000017"


def test_a_scan_loses_the_mark_of_its_kind() -> None:
    assert clean_scan("]E08936000000017\r") == "8936000000017"
    assert clean_scan("]C1DM-500") == "DM-500"


@given(st.text())
@example("a\u200b\u0301")  # taking the mark out joins letter and accent
@example("a\u2003\u0301")
def test_cleaning_a_scan_twice_changes_nothing_more(text: str) -> None:
    once = clean_scan(text)
    if not once.startswith("]"):
        assert clean_scan(once) == once
    assert not any(c.isspace() or c < " " for c in once)
    assert unicodedata.is_normalized("NFC", once)


def test_a_upc_stands_for_the_ean_from_zero_and_the_other_way_round() -> None:
    assert scan_forms("036000291452\r") == ("036000291452", "0036000291452")
    assert scan_forms("0036000291452") == ("0036000291452", "036000291452")
    assert scan_forms("8936000000017") == ("8936000000017",)
    assert scan_forms("DM-500") == ("DM-500",)


def test_codes_are_compared_in_capitals_without_blanks() -> None:
    assert clean_code(" dm-500 \n") == "DM-500"
    assert clean_code("đg 1") == "ĐG1"


def test_a_product_is_kept_clean() -> None:
    typed = Product(0, " dm-500", "\x028936000000017\r", "  Dầu  mè rang ", " chai ", 1, True)
    clean = clean_product(typed)
    assert (clean.code, clean.barcode, clean.name, clean.unit) == ("DM-500", "8936000000017", "Dầu mè rang", "chai")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": " "}, Code.PRODUCT_INCOMPLETE),
        ({"name": "\u200b"}, Code.PRODUCT_INCOMPLETE),
        ({"price": -1}, Code.PRICE_OUT_OF_SENSE),
        ({"price": MAX_PRICE + 1}, Code.PRICE_OUT_OF_SENSE),
        ({"name": "a" * (MAX_PRODUCT_NAME + 1)}, Code.TEXT_TOO_LONG),
        ({"code": "a" * (MAX_CODE + 1)}, Code.TEXT_TOO_LONG),
        ({"name": "Dầu\x07mè"}, Code.CONTROL_CHARACTERS),
    ],
)
def test_a_product_out_of_sense_is_refused(changes: dict[str, object], code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        clean_product(replace(SESAME, **changes))  # type: ignore[arg-type]
    assert caught.value.code is code


def test_no_barcode_and_a_price_of_nothing_are_fine() -> None:
    gift = clean_product(replace(SESAME, barcode="", price=0))
    assert (gift.barcode, gift.price) == ("", 0)


def test_words_are_folded_and_letters_stand_apart_from_digits() -> None:
    assert words("Dầu đậu phộng 1LÍT, DP-1000") == ["dau", "dau", "phong", "1", "lit", "dp", "1000"]


def test_a_product_is_found_by_name_code_and_barcode() -> None:
    text = search_text(SESAME)
    assert all(f" {word}" in text for word in ("dau", "me", "rang", "500", "ml", "dm", "893600"))
