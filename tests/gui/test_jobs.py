"""Jobs: each lane on its own thread, results on the window's, none for the dead, the newest question wins."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.errors import Code, Interrupted, KnownError
from kingoil_desk.gui.jobs import Job, Jobs, Latest
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop

COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT count(*) FROM n"


@pytest.fixture
def jobs(shop: Shop) -> Iterator[Jobs]:
    jobs = Jobs(shop.desk)
    yield jobs
    jobs.close()


class Receiver(QObject):
    """Remembers what came and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: list[QThread] = []

    def take(self, result: object) -> None:
        self.got.append(result)
        self.threads.append(QThread.currentThread())


def slow_sql(desk: Desk) -> int:
    """A statement of some seconds, which only an interrupt ends sooner."""
    with desk.ctx.using() as conn:
        return int(conn.execute(COUNT.format(100_000_000)).fetchone()[0])


def test_results_come_back_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()
    workers: set[str] = set()

    def work(_desk: Desk) -> str:
        workers.add(threading.current_thread().name)
        return "done"

    for lane in Lane:
        jobs.run(lane, work, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 3)
    assert receiver.got == ["done"] * 3
    assert set(receiver.threads) == {receiver.thread()}
    assert len(workers) == 3
    assert threading.current_thread().name not in workers


def test_each_lane_keeps_one_desk_and_one_order(qtbot: QtBot, jobs: Jobs, shop: Shop) -> None:
    receiver = Receiver()
    for n in range(20):
        jobs.run(Lane.WRITE, lambda desk, n=n: (n, desk), receiver.take)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert [n for n, _ in receiver.got] == list(range(20))  # type: ignore[misc]
    assert {desk for _, desk in receiver.got} == {shop.desk(Lane.WRITE)}  # type: ignore[misc]


def test_a_known_error_goes_to_the_page_that_asked(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, elsewhere = Receiver(), Receiver()
    jobs.known.connect(elsewhere.take)

    def work(_desk: Desk) -> None:
        raise KnownError(Code.DISK_FULL)

    jobs.run(Lane.WRITE, work, receiver.take, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 1)
    assert isinstance(receiver.got[0], KnownError)
    assert elsewhere.got == []


def test_a_known_error_nobody_takes_is_shown_by_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_desk: Desk) -> None:
        raise KnownError(Code.DISK_FULL)

    with qtbot.waitSignal(jobs.known) as told:
        jobs.run(Lane.WRITE, work)
    assert told.args is not None
    assert told.args[0].code is Code.DISK_FULL


def test_a_bug_is_never_lost_in_a_thread(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(jobs.crashed) as told:
        jobs.run(Lane.LOOK, lambda _desk: 1 // 0, receiver.take, receiver.take)
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)
    assert receiver.got == []


@pytest.mark.parametrize("error", [None, KnownError(Code.DISK_FULL), ZeroDivisionError()])
def test_a_busy_state_is_taken_back_in_every_case(qtbot: QtBot, jobs: Jobs, error: Exception | None) -> None:
    receiver = Receiver()

    def work(_desk: Desk) -> None:
        if error is not None:
            raise error

    job = jobs.run(Lane.WRITE, work, receiver.take, receiver.take, ended=lambda: receiver.take("ended"))
    qtbot.waitUntil(lambda: not job.active)
    qtbot.waitUntil(lambda: bool(receiver.got) and receiver.got[-1] == "ended")


def test_nothing_reaches_a_deleted_receiver(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, gate, ended = Receiver(), threading.Event(), Receiver()
    jobs.run(Lane.LOOK, lambda _desk: gate.wait(5), receiver.take)
    jobs.run(Lane.LOOK, lambda _desk: None, lambda _result: receiver.take(1), owner=receiver)
    jobs.run(Lane.LOOK, lambda _desk: None, ended.take)
    got = receiver.got
    receiver.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: len(ended.got) == 1)
    assert got == []


def test_a_save_does_not_wait_for_a_search(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, gate = Receiver(), threading.Event()
    jobs.run(Lane.LOOK, lambda _desk: gate.wait(10), receiver.take)
    jobs.run(Lane.WRITE, lambda _desk: "saved", receiver.take)
    qtbot.waitUntil(lambda: receiver.got == ["saved"])
    gate.set()
    qtbot.waitUntil(lambda: len(receiver.got) == 2)


def test_the_newest_question_wins(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, latest = Receiver(), Latest(jobs)
    for text in ("n", "ng", "ngu", "nguy", "nguyen"):
        latest.ask(lambda _desk, text=text: text, receiver.take)  # type: ignore[misc]
    qtbot.waitUntil(lambda: bool(receiver.got))
    qtbot.wait(50)
    assert receiver.got == ["nguyen"]


def test_a_stale_question_is_stopped_and_not_waited_for(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, latest, began = Receiver(), Latest(jobs), threading.Event()

    def stale(desk: Desk) -> int:
        began.set()
        return slow_sql(desk)

    latest.ask(stale, receiver.take)
    assert began.wait(5)
    time.sleep(0.05)
    asked = time.monotonic()
    latest.ask(lambda _desk: "new", receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert time.monotonic() - asked < 1.0
    qtbot.wait(50)
    assert receiver.got == ["new"]


def test_an_interrupt_never_hits_somebody_elses_statement(qtbot: QtBot, jobs: Jobs) -> None:
    """The stale question has ended already; what runs now on the lane is another's and must finish."""
    receiver, latest, gate = Receiver(), Latest(jobs), threading.Event()
    latest.ask(lambda _desk: "old", lambda _result: None, owner=receiver)
    jobs.run(Lane.LOOK, lambda _desk: None, ended=gate.set)
    qtbot.waitUntil(gate.is_set)
    running = threading.Event()

    def other(desk: Desk) -> int:
        running.set()
        with desk.ctx.using() as conn:
            return int(conn.execute(COUNT.format(300_000)).fetchone()[0])

    jobs.run(Lane.LOOK, other, receiver.take)
    assert running.wait(5)
    latest._job = Job(Lane.LOOK)  # a question whose worker has left the lane, its answer still on its way
    latest.forget()
    qtbot.waitUntil(lambda: receiver.got == [300000])


def test_an_interrupted_question_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    receiver, bugs = Receiver(), Receiver()
    jobs.crashed.connect(bugs.take)
    jobs.known.connect(bugs.take)

    def stopped(_desk: Desk) -> None:
        raise Interrupted

    job = jobs.run(Lane.LOOK, stopped, receiver.take)
    qtbot.waitUntil(lambda: not job.active)
    assert receiver.got == bugs.got == []


def test_long_work_reports_and_can_be_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()

    def count(_desk: Desk, job: Job) -> None:
        for step in range(1000):
            if job.cancelled():
                raise KnownError(Code.IMPORT_CANCELLED)
            job.report(step, 1000)
            time.sleep(0.005)

    with qtbot.waitSignal(jobs.started) as begun:
        job = jobs.run_long("Đang nhập", count, receiver.take, receiver.take)
    assert begun.args == [job]
    qtbot.waitUntil(lambda: job.steps_done > 2)
    assert job.steps == 1000
    job.cancel()
    qtbot.waitUntil(lambda: len(receiver.got) == 1)
    assert isinstance(receiver.got[0], KnownError)
    assert receiver.got[0].code is Code.IMPORT_CANCELLED
    assert not job.active


def test_long_work_writes_in_turn_with_the_counter(qtbot: QtBot, jobs: Jobs, shop: Shop) -> None:
    receiver = Receiver()

    def work(_desk: Desk, _job: Job) -> object:
        return jobs.on_write(lambda desk: (desk is shop.desk(Lane.WRITE), threading.current_thread().name))

    jobs.run_long("", work, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    ours, thread = receiver.got[0]  # type: ignore[misc]
    assert ours
    assert "write" in thread


def test_an_error_of_a_short_write_reaches_the_long_work(qtbot: QtBot, jobs: Jobs) -> None:
    receiver = Receiver()

    def fail(_desk: Desk) -> None:
        raise KnownError(Code.DISK_FULL)

    jobs.run_long("", lambda _desk, _job: jobs.on_write(fail), receiver.take, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert isinstance(receiver.got[0], KnownError)


def test_closing_finishes_saves_and_gives_up_the_rest(qtbot: QtBot, shop: Shop) -> None:
    jobs = Jobs(shop.desk)
    saved: list[int] = []
    looked: list[int] = []
    gate = threading.Event()
    jobs.run(Lane.LOOK, lambda _desk: gate.wait(5))
    for n in range(5):
        jobs.run(Lane.LOOK, lambda _desk, n=n: looked.append(n))  # type: ignore[misc]
        jobs.run(Lane.WRITE, lambda _desk, n=n: (time.sleep(0.01), saved.append(n)))  # type: ignore[misc]
    cancelled = threading.Event()

    def long(_desk: Desk, job: Job) -> None:
        while not job.cancelled():
            time.sleep(0.005)
        cancelled.set()

    jobs.run_long("", long)
    threading.Timer(0.1, gate.set).start()
    jobs.close()
    assert saved == [0, 1, 2, 3, 4]
    assert looked == []
    assert cancelled.is_set()
    jobs.close()  # twice is once


def test_nothing_is_delivered_after_closing(qtbot: QtBot, shop: Shop) -> None:
    jobs, receiver = Jobs(shop.desk), Receiver()
    jobs.run(Lane.WRITE, lambda _desk: 1, receiver.take)
    jobs.close()
    jobs.run(Lane.WRITE, lambda _desk: 2, receiver.take)
    qtbot.wait(30)
    assert receiver.got == []


def test_a_desk_that_cannot_be_opened_is_an_error_of_the_job(qtbot: QtBot) -> None:
    def no_desk(_lane: Lane) -> Desk:
        raise KnownError(Code.FILE_MISSING, folder="x")

    jobs, receiver = Jobs(no_desk), Receiver()
    jobs.run(Lane.LOOK, lambda _desk: 1, receiver.take, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert isinstance(receiver.got[0], KnownError)
    jobs.close()


def test_inline_jobs_end_before_run_returns(shop: Shop) -> None:
    jobs, receiver = Jobs(shop.desk, inline=True), Receiver()
    job = jobs.run(Lane.WRITE, lambda _desk: 7, receiver.take)
    Latest(jobs).ask(lambda _desk: 8, receiver.take)
    jobs.run_long("", lambda _desk, _job: jobs.on_write(lambda _desk: 9), receiver.take)
    assert receiver.got == [7, 8, 9]
    assert not job.active
    jobs.close()


def test_reading_asks_nobody_and_is_given_up_at_a_lock(shop: Shop, qtbot: QtBot) -> None:
    """What changes something is told of before it is given up; a count is not."""
    jobs = Jobs(shop.desk)
    begun, ended = threading.Event(), []

    def count(_desk: Desk, job: Job) -> None:
        begun.set()
        while not job.cancelled():
            time.sleep(0.005)

    job = jobs.run_long("Đếm", count, ended=lambda: ended.append(True), reads=True)
    assert begun.wait(5)
    assert jobs.long_work == ()
    jobs.rest()
    qtbot.waitUntil(lambda: ended == [True])
    assert not job.active
    jobs.close()
