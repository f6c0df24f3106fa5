"""The JSON lines of `verdict` and `consent`: each read and checked, carried out, and answered by one object."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from kingoil_desk import cli_words
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.grant import Representative, Terms
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.gui.error_words import english
from kingoil_desk.service.consent import ConsentService, Said
from kingoil_desk.service.contact import ContactService, Whom

ALL = "all"
WHOM = ("phone", "email", "code")
QUESTION = (*WHOM, "channel", "purpose", "at")
SAID = ("code", "channel", "purpose", "decision", "how", "stated_at", "wording")
MAY_SAY = ("expires_at", "representative", "relation")  # of a grant; the last two of any word
# not the fault of a line: nothing after it would fare better, so the run ends
_WHOLE_RUN = {
    Code.DISK_FULL, Code.DISK_FAILING, Code.FILE_BUSY, Code.FILE_DAMAGED, Code.FILE_MISSING, Code.FOLDER_PROTECTED,
    Code.NOT_ALLOWED, Code.NOT_SIGNED_IN,
}  # fmt: skip
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MS = dt.timedelta(milliseconds=1)
_FROM, _TO = ((dt.datetime(year, 1, 1, tzinfo=dt.UTC) - _EPOCH) // _MS for year in (2000, 2200))  # of a question
E = TypeVar("E", bound=StrEnum)
Given = Mapping[str, object]
Answer = dict[str, object]


class LineRefused(Exception):
    """What is wrong with a line, in words."""


def verdict(service: ContactService, line: bytes) -> Answer:
    """The answer to one question, or an object with `error`."""
    return _answer(lambda: _verdict(service, _given(line, QUESTION)))


def consent(service: ConsentService, line: bytes) -> Answer:
    """What was written down for one line, or an object with `error`."""
    return _answer(lambda: _consent(service, _given(line, (*SAID, *MAY_SAY))))


def _answer(work: Callable[[], Answer]) -> Answer:
    try:
        return work()
    except LineRefused as refused:
        return {"error": str(refused)}
    except KnownError as error:
        if error.code in _WHOLE_RUN:
            raise
        return {"error": english(error)}


def _verdict(service: ContactService, given: Given) -> Answer:
    named = [name for name in WHOM if name in given]
    if len(named) != 1:
        raise LineRefused(cli_words.ONE_OF)
    whom = Whom(**{named[0]: _text(given, named[0])})
    channel, purpose = _choice(given, "channel", Channel), _choice(given, "purpose", Purpose)
    at = _time(given, "at")
    if not _FROM <= at < _TO:
        raise LineRefused(cli_words.NO_TIME.format(name="at"))
    found = service.verdict(whom, channel, purpose, at)
    return {
        "allowed": found.allowed,
        "reason": found.reason and found.reason.value,
        "record": found.record and {"kind": found.record.kind.value, "id": found.record.id},
        "next_allowed_at": None if found.next_allowed_at is None else _iso(found.next_allowed_at),
    }


def _consent(service: ConsentService, given: Given) -> Answer:
    code = _text(given, "code")
    channels, purposes = _choices(given, "channel", Channel), _choices(given, "purpose", Purpose)
    decision, how = _choice(given, "decision", Decision), _choice(given, "how", How)
    stated_at = _time(given, "stated_at")
    wording = given.get("wording")
    if "wording" in given and (type(wording) is not int or not 0 < wording < 1 << 31):
        raise LineRefused(cli_words.NO_VERSION.format(name="wording"))
    if "expires_at" in given and decision is not Decision.GRANTED:
        raise LineRefused(cli_words.NO_EXPIRY)
    said = [Said(channel, purpose, decision) for channel in channels for purpose in purposes]
    terms = Terms(_time(given, "expires_at") if "expires_at" in given else None, _representative(given))
    service.record_by_code(code, said, how, stated_at, wording if isinstance(wording, int) else None, terms)
    return {"code": code.strip().upper(), "decision": decision.value, "recorded": True}


def _representative(given: Given) -> Representative | None:
    """Both halves or none; a missing one is told by name."""
    if "representative" not in given and "relation" not in given:
        return None
    return Representative(_text(given, "representative"), _text(given, "relation"))


def _given(line: bytes, known: Iterable[str]) -> Given:
    try:
        given = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise LineRefused(cli_words.NOT_JSON) from error
    if not isinstance(given, dict):
        raise LineRefused(cli_words.NOT_JSON)
    for name in given:
        if name not in known:
            shown = name.encode("utf-8", "replace").decode()  # half a letter could not be printed
            raise LineRefused(cli_words.FIELD_UNKNOWN.format(name=shown, known=", ".join(known)))
    return given


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise LineRefused(cli_words.FIELD_TWICE.format(name=name.encode("utf-8", "replace").decode()))
    return dict(pairs)


def _text(given: Given, name: str) -> str:
    if name not in given:
        raise LineRefused(cli_words.FIELD_MISSING.format(name=name))
    value = given[name]
    if not isinstance(value, str) or not value.strip() or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise LineRefused(cli_words.NO_TEXT.format(name=name))
    return value


def _choice(given: Given, name: str, kind: type[E]) -> E:
    text = _text(given, name)
    if text not in list(kind):
        raise LineRefused(cli_words.NO_CHOICE.format(name=name, known=", ".join(kind)))
    return kind(text)


def _choices(given: Given, name: str, kind: type[E]) -> list[E]:
    text = _text(given, name)
    if text != ALL and text not in list(kind):
        raise LineRefused(cli_words.NO_CHOICE.format(name=name, known=", ".join((*kind, ALL))))
    return list(kind) if text == ALL else [kind(text)]


def _time(given: Given, name: str) -> int:
    """Ms UTC."""
    try:
        moment = dt.datetime.fromisoformat(_text(given, name))
    except ValueError as error:
        raise LineRefused(cli_words.NO_TIME.format(name=name)) from error
    if moment.tzinfo is None:
        raise LineRefused(cli_words.NO_TIME.format(name=name))
    return (moment - _EPOCH) // _MS


def _iso(at: int) -> str:
    return dt.datetime.fromtimestamp(at / 1000, SHOP_TIME).isoformat(timespec="seconds")
