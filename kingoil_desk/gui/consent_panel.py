"""The consent panel: what a customer refused or agreed to, written down in seconds, in force at once everywhere."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.consent_history import ConsentHistoryDelegate, ConsentHistoryModel
from kingoil_desk.gui.consent_matrix import PURPOSES, ConsentMatrixModel
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_consent_panel import Ui_ConsentPanel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, one_of, rows_of, text_of, whole_of
from kingoil_desk.gui.list_notice import offer_undo
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE, ROW_ORDER_LINE
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.slip_output import SlipOutput
from kingoil_desk.gui.theme import set_role
from kingoil_desk.service.consent import ConsentView, Said
from kingoil_desk.service.shop import Lane

NARROW = 1120  # px of the page: below it the side pane goes under the matrix


class ConsentPanel(Page):
    """One customer at a time. Cells are only marked by 1 and 2; nothing is written before Ctrl+S, or F6."""

    place, icon_name = Place.CONSENT, "consent"
    book_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_ConsentPanel()
        self.ui.setupUi(self)
        self.matrix, self.history = ConsentMatrixModel(), ConsentHistoryModel(parts.formats)
        self._view: ConsentView | None = None
        self._customer_id: int | None = None
        self.from_book = False  # whether going back leads to the book's list that this customer was chosen in
        self._read = Latest(parts.jobs)
        self._offer_undo = ""  # what the undo bar shall say once the new rows are read
        self._typed_when = ""
        self._brought: Kept | None = None  # what was marked before a lock, until the customer is read
        self._hows = QButtonGroup(self)
        self.slips = SlipOutput(parts, self, self.ui.slipAfter)
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.matrix.setModel(self.matrix)
        ui.matrix.set_columns(280, 0, 0, 0)
        ui.matrix.setFixedHeight(ROW_HEAD + ROW_ORDER_LINE * len(PURPOSES) + 2)
        ui.matrix.chosen.connect(self._show_cell)
        self.matrix.dataChanged.connect(self._show_cell)
        ui.history.setModel(self.history)
        ui.history.setItemDelegate(ConsentHistoryDelegate(ui.history))
        ui.history.selectionModel().currentChanged.connect(self._show_slip)
        for button in self._how_buttons().values():
            self._hows.addButton(button)
        ui.counter.setChecked(True)
        ui.everything.clicked.connect(self._refuse_everything)
        ui.agree.clicked.connect(partial(self._decide, Decision.GRANTED))
        ui.refuse.clicked.connect(partial(self._decide, Decision.REFUSED))
        ui.save.clicked.connect(self._save)
        ui.record.clicked.connect(self._back)
        ui.book.clicked.connect(self.book_asked)
        ui.takeBack.clicked.connect(self._take_back)
        ui.slip.clicked.connect(self._print_slip)
        ui.wording.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.wording))
        ui.whenNote.watch(ui.when)
        ui.noteNote.watch(ui.note)
        self._show_nobody()

    def _how_buttons(self) -> dict[How, OptionButton]:
        ui = self.ui
        return {
            How.COUNTER: ui.counter, How.PHONE: ui.phone, How.MESSAGE: ui.message,
            How.EMAIL: ui.email, How.LETTER: ui.letter, How.WEB: ui.web,
        }  # fmt: skip

    def label(self) -> str:
        return self.tr("Consent")

    def keys(self) -> tuple[Key, ...]:
        has = self._has_customer
        return (
            Key("F6", self.tr("Refuse everything"), self._refuse_everything, has),
            Key("↑ ↓ ← →", self.tr("Choose a cell")),
            Key("1", self.tr("Agrees")),
            Key("2", self.tr("Refuses")),
            Key("0", self.tr("Take the mark away")),
            Key("Ctrl+S", self.tr("Save the marked cells"), self._save, has),
            Key("Ctrl+B", self.tr("The chosen line of the history was a slip"), self._take_back, has),
            Key("F10", self.tr("Print the customer's slip"), self._print_slip, has),
            Key("F2", self.tr("Find a customer"), self._find),
            Key("F4", self.tr("New order"), self._order, has),
            Key("Esc", self._back_words(), self._back),
        )

    def _back_words(self) -> str:
        return self.tr("Back to the list") if self.from_book else self.tr("Back to the record")

    def _has_customer(self) -> bool:
        return self._view is not None

    @property
    def has_somebody(self) -> bool:
        """Whether a customer is chosen, read already or not."""
        return self._customer_id is not None

    # showing

    def open(self, destination: Destination) -> None:
        if destination.customer_id is not None:
            self._customer_id = destination.customer_id
            self._brought = None
            self._clear_pane()
            self._load()

    def shown(self) -> None:
        if self._customer_id is not None:
            self.ui.matrix.setFocus()
        else:
            self.ui.record.setFocus()

    def search_focus(self) -> None:
        self._find()

    def _load(self) -> None:
        customer_id = self._customer_id
        if customer_id is not None:
            self._read.ask(lambda desk: desk.consent.view(customer_id), self._show, owner=self)

    def _show(self, view: ConsentView) -> None:
        self._view = view
        self.matrix.show(view.matrix)
        self.ui.matrix.setCurrentIndex(self.matrix.index(0, 1))
        self._mark_again()
        self.history.show(view.history)
        self._show_nobody()
        self.retranslate()
        self._show_cell()
        if self._offer_undo and view.history:
            ids = view.history[0].ids
            offer_undo(self.parts, self, self._offer_undo, view.customer_id, lambda: self._undo(view.customer_id, ids))
        self._offer_undo = ""

    def _show_nobody(self) -> None:
        """Without a customer there is nothing to press; with one, what there is to see."""
        ui, view = self.ui, self._view
        for widget in (ui.everything, ui.matrix, ui.strictest, ui.line, ui.historyTitle, ui.side, ui.chain, ui.slip):
            widget.setVisible(view is not None)
        ui.history.setVisible(view is not None and bool(view.history))
        ui.history.setMaximumHeight(ROW_LINE * max(1, self.history.rowCount()) + 2)
        ui.noHistory.setVisible(view is None or not view.history)
        self._show_slip()

    def retranslate(self) -> None:
        ui, view = self.ui, self._view
        act = self.tr("Refuse everything")
        ui.everything.explain(
            act, self.tr("Every call, message and e-mail, for every purpose. In force at once on every screen.")
        )
        if view is None:
            ui.noHistory.setText(self.tr("No customer is chosen. Press F2, find one and press F6 on the record."))
            ui.record.setText(self.tr("Find a customer"))
            return
        ui.noHistory.setText(self.tr("Nothing was ever asked or said. Silence is not a yes."))
        ui.record.setText(self._back_words())
        ui.fullName.say(view.name or view.code)
        ui.meta.setText(view.code if view.name else "")
        ui.everything.setEnabled(not view.matrix.everything_refused())
        if view.matrix.everything_refused():
            ui.everything.explain(self.tr("Everything is refused"), self.tr("A single yes can be written down below."))
        intact = self.tr("lines are only added, never changed · {count} lines, chain intact")
        broken = self.tr("the chain of this history is broken: tell the manager to run the check")
        ui.chain.setText((intact if view.chain_intact else broken).format(count=len(view.history)))
        ui.wording.setPlainText(view.wording)
        self._show_cell()

    def _show_cell(self, *_: object) -> None:
        """The side pane follows the chosen cell and what is marked."""
        ui = self.ui
        cell = self.matrix.cell(ui.matrix.currentIndex())
        pending = self.matrix.pending
        if cell is not None:
            channel, purpose = cell
            ui.cellName.setText(f"{words.channel_title(channel)}: {words.purpose(purpose).lower()}")
            decision = pending.get(cell)
            for button, marks in ((ui.agree, {Decision.GRANTED}), (ui.refuse, {Decision.REFUSED, Decision.WITHDRAWN})):
                button.setChecked(decision in marks)
        count = len(pending)
        ui.pending.setText(self.tr("{count} cells marked, not saved yet").format(count=count) if count else "")
        ui.pending.setVisible(bool(count))
        ui.save.setText(self.tr("Save {count} changes").format(count=count) if count else self.tr("Nothing to save"))
        ui.save.set_unavailable("" if count else self.tr("Mark a cell by 1 or 2 first."))
        grants = any(d is Decision.GRANTED for d in pending.values())
        ui.wording.setVisible(grants)
        ui.wordingTitle.setVisible(grants)

    def _show_slip(self, *_: object) -> None:
        row = self.history.row(self.ui.history.currentIndex().row())
        self.ui.takeBack.setVisible(row is not None and row.can_take_back)

    def _decide(self, decision: Decision) -> None:
        cell = self.matrix.cell(self.ui.matrix.currentIndex())
        if cell is not None:
            marked = self.matrix.pending.get(cell)
            same = marked is decision or (marked is Decision.WITHDRAWN and decision is Decision.REFUSED)
            self.matrix.decide(cell, None if same else decision)
        self._show_cell()
        self.ui.matrix.setFocus()

    # writing down

    def _how(self) -> How:
        return next(how for how, button in self._how_buttons().items() if button.isChecked())

    def _stated_at(self) -> int:
        """When it was said: what was typed, or now."""
        text = self.ui.when.text().strip()
        return self.parts.clock() if not text or text == self._typed_when else parse_moment(text, self.parts.clock())

    def _refuse_everything(self) -> None:
        view = self._view
        if view is not None and not view.matrix.everything_refused():
            self._write(lambda desk, how, at, note: desk.consent.refuse_everything(view.customer_id, how, at, note))

    def _save(self) -> None:
        view = self._view
        said = tuple(Said(channel, purpose, decision) for (channel, purpose), decision in self.matrix.pending.items())
        if view is not None and said:
            self._write(lambda desk, how, at, note: desk.consent.record(view.customer_id, said, how, at, note))

    def _write(self, act) -> None:  # type: ignore[no-untyped-def]
        if not self.ui.side.isEnabled():
            return
        self._say_problem(None)
        try:
            how, at, note = self._how(), self._stated_at(), self.ui.note.toPlainText()
        except KnownError as error:
            self._say_problem(error)
            return
        self.ui.side.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: act(desk, how, at, note),
            self._written,
            self._say_problem,
            ended=lambda: self.ui.side.setEnabled(True),
            owner=self,
        )

    def _written(self, change: Change) -> None:
        assert self._view is not None
        self._offer_undo = self.tr("{code}: written down, in force now").format(code=self._view.code)
        self.matrix.drop_pending()
        self._clear_pane()
        self.parts.broadcast.tell(change)
        self.ui.matrix.setFocus()
        self.slips.after_saving(self._view.customer_id)

    def _print_slip(self) -> None:
        if self._view is not None:
            self.slips.offer(self._view.customer_id)

    def _undo(self, customer_id: int, ids: tuple[int, ...]) -> None:
        self.parts.jobs.run(
            Lane.WRITE, lambda desk: desk.consent.take_back(customer_id, ids), self.parts.broadcast.tell, owner=self
        )

    def _take_back(self) -> None:
        view, row = self._view, self.history.row(self.ui.history.currentIndex().row())
        if view is None or row is None or not row.can_take_back:
            return
        question = Question(
            self.tr("Was this line a slip?"),
            self.tr("The line stays in the history, marked as taken back. What was in force before it counts again."),
            yes=self.tr("It was a slip"),
            no=self.tr("Leave it"),
            danger=True,
        )
        if self.parts.notices.ask(question):
            self._undo(view.customer_id, row.ids)

    def _say_problem(self, error: KnownError | None) -> None:
        ui = self.ui
        for note in (ui.whenNote, ui.noteNote, ui.problem):
            note.say("")
        if error is not None:
            when = error.code in (Code.DATE_IMPOSSIBLE, Code.DATE_IN_FUTURE)
            about_note = error.code in (Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS)
            (ui.whenNote if when else ui.noteNote if about_note else ui.problem).say_wrong(words_of(error))

    def _clear_pane(self) -> None:
        self.ui.counter.setChecked(True)
        self.ui.note.clear()
        self._typed_when = self.parts.formats.moment(self.parts.clock())
        self.ui.when.setText(self._typed_when)
        self._say_problem(None)

    def changed(self, change: Change) -> None:
        touched = change.everything or change.wordings or self._customer_id in change.customers
        if self._customer_id is not None and touched:
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what changes stands under the matrix, and the window scrolls."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self.ui.columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        set_role(self.ui.side, "bar" if narrow else "side")

    # over a lock

    def kept(self) -> Kept | None:
        if self._brought is not None or self._customer_id is None:
            return self._brought
        marks = self.matrix.pending.items()
        cell = self.ui.matrix.currentIndex()
        return {
            "customer": self._customer_id,
            "marks": [{"channel": str(c), "purpose": str(p), "decision": str(d)} for (c, p), d in marks],
            "row": cell.row(),
            "column": cell.column(),
            "how": str(self._how()),
            "when": self.ui.when.text(),
            "offered_when": self._typed_when,
            "note": self.ui.note.toPlainText(),
        }

    def bring_back(self, kept: dict[str, Any]) -> None:
        customer_id = whole_of(kept, "customer")
        if customer_id is None:
            return
        self._customer_id, self._brought = customer_id, kept
        self._clear_pane()
        how = one_of(How, kept, "how")
        self._how_buttons().get(how or How.COUNTER, self.ui.counter).setChecked(True)
        self._typed_when = text_of(kept, "offered_when")
        self.ui.when.setText(text_of(kept, "when"))
        self.ui.note.setPlainText(text_of(kept, "note"))
        self._read.ask(lambda desk: desk.consent.view(customer_id), self._show, self._gone, owner=self)
        if self.isVisible():
            self.shown()

    def _gone(self, error: KnownError) -> None:
        """A customer who is gone has nothing to be asked any more."""
        if error.code is Code.CUSTOMER_UNKNOWN:
            self._customer_id = self._brought = None
        else:
            self.parts.notices.fail(error)

    def _mark_again(self) -> None:
        """The marks of before a lock, against what is in force now."""
        kept, self._brought = self._brought or {}, None
        for mark in rows_of(kept, "marks"):
            channel, purpose = one_of(Channel, mark, "channel"), one_of(Purpose, mark, "purpose")
            decision = one_of(Decision, mark, "decision")
            if channel is not None and purpose is not None and decision is not None:
                no = decision is not Decision.GRANTED  # a withdrawal only if the yes is still in force
                self.matrix.decide((channel, purpose), Decision.REFUSED if no else decision)
        row, column = whole_of(kept, "row") or 0, whole_of(kept, "column") or 1
        if kept and row < self.matrix.rowCount() and column < self.matrix.columnCount():
            self.ui.matrix.setCurrentIndex(self.matrix.index(row, column))

    # going elsewhere

    def leave(self) -> bool:
        if not self.matrix.pending:
            return True
        consequence = self.tr("The marked cells are not written down. What is in force stays as it is.")
        if not self.parts.notices.may_lose(consequence, no=self.tr("Go on")):
            return False
        self.matrix.drop_pending()
        return True

    def _back(self) -> None:
        if self.matrix.pending:
            self.matrix.drop_pending()
        elif self.from_book:
            self.book_asked.emit()
        elif self._customer_id is not None:
            self.parts.navigator.open_customer(self._customer_id)
        else:
            self._find()

    def _find(self) -> None:
        self.parts.navigator.go(Destination(Place.CUSTOMERS))

    def _order(self) -> None:
        if self._customer_id is not None:
            self.parts.navigator.take_order(self._customer_id)
