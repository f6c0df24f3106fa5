"""Finding the customer of an order without leaving it."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui.customer_list import CustomerListModel
from kingoil_desk.gui.customer_rows import CustomerDelegate
from kingoil_desk.gui.forms.ui_customer_finder import Ui_CustomerFinder
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HIT
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.search import Hit

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class CustomerFinder(QWidget):
    """`chosen` names the customer, 0 for none. Every keystroke asks; the newest answer is shown."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CustomerFinder()
        self.ui.setupUi(self)
        self.hits = CustomerListModel()

    def begin(self, parts: Parts) -> None:
        """Once: gives it what it works with."""
        ui = self.ui
        self._find = Latest(parts.jobs)
        ui.results.setModel(self.hits)
        ui.results.setItemDelegate(CustomerDelegate(parts.formats, ui.results))
        ui.results.activated.connect(self._take)
        ui.search.textChanged.connect(self._ask)
        ui.search.installEventFilter(self)
        ui.nobody.clicked.connect(lambda: self.chosen.emit(0))

    def open(self) -> None:
        self.ui.search.clear()
        self._ask()
        self.ui.search.setFocus()

    def _ask(self) -> None:
        text = self.ui.search.text()
        self._find.ask(lambda desk: desk.search.find(text), self._found, owner=self)

    def _found(self, hits: tuple[Hit, ...]) -> None:
        self.hits.show(hits)
        self.ui.results.setVisible(bool(hits))
        self.ui.results.setMaximumHeight(ROW_HIT * max(1, len(hits)))
        self.ui.nothing.setVisible(not hits)
        self._select(0)

    def _select(self, row: int) -> None:
        index = self.hits.index(row)
        if index.isValid():
            self.ui.results.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.ui.results.scrollTo(index)

    def _take(self) -> None:
        hit = self.hits.hit(self.ui.results.currentIndex().row())
        if hit is not None:
            self.chosen.emit(hit.customer_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES and self.hits.rowCount():
                row = self.ui.results.currentIndex().row() + _MOVES[key]
                self._select(max(0, min(self.hits.rowCount() - 1, row)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
