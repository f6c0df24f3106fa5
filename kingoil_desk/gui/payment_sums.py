"""The sums of the order being taken, as the payment pane shows them, and what goes back for an exchange."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui import words
from kingoil_desk.gui.formats import MINUS, NO_BREAK, money, money_unit
from kingoil_desk.gui.forms.ui_payment_pane import Ui_PaymentPane


def show_sums(ui: Ui_PaymentPane, draft: OrderDraft) -> None:
    """The total is what is still to be paid once goods that came back paid their share."""
    sums, credit = draft.sums, draft.credit
    ui.gross.setText(money(sums.gross))
    ui.off.setText(f"{MINUS}{money(sums.off)}" if sums.off else "0")
    ui.fee.setText(money(sums.fee))
    ui.credit.setText(f"{MINUS}{money(credit)}")
    ui.giveBack.setText(give_back_words(draft))
    shown: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
        (bool(sums.fee), (ui.fee, ui.feeLabel)),
        (credit > 0, (ui.credit, ui.creditLabel)),
        (bool(ui.giveBack.text()), (ui.giveBack,)),
    )
    for there, widgets in shown:
        for widget in widgets:
            widget.setVisible(there)
    total = money_unit(sums.total - credit)
    ui.total.setText(total)
    ui.total.setAccessibleName(QCoreApplication.translate("PaymentPane", "Total {sum}").format(sum=total))


def give_back_words(draft: OrderDraft) -> str:
    """What the customer gets back where goods that came back were worth more; empty when nothing does."""
    exchange = draft.exchange
    left = exchange.credit - draft.credit if exchange is not None else 0
    if exchange is None or not left or not draft.lines:
        return ""
    if exchange.way is None:
        later = QCoreApplication.translate("PaymentPane", "{sum} stays to be given back to the customer")
        return later.format(sum=money_unit(left))
    told = QCoreApplication.translate("PaymentPane", "Give back to the customer {sum} ({way})")
    way = words.payment(exchange.way).lower().replace(" ", NO_BREAK)
    return told.format(sum=money_unit(left), way=way)
