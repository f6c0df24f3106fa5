"""Makes carriers' lists: the sheet in its preview, the spreadsheet into a file after a manager's passphrase."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.gui.first_run_step import ChooseFile
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.parcel_papers import ParcelPapers
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.private_file import write_private
from kingoil_desk.gui.step_up_dialog import StepUpDialog
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import Manifest
from kingoil_desk.service.shop import Lane


class ManifestMaking(QObject):
    """Works over `view`; one sheet at a time, however often the key is pressed. `choose_file` stands in for the system
    in tests.
    """

    begun = Signal()  # what was said before is no longer so
    made = Signal(int)  # the new list's id
    refused = Signal(object)  # KnownError

    def __init__(self, parts: Parts, papers: ParcelPapers, view: QWidget) -> None:
        super().__init__(view)
        self._parts, self._papers, self._view = parts, papers, view
        self.choose_file: ChooseFile = QFileDialog.getSaveFileName
        self._busy = False

    def sheet(self, carrier_id: int, day: dt.date) -> None:
        """A new list, shown as it will be printed."""
        self._show(lambda desk: desk.manifests.sheet(carrier_id, day))

    def again(self, manifest_id: int) -> None:
        """One that was made before, as it was."""
        self._show(lambda desk: desk.manifests.again(manifest_id))

    def _show(self, manifest_of: Callable[[Desk], Manifest]) -> None:
        if self._busy:
            return

        def made(found: tuple[Manifest, ShopDetails]) -> None:
            manifest, shop = found
            self._made(manifest)
            self._papers.sheet(manifest, shop)

        def work(desk: Desk) -> tuple[Manifest, ShopDetails]:
            return manifest_of(desk), desk.settings.read().details

        self._busy = True
        self.begun.emit()
        self._parts.jobs.run(Lane.WRITE, work, made, self.refused.emit, ended=self._ended, owner=self)

    def _ended(self) -> None:
        self._busy = False

    def spreadsheet(self, carrier: tuple[int, str, int], day: dt.date, password: str) -> bool:
        """Where to, then who it is once more. `carrier` is its id, its name and how many parcels wait for it; False
        when no place was chosen.
        """
        carrier_id, name, count = carrier
        proposed = f"king-oil-desk-{day:%Y-%m-%d}.xlsx"  # neither the carrier nor anybody else
        title, kinds = self.tr("Save the protected spreadsheet"), self.tr("Spreadsheets (*.xlsx)")
        chosen, _ = self.choose_file(self._view, title, proposed, kinds)
        if not chosen:
            return False
        path = Path(chosen if chosen.lower().endswith(".xlsx") else f"{chosen}.xlsx")

        def keep(number: str, body: bytes) -> None:  # before anything is written down for good
            try:
                write_private(path, body)
            except OSError as error:
                raise KnownError(Code.SHEET_NOT_WRITTEN, number=number, folder=str(path.parent)) from error

        def act(desk: Desk, passphrase: str) -> Manifest:
            return desk.manifests.spreadsheet(passphrase, carrier_id, day, password, keep)

        def saved(made: Manifest) -> None:
            self._made(made)
            told = self.tr("{number} is saved as {file}. Tell {carrier} the password by phone or in person.")
            self._parts.notices.tell(told.format(number=made.number, file=path.name, carrier=made.carrier))

        words = self._what_leaves(name, count)
        StepUpDialog(self._view, self._parts, words, act, saved, self.refused.emit).open()
        return True

    def _what_leaves(self, carrier: str, count: int) -> str:
        one = self.tr("Name, phone and address of one parcel for {carrier} go into a file under the password.")
        many = self.tr(
            "Names, phones and addresses of {count} parcels for {carrier} go into one file under the password."
        )
        return (one if count == 1 else many).format(count=number(count), carrier=carrier)

    def _made(self, manifest: Manifest) -> None:
        if manifest.change.parcels:  # one that is printed again changes nothing
            self.made.emit(manifest.id)
            self._parts.broadcast.tell(manifest.change)
