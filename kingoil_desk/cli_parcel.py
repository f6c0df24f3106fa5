"""What `parcel` does: orders packed, labels and slips as PDFs, and the day's manifest as a protected spreadsheet."""

import os
from collections.abc import Callable
from pathlib import Path

from kingoil_desk import cli_words
from kingoil_desk.cli_fields import Answer, LineRefused, answered
from kingoil_desk.domain import check_character, parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.parcel import NewParcel, Step
from kingoil_desk.domain.text import clean_line
from kingoil_desk.gui.error_words import english
from kingoil_desk.gui.paper import printing
from kingoil_desk.gui.paper.headless import application
from kingoil_desk.gui.paper.inner_slip import InnerSlips
from kingoil_desk.gui.paper.label import Labels
from kingoil_desk.gui.paper.size import PaperSize
from kingoil_desk.gui.parcel_papers import label_of, slip_of
from kingoil_desk.gui.private_file import PrivateDraft, check_writable
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import NOT_TOLD, Carrier
from kingoil_desk.service.packing import ToPack
from kingoil_desk.service.parcel import ParcelRow

PASSWORD_LETTERS, GROUP = 15, 5


class Packing:
    """One run into a folder; made only when carrier, folder, passphrase and the manifest's name will do.

    `ask` asks for the manager's passphrase again, which a manifest's export needs: it is proven before anything is
    packed, and kept for the one manifest of this run.
    """

    def __init__(self, desk: Desk, folder: Path, carrier: str, weight: int, size: str, ask: Callable[[], str]) -> None:
        """Raises `CARRIER_UNKNOWN`, `CARRIER_NEEDED`, `FOLDER_PROTECTED`, `SHEET_EXISTS`, and what `ask` raises and a
        wrong passphrase.
        """
        self._desk, self._folder, self._weight, self._size = desk, folder, weight, PaperSize(size)
        self._carrier = _carrier(desk, carrier)
        try:
            check_writable(folder)
        except OSError:
            raise KnownError(Code.FOLDER_PROTECTED, folder=str(folder)) from None
        self._passphrase = ask()
        name = _file(desk.manifests.number_to_come(self._passphrase, self._carrier.id))
        if os.path.lexists(folder / name):
            raise KnownError(Code.SHEET_EXISTS, name=name, folder=str(folder))
        self._application = application()
        self._draft: PrivateDraft | None = None

    def order(self, line: bytes) -> Answer:
        """Packs all that is left of the order whose number stands in the line, as one parcel; where that was done
        already, its parcels that are still here get their papers once more.
        """
        return answered(lambda: self._order(line.decode("utf-8-sig", "replace")))

    def _order(self, number: str) -> Answer:
        to_pack = self._desk.packing.find(number)
        pieces = {one.position: one.left for one in to_pack.lines if one.left}
        if pieces:
            wanted = NewParcel(self._carrier.id, pieces, self._weight, to_pack.collect)
            (row,) = self._desk.parcels.pack(to_pack.order_id, [wanted]).parcels
            return {"order": to_pack.number, **self._papers(row)}
        *others, row = self._here(to_pack)
        answer: Answer = {"order": to_pack.number, **self._papers(row), "again": True}
        return {**answer, "others": [self._papers(other) for other in others]} if others else answer

    def _here(self, order: ToPack) -> list[ParcelRow]:
        """The parcels of an order that wait for this run's carrier, at least one; raises why there is none."""
        here = [row for row in self._desk.parcels.of_order(order.order_id) if row.state is Step.MADE]
        if not here:
            raise LineRefused(cli_words.NOTHING_LEFT.format(order=order.number))
        ours = [row for row in here if row.carrier == self._carrier.name]
        if not ours:
            raise LineRefused(cli_words.PACKED_ALREADY.format(order=order.number, carrier=here[-1].carrier))
        return ours

    def _papers(self, row: ParcelRow) -> Answer:
        """Writes label and slip, over those of the same parcel; a folder that takes none ends the run."""
        (label,), (slip,) = self._desk.parcels.labels([row.id]), self._desk.parcels.inner_slips([row.id])
        shown = parcel_code.shown(row.code)
        files = {"label": f"{shown}-label.pdf", "slip": f"{shown}-slip.pdf"}
        try:
            printing.save(self._folder / files["label"], Labels([label_of(label)]), self._size)
            printing.save(self._folder / files["slip"], InnerSlips([slip_of(slip)]), PaperSize.A5)
        except KnownError as error:
            error.add_note(cli_words.PAPERS_MISSING.format(order=row.order_number, parcel=shown))
            raise
        self._desk.parcels.printed([row.id])
        return {"parcel": shown, "cod": row.cod, **files}

    def manifest(self) -> Answer | None:
        """The day's manifest under a password that is told here and nowhere else; None when no parcel waits."""
        password = check_character.grouped(check_character.random_letters(PASSWORD_LETTERS), GROUP)
        today = shop_day(self._desk.ctx.clock())
        try:
            made = self._desk.manifests.spreadsheet(
                self._passphrase, self._carrier.id, today, password, self._write, leave_out=True
            )
        except BaseException as error:
            if self._draft is not None:
                self._draft.drop()
            if not isinstance(error, KnownError) or error.code not in {Code.MANIFEST_EMPTY, *NOT_TOLD}:
                raise
            return None if error.code is Code.MANIFEST_EMPTY else {"error": english(error)}
        assert self._draft is not None
        try:
            self._draft.put()
        except OSError:
            return {"error": cli_words.SHEET_LOST.format(number=made.number, folder=self._folder)}
        answer: Answer = {
            "manifest": made.number, "carrier": made.carrier, "parcels": len(made.rows), "cod": made.cod,
            "file": _file(made.number), "password": password,
        }  # fmt: skip
        left_out = [{"parcel": one.code, "order": one.order, "customer": one.customer} for one in made.left_out]
        return {**answer, "left_out": left_out} if left_out else answer

    def _write(self, number: str, body: bytes) -> None:
        """Beside its place, so that no manifest is written down whose file cannot be."""
        try:
            self._draft = PrivateDraft(self._folder / _file(number), body)
        except FileExistsError:
            raise KnownError(Code.SHEET_EXISTS, name=_file(number), folder=str(self._folder)) from None
        except OSError:
            raise KnownError(Code.SHEET_NOT_WRITTEN, number=number, folder=str(self._folder)) from None


def _file(number: str) -> str:
    """What the spreadsheet of that manifest is called."""
    return f"{number}.xlsx"


def _carrier(desk: Desk, name: str) -> Carrier:
    """The one that is named, else the only one in use; raises `CARRIER_UNKNOWN`, `CARRIER_NEEDED`."""
    used = [one for one in desk.manifests.carriers() if one.active]
    if name:
        named = [one for one in used if one.name == clean_line(name)]
        if not named:
            raise KnownError(Code.CARRIER_UNKNOWN)
        return named[0]
    if len(used) != 1:
        raise KnownError(Code.CARRIER_NEEDED, known=", ".join(one.name for one in used) or cli_words.NONE)
    return used[0]
