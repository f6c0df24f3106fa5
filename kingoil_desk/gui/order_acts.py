"""What staff do with a finished order, written down one after the other; nobody presses twice."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.order_life import Kind
from kingoil_desk.domain.payment import Part
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import KeptDraft
from kingoil_desk.service.shop import Lane

T = TypeVar("T")
Refused = Callable[[KnownError], object]
Done = Callable[[], object]


class OrderActs(QObject):
    """Each act takes the order's id, and `refused` for why nothing was written down; `done` when it is."""

    correcting = Signal(object)  # KeptDraft

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._busy = False

    def step(self, order_id: int, kind: Kind, refused: Refused, done: Done | None = None) -> None:
        self._change(lambda desk: desk.steps.step(order_id, kind), refused, done)

    def pay(self, order_id: int, part: Part, done: Done, refused: Refused) -> None:
        self._change(lambda desk: desk.payments.pay(order_id, [part]), refused, done)

    def refund(
        self, order_id: int, money: tuple[Payment, int], reason: str, done: Done, refused: Refused
    ) -> None:  # way, VND
        way, amount = money
        self._change(lambda desk: desk.payments.refund(order_id, way, amount, reason), refused, done)

    def counter_entry(self, payment_id: int, reason: str, done: Done, refused: Refused) -> None:
        self._change(lambda desk: desk.payments.correct_payment(payment_id, reason), refused, done)

    def e_invoice(self, order_id: int, number: str, done: Done, refused: Refused) -> None:
        self._change(lambda desk: desk.steps.note_e_invoice(order_id, number), refused, done)

    def take_back(
        self,
        order_id: int,
        pieces: Mapping[int, int],
        why: tuple[str, Payment | None],
        done: Done,
        refused: Refused,
    ) -> None:
        reason, way = why
        self._change(lambda desk: desk.steps.return_goods(order_id, pieces, reason, way), refused, done)

    def cancel(self, order_id: int, reason: str, refused: Refused) -> None:
        self._change(lambda desk: desk.orders.cancel(order_id, reason), refused)

    def correct(self, order_id: int, reason: str, refused: Refused) -> None:
        """Ends in `correcting` with the draft in its place."""

        def begun(kept: KeptDraft) -> None:
            self.correcting.emit(kept)

        self._run(lambda desk: desk.orders.correct(order_id, reason), begun, refused)

    def _change(self, work: Callable[[Desk], Change], refused: Refused, done: Done | None = None) -> None:
        def changed(change: Change) -> None:
            if done is not None:
                done()
            self._parts.broadcast.tell(change)

        self._run(work, changed, refused)

    def _run(self, work: Callable[[Desk], T], done: Callable[[T], object], refused: Refused) -> None:
        if self._busy:
            return
        self._busy = True
        self._parts.jobs.run(Lane.WRITE, work, done, refused, ended=self._ready, owner=self)

    def _ready(self) -> None:
        self._busy = False
