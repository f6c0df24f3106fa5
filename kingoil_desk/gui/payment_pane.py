"""The payment pane: sums, the total always in sight, how it is paid, cash and its change."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.gui.buttons import OptionButton
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import MINUS, money, money_unit
from kingoil_desk.gui.forms.ui_payment_pane import Ui_PaymentPane
from kingoil_desk.gui.metrics import S1, S2, S4

_KEYS = {
    Qt.Key.Key_1: Payment.CASH, Qt.Key.Key_2: Payment.TRANSFER, Qt.Key.Key_3: Payment.CARD,
    Qt.Key.Key_4: Payment.ON_DELIVERY,
}  # fmt: skip
LOW = 560  # px of the pane: below it the cash would not fit under the rest


class PaymentPane(QFrame):
    """Figures 1 to 4 choose only while the pane has the focus, since the scan field takes digits."""

    pay_asked = Signal()  # the button: open the choice, or finish when it is made
    discount_asked = Signal()
    note_changed = Signal()
    chosen = Signal(object)  # Payment

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaymentPane()
        self.ui.setupUi(self)
        self._total = 0
        self.paying = False
        self._ways = QButtonGroup(self)
        for way, button in self.buttons().items():
            self._ways.addButton(button)
            button.clicked.connect(lambda _on, way=way: self.choose(way))
        self._ways.setExclusive(False)
        ui = self.ui
        ui.pay.clicked.connect(self.pay_asked)
        ui.discount.clicked.connect(self.discount_asked)
        ui.note.textChanged.connect(self.note_changed)
        ui.received.textChanged.connect(lambda _: self._show_change())
        ui.received.returnPressed.connect(self.pay_asked)
        ui.receivedNote.watch(ui.received)
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

    def show_draft(self, draft: OrderDraft) -> None:
        """Sums of the draft, and how it is paid when that is known."""
        ui, sums = self.ui, draft.sums
        self._total = sums.total
        ui.gross.setText(money(sums.gross))
        ui.off.setText(f"{MINUS}{money(sums.off)}" if sums.off else "0")
        ui.total.setText(money_unit(sums.total))
        ui.total.setAccessibleName(self.tr("Total {sum}").format(sum=money_unit(sums.total)))
        if ui.note.toPlainText() != draft.note:
            ui.note.setPlainText(draft.note)
        for way, button in self.buttons().items():
            button.setChecked(way is draft.payment)
        self._show_cash()

    def begin_payment(self) -> None:
        """F9: from here 1 to 4 choose."""
        self.paying = True
        self.say(None)
        self.ui.pay.setText(self.tr("Finish the order"))
        self.ui.pay.setProperty("key", "Enter")
        (self.buttons()[self.way] if self.way else self.ui.cash).setFocus()

    def end_payment(self) -> None:
        self.paying = False
        self.ui.pay.setText(self.tr("Take payment"))
        self.ui.pay.setProperty("key", "F9")
        self.ui.received.clear()
        self._show_cash()

    def choose(self, way: Payment) -> None:
        for other, button in self.buttons().items():
            button.setChecked(other is way)
        self.chosen.emit(way)
        self._show_cash()
        if self.paying:
            (self.ui.received if way is Payment.CASH else self.ui.pay).setFocus()

    def _show_cash(self) -> None:
        self.ui.cashBox.setVisible(self.paying and self.way is Payment.CASH)
        self._fit()
        self._show_change()

    def _show_change(self) -> None:
        note, text = self.ui.receivedNote, self.ui.received.text().strip()
        if not text:
            note.say("")
            return
        try:
            change = parse_vnd(text) - self._total
        except KnownError as error:
            note.say_wrong(words_of(error))
            return
        if change < 0:
            note.say_wrong(self.tr("{sum} is missing").format(sum=money_unit(-change)))
        else:
            note.say(self.tr("Give back {sum}").format(sum=money_unit(change)))

    def ready(self) -> bool:
        """Whether the choice is made and the cash is enough; says what is missing otherwise."""
        if self.way is None:
            self.ui.problem.say_wrong(self.tr("Choose how it is paid: 1 cash, 2 transfer, 3 card, 4 on delivery."))
            self.ui.cash.setFocus()
            return False
        if self.way is Payment.CASH and self.ui.receivedNote.wrong:
            self.ui.received.setFocus()
            return False
        return True

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
        """In a low window all of it stays in sight: closer together, and note and discount give way to the cash."""
        ui, low = self.ui, self.height() < LOW
        ui.column.setContentsMargins(20, S2 if low else S4, 20, S2 if low else S4)
        ui.column.setSpacing(S1 if low else S2)
        ui.title.setHidden(low)
        for widget in (ui.noteLabel, ui.note, ui.discount):
            widget.setHidden(low and not ui.cashBox.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.paying:
                self.ui.pay.setText(self.tr("Finish the order"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.paying and key in _KEYS:
            self.choose(_KEYS[key])
        elif self.paying and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pay_asked.emit()
        else:
            super().keyPressEvent(event)
