"""What was typed into the search field lands in the right fields of a new customer."""

import pytest

from kingoil_desk.domain.prefill import draft_of


@pytest.mark.parametrize(
    ("typed", "name", "phones", "emails"),
    [
        ("nguyễn văn an", "Nguyễn Văn An", [], []),
        ("0912 345 678", "", ["0912 345 678"], []),
        ("+84 912-345-678", "", ["+84 912-345-678"], []),
        ("hường 0912345678", "Hường", ["0912345678"], []),
        ("an@example.com", "", [], ["an@example.com"]),
        ("bà Hai an@example.com 0281234567", "bà Hai", ["0281234567"], ["an@example.com"]),
        ("KH-004182", "", [], []),
        ("", "", [], []),
        ("an 2", "An 2", [], []),
    ],
)
def test_parts_are_told_apart(typed: str, name: str, phones: list[str], emails: list[str]) -> None:
    draft = draft_of(typed)
    assert draft.full_name == name
    assert [p.typed for p in draft.phones] == phones
    assert [e.typed for e in draft.emails] == emails
