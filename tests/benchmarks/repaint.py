"""Times a keystroke until the list is painted, in the real window: `python -m tests.benchmarks.repaint`.

Each key is put into the search field of the customers page; the clock stops when the newest answer has been
painted. Beside it stand painting alone, and how long the answer keeps the window's thread from its event loop.
Offscreen, so no compositor is measured.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.places import Place
from kingoil_desk.gui.theme import Scheme, Theme
from kingoil_desk.program import Program
from kingoil_desk.service.search import Hit
from kingoil_desk.service.shop import Lane, Shop
from tests.benchmarks.keystrokes import keystrokes
from tests.benchmarks.search import judged, percentiles, prepare, sample

FRAME_MS, BLOCKED_MS = 16.7, 8.0


def measured(folder: Path, texts: Sequence[str]) -> tuple[list[float], list[float], list[float]]:
    """Ms from key to paint, ms of painting alone, ms in which the answer is put into the list."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(Theme(app, Scheme.LIGHT), Languages(app))
    with closing(program):
        program.open_shop(Shop.open(folder))
        program.window.resize(1366, 768)
        program.window.show()
        assert program.main is not None
        page = program.main.page(Place.CUSTOMERS)
        assert isinstance(page, CustomersPage)
        page.shown()
        answered: list[str] = []
        answers: list[float] = []
        found = page._found

        def noted(hits: tuple[Hit, ...]) -> None:
            begun = time.perf_counter()
            found(hits)
            answers.append((time.perf_counter() - begun) * 1e3)
            answered.append(page.ui.search.text())

        page._found = noted  # type: ignore[method-assign]
        settle(program)
        keys, paints = [], []
        answers.clear()
        for text in texts:
            answered.clear()
            start = time.perf_counter()
            page.ui.search.setText(text)
            while text not in answered:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            painting = time.perf_counter()
            page.ui.results.viewport().repaint()
            end = time.perf_counter()
            keys.append((end - start) * 1e3)
            paints.append((end - painting) * 1e3)
            settle(program)
        return keys, paints, answers


def settle(program: Program) -> None:
    """Lets the record and the count of this key come before the next one is typed."""
    for _ in range(2):
        job = program.jobs.run(Lane.LOOK, lambda _desk: None)
        while job.active:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--cache", type=Path, default=Path("build/benchmarks"))
    parser.add_argument("--people", type=int, default=40)
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    print("| customers | keys | key to paint p50 / p99 ms | budget | painting p50 / p99 ms | answer p99 ms | budget |")
    print("|---|---|---|---|---|---|---|")
    for customers in args.customers:
        files = prepare(args.cache, customers)
        with closing(files.open_shop()) as conn:
            texts = [text for _, text in keystrokes(sample(conn, args.people))]
        folder = files.shop.parents[2]  # over data/<generation>/
        keys, paints, answers = measured(folder, texts)
        key, paint, answer = percentiles(keys), percentiles(paints), percentiles(answers)
        print(
            f"| {customers:,} | {len(keys)} | {key[0]:.1f} / {key[1]:.1f} | {judged(key[1], FRAME_MS)}"
            f" | {paint[0]:.1f} / {paint[1]:.1f} | {answer[1]:.1f} | {judged(answer[1], BLOCKED_MS)} |",
            flush=True,
        )
    app.quit()


if __name__ == "__main__":
    main()
