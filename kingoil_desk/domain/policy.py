"""The policy text as a document: read from a file's bytes, never reworded, told apart by its hash."""

import codecs
import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_line

MAX_BYTES = 1_000_000
MAX_TITLE = 200
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_NO_TEXT = (b"%PDF", b"{\\rtf", b"PK\x03\x04", b"<!DOCTYPE", b"<html", b"<?xml")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")  # tabs, line ends and page ends are text
_WORD = re.compile(r"\w")
_DATE = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*")


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """A version to be. `in_force` is the day that the document itself names, if it does."""

    text: str
    title: str
    in_force: dt.date | None = None


def read_text(body: bytes, name: str = "") -> str:
    """The text of a file as it is kept: NFC, lines ended by a line feed, otherwise as it stands.

    So the hash of a file in UTF-8 that has this form already is the hash of its text. Reads UTF-8 and, by its first
    two bytes, UTF-16. `name` is the file's, for the sentence. Raises `POLICY_TOO_LARGE`, `POLICY_NOT_TEXT` and
    `POLICY_EMPTY`.
    """
    if len(body) > MAX_BYTES:
        raise KnownError(Code.POLICY_TOO_LARGE, limit=MAX_BYTES // 1000)
    if body.lstrip()[:16].lower().startswith(tuple(mark.lower() for mark in _NO_TEXT)):
        raise KnownError(Code.POLICY_NOT_TEXT, name=name)
    encoding = next((encoding for mark, encoding in _BOMS if body.startswith(mark)), "utf-8")
    try:
        text = body.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise KnownError(Code.POLICY_NOT_TEXT, name=name) from None
    return kept_text(text, name)


def kept_text(text: str, name: str = "") -> str:
    """A text in the form that is kept and hashed; raises what `read_text` raises."""
    if _CONTROL.search(text):
        raise KnownError(Code.POLICY_NOT_TEXT, name=name)
    kept = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not _WORD.search(kept):
        raise KnownError(Code.POLICY_EMPTY)
    if len(kept.encode()) > 2 * MAX_BYTES:  # UTF-16 may grow by half
        raise KnownError(Code.POLICY_TOO_LARGE, limit=MAX_BYTES // 1000)
    return kept


def first_line(text: str) -> str:
    """What a policy is called when nobody says: its first line with words, shortened."""
    line = next((line for line in text.splitlines() if _WORD.search(line)), "")
    return clean_line(_CONTROL.sub("", line))[:MAX_TITLE].rstrip()


def checked(draft: PolicyDraft, today: dt.date) -> PolicyDraft:
    """The draft as it is kept.

    Raises what `kept_text` raises; `POLICY_TITLE_NEEDED`; `TEXT_TOO_LONG` and `CONTROL_CHARACTERS` for the title;
    `POLICY_NOT_YET` for a day to come, since the newest version is the one that grants are said on.
    """
    check_text("policy_title", draft.title, MAX_TITLE)
    title = clean_line(draft.title)
    if not title:
        raise KnownError(Code.POLICY_TITLE_NEEDED)
    if draft.in_force is not None and draft.in_force > today:
        raise KnownError(Code.POLICY_NOT_YET, date=f"{draft.in_force:%d/%m/%Y}")
    return PolicyDraft(kept_text(draft.text), title, draft.in_force)


def parse_day(text: str) -> dt.date | None:
    """A day as staff type it, `1/12/2026`; None for an empty text. Raises `POLICY_DATE_IMPOSSIBLE`."""
    if not text.strip():
        return None
    match = _DATE.fullmatch(text)
    try:
        if match is None:
            raise ValueError
        return dt.date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        raise KnownError(Code.POLICY_DATE_IMPOSSIBLE, text=text) from None
