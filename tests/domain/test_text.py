"""Text at the door: composed, without invisible marks, and folded as search compares it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.text import clean_line, clean_lines, fold, has_control_characters, shortened


def test_decomposed_text_is_kept_composed() -> None:
    assert clean_line(unicodedata.normalize("NFD", "Nguyễn Thị Hường")) == "Nguyễn Thị Hường"


def test_blanks_and_invisible_marks_of_web_pages_go() -> None:
    assert clean_line("\u00a0 Nguyễn\t\tThị\u200b \u202eHoa\u202c\ufeff ") == "Nguyễn Thị Hoa"
    assert clean_line("a\u200b\u0301") == "á"


def test_lines_stay_lines() -> None:
    assert clean_lines("\n 12  Lê Lợi \r\n\r\nP. Bến Thành\n\n") == "12 Lê Lợi\n\nP. Bến Thành"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    line, lines = clean_line(text), clean_lines(text)
    assert clean_line(line) == line
    assert clean_lines(lines) == lines
    assert unicodedata.is_normalized("NFC", line)
    assert unicodedata.is_normalized("NFC", lines)


@pytest.mark.parametrize(
    "c", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\ue000", "\uffff", "\U0001fffe", "\U0010fffd"]
)
def test_characters_no_keyboard_types_are_seen(c: str) -> None:
    assert has_control_characters(f"Lê{c}An")
    assert has_control_characters(f"Lê{c}An", lines=True)


def test_line_breaks_and_tabs_belong_into_several_lines_only() -> None:
    for c in "\n\r\t":
        assert has_control_characters(f"a{c}b")
        assert not has_control_characters(f"a{c}b", lines=True)


@pytest.mark.parametrize("text", ["Nguyễn Thị Hường", "H’Hen Niê", "王小明", "🙂 👍🏽", "\U0001fa77", "½ ₫ – …", ""])
def test_what_people_write_is_no_control_character(text: str) -> None:
    assert not has_control_characters(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Hường", "dang huong"),
        ("Ðặng ðức Ɖ", "dang duc d"),
        ("HOÀ Hòa hoà", "hoa hoa hoa"),
        ("ABC xyz", "abc xyz"),
        ("Straße", "strasse"),
        ("王", "王"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠĐỨÐ'’ 0129"))
def test_fold_does_not_see_marks_case_or_composition(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text.upper()) == fold(text)


@pytest.mark.parametrize(
    ("text", "shown"), [("", ""), ("dầu mè", "dầu mè"), ("dầu mè rang", "dầu mè…"), ("dầu mèrang", "dầu mèr…")]
)
def test_a_text_is_shortened(text: str, shown: str) -> None:
    assert shortened(text, 7 if text != "dầu mè" else 6) == shown
