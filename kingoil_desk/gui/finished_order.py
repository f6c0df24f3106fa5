"""The order that was just finished: number, sum, change, what comes next; its receipt and its transfer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.domain.order import Payment
from kingoil_desk.gui import words
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.metrics import S1, S2, S5
from kingoil_desk.gui.parts import Parts
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
        self._customer_id: int | None = None
        self.receipts = Receipts(parts, ui.donePage)
        ui.doneIcon.set_icon("check")
        ui.doneRecord.clicked.connect(self._open_record)
        ui.doneReceipt.clicked.connect(self.print)
        ui.transfer.begin(parts)
        ui.transfer.came.connect(ui.donePage.setFocus)
        ui.transfer.shown.connect(self.fit)

    @property
    def order_id(self) -> int | None:
        return self._done.order_id if self._done is not None else None

    def show(self, done: Finished, customer_id: int | None, ways: Sequence[Payment], change: str) -> None:
        """`change` is what to give back, in words."""
        ui, translate = self._ui, QCoreApplication.translate
        self._done, self._customer_id = done, customer_id
        ui.doneTitle.setText(translate("OrderEntry", "Order {number} is finished").format(number=done.number))
        ui.doneFacts.setText(money_unit(done.total))
        ui.doneChange.setText(change)
        ui.doneChange.setVisible(bool(change))
        next_step = translate("OrderEntry", "F4 takes the next order, F2 finds a customer.")
        ui.doneNext.setText(f"{' + '.join(map(words.payment, ways))} · {next_step}")
        ui.doneRecord.setVisible(customer_id is not None)
        ui.transfer.show_for(done, ways)
        self.fit()

    def clear(self) -> None:
        """The next order begins."""
        self._done = self._customer_id = None
        self._ui.customer.show()

    def print(self) -> None:
        """F10: its receipt."""
        if self._done is not None:
            self.receipts.show(self._done.order_id)

    def _open_record(self) -> None:
        if self._customer_id is not None:
            self._parts.navigator.open_customer(self._customer_id)

    def fit(self) -> None:
        """In a low window the code to be paid by stands in place of the customer and of the sum, which it names too."""
        ui = self._ui
        low = ui.left.height() < LOW and not ui.transfer.isHidden() and self._done is not None
        ui.customer.setHidden(low)
        ui.doneColumn.setContentsMargins(0, S1 if low else S5, 0, 0)
        ui.doneColumn.setSpacing(S1 if low else S2)
        for widget in (ui.doneFacts, ui.doneNext):
            widget.setHidden(low)
