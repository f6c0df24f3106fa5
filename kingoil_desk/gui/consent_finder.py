"""Find and count: refusals and grants by channel, purpose, time and staff; figures above, customers below."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Decision, Purpose
from kingoil_desk.domain.consent_book import Filter, Period, Span, Standing, Tally, day_typed, span_of, span_typed
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import consent_counts, words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.consent_book_looks import BookLooks
from kingoil_desk.gui.consent_book_rows import THIRD, FoundModel
from kingoil_desk.gui.consent_counts import PURPOSES, ConsentCountsDelegate, ConsentCountsModel
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import Choice
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_consent_finder import Ui_ConsentFinder
from kingoil_desk.gui.jobs import Job, Latest
from kingoil_desk.gui.metrics import ROW_FIGURES, ROW_HEAD, ROW_HIT, ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.consent_book import SHOWN, BookRow, Recorder

NARROW = 860  # px: below it filters stand in two rows, figures one under the other
LEAST_ROWS = 3  # of the list, before the page scrolls


class ConsentFinder(Section):
    """Every change of a filter asks anew. Counting runs beside; its figures follow time and staff alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsentFinder()
        self.ui.setupUi(self)
        self.counts = ConsentCountsModel()
        self._counting: Job | None = None
        self._counted: tuple[Span, int | None] | None = None  # what the figures are of
        self._people: tuple[Recorder, ...] = ()
        self._chosen: tuple[int, int] | None = None  # row and customer, to be chosen again once the list is read anew

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.found = FoundModel(parts.formats)
        self.looks = BookLooks(parts.jobs, self)
        self._staff = Latest(parts.jobs)
        ui.counts.setItemDelegate(ConsentCountsDelegate(ui.counts))
        ui.counts.setModel(self.counts)
        ui.counts.activated.connect(self._narrow_down)
        ui.found.set_row_height(ROW_TWO_LINES)
        ui.found.setModel(self.found)
        ui.found.activated.connect(lambda _index: self.open_chosen())
        ui.found.selectionModel().currentRowChanged.connect(self._row_chosen)
        for choice in (ui.channel, ui.purpose, ui.standing, ui.period, ui.staff):
            choice.currentIndexChanged.connect(self._filtered)
        for day in (ui.first, ui.last):
            day.editingFinished.connect(self._filtered)
        ui.more.clicked.connect(self.looks.more)
        ui.open.clicked.connect(self.open_chosen)
        self.looks.came.connect(self._came)
        self.looks.ended.connect(self._ended)
        self._name_choices()
        self._fit()
        self._show_days()

    def label(self) -> str:
        return self.tr("Find and count")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F6", self.tr("Consent of the chosen customer"), self.open_chosen, self._has_row),
            Key("↑ ↓", self.tr("Choose a customer, or a figure")),
            Key("Enter", self.tr("Open the customer, or list whom the figure is of")),
        )

    def _has_row(self) -> bool:
        return self._row() is not None

    def _row(self) -> BookRow | None:
        return self.found.at(self.ui.found.currentIndex().row())

    def focus(self) -> None:
        (self.ui.found if self._chosen is not None and self.ui.found.isVisible() else self.ui.channel).setFocus()

    # asking

    def load(self) -> None:
        self._staff.ask(lambda desk: desk.book.recorders(), self._show_people, owner=self)
        self._counted = None
        row = self._row()
        if row is not None:
            self._chosen = self.ui.found.currentIndex().row(), row.customer_id
        self._ask(keep=True)

    def changed(self, change: Change) -> None:
        if change.everything or change.customers:
            self.load()

    def asked(self) -> Filter:
        """What the fields say. Raises `DATE_IMPOSSIBLE` for days that are none."""
        ui = self.ui
        channel, purpose = ui.channel.currentData(), ui.purpose.currentData()  # plain text, as Qt keeps it
        about = Filter(channel and Channel(channel), purpose and Purpose(purpose), self._standing)
        if about.standing is Standing.NEVER_ASKED:  # nobody wrote it down at any time
            return about
        return Filter(about.channel, about.purpose, about.standing, self._span(), ui.staff.currentData())

    @property
    def _standing(self) -> Standing:
        return Standing(self.ui.standing.currentData())

    @property
    def _period(self) -> Period:
        return Period(self.ui.period.currentData())

    def _span(self) -> Span:
        ui, now = self.ui, self.parts.clock()
        if self._period is Period.OWN:
            return span_typed(day_typed(ui.first.text(), now), day_typed(ui.last.text(), now))
        return span_of(self._period, now)

    def _filtered(self, *_: object) -> None:
        self._show_days()
        self._chosen = None
        self._ask()

    def _ask(self, *, keep: bool = False) -> None:
        """`keep` reads as many rows again as are shown."""
        try:
            asked = self.asked()
        except KnownError as error:
            self.ui.problem.say_wrong(words_of(error))
            announce(self.ui.problem, words_of(error))
            return
        self.ui.problem.say("")
        self.looks.begin(asked, max(self.found.rowCount(), SHOWN) if keep else SHOWN)
        if self._counted != (asked.span, asked.staff_id):
            self._count(asked)

    def _narrow_down(self, index: QModelIndex) -> None:
        """The customers behind a figure: its channel and purpose go into the fields."""
        channel, purpose = self.counts.cell_at(index)
        ui = self.ui
        with QSignalBlocker(ui.channel), QSignalBlocker(ui.purpose):
            ui.channel.setCurrentIndex(ui.channel.findData(channel))
            ui.purpose.setCurrentIndex(ui.purpose.findData(purpose))
        self._filtered()

    # counting

    def _count(self, asked: Filter) -> None:
        self._stop_counting()
        self._counted = asked.span, asked.staff_id
        self.counts.put(None)
        self._show_counts()
        self._counting = self.parts.jobs.run_long(
            self.tr("Counting refusals and grants"),
            lambda desk, job: desk.book.count(asked, job.report, job.cancelled),
            lambda tally: self._show_tally(asked, tally),
            owner=self,
            reads=True,
        )

    def _stop_counting(self) -> None:
        if self._counting is not None and self._counting.active:
            self.parts.jobs.interrupt(self._counting)
        self._counting = None

    def _show_tally(self, asked: Filter, tally: Tally) -> None:
        if self._counted == (asked.span, asked.staff_id):
            self.counts.put(tally)
            self._show_counts()

    def _show_counts(self) -> None:
        ui, tally = self.ui, self.counts.tally
        people = tally.customers if tally is not None else None
        ui.counted.setText("" if people is None else self.tr("{count} customers").format(count=number(people)))
        ui.about.setText(consent_counts.about(tally))
        chips = [
            Chip(ChipState.GRANTED, words.decision(Decision.GRANTED)),
            Chip(ChipState.REFUSED, words.decision(Decision.REFUSED)),
            Chip(ChipState.NEVER_ASKED, words.decision(None)),
        ]
        ui.legend.set_chips(chips if tally is None or people is not None else chips[:2])
        self._make_room()

    def _make_room(self) -> None:
        """Words that take two lines are not squeezed into one where the page has to scroll."""
        ui, margins = self.ui, self.ui.column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - ui.legend.sizeHint().width() - ui.legendRow.spacing()
        ui.about.setMinimumHeight(0)  # or it would count itself
        ui.about.setMinimumHeight(ui.about.heightForWidth(max(room, 1)))

    # the list

    def _came(self, rows: tuple[BookRow, ...], first: bool) -> None:
        if first:
            self.found.show(rows)
        else:
            self.found.add(rows)
        self._show_list()

    def _ended(self) -> None:
        self._show_list()
        last = self.found.rowCount() - 1
        if last < 0 or self._has_row():
            return
        at, customer_id = self._chosen or (0, 0)
        row = self.found.row_of(customer_id)
        self.ui.found.selectRow(row if row >= 0 else min(at, last))

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """At the last row the next ones are read, so that the arrow goes on."""
        self.ui.open.setEnabled(index.isValid())
        if index.isValid() and index.row() == self.found.rowCount() - 1:
            self.looks.more()

    def _show_list(self) -> None:
        ui, count, end = self.ui, self.found.rowCount(), self.looks.at_end
        ui.found.setVisible(bool(count))
        ui.found.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, count) + 2)
        ui.found.setMinimumHeight(ROW_HEAD + ROW_TWO_LINES * min(LEAST_ROWS, max(1, count)) + 2)
        ui.empty.setVisible(not count)
        nobody = self.tr("Nobody is found. Choose another channel, purpose, state or time above.")
        ui.empty.setText(nobody if end else self.tr("Looking through the ledger…"))
        ui.more.setVisible(bool(count) and not end)
        ui.open.setVisible(bool(count))
        ui.shown.setVisible(bool(count))
        all_words, some = self.tr("{count} customers found"), self.tr("The first {count} customers")
        ui.shown.setText((all_words if end else some).format(count=number(count)))

    def open_chosen(self) -> None:
        """The consent panel of the chosen customer; Esc there leads back here."""
        row = self._row()
        if row is not None:
            self.customer_asked.emit(row.customer_id)

    # words and room

    def _show_people(self, people: tuple[Recorder, ...]) -> None:
        self._people = people
        self._name_choices()

    def _name_choices(self) -> None:
        ui = self.ui
        channels = ((None, self.tr("Every channel")), *((c, words.channel_title(c)) for c in Channel))
        purposes = ((None, self.tr("Every purpose")), *((p, words.purpose(p)) for p in Purpose))
        standings = (
            (Standing.REFUSED, self.tr("Refused")),
            (Standing.GRANTED, self.tr("Agreed")),
            (Standing.NEVER_ASKED, self.tr("Never asked")),
            (Standing.ANY, self.tr("Whatever was said")),
        )
        periods = (
            (Period.ALL, self.tr("At any time")),
            (Period.TODAY, self.tr("Today")),
            (Period.WEEK, self.tr("In the last 7 days")),
            (Period.MONTH, self.tr("This month")),
            (Period.OWN, self.tr("From one day to another")),
        )
        people = ((None, self.tr("Anybody")), *((p.id, self._name(p)) for p in self._people))
        for choice, options in (
            (ui.channel, channels), (ui.purpose, purposes), (ui.standing, standings), (ui.period, periods),
            (ui.staff, people),
        ):  # fmt: skip
            _offer(choice, options)

    def _name(self, person: Recorder) -> str:
        return person.name if person.active else self.tr("{name} (no longer here)").format(name=person.name)

    def _show_days(self) -> None:
        """Days only where somebody types their own; no time and nobody for those never asked."""
        ui = self.ui
        never = self._standing is Standing.NEVER_ASKED
        own = self._period is Period.OWN and not never
        ui.firstBox.setVisible(own)
        ui.lastBox.setVisible(own)
        why = self.tr("Nobody wrote down what was never asked.") if never else ""
        for choice in (ui.period, ui.staff):
            choice.setEnabled(not never)
            choice.setToolTip(why)
            choice.setAccessibleDescription(why)
        self._arrange()

    def _arrange(self) -> None:
        """The filters that show in one row, or in two where room is short."""
        ui = self.ui
        boxes = (ui.channelBox, ui.purposeBox, ui.standingBox, ui.periodBox, ui.firstBox, ui.lastBox, ui.staffBox)
        shown = [box for box in boxes if not box.isHidden()]
        columns = 3 if self.width() < NARROW else 4 if ui.firstBox in shown else len(boxes)
        for at, box in enumerate(shown):
            ui.filters.addWidget(box, *divmod(at, columns))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._name_choices()
        self._show_days()
        self._show_counts()
        self._show_list()

    def _fit(self) -> None:
        ui, narrow = self.ui, self.width() < NARROW
        self._arrange()
        height = ROW_HIT if narrow else ROW_FIGURES
        ui.counts.set_row_height(height)
        ui.counts.setFixedHeight(ROW_HEAD + height * len(PURPOSES) + 2)
        ui.counts.set_columns(*((188, 0, 0, 0) if narrow else (200, 0, 0, 0)))
        self.found.narrow = narrow
        ui.found.setColumnHidden(THIRD, narrow)
        ui.found.set_columns(*((0, 170, 1, 160) if narrow else (250, 210, 0, 190)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "found"):
            self._fit()
            self._make_room()


def _offer(choice: Choice, options: Iterable[tuple[StrEnum | int | None, str]]) -> None:
    """The same choices in other words, or others: what was chosen stays chosen while it is among them."""
    with QSignalBlocker(choice):
        chosen = choice.currentData()
        choice.clear()
        for value, text in options:
            choice.addItem(text, value)
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
