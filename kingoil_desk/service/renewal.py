"""A shop's file under a new key: its entry, its file, its slot, the pointer; killed at any step, one of both opens."""

import secrets
from enum import Enum, auto
from pathlib import Path

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.key_ring import KeyRing, has_entry, keep_key
from kingoil_desk.store import keyslots, profile, rotation
from kingoil_desk.store.faults import told_of
from kingoil_desk.store.keys import KEY_BYTES, Keys
from kingoil_desk.store.keyslots import KeySlots
from kingoil_desk.store.profile import Pointer


class Kept(Enum):
    """What became of a key that was to go into its entry."""

    THERE = auto()
    OTHER = auto()  # the entry holds something else, which stays
    NOT = auto()  # the keyring does not take it now


def keep(ring: KeyRing, pointer: Pointer, data_key: bytes) -> Kept:
    """Puts the key of the live generation into its entry, unless something else stands there."""
    try:
        keep_key(ring, pointer.shop_id, pointer.generation, data_key)
    except KnownError as error:
        return Kept.OTHER if error.code in (Code.KEY_WRONG, Code.KEY_MALFORMED) else Kept.NOT
    return Kept.THERE


def renew(
    folder: Path, pointer: Pointer, slots: KeySlots, keys: Keys, code: str, ring: KeyRing | None, now: int
) -> tuple[Pointer, bytes]:
    """A new generation in force, under the same code and sheet: its pointer and data key.

    The shop must be closed and its folder locked. `keys` are those of the live generation, whose file and entry
    stay. Raises what `next_generation`, `keep_key` and writing the files raise; then the live one is in force.
    """
    new_key, generation = secrets.token_bytes(KEY_BYTES), _free_generation(ring, pointer)
    if ring is not None:
        keep_key(ring, pointer.shop_id, generation, new_key)
    new = rotation.next_generation(folder, pointer, keys, new_key, generation, now)
    old = slots.of("recovery")
    assert old is not None
    slot = keyslots.seal(new_key, code, "recovery", new.shop_id, generation, old.sheet, now)
    renewed = KeySlots(new.shop_id, generation).with_slot(slot)
    keyslots.stage_slots(folder, renewed)
    with told_of(folder):
        profile.write_pointer(folder, new)
    keyslots.write_slots(folder, renewed)
    return new, new_key


def _free_generation(ring: KeyRing | None, pointer: Pointer) -> int:
    """The next number whose entry is free: a renewal that was killed left one behind, and none is ever overwritten."""
    generation = pointer.generation + 1
    while ring is not None and has_entry(ring, pointer.shop_id, generation):
        generation += 1
    return generation
