"""One line of JSON of a headless command: read, each field checked, and answered by one object or by an error."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from kingoil_desk import cli_words
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import shortened
from kingoil_desk.gui.error_words import LONGEST_TYPED, english

ALL = "all"
# not the fault of a line: nothing after it would fare better, so the run ends
_WHOLE_RUN = {
    Code.DISK_FULL, Code.DISK_FAILING, Code.FILE_BUSY, Code.FILE_DAMAGED, Code.FILE_MISSING, Code.FOLDER_PROTECTED,
    Code.NOT_ALLOWED, Code.NOT_SIGNED_IN, Code.PDF_NOT_WRITTEN,
}  # fmt: skip
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MS = dt.timedelta(milliseconds=1)
E = TypeVar("E", bound=StrEnum)
R = TypeVar("R")
Given = Mapping[str, object]
Answer = dict[str, object]


class LineRefused(Exception):
    """What is wrong with a line, in words."""


def answered(work: Callable[[], Answer]) -> Answer:
    """What the work answers, or an object with `error`; raises what would befall every further line too."""
    try:
        return work()
    except LineRefused as refused:
        return {"error": str(refused)}
    except KnownError as error:
        if error.code in _WHOLE_RUN:
            raise
        return {"error": english(error)}


def given_of(line: bytes, known: Iterable[str]) -> Given:
    """The object of a line; raises `LineRefused` for no JSON object or a field that is not `known`."""
    try:
        given = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise LineRefused(cli_words.NOT_JSON) from error
    if not isinstance(given, dict):
        raise LineRefused(cli_words.NOT_JSON)
    check_fields(given, known)
    return given


def check_fields(given: Given, known: Iterable[str]) -> None:
    """Raises `LineRefused` for a field that is not `known`."""
    for name in given:
        if name not in known:
            raise LineRefused(cli_words.FIELD_UNKNOWN.format(name=_shown(name), known=", ".join(known)))


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            raise LineRefused(cli_words.FIELD_TWICE.format(name=_shown(name)))
        seen.add(name)
    return dict(pairs)


def _no_number(text: str) -> object:
    """`NaN` and `Infinity` are no JSON, though Python reads them."""
    raise ValueError(text)


def _shown(name: str) -> str:
    """A field's name as it can be printed: half a letter could not be."""
    return shortened(name, LONGEST_TYPED).encode("utf-8", "replace").decode()


def text_of(given: Given, name: str) -> str:
    """A text that is not empty. As of the others here: raises `LineRefused` for anything else."""
    if name not in given:
        raise LineRefused(cli_words.FIELD_MISSING.format(name=name))
    value = given[name]
    if not isinstance(value, str) or not value.strip() or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise LineRefused(cli_words.NO_TEXT.format(name=name))
    return value


def choice_of(given: Given, name: str, kind: type[E]) -> E:
    """One of the words of `kind`."""
    text = text_of(given, name)
    if text not in list(kind):
        raise LineRefused(cli_words.NO_CHOICE.format(name=name, known=", ".join(kind)))
    return kind(text)


def choices_of(given: Given, name: str, kind: type[E]) -> list[E]:
    """One of the words of `kind`, or all of them for `all`."""
    text = text_of(given, name)
    if text != ALL and text not in list(kind):
        raise LineRefused(cli_words.NO_CHOICE.format(name=name, known=", ".join((*kind, ALL))))
    return list(kind) if text == ALL else [kind(text)]


def time_of(given: Given, name: str) -> int:
    """Ms UTC."""
    try:
        moment = dt.datetime.fromisoformat(text_of(given, name))
    except ValueError as error:
        raise LineRefused(cli_words.NO_TIME.format(name=name)) from error
    if moment.tzinfo is None:
        raise LineRefused(cli_words.NO_TIME.format(name=name))
    return (moment - EPOCH) // MS


def whole_of(given: Given, name: str) -> int:
    """A whole number."""
    if name not in given:
        raise LineRefused(cli_words.FIELD_MISSING.format(name=name))
    value = given[name]
    if isinstance(value, bool) or not isinstance(value, int):
        raise LineRefused(cli_words.NO_WHOLE.format(name=name))
    return value


def objects_of(given: Given, name: str, known: Iterable[str], read: Callable[[Given], R]) -> tuple[R, ...]:
    """A list of objects, each read by `read`; what is wrong with one is told with its place in the list, from 1."""
    if name not in given:
        raise LineRefused(cli_words.FIELD_MISSING.format(name=name))
    items = given[name]
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise LineRefused(cli_words.NO_LIST.format(name=name))
    found = []
    for place, item in enumerate(items, 1):
        try:
            check_fields(item, known)
            found.append(read(item))
        except LineRefused as refused:
            raise LineRefused(cli_words.IN_LIST.format(name=name, place=place, wrong=refused)) from refused
        except KnownError as error:
            if error.code in _WHOLE_RUN:
                raise
            wrong = english(error)
            raise LineRefused(cli_words.IN_LIST.format(name=name, place=place, wrong=wrong)) from error
    return tuple(found)
