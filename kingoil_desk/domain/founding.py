"""What a new shop is made of, and what the first run asks of whoever makes it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.shop import ShopDetails


@dataclass(frozen=True, slots=True)
class FoundingRequest:
    """Everything that was typed and agreed on; nothing is made before it is whole.

    `code` is the recovery code (25 characters, ungrouped) that was typed back from the sheet with the number
    `sheet`. `day_passphrase` is None where the system's keyring keeps the key. Secrets never show in a `repr`.
    """

    folder: Path
    details: ShopDetails
    manager: str
    passphrase: str = field(repr=False)
    code: str = field(repr=False)
    sheet: str
    day_passphrase: str | None = field(default=None, repr=False)


class Founding(Protocol):
    """The service behind the first run. Checks change nothing and are quick; `found` is the only act."""

    @property
    def keyring_words(self) -> KnownError | None:
        """Why there is no keyring to keep the key (`KEYRING_ABSENT`, `KEYRING_REFUSED`); None when there is one."""

    @property
    def default_folder(self) -> Path:
        """Where the data lies unless somebody chooses otherwise."""

    def check_folder(self, folder: Path) -> None:
        """Raises `PLACE_…`, `PROFILE_EXISTS`, `FOLDER_PROTECTED` or `DISK_FULL`; makes nothing."""

    def check_shop(self, details: ShopDetails) -> ShopDetails:
        """The details as they will be kept; raises `SHOP_NAME_NEEDED`, `TEXT_TOO_LONG` or `CONTROL_CHARACTERS`."""

    def check_manager(self, name: str, passphrase: str, again: str) -> None:
        """Raises `STAFF_NAME_NEEDED`, `PASSPHRASE_SHORT`, `PASSPHRASE_COMMON`, `PASSPHRASES_DIFFER` and others."""

    def check_day_passphrase(self, text: str, again: str) -> None:
        """Raises `PASSPHRASE_SHORT`, `PASSPHRASE_COMMON` or `PASSPHRASES_DIFFER`."""

    def new_code(self) -> tuple[str, str]:
        """A recovery code of 25 characters and the number of its sheet (4 characters); new ones at each call."""

    def found(self, request: FoundingRequest) -> None:
        """Makes the shop: seconds long, off the window's thread. Raises `KnownError` and leaves nothing half-made."""
