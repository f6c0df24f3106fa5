"""Makes a shop: its key kept and read back, its key files, its encrypted file, and last the pointer that makes it one.

Whatever step a kill or a fault comes at, the key is reachable before there is a file that needs it, and nothing counts
as a shop before the pointer. What an unfinished run left is moved aside, never opened and never deleted.
"""

import secrets
import uuid
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import FoundingRequest
from kingoil_desk.domain.recovery_code import make_code, make_sheet_id
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.shop import ShopDetails, checked
from kingoil_desk.domain.staff import check_name
from kingoil_desk.domain.staff_secret import check_passphrase
from kingoil_desk.service.key_ring import KeyRing, KnownShop, keep_key, note_shop
from kingoil_desk.service.session import Clock, wall_clock
from kingoil_desk.store import keyslots, places, profile, staff_secrets, unfinished
from kingoil_desk.store.faults import told_of
from kingoil_desk.store.keys import KEY_BYTES
from kingoil_desk.store.keyslots import KeySlots
from kingoil_desk.store.staff import NewStaff

_GENERATION = 1


class FoundingService:
    """Behind the first run (see `domain.founding.Founding`). `ring` is None where no keyring may be used, and
    `keyring_words` then says why.
    """

    def __init__(
        self,
        folder: Path,
        ring: KeyRing | None,
        keyring_words: KnownError | None = None,
        clock: Clock = wall_clock,
    ) -> None:
        self.default_folder = folder
        self.keyring_words = keyring_words
        self._ring = ring
        self._clock = clock

    def check_folder(self, folder: Path) -> None:
        places.check_place(folder)
        unfinished.check_folder(folder)

    def check_shop(self, details: ShopDetails) -> ShopDetails:
        return checked(details)

    def check_manager(self, name: str, passphrase: str, again: str) -> None:
        check_passphrase(passphrase, check_name(name))
        if passphrase != again:
            raise KnownError(Code.PASSPHRASES_DIFFER)

    def check_day_passphrase(self, text: str, again: str) -> None:
        check_passphrase(text)
        if text != again:
            raise KnownError(Code.PASSPHRASES_DIFFER)

    def new_code(self) -> tuple[str, str]:
        return make_code(), make_sheet_id()

    def found(self, request: FoundingRequest) -> None:
        """Seconds long; raises `KnownError`, and then nothing of it is left but an entry that opens nothing."""
        self.check_folder(request.folder)
        details, name = checked(request.details), check_name(request.manager)
        check_passphrase(request.passphrase, name, details.name)
        if self._ring is None and request.day_passphrase is None:
            raise KnownError(Code.KEYRING_ABSENT)
        manager = NewStaff(name, Role.MANAGER, staff_secrets.hash_secret(request.passphrase))
        folder = request.folder
        unfinished.put_aside(folder)
        profile.prepare_folder(folder)
        held = profile.lock(folder)
        try:
            with told_of(folder):
                self._make(request, details, manager)
        except BaseException:
            held.release()
            profile.empty_folder(folder)
            raise
        held.release()

    def _make(self, request: FoundingRequest, details: ShopDetails, manager: NewStaff) -> None:
        folder, now, shop_id = request.folder, self._clock(), str(uuid.uuid4())
        data_key = secrets.token_bytes(KEY_BYTES)
        unfinished.begin(folder, shop_id)
        slots = KeySlots(shop_id, _GENERATION).with_slot(
            keyslots.seal(data_key, request.code, "recovery", shop_id, _GENERATION, request.sheet, now)
        )
        if self._ring is not None:
            keep_key(self._ring, shop_id, _GENERATION, data_key)
        else:
            assert request.day_passphrase is not None
            passphrase = request.day_passphrase
            slots = slots.with_slot(keyslots.seal(data_key, passphrase, "passphrase", shop_id, _GENERATION, "", now))
        keyslots.write_slots(folder, slots)
        pointer = profile.create_generation(folder, data_key, "shop", details, [manager], now, shop_id)
        profile.write_pointer(folder, pointer)
        if self._ring is not None:  # after the pointer: what is listed and not there counts as a shop that is gone
            note_shop(self._ring, KnownShop(shop_id, details.name, str(folder.resolve())))
        unfinished.end(folder)
