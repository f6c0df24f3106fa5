"""E-mail addresses: read, compared, recognised as placeholders, masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.email import Email, is_placeholder, mask_email, parse_email
from kingoil_desk.domain.errors import Code, KnownError


@pytest.mark.parametrize(
    ("typed", "email"),
    [
        ("lan@gmail.com", Email("lan@gmail.com", "lan@gmail.com")),
        (" Lan.Nguyen@Gmail.COM ", Email("Lan.Nguyen@Gmail.COM", "lan.nguyen@gmail.com")),
        ("lan+kinhdau@example.com", Email("lan+kinhdau@example.com", "lan+kinhdau@example.com")),
        ("nguyễn@thư.vn", Email("nguyễn@thư.vn", "nguyễn@thư.vn")),
        ("lan@xn--th-e0a.vn", Email("lan@xn--th-e0a.vn", "lan@thư.vn")),
        ("nguye\u0302\u0303n@thư.vn", Email("nguye\u0302\u0303n@thư.vn", "nguyễn@thư.vn")),
    ],
)
def test_read_and_normalized(typed: str, email: Email) -> None:
    assert parse_email(typed) == email


@pytest.mark.parametrize(
    "typed",
    ["", "lan", "lan@", "@gmail.com", "lan@gmail", "lan gmail.com", "lan@@gmail.com", "lan@gmail..com", "a b@c.vn",
     "lan@gmail.com, hoa@gmail.com", "0912345678", "lan\0@gmail.com", "x" * 65 + "@gmail.com",
     "lan@" + "x" * 300 + ".vn"],
)  # fmt: skip
def test_what_is_no_address_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_email(typed)
    assert error.value.code is Code.EMAIL_NOT_READ
    assert error.value.data == {"text": typed}
    assert str(error.value) == "email_not_read"


@given(st.emails())
def test_reading_what_was_read_changes_nothing(address: str) -> None:
    try:
        email = parse_email(address)
    except KnownError:
        return  # the generator also makes addresses of reserved domains
    assert parse_email(email.typed) == email
    assert parse_email(email.normalized).normalized == email.normalized
    assert parse_email(address.upper()).normalized == email.normalized


@pytest.mark.parametrize(
    ("text", "made_up"),
    [
        ("84912345678@vn.phone", True),
        ("0912345678@VN.phone", True),
        (" +84912345678@vietnam.phone ", True),
        ("lan@vn.phone", False),
        ("0912345678@gmail.com", False),
        ("0912345678@vn.phones", False),
        ("", False),
    ],
)
def test_addresses_made_up_from_phones(text: str, made_up: bool) -> None:
    assert is_placeholder(text) is made_up


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("nguyen.lan@gmail.com", "n•••••@gmail.com"),
        ("ab@gmail.com", "a•••••@gmail.com"),
        ("a@gmail.com", "•••••@gmail.com"),
        ('"a@b"@gmail.com', '"•••••@gmail.com'),
        ("not an address", "•••••"),
        ("", "•••••"),
    ],
)
def test_masked(text: str, masked: str) -> None:
    assert mask_email(text) == masked
