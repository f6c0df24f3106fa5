"""A start: what lies in the folder and in the keyring is looked at and told apart; nothing is created on doubt.

Every row of the vault's table (§2) is a `Situation`; opening, the recovery code and the start-of-day passphrase lead
from it to an open shop. No method runs on the window's thread: keyring and key derivation take their time.
"""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, KeyKept, Situation
from kingoil_desk.service import renewal
from kingoil_desk.service.key_ring import (
    KeyRing,
    KnownShop,
    note_shop,
    read_key,
    read_shops,
    system_key_ring,
)
from kingoil_desk.service.proof import Uptime, uptime
from kingoil_desk.service.renewal import Kept
from kingoil_desk.service.session import Clock, Session, wall_clock
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import keyslots, places, profile, unfinished, vault
from kingoil_desk.store.faults import file_fault
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.keyslots import KeySlots
from kingoil_desk.store.profile import Pointer

_DAMAGE = (Code.FILE_DAMAGED, Code.FILE_EMPTY)
_NO_KEYRING = (Code.KEYRING_ABSENT, Code.KEYRING_REFUSED)
_KEYRING = {Code.KEYRING_LOCKED: Found.KEYRING_LOCKED, Code.KEYRING_SILENT: Found.KEYRING_SILENT}


Keyrings = Callable[[], KeyRing]


def default_folder() -> Path:
    """This person's own folder for the data of a shop."""
    return places.default_folder()


def usual_folder(ring: Keyrings = system_key_ring) -> Path:
    """Where to look when nobody says: the place noted in this person's own folder, or that folder.

    When there is neither, and the keyring can be asked, the newest of its shops whose folder is still there.
    """
    default = places.default_folder()
    if noted := places.remembered_place(default):
        return noted
    if not (default / profile.POINTER).exists():
        with contextlib.suppress(KnownError):
            for shop in reversed(read_shops(ring())):
                if shop.folder and (Path(shop.folder) / profile.POINTER).exists():
                    return Path(shop.folder)
    return default


def remember(folder: Path) -> None:
    """From now on this folder is the usual one; a disk that does not take the note loses nothing."""
    with contextlib.suppress(KnownError):
        places.remember_place(places.default_folder(), folder.resolve())


class StartUp:
    """One data folder and one keyring; `ring` is asked anew at each step, since a keyring may come and go."""

    def __init__(
        self,
        folder: Path,
        ring: Keyrings = system_key_ring,
        clock: Clock = wall_clock,
        uptime: Uptime = uptime,
        session: Session | None = None,
    ) -> None:
        self.folder = folder
        self._session = session
        self._ring = ring
        self._clock = clock
        self._uptime = uptime

    def is_locked(self) -> bool:
        """Whether somebody would be asked for the keyring's password: no look begins by itself then."""
        try:
            return self._ring().is_locked()
        except KnownError:
            return False

    def begin(self) -> Shop | Situation:
        """The open shop, or why it is not: changes nothing but what an open shop changes."""
        try:
            pointer = profile.read_pointer(self.folder)
        except KnownError as error:
            return self._without_pointer(error)
        try:
            if pointer.kind == "demo":
                return Shop.open(self.folder, self._clock, self._session)
            return self._open(pointer)
        except KnownError as error:
            return self.situation(error)

    def situation(self, error: KnownError) -> Situation:
        """What an error of an opening means for whoever stands before it."""
        try:
            pointer = profile.read_pointer(self.folder)
        except KnownError as missing:
            return self._without_pointer(missing)
        slots, _ = self._slots(pointer)
        recovery = slots.of("recovery") if slots else None
        told = Situation(
            _FOUND.get(error.code, Found.OTHER),
            self.folder,
            pointer.file(self.folder),
            error,
            sheet=recovery.sheet if recovery else "",
            has_recovery=recovery is not None,
            has_passphrase=bool(slots and slots.of("passphrase")),
        )
        if told.found is Found.DATA_GONE:
            return replace(told, shop_name=self._name_of(pointer.shop_id))
        if error.code in _NO_KEYRING:
            return replace(told, found=Found.PASSPHRASE if told.has_passphrase else Found.KEYRING_GONE)
        if told.found is Found.KEY_ABSENT and not told.has_recovery and pointer.kind != "demo":
            return replace(told, found=Found.NO_WAY_IN)
        return told

    def open_with_passphrase(self, typed: str) -> Shop:
        """Opens by the start-of-day passphrase; raises `DAY_PASSPHRASE_WRONG` or what opening raises."""
        pointer, slots = self._pointer_and_slots()
        slot = slots.of("passphrase")
        if slot is None:
            raise KnownError(Code.DAY_PASSPHRASE_WRONG)
        data_key = keyslots.unseal(slot, typed, slots.shop_id, slots.generation)
        shop = self._opened(pointer, data_key)
        shop.key_kept = KeyKept.PASSPHRASE
        return shop

    def open_with_key(self, data_key: bytes, kept: KeyKept) -> Shop | Situation:
        """Opens anew a file that was open in this program, with the key that no keyring gives back; `kept` is how
        it was opened then, unless a start-of-day passphrase was set meanwhile.
        """
        try:
            pointer = profile.read_pointer(self.folder)
            shop = self._opened(pointer, data_key)
        except KnownError as error:
            return self.situation(error)
        slots, _ = self._slots(pointer)
        shop.key_kept = KeyKept.PASSPHRASE if slots and slots.of("passphrase") else kept
        return shop

    def open_with_code(self, code: str, *, new_key: bool = False) -> Shop:
        """Opens by the recovery code and puts the key into this PC's keyring, where there is one.

        The file is read with the unwrapped key before anything is written. `new_key` makes a new generation under
        another key, which an old PC's entry does not open; so does an entry that holds another key, since entries
        are never overwritten. A file with a start-of-day passphrase keeps its key, and keeps it out of the keyring: a
        new one could not be wrapped under a passphrase that nobody has typed.
        Raises `CODE_MISTYPED`, `CODE_WRONG` and what reading the files raises.
        """
        pointer, slots = self._pointer_and_slots()
        slot = slots.of("recovery")
        if slot is None:
            raise KnownError(Code.SLOTS_MISSING)
        data_key = keyslots.unseal(slot, code, slots.shop_id, slots.generation)
        keys = Keys.derive(data_key, pointer.kind)
        with contextlib.ExitStack() as held:
            held.callback(profile.lock(self.folder).release)  # no second program opens it meanwhile
            vault.check(self.folder, pointer, keys)  # proves the key on the file itself
            by_passphrase = slots.of("passphrase") is not None
            new_key = new_key and not by_passphrase
            ring = None if by_passphrase else self._ring_or_none()
            if ring is not None and not new_key:
                kept = renewal.keep(ring, pointer, data_key)
                new_key = kept is Kept.OTHER
                ring = None if kept is Kept.NOT else ring
            if new_key:
                pointer, data_key = renewal.renew(self.folder, pointer, slots, keys, code, ring, self._clock())
        shop = self._opened(pointer, data_key)
        try:
            shop.note("recovered_by_code", slot.sheet)
        except BaseException:
            shop.close()
            raise
        if ring is not None:
            self._list(ring, shop, pointer.shop_id)
        else:
            shop.key_kept = KeyKept.PASSPHRASE if by_passphrase else KeyKept.CODE
        return shop

    def check_name(self, situation: Situation, typed: str) -> None:
        """For a new, empty shop where another one's data is gone: its name must be typed. `SHOP_NAME_DIFFERS`."""
        if not situation.shop_name or " ".join(typed.split()) != situation.shop_name:
            raise KnownError(Code.SHOP_NAME_DIFFERS)

    def folder_for_another(self) -> Path:
        """Where another shop may be made while this folder still holds something of the one before."""
        for number in range(1, 100):
            folder = self.folder if number == 1 else self.folder.with_name(f"{self.folder.name}-{number}")
            with contextlib.suppress(KnownError):
                unfinished.check_folder(folder)
                return folder
        return self.folder

    # one by one

    def _without_pointer(self, error: KnownError) -> Situation:
        if error.code is not Code.NOT_A_PROFILE:
            found = Found.NEWER if error.code is Code.FILE_NEWER else Found.OTHER
            return Situation(found, self.folder, error=error)
        try:
            unfinished.check_folder(self.folder)
        except KnownError as fault:
            if fault.code is Code.PROFILE_EXISTS and self._was_a_profile():
                fault = KnownError(Code.PROFILE_UNREADABLE, folder=str(self.folder))
            elif fault.code is Code.PROFILE_EXISTS:
                fault = error
            return Situation(Found.OTHER, self.folder, error=fault)
        return self._nothing_there()

    def _was_a_profile(self) -> bool:
        return any((self.folder / name).exists() for name in ("data", *profile.SLOT_FILES))

    def _nothing_there(self) -> Situation:
        """An empty folder is a first run only when the keyring says that nobody had a shop there."""
        try:
            shops = read_shops(self._ring())
        except KnownError as error:
            if error.code in _NO_KEYRING:
                return Situation(Found.FIRST_RUN_WITHOUT_KEYRING, self.folder, error=error)
            return Situation(_KEYRING.get(error.code, Found.OTHER), self.folder, error=error)
        here = str(self.folder.resolve())
        for shop in reversed(shops):
            if shop.folder == here:
                return Situation(Found.DATA_GONE, self.folder, self.folder / "data", shop_name=shop.name)
        return Situation(Found.FIRST_RUN, self.folder)

    def _open(self, pointer: Pointer) -> Shop:
        fault = file_fault(pointer.file(self.folder))
        if fault is not None and fault.code is Code.FILE_MISSING:
            raise fault  # before the keyring is asked for anything
        slots, _ = self._slots(pointer)
        if slots is not None and slots.of("passphrase"):
            raise KnownError(Code.KEYRING_ABSENT)  # the key of this file was never in a keyring
        data_key = read_key(self._ring(), pointer.shop_id, pointer.generation)
        if data_key is None:
            raise KnownError(Code.KEY_ABSENT)
        return self._opened(pointer, data_key)

    def _opened(self, pointer: Pointer, data_key: bytes) -> Shop:
        shop = Shop.open_with(self.folder, data_key, self._clock, self._uptime, self._session)
        with contextlib.suppress(KnownError):  # the shop is open; a key file that cannot be mended now waits
            keyslots.mend_slots(self.folder, pointer.shop_id, pointer.generation)
        if unfinished.is_marked(self.folder):  # the first run was killed when only its end was left to do
            ring = self._ring_or_none()
            if ring is not None:
                self._list(ring, shop, pointer.shop_id)
            with contextlib.suppress(OSError):
                unfinished.end(self.folder)
        return shop

    def _list(self, ring: KeyRing, shop: Shop, shop_id: str) -> None:
        """Lists an open shop as this person's. It stays open when the keyring takes nothing now."""
        with contextlib.suppress(KnownError):
            note_shop(ring, KnownShop(shop_id, shop.name, str(self.folder.resolve())))

    def _pointer_and_slots(self) -> tuple[Pointer, KeySlots]:
        pointer = profile.read_pointer(self.folder)
        slots, fault = self._slots(pointer)
        if slots is None:
            raise fault or KnownError(Code.SLOTS_MISSING)
        return pointer, slots

    def _slots(self, pointer: Pointer) -> tuple[KeySlots | None, KnownError | None]:
        try:
            return keyslots.slots_of(self.folder, pointer.shop_id, pointer.generation), None
        except KnownError as fault:
            return None, fault

    def _ring_or_none(self) -> KeyRing | None:
        """None when the keyring cannot be used now: the code opens all the same, and is asked again next time."""
        try:
            ring = self._ring()
            ring.read("shops")
        except KnownError:
            return None
        return ring

    def _name_of(self, shop_id: str) -> str:
        try:
            return next((shop.name for shop in read_shops(self._ring()) if shop.id == shop_id), "")
        except KnownError:
            return ""


_FOUND = {
    **_KEYRING,
    **dict.fromkeys(_DAMAGE, Found.DAMAGED),
    Code.FILE_MISSING: Found.DATA_GONE,
    Code.FILE_NEWER: Found.NEWER,
    Code.KEY_ABSENT: Found.KEY_ABSENT,
    Code.KEY_WRONG: Found.KEY_OTHER,
    Code.KEY_MALFORMED: Found.KEY_MALFORMED,
}
