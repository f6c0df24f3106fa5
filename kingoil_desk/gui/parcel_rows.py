"""The table of parcels: late ones first, then by what is to be done; no phone and no address in it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui import parcel_words
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf, two_lines
from kingoil_desk.service.parcel import ParcelRow

CODE, WHO, CARRIER, COD, STATE = range(5)
_TURN = (Step.MADE, Step.HANDED_OVER, Step.LOST, Step.RETURNED, Step.DELIVERED, Step.CANCELLED)


class Shown(StrEnum):
    """Which parcels of today are wanted."""

    ALL = "all"
    LATE = "late"
    HERE = "here"
    ON_THE_WAY = "on_the_way"
    ENDED = "ended"

    def holds(self, row: ParcelRow) -> bool:
        return {
            Shown.ALL: True,
            Shown.LATE: row.days_late > 0,
            Shown.HERE: row.state is Step.MADE,
            Shown.ON_THE_WAY: row.state in (Step.HANDED_OVER, Step.LOST),
            Shown.ENDED: row.state in (Step.DELIVERED, Step.RETURNED, Step.CANCELLED),
        }[self]


class ParcelsModel(TableOf[ParcelRow]):
    """Code over order and n of m, customer, carrier over sorting mark, what is collected over the weight, state."""

    right = frozenset({COD})

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[ParcelRow] = ()
        self.shown, self.carrier = Shown.ALL, ""

    def show_all(self, rows: Sequence[ParcelRow]) -> None:
        """Other parcels; late ones come first, the latest of all on top."""
        self._all = sorted(rows, key=lambda row: (-row.days_late, _TURN.index(row.state), row.id))
        self.narrow(self.shown, self.carrier)

    def narrow(self, shown: Shown, carrier: str) -> None:
        """Only parcels of that kind and (unless empty) of that carrier."""
        self.shown, self.carrier = shown, carrier
        self.show([row for row in self._all if shown.holds(row) and carrier in ("", row.carrier)])

    def count(self, shown: Shown) -> int:
        """How many there are of that kind, whatever is shown."""
        return sum(shown.holds(row) for row in self._all)

    def without_label(self) -> list[ParcelRow]:
        """Those shown that are here and have no printed label."""
        return [row for row in self._rows if row.state is Step.MADE and not row.printed]

    def row_of(self, parcel_id: int | None) -> int:
        return next((at for at, row in enumerate(self._rows) if row.id == parcel_id), -1)

    def heads(self) -> tuple[str, ...]:
        return (
            self.tr("Parcel"),
            self.tr("Customer"),
            self.tr("Carrier"),
            self.tr("To collect"),
            self.tr("Where it is"),
        )

    def cell(self, row: ParcelRow, column: int, role: int) -> Any:
        first, second = self._texts(row, column)
        chips = parcel_words.chips(row) if column == STATE else ()
        if role == Roles.ToolTipRole:
            return first if column == CARRIER else None
        if role == CellRole.STRONG:
            return column == CODE
        if role == CellRole.MAY_ELIDE:
            return column == CARRIER
        return two_lines(role, first, second, chips)

    def _texts(self, row: ParcelRow, column: int) -> tuple[str, str]:
        return (
            (parcel_code.shown(row.code), f"{row.order_number} · {row.place}/{row.siblings}"),
            (row.called, row.customer_code),
            (row.carrier, row.waybill or row.sorting),
            (money_unit(row.cod), parcel_words.weight(row.weight)),
            ("", ""),
        )[column]
