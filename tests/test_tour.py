"""The tour walks the main job in the real window of a throw-away shop, as `make demo` does without a display."""

import os
import subprocess
import sys
from pathlib import Path

STEPS = 20


def tour(folder: Path, **more: str) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    command = [sys.executable, "-m", "kingoil_desk", "--tour", str(folder), "--customers", "300"]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=110, check=False)


def test_every_step_holds_and_leaves_its_picture(tmp_path: Path) -> None:
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    done = tour(tmp_path / "pictures", TMPDIR=str(scratch))
    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) == STEPS
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
    assert list(scratch.iterdir()) == []  # the throw-away shop is gone


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", "utf-8")
    done = tour(file / "pictures")
    assert done.returncode == 1
    assert "could not write" in done.stderr
