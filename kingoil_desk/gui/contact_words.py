"""Why a contact is not allowed, in words. Without Qt, so that the CLI has it too."""

from collections.abc import Callable

from kingoil_desk.domain.verdict import Reason

CONTEXT = "ContactWords"
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


REASONS = {
    Reason.REFUSED: QT_TRANSLATE_NOOP("ContactWords", "The customer refused it."),
    Reason.ERASED: QT_TRANSLATE_NOOP(
        "ContactWords", "Somebody with this number or mailbox refused it and asked to be erased."
    ),
    Reason.NUMBER_SHARED: QT_TRANSLATE_NOOP(
        "ContactWords", "Somebody else who has, or had, this number or mailbox refused it."
    ),
    Reason.DO_NOT_CALL: QT_TRANSLATE_NOOP("ContactWords", "The number is on the Do-Not-Call register."),
    Reason.CHILD: QT_TRANSLATE_NOOP(
        "ContactWords", "The customer is under 16, and no parent or guardian has consented."
    ),
    Reason.NEVER_ASKED: QT_TRANSLATE_NOOP("ContactWords", "The customer has not consented to it."),
    Reason.ORDINARY_PHONE: QT_TRANSLATE_NOOP(
        "ContactWords", "Offers may not come from an ordinary phone, only under a granted brand name."
    ),
    Reason.DAILY_LIMIT: QT_TRANSLATE_NOOP("ContactWords", "The limit for 24 hours is reached."),
    Reason.WRONG_HOUR: QT_TRANSLATE_NOOP("ContactWords", "It is not the hour for it."),
}


def reason(code: Reason, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """A reason as one sentence."""
    return translate(CONTEXT, REASONS[code])
