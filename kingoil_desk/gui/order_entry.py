"""Taking an order by keys alone: customer, products, quantity, price and discount, payment; always kept as a draft."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.order import OrderDraft, Payment, Source
from kingoil_desk.gui import order_entry_kept
from kingoil_desk.gui.draft_keeper import DraftKeeper, is_begun
from kingoil_desk.gui.finished_order import FinishedOrder
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.held_orders import HeldOrders
from kingoil_desk.gui.kept_forms import Kept
from kingoil_desk.gui.line_acts import LineActs
from kingoil_desk.gui.line_editor import Editing, LineEditor
from kingoil_desk.gui.metrics import ORDER_NARROW, ROW_HEAD, ROW_ORDER_LINE
from kingoil_desk.gui.order_aside import OrderAside
from kingoil_desk.gui.order_customer import OrderCustomer
from kingoil_desk.gui.order_frame import OrderFrame
from kingoil_desk.gui.order_keys import OrderKeys
from kingoil_desk.gui.order_lines import OrderLinesModel, fit_columns
from kingoil_desk.gui.order_payment import OrderPayment
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.product_finder import ProductFinder
from kingoil_desk.service.order import KeptDraft


class OrderEntry(QWidget):
    """One order at a time. Every change of it goes through `set_draft`, which shows and keeps it."""

    finished = Signal(object)  # Finished
    left = Signal()  # back to the list of orders
    standing_changed = Signal()  # the order, or whether it is finished: what keys do may have changed

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderEntry()
        self.ui.setupUi(self)
        self.draft = OrderDraft()
        self.lines = OrderLinesModel()
        self.busy = False  # holding, dropping or finishing: nothing may change what is on its way

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        ui = self.ui
        self.keeper = DraftKeeper(parts, self)
        self.finder = ProductFinder(parts, ui, self)
        self.held = HeldOrders(parts, ui, self)
        self.editor = LineEditor(ui)
        self.acts, self.aside, self._keys = LineActs(self), OrderAside(self), OrderKeys(self)
        self.payment = OrderPayment(self)
        self.customer = OrderCustomer(parts, ui, self)
        self.done = FinishedOrder(parts, ui, self)
        self.frame = OrderFrame(parts, ui, self)
        ui.lines.set_row_height(ROW_ORDER_LINE)
        ui.lines.setModel(self.lines)
        ui.finder.begin(parts)
        self._join()
        self.show_draft()

    def _join(self) -> None:
        ui = self.ui
        self.keeper.kept.connect(self._kept)
        self.keeper.failed.connect(self.frame.say_not_kept)
        self.finder.chosen.connect(self.acts.add)
        self.finder.typed.connect(self._typed)
        self.finder.moved.connect(self.acts.move)
        self.finder.removed.connect(self.acts.remove)
        ui.finder.chosen.connect(self.choose_customer)
        ui.edit.returnPressed.connect(self.acts.settle)
        self.held.listed.connect(self.aside.show)
        self.held.chosen.connect(self.resume)
        ui.changeCustomer.clicked.connect(self.find_customer)
        ui.held.clicked.connect(self.aside.hold)
        ui.drop.clicked.connect(self.aside.drop)
        ui.another.clicked.connect(lambda: self.start())
        ui.pay.pay_asked.connect(self.payment.take)
        ui.pay.discount_asked.connect(lambda: self.acts.edit(Editing.ORDER_DISCOUNT))
        ui.pay.note_changed.connect(self._note_changed)
        ui.pay.chosen.connect(self._way_chosen)
        self.frame.source.chosen.connect(self._source_chosen)
        ui.work.currentChanged.connect(self._make_room)

    # beginning and going on

    @property
    def taking(self) -> bool:
        """Whether something was typed that a draft keeps; a finished order is none any more."""
        return not self.is_done and is_begun(self.draft)

    @property
    def is_done(self) -> bool:
        """Whether the order on the screen is finished."""
        return self.done.order_id is not None

    @property
    def closed(self) -> bool:
        """Finished, or on its way there: nothing may change it any more."""
        return self.is_done or self.busy

    def start(self, customer_id: int | None = None) -> None:
        """A new order. An unfinished one is held, and the window says so."""
        self.aside.put_aside(lambda: self.take(OrderDraft(customer_id=customer_id)))

    def resume(self, kept: KeptDraft) -> None:
        """Goes on with a draft from the file. An unfinished order is held, as for a new one."""
        self.aside.put_aside(lambda: self._go_on(kept))

    def start_exchange(self, draft: OrderDraft) -> None:
        """A new order that goods coming back pay first. An unfinished one is held, as for any new one."""

        def begin() -> None:
            self.take(OrderDraft())
            self.set_draft(draft)
            self.customer.show(draft.customer_id)

        self.aside.put_aside(begin)

    def put_down(self) -> None:
        """Somebody else is at the desk; the draft stays in the file for whoever typed it."""
        self.keeper.forget()
        self.busy = False
        self.take(OrderDraft())

    @property
    def finished_id(self) -> int | None:
        """The order that was just finished and is told of on the screen."""
        return self.done.order_id

    def kept(self) -> Kept:
        """Brings the draft into the file; says which one it is and what was typed that no draft holds."""
        self.keeper.flush()
        return order_entry_kept.kept(self)

    def bring_back(self, kept: Kept, draft: KeptDraft) -> None:
        """Goes on with the draft where it was left. The payment stays closed: Enter, after a PIN, must sell nothing."""
        self._go_on(draft)
        order_entry_kept.bring_back(self, kept)

    def _go_on(self, kept: KeptDraft) -> None:
        self.take(kept.draft, kept.id)
        if kept.held:
            self.keeper.take_over()
            self.aside.taken_up()
        self.frame.say_kept_at(kept.changed_at)

    def take(self, draft: OrderDraft, draft_id: int | None = None) -> None:
        """That draft from now on, whatever was on the screen."""
        ui = self.ui
        self.keeper.begin(draft, draft_id)
        self.draft = draft
        self.done.clear()
        self.editor.close()
        self.frame.begin(draft)
        ui.pay.end_payment()
        ui.pay.say(None)
        ui.problem.say("")
        ui.scan.setText(draft.typing)
        self.show_draft()
        self.customer.show(draft.customer_id)
        self.held.count(self.keeper.draft_id)
        if draft.lines:
            ui.lines.selectRow(len(draft.lines) - 1)
        self.focus()

    def focus(self) -> None:
        if not self.isVisible():  # behind the book, where somebody may be typing
            return
        if self.is_done:
            self.ui.donePage.setFocus()
        elif self.editor.is_open:
            self.ui.edit.setFocus()
        elif self.ui.work.currentWidget() is self.ui.finder:
            self.ui.finder.ui.search.setFocus()
        else:
            self.ui.scan.setFocus()

    def set_draft(self, draft: OrderDraft, *, soon: bool = False, stay: bool = False) -> None:
        """Every change of the order: shown, and kept at once or `soon`; `stay` leaves in front what is in front."""
        if self.closed:
            return
        if draft.lines != self.draft.lines:
            self.ui.pay.say(None)  # what was wrong with the order may be mended
        self.draft = draft
        self.keeper.keep(draft, soon=soon)
        self.show_draft(stay=stay)

    def _kept(self) -> None:
        if self.taking:
            self.frame.say_kept_now()

    # the customer

    def find_customer(self) -> None:
        """F2: the finder in the place of the lines; after a finished order, the customers page."""
        if self.is_done:
            self.parts.navigator.go(Destination(Place.CUSTOMERS))
        elif self.acts.settle():
            self.ui.pay.put_off()
            self.ui.work.setCurrentWidget(self.ui.finder)
            self.ui.finder.open()

    def choose_customer(self, customer_id: int) -> None:
        """Whose order it is; 0 is nobody's."""
        if self.closed:
            return
        self.set_draft(replace(self.draft, customer_id=customer_id or None))
        self.customer.show(self.draft.customer_id)
        self.show_work()
        self.ui.scan.setFocus()

    def refresh_customer(self) -> None:
        """Somebody saved the customer meanwhile."""
        self.customer.refresh()

    # products and lines

    def type_ahead(self, text: str) -> None:
        """What was typed or scanned where no field has the focus goes into the product field."""
        if self.is_done:
            self.start()
        if not self.closed and self.acts.settle():
            self.back_to_lines()
            self.ui.scan.insert(text)

    def _typed(self, text: str) -> None:
        if not self.is_done:
            self.ui.pay.put_off()
            self.set_draft(replace(self.draft, typing=text), soon=True)

    # payment

    def _way_chosen(self, way: Payment) -> None:
        self.set_draft(replace(self.draft, payment=way))

    def change_source(self) -> None:
        """Ctrl+U: by phone, or at the counter again; an order of the web shop stays one."""
        other = {Source.COUNTER: Source.PHONE, Source.PHONE: Source.COUNTER}.get(self.draft.source)
        if other is not None:
            self._source_chosen(other)

    def _source_chosen(self, source: Source) -> None:
        self.set_draft(replace(self.draft, source=source), stay=True)

    def _note_changed(self) -> None:
        note = self.ui.pay.ui.note.toPlainText()
        if not self.is_done and note != self.draft.note:
            self.set_draft(replace(self.draft, note=note), soon=True)

    def ready(self) -> None:
        """What was on its way has arrived, or came back."""
        self.busy = False

    # moving about

    def back_to_lines(self) -> None:
        """F3: to the product field, from wherever the order stands."""
        if self.acts.settle():
            self.ui.pay.put_off()
            self.show_work()
            self.focus()

    def back(self) -> None:
        """Esc: one step; the draft is kept whatever happens."""
        ui = self.ui
        if self.editor.is_open:
            self.editor.close()
            self.show_work()
            ui.scan.setFocus()
        elif ui.pay.paying:
            ui.pay.put_off()
            ui.scan.setFocus()
        elif ui.work.currentWidget() in (ui.finder, ui.heldPage):
            self.show_work()
            ui.scan.setFocus()
        elif ui.scan.text():
            ui.scan.clear()
        else:
            self.keeper.flush()
            self.left.emit()

    # showing

    def show_draft(self, *, stay: bool = False) -> None:
        """The draft as it is; `stay` leaves in front what is in front of the work area."""
        ui, draft = self.ui, self.draft
        row = self.acts.row
        self.lines.show(draft.lines)
        fit_columns(ui.lines, self.lines, narrow=self.width() < ORDER_NARROW)
        if row >= 0 and self.acts.row < 0:
            ui.lines.selectRow(min(row, len(draft.lines) - 1))
        ui.lines.setVisible(bool(draft.lines))
        ui.lines.setMaximumHeight(ROW_HEAD + ROW_ORDER_LINE * max(1, len(draft.lines)) + 2)
        ui.noLines.setVisible(not draft.lines)
        ui.pay.show_draft(draft)
        self.frame.show(draft, taking=self.taking, done=self.is_done)
        for widget in (ui.scan, ui.changeCustomer, ui.pay):
            widget.setEnabled(not self.is_done)
        if not stay:
            self.show_work()
        self.standing_changed.emit()

    def show_work(self) -> None:
        """Which page of the work area is in front."""
        ui = self.ui
        if self.is_done:
            ui.work.setCurrentWidget(ui.donePage)
        elif self.finder.finding and not self.editor.is_open and not ui.pay.paying:
            ui.work.setCurrentWidget(ui.foundPage)
        else:
            ui.work.setCurrentWidget(ui.linesPage)

    def _make_room(self) -> None:
        """The product field gives way to the finder, which has its own, and to a finished order."""
        self.ui.scan.setVisible(self.ui.work.currentWidget() not in (self.ui.finder, self.ui.donePage))

    def retranslate(self) -> None:
        self.customer.retranslate()
        self.frame.source.retranslate()
        self.done.retranslate()
        self.editor.retranslate(self.draft)
        self.held.count(self.keeper.draft_id)
        self.show_draft()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.took(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < ORDER_NARROW
        self.ui.pay.setFixedWidth(360 if narrow else 400)
        fit_columns(self.ui.lines, self.lines, narrow=narrow)
        self.held.fit(narrow=narrow)
        self.frame.fit(narrow=narrow)
        self.done.fit()
