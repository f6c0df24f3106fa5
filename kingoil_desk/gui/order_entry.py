"""Taking an order by keys alone: customer, products, quantity, price and discount, payment; always kept as a draft."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain import order_entry
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import parse_percent, parse_vnd, show_vnd
from kingoil_desk.domain.order import MAX_QUANTITY, Discount, Line, OrderDraft, Payment, check_discount
from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.draft_keeper import DraftKeeper
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit, number
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.found_products import FoundProductsModel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_ORDER_LINE, ROW_TWO_LINES
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.order_lines import DISCOUNT, NUMBER, OrderLinesModel, discount_words
from kingoil_desk.gui.order_list import HeldOrdersModel
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.customer import CustomerRecord
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished, KeptDraft
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane

NARROW = 1000  # px: below it the payment pane is 360 wide and the lists show less
WIDE_LINES = (44, 0, 112, 116, 96, 128)  # px of the columns
NAME_ROOM = 200  # px that the name keeps before chips become "+1"
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Editing(Enum):
    QUANTITY = auto()
    PRICE = auto()
    LINE_DISCOUNT = auto()
    ORDER_DISCOUNT = auto()


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
        self.lines, self.found = OrderLinesModel(), FoundProductsModel()
        self._customer: CustomerRecord | None = None
        self._editing: Editing | None = None
        self._edited_row = -1  # a click on another line while the strip is open changes nothing about it
        self._found_for = ""  # what was typed when the list of found products was asked for
        self._busy = False
        self._done: Finished | None = None

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        ui = self.ui
        self.held = HeldOrdersModel(parts.formats)
        self.keeper = DraftKeeper(parts, self)
        self.keeper.kept.connect(self._show_kept)
        self._find, self._read, self._read_held = (Latest(parts.jobs) for _ in range(3))
        for table, model, height in (
            (ui.lines, self.lines, ROW_ORDER_LINE),
            (ui.found, self.found, ROW_TWO_LINES),
            (ui.heldTable, self.held, ROW_TWO_LINES),
        ):
            table.set_row_height(height)
            table.setModel(model)
        ui.lines.set_columns(*WIDE_LINES)
        ui.found.set_columns(130, 0, 130)
        ui.heldTable.set_columns(0, 160, 130)
        ui.work.currentChanged.connect(self._make_room)
        ui.person.set_icon("user")
        ui.keptIcon.set_icon("save", "text2")
        ui.finder.begin(parts)
        ui.finder.chosen.connect(self._choose_customer)
        ui.scan.textChanged.connect(self._typed)
        ui.scan.installEventFilter(self)
        ui.edit.returnPressed.connect(self._apply_edit)
        ui.edit.installEventFilter(self)
        ui.editNote.watch(ui.edit)
        ui.problem.watch(ui.scan)
        ui.found.activated.connect(lambda index: self._add(self.found.product(index.row())))
        ui.heldTable.activated.connect(lambda index: self._recall(self.held.draft(index.row())))
        ui.changeCustomer.clicked.connect(self.find_customer)
        ui.held.clicked.connect(self.hold)
        ui.drop.clicked.connect(self.drop)
        ui.another.clicked.connect(lambda: self.start())
        ui.doneRecord.clicked.connect(self._open_record)
        ui.pay.pay_asked.connect(self.take_payment)
        ui.pay.discount_asked.connect(lambda: self.edit(Editing.ORDER_DISCOUNT))
        ui.pay.note_changed.connect(self._note_changed)
        ui.pay.chosen.connect(self._way_chosen)
        self._show()

    # beginning and going on

    @property
    def taking(self) -> bool:
        """Whether something was typed that a draft keeps; a finished order is none any more."""
        return self._done is None and bool(self.draft.lines or self.draft.note or self.draft.typing)

    @property
    def _closed(self) -> bool:
        """Finished, or on its way there: nothing may change it any more."""
        return self._done is not None or self._busy

    def start(self, customer_id: int | None = None) -> None:
        """A new order. An unfinished one is held, and the window says so."""
        if not self._busy:
            self._put_aside()
            self._take(OrderDraft(customer_id=customer_id))

    def _put_aside(self) -> None:
        if self.taking:
            self.keeper.hold()
            self.parts.notices.tell(self.tr("The unfinished order is held. F11 brings it back."))

    def resume(self, kept: KeptDraft) -> None:
        """Goes on with a draft from the file. An unfinished order is held, as for a new one."""
        self._put_aside()
        self._take(kept.draft, kept.id)
        self.ui.kept.setText(
            self.tr("Draft of {time}, kept through everything since").format(
                time=self.parts.formats.moment(kept.changed_at)
            )
        )

    def _take(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        self.keeper.begin(draft, draft_id)
        self.draft, self._customer, self._done, self._editing = draft, None, None, None
        self.ui.kept.clear()
        self.ui.pay.end_payment()
        self.ui.pay.say(None)
        self.ui.pay.ui.pay.setEnabled(True)
        self.ui.problem.say("")
        self.ui.scan.setText(draft.typing)
        self._show()
        self._read_customer()
        if self.draft.lines:
            self.ui.lines.selectRow(len(self.draft.lines) - 1)
        self.focus()

    def focus(self) -> None:
        if self._done is not None:
            self.ui.another.setFocus()
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
        else:
            self._end_edit()
            self.ui.pay.end_payment()
            self.ui.work.setCurrentWidget(self.ui.finder)
            self.ui.finder.open()

    def _choose_customer(self, customer_id: int) -> None:
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
        ui = self.ui
        self._customer = record
        if record is None:
            known = self.draft.customer_id is not None
            ui.customerName.say("" if known else self.tr("Walk-in customer"))
            ui.customerAbout.say("")
            ui.verdicts.set_chips(())
            ui.banner.show_refusal("")
            return
        ui.customerName.say(record.full_name or record.code)
        ui.customerName.setMinimumWidth(min(NAME_ROOM, ui.customerName.sizeHint().width()))
        spoken = words.spoken_to(record.address_form, record.called_name)
        tail = next((point.masked[-4:] for point in record.contacts if point.kind == "phone"), "")
        ui.customerAbout.say(" · ".join(part for part in (spoken, words.masked_tail(tail)) if part))
        ui.verdicts.set_chips(
            [Chip(ChipState(state), text) for state, text in (words.standing(record.matrix, c) for c in Channel)]
        )
        ui.banner.show_refusal(words.banner(record.matrix, spoken or record.full_name or record.code))

    def refresh_customer(self) -> None:
        """Somebody saved the customer meanwhile."""
        self._read_customer()

    def _open_record(self) -> None:
        if self._done is not None and self.draft.customer_id is not None:
            self.parts.navigator.open_customer(self.draft.customer_id)

    # products

    def _typed(self, text: str) -> None:
        self.ui.problem.say("")
        if self._done is not None:
            return
        self._set(replace(self.draft, typing=text), soon=True)
        wanted = text.strip()
        if wanted:
            self._find.ask(lambda desk: desk.products.find(wanted), self._found_products, owner=self)
        else:
            self._find.forget()
            self.found.show(())
            self._show_work()

    def _found_products(self, products: tuple[Product, ...]) -> None:
        self.found.show(products)
        self._found_for = self.ui.scan.text().strip()
        ui = self.ui
        ui.found.setVisible(bool(products))
        ui.found.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, len(products)) + 2)
        ui.noneFound.setVisible(not products)
        ui.noneFound.setText(self.tr("No product begins like this."))
        if products:
            ui.found.selectRow(0)
        self._show_work()

    def _enter(self) -> None:
        """Enter in the product field: a whole code or barcode first, else the chosen row of the list.

        The field is free at once, since a scanner sends the next code without waiting; it gets back what is unknown.
        """
        text = self.ui.scan.text().strip()
        if not text or self._closed:
            return
        # a list for fewer letters is not what the clerk sees in the end: then the first product found now is meant
        chosen = self.found.product(self.ui.found.currentIndex().row()) if self._found_for == text else None

        def look(desk: Desk) -> Product:
            try:
                return desk.products.by_scan(text)
            except KnownError as error:
                found = (chosen,) if chosen is not None else desk.products.find(text, 1)
                if error.code is not Code.PRODUCT_UNKNOWN or not found:
                    raise
                return found[0]

        def failed(error: KnownError) -> None:
            if not self.ui.scan.text():
                self.ui.scan.setText(text)
            self.ui.problem.say_wrong(words_of(error))

        self.ui.scan.clear()
        self.parts.jobs.run(Lane.LOOK, look, self._add, failed, owner=self)

    def _add(self, product: Product | None) -> None:
        if product is None:
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

    # the chosen line

    @property
    def _row(self) -> int:
        row = self.ui.lines.currentIndex().row()
        return row if 0 <= row < len(self.draft.lines) else -1

    def edit(self, what: Editing) -> None:
        """Opens the strip for one figure of the chosen line, or for the order's discount."""
        if self._done is not None or not self.draft.lines or (what is not Editing.ORDER_DISCOUNT and self._row < 0):
            return
        self.ui.pay.end_payment()
        self._editing, self._edited_row = what, self._row
        line = None if what is Editing.ORDER_DISCOUNT else self.draft.lines[self._row]
        self.ui.edit.setText(self._now(what, line))
        self._show_work()
        self.ui.edit.setFocus()
        self.ui.edit.selectAll()

    def _now(self, what: Editing, line: Line | None) -> str:
        if what is Editing.ORDER_DISCOUNT or line is None:
            return discount_words(self.draft.discount)
        if what is Editing.QUANTITY:
            return str(line.quantity)
        return show_vnd(line.price) if what is Editing.PRICE else discount_words(line.discount)

    def _apply_edit(self) -> None:
        """Enter in the strip; what cannot be read stays there with the words why."""
        text, row, what = self.ui.edit.text().strip(), self._edited_row, self._editing
        try:
            if what is Editing.QUANTITY:
                draft = order_entry.set_quantity(self.draft, row, _whole(text))
            elif what is Editing.PRICE:
                draft = order_entry.set_price(self.draft, row, parse_vnd(text))
            elif what is Editing.LINE_DISCOUNT:
                draft = order_entry.set_discount(self.draft, row, _discount(text))
            else:
                discount = _discount(text)
                check_discount(discount, sum(line.total for line in self.draft.lines))
                draft = replace(self.draft, discount=discount)
        except KnownError as error:
            self.ui.editNote.say_wrong(words_of(error))
            return
        self._end_edit()
        self._set(draft)
        if row >= 0:
            self.ui.lines.selectRow(row)

    def _end_edit(self) -> None:
        self._editing = None
        self.ui.editNote.say("")
        self._show_work()
        self.ui.scan.setFocus()

    def remove_line(self) -> None:
        row = self._row
        if not self._closed and row >= 0:
            self._end_edit()
            self._set(order_entry.remove_line(self.draft, row))
            if self.draft.lines:
                self.ui.lines.selectRow(min(row, len(self.draft.lines) - 1))

    # payment

    def _way_chosen(self, way: Payment) -> None:
        self._set(replace(self.draft, payment=way))

    def _note_changed(self) -> None:
        note = self.ui.pay.ui.note.toPlainText()
        if self._done is None and note != self.draft.note:
            self._set(replace(self.draft, note=note), soon=True)

    def take_payment(self) -> None:
        """F9 opens the choice; F9 or Enter again finishes, once."""
        pane = self.ui.pay
        if self._done is not None or self._busy:
            return
        if not self.draft.lines:
            self.ui.problem.say_wrong(words_of(KnownError(Code.ORDER_EMPTY)))
            self.ui.scan.setFocus()
            return
        if self._editing is not None:
            self._end_edit()
        if not pane.paying:
            self._show_work()
            pane.begin_payment()
            return
        pane.say(None)
        if pane.ready():
            self._busy = True
            pane.ui.pay.setEnabled(False)
            draft = replace(self.draft, typing="")
            self.keeper.finish(draft, self._finished, self._refused, self._ready)

    def _ready(self) -> None:
        self._busy = False
        self.ui.pay.ui.pay.setEnabled(self._done is None)

    def _refused(self, error: KnownError) -> None:
        self.keeper.keep(self.draft)
        self.ui.pay.say(error)

    def _finished(self, finished: Finished) -> None:
        self.keeper.finished()
        self._done = finished
        self.ui.kept.clear()
        received = self.ui.pay.ui.receivedNote.words if self.draft.payment is Payment.CASH else ""
        self.ui.pay.end_payment()
        ui = self.ui
        ui.doneTitle.setText(self.tr("Order {number} is finished").format(number=finished.number))
        ui.doneFacts.setText(money_unit(finished.total))
        paid = words.payment(self.draft.payment)
        next_step = self.tr("F4 takes the next order, F2 finds a customer.")
        ui.doneNext.setText(" · ".join(part for part in (paid, received, next_step) if part))
        ui.doneRecord.setVisible(self.draft.customer_id is not None)
        self.parts.broadcast.tell(finished.change)
        self.finished.emit(finished)
        self.ui.scan.clear()
        self._show()
        ui.another.setFocus()

    # holding and dropping

    def hold(self) -> None:
        """F11: holds the order; with none being taken, shows the held ones."""
        if self._busy:
            return
        if self.taking:
            self.keeper.hold()
            self._take(OrderDraft())
            self.parts.notices.tell(self.tr("Order held. F11 shows the held orders."))
        else:
            self._read_held.ask(lambda desk: desk.orders.drafts(), self._show_held, owner=self)

    def _show_held(self, drafts: tuple[KeptDraft, ...]) -> None:
        ui = self.ui
        self.held.show(tuple(kept for kept in drafts if kept.draft.lines or kept.draft.note))
        rows = self.held.rowCount()
        ui.heldTable.setVisible(bool(rows))
        ui.heldTable.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, rows) + 2)
        ui.noHeld.setVisible(not rows)
        if self._done is not None:
            self._take(
                OrderDraft()
            )  # the finished order is over: Esc from here must not bring it back to be sold twice
        ui.work.setCurrentWidget(ui.heldPage)
        if rows:
            ui.heldTable.selectRow(0)
            ui.heldTable.setFocus()

    def _recall(self, kept: KeptDraft | None) -> None:
        if kept is not None:
            self.resume(kept)
            self.keeper.take_over()

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
            self.keeper.drop()
            self._take(OrderDraft())

    def back_to_lines(self) -> None:
        """F3: to the product field, from wherever the order stands."""
        if self._editing is not None:
            self._end_edit()
        self.ui.pay.end_payment()
        self._show_work()
        self.focus()

    def back(self) -> None:
        """Esc: one step; the draft is kept whatever happens."""
        ui = self.ui
        if self._editing is not None:
            self._end_edit()
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
        ui.title.setText(self.tr("Corrected order") if correcting else self.tr("New order"))
        ui.drop.setVisible(self.taking)
        ui.held.setText(self.tr("Hold") if self.taking else self.tr("Held orders"))
        for widget in (ui.scan, ui.changeCustomer):
            widget.setEnabled(self._done is None)
        ui.pay.setEnabled(self._done is None)
        self._show_work()

    def _show_work(self) -> None:
        """Which page of the work area is in front, and whether the strip is open."""
        ui = self.ui
        ui.editor.setVisible(self._editing is not None)
        ui.editorLabel.say(self._editor_words())
        ui.edit.setAccessibleName(ui.editorLabel.whole)
        if self._done is not None:
            ui.work.setCurrentWidget(ui.donePage)
        elif ui.scan.text().strip() and self._editing is None and not ui.pay.paying:
            ui.work.setCurrentWidget(ui.foundPage)
        else:
            ui.work.setCurrentWidget(ui.linesPage)

    def _editor_words(self) -> str:
        if self._editing is None:
            return ""
        if self._editing is Editing.ORDER_DISCOUNT:
            return self.tr("Discount on the order (5% or 6.000)")
        name = self.draft.lines[self._edited_row].name
        return {
            Editing.QUANTITY: self.tr("Quantity of {product}"),
            Editing.PRICE: self.tr("Price of {product}"),
            Editing.LINE_DISCOUNT: self.tr("Discount on {product} (5% or 6.000)"),
        }[self._editing].format(product=name)

    def _show_kept(self) -> None:
        if self.taking:
            now = self.parts.formats.time(self.parts.clock())
            self.ui.kept.setText(self.tr("Draft kept at {time}. A power cut does not lose it.").format(time=now))

    def retranslate(self) -> None:
        self._show_customer(self._customer)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.ui.scan:
            key, finding = Qt.Key(event.key()), bool(self.ui.scan.text().strip())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if key in _MOVES:
                table = self.ui.found if finding else self.ui.lines
                rows = table.model().rowCount()
                if rows:
                    table.selectRow(max(0, min(rows - 1, table.currentIndex().row() + _MOVES[key])))
                return True
            if key == Qt.Key.Key_Delete and not finding:
                self.remove_line()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.ui.pay.setFixedWidth(360 if narrow else 400)
        self.lines.discount_under_total = narrow
        for column in (NUMBER, DISCOUNT):
            self.ui.lines.setColumnHidden(column, narrow)
        self.ui.lines.set_columns(*((1, 0, 88, 88, 1, 108) if narrow else WIDE_LINES))
        self.ui.heldTable.set_columns(0, *((84, 104) if narrow else (160, 130)))

    def _make_room(self) -> None:
        """The product field gives way to the finder, which has its own, and to a finished order."""
        self.ui.scan.setVisible(self.ui.work.currentWidget() not in (self.ui.finder, self.ui.donePage))


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > len(str(MAX_QUANTITY)):
        raise KnownError(Code.QUANTITY_OUT_OF_SENSE, text=text)
    return int(text)


def _discount(text: str) -> Discount:
    """`5%` or `6.000`; nothing takes the discount away."""
    if not text:
        return Discount()
    return Discount(percent=parse_percent(text)) if "%" in text else Discount(amount=parse_vnd(text))
