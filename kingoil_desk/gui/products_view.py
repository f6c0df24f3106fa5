"""Products for the manager: the table, and beside it the form for a new or changed one."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import parse_vnd, show_vnd
from kingoil_desk.domain.product import clean_code
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.vat import VatKind
from kingoil_desk.gui import vat_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_products_view import Ui_ProductsView
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, flag_of, one_of, part_of, product_values, read_product, text_of
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.product_rows import BARCODE, CODE, STATE, ProductsModel
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane

NARROW = 900  # px: below it the table shows name and price
BLANK = Product(0, "", "", "", "", 0, True)


class ProductsView(QWidget):
    """`begin(parts)` once, since the form that holds it makes it without any."""

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProductsView()
        self.ui.setupUi(self)
        self.products = ProductsModel()
        self._product = BLANK
        self._wanted = ""
        self._field: QLineEdit | None = None  # had the focus before a lock

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._read = Latest(parts.jobs)
        ui = self.ui
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.products)
        ui.table.set_columns(104, 0, 138, 100, 104)
        ui.table.selectionModel().currentRowChanged.connect(self._chosen)
        ui.filter.textChanged.connect(self._narrow)
        for _ in VatKind:
            ui.vat.addItem("")
        ui.save.clicked.connect(self.save)
        ui.fresh.clicked.connect(self.begin_new)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("F2", self.tr("Filter"), self.focus),
            Key("F3", self.tr("New product"), self.begin_new),
            Key("Ctrl+S", self.tr("Save product"), self.save),
        )

    def focus(self) -> None:
        field, self._field = self._field, None
        if field is not None:  # once after a lock: back to where somebody typed
            field.setFocus()
        else:
            self.ui.filter.setFocus()
            self.ui.filter.selectAll()

    def load(self) -> None:
        allowed = may(self.parts.session.actor, Act.CHANGE_PRODUCTS)
        reason = "" if allowed else self.tr("Only a manager changes products and prices.")
        for button in (self.ui.save, self.ui.fresh):
            button.set_unavailable(reason)
        for field in self._fields():
            field.setReadOnly(not allowed)
        for choice in (self.ui.active, self.ui.vat):
            choice.setEnabled(allowed)
        self._read.ask(lambda desk: desk.products.all(), self._show, owner=self)

    def _fields(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return ui.code, ui.name, ui.unit, ui.price, ui.barcode

    def _show(self, products: tuple[Product, ...]) -> None:
        self.products.show(products)
        self.retranslate()
        row = self.products.row_of(self._wanted)
        if row >= 0 and (not self.is_changed() or self.products.product(row) == self._product):
            self.ui.table.selectRow(row)
        self._wanted = ""

    def _narrow(self, typed: str) -> None:
        self.products.narrow(typed)
        self.retranslate()

    def retranslate(self) -> None:
        ui = self.ui
        ui.count.setText(self.tr("{count} products").format(count=number(self.products.total)))
        nobody = self.products.rowCount() == 0
        ui.table.setVisible(not nobody)
        ui.empty.setVisible(nobody)
        if self.products.total:
            ui.empty.setText(self.tr("No product begins like this. Esc or an empty field shows all of them."))
        else:
            ui.empty.setText(self.tr("No products yet. Type the first one at the right and press Ctrl+S."))
        for at, kind in enumerate(VatKind):
            ui.vat.setItemText(at, vat_words.kind(kind))
        new = self._product.id == 0
        ui.formTitle.setText(
            self.tr("New product") if new else self.tr("Change {code}").format(code=self._product.code)
        )

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        product = self.products.product(index.row())
        if product is None or product == self._product:
            return
        if self.leave():
            self._put(product)
        else:
            QTimer.singleShot(0, self, self._choose_again)  # the view is not done with choosing yet

    def _choose_again(self) -> None:
        """The row of the product in the form; none for a new one."""
        row = self.products.row_of(self._product.code) if self._product.id else -1
        self.ui.table.setCurrentIndex(self.products.index(row, 0))
        if row < 0:
            self.ui.table.clearSelection()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for column in (CODE, BARCODE, STATE):
            self.ui.table.setColumnHidden(column, narrow)

    def begin_new(self) -> None:
        if self.leave():
            self.ui.table.clearSelection()
            self._put(BLANK)
            self.ui.code.setFocus()

    def _put(self, product: Product) -> None:
        ui = self.ui
        self._product = product
        ui.code.setText(product.code)
        ui.name.setText(product.name)
        ui.unit.setText(product.unit)
        ui.price.setText(show_vnd(product.price) if product.id else "")
        ui.barcode.setText(product.barcode)
        ui.active.setChecked(product.active)
        ui.vat.setCurrentIndex(tuple(VatKind).index(product.vat))
        ui.problem.say("")
        self.retranslate()

    def _typed(self) -> Product:
        """What the form holds; raises `KnownError` for a price that cannot be read."""
        ui, kept = self.ui, self._product
        price = parse_vnd(ui.price.text())
        return Product(
            kept.id, ui.code.text(), ui.barcode.text(), ui.name.text(), ui.unit.text(), price, ui.active.isChecked(),
            kept.version, self._vat,
        )  # fmt: skip

    @property
    def _vat(self) -> VatKind:
        return tuple(VatKind)[max(0, self.ui.vat.currentIndex())]

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        ui, kept = self.ui, self._product
        price = show_vnd(kept.price) if kept.id else ""
        typed = (ui.code.text(), ui.barcode.text(), ui.name.text(), ui.unit.text(), ui.price.text())
        chosen = (ui.active.isChecked(), self._vat)
        return (*typed, *chosen) != (kept.code, kept.barcode, kept.name, kept.unit, price, kept.active, kept.vat)

    def kept(self) -> Kept | None:
        """What is typed, and what it was begun on; None when there is nothing."""
        ui, chosen, form = self.ui, self._wanted or self._product.code, None
        if self.is_changed():
            typed: dict[str, Any] = {field.objectName(): field.text() for field in self._fields()}
            focus = self._field or self.focusWidget()
            form = {
                "begun_on": product_values(self._product),
                "typed": {**typed, "active": ui.active.isChecked(), "vat": self._vat},
                "field": focus.objectName() if focus in self._fields() else "",
            }
        if form is None and not chosen and not ui.filter.text():
            return None
        return {"filter": ui.filter.text(), "chosen": chosen, "form": form}

    def bring_back(self, kept: Kept) -> None:
        """What `kept` gave, on the version it was begun on; the product chosen in the table once that is read."""
        self.ui.filter.setText(text_of(kept, "filter"))
        self._wanted = text_of(kept, "chosen")
        form = part_of(kept, "form")
        begun_on, typed = read_product(part_of(form, "begun_on")), part_of(form, "typed")
        if begun_on is None or not typed:
            return
        self._put(begun_on)
        for field in self._fields():
            field.setText(text_of(typed, field.objectName()))
        self.ui.active.setChecked(flag_of(typed, "active"))
        vat = one_of(VatKind, typed, "vat") or begun_on.vat
        self.ui.vat.setCurrentIndex(tuple(VatKind).index(vat))
        focus = text_of(form, "field")
        self._field = next((field for field in self._fields() if field.objectName() == focus), self.ui.code)

    def leave(self) -> bool:
        if not self.is_changed():
            return True
        consequence = self.tr("What was typed about this product is lost. The saved product stays as it is.")
        if not self.parts.notices.may_lose(consequence):
            return False
        self._put(self._product)
        return True

    def save(self) -> None:
        ui = self.ui
        if not ui.save.isEnabled():
            return
        ui.problem.say("")
        try:
            typed = self._typed()
        except KnownError as error:
            self._refused(error)
            return
        ui.save.setEnabled(False)

        def keep(desk: Desk) -> Change:
            return desk.products.change(typed) if typed.id else desk.products.add(typed)

        self.parts.jobs.run(
            Lane.WRITE, keep, self._saved, self._refused, ended=lambda: ui.save.setEnabled(True), owner=self
        )

    def _saved(self, change: Change) -> None:
        self._wanted = clean_code(self.ui.code.text())
        self._put(BLANK)
        self.parts.notices.tell(self.tr("Product saved. Finished orders keep their price."))
        self.parts.broadcast.tell(change)
        self.ui.code.setFocus()

    def _refused(self, error: KnownError) -> None:
        ui = self.ui
        field = {Code.MONEY_NOT_READ: ui.price, Code.PRICE_OUT_OF_SENSE: ui.price, Code.PRODUCT_CODE_TAKEN: ui.code}
        ui.problem.watch(field.get(error.code, ui.code))
        ui.problem.say_wrong(words_of(error))
        field.get(error.code, ui.code).setFocus()
