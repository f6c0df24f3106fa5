"""The keyed hash of a phone, mailbox or address: what is known about it is found by it once the thing itself is gone.

The key is random, lives in the file and goes through every generation with it, so a hash means nothing elsewhere.
"""

from collections.abc import Callable

from kingoil_desk.domain.kept_customer import KeptEmail, KeptPhone
from kingoil_desk.store.connection import Connection
from kingoil_desk.store.keys import keyed_hash, keyed_hasher
from kingoil_desk.store.secrets import CONTACT_HASH

Kind = type[KeptPhone | KeptEmail]
_NAMES: dict[Kind, str] = {KeptPhone: "phone", KeptEmail: "email"}


def key_of(conn: Connection) -> bytes:
    """The shop's own key."""
    return bytes(conn.execute("SELECT value FROM secret WHERE name = ?", (CONTACT_HASH,)).fetchone()[0])


def hashed(key: bytes, kind: Kind, value: str) -> bytes:
    """Of a number in E.164 or a normalised mailbox."""
    return keyed_hash(key, _NAMES[kind], value)


def hashed_address(key: bytes, given: str, commune_code: str, province_code: str) -> bytes:
    """Of an address as it was given, with the units it stands in."""
    return keyed_hash(key, "address", given, commune_code, province_code)


def hasher(key: bytes, kind: Kind) -> Callable[[str], bytes]:
    """`hashed` for many numbers or mailboxes."""
    return keyed_hasher(key, _NAMES[kind])
