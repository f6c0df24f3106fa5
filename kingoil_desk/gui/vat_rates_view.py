"""VAT rates: which are in force, coming and past, and a new one from today or a later day on, with its source."""

import datetime as dt
import re
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.moment import parse_moment
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.vat import Rate, VatKind
from kingoil_desk.gui import vat_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_vat_rates_view import Ui_VatRatesView
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, text_of, whole_of
from kingoil_desk.gui.metrics import ROW_HEAD, ROW_LINE
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.gui.vat_rate_rows import NOTE, VatRatesModel
from kingoil_desk.service.shop import Lane

NARROW = 760  # px: below it the source gives way
SHOWN = 8  # rates, before the table scrolls
_RATE = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?", re.ASCII)


class VatRatesView(Section):
    """Rates are never changed: a new one with its day takes the place of the old one; finished orders keep theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VatRatesView()
        self.ui.setupUi(self)
        self.rates = VatRatesModel()
        self._problem: KnownError | None = None

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        self._latest = Latest(parts.jobs)
        ui = self.ui
        ui.rates.setModel(self.rates)
        for _ in VatKind:
            ui.kind.addItem("")
        for note, field in ((ui.sinceNote, ui.since), (ui.rateNote, ui.rate), (ui.sourceNote, ui.source)):
            note.watch(field)
            field.textEdited.connect(lambda _: self._say(None))
        ui.save.clicked.connect(self.save)
        self.retranslate()

    def label(self) -> str:
        return self.tr("VAT")

    def keys(self) -> tuple[Key, ...]:
        return (Key("Ctrl+S", self.tr("Add the VAT rate"), self.save, self._allowed),)

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.CHANGE_SETTINGS)

    def focus(self) -> None:
        (self.ui.since if self._allowed() else self.ui.rates).setFocus()

    # reading

    def load(self) -> None:
        """Reads every rate; what is being typed stays."""
        no = "" if self._allowed() else self.tr("Only a manager adds VAT rates.")
        self.ui.save.set_unavailable(no)
        for field in (self.ui.since, self.ui.rate, self.ui.source):
            field.setReadOnly(bool(no))
        self.ui.kind.setEnabled(not no)
        if self.parts.session.actor is not None:
            self._latest.ask(lambda desk: desk.vat.rates(), self._show, owner=self)

    def changed(self, change: Change) -> None:
        if change.everything or change.settings:
            self.load()

    def _show(self, rates: tuple[Rate, ...]) -> None:
        self.rates.show_rates(rates, self._today())
        self.ui.rates.setMaximumHeight(ROW_HEAD + ROW_LINE * min(SHOWN, max(1, len(rates))) + 2)
        self._fit()

    def _today(self) -> dt.date:
        return shop_day(self.parts.clock())

    # a new rate

    def typed(self) -> Rate:
        """The rate that was typed; raises `KnownError` for a field that cannot be read."""
        ui = self.ui
        if not ui.since.text().strip():
            raise KnownError(Code.DATE_IMPOSSIBLE, text="")
        since = shop_day(parse_moment(ui.since.text(), self.parts.clock()))
        found = _RATE.fullmatch(ui.rate.text().strip())
        if found is None:
            raise KnownError(Code.VAT_OUT_OF_SENSE, text=ui.rate.text().strip() or "…")
        hundredths = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
        return Rate(since, tuple(VatKind)[ui.kind.currentIndex()], hundredths, ui.source.text())

    def save(self) -> None:
        if not self.ui.save.isEnabled() or not self._allowed():
            return
        try:
            rate = self.typed()
        except KnownError as error:
            self._refused(error)
            return
        self.ui.save.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.vat.add(rate),
            self._saved,
            self._refused,
            ended=lambda: self.ui.save.setEnabled(True),
            owner=self,
        )

    def _saved(self, change: Change) -> None:
        self._clear()
        self.parts.notices.tell(self.tr("VAT rate added. Finished orders keep the rate of their day."))
        self.parts.broadcast.tell(change)
        self.load()
        self.ui.since.setFocus()

    def _clear(self) -> None:
        for field in (self.ui.since, self.ui.rate, self.ui.source):
            field.clear()
        self._say(None)

    def _refused(self, error: KnownError) -> None:
        self._say(error)
        field = self._place(error)[1]
        field.setFocus()

    def _say(self, error: KnownError | None) -> None:
        ui, self._problem = self.ui, error
        for note in (ui.sinceNote, ui.rateNote, ui.sourceNote):
            note.say("")
        if error is not None:
            self._place(error)[0].say_wrong(words_of(error))

    def _place(self, error: KnownError) -> tuple[FieldNote, QWidget]:
        ui = self.ui
        if error.code is Code.VAT_OUT_OF_SENSE:
            return ui.rateNote, ui.rate
        if error.code in (Code.TEXT_TOO_LONG, Code.CONTROL_CHARACTERS):
            return ui.sourceNote, ui.source
        return ui.sinceNote, ui.since

    # what is half-typed

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        return any(field.text().strip() for field in (self.ui.since, self.ui.rate, self.ui.source))

    def leave(self) -> bool:
        if not self.is_changed():
            return True
        consequence = self.tr("What was typed of the VAT rate is lost. The rates stay as they are.")
        if not self.parts.notices.may_lose(consequence):
            return False
        self._clear()
        return True

    def kept(self) -> Kept | None:
        ui = self.ui
        if not self.is_changed():
            return None
        return {
            "since": ui.since.text(),
            "kind": ui.kind.currentIndex(),
            "rate": ui.rate.text(),
            "source": ui.source.text(),
        }

    def bring_back(self, kept: dict[str, Any]) -> None:
        ui = self.ui
        for name, field in (("since", ui.since), ("rate", ui.rate), ("source", ui.source)):
            field.setText(text_of(kept, name))
        ui.kind.setCurrentIndex(min(max(0, whole_of(kept, "kind") or 0), ui.kind.count() - 1))

    def retranslate(self) -> None:
        for at, kind in enumerate(VatKind):
            self.ui.kind.setItemText(at, vat_words.kind(kind))
        self._say(self._problem)

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        self.ui.rates.setColumnHidden(NOTE, narrow)
        self.ui.rates.set_columns(112, 0 if narrow else 220, 104, 150, 1 if narrow else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
