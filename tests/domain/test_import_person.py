"""The person in a row: the name from a form's cells, addresses as given, contacts once, and what refuses the row."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.consent import CELLS, Channel, Purpose
from kingoil_desk.domain.customer import Label
from kingoil_desk.domain.import_consent import permission_of
from kingoil_desk.domain.import_field import Field
from kingoil_desk.domain.import_person import (
    WebPerson,
    bits_of,
    cells_of,
    joined_name,
    letters_lost,
    name_key,
    read_permission,
    read_person,
)
from kingoil_desk.domain.import_reason import Reason, Repair, RowRefused
from kingoil_desk.domain.import_unit import commune_of
from kingoil_desk.domain.import_value import DateOrder, Notes

NOW = 1_795_000_000_000


def cells(**values: str) -> Callable[[Field], str]:
    return lambda field: values.get(field.value, "")


def person(**values: str) -> WebPerson:
    return read_person(cells(**values), [], DateOrder.NONE, NOW, Notes())


def notes_of(**values: str) -> Notes:
    notes = Notes()
    read_person(cells(**values), [], DateOrder.NONE, NOW, notes)
    return notes


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Thị Hoa", "Nguyễn", "Nguyễn Thị Hoa"),
        ("Nguyễn Văn", "An", "Nguyễn Văn An"),  # the form was filled in the order people speak
        ("Trần", "Lê", "Lê Trần"),  # both are family names: as the labels say
        ("Thu", "Giang", "Giang Thu"),
        ("Nguyễn Văn An", "An", "Nguyễn Văn An"),
        ("Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn An"),
        ("An", "Nguyễn Văn An", "Nguyễn Văn An"),
        ("", "Nguyễn Văn An", "Nguyễn Văn An"),
        ("Đặng Thùy", "Trâm", "Đặng Thùy Trâm"),
    ],
)
def test_two_cells_make_one_name_family_name_first(first: str, last: str, name: str) -> None:
    assert joined_name(first, last) == name


def test_the_sign_in_name_is_no_name() -> None:
    assert person(display_name="hoa.le", user_login="hoa.le", phone="0912345678").name == ""
    assert person(display_name="hoa@example.com", phone="0912345678").name == ""
    assert person(display_name="Lê Hoa", user_login="hoa.le").name == "Lê Hoa"


def test_a_company_without_a_person_is_the_name() -> None:
    assert person(billing_company="Công ty Hương Việt").name == "Công ty Hương Việt"


@pytest.mark.parametrize("name", ["Nguy?n Th? Hoa", "Tr?n V?n", "Ph?m", "Đ? Mai", "Nguy\ufffdn"])
def test_lost_letters_refuse_the_row(name: str) -> None:
    with pytest.raises(RowRefused) as refused:
        person(billing_last_name=name)
    assert refused.value.reason is Reason.LETTERS_LOST


@pytest.mark.parametrize("name", ["An", "Hoa (?)", "?", "An ?", "Nguyễn Văn An"])
def test_a_lone_question_mark_is_no_lost_letter(name: str) -> None:
    assert not letters_lost(name)


@pytest.mark.parametrize(
    ("name", "reason"), [("A" * 500, Reason.NAME_TOO_LONG), ("An\x07h", Reason.CONTROL_CHARACTERS)]
)
def test_names_that_cannot_be_kept_refuse_the_row(name: str, reason: Reason) -> None:
    with pytest.raises(RowRefused) as refused:
        person(billing_last_name=name)
    assert refused.value.reason is reason


def test_eth_is_repaired_and_counted() -> None:
    assert person(billing_last_name="Ðặng", billing_first_name="Mai").name == "Đặng Mai"
    assert notes_of(billing_last_name="Ðặng").repairs == {Repair.ETH}


def test_the_same_phone_or_mailbox_is_taken_once() -> None:
    found = person(
        billing_phone="0912345678",
        shipping_phone="+84 912 345 678",
        billing_email="Hoa@example.com",
        email="hoa@Example.com",
    )
    assert [phone.typed for phone in found.phones] == ["0912345678"]
    assert [email.typed for email in found.emails] == ["Hoa@example.com"]


def test_another_recipients_phone_is_not_the_buyers() -> None:
    gift = {"billing_last_name": "Nguyễn An", "billing_phone": "0912345678", "shipping_phone": "0987654321"}
    assert len(person(**gift, shipping_last_name="Trần Bình").phones) == 1
    own = person(**gift, shipping_last_name="An Nguyễn").phones
    assert [(phone.e164, phone.label) for phone in own] == [
        ("+84912345678", Label.NONE),
        ("+84987654321", Label.DELIVERY),
    ]


def test_addresses_are_one_text_as_given() -> None:
    found = person(
        billing_company="Công ty A",
        billing_address_1="12 Lê Lợi",
        billing_city="Quận 1",
        billing_state="TP. Hồ Chí Minh",
        billing_postcode="70000",
        billing_country="VN",
        shipping_address_1="3 Trần Phú",
        shipping_city="Đà Nẵng",
        shipping_state="Đà Nẵng",
        shipping_country="Việt Nam",
    )
    assert [(address.given, address.label) for address in found.addresses] == [
        ("Công ty A, 12 Lê Lợi, Quận 1, TP. Hồ Chí Minh, 70000", Label.BILLING),
        ("3 Trần Phú, Đà Nẵng", Label.DELIVERY),
    ]
    assert person(address_1="1 Rue X", city="Paris", country="FR").addresses[0].given == "1 Rue X, Paris, FR"


def test_an_address_needs_a_place() -> None:
    assert person(billing_country="VN", billing_postcode="70000", billing_company="A").addresses == ()


def test_the_same_address_twice_is_one() -> None:
    found = person(billing_address_1="12 Lê Lợi", shipping_address_1="12 LÊ LỢI")
    assert len(found.addresses) == 1


@pytest.mark.parametrize(
    ("street", "reason"),
    [("x" * 600, Reason.CONTACT_TOO_LONG), ("12 L?ê L?i", Reason.LETTERS_LOST), ("#####", Reason.CELL_OVERFLOWED)],
)
def test_an_address_that_cannot_be_kept_is_left_out(street: str, reason: Reason) -> None:
    assert notes_of(billing_address_1=street, billing_last_name="An").left_out == [("billing_address_1", reason)]


@pytest.mark.parametrize(
    ("street", "address_2", "city", "state", "commune"),
    [
        ("12 Lê Lợi", "", "Phường Bến Thành", "Thành phố Hồ Chí Minh", "Bến Thành"),
        ("12 Lê Lợi", "P. Bến Thành", "", "TP.HCM", "Bến Thành"),
        ("12 Lê Lợi", "", "phuong ben thanh", "Ho Chi Minh", "Bến Thành"),
        ("12 Lê Lợi", "Phường Bến Thành", "Quận 1", "Hồ Chí Minh", None),  # of before July 2025
        ("12 Lê Lợi, Q1", "", "Phường Bến Thành", "Hồ Chí Minh", None),
        ("12 Lê Lợi", "", "Bến Thành", "Hồ Chí Minh", None),  # no kind: may be a street or a market
        ("12 Lê Lợi", "", "Phường Bến Thành", "Hà Nội", None),
        ("12 Lê Lợi", "", "Phường Bến Thành", "", None),
    ],
)
def test_a_commune_is_told_only_where_it_is_named_without_doubt(
    street: str, address_2: str, city: str, state: str, commune: str | None
) -> None:
    found = commune_of(street, address_2, city, state)
    assert (found.name if found else None) == commune


def test_the_commune_stands_beside_the_address_as_given() -> None:
    (address,) = person(
        billing_address_1="12 Lê Lợi", billing_city="Phường Bến Thành", billing_state="Hồ Chí Minh"
    ).addresses
    assert address.given == "12 Lê Lợi, Phường Bến Thành, Hồ Chí Minh"
    assert address.commune_code
    assert address.units_version


@pytest.mark.parametrize(("text", "account"), [("7", "7"), ("0", ""), ("", ""), ("7.0", "7"), ("khách", "")])
def test_a_guest_has_no_account(text: str, account: str) -> None:
    assert person(customer_id=text).account == account


def test_traces_are_the_least_there_is() -> None:
    found = person(customer_ip_address="203.0.113.9", locale="vi", last_seen="2025-01-02 03:04:05")
    assert (found.ip, found.language) == ("203.0.113.9", "vi")
    assert found.seen_at == 1_735_761_845_000
    assert found.is_nobody


@given(words=st.permutations(["nguyễn", "Văn", "AN"]))
def test_the_order_of_words_does_not_make_another_person(words: list[str]) -> None:
    assert name_key(" ".join(words)) == name_key("Nguyen Van An")
    assert name_key(" ".join(words)) != name_key("Nguyen Van Anh")


@given(cells=st.sets(st.sampled_from(CELLS)))
def test_cells_and_bits_say_the_same(cells: set[tuple[Channel, Purpose]]) -> None:
    assert set(cells_of(bits_of(cells))) == cells


def said(**columns: str) -> list[tuple[str, str, object]]:
    return [(name, text, permission_of(name)) for name, text in columns.items()]


def test_a_refusal_in_one_column_beats_a_yes_in_another() -> None:
    found = read_permission(said(accepts_marketing="yes", do_not_email="1"), DateOrder.NONE, NOW)  # type: ignore[arg-type]
    assert set(cells_of(found.refused)) == {(Channel.EMAIL, purpose) for purpose in Purpose}
    assert not found.allowed & found.refused
    assert found.granted
    assert found.said == "do_not_email=1"


def test_a_date_in_an_opt_out_column_is_when_it_was_said() -> None:
    found = read_permission(said(unsubscribed="2025-01-02 03:04:05"), DateOrder.NONE, NOW)  # type: ignore[arg-type]
    assert found.stated_at == 1_735_761_845_000
    assert found.refused
