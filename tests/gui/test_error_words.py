"""Every known error has words for staff, and what the words name is there wherever the error is raised."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.error_words import FIELD_WORDS, WORDS, english, named_fields, words

PACKAGE = Path(__file__).parents[2] / "kingoil_desk"


def raised() -> Iterator[tuple[str, Code, frozenset[str]]]:
    """Where a known error is made, its code and the names of its data."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "KnownError" and node.args:
                code = node.args[0]
                if isinstance(code, ast.Attribute) and getattr(code.value, "id", "") == "Code":
                    names = frozenset(word.arg for word in node.keywords if word.arg)
                    yield f"{path.name}:{node.lineno}", Code[code.attr], names


def test_every_code_has_words() -> None:
    assert set(WORDS) == set(Code)


def test_words_name_only_what_the_error_holds() -> None:
    places = list(raised())
    assert len(places) > 50
    assert [place for place, code, names in places if not named_fields(WORDS[code]) <= names] == []


@pytest.mark.parametrize("code", Code)
def test_the_words_are_sentences_that_say_what_is_safe_or_what_to_do(code: Code) -> None:
    text = WORDS[code]
    assert 20 <= len(text) <= 260
    assert text.endswith((".", ")."))
    assert 1 <= text.count(". ") + 1 <= 4
    assert "  " not in text
    assert not any(word in text.lower() for word in ("exception", "sqlite", "database is locked", "errno"))


def test_a_field_and_a_time_are_worded() -> None:
    assert english(KnownError(Code.TEXT_TOO_LONG, field="full_name", limit=200, length=512)).startswith(
        "Full name: 512 characters are too many, 200 at most."
    )
    said = english(KnownError(Code.CHANGED_MEANWHILE, by="Hạnh", at=1_795_000_000_000, theirs=None))
    assert said.startswith("Hạnh saved a change at 18/11/2026 ")


def test_every_field_that_is_checked_has_a_name() -> None:
    fields = set()
    for path in (PACKAGE / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("KnownError", "check_text"):
                fields |= {
                    word.value.value
                    for word in node.keywords
                    if word.arg == "field" and isinstance(word.value, ast.Constant)
                }
                if getattr(node.func, "id", "") == "check_text" and isinstance(node.args[0], ast.Constant):
                    fields.add(node.args[0].value)
    assert fields
    assert fields <= set(FIELD_WORDS)


def test_braces_in_what_was_typed_are_only_text() -> None:
    assert "“{text}{0}”" in english(KnownError(Code.PHONE_NOT_READ, text="{text}{0}"))


def test_the_window_s_language_is_used() -> None:
    seen = []

    def translate(context: str, text: str) -> str:
        seen.append((context, text))
        return "{field} quá dài: {length}" if "{field}" in text else "Họ tên"

    error = KnownError(Code.TEXT_TOO_LONG, field="full_name", limit=200, length=512)
    assert words(error, translate) == "Họ tên quá dài: 512"
    assert {context for context, _ in seen} == {"KnownError"}
