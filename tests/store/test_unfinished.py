"""A first run on its way: what a killed one left is known by its mark, moved aside whole, and nothing else ever is."""

from pathlib import Path

import pytest

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import profile
from kingoil_desk.store.unfinished import begin, check_folder, end, is_marked, is_unfinished, put_aside

SHOP = "0b54f4a3-9c1e-4a53-8d0e-6f5d3a1b2c4d"
PARTS = ["keyslots.json.part", "keyslots.bak.part", "founding.json.part", "desk.json.part"]
OURS = ["keyslots.json", "keyslots.bak", *PARTS]


def refused(folder: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        check_folder(folder)
    return caught.value


def tree(folder: Path) -> dict[str, bytes | None]:
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """What a run leaves that is killed one step before the pointer."""
    begin(tmp_path, SHOP)
    for name in OURS:
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "data" / "one").mkdir(parents=True)
    (tmp_path / "data" / "one" / "shop.db").write_bytes(b"encrypted")
    return tmp_path


def test_the_mark_begins_and_ends(tmp_path: Path) -> None:
    assert not is_marked(tmp_path)
    begin(tmp_path, SHOP)
    assert is_marked(tmp_path)
    assert is_unfinished(tmp_path)
    end(tmp_path)
    end(tmp_path)
    assert tree(tmp_path) == {}


def test_what_a_killed_run_left_is_moved_whole(killed: Path) -> None:
    left = tree(killed)
    check_folder(killed)
    assert tree(killed) == left  # looking moves nothing
    put_aside(killed)
    (aside,) = killed.iterdir()
    assert aside.name.startswith("unfinished-")
    assert aside.stat().st_mode & 0o077 == 0
    assert tree(aside) == left
    check_folder(killed)
    put_aside(killed)
    assert [entry.name for entry in killed.iterdir()] == [aside.name]  # nothing more to move


def test_what_two_killed_runs_left_lies_side_by_side(killed: Path) -> None:
    put_aside(killed)
    begin(killed, SHOP)
    put_aside(killed)
    assert len(list(killed.glob("unfinished-*"))) == 2


def test_killed_while_it_wrote_the_mark(tmp_path: Path) -> None:
    (tmp_path / "founding.json.part").write_bytes(b'{"shop_')
    assert is_unfinished(tmp_path)
    put_aside(tmp_path)
    check_folder(tmp_path)
    (tmp_path / "founding.json.part").write_bytes(b'{"shop_')
    (tmp_path / "data").mkdir()  # there can be no data yet: whose is it?
    assert refused(tmp_path).code is Code.PROFILE_EXISTS


@pytest.mark.parametrize("foreign", ["desk.json", "letter.txt", "demo.key", "shop.db", "Data"])
def test_beside_anything_else_nothing_is_moved(killed: Path, foreign: str) -> None:
    (killed / foreign).write_bytes(b"somebody's")
    left = tree(killed)
    assert refused(killed).data == {"folder": str(killed)}
    put_aside(killed)
    assert tree(killed) == left


@pytest.mark.parametrize("left", ["data", "keyslots.json", "desk.json", "letter.txt"])
def test_without_a_mark_nothing_is_moved(tmp_path: Path, left: str) -> None:
    (tmp_path / left).mkdir()
    put_aside(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == [left]
    assert refused(tmp_path).code is Code.PROFILE_EXISTS


@pytest.mark.parametrize("name", ["desk.lock", "place.json", "unfinished-1a2b3c4d"])
def test_what_is_no_data_is_in_nobody_s_way(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    check_folder(tmp_path)
    put_aside(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert refused(tmp_path / "file").code is Code.PROFILE_EXISTS
    check_folder(tmp_path / "missing")
    put_aside(tmp_path / "missing")
    assert not (tmp_path / "missing").exists()


def test_a_run_that_failed_is_taken_back_and_its_mark_goes_last(killed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (killed / profile.POINTER).write_bytes(b"{}")

    class Killed(Exception):
        pass

    def kill(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(profile.shutil, "rmtree", kill)
        with pytest.raises(Killed):
            profile.empty_folder(killed)
    assert is_unfinished(killed)
    profile.empty_folder(killed)
    assert tree(killed) == {}
