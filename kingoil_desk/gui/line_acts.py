"""What is done to the lines of the order being taken: added, chosen, changed by the strip, removed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kingoil_desk.domain import order_entry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import OrderDraft
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.line_editor import Editing
from kingoil_desk.service.product import Product

if TYPE_CHECKING:
    from kingoil_desk.gui.order_entry import OrderEntry


class LineActs(QObject):
    """Each act is a new draft, which the entry shows and keeps."""

    def __init__(self, entry: "OrderEntry") -> None:
        super().__init__(entry)
        self._entry = entry
        self.editing = Editing.QUANTITY  # what the strip changes while it is open

    def add(self, product: Product) -> None:
        entry = self._entry
        if entry.closed:
            return
        changed = self._with(product)
        if changed is not None:
            entry.set_draft(changed[0])
            entry.ui.lines.selectRow(changed[1])
            entry.ui.scan.setFocus()

    def add_scanned(self, product: Product) -> None:
        """One piece more, wherever the focus is: it stays there, and so does all that is being typed."""
        entry = self._entry
        if entry.busy:
            entry.parts.notices.tell(
                QCoreApplication.translate("OrderEntry", "Scan it once more: the order before it was just being saved.")
            )
            return
        if entry.is_done:
            entry.start()
        if (changed := self._with(product)) is not None:
            draft, row = changed
            entry.set_draft(draft, stay=True)
            if not entry.editor.is_open:
                entry.ui.lines.selectRow(row)

    def _with(self, product: Product) -> tuple[OrderDraft, int] | None:
        """The draft with one piece more, and its line; None when that makes no sense, and it is said."""
        entry = self._entry
        try:
            draft = order_entry.add_piece(entry.draft, product)
        except KnownError as error:
            entry.ui.problem.say_wrong(words_of(error))
            return None
        entry.ui.problem.say("")
        return draft, next((i for i, line in enumerate(draft.lines) if line not in entry.draft.lines), -1)

    @property
    def row(self) -> int:
        """The chosen line; -1 for none."""
        entry = self._entry
        row = entry.ui.lines.currentIndex().row()
        return row if 0 <= row < len(entry.draft.lines) else -1

    def move(self, by: int) -> None:
        entry = self._entry
        if entry.draft.lines:
            entry.ui.lines.selectRow(max(0, min(len(entry.draft.lines) - 1, self.row + by)))

    def edit(self, what: Editing) -> None:
        """Opens the strip for one figure of the chosen line, or for the order's discount."""
        entry = self._entry
        if entry.closed or not self.settle() or self.is_empty():
            return
        row = self.row
        if row < 0:  # no line is chosen: the discount is the order's
            what = Editing.ORDER_DISCOUNT if what is Editing.LINE_DISCOUNT else what
            row = len(entry.draft.lines) - 1
        entry.ui.pay.put_off()
        self.editing = what
        entry.editor.open(what, entry.draft, row)
        entry.show_work()

    def is_empty(self) -> bool:
        """Whether there is nothing to sell yet; says so."""
        entry = self._entry
        if not entry.draft.lines:
            entry.ui.problem.say_wrong(words_of(KnownError(Code.ORDER_EMPTY)))
            entry.ui.scan.setFocus()
        return not entry.draft.lines

    def settle(self) -> bool:
        """Takes over what stands in the strip; False when it makes no sense, and the strip says why."""
        entry = self._entry
        if not entry.editor.is_open:
            return True
        draft, row = entry.editor.settle(entry.draft), self.row
        if draft is None:
            return False
        entry.editor.close()
        entry.set_draft(draft)
        entry.ui.lines.selectRow(row)
        entry.ui.scan.setFocus()
        return True

    def remove(self) -> None:
        entry = self._entry
        row = self.row
        if not entry.closed and row >= 0:
            entry.editor.close()
            entry.set_draft(order_entry.remove_line(entry.draft, row))
            if entry.draft.lines:
                entry.ui.lines.selectRow(min(row, len(entry.draft.lines) - 1))
            entry.ui.scan.setFocus()
