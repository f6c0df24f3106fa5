"""Keeps the order being taken in the file, so that a lock, a crash or a power cut loses two seconds at most."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import NO_DISCOUNT, OrderDraft
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished
from kingoil_desk.service.shop import Lane

SOON_MS = 1_500
AGAIN_MS = 5_000  # after a save that failed: a full disk may have been tidied, a virus scanner be done

Then = Callable[[], object]


def is_begun(draft: OrderDraft) -> bool:
    """Whether somebody typed something that must not be lost; a customer alone is chosen again in a second."""
    typed = draft.lines or draft.note.strip() or draft.typing.strip() or draft.fee or draft.exchange
    return bool(typed or draft.discount != NO_DISCOUNT)


class _Slot:
    """The row of one draft. Only the write lane sets `id`, one job after the other, so no save overtakes another."""

    def __init__(self, draft_id: int | None = None) -> None:
        self.id = draft_id
        self.used = draft_id is not None  # a row exists, or is on its way into the file


class DraftKeeper(QObject):
    """`kept` tells when the newest draft is in the file; `failed` why it is not, and it is tried again by itself."""

    kept = Signal()
    failed = Signal(object)  # KnownError

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._slot = _Slot()
        self._draft = OrderDraft()
        self._dirty = False
        self._finishing = False  # the draft's row is about to go: a save after it would bring the order back
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def draft_id(self) -> int | None:
        """The row of the draft that is kept now; None while it has none."""
        return self._slot.id

    def begin(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        """From now on this draft is kept; what the one before had to save is saved first, an emptied one goes."""
        self.flush()
        if self._slot.used and not is_begun(self._draft):
            self._drop_row()
        self._start(draft, draft_id)

    def forget(self) -> None:
        """Somebody else is at the desk: the draft stays in the file with whoever typed it."""
        self._start(OrderDraft())

    def keep(self, draft: OrderDraft, *, soon: bool = False) -> None:
        """Writes the draft at once, or within two seconds while somebody types."""
        if draft == self._draft and not self._dirty:
            return
        self._draft, self._dirty = draft, True
        if not soon:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start(SOON_MS)

    def flush(self) -> None:
        self._timer.stop()
        if self._dirty and not self._finishing:
            self._write()

    def take_over(self) -> None:
        """A held draft belongs from now on to whoever goes on with it."""
        self._dirty = True
        self.flush()

    def hold(self, done: Then, ended: Then | None = None) -> None:
        """Puts the draft aside for anybody to go on with; `done` when it is safe in the file, and only then."""
        self._timer.stop()
        slot, draft = self._slot, self._draft
        slot.used = True

        def work(desk: Desk) -> None:
            slot.id = desk.orders.keep_draft(draft, slot.id, True)

        def held(_: None) -> None:
            self._start(OrderDraft())
            done()

        self._parts.jobs.run(Lane.WRITE, work, held, self._not_kept, ended=ended, owner=self)

    def drop(self, done: Then) -> None:
        """Throws the draft away; `done` when it is gone."""
        self._timer.stop()

        def dropped(_: None) -> None:
            self._start(OrderDraft())
            done()

        self._drop_row(dropped)

    def finish(
        self,
        draft: OrderDraft,
        done: Callable[[Finished], object],
        failed: Callable[[KnownError], object],
        ended: Then,
    ) -> None:
        """Finishes the order in the file; the draft goes in the same transaction."""
        self._timer.stop()
        slot, self._finishing = self._slot, True

        def work(desk: Desk) -> Finished:
            back = draft.exchange
            if back is None:
                return desk.orders.finish(draft, slot.id, awaits_transfer=True)
            return desk.steps.exchange(
                back.order_id, dict(back.pieces), back.reason, draft, back.way, slot.id, awaits_transfer=True
            )

        def finished(result: Finished) -> None:
            self._start(OrderDraft())
            done(result)

        def refused(error: KnownError) -> None:
            self._finishing = False
            self.flush()
            failed(error)

        self._parts.jobs.run(Lane.WRITE, work, finished, refused, ended=ended, owner=self)

    def _start(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        self._timer.stop()
        self._slot, self._draft, self._dirty, self._finishing = _Slot(draft_id), draft, False, False

    def _write(self) -> None:
        slot, draft, self._dirty = self._slot, self._draft, False
        slot.used = True

        def work(desk: Desk) -> None:
            slot.id = desk.orders.keep_draft(draft, slot.id, False)

        def failed(error: KnownError) -> None:
            if slot is self._slot:
                self._not_kept(error)
            else:  # the order before this one: nobody looks at its line any more
                self._parts.notices.fail(error)

        self._parts.jobs.run(Lane.WRITE, work, lambda _: self.kept.emit(), failed, owner=self)

    def _drop_row(self, done: Callable[[None], object] | None = None) -> None:
        slot = self._slot

        def work(desk: Desk) -> None:
            if slot.id is not None:
                desk.orders.drop_draft(slot.id)

        self._parts.jobs.run(Lane.WRITE, work, done, self._parts.notices.fail, owner=self)

    def _not_kept(self, error: KnownError) -> None:
        """What stands on screen is still to be saved; a row that is gone is written anew."""
        self._dirty = True
        if error.code is Code.DRAFT_GONE:
            self._slot = _Slot()
        self._timer.start(AGAIN_MS)
        self.failed.emit(error)
