"""What is typed of a parcel while it is packed: its fields, read into a parcel to be, and kept over a lock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kingoil_desk.domain import parcel as rules
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.packing import Division
from kingoil_desk.domain.parcel import MAX_PARCELS, Mark, NewParcel
from kingoil_desk.gui import parcel_words
from kingoil_desk.gui.forms.ui_packing_panel import Ui_PackingPanel
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of, whole_of


@dataclass(frozen=True)
class Typed:
    """As typed, right or wrong."""

    weight: str = ""
    cod: str = ""
    sorting: str = ""
    marks: frozenset[Mark] = frozenset()

    def read(self, carrier_id: int, pieces: Mapping[int, int]) -> NewParcel:
        """The parcel; raises `KnownError` for a field that cannot be read."""
        return NewParcel(
            carrier_id,
            {line: quantity for line, quantity in pieces.items() if quantity},
            rules.read_weight(self.weight),
            parse_vnd(self.cod) if self.cod.strip() else 0,
            rules.read_sorting(self.sorting),
            self.marks,
        )


class PackingFields:
    """The fields themselves: they show one parcel at a time."""

    def __init__(self, ui: Ui_PackingPanel) -> None:
        self._ui = ui
        self.in_order = (ui.weight, ui.cod, ui.sorting)
        self._marks = {Mark.FRAGILE: ui.fragile, Mark.UPRIGHT: ui.upright, Mark.DRY: ui.dry}

    def take(self) -> Typed:
        marks = frozenset(mark for mark, box in self._marks.items() if box.isChecked())
        weight, cod, sorting = (field.text() for field in self.in_order)
        return Typed(weight, cod, sorting, marks)

    def show(self, typed: Typed) -> None:
        for field, text in zip(self.in_order, (typed.weight, typed.cod, typed.sorting), strict=True):
            field.setText(text)
        for mark, box in self._marks.items():
            box.setChecked(mark in typed.marks)

    def go_on(self) -> bool:
        """To the next field, as at a till; False after the last one."""
        at = next((at for at, field in enumerate(self.in_order) if field.hasFocus()), len(self.in_order) - 1)
        if at + 1 == len(self.in_order):
            return False
        self.in_order[at + 1].setFocus()
        self.in_order[at + 1].selectAll()
        return True

    def retranslate(self) -> None:
        for mark, box in self._marks.items():
            box.setText(parcel_words.mark(mark))


def kept_of(division: Division, typed: Sequence[Typed]) -> list[Kept]:
    """The parcels as plain values."""
    return [
        {
            "pieces": {str(line): quantity for line, quantity in pieces.items()},
            "weight": one.weight, "cod": one.cod, "sorting": one.sorting, "marks": " ".join(one.marks),
        }
        for pieces, one in zip(division.parcels, typed, strict=True)
    ]  # fmt: skip


def put_back(division: Division, kept: Sequence[Kept]) -> list[Typed]:
    """Divides as it was kept, without pieces that were packed meanwhile; what stood in the fields."""
    kept = kept[:MAX_PARCELS]
    division.parcels = [{} for _ in kept]
    for at, one in enumerate(kept):
        pieces = part_of(one, "pieces")
        for line in division.left:
            division.parcels[at][line] = min(whole_of(pieces, str(line)) or 0, division.free(line))
    return [
        Typed(text_of(one, "weight"), text_of(one, "cod"), text_of(one, "sorting"), _marks(text_of(one, "marks")))
        for one in kept
    ]


def _marks(kept: str) -> frozenset[Mark]:
    return frozenset(mark for mark in Mark if mark in kept.split())
