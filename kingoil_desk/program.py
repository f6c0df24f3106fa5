"""The running program: one window, and in it the way to an open shop, the sign-in, the desk, and the lock."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kingoil_desk import log
from kingoil_desk.at_desk import AtDesk, Clock
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.desk_window import TITLE, DeskWindow
from kingoil_desk.gui.errors import UnexpectedErrors
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.sign_in_keys import monotonic_ms
from kingoil_desk.gui.theme import Theme
from kingoil_desk.locking import RELAUNCH_MS, Locking
from kingoil_desk.signing_in import SigningIn

if TYPE_CHECKING:  # these bring every page and service along: they are imported beside the window's thread
    from kingoil_desk.gui.jobs import Jobs
    from kingoil_desk.gui.main_window import MainWindow
    from kingoil_desk.gui.start_flow import StartFlow
    from kingoil_desk.service.shop import Shop
    from kingoil_desk.service.start_up import Keyrings, StartUp


def wall_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class Program(QObject):
    """Lives on the window's thread. `clock` is the wall clock, `mono` one that only goes forward, both in ms;
    `ring` gives the keyring (the system's when not given).
    """

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        language: Language | None = None,
        *,
        clock: Clock = wall_ms,
        mono: Clock = monotonic_ms,
        ring: "Keyrings | None" = None,
        window: DeskWindow | None = None,
        relaunch_ms: int = RELAUNCH_MS,
    ) -> None:
        super().__init__()
        self._language = language
        self._chosen: Language | None = None  # in a first run, before there is a folder to note it in
        self._ring = ring
        self.window = window or DeskWindow()
        self.window.may_close = self._may_close
        self.window.closed.connect(lambda: QApplication.exit(0))
        self._at = at = AtDesk(self.window, theme, languages, clock, mono)
        self.sign_in, self.idle, self.clipboard = at.sign_in, at.idle, at.clipboard
        at.sign_in.language_chosen.connect(self._choose_language)
        at.situation_found.connect(lambda situation: self._flow_for().show(situation))
        self._signing_in = SigningIn(at)
        self._locking = Locking(at, self._signing_in, relaunch_ms)
        self._importing = Beside(self)
        self._flow: StartFlow | None = None
        self._usual = False  # whether the folder was not named: then the one that is opened is the usual one
        self._stop_log: Any = None
        self._unexpected = UnexpectedErrors(Path(log.NAME), self.window)

    @property
    def shop(self) -> "Shop | None":
        """The open shop; None while its file is let go."""
        return self._at.shop

    @property
    def main(self) -> "MainWindow | None":
        """The desk, while somebody is at it."""
        return self._at.main

    @property
    def prepared(self) -> bool:
        """Whether every page is made, so that a sign-in only has to show them."""
        return self._at.opened is not None and self._at.opened.ready

    @property
    def prepared_main(self) -> "MainWindow":
        """The desk that the next sign-in shows."""
        assert self._at.opened is not None
        return self._at.opened.window

    @property
    def jobs(self) -> "Jobs":
        """The jobs of an opened shop."""
        return self._at.lanes

    @property
    def at_work(self) -> bool:
        """Whether something is being opened, looked at or put away beside the window."""
        opening = self._flow is not None and self._flow.busy
        return self._at.locking or opening or self._at.beside.busy or self._importing.busy

    def lock(self) -> None:
        """Covers the window and puts away what belongs to whoever is at the desk."""
        self._locking.lock()

    def show(self) -> None:
        """The window as large as the screen; bugs are caught from here on."""
        log.catch_bugs(self._unexpected.met)
        if not self.window.isVisible():
            self.window.showMaximized()

    # opening

    def open_demo(self, customers: int) -> None:
        """A throw-away shop with an invented clerk at the desk; raises `KnownError` when it cannot be made."""
        from kingoil_desk.service.shop import Shop

        self.open_shop(Shop.throw_away(customers))

    def open_folder(self, folder: Path | None) -> None:
        """Looks at a data folder (the usual one when None is named) and goes on from there."""
        self._usual = folder is None
        self._at.beside.run(lambda: self._look(folder), self._found, self._cannot_look)

    def _look(self, folder: Path | None) -> Any:
        """Beside the window: the imports take as long as the rest."""
        from kingoil_desk.service.start_up import usual_folder

        self._at.start_up = self._start_up_for(folder if folder is not None else usual_folder(self._keyring()))
        return self._at.start_up.begin()

    def _start_up_for(self, folder: Path) -> "StartUp":
        from kingoil_desk.service.session import Session
        from kingoil_desk.service.start_up import StartUp

        at = self._at
        if at.session is None:
            at.session = Session()
        return StartUp(folder, self._keyring(), at.clock, at.mono, at.session)

    def _keyring(self) -> "Keyrings":
        from kingoil_desk.service.key_ring import system_key_ring

        return self._ring or system_key_ring

    def _cannot_look(self, error: KnownError) -> None:
        from kingoil_desk.service.start_up import default_folder

        self._found(Situation(Found.OTHER, default_folder(), error=error))

    def _found(self, found: Any) -> None:
        if isinstance(found, Situation):
            if Preferences.kept_in(found.folder):
                self._follow_preferences(Preferences(found.folder))
            self._flow_for().show(found)
        else:
            self.open_shop(found)

    def _flow_for(self) -> "StartFlow":
        if self._flow is None:
            from kingoil_desk.gui.start_flow import StartFlow

            self._flow = flow = StartFlow(
                self.window,
                self._start_up_for,
                self._keyring(),
                lambda: self._at.formats.date(self._at.clock()),
                lambda: self._at.languages.current,
            )
            flow.opened.connect(self.open_shop)
            flow.demo_asked.connect(self._demo_from_first_run)
            flow.close_asked.connect(self.window.close)
            flow.language_chosen.connect(self._choose_before)
        return self._flow

    def _choose_before(self, language: Language) -> None:
        """In the first run: the language is that of the shop that comes of it."""
        self._at.languages.choose(language)
        self._chosen = language

    def _demo_from_first_run(self) -> None:
        from kingoil_desk.app import DEMO_CUSTOMERS

        try:
            self.open_demo(DEMO_CUSTOMERS)
        except KnownError as error:
            from kingoil_desk.gui.errors import show_known

            show_known(self.window, error)
        else:
            self._flow_for().leave()

    def open_shop(self, shop: "Shop") -> None:
        """The first opening, or a later one after trouble with the key."""
        from kingoil_desk.gui.jobs import Jobs

        at = self._at
        self._take(shop)
        if at.closing:
            return
        if at.jobs is None:
            at.jobs = Jobs(at.desk, at)
            at.jobs.crashed.connect(self._crashed)
        at.jobs.asleep = True
        at.staff = shop.staff()
        self._log_to(shop.folder)
        if self._usual and not shop.is_demo:
            from kingoil_desk.service.start_up import remember

            remember(shop.folder)
        liked = Preferences(shop.folder)
        if self._chosen is not None and not shop.is_demo:
            liked.language, self._chosen = self._chosen, None
        self._follow_preferences(liked)
        self.window.setWindowTitle(f"{TITLE} DEMO" if shop.is_demo else f"{TITLE} · {shop.name}")
        if shop.is_demo:
            self._signing_in.enter_demo(next(member.id for member in at.staff if member.role is Role.COUNTER))
            return
        at.show_staff(locked=at.last is not None)
        self.window.bring_forward(self.sign_in)
        self.sign_in.focus()
        self._importing.run(self._import, lambda _none: at.prepare(), lambda _error: None)

    def _import(self) -> None:
        """Every page and service, beside the window: a PIN can be typed meanwhile."""
        from kingoil_desk import opened  # noqa: F401

    def _take(self, shop: "Shop") -> None:
        at = self._at
        at.take(shop)
        if not shop.is_demo and (at.start_up is None or at.start_up.folder != shop.folder):
            at.start_up = self._start_up_for(shop.folder)

    def _log_to(self, folder: Path) -> None:
        if self._stop_log is not None:
            self._stop_log()
        self._stop_log = log.start(folder)
        self._unexpected.log_file = folder / log.NAME

    def _follow_preferences(self, liked: Preferences) -> None:
        at = self._at
        if liked.scheme is not at.theme.scheme:
            at.theme.choose(liked.scheme)
        language = self._language or liked.language
        if language is not at.languages.current:
            at.languages.choose(language)

    def _choose_language(self, language: Language) -> None:
        self._at.languages.choose(language)
        if self._at.folder is not None:
            Preferences(self._at.folder).language = language

    # the end

    def _may_close(self) -> bool:
        if self.main is not None:
            return self.main.may_close()
        return self._flow is None or self._flow.may_close()

    def close(self) -> None:
        """Saves under way end, then the threads, then the file; a throw-away shop's folder is gone after it."""
        at = self._at
        at.closing = True
        self.window.hide()
        at.idle.end()
        at.clipboard.clear_ours()
        while self.at_work:
            QApplication.processEvents()
            time.sleep(0.005)
        if at.jobs is not None:
            at.jobs.close()
        if self._stop_log is not None:
            self._stop_log()
        if at.shop is not None:
            at.shop.close()
            at.shop = None
        self._locking.curtain.lift()
        self.window.deleteLater()

    def _crashed(self, error: Exception) -> None:
        log.log.error("a bug in a job", exc_info=error)
        self._unexpected.met(error)
