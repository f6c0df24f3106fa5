"""The table of carriers' lists that were made: how many parcels have left, who made it, and the first of its hash."""

from typing import Any

from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats, money_unit, number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf, two_lines
from kingoil_desk.service.manifest import ManifestListRow

NUMBER, CARRIER, PARCELS, MADE, HASH = range(5)
HASH_SHOWN = 8  # of 64 figures; the whole one stands in the tooltip


class ManifestsModel(TableOf[ManifestListRow]):
    """Number over kind, carrier over what it collects and how many parcels were cancelled, parcels gone of those that
    stand, made when and by whom, hash.
    """

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def row_of(self, manifest_id: int | None) -> int:
        return next((at for at, row in enumerate(self._rows) if row.id == manifest_id), -1)

    def heads(self) -> tuple[str, ...]:
        return self.tr("List"), self.tr("Carrier"), self.tr("Handed over"), self.tr("Made"), self.tr("Hash")

    def cell(self, row: ManifestListRow, column: int, role: int) -> Any:
        first, second = self._texts(row, column)
        chips = self._chips(row) if column == PARCELS else ()
        if role == Roles.ToolTipRole:
            return {CARRIER: first, HASH: row.sha256.hex()}.get(column)
        if role == CellRole.STRONG:
            return column == NUMBER
        if role == CellRole.QUIET:
            return column in (MADE, HASH)
        if role == CellRole.MAY_ELIDE:
            return column == CARRIER
        return two_lines(role, first, second, chips)

    def _texts(self, row: ManifestListRow, column: int) -> tuple[str, str]:
        kind = self.tr("sealed sheet") if row.kind == "sheet" else self.tr("spreadsheet")
        return (
            (row.number, kind),
            (row.carrier, " · ".join(filter(None, (money_unit(row.cod), self._cancelled(row))))),
            ("", ""),
            (self._formats.moment(row.made_at), row.staff),
            (row.sha256.hex()[:HASH_SHOWN], ""),
        )[column]

    def _cancelled(self, row: ManifestListRow) -> str:
        return self.tr("{count} cancelled").format(count=number(row.cancelled)) if row.cancelled else ""

    def _chips(self, row: ManifestListRow) -> tuple[Chip, ...]:
        if not row.parcels:
            return (Chip(ChipState.NEUTRAL, self.tr("No parcel left")),)
        told = self.tr("{gone} of {parcels}").format(gone=number(row.handed_over), parcels=number(row.parcels))
        state = ChipState.NEUTRAL if row.handed_over >= row.parcels else ChipState.SOON
        return (Chip(state, told),)
