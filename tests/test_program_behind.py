"""Long work behind the lock goes on as whoever began it, and a desk locked for long begins anew."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kingoil_desk.gui.desk_window import RELAUNCH
from kingoil_desk.gui.jobs import Job
from kingoil_desk.program import Program
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.import_report import ImportReport
from kingoil_desk.service.shop import Lane
from tests.data.import_files import order, write
from tests.gui.conftest import languages as languages
from tests.gui.conftest import theme as theme
from tests.running import CLERK, PIN, World, customers, half_type
from tests.running import founded_once as founded_once
from tests.running import world as world
from tests.secret_service import secret_service as secret_service
from tests.service.founded import MANAGER, PASSPHRASE

PERSON = "Nguyễn Văn An"  # of the invented web shop's file


class LongImport:
    """An import that stands still after its first step until it is let go."""

    def __init__(self, program: Program, file: Path) -> None:
        self.begun, self._go = threading.Event(), threading.Event()
        self._file, self._jobs = file, program.jobs
        assert program.main is not None
        self.job: Job = program.jobs.run_long("Đang nhập file", self._work, owner=program.main)

    def _work(self, desk: Desk, job: Job) -> ImportReport:
        def step(_progress: object) -> None:
            self.begun.set()
            assert self._go.wait(20)

        return desk.imports.run(self._file, self._jobs.on_write, progress=step, cancelled=job.cancelled)

    def go(self) -> None:
        self._go.set()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "orders.csv", [order(55)])


def importing(world: World, file: Path, **options: int) -> tuple[Program, LongImport]:
    """A program locked by its manager in the middle of an import."""
    program = world.at_desk(MANAGER, PASSPHRASE) if not options else world.started(**options)
    if options:
        world.sign_in(program, MANAGER, PASSPHRASE)
    long = LongImport(program, file)
    world.qtbot.waitUntil(long.begun.is_set)
    program.lock()
    world.qtbot.waitUntil(lambda: not program.at_work)
    return program, long


def test_the_file_stays_open_until_the_import_has_ended(world: World, file: Path) -> None:
    program, long = importing(world, file)
    world.qtbot.wait(600)
    assert program.shop is not None
    assert not world.is_free()
    assert long.job.active
    assert program.shop.session.actor is None
    long.go()
    world.put_away(program)
    assert not long.job.active
    assert world.is_free()
    with world.as_manager() as shop:
        assert shop.desk(Lane.LOOK).search.count(PERSON) == 1
    assert {who for who, action, _ in world.log() if "import" in action} == {MANAGER}


def test_nothing_else_is_asked_of_the_open_file(world: World, file: Path) -> None:
    program, long = importing(world, file)
    asked: list[Desk] = []
    job = program.jobs.run(Lane.LOOK, asked.append)
    world.qtbot.wait(200)
    assert asked == []
    assert not job.active
    long.go()
    world.put_away(program)


def test_whoever_signs_in_meanwhile_sees_it_go_on_and_does_not_own_it(world: World, file: Path) -> None:
    program, long = importing(world, file)
    main = world.sign_in(program, CLERK, PIN)
    world.qtbot.waitUntil(main.ui.progress.isVisible)
    half_type(world, program)
    long.go()
    page = customers(program)
    world.qtbot.waitUntil(lambda: not main.ui.progress.isVisible())
    page.editor.form.ui.fullName.setText("")
    world.qtbot.waitUntil(lambda: PERSON in [page.hits.data(page.hits.index(r)) for r in range(page.hits.rowCount())])
    world.locked(program)
    assert {who for who, action, _ in world.log() if "import" in action} == {MANAGER}


def test_two_locks_in_one_import_let_the_file_go_once_it_has_ended(world: World, file: Path) -> None:
    program, long = importing(world, file)
    world.sign_in(program, CLERK, PIN)
    program.lock()
    world.qtbot.waitUntil(lambda: not program.at_work)
    assert program.shop is not None
    long.go()
    world.put_away(program)
    assert world.is_free()


# beginning anew


def left_with(program: Program, ms: int) -> int | None:
    """How Qt's loop ends within that time; None when it would go on."""
    stop = QTimer(singleShot=True, interval=ms)
    stop.timeout.connect(lambda: QApplication.exit(-1))
    stop.start()
    code = QApplication.exec()
    stop.stop()
    return None if code == -1 else code


def test_after_long_enough_in_the_lock_it_begins_anew(world: World) -> None:
    program = world.started(relaunch_ms=300)
    world.sign_in(program)
    assert left_with(program, 600) is None, "never under somebody at the desk"
    program.lock()
    assert left_with(program, 10_000) == RELAUNCH
    assert world.is_free()


def test_never_while_an_import_goes_on(world: World, file: Path) -> None:
    program, long = importing(world, file, relaunch_ms=100)
    assert left_with(program, 700) is None
    long.go()
    assert left_with(program, 10_000) == RELAUNCH


def test_never_under_somebody_who_types_the_recovery_code(world: World) -> None:
    program = world.started(relaunch_ms=400)
    world.sign_in(program)
    world.locked(program)
    world.service.clear()
    world.ask(program, CLERK, PIN)
    world.qtbot.waitUntil(lambda: program.window.front is not program.sign_in)
    assert left_with(program, 1_200) is None


def test_a_demo_does_not_begin_anew(world: World) -> None:
    program = world.program(relaunch_ms=50)
    program.open_demo(5)
    program.lock()
    assert left_with(program, 500) is None
