"""Times search as you type beside the same index in a plain SQLite file: `python -m tests.benchmarks.search`.

Each size gets a demo shop, kept in `--cache` for the next time, and beside it a plain file with the same search
tables row for row, opened by the same library. Every query runs in both, in turn, so that a busy machine slows both;
absolute times are the machine's, ratios travel. A query is what the search lane does for one key: the plan, the
walks and the rows. The count of the rest runs after them and is timed apart.
"""

import argparse
import os
import random
import resource
import statistics
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import sqlcipher3.dbapi2 as sql

from kingoil_desk.domain.demo_people import Town
from kingoil_desk.domain.search import plan
from kingoil_desk.service.search import SHOWN
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import profile, search
from kingoil_desk.store.connection import Connection, connect, transaction
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.schema import V1
from tests.benchmarks.keystrokes import Known, keystrokes

NOW = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC
SEED = 1
CACHE_KIB = 64_000  # of the lane that searches
COPIED = ("search_doc", "search_data", "search_idx", "search_docsize", "search_config")
WARM_P99_MS, EVICTED_P99_MS = 8.0, 25.0
WARM_RATIO, EMPTY_RATIO = 1.2, 3.0


@dataclass
class Times:
    """Milliseconds of the same queries in the encrypted shop and in the plain file."""

    encrypted: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)

    def row(self, name: str, p99_budget: float | None, ratio_budget: float | None) -> str:
        ours, theirs = percentiles(self.encrypted), percentiles(self.plain)
        ratio = ours[0] / theirs[0]
        whole = sum(self.encrypted) / sum(self.plain)
        return (
            f"| {name} | {len(self.encrypted)} | {ours[0]:.2f} | {ours[1]:.2f} | {judged(ours[1], p99_budget)}"
            f" | {theirs[0]:.2f} | {theirs[1]:.2f} | {ratio:.2f}x | {whole:.2f}x | {judged(ratio, ratio_budget)} |"
        )


def percentiles(values: Sequence[float]) -> tuple[float, float]:
    """Median and 99th."""
    ordered = sorted(values)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]


def judged(value: float, budget: float | None) -> str:
    return "" if budget is None else f"≤ {budget:g} {'met' if value <= budget else 'MISSED'}"


@dataclass(frozen=True)
class Files:
    """A demo shop and the plain copy of its search tables."""

    shop: Path
    keys: Keys
    plain: Path

    def open_shop(self) -> Connection:
        return connect(self.shop, self.keys.db, read_only=True, cache_kib=CACHE_KIB)

    def open_plain(self) -> Connection:
        conn = sql.connect(str(self.plain), isolation_level=None)
        conn.row_factory = sql.Row
        conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        return conn


def prepare(cache: Path, customers: int) -> Files:
    """The files of one size, made when the cache has none that this code would make."""
    folder = cache / f"{customers}-{_fingerprint()}"
    if not (folder / profile.POINTER).exists():
        start, worked = time.perf_counter(), time.process_time()
        Shop.make_demo(folder, customers, SEED, clock=lambda: NOW)
        took, worked = time.perf_counter() - start, time.process_time() - worked
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(
            f"made a demo shop of {customers:,} in {took:.0f} s ({worked:.0f} s of processor), {memory} MiB", flush=True
        )
    pointer = profile.read_pointer(folder)
    keys = Keys.derive(profile.read_key(folder, pointer), pointer.kind)
    files = Files(pointer.file(folder), keys, cache / f"{folder.name}.plain.db")
    _copy_plain(files)
    return files


def _fingerprint() -> str:
    """Changes with the schema, the invented people and the terms they are found by."""
    town = Town(SEED, 2026)
    made = [V1]
    for index in range(200):
        kept = town.person(index)
        phones = [phone.e164 or "" for phone in kept.phones]
        made += [repr(kept), search.search.terms(kept.full_name, kept.called_name, "KH-000001", phones, [])]
    return sha256("\n".join(made).encode()).hexdigest()[:8]


def _copy_plain(files: Files) -> None:
    files.plain.unlink(missing_ok=True)
    with closing(files.open_shop()) as shop, closing(files.open_plain()) as plain:
        for statement in V1.split(";\n"):
            if "TABLE search" in statement:
                plain.execute(statement)
        plain.execute("BEGIN")
        for table in COPIED:
            plain.execute(f"DELETE FROM {table}")
            rows = shop.execute(f"SELECT * FROM {table}")
            plain.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows.description))})", rows)
        plain.execute("COMMIT")


def sample(conn: Connection, count: int) -> list[Known]:
    """Customers to look for: half of them among the most recent thousandth, as at a counter, half anywhere."""
    dice = random.Random(SEED)
    least, most = conn.execute("SELECT min(rank), max(rank) FROM search_doc").fetchone()
    recent = most - max(50, (most - least) // 1_000)
    ranks = [dice.randint(max(least, recent) if i % 2 else least, most) for i in range(count)]
    rows = [conn.execute("SELECT * FROM search_doc WHERE rank >= ? LIMIT 1", (rank,)).fetchone() for rank in ranks]
    return [
        Known(
            row["name"],
            next(iter(search.phones_of(row)), ""),
            next(iter(search.emails_of(row)), ""),
            row["code"],
        )
        for row in rows
    ]


def timed(conn: Connection, text: str) -> float:
    start = time.perf_counter()
    search.find(conn, plan(text), SHOWN)
    return (time.perf_counter() - start) * 1_000


def warm(files: Files, texts: Sequence[str], rounds: int) -> tuple[Times, dict[str, float]]:
    """The mix on connections that have answered it before; and the median of each text, encrypted."""
    times = Times()
    each: dict[str, list[float]] = {text: [] for text in texts}
    with closing(files.open_shop()) as shop, closing(files.open_plain()) as plain:
        for text in texts:
            found, same = (search.find(conn, plan(text), SHOWN) for conn in (shop, plain))
            assert list(map(tuple, found)) == list(map(tuple, same)), text
        for _ in range(rounds):
            for text in texts:
                each[text].append(timed(shop, text))
                times.plain.append(timed(plain, text))
    times.encrypted = [ms for values in each.values() for ms in values]
    return times, {text: statistics.median(values) for text, values in each.items()}


def cold(files: Files, texts: Sequence[str], *, evict: bool) -> Times:
    """Each query on a new connection that has read the schema only; `evict` asks the system to forget the files too."""
    times = Times()
    for text in texts:
        for file, open_file, into in (
            (files.shop, files.open_shop, times.encrypted),
            (files.plain, files.open_plain, times.plain),
        ):
            if evict:
                _forget(file)
            with closing(open_file()) as conn:
                conn.execute("SELECT 1 FROM sqlite_master").fetchone()
                into.append(timed(conn, text))
    return times


def _forget(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def counts(files: Files, texts: Sequence[str]) -> list[float]:
    """Milliseconds of counting all hits, warm."""
    took = []
    with closing(files.open_shop()) as shop:
        for text in texts:
            search.count(shop, plan(text))
            start = time.perf_counter()
            search.count(shop, plan(text))
            took.append((time.perf_counter() - start) * 1_000)
    return took


def rerank(files: Files, count: int, texts: Sequence[str]) -> list[str]:
    """Customers move to the top one by one, as each order makes them; then search again, merge, and search again."""
    dice = random.Random(SEED)
    with files.shop.open("rb") as shop:  # the system's cache has it again
        while shop.read(1 << 24):
            pass
    inside: list[float] = []
    whole: list[float] = []
    with closing(connect(files.shop, files.keys.db)) as conn, closing(files.open_shop()) as looking:
        last = conn.execute("SELECT max(id) FROM customer").fetchone()[0]
        for moved in range(count):
            start = time.perf_counter()
            with transaction(conn):
                begun = time.perf_counter()
                search.reindex(conn, dice.randint(1, last), NOW + moved)
                inside.append((time.perf_counter() - begun) * 1_000)
            whole.append((time.perf_counter() - start) * 1_000)
        after = percentiles([timed(looking, text) for _ in range(2) for text in texts][len(texts) :])
        steps, start, begin = 1, time.perf_counter(), True
        while search.merge(conn, begin=begin):
            steps, begin = steps + 1, False
        merging = (time.perf_counter() - start) * 1_000
        merged = percentiles([timed(looking, text) for _ in range(2) for text in texts][len(texts) :])
    return [
        f"- {count:,} customers re-ranked, p50 / p99 ms: reindex {_pair(percentiles(inside))}, "
        f"with its durable commit {_pair(percentiles(whole))}",
        f"- warm search after them {_pair(after)}, after merging ({steps} steps, {merging / steps:.1f} ms a step) "
        f"{_pair(merged)}",
    ]


def _pair(values: tuple[float, float]) -> str:
    return f"{values[0]:.2f} / {values[1]:.2f}"


def report(customers: int, files: Files, rounds: int, samples: int, moves: int) -> None:
    dice = random.Random(SEED)
    with closing(files.open_shop()) as conn:
        typed = keystrokes(sample(conn, 60))
    texts = [text for _, text in typed]
    some = [dice.choice(texts) for _ in range(samples)]
    warm_times, slowest = warm(files, texts, rounds)
    print(f"\n## {customers:,} customers\n")
    print(
        f"{len(texts)} keystrokes; shop {_mib(files.shop)} MiB, plain search tables {_mib(files.plain)} MiB;", end=" "
    )
    print(f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    print("| state | queries | p50 ms | p99 ms | p99 budget | plain p50 | plain p99 | p50 ratio | sum ratio | budget |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    print(warm_times.row("warm", WARM_P99_MS, WARM_RATIO))
    print(cold(files, some, evict=False).row("SQLite's cache empty", None, EMPTY_RATIO))
    print(cold(files, some, evict=True).row("system's cache evicted too", EVICTED_P99_MS, None))
    print(f"\n- counting all hits, p50 / p99 ms: {_pair(percentiles(counts(files, texts)))}")
    print("- slowest texts, median ms: " + ", ".join(f"`{t}` {ms:.1f}" for t, ms in _worst(slowest)))
    print("\n".join(rerank(files, moves, texts)), flush=True)


def _worst(slowest: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(slowest.items(), key=lambda item: -item[1])[:8]


def _mib(file: Path) -> int:
    return file.stat().st_size >> 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--cache", type=Path, default=Path("build/benchmarks"))
    parser.add_argument("--rounds", type=int, default=5, help="of the whole mix, warm")
    parser.add_argument("--samples", type=int, default=300, help="queries with empty caches")
    parser.add_argument("--moves", type=int, default=500, help="customers re-ranked")
    given = parser.parse_args()
    given.cache.mkdir(parents=True, exist_ok=True)
    print(f"sqlcipher3 with SQLite {sql.sqlite_version}; the budgets are for 1,000,000 customers on a quiet machine")
    for customers in given.customers:
        report(customers, prepare(given.cache, customers), given.rounds, given.samples, given.moves)


if __name__ == "__main__":
    main()
