"""Holding the order being taken for later, calling up the held ones, and throwing an order away."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.metrics import ORDER_NARROW
from kingoil_desk.gui.notices import Question

if TYPE_CHECKING:
    from kingoil_desk.gui.order_entry import OrderEntry


class OrderAside(QObject):
    """Nothing may change an order while it is on its way into the file."""

    def __init__(self, entry: "OrderEntry") -> None:
        super().__init__(entry)
        self._entry = entry
        self._told = ""  # of the order that was held last

    def taken_up(self) -> None:
        """A held order is on the screen: that F11 brings it back is no longer so."""
        self._entry.parts.notices.withdraw(self._told)

    def put_aside(self, then: Callable[[], object]) -> None:
        """Holds an unfinished order, then goes on; when it could not be held, it stays on the screen."""
        entry = self._entry
        if not entry.taking:
            if not entry.busy:
                then()
        elif entry.acts.settle():
            self._hold(
                QCoreApplication.translate("OrderEntry", "The unfinished order is held. F11 brings it back."), then
            )

    def hold(self) -> None:
        """F11: holds the order; with none being taken, shows the held ones."""
        entry = self._entry
        if entry.busy:
            return
        if not entry.taking:
            entry.held.ask(entry.keeper.draft_id)
        elif entry.acts.settle():
            self._hold(
                QCoreApplication.translate("OrderEntry", "Order held. F11 shows the held orders."),
                lambda: entry.take(OrderDraft()),
            )

    def _hold(self, told: str, then: Callable[[], object]) -> None:
        entry = self._entry
        if entry.busy:
            return
        entry.busy = True

        def held() -> None:
            entry.busy = False
            entry.draft = OrderDraft()
            then()
            self._told = told
            entry.parts.notices.tell(told)

        entry.keeper.hold(held, entry.ready)

    def show(self) -> None:
        entry = self._entry
        if entry.is_done:
            entry.take(OrderDraft())  # the finished order is over: Esc must not bring it back to be sold twice
        entry.held.fit(narrow=entry.width() < ORDER_NARROW)
        entry.ui.work.setCurrentWidget(entry.ui.heldPage)

    def drop(self) -> None:
        """Throws the unfinished order away, after a question."""
        entry = self._entry
        if not entry.taking or entry.busy:
            return
        question = Question(
            QCoreApplication.translate("OrderEntry", "Drop this order?"),
            QCoreApplication.translate(
                "OrderEntry", "Its {count} lines are thrown away. Finished orders stay as they are."
            ).format(count=len(entry.draft.lines)),
            yes=QCoreApplication.translate("OrderEntry", "Drop the order"),
            no=QCoreApplication.translate("OrderEntry", "Go on with it"),
            danger=True,
        )
        if entry.parts.notices.ask(question):
            entry.keeper.drop(self._dropped)

    def _dropped(self) -> None:
        entry = self._entry
        entry.draft = OrderDraft()
        entry.take(entry.draft)
