"""Taking payment for the order being taken, and finishing it: once, and nothing that was typed is given away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.payment_account import PaymentAccount
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import Finished

if TYPE_CHECKING:
    from kingoil_desk.gui.order_entry import OrderEntry


class OrderPayment(QObject):
    """From F9 to the page that says that the order is finished."""

    def __init__(self, entry: "OrderEntry") -> None:
        super().__init__(entry)
        self._entry = entry
        self._account = PaymentAccount(entry.parts, entry.ui.pay)
        self._read_money = Latest(entry.parts.jobs)

    def take(self) -> None:
        """F9 opens the choice; F9 or Enter again finishes, once. Later F9 says that a transfer came."""
        entry = self._entry
        ui, pane = entry.ui, entry.ui.pay
        if entry.is_done:
            ui.transfer.take_by_key()
        if entry.closed or not entry.acts.settle() or entry.acts.is_empty():
            return
        if entry.finder.finding:  # a product typed and never added would be given away
            pane.put_off()
            entry.show_work()
            ui.problem.say_wrong(entry.finder.waits)
            ui.scan.setFocus()
        elif not pane.paying:
            entry.show_work()
            pane.begin_payment()
        elif pane.ready():
            entry.busy = True
            pane.say(None)
            paid = replace(entry.draft, typing="", payments=pane.parts())
            entry.keeper.finish(paid, self._finished, self._refused, entry.ready)

    def _refused(self, error: KnownError) -> None:
        """The order stays as it was typed; the line that cannot be sold is chosen, changed money is counted anew."""
        entry = self._entry
        entry.ui.pay.say(error)
        if error.code is Code.MONEY_CHANGED:
            self._count_anew(error)
        name = error.data.get("name") or error.data.get("text")
        row = next((i for i, line in enumerate(entry.draft.lines) if line.name == name), -1)
        if row >= 0:
            entry.ui.lines.selectRow(row)

    def _count_anew(self, error: KnownError) -> None:
        """The payment begins again, with the money that is there by now."""
        entry = self._entry
        draft, pane = entry.draft, entry.ui.pay

        def work(desk: Desk) -> OrderDraft:
            return desk.orders.counted_anew(draft) if draft.exchange is None else desk.steps.counted_anew(draft)

        def counted(renewed: OrderDraft) -> None:
            if entry.draft == draft:
                entry.set_draft(renewed)

        entry.ready()
        pane.end_payment()
        pane.say(error)
        self._read_money.ask(work, counted, pane.say, owner=self)

    def _finished(self, finished: Finished) -> None:
        entry = self._entry
        pane = entry.ui.pay
        entry.frame.say_kept("")
        ways, change = pane.ways, pane.change
        pane.end_payment()
        entry.done.show(finished, entry.draft, ways, change)
        entry.parts.broadcast.tell(finished.change)
        entry.finished.emit(finished)
        entry.ui.scan.clear()
        entry.show_draft()
        entry.held.count(entry.keeper.draft_id)
        entry.focus()
