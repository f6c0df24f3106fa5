"""The list of customers under the search field: every keystroke asks, the newest answer shows, and its count."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kingoil_desk.gui.customer_list import CustomerListModel, Sorting
from kingoil_desk.gui.customer_rows import CustomerDelegate
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_customers_page import Ui_CustomersPage
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HIT
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.search import SHOWN, Hit

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class CustomersFound(QObject):
    """Works on the page's form: ↑ ↓ Enter move in the list while the search field keeps the focus."""

    answered = Signal()  # the newest answer shows, its first row or the wanted one chosen
    chosen = Signal(int)  # a customer's id
    entered = Signal()  # Enter: into the record, or nothing was found

    def __init__(self, parts: Parts, ui: Ui_CustomersPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.model = CustomerListModel()
        self.asked = False
        self.wanted: int | None = None  # the customer to choose when the next answer comes
        self._find, self._count = Latest(parts.jobs), Latest(parts.jobs)
        self._total: int | None = None
        ui.results.setModel(self.model)
        ui.results.setItemDelegate(CustomerDelegate(parts.formats, ui.results))
        ui.results.selectionModel().currentChanged.connect(self._selected)
        ui.results.activated.connect(self.entered)
        ui.search.textChanged.connect(self.ask)
        ui.search.installEventFilter(self)
        ui.sorting.clicked.connect(self.sort)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._ui.search.text().strip()

    @property
    def customer_id(self) -> int | None:
        """Whose row is chosen."""
        hit = self.model.hit(self._ui.results.currentIndex().row())
        return hit.customer_id if hit is not None else None

    def has(self, customer_id: int) -> bool:
        """Whether the list shows that customer."""
        return self.model.row_of(customer_id) >= 0

    def ask(self) -> None:
        """Reads the list for what stands in the search field."""
        self.asked = True
        text = self._ui.search.text()
        self._count.forget()
        self._find.ask(lambda desk: desk.search.find(text), self._answered, owner=self)

    def ask_for(self, text: str, sorting: str) -> None:
        """The same for a text and an order of the list (its name) that were kept."""
        self.model.sort_by(Sorting.__members__.get(sorting, Sorting.LAST_ORDER))
        with QSignalBlocker(self._ui.search):
            self._ui.search.setText(text)
        self.ask()

    def _answered(self, hits: tuple[Hit, ...]) -> None:
        text = self._ui.search.text()
        self.model.show(hits)
        self._ui.results.setVisible(bool(hits))
        self._total = len(hits) if len(hits) < SHOWN else None
        self.retranslate()
        self.select(max(0, self.model.row_of(self.wanted)) if self.wanted is not None else 0)
        self.wanted = None
        self.answered.emit()
        if self._total is None:
            self._count.ask(lambda desk: desk.search.count(text), self._counted, owner=self)

    def _counted(self, total: int) -> None:
        self._total = total
        self.retranslate()

    def select(self, row: int) -> None:
        """Chooses that row, once more if it is chosen already."""
        index = self.model.index(row)
        if index.isValid():
            self._ui.results.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._ui.results.scrollTo(index)
            self._selected(index)

    def select_again(self) -> None:
        """Tells anew whose row is chosen."""
        self._selected(self._ui.results.currentIndex())

    def _selected(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        hit = self.model.hit(index.row())
        if hit is not None:
            self.chosen.emit(hit.customer_id)

    def sort(self) -> None:
        """Ctrl+J: the next order of the list."""
        orders = tuple(Sorting)
        self.model.sort_by(orders[(orders.index(self.model.sorting) + 1) % len(orders)])
        self.wanted = self.customer_id
        self.ask()

    def retranslate(self) -> None:
        ui, shown = self._ui, self.model.rowCount()
        ui.count.setText(self._count_words())
        ui.count.setAccessibleName(ui.count.text())
        rest = (self._total or 0) - shown
        ui.countHint.setText(
            self.tr("· {shown} shown, type more").format(shown=shown)
            if rest > 0
            else self.tr("· marks may be left out")
        )
        ui.sorting.setText(self._sorting_words())
        ui.sorting.setAccessibleName(ui.sorting.text())
        ui.sorting.setVisible(bool(shown))
        if self.text:
            nothing = self.tr("Nobody found. Press Enter to add a new customer with what was typed.")
        else:
            nothing = self.tr("No customers yet. Press F3 to add the first one, or import the web shop's file.")
        ui.nothing.setText(nothing)
        ui.nothing.setVisible(not shown and self.asked)
        ui.newCustomer.offer(self.text)
        ui.results.setMaximumHeight(ROW_HIT * max(1, shown))

    def _count_words(self) -> str:
        if not self.text:
            return self.tr("Latest customers")
        if self._total is None:
            return self.tr("more than {count}").format(count=SHOWN - 1)
        return self.tr("{count} customers").format(count=number(self._total))

    def _sorting_words(self) -> str:
        return {
            Sorting.LAST_ORDER: self.tr("Last order"),
            Sorting.GIVEN_NAME: self.tr("By given name"),
            Sorting.FAMILY_NAME: self.tr("By family name"),
        }[self.model.sorting]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES and self.model.rowCount():
                row = self._ui.results.currentIndex().row() + _MOVES[key]
                self.select(max(0, min(self.model.rowCount() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)
