"""Tells every view once what a committed change touched."""

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.change import Change


class Broadcast(QObject):
    """`tell` after a save; each page decides in `changed` whether to read again."""

    changed = Signal(object)  # Change

    def tell(self, change: Change) -> None:
        self.changed.emit(change)
