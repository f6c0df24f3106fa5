"""Signing in: the typed secret is looked at beside the window, and whoever it is comes to the desk."""

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kingoil_desk.at_desk import AtDesk
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.role import Actor
from kingoil_desk.domain.situation import Situation

if TYPE_CHECKING:
    from kingoil_desk.service.shop import Shop

_AGAIN_MS = 20


@dataclass(frozen=True)
class SignedIn:
    """What the sign-in brought along from the file."""

    shop: "Shop"
    actor: Actor
    kept: dict[str, Any] = field(repr=False)
    idle_ms: int


@dataclass(frozen=True)
class Refused:
    """A sign-in that failed, on a shop that is open now all the same."""

    shop: "Shop"
    error: KnownError


class SigningIn(QObject):
    """`began` when a secret is being looked at, `entered` when somebody is at the desk, `failed` when nobody is."""

    began = Signal()
    entered = Signal()
    failed = Signal()

    def __init__(self, at: AtDesk) -> None:
        super().__init__(at)
        self._at = at
        at.sign_in.sign_in_asked.connect(self._ask)
        at.changed.connect(self._changed)

    def enter_demo(self, staff_id: int) -> None:
        """An invented clerk comes to the desk of a demo; raises `KnownError`."""
        shop = self._at.shop
        assert shop is not None
        self._at.prepare()
        self._enter(SignedIn(shop, shop.sign_in_as(staff_id), {}, self._idle_ms(shop)))

    def _ask(self, staff_id: int, secret: str) -> None:
        at = self._at
        at.sign_in.set_busy(True)
        if at.locking or at.beside.busy:  # pages and file of whoever was there are still being put away
            if not at.closing:
                QTimer.singleShot(_AGAIN_MS, self, lambda: self._ask(staff_id, secret))
            return
        self.began.emit()
        at.beside.run(lambda: self._try(staff_id, secret), self._tried, self._not_tried, crashed=self._crashed)

    def _try(self, staff_id: int, secret: str) -> SignedIn | Refused | Situation:
        """Beside the window: opens the file anew when it was let go, then looks at the secret."""
        at = self._at
        shop = at.shop
        if shop is None:
            found = at.open_anew()
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
            if at.shop is None:  # nobody else knows of it, and its folder would stay locked
                shop.close()
            raise

    def _kept_for(self, shop: "Shop", actor: Actor) -> dict[str, Any]:
        from kingoil_desk.service.shop import Lane

        in_memory = self._at.not_kept.pop(actor.staff_id, None)
        return in_memory if in_memory is not None else shop.desk(Lane.WRITE).forms.take()

    def _idle_ms(self, shop: "Shop") -> int:
        from kingoil_desk.service.shop import Lane

        return shop.desk(Lane.WRITE).settings.read().idle_minutes * 60_000

    def _tried(self, result: SignedIn | Refused | Situation) -> None:
        at = self._at
        if at.closing:
            self._take_back(result)
            return
        if isinstance(result, Situation):
            at.sign_in.set_busy(False)
            at.situation_found.emit(result)
            return
        at.take(result.shop)
        if isinstance(result, Refused):
            with contextlib.suppress(KnownError):
                at.staff = result.shop.staff()
            at.sign_in.refuse(result.error)
            self.failed.emit()
        else:
            at.sign_in.set_busy(False)
            self._enter(result)

    def _not_tried(self, error: KnownError) -> None:
        self._at.sign_in.refuse(error)
        self.failed.emit()

    def _crashed(self) -> None:
        """A bug is told in a dialog; the person may try again."""
        self._at.sign_in.clear()
        self.failed.emit()

    def _take_back(self, result: SignedIn | Refused | Situation) -> None:
        """The window was closed while a secret was looked at: what had been half-typed is kept again."""
        from kingoil_desk.service.shop import Lane

        if isinstance(result, SignedIn | Refused):
            self._at.shop = result.shop
        if isinstance(result, SignedIn) and result.kept:
            with contextlib.suppress(KnownError):
                result.shop.desk(Lane.WRITE).forms.keep(result.kept)

    def _enter(self, signed_in: SignedIn) -> None:
        """Somebody is at the desk; whoever was there before the lock comes back to the same screen."""
        at = self._at
        at.last = signed_in.actor
        at.prepare()
        opened = at.opened
        assert opened is not None
        opened.finish()
        at.lanes.asleep = False
        main = opened.window
        main.show_person()
        if signed_in.kept:
            main.bring_back(signed_in.kept)
        at.window.bring_forward(main)
        at.sign_in.clear()
        at.clipboard.watch()
        at.idle.begin(signed_in.idle_ms)
        if main.current is not None:
            main.current.shown()
        self.entered.emit()
        at.tell_later(opened, Change(drafts=True))  # after the first list

    def _changed(self, change: Change) -> None:
        """New settings hold at once; staff are read anew for the next sign-in."""
        from kingoil_desk.service.shop import Lane

        at = self._at
        if change.settings:
            at.lanes.run(
                Lane.LOOK, lambda desk: desk.settings.read().idle_minutes * 60_000, at.idle.set_limit, owner=self
            )
        if change.staff or change.settings:
            at.lanes.run(Lane.WRITE, lambda _desk: self._read_anew(), owner=self)

    def _read_anew(self) -> None:
        if self._at.shop is not None:
            self._at.staff = self._at.shop.staff()
