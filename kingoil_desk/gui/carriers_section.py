"""Carriers for the manager: who takes parcels, what its list holds in which order, and whether it is told the goods."""

from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import NEUTRAL, Field
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui.carrier_rows import COLUMNS, FIELD, HEADING, INSIDE, NAME, STATE, CarriersModel, ColumnsModel
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.forms.ui_carriers_section import Ui_CarriersSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, flag_of, one_of, rows_of, text_of, whole_of
from kingoil_desk.gui.metrics import ROW_FIGURES, ROW_HEAD, ROW_LINE
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.manifest import Carrier
from kingoil_desk.service.shop import Lane

NARROW = 760  # px: below it the table shows names alone
BLANK = Carrier(0, "", tuple((field.value, heading) for field, heading in NEUTRAL), False, True)
COLUMNS_SHOWN = 5


class CarriersSection(Section):
    """Counter staff see the carriers and why they cannot change them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CarriersSection()
        self.ui.setupUi(self)
        self._carrier = BLANK
        self._wanted = ""
        self._busy = False

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.carriers, self.columns = CarriersModel(), ColumnsModel()
        self._latest = Latest(parts.jobs)
        ui.table.set_row_height(ROW_LINE)
        ui.table.setModel(self.carriers)
        ui.table.selectionModel().currentRowChanged.connect(self._chosen)
        ui.columnTable.setModel(self.columns)
        ui.columnTable.setMinimumHeight(ROW_HEAD + ROW_FIGURES * COLUMNS_SHOWN)
        widths = {INSIDE: 72, FIELD: 0, HEADING: 0}
        ui.columnTable.set_columns(*(widths[column] for column in range(3)))
        ui.columnTable.selectionModel().currentRowChanged.connect(self._show_heading)
        ui.columnTable.toggled.connect(self._toggle)
        ui.columnTable.moved.connect(self._move)
        ui.heading.textEdited.connect(self._head)
        for field in (ui.name, ui.heading):
            field.textEdited.connect(lambda _text: ui.problem.say(""))
        ui.fresh.clicked.connect(self.begin_new)
        ui.neutral.clicked.connect(self.neutral)
        ui.save.clicked.connect(self.save)
        self._put(BLANK)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Carriers")

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("New carrier"), self.begin_new, self._allowed),
            Key("Ctrl+S", self.tr("Save carrier"), self.save, self._allowed),
            Key("Alt+N", self.tr("Columns as delivered"), self.neutral, self._allowed),
            Key("Space", self.tr("On a column: with or without")),
            Key("Alt+↑ Alt+↓", self.tr("On a column: its place")),
        )

    def all_keys(self) -> tuple[str, ...]:
        """Every key that it may ever have."""
        return tuple(key.keys for key in self.keys() if key.do is not None)

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.MANAGE_CARRIERS)

    def focus(self) -> None:
        if self.carriers.rowCount() or not self._allowed():
            self.ui.table.setFocus()
        else:
            self.ui.name.setFocus()

    # reading

    def load(self) -> None:
        self._latest.ask(lambda desk: desk.manifests.carriers(), self._show, owner=self)
        self.retranslate()

    def changed(self, change: Change) -> None:
        if change.everything or change.parcels:
            self.load()

    def _show(self, carriers: tuple[Carrier, ...]) -> None:
        self.carriers.show(carriers)
        self.retranslate()
        saved = self.carriers.named(self._wanted) if self._wanted else None
        if saved is not None:
            self._put(saved)
        self._wanted = ""
        self._choose_again()
        if self._carrier.id == 0 and carriers and not self.is_changed():
            self.ui.table.selectRow(0)

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        carrier = self.carriers.at(index.row())
        if carrier is None or carrier.id == self._carrier.id:
            return
        if self.leave():
            self._put(carrier)
        else:
            QTimer.singleShot(0, self, self._choose_again)  # the view is not done with choosing yet

    def _choose_again(self) -> None:
        """The row of the carrier in the form; none for a new one."""
        row = self.carriers.row_of(self._carrier.id) if self._carrier.id else -1
        self.ui.table.setCurrentIndex(self.carriers.index(row, 0))
        if row < 0:
            self.ui.table.clearSelection()

    # the form

    def _put(self, carrier: Carrier) -> None:
        ui = self.ui
        self._carrier = carrier
        ui.name.setText(carrier.name)
        ui.active.setChecked(carrier.active)
        ui.goods.setChecked(carrier.product_names)
        self.columns.put([(Field(field), heading) for field, heading in carrier.columns])
        ui.columnTable.selectRow(0)
        ui.problem.say("")
        self.retranslate()

    def _typed(self) -> Carrier:
        ui = self.ui
        columns = tuple((field.value, heading) for field, heading in self.columns.columns())
        return Carrier(self._carrier.id, ui.name.text(), columns, ui.goods.isChecked(), ui.active.isChecked())

    def is_changed(self) -> bool:
        """Whether the form differs from what was read."""
        return self._typed() != self._carrier

    def leave(self) -> bool:
        consequence = self.tr("What was changed about this carrier is lost.")
        if self._busy or (self.is_changed() and not self.parts.notices.may_lose(consequence)):
            return False
        self._put(self._carrier)
        return True

    def begin_new(self) -> None:
        if self._allowed() and self.leave():
            self.ui.table.clearSelection()
            self.ui.table.setCurrentIndex(QModelIndex())
            self._put(BLANK)
            self.ui.name.setFocus()

    def neutral(self) -> None:
        """The columns as the program is delivered; saved with the rest."""
        if self._allowed():
            self.columns.put(NEUTRAL)
            self.ui.columnTable.selectRow(0)

    def _toggle(self, row: int) -> None:
        found = self.columns.at(row)
        if not self._allowed() or found is None:
            return
        if found[0] is Field.GOODS and not self.columns.is_used(row) and not self.ui.goods.isChecked():
            self.ui.problem.say(self.tr("Tick “Tell the goods” first, if the contract needs it."))
            return
        self.ui.problem.say("")
        self.ui.columnTable.selectRow(self.columns.toggle(row))

    def _move(self, row: int, by: int) -> None:
        if self._allowed():
            self.ui.columnTable.selectRow(self.columns.move(row, by))

    def _show_heading(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        found = self.columns.at(index.row())
        if found is not None and self.ui.heading.text() != found[1]:
            self.ui.heading.setText(found[1])

    def _head(self, typed: str) -> None:
        self.columns.set_heading(self.ui.columnTable.currentIndex().row(), typed)

    def save(self) -> None:
        """A new carrier or a changed one; what is out of sense is said, and nothing is saved."""
        if self._busy or not self.ui.save.isEnabled():
            return
        typed = self._typed()
        self._busy = True
        self._wanted = " ".join(typed.name.split())
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.manifests.put_carrier(typed),
            self._saved,
            self._refused,
            ended=self._ended,
            owner=self,
        )

    def _saved(self, change: Change) -> None:
        self.ui.problem.say("")
        self.parts.notices.tell(self.tr("Carrier saved."))
        self.parts.broadcast.tell(change)

    def _refused(self, error: KnownError) -> None:
        self._wanted = ""
        field = self.ui.name if error.code is Code.CARRIER_NAME else self.ui.columnTable
        self.ui.problem.say("")
        self.ui.problem.watch(field)
        self.ui.problem.say_wrong(words_of(error))
        field.setFocus()

    def _ended(self) -> None:
        self._busy = False

    # over a lock

    def kept(self) -> Kept | None:
        if not self.is_changed():
            return None
        typed = self._typed()
        columns = [{"field": field, "heading": heading} for field, heading in typed.columns]
        return {
            "id": typed.id, "name": typed.name, "goods": typed.product_names, "active": typed.active,
            "columns": columns,
        }  # fmt: skip

    def bring_back(self, kept: dict[str, Any]) -> None:
        """What was typed, over what is saved now."""
        ui, carrier_id = self.ui, whole_of(kept, "id") or 0
        columns = [(one_of(Field, one, "field"), text_of(one, "heading")) for one in rows_of(kept, "columns")]

        def found(carriers: tuple[Carrier, ...]) -> None:
            self._show(carriers)
            at = self.carriers.at(self.carriers.row_of(carrier_id)) if carrier_id else BLANK
            if at is None:
                return
            self._put(at)
            self._choose_again()
            ui.name.setText(text_of(kept, "name"))
            ui.goods.setChecked(flag_of(kept, "goods"))
            ui.active.setChecked(flag_of(kept, "active"))
            sound = {field: heading for field, heading in columns if field is not None}
            self.columns.put(list(sound.items()) or NEUTRAL)
            ui.columnTable.selectRow(0)

        self._latest.ask(lambda desk: desk.manifests.carriers(), found, owner=self)

    # showing

    def retranslate(self) -> None:
        ui, allowed = self.ui, self._allowed()
        no = self.tr("Only a manager adds carriers and changes what they are told.")
        ui.reason.setText("" if allowed else no)
        ui.reason.setVisible(not allowed)
        for button in (ui.save, ui.fresh, ui.neutral):
            button.set_unavailable("" if allowed else no)
        for field in (ui.name, ui.heading):
            field.setReadOnly(not allowed)
        for tick in (ui.active, ui.goods):
            tick.setEnabled(allowed)
        rows = self.carriers.rowCount()
        ui.table.setVisible(bool(rows))
        ui.empty.setText(self.tr("No carriers yet. Type the name of the first one at the right and press Ctrl+S."))
        ui.empty.setVisible(not rows and allowed)
        new = self._carrier.id == 0
        ui.formTitle.setText(
            self.tr("New carrier") if new else self.tr("Change {name}").format(name=self._carrier.name)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, table = self.width() < NARROW, self.ui.table
        self.ui.title.setVisible(not narrow)  # the list of sections says it
        for column in (COLUMNS, STATE):
            table.setColumnHidden(column, narrow)
        if hasattr(self, "parts"):
            widths = {NAME: 0, COLUMNS: 92, STATE: 150}
            table.set_columns(*(widths[column] for column in range(3)))
