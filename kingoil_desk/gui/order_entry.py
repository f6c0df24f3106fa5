"""Taking an order by keys alone: customer, products, quantity, price and discount, payment; always kept as a draft."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain import order_entry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.gui import words
from kingoil_desk.gui.customer_strip import CustomerStrip
from kingoil_desk.gui.draft_keeper import DraftKeeper, is_begun
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit, number
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.held_orders import HeldOrders
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, text_of, whole_of
from kingoil_desk.gui.line_editor import Editing, LineEditor
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_ORDER_LINE, S1, S2, S5
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.order_lines import OrderLinesModel, fit_columns
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.product_finder import ProductFinder
from kingoil_desk.gui.theme import set_role
from kingoil_desk.service.customer import CustomerRecord
from kingoil_desk.service.order import Finished, KeptDraft, OrderView
from kingoil_desk.service.product import Product

LOW = 560  # px: below it the code of a transfer would not fit under the rest
NARROW = 1000  # px: below it the payment pane is 360 wide and the lists show less


class OrderEntry(QWidget):
    """One order at a time. Every change of it goes through `_set`, which shows and keeps it."""

    finished = Signal(object)  # Finished
    left = Signal()  # back to the list of orders

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderEntry()
        self.ui.setupUi(self)
        self.draft = OrderDraft()
        self.lines = OrderLinesModel()
        self._customer: CustomerRecord | None = None
        self._busy = False  # holding, dropping or finishing: nothing may change what is on its way
        self._done: Finished | None = None
        self._editing = Editing.QUANTITY  # what the strip changes while it is open

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        ui = self.ui
        self.keeper = DraftKeeper(parts, self)
        self.finder = ProductFinder(parts, ui, self)
        self.held = HeldOrders(parts, ui, self)
        self.editor = LineEditor(ui)
        self.strip = CustomerStrip(ui, parts.formats, self)
        self._read, self._read_old = Latest(parts.jobs), Latest(parts.jobs)
        ui.lines.set_row_height(ROW_ORDER_LINE)
        ui.lines.setModel(self.lines)
        ui.keptIcon.set_icon("save", "text2")
        ui.doneIcon.set_icon("check")
        ui.finder.begin(parts)
        ui.transfer.begin(parts)
        ui.transfer.came.connect(ui.donePage.setFocus)
        ui.transfer.shown.connect(self._fit_done)
        self._join()
        self._show()

    def _join(self) -> None:
        ui = self.ui
        self.keeper.kept.connect(self._show_kept)
        self.keeper.failed.connect(self._show_not_kept)
        self.finder.chosen.connect(self._add)
        self.finder.typed.connect(self._typed)
        self.finder.moved.connect(self._move)
        self.finder.removed.connect(self.remove_line)
        ui.finder.chosen.connect(self.choose_customer)
        ui.edit.returnPressed.connect(self._settle)
        self.held.listed.connect(self._show_held)
        self.held.chosen.connect(self.resume)
        ui.changeCustomer.clicked.connect(self.find_customer)
        ui.held.clicked.connect(self.hold)
        ui.drop.clicked.connect(self.drop)
        ui.another.clicked.connect(lambda: self.start())
        ui.doneRecord.clicked.connect(self._open_record)
        ui.pay.pay_asked.connect(self.take_payment)
        ui.pay.discount_asked.connect(lambda: self.edit(Editing.ORDER_DISCOUNT))
        ui.pay.note_changed.connect(self._note_changed)
        ui.pay.chosen.connect(self._way_chosen)
        ui.work.currentChanged.connect(self._make_room)
        for table in (ui.lines, ui.heldTable):
            table.installEventFilter(self)

    # beginning and going on

    @property
    def taking(self) -> bool:
        """Whether something was typed that a draft keeps; a finished order is none any more."""
        return self._done is None and is_begun(self.draft)

    @property
    def _closed(self) -> bool:
        """Finished, or on its way there: nothing may change it any more."""
        return self._done is not None or self._busy

    def start(self, customer_id: int | None = None) -> None:
        """A new order. An unfinished one is held, and the window says so."""
        self._put_aside(lambda: self._take(OrderDraft(customer_id=customer_id)))

    def resume(self, kept: KeptDraft) -> None:
        """Goes on with a draft from the file. An unfinished order is held, as for a new one."""
        self._put_aside(lambda: self._go_on(kept))

    def start_exchange(self, draft: OrderDraft) -> None:
        """A new order that goods coming back pay first. An unfinished one is held, as for any new one."""

        def begin() -> None:
            self._take(OrderDraft())
            self._set(draft)
            self._read_customer()
            self._show_exchange()

        self._put_aside(begin)

    def put_down(self) -> None:
        """Somebody else is at the desk; the draft stays in the file for whoever typed it."""
        self.keeper.forget()
        self._busy = False
        self._take(OrderDraft())

    @property
    def finished_id(self) -> int | None:
        """The order that was just finished and is told of on the screen."""
        return self._done.order_id if self._done is not None else None

    def kept(self) -> Kept:
        """Brings the draft into the file, and says which one it is and what was typed that no draft holds.

        A draft that is only on its way into the file has no number yet: it is the newest one.
        """
        self.keeper.flush()
        ui, editor = self.ui, self.editor
        finding = ui.work.currentWidget() is ui.finder
        return {
            "draft": self.keeper.draft_id,
            "begun": self.taking,
            "customer": self.draft.customer_id,
            "line": editor.row if editor.is_open else self._row,
            "editing": self._editing.name if editor.is_open else "",
            "figure": ui.edit.text() if editor.is_open else "",
            "received": ui.pay.ui.received.text(),
            "finding": ui.finder.ui.search.text() if finding else None,
        }

    def bring_back(self, kept: Kept, draft: KeptDraft) -> None:
        """Goes on with the draft where it was left. The payment stays closed: Enter, after a PIN, must sell nothing."""
        self._go_on(draft)
        ui, row = self.ui, whole_of(kept, "line")
        if row is not None and row < len(self.draft.lines):
            ui.lines.selectRow(row)
        what = Editing.__members__.get(text_of(kept, "editing"))
        if what is not None and self.draft.lines:
            self.edit(what)
            ui.edit.setText(text_of(kept, "figure"))
        ui.pay.ui.received.setText(text_of(kept, "received"))
        if isinstance(kept.get("finding"), str):
            self.find_customer()
            ui.finder.ui.search.setText(text_of(kept, "finding"))

    def _put_aside(self, then: Callable[[], object]) -> None:
        """Holds an unfinished order, then goes on; when it could not be held, it stays on the screen."""
        if not self.taking:
            if not self._busy:
                then()
        elif self._settle():
            self._hold(self.tr("The unfinished order is held. F11 brings it back."), then)

    def _go_on(self, kept: KeptDraft) -> None:
        self._take(kept.draft, kept.id)
        if kept.held:
            self.keeper.take_over()
        when = self.parts.formats.moment(kept.changed_at)
        self._say_kept(self.tr("Draft of {time}, kept through everything since").format(time=when))

    def _take(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        ui = self.ui
        self.keeper.begin(draft, draft_id)
        self.draft, self._customer, self._done = draft, None, None
        self.editor.close()
        self._say_kept("")
        ui.about.say("")
        ui.pay.end_payment()
        ui.pay.say(None)
        ui.problem.say("")
        ui.scan.setText(draft.typing)
        self._show()
        self._read_customer()
        self.held.count(self.keeper.draft_id)
        if draft.corrects_order_id is not None:
            old = draft.corrects_order_id
            self._read_old.ask(lambda desk: desk.orders.order(old), self._show_old, owner=self)
        self._show_exchange()
        if draft.lines:
            ui.lines.selectRow(len(draft.lines) - 1)
        self.focus()

    def focus(self) -> None:
        if self._done is not None:
            self.ui.donePage.setFocus()
        elif self.editor.is_open:
            self.ui.edit.setFocus()
        elif self.ui.work.currentWidget() is self.ui.finder:
            self.ui.finder.ui.search.setFocus()
        else:
            self.ui.scan.setFocus()

    def _set(self, draft: OrderDraft, *, soon: bool = False) -> None:
        if self._closed:
            return
        self.draft = draft
        self.keeper.keep(draft, soon=soon)
        self._show()

    # the customer

    def find_customer(self) -> None:
        """F2: the finder in the place of the lines; after a finished order, the customers page."""
        if self._done is not None:
            self.parts.navigator.go(Destination(Place.CUSTOMERS))
        elif self._settle():
            self.ui.pay.end_payment()
            self.ui.work.setCurrentWidget(self.ui.finder)
            self.ui.finder.open()

    def choose_customer(self, customer_id: int) -> None:
        """Whose order it is; 0 is nobody's."""
        if self._closed:
            return
        self._set(replace(self.draft, customer_id=customer_id or None))
        self._customer = None
        self._read_customer()
        self._show_work()
        self.ui.scan.setFocus()

    def _read_customer(self) -> None:
        customer_id = self.draft.customer_id
        if customer_id is not None:
            self._read.ask(lambda desk: desk.customers.record(customer_id), self._show_customer, owner=self)
        else:
            self._read.forget()
            self._show_customer(None)

    def _show_customer(self, record: CustomerRecord | None) -> None:
        self._customer = record
        if record is not None:
            self.strip.show_record(record)
        else:
            self.strip.show_nobody("" if self.draft.customer_id is not None else self.tr("Walk-in customer"))

    def refresh_customer(self) -> None:
        """Somebody saved the customer meanwhile."""
        self._read_customer()

    def _open_record(self) -> None:
        if self._done is not None and self.draft.customer_id is not None:
            self.parts.navigator.open_customer(self.draft.customer_id)

    # products and lines

    def type_ahead(self, text: str) -> None:
        """What was typed or scanned where no field has the focus goes into the product field."""
        if self._done is not None:
            self.start()
        if not self._closed and self._settle():
            self.back_to_lines()
            self.ui.scan.insert(text)

    def _typed(self, text: str) -> None:
        if self._done is None:
            self.ui.pay.end_payment()
            self._set(replace(self.draft, typing=text), soon=True)

    def _add(self, product: Product) -> None:
        if self._closed:
            return
        try:
            draft = order_entry.add_piece(self.draft, product)
        except KnownError as error:
            self.ui.problem.say_wrong(words_of(error))
            return
        changed = next((i for i, line in enumerate(draft.lines) if line not in self.draft.lines), len(draft.lines) - 1)
        self._set(draft)
        self.ui.lines.selectRow(changed)
        self.ui.scan.setFocus()

    @property
    def _row(self) -> int:
        row = self.ui.lines.currentIndex().row()
        return row if 0 <= row < len(self.draft.lines) else -1

    def _move(self, by: int) -> None:
        if self.draft.lines:
            self.ui.lines.selectRow(max(0, min(len(self.draft.lines) - 1, self._row + by)))

    def edit(self, what: Editing) -> None:
        """Opens the strip for one figure of the chosen line, or for the order's discount."""
        if self._closed or not self._settle() or self._is_empty():
            return
        row = self._row
        if row < 0:  # no line is chosen: the discount is the order's
            what = Editing.ORDER_DISCOUNT if what is Editing.LINE_DISCOUNT else what
            row = len(self.draft.lines) - 1
        self.ui.pay.end_payment()
        self._editing = what
        self.editor.open(what, self.draft, row)
        self._show_work()

    def _is_empty(self) -> bool:
        """Whether there is nothing to sell yet; says so."""
        if not self.draft.lines:
            self.ui.problem.say_wrong(words_of(KnownError(Code.ORDER_EMPTY)))
            self.ui.scan.setFocus()
        return not self.draft.lines

    def _settle(self) -> bool:
        """Takes over what stands in the strip; False when it makes no sense, and the strip says why."""
        if not self.editor.is_open:
            return True
        draft, row = self.editor.settle(self.draft), self._row
        if draft is None:
            return False
        self.editor.close()
        self._set(draft)
        self.ui.lines.selectRow(row)
        self.ui.scan.setFocus()
        return True

    def remove_line(self) -> None:
        row = self._row
        if not self._closed and row >= 0:
            self.editor.close()
            self._set(order_entry.remove_line(self.draft, row))
            if self.draft.lines:
                self.ui.lines.selectRow(min(row, len(self.draft.lines) - 1))
            self.ui.scan.setFocus()

    # payment

    def _way_chosen(self, way: Payment) -> None:
        self._set(replace(self.draft, payment=way))

    def _note_changed(self) -> None:
        note = self.ui.pay.ui.note.toPlainText()
        if self._done is None and note != self.draft.note:
            self._set(replace(self.draft, note=note), soon=True)

    def take_payment(self) -> None:
        """F9 opens the choice; F9 or Enter again finishes, once. Later F9 says that a transfer came."""
        pane = self.ui.pay
        if self._done is not None:
            self.ui.transfer.take_by_key()
        if self._closed or not self._settle() or self._is_empty():
            return
        if self.finder.finding:  # a product typed and never added would be given away
            text = self.ui.scan.text().strip()
            waits = self.tr("“{text}” is not in the order yet. Enter adds it, Esc leaves it out.").format(text=text)
            pane.end_payment()
            self._show_work()
            self.ui.problem.say_wrong(waits)
            self.ui.scan.setFocus()
        elif not pane.paying:
            self._show_work()
            pane.begin_payment()
        elif pane.ready():
            self._busy = True
            pane.say(None)
            pane.ui.pay.setEnabled(False)
            paid = replace(self.draft, typing="", payments=pane.parts())
            self.keeper.finish(paid, self._finished, self._refused, self._ready)

    def _refused(self, error: KnownError) -> None:
        """The order stays as it was typed; the line that cannot be sold is chosen."""
        self.ui.pay.say(error)
        name = error.data.get("name") or error.data.get("text")
        row = next((i for i, line in enumerate(self.draft.lines) if line.name == name), -1)
        if row >= 0:
            self.ui.lines.selectRow(row)

    def _ready(self) -> None:
        self._busy = False
        self.ui.pay.ui.pay.setEnabled(True)

    def _finished(self, finished: Finished) -> None:
        self._done = finished
        ui = self.ui
        self._say_kept("")
        received = ui.pay.change_words if self.draft.payment is Payment.CASH else ""
        ways = ui.pay.ways
        ui.pay.end_payment()
        ui.doneTitle.setText(self.tr("Order {number} is finished").format(number=finished.number))
        ui.doneFacts.setText(money_unit(finished.total))
        ui.doneChange.setText(received)
        ui.doneChange.setVisible(bool(received))
        next_step = self.tr("F4 takes the next order, F2 finds a customer.")
        ui.doneNext.setText(f"{' + '.join(map(words.payment, ways))} · {next_step}")
        ui.doneRecord.setVisible(self.draft.customer_id is not None)
        ui.transfer.show_for(finished, ways)
        self._fit_done()
        self.parts.broadcast.tell(finished.change)
        self.finished.emit(finished)
        ui.scan.clear()
        self._show()
        self.held.count(self.keeper.draft_id)
        self.focus()  # no button: Enter pressed twice must not wipe the change to give back off the screen

    # holding and dropping

    def hold(self) -> None:
        """F11: holds the order; with none being taken, shows the held ones."""
        if self._busy:
            return
        if not self.taking:
            self.held.ask(self.keeper.draft_id)
        elif self._settle():
            self._hold(self.tr("Order held. F11 shows the held orders."), lambda: self._take(OrderDraft()))

    def _hold(self, told: str, then: Callable[[], object]) -> None:
        if self._busy:
            return
        self._busy = True

        def held() -> None:
            self._busy = False
            self.draft = OrderDraft()
            then()
            self.parts.notices.tell(told)

        self.keeper.hold(held, self._ready)

    def _show_held(self) -> None:
        if self._done is not None:
            self._take(OrderDraft())  # the finished order is over: Esc must not bring it back to be sold twice
        self.held.fit(narrow=self.width() < NARROW)
        self.ui.work.setCurrentWidget(self.ui.heldPage)

    def drop(self) -> None:
        """Throws the unfinished order away, after a question."""
        if not self.taking or self._busy:
            return
        question = Question(
            self.tr("Drop this order?"),
            self.tr("Its {count} lines are thrown away. Finished orders stay as they are.").format(
                count=len(self.draft.lines)
            ),
            yes=self.tr("Drop the order"),
            no=self.tr("Go on with it"),
            danger=True,
        )
        if self.parts.notices.ask(question):
            self.keeper.drop(self._dropped)

    def _dropped(self) -> None:
        self.draft = OrderDraft()
        self._take(self.draft)

    # moving about

    def back_to_lines(self) -> None:
        """F3: to the product field, from wherever the order stands."""
        if self._settle():
            self.ui.pay.end_payment()
            self._show_work()
            self.focus()

    def back(self) -> None:
        """Esc: one step; the draft is kept whatever happens."""
        ui = self.ui
        if self.editor.is_open:
            self.editor.close()
            self._show_work()
            ui.scan.setFocus()
        elif ui.pay.paying:
            ui.pay.end_payment()
            ui.scan.setFocus()
        elif ui.work.currentWidget() in (ui.finder, ui.heldPage):
            self._show_work()
            ui.scan.setFocus()
        elif ui.scan.text():
            ui.scan.clear()
        else:
            self.keeper.flush()
            self.left.emit()

    # showing

    def _show(self) -> None:
        ui, draft = self.ui, self.draft
        row = self._row
        self.lines.show(draft.lines)
        fit_columns(ui.lines, self.lines, narrow=self.width() < NARROW)
        if row >= 0 and self._row < 0:
            ui.lines.selectRow(min(row, len(draft.lines) - 1))
        ui.lines.setVisible(bool(draft.lines))
        ui.lines.setMaximumHeight(ROW_HEAD + ROW_ORDER_LINE * max(1, len(draft.lines)) + 2)
        ui.noLines.setVisible(not draft.lines)
        ui.pay.show_draft(draft)
        sums = draft.sums
        ui.counts.setText(
            self.tr("{lines} lines · {pieces} pieces").format(lines=len(draft.lines), pieces=number(sums.pieces))
        )
        correcting = draft.corrects_order_id is not None
        title = self.tr("Corrected order") if correcting else self.tr("New order")
        ui.title.setText(self.tr("Exchange") if draft.exchange is not None else title)
        ui.drop.setVisible(self.taking)
        ui.held.setText(self.tr("Hold") if self.taking else self.tr("Held orders"))
        for widget in (ui.scan, ui.changeCustomer, ui.pay):
            widget.setEnabled(self._done is None)
        self._show_work()

    def _show_old(self, old: OrderView) -> None:
        """Which order the one being taken corrects, and why."""
        if self.draft.corrects_order_id == old.id:
            told = self.tr("corrects {number}: {reason}").format(number=old.number, reason=self.draft.reason)
            self.ui.about.say(told)

    def _show_exchange(self) -> None:
        """What the order being taken is an exchange for, what that is good for, and what is left over of it."""
        back = self.draft.exchange
        if back is not None:
            told = self.tr("exchange for goods of {number}, good for {sum}: {reason}")
            self.ui.about.say(told.format(number=back.number, sum=money_unit(back.credit), reason=back.reason))

    def _show_work(self) -> None:
        """Which page of the work area is in front."""
        ui = self.ui
        if self._done is not None:
            ui.work.setCurrentWidget(ui.donePage)
        elif self.finder.finding and not self.editor.is_open and not ui.pay.paying:
            ui.work.setCurrentWidget(ui.foundPage)
        else:
            ui.work.setCurrentWidget(ui.linesPage)

    def _make_room(self) -> None:
        """The product field gives way to the finder, which has its own, and to a finished order."""
        self.ui.scan.setVisible(self.ui.work.currentWidget() not in (self.ui.finder, self.ui.donePage))

    def _fit_done(self) -> None:
        """In a low window the code to be paid by stands in place of the sum, which it names too."""
        ui, low = self.ui, self.height() < LOW and not self.ui.transfer.isHidden()
        ui.doneColumn.setContentsMargins(0, S1 if low else S5, 0, 0)
        ui.doneColumn.setSpacing(S1 if low else S2)
        for widget in (ui.doneFacts, ui.doneNext):
            widget.setHidden(low)

    def _show_kept(self) -> None:
        if self.taking:
            now = self.parts.formats.exact_time(self.parts.clock())
            self._say_kept(self.tr("Draft kept at {time}. A power cut does not lose it.").format(time=now))

    def _show_not_kept(self, error: KnownError) -> None:
        self._say_kept(self.tr("This draft is not kept yet: {why}").format(why=words_of(error)), "error")

    def _say_kept(self, text: str, role: str = "meta") -> None:
        self.ui.kept.say(text)
        self.ui.keptIcon.setVisible(bool(text))
        set_role(self.ui.kept, role)

    def retranslate(self) -> None:
        self._show_customer(self._customer)
        self.editor.retranslate(self.draft)
        self.held.count(self.keeper.draft_id)
        self._show()

    def _took(self, event: QKeyEvent) -> bool:
        """Just scan or type: what no field takes goes into the product field."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        if plain and text.strip() and text.isprintable() and not self.ui.pay.paying:
            self.type_ahead(text)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tables would take letters for a search of their own, and Enter after a scan for a choice."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.ui.lines and event.key() == Qt.Key.Key_Delete:
                self.remove_line()
                return True
            return self._took(event)
        if watched is self.ui.lines and event.type() == QEvent.Type.Resize:
            self.ui.lines.scrollTo(self.ui.lines.currentIndex())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.ui.pay.setFixedWidth(360 if narrow else 400)
        fit_columns(self.ui.lines, self.lines, narrow=narrow)
        self.held.fit(narrow=narrow)
        self._fit_done()
