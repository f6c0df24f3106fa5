"""Times parcel labels as one PDF: `python -m tests.benchmarks.labels`.

Labels differ as real ones do, so that no code is drawn twice. Budget: 500 labels within seconds, and each page short
enough that Cancel and typing are heard between two. Measured for every size, with the file's size beside it.
"""

import argparse
import datetime as dt
import os
import statistics
import time

from kingoil_desk.domain import parcel_code
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.paper.label import Label, Labels, Mark
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.preferences import SIZES, Paper

BUDGET_S = 10.0


def labels(count: int) -> Labels:
    """Invented parcels of one day."""
    return Labels(
        [
            Label(
                parcel_code.make_code(),
                parcel_code.make_return_code(),
                1,
                1,
                "Hãng A",
                f"S-{at % 40:02d}",
                dt.date(2026, 11, 26),
                "King Oil · Cửa hàng mẫu",
                (Mark.FRAGILE, Mark.UPRIGHT),
            )
            for at in range(count)
        ]
    )


def timed(count: int, size: PaperSize) -> tuple[float, list[float], int]:
    """Seconds for the whole, milliseconds for each page, bytes of the PDF."""
    paper = labels(count)
    start = time.perf_counter()
    layout = paper.layout(size)
    steps = output.pdf_steps(layout.pages, layout.page_size(), paper.title(), layout.orientation())
    pages: list[float] = []
    while True:
        before = time.perf_counter()
        try:
            next(steps)
        except StopIteration as end:
            return time.perf_counter() - start, pages, len(end.value)
        pages.append((time.perf_counter() - before) * 1_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=int, default=500)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    print(f"{given.labels} labels as one PDF; load {os.getloadavg()[0]:.1f}\n")
    print("| size | s | page p50 ms | page p99 ms | most ms | KB a label |\n|---|---|---|---|---|---|")
    worst = 0.0
    for size in SIZES[Paper.LABEL]:
        took, pages, weight = timed(given.labels, size)
        worst = max(worst, took)
        cuts = statistics.quantiles(pages, n=100)
        kilobytes = weight / given.labels / 1e3
        print(f"| {size} | {took:.2f} | {cuts[49]:.1f} | {cuts[98]:.1f} | {max(pages):.1f} | {kilobytes:.1f} |")
    print(f"\nworst {worst:.2f} s, budget {BUDGET_S:.0f} s")
    app.quit()


if __name__ == "__main__":
    main()
