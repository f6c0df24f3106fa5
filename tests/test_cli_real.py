"""The headless face on a real shop: a manager's passphrase is asked for on the terminal and comes from nowhere else."""

import contextlib
import json
import os
import select
import subprocess
import sys
import termios
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest

from kingoil_desk import cli_words
from kingoil_desk.domain.customer import AddressEntry, CustomerDraft, PhoneEntry
from kingoil_desk.domain.manifest import NEUTRAL
from kingoil_desk.domain.order import Payment
from kingoil_desk.service.key_ring import system_key_ring
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.start_up import StartUp
from kingoil_desk.store.parcels import Carrier
from tests.data import make_orders_csv
from tests.secret_service import SecretServiceSession
from tests.secret_service import secret_service as secret_service
from tests.service.founded import CODE, DAY_PASSPHRASE, MANAGER, PASSPHRASE, contents, found, opened, sign_in
from tests.service.order_desk import add_goods, draft_of

ROOT = Path(__file__).parents[1]
PATIENCE_S = 30.0
OTHER_MANAGER, OTHER_PASSPHRASE = "Đỗ Văn Bình", "gánh nước đầu làng"
PROMPT = f"Passphrase of {MANAGER}: "
DAY_PROMPT = "Start-of-day passphrase: "
WHO_PROMPT = "Manager's name: "
SECRETS = (PASSPHRASE, OTHER_PASSPHRASE, DAY_PASSPHRASE, CODE)

# Whoever begins a session and opens a terminal belongs to it from then on.
AT_TERMINAL = "import os, sys; os.close(os.open(sys.argv.pop(1), os.O_RDWR))\n"
CALL = "from kingoil_desk.cli import main; main()"


class Seat:
    """The program at a terminal of its own, with pipes for its standard input, output and errors."""

    def __init__(self, *arguments: object, first: str = "") -> None:
        self._ours, self._theirs = os.openpty()
        script = [sys.executable, "-c", f"{AT_TERMINAL}{first}\n{CALL}", os.ttyname(self._theirs)]
        self.process = subprocess.Popen(
            [*script, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            cwd=ROOT,
        )
        self.shown = ""
        self.out = self.err = ""

    def asked(self, prompt: str) -> "Seat":
        """Waits until the terminal shows that."""
        until = time.monotonic() + PATIENCE_S
        while not self.shown.endswith(prompt):
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < until, self.shown
            self._look(0.05)
        return self

    def enter(self, text: str | bytes, key: bytes = b"\n") -> "Seat":
        os.write(self._ours, (text if isinstance(text, bytes) else text.encode()) + key)
        return self

    def ends(self, piped: str = "") -> int:
        """The exit code; `out` and `err` then hold what was said."""
        out, err = self.process.communicate(piped.encode(), timeout=PATIENCE_S)
        self.out, self.err = out.decode(), err.decode()
        self._look(0)
        return self.process.returncode

    @property
    def echoes(self) -> bool:
        return bool(termios.tcgetattr(self._theirs)[3] & termios.ECHO)

    def left_over(self) -> bytes:
        """What was typed and nobody read: the shell would get it."""
        os.set_blocking(self._theirs, False)
        with contextlib.suppress(BlockingIOError):
            return os.read(self._theirs, 1 << 16)
        return b""

    def _look(self, seconds: float) -> None:
        while select.select([self._ours], [], [], seconds)[0]:
            self.shown += os.read(self._ours, 1 << 16).decode()

    def __enter__(self) -> "Seat":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.kill()
        self.process.communicate()
        os.close(self._ours)
        os.close(self._theirs)


@pytest.fixture
def folder(tmp_path: Path, secret_service: SecretServiceSession) -> Iterator[Path]:
    """A shop under a real key store; whatever a test does, no secret stands in its files afterwards."""
    found(tmp_path / "shop", system_key_ring())
    yield tmp_path / "shop"
    assert_no_secret(tmp_path / "shop")


@pytest.fixture
def day_folder(tmp_path: Path) -> Iterator[Path]:
    """A shop whose key no keyring holds."""
    found(tmp_path / "shop", None, day_passphrase=DAY_PASSPHRASE)
    yield tmp_path / "shop"
    assert_no_secret(tmp_path / "shop")


def assert_no_secret(folder: Path) -> None:
    for name, body in contents(folder).items():
        assert [secret for secret in SECRETS if secret.encode() in (body or b"")] == [], name


@contextlib.contextmanager
def managing(folder: Path) -> Iterator[Shop]:
    """The shop as another program of its owner sees it."""
    shop = opened(StartUp(folder))
    try:
        sign_in(shop)
        yield shop
    finally:
        shop.close()


def told(folder: Path, *actions: str) -> list[str]:
    """The rows of the log with one of these actions."""
    with managing(folder) as shop:
        rows = shop.desk(Lane.WRITE).ctx.conn.execute("SELECT action FROM audit ORDER BY seq")
        return [row["action"] for row in rows if row["action"] in actions]


def test_the_right_passphrase_opens(folder: Path) -> None:
    with Seat("info", folder) as seat:
        assert not seat.asked(PROMPT).echoes
        assert seat.enter(PASSPHRASE).ends() == 0
        assert json.loads(seat.out)["kind"] == "shop"
        assert (seat.shown, seat.err) == (f"{PROMPT}\r\n", "")
        assert seat.echoes
    assert told(folder, "signed_in", "sign_in.failed") == ["signed_in"]


def test_queries_come_by_a_pipe_while_the_passphrase_is_typed(folder: Path, tmp_path: Path) -> None:
    with managing(folder) as shop:
        shop.desk(Lane.WRITE).customers.add(CustomerDraft(full_name="Nguyễn Thị Lan"))
    attack = tmp_path / "attached.db"
    queries = [
        "lan",
        PASSPHRASE,
        f"'; ATTACH DATABASE '{attack}' AS out; CREATE TABLE out.t AS SELECT * FROM customer; --",
        "\"lan\"); PRAGMA temp_store = FILE; PRAGMA key = 'x'; --",
    ]
    with Seat("search", folder) as seat:
        seat.asked(PROMPT).enter(PASSPHRASE)
        assert seat.ends("".join(f"{query}\n" for query in queries)) == 0
        answers = [json.loads(line) for line in seat.out.splitlines()]
        assert [answer["query"] for answer in answers] == queries
        assert answers[0]["rows"][0]["name"] == "Nguyễn Thị Lan"
        assert seat.shown == f"{PROMPT}\r\n"
    assert not attack.exists()


def test_verify_and_import_ask_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text(make_orders_csv.text(20), "utf-8")
    with Seat("import", folder, tmp_path / "orders.csv") as seat:
        assert seat.asked(PROMPT).enter(PASSPHRASE).ends() == 0
        assert "20 orders added" in seat.out
    with Seat("verify", folder) as seat:
        assert seat.asked(PROMPT).enter(PASSPHRASE).ends() == 0
        assert seat.out.splitlines()[-1] == "All is well."


@pytest.mark.parametrize("command", ["info", "search", "verify", "import"])
def test_a_wrong_passphrase_does_nothing(folder: Path, tmp_path: Path, command: str) -> None:
    (tmp_path / "orders.csv").write_text(make_orders_csv.text(5), "utf-8")
    more = [tmp_path / "orders.csv"] if command == "import" else []
    with Seat(command, folder, *more) as seat:
        assert seat.asked(PROMPT).enter("thuyền về bến mới").ends("lan\n") == 3
        assert seat.out == ""
        assert seat.err == "That is not right. Nothing was opened. Tries left before a wait: 4.\n"
        assert seat.shown == f"{PROMPT}\r\n"
    assert told(folder, "signed_in", "sign_in.failed", "import.begin") == ["sign_in.failed"]


def test_a_manifest_s_passphrase_is_proven_before_anything_is_packed(folder: Path, tmp_path: Path) -> None:
    with managing(folder) as shop:
        desk = shop.desk(Lane.WRITE)
        add_goods(desk)
        desk.manifests.put_carrier(Carrier(0, "Hãng A", tuple((f.value, head) for f, head in NEUTRAL), False, True))
        address = AddressEntry("12/4 Lê Thánh Tôn", "26740", "79")
        draft = CustomerDraft("Nguyễn Thị Lan", phones=(PhoneEntry("0912 345 678"),), addresses=(address,))
        whose = desk.customers.add(draft).customer_id
        number = desk.orders.finish(draft_of(desk, whose, Payment.ON_DELIVERY, sesame=1)).number
    with Seat("parcel", folder, "--out", tmp_path / "papers") as seat:
        seat.asked(PROMPT).enter(PASSPHRASE).asked(cli_words.PASSPHRASE_AGAIN)
        assert seat.enter(DAY_PASSPHRASE).ends(f"{number}\n") == 3
        assert (seat.out, seat.err[:18]) == ("", "That is not right.")
    with Seat("parcel", folder, "--out", tmp_path / "papers") as seat:
        seat.asked(PROMPT).enter(PASSPHRASE).asked(cli_words.PASSPHRASE_AGAIN)
        assert seat.enter(b"", b"\x03").ends(f"{number}\n") == 130
        assert seat.err.strip() == cli_words.CANCELLED
    with managing(folder) as shop:
        assert shop.desk(Lane.LOOK).parcels.open_ones() == ()
    with Seat("parcel", folder, "--out", tmp_path / "papers") as seat:
        seat.asked(PROMPT).enter(PASSPHRASE).asked(cli_words.PASSPHRASE_AGAIN)
        assert seat.enter(PASSPHRASE).ends(f"{number}\n") == 0
        packed, manifest = (json.loads(line) for line in seat.out.splitlines())
    assert (packed["order"], manifest["parcels"]) == (number, 1)
    assert {path.name for path in (tmp_path / "papers").iterdir()} == {
        packed["label"], packed["slip"], manifest["file"],
    }  # fmt: skip


def test_tries_are_counted_over_starts_until_even_the_right_one_has_to_wait(folder: Path) -> None:
    said = []
    for typed in ("một", "hai", "ba", "bốn", "năm", PASSPHRASE):
        with Seat("info", folder) as seat:
            assert seat.asked(PROMPT).enter(typed).ends() == 3
            assert seat.out == ""
            said.append(seat.err)
    assert [f"wait: {left}." in text for left, text in zip((4, 3, 2, 1), said, strict=False)] == [True] * 4
    assert all("Too many wrong tries" in text for text in said[4:])
    assert told(folder, "signed_in", "sign_in.failed") == ["sign_in.failed"] * 5


def test_of_several_managers_one_is_named_first(folder: Path) -> None:
    with managing(folder) as shop:
        shop.desk(Lane.WRITE).staff.add_manager(PASSPHRASE, OTHER_MANAGER, OTHER_PASSPHRASE)
    with Seat("info", folder) as seat:
        assert seat.asked(WHO_PROMPT).echoes
        seat.enter("do van binh").asked(f"Passphrase of {OTHER_MANAGER}: ")
        assert seat.enter(OTHER_PASSPHRASE).ends() == 0
        assert seat.shown.startswith(f"{WHO_PROMPT}do van binh\r\n")
    with Seat("info", folder) as seat:  # each has a passphrase of their own
        seat.asked(WHO_PROMPT).enter(OTHER_MANAGER).asked(f"Passphrase of {OTHER_MANAGER}: ")
        assert seat.enter(PASSPHRASE).ends() == 3
    with Seat("info", folder) as seat:
        assert seat.asked(WHO_PROMPT).enter("Trần Thị Ai Đó").ends() == 3
        assert "cannot sign in here" in seat.err
        assert "Passphrase" not in seat.shown


@pytest.mark.parametrize("command", ["info", "search", "verify", "import"])
def test_without_a_terminal_nothing_is_taken_from_a_pipe(folder: Path, tmp_path: Path, command: str) -> None:
    (tmp_path / "orders.csv").write_text(make_orders_csv.text(5), "utf-8")
    more = [str(tmp_path / "orders.csv")] if command == "import" else []
    done = subprocess.run(
        [sys.executable, "-c", CALL, command, str(folder), *more],
        input=f"{PASSPHRASE}\n" * 3,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        start_new_session=True,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert "there is none here. Nothing was done." in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert told(folder, "signed_in", "sign_in.failed", "import.begin") == []


def test_a_start_of_day_passphrase_comes_first(day_folder: Path) -> None:
    with Seat("info", day_folder) as seat:
        assert not seat.asked(DAY_PROMPT).echoes
        seat.enter(DAY_PASSPHRASE).asked(PROMPT)
        assert seat.enter(PASSPHRASE).ends() == 0
        assert seat.shown == f"{DAY_PROMPT}\r\n{PROMPT}\r\n"
    before = contents(day_folder)
    with Seat("info", day_folder) as seat:
        assert seat.asked(DAY_PROMPT).enter(PASSPHRASE).ends() == 3
        assert "start-of-day passphrase does not fit" in seat.err
        assert PROMPT not in seat.shown
    assert contents(day_folder) == before


def test_a_locked_keyring_is_told_before_anything_is_asked(folder: Path, secret_service: SecretServiceSession) -> None:
    secret_service.lock()
    before = contents(folder)
    with Seat("info", folder) as seat:
        assert seat.ends() == 3
        assert (seat.shown, seat.out) == ("", "")
        assert "The key of this shop's file cannot be reached: the keyring is locked" in seat.err
    assert contents(folder) == before
    secret_service.unlock()
    with Seat("info", folder) as seat:
        assert seat.asked(PROMPT).enter(PASSPHRASE).ends() == 0


@pytest.mark.parametrize("gone", ["bus", "daemon", "entry"])
def test_a_keyring_that_is_not_there_is_told(
    folder: Path,
    tmp_path: Path,
    secret_service: SecretServiceSession,
    monkeypatch: pytest.MonkeyPatch,
    gone: str,
) -> None:
    if gone == "bus":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")
    elif gone == "daemon":
        secret_service.kill_daemon()
    else:
        secret_service.clear()
    before = contents(folder)
    with Seat("info", folder) as seat:
        assert seat.ends() == 3
        assert (seat.shown, seat.out) == ("", "")
        assert "The key of this shop's file cannot be reached" in seat.err
        assert "The file was not changed." in seat.err
    assert contents(folder) == before


def test_marks_typed_apart_are_the_same_passphrase(folder: Path) -> None:
    apart = unicodedata.normalize("NFD", PASSPHRASE)
    assert apart != PASSPHRASE
    with Seat("info", folder) as seat:
        assert seat.asked(PROMPT).enter(apart).ends() == 0


@pytest.mark.parametrize("typed", [b"", b"\xff\xfe\xc3", f" {PASSPHRASE}".encode(), f"{PASSPHRASE} ".encode()])
def test_nothing_broken_letters_and_blanks_are_a_wrong_passphrase(folder: Path, typed: bytes) -> None:
    with Seat("info", folder) as seat:
        assert seat.asked(PROMPT).enter(typed).ends() == 3
        assert "That is not right" in seat.err


@pytest.mark.parametrize("key", [b"\x03", b"\x04"])
def test_ctrl_c_and_ctrl_d_end_it(folder: Path, key: bytes) -> None:
    with Seat("info", folder) as seat:
        assert seat.asked(PROMPT).enter(b"", key).ends() == 130
        assert seat.err.strip() == "Cancelled. Everything is as it was before."
        assert seat.out == ""
        assert seat.echoes
        assert seat.shown.startswith(f"{PROMPT}")
        assert seat.shown.endswith("\r\n")
    assert told(folder, "signed_in", "sign_in.failed") == []


def test_more_lines_than_were_asked_for_do_not_reach_the_shell(folder: Path) -> None:
    with Seat("info", folder) as seat:
        seat.asked(PROMPT).enter(f"{PASSPHRASE}\n{OTHER_PASSPHRASE}")
        assert seat.ends() == 0
        assert seat.shown == f"{PROMPT}\r\n"
        assert seat.left_over() == b""


def test_the_list_of_processes_shows_no_passphrase_and_a_second_program_is_refused(folder: Path) -> None:
    """D13, with a manager at the desk of the first."""
    with Seat("search", folder) as seat:
        seat.asked(PROMPT).enter(PASSPHRASE)
        assert seat.process.stdin is not None
        assert seat.process.stdout is not None
        seat.process.stdin.write(b"lan\n")
        seat.process.stdin.flush()
        assert json.loads(seat.process.stdout.readline())["total"] == 0  # signed in
        assert PASSPHRASE.encode() not in Path(f"/proc/{seat.process.pid}/cmdline").read_bytes()
        with Seat("info", folder) as second:
            assert second.ends() == 3
            assert "already has" in second.err
            assert second.shown == ""
        assert seat.ends() == 0


def test_a_bug_tells_no_passphrase(folder: Path) -> None:
    first = """
from kingoil_desk.store import staff_secrets
def fail(text, phc):
    raise RuntimeError(text, phc)
staff_secrets.verify = fail
"""
    with Seat("info", folder, first=first) as seat:
        assert seat.asked(PROMPT).enter(PASSPHRASE).ends() == 5
        assert "builtins.RuntimeError" in seat.err
        assert "$argon2id$" not in seat.err + seat.out
        assert PASSPHRASE not in seat.err + seat.out
    assert "RuntimeError" in (folder / "desk.log").read_text("utf-8")
    assert "$argon2id$" not in (folder / "desk.log").read_text("utf-8")
