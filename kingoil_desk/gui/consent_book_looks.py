"""Fills a list from the consent book look by look: each one short, so that a search at the counter never waits."""

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.consent_book import Filter
from kingoil_desk.gui.jobs import Jobs, Latest
from kingoil_desk.service.consent_book import SHOWN, BookPage


class BookLooks(QObject):
    """Asks until as many rows as wanted are there, or the book's end; a new question forgets the one before."""

    came = Signal(object, bool)  # tuple[BookRow, ...], whether they are the first of a new question
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._latest = Latest(jobs)
        self._filter = Filter()
        self._next: int | None = None
        self._missing = 0
        self._first = True
        self.at_end = True

    def begin(self, asked: Filter, wanted: int = SHOWN) -> None:
        """The first rows of a question."""
        self._filter, self._next, self._first, self.at_end = asked, None, True, False
        self._missing = wanted
        self._look()

    def more(self) -> None:
        """The next rows, unless some are on their way."""
        if not self.at_end and self._missing <= 0:
            self._missing = SHOWN
            self._look()

    def forget(self) -> None:
        """Nothing more is wanted."""
        self._latest.forget()
        self._missing, self.at_end = 0, True

    def _look(self) -> None:
        asked, before, wanted = self._filter, self._next, self._missing
        self._latest.ask(lambda desk: desk.book.find(asked, before, wanted), self._came, owner=self)

    def _came(self, page: BookPage) -> None:
        first, self._first = self._first, False
        self._next, self.at_end = page.next, page.next is None
        self._missing -= len(page.rows)
        self.came.emit(page.rows, first)
        if self.at_end or self._missing <= 0:
            self._missing = 0
            self.ended.emit()
        else:
            self._look()
