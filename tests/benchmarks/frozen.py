"""Sizes and times the frozen program beside the source run: `make freeze`, then `python -m tests.benchmarks.frozen`.

Both start in turn, so that a busy machine slows both; absolute times are the machine's, ratios travel. A start is
timed to the answer to `--version` (everything imported, no window) and to the first picture of the tour: the window
painted on a throw-away shop of 200 customers, which both have to make first. The files are warm; offscreen, so no
compositor is measured. The size of the source run is what has to be on a PC for it: Python without its tests, the
libraries that the desk needs and the desk.
"""

import argparse
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "dist" / "KingOilDesk" / "KingOilDesk"
SOURCE = (sys.executable, "-m", "kingoil_desk")
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen"}
START_RATIO, SIZE_RATIO = 1.5, 1.0
PATIENCE_S = 60.0
Start = Callable[[Sequence[str]], float]


def version(command: Sequence[str]) -> float:
    """Seconds until the program has said its version and ended."""
    begun = time.perf_counter()
    subprocess.run([*command, "--version"], env=ENVIRONMENT, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def first_picture(command: Sequence[str]) -> float:
    """Seconds until the window has been painted and saved; the tour is ended there."""
    with tempfile.TemporaryDirectory() as scratch:
        pictures = Path(scratch) / "pictures"
        tour = [*command, "--tour", str(pictures), "--customers", "200"]
        begun = time.perf_counter()
        running = subprocess.Popen(tour, env=ENVIRONMENT | {"TMPDIR": scratch}, cwd=ROOT, stderr=subprocess.DEVNULL)
        try:
            while not any(pictures.glob("*.png")):
                if running.poll() is not None or time.perf_counter() - begun > PATIENCE_S:
                    raise SystemExit(f"no picture from {command[0]}")
                time.sleep(0.001)
            return time.perf_counter() - begun
        finally:
            running.kill()
            running.wait()


STARTS: dict[str, Start] = {"version": version, "first picture": first_picture}


def in_turn(start: Start, commands: Sequence[Sequence[str]], runs: int) -> list[list[float]]:
    """The times of each command, one after the other in every round; the first round warms up and is left out."""
    rounds = [[start(command) for command in commands] for _ in range(runs + 1)][1:]
    return [list(times) for times in zip(*rounds, strict=True)]


def total(files: Iterable[Path]) -> tuple[int, int]:
    """Bytes and number of files; a link is counted as what it is."""
    sizes = [path.lstat().st_size for path in files if path.is_file() and not path.is_symlink()]
    return sum(sizes), len(sizes)


def source_files() -> set[Path]:
    """What a PC would need to run the desk from source."""
    library = Path(sysconfig.get_path("stdlib"))
    skipped = {"site-packages", "test", "tests", "__pycache__"}
    python = {path for path in library.rglob("*") if not skipped & set(path.relative_to(library).parts)}
    python.add(Path(sysconfig.get_config_var("LIBDIR") or "") / str(sysconfig.get_config_var("INSTSONAME") or ""))
    desk = {path for path in (ROOT / "kingoil_desk").rglob("*") if path.suffix != ".pyc"}
    return python | desk | set(libraries("kingoil-desk"))


def libraries(name: str) -> Iterable[Path]:
    """The files of everything that this distribution needs here, without itself."""
    waiting, met = [name], {name}
    while waiting:
        needed = [Requirement(text) for text in distribution(waiting.pop()).requires or ()]
        for one in needed:
            if one.name in met or (one.marker is not None and not one.marker.evaluate({"extra": ""})):
                continue
            met.add(one.name)
            waiting.append(one.name)
            try:
                files = distribution(one.name).files or ()
            except PackageNotFoundError:
                raise SystemExit(f"{one.name} is not installed") from None
            yield from (Path(str(file.locate())) for file in files if file.suffix != ".pyc")


def judged(value: float, budget: float) -> str:
    return f"{value:.2f}x (budget {budget:.1f}x: {'kept' if value <= budget else 'MISSED'})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frozen", type=Path, default=FROZEN, help="the frozen program")
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args()
    if not args.frozen.is_file():
        raise SystemExit(f"{args.frozen} is not there: make freeze")
    ours, theirs = total(args.frozen.parent.rglob("*")), total(source_files())
    print("| | source | frozen | frozen / source |")
    print("|---|---|---|---|")
    print(
        f"| size | {theirs[0] / 1e6:.1f} MB, {theirs[1]:,} files | {ours[0] / 1e6:.1f} MB, {ours[1]:,} files"
        f" | {judged(ours[0] / theirs[0], SIZE_RATIO)} |"
    )
    for name, start in STARTS.items():
        source, frozen = map(statistics.median, in_turn(start, (SOURCE, (str(args.frozen),)), args.runs))
        print(f"| {name} | {source:.3f} s | {frozen:.3f} s | {judged(frozen / source, START_RATIO)} |", flush=True)


if __name__ == "__main__":
    main()
