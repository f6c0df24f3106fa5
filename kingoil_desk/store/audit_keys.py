"""The keys that signed the log, by generation: today's is derived, earlier ones lie wrapped inside the file."""

from collections.abc import Mapping
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from kingoil_desk.store.connection import Connection
from kingoil_desk.store.keys import Keys

MacKeys = Mapping[int, bytes]  # generation: the key of its MACs
_NONCE_BYTES = 12


def mac_keys(conn: Connection, keys: Keys, generation: int) -> MacKeys:
    """Every key that rows in this file were signed with. One that cannot be unwrapped is left out: its rows fail."""
    found = {generation: keys.audit_mac}
    for number, wrapped in conn.execute("SELECT generation, wrapped FROM audit_key").fetchall():
        nonce, body = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
        try:
            found[number] = AESGCMSIV(keys.audit_wrap).decrypt(nonce, body, _bound_to(number))
        except (InvalidTag, ValueError):
            continue
    return found


def carry_over(conn: Connection, earlier: MacKeys, keys: Keys) -> None:
    """Wraps the keys of earlier generations anew; part of the transaction that makes a new generation."""
    conn.execute("DELETE FROM audit_key")
    for number, key in sorted(earlier.items()):
        nonce = token_bytes(_NONCE_BYTES)
        wrapped = nonce + AESGCMSIV(keys.audit_wrap).encrypt(nonce, key, _bound_to(number))
        conn.execute("INSERT INTO audit_key VALUES (?, ?)", (number, wrapped))


def _bound_to(generation: int) -> bytes:
    return f"audit key {generation}".encode()
