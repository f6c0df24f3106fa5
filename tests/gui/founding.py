"""A founding that makes nothing, for tests of the first run: its checks are the real rules where they are pure."""

import threading
from pathlib import Path

from kingoil_desk.domain import shop
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import FoundingRequest
from kingoil_desk.domain.recovery_code import make_code, make_sheet_id
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.staff_secret import check_passphrase


class FakeFounding:
    """`refuses` is what the next `found` raises; `asked` are the requests that came; `wait` holds `found` back."""

    def __init__(self, default_folder: Path, keyring_words: KnownError | None = None) -> None:
        self.default_folder = default_folder
        self.keyring_words = keyring_words
        self.full: set[Path] = set()
        self.synced: set[Path] = set()
        self.asked: list[FoundingRequest] = []
        self.codes: list[tuple[str, str]] = []
        self.refuses: KnownError | None = None
        self.wait = threading.Event()
        self.wait.set()

    def check_folder(self, folder: Path) -> None:
        if folder in self.full:
            raise KnownError(Code.PROFILE_EXISTS, folder=str(folder))
        if folder in self.synced:
            raise KnownError(Code.PLACE_SYNCED, folder=str(folder), by="OneDrive")

    def check_shop(self, details: ShopDetails) -> ShopDetails:
        return shop.checked(details)

    def check_manager(self, name: str, passphrase: str, again: str) -> None:
        if not name.strip():
            raise KnownError(Code.STAFF_NAME_NEEDED)
        self._check(passphrase, again, name)

    def check_day_passphrase(self, text: str, again: str) -> None:
        self._check(text, again)

    def _check(self, text: str, again: str, *about: str) -> None:
        check_passphrase(text, *about)
        if text != again:
            raise KnownError(Code.PASSPHRASES_DIFFER)

    def new_code(self) -> tuple[str, str]:
        self.codes.append((make_code(), make_sheet_id()))
        return self.codes[-1]

    def found(self, request: FoundingRequest) -> None:
        self.asked.append(request)
        assert self.wait.wait(30)
        if self.refuses is not None:
            error, self.refuses = self.refuses, None
            raise error
