"""Why somebody is on no list of contacts, in a sentence and in a chip; states of a list. Without Qt."""

from collections.abc import Callable

from kingoil_desk.domain.contact_list import OffList, State
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.gui import contact_words

CONTEXT = "ContactListWords"
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


_OWN = {
    OffList.ARCHIVED: QT_TRANSLATE_NOOP("ContactListWords", "The customer was archived."),
    OffList.NO_POINT: QT_TRANSLATE_NOOP("ContactListWords", "There is no number or mailbox that could be used."),
}
_SHORT = {
    OffList.ARCHIVED: QT_TRANSLATE_NOOP("ContactListWords", "archived since"),
    OffList.NO_POINT: QT_TRANSLATE_NOOP("ContactListWords", "no number any more"),
    OffList.REFUSED: QT_TRANSLATE_NOOP("ContactListWords", "refused since"),
    OffList.ERASED: QT_TRANSLATE_NOOP("ContactListWords", "number refused, erased"),
    OffList.NUMBER_SHARED: QT_TRANSLATE_NOOP("ContactListWords", "shared number refused"),
    OffList.DO_NOT_CALL: QT_TRANSLATE_NOOP("ContactListWords", "on the register since"),
    OffList.CHILD: QT_TRANSLATE_NOOP("ContactListWords", "child, no guardian"),
    OffList.NEVER_ASKED: QT_TRANSLATE_NOOP("ContactListWords", "no consent any more"),
    OffList.ORDINARY_PHONE: QT_TRANSLATE_NOOP("ContactListWords", "no brand name"),
}
_STATES = {
    State.LIVE: QT_TRANSLATE_NOOP("ContactListWords", "live"),
    State.EXPIRED: QT_TRANSLATE_NOOP("ContactListWords", "expired"),
    State.RECALLED: QT_TRANSLATE_NOOP("ContactListWords", "recalled"),
    State.REISSUED: QT_TRANSLATE_NOOP("ContactListWords", "re-issued"),
}


def off_list(reason: OffList, translate: Translate) -> str:
    """Why, as one sentence."""
    if reason in _OWN:
        return translate(CONTEXT, _OWN[reason])
    return contact_words.reason(Reason(reason.value), translate)


def off_list_chip(reason: OffList, translate: Translate) -> str:
    """Why somebody on a live list should be on it no more, in a few words."""
    return translate(CONTEXT, _SHORT[reason])


def state(value: State, translate: Translate) -> str:
    return translate(CONTEXT, _STATES[value])
