"""The running program: one window, and in it the way to an open shop, the sign-in, the desk, and the lock."""

import contextlib
import gc
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from kingoil_desk import log
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.domain.situation import KeyKept, Situation
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.beside import Beside
from kingoil_desk.gui.clipboard_guard import ClipboardGuard
from kingoil_desk.gui.desk_window import RELAUNCH, TITLE, Curtain, DeskWindow
from kingoil_desk.gui.errors import UnexpectedErrors
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.idle_lock import IdleLock
from kingoil_desk.gui.key_words import key_words
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.sign_in_keys import monotonic_ms
from kingoil_desk.gui.sign_in_screen import SignInScreen
from kingoil_desk.gui.theme import Theme

if TYPE_CHECKING:  # these bring every page and service along: they are imported beside the window's thread
    from kingoil_desk.gui.main_window import MainWindow
    from kingoil_desk.gui.start_flow import StartFlow
    from kingoil_desk.opened import Opened
    from kingoil_desk.service.shop import Shop
    from kingoil_desk.service.start_up import Keyrings, StartUp

RELAUNCH_MS = 30 * 60_000  # locked for that long, memory is wiped by beginning anew
LOOK_MS = 200  # how often work that goes on behind the lock is looked at
_GONE = (Code.NOT_SIGNED_IN, Code.NOT_ALLOWED)  # disabled meanwhile: nobody could be given the form back


def wall_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class SignedIn:
    """What the sign-in brought along from the file."""

    def __init__(self, shop: "Shop", actor: Actor, kept: dict[str, Any], idle_ms: int) -> None:
        self.shop, self.actor, self.kept, self.idle_ms = shop, actor, kept, idle_ms


class Refused:
    """A sign-in that failed, on a shop that is open now all the same."""

    def __init__(self, shop: "Shop", error: KnownError) -> None:
        self.shop, self.error = shop, error


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
        clock: Any = wall_ms,
        mono: Any = monotonic_ms,
        ring: "Keyrings | None" = None,
        window: DeskWindow | None = None,
        relaunch_ms: int = RELAUNCH_MS,
    ) -> None:
        super().__init__()
        self._theme, self._languages, self._language = theme, languages, language
        self._chosen: Language | None = None  # in a first run, before there is a folder to note it in
        self._clock, self._mono, self._ring = clock, mono, ring
        self._formats = Formats(clock)
        self.window = window or DeskWindow()
        self.window.may_close = self._may_close
        self.window.closed.connect(lambda: QApplication.exit(0))
        self.sign_in = SignInScreen(uptime=mono)
        self.sign_in.sign_in_asked.connect(self._sign_in)
        self.sign_in.language_chosen.connect(self._choose_language)
        languages.changed.connect(self._say_where)
        self.idle = IdleLock(mono, clock, self)
        self.idle.due.connect(self.lock)
        self.clipboard = ClipboardGuard(self)
        self._beside, self._importing = Beside(self), Beside(self)
        self._flow: StartFlow | None = None
        self._opened: Opened | None = None
        self._jobs: Any = None
        self._session: Any = None
        self.shop: Shop | None = None
        self._start_up: StartUp | None = None
        self._usual = False  # whether the folder was not named: then the one that is opened is the usual one
        self._staff: tuple[StaffMember, ...] = ()
        self._folder: Path | None = None  # of the shop, also while its file is let go
        self._where = ("", KeyKept.DEMO, False)  # the shop's name, where its key is, whether it is a demo
        self._last: Actor | None = None  # who was at the desk before the lock
        self._not_kept: dict[int, dict[str, Any]] = {}  # half-typed forms that a full disk did not take
        self._curtain = Curtain(self.window)
        self._locking = False  # from the lock until pages and file of whoever was there are put away
        self._closing = False
        self._stop_log: Any = None
        self._unexpected = UnexpectedErrors(Path(log.NAME), self.window)
        self._relaunch = QTimer(self, singleShot=True, interval=relaunch_ms)
        self._relaunch.timeout.connect(self._begin_anew)
        self._work_behind = QTimer(self, interval=LOOK_MS)
        self._work_behind.timeout.connect(self._close_when_quiet)

    # opening

    @property
    def main(self) -> "MainWindow | None":
        """The desk, while somebody is at it."""
        opened = self._opened
        return opened.window if opened is not None and self.window.front is opened.window else None

    @property
    def prepared(self) -> bool:
        """Whether every page is made, so that a sign-in only has to show them."""
        return self._opened is not None and self._opened.ready

    @property
    def prepared_main(self) -> "MainWindow":
        """The desk that the next sign-in shows."""
        assert self._opened is not None
        return self._opened.window

    @property
    def jobs(self) -> Any:
        return self._jobs

    @property
    def at_work(self) -> bool:
        """Whether something is being opened, looked at or put away beside the window."""
        opening = self._flow is not None and self._flow.busy
        return self._locking or opening or self._beside.busy or self._importing.busy

    def show(self) -> None:
        """The window as large as the screen; bugs are caught from here on."""
        log.catch_bugs(self._unexpected.met)
        if not self.window.isVisible():
            self.window.showMaximized()

    def open_demo(self, customers: int) -> None:
        """A throw-away shop with an invented clerk at the desk; raises `KnownError` when it cannot be made."""
        from kingoil_desk.service.shop import Shop

        self.open_shop(Shop.throw_away(customers))

    def open_folder(self, folder: Path | None) -> None:
        """Looks at a data folder (the usual one when None is named) and goes on from there."""
        self._usual = folder is None
        self._beside.run(lambda: self._look(folder), self._found, self._cannot_look)

    def _look(self, folder: Path | None) -> Any:
        """Beside the window: the imports take as long as the rest."""
        from kingoil_desk.service.start_up import usual_folder

        self._start_up = self._start_up_for(folder if folder is not None else usual_folder(self._keyring()))
        return self._start_up.begin()

    def _start_up_for(self, folder: Path) -> "StartUp":
        from kingoil_desk.service.session import Session
        from kingoil_desk.service.start_up import StartUp

        if self._session is None:
            self._session = Session()
        return StartUp(folder, self._keyring(), self._clock, self._mono, self._session)

    def _keyring(self) -> "Keyrings":
        from kingoil_desk.service.key_ring import system_key_ring

        return self._ring or system_key_ring

    def _cannot_look(self, error: KnownError) -> None:
        from kingoil_desk.domain.situation import Found
        from kingoil_desk.service.start_up import default_folder

        self._found(Situation(Found.OTHER, default_folder(), error=error))

    def _found(self, found: Any) -> None:
        if isinstance(found, Situation):
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
                lambda: self._formats.date(self._clock()),
                lambda: self._languages.current,
            )
            flow.opened.connect(self.open_shop)
            flow.demo_asked.connect(self._demo_from_first_run)
            flow.close_asked.connect(self.window.close)
            flow.language_chosen.connect(self._choose_before)
        return self._flow

    def _choose_before(self, language: Language) -> None:
        """In the first run: the language is that of the shop that comes of it."""
        self._languages.choose(language)
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

        self._take(shop)
        if self._closing:
            return
        if self._jobs is None:
            self._jobs = Jobs(self._desk, self)
            self._jobs.crashed.connect(self._crashed)
        self._jobs.asleep = True
        self._staff = shop.staff()
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
            clerk = next(member for member in self._staff if member.role is Role.COUNTER)
            self._prepare()
            self._enter(SignedIn(shop, shop.sign_in_as(clerk.id), {}, self._idle_ms(shop)))
            return
        self._show_sign_in(locked=self._last is not None)
        self._importing.run(self._import, lambda _none: self._prepare(), lambda _error: None)

    def _import(self) -> None:
        """Every page and service, beside the window: a PIN can be typed meanwhile."""
        from kingoil_desk import opened  # noqa: F401

    def _take(self, shop: "Shop") -> None:
        if shop.folder != self._folder:  # another shop: nobody of the one before comes back here
            self._last, self._not_kept = None, {}
        self.shop, self._folder = shop, shop.folder
        self._where = (shop.name, shop.key_kept, shop.is_demo)
        self._session = shop.session
        if not shop.is_demo and (self._start_up is None or self._start_up.folder != shop.folder):
            self._start_up = self._start_up_for(shop.folder)

    def _desk(self, lane: Any) -> Any:
        assert self.shop is not None
        return self.shop.desk(lane)

    def _log_to(self, folder: Path) -> None:
        if self._stop_log is not None:
            self._stop_log()
        self._stop_log = log.start(folder)
        self._unexpected.log_file = folder / log.NAME

    def _follow_preferences(self, liked: Preferences) -> None:
        if liked.scheme is not self._theme.scheme:
            self._theme.choose(liked.scheme)
        language = self._language or liked.language
        if language is not self._languages.current:
            self._languages.choose(language)

    def _prepare(self) -> None:
        """The desk's pages are made while nobody is signed in."""
        if self._opened is None and self.shop is not None:
            from kingoil_desk.opened import Opened

            self._opened = opened = Opened(
                self.shop, self._session, self._jobs, self._clock, self._languages, self._theme
            )
            opened.window.lock_asked.connect(self.lock)
            opened.parts.broadcast.changed.connect(self._changed)
            self.window.add(opened.window)
            opened.make_in_idle_moments()

    # signing in

    def _show_sign_in(self, *, locked: bool) -> None:
        self._say_where()
        self.sign_in.show_staff(self._staff, self._last.staff_id if self._last else None, locked=locked)
        self.window.bring_forward(self.sign_in)
        self.sign_in.focus()

    def _say_where(self) -> None:
        if self._folder is not None:
            name, kept, demo = self._where
            self.sign_in.begin(self._formats, name, key_words(kept), demo=demo, language=self._languages.current)

    def _choose_language(self, language: Language) -> None:
        self._languages.choose(language)
        if self._folder is not None:
            Preferences(self._folder).language = language

    def _sign_in(self, staff_id: int, secret: str) -> None:
        self.sign_in.set_busy(True)
        if self._locking or self._beside.busy:  # pages and file of whoever was there are still being put away
            if not self._closing:
                QTimer.singleShot(20, self, lambda: self._sign_in(staff_id, secret))
            return
        self._work_behind.stop()
        if self._relaunch.isActive():  # somebody is there
            self._relaunch.start()
        self._beside.run(
            lambda: self._try(staff_id, secret), self._tried, self._not_tried, crashed=self._sign_in_crashed
        )

    def _try(self, staff_id: int, secret: str) -> Any:
        """Beside the window: opens the file anew from the keyring when it was locked, then looks at the secret."""
        shop = self.shop
        if shop is None:
            assert self._start_up is not None
            found = self._start_up.begin()
            if isinstance(found, Situation):
                return found
            shop = found
        try:
            actor = shop.sign_in_as(staff_id) if shop.is_demo else shop.sign_in(staff_id, secret)
            idle_ms = self._idle_ms(shop)
            return SignedIn(shop, actor, self._kept_for(shop, actor), idle_ms)
        except KnownError as error:
            shop.session.sign_out()
            return Refused(shop, error)
        except BaseException:
            if self.shop is None:  # nobody else knows of it, and its folder would stay locked
                shop.close()
            raise

    def _kept_for(self, shop: "Shop", actor: Actor) -> dict[str, Any]:
        from kingoil_desk.service.shop import Lane

        in_memory = self._not_kept.pop(actor.staff_id, None)
        return in_memory if in_memory is not None else shop.desk(Lane.WRITE).forms.take()

    def _idle_ms(self, shop: "Shop") -> int:
        from kingoil_desk.service.shop import Lane

        return shop.desk(Lane.WRITE).settings.read().idle_minutes * 60_000

    def _tried(self, result: Any) -> None:
        if self._closing:
            self._take_back(result)
            return
        if isinstance(result, Situation):
            self.sign_in.set_busy(False)
            self._flow_for().show(result)
            return
        self._take(result.shop)
        if isinstance(result, Refused):
            with contextlib.suppress(KnownError):
                self._staff = result.shop.staff()
            self.sign_in.refuse(result.error)
            self._close_when_quiet_again()
        else:
            self.sign_in.set_busy(False)
            self._enter(result)

    def _not_tried(self, error: KnownError) -> None:
        self.sign_in.refuse(error)
        self._close_when_quiet_again()

    def _sign_in_crashed(self) -> None:
        """A bug is told in a dialog; the person may try again."""
        self.sign_in.clear()
        self._close_when_quiet_again()

    def _take_back(self, result: Any) -> None:
        """The window was closed while a secret was looked at: what had been half-typed is kept again."""
        from kingoil_desk.service.shop import Lane

        if isinstance(result, SignedIn | Refused):
            self.shop = result.shop
        if isinstance(result, SignedIn) and result.kept:
            with contextlib.suppress(KnownError):
                result.shop.desk(Lane.WRITE).forms.keep(result.kept)

    def _enter(self, signed_in: SignedIn) -> None:
        """Somebody is at the desk; whoever was there before the lock comes back to the same screen."""
        self._relaunch.stop()
        self._last = signed_in.actor
        self._prepare()
        opened = self._opened
        assert opened is not None
        opened.finish()
        self._jobs.asleep = False
        main = opened.window
        main.show_person()
        if signed_in.kept:
            main.bring_back(signed_in.kept)
        self.window.bring_forward(main)
        self.sign_in.clear()
        self.clipboard.watch()
        self.idle.begin(signed_in.idle_ms)
        if main.current is not None:
            main.current.shown()
        if self._jobs.long_work:
            self._work_behind.start()
        QTimer.singleShot(0, main, lambda: opened.parts.broadcast.tell(Change(drafts=True)))  # after the first list

    def _changed(self, change: Any) -> None:
        """New settings hold at once; staff are read anew for the next sign-in."""
        from kingoil_desk.service.shop import Lane

        if change.settings:
            self._jobs.run(
                Lane.LOOK, lambda desk: desk.settings.read().idle_minutes * 60_000, self.idle.set_limit, owner=self
            )
        if (change.staff or change.settings) and self.shop is not None:
            self._jobs.run(Lane.WRITE, lambda _desk: self._read_anew(), owner=self)

    def _read_anew(self) -> None:
        if self.shop is not None:
            self._staff = self.shop.staff()

    # locking

    def lock(self) -> None:
        """Covers the window first; then dialogs close, half-typed forms go into the file, pages and file are let go."""
        main = self.main
        if main is None or self.shop is None:
            return
        self._locking = True
        self._last = self._session.actor or self._last
        self._say_where()
        self.sign_in.show_staff(self._staff, self._last.staff_id if self._last else None, locked=True)
        self.window.cover_with(self.sign_in)
        self.idle.end()
        self.clipboard.clear_ours()
        self._curtain.draw()
        self.sign_in.focus()
        main.setEnabled(False)  # a save that is answered now cannot take the focus from the PIN
        QTimer.singleShot(0, self, self._put_away)

    def _put_away(self) -> None:
        opened = self._opened
        assert opened is not None
        if _in_a_dialog() or self._beside.busy:  # a dialog's own loop has yet to end
            self._curtain.draw()
            QTimer.singleShot(10, self, self._put_away)
            return
        from kingoil_desk.service.shop import Lane

        # saves under way end and are answered first, so that nothing saved counts as half-typed
        self._jobs.run(Lane.WRITE, lambda _desk: None, ended=lambda: self._take_down(opened), owner=self)

    def _take_down(self, opened: "Opened") -> None:
        if _in_a_dialog():  # a save was answered with a question meanwhile
            self._put_away()
            return
        try:
            kept = opened.window.kept()
        except Exception as bug:  # a page that cannot tell must not stay
            log.log.error("a bug in a half-typed form", exc_info=bug)
            kept = {}
        self._jobs.asleep = True
        self._opened = None
        self.window.remove(opened.window)
        self._beside.run(lambda: self._keep(kept), self._kept, self._kept, crashed=self._kept)

    def _keep(self, kept: dict[str, Any]) -> None:
        """Beside the window: what was half-typed is in the file before the person is signed out."""
        shop, actor = self.shop, self._session.actor
        assert shop is not None
        try:
            self._jobs.on_write(lambda desk: desk.forms.keep(kept))
        except KnownError as error:
            if actor is not None and error.code not in _GONE:
                self._not_kept[actor.staff_id] = kept  # nothing is lost: it waits in memory
        finally:
            self._session.sign_out()
        member = next((m for m in self._staff if actor is not None and m.id == actor.staff_id), None)
        with contextlib.suppress(KnownError):  # a full disk is locked all the same
            self._jobs.on_write(lambda _desk: shop.note("locked", "", member))
        if not shop.is_demo and not self._jobs.long_work:
            self._let_go()

    def _let_go(self) -> None:
        """No connection and no key is left in the program."""
        self._jobs.rest()
        shop, self.shop = self.shop, None
        if shop is not None:
            shop.close()

    def _kept(self, _nothing: object = None) -> None:
        gc.collect()  # what the pages held in circles
        self._locking = False
        self._curtain.lift()
        if self.shop is not None and not self.shop.is_demo:
            self._work_behind.start()
        if self.shop is None or not self.shop.is_demo:
            self._relaunch.start()

    def _close_when_quiet_again(self) -> None:
        """A sign-in failed on a file that was opened for it: nobody needs it until the next try."""
        if self._last is not None:
            self._work_behind.start()

    def _close_when_quiet(self) -> None:
        """An import goes on behind the lock; the file is let go when it has ended, or whoever is there then sees it."""
        if self._jobs.long_work or self._beside.busy or self._locking:
            return
        self._work_behind.stop()
        if self.main is not None:
            self.main.parts.broadcast.tell(Change(everything=True))  # the page that began it is gone
        elif self.shop is not None and not self.shop.is_demo:
            self._beside.run(self._let_go, lambda _: None, lambda _: None)

    def _begin_anew(self) -> None:
        """Only from the lock: never under somebody who types a recovery code, nor with a form that no disk took."""
        locked = self.window.front is self.sign_in and not self._locking and not self._beside.busy
        if locked and self.shop is None and not self._not_kept:
            QApplication.exit(RELAUNCH)
        else:
            self._relaunch.start()

    # the end

    def _may_close(self) -> bool:
        if self.main is not None:
            return self.main.may_close()
        return self._flow is None or self._flow.may_close()

    def close(self) -> None:
        """Saves under way end, then the threads, then the file; a throw-away shop's folder is gone after it."""
        self._closing = True
        self.window.hide()
        self.idle.end()
        self.clipboard.clear_ours()
        while self.at_work:
            QApplication.processEvents()
            time.sleep(0.005)
        if self._jobs is not None:
            self._jobs.close()
        if self._stop_log is not None:
            self._stop_log()
        if self.shop is not None:
            self.shop.close()
            self.shop = None
        self._curtain.lift()
        self.window.deleteLater()

    def _crashed(self, error: Exception) -> None:
        log.log.error("a bug in a job", exc_info=error)
        self._unexpected.met(error)


def _in_a_dialog() -> bool:
    """Whether some dialog waits for its answer on a loop of its own, with a page's code below it."""
    return QThread.currentThread().loopLevel() > 1
