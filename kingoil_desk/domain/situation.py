"""What a start finds before anything is opened: looking changes nothing, and each finding has its own screen."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kingoil_desk.domain.errors import KnownError


class Found(StrEnum):
    """What a look at the folder and the keyring found."""

    FIRST_RUN = "first_run"
    FIRST_RUN_WITHOUT_KEYRING = "first_run_without_keyring"
    OPENS = "opens"
    KEY_ABSENT = "key_absent"
    KEY_OTHER = "key_other"  # the keyring holds a key, but of other data
    KEY_MALFORMED = "key_malformed"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_SILENT = "keyring_silent"
    KEYRING_GONE = "keyring_gone"  # no keyring service at all, and a file whose key is in one
    PASSPHRASE = "passphrase"  # the start-of-day passphrase is asked
    DATA_GONE = "data_gone"  # the key is there, the data is not
    DAMAGED = "damaged"
    NO_WAY_IN = "no_way_in"  # neither key nor key files
    NEWER = "newer"
    OTHER = "other"  # anything else: `error` says it


class KeyKept(StrEnum):
    """Where the key of an open file comes from."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    CODE = "code"  # the keyring could not be used: the code is asked again next time
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Situation:
    """What was found in `folder`, and what there is to go on with.

    `file` is where the data file lies, or should lie; `sheet` the number printed on the recovery sheet that fits;
    `has_recovery` and `has_passphrase` tell whether the key files hold a slot for that secret.
    """

    found: Found
    folder: Path
    file: Path | None = None
    error: KnownError | None = None
    shop_name: str = ""
    sheet: str = ""
    has_recovery: bool = False
    has_passphrase: bool = False
