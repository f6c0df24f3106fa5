"""The keys of the order being taken that no field takes: just scan or type, wherever the focus is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from kingoil_desk.gui.order_entry import OrderEntry


class OrderKeys(QObject):
    """The tables would take letters for a search of their own, and Enter after a scan for a choice."""

    def __init__(self, entry: "OrderEntry") -> None:
        super().__init__(entry)
        self._entry = entry
        for table in (entry.ui.lines, entry.ui.heldTable):
            table.installEventFilter(self)

    def took(self, event: QKeyEvent) -> bool:
        """What types something goes into the product field."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers() and not self._entry.ui.pay.paying:
            self._entry.acts.remove()
            return True
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        if plain and text.strip() and text.isprintable() and not self._entry.ui.pay.paying:
            self._entry.type_ahead(text)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        lines = self._entry.ui.lines
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.took(event)
        if watched is lines and event.type() == QEvent.Type.Resize:
            lines.scrollTo(lines.currentIndex())
        return super().eventFilter(watched, event)
