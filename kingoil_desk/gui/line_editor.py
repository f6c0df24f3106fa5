"""The strip that changes one figure of an order: a line's quantity, price or discount, or the order's discount."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain import order_entry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import parse_percent, parse_vnd, show_vnd
from kingoil_desk.domain.order import MAX_QUANTITY, Discount, OrderDraft, check_discount
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.order_lines import discount_words


class Editing(Enum):
    QUANTITY = auto()
    PRICE = auto()
    LINE_DISCOUNT = auto()
    ORDER_DISCOUNT = auto()


class LineEditor:
    """Works on the form's strip. What cannot be read stays in the field, with the words why under it."""

    def __init__(self, ui: Ui_OrderEntry) -> None:
        self._ui = ui
        self._what: Editing | None = None
        self._opened_with = ""
        self.row = -1  # a click on another line while the strip is open changes nothing about it
        ui.editNote.watch(ui.edit)
        ui.editor.hide()

    @property
    def is_open(self) -> bool:
        return self._what is not None

    def open(self, what: Editing, draft: OrderDraft, row: int) -> None:
        ui, self._what, self.row = self._ui, what, row
        self._opened_with = _figure(what, draft, row)
        self.retranslate(draft)
        ui.edit.setText(self._opened_with)
        ui.editor.show()
        ui.edit.setFocus()
        ui.edit.selectAll()

    def close(self) -> None:
        self._what = None
        self._ui.editor.hide()
        self._ui.editNote.say("")

    def settle(self, draft: OrderDraft) -> OrderDraft | None:
        """The draft with what was typed; None when that makes no sense, and the strip says so."""
        text = self._ui.edit.text().strip()
        if self._what is None or text == self._opened_with:
            return draft
        try:
            return _changed(self._what, draft, self.row, text)
        except KnownError as error:
            self._ui.editNote.say_wrong(words_of(error))
            self._ui.edit.setFocus()
            return None

    def retranslate(self, draft: OrderDraft) -> None:
        if self._what is not None:
            words = self._words(self._what, draft)
            self._ui.editorLabel.say(words)
            self._ui.edit.setAccessibleName(words)

    def _words(self, what: Editing, draft: OrderDraft) -> str:
        translate = QCoreApplication.translate
        if what is Editing.ORDER_DISCOUNT:
            return translate("OrderEntry", "Discount on the order (5% or 6.000)")
        return {
            Editing.QUANTITY: translate("OrderEntry", "Quantity of {product}"),
            Editing.PRICE: translate("OrderEntry", "Price of {product}"),
            Editing.LINE_DISCOUNT: translate("OrderEntry", "Discount on {product} (5% or 6.000)"),
        }[what].format(product=draft.lines[self.row].name)


def _figure(what: Editing, draft: OrderDraft, row: int) -> str:
    """What stands there now, as it would be typed."""
    if what is Editing.ORDER_DISCOUNT:
        return discount_words(draft.discount)
    line = draft.lines[row]
    if what is Editing.QUANTITY:
        return str(line.quantity)
    return show_vnd(line.price) if what is Editing.PRICE else discount_words(line.discount)


def _changed(what: Editing, draft: OrderDraft, row: int, text: str) -> OrderDraft:
    """Raises `KnownError` for what cannot be read or makes no sense."""
    if what is Editing.QUANTITY:
        return order_entry.set_quantity(draft, row, _whole(text))
    if what is Editing.PRICE:
        return order_entry.set_price(draft, row, parse_vnd(text))
    if what is Editing.LINE_DISCOUNT:
        return order_entry.set_discount(draft, row, _discount(text))
    discount = _discount(text)
    check_discount(discount, sum(line.total for line in draft.lines))
    return replace(draft, discount=discount)


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > len(str(MAX_QUANTITY)):
        raise KnownError(Code.QUANTITY_OUT_OF_SENSE, text=text)
    return int(text)


def _discount(text: str) -> Discount:
    """`5%` or `6.000`; nothing takes the discount away."""
    if not text:
        return Discount()
    return Discount(percent=parse_percent(text)) if "%" in text else Discount(amount=parse_vnd(text))
