"""Words and checks for a new PIN or passphrase, wherever one is typed while the shop is open."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.role import Role
from kingoil_desk.domain.staff_secret import PIN_DIGITS, SHORT_PIN_DIGITS, check_passphrase, check_pin
from kingoil_desk.service.settings import ShopSettings


def check_new(role: Role, typed: str, settings: ShopSettings, name: str) -> None:
    """What the service will check again, said before anybody is asked for a passphrase; raises the same."""
    if role is Role.MANAGER:
        check_passphrase(typed, name, settings.details.name)
    else:
        short = settings.short_pins and len(typed) == SHORT_PIN_DIGITS
        check_pin(typed, SHORT_PIN_DIGITS if short else PIN_DIGITS)


def rule_words(role: Role, *, short: bool) -> str:
    """What the new one must be; `short` where the shop allows 4 digits."""
    if role is Role.MANAGER:
        return QCoreApplication.translate(
            "SecretWords",
            "At least 8 characters. Three or four words that belong together only for you are easy to keep in mind "
            "and hard to guess.",
        )
    if short:
        return QCoreApplication.translate("SecretWords", "6 digits; 4 are possible here, but far easier to guess.")
    return QCoreApplication.translate("SecretWords", "6 digits: not all the same, and not counting up or down.")


def short_pin_words(role: Role, typed: str, *, short: bool) -> str:
    """The warning while a PIN has 4 digits, where that is possible; empty otherwise."""
    if role is Role.MANAGER or not short or len(typed) != SHORT_PIN_DIGITS:
        return ""
    return QCoreApplication.translate(
        "SecretWords", "4 digits are guessed a hundred times sooner than 6. Better type two more."
    )
