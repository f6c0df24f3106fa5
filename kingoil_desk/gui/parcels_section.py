"""Today's parcels: scanned or chosen, by state and carrier; beside them one parcel, or an order being packed."""

import re
from collections.abc import Callable
from itertools import chain
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.domain.parcel import Step
from kingoil_desk.domain.text import clean_line
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_parcels_section import Ui_ParcelsSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of, whole_of
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parcel_papers import ParcelPapers
from kingoil_desk.gui.parcel_rows import ParcelsModel
from kingoil_desk.gui.parcels_filter import ParcelsFilter
from kingoil_desk.gui.parcels_side import ParcelsSide
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.packing import ToPack
from kingoil_desk.service.parcel import Packed, ParcelRow, ParcelView
from kingoil_desk.service.shop import Lane

_ORDER = re.compile(r"\s*DH[\s-]*[0-9]", re.IGNORECASE)


class ParcelsSection(Section):
    """The scan field has the focus; letters typed in the list go there as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ParcelsSection()
        self.ui.setupUi(self)
        self._said: KnownError | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.papers = ParcelPapers(parts, self)
        self.parcels = ParcelsModel()
        self.filter = ParcelsFilter(ui, self.parcels, self)
        self.side = ParcelsSide(ui, self)
        self._list, self._one, self._scan = Latest(parts.jobs), Latest(parts.jobs), Latest(parts.jobs, Lane.WRITE)
        self._order = Latest(parts.jobs)
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.parcels)
        ui.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.table.selectionModel().currentRowChanged.connect(self._chosen)
        ui.table.activated.connect(lambda _index: self._open_side())
        ui.table.installEventFilter(self)
        ui.said.watch(ui.scan)
        ui.scan.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # a code has no Vietnamese letters
        ui.scan.returnPressed.connect(self.look_up)
        ui.scan.textEdited.connect(lambda _text: self._say(None))
        ui.printAll.clicked.connect(self.print_new)
        ui.pane.begin(parts)
        ui.pane.label_asked.connect(self.print_labels)
        ui.pane.slip_asked.connect(self.print_slips)
        ui.pane.waybill_done.connect(self._next_parcel)
        ui.packing.begin(parts)
        ui.packing.packed.connect(self._packed)
        ui.packing.closed.connect(self._close_side)
        self.side.focus_lost.connect(self.focus)
        self.side.bring(ui.nothing)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Parcels")

    def keys(self) -> tuple[Key, ...]:
        """A cancelled parcel has none of a parcel's keys, so that F1 does not name them either."""
        if self.packing:
            return (*self.ui.packing.keys(), Key("Esc", self.tr("Back"), self.back))
        cancelled = self.ui.pane.is_open() and self.ui.pane.is_cancelled
        return tuple(key for key in self._keys() if not cancelled or key.do is None or key.enabled())

    def _keys(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("Open what was scanned or typed, or the chosen parcel")),
            Key("Alt+S", self.tr("Next state"), self.filter.next_state),
            Key("Alt+C", self.tr("Next carrier"), self.filter.next_carrier),
            Key("F10", self.tr("Print labels of the chosen parcels"), self.print_labels, self._has_chosen),
            Key(
                "Ctrl+F10", self.tr("Print the slips inside of the chosen parcels"), self.print_slips, self._has_chosen
            ),
            Key("Alt+L", self.tr("Print all labels that were not printed"), self.print_new, self._has_new),
            *self.ui.pane.keys(),
            Key("Esc", self.tr("Back"), self.back),
        )

    def all_keys(self) -> tuple[str, ...]:
        """Every key that it may ever have."""
        keys = chain(self._keys(), self.ui.packing.keys())
        return tuple(dict.fromkeys(key.keys for key in keys if key.do is not None))

    @property
    def packing(self) -> bool:
        """Whether an order is being packed."""
        return self.side.packing

    def focus(self) -> None:
        if self.packing:
            self.ui.packing.focus()
        elif self.side.opened and not self.ui.main.isVisible():
            self.ui.pane.ui.waybill.setFocus()
        else:
            self.ui.scan.setFocus()
            self.ui.scan.selectAll()

    # reading

    def load(self) -> None:
        self._list.ask(lambda desk: desk.parcels.open_ones(), self._show, owner=self)
        parcel_id = self.ui.pane.parcel_id
        if parcel_id is not None:
            self._one.ask(lambda desk: desk.parcels.view(parcel_id), self.ui.pane.show_parcel, owner=self)

    def changed(self, change: Change) -> None:
        if change.everything or change.parcels or change.orders or change.customers:
            self.load()

    def _show(self, rows: tuple[ParcelRow, ...]) -> None:
        self.filter.show(rows)
        self.ui.table.choose_row(self.parcels.row_of(self.ui.pane.parcel_id))
        self.filter.tell_count()

    # scanning

    def look_up(self) -> None:
        """Enter in the scan field: a parcel's code opens it (and is written down), an order's number packs it."""
        typed = clean_line(self.ui.scan.text())
        if not typed:
            self._open_side()
        elif parcel_code.read_code(typed) is None and _ORDER.match(typed):
            self.pack_order(number_=typed)
        else:
            self.open_parcel(typed)

    def open_parcel(self, typed: str, unknown: Callable[[KnownError], object] | None = None) -> None:
        """A code as scanned or typed; unless what is typed beside the list stays there. `unknown` hears that it is
        none of ours, which is said otherwise.
        """
        if not self._may_close():
            return

        def found(view: ParcelView) -> None:
            self.ui.scan.clear()
            self._say(None)
            self._show_view(view)
            self.side.open()
            if not self.ui.main.isVisible():
                self.focus()

        self._scan.ask(lambda desk: desk.parcels.scanned(typed), found, unknown or self._not_found, owner=self)

    def _not_found(self, error: KnownError) -> None:
        self._say(error)
        self.ui.scan.setFocus()
        self.ui.scan.selectAll()

    def _say(self, error: KnownError | None) -> None:
        self._said = error
        self.ui.said.say_wrong(words_of(error) if error is not None else "")
        if error is not None:
            announce(self.ui.scan, words_of(error))

    # one parcel

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        row = self.parcels.at(index.row())
        if row is None or self.packing or row.id == self.ui.pane.parcel_id:
            return
        self._one.ask(lambda desk: desk.parcels.view(row.id), self._show_beside, owner=self)

    def _show_beside(self, view: ParcelView) -> None:
        self.ui.pane.show_parcel(view)
        self.side.bring(self.ui.pane)

    def _show_view(self, view: ParcelView) -> None:
        """A parcel that was not chosen in the list: it alone is then, if the list holds it."""
        self._show_beside(view)
        self.ui.table.choose_row(self.parcels.row_of(view.row.id))

    def _open_side(self) -> None:
        """Enter on a row: into the parcel."""
        if self.ui.pane.parcel_id is not None:
            self.side.open()
            self.ui.pane.ui.waybill.setFocus()

    def _next_parcel(self) -> None:
        """What comes now is the next parcel's scan, whatever the field was that has the focus."""
        if self.ui.main.isVisible():
            self.focus()
        else:
            self._close_side()

    def _close_side(self) -> None:
        self.side.close()
        self.ui.scan.setFocus()

    def back(self) -> None:
        """Out of the packing, out of the parcel, out of what is typed."""
        ui = self.ui
        if self.packing:
            ui.packing.cancel()
        elif self.side.opened or ui.pane.isAncestorOf(QApplication.focusWidget() or self):
            self._close_side()
        else:
            ui.scan.clear()
            self._say(None)
            ui.scan.setFocus()

    # packing

    def pack_order(self, order_id: int | None = None, number_: str = "", kept: Kept | None = None) -> None:
        """Opens the packing of an order, by its id or by its number as typed."""
        if not self._may_close():
            return

        def found(order: ToPack) -> None:
            self.ui.scan.clear()
            self._say(None)
            if kept:
                self.ui.packing.bring_back(order, kept)
            else:
                self.ui.packing.open_order(order)
            self.side.bring(self.ui.packing)
            if self.isVisible():
                self.ui.packing.focus()

        def ask(desk: Any) -> ToPack:
            order: ToPack = desk.packing.order(order_id) if order_id is not None else desk.packing.find(number_)
            return order

        self._order.ask(ask, found, self._not_found, owner=self)

    def _packed(self, packed: Packed) -> None:
        """The parcels are made: their labels and slips come at once."""
        ids = [row.id for row in packed.parcels]
        self._close_side()
        self.parts.broadcast.tell(packed.change)
        one, many = self.tr("{order}: 1 parcel packed."), self.tr("{order}: {count} parcels packed.")
        told = one if len(ids) == 1 else many
        self.parts.notices.tell(told.format(order=packed.parcels[0].order_number, count=number(len(ids))))
        self._one.ask(lambda desk: desk.parcels.view(ids[0]), self._show_view, owner=self)
        self.papers.both(ids)

    def _may_close(self) -> bool:
        """Asks first when a packing or a waybill number that is typed would be lost."""
        if self.packing:
            return bool(self.ui.packing.leave())
        if not self.ui.pane.is_changed():
            return True
        may = self.parts.notices.may_lose(self.tr("The waybill number was typed and not noted yet."))
        if may:
            self.ui.pane.put_back()
        return may

    # paper

    def _selected(self) -> list[int]:
        """The chosen parcels, or the one that shows; cancelled ones get no paper."""
        rows = sorted(index.row() for index in self.ui.table.selectionModel().selectedRows())
        chosen = [row for row in map(self.parcels.at, rows) if row is not None]
        if len(chosen) > 1:
            return [row.id for row in chosen if row.state is not Step.CANCELLED]
        pane = self.ui.pane
        return [pane.parcel_id] if pane.parcel_id is not None and not pane.is_cancelled else []

    def _has_chosen(self) -> bool:
        return bool(self._selected())

    def _has_new(self) -> bool:
        return bool(self.parcels.without_label())

    def print_labels(self) -> None:
        """Of the chosen parcels in one run."""
        self.papers.labels(self._selected())

    def print_slips(self) -> None:
        self.papers.slips(self._selected())

    def print_new(self) -> None:
        """All labels of parcels that show, are here and have none yet."""
        self.papers.labels([row.id for row in self.parcels.without_label()])

    # leaving, and over a lock

    def leave(self) -> bool:
        if self.packing:
            if not self.ui.packing.leave():
                return False
            self._close_side()
        return True

    def kept(self) -> Kept | None:
        packing = self.ui.packing.kept() if self.packing else None
        parcel_id, waybill = self.ui.pane.parcel_id, ""
        if self.ui.pane.is_changed():
            waybill = self.ui.pane.ui.waybill.text()
        scan = self.ui.scan.text()
        if packing is None and parcel_id is None and not scan:
            return None
        return {"packing": packing, "parcel": parcel_id, "waybill": waybill, "scan": scan}

    def bring_back(self, kept: dict[str, Any]) -> None:
        self.ui.scan.setText(text_of(kept, "scan"))
        packing, parcel_id = part_of(kept, "packing"), whole_of(kept, "parcel")
        order_id, waybill = whole_of(packing, "order"), text_of(kept, "waybill")
        if order_id is not None:
            self.pack_order(order_id, kept=packing)
        elif parcel_id is not None:

            def found(view: ParcelView) -> None:
                self._show_view(view)
                if waybill:
                    self.ui.pane.ui.waybill.setText(waybill)

            def gone(_error: KnownError) -> None:
                pass

            self._one.ask(lambda desk: desk.parcels.view(parcel_id), found, gone, owner=self)

    # showing

    def retranslate(self) -> None:
        self.filter.retranslate()
        if self._said is not None:
            self.ui.said.say_wrong(words_of(self._said))
        self.ui.hint.setText(self.tr("A parcel that is scanned or chosen shows here."))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scanner types wherever the focus is: in the list its letters go into the scan field."""
        if watched is self.ui.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().strip() and event.text().isprintable():
                self.ui.scan.setFocus()
                self.ui.scan.clear()
                QApplication.sendEvent(self.ui.scan, event)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "parts"):
            self.side.fit()
