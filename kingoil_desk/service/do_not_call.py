"""The Do-Not-Call register from a file: looked into, brought in whole or not at all, and the lists of before."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kingoil_desk.domain import do_not_call as lines_of
from kingoil_desk.domain.do_not_call import BadLine, Listed
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import SHOP_TIME, shop_day
from kingoil_desk.domain.role import Act
from kingoil_desk.service.breath import Breath, quick_switches
from kingoil_desk.service.import_file import opened
from kingoil_desk.service.import_lane import Lane, OnLane, Slice
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import contact_hashes, do_not_call
from kingoil_desk.store.do_not_call import BroughtList, Hashed

if TYPE_CHECKING:
    from kingoil_desk.service.desk import Desk

__all__ = ["BroughtFile", "BroughtList", "DoNotCallService", "RegisterFile"]

FIRST_REGISTER = dt.date(2020, 10, 1)  # before it there was none
LIMIT_MB = 500
BAD_LINES = 100  # named of those that could not be read
_SORTED = 50_000  # numbers put in order before they are written: a page of the index is then met by many of them
_ADDED = 16  # between two looks at the clock
_DROPPED = 400  # rows taken back in one transaction

Told = Callable[[int, int], None]  # done and total, in bytes
OnWrite = Callable[[Callable[["Desk"], object]], object]

_CODES = {
    Code.IMPORT_NOT_CSV: Code.REGISTER_NOT_TEXT,
    Code.IMPORT_ENCODING: Code.REGISTER_NOT_TEXT,
    Code.IMPORT_EMPTY: Code.REGISTER_EMPTY,
}


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """What a file holds: lines with a number, how many lines could not be read, and which, the first hundred."""

    numbers: int
    bad: int
    bad_lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """What came of it: numbers in the file, and how many of them no list had before."""

    file: RegisterFile
    added: int


@dataclass
class _Reading:
    """One walk through the lines."""

    numbers: int = 0
    bad: int = 0
    bad_lines: list[int] = field(default_factory=list)

    def listed(self, lines: Iterable[str]) -> Iterator[Listed]:
        for one in lines_of.parse(lines):
            if isinstance(one, BadLine):
                self.bad += 1
                if self.bad <= BAD_LINES:
                    self.bad_lines.append(one.number)
            else:
                self.numbers += 1
                yield one

    def done(self) -> RegisterFile:
        """Raises `REGISTER_EMPTY` when not one number could be read."""
        if not self.numbers:
            raise KnownError(Code.REGISTER_EMPTY)
        return RegisterFile(self.numbers, self.bad, tuple(self.bad_lines))


class DoNotCallService:
    """Files are read on the long lane and written in short transactions on the write lane; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self._running = False

    @needs(Act.SEE_DO_NOT_CALL)
    def lists(self) -> tuple[BroughtList, ...]:
        """Every list that was brought in, the newest first."""
        return tuple(do_not_call.lists(self.ctx.conn))

    @needs(Act.BRING_DO_NOT_CALL)
    def preview(
        self, path: Path, progress: Told = lambda *_: None, cancelled: Callable[[], bool] = lambda: False
    ) -> RegisterFile:
        """What a file would bring; nothing is kept.

        Raises `REGISTER_NOT_TEXT`, `REGISTER_EMPTY`, `REGISTER_TOO_LARGE`, `FILE_UNREADABLE`; `IMPORT_CANCELLED`.
        """
        reading = _Reading()
        with quick_switches(), _lines(path, Breath(cancelled), progress) as lines:
            for _ in reading.listed(lines):
                pass
        return reading.done()

    @needs(Act.BRING_DO_NOT_CALL)
    def bring(
        self,
        path: Path,
        as_of: dt.date,
        on_write: OnWrite,
        *,
        progress: Told = lambda *_: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BroughtFile:
        """Adds the numbers of a file that shows the register of a day; in force once all are there.

        A list only ever adds. Raises `REGISTER_DATE` for a day that no register shows, and what `preview` raises;
        after a cancel or a failure the register is as it was. It is written down for whoever started it.
        """
        ctx = self.ctx
        if not FIRST_REGISTER <= as_of <= shop_day(ctx.clock()):
            raise KnownError(Code.REGISTER_DATE, text=f"{as_of:%d/%m}/{as_of.year:04d}")
        if self._running:
            raise KnownError(Code.IMPORT_RUNNING)
        on_lane: OnLane = lambda work: on_write(lambda desk: work(desk.ctx))  # noqa: E731
        lane = Lane(on_lane, ctx.session.present, ctx)
        self._running = True
        try:
            for list_id in do_not_call.unfinished(ctx.conn):
                _drop(lane, list_id)
            with quick_switches():
                return self._bring(lane, path, as_of, Breath(cancelled), progress)
        finally:
            self._running = False

    def _bring(self, lane: Lane, path: Path, as_of: dt.date, breath: Breath, progress: Told) -> BroughtFile:
        midnight = int(dt.datetime.combine(as_of, dt.time(), SHOP_TIME).timestamp() * 1000)
        reading, key = _Reading(), contact_hashes.key_of(self.ctx.conn)
        added = 0
        more: list[Hashed] = []
        list_id: int | None = None
        try:
            with _lines(path, breath, progress) as lines:
                listed = reading.listed(lines)
                while numbers := sorted(do_not_call.hashed(key, one) for one in islice(listed, _SORTED)):
                    if list_id is None:
                        list_id = lane.write(
                            lambda ctx, w: do_not_call.begin(ctx.conn, midnight, w.now, w.actor.staff_id)
                        )
                    new, raised = _write(lane, list_id, numbers, breath)
                    added, more = added + new, more + raised
            file = reading.done()
            assert list_id is not None
            _finish(lane, list_id, more, file.numbers, added, as_of)
        except BaseException:
            if list_id is not None:
                _drop(lane, list_id)
            raise
        return BroughtFile(file, added)


@contextmanager
def _lines(path: Path, breath: Breath, progress: Told) -> Iterator[Iterator[str]]:
    """The lines of a file, whatever its encoding; what is wrong with it is told as of a register."""
    try:
        with opened(path, breath) as file:
            if file.size > LIMIT_MB * 1_000_000:
                raise KnownError(Code.REGISTER_TOO_LARGE, limit=LIMIT_MB)
            yield file.lines(progress)
    except KnownError as error:
        if error.code is Code.IMPORT_TOO_LARGE:
            raise KnownError(Code.REGISTER_TOO_LARGE, limit=LIMIT_MB) from error
        if error.code in _CODES:
            raise KnownError(_CODES[error.code]) from error
        raise


def _write(lane: Lane, list_id: int, numbers: list[Hashed], breath: Breath) -> tuple[int, list[Hashed]]:
    """Adds them in order, as many in a transaction as a save at the counter may wait for."""
    left = iter(numbers)
    added = 0
    more: list[Hashed] = []
    first = next(left, None)
    while first is not None:
        breath.check()
        taken = first

        def step(ctx: Context, _: Writing, taken: Hashed = taken) -> Hashed | None:
            nonlocal added, more
            time = Slice()
            one: Hashed | None = taken
            while one is not None:
                new, raised = do_not_call.add(ctx.conn, list_id, [one, *islice(left, _ADDED - 1)])
                added, more = added + new, more + raised
                one = next(left, None)
                if time.is_over():
                    break
            return one

        first = lane.write(step)
    return added, more


def _finish(lane: Lane, list_id: int, more: list[Hashed], numbers: int, added: int, as_of: dt.date) -> None:
    def step(ctx: Context, w: Writing) -> None:
        do_not_call.finish(ctx.conn, list_id, more, numbers, added)
        w.audit("do_not_call.bring", as_of.isoformat(), (str(numbers),))

    lane.write(step)


def _drop(lane: Lane, list_id: int) -> None:
    while lane.write(lambda ctx, _: do_not_call.drop_some(ctx.conn, list_id, _DROPPED)):
        pass
