"""The keys of the orders page: of the book, and of the order being taken, each with whether it does anything now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kingoil_desk.gui.line_editor import Editing
from kingoil_desk.gui.page import Key

if TYPE_CHECKING:
    from kingoil_desk.gui.orders_page import OrdersPage


class OrdersKeys:
    """What they say and do; the page asks on every press of one."""

    def __init__(self, page: "OrdersPage") -> None:
        self._page = page

    def book(self) -> tuple[Key, ...]:
        page, book = self._page, self._page.ui.book
        translate = QCoreApplication.translate
        return (
            Key("F4", translate("OrdersPage", "New order"), page.new_or_exchange),
            Key("F11", translate("OrdersPage", "Held orders"), page.held),
            Key(
                "F12", translate("OrdersPage", "Contact the customer about this order"), page.contact, page.has_customer
            ),
            Key("F10", translate("OrdersPage", "Print the receipt"), book.print_receipt, lambda: book.has_receipt),
            Key("Ctrl+P", translate("OrdersPage", "Pack this order"), book.pack, lambda: book.packable),
            *book.panes.keys(),
        )

    def taking(self) -> tuple[Key, ...]:
        """All of them, always; the bar shows those that do something now."""
        page, entry = self._page, self._page.ui.entry
        acts, done = entry.acts, entry.is_done
        translate = QCoreApplication.translate

        def is_open() -> bool:
            return not entry.is_done

        def is_somebodys() -> bool:
            return page.draft.customer_id is not None

        another = (
            translate("OrdersPage", "Next order")
            if done
            else translate("OrdersPage", "Another order; this one is held")
        )
        came = done and entry.ui.transfer.waits
        pay = translate("OrdersPage", "The money came") if came else translate("OrdersPage", "Take payment")
        hold = translate("OrdersPage", "Held orders") if done else translate("OrdersPage", "Hold")
        no_customer = translate("OrdersPage", "No customer")
        return (
            Key("F2", translate("OrdersPage", "Customer"), entry.find_customer, bar=True),
            Key("F3", translate("OrdersPage", "Product"), page.product, is_open, bar=not done),
            Key(
                "F5", translate("OrdersPage", "Quantity"), lambda: acts.edit(Editing.QUANTITY), is_open, bar=not done
            ),
            Key("F6", translate("OrdersPage", "Consent panel"), page.consent, is_somebodys, bar=not done),
            Key("F7", translate("OrdersPage", "Price"), lambda: acts.edit(Editing.PRICE), is_open, bar=not done),
            Key(
                "F8", translate("OrdersPage", "Discount"), lambda: acts.edit(Editing.LINE_DISCOUNT), is_open,
                bar=not done,
            ),
            Key(
                "Shift+F8", translate("OrdersPage", "Discount on the order"),
                lambda: acts.edit(Editing.ORDER_DISCOUNT), is_open,
            ),
            Key("Del", translate("OrdersPage", "Remove the line"), acts.remove, is_open, bar=not done),
            Key("F11", hold, entry.aside.hold, bar=True),
            Key("F9", pay, entry.payment.take, lambda: is_open() or entry.ui.transfer.waits, bar=came or not done),
            Key("F10", translate("OrdersPage", "Print the receipt"), entry.done.print, lambda: entry.is_done, bar=done),
            Key(
                "Ctrl+P", translate("OrdersPage", "Pack this order"), entry.done.pack, lambda: entry.is_done,
                bar=done and entry.done.has_customer,
            ),
            Key(
                "Ctrl+U", translate("OrdersPage", "Ordered by phone, or at the counter again"), entry.change_source,
                is_open,
            ),
            Key("1 2 3 4", translate("OrdersPage", "After F9: cash, transfer, card, on delivery")),
            Key("+", translate("OrdersPage", "After F9: only a part in this way, the rest in another")),
            Key("Ctrl+0", no_customer, lambda: entry.choose_customer(0), is_open),
            Key("Ctrl+N", translate("OrdersPage", "New customer"), page.add_customer),
            Key("F4", another, page.new, bar=done),
            Key("Esc", translate("OrdersPage", "Back"), entry.back, bar=True),
        )  # fmt: skip
