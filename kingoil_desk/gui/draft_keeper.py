"""Keeps the order being taken in the file, so that a lock, a crash or a power cut loses two seconds at most."""

from PySide6.QtCore import QObject, QTimer, Signal

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished
from kingoil_desk.service.shop import Lane

SOON_MS = 1_500


class _Slot:
    """The row of one draft. Only the write lane touches `id`, one job after the other, so no save overtakes another."""

    def __init__(self, draft_id: int | None = None) -> None:
        self.id = draft_id


class DraftKeeper(QObject):
    """`kept` tells when the newest draft is in the file. Errors go to the window."""

    kept = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._slot = _Slot()
        self._draft = OrderDraft()
        self._dirty = False
        self._finishing = False  # the draft's row is about to go: a save after it would bring the order back
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self.flush)

    def begin(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        """From now on this draft is kept; what the one before had to save is saved first."""
        self.flush()
        self._slot, self._draft = _Slot(draft_id), draft

    def keep(self, draft: OrderDraft, *, soon: bool = False) -> None:
        """Writes the draft at once, or within two seconds while somebody types."""
        if draft == self._draft and not self._dirty:
            return
        self._draft, self._dirty = draft, True
        if not soon:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        self._timer.stop()
        if self._dirty and not self._finishing:
            self._write(held=False)

    def take_over(self) -> None:
        """A held draft belongs from now on to whoever goes on with it."""
        self._dirty = True
        self.flush()

    def hold(self) -> None:
        """Puts the draft aside for anybody to go on with; a new one begins."""
        self._timer.stop()
        self._write(held=True)
        self._slot, self._draft = _Slot(), OrderDraft()

    def drop(self) -> None:
        """Throws the draft away."""
        self._timer.stop()
        slot, self._slot, self._draft, self._dirty = self._slot, _Slot(), OrderDraft(), False

        def work(desk: Desk) -> None:
            if slot.id is not None:
                desk.orders.drop_draft(slot.id)

        self._parts.jobs.run(Lane.WRITE, work, owner=self)

    def finish(self, draft: OrderDraft, done, failed, ended) -> None:  # type: ignore[no-untyped-def]
        """Finishes the order in the file; the draft goes in the same transaction."""
        self._timer.stop()
        slot, self._finishing = self._slot, True

        def work(desk: Desk) -> Finished:
            return desk.orders.finish(draft, slot.id)

        def refused(error: KnownError) -> None:
            self._finishing = False
            self.flush()
            failed(error)

        self._parts.jobs.run(Lane.WRITE, work, done, refused, ended=ended, owner=self)

    def finished(self) -> None:
        """The order is in the book: nothing is left to keep."""
        self._slot, self._draft, self._dirty, self._finishing = _Slot(), OrderDraft(), False, False

    def _write(self, *, held: bool) -> None:
        slot, draft, self._dirty = self._slot, self._draft, False

        def work(desk: Desk) -> None:
            slot.id = desk.orders.keep_draft(draft, slot.id, held)

        self._parts.jobs.run(Lane.WRITE, work, lambda _: self.kept.emit(), owner=self)
