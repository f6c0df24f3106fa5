"""The frozen program: built as `make freeze` builds it, it runs with no environment and holds no more than it needs."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.secret_service import SecretServiceSession
from tests.secret_service import secret_service as secret_service
from tests.test_tour import STEPS

ROOT = Path(__file__).parents[1]
MOST_BYTES, MOST_FILES = 160_000_000, 180
QT = {"Core", "Gui", "Widgets", "Svg", "PrintSupport", "DBus", "XcbQpa"}
PLUGINS = {
    "imageformats/libqjpeg.so",
    "imageformats/libqwebp.so",
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "printsupport/libcupsprintersupport.so",
}
NETWORK = {"ssl", "_ssl", "dns", "ftplib", "smtplib", "asyncio", "PySide6.QtNetwork"}
TOOLS = {"unittest", "pytest", "PyInstaller", "setuptools", "pypdf", "hypothesis", "tkinter"}
NETWORK_LIBRARIES = ("libssl", "libgnutls", "libkrb5", "libcurl", "libQt6Network", "_ssl.")

pytestmark = [
    pytest.mark.nightly,
    pytest.mark.skipif(sys.platform != "linux", reason="names of files as on Linux"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that staff get, built once for this file."""
    made = tmp_path_factory.mktemp("freeze")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--workpath", str(made / "work"), "--distpath", str(made / "dist"), str(ROOT / "build.spec")]
    environment = os.environ | {"PYINSTALLER_CONFIG_DIR": str(made / "cache")}
    built = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert built.returncode == 0, built.stderr
    return made / "dist" / "KingOilDesk"


@pytest.fixture(scope="module")
def modules(folder: Path) -> set[str]:
    """Every Python module inside the window's program."""
    from PyInstaller.archive.readers import CArchiveReader

    return set(CArchiveReader(str(folder / "KingOilDesk")).open_embedded_archive("PYZ.pyz").toc)


def run(
    program: Path, *arguments: str, environment: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """The program in a folder of nobody's, with an empty environment but for what is given."""
    return subprocess.run(
        [program, *arguments],
        env=dict(environment or {}),
        cwd="/",
        capture_output=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )


def self_check(folder: Path, environment: Mapping[str, str] | None = None) -> Any:
    done = run(folder / "KingOilDesk", "--self-check", environment=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_the_self_check_holds_with_an_empty_environment(folder: Path) -> None:
    answer = self_check(folder)
    assert (answer["ok"], answer["frozen"], answer["ssl"]) == (True, True, False)
    assert (answer["keyring_service"], answer["platform_plugin"]) == ("absent", "offscreen")


def test_it_finds_the_keyring_whatever_the_environment_says(folder: Path, secret_service: SecretServiceSession) -> None:
    lie = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert self_check(folder, secret_service.environment | lie)["keyring_service"] == "answers"
    assert secret_service.entries() == {}


def test_the_tour_is_walked_with_an_empty_environment(folder: Path, tmp_path: Path) -> None:
    done = run(folder / "KingOilDesk", "--tour", str(tmp_path / "tour"), "--customers", "300")
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) == STEPS


def test_the_headless_face_works_with_an_empty_environment(folder: Path, tmp_path: Path) -> None:
    shop = tmp_path / "Dầu nhớt Hường"
    made = run(folder / "kingoil-desk-admin", "demo", str(shop), "--customers", "50")
    assert (made.returncode, made.stderr) == (0, "")
    told = run(folder / "kingoil-desk-admin", "info", str(shop))
    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["customers"] == 50


def test_it_holds_no_network_and_no_tools(folder: Path, modules: set[str]) -> None:
    assert modules & (NETWORK | TOOLS) == set()
    assert [path.name for path in folder.rglob("*") if path.name.startswith(NETWORK_LIBRARIES)] == []


def test_it_holds_one_keyring_and_the_lists_that_are_read_late(modules: set[str]) -> None:
    backends = {name for name in modules if name.startswith("keyring.backends.")}
    assert backends == {"keyring.backends.SecretService", "keyring.backends.fail"}  # the library refuses with `fail`
    assert {"secretstorage", "zxcvbn.frequency_lists", "phonenumbers.data.region_VN"} <= modules


def test_it_holds_only_the_parts_of_qt_that_are_used(folder: Path) -> None:
    libraries = {path.name.split(".")[0].removeprefix("libQt6") for path in folder.rglob("libQt6*.so*")}
    assert libraries == QT
    plugins = folder / "_internal" / "PySide6" / "Qt" / "plugins"
    assert {path.relative_to(plugins).as_posix() for path in plugins.rglob("*.so")} == PLUGINS
    assert list(folder.rglob("*.qm")) == []


def test_it_is_no_larger_than_it_was(folder: Path) -> None:
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(sizes) < MOST_BYTES
    assert len(sizes) < MOST_FILES
