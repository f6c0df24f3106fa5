"""Key-slot files for tests: one sound slot that opens nothing, and ways to lay down, change and compare both files."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.keyslots import KeySlots, Slot, write_slots

SHOP_ID = "0f5ae0ce-7c3f-4a38-a2a6-6d27f0ab45b1"
MADE_AT = 1_795_000_000_000
NAMES = ("keyslots.json", "keyslots.bak")
SHAPE = Slot("recovery", "7KQ2", MADE_AT, 3, 65536, 1, b"s" * 16, b"n" * 12, b"w" * 48)  # sound, but opens nothing


def lay_sound(folder: Path) -> bytes:
    """Writes both files with a slot of each kind, and gives what each of them holds."""
    write_slots(folder, KeySlots(SHOP_ID, 1).with_slot(SHAPE).with_slot(replace(SHAPE, kind="passphrase", sheet="")))
    return (folder / "keyslots.json").read_bytes()


def refusal(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value


def lay(folder: Path, *bodies: bytes | None) -> None:
    """Puts a body (None: no file) in place of `keyslots.json` and of `keyslots.bak`, or one for both."""
    for name, body in zip(NAMES, bodies * (3 - len(bodies)), strict=True):
        (folder / name).unlink(missing_ok=True)
        if body is not None:
            (folder / name).write_bytes(body)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def resealed(body: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """A changed file whose checksum is right again, as somebody would make it who knows the format."""
    fields = json.loads(body)
    del fields["sha256"]
    change(fields)
    start = json.dumps(fields, separators=(",", ":"))[:-1]
    return f'{start},"sha256":"{hashlib.sha256(start.encode()).hexdigest()}"}}'.encode()


def set_in_slot(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda fields: fields["slots"][0].update(changes)
