"""What is open and who is at the desk: the state that the start, the sign-in and the lock share."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.situation import KeyKept, Situation
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.clipboard_guard import ClipboardGuard
from kingoil_desk.gui.desk_window import DeskWindow
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.idle_lock import IdleLock
from kingoil_desk.gui.key_words import key_words
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.sign_in_screen import SignInScreen
from kingoil_desk.gui.theme import Theme

if TYPE_CHECKING:  # these bring every page and service along: they are imported beside the window's thread
    from kingoil_desk.gui.jobs import Jobs
    from kingoil_desk.gui.main_window import MainWindow
    from kingoil_desk.opened import Opened
    from kingoil_desk.service.session import Session
    from kingoil_desk.service.shop import Lane, Shop
    from kingoil_desk.service.start_up import StartUp

Clock = Callable[[], int]  # ms


class AtDesk(QObject):
    """Lives on the window's thread. `clock` is the wall clock, `mono` one that only goes forward, both in ms.

    `shop` is None while the file is let go behind a lock. `beside` opens and closes it, one piece of work at a time.
    """

    situation_found = Signal(object)  # Situation: the file could not be opened anew at a sign-in
    changed = Signal(object)  # Change that a page told
    lock_asked = Signal()

    def __init__(self, window: DeskWindow, theme: Theme, languages: Languages, clock: Clock, mono: Clock) -> None:
        super().__init__(window)
        self.window, self.theme, self.languages = window, theme, languages
        self.clock, self.mono = clock, mono
        self.formats = Formats(clock)
        self.sign_in = SignInScreen(uptime=mono)
        self.idle = IdleLock(mono, clock, self)
        self.clipboard = ClipboardGuard(self)
        self.beside = Beside(self)
        self.jobs: Jobs | None = None
        self.session: Session | None = None
        self.shop: Shop | None = None
        self.opened: Opened | None = None
        self.start_up: StartUp | None = None
        self.held_key: bytes | None = None  # where no keyring has it: until the program begins anew
        self.folder: Path | None = None  # of the shop, also while its file is let go
        self.staff: tuple[StaffMember, ...] = ()
        self.last: Actor | None = None  # who was at the desk before the lock
        self.not_kept: dict[int, dict[str, Any]] = {}  # half-typed forms that a full disk did not take
        self.locking = False  # from the lock until pages and file of whoever was there are put away
        self.closing = False
        self._where = ("", KeyKept.DEMO, False)  # the shop's name, where its key is, whether it is a demo
        languages.changed.connect(self.say_where)

    @property
    def main(self) -> "MainWindow | None":
        """The desk, while somebody is at it."""
        opened = self.opened
        return opened.window if opened is not None and self.window.front is opened.window else None

    @property
    def lanes(self) -> "Jobs":
        """The jobs of an opened shop."""
        assert self.jobs is not None
        return self.jobs

    def take(self, shop: "Shop") -> None:
        """From now on this shop is the open one."""
        if shop.folder != self.folder:  # another shop: nobody of the one before comes back here
            self.last, self.not_kept = None, {}
        self.shop, self.folder = shop, shop.folder
        self._where = (shop.name, shop.key_kept, shop.is_demo)
        self.session = shop.session
        outside = shop.key_kept in (KeyKept.PASSPHRASE, KeyKept.CODE)
        self.held_key = shop.data_key if outside else None

    def desk(self, lane: "Lane") -> Any:
        """For the jobs: the lane's desk of the shop that is open now."""
        assert self.shop is not None
        return self.shop.desk(lane)

    def open_anew(self) -> "Shop | Situation":
        """The file that a lock let go, by the keyring or by the key that only this program holds; any thread."""
        assert self.start_up is not None
        if self.held_key is not None:
            return self.start_up.open_with_key(self.held_key, self._where[1])
        return self.start_up.begin()

    def prepare(self) -> None:
        """The desk's pages are made while nobody is signed in."""
        if self.opened is None and self.shop is not None:
            from kingoil_desk.opened import Opened

            assert self.session is not None
            self.opened = opened = Opened(
                self.shop, self.session, self.lanes, self.clock, self.languages, self.theme, self.clipboard
            )
            opened.parts.broadcast.changed.connect(self.changed)
            opened.window.lock_asked.connect(self.lock_asked)
            self.window.add(opened.window)
            opened.make_in_idle_moments()

    def say_where(self, _language: object = None) -> None:
        """The shop's name, and where its key is, in the window's language."""
        if self.folder is not None:
            name, kept, demo = self._where
            self.sign_in.begin(self.formats, name, key_words(kept), demo=demo, language=self.languages.current)

    def show_staff(self, *, locked: bool) -> None:
        """On the sign-in screen, whoever was there last chosen."""
        self.say_where()
        self.sign_in.show_staff(self.staff, self.last.staff_id if self.last else None, locked=locked)

    def tell_later(self, opened: "Opened", change: Change) -> None:
        """To the pages, once what is under way on the window's thread is done."""
        QTimer.singleShot(0, opened.window, lambda: opened.parts.broadcast.tell(change))
