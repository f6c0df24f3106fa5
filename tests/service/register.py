"""Brings a short Do-Not-Call list in, as the page does with a file."""

import datetime as dt
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kingoil_desk.service.desk import Desk
from kingoil_desk.service.do_not_call import BroughtFile


def bring_register(desk: Desk, lines: Iterable[str], as_of: dt.date) -> BroughtFile:
    """`desk` is that of the write lane."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "so.txt"
        path.write_text("".join(f"{line.strip()}\n" for line in lines), "utf-8")
        return desk.do_not_call.bring(path, as_of, lambda work: work(desk))
