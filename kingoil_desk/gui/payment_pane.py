"""The payment pane: sums, the total always in sight, how it is paid (in parts, too), cash and its change."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui import words
from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.forms.ui_payment_pane import Ui_PaymentPane
from kingoil_desk.gui.metrics import S1, S2, S4
from kingoil_desk.gui.payment_cash import PaymentCash
from kingoil_desk.gui.payment_keys import PaymentKeys
from kingoil_desk.gui.payment_sums import show_sums

LOW = 560  # px of the pane: below it the cash would not fit under the rest


class PaymentPane(QFrame):
    """Figures 1 to 4 choose only after F9, since the scan field takes digits; a scan that comes then is no choice."""

    pay_asked = Signal()  # the button: open the choice, or finish when it is made
    discount_asked = Signal()
    note_changed = Signal()
    chosen = Signal(object)  # Payment
    begun = Signal()  # the choice is open

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaymentPane()
        self.ui.setupUi(self)
        self._draft = OrderDraft()
        self._parts: tuple[Part, ...] = ()  # what is paid already in this choice
        self.splitting = False  # an amount is typed for a way other than cash
        self._account = True  # whether transfers can be waited for
        self._left: tuple[Part, ...] = ()  # paid in a choice that was closed before its end
        self.paying = False
        self._ways = QButtonGroup(self)
        self._ways.setExclusive(False)
        ui = self.ui
        for way, button in self.buttons().items():
            self._ways.addButton(button)
            button.clicked.connect(lambda _on, way=way: self._press(way))
        ui.pay.clicked.connect(self.pay_asked)
        ui.split.clicked.connect(self.split)
        ui.undoPart.clicked.connect(self._undo_part)
        ui.discount.clicked.connect(self.discount_asked)
        ui.note.textChanged.connect(self.note_changed)
        self.cash = PaymentCash(self)
        ui.received.textChanged.connect(self._typed)
        self._keys = PaymentKeys(self)
        self.end_payment()

    def buttons(self) -> dict[Payment, OptionButton]:
        ui = self.ui
        return {
            Payment.CASH: ui.cash, Payment.TRANSFER: ui.transfer, Payment.CARD: ui.card,
            Payment.ON_DELIVERY: ui.onDelivery,
        }  # fmt: skip

    @property
    def way(self) -> Payment | None:
        return next((way for way, button in self.buttons().items() if button.isChecked()), None)

    @property
    def _to_pay(self) -> int:
        """VND, once what comes along from another order paid its share."""
        return self._draft.sums.total - self._draft.credit

    @property
    def rest(self) -> int:
        """VND that no part covers yet."""
        return self._to_pay - sum(part.amount for part in self._parts)

    @property
    def taken(self) -> tuple[Part, ...]:
        """What was paid in parts already in the choice, open or closed before its end."""
        return self._parts or self._left

    def begin_with(self, parts: tuple[Part, ...]) -> None:
        """The next choice goes on with these parts, with which one was closed."""
        self._left = parts

    @property
    def ways(self) -> tuple[Payment, ...]:
        """Every way in which the order is paid, in the order they were chosen."""
        last = (self.way,) if self.way is not None and (self.rest or not self._parts) else ()
        return tuple(dict.fromkeys((*(part.way for part in self._parts), *last)))

    def parts(self) -> tuple[Part, ...]:
        """How the order is paid: every part, the cash laid down with it. Empty: all of it in one way."""
        way, text = self.way, self.ui.received.text().strip()
        received = parse_vnd(text) if way is Payment.CASH and text else None
        if way is None or self.rest <= 0 or (received is None and not self._parts):
            return self._parts
        return (*self._parts, Part(way, self.rest, received))

    @property
    def change(self) -> int:
        """VND to hand over the counter for cash laid down."""
        return self.cash.change if Payment.CASH is self.way and self.rest else 0

    def show_draft(self, draft: OrderDraft) -> None:
        """Sums of the draft, and how it is paid when that is known."""
        ui = self.ui
        self._draft = draft
        show_sums(ui, draft)
        if ui.note.toPlainText() != draft.note:
            ui.note.setPlainText(draft.note)
        if not self.paying:  # in the choice the next part may have no way yet
            self._check(draft.payment)
        self._show_cash()

    def begin_payment(self) -> None:
        """F9: from here 1 to 4 choose."""
        self.paying = True
        self._keys.forget()
        self.say(None)
        self.begun.emit()
        self.ui.pay.setText(self.tr("Finish the order"))
        self.ui.pay.setProperty("key", "Enter")
        self._parts = self._left if sum(part.amount for part in self._left) <= self._to_pay else ()
        if self._parts:
            self._check(None)
            typed, self._left = self.ui.received.text() if self._left else "", ()
            self._next_part()
            self.ui.received.setText(typed)
        elif self._draft.credit and not self._to_pay:
            self.ui.pay.setFocus()
        else:
            self._show_cash()
            self.buttons()[self.way or Payment.CASH].setFocus()  # 1 to 4 choose, whatever was chosen before

    def know_account(self, *, there: bool) -> None:
        """Whether the shop has an account: only then a transfer is waited for."""
        self._account = there
        self._show_account()

    def _show_account(self) -> None:
        told = self.paying and not self._account and Payment.TRANSFER in self.ways
        asked = self.tr(
            "No account is set, so there is no code to pay by: a manager adds it in Settings. Is the money there?"
            " Finishing writes it down as received."
        )
        self.ui.accountNote.say(asked if told else "")

    def end_payment(self) -> None:
        self.paying = self.splitting = False
        self._parts = self._left = ()
        self.ui.pay.setText(self.tr("Take payment"))
        self.ui.pay.setProperty("key", "F9")
        self.ui.received.clear()
        self.ui.problem.say("")
        self._show_cash()

    def put_off(self) -> None:
        """Closes the choice of an order that goes on: what was paid in parts is there when it opens again."""
        parts = self.taken
        self.end_payment()
        self.begin_with(parts)

    def _typed(self) -> None:
        self.ui.problem.say("")
        self.cash.show()

    def choose(self, way: Payment) -> None:
        """Marks how it is paid; in the choice, the focus goes to what comes next."""
        self.splitting = False
        self._check(way)
        self.chosen.emit(way)
        self.ui.problem.say("")
        self._show_cash()
        if self.paying:
            (self.ui.received if way is Payment.CASH else self.ui.pay).setFocus()

    def _press(self, way: Payment) -> None:
        """The mouse: pressing a way opens the choice, too."""
        self._check(way)
        if not self.paying:
            self.begin_payment()
        else:
            self.choose(way)

    def take_back(self, way: Payment | None) -> None:
        """The choice is as it was before keys that meant nothing."""
        if way is not self.way:
            self._check(way)
            self.chosen.emit(way)
            self._show_cash()
        self.say_choose()
        self.ui.cash.setFocus()

    def _check(self, way: Payment | None) -> None:
        for other, button in self.buttons().items():
            button.setChecked(other is way)

    # in parts

    def split(self) -> None:
        """`+`: what is typed is one part, paid in the way chosen; the rest in another. Asks for what is missing."""
        way, text = self.way, self.ui.received.text().strip()
        if not self.paying or not self.rest:
            return
        if way is None:
            self.say_choose()
            self.ui.cash.setFocus()
        elif not text:
            self.splitting = way is not Payment.CASH
            self._show_cash()
            if way is Payment.CASH:
                self.ui.receivedNote.say_wrong(self.tr("How much of it is cash? Type that, then + once more."))
            self.ui.received.setFocus()
        elif (amount := self._part_amount(text)) is not None:
            self._parts = (*self._parts, Part(way, amount, amount if way is Payment.CASH else None))
            self._check(None)
            self._next_part()

    def _part_amount(self, text: str) -> int | None:
        """VND of the part; None, and a word about it, when it is no part of what is left."""
        try:
            amount = parse_vnd(text)
        except KnownError as error:
            self.ui.receivedNote.say_wrong(words_of(error))
            return None
        if not 0 < amount < self.rest:
            part = self.tr("A part is less than {sum}.").format(sum=money_unit(self.rest))
            self.ui.receivedNote.say_wrong(part)
            return None
        return amount

    def _undo_part(self) -> None:
        self._parts = self._parts[:-1]
        self._next_part()

    def _next_part(self) -> None:
        self.splitting = False
        self._keys.forget()
        self.ui.received.clear()
        self._show_cash()
        (self.ui.cash if self.rest else self.ui.pay).setFocus()

    def _show_parts(self) -> None:
        ui = self.ui
        taken = [f"{words.payment(part.way)} {money_unit(part.amount)}" for part in self._parts]
        ui.partsTaken.setText("\n".join(taken))
        ui.rest.setText(self.tr("Rest {sum}").format(sum=money_unit(self.rest)))
        for widget in (ui.partsTaken, ui.rest, ui.undoPart):
            widget.setVisible(self.paying and bool(taken))
        amount = self.tr("Amount in this way") if self.splitting else self.tr("Received")
        ui.receivedLabel.setText(amount)
        ui.received.setAccessibleName(amount if self.splitting else self.tr("Cash received"))
        ui.received.setPlaceholderText("" if self.splitting else self.tr("empty: the exact sum"))

    def _show_cash(self) -> None:
        self.ui.cashBox.setVisible(self.paying and (self.way is Payment.CASH or self.splitting))
        self._show_parts()
        self._show_account()
        self._fit()
        self.cash.show()

    def ready(self) -> bool:
        """Whether the choice is made and the cash is enough; says what is missing otherwise."""
        if (self._parts or self._draft.credit) and not self.rest:
            return True
        if self.way is None:
            self.say_choose()
            self.ui.cash.setFocus()
            return False
        if self.splitting and self.ui.received.text().strip():
            self.split()
            return False
        return self.way is not Payment.CASH or self.cash.is_enough()

    def say_choose(self) -> None:
        self.ui.problem.say_wrong(self.tr("Choose how it is paid: 1 cash, 2 transfer, 3 card, 4 on delivery."))

    def say(self, error: KnownError | None) -> None:
        """What is wrong with the order, beside the button; None clears."""
        if error is None:
            self.ui.problem.say("")
        else:
            self.ui.problem.say_wrong(words_of(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window all of it stays in sight: closer together, the note gives way to the choice, the sums above
        the total to its parts; `+` needs no button.
        """
        ui, low = self.ui, self.height() < LOW
        ui.column.setContentsMargins(20, S2 if low else S4, 20, S2 if low else S4)
        ui.column.setSpacing(S1 if low else S2)
        ui.title.setHidden(low)
        for widget in (ui.noteLabel, ui.note):
            widget.setHidden(low and self.paying)
        above: tuple[QWidget, ...] = (ui.grossLabel, ui.gross, ui.offLabel, ui.discount, ui.off)
        for part in above:
            part.setHidden(low and bool(self._parts))
        ui.split.setVisible(self.paying and bool(self.rest) and (not low or bool(self._parts)))

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.pressed(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.paying:
                self.ui.pay.setText(self.tr("Finish the order"))
            show_sums(self.ui, self._draft)
            self._show_parts()
            self._show_account()
