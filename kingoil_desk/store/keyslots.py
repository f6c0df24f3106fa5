"""Key slots: the data key wrapped under a recovery code or a passphrase, in two files beside the pointer.

`keyslots.json` and `keyslots.bak` hold the same bytes: one line of JSON whose last field is the SHA-256 of what stands
before it. Later formats keep that end, so that a file of a newer program is told from a damaged one. The checksum finds
accidents; what somebody changes on purpose is found by the cipher, which seals every field of the header with the key.
"""

import hashlib
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.store.faults import folder_fault
from kingoil_desk.store.kdf import SALT_BYTES, TODAY, Cost, secret_bytes
from kingoil_desk.store.keys import KEY_BYTES
from kingoil_desk.store.profile import replace_file

FORMAT = 1
SLOTS = "keyslots.json"
SLOTS_COPY = "keyslots.bak"
NONCE_BYTES = 12
_TAG_BYTES = 16
_MOST_BYTES = 16 * 1024  # two slots need about 800
_END = re.compile(rb',"sha256":"([0-9a-f]{64})"\}\Z')
_TELLING = (  # what says most comes first, when neither file can be used
    *(Code.FILE_NEWER, Code.SLOTS_EXCESSIVE, Code.FOLDER_PROTECTED, Code.DISK_FAILING),
    *(Code.SLOTS_DAMAGED, Code.SLOTS_MISSING),
)
_SHOP_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_SHEET = re.compile(r"[0-9A-Z]{0,8}")

Kind = Literal["recovery", "passphrase"]
KINDS: tuple[Kind, ...] = ("recovery", "passphrase")


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped data key: `sheet` is the id printed on the recovery sheet (empty for a passphrase), `made_at` ms UTC;
    `t`, `m_kib` and `p` are Argon2id's passes, memory and lanes."""

    kind: Kind
    sheet: str
    made_at: int
    t: int
    m_kib: int
    p: int
    salt: bytes
    nonce: bytes
    wrapped: bytes = field(repr=False)

    @property
    def cost(self) -> Cost:
        return Cost(self.t, self.m_kib, self.p)


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The slots of one generation of one shop, at most one of each kind."""

    shop_id: str
    generation: int
    slots: tuple[Slot, ...] = ()

    @property
    def ids(self) -> tuple[str, int]:
        return self.shop_id, self.generation

    def of(self, kind: Kind) -> Slot | None:
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> "KeySlots":
        """With this slot in place of the one of its kind."""
        kept = [*(other for other in self.slots if other.kind != slot.kind), slot]
        return replace(self, slots=tuple(sorted(kept, key=lambda one: KINDS.index(one.kind))))


def seal(data_key: bytes, secret: str, kind: Kind, shop_id: str, generation: int, sheet: str, made_at: int) -> Slot:
    """A new slot for 32 bytes of data key, in about 0.15 s; `made_at` in ms UTC.

    A recovery code may be given as it was typed (`CODE_MISTYPED` when it is none); a passphrase is taken as it is.
    """
    if len(data_key) != KEY_BYTES:
        raise KnownError(Code.KEY_MALFORMED)
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    slot = Slot(kind, sheet, made_at, TODAY.t, TODAY.m_kib, TODAY.p, salt, nonce, b"")
    wrapped = _cipher(slot, secret).encrypt(nonce, data_key, _header(slot, shop_id, generation))
    return replace(slot, wrapped=wrapped)


def unseal(slot: Slot, secret: str, shop_id: str, generation: int) -> bytes:
    """The data key, in about 0.15 s, on any thread.

    Raises `CODE_MISTYPED`, `CODE_WRONG` (with the sheet that is needed), `DAY_PASSPHRASE_WRONG`, and
    `SLOTS_EXCESSIVE` before any memory is taken. Another shop or generation than the slot's is a wrong secret.
    """
    try:
        return _cipher(slot, secret).decrypt(slot.nonce, slot.wrapped, _header(slot, shop_id, generation))
    except InvalidTag:
        if slot.kind == "recovery":
            raise KnownError(Code.CODE_WRONG, sheet=slot.sheet) from None
        raise KnownError(Code.DAY_PASSPHRASE_WRONG) from None


def _cipher(slot: Slot, secret: str) -> AESGCMSIV:
    _check_cost(slot)
    plain = secret_bytes(read_code(secret) if slot.kind == "recovery" else secret)
    return AESGCMSIV(slot.cost.argon2id(slot.salt).derive(plain))


def _check_cost(slot: Slot) -> None:
    if not (slot.cost.is_bearable() and slot.cost.is_enough()):
        raise KnownError(Code.SLOTS_EXCESSIVE)


def _header(slot: Slot, shop_id: str, generation: int) -> bytes:
    """What is sealed with the key though it can be read: everything but the nonce, which the cipher seals itself."""
    fields = {"format": FORMAT, "shop_id": shop_id, "generation": generation, **_slot_fields(slot)}
    return _json({name: value for name, value in fields.items() if name not in ("nonce", "wrapped")})


def write_slots(folder: Path, slots: KeySlots) -> None:
    """Writes both files, the copy first, and reads them back: killed in between, one of them is whole.

    Raises `DISK_FULL`, `FOLDER_PROTECTED` or `DISK_FAILING`.
    """
    body = _encoded(slots)
    for name in (SLOTS_COPY, SLOTS):
        _write(folder, name, body)


def read_slots(folder: Path) -> KeySlots:
    """The slots of `keyslots.json`, or of its copy when that is missing or not sound; writes nothing, runs no KDF.

    Raises `SLOTS_MISSING` when both are absent; else, when neither is sound, what tells most of the two: `FILE_NEWER`,
    `SLOTS_EXCESSIVE`, `FOLDER_PROTECTED`, `DISK_FAILING` or `SLOTS_DAMAGED`.
    """
    return _first(_both(folder))


def slots_of(folder: Path, shop_id: str, generation: int) -> KeySlots:
    """As `read_slots`, of this shop and generation only; `CODE_OF_OTHER_SHOP` where there are none but others."""
    both = _both(folder)
    fitting = [one for one in both if isinstance(one, KeySlots) and one.ids == (shop_id, generation)]
    if not fitting and any(isinstance(one, KeySlots) for one in both):
        raise KnownError(Code.CODE_OF_OTHER_SHOP)
    return _first(fitting or both)


def stage_slots(folder: Path, slots: KeySlots) -> None:
    """Writes the copy alone: the slots of a generation to be, beside those of the one that is live."""
    _write(folder, SLOTS_COPY, _encoded(slots))


def mend_slots(folder: Path, shop_id: str, generation: int) -> bool:
    """Writes the one file anew from the other where it is missing, not sound, older or differs; whether it did.

    To be called after a successful opening of that generation. `keyslots.json` is the one that counts when both are
    sound: a copy that differs is from a write that was killed. A file of another shop, of a later generation or a
    newer program, or one that cannot be read now, is left alone. Raises what `slots_of` and `write_slots` raise.
    """
    both = _both(folder)
    good = slots_of(folder, shop_id, generation)
    bad = [name for name, found in zip((SLOTS, SLOTS_COPY), both, strict=True) if _is_to_mend(found, good)]
    for name in bad:
        _write(folder, name, _encoded(good))
    return bool(bad)


def _is_to_mend(found: KeySlots | KnownError, good: KeySlots) -> bool:
    if isinstance(found, KeySlots):
        return found != good and found.shop_id == good.shop_id and found.generation <= good.generation
    return found.code in (Code.SLOTS_EXCESSIVE, Code.SLOTS_DAMAGED, Code.SLOTS_MISSING)


def _both(folder: Path) -> list[KeySlots | KnownError]:
    return [_found(folder, name) for name in (SLOTS, SLOTS_COPY)]


def _first(found: Sequence[KeySlots | KnownError]) -> KeySlots:
    faults = []
    for one in found:
        if isinstance(one, KeySlots):
            return one
        faults.append(one)
    raise min(faults, key=lambda fault: _TELLING.index(fault.code))


def _write(folder: Path, name: str, body: bytes) -> None:
    try:
        replace_file(folder / name, body)
        written = (folder / name).read_bytes()
    except OSError:
        raise folder_fault(folder) or KnownError(Code.DISK_FAILING) from None
    if written != body:
        raise KnownError(Code.DISK_FAILING)


def _found(folder: Path, name: str) -> KeySlots | KnownError:
    try:
        with (folder / name).open("rb") as opened:
            return _decoded(opened.read(_MOST_BYTES + 1))
    except KnownError as fault:
        return fault
    except (FileNotFoundError, NotADirectoryError):
        return KnownError(Code.SLOTS_MISSING)
    except PermissionError:
        return KnownError(Code.FOLDER_PROTECTED, folder=str(folder))
    except OSError:
        return KnownError(Code.DISK_FAILING)


def _encoded(slots: KeySlots) -> bytes:
    """The one form in which these slots are written; `ValueError` for slots that could not be read again."""
    if not _is_sound(slots):
        raise ValueError("no sound key slots")
    fields = {"format": FORMAT, "shop_id": slots.shop_id, "generation": slots.generation}
    body = _json(fields | {"slots": [_slot_fields(slot) for slot in slots.slots]})[:-1]
    return body + b',"sha256":"' + hashlib.sha256(body).hexdigest().encode() + b'"}'


def _decoded(body: bytes) -> KeySlots:
    """Checked from the outside in: size, checksum, format, fields, the one form of them, cost."""
    end = _END.search(body) if len(body) <= _MOST_BYTES else None
    if end is None or hashlib.sha256(body[: end.start()]).hexdigest().encode() != end[1]:
        raise KnownError(Code.SLOTS_DAMAGED)
    try:
        fields = json.loads(body)
        if type(fields["format"]) is int and fields["format"] > FORMAT:
            raise KnownError(Code.FILE_NEWER)
        slots = KeySlots(fields["shop_id"], fields["generation"], tuple(map(_read_slot, fields["slots"])))
        sound = _encoded(slots) == body
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError):
        sound = False
    if not sound:
        raise KnownError(Code.SLOTS_DAMAGED)
    for slot in slots.slots:
        _check_cost(slot)
    return slots


def _is_sound(slots: KeySlots) -> bool:
    kinds = [slot.kind for slot in slots.slots]
    return (
        _is_text(slots.shop_id, _SHOP_ID)
        and _is_number(slots.generation, 1, 2**16 - 1)
        and len(set(kinds)) == len(kinds)
        and all(map(_is_sound_slot, slots.slots))
    )


def _is_sound_slot(slot: Slot) -> bool:
    return (
        slot.kind in KINDS
        and _is_text(slot.sheet, _SHEET)
        and all(_is_number(number, 0, 2**53) for number in (slot.made_at, slot.t, slot.m_kib, slot.p))
        and len(slot.salt) == SALT_BYTES
        and len(slot.nonce) == NONCE_BYTES
        and len(slot.wrapped) == KEY_BYTES + _TAG_BYTES
    )


def _is_text(value: object, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_number(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _slot_fields(slot: Slot) -> dict[str, object]:
    fields = {name: getattr(slot, name) for name in Slot.__slots__}
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in fields.items()}


def _read_slot(fields: Mapping[str, Any]) -> Slot:
    read: dict[str, Any] = {name: fields[name] for name in Slot.__slots__}
    return Slot(**read | {name: bytes.fromhex(read[name]) for name in ("salt", "nonce", "wrapped")})


def _json(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=True).encode("ascii")
