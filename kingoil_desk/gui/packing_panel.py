"""Packs a finished order: what is left of each line, divided into one or more parcels, with what each needs."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.packing import Division
from kingoil_desk.domain.parcel import MAX_PARCELS, NewParcel
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import money, money_unit, number
from kingoil_desk.gui.forms.ui_packing_panel import Ui_PackingPanel
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, rows_of, whole_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES
from kingoil_desk.gui.packing_delivery import PackingDelivery
from kingoil_desk.gui.packing_rows import PackingLinesModel
from kingoil_desk.gui.packing_typed import PackingFields, Typed, kept_of, put_back
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


class PackingPanel(QFrame):
    """All parcels go to one carrier and one address; whoever sends to two packs twice. The first parcel collects
    everything.
    """

    packed = Signal(object)  # Packed
    closed = Signal()

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PackingPanel()
        self.ui.setupUi(self)
        self.lines = PackingLinesModel()
        self.fields = PackingFields(self.ui)
        self.delivery = PackingDelivery(self.ui, self)
        self._order: ToPack | None = None
        self._typed: list[Typed] = [Typed()]
        self._begun: object = None  # how everything stood when the panel was opened
        self._busy = False

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._choices = Latest(parts.jobs)
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
        for field in self.fields.in_order:
            field.returnPressed.connect(self._next_field)
            field.textEdited.connect(lambda _text: self._say(None))  # it is being mended
        for choice in (ui.address, ui.phone, ui.carrier):
            choice.activated.connect(lambda _at: self._say(None))

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
        self.delivery.show(order)
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
        self._choices.forget()
        self._typed = [Typed()]
        self.lines.begin((), Division({}))

    def _standing(self) -> object:
        """All that somebody may have typed or moved."""
        self._take_typed()
        parcels = [dict(parcel) for parcel in self.lines.division.parcels]
        return parcels, list(self._typed), self.delivery.send_to

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
            self._typed[0] = replace(self._typed[0], cod=gone.cod)
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
        self._typed[self.lines.parcel] = self.fields.take()

    def _show_typed(self) -> None:
        self.fields.show(self._typed[self.lines.parcel])

    def _next_field(self) -> None:
        """Enter goes on; after the last field it packs."""
        if not self.fields.go_on():
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
        self.delivery.like()
        to = self.delivery.send_to
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.parcels.pack(order.order_id, wanted, to),
            self._done,
            self._refused,
            ended=self._ended,
            owner=self,
        )

    def _read(self, at: int) -> NewParcel:
        """One parcel as typed; its fields show while they are read, so that words about one stand by the right one."""
        try:
            return self._typed[at].read(self.delivery.carrier_id, self.lines.division.parcels[at])
        except KnownError:
            self._go(at)
            raise

    def _done(self, packed: Packed) -> None:
        self._close()
        self.packed.emit(packed)

    def _ended(self) -> None:
        self._busy = False

    def _refused(self, error: KnownError) -> None:
        order = self._order
        if order is None or error.code is not Code.RECIPIENT_CHOICE_GONE:
            self._say(error)
            return

        def found(anew: ToPack) -> None:
            self.delivery.show_points(anew)
            self._say(error)

        self._choices.ask(lambda desk: desk.packing.order(order.order_id), found, self._say, owner=self)

    def _say(self, error: KnownError | None) -> None:
        ui = self.ui
        if error is None:
            ui.problem.say("")
            return
        ui.problem.say("")  # takes the red edge from the field before
        gone = self.delivery.choice() if error.code is Code.RECIPIENT_CHOICE_GONE else None
        field = gone or getattr(ui, _FIELD_OF.get(error.code, "lines"))
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
        parcels = kept_of(self.lines.division, self._typed)
        return {"order": self._order.order_id, "parcels": parcels, "at": self.lines.parcel, **self.delivery.kept()}

    def bring_back(self, order: ToPack, kept: dict[str, Any]) -> None:
        """As it stood; pieces that were packed meanwhile are left out."""
        self.open_order(order)
        if parcels := rows_of(kept, "parcels"):
            self._typed = put_back(self.lines.division, parcels)
        self.lines.parcel = min(whole_of(kept, "at") or 0, len(self._typed) - 1)
        self._show_typed()
        self.retranslate()
        if not self.delivery.put_back(kept):
            self._say(KnownError(Code.RECIPIENT_CHOICE_GONE))

    # showing

    def retranslate(self) -> None:
        order, ui = self._order, self.ui
        if order is None:
            return
        several, at, many = self.is_divided(), self.lines.parcel, len(self._typed)
        self.fields.retranslate()
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
        self.delivery.retranslate()
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
