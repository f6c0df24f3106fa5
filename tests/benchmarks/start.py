"""Times the start to the sign-in window beside a bare PySide6 window, and the sign-in to the first list.

`python -m tests.benchmarks.start`. Both programs start in turn, each from nothing to its first paint, offscreen and
with warm files; the desk opens a real shop by its key from a real Secret Service on the way. The sign-in is timed
from the end of the PIN's hash to the painted list, beside opening the same file, reading its first page and no more.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from kingoil_desk.domain.role import Role
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.places import Place
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.program import Program
from kingoil_desk.service import demo, proof
from kingoil_desk.service.key_ring import data_key_entry
from kingoil_desk.store import profile, staff_secrets
from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import Keys
from tests.benchmarks.search import judged
from tests.conftest import DATA_KEY, SHOP_NAME
from tests.secret_service import SecretServiceSession

START_RATIO, LIST_MS, SPREAD = 1.5, 50.0, 1.5
PIN = "482913"
WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    def __init__(self, last):
        super().__init__()
        self.first, self.last = None, last

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            self.first = self.first or time.monotonic()
            if self.last(watched):
                print(self.first, time.monotonic(), flush=True)
                os._exit(0)
        return False
"""
BARE = """
from PySide6.QtWidgets import QTableWidget
app = QApplication(sys.argv[:1])
window = QTableWidget(20, 4)
painted = Painted(lambda watched: True)
app.installEventFilter(painted)
window.showMaximized()
app.exec()
"""
DESK = """
from kingoil_desk import app as desk
made = QApplication.__init__

def watched(self, *arguments):
    made(self, *arguments)
    self.painted = Painted(lambda widget: type(widget).__name__ == "StaffTile")
    self.installEventFilter(self.painted)

QApplication.__init__ = watched
desk.main(["--profile", sys.argv[1]])
"""


def start(script: str, *arguments: str, environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from nothing to the first paint, and to the paint that was waited for."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", WATCH + script, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    first, last = done.stdout.split()
    return float(first) - begun, float(last) - begun


def starts(runs: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "shop"
        pointer = profile.create_profile(
            folder, DATA_KEY, "shop", SHOP_NAME, [("Bảo", Role.MANAGER), ("Hạnh", Role.COUNTER)], 1
        )
        service = SecretServiceSession(Path(scratch) / "session")
        service.start()
        try:
            service.put(data_key_entry(pointer.shop_id, 1), DATA_KEY.hex())
            environment = os.environ | service.environment
            pairs = [
                (start(BARE, environment=environment), start(DESK, str(folder), environment=environment))
                for _ in range(runs + 1)
            ][1:]
        finally:
            service.stop()
    floor = statistics.median(bare for (bare, _), _ in pairs)
    print("| from nothing to | median | beside a bare PySide6 window | budget |")
    print("|---|---|---|---|")
    print(f"| a bare PySide6 window, median of {runs} | {floor * 1e3:.0f} ms | 1x | |")
    for words, which, budget in (
        ("the desk's window", 0, START_RATIO),
        ("the sign-in with its tiles, the file open", 1, None),
    ):
        median = statistics.median(desk[which] for _, desk in pairs)
        ratio = statistics.median(desk[which] / bare for (bare, _), desk in pairs)
        print(f"| {words} | {median * 1e3:.0f} ms | {ratio:.2f}x | {judged(ratio, budget)} |", flush=True)


class OneKey:
    """A keyring with one key, so that only the desk is timed."""

    name = "benchmark"

    def read(self, user: str) -> str | None:
        return DATA_KEY.hex() if user.startswith("datakey/") else None

    def keep(self, user: str, text: str) -> None: ...

    def remove(self, user: str) -> None: ...


def real_shop(cache: Path, customers: int) -> Path:
    """A shop of that size, of kind `shop`, whose clerk has a PIN; kept for the next run."""
    folder = cache / f"signed-{customers}"
    if not (folder / profile.POINTER).exists():
        now = time.time_ns() // 1_000_000
        pin = staff_secrets.hash_secret(PIN)
        people = [("Bảo", Role.MANAGER, pin, 0), ("Hạnh", Role.COUNTER, pin, 6), ("Thảo", Role.COUNTER, pin, 6)]
        pointer = profile.create_profile(folder, DATA_KEY, "shop", SHOP_NAME, people, now)  # type: ignore[arg-type]
        demo.fill(pointer.file(folder), Keys.derive(DATA_KEY, "shop"), 1, customers, 1, now)
    return folder


def opening(folder: Path) -> float:
    """Ms to open the file and read one page."""
    file, keys = profile.read_pointer(folder).file(folder), Keys.derive(DATA_KEY, "shop")
    begun = time.perf_counter()
    with closing(connect(file, keys.db, read_only=True)) as conn:
        conn.execute("SELECT name FROM shop").fetchone()
    return (time.perf_counter() - begun) * 1e3


class Painting(QObject):
    """Notes when something was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def sign_in(app: QApplication, folder: Path) -> float:
    """Ms from the end of the PIN's hash to the painted list, once."""
    program = Program(Theme(app, Scheme.LIGHT), Languages(app), ring=lambda: OneKey())
    proven: list[float] = []
    verify = staff_secrets.verify

    def timed(typed: str, phc: str) -> bool:
        try:
            return verify(typed, phc)
        finally:
            proven.append(time.perf_counter())

    proof.staff_secrets.verify = timed  # type: ignore[attr-defined]
    try:
        with closing(program):
            program.open_folder(folder)
            program.show()
            wait(lambda: program.window.front is program.sign_in and program.prepared)
            painting = Painting()
            page = program.prepared_main.page(Place.CUSTOMERS)
            assert isinstance(page, CustomersPage)
            page.ui.results.viewport().installEventFilter(painting)
            program.sign_in.sign_in_asked.emit(2, PIN)
            wait(lambda: page.hits.rowCount() > 0)
            painting.at = 0.0
            page.ui.results.viewport().repaint()
            wait(lambda: painting.at > 0)
            return (painting.at - proven[0]) * 1e3
    finally:
        proof.staff_secrets.verify = verify  # type: ignore[attr-defined]


def wait(condition) -> None:  # type: ignore[no-untyped-def]
    until = time.monotonic() + 60
    while not condition():
        if time.monotonic() > until:
            raise SystemExit("the desk did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


def sign_ins(cache: Path, sizes: list[int], runs: int) -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    print("| sign-in to first list | after the hash | opening the file | budget |")
    print("|---|---|---|---|")
    medians = []
    for size in sizes:
        folder = real_shop(cache, size)
        times = [sign_in(app, folder) for _ in range(runs + 1)][1:]
        opened = statistics.median(opening(folder) for _ in range(runs))
        medians.append(statistics.median(times))
        print(
            f"| {size:,} customers, median of {runs} | {medians[-1]:.1f} ms | {opened:.1f} ms"
            f" | {judged(medians[-1], LIST_MS)} |",
            flush=True,
        )
    if len(medians) > 1:
        print(
            f"| largest beside smallest | {medians[-1] / medians[0]:.2f}x | |"
            f" {judged(medians[-1] / medians[0], SPREAD)} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--cache", type=Path, default=Path("build/benchmarks"))
    args = parser.parse_args()
    starts(args.runs)
    sign_ins(args.cache, args.customers, max(5, args.runs // 3))


if __name__ == "__main__":
    main()
