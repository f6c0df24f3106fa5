"""What a scanner read on the orders page: a product goes into the order, a parcel is opened where parcels are."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.order_entry import OrderEntry
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.product_finder import refusal_words
from kingoil_desk.gui.scan_guard import ScanGuard
from kingoil_desk.gui.text_before import is_field
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.product import Product
from kingoil_desk.service.shop import Lane


@dataclass(frozen=True, slots=True)
class ParcelScan:
    """The code of a parcel, as it was made."""

    code: str


def _look(desk: Desk, text: str) -> Product | ParcelScan:
    """What has that code. Products come first; nothing is taken for what it only resembles."""
    try:
        return desk.products.by_scan(text)
    except KnownError as error:
        code = parcel_code.read_code(text)
        if error.code is not Code.PRODUCT_UNKNOWN or code is None:
            raise
        return ParcelScan(code)


class OrderScans(QObject):
    """`in_front` tells whether an order is being taken on the screen; `bring_forward` puts it there."""

    def __init__(
        self,
        page: QWidget,
        parts: Parts,
        entry: OrderEntry,
        in_front: Callable[[], bool],
        bring_forward: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._parts, self._entry = parts, entry
        self._in_front, self._bring_forward = in_front, bring_forward
        self.guard = ScanGuard(page)
        self.guard.overwrites = entry.ui.scan
        self.guard.scanned.connect(self._scanned)

    def _scanned(self, text: str, where: QWidget) -> None:
        self._parts.jobs.run(
            Lane.LOOK,
            lambda desk: _look(desk, text),
            lambda found: self._found(found, where),
            lambda error: self._unknown(error, text, where),
            owner=self,
        )

    def _found(self, found: Product | ParcelScan, where: QWidget) -> None:
        if isinstance(found, ParcelScan):
            self._parcel(found.code, where)
            return
        behind = not self._in_front()
        typing = is_field(where)
        if behind and not typing:
            self._bring_forward()
        self._entry.acts.add_scanned(found)
        if behind and typing:
            words = QCoreApplication.translate(
                "OrderEntry", "{product} is in the order that is being taken. F4 shows it."
            )
            self._parts.notices.tell(words.format(product=found.name))

    def _parcel(self, code: str, where: QWidget) -> None:
        """To the page of parcels, unless something is being typed here."""
        if where is self._entry.ui.scan or not is_field(where):
            self._parts.navigator.open_parcel(code)
            return
        words = QCoreApplication.translate("OrderEntry", "{code} is the code of a parcel, no product.")
        self._say(words.format(code=parcel_code.shown(code)))

    def _unknown(self, error: KnownError, text: str, where: QWidget) -> None:
        """The product field shows what was read, marked, so that the next scan takes its place; no other does."""
        field = self._entry.ui.scan
        if where is field and not field.text():
            field.setText(text)
            field.selectAll()
            self._entry.finder.say_refused(error, text)
        self._say(refusal_words(error, text))

    def _say(self, words: str) -> None:
        if self._in_front() and not self._entry.is_done:
            self._entry.ui.problem.say_wrong(words)
            announce(self._entry, words)
        else:
            self._parts.notices.tell(words)
