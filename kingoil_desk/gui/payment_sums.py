"""The sums of the order being taken, as the payment pane shows them, and what goes back for an exchange."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.domain.payment import Payment, carried_on
from kingoil_desk.gui import words
from kingoil_desk.gui.formats import MINUS, NO_BREAK, money, money_unit
from kingoil_desk.gui.forms.ui_payment_pane import Ui_PaymentPane


def show_sums(ui: Ui_PaymentPane, draft: OrderDraft) -> None:
    """The total is what is still to be paid once goods that came back, or money that comes along, paid their share."""
    sums, credit = draft.sums, draft.credit
    ui.gross.setText(money(sums.gross))
    ui.off.setText(f"{MINUS}{money(sums.off)}" if sums.off else "0")
    ui.fee.setText(money(sums.fee))
    ui.credit.setText(f"{MINUS}{money(credit)}")
    ui.creditLabel.setText(_credit_words(draft))
    ui.giveBack.setText(give_back_words(draft))
    shown: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
        (bool(sums.fee), (ui.fee, ui.feeLabel)),
        (credit > 0, (ui.credit, ui.creditLabel)),
        (bool(ui.giveBack.text()), (ui.giveBack,)),
    )
    for there, widgets in shown:
        for widget in widgets:
            widget.setVisible(there)
    translate, total = QCoreApplication.translate, money_unit(sums.total - credit)
    ui.total.setText(total)
    ui.totalLabel.setText(translate("PaymentPane", "Left to pay") if credit else translate("PaymentPane", "Total"))
    named = translate("PaymentPane", "Left to pay {sum}") if credit else translate("PaymentPane", "Total {sum}")
    ui.total.setAccessibleName(named.format(sum=total))


def _credit_words(draft: OrderDraft) -> str:
    """What pays some of it before anything is taken."""
    if draft.exchange is not None:
        return QCoreApplication.translate("PaymentPane", "Goods that came back")
    return QCoreApplication.translate("PaymentPane", "Paid already")


def give_back_words(draft: OrderDraft) -> str:
    """What the customer gets back where more was paid, or came back, than the order costs; empty when nothing does."""
    if not draft.lines:
        return ""
    return "; ".join(_goes_back(way, amount) for way, amount in _left_over(draft))


def _left_over(draft: OrderDraft) -> list[tuple[Payment | None, int]]:
    """Ways, None for what nobody can give back yet, and VND above nothing."""
    back = draft.exchange
    if back is None:
        _, over = carried_on(draft.credit, {part.way: part.amount for part in draft.brought})
        left: list[tuple[Payment | None, int]] = [
            (None if way is Payment.ON_DELIVERY else way, amount) for way, amount in over.items()
        ]
    else:
        left = [(back.way, back.credit - draft.credit)]
    return [(way, amount) for way, amount in left if amount > 0]


def _goes_back(way: Payment | None, amount: int) -> str:
    if way is None:
        later = QCoreApplication.translate("PaymentPane", "{sum} stays to be given back to the customer")
        return later.format(sum=money_unit(amount))
    told = QCoreApplication.translate("PaymentPane", "Give back to the customer {sum} ({way})")
    return told.format(sum=money_unit(amount), way=words.payment(way).lower().replace(" ", NO_BREAK))
