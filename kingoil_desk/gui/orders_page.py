"""The orders page: the book of finished orders, and the order being taken in front of it."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.order import Exchange, OrderDraft
from kingoil_desk.gui.draft_keeper import is_begun
from kingoil_desk.gui.forms.ui_orders_page import Ui_OrdersPage
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, flag_of, part_of, text_of, whole_of
from kingoil_desk.gui.order_book import OrderBook
from kingoil_desk.gui.order_entry import OrderEntry
from kingoil_desk.gui.order_scans import OrderScans
from kingoil_desk.gui.orders_keys import OrdersKeys
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Destination, Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.service.customer import CustomerRecord
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.order import KeptDraft, OrderView

T = TypeVar("T")


class OrdersPage(Page):
    """A draft left by a crash comes back by itself the first time the page is opened."""

    place, icon_name = Place.ORDERS, "order"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_OrdersPage()
        self.ui.setupUi(self)
        self._looked = False  # whether drafts of an earlier run were looked for
        self._joining = False  # a new customer is being added for the order that waits
        self._brought: Kept | None = None  # what stood here before a lock, until somebody comes here again
        self._staff = self._at_the_desk()
        self._keys = OrdersKeys(self)
        self._drafts, self._again = Latest(parts.jobs), Latest(parts.jobs)
        ui = self.ui
        ui.book.begin(parts)
        ui.entry.begin(parts)
        ui.book.new_asked.connect(self.new)
        ui.book.correcting.connect(self._resume)
        ui.book.exchange_asked.connect(self._exchange)
        ui.entry.left.connect(self._show_book)
        self._bring_forward(ui.book)
        ui.keyBar.hide()
        self._told: list[tuple[str, str, bool]] = []  # what the key bar shows
        for changed in (ui.entry.standing_changed, ui.entry.ui.transfer.shown, ui.entry.ui.transfer.came):
            changed.connect(self._show_keys)
        self.scans = OrderScans(self, parts, ui.entry, lambda: self.taking, self._show_entry)

    def join(self, preferences: Preferences) -> None:
        """Which printer receipts go to."""
        self.ui.entry.done.receipts.join(preferences)
        self.ui.book.receipts.join(preferences)

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

    def _front(self) -> OrderBook | OrderEntry:
        front: OrderBook | OrderEntry = self.ui.entry if self.taking else self.ui.book
        return front

    def keys(self) -> tuple[Key, ...]:
        return self._keys.taking() if self.taking else self._keys.book()

    def later_keys(self) -> tuple[str, ...]:
        """Those of the order being taken: the window asks for a page's keys once, while the book is in front."""
        return tuple(key.keys for key in self._keys.taking() if key.do is not None and key.keys != "Del")  # a field's

    def open(self, destination: Destination) -> None:
        if destination.new:
            self._first(lambda left: self._begin(destination.customer_id, left))
        elif destination.order_id is not None:
            self._first(self._tell)
            self._show_book()
            self.ui.book.load(destination.order_id)

    def shown(self) -> None:
        self._first(self._offer)
        if self.taking:
            self.ui.entry.focus()
        else:
            self.ui.book.load()
            self.ui.book.focus()

    def _first(self, then: Callable[[KeptDraft | None], object]) -> None:
        """The first time somebody comes here: with the newest own draft that was not held, which a crash, a power
        cut or a change of staff left; later with none, and with none when a lock left it, which puts it back first.
        """
        if self._looked:
            then(None)
            return
        self._looked = True

        def found(drafts: tuple[KeptDraft, ...]) -> None:
            own = tuple(kept for kept in drafts if not kept.held and is_begun(kept.draft))
            brought, self._brought = self._brought, None
            if brought is not None:
                self._go_on(brought, own)
            then(own[0] if own and brought is None else None)

        self._drafts.ask(lambda desk: desk.orders.drafts(), found, owner=self)

    def _offer(self, left: KeptDraft | None) -> None:
        if left is not None and not self.ui.entry.taking:
            self._resume(left)
            self.parts.notices.tell(self.tr("The unfinished order is back. Esc leaves it, nothing is lost."))

    def _tell(self, left: KeptDraft | None) -> None:
        if left is not None:
            waits = self.tr("An unfinished order of {time} waits. F11 shows it.")
            self.parts.notices.tell(waits.format(time=self.parts.formats.moment(left.changed_at)))

    def _begin(self, customer_id: int | None, left: KeptDraft | None) -> None:
        """A new order, unless the one that was left is that customer's."""
        if left is not None and customer_id is not None and left.draft.customer_id == customer_id:
            self._offer(left)
        else:
            self.new(customer_id)
            self._tell(left)

    def focus_again(self) -> None:
        self._front().focus()

    def search_focus(self) -> None:
        if self.taking:
            self.ui.entry.find_customer()
        else:
            self.ui.book.focus()

    def new(self, customer_id: int | None = None) -> None:
        """F4. From elsewhere it goes on with the order that was left, if that is nobody else's."""
        entry, joining = self.ui.entry, self._joining
        was_taking, self._joining = self.taking, False
        self._show_entry()
        if joining and customer_id is not None and entry.taking and entry.draft.customer_id is None:
            entry.choose_customer(customer_id)
        elif was_taking or not entry.taking or customer_id not in (None, entry.draft.customer_id):
            entry.start(customer_id)

    def add_customer(self) -> None:
        """To the form of a new customer; F4 on the saved record comes back to this order."""
        self._joining = True
        self.parts.navigator.new_customer(self.ui.entry.ui.finder.ui.search.text().strip())

    def _resume(self, kept: KeptDraft) -> None:
        self._show_entry()
        self.ui.entry.resume(kept)

    def new_or_exchange(self) -> None:
        """F4; where goods come back, for other ones."""
        returning = self.ui.book.ui.returning
        if returning.isHidden():
            self.new()
        else:
            returning.exchange()

    def _exchange(self, exchange: Exchange, customer_id: int | None) -> None:
        self._show_entry()
        self.ui.entry.start_exchange(OrderDraft(customer_id=customer_id, exchange=exchange))

    def held(self) -> None:
        self._show_entry()
        self.ui.entry.aside.hold()

    def product(self) -> None:
        self.ui.entry.back_to_lines()

    def consent(self) -> None:
        if self.draft.customer_id is not None:
            self.parts.navigator.open_consent(self.draft.customer_id)

    def contact(self) -> None:
        self.ui.book.contact()

    def has_customer(self) -> bool:
        return bool(self.ui.book.has_customer)

    def _bring_forward(self, view: QWidget) -> None:
        """Only the view in front asks for room: in a low window the other one would make it scroll."""
        kept = QSizePolicy.Policy.Preferred
        for each in (self.ui.book, self.ui.entry):
            each.setSizePolicy(kept, kept if each is view else QSizePolicy.Policy.Ignored)
        self.ui.views.setCurrentWidget(view)

    def _show_entry(self) -> None:
        self._bring_forward(self.ui.entry)
        self.ui.keyBar.show()
        self._show_keys()
        self.ui.entry.focus()

    def _show_keys(self) -> None:
        """What the keys of the order being taken do now."""
        if not self.taking:
            return
        keys = self.keys()
        told = [(key.keys, key.words, key.enabled()) for key in keys if key.bar]
        if told != self._told:  # not with every letter that is typed
            self._told = told
            self.ui.keyBar.show_keys(keys)

    def _show_book(self) -> None:
        self._bring_forward(self.ui.book)
        self.ui.keyBar.hide()
        self.ui.book.load(self.ui.entry.finished_id)
        self.ui.book.focus()

    def leave(self) -> bool:
        """Always: the draft is kept."""
        self.ui.entry.keeper.flush()
        return True

    def _at_the_desk(self) -> int | None:
        actor = self.parts.session.actor
        return actor.staff_id if actor is not None else None

    # over a lock

    def kept(self) -> Kept | None:
        """The order itself is a draft in the file; it is brought there now."""
        entry, brought = self.ui.entry, self._brought
        if brought is not None:
            return brought
        order, book, finished = None, None, entry.finished_id
        if entry.taking or (self.taking and finished is None):
            order = entry.kept()
        if self.taking and finished is not None:
            book = {"order": finished}
        elif not self.taking:
            book = self._book_kept()
        if order is None and book is None:
            return None
        return {"taking": self.taking, "joining": self._joining, "order": order, "book": book}

    def _book_kept(self) -> Kept | None:
        """The order of the list that is open, when it is not the first one, or something is being typed about it."""
        ui, orders = self.ui.book.ui, self.ui.book.orders
        row = ui.orders.currentIndex().row()
        order, reason, back = orders.order(row), ui.reason.text(), self.ui.book.panes.kept()
        if order is None or order.number != ui.number.text() or (row == 0 and not reason and back is None):
            return None
        return {"order": order.id, "reason": reason, "back": back}

    def bring_back(self, kept: dict[str, Any]) -> None:
        """Waits for somebody to come here: an order behind another page is safe in the file."""
        self._brought, self._looked = kept, False
        if self.isVisible():
            self.shown()

    def _go_on(self, kept: Kept, own: tuple[KeptDraft, ...]) -> None:
        """As it stood before the lock; what is finished, held or thrown away since stays so."""
        order, book = part_of(kept, "order"), part_of(kept, "book")
        draft_id, customer_id = whole_of(order, "draft"), whole_of(order, "customer")
        draft = next((one for one in own if draft_id in (None, one.id)), None)
        self._joining = flag_of(kept, "joining")
        taking, begun = flag_of(kept, "taking"), flag_of(order, "begun")
        if begun and draft is not None:
            if taking:
                self._show_entry()
            self.ui.entry.bring_back(order, draft)
        elif order and not begun and taking:
            self._show_entry()
            if customer_id is not None:
                self._ask_again(lambda desk: desk.customers.record(customer_id), self._begin_again)
        order_id = whole_of(book, "order")
        if order_id is not None:
            self._ask_again(lambda desk: desk.orders.order(order_id), lambda view: self._open_again(view, book))

    def _ask_again(self, work: Callable[[Desk], T], done: Callable[[T], object]) -> None:
        """Reads what was open; what is gone is no error."""

        def gone(_error: KnownError) -> None:
            pass

        self._again.ask(work, done, gone, owner=self)

    def _begin_again(self, record: CustomerRecord) -> None:
        if not self.ui.entry.taking and self.draft.customer_id is None:
            self.ui.entry.start(record.id)

    def _open_again(self, view: OrderView, kept: Kept) -> None:
        """The order in the book, with what was half typed once the order is on the screen."""
        book, back = self.ui.book, part_of(kept, "back")

        def type_again(shown: OrderView | None) -> None:
            if shown is not None and shown.id == view.id:
                book.order_shown.disconnect(type_again)
                book.ui.reason.setText(text_of(kept, "reason"))
                if back:
                    book.panes.bring_back(back)

        book.order_shown.connect(type_again)
        book.load(view.id)

    def _change_staff(self) -> None:
        """A draft belongs to whoever typed it: it waits in the file until that person is back."""
        before, self._staff = self._staff, self._at_the_desk()
        if before in (None, self._staff):
            return
        self._looked = self._joining = False
        self._brought = None
        self.ui.entry.put_down()
        self._bring_forward(self.ui.book)
        self.ui.keyBar.hide()
        if self.isVisible():
            self.shown()

    def changed(self, change: Change) -> None:
        if change.everything:
            self._change_staff()
        if change.everything or change.orders or change.imports:
            self.ui.book.load()
        customer_id = self.draft.customer_id
        if customer_id is not None and (change.everything or customer_id in change.customers):
            self.ui.entry.refresh_customer()

    def retranslate(self) -> None:
        self._show_keys()
