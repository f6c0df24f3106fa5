"""Money of an order and the words for it: what came in, what goes back, a payment that was a slip, the e-invoice."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui import order_words, words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.formats import Formats, money_unit
from kingoil_desk.gui.forms.ui_money_panel import Ui_MoneyPanel
from kingoil_desk.gui.payment_cash import LARGEST_NOTE
from kingoil_desk.gui.way_choice import WayChoice
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.order_values import PaymentRow


class Asking(Enum):
    """What the panel asks for."""

    SETTLE = auto()
    REFUND = auto()
    SLIP = auto()
    E_INVOICE = auto()


class MoneyPanel(QFrame):
    """Stands in place of the order. It asks; whoever hears its signals writes down."""

    paid = Signal(object)  # Part
    refunded = Signal(object, int, str)  # Payment, VND, reason
    slip_told = Signal(int, str)  # the payment's id, reason
    e_invoice_told = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MoneyPanel()
        self.ui.setupUi(self)
        self._asking = Asking.SETTLE
        self._order: OrderView | None = None
        self._payment: PaymentRow | None = None
        self._confirmed = ""  # what was received, once its change was found to be large
        ui = self.ui
        self.ways = WayChoice(
            {
                Payment.CASH: ui.cash,
                Payment.TRANSFER: ui.transfer,
                Payment.CARD: ui.card,
                Payment.ON_DELIVERY: ui.onDelivery,
            },
            self,
        )
        self.ways.chosen.connect(self._fit)
        self.ways.entered.connect(self.save)
        for field, note in ((ui.amount, ui.amountNote), (ui.received, ui.receivedNote), (ui.text, ui.textNote)):
            note.watch(field)
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self.save)
        ui.save.clicked.connect(self.save)
        ui.leave.clicked.connect(self.left)
        self.hide()

    @property
    def asking(self) -> Asking:
        return self._asking

    def begin(self, asking: Asking, order: OrderView, formats: Formats, payment: PaymentRow | None = None) -> None:
        """Asks anew about that order; `payment` is the one that was a slip."""
        self._asking, self._order, self._payment = asking, order, payment
        self._formats, self._confirmed = formats, ""
        ui = self.ui
        for field in (ui.amount, ui.received, ui.text):
            field.clear()
        collected = Payment.ON_DELIVERY
        self.ways.offer(*(way for way in Payment if asking is Asking.SETTLE or way is not collected))
        self.ways.put(self._first_way(order))
        if asking is Asking.REFUND and order.life.to_give_back:
            ui.amount.setText(f"{order.life.to_give_back:,}".replace(",", "."))
        ui.problem.say("")
        self.retranslate()

    def _first_way(self, order: OrderView) -> Payment:
        """As agreed on for what comes in; as it came for what goes back, cash where a carrier collected it."""
        if self._asking is Asking.SETTLE:
            return order.payment or Payment.CASH
        came = [payment.way for payment in order.payments if payment.amount > 0 and not payment.corrected]
        return next((way for way in reversed(came) if way is not Payment.ON_DELIVERY), Payment.CASH)

    def focus(self) -> None:
        if self._asking in (Asking.SETTLE, Asking.REFUND):
            self.ways.focus()
        else:
            self.ui.text.setFocus()

    # what stands there

    def _amount(self) -> int:
        """VND; all of it when nothing is typed. Raises `KnownError` for what cannot be read."""
        text = self.ui.amount.text().strip()
        assert self._order is not None
        return parse_vnd(text) if text else self._order.life.owed

    def _part(self) -> Part:
        text = self.ui.received.text().strip() if self.ways.way is Payment.CASH else ""
        return Part(self.ways.way or Payment.CASH, self._amount(), parse_vnd(text) if text else None)

    def _typed(self) -> None:
        ui = self.ui
        ui.problem.say("")
        ui.amountNote.say("")
        ui.textNote.say("")
        ui.receivedNote.say("")
        if self._order is None or self._asking is not Asking.SETTLE:
            return
        try:
            part = self._part()
        except KnownError as error:
            self._wrong_field().say_wrong(words_of(error))
            return
        rest = self._order.life.owed - part.amount
        if rest > 0 and ui.amount.text().strip():
            ui.amountNote.say(self.tr("{sum} stays owed").format(sum=money_unit(rest)))
        if part.received is not None and part.change < 0:
            ui.receivedNote.say_wrong(self.tr("{sum} is missing").format(sum=money_unit(-part.change)))
        elif part.received is not None:
            ui.receivedNote.say(self.tr("Give back {sum}").format(sum=money_unit(part.change)))

    def _wrong_field(self) -> FieldNote:
        """Beside which field a sum that cannot be read stands."""
        try:
            self._amount()
        except KnownError:
            return self.ui.amountNote
        return self.ui.receivedNote

    def save(self) -> None:
        """Enter or Ctrl+S: tells what was typed, unless it makes no sense by itself."""
        order, text = self._order, self.ui.text.text().strip()
        if order is None or self.isHidden() or not self.ui.save.isEnabled():
            return
        if self._asking is Asking.SLIP and self._payment is not None:
            self.slip_told.emit(self._payment.id, text)
        elif self._asking is Asking.E_INVOICE:
            self.e_invoice_told.emit(text)
        elif self._asking is Asking.REFUND:
            self._refund(text)
        elif self._asking is Asking.SETTLE:
            self._settle()

    def _refund(self, reason: str) -> None:
        try:
            amount = parse_vnd(self.ui.amount.text())
        except KnownError as error:
            self.ui.amountNote.say_wrong(words_of(error))
            self.ui.amount.setFocus()
            return
        self.refunded.emit(self.ways.way or Payment.CASH, amount, reason)

    def _settle(self) -> None:
        ui = self.ui
        self._typed()
        if ui.amountNote.wrong or ui.receivedNote.wrong:
            (ui.amount if ui.amountNote.wrong else ui.received).setFocus()
            return
        part, text = self._part(), ui.received.text()
        if part.change >= LARGEST_NOTE and self._confirmed != text:
            self._confirmed = text
            much = self.tr("{sum} is a lot to give back. Enter once more if that is right.")
            ui.receivedNote.say_wrong(much.format(sum=money_unit(part.change)))
            ui.received.setFocus()
            return
        self.paid.emit(part)

    def say(self, error: KnownError) -> None:
        """Why nothing was written down."""
        self.ui.problem.say_wrong(words_of(error))
        self.focus()

    # showing

    def _fit(self) -> None:
        """The fields of what is asked."""
        ui, asking = self.ui, self._asking
        sums = asking in (Asking.SETTLE, Asking.REFUND)
        cash = asking is Asking.SETTLE and self.ways.way is Payment.CASH
        named = asking is not Asking.SETTLE
        for widget in (ui.amountLabel, ui.amount):
            widget.setVisible(sums)
        for widget in (ui.receivedLabel, ui.received):
            widget.setVisible(cash)
        for widget in (ui.textLabel, ui.text):
            widget.setVisible(named)
        if not sums:
            self.ways.offer()
        self._typed()

    def retranslate(self) -> None:
        order, ui, asking = self._order, self.ui, self._asking
        if order is None:
            return
        number = order.number
        title, save = {
            Asking.SETTLE: (self.tr("Money for order {number}"), self.tr("It came")),
            Asking.REFUND: (self.tr("Give money back for order {number}"), self.tr("It was given back")),
            Asking.SLIP: (self.tr("A payment of order {number} was a slip"), self.tr("Write the counter-entry")),
            Asking.E_INVOICE: (self.tr("E-invoice of order {number}"), self.tr("Note the number")),
        }[asking]
        ui.title.setText(title.format(number=number))
        ui.save.setText(save)
        ui.facts.setText(self._facts(order))
        label = self.tr("E-invoice number") if asking is Asking.E_INVOICE else self.tr("Reason")
        ui.textLabel.setText(label)
        ui.text.setAccessibleName(label)
        whole = self.tr("empty: all of {sum}").format(sum=money_unit(order.life.owed))
        ui.amount.setPlaceholderText(whole if asking is Asking.SETTLE else "")
        self._fit()

    def _facts(self, order: OrderView) -> str:
        life = order.life
        if self._asking is Asking.SETTLE:
            owed = self.tr("Owed {sum}.").format(sum=money_unit(life.owed))
            agreed = self.tr("Agreed on: {way}.").format(way=words.payment(order.payment))
            return f"{owed} {agreed}" if order.payment is not None else owed
        if self._asking is Asking.REFUND:
            told = self.tr("Paid so far: {sum}.").format(sum=money_unit(life.paid))
            back = self.tr("To give back: {sum}.").format(sum=money_unit(life.to_give_back))
            owed = self.tr("What the order still costs is owed again.")
            return f"{told} {back if life.to_give_back else owed}"
        if self._asking is Asking.SLIP and self._payment is not None:
            row = self._payment
            return self.tr("{sum}, {way}, {moment}, {staff}. Both entries stay in the book.").format(
                sum=order_words.signed(row.amount),
                way=words.payment(row.way),
                moment=self._formats.moment(row.at),
                staff=row.staff,
            )
        kept = self.tr("Noted so far: {number}.").format(number=life.e_invoice) if life.e_invoice else ""
        asked = self.tr("The desk issues no tax invoice: the number is the provider's.")
        return f"{kept} {asked}".strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.retranslate()
