"""The only bridge between the window's thread and the three that own the database.

Each lane is one thread with its own desk, made at its first job (`service.shop.Shop` closes them, after
`Jobs.close`). Results come back to the window's thread by a queued signal, and never to an object that is gone.
In tests `inline=True` runs every job at once on the calling thread.
"""

import functools
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kingoil_desk.domain.errors import Interrupted, KnownError
from kingoil_desk.service.shop import Lane

if TYPE_CHECKING:  # with every service: the sign-in does not wait for them
    from kingoil_desk.service.desk import Desk

T = TypeVar("T")
MakeDesk = Callable[[Lane], "Desk"]
Work = Callable[["Desk"], T]
Done = Callable[[T], object]
Failed = Callable[[KnownError], object]
Ended = Callable[[], object]


class Job:
    """One piece of work on its way. Work that asks `cancelled()` stops after a cancel; other work ends as it would.

    `words` say what is being done, for work that may take long enough to show a progress line.
    """

    def __init__(self, lane: Lane, words: str = "", *, reads: bool = False) -> None:
        self.lane = lane
        self.words = words
        self.reads = reads  # changes nothing: nobody is asked before it is given up
        self.active = True  # until its result was delivered
        self.steps_done = 0
        self.steps = 0
        self._cancel = threading.Event()

    def cancel(self) -> None:
        self._cancel.set()

    def cancelled(self) -> bool:
        """Asked by long work between two steps; any thread."""
        return self._cancel.is_set()

    def report(self, steps_done: int, steps: int, words: str = "") -> None:
        """How far the work is; any thread. The progress line reads it a few times a second."""
        self.steps_done, self.steps, self.words = steps_done, steps, words or self.words


class LaneThread:
    """One worker thread and the desk that belongs to it."""

    def __init__(self, lane: Lane, make_desk: MakeDesk, *, inline: bool) -> None:
        self._lane = lane
        self._make_desk = make_desk
        self._desk: Desk | None = None
        self._running: Job | None = None
        self._guard = threading.Lock()
        self._queued: set[Future[None]] = set()
        self._pool = None if inline else ThreadPoolExecutor(1, thread_name_prefix=f"desk-{lane}")

    def run(self, job: Job, work: Work[T]) -> T:
        """On the lane's own thread: does the work; raises what it raises."""
        if job.cancelled():
            raise CancelledError
        if self._desk is None:
            self._desk = self._make_desk(self._lane)
        with self._guard:
            self._running = job
        try:
            return work(self._desk)
        finally:
            with self._guard:
                self._running = None

    def submit(self, call: Callable[[], None]) -> None:
        """Runs `call` on the lane's thread, after what is queued; at once when inline."""
        if self._pool is None:
            call()
            return
        future = self._pool.submit(call)
        self._queued.add(future)
        future.add_done_callback(self._queued.discard)

    def wait_for(self, job: Job, work: Work[T]) -> T:
        """Does the work on the lane's thread and waits for it: for other lanes, never for the window."""
        if self._pool is None:
            return self.run(job, work)
        return self._pool.submit(self.run, job, work).result()

    def interrupt(self, job: Job) -> None:
        """Stops the statement of that job, if it is the one that runs; never another's."""
        with self._guard:
            if self._running is job and self._desk is not None:
                self._desk.interrupt()

    def drop_queued(self) -> None:
        for future in tuple(self._queued):
            future.cancel()

    def rest(self) -> None:
        """Waits until nothing runs here and lets the desk go: the next job asks for one of the shop open then."""
        if self._pool is not None:
            self._pool.submit(lambda: None).result()
        self._desk = None

    def close(self) -> None:
        """Waits for everything queued and ends the thread."""
        if self._pool is not None:
            self._pool.shutdown()


class Jobs(QObject):
    """Runs work on a lane and brings its end back. Lives on the window's thread."""

    known = Signal(object)  # KnownError that no `failed` took
    crashed = Signal(object)  # any other exception: a bug, logged and shown at the top
    started = Signal(object)  # Job that has words, for the progress line
    _delivered = Signal(object)

    def __init__(self, make_desk: MakeDesk, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._lanes = {lane: LaneThread(lane, make_desk, inline=inline) for lane in Lane}
        self._inline = inline
        self.asleep = False  # nobody is at the desk: what pages ask meanwhile is not even begun
        self._closed = False
        self._long: list[Job] = []
        self._delivered.connect(self._call)

    def run(
        self,
        lane: Lane,
        work: Work[T],
        done: Done[T] | None = None,
        failed: Failed | None = None,
        *,
        ended: Ended | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Does `work(desk)` on the lane; then, on this thread, `done(result)` or `failed(known_error)`.

        A `KnownError` without `failed` goes to the signal `known`; any other exception to `crashed`. `ended`
        comes last in every case (to take a busy state back). Nothing is called once `owner` is deleted; it is
        the object of a bound `done` when not given, so give it for lambdas.
        """
        return self._start(Job(lane), work, done, failed, ended, owner)

    def run_long(
        self,
        words: str,
        work: Callable[["Desk", Job], T],
        done: Done[T] | None = None,
        failed: Failed | None = None,
        *,
        ended: Ended | None = None,
        owner: QObject | None = None,
        reads: bool = False,
    ) -> Job:
        """As `run`, on the long lane, with a progress line saying `words`; work reports to its `Job`.

        Work that only `reads` is given up at a lock and at closing without a question.
        """
        job = Job(Lane.LONG, words, reads=reads)

        def with_job(desk: "Desk") -> T:
            return work(desk, job)

        self._long = [j for j in self._long if j.active]
        self._long.append(job)
        self.started.emit(job)
        return self._start(job, with_job, done, failed, ended, owner)

    def on_write(self, work: Work[T]) -> T:
        """For long work on its own thread: one short transaction on the write lane, waited for."""
        return self._lanes[Lane.WRITE].wait_for(Job(Lane.WRITE), work)

    @property
    def long_work(self) -> tuple[Job, ...]:
        """Work with a progress line that changes something and has not ended."""
        return tuple(job for job in self._long if job.active and not job.reads)

    def rest(self) -> None:
        """Waits until every lane is quiet and lets their desks go: for a lock, beside the window's thread."""
        for lane in (Lane.LOOK, Lane.LONG):
            self._lanes[lane].drop_queued()
        for job in self._long:
            if job.active and job.reads:
                self.interrupt(job)
        for thread in self._lanes.values():
            thread.rest()

    def interrupt(self, job: Job) -> None:
        """The job's result is not wanted any more: not begun if it waits, its statement stopped if it runs."""
        job.cancel()
        self._lanes[job.lane].interrupt(job)

    def close(self) -> None:
        """Saves under way are finished, reads and long work are given up; then every thread has ended."""
        if self._closed:
            return
        self._closed = True
        for job in self._long:
            job.cancel()
        for lane in (Lane.LONG, Lane.LOOK):
            self._lanes[lane].drop_queued()
        for lane in (Lane.LONG, Lane.LOOK, Lane.WRITE):  # long work may still hand its tidying to the write lane
            self._lanes[lane].close()

    def _start(
        self,
        job: Job,
        work: Work[T],
        done: Done[T] | None,
        failed: Failed | None,
        ended: Ended | None,
        owner: QObject | None,
    ) -> Job:
        if self.asleep:
            job.active = False
            return job
        owner = owner or _owner_of(done)

        def deliver(call: Callable[[], object] | None) -> None:
            def on_window_thread() -> None:
                job.active = False
                if owner is None or isValid(owner):
                    if call is not None:
                        call()
                    if ended is not None:
                        ended()

            if self._inline:
                self._call(on_window_thread)
            elif not self._closed:
                self._delivered.emit(on_window_thread)

        def on_lane() -> None:
            try:
                result = self._lanes[job.lane].run(job, work)
            except (CancelledError, Interrupted):
                deliver(None)
            except KnownError as error:
                deliver(functools.partial(failed or self.known.emit, error))
            except Exception as error:  # a bug; never lost in a thread
                deliver(functools.partial(self.crashed.emit, error))
            else:
                deliver(functools.partial(done, result) if done is not None else None)

        if not self._closed:
            self._lanes[job.lane].submit(on_lane)
        return job

    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


class Latest:
    """The newest question wins: a stale one is interrupted and its answer never shown."""

    def __init__(self, jobs: Jobs, lane: Lane = Lane.LOOK) -> None:
        self._jobs = jobs
        self._lane = lane
        self._job: Job | None = None

    def ask(self, work: Work[T], done: Done[T], failed: Failed | None = None, *, owner: QObject | None = None) -> None:
        """Asks at once, without a timer; `done` or `failed` is called for the newest question only."""
        self.forget()
        asked: Job | None = None  # inline, the answer comes before `run` returns

        def newest() -> bool:
            return asked is None or asked is self._job

        def if_newest(result: T) -> None:
            if newest():
                done(result)

        def failed_if_newest(error: KnownError) -> None:
            if newest():
                (failed or self._jobs.known.emit)(error)

        owner = owner or _owner_of(done)
        asked = self._job = self._jobs.run(self._lane, work, if_newest, failed_if_newest, owner=owner)

    def forget(self) -> None:
        """No answer is wanted any more."""
        if self._job is not None and self._job.active:
            self._jobs.interrupt(self._job)
        self._job = None


def _owner_of(call: object) -> QObject | None:
    while isinstance(call, functools.partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return owner if isinstance(owner, QObject) else None
