"""Runs of lines that end early, or are odd: what is said of what was kept is true."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kingoil_desk import cli, cli_run, cli_words
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.shop import Lane, Shop
from tests.test_cli import CALL, ROOT
from tests.test_cli_lines import QUESTION

ORDER = json.dumps({"lines": [{"product": "DM-500", "quantity": 1}], "payment": "cash"}) + "\n"
KEPT = "What was kept."


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A shop of nobody."""
    Shop.make_demo(tmp_path / "demo", 0, 1)
    return tmp_path / "demo"


def orders(demo: Path) -> int:
    with cli.opened(demo) as shop:
        return len(shop.desk(Lane.LOOK).orders.recent())


def running(command: str, demo: Path) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen([*CALL, command, str(demo)], stdin=pipe, stdout=pipe, stderr=pipe, cwd=ROOT)


def asked(process: subprocess.Popen[bytes], line: str) -> Any:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line.encode())
    process.stdin.flush()
    return json.loads(process.stdout.readline())


@pytest.mark.parametrize(
    ("command", "line", "says"),
    [
        ("order", ORDER, f"Cancelled. {cli_words.LINES_KEPT}"),
        ("verdict", json.dumps(QUESTION) + "\n", cli_words.CANCELLED),
        ("search", "lan\n", cli_words.CANCELLED),
    ],
)
def test_ctrl_c_says_what_was_kept(demo: Path, command: str, line: str, says: str) -> None:
    with running(command, demo) as process:
        asked(process, line)
        time.sleep(0.2)  # it waits for the next line
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == cli.CANCELLED
    assert err.decode().strip() == says
    assert orders(demo) == (command == "order")


def run(
    monkeypatch: pytest.MonkeyPatch, answer_to: Callable[[bytes], dict[str, object]], typed: bytes, **more: Any
) -> bool:
    """The lines answered within this process."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    return cli_run.answer_lines(answer_to, **more)


def test_ctrl_c_in_the_midst_of_a_line_waits_for_its_answer(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def answer(line: bytes) -> dict[str, object]:
        os.kill(os.getpid(), signal.SIGINT)
        return {"line": line.decode().strip()}

    with pytest.raises(KeyboardInterrupt) as caught:
        run(monkeypatch, answer, b"a\nb\n", kept=KEPT)
    assert capfd.readouterr().out == '{"line": "a"}\n'
    assert cli_run.notes(caught.value) == KEPT
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_ctrl_c_does_not_wait(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def answer(line: bytes) -> dict[str, object]:
        for _ in range(2 if line == b"b\n" else 0):
            os.kill(os.getpid(), signal.SIGINT)
        return {}

    with pytest.raises(KeyboardInterrupt) as caught:
        run(monkeypatch, answer, b"a\nb\nc\n", kept=KEPT)
    assert capfd.readouterr().out == "{}\n"
    assert cli_run.notes(caught.value) == f"{KEPT} {cli_words.MAY_BE_KEPT}"


def test_ctrl_c_before_the_first_line_changed_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Waiting(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            os.kill(os.getpid(), signal.SIGINT)
            return b""

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Waiting()))
    with pytest.raises(KeyboardInterrupt) as caught:
        cli_run.answer_lines(lambda _: {}, kept=KEPT)
    assert cli_run.notes(caught.value) == ""


def test_ctrl_c_at_the_end_is_too_late(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def last() -> dict[str, object]:
        os.kill(os.getpid(), signal.SIGINT)
        return {"end": 1}

    assert run(monkeypatch, lambda _: {}, b"a\n", kept=KEPT, last=last)
    assert capfd.readouterr().out == '{}\n{"end": 1}\n'


def test_what_ends_a_run_early_says_what_was_kept(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    answers: list[dict[str, object]] = [{"number": "DH-1"}]

    def order(*_: object) -> dict[str, object]:
        if not answers:
            raise KnownError(Code.DISK_FULL)
        return answers.pop()

    monkeypatch.setattr("kingoil_desk.cli_order.order", order)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\nb\n")))
    assert cli.run(["order", str(demo)]) == cli.NOT_DONE
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 1
    assert err.startswith("The disk is full")
    assert err.endswith(f" {cli_words.LINES_KEPT}\n")


def test_a_line_without_an_end_is_not_kept_in_memory(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    seen: list[bytes] = []

    def answer(line: bytes) -> dict[str, object]:
        seen.append(line)
        return {}

    limit = cli_run.LONGEST_LINE
    typed = b"x" * (3 * limit) + b"\n" + b"x" * limit + b"\n" + b"y" * limit + b"\nz\n" + b"x" * (limit + 1)
    assert not run(monkeypatch, answer, b"a\n" + typed)
    answers = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [bool(answer) for answer in answers] == [False, True, True, True, False, True]
    assert "longer than 1000000 bytes" in answers[1]["error"]
    assert seen == [b"a\n", b"z\n"]


def test_a_reader_that_goes_away_ends_a_run_that_saves(demo: Path) -> None:
    with running("order", demo) as process:
        asked(process, ORDER)
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(ORDER.encode() * 3)
        process.stdin.close()
        err = process.stderr.read().decode()
        assert process.wait(20) == cli.NOT_DONE
    assert err == f"{cli_words.UNHEARD} {cli_words.UNHEARD_LINE.format(place=2)}\n"
    assert orders(demo) == 2
    assert "bug" not in (demo / "desk.log").read_text("utf-8")


def shell(script: str, demo: Path, typed: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`order` begun by a shell that does something to its standard streams."""
    return subprocess.run(
        ["sh", "-c", script, "sh", *CALL, "order", str(demo)],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | environment,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_answers_that_find_no_room_end_the_run(demo: Path) -> None:
    done = shell('"$@" > /dev/full', demo, ORDER * 3)
    assert done.returncode == cli.NOT_DONE
    assert done.stderr == f"{cli_words.UNHEARD} {cli_words.UNHEARD_LINE.format(place=1)}\n"
    assert orders(demo) == 1


def test_without_an_output_nothing_is_taken(demo: Path) -> None:
    done = shell('"$@" >&-', demo, ORDER)
    assert (done.returncode, done.stderr) == (cli.NOT_DONE, f"{cli_words.UNHEARD}\n")
    assert orders(demo) == 0


def test_without_an_input_nothing_is_done(demo: Path) -> None:
    done = shell('"$@" <&-', demo, "")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_answers_are_utf_8_whatever_the_terminal_speaks(demo: Path) -> None:
    done = shell('"$@"', demo, '{"Dầu": 1}\n', PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (cli.SOME_REFUSED, "")
    assert "“Dầu” is no field" in json.loads(done.stdout)["error"]
