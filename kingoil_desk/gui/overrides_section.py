"""The section of overrides: every contact that a manager let through against a refusal, newest first."""

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QFontMetrics, QResizeEvent

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui import contact_told
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_overrides_section import Ui_OverridesSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_TWO_LINES, S3
from kingoil_desk.gui.override_rows import OverridesModel
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.override import OverrideRow

SHOWN = 200
WHEN, ORDER = 140, 132  # px; the reason takes the rest


class OverridesSection(Section):
    """A manager's alone: counter staff are told so, and nothing is read for them."""

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self.ui = Ui_OverridesSection()
        self.ui.setupUi(self)
        self.overrides = OverridesModel(parts.formats)
        self._read = Latest(parts.jobs)
        self._loaded = False
        self._awaited = False  # the focus goes to the rows once they are read
        ui = self.ui
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.overrides)
        ui.table.selectionModel().currentRowChanged.connect(self._show_whole)
        ui.table.activated.connect(self._open_order)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Overrides")

    def keys(self) -> tuple[Key, ...]:
        return (Key("Enter", self.tr("Open the order")),)

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.SEE_OVERRIDES)

    def load(self) -> None:
        if self._allowed():
            self._read.ask(lambda desk: desk.overrides.latest(limit=SHOWN), self._show, owner=self)
        else:
            self._read.forget()
            self._loaded = False
            self.overrides.show(())
        self.retranslate()

    def _show(self, rows: tuple[OverrideRow, ...]) -> None:
        chosen = self.overrides.at(self.ui.table.currentIndex().row())
        self._loaded = True
        self.overrides.show(rows)
        if rows:
            self.ui.table.selectRow(max(0, self.overrides.row_of(chosen.id)) if chosen is not None else 0)
        self.retranslate()
        if self._awaited:
            self._awaited = False
            self.focus()

    def focus(self) -> None:
        if self.overrides.rowCount():
            self.ui.table.setFocus()
        else:
            self._awaited = not self._loaded

    def changed(self, change: Change) -> None:
        if change.everything or change.customers or change.orders:
            self.load()

    def retranslate(self) -> None:
        ui, rows = self.ui, self.overrides.rowCount()
        if not self._allowed():
            about = self.tr("Only a manager sees who was contacted against a refusal, and why.")
        elif self._loaded and not rows:
            about = self.tr("No refusal was ever passed over. A manager can, on a finished order by F12.")
        else:
            about = self.tr("Contacts about one order each that a manager let through. The refusals stayed in force.")
        ui.about.setText(about)
        ui.count.setText(number(rows) if rows else "")
        self._fit()
        ui.table.setVisible(bool(rows))
        ui.table.setMaximumHeight(ROW_HEAD + ROW_TWO_LINES * max(1, rows) + 2)
        self._show_whole()

    def _show_whole(self, *_: QModelIndex) -> None:
        """The chosen row's reason and the word it passed over, whole."""
        row = self.overrides.at(self.ui.table.currentIndex().row())
        told = "" if row is None else contact_told.behind(row.behind, self.parts.formats)
        self.ui.whole.setText(
            "" if row is None else " · ".join(part for part in (row.number, row.reason, told) if part)
        )
        self.ui.whole.setVisible(row is not None)

    def _open_order(self, index: QModelIndex) -> None:
        row = self.overrides.at(index.row())
        if row is not None:
            self.parts.navigator.open_order(row.order_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "ui", None) is not None:
            self.ui.retranslateUi(self)
            self.retranslate()

    def _fit(self) -> None:
        """How a contact came out is never cut, whatever the language."""
        metrics = QFontMetrics(font())
        words = (contact_told.outcome(outcome) for outcome in (None, *Outcome))
        outcome = max(metrics.horizontalAdvance(text) for text in words) + 2 * S3 + 2
        self.ui.table.set_columns(WHEN, ORDER, 0, outcome)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
