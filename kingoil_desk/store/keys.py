"""The sub-keys of one data key: each use has its own, derived by HKDF."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from kingoil_desk.domain.errors import Code, KnownError

KEY_BYTES = 32
CHECK_BYTES = 16
_BLOCK = 64  # bytes, of SHA-256


def _derive(data_key: bytes, kind: str, use: str, length: int = KEY_BYTES) -> bytes:
    prefix = "v1" if kind == "shop" else f"{kind}-v1"  # a demo's key opens nothing real, and the other way round
    return HKDFExpand(SHA256(), length, f"{prefix}/{use}".encode()).derive(data_key)


@dataclass(frozen=True, slots=True)
class Keys:
    """Sub-keys of a generation (vault §1). Never printed: the fields are left out of `repr`."""

    db: bytes = field(repr=False)
    audit_mac: bytes = field(repr=False)
    audit_wrap: bytes = field(repr=False)
    check_value: bytes = field(repr=False)

    @classmethod
    def derive(cls, data_key: bytes, kind: str) -> "Keys":
        """From 32 random bytes and the profile's kind (`shop`, `demo`); `KEY_MALFORMED` for anything else."""
        if len(data_key) != KEY_BYTES:
            raise KnownError(Code.KEY_MALFORMED)
        return cls(
            _derive(data_key, kind, "db"),
            _derive(data_key, kind, "audit-mac"),
            _derive(data_key, kind, "audit-wrap"),
            _derive(data_key, kind, "kcv", CHECK_BYTES),
        )

    def matches(self, check_value: bytes) -> bool:
        """Whether these are the keys of the file that lies beside this check value."""
        return hmac.compare_digest(self.check_value, check_value)


Part = bytes | str | int | None


def keyed_hash(key: bytes, *parts: Part) -> bytes:
    """HMAC-SHA256 over parts with their kind and length: no two lists look alike, nor do None and "None"."""
    return hmac.digest(key, b"".join(map(_encoded, parts)), "sha256")


def keyed_hasher(key: bytes, *first: Part) -> Callable[[str], bytes]:
    """`keyed_hash` of these parts and one text more, for many texts: a key of at most 64 bytes.

    HMAC as RFC 2104 writes it, with what comes before the text hashed once instead of a million times.
    """
    block = key.ljust(_BLOCK, b"\0")
    inner = sha256(bytes(byte ^ 0x36 for byte in block) + b"".join(map(_encoded, first)) + b"s")
    outer = sha256(bytes(byte ^ 0x5C for byte in block))

    def hashed(text: str) -> bytes:
        body = text.encode()
        inside, outside = inner.copy(), outer.copy()
        inside.update(len(body).to_bytes(4, "big") + body)
        outside.update(inside.digest())
        return outside.digest()

    return hashed


def _encoded(part: Part) -> bytes:
    if part is None:
        kind, body = b"n", b""
    elif isinstance(part, bytes):
        kind, body = b"b", part
    elif isinstance(part, str):
        kind, body = b"s", part.encode()
    else:
        kind, body = b"i", str(part).encode()
    return kind + len(body).to_bytes(4, "big") + body
