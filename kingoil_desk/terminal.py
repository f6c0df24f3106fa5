"""Asks a person at a terminal, whatever standard input and output are used for: secrets never come by a pipe."""

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from kingoil_desk.domain.errors import Code, KnownError

_LINE_BYTES = 4096  # more than a terminal hands over at once


def ask_secret(prompt: str) -> str:
    """What is typed, unseen; `TERMINAL_NEEDED` where there is no terminal, `EOFError` when it is closed."""
    return _on_windows(prompt, seen=False) if os.name == "nt" else _on_unix(prompt, seen=False)


def ask(prompt: str) -> str:
    """A line that is typed; raises as `ask_secret`."""
    return _on_windows(prompt, seen=True) if os.name == "nt" else _on_unix(prompt, seen=True)


def _on_unix(prompt: str, *, seen: bool) -> str:
    try:
        tty = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        raise KnownError(Code.TERMINAL_NEEDED) from None
    try:
        with nullcontext() if seen else _unseen(tty):
            os.write(tty, prompt.encode())
            return _line(tty)
    finally:
        os.close(tty)


def _line(tty: int) -> str:
    """Up to Enter, and never trimmed: blanks belong to a passphrase. Bytes that are no text make a wrong one."""
    typed = b""
    while not typed.endswith(b"\n"):  # end of file after some letters hands over what there is, without Enter
        part = os.read(tty, _LINE_BYTES)
        if not part:
            raise EOFError
        typed += part
    return typed.removesuffix(b"\n").decode("utf-8", "replace")


@contextmanager
def _unseen(tty: int) -> Iterator[None]:
    """The terminal shows nothing of what is typed; afterwards it is as it was, however the asking ends.

    What was typed before the question is dropped, and so is what comes after the answer: the second line of
    something pasted would go to the shell, which shows and runs it.
    """
    import termios  # not on Windows

    before = termios.tcgetattr(tty)
    quiet = [*before]
    quiet[3] = before[3] & ~termios.ECHO
    termios.tcsetattr(tty, termios.TCSAFLUSH, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(tty, termios.TCSAFLUSH, before)
        os.write(tty, b"\n")  # for the Enter that was not shown


def _on_windows(prompt: str, *, seen: bool) -> str:
    """By the console's own names, which stay when standard input and output are pipes (not tried on Windows yet)."""
    try:
        with open("CONIN$", encoding="utf-8") as keyboard, open("CONOUT$", "w", encoding="utf-8") as screen:
            if not seen:
                return getpass.getpass(prompt)  # takes the console's keys, not standard input
            screen.write(prompt)
            screen.flush()
            line = keyboard.readline()
    except OSError:
        raise KnownError(Code.TERMINAL_NEEDED) from None
    if not line:
        raise EOFError
    return line.removesuffix("\n")
