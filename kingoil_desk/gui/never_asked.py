"""Customers never asked: a list to work through at the counter, one after the other."""

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Purpose
from kingoil_desk.domain.consent_book import Filter, Standing
from kingoil_desk.gui import words
from kingoil_desk.gui.consent_book_looks import BookLooks
from kingoil_desk.gui.consent_book_rows import THIRD, WaitingModel
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_never_asked import Ui_NeverAsked
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.consent_book import SHOWN, BookRow, Work
from kingoil_desk.service.shop import Lane

NARROW = 760  # px: below it wards give way
LEAST_ROWS = 4  # of the list, before the page scrolls


class NeverAsked(Section):
    """F6 opens whoever is chosen; coming back, whoever stands next is chosen, and who was asked is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NeverAsked()
        self.ui.setupUi(self)
        self._work: Work | None = None
        self._awaited = False  # the focus goes to the list once it is read
        self._before = 0  # the row that was chosen before the list was read anew
        self._opened: tuple[int, int] | None = None  # the row and the customer that were opened

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.waiting = WaitingModel(parts.formats)
        self.looks = BookLooks(parts.jobs, self)
        self._counting = Latest(parts.jobs, Lane.LONG)
        ui.waiting.set_row_height(ROW_TWO_LINES)
        ui.waiting.setModel(self.waiting)
        ui.waiting.activated.connect(lambda _index: self.ask_chosen())
        ui.waiting.selectionModel().currentRowChanged.connect(self._row_chosen)
        ui.about.currentIndexChanged.connect(self._about_chosen)
        ui.more.clicked.connect(self.looks.more)
        ui.ask.clicked.connect(self.ask_chosen)
        self.looks.came.connect(self._came)
        self.looks.ended.connect(self._ended)
        self._name_choices()
        self._fit()

    def label(self) -> str:
        return self.tr("Never asked")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F6", self.tr("Ask the chosen customer"), self.ask_chosen, self._has_row),
            Key("↑ ↓", self.tr("Choose a customer")),
            Key("Enter", self.tr("Ask the chosen customer")),
        )

    def _has_row(self) -> bool:
        return self._row() is not None

    def _row(self) -> BookRow | None:
        return self.waiting.at(self.ui.waiting.currentIndex().row())

    def focus(self) -> None:
        some = bool(self.waiting.rowCount())
        (self.ui.waiting if some else self.ui.about).setFocus()
        self._awaited = not some

    # reading

    def asked(self) -> Filter:
        """Nothing in force at all, or nothing for the purpose that was chosen."""
        purpose = self.ui.about.currentData()  # plain text, as Qt keeps it
        return Filter(purpose=purpose and Purpose(purpose), standing=Standing.NEVER_ASKED)

    def load(self) -> None:
        asked = self.asked()
        at = self._opened[0] if self._opened is not None else self.ui.waiting.currentIndex().row()
        self.looks.begin(asked, max(SHOWN, at + 2))  # whoever comes next is among them
        self._counting.ask(lambda desk: desk.book.work(asked), self._show_work, owner=self)

    def changed(self, change: Change) -> None:
        if change.everything or change.customers:
            self.load()

    def _about_chosen(self) -> None:
        self._opened, self._awaited = None, False
        self.ui.waiting.setCurrentIndex(QModelIndex())
        self._work = None
        self._show_counts()
        self.load()

    def _came(self, rows: tuple[BookRow, ...], first: bool) -> None:
        if first:
            self._before = self.ui.waiting.currentIndex().row()
            self.waiting.show(rows)
        else:
            self.waiting.add(rows)
        self._show_list()

    def _ended(self) -> None:
        self._show_list()
        last = self.waiting.rowCount() - 1
        if last < 0 or self._has_row():
            return
        row, opened = max(self._before, 0), self._opened
        self._opened = None
        if opened is not None:
            still = self.waiting.row_of(opened[1])
            row = opened[0] if still < 0 else still + 1
        self.ui.waiting.selectRow(min(row, last))
        if self.isVisible() and (opened is not None or self._awaited):
            self.ui.waiting.setFocus()
        self._awaited = False

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """At the last row the next ones are read, so that the arrow goes on."""
        self.ui.ask.setEnabled(index.isValid())
        if index.isValid() and index.row() == self.waiting.rowCount() - 1:
            self.looks.more()

    def ask_chosen(self) -> None:
        """The consent panel of the chosen customer; Esc there leads back here, to the next one."""
        row = self._row()
        if row is not None:
            self._opened = self.ui.waiting.currentIndex().row(), row.customer_id
            self.customer_asked.emit(row.customer_id)

    # showing

    def _show_work(self, work: Work) -> None:
        self._work = work
        self._show_counts()

    def _show_counts(self) -> None:
        ui, work = self.ui, self._work
        ui.left.setText("" if work is None else self.tr("{count} still to ask").format(count=number(work.left)))
        actor = self.parts.session.actor
        if work is None or actor is None:
            ui.done.clear()
        else:
            words_done = self.tr("{name} asked {count} today")
            ui.done.setText(words_done.format(name=actor.name, count=number(work.asked_today)))

    def _show_list(self) -> None:
        ui, count, end = self.ui, self.waiting.rowCount(), self.looks.at_end
        ui.waiting.setVisible(bool(count))
        ui.waiting.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, count) + 2)
        ui.waiting.setMinimumHeight(ROW_HEAD + ROW_TWO_LINES * min(LEAST_ROWS, max(1, count)) + 2)
        ui.empty.setVisible(not count)
        everybody = self.tr("Everybody has been asked. New customers appear here by themselves; F3 adds one.")
        ui.empty.setText(everybody if end else self.tr("Looking for customers…"))
        ui.more.setVisible(bool(count) and not end)
        ui.ask.setVisible(bool(count))

    def _name_choices(self) -> None:
        about = self.ui.about
        with QSignalBlocker(about):
            chosen = about.currentData()
            about.clear()
            about.addItem(self.tr("Anything at all"), None)
            for purpose in Purpose:
                about.addItem(words.purpose(purpose), purpose)
            about.setCurrentIndex(max(about.findData(chosen), 0))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._name_choices()
        self._show_counts()
        self._show_list()

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        self.waiting.narrow = narrow
        self.ui.waiting.setColumnHidden(THIRD, narrow)
        self.ui.waiting.set_columns(*((0, 170, 1, 110) if narrow else (0, 220, 220, 130)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "waiting"):
            self._fit()
