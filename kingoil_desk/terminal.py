"""Asks a person at a terminal, whatever standard input and output are used for: secrets never come by a pipe."""

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from kingoil_desk.domain.errors import Code, KnownError


def ask_secret(prompt: str) -> str:
    """What is typed, unseen; `TERMINAL_NEEDED` where there is no terminal."""
    if os.name == "nt":
        if not sys.stdin.isatty():
            raise KnownError(Code.TERMINAL_NEEDED)
        return getpass.getpass(prompt)
    with _terminal() as tty:
        return getpass.getpass(prompt, stream=tty)


def ask(prompt: str) -> str:
    """A line that is typed; `TERMINAL_NEEDED` where there is no terminal."""
    if os.name == "nt":
        if not sys.stdin.isatty():
            raise KnownError(Code.TERMINAL_NEEDED)
        return input(prompt)
    with _terminal() as tty:
        tty.write(prompt)
        tty.flush()
        return tty.readline().rstrip("\n")


@contextmanager
def _terminal() -> Iterator[TextIO]:
    """The terminal that this process belongs to."""
    try:
        handle = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        raise KnownError(Code.TERMINAL_NEEDED) from None
    with os.fdopen(handle, "r+", buffering=1, encoding="utf-8") as tty:
        yield tty
