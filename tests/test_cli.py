"""The headless face as scripts and support use it: what it prints, what it returns, what it leaves alone."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk import cli
from kingoil_desk.cli_words import PROBLEMS
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.import_reason import Reason
from kingoil_desk.gui import import_words
from kingoil_desk.service.import_report import RefusedRow
from kingoil_desk.service.rejects import rejects_file
from kingoil_desk.service.shop import Shop
from kingoil_desk.store import profile
from tests.data import make_orders_csv

ROOT = Path(__file__).parents[1]
CALL = [sys.executable, "-c", "from kingoil_desk.cli import main; main()"]


def admin(*arguments: object, typed: str = "") -> subprocess.CompletedProcess[str]:
    """The program as a script calls it."""
    return subprocess.run([*CALL, *map(str, arguments)], input=typed, capture_output=True, encoding="utf-8", cwd=ROOT)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo data folder of 200 people, only read."""
    folder = tmp_path_factory.mktemp("cli") / "demo"
    Shop.make_demo(folder, 200, 1)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_demo_is_made_and_holds_what_was_asked_for(tmp_path: Path) -> None:
    done = admin("demo", tmp_path / "demo", "--customers", 30, "--seed", 5)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    info = json.loads(admin("info", tmp_path / "demo").stdout)
    assert (info["kind"], info["customers"]) == ("demo", 30)
    assert info["cipher_version"].startswith("4.")
    assert sorted(path.name for path in (tmp_path / "demo").iterdir()) == [
        "data", "demo.key", "desk.json", "desk.lock", "desk.log",
    ]  # fmt: skip


def test_a_demo_may_be_empty(tmp_path: Path) -> None:
    assert admin("demo", tmp_path / "demo", "--customers", 0).returncode == 0
    assert json.loads(admin("info", tmp_path / "demo").stdout)["customers"] == 0
    assert admin("verify", tmp_path / "demo").returncode == 0


def test_a_demo_does_not_touch_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    done = admin("demo", tmp_path)
    assert done.returncode == 3
    assert "not empty" in done.stderr
    assert files(tmp_path) == {"photo.jpg": b"photo"}


def test_search_answers_line_by_line(demo: Path) -> None:
    done = admin("search", demo, typed="nguyen\nNGUYỄN\n\nkhông có ai như thế\n0912\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["query"] for answer in answers] == ["nguyen", "NGUYỄN", "", "không có ai như thế", "0912"]
    for answer in answers:
        assert answer.keys() == {"query", "ms", "total", "rows"}
        assert 0 < answer["ms"] < 1_000
        assert len(answer["rows"]) == min(50, answer["total"])
        for row in answer["rows"]:
            assert row.keys() == {"code", "name", "phones", "emails"}
    assert answers[0]["total"] > 10
    assert answers[0]["total"] == answers[1]["total"]
    assert answers[2]["total"] == 200
    assert answers[3]["rows"] == []
    assert "Nguyễn" in done.stdout  # letters, not escapes
    assert (done.returncode, done.stderr) == (0, "")


def test_search_answers_before_the_next_line_is_typed(demo: Path) -> None:
    with subprocess.Popen(
        [*CALL, "search", str(demo)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT
    ) as search:
        assert search.stdin is not None
        assert search.stdout is not None
        for query in ("lan", "hương"):
            search.stdin.write(query + "\n")
            search.stdin.flush()
            assert json.loads(search.stdout.readline())["query"] == query
        search.stdin.close()
        assert search.wait(10) == 0


def test_search_takes_a_byte_order_mark_and_broken_letters(demo: Path) -> None:
    done = subprocess.run(
        [*CALL, "search", str(demo)], input=b"\xef\xbb\xbfnguyen\r\n\xff\xfe\n", capture_output=True, cwd=ROOT
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers[0]["query"] == "nguyen"
    assert answers[1]["total"] == 0
    assert done.returncode == 0


def test_a_reader_that_goes_away_is_no_error(demo: Path) -> None:
    script = 'yes nguyen | head -2000 | "$@" | head -1'
    done = subprocess.run(
        ["sh", "-c", script, "sh", *CALL, "search", str(demo)], capture_output=True, text=True, cwd=ROOT
    )
    assert json.loads(done.stdout)["query"] == "nguyen"
    assert done.stderr == ""


def test_verify_says_that_all_is_well(demo: Path) -> None:
    done = admin("verify", demo)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "All is well."


@pytest.mark.parametrize("where", ["first", "middle"])
def test_verify_finds_a_damaged_page_and_returns_1(tmp_path: Path, where: str) -> None:
    Shop.make_demo(tmp_path / "demo", 50, 1)
    file = next((tmp_path / "demo").rglob("shop.db"))
    body = bytearray(file.read_bytes())
    page = 1 if where == "first" else len(body) // 4096 // 2
    body[(page - 1) * 4096 + 100] ^= 1
    file.write_bytes(body)
    done = admin("verify", tmp_path / "demo")
    assert done.returncode == 1
    if where == "first":
        assert "The data file is damaged" in done.stderr
    else:
        assert f"page {page}\n" in done.stdout
        assert "problems." in done.stdout
    assert body[(page - 1) * 4096 :][:4096] in file.read_bytes()  # nothing was mended


def folder_of_none(tmp_path: Path) -> Path:
    return tmp_path / "nowhere"


def folder_of_something(tmp_path: Path) -> Path:
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    return tmp_path


def folder_torn(tmp_path: Path) -> Path:
    Shop.make_demo(tmp_path, 0, 1)
    (tmp_path / "desk.json").write_text('{"format": 1, "shop')
    return tmp_path


def folder_emptied(tmp_path: Path) -> Path:
    Shop.make_demo(tmp_path, 0, 1)
    next(tmp_path.rglob("shop.db")).write_bytes(b"")
    return tmp_path


def folder_without_key(tmp_path: Path) -> Path:
    Shop.make_demo(tmp_path, 0, 1)
    (tmp_path / "demo.key").unlink()
    return tmp_path


def folder_of_a_real_shop(tmp_path: Path) -> Path:
    profile.create_profile(tmp_path, bytes(range(32)), "shop", "King Oil", [], 1)
    return tmp_path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (folder_of_none, "is not a data folder"),
        (folder_of_something, "is not a data folder"),
        (folder_torn, "desk.json"),
        (folder_emptied, "0 bytes"),
        (folder_without_key, "The key of this shop's file is not here"),
        (folder_of_a_real_shop, "The key of this shop's file cannot be reached"),
    ],
)
@pytest.mark.parametrize("command", ["search", "verify", "info", "import"])
def test_what_cannot_be_opened_is_told_and_left_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], make: Any, says: str, command: str
) -> None:
    folder = make(tmp_path)
    before = files(tmp_path)
    more = [str(tmp_path / "orders.csv")] if command == "import" else []
    assert cli.run([command, str(folder), *more]) == 3
    out, err = capfd.readouterr()
    assert out == ""
    assert says in err
    assert len(err.splitlines()) == 1
    after = files(tmp_path)
    after.pop("desk.lock", None)
    before.pop("desk.lock", None)
    assert after == before


HOLD = """
import sys, pathlib
from kingoil_desk.service.shop import Shop
shop = Shop.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
shop.close()
"""


@pytest.mark.parametrize("command", ["search", "verify", "info", "import", "demo"])
def test_a_second_instance_says_so_and_goes(demo: Path, command: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(demo)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        before = time.monotonic()
        done = admin(command, demo, *([demo / "orders.csv"] if command == "import" else []))
        assert time.monotonic() - before < 5  # it does not wait for the lock
        assert done.returncode == 3
        assert ("not empty" if command == "demo" else "already has") in done.stderr
        first.communicate()
        assert first.returncode == 0


@pytest.mark.parametrize(
    "arguments", [["nothing"], ["demo"], ["demo", "x", "--customers", "-1"], ["search", "a", "b"], ["--key", "x"]]
)
def test_what_is_not_understood_returns_2(capfd: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert cli.run(arguments) == 2
    assert "Usage" in capfd.readouterr().err


def test_help_tells_what_exit_codes_mean(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    said = capfd.readouterr().out
    for code in (cli.DONE, cli.PROBLEMS, cli.USAGE, cli.NOT_DONE, cli.SOME_REFUSED, cli.BUG, cli.CANCELLED):
        assert f"\n    {code} " in said


def test_no_secret_is_an_option_or_a_variable() -> None:
    for command in cli.commands.commands.values():
        for parameter in command.params:
            assert not parameter.envvar
            assert not {"key", "pin", "password", "code", "passphrase"} & set(parameter.opts)
    assert cli.commands.context_settings.get("auto_envvar_prefix") is None


def test_a_cancelled_demo_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    with subprocess.Popen(
        [*CALL, "demo", str(tmp_path / "demo"), "--customers", "200000"],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as making:
        deadline = time.monotonic() + 20
        while not (tmp_path / "demo" / "data").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        making.send_signal(signal.SIGINT)
        _, err = making.communicate(timeout=30)
    assert making.returncode == 130
    assert err.strip() == "Cancelled. Everything is as it was before."
    assert list((tmp_path / "demo").iterdir()) == []


def test_a_bug_is_told_without_anybody_s_data(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Nguyễn Thị Lan 0912 345 678")

    monkeypatch.setattr("kingoil_desk.service.upkeep.UpkeepService.info", fail)
    assert cli.run(["info", str(demo)]) == 5
    err = capfd.readouterr().err
    assert "builtins.RuntimeError" in err
    assert "test_cli" in err  # where
    assert "Lan" not in err
    assert "0912" not in err


ROWS = (
    RefusedRow(3, Reason.DATE_MISSING, {"name": "=HYPERLINK(1)", "phone": "+84 x", "note": "a\nb"}),
    RefusedRow(9, Reason.PHONE_NOT_READ, {"name": "Đặng Thị Hường", "=sum": "-1"}, "phone"),
)


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))


def test_refused_rows_are_a_table_to_mend(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    with rejects_file(path) as write:
        write(ROWS, import_words.reason)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert path.stat().st_mode & 0o077 == 0
    assert table(path) == [
        ["line", "reason", "explanation", "field", "name", "phone", "note", "'=sum"],
        ["3", "date_missing", "No date.", "", "'=HYPERLINK(1)", "'+84 x", "a\nb", ""],
        ["9", "phone_not_read", "The phone cannot be read.", "phone", "Đặng Thị Hường", "", "", "'-1"],
    ]


def test_half_a_table_is_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError), rejects_file(tmp_path / "rejects.csv") as write:
        write(ROWS, import_words.reason)
    assert list(tmp_path.iterdir()) == []


def test_no_refused_row_makes_no_file(tmp_path: Path) -> None:
    with rejects_file(tmp_path / "rejects.csv") as write:
        write((), import_words.reason)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "rejects.csv").write_text("mine")
    with pytest.raises(KnownError) as caught, rejects_file(tmp_path / "rejects.csv"):
        pass
    assert caught.value.code is Code.FILE_EXISTS
    assert (tmp_path / "rejects.csv").read_text() == "mine"


def test_every_problem_has_words() -> None:
    source = (ROOT / "kingoil_desk" / "store" / "verify.py").read_text("utf-8")
    assert set(re.findall(r'Problem\(\s*"(\w+)"', source)) == set(PROBLEMS)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """An empty demo data folder."""
    Shop.make_demo(tmp_path / "demo", 0, 1)
    return tmp_path / "demo"


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    """An export of 60 orders."""
    path = tmp_path / "orders.csv"
    path.write_text(make_orders_csv.text(60), "utf-8")
    return path


def counts(folder: Path) -> tuple[int, int]:
    """Customers and orders in a data folder, which must be sound."""
    assert admin("verify", folder).returncode == 0
    info = json.loads(admin("info", folder).stdout)
    return info["customers"], info["orders"]


def test_import_brings_orders_once(shop: Path, orders: Path) -> None:
    done = admin("import", shop, orders)
    assert (done.returncode, done.stderr) == (0, "")
    assert "60 orders added" in done.stdout
    brought = counts(shop)
    assert brought[1] == 60
    again = admin("import", shop, orders)
    assert "60 orders known already" in again.stdout
    assert "added" not in again.stdout
    assert counts(shop) == brought


def test_a_dry_run_tells_and_keeps_nothing(shop: Path, orders: Path) -> None:
    done = admin("import", shop, orders, "--dry-run")
    assert done.returncode == 0
    assert "Nothing was kept" in done.stdout
    assert "60 orders added" in done.stdout
    assert counts(shop) == (0, 0)


def test_refused_rows_are_told_and_kept_apart(shop: Path, orders: Path, tmp_path: Path) -> None:
    with orders.open(encoding="utf-8", newline="") as opened:
        header, first, second, *rest = csv.reader(opened)
    first[header.index("order_date")] = "the day before"
    first[header.index("customer_note")] = ""  # it has two lines, which would move the next row's number
    second[header.index("billing_first_name")] = "=HYPERLINK(1)"
    second[header.index("order_currency")] = "USD"
    with orders.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([header, first, second, *rest])
    done = admin("import", shop, orders, "--rejects", tmp_path / "rejects.csv")
    assert done.returncode == 4
    assert "58 orders added" in done.stdout
    assert "2 rows refused" in done.stdout
    columns, *rows = table(tmp_path / "rejects.csv")
    assert [row[:2] for row in rows] == [["2", "date_not_read"], ["3", "currency_foreign"]]
    assert rows[0][columns.index("order_date")] == "the day before"
    assert rows[1][columns.index("billing_first_name")] == "'=HYPERLINK(1)"
    assert counts(shop)[1] == 58


def test_nothing_refused_leaves_no_file_of_refused_rows(shop: Path, orders: Path, tmp_path: Path) -> None:
    assert admin("import", shop, orders, "--rejects", tmp_path / "rejects.csv").returncode == 0
    assert not (tmp_path / "rejects.csv").exists()


def test_a_file_of_refused_rows_that_is_there_stops_the_import(shop: Path, orders: Path, tmp_path: Path) -> None:
    (tmp_path / "rejects.csv").write_text("mine")
    done = admin("import", shop, orders, "--rejects", tmp_path / "rejects.csv")
    assert done.returncode == 3
    assert "already a file" in done.stderr
    assert (tmp_path / "rejects.csv").read_text() == "mine"
    assert counts(shop) == (0, 0)


@pytest.mark.parametrize("body", [None, b"", b"\x89PNG\r\n\x1a\n\0\0\0", b"colour,size\nred,2\n"])
def test_what_is_no_export_is_told_and_keeps_nothing(shop: Path, tmp_path: Path, body: bytes | None) -> None:
    if body is not None:
        (tmp_path / "orders.csv").write_bytes(body)
    done = admin("import", shop, tmp_path / "orders.csv")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert "Nothing was" in done.stderr
    assert counts(shop) == (0, 0)


def importing(folder: Path, rows: int, tmp_path: Path) -> tuple[subprocess.Popen[str], int]:
    """An import of that many rows that runs at a terminal, and the terminal it shows its progress on."""
    (tmp_path / "many.csv").write_text(make_orders_csv.text(rows), "utf-8")
    ours, theirs = os.openpty()
    running = subprocess.Popen(
        [*CALL, "import", str(folder), str(tmp_path / "many.csv")],
        stdout=subprocess.PIPE,
        stderr=theirs,
        encoding="utf-8",
        cwd=ROOT,
    )
    os.close(theirs)
    return running, ours


def read_until(terminal: int, text: str) -> str:
    """What the terminal shows up to that text, or to its end."""
    shown = ""
    while text not in shown:
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:  # closed: the program has ended
            break
        shown += part.decode("utf-8", "replace")
        if not part:
            break
    return shown


@pytest.mark.parametrize("stage", ["Checking rows", "Saving rows"])
def test_ctrl_c_takes_an_import_back(shop: Path, tmp_path: Path, stage: str) -> None:
    running, terminal = importing(shop, 3_000, tmp_path)
    with running:
        shown = read_until(terminal, stage)
        assert stage in shown
        assert " of " in shown
        running.send_signal(signal.SIGINT)
        said = read_until(terminal, "\0")
        out = running.communicate(timeout=60)[0]
    os.close(terminal)
    assert running.returncode == 130
    assert "The import was cancelled. Everything is as it was before it." in said
    assert out == ""
    assert counts(shop) == (0, 0)


def test_what_a_killed_import_left_is_taken_back_at_the_next_start(shop: Path, tmp_path: Path) -> None:
    running, terminal = importing(shop, 3_000, tmp_path)
    with running:
        assert "Saving rows" in read_until(terminal, "Saving rows")
        running.kill()
        running.communicate()
    os.close(terminal)
    assert counts(shop) == (0, 0)
    assert admin("import", shop, tmp_path / "many.csv").returncode == 0
    assert counts(shop)[1] == 3_000
