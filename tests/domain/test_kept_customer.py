"""A draft made ready to keep: cleaned, repaired, read, and refused whole when any of it cannot be kept."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain import unit
from kingoil_desk.domain.birth import Birth
from kingoil_desk.domain.customer import (
    AddressEntry,
    CustomerDraft,
    EmailEntry,
    Hint,
    HintKind,
    Label,
    PhoneEntry,
)
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import prepare, readable, without_ids
from kingoil_desk.domain.unit import provinces

WARD = unit.communes(provinces()[0].code)[0]


def refused(draft: CustomerDraft) -> KnownError:
    with pytest.raises(KnownError) as caught:
        prepare(draft)
    return caught.value


def test_a_name_or_a_phone_is_enough() -> None:
    assert prepare(CustomerDraft("An")).full_name == "An"
    assert prepare(CustomerDraft(phones=(PhoneEntry("0912345678"),))).phones[0].e164 == "+84912345678"


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "\u200b \ufeff"])
def test_neither_name_nor_phone_is_too_little(name: str) -> None:
    draft = CustomerDraft(name, phones=(PhoneEntry("  "),), emails=(EmailEntry("an@example.com"),), notes="An")
    assert refused(draft).code is Code.NAME_OR_PHONE_NEEDED


def test_two_numbers_of_a_cell_become_two_rows_that_keep_what_was_typed() -> None:
    kept = prepare(CustomerDraft(phones=(PhoneEntry("0912 345 678 / 028.3823.4567", Label.WORK, 7),)))
    assert [(p.typed, p.e164, p.label) for p in kept.phones] == [
        ("0912 345 678", "+84912345678", Label.WORK),
        ("028.3823.4567", "+842838234567", Label.WORK),
    ]


def test_a_number_of_before_2018_keeps_both_forms() -> None:
    (phone,) = prepare(CustomerDraft(phones=(PhoneEntry("0121 234 5678"),))).phones
    assert (phone.typed, phone.e164, phone.old_e164) == ("0121 234 5678", "+84792345678", "+841212345678")


def test_the_same_number_or_mailbox_twice_is_kept_once_as_first_typed() -> None:
    kept = prepare(
        CustomerDraft(
            phones=(PhoneEntry("0912345678", Label.HOME), PhoneEntry("+84 912 345 678")),
            emails=(EmailEntry("An@Example.com"), EmailEntry("an@example.com")),
        )
    )
    assert [(p.typed, p.label) for p in kept.phones] == [("0912345678", Label.HOME)]
    assert [e.typed for e in kept.emails] == ["An@Example.com"]


def test_eth_is_repaired_and_told() -> None:
    kept = prepare(CustomerDraft("Ðặng Văn Ðức", "Ðức"))
    assert (kept.full_name, kept.called_name) == ("Đặng Văn Đức", "Đức")
    assert kept.hints == (Hint(HintKind.ETH_REPAIRED),)
    assert prepare(CustomerDraft("Đặng Văn Đức")).hints == ()


def test_an_address_stays_as_given_with_its_units_beside() -> None:
    given_ = "12 Ðường  số 3,\n  Phường Cũ, Quận 1 "
    (address,) = prepare(CustomerDraft("An", addresses=(AddressEntry(given_, WARD.code),))).addresses
    assert address.given == "12 Ðường số 3,\nPhường Cũ, Quận 1"
    assert (address.commune_code, address.province_code) == (WARD.code, WARD.province_code)
    assert address.units_version == unit.VERSION
    (old,) = prepare(CustomerDraft("An", addresses=(AddressEntry(given_),))).addresses
    assert old.units_version == ""


def test_text_is_nfc_from_the_door_on_and_limits_count_letters() -> None:
    name = "Nguyễn Thị Hường " * 11
    decomposed = unicodedata.normalize("NFD", name)
    assert len(decomposed) > 200 >= len(name)
    assert prepare(CustomerDraft(decomposed)).full_name == name.strip()


@pytest.mark.parametrize(
    ("draft", "code", "field"),
    [
        (CustomerDraft("A" * 500), Code.TEXT_TOO_LONG, "full_name"),
        (CustomerDraft("An", "A" * 61), Code.TEXT_TOO_LONG, "called_name"),
        (CustomerDraft("An", notes="x" * 5_001), Code.TEXT_TOO_LONG, "notes"),
        (CustomerDraft("An", addresses=(AddressEntry("x" * 501),)), Code.TEXT_TOO_LONG, "address"),
        (CustomerDraft("An\x00"), Code.CONTROL_CHARACTERS, "full_name"),
        (CustomerDraft("An\x1d"), Code.CONTROL_CHARACTERS, "full_name"),
        (CustomerDraft("An", source="Zalo\x07"), Code.CONTROL_CHARACTERS, "source"),
        (CustomerDraft("An", phones=(PhoneEntry("0912345678\x1b"),)), Code.CONTROL_CHARACTERS, "phone"),
        (CustomerDraft("An", emails=(EmailEntry("an@example.com\x00"),)), Code.CONTROL_CHARACTERS, "email"),
    ],
)
def test_texts_out_of_sense_are_refused_by_field(draft: CustomerDraft, code: Code, field: str) -> None:
    error = refused(draft)
    assert (error.code, error.data["field"]) == (code, field)


@pytest.mark.parametrize("typed", ["abc", "12", "0912 34", "chị Hoa"])
def test_a_phone_that_is_none_is_refused(typed: str) -> None:
    assert refused(CustomerDraft("An", phones=(PhoneEntry(typed),))).code is Code.PHONE_NOT_READ


@pytest.mark.parametrize("typed", ["an", "an@", "an@@example.com", "an example.com", "@example.com"])
def test_a_mail_that_is_none_is_refused(typed: str) -> None:
    assert refused(CustomerDraft("An", emails=(EmailEntry(typed),))).code is Code.EMAIL_NOT_READ


def test_a_unit_that_is_none_is_refused() -> None:
    assert refused(CustomerDraft("An", addresses=(AddressEntry("12", "99999"),))).code is Code.UNIT_UNKNOWN
    elsewhere = AddressEntry("12", WARD.code, provinces()[1].code)
    assert refused(CustomerDraft("An", addresses=(elsewhere,))).code is Code.UNIT_UNKNOWN


def test_the_errors_own_words_hold_nothing_of_the_customer() -> None:
    assert "0912 34" not in str(refused(CustomerDraft("An", phones=(PhoneEntry("0912 34"),))))


numbers = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["0912345", "+84 912 345 ", "0121 234 ", "028 3823 4", "1900 1", "0555 123 "]),
    st.integers(100, 999),
    st.sampled_from(["", " / 0987654321", "; 0987.654.321", ", (028) 3823 4567", " - hoặc 0351234567"]),
    st.sampled_from(["", " "]),
)
words = st.text("aăâđêôơưÐðABC ế'’-\u0301\u200b", max_size=20)
labels = st.sampled_from(Label)
drafts = st.builds(
    CustomerDraft,
    full_name=words.map(lambda text: "An " + text),
    called_name=words,
    birth=st.none() | st.builds(Birth, st.integers(1, 28), st.integers(1, 12), st.none() | st.integers(1900, 2026)),
    phones=st.lists(st.builds(PhoneEntry, numbers, labels), max_size=3).map(tuple),
    emails=st.lists(
        st.builds(EmailEntry, st.sampled_from(["An@Example.com", " an@example.com ", "đức@ví-dụ.example"]), labels),
        max_size=2,
    ).map(tuple),
    addresses=st.lists(st.builds(AddressEntry, words, st.sampled_from(["", WARD.code]), label=labels), max_size=3).map(
        tuple
    ),
    source=words,
    notes=words,
)


@given(drafts)
def test_what_is_kept_can_be_kept_again_unchanged(draft: CustomerDraft) -> None:
    kept = prepare(draft)
    again = prepare(kept.draft())
    assert replace(again, hints=()) == replace(kept, hints=())
    assert Hint(HintKind.ETH_REPAIRED) not in again.hints


@given(drafts)
def test_a_draft_that_can_be_kept_hints_the_same_while_it_is_typed(draft: CustomerDraft) -> None:
    assert readable(draft).hints == prepare(draft).hints


@given(st.builds(CustomerDraft, words, phones=st.tuples(st.builds(PhoneEntry, st.text(max_size=12)))))
def test_half_typed_text_is_never_an_error(draft: CustomerDraft) -> None:
    readable(draft)


@given(drafts)
def test_two_drafts_that_differ_by_row_ids_alone_are_the_same(draft: CustomerDraft) -> None:
    numbered = replace(draft, phones=tuple(replace(p, id=i) for i, p in enumerate(draft.phones)))
    assert without_ids(numbered) == without_ids(draft)
