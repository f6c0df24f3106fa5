"""The log beside the data: what happened and where in the code, never about whom.

A line is a constant of the source, and an error is its types and the places it came through. Messages of errors,
values, parameters and local variables are left out, since any of them may hold a customer's data or a key.
"""

import datetime as dt
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kingoil_desk.domain.errors import KnownError

NAME = "desk.log"
_BYTES = 512 * 1024
_OLD_FILES = 2

log = logging.getLogger("kingoil_desk")
logging.lastResort = logging.NullHandler()  # Python would print on standard error what no log takes, data and all


class _OwnerOnly(RotatingFileHandler):
    """Writes a file that only its owner reads."""

    def _open(self):  # type: ignore[no-untyped-def]  # a stream type that differs between versions
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A disk too full for the log stops nothing; Python would print the record instead."""


class _NobodyNamed(logging.Formatter):
    """Time in UTC, level, module, the constant text; for an error its story. Arguments are never put in."""

    def format(self, record: logging.LogRecord) -> str:
        at = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
        ours = record.name.split(".")[0] == log.name
        text = record.msg if ours and isinstance(record.msg, str) else "(a library's message, left out)"
        lines = [f"{at} {record.levelname} {record.name} {text}"]
        if record.exc_info and record.exc_info[1]:
            lines += story(record.exc_info[1])
        return "\n  ".join(lines)


def story(error: BaseException) -> Iterator[str]:
    """An error without its words: its types, the codes of known ones, and `module:line function` of each step.

    The newest error first, then what it came from.
    """
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        code = f" {step.code}" if isinstance(step, KnownError) else ""
        database_error = getattr(step, "sqlite_errorname", None)
        yield f"{type(step).__module__}.{type(step).__qualname__}{code}" + (
            f" {database_error}" if isinstance(database_error, str) else ""
        )
        yield from (f"  at {place}" for place in _places(step.__traceback__))
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        frame = trace.tb_frame
        # the module's name and not its path, which may name whoever is signed in to the PC
        yield f"{frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_qualname}"
        trace = trace.tb_next


def start(folder: Path) -> Callable[[], None]:
    """Logs into `folder`; returns what ends that. A folder that takes no file is logged nowhere."""
    root = logging.getLogger()
    try:
        handler: logging.Handler = _OwnerOnly(folder / NAME, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_NobodyNamed())
    root.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("started")

    def stop() -> None:
        log.info("ended")
        root.removeHandler(handler)
        handler.close()

    return stop


def catch_bugs(tell: Callable[[BaseException], None]) -> None:
    """Whatever nobody caught, on any thread, is logged and told; nothing is printed. `tell` words it for staff."""

    def caught(error: BaseException | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            return
        log.error("a bug", exc_info=error)
        tell(error)

    sys.excepthook = lambda _type, error, _trace: caught(error)
    threading.excepthook = lambda arguments: caught(arguments.exc_value)
    sys.unraisablehook = lambda arguments: caught(arguments.exc_value)
