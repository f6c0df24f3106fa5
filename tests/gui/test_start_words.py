"""The words of a start that is not plain: there for every finding, for a clerk, and never tempting anybody to harm."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui.error_words import english
from kingoil_desk.gui.start_words import CONTEXT, Act, StartWords, start_words

FOLDER = Path("shop")
FILE = FOLDER / "data" / "live" / "shop.db"
PLAIN = {Found.OPENS, Found.FIRST_RUN}
SCREENS = [found for found in Found if found not in PLAIN]
TECHNICAL = ("exception", "sqlite", "sql", "database", "hmac", "kcv", "hex", "errno", "argon", "salt", "generation")
WITH_CODE = {
    Found.KEY_ABSENT,
    Found.KEY_OTHER,
    Found.KEY_MALFORMED,
    Found.KEYRING_LOCKED,
    Found.KEYRING_SILENT,
    Found.KEYRING_GONE,
}
BACKUP_HELPS = {Found.DATA_GONE, Found.DAMAGED, Found.NO_WAY_IN, Found.KEY_ABSENT, Found.KEY_OTHER, Found.KEY_MALFORMED}


def variants(found: Found) -> Iterator[Situation]:
    error = KnownError(Code.PROFILE_IN_USE, folder="shop") if found is Found.OTHER else None
    for file, name, sheet, code in product((FILE, None), ("King Oil {Quận} 3", ""), ("7K2M", ""), (True, False)):
        yield Situation(found, FOLDER, file, error, name, sheet, has_recovery=code)


def whole(words: StartWords) -> str:
    return " ".join((words.title, *words.paragraphs, words.place))


@pytest.mark.parametrize("found", SCREENS)
def test_every_finding_has_sentences_for_a_clerk(found: Found) -> None:
    for situation in variants(found):
        words = start_words(situation)
        assert words.title.endswith(".")
        assert len(words.title) <= 60
        assert 1 <= len(words.paragraphs) <= 4, "the screen has four labels"
        assert all(p.endswith(".") and 20 <= len(p) <= 300 for p in words.paragraphs)
        said = whole(words).replace(situation.shop_name or "-", "")
        assert not [word for word in TECHNICAL if word in said.lower()]
        assert "{" not in said


@pytest.mark.parametrize("found", sorted(PLAIN))
def test_a_plain_start_has_no_such_screen(found: Found) -> None:
    with pytest.raises(LookupError):
        start_words(Situation(found, FOLDER))


@pytest.mark.parametrize("found", SCREENS)
def test_there_is_always_a_retry_another_folder_and_a_way_out(found: Found) -> None:
    for situation in variants(found):
        acts = start_words(situation).acts
        assert {Act.RETRY, Act.FOLDER, Act.CLOSE} <= set(acts)
        assert len(set(acts)) == len(acts)
        assert acts[0] in (Act.RETRY, Act.CODE), "what Enter does first never leaves and never makes anything"


@pytest.mark.parametrize("found", SCREENS)
def test_the_code_is_offered_exactly_where_it_can_be_tried(found: Found) -> None:
    for situation in variants(found):
        can = situation.has_recovery and found in WITH_CODE | {Found.PASSPHRASE}
        words = start_words(situation)
        assert (Act.CODE in words.acts) is can
        if found in WITH_CODE and not can:
            assert "use the recovery code" not in whole(words).lower()


@pytest.mark.parametrize("found", SCREENS)
def test_an_empty_shop_is_offered_only_where_the_data_is_gone_and_the_name_is_known(found: Found) -> None:
    for situation in variants(found):
        offered = Act.EMPTY in start_words(situation).acts
        assert offered is (found is Found.DATA_GONE and bool(situation.shop_name))


def test_nothing_offers_to_delete() -> None:
    assert {act.value for act in Act} == {"retry", "code", "folder", "empty", "close"}
    said = " ".join(whole(start_words(s)) for found in SCREENS for s in variants(found)).lower()
    assert not [word for word in ("delete", "overwrite", "format ") if word in said]


@pytest.mark.parametrize("found", [Found.KEYRING_LOCKED, Found.KEYRING_SILENT])
def test_a_keyring_that_does_not_open_is_never_taken_for_a_first_run(found: Found) -> None:
    for situation in variants(found):
        said = whole(start_words(situation)).lower()
        assert "keyring" in said
        assert not [word for word in ("set up", "new shop", "first", "empty") if word in said]


def test_no_key_says_so_and_names_the_sheet() -> None:
    words = start_words(Situation(Found.KEY_ABSENT, FOLDER, FILE, sheet="7K2M", has_recovery=True))
    assert words.title == "This PC does not have the key."
    assert any("sheet 7K2M" in paragraph for paragraph in words.paragraphs)
    assert words.acts[0] is Act.CODE
    without = start_words(Situation(Found.KEY_ABSENT, FOLDER, FILE))
    assert "keyslots.json" in whole(without)
    assert "sheet" not in whole(without)


@pytest.mark.parametrize("found", SCREENS)
def test_where_a_backup_would_help_it_says_that_none_is_known_and_where_the_file_lies(found: Found) -> None:
    words = start_words(Situation(found, FOLDER, FILE, KnownError(Code.FILE_FOREIGN)))
    assert ("no backup is known" in whole(words)) is (found in BACKUP_HELPS)
    if found in BACKUP_HELPS:
        assert words.path == FILE
        assert words.place == f"The data file {'should lie' if found is Found.DATA_GONE else 'lies'} here:"


def test_without_a_known_file_the_folder_stands_there() -> None:
    words = start_words(Situation(Found.KEYRING_LOCKED, FOLDER))
    assert (words.place, words.path) == ("Data folder:", FOLDER)


def test_an_empty_file_is_called_empty() -> None:
    words = start_words(Situation(Found.DAMAGED, FOLDER, FILE, KnownError(Code.FILE_EMPTY)))
    assert "empty (0 bytes)" in words.paragraphs[0]
    assert "key fits" not in whole(words)


@pytest.mark.parametrize(
    "error",
    [
        KnownError(Code.PROFILE_IN_USE, folder="a. b {c}"),
        KnownError(Code.DISK_FULL),
        KnownError(Code.FILE_PLAIN),
        KnownError(Code.PROFILE_UNREADABLE, folder="shop"),
    ],
    ids=lambda error: error.code.value,
)
def test_anything_else_is_said_in_its_own_words(error: KnownError) -> None:
    assert start_words(Situation(Found.OTHER, FOLDER, FILE, error)).paragraphs == (english(error),)


def test_the_window_s_language_is_used_for_everything() -> None:
    asked: list[str] = []

    def translate(context: str, text: str) -> str:
        assert context == CONTEXT
        asked.append(text)
        return f"<{text}>"

    words = start_words(Situation(Found.DATA_GONE, FOLDER, FILE, shop_name="King Oil Quận 3"), translate)
    assert all(part.startswith("<") for part in (words.title, words.place, *words.paragraphs))
    assert "“King Oil Quận 3”" in words.paragraphs[0]
    assert "“{shop}”" in " ".join(asked), "the name is put in after the look-up"
