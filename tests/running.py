"""A running program over a founded shop, its key in a real Secret Service, with clocks that a test sets."""

import contextlib
import gc
import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.role import Role
from kingoil_desk.gui.customers_page import CustomersPage
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.main_window import MainWindow
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.theme import Theme
from kingoil_desk.program import RELAUNCH_MS, Program
from kingoil_desk.service.key_ring import SHOPS_ENTRY, system_key_ring
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.start_up import StartUp
from tests.secret_service import SecretServiceSession
from tests.service.founded import MANAGER, found

CLERK, PIN = "Phan Văn Hậu", "402718"
OTHER, OTHER_PIN = "Đỗ Thị Thảo", "583920"
# what must not be seen while nobody is signed in: an invented customer
NAME, PHONE, NOTE = "Quách Ngọc Xuyến", "0977 310 442", "thích dầu phộng đậm"
CANARIES = (NAME, "Xuyến", PHONE, "0977310442", "+84977310442", NOTE)
HALF_TYPED = "Ngụy Hoàng Bạch Yến"  # in a form nobody saved
PATIENCE_MS = 15_000
Key = Qt.Key
_made: dict[str, tuple[Path, dict[str, bytes]]] = {}


@dataclass
class World:
    """One PC with one shop; `wall` and `mono` are what its clocks say, in ms. Programs run on it one by one."""

    folder: Path
    service: SecretServiceSession
    theme: Theme
    languages: Languages
    qtbot: QtBot
    wall: int = 1_795_000_000_000
    mono: int = 50_000_000
    programs: list[Program] = field(default_factory=list)

    def later(self, ms: int) -> None:
        """Both clocks go on, as for a PC that is awake."""
        self.wall += ms
        self.mono += ms

    def program(self, *, relaunch_ms: int = RELAUNCH_MS) -> Program:
        """A program that stands before its window; nothing is opened yet."""
        made = Program(
            self.theme, self.languages, clock=lambda: self.wall, mono=lambda: self.mono, relaunch_ms=relaunch_ms
        )
        self.programs.append(made)
        made.window.resize(1366, 768)
        made.window.show()
        made.window.activateWindow()
        self.qtbot.waitUntil(made.window.isActiveWindow)
        return made

    def started(self, *, relaunch_ms: int = RELAUNCH_MS) -> Program:
        """A program that asks who is at the desk."""
        program = self.program(relaunch_ms=relaunch_ms)
        program.open_folder(self.folder)
        self.qtbot.waitUntil(lambda: program.window.front is program.sign_in, timeout=PATIENCE_MS)
        return program

    def at_desk(self, name: str = CLERK, secret: str = PIN) -> Program:
        """A program with somebody at the desk."""
        program = self.started()
        self.sign_in(program, name, secret)
        return program

    def ask(self, program: Program, name: str, secret: str) -> None:
        """Chooses the person, types the secret and presses Enter; what comes of it is not waited for."""
        screen = program.sign_in
        tile = next(tile for tile in screen.ui.tiles.tiles() if tile.face.name == name)
        click(tile)
        if not screen.ui.secret.isHidden():
            screen.ui.secret.setText(secret)
        self.later(1_000)
        QTest.keyClick(screen.ui.secret, Key.Key_Return)

    def sign_in(self, program: Program, name: str = CLERK, secret: str = PIN) -> MainWindow:
        self.ask(program, name, secret)
        self.qtbot.waitUntil(lambda: program.main is not None, timeout=PATIENCE_MS)
        assert program.main is not None
        assert program.main.parts.session.present.name == name
        return program.main

    def put_away(self, program: Program) -> None:
        """Waits until the lock has let go of everything."""
        self.qtbot.waitUntil(lambda: program.shop is None and not program.at_work, timeout=PATIENCE_MS)
        deleted()

    def locked(self, program: Program) -> None:
        program.lock()
        self.put_away(program)

    def end(self, program: Program) -> None:
        """The program ends as after its last window was closed."""
        self.programs.remove(program)
        program.close()
        program.deleteLater()
        stay()
        deleted()

    def is_free(self) -> bool:
        """Whether nobody has the shop's file open: another program could open it."""
        found = StartUp(self.folder).begin()
        if isinstance(found, Shop):
            found.close()
            return True
        return False

    @contextlib.contextmanager
    def as_manager(self) -> Iterator[Shop]:
        """The shop opened by another program, with its manager at the desk."""
        shop = StartUp(self.folder, clock=lambda: self.wall, uptime=lambda: self.mono).begin()
        assert isinstance(shop, Shop)
        with contextlib.closing(shop):
            manager = next(member for member in shop.staff() if member.name == MANAGER)
            shop.session.sign_in(manager.id, manager.name, Role.MANAGER)
            yield shop

    def log(self) -> list[tuple[str, str, str]]:
        """The audit log's rows as (who, action, object), the oldest first."""
        with self.as_manager() as shop:
            rows = shop.desk(Lane.WRITE).ctx.conn.execute("SELECT actor, action, object FROM audit ORDER BY seq")
            return [tuple(row) for row in rows]


@pytest.fixture
def world(
    tmp_path: Path,
    secret_service: SecretServiceSession,
    monkeypatch: pytest.MonkeyPatch,
    theme: Theme,
    languages: Languages,
    qtbot: QtBot,
) -> Iterator[World]:
    """A shop with a manager, two clerks and one customer; nothing of whoever runs the tests is seen or touched."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    made = World(tmp_path / "shop", secret_service, theme, languages, qtbot)
    _copy_shop(made, secret_service)
    yield made
    for program in tuple(made.programs):
        made.end(program)


def _copy_shop(world: World, service: SecretServiceSession) -> None:
    """The shop is founded once a run by the first run's own service, then copied with its keyring entries."""
    if "shop" not in _made:
        place = Path(tempfile.mkdtemp(prefix="founded-")) / "shop"
        found(place, system_key_ring())
        first = World(place, service, world.theme, world.languages, world.qtbot)
        with first.as_manager() as shop:
            desk = shop.desk(Lane.WRITE)
            desk.staff.add(CLERK, PIN)
            desk.staff.add(OTHER, OTHER_PIN)
            desk.customers.add(CustomerDraft(NAME, phones=(PhoneEntry(PHONE),), notes=NOTE))
        _made["shop"] = place, service.entries()
        service.clear()
    place, entries = _made["shop"]
    shutil.copytree(place, world.folder)
    for user, secret in entries.items():
        if user == SHOPS_ENTRY:
            rows = [row | {"folder": str(world.folder.resolve())} for row in json.loads(secret)]
            secret = json.dumps(rows).encode()
        service.put(user, secret)


@pytest.fixture(scope="session", autouse=True)
def founded_once() -> Iterator[None]:
    """What shops are copied from goes when the tests end."""
    yield
    for place, _ in _made.values():
        shutil.rmtree(place.parent)
    _made.clear()


def stay() -> None:
    """A closed window has told Qt to leave, or will by a message still on its way; every later loop would end at once.

    Only the main loop's end takes that back.
    """
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(QApplication.quit)
    timer.start()
    QApplication.exec()
    timer.stop()


def deleted() -> None:
    """What Qt was told to delete is deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def customers(program: Program) -> CustomersPage:
    """The customers page of the desk."""
    assert program.main is not None
    page = program.main.page(Place.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    return page


def half_type(world: World, program: Program, name: str = HALF_TYPED, phone: str = "0961 55") -> CustomersPage:
    """F3 and a new customer's name and half a phone, which nobody saves."""
    page = customers(program)
    assert program.main is not None
    program.main.go(Destination(Place.CUSTOMERS))
    program.main.press("F3")
    page.editor.form.ui.fullName.setText(name)
    world.qtbot.waitUntil(lambda: phone_fields(page) != [])
    phone_field(page).setFocus()
    QTest.keyClicks(phone_field(page), phone)
    assert page.editor.is_changed()
    return page


def phone_field(page: CustomersPage) -> QLineEdit:
    """The first phone of the form."""
    return phone_fields(page)[0]


def phone_fields(page: CustomersPage) -> list[QLineEdit]:
    """Those that show: Qt shows a new row a moment after it was made."""
    return [field for field in page.editor.form.ui.phones.findChildren(QLineEdit) if field.isVisible()]


def form_name(program: Program) -> str:
    """What stands in the name field of the customer form; empty when none is open."""
    page = customers(program)
    return page.editor.form.ui.fullName.text() if page.editing else ""


def press(program: Program, keys: str) -> None:
    """A key of the desk, as its shortcut does it."""
    assert program.main is not None
    program.main.press(keys)


def click(button: QAbstractButton) -> None:
    """Presses a button that can be seen."""
    assert button.isVisibleTo(button.window())
    button.click()


def in_files(folder: Path, *texts: str) -> list[str]:
    """The files below a folder that hold one of the texts, in UTF-8 or UTF-16."""
    wanted = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le")]
    return [
        str(path) for path in folder.rglob("*") if path.is_file() and any(word in path.read_bytes() for word in wanted)
    ]


def in_memory(*texts: str, kinds: tuple[type, ...]) -> list[str]:
    """Python objects that hold one of the texts: containers with such a string, and objects of these kinds.

    What nobody holds any more but was not yet collected counts too.
    """
    known = {*Path(__file__).read_text("utf-8").splitlines(keepends=True), *CANARIES, HALF_TYPED}
    found = []
    for thing in gc.get_objects():
        parts: tuple[object, ...] = ()
        if isinstance(thing, dict):
            parts = tuple(thing.values())
        elif isinstance(thing, list | tuple | set):
            parts = tuple(thing)
        elif isinstance(thing, kinds):
            parts = (repr(thing),)
        for part in parts:
            if isinstance(part, str) and any(text in part for text in texts) and not _is_ours(part, known):
                found.append(f"{type(thing).__name__}: {part[:60]}")
    return found


def _is_ours(part: str, known: set[str]) -> bool:
    """Whether it is a constant of this module, or a line of its source that Python keeps for tracebacks."""
    return any(part is one for one in (*CANARIES, HALF_TYPED)) or (part.endswith("\n") and part in known)
