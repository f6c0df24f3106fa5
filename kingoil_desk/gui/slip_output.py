"""Out of the consent panel onto paper: the customer's slip, asked for by F10 or offered after a saving."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.gui.buttons import TickBox
from kingoil_desk.gui.first_run_sheet import PrintPages
from kingoil_desk.gui.first_run_step import ChooseFile
from kingoil_desk.gui.paper import output
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.slip_dialog import SlipDialog
from kingoil_desk.service.consent_slip import ConsentSlip
from kingoil_desk.service.shop import Lane


class SlipOutput(QObject):
    """Reads what the slip says and opens its dialog over `view`. The tick is remembered by this PC.

    `print_pages` and `choose_file` stand in for the system in tests.
    """

    def __init__(self, parts: Parts, view: QWidget, tick: TickBox) -> None:
        super().__init__(view)
        self._parts, self._view, self._tick = parts, view, tick
        self.preferences: Preferences | None = None
        self.print_pages: PrintPages = output.print_pages
        self.choose_file: ChooseFile = QFileDialog.getSaveFileName
        self._asked = False  # one slip at a time, however often the key is pressed

    def join(self, preferences: Preferences) -> None:
        """What this PC remembers; without it nothing is remembered."""
        self.preferences = preferences
        self._tick.setChecked(preferences.slip_after_saving)
        self._tick.toggled.connect(self._remember)

    def _remember(self, on: bool) -> None:
        if self.preferences is not None:
            self.preferences.slip_after_saving = on

    def after_saving(self, customer_id: int) -> None:
        """Offers the slip of what has just been written down, where this PC wants that."""
        if self._tick.isChecked():
            self.offer(customer_id)

    def offer(self, customer_id: int) -> None:
        """Shows the customer's slip with the ways to paper."""
        if self._asked:
            return
        self._asked = True
        self._parts.jobs.run(
            Lane.WRITE, lambda desk: desk.slips.make(customer_id), self._show, ended=self._answered, owner=self
        )

    def _answered(self) -> None:
        self._asked = False

    def _show(self, slip: ConsentSlip) -> None:
        if self._view.isVisible():  # somebody may have gone elsewhere meanwhile
            SlipDialog(self._view, slip, self._parts, self.preferences, self.print_pages, self.choose_file).open()
