"""Products found while typing or scanning: the order's product field and the list under it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.product import clean_scan
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.found_products import FoundProductsModel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.order_lines import room_for
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane

BARCODE = 8  # as many figures are a barcode read whole: one that nothing has must not sell what begins like it
LEAST = 130  # px of the columns of code and price
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ProductFinder(QObject):
    """Every keystroke asks; ↑ ↓ Enter work while the field keeps the focus. Nothing rewrites what is being typed."""

    chosen = Signal(object)  # Product
    typed = Signal(str)
    moved = Signal(int)  # ↑ ↓ while nothing is typed: they choose among the order's lines
    removed = Signal()  # Del while nothing is typed

    def __init__(self, parts: Parts, ui: Ui_OrderEntry, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._ui = parts.jobs, ui
        self._find = Latest(parts.jobs)
        self._refused = ""  # what was read last and is no product
        self._found_for = ""  # what was typed when the list was asked for
        self.found = FoundProductsModel()
        ui.found.set_row_height(ROW_TWO_LINES)
        ui.found.setModel(self.found)
        ui.found.activated.connect(lambda index: self._take(self.found.product(index.row())))
        ui.found.clicked.connect(lambda index: self._take(self.found.product(index.row())))
        ui.scan.textChanged.connect(self._typed)
        ui.scan.installEventFilter(self)
        ui.problem.watch(ui.scan)

    @property
    def finding(self) -> bool:
        """Whether something stands in the field."""
        return bool(self._ui.scan.text().strip())

    def _typed(self, text: str) -> None:
        self._ui.problem.say("")
        wanted = text.strip()
        if wanted:
            self._find.ask(lambda desk: desk.products.find(wanted), lambda found: self._show(wanted, found), owner=self)
        else:
            self._find.forget()
            self._show("", ())
        self.typed.emit(text)

    def _show(self, wanted: str, products: tuple[Product, ...]) -> None:
        ui, self._found_for = self._ui, wanted
        self.found.show(products)
        ui.found.set_columns(room_for(self.found, 0, LEAST), 0, room_for(self.found, 2, LEAST))
        ui.found.setVisible(bool(products))
        ui.found.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, len(products)) + 2)
        ui.noneFound.setVisible(not products)
        if products:
            ui.found.selectRow(0)

    def enter(self) -> None:
        """A whole code or barcode first, else the chosen row of the list.

        The field is free at once, since a scanner sends the next code without waiting; it gets back what is unknown,
        marked, so that the next scan takes its place.
        """
        text = self._ui.scan.text().strip()
        if not text:
            return
        # a list for fewer letters is not what the clerk sees in the end: then the first product found now is meant
        row = self.found.product(self._ui.found.currentIndex().row()) if self._found_for == text else None

        def look(desk: Desk) -> Product:
            try:
                return desk.products.by_scan(text)
            except KnownError as error:
                if error.code is not Code.PRODUCT_UNKNOWN or _is_barcode(text):
                    raise
                found = (row,) if row is not None else desk.products.find(text, 1)
                if not found:
                    raise
                return found[0]

        def failed(error: KnownError) -> None:
            if not self._ui.scan.text():
                self._ui.scan.setText(text)
                self._ui.scan.selectAll()
            self.say_refused(error, text)

        self._ui.scan.clear()
        self._jobs.run(Lane.LOOK, look, self._take, failed, owner=self)

    def say_refused(self, error: KnownError, text: str) -> None:
        """Nothing is called that, or it cannot be sold."""
        self._refused = text
        self._ui.problem.say_wrong(refusal_words(error, text))

    @property
    def waits(self) -> str:
        """Why no payment is taken while something stands in the field: it would be given away; empty for nothing."""
        text, translate = self._ui.scan.text().strip(), QCoreApplication.translate
        if not text:
            return ""
        known = translate("OrderEntry", "“{text}” is not in the order yet. Enter adds it, Esc leaves it out.")
        unknown = translate("OrderEntry", "“{text}” is nothing that is sold. Esc leaves it out, then F9 takes payment.")
        return (unknown if text == self._refused else known).format(text=text)

    def _take(self, product: Product | None) -> None:
        if product is not None:
            if self._found_for and not self._ui.scan.hasFocus():
                self._ui.scan.clear()  # pressed in the list
            self.chosen.emit(product)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
            return True
        if key in _MOVES:
            if self.finding:
                self._move(_MOVES[key])
            else:
                self.moved.emit(_MOVES[key])
            return True
        if key == Qt.Key.Key_Delete and not self.finding:
            self.removed.emit()
            return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        table, rows = self._ui.found, self.found.rowCount()
        if rows:
            table.selectRow(max(0, min(rows - 1, table.currentIndex().row() + by)))


def refusal_words(error: KnownError, text: str) -> str:
    """Why nothing was sold for what was typed or scanned; a code that nothing has is no name."""
    if error.code is not Code.PRODUCT_UNKNOWN or not _is_barcode(text):
        return words_of(error)
    told = QCoreApplication.translate(
        "OrderEntry",
        "No product has the code {text}. The order is as it was. Scan it once more, type the name, or ask a manager"
        " to add it.",
    )
    return told.format(text=text)


def _is_barcode(text: str) -> bool:
    scanned = clean_scan(text)
    return len(scanned) >= BARCODE and scanned.isdecimal()
