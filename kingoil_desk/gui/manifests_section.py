"""Lists for carriers: a sheet to hand over sealed or a protected spreadsheet, and the hand-over checked by scans."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act, may
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.forms.ui_manifests_section import Ui_ManifestsSection
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, whole_of
from kingoil_desk.gui.manifest_making import ManifestMaking
from kingoil_desk.gui.manifest_rows import CARRIER, HASH, MADE, NUMBER, PARCELS, ManifestsModel
from kingoil_desk.gui.metrics import ROW_TWO_LINES
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parcel_papers import ParcelPapers
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.sectioned_page import Section
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.manifest import Carrier, ManifestListRow

NARROW = 760  # px: below it the table leaves out the hash

Read = tuple[tuple[Carrier, ...], dict[int, int], tuple[ManifestListRow, ...]]


def _read(desk: Desk) -> Read:
    return desk.manifests.carriers(), desk.manifests.waiting(), desk.manifests.made()


class ManifestsSection(Section):
    """New ones above, those made before below; or the hand-over of one of these."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManifestsSection()
        self.ui.setupUi(self)
        self._waiting: dict[int, int] = {}
        self._wanted: int | None = None  # the list that was made last
        self._again: tuple[int, tuple[str, ...]] | None = None  # a hand-over from before a lock

    def begin(self, parts: Parts) -> None:
        super().begin(parts)
        ui = self.ui
        self.papers = ParcelPapers(parts, self)
        self.making = ManifestMaking(parts, self.papers, self)
        self.making.begun.connect(lambda: self._say(None))
        self.making.made.connect(self._made)
        self.making.refused.connect(self._say)
        self.manifests = ManifestsModel(parts.formats)
        self._latest = Latest(parts.jobs)
        ui.table.set_row_height(ROW_TWO_LINES)
        ui.table.setModel(self.manifests)
        ui.table.activated.connect(self._open)
        ui.carrier.activated.connect(lambda _at: self.retranslate())
        ui.sheet.clicked.connect(self.make_sheet)
        ui.spreadsheet.clicked.connect(self.ask_password)
        ui.again.clicked.connect(self.print_again)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._offer_again())
        ui.password.made.connect(self._make_spreadsheet)
        ui.password.closed.connect(self._closed_password)
        ui.handOver.begin(parts)
        ui.handOver.closed.connect(self._close_hand_over)
        self._bring(ui.list)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Hand-over")

    def keys(self) -> tuple[Key, ...]:
        ui = self.ui
        if self.handing_over:
            return (*ui.handOver.keys(), Key("Esc", self.tr("Back"), ui.handOver.cancel))
        asking = self._asking
        return (
            Key("F10", self.tr("Sheet to hand over sealed"), self.make_sheet, lambda: bool(self._count())),
            Key("Ctrl+O", self.tr("Protected spreadsheet"), self.ask_password, ui.spreadsheet.isEnabled),
            Key("Ctrl+S", self.tr("Make the spreadsheet"), ui.password.make, asking),
            Key("Enter", self.tr("Hand over the chosen list by scanning")),
            Key("Ctrl+P", self.tr("Print the chosen one again"), self.print_again, ui.again.isEnabled),
            Key("Esc", self.tr("Back"), ui.password.close_fields, asking),
        )

    def all_keys(self) -> tuple[str, ...]:
        """Every key that it may ever have."""
        keys = (*self.keys(), *self.ui.handOver.keys())
        return tuple(dict.fromkeys(key.keys for key in keys if key.do is not None))

    @property
    def handing_over(self) -> bool:
        return self.ui.views.currentWidget() is self.ui.handOver

    def _asking(self) -> bool:
        """Whether the password's fields are open."""
        return not self.ui.password.isHidden()

    def focus(self) -> None:
        if self.handing_over:
            self.ui.handOver.focus()
        elif self._asking():
            self.ui.password.ui.first.setFocus()
        else:
            (self.ui.carrier if self._count() or not self.manifests.rowCount() else self.ui.table).setFocus()

    # reading

    def load(self) -> None:
        self._latest.ask(_read, self._show, owner=self)
        self.retranslate()

    def changed(self, change: Change) -> None:
        if change.everything or change.parcels:
            self.load()

    def _show(self, read: Read) -> None:
        carriers, self._waiting, made = read
        ui, liked = self.ui, self.ui.carrier.currentData()
        chosen = self.manifests.at(ui.table.currentIndex().row())
        ui.carrier.clear()
        for carrier in carriers:
            if carrier.active or self._waiting.get(carrier.id):
                ui.carrier.addItem(carrier.name, carrier.id)
        most = max(self._waiting, key=lambda one: self._waiting[one], default=None)
        ui.carrier.setCurrentIndex(max(0, ui.carrier.findData(most if liked is None else liked)))
        self.manifests.show(made)
        wanted = self._wanted if self._wanted is not None else chosen.id if chosen is not None else None
        if made:
            ui.table.selectRow(max(0, self.manifests.row_of(wanted)))
        just_made, self._wanted = self._wanted is not None, None
        self.retranslate()
        if just_made:  # Enter goes on with the hand-over
            ui.table.setFocus()
        if self._again is not None:
            manifest_id, codes = self._again
            self._again = None
            found = self.manifests.at(self.manifests.row_of(manifest_id))
            if found is not None:
                self._hand_over(found, codes)

    def _carrier_id(self) -> int | None:
        chosen = self.ui.carrier.currentData()
        return int(chosen) if chosen is not None else None

    def _count(self) -> int:
        """How many parcels wait for the chosen carrier."""
        carrier_id = self._carrier_id()
        return self._waiting.get(carrier_id, 0) if carrier_id is not None else 0

    def _day(self) -> dt.date:
        return shop_day(self.parts.clock()) - dt.timedelta(days=max(0, self.ui.day.currentIndex()))

    # making

    def make_sheet(self) -> None:
        """Makes the list and shows it as it will be printed."""
        carrier_id = self._carrier_id()
        if carrier_id is not None:
            self.making.sheet(carrier_id, self._day())

    def print_again(self) -> None:
        """The chosen list as it was made, to print once more."""
        chosen = self.manifests.at(self.ui.table.currentIndex().row())
        if chosen is not None and self.ui.again.isEnabled():
            self.making.again(chosen.id)

    def ask_password(self) -> None:
        """A manager's act: the password first, then where to, then who it is once more."""
        if self.ui.spreadsheet.isEnabled():
            self._say(None)
            self.ui.password.open()
            self.retranslate()

    def _closed_password(self) -> None:
        self.retranslate()
        self.ui.spreadsheet.setFocus()

    def _make_spreadsheet(self, password: str) -> None:
        self.retranslate()
        carrier_id = self._carrier_id()
        if carrier_id is None:
            return
        carrier = carrier_id, self.ui.carrier.currentText(), self._count()
        if not self.making.spreadsheet(carrier, self._day(), password):
            self.ui.spreadsheet.setFocus()

    def _made(self, manifest_id: int) -> None:
        self._wanted = manifest_id

    def _say(self, error: KnownError | None) -> None:
        self.ui.problem.say_wrong(words_of(error) if error is not None else "")

    # handing over

    def _open(self, index: QModelIndex) -> None:
        chosen = self.manifests.at(index.row())
        if chosen is not None and not chosen.parcels:
            self._say(KnownError(Code.MANIFEST_VOID, number=chosen.number))
        elif chosen is not None:
            self._say(None)
            self._hand_over(chosen)

    def _hand_over(self, manifest: ManifestListRow, codes: tuple[str, ...] = ()) -> None:
        self.ui.password.close_fields()
        self.ui.handOver.open_for(manifest, codes)
        self._bring(self.ui.handOver)
        if self.isVisible():
            self.ui.handOver.focus()

    def _close_hand_over(self) -> None:
        self._bring(self.ui.list)
        if self.isVisible():
            self.ui.table.setFocus()

    def _bring(self, view: QWidget) -> None:
        kept = QSizePolicy.Policy.Preferred
        for each in (self.ui.list, self.ui.handOver):
            each.setSizePolicy(kept, kept if each is view else QSizePolicy.Policy.Ignored)
        self.ui.views.setCurrentWidget(view)

    # leaving, and over a lock

    def leave(self) -> bool:
        """A typed password is wiped; scans are asked about."""
        if self.handing_over:
            if not self.ui.handOver.leave():
                return False
            self._close_hand_over()
        self.ui.password.close_fields()
        return True

    def kept(self) -> Kept | None:
        """The hand-over that goes on; no password."""
        going = self.ui.handOver.kept() if self.handing_over else None
        return {"manifest": going[0], "codes": going[1]} if going is not None else None

    def bring_back(self, kept: dict[str, Any]) -> None:
        manifest_id, codes = whole_of(kept, "manifest"), kept.get("codes")
        if manifest_id is not None:
            sound = [parcel_code.read_code(code) for code in codes if isinstance(code, str)] if codes else []
            self._again = manifest_id, tuple(code for code in sound if code is not None)
            self.load()

    # showing

    def retranslate(self) -> None:
        ui, count = self.ui, self._count()
        for at, words in enumerate((self.tr("Made until today"), self.tr("Made until yesterday"))):
            if at < ui.day.count():
                ui.day.setItemText(at, words)
            else:
                ui.day.addItem(words)
        ui.about.setText(
            self.tr("Only this list says whom each parcel is for. It leaves the shop sealed or encrypted, and its"
                    " making is written down.")
        )  # fmt: skip
        if not ui.carrier.count():
            ui.waiting.setText(self.tr("There is no carrier yet: a manager adds one under Carriers."))
        elif count:
            many = self.tr("{count} parcels wait for it.").format(count=number(count))
            ui.waiting.setText(self.tr("1 parcel waits for it.") if count == 1 else many)
        else:
            ui.waiting.setText(self.tr("No parcel waits for it. Pack an order first."))
        nothing = "" if count else ui.waiting.text()
        no = self.tr("Only a manager makes a file with the data of customers.")
        ui.sheet.set_unavailable(nothing)
        ui.spreadsheet.set_unavailable(nothing if may(self.parts.session.actor, Act.EXPORT_MANIFEST) else no)
        made = bool(self.manifests.rowCount()) and not self._asking()  # a low window has no room for both
        ui.table.setVisible(made)
        ui.madeLabel.setText(self.tr("Made before: Enter hands the chosen one over by scanning"))
        ui.madeLabel.setVisible(made)
        ui.again.setVisible(made)
        self._offer_again()
        ui.empty.setText(self.tr("No list was made yet."))
        ui.empty.setVisible(not self.manifests.rowCount())

    def _offer_again(self) -> None:
        chosen = self.manifests.at(self.ui.table.currentIndex().row())
        sheet = chosen is not None and chosen.kind == "sheet"
        why = self.tr("The password of a spreadsheet is kept nowhere: make it anew.")
        self.ui.again.set_unavailable("" if sheet else why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, table = self.width() < NARROW, self.ui.table
        table.setColumnHidden(HASH, narrow)
        widths = {NUMBER: 132, CARRIER: 0, PARCELS: 176, MADE: 156, HASH: 104}
        if hasattr(self, "parts"):
            table.set_columns(*(widths[column] for column in range(5)))
