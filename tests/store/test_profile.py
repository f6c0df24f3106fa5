"""A data folder: each way it can be wrong has its own words (D5, D8), and only one program has it at a time (D13)."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import profile
from kingoil_desk.store.profile import Pointer, create_profile, read_key, read_pointer, write_key, write_pointer
from tests.conftest import DATA_KEY, SHOP_NAME, STAFF


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shop"
    create_profile(made, DATA_KEY, "shop", SHOP_NAME, STAFF, 1)
    return made


def refusal(call: Callable[[], object]) -> Code:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.code


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_written_is_read_back(folder: Path) -> None:
    pointer = read_pointer(folder)
    assert (pointer.kind, pointer.generation) == ("shop", 1)
    assert pointer.file(folder).read_bytes()[:16].hex() == pointer.salt
    assert sorted(path.name for path in folder.iterdir()) == ["data", "desk.json"]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps other people out by the folder it lies in")
def test_everything_is_the_owner_s_only(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    for path in folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_folder_that_is_there_becomes_the_owner_s_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    create_profile(tmp_path, DATA_KEY, "shop", SHOP_NAME, STAFF, 1)
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "photo.jpg").write_bytes(b"photo")
    (tmp_path / "file").write_bytes(b"file")
    for taken in (folder, tmp_path / "other", tmp_path / "file"):
        before = contents(tmp_path)
        assert (
            refusal(lambda at=taken: create_profile(at, DATA_KEY, "shop", SHOP_NAME, STAFF, 1)) is Code.PROFILE_EXISTS
        )
        assert contents(tmp_path) == before


def test_a_folder_that_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "missing", tmp_path, tmp_path / "file"):
        assert refusal(lambda at=place: read_pointer(at)) is Code.NOT_A_PROFILE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_every_cut_of_the_pointer_file_is_told(folder: Path) -> None:
    whole = (folder / "desk.json").read_bytes()
    for size in range(len(whole) - 2):  # without the last line break it is still whole
        (folder / "desk.json").write_bytes(whole[:size])
        assert refusal(lambda: read_pointer(folder)) is Code.PROFILE_UNREADABLE, size


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("format", 2, Code.FILE_NEWER),
        ("format", 0, Code.PROFILE_UNREADABLE),
        ("format", "1", Code.PROFILE_UNREADABLE),
        ("format", None, Code.PROFILE_UNREADABLE),
        ("kind", "other", Code.PROFILE_UNREADABLE),
        ("live", "../../elsewhere", Code.PROFILE_UNREADABLE),
        ("live", "", Code.PROFILE_UNREADABLE),
        ("live", 7, Code.PROFILE_UNREADABLE),
        ("live", "{0f5ae0ce-7c3f-4a38-a2a6-6d27f0ab45b1}", Code.PROFILE_UNREADABLE),
        ("generation", 0, Code.PROFILE_UNREADABLE),
        ("generation", True, Code.PROFILE_UNREADABLE),
        ("generation", 2**16, Code.PROFILE_UNREADABLE),
        ("check_value", "00", Code.PROFILE_UNREADABLE),
        ("check_value", "x" * 32, Code.PROFILE_UNREADABLE),
        ("salt", None, Code.PROFILE_UNREADABLE),
        ("shop_id", [], Code.PROFILE_UNREADABLE),
    ],
)
def test_a_pointer_file_with_a_wrong_field(folder: Path, field: str, value: object, code: Code) -> None:
    fields = json.loads((folder / "desk.json").read_text())
    (folder / "desk.json").write_text(json.dumps(fields | {field: value}))
    assert refusal(lambda: read_pointer(folder)) is code


@pytest.mark.parametrize("body", [b"[]", b"7", b"\xff\xfe", b"[" * 100_000, b'"text"'])
def test_a_pointer_file_that_is_something_else(folder: Path, body: bytes) -> None:
    (folder / "desk.json").write_bytes(body)
    assert refusal(lambda: read_pointer(folder)) is Code.PROFILE_UNREADABLE


def test_a_newer_pointer_file_may_say_more(folder: Path) -> None:
    (folder / "desk.json").write_text('{"format": 2}')
    assert refusal(lambda: read_pointer(folder)) is Code.FILE_NEWER


def test_replacing_the_pointer_survives_a_death_at_any_step(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = read_pointer(folder)
    new = Pointer(old.shop_id, "shop", old.live, 2, old.check_value, old.salt)
    for step in ("fsync", "replace", "fdopen"):

        def die(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(profile.os, step, die)
            with pytest.raises(KeyboardInterrupt):
                write_pointer(folder, new)
        assert read_pointer(folder) == old, step
    write_pointer(folder, new)
    assert read_pointer(folder) == new


def test_replacing_waits_for_a_virus_scanner(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries, real = [], os.replace

    def held_twice(one: Path, two: Path) -> None:
        tries.append(one)
        if len(tries) < 3:
            raise PermissionError
        real(one, two)

    monkeypatch.setattr(profile.os, "replace", held_twice)
    monkeypatch.setattr(profile.time, "sleep", lambda _: None)
    write_pointer(folder, read_pointer(folder))
    assert len(tries) == 3


def test_only_one_program_has_the_folder(folder: Path) -> None:
    held = profile.lock(folder)
    assert refusal(lambda: profile.lock(folder)) is Code.PROFILE_IN_USE
    held.release()
    profile.lock(folder).release()


HOLD = """
import sys, pathlib
from kingoil_desk.store.profile import lock
held = lock(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_killed_program_lets_the_folder_go(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert refusal(lambda: profile.lock(folder)) is Code.PROFILE_IN_USE
        other.kill()
    profile.lock(folder).release()


def test_only_a_demo_has_its_key_beside_it(tmp_path: Path, folder: Path) -> None:
    write_key(folder, DATA_KEY)  # lying there, it still is not looked at
    assert refusal(lambda: read_key(folder, read_pointer(folder))) is Code.KEY_ABSENT

    demo = tmp_path / "demo"
    pointer = create_profile(demo, DATA_KEY, "demo", SHOP_NAME, STAFF, 1)
    assert refusal(lambda: read_key(demo, pointer)) is Code.KEY_ABSENT
    write_key(demo, DATA_KEY)
    assert read_key(demo, pointer) == DATA_KEY
    assert (demo / "demo.key").stat().st_mode & 0o077 == 0
    for junk in (b"no key", b"\xff\xff", "ố".encode()):
        (demo / "demo.key").write_bytes(junk)
        assert refusal(lambda: read_key(demo, pointer)) is Code.KEY_MALFORMED
