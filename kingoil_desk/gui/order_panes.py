"""What staff do with the order that shows, by keys: its panes, its money, its goods; cancelling and correcting it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit, number
from kingoil_desk.gui.forms.ui_order_book import Ui_OrderBook
from kingoil_desk.gui.kept_forms import Kept
from kingoil_desk.gui.money_panel import Asking, MoneyPanel
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.order_acts import OrderActs
from kingoil_desk.gui.order_view import OrderShown
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.return_panel import ReturnPanel
from kingoil_desk.service.order import KeptDraft, OrderView


class OrderPanes(QObject):
    """Works on the book's form. One of three panes stands at the right: the order, the goods that come back from it,
    or its money.
    """

    correcting = Signal(object)  # KeptDraft
    exchange_asked = Signal(object, object)  # Exchange, the customer's id or None
    closed = Signal()  # the order is in front again

    def __init__(self, ui: Ui_OrderBook, shown: OrderShown, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self.ui, self.shown, self.parts = ui, shown, parts
        self.acts = OrderActs(parts, self)
        self._cancelling: int | None = None
        ui.returning.join(parts)
        self._join_acts()

    def _join_acts(self) -> None:
        ui = self.ui
        ui.cancel.clicked.connect(self.cancel)
        ui.correct.clicked.connect(self.correct)
        ui.settle.clicked.connect(self.settle)
        ui.refund.clicked.connect(self.refund)
        ui.slip.clicked.connect(self.slip)
        ui.payments.activated.connect(lambda _index: self.slip())
        ui.invoice.clicked.connect(lambda: self._ask_money(Asking.E_INVOICE))
        ui.step.clicked.connect(self.step)
        ui.delivered.clicked.connect(self.deliver)
        ui.back.clicked.connect(self.take_back)
        self.acts.correcting.connect(self._correct)
        ui.money.paid.connect(self._paid)
        ui.money.refunded.connect(self._refunded)
        ui.money.slip_told.connect(self._slip_told)
        ui.money.e_invoice_told.connect(self._e_invoice_told)
        ui.returning.returned.connect(self._returned)
        ui.returning.exchange_asked.connect(self._exchange)
        for panel in (ui.money, ui.returning):
            panel.left.connect(self.close_panel)

    @property
    def order(self) -> OrderView | None:
        """The order that shows."""
        return self.shown.order

    def keys(self) -> tuple[Key, ...]:
        """What can be done with the order that shows; all of them, always, since the window asks for them once."""
        ui, shown = self.ui, self.shown
        return (
            Key("F9", self.tr("Money received, or given back"), self.settle, lambda: self._shows(ui.settle)),
            Key("Shift+F9", self.tr("Give money back"), self.refund, lambda: self._shows(ui.refund)),
            Key("Ctrl+B", self.tr("The chosen payment was a slip"), self.slip, lambda: self._shows(ui.slip)),
            Key("Ctrl+G", self.tr("Goods: packed, then handed over, then delivered"), self.step, self._may_step),
            Key("Ctrl+Shift+G", self.tr("Goods delivered"), self.deliver, lambda: shown.may_be_delivered),
            Key("Ctrl+R", self.tr("Return or exchange"), self.take_back, lambda: self._shows(ui.back)),
            Key("Ctrl+I", self.tr("Number of the e-invoice"), ui.invoice.click, lambda: self._shows(ui.invoice)),
            Key("Ctrl+S", self.tr("Save what the panel asks for"), self._save, lambda: self.asking),
            Key("F5", self.tr("Everything comes back"), ui.returning.everything, lambda: ui.returning.isVisible()),
            Key("Esc", self.tr("Back to the order"), self.close_panel, lambda: self.asking),
            Key("↑ ↓", self.tr("Choose an order")),
        )

    def _shows(self, button: QWidget) -> bool:
        return self.order is not None and not self.asking and not button.isHidden()

    def _offers(self, button: QWidget) -> bool:
        """Whether it may be pressed; a key of one that is there and may not says why."""
        if self._shows(button) and not button.isEnabled():
            self._say_no_step(button.toolTip())
        return self._shows(button) and button.isEnabled()

    # panes

    @property
    def asking(self) -> bool:
        """Whether a panel stands in place of the order."""
        return not (self.ui.money.isHidden() and self.ui.returning.isHidden())

    def focus(self) -> None:
        """Into the panel that asks."""
        self._panel().focus()

    def _panel(self) -> MoneyPanel | ReturnPanel:
        found: MoneyPanel | ReturnPanel = self.ui.returning if self.ui.money.isHidden() else self.ui.money
        return found

    def bring_forward(self, panel: QWidget | None = None) -> None:
        """A panel, or the order again."""
        ui = self.ui
        for each in (ui.money, ui.returning):
            each.setVisible(each is panel)
        ui.orderPane.setVisible(panel is None and self.order is not None)

    def close_panel(self) -> None:
        """Esc: back to the order; nothing was written down."""
        if self.asking:
            self.bring_forward()
            self.closed.emit()

    def _save(self) -> None:
        if self.asking:
            self._panel().save()

    def kept(self) -> Kept | None:
        """Goods half counted, over a lock. Sums are not kept: Enter, after a PIN, must write down no money."""
        return None if self.ui.returning.isHidden() else self.ui.returning.kept()

    def bring_back(self, kept: Kept) -> None:
        """Goods half counted, of the order that shows."""
        self.take_back()
        if not self.ui.returning.isHidden():
            self.ui.returning.bring_back(kept)

    # money

    @property
    def owed(self) -> bool:
        """Whether money is still to come for the order that is shown."""
        return self.order is not None and self.order.life.owed > 0 and not self.asking

    def settle(self) -> None:
        """F9: what is owed came, or what is too much goes back: asks how, since money is never written down unseen."""
        if self.owed:
            self._ask_money(Asking.SETTLE)
        elif self._offers(self.ui.settle):
            self._ask_money(Asking.REFUND)

    def refund(self) -> None:
        """Shift+F9: money goes back."""
        if self._offers(self.ui.refund):
            self._ask_money(Asking.REFUND)

    def slip(self) -> None:
        """Ctrl+B, or Enter on a payment: a counter-entry is to answer it. The newest one when none is chosen."""
        if self._offers(self.ui.slip):
            self.shown.choose_slip()
            chosen = self.shown.chosen_payment
            if self.shown.slip is not None:
                self._ask_money(Asking.SLIP)
            elif chosen is not None:  # whoever chose it wants to know why
                code = Code.PAYMENT_CORRECTED if chosen.carried is None else Code.PAYMENT_CARRIED
                self._say_no_step(words_of(KnownError(code, number=chosen.reason)))

    def _ask_money(self, asking: Asking) -> None:
        if self.order is not None and not self.asking:
            self.ui.money.begin(asking, self.order, self.parts.formats, self.shown.slip)
            self.bring_forward(self.ui.money)
            self.ui.money.focus()

    def _paid(self, part: Part) -> None:
        if self.order is not None:
            self.acts.pay(self.order.id, part, self.close_panel, self.ui.money.say)

    def _refunded(self, way: Payment, amount: int, reason: str) -> None:
        if self.order is not None:
            self.acts.refund(self.order.id, (way, amount), reason, self.close_panel, self.ui.money.say)

    def _slip_told(self, payment_id: int, reason: str) -> None:
        self.acts.counter_entry(payment_id, reason, self.close_panel, self.ui.money.say)

    def _e_invoice_told(self, told: str) -> None:
        if self.order is not None:
            self.acts.e_invoice(self.order.id, told, self.close_panel, self.ui.money.say)

    # goods

    def _may_step(self) -> bool:
        return self.shown.next_step is not None and not self.asking

    def step(self) -> None:
        """Ctrl+G: what usually happens next to the goods happened."""
        kind = self.shown.next_step
        if kind is Kind.DELIVERED:
            self.deliver()
        elif self.order is not None and kind is not None and not self.asking:
            self.acts.step(self.order.id, kind, self._step_refused)

    def deliver(self) -> None:
        """Ctrl+Shift+G: the customer has the goods, whatever stands between. Asked when parcels of them are still here,
        since these do not leave then; what is still owed is told.
        """
        order = self.order
        if order is None or not self.shown.may_be_delivered or self.asking:
            return
        here = order.parcels - order.parcels_out
        if here and not self.parts.notices.ask(self._whether_fetched(order, here)):
            return
        told = self.tr("{number} is delivered. {sum} is still owed.")

        def tell() -> None:
            if order.life.owed:
                self.parts.notices.tell(told.format(number=order.number, sum=money_unit(order.life.owed)))

        self.acts.step(order.id, Kind.DELIVERED, self._step_refused, tell)

    def _whether_fetched(self, order: OrderView, here: int) -> Question:
        """What follows for parcels that are still here, and what is still owed."""
        one = self.tr("A parcel of it is still here. It does not leave then: it is cancelled.")
        many = self.tr("{count} parcels of it are still here. They do not leave then: they are cancelled.")
        follows = [one if here == 1 else many.format(count=number(here))]
        if order.life.owed:
            follows.append(self.tr("{sum} is still owed.").format(sum=money_unit(order.life.owed)))
        follows.append(self.tr("This cannot be taken back."))
        return Question(
            self.tr("Does the customer have the goods of {number}?").format(number=order.number),
            " ".join(follows),
            yes=self.tr("The customer has them"),
            no=self.tr("Leave it"),
            danger=True,
        )

    def _step_refused(self, error: KnownError) -> None:
        self._say_no_step(words_of(error))

    def _say_no_step(self, why: str) -> None:
        self.ui.stepProblem.say_wrong(why)
        announce(self.ui.orderPane, why)

    def take_back(self) -> None:
        """Ctrl+R: goods come back."""
        if self.order is not None and self._offers(self.ui.back):
            self.ui.returning.begin(self.order)
            self.bring_forward(self.ui.returning)
            self.ui.returning.focus()

    def _returned(self, pieces: dict[int, int], reason: str, way: Payment | None) -> None:
        if self.order is not None:
            self.acts.take_back(self.order.id, pieces, (reason, way), self.close_panel, self.ui.returning.say)

    def _exchange(self, exchange: object) -> None:
        if self.order is not None:
            customer_id = self.order.customer_id
            self.close_panel()
            self.exchange_asked.emit(exchange, customer_id)

    # cancelling and correcting

    def cancel(self) -> None:
        """What a carrier collected for it is still to be given back then: the pane for that opens (`order_came`)."""
        if self.order is not None:
            self.ui.problem.say("")
            self._cancelling = self.order.id
            self.acts.cancel(self.order.id, self.ui.reason.text(), self._refused)

    def order_came(self) -> None:
        """The order was read anew and shows."""
        order = self.order
        if order is not None and order.life.cancelled and order.id == self._cancelling:
            self._cancelling = None
            if order.life.to_give_back:
                self.refund()
                self.ui.money.ui.text.setText(next(e.reason for e in order.events if e.kind == Kind.CANCELLED))

    def correct(self) -> None:
        if self.order is not None:
            self.ui.problem.say("")
            self.acts.correct(self.order.id, self.ui.reason.text(), self._refused)

    def _correct(self, kept: KeptDraft) -> None:
        self.ui.reason.clear()
        self.correcting.emit(kept)

    def _refused(self, error: KnownError) -> None:
        self._cancelling = None
        self.ui.problem.watch(self.ui.reason)
        self.ui.problem.say_wrong(words_of(error))
        self.ui.reason.setFocus()
