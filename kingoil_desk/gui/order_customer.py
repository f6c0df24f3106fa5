"""Whose order is being taken: read from the file, shown in the strip, and again when somebody saved them meanwhile."""

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.gui.customer_strip import CustomerStrip
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.customer import CustomerRecord


class OrderCustomer(QObject):
    """A walk-in customer is nobody in the file."""

    def __init__(self, parts: Parts, ui: Ui_OrderEntry, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = CustomerStrip(ui, parts.formats, self)
        self._read = Latest(parts.jobs)
        self._id: int | None = None
        self._record: CustomerRecord | None = None

    def show(self, customer_id: int | None) -> None:
        """Until the record is read the strip says nothing of anybody."""
        if customer_id != self._id:
            self._record = None
        self._id = customer_id
        self.refresh()

    def refresh(self) -> None:
        """Reads the record anew."""
        customer_id = self._id
        if customer_id is not None:
            self._read.ask(lambda desk: desk.customers.record(customer_id), self._show, owner=self)
        else:
            self._read.forget()
            self._show(None)

    def _show(self, record: CustomerRecord | None) -> None:
        self._record = record
        self.retranslate()

    def retranslate(self) -> None:
        if self._record is not None:
            self._strip.show_record(self._record)
        else:
            walk_in = QCoreApplication.translate("OrderEntry", "Walk-in customer")
            self._strip.show_nobody("" if self._id is not None else walk_in)
