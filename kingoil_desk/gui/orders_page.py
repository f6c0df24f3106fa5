"""The orders page: the book of finished orders, and the order being taken in front of it."""

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.forms.ui_orders_page import Ui_OrdersPage
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.order_entry import Editing
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.service.order import KeptDraft


class OrdersPage(Page):
    """A draft left by a crash comes back by itself the first time the page is opened."""

    place, icon_name = Place.ORDERS, "order"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_OrdersPage()
        self.ui.setupUi(self)
        self._looked = False
        self._drafts = Latest(parts.jobs)
        ui = self.ui
        ui.book.begin(parts)
        ui.entry.begin(parts)
        ui.book.new_asked.connect(self._new)
        ui.book.correcting.connect(self._resume)
        ui.entry.left.connect(self._show_book)
        ui.views.setCurrentWidget(ui.book)
        ui.keyBar.hide()

    def label(self) -> str:
        return self.tr("Orders")

    @property
    def draft(self) -> OrderDraft:
        """The order being taken."""
        draft = self.ui.entry.draft
        assert isinstance(draft, OrderDraft)
        return draft

    @property
    def taking(self) -> bool:
        return self.ui.views.currentWidget() is self.ui.entry

    def keys(self) -> tuple[Key, ...]:
        entry = self.ui.entry
        if not self.taking:
            return (
                Key("F4", self.tr("New order"), self._new),
                Key("F11", self.tr("Held orders"), self._held),
                Key("↑ ↓", self.tr("Choose an order")),
            )
        return (
            Key("F2", self.tr("Customer"), entry.find_customer, bar=True),
            Key("F3", self.tr("Product"), self._product, bar=True),
            Key("F5", self.tr("Quantity"), lambda: entry.edit(Editing.QUANTITY), bar=True),
            Key("F6", self.tr("Consent panel"), self._consent, lambda: self.draft.customer_id is not None, bar=True),
            Key("F7", self.tr("Price"), lambda: entry.edit(Editing.PRICE), bar=True),
            Key("F8", self.tr("Discount"), lambda: entry.edit(Editing.LINE_DISCOUNT), bar=True),
            Key("Shift+F8", self.tr("Discount on the order"), lambda: entry.edit(Editing.ORDER_DISCOUNT)),
            Key("Del", self.tr("Remove the line"), bar=True),
            Key("F11", self.tr("Hold"), entry.hold, bar=True),
            Key("F9", self.tr("Take payment"), entry.take_payment, bar=True),
            Key("1 2 3 4", self.tr("After F9: cash, transfer, card, on delivery")),
            Key("Ctrl+0", self.tr("No customer"), lambda: entry.ui.finder.chosen.emit(0)),
            Key("F4", self.tr("Another order; this one is held"), self._new),
            Key("Esc", self.tr("Back"), entry.back, bar=True),
        )

    def open(self, destination: Destination) -> None:
        self._looked = True
        if destination.new:
            self._new(destination.customer_id)
        elif destination.order_id is not None:
            self._show_book()
            self.ui.book.load(destination.order_id)

    def shown(self) -> None:
        if not self._looked:
            self._looked = True
            self._drafts.ask(lambda desk: desk.orders.drafts(), self._offer, owner=self)
        if self.taking:
            self.ui.entry.focus()
        else:
            self.ui.book.load()
            self.ui.book.focus()

    def _offer(self, drafts: tuple[KeptDraft, ...]) -> None:
        """The newest own draft that was not held: a crash or a power cut left it."""
        left = next((kept for kept in drafts if not kept.held and kept.draft.lines), None)
        if left is not None and not self.ui.entry.taking:
            self._resume(left)
            self.parts.notices.tell(self.tr("The unfinished order is back. Esc leaves it, nothing is lost."))

    def search_focus(self) -> None:
        if self.taking:
            self.ui.entry.find_customer()
        else:
            self.ui.book.focus()

    def _new(self, customer_id: int | None = None) -> None:
        entry = self.ui.entry
        same = customer_id is None or entry.draft.customer_id in (None, customer_id)
        if not self.taking and entry.taking and same and customer_id is None:
            self._show_entry()  # F4 from the book goes on with the order that was left
            return
        self._show_entry()
        entry.start(customer_id if isinstance(customer_id, int) and customer_id else None)

    def _resume(self, kept: KeptDraft) -> None:
        self._show_entry()
        self.ui.entry.resume(kept)

    def _held(self) -> None:
        self._show_entry()
        self.ui.entry.hold()

    def _product(self) -> None:
        self.ui.entry.back_to_lines()

    def _consent(self) -> None:
        if self.draft.customer_id is not None:
            self.parts.navigator.open_consent(self.draft.customer_id)

    def _show_entry(self) -> None:
        self.ui.views.setCurrentWidget(self.ui.entry)
        self.ui.keyBar.show()
        self.ui.keyBar.show_keys(self.keys())
        self.ui.entry.focus()

    def _show_book(self) -> None:
        self.ui.views.setCurrentWidget(self.ui.book)
        self.ui.keyBar.hide()
        self.ui.book.load()
        self.ui.book.focus()

    def leave(self) -> bool:
        """Always: the draft is kept."""
        self.ui.entry.keeper.flush()
        return True

    def changed(self, change: Change) -> None:
        if change.everything or change.orders or change.imports:
            self.ui.book.load()
        customer_id = self.draft.customer_id
        if customer_id is not None and (change.everything or customer_id in change.customers):
            self.ui.entry.refresh_customer()

    def retranslate(self) -> None:
        self.ui.book.retranslate()
        self.ui.entry.retranslate()
        if self.taking:
            self.ui.keyBar.show_keys(self.keys())
