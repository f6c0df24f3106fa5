"""What must be there to keep a customer, and what no field may hold."""

from dataclasses import replace

import pytest

from kingoil_desk.domain.customer import (
    MAX_ADDRESS,
    MAX_CALLED,
    MAX_CONTACT,
    MAX_NAME,
    MAX_NOTES,
    AddressEntry,
    CustomerDraft,
    EmailEntry,
    PhoneEntry,
    check_draft,
)
from kingoil_desk.domain.errors import Code, KnownError

LAN = CustomerDraft(full_name="Nguyễn Thị Lan", phones=(PhoneEntry("0912 345 678"),))


def with_text(field: str, text: str) -> CustomerDraft:
    entries: dict[str, object] = {
        "phone": {"phones": (PhoneEntry(text),)},
        "email": {"emails": (EmailEntry(text),)},
        "address": {"addresses": (AddressEntry(text),)},
    }
    return replace(LAN, **entries.get(field, {field: text}))  # type: ignore[arg-type]


FIELDS = {
    "full_name": MAX_NAME,
    "called_name": MAX_CALLED,
    "source": MAX_CONTACT,
    "notes": MAX_NOTES,
    "phone": MAX_CONTACT,
    "email": MAX_CONTACT,
    "address": MAX_ADDRESS,
}


@pytest.mark.parametrize(
    "draft",
    [
        LAN,
        CustomerDraft(full_name="Lan"),
        CustomerDraft(phones=(PhoneEntry("0912345678"),)),
        CustomerDraft(phones=(PhoneEntry(""), PhoneEntry("0912345678"))),
        replace(LAN, notes="dòng một\ndòng hai\tcó cột", addresses=(AddressEntry("12 Lê Lợi\nP. Bến Thành"),)),
    ],
)
def test_a_name_or_a_phone_is_enough(draft: CustomerDraft) -> None:
    check_draft(draft)


@pytest.mark.parametrize(
    "draft",
    [
        CustomerDraft(),
        CustomerDraft(full_name="  "),
        CustomerDraft(called_name="Lan", emails=(EmailEntry("lan@example.com"),), notes="khách quen"),
        CustomerDraft(phones=(PhoneEntry(" "), PhoneEntry(""))),
    ],
)
def test_without_name_and_phone_there_is_nobody_to_keep(draft: CustomerDraft) -> None:
    with pytest.raises(KnownError) as error:
        check_draft(draft)
    assert error.value.code is Code.NAME_OR_PHONE_NEEDED


@pytest.mark.parametrize(("field", "limit"), FIELDS.items())
def test_each_field_has_its_limit(field: str, limit: int) -> None:
    check_draft(with_text(field, "x" * limit))
    with pytest.raises(KnownError) as error:
        check_draft(with_text(field, "x" * (limit + 1)))
    assert error.value.code is Code.TEXT_TOO_LONG
    assert error.value.data == {"field": field, "limit": limit, "length": limit + 1}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("c", ["\0", "\x1b", "\ud83d", "\ue000"])
def test_no_field_takes_control_characters(field: str, c: str) -> None:
    with pytest.raises(KnownError) as error:
        check_draft(with_text(field, f"Lan{c}"))
    assert error.value.code is Code.CONTROL_CHARACTERS
    assert error.value.data == {"field": field}


@pytest.mark.parametrize("field", ["full_name", "called_name", "source", "phone", "email"])
def test_one_line_fields_take_no_line_breaks(field: str) -> None:
    with pytest.raises(KnownError) as error:
        check_draft(with_text(field, "Lan\nHoa"))
    assert error.value.code is Code.CONTROL_CHARACTERS
