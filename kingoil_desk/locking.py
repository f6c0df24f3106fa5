"""Locking: the window is covered first, then dialogs, pages, keys and file of whoever was there are put away."""

import contextlib
import gc
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from kingoil_desk import log
from kingoil_desk.at_desk import AtDesk
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.desk_window import RELAUNCH, Curtain
from kingoil_desk.signing_in import SigningIn

if TYPE_CHECKING:
    from kingoil_desk.opened import Opened

RELAUNCH_MS = 30 * 60_000  # locked for that long, memory is wiped by beginning anew
LOOK_MS = 200  # how often work that goes on behind the lock is looked at
_AGAIN_MS = 10
_GONE = (Code.NOT_SIGNED_IN, Code.NOT_ALLOWED)  # disabled meanwhile: nobody could be given the form back


class Locking(QObject):
    """`lock` may be asked at any time; it does nothing while nobody is at the desk."""

    def __init__(self, at: AtDesk, signing_in: SigningIn, relaunch_ms: int = RELAUNCH_MS) -> None:
        super().__init__(at)
        self._at = at
        self.curtain = Curtain(at.window)
        self._relaunch = QTimer(self, singleShot=True, interval=relaunch_ms)
        self._relaunch.timeout.connect(self._begin_anew)
        self._work_behind = QTimer(self, interval=LOOK_MS)
        self._work_behind.timeout.connect(self._close_when_quiet)
        at.idle.due.connect(self.lock)
        at.lock_asked.connect(self.lock)
        signing_in.began.connect(self._somebody_tries)
        signing_in.failed.connect(self._nobody_came)
        signing_in.entered.connect(self._somebody_came)

    def lock(self) -> None:
        """Covers the window first; then dialogs close, half-typed forms go into the file, pages and file are let go."""
        at = self._at
        main = at.main
        if main is None or at.shop is None or at.session is None:
            return
        at.locking = True
        at.last = at.session.actor or at.last
        at.show_staff(locked=True)
        at.window.cover_with(at.sign_in)
        at.idle.end()
        at.clipboard.clear_ours()
        self.curtain.draw()
        at.sign_in.focus()
        main.setEnabled(False)  # a save that is answered now cannot take the focus from the PIN
        QTimer.singleShot(0, self, self._put_away)

    def _put_away(self) -> None:
        at = self._at
        opened = at.opened
        assert opened is not None
        if _in_a_dialog() or at.beside.busy:  # a dialog's own loop has yet to end
            self.curtain.draw()
            QTimer.singleShot(_AGAIN_MS, self, self._put_away)
            return
        from kingoil_desk.service.shop import Lane

        # saves under way end and are answered first, so that nothing saved counts as half-typed
        at.lanes.run(Lane.WRITE, lambda _desk: None, ended=lambda: self._take_down(opened), owner=self)

    def _take_down(self, opened: "Opened") -> None:
        at = self._at
        if _in_a_dialog():  # a save was answered with a question meanwhile
            self._put_away()
            return
        try:
            kept = opened.window.kept()
        except Exception as bug:  # a page that cannot tell must not stay
            log.log.error("a bug in a half-typed form", exc_info=bug)
            kept = {}
        at.lanes.asleep = True
        at.opened = None
        at.window.remove(opened.window)
        at.beside.run(lambda: self._keep(kept), self._kept, self._kept, crashed=self._kept)

    def _keep(self, kept: dict[str, Any]) -> None:
        """Beside the window: what was half-typed is in the file before the person is signed out."""
        at = self._at
        shop, session = at.shop, at.session
        assert shop is not None
        assert session is not None
        actor = session.actor
        try:
            at.lanes.on_write(lambda desk: desk.forms.keep(kept))
        except KnownError as error:
            if actor is not None and error.code not in _GONE:
                at.not_kept[actor.staff_id] = kept  # nothing is lost: it waits in memory
        finally:
            session.sign_out()
        member = next((m for m in at.staff if actor is not None and m.id == actor.staff_id), None)
        with contextlib.suppress(KnownError):  # a full disk is locked all the same
            at.lanes.on_write(lambda _desk: shop.note("locked", "", member))
        if not shop.is_demo and not at.lanes.long_work:
            self._let_go()

    def _let_go(self) -> None:
        """No connection is left in the program, nor a key that the keyring has."""
        at = self._at
        at.lanes.rest()
        shop, at.shop = at.shop, None
        if shop is not None:
            shop.close()

    def _kept(self, _nothing: object = None) -> None:
        at = self._at
        gc.collect()  # what the pages held in circles
        at.locking = False
        self.curtain.lift()
        if at.shop is not None and not at.shop.is_demo:
            self._work_behind.start()
        if at.shop is None or not at.shop.is_demo:
            self._relaunch.start()

    # what a sign-in means for what waits behind the lock

    def _somebody_tries(self) -> None:
        self._work_behind.stop()
        if self._relaunch.isActive():
            self._relaunch.start()

    def _nobody_came(self) -> None:
        """The file that was opened for the try is let go again; before the first sign-in it stays for the next."""
        if self._at.last is not None:
            self._work_behind.start()

    def _somebody_came(self) -> None:
        self._relaunch.stop()
        if self._at.lanes.long_work:
            self._work_behind.start()

    def _close_when_quiet(self) -> None:
        """An import goes on behind the lock; the file is let go when it has ended, or whoever is there then sees it."""
        at = self._at
        if at.lanes.long_work or at.beside.busy or at.locking:
            return
        self._work_behind.stop()
        if at.main is not None:
            at.main.parts.broadcast.tell(Change(everything=True))  # the page that began it is gone
        elif at.shop is not None and not at.shop.is_demo:
            at.beside.run(self._let_go, lambda _: None, lambda _: None)

    def _begin_anew(self) -> None:
        """Only from the lock: never under somebody who types a recovery code, nor with a form that no disk took."""
        at = self._at
        locked = at.window.front is at.sign_in and not at.locking and not at.beside.busy
        if locked and at.shop is None and not at.not_kept:
            QApplication.exit(RELAUNCH)
        else:
            self._relaunch.start()


def _in_a_dialog() -> bool:
    """Whether some dialog waits for its answer on a loop of its own, with a page's code below it."""
    return QThread.currentThread().loopLevel() > 1
