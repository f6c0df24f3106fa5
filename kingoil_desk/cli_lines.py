"""The JSON lines of `verdict` and `consent`: each read and checked, carried out, and answered by one object."""

import datetime as dt

from kingoil_desk import cli_words
from kingoil_desk.cli_fields import (
    EPOCH,
    MS,
    Answer,
    Given,
    LineRefused,
    answered,
    choice_of,
    choices_of,
    given_of,
    text_of,
    time_of,
)
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.grant import Representative, Terms
from kingoil_desk.domain.order import SHOP_TIME
from kingoil_desk.service.consent import ConsentService, Said
from kingoil_desk.service.contact import ContactService, Whom

WHOM = ("phone", "email", "code")
QUESTION = (*WHOM, "channel", "purpose", "at")
SAID = ("code", "channel", "purpose", "decision", "how", "stated_at", "wording")
MAY_SAY = ("expires_at", "representative", "relation")  # of a grant; the last two of any word
_FROM, _TO = ((dt.datetime(year, 1, 1, tzinfo=dt.UTC) - EPOCH) // MS for year in (2000, 2200))  # of a question


def verdict(service: ContactService, line: bytes) -> Answer:
    """The answer to one question, or an object with `error`."""
    return answered(lambda: _verdict(service, given_of(line, QUESTION)))


def consent(service: ConsentService, line: bytes) -> Answer:
    """What was written down for one line, or an object with `error`."""
    return answered(lambda: _consent(service, given_of(line, (*SAID, *MAY_SAY))))


def _verdict(service: ContactService, given: Given) -> Answer:
    named = [name for name in WHOM if name in given]
    if len(named) != 1:
        raise LineRefused(cli_words.ONE_OF)
    whom = Whom(**{named[0]: text_of(given, named[0])})
    channel, purpose = choice_of(given, "channel", Channel), choice_of(given, "purpose", Purpose)
    at = time_of(given, "at")
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
    code = text_of(given, "code")
    channels, purposes = choices_of(given, "channel", Channel), choices_of(given, "purpose", Purpose)
    decision, how = choice_of(given, "decision", Decision), choice_of(given, "how", How)
    stated_at = time_of(given, "stated_at")
    wording = given.get("wording")
    if "wording" in given and (type(wording) is not int or not 0 < wording < 1 << 31):
        raise LineRefused(cli_words.NO_VERSION.format(name="wording"))
    if "expires_at" in given and decision is not Decision.GRANTED:
        raise LineRefused(cli_words.NO_EXPIRY)
    said = [Said(channel, purpose, decision) for channel in channels for purpose in purposes]
    terms = Terms(time_of(given, "expires_at") if "expires_at" in given else None, _representative(given))
    service.record_by_code(code, said, how, stated_at, wording if isinstance(wording, int) else None, terms)
    return {"code": code.strip().upper(), "decision": decision.value, "recorded": True}


def _representative(given: Given) -> Representative | None:
    """Both halves or none; a missing one is told by name."""
    if "representative" not in given and "relation" not in given:
        return None
    return Representative(text_of(given, "representative"), text_of(given, "relation"))


def _iso(at: int) -> str:
    return dt.datetime.fromtimestamp(at / 1000, SHOP_TIME).isoformat(timespec="seconds")
