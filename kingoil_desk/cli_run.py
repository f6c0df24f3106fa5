"""A run of lines: each answered at once and whole, and told truly what was kept when the run ends early."""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kingoil_desk import cli_words
from kingoil_desk.cli_fields import Answer
from kingoil_desk.domain.errors import KnownError

LONGEST_LINE = 1_000_000  # bytes; an order of some thousand lines
TOO_LONG: Answer = {"error": cli_words.TOO_LONG.format(limit=LONGEST_LINE)}


class Unheard(Exception):
    """The answers reach nobody any more; its words say what of the run is done."""


class _Interrupts:
    """Ctrl+C in the midst of a line waits for its answer, so that what was answered is what was kept.

    A second one does not wait: whoever should read the answers may be stuck.
    """

    def __init__(self) -> None:
        self.busy = self._asked = False

    def hear(self, *_: object) -> None:
        if not self.busy or self._asked:
            raise KeyboardInterrupt
        self._asked = True

    @contextmanager
    def held(self) -> Iterator[None]:
        self.busy = True
        yield
        self.busy = False

    def heed(self) -> None:
        if self._asked:
            raise KeyboardInterrupt


def answer_lines(
    answer_to: Callable[[bytes], Answer], *, kept: str = "", last: Callable[[], Answer | None] | None = None
) -> bool:
    """Answers each line of standard input, then what `last` has to say; whether all was taken.

    A command that saves tells in `kept` what is true after some answers: it goes as a note with what ends the run
    early (`KnownError`, `KeyboardInterrupt`). Raises `Unheard` when an answer cannot be written, and
    `BrokenPipeError` where nothing is saved and whoever read has gone.
    """
    if sys.stdout is None:
        raise Unheard(cli_words.UNHEARD)
    interrupts, answered, refused = _Interrupts(), 0, False
    before = signal.signal(signal.SIGINT, interrupts.hear)
    try:
        for line in _lines():
            with interrupts.held():
                found = TOO_LONG if len(line) > LONGEST_LINE else answer_to(line)
                refused = refused or "error" in found
                say(found, cli_words.UNHEARD_LINE.format(place=answered + 1) if kept else "")
            answered += 1
            interrupts.heed()
        if last is not None:
            with interrupts.held():
                end = last()
                if end is not None:
                    refused = refused or bool({"error", "left_out"} & end.keys())
                    say(end, cli_words.UNHEARD_END)
    except (KnownError, KeyboardInterrupt) as early:
        if kept and answered:
            early.add_note(kept)
        if kept and interrupts.busy and isinstance(early, KeyboardInterrupt):
            early.add_note(cli_words.MAY_BE_KEPT)
        raise
    finally:
        signal.signal(signal.SIGINT, before)
    return not refused


def say(found: Answer, unheard: str = "") -> None:
    """One line of JSON, whatever letters the terminal's own encoding has; `unheard` is told when it cannot be written.

    Raises as `answer_lines` does.
    """
    try:
        sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode() + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError as gone:
        if not unheard:
            raise
        raise Unheard(f"{cli_words.UNHEARD} {unheard}") from gone
    except OSError as full:
        raise Unheard(f"{cli_words.UNHEARD} {unheard}".rstrip()) from full


def stop_saying() -> None:
    """What is not written yet goes nowhere: the program ends without a word of Python's about it."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def notes(error: BaseException) -> str:
    """What goes with an error that ended a run early, in sentences; empty when there is nothing."""
    return " ".join(getattr(error, "__notes__", ()))


def _lines() -> Iterator[bytes]:
    """The lines of standard input; of one that is too long as much as shows that it is."""
    if sys.stdin is None:  # closed by whoever started the program
        return
    while line := sys.stdin.buffer.readline(LONGEST_LINE + 1):
        part = line
        while len(part) > LONGEST_LINE and not part.endswith(b"\n"):
            part = sys.stdin.buffer.readline(LONGEST_LINE + 1)
        yield line
