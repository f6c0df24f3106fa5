"""A start and a first run on a full disk, or in a protected folder (D9, D10, D12): told as what it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.service.founded import Founded

ROOT = Path(__file__).parents[2]
BEGIN = """
import pathlib, sys
from kingoil_desk.service.shop import Shop
from tests.service.founded import Founded, Memory, contents

folder = pathlib.Path(sys.argv[1])
place = Founded(folder)
for line in sys.stdin:
    user, _, text = line.strip().partition(" ")
    place.backend.kept[user] = text


def fill():
    with open(folder / "ballast", "ab", buffering=0) as out:
        try:
            while True:
                out.write(bytes(512))
        except OSError:
            pass


def kept_files():
    # without the two that SQLite lays beside an open file, as long as they hold nothing
    found = contents(folder).items()
    return {name: body for name, body in found if not (name.endswith("-shm") or name.endswith("-wal") and not body)}


def say():
    kept, before = dict(place.backend.kept), kept_files()
    found = place.start().begin()
    if isinstance(found, Shop):
        found.close()
        print("opens")
    else:
        same = kept_files() == before and place.backend.kept == kept
        error = found.error
        print(found.found, error and error.code, error and error.data.get("folder"), same)
"""
FULL = """
(folder / "ballast").write_bytes(b"")
fill()
say()
(folder / "ballast").unlink()
say()
"""
PROTECTED = "say()"
FOUNDING = """
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.store import places, profile, unfinished
from tests.service.founded import found, ring_of

places.ROOM = 0  # or so small a disk would be refused beforehand
ballast = folder.parent / "ballast"


def fill():
    with open(ballast, "ab", buffering=0) as out:
        try:
            while True:
                out.write(bytes(512))
        except OSError:
            pass


def attempt(owner, name, *, left=0):
    real = getattr(owner, name)

    def step(*args):
        fill()
        os.truncate(ballast, ballast.stat().st_size - left)
        return real(*args)

    setattr(owner, name, step)
    try:
        found(folder, ring_of(place.backend))
        print("founded")
    except KnownError as error:
        print(error.code, sorted(path.name for path in folder.iterdir()))
    setattr(owner, name, real)
    ballast.unlink()


import os
attempt(unfinished, "begin")
attempt(profile, "create_generation")
attempt(profile, "create_generation", left=40 * 4096)
attempt(profile, "create_generation", left=100 * 4096)
attempt(profile, "write_pointer")
say()
found(folder, ring_of(place.backend))
say()
"""


def run(script: str, setup: str, place: Founded) -> list[str]:
    """What the script says on a mount of its own, made by `setup`."""
    environment = os.environ | {"SCRIPT": BEGIN + script, "PYTHONPATH": str(ROOT), "FOLDER": str(place.folder)}
    command = f'{setup} && exec "{sys.executable}" -c "$SCRIPT" "$FOLDER"'
    typed = "".join(f"{user} {text}\n" for user, text in place.backend.kept.items())
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", command], capture_output=True, text=True, env=environment, input=typed
    )
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("may not mount here")
    assert done.stderr == "", done.stderr
    return done.stdout.splitlines()


pytestmark = pytest.mark.skipif(not shutil.which("unshare"), reason="needs mounts of its own")
SMALL = 'cp -a "$FOLDER" "$FOLDER.copy" && mount -t tmpfs -o size=3m none "$FOLDER" && cp -a "$FOLDER.copy/." "$FOLDER"'


@pytest.mark.parametrize("crashed", [False, True])
def test_a_disk_that_is_full_at_the_start_is_not_damage(founded: Founded, crashed: bool) -> None:
    """D10: after a crash too, when a log lies beside the file."""
    if crashed:
        crash(founded)
    assert run(FULL, SMALL, founded) == ["other disk_full None True", "opens"]


def crash(founded: Founded) -> None:
    script = """
import os, pathlib, sys
from kingoil_desk.store.connection import connect, transaction
from kingoil_desk.store.keys import Keys
conn = connect(pathlib.Path(sys.argv[1]), Keys.derive(bytes.fromhex(sys.stdin.read()), "shop").db)
with transaction(conn):
    conn.execute("INSERT INTO setting VALUES ('last', 'saved')")
os._exit(9)
"""
    key = founded.backend.kept[founded.entry]
    subprocess.run([sys.executable, "-c", script, str(founded.file)], input=key, text=True, cwd=ROOT)
    assert founded.file.with_name("shop.db-wal").stat().st_size
    founded.file.with_name("shop.db-shm").unlink()  # made anew at each start, for which there is no room


READ_ONLY = 'mount --bind "{0}" "{0}" && mount -o remount,bind,ro "{0}"'


def test_a_folder_that_is_protected_is_named(founded: Founded) -> None:
    """D12."""
    (told,) = run(PROTECTED, READ_ONLY.format(founded.folder), founded)
    assert told == f"other folder_protected {founded.folder} True"


def test_data_that_is_protected_is_named(founded: Founded) -> None:
    folder = founded.file.parent
    (told,) = run(PROTECTED, READ_ONLY.format(folder), founded)
    assert told == f"other folder_protected {folder} True"


def test_an_empty_folder_that_is_protected_gets_no_shop(tmp_path: Path) -> None:
    place = Founded(tmp_path / "new")
    place.folder.mkdir()
    script = """
from kingoil_desk.domain.errors import KnownError
from tests.service.founded import found, ring_of
try:
    found(folder, ring_of(place.backend))
except KnownError as error:
    print(error.code, error.data["folder"], place.backend.kept)
"""
    (told,) = run(script, READ_ONLY.format(place.folder), place)
    assert told == f"folder_protected {place.folder} {{}}"


def test_a_disk_that_fills_up_during_the_first_run_leaves_nothing_that_looks_like_a_shop(tmp_path: Path) -> None:
    """D9: at the mark, at the file, in the middle of the file, at the pointer."""
    (tmp_path / "small").mkdir()
    place = Founded(tmp_path / "small" / "shop")
    said = run(FOUNDING, f'mount -t tmpfs -o size=3m none "{tmp_path / "small"}"', place)
    assert said[:5] == ["disk_full []"] * 5
    assert said[5:] == ["first_run None None True", "opens"]
