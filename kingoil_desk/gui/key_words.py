"""Where the key of the open file is kept, in words."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.situation import KeyKept

CONTEXT = "KeyWords"


def key_words(kept: KeyKept) -> str:
    """In the window's language."""
    translate = QCoreApplication.translate
    return {
        KeyKept.KEYRING: translate("KeyWords", "Data key in this PC's keyring"),
        KeyKept.PASSPHRASE: translate("KeyWords", "Data key opened by the start-of-day passphrase"),
        KeyKept.CODE: translate(
            "KeyWords", "Opened by the recovery code this time; this PC's keyring could not be used"
        ),
        KeyKept.DEMO: translate("KeyWords", "Demo: its key is not protected"),
    }[kept]
