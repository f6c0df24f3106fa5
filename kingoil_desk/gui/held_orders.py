"""The orders that wait: held at the counter, or left behind; counted above the order being taken, listed by F11."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.draft_keeper import is_begun
from kingoil_desk.gui.forms.ui_order_entry import Ui_OrderEntry
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.order_lines import room_for
from kingoil_desk.gui.order_list import HeldOrdersModel
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.order import KeptDraft

SUM = 2  # the column of sums


class HeldOrders(QObject):
    """Works on the form's list and its count. The order on the screen waits for nobody, so it is never among them."""

    listed = Signal()  # the list is read and ready to be shown
    chosen = Signal(object)  # KeptDraft

    def __init__(self, parts: Parts, ui: Ui_OrderEntry, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._list, self._count = Latest(parts.jobs), Latest(parts.jobs)
        self.model = HeldOrdersModel(parts.formats)
        ui.heldTable.set_row_height(ROW_TWO_LINES)
        ui.heldTable.setModel(self.model)
        ui.heldTable.activated.connect(lambda index: self._take(self.model.draft(index.row())))

    def ask(self, on_screen: int | None) -> None:
        """Reads the list anew; `on_screen` is the draft that is being worked on."""
        self._list.ask(lambda desk: desk.orders.drafts(), lambda drafts: self._show(drafts, on_screen), owner=self)

    def count(self, on_screen: int | None) -> None:
        self._count.ask(
            lambda desk: desk.orders.drafts(), lambda drafts: self._show_count(_waiting(drafts, on_screen)), owner=self
        )

    def fit(self, *, narrow: bool) -> None:
        kept, total = (84, 104) if narrow else (160, 130)
        self._ui.heldTable.set_columns(0, kept, room_for(self.model, SUM, total))

    def _show(self, drafts: tuple[KeptDraft, ...], on_screen: int | None) -> None:
        ui, waiting = self._ui, _waiting(drafts, on_screen)
        self._show_count(waiting)
        self.model.show(waiting)
        ui.heldTable.setVisible(bool(waiting))
        ui.heldTable.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, len(waiting)) + 2)
        ui.noHeld.setVisible(not waiting)
        self.listed.emit()
        if waiting:
            ui.heldTable.selectRow(0)
            ui.heldTable.setFocus()

    def _show_count(self, waiting: tuple[KeptDraft, ...]) -> None:
        text = QCoreApplication.translate("OrderEntry", "Held orders: {count}").format(count=len(waiting))
        self._ui.heldCount.set_chip(Chip(ChipState.NEUTRAL, text))
        self._ui.heldCount.setVisible(bool(waiting))

    def _take(self, kept: KeptDraft | None) -> None:
        if kept is not None:
            self.chosen.emit(kept)


def _waiting(drafts: tuple[KeptDraft, ...], on_screen: int | None) -> tuple[KeptDraft, ...]:
    return tuple(kept for kept in drafts if kept.id != on_screen and is_begun(kept.draft))
