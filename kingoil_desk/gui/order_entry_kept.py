"""What a lock keeps of the order being taken, beside its draft: where the clerk was, and what was typed there."""

from typing import TYPE_CHECKING

from kingoil_desk.domain.payment import Part, Payment
from kingoil_desk.gui.kept_forms import Kept, rows_of, text_of, whole_of
from kingoil_desk.gui.line_editor import Editing

if TYPE_CHECKING:
    from kingoil_desk.gui.order_entry import OrderEntry


def kept(entry: "OrderEntry") -> Kept:
    """A draft that is only on its way into the file has no number yet: it is the newest one."""
    ui, editor = entry.ui, entry.editor
    finding = ui.work.currentWidget() is ui.finder
    return {
        "draft": entry.keeper.draft_id,
        "begun": entry.taking,
        "customer": entry.draft.customer_id,
        "line": editor.row if editor.is_open else entry.acts.row,
        "editing": entry.acts.editing.name if editor.is_open else "",
        "figure": ui.edit.text() if editor.is_open else "",
        "received": ui.pay.ui.received.text(),
        "paid": [{"way": part.way, "amount": part.amount, "received": part.received} for part in ui.pay.taken],
        "finding": ui.finder.ui.search.text() if finding else None,
    }


def bring_back(entry: "OrderEntry", what: Kept) -> None:
    """Once the draft itself is back."""
    ui, row = entry.ui, whole_of(what, "line")
    if row is not None and row < len(entry.draft.lines):
        ui.lines.selectRow(row)
    editing = Editing.__members__.get(text_of(what, "editing"))
    if editing is not None and entry.draft.lines:
        entry.acts.edit(editing)
        ui.edit.setText(text_of(what, "figure"))
    ui.pay.ui.received.setText(text_of(what, "received"))
    ui.pay.begin_with(_parts(what))
    if isinstance(what.get("finding"), str):
        entry.find_customer()
        ui.finder.ui.search.setText(text_of(what, "finding"))


def _parts(what: Kept) -> tuple[Part, ...]:
    """Nothing of it when any of it makes no sense."""
    parts = []
    for row in rows_of(what, "paid"):
        way, amount = text_of(row, "way"), whole_of(row, "amount")
        if way not in list(Payment) or amount is None or amount <= 0:
            return ()
        parts.append(Part(Payment(way), amount, whole_of(row, "received")))
    return tuple(parts)
