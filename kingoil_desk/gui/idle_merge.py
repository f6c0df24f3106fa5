"""Merges the search index while nobody saves, after enough customers were touched to be worth it."""

from PySide6.QtCore import QObject, QTimer

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui.broadcast import Broadcast
from kingoil_desk.gui.jobs import Jobs
from kingoil_desk.service.shop import Lane

WORTH = 1_000  # customers touched: a merge writes the whole index once more
QUIET_MS = 30_000  # without a save
BETWEEN_MS = 100  # between two steps of some 15 ms, so that a save waits for one at most


class IdleMerge(QObject):
    """Counts what saves touch; a save during a merge stops it until it is quiet again."""

    def __init__(self, jobs: Jobs, broadcast: Broadcast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.touched = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.step)
        broadcast.changed.connect(self._changed)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def _changed(self, change: Change) -> None:
        self.touched += WORTH if change.imports else len(change.customers)
        if self.touched >= WORTH:
            self._timer.start(QUIET_MS)

    def step(self) -> None:
        """One step on the write lane; the next one follows while there is more to do."""
        self._jobs.run(Lane.WRITE, lambda desk: desk.upkeep.merge_search(), self._stepped, self._not_now, owner=self)

    def _stepped(self, more: bool) -> None:
        if more:
            self._timer.start(BETWEEN_MS)
        else:
            self.touched = 0

    def _not_now(self, _error: KnownError) -> None:
        """Nobody at the desk, or the file is busy: after the next quiet while."""
        self._timer.start(QUIET_MS)
