"""What a start that is not plain says to a shop clerk, and what it offers. Without Qt, so that the CLI has it too."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui import error_words

CONTEXT = "StartWords"
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


class Act(StrEnum):
    """What can be asked for on the screen. Nothing here deletes anything."""

    RETRY = "retry"
    CODE = "code"
    FOLDER = "folder"
    EMPTY = "empty"  # start a new, empty shop: only where the data is gone and the shop's name is known
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class StartWords:
    """One screen: its title, what happened, what is safe and what to do (one paragraph each), the line above the
    path, the path itself, and what is offered, the likeliest first."""

    title: str
    paragraphs: tuple[str, ...]
    place: str
    path: Path
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class _Texts:
    """English sources. `by_code` stands behind `do` when the recovery code can be used, `no_code` when it cannot."""

    title: str
    happened: str
    safe: str
    do: str = ""
    by_code: str = ""
    no_code: str = ""
    backup: bool = False  # a backup would help


_BY_SHEET = QT_TRANSLATE_NOOP(
    "StartWords", "The code on recovery sheet {sheet} opens this data: take the sheet from the safe."
)
_BY_ANY_SHEET = QT_TRANSLATE_NOOP(
    "StartWords", "The code on the recovery sheet opens this data: take the sheet from the safe."
)
_OR_BY_CODE = QT_TRANSLATE_NOOP("StartWords", "Or use the recovery code now.")
_NO_SLOTS = QT_TRANSLATE_NOOP(
    "StartWords",
    "No recovery code can be tried, since the files keyslots.json and keyslots.bak beside the data are missing or "
    "damaged. Put one of them back from a copy of the folder, then press Retry.",
)
_NO_BACKUP = QT_TRANSLATE_NOOP("StartWords", "A backup would help here, but no backup is known to this program yet.")
_LIES = QT_TRANSLATE_NOOP("StartWords", "The data file lies here:")
_SHOULD_LIE = QT_TRANSLATE_NOOP("StartWords", "The data file should lie here:")
_FOLDER = QT_TRANSLATE_NOOP("StartWords", "Data folder:")
_KEY_OF_NAMED = QT_TRANSLATE_NOOP("StartWords", "This PC has the key of “{shop}”, but the data file is missing.")
_FILE_EMPTY = QT_TRANSLATE_NOOP("StartWords", "The file is there, but it is empty (0 bytes).")

_TEXTS: dict[Found, _Texts] = {
    Found.FIRST_RUN_WITHOUT_KEYRING: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This PC has no secure place for keys."),
        QT_TRANSLATE_NOOP("StartWords", "A shop's key is kept in the PC's keyring, and there is no keyring here."),
        QT_TRANSLATE_NOOP("StartWords", "Nothing was written down anywhere."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Have a keyring set up on this PC and press Retry; or set the shop up with a start-of-day passphrase, "
            "which is asked each time the program starts.",
        ),
    ),
    Found.KEY_ABSENT: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This PC does not have the key."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "The shop's data is here, but this PC's keyring holds no key for it. That is so on another PC, for "
            "another user of this PC, or after this PC was set up anew.",
        ),
        QT_TRANSLATE_NOOP("StartWords", "The data file was not changed."),
        by_code=_BY_SHEET,
        no_code=_NO_SLOTS,
        backup=True,
    ),
    Found.KEY_OTHER: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "The key on this PC belongs to other data."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "This PC's keyring holds a key for this shop, but it does not fit this data. Perhaps an older or a "
            "newer copy of the data folder lies here.",
        ),
        QT_TRANSLATE_NOOP("StartWords", "The key was left where it is, and the data file was not changed."),
        QT_TRANSLATE_NOOP("StartWords", "Open the folder that the key belongs to, if there is one."),
        by_code=_BY_SHEET,
        no_code=_NO_SLOTS,
        backup=True,
    ),
    Found.KEY_MALFORMED: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "The key on this PC is damaged."),
        QT_TRANSLATE_NOOP("StartWords", "What this PC's keyring holds for this shop is no key (any more)."),
        QT_TRANSLATE_NOOP(
            "StartWords", "It was not tried on the data and was left as it is. The data file was not changed."
        ),
        by_code=_BY_SHEET,
        no_code=_NO_SLOTS,
        backup=True,
    ),
    Found.KEYRING_LOCKED: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This PC's keyring is locked."),
        QT_TRANSLATE_NOOP("StartWords", "The desk looks for its key there, and has to wait until it is unlocked."),
        QT_TRANSLATE_NOOP("StartWords", "Nothing was changed: the data was not touched."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Type the keyring's password where this PC asks for it, or sign in to this PC again. The desk looks "
            "again by itself every 3 seconds, and at once when you press Retry.",
        ),
        by_code=_OR_BY_CODE,
    ),
    Found.KEYRING_SILENT: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This PC's keyring does not answer."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "The desk looks for its key in the keyring, and the keyring gives no answer. Perhaps it is still "
            "starting, or its question waits behind this window.",
        ),
        QT_TRANSLATE_NOOP("StartWords", "Nothing was changed: the data was not touched."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Wait a moment. The desk looks again by itself every 3 seconds, and at once when you press Retry. If it "
            "stays so, start this PC again.",
        ),
        by_code=_OR_BY_CODE,
    ),
    Found.KEYRING_GONE: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "There is no keyring on this PC."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "The key of this data lies in a keyring, and no keyring service runs here. That is so on another PC, or "
            "when the service was taken away or did not start.",
        ),
        QT_TRANSLATE_NOOP("StartWords", "Nothing was changed: the data was not touched."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Have the keyring set up here again, or open by the code and set a start-of-day passphrase under Manager.",
        ),
        by_code=_BY_SHEET,
        no_code=_NO_SLOTS,
    ),
    Found.PASSPHRASE: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "The start-of-day passphrase, please."),
        QT_TRANSLATE_NOOP("StartWords", "It opens this shop's data, and is asked each time the program starts."),
        "",
        by_code=QT_TRANSLATE_NOOP("StartWords", "If nobody knows it any more, the recovery code opens the data too."),
    ),
    Found.DATA_GONE: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "The shop's data is not where it was."),
        QT_TRANSLATE_NOOP("StartWords", "This PC has the key of a shop, but the data file is missing."),
        QT_TRANSLATE_NOOP("StartWords", "The key is kept, and nothing was made in place of the data."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Connect the disk that holds it, or put the data folder back, and press Retry. If the folder was moved, "
            "open it where it lies now.",
        ),
        backup=True,
    ),
    Found.DAMAGED: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "The data file is damaged."),
        QT_TRANSLATE_NOOP("StartWords", "The key fits, but the file itself cannot be read."),
        QT_TRANSLATE_NOOP("StartWords", "It was left exactly as it is, and no new shop was started over it."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Keep this file, since parts of it may still be read later. If there is a copy of the data folder, open "
            "the copy.",
        ),
        backup=True,
    ),
    Found.NO_WAY_IN: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This data cannot be read on this PC."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Neither the key nor the key files (keyslots.json and keyslots.bak) are here. Nobody can read the data "
            "without one of them, its makers included.",
        ),
        QT_TRANSLATE_NOOP("StartWords", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "StartWords",
            "Keep the folder. If there is a copy of it, put keyslots.json back from the copy and press Retry: then "
            "the recovery code opens the data.",
        ),
        backup=True,
    ),
    Found.NEWER: _Texts(
        QT_TRANSLATE_NOOP("StartWords", "This data was made by a newer King Oil Desk."),
        QT_TRANSLATE_NOOP("StartWords", "This program is older than the one that wrote it, and does not open it."),
        QT_TRANSLATE_NOOP("StartWords", "The data was not changed."),
        QT_TRANSLATE_NOOP("StartWords", "Install the newer program on this PC, then start that one."),
    ),
    Found.OTHER: _Texts(QT_TRANSLATE_NOOP("StartWords", "The shop was not opened."), "", ""),
}  # fmt: skip

WAITING = frozenset({Found.KEYRING_LOCKED, Found.KEYRING_SILENT})  # may pass by itself
_CODE_FIRST = frozenset({Found.KEY_ABSENT, Found.KEY_OTHER, Found.KEY_MALFORMED})


def start_words(situation: Situation, translate: Translate = QT_TRANSLATE_NOOP) -> StartWords:
    """The screen of a situation in the window's language; `translate` is Qt's, called with context and text.

    Raises `LookupError` for the two that have no such screen: a plain first run, and a shop that opens.
    """
    texts = _TEXTS[situation.found]
    place, path = _place(situation)
    return StartWords(
        title=translate(CONTEXT, texts.title),
        paragraphs=tuple(_paragraphs(situation, texts, translate)),
        place=translate(CONTEXT, place),
        path=path,
        acts=_acts(situation, texts),
    )


def _paragraphs(situation: Situation, texts: _Texts, translate: Translate) -> Iterator[str]:
    """What happened, what is safe, what to do; empty ones are left out."""
    if situation.found is Found.OTHER and situation.error is not None:
        yield error_words.words(situation.error, translate)
        return
    happened = _happened(situation, texts)
    if happened:
        yield translate(CONTEXT, happened).format(shop=situation.shop_name)
    if texts.safe:
        yield translate(CONTEXT, texts.safe)
    by_code = texts.by_code if situation.has_recovery else texts.no_code
    if by_code is _BY_SHEET and not situation.sheet:
        by_code = _BY_ANY_SHEET
    to_do = [translate(CONTEXT, text).format(sheet=situation.sheet) for text in (texts.do, by_code) if text]
    if to_do:
        yield " ".join(to_do)
    if texts.backup:
        yield translate(CONTEXT, _NO_BACKUP)


def _happened(situation: Situation, texts: _Texts) -> str:
    if situation.found is Found.DATA_GONE and situation.shop_name:
        return _KEY_OF_NAMED
    if situation.found is Found.DAMAGED and situation.error is not None and situation.error.code is Code.FILE_EMPTY:
        return _FILE_EMPTY
    return texts.happened


def _place(situation: Situation) -> tuple[str, Path]:
    if situation.file is None or situation.found is Found.OTHER:
        return _FOLDER, situation.folder
    return (_SHOULD_LIE if situation.found is Found.DATA_GONE else _LIES), situation.file


def _acts(situation: Situation, texts: _Texts) -> tuple[Act, ...]:
    acts = [Act.RETRY, Act.FOLDER, Act.CLOSE]
    if texts.by_code and situation.has_recovery:
        acts.insert(0 if situation.found in _CODE_FIRST else 1, Act.CODE)
    if situation.found is Found.DATA_GONE and situation.shop_name:
        acts.insert(2, Act.EMPTY)
    return tuple(acts)
