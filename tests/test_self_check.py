"""`--self-check`: it holds here, with no environment at all; and it says so when something does not hold."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kingoil_desk import self_check
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui import languages
from kingoil_desk.self_check import CHECKS, Unsound
from kingoil_desk.service import key_ring
from kingoil_desk.store import keyslots
from tests.secret_service import SecretServiceSession
from tests.secret_service import secret_service as secret_service

ROOT = Path(__file__).parents[1]
SCRIPT = "import sys, pathlib\nfrom kingoil_desk import self_check\n"
RUN = "sys.exit(self_check.run(pathlib.Path(sys.argv[1]) if sys.argv[1:] else None))"


def checked(
    script: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """A self-check in a program of its own, whose environment is empty but for what is given."""
    command = [sys.executable, "-c", SCRIPT + script, *arguments]
    return subprocess.run(command, env=dict(environment or {}), capture_output=True, encoding="utf-8", cwd=ROOT)


def test_it_holds_with_an_empty_environment(tmp_path: Path) -> None:
    done = checked(RUN, str(tmp_path / "answer.json"))
    answer = json.loads((tmp_path / "answer.json").read_text("utf-8"))
    assert [check for check in answer["checks"] if not check["ok"]] == []
    assert (done.returncode, done.stdout, done.stderr, answer["ok"]) == (0, "", "", True)
    assert (answer["frozen"], answer["platform_plugin"]) == (False, "offscreen")
    assert answer["keyring_service"] == "absent", "there is no bus in an empty environment, and that is no failure"
    names = [check["name"] for check in answer["checks"]]
    assert names == [*CHECKS, "network"]
    assert str(ROOT) not in json.dumps(answer)
    assert str(Path.home()) not in json.dumps(answer)


def test_a_keyring_that_answers_is_left_as_it_was(secret_service: SecretServiceSession) -> None:
    secret_service.put("shops", b"[]")
    done = checked(RUN, environment=secret_service.environment)
    assert (done.returncode, json.loads(done.stdout)["keyring_service"]) == (0, "answers")
    assert secret_service.entries() == {"shops": b"[]"}


def test_a_locked_keyring_is_no_failure(secret_service: SecretServiceSession) -> None:
    secret_service.lock()
    done = checked(RUN, environment=secret_service.environment)
    assert (done.returncode, json.loads(done.stdout)["keyring_service"]) == (0, "locked")


class Liar:
    """A keyring that takes everything and keeps nothing."""

    name = "keyring.backends.SecretService.Keyring"

    def read(self, user: str) -> str | None:
        return None

    def keep(self, user: str, text: str) -> None:
        raise KnownError(Code.KEYRING_UNTRUE)

    def remove(self, user: str) -> None: ...


class Forgetful(Liar):
    """One whose lie nobody noticed while writing."""

    def keep(self, user: str, text: str) -> None: ...


class Stranger(Forgetful):
    name = "keyring.backends.null.Keyring"


@pytest.mark.parametrize("ring", [Liar, Forgetful, Stranger])
def test_an_untrue_keyring_is_a_failure(
    ring: type[Liar], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    monkeypatch.setattr(key_ring, "system_key_ring", ring)
    assert said(tmp_path, "keyring") == (1, "broken")


def test_a_missing_catalogue_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication) -> None:
    monkeypatch.setattr(languages, "CATALOGUES", {"vi": ("kingoil_vi", "not_there")})
    assert said(tmp_path, "catalogues")[0] == 1


def test_a_code_that_opens_everything_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    keys: list[bytes] = []
    monkeypatch.setattr(keyslots, "seal", lambda key, *rest: keys.append(key) or _slot())
    monkeypatch.setattr(keyslots, "unseal", lambda *_: keys[0])
    assert said(tmp_path, "key_slots")[0] == 1


def test_what_goes_wrong_is_told_without_its_words(tmp_path: Path, qapp: QApplication) -> None:
    def unsound() -> str:
        raise Unsound("this does not hold")

    def bug() -> str:
        raise FileNotFoundError("/somebody/0912345678")

    answer = written(tmp_path, {"unsound": unsound, "bug": bug, "sound": lambda: "well"})
    told = {check["name"]: check for check in answer["checks"]}
    assert answer["ok"] is False
    assert told["unsound"]["detail"] == "this does not hold"
    assert "FileNotFoundError" in told["bug"]["detail"]
    assert "0912345678" not in json.dumps(answer)
    assert told["sound"] == {"name": "sound", "ok": True, "detail": "well"}, "one that fails stops none after it"


def test_a_check_that_hangs_ends_the_program() -> None:
    hanging = "import time\nself_check.run(None, {'hanging': lambda: time.sleep(60)}, 0.3)"
    done = checked(hanging)
    assert (done.returncode, done.stdout) == (self_check.GAVE_UP, "")
    assert done.stderr == "The self-check took too long and was given up.\n"


def test_a_connection_is_a_failure() -> None:
    connecting = "import json, socket\nself_check.run(None, {'calling': lambda: socket.socket().close() or ''})"
    answer = json.loads(checked(connecting).stdout)
    assert [(check["name"], check["ok"]) for check in answer["checks"]] == [("calling", True), ("network", False)]


def test_an_answer_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    done = checked("sys.exit(self_check.run(pathlib.Path(sys.argv[1]), {}))", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "could not write its answer" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a desktop")
@pytest.mark.parametrize(
    ("given", "then"),
    [
        ({}, {"QT_QPA_PLATFORM": "offscreen", "LC_CTYPE": "C.UTF-8"}),
        ({"DISPLAY": ":0", "LANG": "vi_VN.UTF-8"}, {}),
        ({"WAYLAND_DISPLAY": "wayland-0", "LC_ALL": "C.UTF-8"}, {}),
        ({"QT_QPA_PLATFORM": "vnc", "LC_CTYPE": "C.UTF-8"}, {}),
    ],
)
def test_it_draws_in_memory_only_without_a_display(
    given: dict[str, str], then: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", dict(given))
    self_check.offscreen_without_display()
    assert os.environ == given | then


def said(folder: Path, name: str) -> tuple[int, str]:
    """The exit code when only this check is made, and what is said of the keyring."""
    file = folder / "answer.json"
    code = self_check.run(file, {name: CHECKS[name]})
    return code, json.loads(file.read_text("utf-8"))["keyring_service"]


def written(folder: Path, checks: Mapping[str, self_check.Check]) -> Any:
    file = folder / "answer.json"
    self_check.run(file, checks)
    return json.loads(file.read_text("utf-8"))


def _slot() -> keyslots.Slot:
    return keyslots.Slot("recovery", "TEST", 0, 3, 65536, 1, bytes(16), bytes(12), bytes(48))
