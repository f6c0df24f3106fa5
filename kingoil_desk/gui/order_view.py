"""One finished order whole: whose, where it stands, lines, sums, payments with who and when, and its facts."""

from PySide6.QtCore import QObject, Qt

from kingoil_desk.domain.order import Source
from kingoil_desk.domain.order_life import STEPS, CameBack, Kind, Stage
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import order_words, words
from kingoil_desk.gui.formats import MINUS, money, money_unit
from kingoil_desk.gui.forms.ui_order_book import Ui_OrderBook
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.money_moved import moved
from kingoil_desk.gui.order_lines import QUANTITY, TOTAL, OrderLinesModel, discount_words, room_for
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.payment_rows import SUM, PaymentsModel
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.order import OrderView
from kingoil_desk.service.order_values import PaymentRow

LINES_SHOWN, PAYMENTS_SHOWN = 4, 4


class OrderShown(QObject):
    """Works on the pane of the book's form; `order` is what shows. It does nothing to it."""

    def __init__(self, ui: Ui_OrderBook, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._parts = ui, parts
        self.order: OrderView | None = None
        self.lines, self.payments = OrderLinesModel(), PaymentsModel(parts.formats)
        self.lines.discount_under_total = True
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.inside.setAutoFillBackground(False)
        for table, model in ((ui.lines, self.lines), (ui.payments, self.payments)):
            table.set_row_height(ROW_TWO_LINES)
            table.setModel(model)
        for hidden in (0, 3, 4):
            ui.lines.setColumnHidden(hidden, True)

    # what may be done with it

    @property
    def next_step(self) -> Kind | None:
        """What usually happens next to the goods; None when nothing more does, or its parcels tell it."""
        order = self.order
        if order is None or not self.goods_out:
            return None
        step = {
            Stage.PLACED: Kind.PACKED,
            Stage.PACKED: Kind.HANDED_OVER,
            Stage.HANDED_OVER: Kind.DELIVERED,
        }.get(order.life.stage)
        return None if order.parcels and step is Kind.HANDED_OVER else step

    @property
    def may_be_delivered(self) -> bool:
        """Whether it may be given to the customer at once, what stands between left out."""
        order = self.order
        return order is not None and self.goods_out and order.life.stage in STEPS[Kind.DELIVERED]

    @property
    def undoable(self) -> bool:
        """Whether it may still be cancelled or corrected: later, goods come back as a return."""
        order = self.order
        if order is None or order.life.cancelled or order.life.came_back is not CameBack.NOTHING:
            return False
        return order.life.stage in (Stage.PLACED, Stage.PACKED) and not order.parcels_out

    @property
    def goods_out(self) -> bool:
        """Whether anything is left that could go out or come back."""
        order = self.order
        whole = (CameBack.RETURNED, CameBack.EXCHANGED)
        return order is not None and not order.life.cancelled and order.life.came_back not in whole

    @property
    def slip(self) -> PaymentRow | None:
        """The chosen payment, when a counter-entry may answer it."""
        row = self.chosen_payment
        return row if row is not None and _may_be_answered(row) else None

    @property
    def chosen_payment(self) -> PaymentRow | None:
        """Whatever it is."""
        return self.payments.at(self._ui.payments.currentIndex().row())

    # showing

    def show(self, order: OrderView | None) -> None:
        """Puts an order on the screen; the same one again keeps what is typed and chosen."""
        ui, before = self._ui, self.order
        same = order is not None and before is not None and order.id == before.id
        if not same:
            ui.reason.clear()
            ui.problem.say("")
        ui.stepProblem.say("")
        self.order = order
        ui.orderPane.setVisible(order is not None)
        if order is None:
            return
        self._show_who(order)
        self._show_goods(order)
        self._show_money(order)
        ui.note.setText(order.note)
        ui.note.setVisible(bool(order.note))
        ui.events.setText("\n".join(self._facts(order)))
        self._show_acts(order)
        if not same:
            ui.area.verticalScrollBar().setValue(0)

    def _show_who(self, order: OrderView) -> None:
        ui = self._ui
        ui.number.setText(order.number)
        ui.life.set_chips(order_words.chips(order.life))
        who = order.customer_name or self.tr("walk-in customer")
        about = [who, self._parts.formats.moment(order.at), order.staff]
        if order.source is not Source.COUNTER:
            about.append(words.source(order.source))
        if order.corrects_number:
            about.append(self.tr("corrects {number}").format(number=order.corrects_number))
        ui.about.setText(" · ".join(part for part in about if part))
        for button in (ui.record, ui.contact):
            button.setVisible(order.customer_id is not None)
        ui.refusals.set_chips(words.prohibition_chips(order.refusals))
        ui.refusals.setVisible(order.customer_id is not None)

    def _show_goods(self, order: OrderView) -> None:
        ui = self._ui
        self.lines.show(order.lines, order.back)
        counted = room_for(self.lines, QUANTITY, 88 if order.back else 56)  # what came back stands under it
        ui.lines.set_columns(1, 0, counted, 1, 1, room_for(self.lines, TOTAL, 96))
        ui.lines.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(LINES_SHOWN, len(order.lines))) + 2)
        taken = sum(line.total for line in order.lines) + order.fee - order.total
        for label, amount, text in (
            (ui.discount, taken, f"{MINUS}{money(taken)}"), (ui.fee, order.fee, money(order.fee)),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(amount))
        ui.discountLabel.setVisible(bool(taken))
        ui.discount.setToolTip(discount_words(order.discount))
        ui.feeLabel.setVisible(bool(order.fee))
        ui.total.setText(money_unit(order.total))

    def _show_money(self, order: OrderView) -> None:
        ui = self._ui
        ui.paid.setText(self._paid_words(order))
        chosen = ui.payments.currentIndex().row()
        self.payments.show(order.payments)
        shown = bool(order.payments)
        ui.payments.setVisible(shown)
        ui.payments.set_columns(0, room_for(self.payments, SUM, 104))
        ui.payments.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(PAYMENTS_SHOWN, len(order.payments))) + 2)
        if 0 <= chosen < len(order.payments):
            ui.payments.selectRow(chosen)

    def _paid_words(self, order: OrderView) -> str:
        """How it was paid, and what is still to come or to go back."""
        life, money = order.life, moved(order)
        over = dict.fromkeys(order_words.by(part.why) for part in money.from_orders)
        ways = [*over, *map(words.payment, money.came)]
        how = " + ".join(ways)
        if life.owed:
            agreed = words.payment(order.payment) if order.payment is not None else ""
            told = " · ".join(filter(None, (self.tr("Owed {sum}").format(sum=money_unit(life.owed)), agreed)))
        elif life.to_give_back:
            told = self.tr("To give back {sum} · {how}").format(sum=money_unit(life.to_give_back), how=how)
        elif life.cancelled or not how:
            told = self.tr("Nothing is owed, nothing is to give back")
        else:
            told = self.tr("Paid: {how}").format(how=how)
        if money.given_back:
            told += " · " + self.tr("given back {sum}").format(sum=money_unit(sum(money.given_back.values())))
        if life.e_invoice:
            told += " · " + self.tr("e-invoice {reason}").format(reason=life.e_invoice)
        return told

    def _facts(self, order: OrderView) -> list[str]:
        """What happened to it, oldest first."""
        formats = self._parts.formats
        facts = [(event.at, order_words.event(event), event.staff) for event in order.events]
        facts += [(back.at, order_words.returned(back, order.lines), back.staff) for back in order.returns]
        return [
            " · ".join(part for part in (formats.moment(at), told, staff) if part)
            for at, told, staff in sorted(facts, key=lambda fact: fact[0])
        ]

    def _show_acts(self, order: OrderView) -> None:
        ui, actor, life = self._ui, self._parts.session.actor, order.life
        step = self.next_step
        for widget in (ui.reasonLabel, ui.reason, ui.correct, ui.cancel):
            widget.setVisible(self.undoable)
        no = self.tr("Only a manager cancels or corrects a finished order.")
        ui.cancel.set_unavailable("" if may(actor, Act.CANCEL_ORDER) else no)
        ui.correct.set_unavailable("" if may(actor, Act.CORRECT_ORDER) else no)
        ui.reason.setEnabled(may(actor, Act.CANCEL_ORDER))
        no = "" if may(actor, Act.REFUND) else self.tr("Only a manager gives money or takes goods back.")
        for button in (ui.refund, ui.slip, ui.back):
            button.set_unavailable(no)
        ui.settle.setText(self.tr("Money received") if life.owed else self.tr("Give back"))
        ui.settle.setVisible(bool(life.owed or life.to_give_back))
        ui.settle.set_unavailable("" if life.owed else no)
        ui.refund.setVisible(life.paid > 0)
        ui.slip.setVisible(any(map(_may_be_answered, order.payments)))
        ui.pack.setVisible(step is Kind.PACKED and order.customer_id is not None)
        ui.step.setVisible(ui.pack.isHidden() and step is not None and step is not Kind.DELIVERED)
        ui.step.setText(self.tr("Handed over") if step is Kind.HANDED_OVER else self.tr("Packed"))
        ui.delivered.setVisible(self.may_be_delivered)
        ui.back.setVisible(self.goods_out)

    def choose_slip(self) -> None:
        """Chooses the newest payment that can still be answered, when none is chosen."""
        if self.chosen_payment is None and self.order is not None:
            open_rows = [at for at, row in enumerate(self.order.payments) if _may_be_answered(row)]
            if open_rows:
                self._ui.payments.setCurrentIndex(self.payments.index(open_rows[-1], 0))


def _may_be_answered(row: PaymentRow) -> bool:
    """Whether a counter-entry may answer it: no slip already, no answer, nothing that another order tells as well."""
    return row.corrects_id is None and not row.corrected and row.carried is None
