"""A verdict, the record behind it and a contact's outcome in the window's words."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.consent import Channel, Decision
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.verdict import Reason, Verdict
from kingoil_desk.gui import consent_words, contact_words, words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats
from kingoil_desk.service.contact_behind import Behind, MadeBehind, SaidBehind

_PASSING = (Reason.DAILY_LIMIT, Reason.WRONG_HOUR)


def chip(channel: Channel, verdict: Verdict | None) -> Chip:
    """The channel first; green only for a live yes, and the style of "never asked" while there is no answer."""
    translate = QCoreApplication.translate
    name = words.channel(channel)
    if verdict is None:
        return Chip(ChipState.NEVER_ASKED, translate("ContactTold", "{channel}: not known").format(channel=name))
    if verdict.allowed:
        return Chip(ChipState.GRANTED, translate("ContactTold", "{channel}: allowed").format(channel=name))
    if verdict.reason is Reason.NEVER_ASKED:
        return Chip(ChipState.NEVER_ASKED, translate("ContactTold", "{channel}: no consent").format(channel=name))
    if verdict.reason in _PASSING:
        return Chip(ChipState.SOON, translate("ContactTold", "{channel}: not now").format(channel=name))
    return Chip(ChipState.REFUSED, translate("ContactTold", "{channel}: not allowed").format(channel=name))


def sentence(reason: Reason) -> str:
    """Why not, as one sentence."""
    return contact_words.reason(reason, QCoreApplication.translate)


def behind(record: Behind | None, formats: Formats) -> str:
    """`Refused 12/05/2026 10:22 at the counter, written down by Hạnh.`; empty without a record."""
    translate = QCoreApplication.translate
    if record is None:
        return ""
    if isinstance(record, MadeBehind):
        return translate("ContactTold", "The last contact: {when}, {staff}, {outcome}.").format(
            when=formats.moment(record.at), staff=record.staff, outcome=outcome(record.outcome).lower()
        )
    if isinstance(record, SaidBehind):
        told = translate("ContactTold", "{decision} {when} {how}, written down by {staff}.").format(
            decision=words.decision(record.decision),
            when=formats.moment(record.stated_at),
            how=words.how(record.how).lower(),
            staff=record.recorded_by,
        )
        return " ".join(part for part in (told, _whose(record), _lapsed(record)) if part)
    return translate("ContactTold", "By the list of {date}.").format(date=record.as_of.strftime("%d/%m/%Y"))


def _whose(record: SaidBehind) -> str:
    translate = QCoreApplication.translate
    if record.erased:
        return translate("ContactTold", "Nothing else of that person is kept.")
    return translate("ContactTold", "Said by {code}.").format(code=record.code) if record.code else ""


def _lapsed(record: SaidBehind) -> str:
    if record.decision is not Decision.GRANTED or record.expires_at is None:
        return ""
    told = QCoreApplication.translate("ContactTold", "It held until {date}.")
    return told.format(date=consent_words.last_day_words(record.expires_at))


def next_allowed(verdict: Verdict, formats: Formats) -> str:
    """When it will be allowed, where nothing but the time stands against it."""
    if verdict.next_allowed_at is None:
        return ""
    told = QCoreApplication.translate("ContactTold", "Allowed again from {when}.")
    return told.format(when=formats.moment(verdict.next_allowed_at))


def outcome(value: Outcome | None) -> str:
    translate = QCoreApplication.translate
    return {
        None: translate("ContactTold", "No contact made"),
        Outcome.REACHED: translate("ContactTold", "Reached"),
        Outcome.NO_ANSWER: translate("ContactTold", "No answer"),
        Outcome.SENT: translate("ContactTold", "Sent"),
        Outcome.WRONG_PERSON: translate("ContactTold", "Wrong person"),
    }[value]


def no_more(channel: Channel) -> str:
    """What the customer wants no more of, as a button begins."""
    translate = QCoreApplication.translate
    return {
        Channel.CALL: translate("ContactTold", "No more calls"),
        Channel.MESSAGE: translate("ContactTold", "No more messages"),
        Channel.EMAIL: translate("ContactTold", "No more e-mail"),
    }[channel]
