"""The book of finished orders: the latest ones, one of them whole, and what staff do with it by new facts."""

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui import order_words
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_order_book import Ui_OrderBook
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.order_lines import OrderLinesModel, room_for
from kingoil_desk.gui.order_list import STATE, SUM, OrderListModel
from kingoil_desk.gui.order_panes import OrderPanes
from kingoil_desk.gui.order_view import OrderShown
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.receipts import Receipts
from kingoil_desk.service.order import Only, OrderListRow, OrderView

WIDE = (150, 0, 120, 150)  # px of the list's columns
PANE, PANE_NARROW = 400, 360  # px of what stands at the right, as of the payment pane
NARROW = 1000  # px: below it the list tells an order's state under its total
ONLY = tuple(Only)  # as the form's choice lists them


class OrderBook(QWidget):
    """A finished order never changes: whatever happens to it is a fact beside it, some of them a manager's."""

    new_asked = Signal()
    correcting = Signal(object)  # KeptDraft
    order_shown = Signal(object)  # OrderView or None
    exchange_asked = Signal(object, object)  # Exchange, the customer's id or None

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderBook()
        self.ui.setupUi(self)
        self._wanted: int | None = None

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        self.parts = parts
        ui = self.ui
        self.orders = OrderListModel(parts.formats)
        self.shown = OrderShown(ui, parts, self)
        self.panes = OrderPanes(ui, self.shown, parts, self)
        self._list, self._one = Latest(parts.jobs), Latest(parts.jobs)
        ui.orders.set_row_height(ROW_TWO_LINES)
        ui.orders.setModel(self.orders)
        ui.orders.selectionModel().currentRowChanged.connect(self._chosen)
        ui.fresh.clicked.connect(self.new_asked)
        self.receipts = Receipts(parts, self)
        ui.receipt.clicked.connect(self.print_receipt)
        ui.only.currentIndexChanged.connect(lambda _: self.load())
        ui.record.clicked.connect(self._open_customer)
        ui.contact.clicked.connect(self.contact)
        ui.pack.clicked.connect(self.pack)
        self.panes.closed.connect(self.focus)
        self.panes.correcting.connect(self.correcting)
        self.panes.exchange_asked.connect(self.exchange_asked)
        self._show(None)

    @property
    def order(self) -> OrderView | None:
        """The order that shows."""
        return self.shown.order

    @property
    def lines(self) -> OrderLinesModel:
        """The model of its lines."""
        return self.shown.lines

    def focus(self) -> None:
        if self.panes.asking:
            self.panes.focus()
        else:
            (self.ui.orders if self.orders.rowCount() else self.ui.fresh).setFocus()

    # the list

    def load(self, order_id: int | None = None) -> None:
        """Reads the list again; `order_id` is shown even when it is too old for the list."""
        self._wanted = order_id if order_id is not None else (self.order.id if self.order else None)
        if order_id is not None and self.ui.only.currentIndex():
            with QSignalBlocker(self.ui.only):
                self.ui.only.setCurrentIndex(0)
        only = ONLY[max(0, self.ui.only.currentIndex())]
        self._list.ask(lambda desk: desk.orders.recent(only=only), self._show_list, owner=self)

    def _show_list(self, rows: tuple[OrderListRow, ...]) -> None:
        ui, every = self.ui, self.ui.only.currentIndex() <= 0
        first = bool(rows) and not self.orders.rowCount()
        self.orders.show(rows)
        self._fit()
        ui.orders.setVisible(bool(rows))
        ui.orders.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, len(rows)) + 2)
        ui.empty.setVisible(not rows)
        ui.only.setVisible(bool(rows) or not every)
        self._say_list()
        if first and ui.fresh.hasFocus():  # it was given there while there was no list yet
            ui.orders.setFocus()
        row = self.orders.row_of(self._wanted) if self._wanted is not None else 0
        if row >= 0 and rows:
            ui.orders.selectRow(row)
        elif self._wanted is not None:
            ui.orders.clearSelection()
            self._read(self._wanted)

    def _say_list(self) -> None:
        """How many there are, or what to do where there are none."""
        ui, rows = self.ui, self.orders.rowCount()
        none = self.tr("No such order within a year. Choose All to see the others.")
        ui.empty.setText(self.tr("No orders yet. F4 takes the first one.") if ui.only.currentIndex() <= 0 else none)
        ui.count.setText(self.tr("the latest {count}").format(count=number(rows)) if rows else "")

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        order = self.orders.order(index.row())
        if order is not None:
            self._read(order.id)

    def _read(self, order_id: int) -> None:
        self._one.ask(lambda desk: desk.orders.order(order_id), self._show, owner=self)

    def _show(self, order: OrderView | None) -> None:
        """The same order again leaves a panel open, as somebody types there."""
        other = order is None or self.order is None or order.id != self.order.id
        pressed = self.window().focusWidget()
        self.shown.show(order)
        if other or not self.panes.asking:
            self.panes.bring_forward()
        else:
            self.ui.orderPane.hide()
        if pressed is not None and self.ui.orderPane.isAncestorOf(pressed) and not pressed.isVisible():
            self.focus()  # back to the row: the next button may do what nobody meant
        self.order_shown.emit(order)
        self.panes.order_came()

    # the customer

    @property
    def has_receipt(self) -> bool:
        """Whether an order shows; a cancelled one's says in large letters that it is."""
        return self.order is not None

    def print_receipt(self) -> None:
        """F10: the receipt of the order that shows."""
        if self.order is not None and self.has_receipt:
            self.receipts.show(self.order.id)

    def _open_customer(self) -> None:
        if self.order is not None and self.order.customer_id is not None:
            self.parts.navigator.open_customer(self.order.customer_id)

    @property
    def has_customer(self) -> bool:
        """Whether the order that shows is somebody's."""
        return self.order is not None and self.order.customer_id is not None

    def contact(self) -> None:
        """F12: to the gate, about this order."""
        if self.order is not None and self.order.customer_id is not None:
            self.parts.navigator.contact(self.order.customer_id, self.order.id)

    @property
    def packable(self) -> bool:
        """Whether the order that shows was not cancelled."""
        return self.order is not None and not self.order.life.cancelled and not self.panes.asking

    def pack(self) -> None:
        """Ctrl+P: into parcels; one of nobody is told of."""
        if self.order is None or not self.packable:
            return
        if self.has_customer:
            self.parts.navigator.pack(self.order.id)
        else:
            self.ui.stepProblem.say_wrong(order_words.nobody_to_pack_for())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.orders.narrow = narrow = self.width() < NARROW
        self.ui.orders.setColumnHidden(STATE, narrow)
        self.ui.count.setHidden(narrow)
        for pane in (self.ui.orderPane, self.ui.returning, self.ui.money):
            pane.setFixedWidth(PANE_NARROW if narrow else PANE)
        number, rest, total, state = (128, 0, 130, 1) if narrow else WIDE
        self.ui.orders.set_columns(number, rest, room_for(self.orders, SUM, total), state)

    def retranslate(self) -> None:
        self._say_list()
        self.shown.show(self.order)
        if self.panes.asking:
            self.ui.orderPane.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
