"""The clipboard: ours is taken back after a while and on a lock, somebody else's stays, Windows keeps no history."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kingoil_desk.gui.clipboard_guard import KEEP_MS, ClipboardGuard

ROOT = Path(__file__).parents[2]
PHONE = "0900 000 418"  # invented


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def guard(clipboard: QClipboard) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard(keep_ms=80)
    yield guard
    guard.clear_ours()


def test_what_is_copied_can_be_pasted(clipboard: QClipboard, guard: ClipboardGuard) -> None:
    guard.copied(PHONE)
    assert clipboard.text() == PHONE
    assert KEEP_MS == 30_000


def test_windows_keeps_it_out_of_history_cloud_and_monitors(clipboard: QClipboard, guard: ClipboardGuard) -> None:
    guard.copied(PHONE)
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        mime = f'application/x-qt-windows-mime;value="{name}"'
        assert clipboard.mimeData().hasFormat(mime), name
        assert clipboard.mimeData().data(mime).data() == b"\0\0\0\0", name


def test_it_is_gone_after_the_while_and_not_before(qtbot: QtBot, clipboard: QClipboard, guard: ClipboardGuard) -> None:
    guard.copied(PHONE)
    qtbot.wait(20)
    assert clipboard.text() == PHONE
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=2000)


def test_a_second_copy_gets_the_whole_while(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(keep_ms=400)
    guard.copied("first")
    qtbot.wait(250)
    guard.copied(PHONE)
    qtbot.wait(250)  # the first one's time is up
    assert clipboard.text() == PHONE
    guard.clear_ours()


def test_a_lock_clears_at_once(clipboard: QClipboard, guard: ClipboardGuard) -> None:
    guard.copied(PHONE)
    guard.clear_ours()
    assert clipboard.text() == ""


def test_what_was_copied_elsewhere_meanwhile_stays(qtbot: QtBot, clipboard: QClipboard, guard: ClipboardGuard) -> None:
    guard.copied(PHONE)
    clipboard.setText("somebody else's")
    qtbot.wait(160)
    assert clipboard.text() == "somebody else's"
    guard.clear_ours()
    assert clipboard.text() == "somebody else's"


def test_a_second_desks_copy_stays(clipboard: QClipboard, guard: ClipboardGuard) -> None:
    other = ClipboardGuard()
    other.copied("the other desk's")
    guard.clear_ours()
    assert clipboard.text() == "the other desk's"
    other.clear_ours()


def test_ctrl_c_in_our_own_field_is_cleared_by_a_lock_alone(qtbot: QtBot, clipboard: QClipboard) -> None:
    """Offscreen knows no other programs, so the test says whose the clipboard is."""
    ours = [True]
    guard = ClipboardGuard(keep_ms=50, owns=lambda: ours[0])
    guard.watch()
    field = QLineEdit(PHONE)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    qtbot.wait(120)
    assert clipboard.text() == PHONE  # somebody is about to paste it; nothing was promised but the lock
    guard.clear_ours()
    assert clipboard.text() == ""
    field.copy()
    ours[0] = False
    clipboard.setText("somebody else's")
    guard.clear_ours()
    assert clipboard.text() == "somebody else's"
    guard.deleteLater()


def test_an_empty_clipboard_is_left_alone(clipboard: QClipboard, guard: ClipboardGuard) -> None:
    clipboard.clear()
    guard.clear_ours()
    assert clipboard.text() == ""


PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
from kingoil_desk.gui.clipboard_guard import ClipboardGuard
import subprocess
app = QApplication([])
assert app.platformName() == "xcb"
clipboard = app.clipboard()
guard = ClipboardGuard()
guard.watch()
field = QLineEdit("Ngõ 7, phố Mẫu")
field.selectAll()
field.copy()
clipboard.setText("Ngõ 7", clipboard.Mode.Selection)  # as the mouse does it
app.processEvents()
assert clipboard.text() == "Ngõ 7, phố Mẫu"
guard.clear_ours()
app.processEvents()
assert clipboard.text() == "", "a lock left our own copy behind"
assert clipboard.text(clipboard.Mode.Selection) == "", "a lock left what the mouse had marked behind"
field.copy()
other = subprocess.Popen([sys.executable, "-c", '''
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText("of another program")
QTimer.singleShot(200, lambda: print("there", flush=True))
sys.exit(app.exec())
'''], stdout=subprocess.PIPE)
try:
    assert other.stdout.readline()
    for _ in range(20):
        app.processEvents()
    guard.clear_ours()
    app.processEvents()
    assert clipboard.text() == "of another program", repr(clipboard.text())
finally:
    other.terminate()
    other.communicate()
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs a real clipboard: X11 by Xvfb")
def test_between_real_programs() -> None:
    """On X11 the system knows whose copy it is: ours goes with a lock, another program's stays."""
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
