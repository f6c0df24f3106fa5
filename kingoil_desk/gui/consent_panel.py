"""The consent panel: what a customer refused or agreed to, written down in seconds, in force at once everywhere."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Decision
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui import words
from kingoil_desk.gui.consent_change import ConsentChange, Told
from kingoil_desk.gui.consent_matrix import PURPOSES, ConsentMatrixModel
from kingoil_desk.gui.consent_past import ConsentPast
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_consent_panel import Ui_ConsentPanel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, rows_of, whole_of
from kingoil_desk.gui.list_notice import offer_undo
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_ORDER_LINE
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.slip_output import SlipOutput
from kingoil_desk.gui.theme import set_role
from kingoil_desk.service.consent import ConsentView, Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane

ROOMY = 1400  # px of the page: title, name and buttons stand in one row, whatever the language
NARROW = 1120  # px of the page: below it the side pane goes under the matrix


class ConsentPanel(Page):
    """One customer at a time. Cells are only marked by 1 and 2; nothing is written before Ctrl+S, or F6."""

    place, icon_name = Place.CONSENT, "consent"
    book_asked = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_ConsentPanel()
        self.ui.setupUi(self)
        self.matrix = ConsentMatrixModel(lambda: self.change.ui.evidence.is_begun)
        self.past = ConsentPast(self.ui, parts, self)
        self.history = self.past.model
        self._view: ConsentView | None = None
        self._customer_id: int | None = None
        self.from_book = False  # whether going back leads to the book's list that this customer was chosen in
        self._read = Latest(parts.jobs)
        self._offer_undo = ""  # what the undo bar shall say once the new rows are read
        self._brought: Kept | None = None  # what was marked before a lock, until the customer is read
        self.change = ConsentChange(parts)
        self.slips = SlipOutput(parts, self, self.ui.slipAfter)
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.matrix.setModel(self.matrix)
        ui.matrix.set_columns(280, 0, 0, 0)
        ui.matrix.setFixedHeight(ROW_HEAD + ROW_ORDER_LINE * len(PURPOSES) + 2)
        ui.matrix.chosen.connect(self._show_cell)
        self.matrix.dataChanged.connect(self._show_cell)
        ui.area.hold(self.change)
        self.change.ui.evidence.changed.connect(self._evidence_changed)
        ui.everything.clicked.connect(self._refuse_everything)
        ui.agree.clicked.connect(partial(self._decide, Decision.GRANTED))
        ui.refuse.clicked.connect(partial(self._decide, Decision.REFUSED))
        ui.save.clicked.connect(self._save)
        ui.record.clicked.connect(self._back)
        ui.book.clicked.connect(self.book_asked)
        ui.slip.clicked.connect(self._print_slip)
        self._show_nobody()

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
            Key("Ctrl+O", self.tr("Attach a scan or a photo"), self.change.ui.evidence.choose, has),
            Key("Enter", self.tr("Details of the chosen line of the history")),
            Key("Ctrl+B", self.tr("The chosen line of the history was a slip"), self.past.take_back, has),
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
            self.change.clear()
            self._say_problem(None)
            self.ui.card.shut()
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
        at = self.ui.matrix.currentIndex()
        again = self._view is not None and self._view.customer_id == view.customer_id and at.isValid()
        self._view = view
        self.matrix.show(view.matrix, view.ends, view.lapsed)
        self.ui.matrix.setCurrentIndex(self.matrix.index(at.row(), at.column()) if again else self.matrix.index(0, 1))
        self._mark_again()
        self.past.show(view)
        self._show_nobody()
        self.retranslate()
        self._show_cell()
        if self._offer_undo and view.history:
            ids = view.history[0].ids
            undo = partial(self.past.undo, view.customer_id, ids)
            offer_undo(self.parts, self, self._offer_undo, view.customer_id, undo)
        self._offer_undo = ""

    def _show_nobody(self) -> None:
        """Without a customer there is nothing to press; with one, what there is to see."""
        ui, view = self.ui, self._view
        for widget in (ui.everything, ui.matrix, ui.strictest, ui.line, ui.historyTitle, ui.side, ui.chain, ui.slip):
            widget.setVisible(view is not None)
        ui.history.setVisible(view is not None and bool(view.history))
        ui.noHistory.setVisible(view is None or not view.history)
        self._show_title()

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
        again = self.change.ui.evidence.is_begun
        ui.everything.setEnabled(not view.matrix.everything_refused() or again)
        if view.matrix.everything_refused() and again:
            ui.everything.explain(self.tr("Refuse everything again"), self.tr("With the evidence that is attached."))
        elif view.matrix.everything_refused():
            ui.everything.explain(self.tr("Everything is refused"), self.tr("A single yes can be written down below."))
        intact = self.tr("lines are only added, never changed · {count} lines, chain intact")
        broken = self.tr("the chain of this history is broken: tell the manager to run the check")
        ui.chain.setText((intact if view.chain_intact else broken).format(count=len(view.history)))
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
        view = self._view
        if view is not None:
            self.change.show_for(grants=self._grants(), child=view.child, wording=view.wording)

    def _evidence_changed(self) -> None:
        evidence = self.change.ui.evidence
        self.matrix.evidence_changed()
        self.ui.area.bring(evidence)
        self.retranslate()

    def _grants(self) -> bool:
        return any(decision is Decision.GRANTED for decision in self.matrix.pending.values())

    def _decide(self, decision: Decision) -> None:
        cell = self.matrix.cell(self.ui.matrix.currentIndex())
        if cell is not None:
            marked = self.matrix.pending.get(cell)
            same = marked is decision or (marked is Decision.WITHDRAWN and decision is Decision.REFUSED)
            self.matrix.decide(cell, None if same else decision)
        self._show_cell()
        self.ui.matrix.setFocus()

    # writing down

    def _refuse_everything(self) -> None:
        view = self._view
        if view is not None and self.ui.everything.isEnabled():
            self._write(lambda desk, told: desk.consent.refuse_everything(view.customer_id, *told), grants=False)

    def _save(self) -> None:
        view = self._view
        said = tuple(Said(channel, purpose, decision) for (channel, purpose), decision in self.matrix.pending.items())
        if view is not None and said:

            def record(desk: Desk, told: Told) -> Change:
                how, at, note, terms, evidence = told
                return desk.consent.record(view.customer_id, said, how, at, note, terms=terms, evidence=evidence)

            self._write(record, grants=self._grants())

    def _write(self, act: Callable[[Desk, Told], Change], *, grants: bool) -> None:
        if not self.ui.side.isEnabled():
            return
        self._say_problem(None)
        told = self.change.told(grants=grants)
        if told is None:
            return
        focused = self.window().focusWidget()
        self.ui.side.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: act(desk, told),
            self._written,
            self._say_problem,
            ended=partial(self._free, focused),
            owner=self,
        )

    def _free(self, focused: QWidget | None) -> None:
        """After a save that was refused, whoever typed goes on in the same field."""
        self.ui.side.setEnabled(True)
        if focused is not None and self.ui.side.isAncestorOf(focused) and not self.ui.matrix.hasFocus():
            focused.setFocus()

    def _written(self, change: Change) -> None:
        assert self._view is not None
        self._offer_undo = self.tr("{code}: written down, in force now").format(code=self._view.code)
        self.matrix.drop_pending()
        self.change.clear()
        self.parts.broadcast.tell(change)
        self.ui.matrix.setFocus()
        self.ui.area.bring(self.ui.matrix)
        self.slips.after_saving(self._view.customer_id)

    def _print_slip(self) -> None:
        if self._view is not None:
            self.slips.offer(self._view.customer_id)

    def _say_problem(self, error: KnownError | None) -> None:
        self.ui.problem.say("")
        if error is not None and not self.change.complain(error):
            self.ui.problem.say_wrong(words_of(error))

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
        self._show_title()
        self.ui.area.set_whole(narrow)

    def _show_title(self) -> None:
        """Where there is no room for both, it is the customer's name's; the rail names the page."""
        self.ui.title.setVisible(self._view is None or self.width() >= ROOMY)

    # over a lock

    def kept(self) -> Kept | None:
        if self._brought is not None or self._customer_id is None:
            return self._brought
        cell = self.ui.matrix.currentIndex()
        return {
            "customer": self._customer_id,
            "marks": self.matrix.marks(),
            "row": cell.row(),
            "column": cell.column(),
            **self.change.kept(),
        }

    def bring_back(self, kept: dict[str, Any]) -> None:
        customer_id = whole_of(kept, "customer")
        if customer_id is None:
            return
        self._customer_id, self._brought = customer_id, kept
        self.change.bring_back(kept)
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
        self.matrix.mark_again(rows_of(kept, "marks"))
        row, column = whole_of(kept, "row") or 0, whole_of(kept, "column") or 1
        if kept and row < self.matrix.rowCount() and column < self.matrix.columnCount():
            self.ui.matrix.setCurrentIndex(self.matrix.index(row, column))

    # going elsewhere

    def leave(self) -> bool:
        if not self.matrix.pending and self.change.is_empty:
            return True
        consequence = self.tr("What is marked, typed or attached is not written down. What is in force stays as it is.")
        if not self.parts.notices.may_lose(consequence, no=self.tr("Go on")):
            return False
        self.matrix.drop_pending()
        self.change.clear()
        return True

    def _back(self) -> None:
        if self.ui.card.is_open:
            self.ui.card.shut()
        elif self.matrix.pending:
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
