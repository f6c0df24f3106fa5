"""Packs a finished order: what is left of each line, divided into one or more parcels, with what each needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain import parcel as rules
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import parse_vnd
from kingoil_desk.domain.packing import Division
from kingoil_desk.domain.parcel import MAX_PARCELS, Mark, NewParcel
from kingoil_desk.gui import parcel_words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money, money_unit, number
from kingoil_desk.gui.forms.ui_packing_panel import Ui_PackingPanel
from kingoil_desk.gui.kept_forms import Kept, part_of, rows_of, text_of, whole_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.packing_rows import PackingLinesModel
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.packing import ToPack
from kingoil_desk.service.parcel import Packed
from kingoil_desk.service.shop import Lane

LINES_SHOWN = 4
_FIELD_OF = {
    Code.WEIGHT_NEEDED: "weight",
    Code.WEIGHT_OUT_OF_SENSE: "weight",
    Code.COD_OUT_OF_SENSE: "cod",
    Code.MONEY_NOT_READ: "cod",
    Code.SORTING_OUT_OF_SENSE: "sorting",
    Code.SORTING_TELLS: "sorting",
    Code.CARRIER_UNKNOWN: "carrier",
}


@dataclass
class Typed:
    """What stands in the fields of one parcel."""

    weight: str = ""
    cod: str = ""
    sorting: str = ""
    marks: frozenset[Mark] = frozenset()


class PackingPanel(QFrame):
    """All parcels go to one carrier; whoever sends with two packs twice. The first parcel collects everything."""

    packed = Signal(object)  # Packed
    closed = Signal()

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PackingPanel()
        self.ui.setupUi(self)
        self.lines = PackingLinesModel()
        self._order: ToPack | None = None
        self._typed: list[Typed] = [Typed()]
        self._begun: object = None  # how everything stood when the panel was opened
        self._busy = False
        self._liked: int | None = None  # the carrier of the packing before
        self.marks = {Mark.FRAGILE: self.ui.fragile, Mark.UPRIGHT: self.ui.upright, Mark.DRY: self.ui.dry}

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        ui = self.ui
        ui.lines.setModel(self.lines)
        ui.lines.set_columns(0, 104, 80)
        ui.lines.moved.connect(self._move)
        ui.previous.setText("‹")
        ui.next.setText("›")
        ui.previous.clicked.connect(lambda: self._turn(-1))
        ui.next.clicked.connect(lambda: self._turn(1))
        ui.split.clicked.connect(self.split)
        ui.drop.clicked.connect(self.drop)
        ui.pack.clicked.connect(self.pack)
        ui.cancel.clicked.connect(self.cancel)
        for field in (ui.weight, ui.cod, ui.sorting):
            field.returnPressed.connect(self._next_field)
            field.textEdited.connect(lambda _text: self._say(None))  # it is being mended

    def keys(self) -> tuple[Key, ...]:
        several = self.is_divided
        return (
            Key("Ctrl+S", self.tr("Pack"), self.pack, self.is_open),
            Key("Ctrl+N", self.tr("Another parcel"), self.split, self.is_open),
            Key("Alt+Left", self.tr("The parcel before"), lambda: self._turn(-1), several),
            Key("Alt+Right", self.tr("The next parcel"), lambda: self._turn(1), several),
            Key("Alt+Del", self.tr("Drop this parcel"), self.drop, several),
            Key("+ -", self.tr("On a line: a piece in, a piece out")),
        )

    def is_open(self) -> bool:
        """Whether an order is being packed."""
        return self._order is not None

    def is_divided(self) -> bool:
        """Whether there is more than one parcel."""
        return self._order is not None and len(self._typed) > 1

    # opening and closing

    def open_order(self, order: ToPack) -> None:
        """Everything that is left, in one parcel."""
        self._order = order
        division = Division({line.position: line.left for line in order.lines})
        self._typed = [Typed(cod=money(order.collect) if order.collect else "")]
        ui = self.ui
        self.lines.begin(order.lines, division)
        ui.carrier.clear()
        for carrier in order.carriers:
            ui.carrier.addItem(carrier.name, carrier.id)
        ui.carrier.setCurrentIndex(max(0, ui.carrier.findData(self._liked)) if order.carriers else -1)
        ui.lines.setFixedHeight(ROW_HEAD + ROW_TWO_LINES * max(1, min(self.lines.rowCount(), LINES_SHOWN)) + 2)
        if self.lines.rowCount():
            ui.lines.selectRow(0)
        self._show_typed()
        self._say(None)
        self.retranslate()
        self._begun = self._standing()

    def focus(self) -> None:
        (self.ui.weight if self.lines.rowCount() else self.ui.cancel).setFocus()

    def cancel(self) -> None:
        """Back to the list; asks when something was typed."""
        if self.leave():
            self.closed.emit()

    def leave(self) -> bool:
        """Whether the panel may close; nothing of the order is packed then."""
        if self._busy:
            return False
        if self._order is None:
            return True
        consequence = self.tr("Nothing of this order was packed yet. How it was divided and what was typed is lost.")
        if self._standing() != self._begun and not self.parts.notices.may_lose(consequence):
            return False
        self._close()
        return True

    def _close(self) -> None:
        self._order = None
        self._typed = [Typed()]
        self.lines.begin((), Division({}))

    def _standing(self) -> object:
        """All that somebody may have typed or moved."""
        self._take_typed()
        parcels = [dict(parcel) for parcel in self.lines.division.parcels]
        return parcels, list(self._typed)

    # parcels

    def _turn(self, by: int) -> None:
        self._go(self.lines.parcel + by)

    def _go(self, parcel: int) -> None:
        if 0 <= parcel < len(self._typed):
            self._take_typed()
            self.lines.parcel = parcel
            self._show_typed()
            self._say(None)
            self.retranslate()
            announce(self, self.ui.parcel.text())

    def split(self) -> None:
        """One parcel more, with the pieces that are in none."""
        if self._order is None or len(self._typed) >= MAX_PARCELS:
            return
        self._typed.append(Typed())
        self._go(self.lines.division.add())
        self.ui.lines.setFocus()

    def drop(self) -> None:
        """This parcel less; its pieces are free, and what it was to collect stands in the first one."""
        if not self.is_divided():
            return
        self._take_typed()
        at = self.lines.parcel
        gone = self._typed.pop(at)
        self.lines.division.drop(at)
        if gone.cod and not self._typed[0].cod:
            self._typed[0].cod = gone.cod
        self.lines.parcel = max(0, at - 1)
        self._show_typed()
        self.retranslate()
        self.ui.lines.setFocus()

    def _move(self, row: int, by: int) -> None:
        line = self.lines.at(row)
        if line is not None:
            division, parcel = self.lines.division, self.lines.parcel
            if division.put(parcel, line.position) if by > 0 else division.take(parcel, line.position):
                self._say(None)
            self.retranslate()

    def _take_typed(self) -> None:
        ui, marks = self.ui, frozenset(mark for mark, box in self.marks.items() if box.isChecked())
        self._typed[self.lines.parcel] = Typed(ui.weight.text(), ui.cod.text(), ui.sorting.text(), marks)

    def _show_typed(self) -> None:
        ui, typed = self.ui, self._typed[self.lines.parcel]
        ui.weight.setText(typed.weight)
        ui.cod.setText(typed.cod)
        ui.sorting.setText(typed.sorting)
        for mark, box in self.marks.items():
            box.setChecked(mark in typed.marks)

    def _next_field(self) -> None:
        """Enter goes on as at a till; after the last field it packs."""
        ui = self.ui
        order = (ui.weight, ui.cod, ui.sorting)
        at = next((at for at, field in enumerate(order) if field.hasFocus()), len(order) - 1)
        if at + 1 < len(order):
            order[at + 1].setFocus()
            order[at + 1].selectAll()
        else:
            self.pack()

    # packing

    def pack(self) -> None:
        """Makes the parcels; a field that is out of sense shows its parcel and says so, and nothing is made."""
        order = self._order
        if order is None or self._busy or not self.ui.pack.isEnabled():
            return
        self._take_typed()
        try:
            wanted = [self._read(at) for at in range(len(self._typed))]
        except KnownError as error:
            self._refused(error)
            return
        self._busy = True
        self._liked = wanted[0].carrier_id
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.parcels.pack(order.order_id, wanted),
            self._done,
            self._refused,
            ended=self._ended,
            owner=self,
        )

    def _read(self, at: int) -> NewParcel:
        """One parcel as typed; its fields show while they are read, so that words about one stand by the right one."""
        typed, pieces = self._typed[at], self.lines.division.parcels[at]
        carrier = self.ui.carrier.currentData()
        try:
            return NewParcel(
                int(carrier) if carrier is not None else 0,
                {line: quantity for line, quantity in pieces.items() if quantity},
                rules.read_weight(typed.weight),
                parse_vnd(typed.cod) if typed.cod.strip() else 0,
                rules.read_sorting(typed.sorting),
                typed.marks,
            )
        except KnownError:
            self._go(at)
            raise

    def _done(self, packed: Packed) -> None:
        self._close()
        self.packed.emit(packed)

    def _ended(self) -> None:
        self._busy = False

    def _refused(self, error: KnownError) -> None:
        self._say(error)

    def _say(self, error: KnownError | None) -> None:
        ui = self.ui
        if error is None:
            ui.problem.say("")
            return
        ui.problem.say("")  # takes the red edge from the field before
        field = getattr(ui, _FIELD_OF.get(error.code, "lines"))
        ui.problem.watch(field)
        ui.problem.say_wrong(words_of(error))
        field.setFocus()
        announce(self, words_of(error))

    # over a lock

    def kept(self) -> Kept | None:
        """The order and its parcels as typed."""
        if self._order is None:
            return None
        self._take_typed()
        parcels = [
            {
                "pieces": {str(line): quantity for line, quantity in pieces.items()},
                "weight": typed.weight, "cod": typed.cod, "sorting": typed.sorting, "marks": " ".join(typed.marks),
            }
            for pieces, typed in zip(self.lines.division.parcels, self._typed, strict=True)
        ]  # fmt: skip
        carrier = self.ui.carrier.currentData()
        return {"order": self._order.order_id, "parcels": parcels, "carrier": carrier, "at": self.lines.parcel}

    def bring_back(self, order: ToPack, kept: dict[str, Any]) -> None:
        """As it stood; pieces that were packed meanwhile are left out."""
        self.open_order(order)
        self._put_back(rows_of(kept, "parcels"))
        self.lines.parcel = min(whole_of(kept, "at") or 0, len(self._typed) - 1)
        at = self.ui.carrier.findData(whole_of(kept, "carrier"))
        self.ui.carrier.setCurrentIndex(at if at >= 0 else self.ui.carrier.currentIndex())
        self._show_typed()
        self.retranslate()

    def _put_back(self, parcels: Sequence[Kept]) -> None:
        if not parcels:
            return
        division = self.lines.division
        division.parcels = [{} for _ in parcels[:MAX_PARCELS]]
        self._typed = [
            Typed(text_of(one, "weight"), text_of(one, "cod"), text_of(one, "sorting"), _marks(text_of(one, "marks")))
            for one in parcels[:MAX_PARCELS]
        ]
        for at, one in enumerate(parcels[:MAX_PARCELS]):
            pieces = part_of(one, "pieces")
            for line in division.left:
                division.parcels[at][line] = min(whole_of(pieces, str(line)) or 0, division.free(line))

    # showing

    def retranslate(self) -> None:
        order, ui = self._order, self.ui
        if order is None:
            return
        several, at, many = self.is_divided(), self.lines.parcel, len(self._typed)
        for mark, box in self.marks.items():
            box.setText(parcel_words.mark(mark))
        ui.title.setText(self.tr("Pack {number}").format(number=order.number))
        told = self.tr("{sum} to collect") if order.collect else self.tr("a transfer of {sum} is awaited")
        owed = told.format(sum=money_unit(order.owed)) if order.owed else self.tr("paid")
        before = self.tr("{count} parcels made before").format(count=number(order.parcels)) if order.parcels else ""
        ui.about.setText(" · ".join(part for part in (order.called, order.customer_code, owed, before) if part))
        ui.parcel.setText(self.tr("Parcel {place} of {count}").format(place=at + 1, count=many))
        for button in (ui.previous, ui.next, ui.drop):
            button.setVisible(several)
        ui.previous.setEnabled(at > 0)
        ui.next.setEnabled(at < many - 1)
        free = sum(self.lines.division.free(line) for line in self.lines.division.left)
        ui.left.setText(self.tr("{count} pieces stay unpacked.").format(count=number(free)) if free else "")
        ui.left.setVisible(bool(free))
        self.lines.look_again()
        why = ""
        if not self.lines.rowCount():
            why = self.tr("Everything of this order is in parcels already.")
        elif not order.carriers:
            why = self.tr("There is no carrier yet: a manager adds one under Carriers.")
        ui.pack.set_unavailable(why)
        ui.hint.setText(why or self.tr("With the focus on a line: + puts one piece in, - takes one out."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.ui.previous.setText("‹")
            self.ui.next.setText("›")
            self.retranslate()


def _marks(kept: str) -> frozenset[Mark]:
    return frozenset(mark for mark in Mark if mark in kept.split())
