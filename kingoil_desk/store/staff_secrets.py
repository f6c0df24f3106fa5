"""Hashes of PINs and passphrases, as the encrypted file keeps them: PHC strings of Argon2id."""

import re
import secrets

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kingoil_desk.store.kdf import SALT_BYTES, TODAY, Cost, secret_bytes

_PHC = re.compile(
    r"\$argon2id\$v=19\$m=([1-9][0-9]{0,9}),t=([1-9][0-9]{0,9}),p=([1-9][0-9]{0,9})"
    r"\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})"
)  # 16 bytes of salt and 32 of hash: nothing else was ever written


def hash_secret(text: str) -> str:
    """A new hash with a salt of its own; takes about 0.15 s, on any thread."""
    return TODAY.argon2id(secrets.token_bytes(SALT_BYTES)).derive_phc_encoded(secret_bytes(text))


def verify(text: str, phc: str) -> bool:
    """Whether this is the secret behind the hash. False too, and at once, for what is no hash or asks for too much."""
    cost = _cost(phc)
    if cost is None or not cost.is_bearable():
        return False
    try:
        Argon2id.verify_phc_encoded(secret_bytes(text), phc)
    except (InvalidKey, ValueError):
        return False
    return True


def is_outdated(phc: str) -> bool:
    """Whether to hash anew at the next right sign-in: made at another cost than today's."""
    return _cost(phc) != TODAY


def _cost(phc: str) -> Cost | None:
    match = _PHC.fullmatch(phc)
    return Cost(t=int(match[2]), m_kib=int(match[1]), p=int(match[3])) if match else None
