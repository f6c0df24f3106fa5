"""A program that crashes leaves no memory behind, and nobody else of the same user reads it while it runs (P3)."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what Linux grants")

CRASH = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
{}
os.abort()
"""
HARDEN = "from kingoil_desk.process import harden; harden()"
ONLY_THE_LIMIT = "from kingoil_desk import process; process._no_core_file()"
ONLY_THE_FLAG = "from kingoil_desk import process; process._not_dumpable()"

# A parent may look into its child where the system lets one of the same user look at all, so it is the one that tries.
# Whoever changes the user, as root does here to be nobody, loses the flag: it is set anew.
LOOK = """
import ctypes, os, resource, signal, sys
from kingoil_desk.process import harden
libc = ctypes.CDLL(None)
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
ready, told = os.pipe()
child = os.fork()
if child == 0:
    libc.prctl(4, 1, 0, 0, 0)
    {act}
    os.write(told, b"%d" % libc.prctl(3, 0, 0, 0, 0))
    signal.pause()
os.close(told)
print(os.read(ready, 1).decode())
try:
    os.close(os.open(f"/proc/{{child}}/mem", os.O_RDONLY))
    print("open")
except PermissionError:
    print("refused")
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
"""


def crash(act: str, folder: Path) -> bool:
    """Crashes a program that may leave as large a core as it likes; whether the system took one."""
    process = os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", f"import os; os.chdir({str(folder)!r})\n" + CRASH.format(act)],
        os.environ | {"PYTHONPATH": str(ROOT)},
    )
    _, status = os.waitpid(process, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == 6
    return os.WCOREDUMP(status)


def handed_over() -> bool:
    """Whether cores go to a program of the system, for which the limit on core files does not count."""
    return Path("/proc/sys/kernel/core_pattern").read_text()[:1] in "|@"


@pytest.mark.parametrize("act", [HARDEN, ONLY_THE_FLAG, *([] if handed_over() else [ONLY_THE_LIMIT])])
def test_a_crash_leaves_no_core(tmp_path: Path, act: str) -> None:
    assert not crash(act, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(resource.getrlimit(resource.RLIMIT_CORE)[1] == 0, reason="nobody may leave a core here")
def test_a_crash_would_leave_one(tmp_path: Path) -> None:
    """Or the test above would pass whatever the program did."""
    assert crash("", tmp_path)


def looked(act: str) -> list[str]:
    script = LOOK.format(act=act)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    return done.stdout.split()


def test_nobody_else_of_the_same_user_reads_its_memory() -> None:
    assert looked("pass") == ["1", "open"]
    assert looked("harden()") == ["0", "refused"]


def test_a_second_call_is_quiet_and_a_sandbox_that_forbids_it_stops_nothing() -> None:
    script = """
import ctypes, resource
from kingoil_desk.process import harden
harden()
harden()
def refuse(*_):
    raise PermissionError
resource.setrlimit = ctypes.CDLL = refuse
harden()
print("on")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("on\n", "")
