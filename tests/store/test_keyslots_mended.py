"""Two key-slot files: one is enough, it mends the other, and a write that fails leaves the old ones (R5)."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.store import keyslots
from kingoil_desk.store.keyslots import KeySlots, mend_slots, read_slots, slots_of, stage_slots, write_slots
from tests.store.slot_files import NAMES, SHAPE, SHOP_ID, contents, lay, lay_sound, refusal, resealed, set_in_slot

DATA_KEY = bytes(range(32))
OTHER_SHOP = "7d2c6e1a-93f0-4b7e-8a54-1c0de5f7a9b2"


@pytest.fixture
def body(tmp_path: Path) -> bytes:
    """What both files hold; they lie in `tmp_path`."""
    return lay_sound(tmp_path)


@pytest.mark.parametrize("bad", [None, b"", b"junk", "torn", "flipped", "excessive"])
@pytest.mark.parametrize("which", [0, 1])
def test_the_other_file_is_used_and_mends_the_bad_one(
    tmp_path: Path, body: bytes, bad: bytes | str | None, which: int
) -> None:
    slots = read_slots(tmp_path)
    made = {
        "torn": body[: len(body) // 2],
        "flipped": body.replace(b"7KQ2", b"7KQ3"),
        "excessive": resealed(body, set_in_slot(m_kib=64 * 1024 * 1024)),
    }
    wrong = made[bad] if isinstance(bad, str) else bad
    lay(tmp_path, *((wrong, body) if which == 0 else (body, wrong)))
    before = contents(tmp_path)
    assert read_slots(tmp_path) == slots
    assert contents(tmp_path) == before  # reading writes nothing
    assert mend_slots(tmp_path, SHOP_ID, 1)
    assert contents(tmp_path) == dict.fromkeys(NAMES, body)
    assert not mend_slots(tmp_path, SHOP_ID, 1)


def test_none_of_both_is_told_as_missing(tmp_path: Path, body: bytes) -> None:
    lay(tmp_path, None)
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert refusal(lambda at=folder: read_slots(at)).code is Code.SLOTS_MISSING
        assert refusal(lambda at=folder: mend_slots(at, SHOP_ID, 1)).code is Code.SLOTS_MISSING
    assert contents(tmp_path) == {}
    for bodies in ((None, b"junk"), (b"junk", None)):
        lay(tmp_path, *bodies)
        assert refusal(lambda: read_slots(tmp_path)).code is Code.SLOTS_DAMAGED


def test_files_of_another_shop_or_generation_are_not_used_and_left_alone(tmp_path: Path, body: bytes) -> None:
    own = read_slots(tmp_path)
    for changes in ({"shop_id": OTHER_SHOP}, {"generation": 2}):
        foreign = resealed(body, lambda fields, changes=changes: fields.update(changes))
        for bodies in ((foreign, body), (body, foreign), (b"junk", body)):
            lay(tmp_path, *bodies)
            assert slots_of(tmp_path, SHOP_ID, 1) == own
        for bodies in ((foreign, body), (body, foreign)):
            lay(tmp_path, *bodies)
            before = contents(tmp_path)
            assert not mend_slots(tmp_path, SHOP_ID, 1)
            assert contents(tmp_path) == before
        lay(tmp_path, foreign, foreign)
        assert refusal(lambda: mend_slots(tmp_path, SHOP_ID, 1)).code is Code.CODE_OF_OTHER_SHOP
        for bodies in ((foreign, foreign), (foreign, None), (b"junk", foreign)):
            lay(tmp_path, *bodies)
            assert refusal(lambda: slots_of(tmp_path, SHOP_ID, 1)).code is Code.CODE_OF_OTHER_SHOP
    for bodies, code in (((None, None), Code.SLOTS_MISSING), ((b"junk", None), Code.SLOTS_DAMAGED)):
        lay(tmp_path, *bodies)
        assert refusal(lambda: slots_of(tmp_path, SHOP_ID, 1)).code is code


def test_a_new_generation_is_staged_beside_the_live_one_and_then_replaces_it(tmp_path: Path, body: bytes) -> None:
    """Killed at either step, the generation that the pointer names has its slots."""
    old, new = read_slots(tmp_path), KeySlots(SHOP_ID, 2, (SHAPE,))
    stage_slots(tmp_path, new)
    assert (slots_of(tmp_path, SHOP_ID, 1), slots_of(tmp_path, SHOP_ID, 2)) == (old, new)
    assert not mend_slots(tmp_path, SHOP_ID, 1)  # the live one is still the first
    assert mend_slots(tmp_path, SHOP_ID, 2)
    assert len(set(contents(tmp_path).values())) == 1
    assert slots_of(tmp_path, SHOP_ID, 2) == new


def test_a_newer_file_is_left_alone(tmp_path: Path, body: bytes) -> None:
    newer = resealed(body, lambda fields: fields.update(format=2))
    for bodies in ((body, newer), (newer, body)):
        lay(tmp_path, *bodies)
        before = contents(tmp_path)
        assert read_slots(tmp_path).shop_id == SHOP_ID
        assert not mend_slots(tmp_path, SHOP_ID, 1)
        assert contents(tmp_path) == before
    for bodies in ((newer, None), (b"junk", newer), (newer, newer)):
        lay(tmp_path, *bodies)
        assert refusal(lambda: read_slots(tmp_path)).code is Code.FILE_NEWER


def test_a_file_that_cannot_be_read_now_is_left_alone(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "keyslots.json").unlink()
    (tmp_path / "keyslots.json").mkdir()
    assert read_slots(tmp_path).shop_id == SHOP_ID
    assert not mend_slots(tmp_path, SHOP_ID, 1)
    (tmp_path / "keyslots.bak").unlink()
    assert refusal(lambda: read_slots(tmp_path)).code is Code.DISK_FAILING


def test_a_folder_that_may_not_be_read(tmp_path: Path, body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("made by the test")

    monkeypatch.setattr(Path, "open", refuse)
    error = refusal(lambda: read_slots(tmp_path))
    assert (error.code, error.data) == (Code.FOLDER_PROTECTED, {"folder": str(tmp_path)})


def test_killed_between_the_two_files_the_shop_still_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = KeySlots(SHOP_ID, 1, (SHAPE,)), KeySlots(SHOP_ID, 1, (replace(SHAPE, sheet="M3N4"),))
    write = keyslots.replace_file

    def killed_before_the_second(path: Path, body: bytes) -> None:
        if path.name == "keyslots.json":
            raise KeyboardInterrupt
        write(path, body)

    (tmp_path / "first").mkdir()
    (tmp_path / "again").mkdir()
    write_slots(tmp_path / "again", old)
    monkeypatch.setattr(keyslots, "replace_file", killed_before_the_second)
    for folder in ("first", "again"):
        with pytest.raises(KeyboardInterrupt):
            write_slots(tmp_path / folder, new)
    monkeypatch.undo()
    assert read_slots(tmp_path / "first") == new
    assert read_slots(tmp_path / "again") == old  # nobody was told that the new one counts
    for folder, slots in (("first", new), ("again", old)):
        assert mend_slots(tmp_path / folder, SHOP_ID, 1)
        assert read_slots(tmp_path / folder) == slots
        assert len(set(contents(tmp_path / folder).values())) == 1


def test_a_disk_that_keeps_something_else_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = keyslots.replace_file
    monkeypatch.setattr(keyslots, "replace_file", lambda path, body: write(path, body[:-1]))
    assert refusal(lambda: write_slots(tmp_path, KeySlots(SHOP_ID, 1, (SHAPE,)))).code is Code.DISK_FAILING


@pytest.mark.parametrize(
    "slots",
    [
        KeySlots("../elsewhere", 1, (SHAPE,)),
        KeySlots(SHOP_ID, 0, (SHAPE,)),
        KeySlots(SHOP_ID, 1, (SHAPE, SHAPE)),
        KeySlots(SHOP_ID, 1, (replace(SHAPE, wrapped=DATA_KEY),)),
        KeySlots(SHOP_ID, 1, (replace(SHAPE, sheet="ấ"),)),
    ],
)
def test_slots_that_could_not_be_read_again_are_not_written(tmp_path: Path, slots: KeySlots) -> None:
    with pytest.raises(ValueError):
        write_slots(tmp_path, slots)
    assert contents(tmp_path) == {}


FULL = """
import pathlib, sys
from dataclasses import replace
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store.keyslots import KeySlots, Slot, read_slots, write_slots

folder = pathlib.Path(sys.argv[1])
slot = Slot("recovery", "7KQ2", 1, 3, 65536, 1, bytes(16), bytes(12), bytes(48))
old = KeySlots("shop", 1, (slot,))
write_slots(folder, old)
with open(folder / "ballast", "wb", buffering=0) as out:
    try:
        while True:
            out.write(bytes(4096))
    except OSError:
        pass
try:
    write_slots(folder, KeySlots("shop", 1, (replace(slot, sheet="M3N4"),)))
    print("written")
except KnownError as error:
    print(error.code)
print(read_slots(folder) == old)
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a small disk of its own")
def test_a_full_disk_leaves_the_old_slots(tmp_path: Path) -> None:
    script = f'mount -t tmpfs -o size=1m none "{tmp_path}" && exec "{sys.executable}" -c "$FULL" "{tmp_path}"'
    environment = os.environ | {"FULL": FULL, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=environment)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("may not mount a small disk here")
    assert (done.stdout, done.stderr) == ("disk_full\nTrue\n", "")
