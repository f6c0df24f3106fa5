"""Whether the shop has an account that transfers go to: read whenever a payment begins, told to the payment pane."""

from PySide6.QtCore import QObject

from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.payment_pane import PaymentPane


class PaymentAccount(QObject):
    """Without one there is no code to wait for, so a transfer counts as paid at once: staff must know that."""

    def __init__(self, parts: Parts, pane: PaymentPane) -> None:
        super().__init__(pane)
        self._read, self._pane = Latest(parts.jobs), pane
        pane.begun.connect(self._ask)

    def _ask(self) -> None:
        self._read.ask(
            lambda desk: desk.settings.account(),
            lambda account: self._pane.know_account(there=account is not None),
            owner=self,
        )
