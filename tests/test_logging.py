"""The log names nobody (P4): a canary goes through saves, searches and failures, and turns up nowhere."""

import ast
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kingoil_desk import log
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError

ROOT = Path(__file__).parents[1]
CANARY = CustomerDraft(
    full_name="Hoàng Kim Yến",
    phones=(PhoneEntry("0987 654 321"),),
    emails=(EmailEntry("hoangkimyen@chim.example"),),
    addresses=(AddressEntry("12 ngõ Chim Yến"),),
    notes="thích chim",
)
TRACES = ("Hoàng", "Kim", "Yến", "hoang", "chim", "0987", "987654321", "654 321", "+84987", "4321")


def traces(text: str) -> list[str]:
    return [trace for trace in TRACES if trace.lower() in text.lower()]


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[], str]]:
    stop = log.start(tmp_path)
    yield lambda: (tmp_path / log.NAME).read_text("utf-8")
    stop()


SESSION = """
import pathlib, sys
sys.path.insert(0, "tests")
from test_logging import CANARY
from kingoil_desk import log
from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.profile import create_profile
from tests.conftest import STAFF, MANAGER, sign_in

folder, key = pathlib.Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())
create_profile(folder, key, "shop", "King Oil", STAFF, 1)
shop = Shop.open_with(folder, key)
stop = log.start(folder)
told = []
log.catch_bugs(told.append)
sign_in(shop, MANAGER)
desk = shop.desk(Lane.WRITE)


def guarded(call, *arguments):
    try:
        call(*arguments)
    except KnownError as error:
        log.log.warning("not done", exc_info=error)
    except Exception as error:
        log.log.error("a bug", exc_info=error)


customer_id = desk.customers.add(CANARY).customer_id
shop.desk(Lane.LOOK).search.find("hoàng kim yến")
shop.desk(Lane.LOOK).search.find_full("0987654321")
desk.customers.reveal(customer_id)
guarded(desk.customers.add, CustomerDraft(phones=(PhoneEntry("hoàng kim yến"),)))  # a known error that holds data
guarded(desk.customers.change, customer_id, CANARY, 99)
guarded(desk.ctx.conn.execute, "SELECT * FROM customer WHERE full_name = 'Hoàng Kim Yến' AND")
guarded(desk.ctx.conn.execute, "INSERT INTO customer(code) VALUES (?)", ("Hoàng Kim Yến",))
guarded(desk.ctx.conn.execute, "SELECT rowid FROM search WHERE search MATCH ?", ('"hoang kim yen',))


def fail(name, phone):
    record = {"name": name, "phone": phone}
    try:
        raise ValueError(f"cannot show {record}")
    except ValueError as error:
        raise RuntimeError(name) from error


import threading
thread = threading.Thread(target=fail, args=("Hoàng Kim Yến", "0987654321"), name="Hoàng Kim Yến")
thread.start()
thread.join()
assert len(told) == 1
shop.close()
stop()
fail("Hoàng Kim Yến", "0987654321")
"""


def test_a_canary_through_saves_searches_and_failures_turns_up_nowhere(tmp_path: Path) -> None:
    folder, key = tmp_path / "shop", bytes(range(100, 132))
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(folder)],
        input=key.hex() + "\n",
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    logged = (folder / log.NAME).read_text("utf-8")
    assert "Traceback" not in done.stderr
    assert logged.count("a bug") == 4
    assert "name_or_phone_needed" in logged or "phone_not_read" in logged
    assert "changed_meanwhile" in logged
    assert "SQLITE_CONSTRAINT" in logged
    for text in (logged, done.stdout, done.stderr, *(path.name for path in folder.rglob("*"))):
        assert traces(text) == []
        assert key.hex()[:16] not in text
    for path in folder.rglob("*"):  # nor on the disk, in any file
        if path.is_file():
            body = path.read_bytes()
            assert not any(trace.encode() in body for trace in ("Hoàng", "Kim Yến", "hoangkimyen", "987654321"))
            assert key not in body
            assert key.hex().encode() not in body


def test_a_line_says_when_where_and_what(written: Callable[[], str]) -> None:
    log.log.info("the shop was opened")
    log.log.info("saved %s", "Hoàng Kim Yến")
    started, *lines = written().splitlines()
    assert started.endswith("INFO kingoil_desk started")
    assert lines[0].endswith("INFO kingoil_desk the shop was opened")
    assert lines[0].split(" ")[0].endswith("+00:00")
    assert lines[1].endswith("saved %s")  # the constant alone
    assert traces(written()) == []


def test_a_library_s_message_is_left_out(written: Callable[[], str]) -> None:
    logging.getLogger("library").error("cannot send to Hoàng Kim Yến")
    assert "ERROR library" in written()
    assert traces(written()) == []


def test_an_error_is_told_by_types_codes_and_places() -> None:
    def inner() -> None:
        raise KnownError(Code.PHONE_NOT_READ, text="0987 654 321")

    def outer(name: str) -> None:
        try:
            inner()
        except KnownError as error:
            raise ValueError(name) from error

    with pytest.raises(ValueError) as caught:
        outer("Hoàng Kim Yến")
    text = "\n".join(log.story(caught.value))
    assert traces(text) == []
    assert "builtins.ValueError" in text
    assert "kingoil_desk.domain.errors.KnownError phone_not_read" in text
    assert "test_logging:" in text
    assert "outer" in text
    assert str(Path(__file__).parent) not in text  # a path may name who is signed in to the PC


def test_an_error_that_leads_to_itself_ends() -> None:
    error = ValueError()
    error.__cause__ = other = KeyError()
    other.__cause__ = error
    assert len(list(log.story(error))) == 2


def test_the_log_is_its_owner_s_and_stays_small(tmp_path: Path) -> None:
    stop = log.start(tmp_path)
    for _ in range(15_000):
        log.log.info("a line of the log, about as long as they usually are in the program")
    stop()
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["desk.log", "desk.log.1", "desk.log.2"]
    for path in files:
        assert path.stat().st_mode & 0o077 == 0
        assert path.stat().st_size <= 512 * 1024


def test_without_a_place_to_log_the_program_goes_on(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    stop = log.start(tmp_path / "missing")
    log.log.error("a bug", exc_info=ValueError("Hoàng Kim Yến"))
    stop()
    assert capfd.readouterr() == ("", "")


def test_bugs_of_every_thread_are_caught(written: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[BaseException] = []
    log.catch_bugs(told.append)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    error = ValueError("Hoàng Kim Yến")
    sys.excepthook(ValueError, error, None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert [type(one) for one in told] == [ZeroDivisionError, ValueError]
    assert written().count("a bug") == 2
    assert traces(written()) == []


LOGGING = {"debug", "info", "warning", "error", "critical", "exception", "log"}


def test_every_logged_text_is_a_constant() -> None:
    """A text built from values would carry them past the formatter."""
    built = []
    for path in (ROOT / "kingoil_desk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LOGGING
                and getattr(node.func.value, "id", getattr(node.func.value, "attr", "")) in ("log", "logger", "logging")
                and node.args
                and not isinstance(node.args[0], ast.Constant)
            ):
                built.append(f"{path.name}:{node.lineno}")
    assert built == []
