"""A transfer that is waited for: its code, sum and purpose, and the one press that says the money came."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.payment import Part
from kingoil_desk.domain.vietqr import BANKS, Account, purpose
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.forms.ui_transfer_card import Ui_TransferCard
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.order import Finished
from kingoil_desk.service.shop import Lane

SETTLED_S = 1.0  # a key that is held or pressed once more after the order is finished says nothing of money


class TransferCard(QFrame):
    """Hidden unless a transfer of the order just finished is owed."""

    shown = Signal()
    came = Signal()  # the money is written down

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TransferCard()
        self.ui.setupUi(self)
        self._order: Finished | None = None
        self._shown_at = 0.0
        self._busy = False
        self.ui.received.clicked.connect(self.take)
        self.hide()

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        self._read = Latest(parts.jobs)

    @property
    def waits(self) -> bool:
        """Whether the money of the order shown has not come yet."""
        return self._order is not None and not self.isHidden() and self.ui.received.isVisibleTo(self)

    def show_for(self, done: Finished, ways: Sequence[Payment]) -> None:
        """The code for what is owed on an order to be paid by transfer; hides for any other, or without an account."""
        by_transfer = Payment.TRANSFER in ways and Payment.ON_DELIVERY not in ways
        self._order = done if done.owed and by_transfer else None
        self.hide()
        if self._order is not None:
            order_id = self._order.order_id
            self._read.ask(
                lambda desk: (desk.payments.vietqr(order_id), desk.settings.account()), self._show, owner=self
            )

    def _show(self, found: tuple[str, Account | None]) -> None:
        code, account = found
        if self._order is None or account is None or not code:
            return
        ui = self.ui
        ui.code.show_text(code)
        ui.code.setAccessibleName(self.tr("VietQR code of {number}").format(number=self._order.number))
        ui.sum.setText(money_unit(self._order.owed))
        ui.bank.setText(f"{BANKS.get(account.bank, account.bank)} •••• {account.number[-4:]}")
        ui.purpose.setText(self.tr("Purpose: {text}").format(text=purpose(self._order.number)))
        ui.problem.say("")
        self._say_state(waiting=True)
        self._shown_at = time.monotonic()
        self.show()
        self.shown.emit()

    def _say_state(self, *, waiting: bool) -> None:
        words = self.tr("waiting for the money") if waiting else self.tr("received")
        self.ui.state.set_chip(Chip(ChipState.SOON if waiting else ChipState.GRANTED, words))
        self.ui.received.setVisible(waiting)
        self.ui.code.setVisible(waiting)  # nobody pays twice

    def take_by_key(self) -> None:
        """F9, once the card has stood there long enough to be seen."""
        if self.waits and time.monotonic() - self._shown_at >= SETTLED_S:
            self.take()

    def take(self) -> None:
        """The money came: writes it down, once."""
        order = self._order
        if order is None or self._busy or not self.waits:
            return
        self._busy = True
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.payments.pay(order.order_id, [Part(Payment.TRANSFER, order.owed)]),
            self._taken,
            self._refused,
            ended=self._ready,
            owner=self,
        )

    def _taken(self, change: Change) -> None:
        self._say_state(waiting=False)
        self.parts.broadcast.tell(change)
        self.came.emit()

    def _refused(self, error: KnownError) -> None:
        self.ui.problem.say_wrong(words_of(error))

    def _ready(self) -> None:
        self._busy = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._order is not None:
                self._say_state(waiting=self.ui.received.isVisibleTo(self))
