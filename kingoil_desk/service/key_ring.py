"""The operating system's keyring: where a shop's key is kept, asked in bounded time and checked after each write.

The platform's own class is made directly (vault §1), since the library's choice of one obeys the environment and a
file: it would take a keyring that keeps nothing, or run foreign code. Libraries are imported when first needed, which
costs 60 ms. Nothing that was read is remembered here. Any thread may call; each call blocks it for 1.5 s at most.
"""

import contextlib
import functools
import hmac
import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.checked_ring import SERVICE as SERVICE
from kingoil_desk.service.checked_ring import CheckedRing, Standing
from kingoil_desk.store.keys import KEY_BYTES

SHOPS_ENTRY = "shops"
_PROMPT_S = 600.0  # how long a window may wait for a person; one that a dead service left behind is given up then
_SHOPS_LENGTH = 1200  # UTF-16 units: Windows keeps 1,280 in one entry
_NAME_LENGTH = 100
_KEY = re.compile(f"[0-9a-f]{{{2 * KEY_BYTES}}}")
_SHOP_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class KeyRing(Protocol):
    """Named secret texts of one person on one PC, kept by the system. `name` is the class path of what keeps them.

    Every call may raise `KEYRING_LOCKED` (a person has to unlock it; asking again picks up what they did) or
    `KEYRING_SILENT` (no answer).
    """

    name: str

    def is_locked(self) -> bool:
        """Whether a person has to unlock it first; asks nobody to."""

    def read(self, user: str) -> str | None:
        """The text of an entry, None when there is none; `KEY_MALFORMED` when it is no text at all."""

    def keep(self, user: str, text: str) -> None:
        """Writes an entry, reads it back and compares; `KEYRING_UNTRUE` when that is not what was written."""

    def remove(self, user: str) -> None:
        """Takes an entry away; quiet when there is none."""


class SecretServiceDoor:
    """The default keyring of the Secret Service, which is the one that the backend uses."""

    def look(self) -> tuple[Standing, str]:
        """See `Door.look`."""
        import secretstorage
        from secretstorage.util import BUS_NAME, DBusAddressWrapper

        with contextlib.closing(self._bus()) as bus:
            if not secretstorage.check_service_availability(bus):
                raise KnownError(Code.KEYRING_ABSENT)
            try:
                locked = secretstorage.Collection(bus).is_locked()
                standing = Standing.LOCKED if locked else Standing.OPEN
            except secretstorage.ItemNotFoundException:
                standing = Standing.NONE
            names = DBusAddressWrapper("/org/freedesktop/DBus", "org.freedesktop.DBus", bus)
            names.bus_name = "org.freedesktop.DBus"
            return standing, str(names.call("GetNameOwner", "s", BUS_NAME)[0])

    def open(self) -> None:
        """See `Door.open`; makes the keyring where there is none, which a person has to allow too."""
        import secretstorage

        with contextlib.closing(self._bus()) as bus:
            keyring = secretstorage.get_default_collection(bus)
            if keyring.is_locked() and keyring.unlock(timeout=_PROMPT_S):
                raise KnownError(Code.KEYRING_LOCKED)

    @staticmethod
    def _bus() -> Any:
        import secretstorage

        try:
            return secretstorage.dbus_init()
        except TimeoutError:
            raise
        except (secretstorage.SecretServiceNotAvailableException, OSError, RuntimeError):
            raise KnownError(Code.KEYRING_ABSENT) from None  # no bus at that address, or none that we can speak to


def system_key_ring(system: str = sys.platform) -> KeyRing:
    """The keyring of this system, whatever the environment or a file of the keyring library says.

    Raises `KEYRING_REFUSED` on a system whose keyring we never tried, `KEYRING_ABSENT` when no keyring service is
    there, `KEYRING_SILENT` when it does not answer. A locked one is no error yet.
    """
    if system == "linux":
        ring = _secret_service(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
        ring.stands()
        return ring
    if system == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        vault = _deaf(WinVaultKeyring)
        vault.persist = "local machine"  # a roaming entry would follow the person to a PC without the data
        return CheckedRing(vault, _path(WinVaultKeyring))
    if system == "darwin":
        from keyring.backends.macOS import Keyring as Keychain

        chain = _deaf(Keychain)
        chain.keychain = None  # the class took a path from the environment
        return CheckedRing(chain, _path(Keychain))
    raise KnownError(Code.KEYRING_REFUSED, system=system)


@functools.cache
def _secret_service(_bus: str) -> CheckedRing:
    """One for everybody who asks on a bus: while a person is being asked to open the keyring, no second window waits
    behind the first. GNOME's service shows none at all any more once the first of several was cancelled.
    """
    from keyring.backends.SecretService import Keyring

    return CheckedRing(_deaf(Keyring), _path(Keyring), SecretServiceDoor())


def _path(backend: type[Any]) -> str:
    return f"{backend.__module__}.{backend.__qualname__}"


def _deaf(backend: type[Any]) -> Any:
    """One of that class which takes no property from the environment: `KEYRING_PROPERTY_…` would move the entry."""
    return type(backend.__name__, (backend,), {"set_properties_from_env": lambda _: None})()


def data_key_entry(shop_id: str, generation: int) -> str:
    """The name of the entry that holds the key of one generation of a shop's file."""
    return f"datakey/{shop_id}/{generation}"


def read_key(ring: KeyRing, shop_id: str, generation: int) -> bytes | None:
    """The data key (32 bytes), or None when there is no entry.

    `KEY_MALFORMED` for anything else that stands there: SQLCipher would take it for a passphrase.
    """
    text = ring.read(data_key_entry(shop_id, generation))
    if text is None:
        return None
    if not _KEY.fullmatch(text):
        raise KnownError(Code.KEY_MALFORMED)
    return bytes.fromhex(text)


def has_entry(ring: KeyRing, shop_id: str, generation: int) -> bool:
    """Whether anything stands in that entry, sound or not."""
    try:
        return ring.read(data_key_entry(shop_id, generation)) is not None
    except KnownError as error:
        if error.code is Code.KEY_MALFORMED:
            return True
        raise


def keep_key(ring: KeyRing, shop_id: str, generation: int, key: bytes) -> None:
    """Keeps a new generation's key (32 bytes); `KEY_WRONG` when its entry holds anything else, which stays."""
    if len(key) != KEY_BYTES:
        raise KnownError(Code.KEY_MALFORMED)
    user, text = data_key_entry(shop_id, generation), key.hex()
    there = ring.read(user)
    if there is None:
        ring.keep(user, text)
    elif not hmac.compare_digest(there.encode(), text.encode()):
        raise KnownError(Code.KEY_WRONG)


@dataclass(frozen=True, slots=True)
class KnownShop:
    """A shop of this person on this PC. Name and folder are empty where only the id could still be read."""

    id: str
    name: str
    folder: str


def read_shops(ring: KeyRing) -> tuple[KnownShop, ...]:
    """The shops that this person has here, the newest last. What cannot be read of the list counts as not there."""
    try:
        return _shops_in(ring.read(SHOPS_ENTRY) or "")
    except KnownError as error:
        if error.code is Code.KEY_MALFORMED:
            return ()
        raise


def note_shop(ring: KeyRing, shop: KnownShop) -> None:
    """Puts a shop last in the list, in place of what was said of it before; the oldest fall out of a full one."""
    before = read_shops(ring)
    shops = [other for other in before if other.id != shop.id] + [shop]
    while len(shops) > 1 and _too_long(shops):
        del shops[0]
    if _too_long(shops):
        shops = [replace(shop, name=shop.name[:_NAME_LENGTH], folder="")]
    if tuple(shops) != before:
        ring.keep(SHOPS_ENTRY, _shops_text(shops))


def _shops_text(shops: Sequence[KnownShop]) -> str:
    text = json.dumps([asdict(shop) for shop in shops], ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode()  # a folder's name need not be text


def _too_long(shops: Sequence[KnownShop]) -> bool:
    return len(_shops_text(shops).encode("utf-16-le")) // 2 >= _SHOPS_LENGTH


def _shops_in(text: str) -> tuple[KnownShop, ...]:
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        rows = None
    if not isinstance(rows, list):
        rows = [{"id": shop_id} for shop_id in _SHOP_ID.findall(text)]  # a torn list still names its shops
    shops: dict[str, KnownShop] = {}
    for row in rows:
        shop_id = row.get("id") if isinstance(row, dict) else None
        if isinstance(shop_id, str) and shop_id:
            shops.pop(shop_id, None)  # the later one counts, and stands later
            name, folder = (value if isinstance(value := row.get(key), str) else "" for key in ("name", "folder"))
            shops[shop_id] = KnownShop(shop_id, name, folder)
    return tuple(shops.values())
