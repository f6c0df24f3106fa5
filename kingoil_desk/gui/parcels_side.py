"""What stands beside the list of parcels: nothing, one parcel or a packing; in a narrow window they take turns."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kingoil_desk.gui.forms.ui_parcels_section import Ui_ParcelsSection
from kingoil_desk.gui.parcel_rows import CARRIER, COD, CODE, STATE, WHO

NARROW = 860  # px: below it the list names no customers, and it and what stands beside it take turns
SIDE = 392  # px of what stands beside the list


class ParcelsSide(QObject):
    """Works on the section's form; `opened` says that in a narrow window the side is in front."""

    focus_lost = Signal()  # the list had it and has made room for the side

    def __init__(self, ui: Ui_ParcelsSection, section: QWidget) -> None:
        super().__init__(section)
        self._ui, self._section = ui, section
        self.opened = False

    @property
    def packing(self) -> bool:
        """Whether an order is being packed."""
        return self._ui.sides.currentWidget() is self._ui.packing

    def bring(self, part: QWidget) -> None:
        """To the front of the side; the page scrolls as far as that part needs."""
        ui, policy = self._ui, QSizePolicy.Policy
        for each in (ui.nothing, ui.pane, ui.packing):
            each.setSizePolicy(policy.Preferred, policy.Preferred if each is part else policy.Ignored)
        ui.sides.setCurrentWidget(part)
        self.fit()

    def open(self) -> None:
        """In front of the list, where there is room for one alone."""
        self.opened = True
        self.fit()

    def close(self) -> None:
        """The list is in front again; a packing gives way to the parcel that was shown."""
        self.opened = False
        self.bring(self._ui.pane if self._ui.pane.parcel_id is not None else self._ui.nothing)

    def fit(self) -> None:
        """Beside each other where there is room; otherwise one at a time."""
        ui, narrow = self._ui, self._section.width() < NARROW
        beside = self.packing or self.opened
        had = ui.main.isAncestorOf(QApplication.focusWidget() or self._section)
        ui.main.setVisible(not narrow or not beside)
        ui.side.setVisible(not narrow or beside)
        ui.side.setMinimumWidth(0 if narrow else SIDE)
        ui.side.setMaximumWidth(16_777_215 if narrow else SIDE)
        ui.columns.setStretch(1, 1 if narrow else 0)
        ui.table.setColumnHidden(WHO, narrow)
        widths = {CODE: 160, WHO: 0, CARRIER: 0 if narrow else 136, COD: 104, STATE: 148}
        ui.table.set_columns(*(widths[column] for column in range(5)))
        if had and not ui.main.isVisible() and self._section.isVisible():
            self.focus_lost.emit()
