"""The Vietnamese catalogues are complete, keep named fields, and fit Qt's own texts."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import PySide6
import pytest

TRANSLATIONS = Path(__file__).parents[1] / "resources" / "translations"
OWN, QT = TRANSLATIONS / "kingoil_vi.ts", TRANSLATIONS / "qtbase_vi.ts"


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Context, source and translation of each message."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name") or "", message.findtext("source") or "", translation


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def shortcuts(text: str) -> int:
    return len(re.findall(r"&(?!&)", text.replace("&&", "")))


@pytest.mark.parametrize("path", [OWN, QT], ids=lambda path: path.stem)
def test_every_message_is_translated(path: Path) -> None:
    unfinished = [f"{context}: {source}" for context, source, e in messages(path) if e.get("type") == "unfinished"]
    assert unfinished == [], "fill in resources/translations, then run: python resources/compile.py"
    assert [source for _, source, translation in messages(path) if not "".join(translation.itertext()).strip()] == []


def test_no_message_is_left_over() -> None:
    left = [source for _, source, translation in messages(OWN) if translation.get("type") in ("vanished", "obsolete")]
    assert left == [], "run: python resources/compile.py --prune"


def test_every_message_has_the_context_it_is_asked_in() -> None:
    """A local alias of `QCoreApplication.translate` called `tr` makes lupdate take the context for the text."""
    assert [source for context, source, _ in messages(OWN) if context in ("", "QCoreApplication", "QObject")] == []


def test_translations_keep_named_fields() -> None:
    differing = [
        source for _, source, translation in messages(OWN) if fields(source) != fields("".join(translation.itertext()))
    ]
    assert differing == []


def test_words_are_composed_letters() -> None:
    """NFC and no look-alike letters: Ð (Icelandic) is not Đ, save where the text speaks of it."""
    texts = [(source, "".join(translation.itertext())) for _, source, translation in messages(OWN)]
    assert [text for _, text in texts if unicodedata.normalize("NFC", text) != text] == []
    assert [text for source, text in texts if re.search("[Ðð]", text) and "Ð" not in source] == []


def test_the_desk_speaks_of_nobody_as_ban() -> None:
    """Staff are addressed neutrally: imperatives, no "bạn"."""
    texts = [("".join(translation.itertext()), source) for _, source, translation in messages(OWN)]
    assert [source for text, source in texts if re.search(r"\bbạn\b", text, re.IGNORECASE)] == []


def test_qt_asks_for_every_text_of_ours() -> None:
    """A source with a slip in it would never be found; each is a string inside Qt's libraries."""
    folder = Path(PySide6.__file__).parent
    names = ("Core", "Gui", "Widgets")
    candidates = [(folder / "Qt" / "lib" / f"libQt6{n}.so.6", folder / f"Qt6{n}.dll") for n in names]
    inside = b"".join(path.read_bytes() for pair in candidates for path in pair if path.exists())
    assert inside, "Qt's libraries lie elsewhere on this system"
    lost = [f"{c}: {s}" for c, s, _ in messages(QT) if c.encode() not in inside or s.encode() + b"\0" not in inside]
    assert lost == []


def test_qt_shortcuts_stay_shortcuts() -> None:
    """A text with an underlined letter keeps one."""
    wrong = [s for _, s, t in messages(QT) if shortcuts(s) != shortcuts("".join(t.itertext()))]
    assert wrong == []
