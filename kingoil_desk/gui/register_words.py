"""How old the Do-Not-Call register is, in one sentence. Without Qt, so that the CLI has it too."""

from collections.abc import Callable

from kingoil_desk.domain.do_not_call import STALE_DAYS
from kingoil_desk.service.contact import RegisterState

CONTEXT = "RegisterWords"
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


_NONE = QT_TRANSLATE_NOOP("RegisterWords", "No Do-Not-Call register was ever brought in.")
_TODAY = QT_TRANSLATE_NOOP("RegisterWords", "The Do-Not-Call register shows {date}, today: {numbers} numbers.")
_YESTERDAY = QT_TRANSLATE_NOOP("RegisterWords", "The Do-Not-Call register shows {date}, yesterday: {numbers} numbers.")
_DAYS = QT_TRANSLATE_NOOP("RegisterWords", "The Do-Not-Call register shows {date}, {days} days ago: {numbers} numbers.")

_NONE_WARNS = QT_TRANSLATE_NOOP(
    "RegisterWords", "Without one, offers, greetings and surveys may reach numbers that must not be called or messaged."
)
_STALE_WARNS = QT_TRANSLATE_NOOP(
    "RegisterWords", "It is {days} days old, more than {limit}: who joined it since is not known. Bring in a newer one."
)


def state(register: RegisterState | None, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """The day it shows, its age and how many numbers it holds."""
    if register is None:
        return translate(CONTEXT, _NONE)
    text = {0: _TODAY, 1: _YESTERDAY}.get(register.age_days, _DAYS)
    numbers = f"{register.numbers:,}".replace(",", ".")
    date = f"{register.as_of:%d/%m/%Y}"
    return translate(CONTEXT, text).format(date=date, days=register.age_days, numbers=numbers)


def warning(register: RegisterState | None, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """Why it is not to be relied on; empty when it is."""
    if register is None:
        return translate(CONTEXT, _NONE_WARNS)
    if register.stale:
        return translate(CONTEXT, _STALE_WARNS).format(days=register.age_days, limit=STALE_DAYS)
    return ""
