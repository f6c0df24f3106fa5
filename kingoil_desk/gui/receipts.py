"""F10 of an order: its receipt is read, shown as it will be printed, and written down once it went out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Paper, Preferences
from kingoil_desk.gui.print_preview import Outside, PrintPreview
from kingoil_desk.gui.receipt_of import Sold, read, receipt_of
from kingoil_desk.service.shop import Lane


class Receipts(QObject):
    """One preview at a time, in front of `owner`. Until `join` nothing is remembered of printers."""

    def __init__(self, parts: Parts, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts, self._owner = parts, owner
        self._read = Latest(parts.jobs)
        self._preferences: Preferences | None = None
        self.outside = Outside()

    def join(self, preferences: Preferences) -> None:
        """Which printer and which paper receipts go to."""
        self._preferences = preferences

    def show(self, order_id: int) -> None:
        """Opens the preview of that order's receipt."""
        self._read.ask(lambda desk: read(desk, order_id), self._open, self._parts.notices.fail, owner=self)

    def _open(self, sold: Sold) -> None:
        paper = receipt_of(sold, self._parts.formats)
        preview = PrintPreview(self._owner, self._preferences, Paper.RECEIPT, paper, self.outside)
        order_id = sold.order.id
        preview.printed.connect(lambda _first, _last: self._note(order_id, "paper"))
        preview.saved.connect(partial(self._saved, order_id))
        preview.open()

    def _saved(self, order_id: int, _path: Path) -> None:
        self._note(order_id, "pdf")

    def _note(self, order_id: int, how: str) -> None:
        self._parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.orders.printed(order_id, how),
            failed=self._parts.notices.fail,
            owner=self,
        )
