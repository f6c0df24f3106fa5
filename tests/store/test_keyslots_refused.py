"""Bad key-slot files: cut, flipped, forged or asking for 64 GiB, each is refused before it costs anything (R4)."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.domain.recovery_code import make_code
from kingoil_desk.store.keyslots import (
    KeySlots,
    mend_slots,
    read_slots,
    seal,
    write_slots,
)
from tests.store.slot_files import (
    MADE_AT,
    NAMES,
    SHOP_ID,
    contents,
    lay,
    lay_sound,
    refusal,
    resealed,
    set_in_slot,
)

DATA_KEY = bytes(range(32))
RECOVERY_CODE = make_code()


@pytest.fixture
def body(tmp_path: Path) -> bytes:
    """What both files hold; they lie in `tmp_path`."""
    return lay_sound(tmp_path)


def test_one_flipped_bit_anywhere_in_both_files_is_refused(tmp_path: Path, body: bytes) -> None:
    for at in range(len(body)):
        for bit in range(8):
            lay(tmp_path, body[:at] + bytes([body[at] ^ 1 << bit]) + body[at + 1 :])
            assert refusal(lambda: read_slots(tmp_path)).code is Code.SLOTS_DAMAGED, (at, bit)


def test_different_flips_in_the_two_files_are_refused(tmp_path: Path, body: bytes) -> None:
    for at in range(len(body) - 1):
        one, other = bytearray(body), bytearray(body)
        one[at] ^= 1
        other[at + 1] ^= 1
        lay(tmp_path, bytes(one), bytes(other))
        assert refusal(lambda: read_slots(tmp_path)).code is Code.SLOTS_DAMAGED, at


def test_every_cut_and_every_addition_is_refused(tmp_path: Path, body: bytes) -> None:
    for changed in [*(body[:size] for size in range(len(body))), body + b"\n", body + b"\0", b" " + body, body * 2]:
        lay(tmp_path, changed)
        assert refusal(lambda: read_slots(tmp_path)).code is Code.SLOTS_DAMAGED, len(changed)


@pytest.mark.parametrize(
    "junk",
    [b"[]", b"7", b"null", b"{}", b"\xff\xfe", b"[" * 9000, b"[" * 100_000, b'{"a":' * 3000, b"\0" * 700],
    ids=len,
)
def test_files_that_are_something_else(tmp_path: Path, junk: bytes) -> None:
    end = f',"sha256":"{hashlib.sha256(junk).hexdigest()}"}}'.encode()
    for body in (junk, junk + end):  # with the right checksum too
        lay(tmp_path, body)
        assert refusal(lambda: read_slots(tmp_path)).code is Code.SLOTS_DAMAGED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda fields: fields.update(format=99), Code.FILE_NEWER),
        (lambda fields: fields.update(format=2, slots="told otherwise"), Code.FILE_NEWER),
        (lambda fields: fields.update(format=0), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(format=True), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(format="2"), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(format=1.0), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(generation=0), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(generation=2**16), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(generation=True), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(shop_id="../../elsewhere"), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(shop_id=None), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(slots=None), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(slots=[None]), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(slots=fields["slots"][:1] * 2), Code.SLOTS_DAMAGED),
        (lambda fields: fields.update(more=1), Code.SLOTS_DAMAGED),
        (lambda fields: fields.pop("shop_id"), Code.SLOTS_DAMAGED),
        (lambda fields: fields["slots"][0].pop("salt"), Code.SLOTS_DAMAGED),
        (set_in_slot(more=1), Code.SLOTS_DAMAGED),
        (set_in_slot(kind="other"), Code.SLOTS_DAMAGED),
        (set_in_slot(kind=[]), Code.SLOTS_DAMAGED),
        (set_in_slot(sheet="ấ"), Code.SLOTS_DAMAGED),
        (set_in_slot(sheet="7kq2"), Code.SLOTS_DAMAGED),
        (set_in_slot(made_at=-1), Code.SLOTS_DAMAGED),
        (set_in_slot(salt="00"), Code.SLOTS_DAMAGED),
        (set_in_slot(salt="AB" * 16), Code.SLOTS_DAMAGED),
        (set_in_slot(salt="zz" * 16), Code.SLOTS_DAMAGED),
        (set_in_slot(nonce=7), Code.SLOTS_DAMAGED),
        (set_in_slot(wrapped="00" * 47), Code.SLOTS_DAMAGED),
        (set_in_slot(t=3.0), Code.SLOTS_DAMAGED),
        (set_in_slot(t=-3), Code.SLOTS_DAMAGED),
        (set_in_slot(m_kib=2**64), Code.SLOTS_DAMAGED),
        (set_in_slot(t=2), Code.SLOTS_EXCESSIVE),
        (set_in_slot(t=0), Code.SLOTS_EXCESSIVE),
        (set_in_slot(t=21), Code.SLOTS_EXCESSIVE),
        (set_in_slot(p=0), Code.SLOTS_EXCESSIVE),
        (set_in_slot(p=9), Code.SLOTS_EXCESSIVE),
        (set_in_slot(m_kib=65535), Code.SLOTS_EXCESSIVE),
        (set_in_slot(m_kib=131073), Code.SLOTS_EXCESSIVE),
        (set_in_slot(m_kib=64 * 1024 * 1024), Code.SLOTS_EXCESSIVE),
    ],
)
def test_files_changed_on_purpose(
    tmp_path: Path, body: bytes, change: Callable[[dict[str, Any]], object], code: Code
) -> None:
    lay(tmp_path, resealed(body, change))
    before = contents(tmp_path)
    assert refusal(lambda: read_slots(tmp_path)).code is code
    assert refusal(lambda: mend_slots(tmp_path, SHOP_ID, 1)).code is code
    assert contents(tmp_path) == before


def test_the_change_above_is_what_refuses(tmp_path: Path, body: bytes) -> None:
    assert resealed(body, lambda fields: None) == body
    lay(tmp_path, resealed(body, set_in_slot(t=20, m_kib=131072, p=8, sheet="M3N4")))
    assert read_slots(tmp_path).slots[0].sheet == "M3N4"


MEMORY = """
import os, pathlib, resource, sys
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.keyslots import KeySlots, Slot, read_slots, unseal

def kib(name):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(name + ":"))

# A failing guard must not take the whole PC with it.
most = (kib("VmSize") + 192 * 1024) * 1024
resource.setrlimit(resource.RLIMIT_AS, (most, most))

def tried(call):
    try:
        call()
        return "opened"
    except KnownError as error:
        return error.code.value

said = []
for folder in map(pathlib.Path, sys.argv[3:]):
    said.append(tried(lambda: read_slots(folder)))
sound = pathlib.Path(sys.argv[3])
body = (sound / "keyslots.json").read_bytes()
flipped = set()
for at in range(len(body)):
    for name in ("keyslots.json", "keyslots.bak"):
        (sound / name).write_bytes(body[:at] + bytes([body[at] ^ 4]) + body[at + 1:])
    flipped.add(tried(lambda: read_slots(sound)))
said.append("+".join(sorted(flipped)))
for t, m_kib, p in ((3, 64 * 1024 * 1024, 1), (2**32, 65536, 1), (3, 65536, 2**20)):
    slot = Slot("recovery", "7KQ2", 1, t, m_kib, p, bytes(16), bytes(12), bytes(48))
    said.append(tried(lambda: unseal(slot, sys.argv[1], sys.argv[2], 1)))
before = kib("VmHWM")
slot = Slot("recovery", "7KQ2", 1, 3, 65536, 1, bytes(16), bytes(12), bytes(48))
said.append(tried(lambda: unseal(slot, sys.argv[1], sys.argv[2], 1)))
print(*said)
print(before, kib("VmHWM"))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads a process's peak memory from Linux")
def test_no_bad_file_takes_memory(tmp_path: Path) -> None:
    recovery = seal(DATA_KEY, RECOVERY_CODE, "recovery", SHOP_ID, 1, "7KQ2", MADE_AT)
    sound = tmp_path / "sound"
    sound.mkdir()
    write_slots(sound, KeySlots(SHOP_ID, 1, (recovery,)))
    body = (sound / "keyslots.json").read_bytes()
    folders = [sound]
    for number, change in enumerate(
        [set_in_slot(m_kib=64 * 1024 * 1024), set_in_slot(t=1), set_in_slot(t=2**32), set_in_slot(p=2**20)]
    ):
        folders.append(tmp_path / str(number))
        folders[-1].mkdir()
        lay(folders[-1], resealed(body, change))
    (tmp_path / "huge").mkdir()
    for name in NAMES:
        with (tmp_path / "huge" / name).open("wb") as out:
            out.truncate(2**31)
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, RECOVERY_CODE, SHOP_ID, *map(str, [*folders, tmp_path / "huge"])],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.stderr == ""
    said, peaks = done.stdout.splitlines()
    assert said.split() == [
        "opened",
        *["slots_excessive"] * 4,
        *["slots_damaged"] * 2,
        *["slots_excessive"] * 3,
        "code_wrong",
    ]
    before, after = map(int, peaks.split())  # KiB
    assert before < 100 * 1024
    assert before + 48 * 1024 < after < 200 * 1024  # a real run is seen by this measure
