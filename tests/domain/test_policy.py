"""A policy text is read from a file as it stands: encodings, what is no text, its hash, its day."""

import datetime as dt
import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.policy import (
    MAX_BYTES,
    MAX_TITLE,
    PolicyDraft,
    checked,
    first_line,
    kept_text,
    parse_day,
    read_text,
)
from kingoil_desk.domain.wording import fingerprint

TEXT = "CHÍNH SÁCH\n\n1. Cửa hàng giữ kín\tdữ liệu của Quý khách.\n"
TODAY = dt.date(2026, 11, 18)


def refusal(body: bytes) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read_text(body, "chinh-sach.txt")
    return caught.value


@pytest.mark.parametrize(
    "body",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", TEXT).encode(),
    ],
    ids=["utf-8", "with its mark", "utf-16", "utf-16 turned", "windows lines", "old lines", "decomposed"],
)
def test_one_text_is_the_same_however_it_was_saved(body: bytes) -> None:
    assert read_text(body) == TEXT


def test_the_hash_of_a_tidy_file_is_the_hash_of_its_text() -> None:
    assert fingerprint(read_text(TEXT.encode())) == hashlib.sha256(TEXT.encode()).digest()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", Code.POLICY_EMPTY),
        (b"\xef\xbb\xbf \n\t\n", Code.POLICY_EMPTY),
        (b"...\n---", Code.POLICY_EMPTY),
        (b"%PDF-1.7 chinh sach", Code.POLICY_NOT_TEXT),
        (b"PK\x03\x04 word", Code.POLICY_NOT_TEXT),
        (b"{\\rtf1 chinh sach}", Code.POLICY_NOT_TEXT),
        (b"\n<!doctype html><p>chinh sach", Code.POLICY_NOT_TEXT),
        (b"chinh\x00sach", Code.POLICY_NOT_TEXT),
        ("chính sách".encode("cp1258", "replace") + b"\xd0\xff", Code.POLICY_NOT_TEXT),
        (b"\xff\xfec\x00h\xd8", Code.POLICY_NOT_TEXT),
        (b"a" * (MAX_BYTES + 1), Code.POLICY_TOO_LARGE),
    ],
)
def test_what_is_no_policy_text_is_refused(body: bytes, code: Code) -> None:
    assert refusal(body).code is code


@given(st.binary(max_size=400))
def test_any_file_is_read_or_refused_with_a_reason(body: bytes) -> None:
    refused = None
    try:
        text = read_text(body, "x.txt")
    except KnownError as error:
        refused = error.code
    if refused is None:
        assert kept_text(text) == text
        assert not set(text) & {"\0", "\r"}
    else:
        assert refused in (Code.POLICY_EMPTY, Code.POLICY_NOT_TEXT)


@pytest.mark.parametrize(
    ("text", "title"), [(TEXT, "CHÍNH SÁCH"), ("\n ***\n A  b\n", "A b"), ("x" * 999, "x" * MAX_TITLE)]
)
def test_the_first_words_name_it(text: str, title: str) -> None:
    assert first_line(text) == title


@pytest.mark.parametrize(
    ("text", "day"),
    [("", None), ("  ", None), ("1/9/2026", dt.date(2026, 9, 1)), (" 01.09.2026 ", dt.date(2026, 9, 1))],
)
def test_a_day_as_it_is_typed(text: str, day: dt.date | None) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize("text", ["31/2/2026", "9/2026", "mai", "1/1/26"])
def test_what_is_no_day_is_said(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        parse_day(text)
    assert caught.value.code is Code.POLICY_DATE_IMPOSSIBLE


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PolicyDraft(TEXT, "  "), Code.POLICY_TITLE_NEEDED),
        (PolicyDraft(TEXT, "x" * (MAX_TITLE + 1)), Code.TEXT_TOO_LONG),
        (PolicyDraft(TEXT, "a\x07b"), Code.CONTROL_CHARACTERS),
        (PolicyDraft(TEXT, "Chính sách", dt.date(2026, 11, 19)), Code.POLICY_NOT_YET),
        (PolicyDraft(" \n", "Chính sách"), Code.POLICY_EMPTY),
        (PolicyDraft("ế" * MAX_BYTES, "Chính sách"), Code.POLICY_TOO_LARGE),
    ],
)
def test_a_version_that_cannot_be_kept_says_why(draft: PolicyDraft, code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        checked(draft, TODAY)
    assert caught.value.code is code


def test_a_version_in_force_from_today_may_be_kept() -> None:
    assert checked(PolicyDraft(TEXT, " Chính  sách ", TODAY), TODAY) == PolicyDraft(TEXT, "Chính sách", TODAY)
