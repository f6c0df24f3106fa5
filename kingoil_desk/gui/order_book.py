"""The book of finished orders: the latest ones, one of them whole, cancelling and correcting by new facts."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import MINUS, money, money_unit, number
from kingoil_desk.gui.forms.ui_order_book import Ui_OrderBook
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.order_lines import TOTAL, OrderLinesModel, discount_words, room_for
from kingoil_desk.gui.order_list import STATE, SUM, OrderListModel
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.order import KeptDraft, OrderEvent, OrderListRow, OrderView
from kingoil_desk.service.shop import Lane

WIDE = (150, 0, 120, 150)  # px of the list's columns
NARROW = 1000  # px: below it the list tells an order's state under its total


class OrderBook(QWidget):
    """A finished order never changes: cancelling and correcting are facts beside it, a manager's, with a reason."""

    new_asked = Signal()
    correcting = Signal(object)  # KeptDraft

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderBook()
        self.ui.setupUi(self)
        self.lines = OrderLinesModel()
        self._order: OrderView | None = None
        self._wanted: int | None = None

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        ui = self.ui
        self.orders = OrderListModel(parts.formats)
        self._list, self._one = Latest(parts.jobs), Latest(parts.jobs)
        ui.orders.set_row_height(ROW_TWO_LINES)
        ui.orders.setModel(self.orders)
        ui.orders.selectionModel().currentRowChanged.connect(self._chosen)
        ui.lines.set_row_height(ROW_TWO_LINES)
        ui.lines.setModel(self.lines)
        self.lines.discount_under_total = True
        for hidden in (0, 3, 4):
            ui.lines.setColumnHidden(hidden, True)
        ui.fresh.clicked.connect(self.new_asked)
        ui.cancel.clicked.connect(self.cancel)
        ui.correct.clicked.connect(self.correct)
        ui.settle.clicked.connect(self.settle)
        ui.record.clicked.connect(self._open_customer)
        ui.contact.clicked.connect(self.contact)
        self._show(None)

    def focus(self) -> None:
        (self.ui.orders if self.orders.rowCount() else self.ui.fresh).setFocus()

    def load(self, order_id: int | None = None) -> None:
        """Reads the list again; `order_id` is shown even when it is too old for the list."""
        self._wanted = order_id if order_id is not None else (self._order.id if self._order else None)
        self._list.ask(lambda desk: desk.orders.recent(), self._show_list, owner=self)

    def _show_list(self, rows: tuple[OrderListRow, ...]) -> None:
        ui = self.ui
        self.orders.show(rows)
        self._fit()
        ui.orders.setVisible(bool(rows))
        ui.orders.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, len(rows)) + 2)
        ui.empty.setVisible(not rows)
        ui.count.setText(self.tr("the latest {count}").format(count=number(len(rows))) if rows else "")
        row = self.orders.row_of(self._wanted) if self._wanted is not None else 0
        if row >= 0 and rows:
            ui.orders.selectRow(row)
        elif self._wanted is not None:
            ui.orders.clearSelection()
            self._read(self._wanted)

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        order = self.orders.order(index.row())
        if order is not None:
            self._read(order.id)

    def _read(self, order_id: int) -> None:
        self._one.ask(lambda desk: desk.orders.order(order_id), self._show, owner=self)

    def _show(self, order: OrderView | None) -> None:
        ui = self.ui
        if order is None or self._order is None or order.id != self._order.id:
            ui.reason.clear()
            ui.problem.say("")
        self._order = order
        ui.orderPane.setVisible(order is not None)
        if order is None:
            return
        gone = order.state == "cancelled"
        ui.number.setText(order.number)
        ui.state.set_chip(Chip(ChipState.NEUTRAL, self.tr("cancelled") if gone else self.tr("finished")))
        who = order.customer_name or self.tr("walk-in customer")
        about = [who, self.parts.formats.moment(order.at), order.staff]
        if order.corrects_number:
            about.append(self.tr("corrects {number}").format(number=order.corrects_number))
        ui.about.setText(" · ".join(part for part in about if part))
        for button in (ui.record, ui.contact):
            button.setVisible(order.customer_id is not None)
        ui.refusals.set_chips(words.prohibition_chips(order.refusals))
        ui.refusals.setVisible(order.customer_id is not None)
        self.lines.show(order.lines)
        ui.lines.set_columns(1, 0, 88, 1, 1, room_for(self.lines, TOTAL, 104))
        ui.lines.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(4, len(order.lines))) + 2)
        taken = sum(line.total for line in order.lines) + order.fee - order.total
        for label, amount, text in (
            (ui.discount, taken, f"{MINUS}{money(taken)}"), (ui.fee, order.fee, money(order.fee)),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(amount))
        ui.discountLabel.setVisible(bool(taken))
        ui.discount.setToolTip(discount_words(order.discount))
        ui.feeLabel.setVisible(bool(order.fee))
        ui.total.setText(money_unit(order.total))
        ui.paid.setText(self._paid_words(order))
        ui.settle.setVisible(order.life.owed > 0)
        ui.note.setText(order.note)
        ui.note.setVisible(bool(order.note))
        ui.events.setText("\n".join(self._event_words(event) for event in order.events))
        self._show_acts(gone)

    def _paid_words(self, order: OrderView) -> str:
        """How it was paid, and what is still to come or to go back."""
        ways = dict.fromkeys(payment.way for payment in order.payments if payment.amount > 0)
        how = " + ".join(map(words.payment, ways or (order.payment,)))
        if order.life.owed:
            told = self.tr("Owed {sum} · {how}").format(
                sum=money_unit(order.life.owed), how=words.payment(order.payment)
            )
        elif order.life.to_give_back:
            told = self.tr("To give back {sum} · {how}").format(sum=money_unit(order.life.to_give_back), how=how)
        else:
            told = self.tr("Paid: {how}").format(how=how)
        if order.life.e_invoice:
            told += " · " + self.tr("e-invoice {reason}").format(reason=order.life.e_invoice)
        return told

    def _event_words(self, event: OrderEvent) -> str:
        kinds = {
            "finished": self.tr("finished"),
            "cancelled": self.tr("cancelled"),
            "corrected": self.tr("corrected by {reason}"),
            "web_status": self.tr("on the web: {reason}"),
            "packed": self.tr("packed"),
            "handed_over": self.tr("handed over to the carrier"),
            "delivered": self.tr("delivered"),
            "e_invoice": self.tr("e-invoice {reason}"),
        }
        told = kinds.get(event.kind, event.kind).format(reason=event.reason)
        reason = f": {event.reason}" if event.kind == "cancelled" and event.reason else ""
        parts = (self.parts.formats.moment(event.at), told + reason, event.staff)
        return " · ".join(part for part in parts if part)

    def _show_acts(self, gone: bool) -> None:
        ui, actor = self.ui, self.parts.session.actor
        for widget in (ui.reasonLabel, ui.reason, ui.correct, ui.cancel):
            widget.setVisible(not gone)
        no = self.tr("Only a manager cancels or corrects a finished order.")
        ui.cancel.set_unavailable("" if may(actor, Act.CANCEL_ORDER) else no)
        ui.correct.set_unavailable("" if may(actor, Act.CORRECT_ORDER) else no)
        ui.reason.setEnabled(may(actor, Act.CANCEL_ORDER))

    @property
    def owed(self) -> bool:
        """Whether money is still to come for the order that is shown."""
        return self._order is not None and self._order.life.owed > 0

    def settle(self) -> None:
        """F9: what is owed came in the way that was agreed on; asked first, since money is never taken back unseen."""
        order = self._order
        if order is None or not order.life.owed:
            return
        way, owed = order.payment or Payment.CASH, order.life.owed
        question = Question(
            self.tr("Did {sum} come for order {number}?").format(sum=money_unit(owed), number=order.number),
            self.tr("It is written down as paid: {how}.").format(how=words.payment(way)),
            yes=self.tr("It came"),
            no=self.tr("Not yet"),
        )
        if self.parts.notices.ask(question):
            self.parts.jobs.run(
                Lane.WRITE,
                lambda desk: desk.payments.pay(order.id, [Part(way, owed)]),
                self.parts.broadcast.tell,
                self._refused,
                owner=self,
            )

    def _open_customer(self) -> None:
        if self._order is not None and self._order.customer_id is not None:
            self.parts.navigator.open_customer(self._order.customer_id)

    @property
    def has_customer(self) -> bool:
        """Whether the order that shows is somebody's."""
        return self._order is not None and self._order.customer_id is not None

    def contact(self) -> None:
        """F12: to the gate, about this order."""
        if self._order is not None and self._order.customer_id is not None:
            self.parts.navigator.contact(self._order.customer_id, self._order.id)

    @property
    def packable(self) -> bool:
        """Whether the order that shows is somebody's and was not cancelled."""
        return self.has_customer and self._order is not None and self._order.state != "cancelled"

    def pack(self) -> None:
        """Ctrl+P: into parcels."""
        if self._order is not None and self.packable:
            self.parts.navigator.pack(self._order.id)

    def cancel(self) -> None:
        order, reason = self._order, self.ui.reason.text()
        if order is not None:
            self.ui.problem.say("")
            self.parts.jobs.run(
                Lane.WRITE,
                lambda desk: desk.orders.cancel(order.id, reason),
                self.parts.broadcast.tell,
                self._refused,
                owner=self,
            )

    def correct(self) -> None:
        order, reason = self._order, self.ui.reason.text()
        if order is not None:
            self.ui.problem.say("")
            self.parts.jobs.run(
                Lane.WRITE, lambda desk: desk.orders.correct(order.id, reason), self._correct, self._refused, owner=self
            )

    def _correct(self, kept: KeptDraft) -> None:
        self.ui.reason.clear()
        self.correcting.emit(kept)

    def _refused(self, error: KnownError) -> None:
        self.ui.problem.watch(self.ui.reason)
        self.ui.problem.say_wrong(words_of(error))
        self.ui.reason.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.orders.narrow = narrow = self.width() < NARROW
        self.ui.orders.setColumnHidden(STATE, narrow)
        number, rest, total, state = (128, 0, 108, 1) if narrow else WIDE
        self.ui.orders.set_columns(number, rest, room_for(self.orders, SUM, total), state)

    def retranslate(self) -> None:
        self._show(self._order)
