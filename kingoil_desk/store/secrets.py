"""Random secrets that live inside the encrypted file and travel with it through every generation."""

import secrets

from kingoil_desk.store.connection import Connection

CONTACT_HASH = "contact-hash"
_BYTES = 32


def ensure(conn: Connection) -> None:
    """Makes the shop's contact-hash key when there is none; part of the transaction that makes a profile."""
    conn.execute("INSERT OR IGNORE INTO secret VALUES (?, ?)", (CONTACT_HASH, secrets.token_bytes(_BYTES)))
