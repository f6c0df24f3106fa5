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


@dataclass(frozen=True, slots=True)
class Question:
    """A short closed question: what is asked, and the consequence in words. `yes` and `no` say what they do."""

    words: str
    consequence: str
    yes: str
    no: str
    danger: bool = False  # yes is red and not the default


Asker = Callable[[Question], bool]


class Notices(QObject):
    """Pages tell and ask; the window shows. Tests answer by `Notices(asker=…)`."""

    saved = Signal(object)  # Undoable
    told = Signal(str)  # a fact in words, shown where undo stands
    failed = Signal(object)  # KnownError
    undo_gone = Signal()
    outdated = Signal(str)  # what was told and is no longer so

    def __init__(self, parent: QObject | None = None, *, asker: Asker | None = None) -> None:
        super().__init__(parent)
        self._asker = asker

    def ask_by(self, asker: Asker) -> None:
        """The window puts its dialog here."""
        self._asker = asker

    def ask(self, question: Question) -> bool:
        """Waits for the answer; Esc is a no."""
        if self._asker is None:
            raise RuntimeError("nobody is there to ask")
        return self._asker(question)

    def may_lose(self, consequence: str, no: str = "") -> bool:
        """Before typed text is left behind: True when the clerk lets it go. `consequence` says what is lost."""
        question = Question(
            self.tr("Leave without saving?"),
            consequence,
            yes=self.tr("Leave without saving"),
            no=no or self.tr("Go on typing"),
            danger=True,
        )
        return self.ask(question)

    def can_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Shows the undo bar; the newest save replaces the one before. `undo` runs on the window's thread."""
        self.saved.emit(Undoable(words, undo))

    def tell(self, words: str) -> None:
        """Shows words without undo, for a while."""
        self.told.emit(words)

    def withdraw(self, words: str) -> None:
        """What was told is no longer so: it goes, if it still shows."""
        self.outdated.emit(words)

    def fail(self, error: KnownError) -> None:
        """Shows what happened, what is safe and what to do; for errors that belong to no field."""
        self.failed.emit(error)

    def forget_undo(self) -> None:
        """What could be undone cannot any more (something else changed it)."""
        self.undo_gone.emit()
