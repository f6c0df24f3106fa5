"""What a page tells the whole window: something that can be undone, an error, a question."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.errors import KnownError


@dataclass(frozen=True, slots=True)
class Undoable:
    """A save that can still be taken back: what the bar says, and what Ctrl+Shift+Z does."""

    words: str
    undo: Callable[[], object]


class Notices(QObject):
    """Pages tell; the window shows."""

    saved = Signal(object)  # Undoable
    told = Signal(str)  # a fact in words, shown where undo stands
    failed = Signal(object)  # KnownError
    undo_gone = Signal()

    def can_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Shows the undo bar; the newest save replaces the one before. `undo` runs on the window's thread."""
        self.saved.emit(Undoable(words, undo))

    def tell(self, words: str) -> None:
        """Shows words without undo, for a while."""
        self.told.emit(words)

    def fail(self, error: KnownError) -> None:
        """Shows what happened, what is safe and what to do; for errors that belong to no field."""
        self.failed.emit(error)

    def forget_undo(self) -> None:
        """What could be undone cannot any more (something else changed it)."""
        self.undo_gone.emit()
