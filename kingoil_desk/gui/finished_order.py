"""The order that was just finished: number, sum, change, what comes next; its receipt and its transfer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.domain.order import OrderDraft, Payment
from kingoil_desk.domain.payment import Carried
from kingoil_desk.gui import order_words, words
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.metrics import S1, S2, S5
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.payment_sums import give_back_words
from kingoil_desk.gui.receipts import Receipts
from kingoil_desk.service.order import Finished

LOW = 560  # px of the order being taken: below it the code of a transfer would not fit under the rest


class FinishedOrder(QObject):
    """Works on the form's page for it. No button has the focus there: Enter pressed twice must not wipe the change to
    give back off the screen.
    """

    def __init__(self, parts: Parts, ui: Ui_OrderEntry, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._ui = parts, ui
        self._done: Finished | None = None
        self._ways: tuple[Payment, ...] = ()
        self._change = 0
        self._draft = OrderDraft()
        self.receipts = Receipts(parts, ui.donePage)
        ui.doneIcon.set_icon("check")
        ui.doneRecord.clicked.connect(self._open_record)
        ui.doneReceipt.clicked.connect(self.print)
        ui.donePack.clicked.connect(self.pack)
        ui.transfer.begin(parts)
        ui.transfer.came.connect(ui.donePage.setFocus)
        ui.transfer.shown.connect(self.fit)

    @property
    def order_id(self) -> int | None:
        return self._done.order_id if self._done is not None else None

    @property
    def has_customer(self) -> bool:
        """Whether the order is somebody's."""
        return self._draft.customer_id is not None

    def show(self, done: Finished, draft: OrderDraft, ways: Sequence[Payment], change: int) -> None:
        """`draft` is what it was taken as; `change` is what to give back of the cash (VND)."""
        self._done, self._draft, self._ways, self._change = done, draft, tuple(ways), change
        self.retranslate()
        self._ui.transfer.show_for(done, ways)
        self.fit()

    def retranslate(self) -> None:
        ui, done, translate = self._ui, self._done, QCoreApplication.translate
        if done is None:
            return
        ui.doneTitle.setText(translate("OrderEntry", "Order {number} is finished").format(number=done.number))
        ui.doneFacts.setText(money_unit(done.total))
        change = (
            translate("PaymentPane", "Give back {sum}").format(sum=money_unit(self._change)) if self._change else ""
        )
        ui.doneChange.setText(give_back_words(self._draft) or change)
        ui.doneChange.setVisible(bool(ui.doneChange.text()))
        next_step = translate("OrderEntry", "F4 takes the next order, F2 finds a customer.")
        ui.doneNext.setText(" · ".join(filter(None, (self._how(), next_step))))
        for button in (ui.doneRecord, ui.donePack):
            button.setVisible(self.has_customer)

    def _how(self) -> str:
        """How it was paid; a way that was chosen where the goods paid for everything brought nothing."""
        ways, credit = [words.payment(way) for way in self._ways], self._draft.credit
        over = order_words.by(Carried.CORRECTION if self._draft.exchange is None else Carried.EXCHANGE)
        if credit and (not ways or credit >= self._draft.sums.total):
            return QCoreApplication.translate("OrderEntry", "Paid by {how}").format(how=over)
        how = " + ".join([*([over] if credit else []), *ways])
        return how[:1].upper() + how[1:]

    def clear(self) -> None:
        """The next order begins."""
        self._done, self._draft = None, OrderDraft()
        self._ui.customer.show()

    def pack(self) -> None:
        """Ctrl+P: into parcels, for somebody."""
        if self._done is None:
            return
        if self.has_customer:
            self._parts.navigator.pack(self._done.order_id)
        else:
            self._parts.notices.tell(order_words.nobody_to_pack_for())

    def print(self) -> None:
        """F10: its receipt."""
        if self._done is not None:
            self.receipts.show(self._done.order_id)

    def _open_record(self) -> None:
        if self._draft.customer_id is not None:
            self._parts.navigator.open_customer(self._draft.customer_id)

    def fit(self) -> None:
        """In a low window the code to be paid by stands in place of the customer and of the sum, which it names too."""
        ui = self._ui
        low = ui.left.height() < LOW and not ui.transfer.isHidden() and self._done is not None
        ui.customer.setHidden(low)
        ui.doneColumn.setContentsMargins(0, S1 if low else S5, 0, 0)
        ui.doneColumn.setSpacing(S1 if low else S2)
        for widget in (ui.doneFacts, ui.doneNext):
            widget.setHidden(low)
