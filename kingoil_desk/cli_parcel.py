"""What `parcel` does: orders packed, labels and slips as PDFs, and the day's manifest as a protected spreadsheet."""

from collections.abc import Callable
from pathlib import Path

from kingoil_desk import cli_words
from kingoil_desk.cli_fields import Answer, answered
from kingoil_desk.domain import check_character, parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.parcel import NewParcel
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.headless import application
from kingoil_desk.gui.paper.inner_slip import InnerSlips
from kingoil_desk.gui.paper.label import Labels
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.parcel_papers import label_of, slip_of
from kingoil_desk.gui.private_file import write_private
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import Carrier

PASSWORD_LETTERS, GROUP = 15, 5


class Packing:
    """One run into a folder. `passphrase` asks for the manager's again, which a manifest's export needs."""

    def __init__(
        self, desk: Desk, folder: Path, carrier: str, weight: int, size: str, passphrase: Callable[[], str]
    ) -> None:
        self._desk, self._folder, self._weight, self._size = desk, folder, weight, PaperSize(size)
        self._passphrase = passphrase
        self._carrier = _carrier(desk, carrier)
        self._application = application()
        self._packed = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None

    def order(self, line: bytes) -> Answer:
        """Packs all that is left of the order whose number stands in the line, as one parcel."""
        return answered(lambda: self._order(line.decode("utf-8-sig", "replace")))

    def _order(self, number: str) -> Answer:
        to_pack = self._desk.packing.find(number)
        pieces = {one.position: one.left for one in to_pack.lines if one.left}
        wanted = NewParcel(self._carrier.id, pieces, self._weight, to_pack.owed)
        (row,) = self._desk.parcels.pack(to_pack.order_id, [wanted]).parcels
        self._packed = True
        (label,), (slip,) = self._desk.parcels.labels([row.id]), self._desk.parcels.inner_slips([row.id])
        shown = parcel_code.shown(row.code)
        files = {"label": f"{shown}-label.pdf", "slip": f"{shown}-slip.pdf"}
        printing.save(self._folder / files["label"], Labels([label_of(label)]), self._size)
        printing.save(self._folder / files["slip"], InnerSlips([slip_of(slip)]), PaperSize.A5)
        self._desk.parcels.printed([row.id])
        return {"order": to_pack.number, "parcel": shown, "cod": row.cod, **files}

    def manifest(self) -> Answer | None:
        """The day's manifest under a password that is told here and nowhere else; None when nothing was packed."""
        if not self._packed:
            return None
        password = check_character.grouped(check_character.random_letters(PASSWORD_LETTERS), GROUP)
        today = shop_day(self._desk.ctx.clock())
        made = self._desk.manifests.spreadsheet(self._passphrase(), self._carrier.id, today, password)
        name = f"{made.number}.xlsx"
        try:
            write_private(self._folder / name, made.body)
        except OSError:
            raise KnownError(Code.FOLDER_PROTECTED, folder=str(self._folder)) from None
        return {
            "manifest": made.number, "carrier": made.carrier, "parcels": len(made.rows), "cod": made.cod, "file": name,
            "password": password,
        }  # fmt: skip


def _carrier(desk: Desk, name: str) -> Carrier:
    """The one that is named, else the only one in use; raises `CARRIER_UNKNOWN`, `CARRIER_NEEDED`."""
    used = [one for one in desk.manifests.carriers() if one.active]
    if name:
        named = [one for one in used if one.name == name]
        if not named:
            raise KnownError(Code.CARRIER_UNKNOWN)
        return named[0]
    if len(used) != 1:
        raise KnownError(Code.CARRIER_NEEDED, known=", ".join(one.name for one in used) or cli_words.NONE)
    return used[0]
