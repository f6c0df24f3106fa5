"""A first run killed at each of its steps (K8): the next start begins again or opens, and founding works again."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kingoil_desk.domain.situation import Found
from kingoil_desk.service.key_ring import SHOPS_ENTRY, read_shops, system_key_ring
from kingoil_desk.service.shop import Shop
from kingoil_desk.service.start_up import StartUp
from kingoil_desk.store import profile
from tests.secret_service import SecretServiceSession
from tests.service.founded import CODE, contents, found, opened, problems

ROOT = Path(__file__).parents[2]

# Kills itself before or after the n-th call of one function, wherever a module of ours knows it by.
KILLED = """
import os, pathlib, signal, sys
from kingoil_desk.service.key_ring import system_key_ring
from kingoil_desk.service.start_up import StartUp  # brings every module that founding uses
from tests.service.founded import found

folder, name, when, which = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
module, _, function = name.rpartition(".")
owner = sys.modules[module]
real, calls = getattr(owner, function), 0


def hooked(*args, **kwargs):
    global calls
    calls += 1
    if calls == which and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    answer = real(*args, **kwargs)
    if calls == which and when == "after":
        os.kill(os.getpid(), signal.SIGKILL)
    return answer


for place in [owner, *(each for key, each in sys.modules.items() if key.startswith("kingoil_desk"))]:
    if getattr(place, function, None) is real:
        setattr(place, function, hooked)
found(folder, system_key_ring(), code=sys.argv[5])
"""
STORE, SERVICE = "kingoil_desk.store", "kingoil_desk.service"
STEPS = [
    (f"{STORE}.profile.prepare_folder", 1),
    (f"{STORE}.profile.lock", 1),
    ("os.replace", 1),  # the mark
    (f"{STORE}.unfinished.begin", 1),
    (f"{STORE}.keyslots.seal", 1),
    (f"{SERVICE}.key_ring.keep_key", 1),
    ("os.replace", 2),  # the copy of the key file
    ("os.replace", 3),  # the key file
    (f"{STORE}.profile.new_generation_file", 1),
    (f"{STORE}.connection.create", 1),
    (f"{STORE}.profile.create_generation", 1),
    ("os.replace", 4),  # the pointer
    (f"{SERVICE}.key_ring.note_shop", 1),
    (f"{STORE}.unfinished.end", 1),
]


def kill_at(folder: Path, step: str, when: str, which: int) -> None:
    command = [sys.executable, "-c", KILLED, str(folder), step, when, str(which), CODE]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr


def begin_again(folder: Path) -> Shop | Found:
    found = StartUp(folder).begin()
    return found if isinstance(found, Shop) else found.found


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("step", "which"), STEPS, ids=[f"{step.split('.')[-1]}-{which}" for step, which in STEPS])
def test_killed(tmp_path: Path, secret_service: SecretServiceSession, step: str, when: str, which: int) -> None:
    folder = tmp_path / "shop"
    kill_at(folder, step, when, which)
    left, entries = contents(folder), secret_service.entries()
    again = begin_again(folder)
    if isinstance(again, Shop):
        assert problems(again) == ()
        again.close()
        assert [shop.folder for shop in read_shops(system_key_ring())] == [str(folder)]
    else:
        assert again is Found.FIRST_RUN
        assert contents(folder) == left
        assert secret_service.entries() == entries
        if any(path.endswith("shop.db") for path in left):  # a file was made: the way to its key was there before it
            assert {"keyslots.json", "keyslots.bak"} <= left.keys()
            assert any(entry.startswith("datakey/") for entry in entries)
        found(folder, system_key_ring())
        for name, body in left.items():  # nothing is deleted, only moved
            if name.endswith((".db", ".json", ".bak")):
                assert body in contents(folder).values()
    shop = opened(StartUp(folder))
    assert problems(shop) == ()
    shop.close()
    assert not (folder / profile.FOUNDING).exists()
    assert secret_service.entries().keys() >= entries.keys() | {SHOPS_ENTRY}
    secret_service.clear()
    StartUp(folder).open_with_code(CODE).close()


@pytest.mark.parametrize("moved", [1, 2, 3])
def test_killed_twice_the_second_time_while_moving_aside(
    tmp_path: Path, secret_service: SecretServiceSession, moved: int
) -> None:
    folder = tmp_path / "shop"
    kill_at(folder, "os.replace", "before", 4)
    kill_at(folder, "os.rename", "after", moved)
    assert begin_again(folder) is Found.FIRST_RUN
    found(folder, system_key_ring())
    opened(StartUp(folder)).close()
    databases = list(folder.rglob("shop.db"))
    assert len(databases) == 2


def test_killed_while_a_failed_run_was_taken_back(tmp_path: Path, secret_service: SecretServiceSession) -> None:
    """The keyring stopped answering, and then the power went."""
    folder = tmp_path / "shop"
    script = """
import os, pathlib, shutil, signal, sys
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service import founding
from kingoil_desk.service.key_ring import system_key_ring
from kingoil_desk.store import profile
from tests.service.founded import found

def fail(*_):
    raise KnownError(Code.KEYRING_SILENT)

def kill(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

founding.note_shop = fail
profile.shutil.rmtree = kill
found(pathlib.Path(sys.argv[1]), system_key_ring())
"""
    done = subprocess.run([sys.executable, "-c", script, str(folder)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert list(folder.rglob("shop.db"))
    assert begin_again(folder) is Found.FIRST_RUN
    found(folder, system_key_ring())
    opened(StartUp(folder)).close()
